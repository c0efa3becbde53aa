"""The command line of the parity check."""

from __future__ import annotations

import argparse
import asyncio
import re
import sys
from collections.abc import Sequence
from fnmatch import fnmatch
from pathlib import Path

from calcom_spec.recordings import BrokenRecordingError, api_of, read_folder

from .replay import Verdict, replay_folder
from .report import details, table, write

_RECORDINGS = Path("tests/recordings")
PROGRAMS = tuple(
    f"v2-differential/{name}"
    for name in ("checks", "deliveries", "moved", "old-book", "old-schedule", "seats")
)
_FOLDERS = ("v2-selfhosted", "v2-slots", "v2-rest", "v2-more", *PROGRAMS, "v1")


def _arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m calcom.sandbox.parity",
        description="Replay recordings of a real server against a fresh sandbox and compare the answers.",
    )
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER", help="folders of recordings")
    parser.add_argument(
        "--seed",
        type=Path,
        help="seed; default: seed.json, seed-teams.json (v2-teams) or seed-v2.json in or next to a folder",
    )
    parser.add_argument("--only", metavar="GLOB", help="show only recordings whose name matches")
    parser.add_argument("--group", metavar="REGEX", help="show only groups of operations that match")
    parser.add_argument("--report", type=Path, default=Path("reports/parity.json"))
    parser.add_argument("-v", "--verbose", action="store_true", help="show every difference")
    return parser.parse_args(arguments)


def seed_of(folder: Path) -> Path:
    """Return the seed in a folder of recordings, next to it, or of this project's recordings."""
    kind = folder.name.partition("-")[2]
    names = ("seed.json", f"seed-{kind}.json", f"seed-{api_of(read_folder(folder))}.json")
    for place in (folder, folder.parent, _RECORDINGS):
        for name in names:
            if (place / name).is_file():
                return place / name
    raise SystemExit(f"parity: no {names[-1]} for {folder}; give one with --seed")


def _shown(verdict: Verdict, options: argparse.Namespace) -> bool:
    if options.only and not fnmatch(verdict.source, f"*{options.only}*"):
        return False
    return not options.group or re.search(options.group, verdict.group) is not None


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table and write the report; return 1 if anything shown differs."""
    options = _arguments(arguments)
    folders: list[Path] = options.folders or [_RECORDINGS / name for name in _FOLDERS]
    verdicts: list[Verdict] = []
    for folder in folders:
        if not folder.is_dir():
            raise SystemExit(f"parity: {folder} is not a folder")
        try:
            verdicts.extend(asyncio.run(replay_folder(folder, options.seed or seed_of(folder))))
        except BrokenRecordingError as problem:
            raise SystemExit(f"parity: {problem}") from None
    shown = [verdict for verdict in verdicts if _shown(verdict, options)]
    if options.verbose:
        print(details(shown), end="\n\n")
    print(table(shown))
    excused = [verdict for verdict in shown if verdict.excused is not None]
    if excused:
        print(f"{len(excused)} not compared; the reasons are in {options.report}")
    write(verdicts, options.report)
    return 0 if all(verdict.equal or verdict.excused is not None for verdict in shown) else 1


if __name__ == "__main__":
    sys.exit(main())
