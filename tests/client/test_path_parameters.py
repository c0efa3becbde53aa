"""An id never leads to another path: refused with the name of its argument, before anything is sent."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

import httpx
import pytest
import respx

from calcom import AsyncCalCom, CalCom, _endpoint
from calcom.errors import ConfigurationError
from calcom.v1 import CalComV1

BASE = "http://calcom.test"
MISLEADING = [
    "", " ", ".", "..", "../me", "me/..", "a/../b", "..\\me", "%2e%2e", "%252e%252E", ".%2e", "..%2Fme", "./",
    "..;x=y", "a\nb", "a\x00", "\x7f", "\x85", "%0a", "%00", "\ud800", "...%2f..",
]  # fmt: skip
NO_TEXT: list[Any] = [None, True, b"1", [1], {"id": 1}]
HARMLESS = {
    "a/b c": "a%2Fb%20c",
    "...": "...",
    "a..b": "a..b",
    "..a": "..a",
    "a?b#c": "a%3Fb%23c",
    "https://caldav.example.com/1/calendars/x/": "https%3A%2F%2Fcaldav.example.com%2F1%2Fcalendars%2Fx%2F",
    "50%": "50%25",
    "é": "%C3%A9",
    7: "7",
}


def endpoints() -> Iterator[tuple[Any, list[str]]]:
    """Every generated endpoint with a path parameter, and the names of these."""
    for package in ("calcom_v1", "calcom_v2"):
        for operation in _endpoint.operations(package).values():
            module = import_module(f"{package}.{operation.module}")
            parameters = inspect.signature(module._get_kwargs).parameters.values()
            names = [p.name for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD]
            assert len(names) == operation.path.count("{")
            if names:
                yield module, names


ENDPOINTS = list(endpoints())


@pytest.mark.parametrize("value", [*MISLEADING, *NO_TEXT], ids=ascii)
def test_every_operation_refuses_it_and_names_the_argument(value: Any) -> None:
    for module, names in ENDPOINTS:
        for name in names:
            given = [value if each == name else 1 for each in names]
            with pytest.raises(ConfigurationError, match=rf": {name} must "):
                _endpoint.prepare(module, None, *given, **required(module))


def required(module: Any) -> dict[str, Any]:
    """Values for the keywords that an endpoint insists on."""
    parameters = inspect.signature(module._get_kwargs).parameters.values()
    return {
        p.name: {} if p.name == "body" else "x"
        for p in parameters
        if p.kind is p.KEYWORD_ONLY and p.default is p.empty
    }


@pytest.mark.parametrize(("value", "written"), HARMLESS.items(), ids=ascii)
def test_what_leads_nowhere_else_is_quoted(value: Any, written: str) -> None:
    module = next(module for module, names in ENDPOINTS if len(names) == 1)
    assert written in module._get_kwargs(value, **required(module))["url"].split("/")


CALLS: list[Callable[[CalCom, str], Any]] = [
    lambda client, value: client.bookings.get(value),
    lambda client, value: client.bookings.cancel(value, reason="x"),
    lambda client, value: client.bookings.attendees.list(value),
    lambda client, value: client.slots.reservations.delete(value),
    lambda client, value: client.webhooks.delete(value),
    lambda client, value: client.event_types.webhooks.delete(1, value),
    lambda client, value: client.event_types.delete(value),  # type: ignore[arg-type]
    lambda client, value: client.request("DELETE", f"/event-types/1/webhooks/{value}"),
    lambda client, value: client.request("GET", f"/v2/bookings/{value}/references"),
]


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("value", ["", ".", "..", None, "..%2f", "a\nb", "%2e%2e/..", "%00"], ids=ascii)
def test_nothing_is_sent(call: Callable[[CalCom, Any], Any], value: Any) -> None:
    with respx.mock(assert_all_called=False) as router, CalCom("cal_x", base_url=BASE) as client:
        everything = router.route().respond(json={"status": "success", "data": []})
        with pytest.raises(ConfigurationError):
            list(call(client, value))
        assert not everything.called


@pytest.mark.anyio
async def test_the_asynchronous_client_does_the_same() -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise AssertionError(request.url)

    http = httpx.AsyncClient(transport=httpx.MockTransport(refuse))
    async with AsyncCalCom("cal_x", base_url=BASE, http_client=http) as client:
        with pytest.raises(
            ConfigurationError, match=r"delete_event_type_webhook: webhook_id must not be '\.\.'"
        ):
            await client.event_types.webhooks.delete(1, "..")
        with pytest.raises(ConfigurationError, match="segment"):
            await client.request("GET", "/bookings/../me")


@pytest.mark.parametrize(
    "path", ["/users/", "/users//", "/users/..", "/users/None", "/v1/users/%2E", "/users/1#x", "/a\\.."]
)
def test_request_of_v1_refuses_such_a_path(path: str) -> None:
    with respx.mock(assert_all_called=False) as router, CalComV1("cal_x", base_url=BASE) as client:
        everything = router.route().respond(json={})
        with pytest.raises(ConfigurationError, match="must not contain"):
            client.request("GET", path)
        with pytest.raises(ConfigurationError, match="external_id must not be ''"):
            client.selected_calendars.delete(1, "apple", "")
        assert not everything.called


def test_a_query_may_follow_the_path() -> None:
    with respx.mock, CalCom("cal_x", base_url=BASE) as client:
        respx.get(f"{BASE}/v2/slots", params={"a": "/../", "b": ""}).respond(json=1)
        assert client.request("GET", "/slots?a=/../&b=") == 1
