"""`make falsify`: run the suite against deliberately broken sandboxes; it has to catch each."""

from __future__ import annotations

import multiprocessing
import os
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import click

from contract_tests import bounded, report
from contract_tests.breakage import FAULTS, NOTHING, Broken, Fault, Memory
from contract_tests.harm import FAULTS as HARM
from contract_tests.harm import shown_too_much
from contract_tests.leaving import exit_of
from contract_tests.profiles import api_of, document_of, open_target
from contract_tests.progress import Progress
from contract_tests.results import State
from contract_tests.runner import Run
from contract_tests.sandbox_facts import unlimited_seed
from contract_tests.serving import serve
from contract_tests.settings import CORE_GROUPS, Profile, Settings
from contract_tests.target import Target, describe_sandbox
from contract_tests.teams.target import describe_sandbox as describe_teams
from contract_tests.v1.target import describe_sandbox as describe_v1

_GENERATED = (
    *("PATCH {0}/schedules/*", "GET {0}/schedules/*", "DELETE {0}/schedules/*", "POST {0}/schedules"),
    "GET {0}/webhooks",
)


@dataclass(frozen=True, slots=True)
class Verdict:
    name: str
    layer: str
    caught: bool
    by: str
    seconds: float
    scenarios: dict[str, State] = field(default_factory=dict)


def _operations(fault: Fault, profile: Profile) -> tuple[str, ...]:
    """Return the operations that show a fault; empty means all of them."""
    if fault.generated:
        return tuple(label.format(api_of(profile).prefix) for label in _GENERATED)
    return ("* /v2/organizations/*", "* /v2/teams*") if profile is Profile.TEAMS else ()


class SilentProgress(Progress):
    def note(self, text: str) -> None:  # noqa: ARG002 - the signature of the base class
        return


def judge(name: str) -> Verdict:
    """Run the suite against the sandbox with this fault; it is caught if the expected layer fails."""
    fault, profile = next((f, profile) for f, profile in every() if f.name == name)
    started = time.monotonic()
    if fault.sign:
        said, by = judge_harm(fault, profile)
        return Verdict(name, fault.layer.value, said, by, round(time.monotonic() - started, 1))
    settings = Settings(
        profile=profile,
        groups=() if fault.generated or profile is not Profile.SELFHOSTED else CORE_GROUPS,
        operations=_operations(fault, profile),
        # Run only the expected layer: findings of the server layer must not excuse the behaviour layer.
        layers=(fault.layer.value,),
        examples=2 if fault.generated else 0,
        out=Path(tempfile.gettempdir()) / "contract-falsify",
    )
    with broken_target(fault, profile) as target:
        results = Run(settings, target, document_of(profile), SilentProgress()).execute()
    caught = [finding for finding in results.failures if finding.layer is fault.layer]
    by = f"{caught[0].check}: {caught[0].message}" if caught else "nothing"
    played = {f"{profile.value}: {each.name}": each.state for each in results.scenarios}
    return Verdict(name, fault.layer.value, bool(caught), by, round(time.monotonic() - started, 1), played)


def judge_harm(fault: Fault, profile: Profile) -> tuple[bool, str]:
    """Run as against somebody's server: the run must end, name the fault, and show nothing secret."""
    with broken_target(fault, profile) as target, tempfile.TemporaryDirectory() as out, impatient():
        key = str(target.credentials.key)
        settings = Settings(
            url=target.base_url,
            key=key,
            profile=profile,
            groups=("me", "schedules", "webhooks"),
            layers=(fault.layer.value,),
            examples=0,
            max_time=40.0,
            out=Path(out),
        )
        with open_target(settings) as reached:
            results = Run(settings, reached, document_of(profile), SilentProgress()).execute()
        leaving = exit_of(settings)
        report.write(results.to_json(), settings.out, leaving)
        texts = [file.read_text("utf-8") for file in settings.out.iterdir()]
        conclusion = [leaving.line(f"{f.operation} {f.check}: {f.message}") for f in results.failures]
        shown = shown_too_much(iter([*texts, *conclusion]), key)
    said = [f"{f.check}: {f.message}" for f in results.failures]
    said += [results.meta["stopped"], str(results.meta["target"]["server"]), *results.meta["left_behind"]]
    if shown:
        return False, f"the reports show {shown}"
    found = next((text for text in said if fault.sign in text), None)
    bugs = results.meta["suite_errors"]
    if bugs:
        return False, f"a bug of the suite: {bugs[0]['message']}"
    return found is not None, found or "; ".join(filter(None, said)) or "nothing"


@contextmanager
def impatient() -> Iterator[None]:
    """Shorten the waits for webhooks and answers that will not come."""
    before = bounded.PATIENCE
    bounded.PATIENCE = 3.0
    try:
        yield
    finally:
        bounded.PATIENCE = before


