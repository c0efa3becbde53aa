"""The public surface: every name is documented, and lists follow the version that is chosen."""

from __future__ import annotations

import importlib
import inspect
import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

import calcom
from calcom import errors
from calcom._async.resource import AsyncResource
from calcom._sync.resource import Resource
from calcom.sandbox import Sandbox
from calcom.testing.document import document
from tests.client.library import httpx

MODULES = [
    "calcom",
    "calcom.errors",
    "calcom.oauth",
    "calcom.testing",
    "calcom.testing.document",
    "calcom.testing.factories",
    "calcom.testing.routes",
    "calcom.types",
    "calcom.webhooks",
    "calcom.cli.commands",
    "calcom.cli.scheduling",
]


def public(module: Any) -> Iterator[tuple[str, Any]]:
    for name, value in vars(module).items():
        ours = getattr(value, "__module__", "") == module.__name__
        if not name.startswith("_") and ours and (inspect.isclass(value) or inspect.isfunction(value)):
            yield f"{module.__name__}.{name}", value


def members(name: str, cls: type) -> Iterator[tuple[str, Any]]:
    for member, value in vars(cls).items():
        if not member.startswith("_") and (inspect.isfunction(value) or isinstance(value, property)):
            yield f"{name}.{member}", value


def undocumented(named: Iterator[tuple[str, Any]]) -> list[str]:
    return [f"{name}: {fault}" for name, value in named if (fault := fault_of(inspect.getdoc(value)))]


def fault_of(text: str | None) -> str | None:
    """In what a docstring is not as the house wants it: one sentence of purpose, then the rest apart."""
    if not text:
        return "says nothing"
    first, *rest = text.splitlines()
    if not first[:1].isupper() and not first.startswith("`"):
        return f"begins with {first[:20]!r}"
    if not first.endswith((".", ":", "!", "?")):
        return f"its first line is no sentence: {first!r}"
    return "its first line is not apart" if rest and rest[0] else None


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (None, "nothing"),
        ("makes it.", "begins"),
        ("Make it", "no sentence"),
        ("Make it.\nAnd more.", "not apart"),
        ("Make it.\n\nAnd more", None),
    ],
)
def test_what_a_docstring_must_be(text: str | None, fault: str | None) -> None:
    assert (fault in (fault_of(text) or "")) if fault else fault_of(text) is None


def test_parts_that_are_loaded_when_they_are_used() -> None:
    code = (
        "import sys, calcom\n"
        "before = set(sys.modules)\n"
        "client = calcom.v1.CalComV1('cal_x', base_url='http://cal.test')\n"
        "print('calcom.v1' in before, 'httpx' in before, type(client).__name__, calcom.testing.__name__)"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert shown.split() == ["False", "False", "CalComV1", "calcom.testing"]


@pytest.mark.parametrize("name", MODULES)
def test_every_public_name_is_documented(name: str) -> None:
    module = importlib.import_module(name)
    assert module.__doc__
    found = undocumented(public(module))
    for full, value in public(module):
        if inspect.isclass(value):
            found += undocumented(members(full, value))
    assert not found


@pytest.mark.parametrize("base", [AsyncResource, Resource])
def test_every_method_of_every_area_is_documented(base: type) -> None:
    client = calcom.CalCom("cal_x") if base is Resource else calcom.AsyncCalCom("cal_x")
    seen = 0

    def walk(area: Any) -> None:
        nonlocal seen
        for name in dir(type(area)):
            if name.startswith("_"):
                continue
            seen += 1
            assert fault_of(inspect.getdoc(getattr(type(area), name))) is None, (
                f"{type(area).__name__}.{name}"
            )
            value = getattr(area, name)
            if isinstance(value, base):
                walk(value)

    walk(client)
    assert seen > 400


def test_bookings_go_on_by_cursor_in_the_version_that_does() -> None:
    api = document("v2")
    row = api.sample(api.schema("Booking"))
    asked: list[dict[str, str]] = []

    def serve(request: httpx.Request) -> httpx.Response:
        asked.append(dict(request.url.params))
        assert request.headers["cal-api-version"] == "2026-05-01"
        more = "cursor" not in request.url.params
        page = {"nextCursor": "c2" if more else None, "hasMore": more}
        data = [{**row, "uid": f"u{len(asked)}"}]
        return httpx.Response(200, json={"status": "success", "data": data, "pagination": page})

    with httpx.Client(transport=httpx.MockTransport(serve)) as http:
        client = calcom.CalCom(
            "cal_x", base_url="http://cal.test", http_client=http, versions={"bookings": "2026-05-01"}
        )
        assert [each.uid for each in client.bookings.list(page_size=1)] == ["u1", "u2"]
    assert asked == [{"limit": "1"}, {"limit": "1", "cursor": "c2"}]


@pytest.mark.parametrize("version", ["2024-06-14", "2026-06-12"])
def test_event_types_are_read_in_the_shape_of_their_version(version: str) -> None:
    api = document("v2")
    schema = {"2024-06-14": "ListEventTypesResponse", "2026-06-12": "ListHostedEventTypesResponse"}[version]
    answer = api.sample(api.schema(schema), full=True)
    drifts: list[calcom.Drift] = []

    def serve(request: httpx.Request) -> httpx.Response:
        assert request.headers["cal-api-version"] == version
        return httpx.Response(200, content=json.dumps(answer).encode())

    with httpx.Client(transport=httpx.MockTransport(serve)) as http:
        client = calcom.CalCom(
            "cal_x",
            base_url="http://cal.test",
            http_client=http,
            versions={"event_types": version},
            on_drift=drifts.append,
        )
        (event_type,) = client.event_types.list()
    assert event_type.id == answer["data"][0]["id"]
    assert drifts == []


def test_a_version_without_pages_is_refused_in_plain_words() -> None:
    with Sandbox() as sandbox:
        client = calcom.CalCom(sandbox.api_key, base_url=sandbox.url, versions={"bookings": "2024-04-15"})
        with client, pytest.raises(errors.ConfigurationError, match=r"list_bookings .* client\.v2024_04_15"):
            client.bookings.list().first()


def test_body_or_fields_but_not_both_and_not_neither() -> None:
    client = calcom.CalCom("cal_x", base_url="http://cal.test")
    with pytest.raises(errors.ConfigurationError, match="either body or its fields"):
        client.schedules.create(body={"name": "x"}, name="y")  # type: ignore[call-overload]
    with pytest.raises(errors.ConfigurationError, match="needs time_zone, is_default"):
        client.schedules.create(name="y")  # type: ignore[call-overload]


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        ({}, "event_type_id"),
        ({"event_type_id": 1, "event_type_slug": "x", "username": "u"}, "event_type_id"),
        ({"event_type_slug": "x"}, "username or team_slug"),
        ({"event_type_id": 1, "attendee": 7}, "attendee must be a mapping"),
        ({"event_type_id": 1, "start": 1796029200}, "start must be a datetime"),
    ],
)
def test_bookings_that_cannot_be_meant(arguments: dict[str, Any], part: str) -> None:
    from datetime import UTC, datetime

    client = calcom.CalCom("cal_x", base_url="http://cal.test")
    given = {"start": datetime(2026, 11, 30, tzinfo=UTC), "attendee": {}, **arguments}
    with pytest.raises(errors.ConfigurationError, match=part):
        client.bookings.create(**given)


