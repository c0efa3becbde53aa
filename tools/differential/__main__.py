"""The command line: `python -m tools.differential URL --reset COMMAND`."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from pathlib import Path

from calcom.sandbox.parity.replay import Verdict
from calcom.sandbox.seed import read_seed

from .drive import Driver, Outcome, causes_of, recording_of, recording_of_delivery
from .grammar import Grammar, recorded_requests
from .program import Program
from .recorded import RecordedRuns
from .servers import RealServer
from .teams import TeamGrammar

ROOT = Path(__file__).resolve().parents[2]
RECORDINGS = ROOT / "tests" / "recordings"
_FEW = 6  # programs with at most this many requests are shown completely
FOLDERS = [RECORDINGS / name for name in ("v2-selfhosted", "v2-slots", "v2-rest", "v2-more")]
TEAMS = [RECORDINGS / "v2-teams"]


def _arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="differential", description=__doc__)
    parser.add_argument("url", help="the server's URL; its database must be that of the recordings' seed")
    parser.add_argument("--reset", metavar="COMMAND", required=True, help="command that reseeds the server")
    parser.add_argument("--forget", metavar="COMMAND", help="command that clears the server's caches")
    parser.add_argument(
        "--seed", type=Path, default=RECORDINGS / "seed-v2.json", help="file that the server is seeded with"
    )
    parser.add_argument(
        "--sweep",
        action="store_true",
        help="instead of random programs, send each recorded request with odd ids, parameters and fields",
    )
    parser.add_argument("--seeds", type=int, default=3, help="number of random seeds")
    parser.add_argument("--first", type=int, default=1, help="the first random seed")
    parser.add_argument("--count", type=int, default=1000, help="exchanges per random seed")
    parser.add_argument("--length", type=int, default=50, help="exchanges per program")
    parser.add_argument("--shrink", type=int, default=60, help="attempts to shorten each program")
    parser.add_argument(
        "--report", type=Path, default=Path("reports/differential"), help="folder for the report"
    )
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the seeds; return 1 if anything differs."""
    options = _arguments(arguments)
    with_teams = "organizations" in read_seed(options.seed)
    make, folders = (TeamGrammar, TEAMS) if with_teams else (Grammar, FOLDERS)
    server = RealServer(options.url, reset=options.reset, forget=options.forget, forget_always=with_teams)
    driver = Driver(server, options.seed)
    recordings = recorded_requests(folders)
    runs = RecordedRuns(folders, server.now().date(), server.listener)
    verdicts: list[Verdict] = []
    seen: dict[str, Outcome] = {}
    counts: Counter[str] = Counter()
    started = time.monotonic()

    def random_programs(seed: int) -> Iterator[Program]:
        for part in count():
            grammar = make(seed * 1000 + part, server.now().date(), server.listener, recordings, runs)
            yield grammar.program(options.length)

    rounds: Iterable[tuple[str, Iterator[Program]]] = (
        [("sweep", runs.sweep())]
        if options.sweep
        else (
            (f"seed {seed}", random_programs(seed))
            for seed in range(options.first, options.first + options.seeds)
        )
    )
    for name, programs in rounds:
        own: list[Verdict] = []
        for part, program in enumerate(programs, start=1):
            outcome = driver.outcome(program)
            own += outcome.verdicts
            if causes_of(outcome):
                _write(outcome, options.report / "programs" / f"{name.replace(' ', '-')}-{part:02}")
            for cause in causes_of(outcome):
                counts[cause] += 1
                if seen.setdefault(cause, outcome) is outcome:
                    print(f"\n{cause}")
                    _show(outcome, cause)
            if not options.sweep and sum(not _is_delivery(verdict) for verdict in own) >= options.count:
                break
        print(f"{name}: {_line(own)}", flush=True)
        verdicts += own
    print(f"all: {_line(verdicts)}; {time.monotonic() - started:.0f} s")
    _report(driver, seen, counts, options)
    return 0 if all(verdict.equal or verdict.excused for verdict in verdicts) else 1


def _is_delivery(verdict: Verdict) -> bool:
    return verdict.source.startswith("differential/delivery")


def _line(verdicts: list[Verdict]) -> str:
    told = [verdict for verdict in verdicts if verdict.excused is None]
    sent = [verdict for verdict in told if _is_delivery(verdict)]
    asked = [verdict for verdict in told if not _is_delivery(verdict)]

    def percent(part: int, whole: int) -> str:
        return f"{100 * part / whole:.2f} %" if whole else "none"

    status = sum(not verdict.differs("status") for verdict in asked)
    equal = sum(verdict.equal for verdict in asked)
    heard = sum(verdict.equal for verdict in sent)
    return (
        f"{len(asked)} exchanges, status {percent(status, len(asked))}, "
        f"everything {percent(equal, len(asked))}, {len(sent)} deliveries {percent(heard, len(sent))}"
    )


def _report(
    driver: Driver, seen: dict[str, Outcome], counts: Counter[str], options: argparse.Namespace
) -> None:
    """Write each cause, the most frequent first, with the requests that show it."""
    for place, (cause, often) in enumerate(counts.most_common(), start=1):
        outcome = driver.shrunk(seen[cause], cause, tries=options.shrink) if options.shrink else seen[cause]
        print(f"\n{often} x {cause} ({len(outcome.program)} requests)")
        _write(outcome, options.report / f"{place:03}")
        _show(outcome, cause)


def _write(outcome: Outcome, folder: Path) -> None:
    """Write a program as recordings for `make parity`."""
    folder.mkdir(parents=True, exist_ok=True)
    told = [recording_of(exchange) for exchange in outcome.run.exchanges]
    told += [recording_of_delivery(delivery) for delivery in outcome.run.deliveries]
    for number, recording in enumerate(told, start=1):
        file = folder / f"{number:03}.json"
        file.write_text(json.dumps(recording, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _show(outcome: Outcome, cause: str) -> None:
    place = causes_of(outcome)[cause]
    for number, exchange in enumerate(outcome.run.exchanges):
        if number == place or len(outcome.run.exchanges) <= _FEW:
            body = json.dumps(exchange.json, ensure_ascii=False) if isinstance(exchange.json, dict) else ""
            version = exchange.headers.get("cal-api-version", "")
            print(f"  {exchange.method} {exchange.path} {version} {body[:400]} -> {exchange.answer.status}")
    for verdict in outcome.verdicts:
        place_of = {one.source: at for at, one in enumerate(outcome.run.exchanges)}.get(verdict.source)
        if not verdict.equal and verdict.excused is None and place_of == place:
            for difference in verdict.differences[:5]:
                print(f"    {difference.aspect} {difference}"[:400])
            return


if __name__ == "__main__":
    sys.exit(main())
