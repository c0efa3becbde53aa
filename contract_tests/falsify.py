"""`make falsify`: the suite against sandboxes that are broken on purpose; each has to be caught."""

from __future__ import annotations

import multiprocessing
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import click

from contract_tests import known
from contract_tests.breakage import FAULTS, NOTHING, Broken, Fault, Memory, chosen
from contract_tests.document import Document
from contract_tests.progress import Progress
from contract_tests.results import Layer
from contract_tests.runner import Run
from contract_tests.sandbox_facts import unlimited_seed
from contract_tests.serving import serve
from contract_tests.settings import CORE_GROUPS, Profile, Settings
from contract_tests.target import Target, describe_sandbox

# These two, once broken, show in everything that builds on them; they have to be caught first.
_LAYERS = ("server", "behaviour", "security")
_GENERATED = ("PATCH /v2/schedules/*", "GET /v2/schedules/*", "DELETE /v2/schedules/*", "POST /v2/schedules")


@dataclass(frozen=True, slots=True)
class Verdict:
    name: str
    layer: str
    caught: bool
    by: str
    seconds: float


class Silent(Progress):
    def note(self, text: str) -> None:
        return


def judge(name: str) -> Verdict:
    """Run the suite against the sandbox with this fault; caught if the layer named beforehand fails."""
    fault = next(f for f in FAULTS if f.name == name)
    started = time.monotonic()
    settings = Settings(
        groups=() if fault.generated else CORE_GROUPS,
        operations=_GENERATED if fault.generated else (),
        layers=_layers(fault),
        examples=2 if fault.generated else 0,
        out=Path(tempfile.gettempdir()) / "contract-falsify",
    )
    with broken_target(fault) as target:
        results = Run(settings, target, Document.load(), Silent()).execute()
    caught = [finding for finding in results.failures if finding.layer is fault.layer]
    by = f"{caught[0].check}: {caught[0].message}" if caught else "nothing"
    return Verdict(name, fault.layer.value, bool(caught), by, round(time.monotonic() - started, 1))


def intact(seed: int) -> Verdict:
    """The intact sandbox behind the same frame as the broken ones; must pass in every layer."""
    started = time.monotonic()
    settings = Settings(seed=seed, examples=1, out=Path(tempfile.gettempdir()) / "contract-falsify")
    with broken_target(NOTHING) as target:
        results = Run(settings, target, Document.load(), Silent()).execute()
    entries = known.read(known.ledgers_for(sandbox=True, profile=Profile.SELFHOSTED))
    problems = known.settle(results, entries)
    failed = [f"{f.operation} {f.check}: {f.message}" for f in results.failures]
    failed += [f"{s.name}: {s.message}" for s in results.scenarios if s.state.value == "failed"] + problems
    by = failed[0] if failed else results.emptiness() or "nothing"
    return Verdict(f"intact, seed {seed}", "all", results.ok, by, round(time.monotonic() - started, 1))


@contextmanager
def broken_target(fault: Fault) -> Iterator[Target]:
    """A sandbox, the fault around it, and a server before both."""
    from calcom.sandbox import Sandbox

    with Sandbox(seed=unlimited_seed()) as sandbox:
        target = describe_sandbox(sandbox)
        if fault.sandbox is not None:
            fault.sandbox(sandbox)
        memory = Memory(str(target.credentials.key), str(target.other.key if target.other else ""))
        with serve(Broken(sandbox.app, fault, memory)) as url:
            yield replace(target, base_url=url)


def _layers(fault: Fault) -> tuple[str, ...]:
    # A layer sees only what it is there for: behaviour must not be excused by what the server layer said.
    return (fault.layer.value,) if fault.layer is not Layer.SERVER else ("server",)


@click.command("falsify")
@click.option("--only", multiple=True, help="Faults whose name contains this; repeatable.")
@click.option("--seeds", default=5, show_default=True, help="How often the intact sandbox has to pass.")
@click.option("--jobs", default=os.cpu_count() or 1, show_default=True)
@click.option("--list", "listing", is_flag=True, help="Name the faults and the layer that has to catch each.")
def main(only: tuple[str, ...], seeds: int, jobs: int, listing: bool) -> None:
    """Run the suite against deliberately broken sandboxes: every one has to be caught."""
    faults = chosen(only)
    if listing:
        for fault in faults:
            click.echo(f"{fault.layer.value:10} {fault.name}")
        return
    verdicts: list[Verdict] = []
    started = time.monotonic()
    # A fresh interpreter each: the servers' threads must not be forked.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(max_workers=jobs, mp_context=context) as pool:
        waiting = [pool.submit(intact, seed) for seed in range(1, seeds + 1)]
        waiting += [pool.submit(judge, fault.name) for fault in faults]
        for done in as_completed(waiting):
            verdict = done.result()
            verdicts.append(verdict)
            word = "ok    " if verdict.caught else "MISSED" if verdict.layer != "all" else "FAILED"
            click.echo(f"{word} {verdict.layer:10} {verdict.name} ({verdict.seconds} s): {verdict.by[:150]}")
    faulty = [v for v in verdicts if v.layer != "all"]
    whole = [v for v in verdicts if v.layer == "all"]
    click.echo(
        f"{sum(v.caught for v in faulty)} of {len(faulty)} broken sandboxes caught, "
        f"{sum(v.caught for v in whole)} of {len(whole)} runs of the intact one passed, "
        f"{time.monotonic() - started:.0f} s"
    )
    sys.exit(0 if verdicts and all(v.caught for v in verdicts) else 1)


if __name__ == "__main__":
    main()
