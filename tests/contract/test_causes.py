"""A fault is reported once, with the operations that it reaches."""

from __future__ import annotations

from typing import Any

from calcom_spec.contract import Document, Violation
from contract_tests.causes import reaches
from contract_tests.cli import conclusion
from contract_tests.known import Entry, settle
from contract_tests.leaving import Exit
from contract_tests.results import Finding, Layer, Results, ScenarioResult, State

OPERATIONS = list(Document.load().of_edition("selfhosted"))[:6]
EMAIL = "#/components/schemas/User/properties/email/format"


def results_with(*findings: Finding) -> Results:
    results = Results(OPERATIONS)
    results.meta.update(requests=1, duration_s=1.0)
    for finding in findings:
        results.failed(finding)
    return results


def wrong(number: int, message: str, location: str, path: str = "$.data") -> Finding:
    violation = Violation(path, "format", message, location)
    name = OPERATIONS[number].id
    return Finding(name, Layer.SERVER, "answer shape", str(violation), violations=[violation])


def faults(results: Results) -> list[Any]:
    return list(results.summary()["faults"])


def test_the_same_value_in_the_same_field_is_one_fault_wherever_it_was_met() -> None:
    paths = ("$.data.email", "$.data[0].user.email", "$.data.hosts[2].email")
    results = results_with(*(wrong(n, '"" is not an "email"', EMAIL, path) for n, path in enumerate(paths)))
    (fault,) = faults(results)
    assert fault["operations"] == [operation.id for operation in OPERATIONS[:3]]
    assert results.summary()["checks"]["failed"] == 1
    told = conclusion(results.summary(), Exit())
    assert told.count("FAILED server") == 1
    assert all(operation.id in told for operation in OPERATIONS[:3])


def test_another_value_another_field_or_another_place_is_another_fault() -> None:
    own = "#/paths/~1v2~1me/get/responses/200/email"
    results = results_with(
        wrong(0, '"" is not an "email"', EMAIL),
        wrong(1, '"x" is not an "email"', EMAIL),
        wrong(2, '"" is not an "email"', EMAIL.replace("email/", "zone/")),
        wrong(3, '"" is not an "email"', own),
        wrong(4, '"" is not an "email"', own),
    )
    assert [len(fault["operations"]) for fault in faults(results)] == [1] * 5


def broken(number: int, cause: str) -> Finding:
    message = "the server failed with 500" + (f" on {cause}" if cause else "")
    violation = Violation("$status", cause or "status", message, f"#/paths/{number}")
    name = OPERATIONS[number].id
    return Finding(name, Layer.SERVER, "no server error", str(violation), violations=[violation])


def test_a_server_that_breaks_on_one_kind_of_request_has_one_fault() -> None:
    twice = "a query parameter that is given twice"
    results = results_with(*(broken(n, twice) for n in range(4)), broken(4, ""), broken(5, ""))
    assert [len(fault["operations"]) for fault in faults(results)] == [4, 1, 1]


def test_what_the_ledger_knows_stands_apart_from_what_it_does_not() -> None:
    results = results_with(*(wrong(n, "null", EMAIL) for n in range(3)))
    entry = Entry(OPERATIONS[0].id, "answer shape", reason="r", evidence="e", shipped=True)
    settle(results, [entry])
    assert [(fault["state"], len(fault["operations"])) for fault in faults(results)] == [
        ("known", 1),
        ("failed", 2),
    ]
    assert results.summary()["checks"]["failed"] == 1


def test_scenarios_that_failed_of_one_answer_are_named_beside_it() -> None:
    message = "POST /v2/bookings answered 500, expected 201"
    finding = Finding(OPERATIONS[0].id, Layer.BEHAVIOUR, "status in a scenario", message, origin="one")
    results = results_with(finding)
    results.scenarios = [
        ScenarioResult("one", State.FAILED, message),
        ScenarioResult("two", State.FAILED, message),
        ScenarioResult("three", State.FAILED, "another"),
    ]
    assert faults(results)[0]["scenarios"] == ["one", "two"]
    told = conclusion(results.summary(), Exit())
    assert "scenarios: one, two" in told
    assert "FAILED scenario one" not in told
    assert "FAILED scenario two" not in told
    assert "FAILED scenario three: another" in told


def test_faults_survive_a_merge_of_parts() -> None:
    results = results_with(*(wrong(n, "null", EMAIL) for n in range(2)))
    other = results_with(*(wrong(n, "null", EMAIL) for n in range(1, 4)))
    whole = Results.from_json(results.to_json())
    whole.absorb(Results.from_json(other.to_json()))
    (fault,) = faults(whole)
    assert fault["operations"] == [operation.id for operation in OPERATIONS[:4]]
    assert fault["count"] == 5


def test_the_operations_of_a_fault_are_named_up_to_a_few() -> None:
    assert reaches({"operations": ["a"]}) == "a"
    assert reaches({"operations": list("abcd")}) == "a, b, c, d"
    assert reaches({"operations": list("abcdef")}) == "a, b, c, d and 2 more"
