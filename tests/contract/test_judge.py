"""One exchange against the document, without any server."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from calcom_spec.contract import Document
from contract_tests.gateway import Answer, Request
from contract_tests.judge import (
    ANSWERS,
    ERROR_SHAPE,
    LENIENT,
    SERVER_ERROR,
    SHAPE,
    STATUS,
    Judge,
    cause_of,
    error_violations,
    violations_of_answer,
)
from contract_tests.results import Exchange, Layer, Results, State

DOCUMENT = Document.load("v2", "selfhosted")
ERROR = {"status": "error", "error": {"code": "NotFoundException", "message": "no"}}


def shown() -> Exchange:
    return Exchange("GET", "/", {}, None, 200, {}, None)


def answer(status: int, body: Any = ..., **headers: str) -> Answer:
    raw = b"" if body is ... else body if isinstance(body, bytes) else json.dumps(body).encode()
    given = {"content-type": "application/json", **headers}
    return Answer(status, httpx.Headers(given), raw, shown)


def request(method: str, path: str, body: Any = ..., query: Any = ()) -> Request:
    has_body = body is not ...
    raw = json.dumps(body).encode() if has_body else None
    return Request(method, path, query, {}, body if has_body else None, has_body, raw)


def judged(method: str, path: str, given: Answer, body: Any = ...) -> dict[str, list[str]]:
    match = DOCUMENT.find(method, path)
    assert match is not None
    found = violations_of_answer(DOCUMENT, match, request(method, path, body), given)
    return {check: [violation.message for violation in violations] for check, violations in found}


@pytest.mark.parametrize("status", [500, 501, 503, 599])
def test_a_server_error_is_one_whatever_it_says(status: int) -> None:
    told = judged("GET", "/v2/me", answer(status, ERROR))
    assert list(told) == [SERVER_ERROR]
    assert told[SERVER_ERROR] == [f"the server failed with {status}"]


@pytest.mark.parametrize("status", [402, 410, 418, 451, 499])
def test_a_refusal_needs_the_shape_of_an_error(status: int) -> None:
    assert judged("GET", "/v2/me", answer(status, ERROR)) == {SERVER_ERROR: [], ERROR_SHAPE: []}
    assert judged("GET", "/v2/me", answer(status, {"data": 1}))[ERROR_SHAPE]


@pytest.mark.parametrize(
    ("path", "status", "is_right"),
    [
        ("/v2/stripe/save", 301, True),
        ("/v2/stripe/save", 302, False),
        ("/v2/stripe/save", 399, False),
        ("/v2/me", 300, False),
        ("/v2/me", 301, False),
    ],
)
def test_a_redirect_has_to_be_documented(path: str, status: int, is_right: bool) -> None:
    told = judged("GET", path, answer(status))
    assert set(told) == {SERVER_ERROR, STATUS}
    assert (told[STATUS] == []) is is_right


@pytest.mark.parametrize(
    ("name", "status", "is_done"),
    [
        *(("get_me", 199, False), ("get_me", 200, True), ("get_me", 299, True), ("get_me", 301, False)),
        *(("save_stripe_credentials", 301, True), ("save_stripe_credentials", 302, False)),
        *(("save_stripe_credentials", 400, False), ("save_stripe_credentials", 200, True)),
    ],
)
def test_what_counts_as_done(name: str, status: int, is_done: bool) -> None:
    assert DOCUMENT.operations[name].is_done_by(status) is is_done


@pytest.mark.parametrize(("status", "is_right"), [(200, True), (201, False), (204, False), (299, False)])
def test_a_success_needs_a_documented_status(status: int, is_right: bool) -> None:
    told = judged("GET", "/v2/schedules", answer(status, {"status": "success", "data": []}))
    assert (told[STATUS] == []) is is_right
    assert set(told) == {SERVER_ERROR, STATUS, SHAPE}


def test_the_shape_is_told_apart_from_the_status() -> None:
    told = judged("GET", "/v2/schedules", answer(200, {"status": "success", "data": {}}))
    assert told[STATUS] == []
    assert len(told[SHAPE]) == 1


@pytest.mark.parametrize(
    ("path", "cause"),
    [
        ("/v2/schedules/1", ""),
        ("/v2/schedules/-1", ""),
        ("/v2/schedules/abc", "an id that is not a number"),
        ("/v2/schedules/1.5", "an id that is not a number"),
        ("/v2/schedules/2147483647", ""),
        ("/v2/schedules/2147483648", "an id that is too large"),
        ("/v2/schedules/-2147483648", "an id that is too large"),
        ("/v2/bookings/abc", ""),
        ("/v2/bookings/99999999999", ""),
    ],
)
def test_a_cause_in_the_path_is_seen(path: str, cause: str) -> None:
    match = DOCUMENT.find("GET", path)
    assert match is not None
    assert cause_of(DOCUMENT, match, request("GET", path)) == cause


@pytest.mark.parametrize(
    ("query", "cause"),
    [
        ([("take", "1")], ""),
        ([("take", "1"), ("skip", "1")], ""),
        ([("take", "1"), ("take", "2")], "a query parameter that is given twice"),
        ([("status", "past"), ("status", "upcoming")], ""),
        ([("take", "2147483647")], ""),
        ([("take", "2147483648")], "a number that is too large"),
        ([("take", "-2147483648")], "a number that is too large"),
        ([("take", "9" * 400)], "a number that is too large"),
        ([("take", "99999999999x")], ""),
        ([("teamId", "9007199254740992.0")], "a number that is too large"),
        ([("teamId", "-1E10")], "a number that is too large"),
        ([("teamId", "1e400")], "a number that is too large"),
        ([("teamIds", "1, 2147483648")], "a number that is too large"),
        ([("teamIds", "1,2.5,.5,2147483647.0")], ""),
        ([("afterStart", "2027-02-30"), ("beforeEnd", "20270230120000Z"), ("status", "")], ""),
    ],
)
def test_a_cause_in_the_query_is_seen(query: list[tuple[str, str]], cause: str) -> None:
    match = DOCUMENT.find("GET", "/v2/bookings")
    assert match is not None
    assert cause_of(DOCUMENT, match, request("GET", "/v2/bookings", query=query)) == cause


@pytest.mark.parametrize(
    ("body", "cause"),
    [
        ({}, ""),
        ([], "a body that is not an object"),
        ("x", "a body that is not an object"),
        (None, "a body that is not an object"),
        (..., "a body that is not an object"),
        ({"title": None}, "null in the body"),
        ({"lengthInMinutes": 2147483647}, ""),
        ({"lengthInMinutes": 2147483648}, "a number that is too large"),
        ({"lengthInMinutes": -2147483648}, "a number that is too large"),
        ({"lengthInMinutes": 2147483648.5}, "a number that is too large"),
        ({"lengthInMinutes": 1.5}, ""),
        ({"seats": {"a": [{"b": 2147483648}]}}, "a number that is too large"),
        ({"seats": {"a": [{"b": 2147483647}]}}, ""),
        ({"title": "x"}, ""),
        ({"seats": "x"}, "a text where an object is expected"),
        ({"seats": []}, "a list where an object is expected"),
        ({"seats": 5}, "a number or a boolean where an object is expected"),
        ({"seats": 0.5}, "a number or a boolean where an object is expected"),
        ({"seats": False}, "a number or a boolean where an object is expected"),
        ({"title": []}, "an object or a list where a text is expected"),
        ({"title": {}}, "an object or a list where a text is expected"),
        ({"title": False}, "a number or a boolean where a text is expected"),
        ({"title": 0.5}, "a number or a boolean where a text is expected"),
        ({"nothing of the kind": "x"}, ""),
    ],
)
def test_a_cause_in_the_body_is_seen(body: Any, cause: str) -> None:
    match = DOCUMENT.find("POST", "/v2/event-types")
    assert match is not None
    assert cause_of(DOCUMENT, match, request("POST", "/v2/event-types", body)) == cause


def test_a_cause_is_part_of_the_message_and_the_rule() -> None:
    told = judged("POST", "/v2/event-types", answer(500, ERROR), body=[])
    assert told[SERVER_ERROR] == ["the server failed with 500 on a body that is not an object"]
    match = DOCUMENT.find("GET", "/v2/schedules")
    assert match is not None
    assert cause_of(DOCUMENT, match, request("GET", "/v2/schedules")) == ""


@pytest.mark.parametrize(
    ("body", "is_error"),
    [
        (ERROR, True),
        ({"status": "success", "error": ERROR["error"]}, False),
        ({"status": "error", "error": {"code": "x"}}, False),
        ({"status": "error", "error": {"message": "x"}}, False),
        ({"status": "error", "error": {"code": 1, "message": "x"}}, False),
        ({"statusCode": 404, "message": "x"}, True),
        ({"statusCode": 404, "message": ["x"]}, True),
        ({"statusCode": 404}, False),
        ({"statusCode": "404", "message": 5}, False),
        ({"error": "invalid_grant"}, True),
        ({"error": 5}, False),
        ({"message": "x"}, True),
        ({"message": "x", "data": {}}, False),
        ({}, False),
        ([], False),
        (5, False),
        (b"<html>", False),
        (..., False),
    ],
)
def test_the_shapes_of_errors(body: Any, is_error: bool) -> None:
    operation = DOCUMENT.operations["get_me"]
    undocumented = 418
    found = list(error_violations(DOCUMENT, operation, answer(undocumented, body)))
    assert (not found) is is_error
    assert all("418" in violation.message for violation in found)


@pytest.mark.parametrize(
    ("status", "body", "is_error"), [(431, ..., True), (414, ..., True), (413, ..., False), (431, 5, False)]
)
def test_what_the_http_server_refuses_needs_no_body(status: int, body: Any, is_error: bool) -> None:
    found = list(error_violations(DOCUMENT, DOCUMENT.operations["get_me"], answer(status, body)))
    assert (not found) is is_error


# --- the judge at the gateway ---------------------------------------------------------------------------


def judge_of(*ids: str, layer: Layer = Layer.SERVER) -> Judge:
    results = Results([DOCUMENT.operations[name] for name in ids])
    return Judge(DOCUMENT, results, layer, scope=set(ids), origin="witness")


def tell(judge: Judge, method: str, path: str, given: Answer, body: Any = ...) -> Results:
    match = DOCUMENT.find(method, path)
    assert match is not None
    judge(match, request(method, path, body), given)
    return judge.results


def test_every_check_of_a_sound_answer_counts_and_its_exchange_is_kept() -> None:
    judge = judge_of("list_schedules")
    results = tell(judge, "GET", "/v2/schedules", answer(200, {"status": "success", "data": []}))
    cell = results.cells["list_schedules"][Layer.SERVER]
    assert (cell.state, cell.passed, cell.failed) == (State.PASSED, 3, 0)
    assert cell.exchange is not None
    tell(judge, "GET", "/v2/schedules", answer(200, {"status": "success", "data": []}))
    assert results.cells["list_schedules"][Layer.SERVER].passed == 6


def test_a_refusal_counts_and_is_not_shown_as_the_example_of_the_operation() -> None:
    results = tell(judge_of("list_schedules"), "GET", "/v2/schedules", answer(418, ERROR))
    cell = results.cells["list_schedules"][Layer.SERVER]
    assert (cell.passed, cell.failed, cell.exchange) == (2, 0, None)


def test_a_finding_says_where_it_comes_from() -> None:
    results = tell(judge_of("list_schedules"), "GET", "/v2/schedules", answer(200, {"status": "success"}))
    (finding,) = results.findings.values()
    assert (finding.operation, finding.layer, finding.check) == ("list_schedules", Layer.SERVER, SHAPE)
    assert finding.origin == "witness"
    assert finding.exchange is not None
    assert 1 <= len(finding.violations) <= 5
    assert finding.message == str(finding.violations[0])


def test_what_is_out_of_scope_or_of_a_version_without_a_document_is_not_judged() -> None:
    results = tell(judge_of("get_me"), "GET", "/v2/schedules", answer(500, ERROR))
    assert not results.findings
    assert not results.cells
    judge = judge_of("list_schedules")
    match = DOCUMENT.find("GET", "/v2/schedules")
    assert match is not None
    judge(match, Request("GET", "/v2/schedules", (), {"CAL-API-VERSION": "1999-01-01"}), answer(500, ERROR))
    assert not judge.results.findings
    judge(match, Request("GET", "/v2/schedules", (), {"CAL-API-VERSION": "2024-06-11"}), answer(500, ERROR))
    assert judge.results.findings


def test_silence_is_a_finding_within_the_scope() -> None:
    judge = judge_of("get_me")
    judge.silence(DOCUMENT.operations["list_schedules"], "nothing came")
    assert not judge.results.findings
    judge.silence(DOCUMENT.operations["get_me"], "nothing came")
    (finding,) = judge.results.findings.values()
    assert (finding.check, finding.message, finding.origin) == (ANSWERS, "nothing came", "witness")


def test_a_server_that_accepts_what_the_document_forbids_is_noted_and_not_blamed() -> None:
    judge = judge_of("update_me")
    sound = DOCUMENT.operations["update_me"]
    _, place = DOCUMENT.answer_schema(sound)
    assert place is not None
    from calcom_spec.samples import instance

    body = instance(DOCUMENT, place)
    results = tell(judge, "PATCH", "/v2/me", answer(200, body), {"timeFormat": 13})
    (noted,) = results.observations.values()
    assert (noted.check, noted.layer, noted.operation) == (LENIENT, Layer.DRIFT, "update_me")
    assert "timeFormat" in noted.message
    assert not results.failures
    other = judge_of("update_me")
    tell(other, "PATCH", "/v2/me", answer(200, body), {"timeFormat": 12})
    tell(other, "PATCH", "/v2/me", answer(400, ERROR), {"timeFormat": 13})
    assert not other.results.observations


# --- each boundary ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "checks"),
    [
        *((499, {SERVER_ERROR, ERROR_SHAPE}), (500, {SERVER_ERROR}), (400, {SERVER_ERROR, ERROR_SHAPE})),
        *((399, {SERVER_ERROR, STATUS}), (300, {SERVER_ERROR, STATUS}), (299, {SERVER_ERROR, STATUS, SHAPE})),
        *((200, {SERVER_ERROR, STATUS, SHAPE}), (199, {SERVER_ERROR})),
    ],
)
def test_which_checks_an_answer_takes_part_in(status: int, checks: set[str]) -> None:
    assert set(judged("GET", "/v2/me", answer(status, ERROR))) == checks


def test_what_is_documented_as_switched_off_is_no_failure() -> None:
    document = Document.load("v1")
    for status, path, is_failure in (
        *((501, "/credential-sync", False), (502, "/credential-sync", True), (500, "/credential-sync", True)),
        (501, "/me", True),
    ):
        match = document.find("GET", path)
        assert match is not None
        found = dict(
            violations_of_answer(document, match, request("GET", path), answer(status, {"message": "x"}))
        )
        assert bool(found[SERVER_ERROR]) is is_failure
        assert (ERROR_SHAPE in found) is not is_failure


def test_what_a_server_error_points_at() -> None:
    match = DOCUMENT.find("GET", "/v2/schedules/abc")
    assert match is not None
    found = dict(
        violations_of_answer(DOCUMENT, match, request("GET", "/v2/schedules/abc"), answer(500, ERROR))
    )
    (violation,) = found[SERVER_ERROR]
    assert (violation.path, violation.rule) == ("$status", "an id that is not a number")
    assert violation.location == "#/paths/~1v2~1schedules~1{scheduleId}/get"
    match = DOCUMENT.find("GET", "/v2/me")
    assert match is not None
    found = dict(violations_of_answer(DOCUMENT, match, request("GET", "/v2/me"), answer(500, ERROR)))
    assert found[SERVER_ERROR][0].rule == "status"


@pytest.mark.parametrize(
    ("content_type", "is_right"),
    [("application/json", True), ("application/json; charset=utf-8", True), ("text/html", False)],
)
def test_the_kind_of_content_counts(content_type: str, is_right: bool) -> None:
    given = answer(200, {"status": "success", "data": []}, **{"content-type": content_type})
    assert (judged("GET", "/v2/schedules", given)[SHAPE] == []) is is_right


def test_at_most_five_complaints_are_kept_of_one_answer_and_three_of_a_leniency() -> None:
    rows = [
        {
            "id": "x",
            "name": 5,
            "ownerId": "y",
            "timeZone": 6,
            "availability": 7,
            "isDefault": 8,
            "overrides": 9,
        }
    ]
    judge = judge_of("list_schedules")
    results = tell(judge, "GET", "/v2/schedules", answer(200, {"status": "success", "data": rows * 9}))
    (finding,) = results.findings.values()
    assert len(finding.violations) == 5
    judge = judge_of("update_me")
    body = {"timeFormat": 13, "weekStart": 5, "timeZone": 6, "name": 7, "bio": 8}
    results = tell(judge, "PATCH", "/v2/me", answer(299, {}), body)
    (noted,) = results.observations.values()
    assert len(noted.violations) == 3
    assert noted.exchange is not None


def test_a_leniency_is_looked_for_in_what_writes_and_not_in_the_version() -> None:
    for method, path, name in (
        ("GET", "/v2/bookings", "list_bookings"),
        ("DELETE", "/v2/schedules/1", "delete_schedule"),
    ):
        judge = judge_of(name)
        match = DOCUMENT.find(method, path)
        assert match is not None
        asked = Request(method, path, [("nothing", "x")], {}, None, False, None)
        judge(match, asked, answer(200, {"status": "success"}))
        assert bool(judge.results.observations) is (method == "DELETE")


def test_a_judge_of_another_layer_writes_there() -> None:
    judge = judge_of("get_me", layer=Layer.SECURITY)
    results = tell(judge, "GET", "/v2/me", answer(500, ERROR))
    assert results.has_failed("get_me", Layer.SECURITY)
    assert not results.has_failed("get_me", Layer.SERVER)
    judge.silence(DOCUMENT.operations["get_me"], "x")
    assert {found.layer for found in results.findings.values()} == {Layer.SECURITY}


@pytest.mark.parametrize(
    ("key", "status", "is_documented"),
    [
        *(
            ("4XX", 400, True),
            ("4XX", 499, True),
            ("4XX", 500, False),
            ("5XX", 500, True),
            ("418", 418, True),
        ),
        *(("418", 419, False), ("default", 400, True), ("4XX", 399, False)),
    ],
)
def test_an_error_is_held_against_the_range_that_the_document_names(
    key: str, status: int, is_documented: bool
) -> None:
    schema = {"type": "object", "required": ["reason"]}
    responses = {key: {"description": "x", "content": {"application/json": {"schema": schema}}}}
    document = Document({"openapi": "3.1.0", "info": {}, "paths": {"/x": {"get": {"responses": responses}}}})
    (operation,) = document.operations.values()
    assert (
        bool(list(error_violations(document, operation, answer(status, {"reason": 1})))) is not is_documented
    )
    assert bool(list(error_violations(document, operation, answer(status, ERROR)))) is is_documented


@pytest.mark.parametrize(
    ("attendees", "cause"),
    [
        *(([[]], "a list where an object is expected"), ([{}, [None]], "a list where an object is expected")),
        *(
            (["x"], "a text where an object is expected"),
            ([{}], ""),
            ([], ""),
            ("x", ""),
            (5, ""),
            ([None], "null in the body"),
        ),
    ],
)
def test_a_cause_in_a_list_is_seen(attendees: Any, cause: str) -> None:
    path = "/v2/bookings/x/mark-absent"
    match = DOCUMENT.find("POST", path)
    assert match is not None
    assert cause_of(DOCUMENT, match, request("POST", path, {"attendees": attendees})) == cause
