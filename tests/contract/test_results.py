"""The books of a run: cells, findings, what was reached, and whether it may end with 0."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from calcom_spec.contract import Document, Violation
from contract_tests.results import (
    NOT_IN_SERVER,
    Cell,
    Exchange,
    Finding,
    Layer,
    Results,
    ScenarioResult,
    State,
)

NAMES = ("get_me", "list_schedules", "create_schedule")


@pytest.fixture
def results(document: Document) -> Results:
    return Results([document.operations[name] for name in NAMES])


def shown(path: str = "/") -> Exchange:
    return Exchange("GET", path, {"a": "b"}, "{}", 200, {"c": "d"}, "[]", 1.5)


def finding(operation: str = "get_me", layer: Layer = Layer.SERVER, **fields: Any) -> Finding:
    given = {"check": "answer shape", "message": "wrong", **fields}
    return Finding(operation, layer, **given)


def violation(
    rule: str = "type", path: str = "$.data", location: str = "#/x", message: str = "m"
) -> Violation:
    return Violation(path, rule, message, location)


# --- cells ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "state"),
    [
        (Cell(passed=3, failed=1, known=1, note="x"), State.FAILED),
        (Cell(passed=3, known=1, note="x"), State.KNOWN),
        (Cell(passed=1, note="x"), State.PASSED),
        (Cell(note="x"), State.UNABLE),
        (Cell(), State.UNTRIED),
    ],
)
def test_the_worst_that_a_cell_has_seen_is_its_state(cell: Cell, state: State) -> None:
    assert cell.state is state


def test_what_passed_is_counted_and_its_first_exchange_kept(results: Results) -> None:
    results.passed("get_me", Layer.SERVER)
    results.passed("get_me", Layer.SERVER, shown("/first"), count=4)
    results.passed("get_me", Layer.SERVER, shown("/second"))
    cell = results.cells["get_me"][Layer.SERVER]
    assert (cell.passed, cell.failed, cell.known, cell.note) == (6, 0, 0, "")
    assert cell.exchange == shown("/first")
    assert results.cell("get_me", Layer.SERVER) is cell
    assert results.cell("get_me", Layer.CLIENT) is not cell


def test_a_reason_why_a_check_could_not_run_is_kept(results: Results) -> None:
    results.unable("get_me", Layer.CLIENT, "no method")
    assert results.cells["get_me"][Layer.CLIENT].note == "no method"


# --- findings -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({}, {}, True),
        ({}, {"message": "else"}, False),
        ({}, {"check": "else"}, False),
        ({}, {"layer": Layer.CLIENT}, False),
        ({}, {"operation": "list_schedules"}, False),
        ({"violations": [violation()], "message": "a"}, {"violations": [violation()], "message": "b"}, True),
        ({"violations": [violation()]}, {"violations": [violation(rule="else")]}, False),
        ({"violations": [violation()]}, {"violations": [violation(location="#/y")]}, False),
        ({"violations": [violation()]}, {"violations": [violation(), violation("else")]}, True),
    ],
)
def test_the_rule_and_its_place_tell_findings_apart(
    one: dict[str, Any], other: dict[str, Any], same: bool
) -> None:
    assert (finding(**one).fingerprint == finding(**other).fingerprint) is same


def test_a_finding_that_is_seen_again_is_counted(results: Results) -> None:
    results.failed(finding())
    results.failed(finding(exchange=shown("/first")))
    results.failed(finding(exchange=shown("/second")))
    (found,) = results.findings.values()
    assert (found.count, found.exchange, found.state) == (3, shown("/first"), State.FAILED)
    assert results.cells["get_me"][Layer.SERVER].failed == 3
    assert results.failures == [found]


def test_what_is_worth_knowing_is_counted_and_fails_nothing(results: Results) -> None:
    for _ in range(3):
        results.observed(finding())
    results.observed(finding(message="else"))
    assert [seen.count for seen in results.observations.values()] == [3, 1]
    assert results.failures == []
    assert results.cells == {}


def test_an_operation_has_failed_in_a_layer(results: Results) -> None:
    results.failed(finding())
    assert results.has_failed("get_me", Layer.SERVER)
    assert not results.has_failed("get_me", Layer.CLIENT)
    assert not results.has_failed("list_schedules", Layer.SERVER)


def test_an_excuse_moves_what_failed_to_what_is_known(results: Results) -> None:
    for message in ("a", "a", "b"):
        results.failed(finding(message=message, origin="life"))
    results.failed(finding(message="c", origin="other"))
    results.scenarios += [
        ScenarioResult("life", State.FAILED),
        ScenarioResult("other", State.FAILED),
        ScenarioResult("life", State.UNABLE),
    ]
    first, second, _ = results.findings.values()
    results.excuse(first, "known since long")
    cell = results.cells["get_me"][Layer.SERVER]
    assert (cell.failed, cell.known) == (2, 2)
    assert (first.known, first.state) == ("known since long", State.KNOWN)
    assert [scenario.state for scenario in results.scenarios] == [State.FAILED, State.FAILED, State.UNABLE]
    results.excuse(second, "too")
    assert [scenario.state for scenario in results.scenarios] == [State.KNOWN, State.FAILED, State.UNABLE]
    assert [failure.message for failure in results.failures] == ["c"]


def test_a_bug_of_the_suite_is_told_with_its_cause(results: Results) -> None:
    try:
        try:
            raise KeyError("x")
        except KeyError as error:
            raise ValueError("wrapped") from error
    except ValueError as error:
        results.broken("a recipe", error)
    results.broken("a scenario", TypeError("y"))
    first, second = results.meta["suite_errors"]
    assert (first["where"], first["message"]) == ("a recipe", "KeyError: 'x'")
    assert "test_results.py" in first["trace"]
    assert (second["where"], second["message"]) == ("a scenario", "TypeError: y")


# --- what was reached -----------------------------------------------------------------------------------


def test_the_first_success_stays_and_takes_the_reason_away(results: Results) -> None:
    row = results.rows["get_me"]
    results.unreached("get_me", "no key", expected=True, cause="list_schedules")
    assert (row.unreached, row.expected_unreached, row.cause) == ("no key", True, "list_schedules")
    assert not row.attempted
    results.reached("get_me", 200)
    results.reached("get_me", 201)
    results.unreached("get_me", "later")
    assert (row.status, row.unreached, row.attempted) == (200, "", True)
    results.reached("of another edition", 200)
    results.attempted("of another edition")
    assert "of another edition" not in results.rows


def test_an_attempt_is_noted(results: Results) -> None:
    results.attempted("get_me")
    assert [row.attempted for row in results.rows.values()] == [True, False, False]


def test_what_the_server_does_not_have_is_no_verdict(results: Results) -> None:
    results.not_there("get_me")
    row = results.rows["get_me"]
    assert (row.unreached, row.expected_unreached) == (NOT_IN_SERVER, True)
    assert results.absent == {"get_me"}
    assert results.failures == []


def test_who_waits_for_what_works_has_failed_itself(results: Results) -> None:
    results.unreached("list_schedules", "no schedule", cause="create_schedule")
    results.unreached("get_me", "nobody", cause="not in this run")
    results.settle_causes()
    assert results.failures == []
    results.reached("create_schedule", 201)
    results.settle_causes()
    results.settle_causes()
    (found,) = results.failures
    assert (found.operation, found.layer, found.check, found.count) == (
        *("list_schedules", Layer.SERVER, "reaches 2xx", 1),
    )
    assert found.message == "a valid request could not be made: no schedule"


# --- parts ----------------------------------------------------------------------------------------------


def test_parts_are_added_up(document: Document) -> None:
    mine = Results([document.operations["get_me"]])
    theirs = Results([document.operations["list_schedules"]])
    for each, count in ((mine, 1), (theirs, 2)):
        each.passed("get_me", Layer.SERVER, shown(str(count)), count=count)
        for _ in range(count):
            each.failed(finding())
            each.observed(finding())
        each.unable("get_me", Layer.CLIENT, f"note {count}")
        each.scenarios.append(ScenarioResult(str(count), State.PASSED))
    theirs.cell("get_me", Layer.SERVER).known = 5
    theirs.failed(finding(message="of theirs alone"))
    theirs.unable("list_schedules", Layer.CLIENT, "their note")
    theirs.passed("list_schedules", Layer.SERVER, shown("theirs"))
    mine.absorb(theirs)
    cell = mine.cells["get_me"][Layer.SERVER]
    assert (cell.passed, cell.failed, cell.known, cell.exchange) == (3, 4, 5, shown("1"))
    assert mine.cells["get_me"][Layer.CLIENT].note == "note 1"
    assert mine.cells["list_schedules"][Layer.CLIENT].note == "their note"
    assert mine.cells["list_schedules"][Layer.SERVER].exchange == shown("theirs")
    assert [found.count for found in mine.findings.values()] == [3, 1]
    assert [found.count for found in mine.observations.values()] == [3]
    assert [scenario.name for scenario in mine.scenarios] == ["1", "2"]
    assert set(mine.rows) == {"get_me", "list_schedules"}


# --- whether it is ok -----------------------------------------------------------------------------------


def sound(results: Results) -> Results:
    results.reached("get_me", 200)
    results.passed("get_me", Layer.SERVER)
    return results


def test_a_run_without_anything_wrong_is_ok(results: Results) -> None:
    assert sound(results).ok
    results.scenarios.append(ScenarioResult("x", State.UNABLE))
    results.meta.update(stays={"bookings": 3}, not_generated=["get_me"], ledger_remarks=["x"])
    assert results.ok


@pytest.mark.parametrize(
    "spoil",
    [
        lambda r: r.failed(finding()),
        lambda r: r.scenarios.append(ScenarioResult("x", State.FAILED)),
        lambda r: r.meta.update(ledger_problems=["x"]),
        lambda r: r.meta.update(suite_errors=[{}]),
        lambda r: r.meta.update(stopped="x"),
        lambda r: r.meta.update(generator_errors=[{}]),
        lambda r: r.meta.update(left_behind=["x"]),
    ],
)
def test_one_thing_that_is_wrong_fails_a_run(results: Results, spoil: Callable[[Results], None]) -> None:
    spoil(sound(results))
    assert not results.ok
    assert results.summary()["ok"] is False


def test_a_run_that_did_nothing_proves_nothing(results: Results) -> None:
    assert Results([]).emptiness() == "no operation was selected"
    assert results.emptiness() == "no check passed"
    results.passed("get_me", Layer.CLIENT)
    assert results.emptiness() is None  # no server was asked
    results.unable("get_me", Layer.SERVER, "x")
    assert results.emptiness() == "no operation was attempted"
    results.attempted("get_me")
    assert results.emptiness() == "no operation answered 2xx"
    results.reached("get_me", 200)
    assert results.emptiness() is None
    assert not Results([]).ok


# --- reports ---------------------------------------------------------------------------------------


def test_the_summary_counts(results: Results) -> None:
    sound(results).unreached("list_schedules", "no way", expected=True)
    results.passed("list_schedules", Layer.SERVER, count=2)
    results.unable("get_me", Layer.CLIENT, "x")
    results.failed(finding("create_schedule"))
    results.failed(finding("create_schedule", message="excused"))
    results.excuse(list(results.findings.values())[1], "known")
    results.rows["create_schedule"].added = True
    told = results.summary()
    assert told["format"] == 1
    assert told["operations"] == {
        "total": 3,
        "published": 2,
        "added": 1,
        "attempted": 1,
        "reached_2xx": 1,
        "redirected": 0,
        "unreached": [
            {"operation": "list_schedules", "reason": "no way", "expected": True},
            {"operation": "create_schedule", "reason": "not tried", "expected": False},
        ],
    }
    assert told["checks"] == {"passed": 3, "failed": 1, "known": 1}
    assert told["layers"] == {"client": {"unable": 1}, "server": {"passed": 2, "failed": 1}}
    assert [fault["message"] for fault in told["faults"]] == ["wrong", "excused"]
    assert told["findings"][0]["state"] == "failed"
    assert told["findings"][0]["fingerprint"] == finding("create_schedule").fingerprint
    assert (told["ok"], told["emptiness"]) == (False, None)


@pytest.mark.parametrize(("status", "counts"), [(200, (1, 0)), (299, (1, 0)), (300, (0, 1)), (301, (0, 1))])
def test_redirects_are_counted_apart(results: Results, status: int, counts: tuple[int, int]) -> None:
    results.reached("get_me", status)
    told = results.summary()["operations"]
    assert (told["reached_2xx"], told["redirected"]) == counts


def test_what_is_written_can_be_read_again(results: Results) -> None:
    sound(results).failed(
        finding(violations=[violation()], exchange=shown(), origin="o", repeat="r", known="k")
    )
    results.observed(finding(layer=Layer.DRIFT))
    results.unable("get_me", Layer.CLIENT, "x")
    results.scenarios.append(ScenarioResult("s", State.KNOWN, "m", "n", ["get_me"], 1.5))
    results.meta.update(stopped="early", requests=7)
    written = json.loads(json.dumps(results.to_json()))
    again = Results.from_json(written)
    assert again.to_json() == written
    assert again.rows == results.rows
    assert again.cells == results.cells
    assert again.findings == results.findings
    assert again.observations == results.observations
    assert again.scenarios == results.scenarios
    assert again.meta == results.meta
    assert written["cells"]["get_me"]["client"]["state"] == "unable"
