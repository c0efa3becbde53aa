"""The suite's scenarios against two builds of the sandbox: one as it is, one that is broken on purpose."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

from contract_tests.breakage import NOTHING, Fault
from contract_tests.falsify import SilentProgress, Verdict, broken_target, every, unproven
from contract_tests.profiles import document_of, suite_of
from contract_tests.results import ScenarioResult, State
from contract_tests.runner import Run
from contract_tests.settings import CORE_GROUPS, Profile, Settings

# What may not be played there: the edition lacks the operation.
NOT_THERE = {Profile.TEAMS: {"added attendees and guests can be read"}}
BROKEN = {
    Profile.SELFHOSTED: ("cancelled bookings are shown as accepted", "a cancelled booking stays cancelled"),
    Profile.TEAMS: ("a removed host is still booked", "a removed host gets no booking"),
}


def scenarios_of(fault: Fault, profile: Profile, out: Path) -> list[ScenarioResult]:
    settings = Settings(
        profile=profile,
        groups=CORE_GROUPS if profile is Profile.SELFHOSTED else (),
        operations=("* /v2/organizations/*", "* /v2/teams*") if profile is Profile.TEAMS else (),
        layers=("behaviour",),
        examples=0,
        out=out,
    )
    with broken_target(fault, profile) as target:
        results = Run(settings, target, document_of(profile), SilentProgress()).execute()
    assert not results.meta["suite_errors"]
    assert not results.meta["stopped"]
    return results.scenarios


@pytest.mark.parametrize("profile", BROKEN)
def test_every_scenario_passes_on_the_sandbox_as_it_is(profile: Profile, tmp_path: Path) -> None:
    scenarios = scenarios_of(NOTHING, profile, tmp_path)
    assert len(scenarios) > 8
    not_passed = {each.name for each in scenarios if each.state is not State.PASSED}
    assert not_passed <= NOT_THERE.get(profile, set())


@pytest.mark.parametrize("profile", BROKEN)
def test_a_broken_build_fails_the_scenario_that_is_about_it(profile: Profile, tmp_path: Path) -> None:
    name, caught = BROKEN[profile]
    fault = next(fault for fault, of in every() if fault.name == name and of is profile)
    failed = {each.name for each in scenarios_of(fault, profile, tmp_path) if each.state is State.FAILED}
    assert caught in failed
    assert len(failed) < 6


def test_a_scenario_that_no_broken_sandbox_fails_is_named() -> None:
    passed, failed, unable = State.PASSED, State.FAILED, State.UNABLE
    played = [
        {"v1: books": passed, "selfhosted: books": failed, "teams: pays": unable},
        {"v1: moves": failed, "v1: books": passed},
        {"v1: moves": passed},
    ]
    verdicts = [Verdict("a fault", "behaviour", True, "", 0.0, each) for each in played]
    assert unproven(verdicts) == ["v1: books"]


_SHARED_DAY = re.compile(r"monday\(context(?:, (\d))?\)(?: \+ timedelta\(days=(\d)\))?")


@pytest.mark.parametrize("profile", [Profile.SELFHOSTED, Profile.TEAMS, Profile.V1])
def test_scenarios_on_the_same_day_are_in_the_same_part_of_a_run(profile: Profile) -> None:
    """A booking or reservation of one would change the slots that another counts."""
    first: dict[tuple[str, str], dict[str, str]] = {}
    for scenario in suite_of(profile).scenarios():
        for weeks, days in _SHARED_DAY.findall(inspect.getsource(scenario.act)):
            first.setdefault((weeks or "2", days or "0"), {})[scenario.name] = scenario.operations[0]
    assert first
    for scenarios in first.values():
        assert len(set(scenarios.values())) == 1, scenarios
