"""Every recorded exchange whose request the client can express, replayed through the client."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest
import respx

import calcom
from calcom import errors
from calcom._page import Paging
from calcom.v1 import CalComV1
from tests.v1.api import METHODS, Exchange, about, exchanges, find, method_of, plain, same, snake

HOST = "http://cal.test:3003"
PREFIXES = ("/api/v1", "/v1")

# What no client should send, or this one cannot.
INEXPRESSIBLE = {
    "002-index-root": "the root of the server, outside the API",
    "010-me-api-noversion": "a path without the version",
    "011-me-plain-path": "a path without the version",
    "013-me-trailing-slash": "a slash at the end, as a missing id leaves it",
    "076-bookings-create-malformed": "a body that is not JSON",
}
# The document has another request for these, or none: they go through `client.request`.
WITHOUT_METHOD = {
    "001-index",
    "012-me-post",
    "014-unknown-route",
    "024-users-page-0",
    "054-slots-missing",
    "080-bookings-take-0",
}
# What a pager asks for by itself.
BY_PAGER = {"take", "page", "sortBy"}
EXCEPTIONS = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    405: errors.APIStatusError,
    409: errors.ConflictError,
    500: errors.ServerError,
}
# The times that cannot be had; the status alone does not tell.
SLOT_UNAVAILABLE = {
    "065-bookings-create-taken",
    "066-bookings-create-same-again",
    "071-bookings-create-past",
    "072-bookings-create-outside",
    *(f"09{5 + number}-bookings-race-{2 + number}" for number in range(5)),
}
EXPRESSIBLE = [each for each in exchanges() if each.name not in INEXPRESSIBLE]
SUCCESSES = [pytest.param(each, id=each.name) for each in EXPRESSIBLE if each.status < 300]
FAILURES = [pytest.param(each, id=each.name) for each in EXPRESSIBLE if each.status >= 300]


def call(client: CalComV1, exchange: Exchange, path: str) -> tuple[Any, str | None]:
    """Send the request as a user would; the result and the operation whose method was called."""
    found = find(exchange.method, path)
    options: calcom.types.CallOptions = {}
    if "authorization" in exchange.headers:
        options = {"headers": {"authorization": exchange.headers["authorization"]}}
    if exchange.name in WITHOUT_METHOD or found is None:
        given = client.request(
            exchange.method, path, query=exchange.parameters, body=exchange.body, options=options
        )
        return given, None
    operation, positional = found
    keywords: dict[str, Any] = {snake(name): value for name, value in exchange.parameters.items()}
    if exchange.body is not None:
        keywords["body"] = exchange.body
    if not METHODS[operation.id].paged:
        return method_of(client, operation.id)(*positional, **keywords, options=options), operation.id
    size, number = keywords.pop("take", None), int(keywords.pop("page", 1))
    pager = method_of(client, operation.id)(
        **keywords, page_size=int(size) if size else None, options=options
    )
    start = pager._paging

    def there() -> Paging:
        """The list from the recorded page on, as a token of it would have it."""
        paging: Paging = start()
        paging.position = (number - 1) * paging.size
        return paging

    pager._paging = there
    return list(next(iter(pager.pages()))), operation.id


def replay(exchange: Exchange, http: httpx.Client, drifts: list[calcom.Drift]) -> tuple[Any, str | None]:
    prefix = next(each for each in PREFIXES if exchange.path.startswith(each))
    path = exchange.path.removeprefix(prefix)
    with respx.mock:
        route = respx.route().respond(
            exchange.status, content=exchange.content, headers=exchange.answer_headers
        )
        client = CalComV1(
            exchange.key,
            base_url=HOST + prefix,
            max_retries=0,
            exactly_once=False,
            on_drift=drifts.append,
            http_client=http,
        )
        try:
            return call(client, exchange, path or "/")
        finally:
            check_request(exchange, route.calls.last.request)


def check_request(exchange: Exchange, request: httpx.Request) -> None:
    raw_path, _, raw_query = request.url.raw_path.decode().partition("?")
    assert (request.method, raw_path) == (exchange.method, exchange.path)
    query = dict(parse_qsl(raw_query, keep_blank_values=True))
    assert exchange.query.items() <= query.items()
    assert query.keys() - exchange.query.keys() <= (BY_PAGER if "page" in query else set())
    assert (json.loads(request.content) if request.content else None) == exchange.body
    assert request.headers.get("authorization") == exchange.headers.get("authorization")


def test_the_lists_name_recordings_that_there_are() -> None:
    names = {each.name for each in exchanges()}
    assert set(INEXPRESSIBLE) <= names
    assert names >= WITHOUT_METHOD
    assert names >= SLOT_UNAVAILABLE
    assert len(EXPRESSIBLE) == len(names) - len(INEXPRESSIBLE) >= 110


@pytest.mark.parametrize("exchange", SUCCESSES)
def test_successes_become_models(exchange: Exchange, http: httpx.Client) -> None:
    drifts: list[calcom.Drift] = []
    result, operation = replay(exchange, http, drifts)
    if operation is None:
        assert result == exchange.answer
        return
    assert same(plain(result), about(exchange.answer, operation))
    assert [str(drift) for drift in drifts] == []
    for each in result if isinstance(result, list) else [result]:
        assert each is None or hasattr(each, "to_dict") or operation == "list_slots"


@pytest.mark.parametrize("exchange", FAILURES)
def test_failures_become_exceptions(exchange: Exchange, http: httpx.Client) -> None:
    with pytest.raises(errors.APIError) as caught:
        replay(exchange, http, [])
    error = caught.value
    shown = f"{error!r} {error} {error.request}"
    assert f"apiKey={exchange.key}" not in shown
    assert exchange.key is None or len(exchange.key) < 4 or exchange.key not in shown
    if exchange.answer is None:
        # The one page that is no answer of the API: the route does not exist.
        assert type(error) is errors.NotAvailable
        return
    assert isinstance(error, errors.APIStatusError)
    assert error.status_code == exchange.status
    wanted = errors.SlotUnavailable if exchange.name in SLOT_UNAVAILABLE else EXCEPTIONS[exchange.status]
    assert type(error) is wanted
    message = exchange.answer.get("message") or exchange.answer.get("error")
    # Lines of a message become one.
    assert " ".join(message.split())[:60] in " ".join(str(error).split())
    for problem in error.problems:
        field, _, complaint = problem.partition(": ")
        assert complaint
        assert field in message
    assert bool(error.problems) == (" in '" in message or "Unrecognized key" in message)