def intact(seed: int, profile: Profile) -> Verdict:
    """Run the suite against the intact sandbox behind the same wrapper; every layer must pass."""
    started = time.monotonic()
    out = Path(tempfile.gettempdir()) / "contract-falsify"
    settings = Settings(seed=seed, profile=profile, examples=1, out=out)
    with broken_target(NOTHING, profile) as target:
        results = Run(settings, target, document_of(profile), SilentProgress()).execute()
    failed = [f"{f.operation} {f.check}: {f.message}" for f in results.failures]
    failed += [f"{s.name}: {s.message}" for s in results.scenarios if s.state.value == "failed"]
    failed += [f"{bug['where']}: {bug['message']}" for bug in results.meta["suite_errors"]]
    by = failed[0] if failed else results.emptiness() or "nothing"
    return Verdict(
        f"intact, {profile.value}, seed {seed}", "all", results.ok, by, round(time.monotonic() - started, 1)
    )


def every() -> Iterator[tuple[Fault, Profile]]:
    """Yield all faults, each with its profile."""
    from contract_tests.teams.breakage import FAULTS as FAULTS_TEAMS
    from contract_tests.v1.breakage import FAULTS as FAULTS_V1

    yield from ((fault, Profile.SELFHOSTED) for fault in FAULTS)
    yield from ((fault, Profile.SELFHOSTED) for fault in HARM)
    yield from ((fault, Profile.TEAMS) for fault in FAULTS_TEAMS)
    yield from ((fault, Profile.V1) for fault in FAULTS_V1)


@contextmanager
def broken_target(fault: Fault, profile: Profile) -> Iterator[Target]:
    """Serve a sandbox with a fault around it."""
    from calcom.sandbox import Sandbox

    profile = Profile(fault.edition) if fault.edition else profile
    name: Any = profile.value
    seed = None if profile is Profile.V1 else unlimited_seed(profile=name)
    describe = {Profile.V1: describe_v1, Profile.TEAMS: describe_teams}.get(profile, describe_sandbox)
    with Sandbox(seed=seed, profile=name) as sandbox:
        target = describe(sandbox)
        if fault.sandbox is not None:
            fault.sandbox(sandbox)
        keys = [str(who.key) if who else "" for who in (target.credentials, target.other, target.member)]
        memory = Memory(keys[0], keys[1], keys[2])
        with serve(Broken(sandbox.app, fault, memory)) as url:
            yield replace(
                target, base_url=url + target.base_url.removeprefix(sandbox.url.removesuffix("/v2"))
            )


@click.command("falsify")
@click.option("--only", multiple=True, help="Only faults whose name contains this; repeatable.")
@click.option("--profile", "profiles", multiple=True, help="Only faults of this profile; repeatable.")
@click.option(
    "--seeds",
    type=int,
    help="Number of runs that the intact sandbox has to pass: by default 5, or 1 with --only.",
)
@click.option("--jobs", default=os.cpu_count() or 1, show_default=True)
@click.option(
    "--list", "listing", is_flag=True, help="List the faults, each with the layer that has to catch it."
)
def main(
    only: tuple[str, ...], profiles: tuple[str, ...], seeds: int | None, jobs: int, listing: bool
) -> None:
    """Run the suite against deliberately broken sandboxes; it has to catch every one."""
    faults = [
        (f, profile)
        for f, profile in every()
        if not only or any(part.lower() in f.name.lower() for part in only)
        if not profiles or profile.value in profiles
    ]
    if not faults:
        raise click.UsageError("no broken sandbox matches; --list shows them all")
    if listing:
        for fault, profile in faults:
            click.echo(f"{profile.value:10} {fault.layer.value:10} {fault.name}")
        return
    verdicts: list[Verdict] = []
    started = time.monotonic()
    # Spawn fresh interpreters: the servers' threads must not be forked.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(max_workers=jobs, mp_context=context) as pool:
        waiting = [
            pool.submit(intact, seed, profile)
            for profile in dict.fromkeys(profile for _, profile in faults)
            for seed in range(1, (seeds if seeds is not None else 1 if only else 5) + 1)
        ]
        waiting += [pool.submit(judge, fault.name) for fault, _ in faults]
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
    missed = [] if only else unproven(verdicts)
    for name in missed:
        click.echo(f"MISSED no broken sandbox fails the scenario {name}: add one to breakage.py")
    sys.exit(0 if verdicts and all(v.caught for v in verdicts) and not missed else 1)


def unproven(verdicts: Iterable[Verdict]) -> list[str]:
    """Return the scenarios that every broken sandbox passes: nothing shows that they can fail."""
    played = [(name, state) for verdict in verdicts for name, state in verdict.scenarios.items()]
    failed = {name for name, state in played if state is State.FAILED}
    return sorted({name for name, state in played if state is State.PASSED} - failed)


if __name__ == "__main__":
    main()
