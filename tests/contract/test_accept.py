"""Failures become entries, what heals is taken out; checks are explained; options stand anywhere."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from calcom_spec.contract import Document, Violation
from contract_tests import judge, known
from contract_tests.accept import accept
from contract_tests.behaviour import scenarios
from contract_tests.cli import contract
from contract_tests.explain import CHECKS, explain
from contract_tests.layers import live_layer
from contract_tests.results import Finding, Layer, Results

TODAY = date(2026, 11, 20)


def results(document: Document, *broken: str) -> Results:
    found = Results([document.operations["get_me"], document.operations["list_schedules"]])
    for operation in ("get_me", "list_schedules"):
        found.reached(operation, 200)
        found.passed(operation, Layer.SERVER)
    for operation in broken:
        violation = Violation("$status", "status", 'failed with 500 on "x" \\ \x7f', "#/paths/~1v2~1me")
        found.failed(Finding(operation, Layer.SERVER, judge.SERVER_ERROR, str(violation), [violation]))
    found.meta.update(shard=None, seed=1, started="2026-11-20T10:00:00+00:00")
    return found


def test_what_failed_is_accepted_and_what_is_new_still_fails(document: Document, tmp_path: Path) -> None:
    ledger = tmp_path / "mine.toml"
    today = results(document, "get_me")
    assert accept(today.to_json(), ledger, today=TODAY) == (1, 0)
    (entry,) = known.read([ledger])
    assert (entry.reason, entry.expires) == ("accepted on 2026-11-20", date(2027, 2, 18))
    assert accept(today.to_json(), ledger, today=TODAY) == (0, 0)
    again = results(document, "get_me")
    assert known.settle(again, known.read([ledger]), today=TODAY) == []
    assert again.ok
    worse = results(document, "get_me", "list_schedules")
    known.settle(worse, known.read([ledger]), today=TODAY)
    assert [finding.operation for finding in worse.failures] == ["list_schedules"]


def test_what_does_not_happen_any_more_is_pruned(document: Document, tmp_path: Path) -> None:
    ledger = tmp_path / "mine.toml"
    accept(results(document, "get_me", "list_schedules").to_json(), ledger, today=TODAY)
    healed = results(document, "list_schedules").to_json()
    assert accept(healed, ledger, today=TODAY) == (0, 0)
    assert accept(healed, ledger, today=TODAY, prune=True) == (0, 1)
    assert [entry.operation for entry in known.read([ledger])] == ["list_schedules"]


def test_entries_that_stay_are_written_as_they_were(document: Document, tmp_path: Path) -> None:
    ledger = tmp_path / "mine.toml"
    kept = 'operation = "get_me"\ncheck = "answers"\nstops_server = true\napart = [["a"], ["b", "c"]]\n'
    ledger.write_text(f"[[known]]\n{kept}", "utf-8")
    before = known.read([ledger])
    assert accept(results(document, "list_schedules").to_json(), ledger, today=TODAY) == (1, 0)
    assert known.read([ledger])[:1] == before


def test_the_command_accepts_the_run_in_a_folder(document: Document, tmp_path: Path) -> None:
    (tmp_path / "results.json").write_text(json.dumps(results(document, "get_me").to_json()))
    ledger = tmp_path / "mine.toml"
    done = CliRunner().invoke(contract, ["accept", "--out", str(tmp_path), "--to", str(ledger)])
    assert done.exit_code == 0, done.output
    assert "1 entries added" in done.output
    bug = results(document)
    bug.broken("a recipe", KeyError("x"))
    (tmp_path / "results.json").write_text(json.dumps(bug.to_json()))
    assert CliRunner().invoke(contract, ["accept", str(tmp_path), "--to", str(ledger)]).exit_code == 2


def test_every_check_is_explained() -> None:
    named = {getattr(judge, name) for name in ("SERVER_ERROR", "STATUS", "SHAPE", "ERROR_SHAPE", "REACHED")}
    assert named | {judge.ANSWERS, judge.LENIENT, live_layer.READS, live_layer.CALLS} <= CHECKS.keys()
    assert all(explain(scenario.name) for scenario in scenarios())
    assert CliRunner().invoke(contract, ["explain", "reaches 2xx"]).exit_code == 0
    assert CliRunner().invoke(contract, ["explain", "nonsense"]).exit_code == 2


@pytest.mark.parametrize(
    "given",
    [
        ["--url", "http://127.0.0.1:1", "--key", "k", "check"],
        ["check", "--url", "http://127.0.0.1:1", "--key", "k"],
        ["check", "--url=http://127.0.0.1:1", "--key", "k"],
        ["--url", "http://127.0.0.1:1", "check", "--key=k", "--yes-hosted"],
    ],
)
def test_options_stand_before_or_after_the_verb(given: list[str]) -> None:
    done = CliRunner().invoke(contract, given)
    assert done.exit_code == 2
    assert done.stderr.startswith("Nothing answers at http://127.0.0.1:1")
