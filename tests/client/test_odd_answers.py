"""Whatever a server answers, only errors of the library leave a client, and in time.

CALCOM_TEST_ODD_ANSWERS says how many answers are made up, in all.
"""

from __future__ import annotations

import asyncio
import gzip
import inspect
import json
import os
import random
import socketserver
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

import calcom
import calcom.oauth
import calcom.v1
from calcom._retry import RetryPolicy
from tests.client.library import httpx

ANSWERS = int(os.environ.get("CALCOM_TEST_ODD_ANSWERS", "800"))
METHODS = 60
DEADLINE = 5.0
QUICK = RetryPolicy(max_retries=1, first_delay=0.01)
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
    "content-type": [
        *("application/json", "text/html", "\xff", "", "application/json; charset=utf-16"),
        *("text/plain; charset=nonsense", "application/json; charset=", "application/x-ndjson"),
    ],
    "content-encoding": ["gzip", "br", "identity", "nonsense"],
    "location": ["http://[", "/login", "https://elsewhere.example.com/"],
    "www-authenticate": ["Basic realm=x", ""],
    "set-cookie": ["a=b", "\xff=;"],
}


BOMB = gzip.compress(b" " * 20_000_000)


def made_up(chance: random.Random) -> tuple[int, dict[str, str], bytes]:
    """A status, headers and a body, of which some go together and some do not."""
    status, headers, body = uncoded(chance)
    if chance.random() < 0.06:
        body = chance.choice(("\ufeff" + body.decode("utf-8", "replace"), "é" * 9)).encode(
            chance.choice(("utf-8", "utf-16", "utf-32", "latin-1", "cp037")), "replace"
        )
    if chance.random() < 0.06:
        name, pack = chance.choice((("gzip", gzip.compress), ("deflate", zlib.compress)))
        packed = pack(body)
        headers = {**headers, "content-encoding": name}
        body = chance.choice((packed, packed, packed[:-3], packed + b"rest", packed * 2))
    elif chance.random() < 0.002:
        headers, body = {**headers, "content-encoding": "gzip"}, BOMB
    return status, headers, body


def uncoded(chance: random.Random) -> tuple[int, dict[str, str], bytes]:
    """An answer before anything is done to its bytes."""
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


def method_of(client: Any, path: str) -> Any:
    for name in path.split(".")[1:]:
        client = getattr(client, name)
    return client


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


def logged_in(kind: type[Any]) -> dict[str, Any]:
    """Credentials that have to be replaced before the first call."""
    auth = calcom.AsyncOAuth if "Async" in kind.__name__ else calcom.OAuth
    return {"auth": auth("id", store=calcom.oauth.MemoryTokenStore(calcom.oauth.Tokens("a", "r", 1.0)))}


def client_of(kind: type[Any], server: Server, **more: Any) -> Any:
    is_async = "Async" in kind.__name__
    http = (httpx.AsyncClient if is_async else httpx.Client)(transport=httpx.MockTransport(server))
    options = {"max_retries": 1, "deadline": DEADLINE, "pace": True, "http_client": http}
    key = () if "auth" in more else ("cal_0123456789abcdef",)
    client = kind(*key, base_url="http://cal.test", **options, **more)

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
            if number % 10 == 3 and "v1" not in kind.__module__:
                # The tokens come first, and their answer is as odd.
                method = method_of(client_of(kind, server, **logged_in(kind)), name)
            if number % 10 == 7:
                given, method = [method, *given], client.with_raw_response
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


# What a server can do to HTTP itself