def test_slots_want_known_zones() -> None:
    from datetime import date

    client = calcom.CalCom("cal_x", base_url="http://cal.test")
    with pytest.raises(errors.ConfigurationError, match="Mars/Olympus"):
        client.slots.list(
            event_type_id=1, start=date(2026, 1, 1), end=date(2026, 1, 2), time_zone="Mars/Olympus"
        )


def test_naive_datetimes_in_bodies_of_derived_methods() -> None:
    from datetime import datetime

    client = calcom.CalCom("cal_x", base_url="http://cal.test")
    with pytest.raises(errors.NaiveDatetimeError, match="tzinfo"):
        client.me.out_of_office.create(start=datetime(2026, 1, 1), end=datetime(2026, 1, 2))


def paged(request: httpx.Request) -> httpx.Response:
    row = document("v2").sample(document("v2").schema("Booking"))
    skip = int(request.url.params["skip"])
    counts = {"totalItems": 2, "returnedItems": 1, "hasNextPage": skip == 0}
    body = {"status": "success", "data": [{**row, "uid": f"u{skip}"}], "pagination": counts}
    return httpx.Response(200, json=body, headers={"x-request-id": f"r{skip}"})


def test_pages_keep_the_answers_that_they_were_read_from() -> None:
    with httpx.Client(transport=httpx.MockTransport(paged)) as http:
        client = calcom.CalCom("cal_x", base_url="http://cal.test", http_client=http)
        pages = list(client.bookings.list(page_size=1).pages())
        assert [page.http.request_id for page in pages] == ["r0", "r1"]
        assert pages[1].http.json()["data"][0]["uid"] == pages[1].items[0].uid
        raw = client.with_raw_response(client.bookings.list(page_size=1).first)
        assert raw.request_id == "r0"
        with pytest.raises(errors.ConfigurationError, match=r"page\.http"):
            client.with_raw_response(client.bookings.list)


@pytest.mark.anyio
async def test_pages_keep_their_answers_asynchronously() -> None:
    async with httpx.AsyncClient(transport=httpx.MockTransport(paged)) as http:
        client = calcom.AsyncCalCom("cal_x", base_url="http://cal.test", http_client=http)
        pages = [page async for page in client.bookings.list(page_size=1).pages()]
        assert [page.http.request_id for page in pages] == ["r0", "r1"]
        raw = await client.with_raw_response(client.bookings.list(page_size=1).first)
        assert raw.request_id == "r0"
        with pytest.raises(errors.ConfigurationError, match=r"page\.http"):
            await client.with_raw_response(client.bookings.list)  # type: ignore[arg-type]
