"""Whatever a server answers, only errors of the library leave a client, and in time.

CALCOM_TEST_ODD_ANSWERS says how many answers are made up, in all.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import os
import random
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

import calcom
import calcom.v1
from tests.client.library import httpx

ANSWERS = int(os.environ.get("CALCOM_TEST_ODD_ANSWERS", "800"))
METHODS = 60
DEADLINE = 5.0
START = datetime(2027, 3, 1, 9, tzinfo=UTC)
DEEP = "[" * 5000 + "]" * 5000

VALUES: list[Any] = [
    *(None, True, 0, -1, 1e308, "", "x", "\ud800", "2027-03-01T09:00:00Z", "9999-99-99T99:99:99Z"),
    *([], [None], [[]], {}, {"id": "x"}, {"id": 1, "uid": None}, [1, "a", [], {}], {"a": {"b": [1]}}),
    [{"start": "0001-01-01T00:00:00+14:00", "end": 5}],
    [{"uid": "x", "status": "accepted", "attendees": 5, "metadata": [], "start": "x", "hosts": 1}],
    {"uid": "x", "status": 5, "attendees": [None, {"email": 1}], "guests": {}, "rescheduledToUid": [1]},
]
TEXTS = [
    *(b"", b"null", b"NaN", b"-Infinity", b"1e999", b"<html>login</html>", b"\xff\xfe{\x00}\x00"),
    *(b"\xef\xbb\xbf{}", b"\x00" * 10, b'{"id":1,"id":2}', DEEP.encode(), b'{"data":' + b"9" * 5000 + b"}"),
    ('{"status":"success","data":' + DEEP + "}").encode(),
    ('{"a":' * 900 + "1" + "}" * 900).encode(),
    ('{"status":"success","data":' + "[" * 900 + "]" * 900 + "}").encode(),
    (
        '{"status":"error","error":{"details":' + '{"errors":[{"children":' * 300 + "1" + "}]}" * 300 + "}}"
    ).encode(),
]
NAMES = (
    *(
        "data",
        "bookings",
        "booking",
        "event_types",
        "event_type",
        "webhooks",
        "slots",
        "users",
        "memberships",
    ),
    *("message", "error", "issues", "pagination"),
)
HEADERS: dict[str, list[str]] = {
    "retry-after": [
        "nan",
        "-5",
        "1e400",
        "Mon, 99 Foo 2020",
        "Mon, 01 Jan 0001 00:00:00 +2359",
        "99999",
        "0",
    ],
    "retry-after-ms": ["x", "-1", "inf"],
    "x-ratelimit-limit": ["nan", "0", "10"],
    "x-ratelimit-remaining": ["-1", "0", "inf"],
    "x-ratelimit-reset": ["inf", "-1", "900000000", "1", "99999999999999"],
    "x-request-id": ["r-1", "\x1b[31m", "é"],
    "content-type": ["application/json", "text/html", "\xff", ""],
    "content-encoding": ["gzip", "br", "identity", "nonsense"],
    "location": ["http://[", "/login", "https://elsewhere.example.com/"],
    "www-authenticate": ["Basic realm=x", ""],
    "set-cookie": ["a=b", "\xff=;"],
}


def made_up(chance: random.Random) -> tuple[int, dict[str, str], bytes]:
    """A status, headers and a body, of which some go together and some do not."""
    status = chance.choice([200, 200, 200, 201, 204, 207, 299, 302, 400, 401, 403, 404, 409, 410, 422, 429])
    if chance.random() < 0.2:
        status = chance.choice([498, 500, 502, 503, 600, 999])
    headers = {name: chance.choice(values) for name, values in HEADERS.items() if chance.random() < 0.12}
    if chance.random() < 0.3:
        return status, headers, chance.choice(TEXTS)
    body: dict[str, Any] = {"status": chance.choice(["success", "error", 5])}
    for name in chance.sample(NAMES, chance.randint(0, 4)):
        body[name] = chance.choice(VALUES)
    if chance.random() < 0.3:
        body["error"] = {
            name: chance.choice(VALUES) for name in ("code", "message", "details") if chance.random() < 0.7
        }
    if chance.random() < 0.1:
        details = {"errors": [{"property": chance.choice(VALUES), "constraints": chance.choice(VALUES)}, 7]}
        body["error"] = {"message": chance.choice(VALUES), "details": details}
    return status, headers, json.dumps(body).encode("utf-8", "surrogatepass")


class Server:
    """Answers everything with what it was given last, or again each time; the first answers may be lost."""

    answer: tuple[int, dict[str, str], bytes] = (200, {}, b"")
    chance: random.Random | None = None
    lost = 0
    requests = 0

    def __call__(self, request: Any) -> Any:
        self.requests += 1
        # What goes on for ever is another test's matter.
        if self.requests > 200:
            raise httpx.ConnectError("enough")
        if self.requests <= self.lost:
            raise httpx.ReadTimeout("late")
        if self.chance is not None:
            self.answer = made_up(self.chance)
        status, headers, body = self.answer
        raw = [(name.encode(), value.encode("utf-8")) for name, value in headers.items()]
        return httpx.Response(status, headers=raw, stream=Body(body))


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that arrives in pieces, as over a network."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def __iter__(self) -> Iterator[bytes]:
        yield from (self.content[:50], self.content[50:])

    async def __aiter__(self) -> Any:
        for piece in self:
            yield piece


def argument(parameter: inspect.Parameter) -> Any:
    annotation, name = str(parameter.annotation), parameter.name
    if "date" in annotation.lower() and "update" not in name:
        return START
    if "int" in annotation:
        return 1
    if "bool" in annotation:
        return True
    if "Mapping" in annotation or "Create" in annotation or "dict" in annotation:
        return {"name": "n", "email": "e@example.com", "timeZone": "UTC", "type": "link"}
    return ["BOOKING_CREATED"] if "list" in annotation or "Iterable" in annotation else "x"


def methods(thing: Any, path: str, depth: int = 0) -> Iterator[tuple[str, Any]]:
    """Every method of a client that makes a call, by its name."""
    for name in dir(type(thing)):
        if name.startswith("_") or isinstance(getattr(type(thing), name, None), classmethod):
            continue
        value = getattr(thing, name)
        if inspect.ismethod(value):
            yield f"{path}.{name}", value
        elif depth < 4 and type(value).__module__.startswith("calcom"):
            yield from methods(value, f"{path}.{name}", depth + 1)


OWN = {"aclose", "close", "detect", "drift_summary", "request", "with_options", "with_raw_response"}


def chosen(client: Any, chance: random.Random) -> list[tuple[str, Any]]:
    every = [(name, method) for name, method in methods(client, "") if name.rpartition(".")[2] not in OWN]
    first = [each for each in every if each[0].split(".")[1] in ("bookings", "slots", "webhooks", "me")]
    rest = [each for each in every if each not in first]
    return (chance.sample(first, min(len(first), METHODS // 2)) + chance.sample(rest, METHODS))[:METHODS]


def arguments(method: Any, name: str) -> tuple[list[Any], dict[str, Any]]:
    given: list[Any] = []
    named: dict[str, Any] = {}
    parameters = inspect.signature(method).parameters
    for parameter in parameters.values():
        if parameter.name == "body":
            named["body"] = {}
        elif parameter.default is parameter.empty and parameter.kind not in (
            parameter.VAR_POSITIONAL,
            parameter.VAR_KEYWORD,
        ):
            if parameter.kind is parameter.KEYWORD_ONLY:
                named[parameter.name] = argument(parameter)
            else:
                given.append(argument(parameter))
    if name.endswith("mark_absent"):
        named["host"] = True
    if name == ".bookings.create":
        named.setdefault("event_type_id", 1)
    return given, named


async def run(method: Any, given: list[Any], named: dict[str, Any]) -> Any:
    """Call a method of either kind of client, and look at what it gives."""
    result = method(*given, **named)
    if hasattr(result, "collect"):
        result = result.collect(limit=5)
    if inspect.isawaitable(result):
        result = await result
    repr(result)
    for each in result if isinstance(result, list) else [result]:
        if hasattr(each, "to_dict"):
            each.to_dict()
    return result


def client_of(kind: type[Any], server: Server) -> Any:
    is_async = "Async" in kind.__name__
    http = (httpx.AsyncClient if is_async else httpx.Client)(transport=httpx.MockTransport(server))
    options = {"max_retries": 1, "deadline": DEADLINE, "pace": True, "http_client": http}
    client = kind("cal_0123456789abcdef", base_url="http://cal.test", **options)

    async def pause(seconds: float) -> None:
        assert 0 <= seconds <= 90

    client._sender.pause = pause if is_async else lambda seconds: None
    return client


@pytest.mark.parametrize(
    "kind",
    [calcom.CalCom, calcom.AsyncCalCom, calcom.v1.CalComV1, calcom.v1.AsyncCalComV1],
    ids=lambda kind: kind.__name__,
)
def test_only_errors_of_the_library_leave_a_client(kind: type[Any]) -> None:
    seed = int(os.environ.get("CALCOM_TEST_SEED", "1"))
    chance = random.Random(f"{seed} {kind.__name__}")
    server = Server()
    client = client_of(kind, server)
    wrong: list[str] = []

    async def try_all() -> int:
        tried = 0
        todo = chosen(client, chance)
        for number in range(ANSWERS // 4):
            name, method = todo[number % len(todo)]
            given, named = arguments(method, name)
            server.requests = 0
            server.answer = made_up(chance)
            # Some answers are lost, and what is found by looking is as odd.
            server.lost = chance.choice((0, 0, 0, 1, 2))
            server.chance = chance if chance.random() < 0.3 else None
            began = time.thread_time()
            try:
                await run(method, given, named)
            except calcom.CalComError as error:
                str(error).encode()
            except Exception as error:
                wrong.append(
                    f"{name} {server.answer[0]} {server.answer[2][:90]!r}: {type(error).__name__} {error}"
                )
            if time.thread_time() - began > DEADLINE + 1:
                wrong.append(f"{name} {server.answer[0]} {server.answer[2][:90]!r}: too slow")
            tried += server.requests > 0
        return tried

    tried = asyncio.run(try_all())
    assert not wrong, "\n".join(wrong[:20])
    assert tried > ANSWERS // 4 * 0.9, "most calls are sent"


LISTS: dict[str, Callable[[Any], Any]] = {
    "bookings": lambda client: client.bookings.list().collect(),
    "a booking": lambda client: client.bookings.get("u"),
    "webhooks": lambda client: client.webhooks.list().collect(),
    "event types": lambda client: client.event_types.list(),
    "attendees": lambda client: client.bookings.attendees.list("u"),
    "reconciled": lambda client: client.webhooks.reconcile(since=START),
}
LISTS_OF_V1: dict[str, Callable[[Any], Any]] = {
    "bookings": lambda client: client.bookings.list(),
    "webhooks": lambda client: client.webhooks.list(),
}


@pytest.mark.parametrize("row", [None, "a", 1, True, []], ids=repr)
def test_rows_that_are_no_objects_are_errors(row: Any) -> None:
    server = Server()
    server.answer = 200, {}, json.dumps({"status": "success", "data": [{}, row]}).encode()
    client = client_of(calcom.CalCom, server)
    for name, call in LISTS.items():
        with pytest.raises(calcom.ResponseDecodeError, match="expected object"):
            pytest.fail(f"{name}: {call(client)!r}")
    client = client_of(calcom.v1.CalComV1, server)
    for name, call in LISTS_OF_V1.items():
        server.answer = 200, {}, json.dumps({name: [{}, row]}).encode()
        with pytest.raises(calcom.ResponseDecodeError, match="expected object"):
            pytest.fail(f"{name}: {list(call(client))!r}")


@pytest.mark.parametrize("day", [None, 1.5, "x", {}, [None], [5], [{"start": 5}], [{}]], ids=repr)
def test_days_that_are_no_lists_of_slots_are_errors(day: Any) -> None:
    server = Server()
    server.answer = 200, {}, json.dumps({"status": "success", "data": {"2027-03-01": day}}).encode()
    client = client_of(calcom.CalCom, server)
    with pytest.raises(calcom.ResponseDecodeError, match=r"\$\.data\['2027-03-01'\]"):
        client.slots.list(event_type_id=1, start=START, end=START)
