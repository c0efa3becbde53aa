"""Every operation of the document through its method, sync and async, both sides checked against it."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import parse_qsl, quote

import httpx
import pytest
import respx

import calcom
from calcom import errors
from calcom.v1 import AsyncCalComV1, CalComV1
from calcom_spec.contract import Operation
from calcom_spec.samples import instance
from tests.v1.api import DOCUMENT, METHODS, about, method_of, plain, same, snake

BASE = "http://cal.test/api/v1"
KEY = "cal_0123456789abcdef"
# The parameters that a pager gives by itself.
PAGE = {"take", "page"}
OPERATIONS = [pytest.param(DOCUMENT.operations[name], id=name) for name in sorted(METHODS)]
# Values that need quoting in a path, by the type that the document states.
IN_PATH = {"integer": 7, "string": "a b/ü"}


def test_every_operation_has_a_method_and_no_method_is_too_much() -> None:
    assert set(METHODS) == set(DOCUMENT.operations)
    client = CalComV1(KEY, base_url=BASE)
    for name in METHODS:
        assert callable(method_of(client, name))
    client.close()


def path_values(operation: Operation) -> dict[str, Any]:
    return {each.name: IN_PATH[each.schema["type"]] for each in operation.parameters if each.place == "path"}


def query_values(operation: Operation, *, full: bool) -> dict[str, Any]:
    return {
        each.name: instance(DOCUMENT, (*each.pointer, "schema"), everything=True)
        for each in operation.parameters
        if each.place == "query" and each.name not in PAGE and (full or each.required)
    }


def body_of(operation: Operation, *, full: bool) -> Any:
    documented = DOCUMENT.request_body(operation)
    return None if documented is None else instance(DOCUMENT, documented[1], everything=full)


def arguments(operation: Operation, *, full: bool) -> tuple[list[Any], dict[str, Any]]:
    """All that the method takes, the body by its fields, if `full`; else what it must be given."""
    in_path = path_values(operation)
    positional = [in_path[name] for name in re.findall(r"{(\w+)}", operation.path)]
    keywords = {snake(name): value for name, value in query_values(operation, full=full).items()}
    if "time_zone" in keywords:
        keywords["time_zone"] = "Europe/Paris"
    body = body_of(operation, full=full)
    if isinstance(body, dict) and full:
        keywords |= {METHODS[operation.id].field(wire): value for wire, value in body.items()}
    elif body is not None:
        keywords["body"] = body
    return positional, keywords


def answer_of(operation: Operation, *, full: bool) -> tuple[int, Any]:
    status, schema = DOCUMENT.answer_schema(operation)
    assert schema is not None, "every answer is described"
    return status, instance(DOCUMENT, schema, everything=full)


def check_request(operation: Operation, request: httpx.Request, *, full: bool) -> None:
    expected = operation.path
    for name, value in path_values(operation).items():
        expected = expected.replace(f"{{{name}}}", quote(str(value), safe=""))
    raw_path, _, raw_query = request.url.raw_path.decode().partition("?")
    assert request.method == operation.method
    assert raw_path == f"/api/v1{expected}"
    query = parse_qsl(raw_query, keep_blank_values=True)
    assert [value for name, value in query if name == "apiKey"] == [KEY]
    body = json.loads(request.content) if request.content else None
    match = DOCUMENT.find(operation.method, operation.path)
    assert match is not None
    violations = DOCUMENT.check_request(
        match, query=[pair for pair in query if pair[0] != "apiKey"], headers=request.headers, body=body
    )
    # The path that was matched is the template: its values are checked above.
    assert [each for each in violations if not each.path.startswith("$path")] == []
    wanted = set(query_values(operation, full=full)) | (PAGE if METHODS[operation.id].paged else set())
    # A list whose order is left to chance is asked for in one.
    assert {name for name, _ in query} - {"apiKey"} - wanted <= {"sortBy"}
    assert wanted <= {name for name, _ in query}
    assert same(body, body_of(operation, full=full))


def fetch(client: CalComV1, name: str, positional: list[Any], keywords: dict[str, Any]) -> Any:
    result = method_of(client, name)(*positional, **keywords)
    return result.collect() if METHODS[name].paged else result


def check_result(operation: Operation, answer: Any, result: Any, drifts: list[calcom.Drift]) -> None:
    assert same(plain(result), about(answer, operation.id))
    assert [str(drift) for drift in drifts] == []


@pytest.mark.parametrize("full", [False, True], ids=["least", "most"])
@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_method(http: httpx.Client, operation: Operation, full: bool) -> None:
    drifts: list[calcom.Drift] = []
    status, answer = answer_of(operation, full=full)
    positional, keywords = arguments(operation, full=full)
    with (
        respx.mock,
        CalComV1(KEY, base_url=BASE, exactly_once=False, on_drift=drifts.append, http_client=http) as client,
    ):
        route = respx.route().respond(status, json=answer)
        result = fetch(client, operation.id, positional, keywords)
        check_request(operation, route.calls.last.request, full=full)
    check_result(operation, answer, result, drifts)


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
@pytest.mark.parametrize("operation", OPERATIONS)
async def test_every_method_asynchronously(operation: Operation, anyio_backend: str) -> None:
    drifts: list[calcom.Drift] = []
    status, answer = answer_of(operation, full=True)
    positional, keywords = arguments(operation, full=True)
    with respx.mock:
        async with (
            httpx.AsyncClient(verify=False) as http,
            AsyncCalComV1(
                KEY, base_url=BASE, exactly_once=False, on_drift=drifts.append, http_client=http
            ) as client,
        ):
            route = respx.route().respond(status, json=answer)
            result = method_of(client, operation.id)(*positional, **keywords)
            result = await (result.collect() if METHODS[operation.id].paged else result)
            check_request(operation, route.calls.last.request, full=True)
    check_result(operation, answer, result, drifts)


CLASSES = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    410: errors.GoneError,
    429: errors.RateLimitError,
}


TO_MOVE = {"rescheduleUid": "abc", "startTime": "2026-11-23T09:00:00.000Z", "attendees": []}
FORMS: tuple[Any, ...] = (
    {"message": "Refused", "data": None},
    {"message": "Refused", "data": None, "url": "http://elsewhere.test", "method": "GET"},
    {"message": "Refused", "data": TO_MOVE},
    {"message": "Refused"},
    {"error": "Refused"},
    {"message": "Refused", "error": {"name": "ZodError"}},
    {"name": "ZodError", "issues": [{"code": "custom", "message": "Refused", "path": ["id"]}]},
)


def refusals(operation: Operation, status: int) -> list[Any]:
    """The server's forms of error that the document allows here; none is a text, or nothing at all."""
    found = [form for form in FORMS if not DOCUMENT.check_answer(operation, status, body=form)]
    return found if found and status not in TEXTS else [None]