GOOD = b'{"status":"success","data":{"id":1,"username":"ada","email":"a@example.com","timeZone":"UTC"}}'
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
CHUNKED = HEAD + b"transfer-encoding: chunked\r\n\r\n"
SIZE = b"%x\r\n" % len(GOOD)
RAW = {
    "says more than it sends": HEAD + b"content-length: 9999\r\n\r\n" + GOOD,
    "says less than it sends": HEAD + b"content-length: 5\r\n\r\n" + GOOD,
    "says two lengths": HEAD + b"content-length: 5\r\ncontent-length: 6\r\n\r\n" + GOOD,
    "a negative length": HEAD + b"content-length: -1\r\n\r\n" + GOOD,
    "an invalid length": HEAD + b"content-length: many\r\n\r\n" + GOOD,
    "a huge length": HEAD + b"content-length: 99999999999999999999\r\n\r\n" + GOOD,
    "no length": HEAD + b"connection: close\r\n\r\n" + GOOD,
    "length and chunks": HEAD + b"content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n" + SIZE + GOOD,
    "chunks that end early": CHUNKED + SIZE + GOOD[:20],
    "chunks without an end": CHUNKED + SIZE + GOOD + b"\r\n",
    "a chunk of no size": CHUNKED + b"zz\r\n" + GOOD,
    "a chunk of a negative size": CHUNKED + b"-5\r\n" + GOOD,
    "a chunk of a huge size": CHUNKED + b"fffffffffffffffff\r\n" + GOOD,
    "a chunk with an extension": CHUNKED + SIZE.strip() + b";a=b\r\n" + GOOD + b"\r\n0\r\n\r\n",
    "chunks with a trailer": CHUNKED + SIZE + GOOD + b"\r\n0\r\nx-late: 1\r\n\r\n",
    "an unknown transfer": HEAD + b"transfer-encoding: odd\r\n\r\n" + GOOD,
    "no HTTP": b"SSH-2.0-OpenSSH_9.9\r\n",
    "nothing": b"",
    "half a head": HEAD[:30],
    "an invalid status": b"HTTP/1.1 abc OK\r\n\r\n",
    "a status beyond all": b"HTTP/1.1 1000 OK\r\ncontent-length: 0\r\n\r\n",
    "hints and no answer": b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n" * 50,
    "a switch": b"HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\n\r\n",
    "a header of no name": HEAD + b": x\r\ncontent-length: 2\r\n\r\n{}",
    "a header with NUL": HEAD + b"x: a\x00b\r\ncontent-length: 2\r\n\r\n{}",
    "a header of 200 kB": HEAD + b"x: " + b"a" * 200_000 + b"\r\ncontent-length: 2\r\n\r\n{}",
    "5,000 headers": HEAD + b"x: a\r\n" * 5000 + b"content-length: 2\r\n\r\n{}",
    "a body that is not gzip": HEAD + b"content-encoding: gzip\r\ncontent-length: 9\r\n\r\nnot gzip!",
    "two answers": (HEAD + b"content-length: %d\r\n\r\n" % len(GOOD) + GOOD) * 2,
    "HTTP/1.0": HEAD.replace(b"1.1", b"1.0") + b"\r\n" + GOOD,
    "HTTP/2 by a name": HEAD.replace(b"HTTP/1.1", b"HTTP/2") + b"content-length: 2\r\n\r\n{}",
    "a byte a while": b"slowly",
}


class RawServer(socketserver.BaseRequestHandler):
    """Answers every request with the same bytes, and hangs up or waits."""

    said = b""

    def handle(self) -> None:
        try:
            self.request.settimeout(5)
            self.request.recv(65536)
            if self.said == b"slowly":
                for byte in HEAD * 9:
                    self.request.sendall(bytes([byte]))
                    time.sleep(0.05)
            self.request.sendall(self.said)
        except OSError:
            # The client has had enough.
            pass


@pytest.mark.parametrize("hostile", RAW)
def test_whatever_a_server_does_to_http(hostile: str) -> None:
    handler = type("Handler", (RawServer,), {"said": RAW[hostile]})
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        serving = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        serving.start()
        options: dict[str, Any] = {"timeout": 0.6, "deadline": 1.5, "retry": QUICK}
        url = "http://{}:{}".format(*server.server_address)
        began = time.monotonic()
        calls: list[Callable[[], object]] = []
        with (
            calcom.CalCom("cal_x", base_url=url, **options) as client,
            calcom.v1.CalComV1("cal_x", base_url=url, **options) as old,
        ):
            calls = [client.me.get, lambda: client.webhooks.delete("w"), lambda: list(old.bookings.list())]
            for call in calls:
                try:
                    call()
                except calcom.CalComError as error:
                    str(error).encode()
        assert time.monotonic() - began < len(calls) * 2.5
        server.shutdown()
        serving.join()
