"""The contract suite against API v1: everything is asked, nothing is spared, and nobody is hurt."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from calcom.sandbox import Sandbox
from calcom_spec.contract import Document
from contract_tests.breakage import Broken, Fault, Memory
from contract_tests.falsify import SilentProgress
from contract_tests.results import Results, State
from contract_tests.runner import Run
from contract_tests.serving import serve
from contract_tests.settings import Profile, Settings
from contract_tests.v1 import suite
from contract_tests.v1.api import V1, unwrap
from contract_tests.v1.breakage import FAULTS
from contract_tests.v1.recipes import STUBS, TABLE, UNREACHABLE
from contract_tests.v1.target import describe_sandbox

DOCUMENT = Document.load("v1")
OPERATIONS = list(DOCUMENT.operations.values())
LABELS = {operation.label for operation in OPERATIONS}


def run(tmp_path: Path, **options: Any) -> Results:
    settings = Settings(profile=Profile.V1, examples=0, out=tmp_path, **options)
    with Sandbox(profile="v1") as sandbox:
        return Run(settings, describe_sandbox(sandbox), DOCUMENT, SilentProgress()).execute()


def test_every_operation_is_asked_and_answers_or_has_its_reason(tmp_path: Path) -> None:
    results = run(tmp_path)
    assert [str(finding.message) for finding in results.failures] == []
    assert {scenario.name for scenario in results.scenarios if scenario.state is not State.PASSED} == set()
    assert all(row.attempted for row in results.rows.values())
    unreached = {o.label for o in OPERATIONS if results.rows[o.id].status is None}
    assert unreached == set(STUBS)
    assert results.ok


def test_recipes_excuses_and_scenarios_speak_of_operations_that_there_are() -> None:
    assert set(TABLE) <= LABELS
    assert set(UNREACHABLE) <= LABELS
    assert {label for scenario in suite().scenarios() for label in scenario.operations} <= LABELS


def test_names_of_faults_are_their_own_and_each_can_strike() -> None:
    assert len({fault.name for fault in FAULTS}) == len(FAULTS) >= 8
    paths = [re.sub(r"\{\w+\}", "1", f"{o.method} /v1{o.path}") for o in OPERATIONS]
    assert [fault.name for fault in FAULTS if not any(re.fullmatch(fault.on, path) for path in paths)] == []


CHOSEN = [
    fault
    for fault in FAULTS
    if fault.name
    in (
        "v1: a dropped field",
        "v1: a taken slot is booked again",
        "v1: slots are an hour off",
        "v1: others read the user's objects",
        "v1: any key is accepted",
        "v1: webhooks are not signed",
        "v1: every write fails with 500",
        "v1: pages are off by one",
    )
]


@pytest.mark.parametrize("fault", CHOSEN, ids=lambda fault: fault.name)
def test_a_broken_sandbox_is_caught_by_the_layer_that_ought_to(tmp_path: Path, fault: Fault) -> None:
    settings = Settings(profile=Profile.V1, layers=(fault.layer.value,), examples=0, out=tmp_path)
    with Sandbox(profile="v1") as sandbox:
        target = describe_sandbox(sandbox)
        memory = Memory(str(target.credentials.key), str(target.other and target.other.key))
        with serve(Broken(sandbox.app, fault, memory)) as url:
            from dataclasses import replace

            there = replace(target, base_url=f"{url}/v1")
            results = Run(settings, there, DOCUMENT, SilentProgress()).execute()
    assert [finding for finding in results.failures if finding.layer is fault.layer]


def cli(*arguments: str, where: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "contract_tests", "--profile", "v1", "--out", str(where), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)


def test_an_instance_with_the_real_server_s_faults_is_left_as_it_was(tmp_path: Path) -> None:
    """Mode owned, the ledger of 5.7, and an admin's and a stranger's things that nobody touches."""
    with Sandbox(profile="v1", quirks=True) as sandbox:
        keys = [str(row["key"]) for row in sandbox.state.api_keys]
        before = sandbox.snapshot()["tables"]
        done = cli(
            *("--url", f"{sandbox.url}/api/v1", "--key", keys[0], "--key2", keys[1], "--examples", "0"),
            where=tmp_path,
        )
        after = sandbox.snapshot()["tables"]
    assert done.returncode == 0, done.stdout + done.stderr
    for name in ("users", "api_keys", "schedules", "event_types", "availabilities"):
        one, other = (sorted(each[name]["rows"], key=str) for each in (before, after))
        assert one == other, name
    assert all(row["status"] == "cancelled" for row in after["bookings"]["rows"])


@pytest.mark.parametrize(
    ("body", "about"),
    [
        ({"schedule": {"id": 1}, "message": "made"}, {"id": 1}),
        ({"users": [{"id": 1}], "total": 1}, [{"id": 1}]),
        ({"team": {"id": 1}, "owner": {"id": 2}, "message": "made"}, {"id": 1}),
        ({"id": 1, "uid": "x"}, {"id": 1, "uid": "x"}),
        ({"message": "deleted"}, None),
        ([{"name": "calendar"}], [{"name": "calendar"}]),
        ({"slots": {}}, {}),
    ],
)
def test_what_an_answer_is_about(body: Any, about: Any) -> None:
    assert unwrap(body) == about


def test_what_is_made_is_taken_away_before_what_it_hangs_on() -> None:
    names = [kind.name for kind in V1.kinds]
    assert names.index("booking") < names.index("event-type") < names.index("schedule")
    assert names.index("attendee") < names.index("booking")
    assert names.index("availability") < names.index("schedule")


def test_what_a_killed_run_left_is_cleaned(tmp_path: Path) -> None:
    with Sandbox(profile="v1") as sandbox:
        before = sandbox.snapshot()["tables"]
        where = ("--profile", "v1", "--url", f"{sandbox.url}/v1", "--key", sandbox.api_key)
        command = [sys.executable, "-m", "contract_tests", *where, "--out", str(tmp_path)]
        journal = tmp_path / "journal.jsonl"
        killed = subprocess.Popen([*command, "--examples", "0"], stdout=subprocess.DEVNULL)
        deadline = time.monotonic() + 120
        while journal_lines(journal, "made") < 12 and time.monotonic() < deadline:
            assert killed.poll() is None
            time.sleep(0.02)
        killed.kill()
        killed.wait()
        assert len(sandbox.state.schedules) > len(before["schedules"]["rows"])
        cleaned = subprocess.run(
            [*command, "clean", str(journal)], capture_output=True, text=True, timeout=120, check=False
        )
        after = sandbox.snapshot()["tables"]
    assert cleaned.returncode == 0, cleaned.stdout + cleaned.stderr
    for name in ("schedules", "event_types", "availabilities"):
        one, other = (sorted(each[name]["rows"], key=str) for each in (before, after))
        assert one == other, name
    assert all(not after.get(name, {}).get("rows") for name in ("webhooks", "teams", "memberships"))
    open_ = [row for row in after.get("bookings", {}).get("rows", []) if row["status"] != "cancelled"]
    assert open_ == []


def journal_lines(journal: Path, event: str) -> int:
    return journal.read_text().count(f'"event": "{event}"') if journal.is_file() else 0


def test_read_only_sends_nothing_but_gets(tmp_path: Path) -> None:
    with Sandbox(profile="v1") as sandbox:
        url, key = f"{sandbox.url}/v1", sandbox.api_key
        done = cli("--url", url, "--key", key, "--mode", "read-only", "--examples", "1", where=tmp_path)
        methods = {entry["method"] for entry in sandbox.journal}
    assert done.returncode == 0, done.stdout + done.stderr
    assert methods == {"GET"}