# What the document gives no JSON for.
TEXTS = {410, 413}


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_documented_error_has_its_exception(http: httpx.Client, operation: Operation) -> None:
    positional, keywords = arguments(operation, full=False)
    statuses = [int(status) for status in operation.raw["responses"] if int(status) >= 400]
    assert set(CLASSES) <= set(statuses)
    forms = [(status, content) for status in statuses for content in refusals(operation, status)]
    with CalComV1(KEY, base_url=BASE, max_retries=0, exactly_once=False, http_client=http) as client:
        for status, content in forms:
            with respx.mock:
                respx.route().respond(status, json=content)
                with pytest.raises(errors.APIStatusError) as caught:
                    fetch(client, operation.id, positional, keywords)
            error = caught.value
            wanted = CLASSES.get(status, errors.ServerError if status >= 500 else errors.APIStatusError)
            assert isinstance(error, wanted)
            assert error.status_code == status
            assert str(error).startswith(f"{operation.id}: {status}")
            assert content is None or "Refused" in str(error)
            assert KEY not in str(error) + repr(error)
    # Every form is the answer to some status, and most statuses have several.
    assert [form for form in FORMS if form not in [content for _, content in forms]] == []
    assert len(forms) > 2 * len(statuses)


def test_a_null_that_the_server_wants_to_be_told_is_told() -> None:
    given: dict[str, Any] = {"name": "A", "slug": "a", "time_zone": "UTC", "week_start": "Monday"}
    more: dict[str, Any] = {
        "is_private": False,
        "hide_book_a_team_member": False,
        "hide_team_profile_link": False,
    }
    with respx.mock, CalComV1(KEY, base_url=BASE, max_retries=0) as client:
        route = respx.post(f"{BASE}/teams").respond(400, json={"message": "no", "data": None})
        with pytest.raises(errors.BadRequestError):
            client.teams.create(**given, **more, rr_timestamp_basis="CREATED_AT")
        sent = json.loads(route.calls.last.request.content)
        assert DOCUMENT.check_request(find_operation("create_team"), body=sent) == []
        assert sent["logoUrl"] is None
        assert "isOrganization" not in sent
        with pytest.raises(errors.BadRequestError):
            client.teams.create(body={"name": "A"})
        assert json.loads(route.calls.last.request.content) == {"name": "A"}


def find_operation(name: str) -> Any:
    operation = DOCUMENT.operations[name]
    return DOCUMENT.find(operation.method, operation.path)
