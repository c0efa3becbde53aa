"""Deliveries as servers and frameworks hand them over, and bodies that somebody made to do harm."""

from __future__ import annotations

import base64
import http.server
import importlib
import io
import json
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.message import Message
from pathlib import Path
from typing import Any

import pytest
import starlette.datastructures
import werkzeug.datastructures

from calcom import webhooks
from calcom.errors import CalComError, WebhookVerificationError
from calcom.sandbox import triggers
from tests.client.library import httpx

SPEC = Path(__file__).resolve().parents[2] / "spec/v2"
SECRET = "whsec-1"
BODY = b'{"triggerEvent":"BOOKING_CREATED","createdAt":"2026-11-20T09:39:47.000Z","payload":{"uid":"u1"}}'
PAIRS = list(webhooks.deliver_headers(BODY, SECRET, version="2026-07-27").items())
CGI = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in PAIRS}


def message() -> Message:
    made = Message()
    for name, value in PAIRS:
        made[name] = value
    return made


META = {**CGI, "SERVER_PORT": 80, "REMOTE_ADDR": None, "wsgi.input": io.BytesIO()}

FORMS: dict[str, Callable[[], Any]] = {
    "a mapping": lambda: dict(PAIRS),
    "lower case": lambda: {name.lower(): value for name, value in PAIRS},
    "pairs": lambda: PAIRS,
    "an iterator of pairs": lambda: iter(PAIRS),
    "pairs of bytes": lambda: [(name.lower().encode(), value.encode()) for name, value in PAIRS],
    "http.server": message,
    "its items": lambda: message().items(),
    "CGI": lambda: CGI,
    "Django's META": lambda: META,
    "Django's headers": lambda: importlib.import_module("django.http.request").HttpHeaders(META),
    "httpx": lambda: httpx.Headers(PAIRS),
    "Starlette": lambda: starlette.datastructures.Headers(dict(PAIRS)),
    "Werkzeug": lambda: werkzeug.datastructures.Headers(PAIRS),
    "lists of values": lambda: {name: [value] for name, value in PAIRS},
}


@pytest.mark.parametrize("form", FORMS)
def test_headers_of_every_server_are_understood(form: str) -> None:
    event = webhooks.receive(BODY, FORMS[form](), secret=SECRET)
    assert (event.trigger, event.version) == ("BOOKING_CREATED", "2026-07-27")
    with pytest.raises(WebhookVerificationError, match="does not match"):
        webhooks.receive(BODY + b" ", FORMS[form](), secret=SECRET)


def test_a_receiver_on_the_standard_library() -> None:
    seen: list[object] = []

    class Hook(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers["content-length"]))
            try:
                seen.append(webhooks.receive(raw, self.headers, secret=SECRET.encode()).trigger)
            finally:
                self.send_response(204)
                self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            pass

    with http.server.HTTPServer(("127.0.0.1", 0), Hook) as server:
        serving = threading.Thread(target=server.handle_request, daemon=True)
        serving.start()
        url = f"http://127.0.0.1:{server.server_port}/"
        urllib.request.urlopen(
            urllib.request.Request(url, data=BODY, headers=dict(PAIRS)), timeout=10
        ).close()
        serving.join(10)
    assert seen == ["BOOKING_CREATED"]


TWICE: dict[str, Any] = {
    "pairs": [*PAIRS, (webhooks.SIGNATURE_HEADER.lower(), webhooks.sign(BODY, SECRET))],
    "joined by commas": {webhooks.SIGNATURE_HEADER: f"{webhooks.sign(BODY, SECRET)}, x"},
    "CGI": {**CGI, "HTTP_X_CAL_SIGNATURE_256": f"{webhooks.sign(BODY, SECRET)},x"},
    "lists of values": {webhooks.SIGNATURE_HEADER: [webhooks.sign(BODY, SECRET), "x"]},
    "two spellings": {**dict(PAIRS), **CGI},
}


@pytest.mark.parametrize("form", TWICE)
def test_a_signature_that_came_twice_is_refused(form: str) -> None:
    with pytest.raises(WebhookVerificationError, match="more than once"):
        webhooks.receive(BODY, TWICE[form], secret=SECRET)


@pytest.mark.parametrize("secret", [SECRET, SECRET.encode(), bytearray(SECRET.encode()), ["new", b"whsec-1"]])
def test_secrets_may_be_bytes(secret: Any) -> None:
    assert webhooks.receive(BODY, PAIRS, secret=secret).trigger == "BOOKING_CREATED"
    with pytest.raises(WebhookVerificationError, match="does not match"):
        webhooks.receive(BODY + b" ", PAIRS, secret=secret)


@pytest.mark.parametrize("secret", [b"", "", ["", SECRET], [SECRET, b""]])
def test_an_empty_secret_is_refused(secret: Any) -> None:
    with pytest.raises(WebhookVerificationError, match="empty"):
        webhooks.receive(BODY, PAIRS, secret=secret)


@pytest.mark.parametrize("secret", [5, [5], object()])
def test_what_is_no_secret_is_the_callers_mistake(secret: Any) -> None:
    with pytest.raises(TypeError):
        webhooks.receive(BODY, PAIRS, secret=secret)


@pytest.mark.parametrize("headers", [None, 5, ["x"], [1, 2], [("a", "b", "c")]])
def test_what_are_no_headers_is_the_callers_mistake(headers: Any) -> None:
    with pytest.raises(TypeError):
        webhooks.receive(BODY, headers, secret=SECRET)


def test_a_secret_of_the_environment_stands_for_its_bytes() -> None:
    headers = webhooks.deliver_headers(BODY, b"\xff\xfe")
    assert webhooks.receive(BODY, headers, secret="\udcff\udcfe").trigger
    with pytest.raises(CalComError, match="cannot be encoded") as caught:
        webhooks.receive(BODY, headers, secret="hidden\ud800")
    assert "hidden" not in repr(caught.value.__context__) + repr(caught.value)


@pytest.mark.parametrize("signature", ["\ud800", "é", "\x00", "", "a" * 100_000, b"\xff", 5])
def test_signatures_that_are_none(signature: Any) -> None:
    with pytest.raises(WebhookVerificationError, match="does not match"):
        webhooks.receive(BODY, {webhooks.SIGNATURE_HEADER: signature}, secret=SECRET)


def bodies() -> Iterator[Any]:
    yield pytest.param(b"[" * 100_000 + b"]" * 100_000, id="deep list")
    yield pytest.param(b'{"a":' * 100_000 + b"1" + b"}" * 100_000, id="deep object")
    deep = b'{"triggerEvent":"BOOKING_CREATED","payload":' + b'{"a":' * 50_000 + b"1" + b"}" * 50_001
    yield pytest.param(deep, id="deep payload")
    yield pytest.param(
        b'{"triggerEvent":"BOOKING_PAID","payload":{"price":' + b"9" * 10_000 + b"}}", id="big"
    )
    yield pytest.param(b'{"triggerEvent":"BOOKING_CREATED","payload":{"uid":"\\ud800"}}', id="surrogate")
    yield pytest.param(b"\xff\xfe\x00", id="no text")
    yield pytest.param(b'{"triggerEvent":["x"],"payload":{"uid":{}}}', id="odd types")
    yield pytest.param(b"NaN", id="NaN")


@pytest.mark.parametrize("body", [*bodies()])
def test_odd_bodies_are_read_or_kept_as_text(body: bytes) -> None:
    event = webhooks.receive(body, webhooks.deliver_headers(body, SECRET), secret=SECRET)
    assert event.body == body
    assert len(event.dedupe_key) == 64
    with pytest.raises(WebhookVerificationError):
        webhooks.receive(body, webhooks.deliver_headers(body, "other"), secret=SECRET)


ODD: list[Any] = [None, 5, "x", [], {}, [[]], [{}], {"uid": []}, [{"format": [], "link": {}}], True, "\ud800"]


@pytest.mark.parametrize("trigger", webhooks.TRIGGERS)
def test_no_trigger_trusts_the_types_of_its_fields(trigger: str) -> None:
    plain = {"triggerEvent": trigger, "payload": {}}
    names = {
        "uid", "bookingUid", "attendees", "organizer", "user", "metadata", "responses", "downloadLinks",
        "oooEntry", "eventType", "participants", "error", "delegationCredential", "booking", "report",
        "startTime", "addedHostUserIds", "message", "formId",
    }  # fmt: skip
    for odd in ODD:
        inner = {"transcription": odd, "language": odd, "start": odd, "user": odd, "id": odd}
        for value in (odd, inner, [inner]):
            body = json.dumps({**plain, "createdAt": odd, "payload": dict.fromkeys(names, value)})
            event = webhooks.parse(body)
            assert type(event) is webhooks.TRIGGERS[trigger]
            assert event.dedupe_key
            assert len(event.key) == 2


def test_two_seats_that_are_taken_within_a_millisecond_are_two_events() -> None:
    def seat(email: str) -> webhooks.WebhookEvent:
        payload = {"uid": "u1", "attendees": [{"email": email, "name": "G"}]}
        told = {
            "triggerEvent": "BOOKING_CREATED",
            "createdAt": "2026-11-20T10:00:00.000Z",
            "payload": payload,
        }
        return webhooks.parse(json.dumps(told))

    assert seat("a@example.com").dedupe_key != seat("b@example.com").dedupe_key
    assert seat("a@example.com").dedupe_key == seat("a@example.com").dedupe_key


class Pieces:
    """An ASGI server that hands a body over in pieces."""

    def __init__(self, body: bytes, pieces: int) -> None:
        size = max(1, -(-len(body) // pieces))
        self.messages = iter(
            {"type": "http.request", "body": body[at : at + size], "more_body": at + size < len(body)}
            for at in range(0, len(body), size)
        )
        self.taken = 0
        self.status = 0

    async def receive(self) -> dict[str, Any]:
        self.taken += 1
        return next(self.messages)

    async def send(self, message: Any) -> None:
        self.status = message.get("status", self.status)


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_a_body_in_many_pieces_takes_no_longer_than_it_must() -> None:
    seen: list[webhooks.WebhookEvent] = []

    async def handle(event: webhooks.WebhookEvent) -> None:
        seen.append(event)

    body = BODY + b" " * (webhooks.MAX_BODY - len(BODY))
    app = webhooks.WebhookApp(handle, secret=SECRET.encode())
    headers = [
        (name.lower().encode(), value.encode())
        for name, value in webhooks.deliver_headers(body, SECRET).items()
    ]
    server = Pieces(body, 200_000)
    scope: dict[str, Any] = {"type": "http", "method": "POST", "headers": headers}
    began = time.process_time()
    await app(scope, server.receive, server.send)
    # Joined by `+=` to what is there, the pieces took 17 s.
    assert time.process_time() - began < 5
    assert (server.status, len(seen)) == (204, 1)
    assert server.taken > 190_000
    server = Pieces(body + b" ", 100)
    await app(scope, server.receive, server.send)
    assert server.status == 413


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_a_delivery_that_breaks_off_is_a_bad_request() -> None:
    async def handle(event: webhooks.WebhookEvent) -> None:
        raise AssertionError("it was handled")

    messages = iter([{"type": "http.request", "body": BODY, "more_body": True}, {"type": "http.disconnect"}])
    sent: list[Any] = []

    async def receive() -> Any:
        return next(messages)

    async def send(message: Any) -> None:
        sent.append(message)

    app = webhooks.WebhookApp(handle, secret=SECRET)
    await app({"type": "http", "method": "POST", "headers": []}, receive, send)
    assert sent[0]["status"] == 400


class Trickle(io.RawIOBase):
    """A stream that gives a few bytes at a time."""

    def __init__(self, body: bytes) -> None:
        self._body = io.BytesIO(body)

    def read(self, size: int = -1) -> bytes:
        return self._body.read(min(size, 7) if size >= 0 else 7)


def wsgi(body: bytes, **extra: Any) -> dict[str, Any]:
    signed = webhooks.sign(body, SECRET)
    return {"wsgi.input": Trickle(body), "HTTP_X_CAL_SIGNATURE_256": signed, **extra}


def test_a_wsgi_stream_may_give_less_than_it_is_asked_for() -> None:
    environ = wsgi(BODY, CONTENT_LENGTH=str(len(BODY)))
    assert webhooks.receive_wsgi(environ, secret=SECRET).trigger == "BOOKING_CREATED"


def test_a_wsgi_body_without_a_length() -> None:
    ends = {"wsgi.input_terminated": True}
    assert webhooks.receive_wsgi(wsgi(BODY, **ends), secret=SECRET).trigger == "BOOKING_CREATED"
    with pytest.raises(WebhookVerificationError, match="does not match"):
        webhooks.receive_wsgi(wsgi(BODY), secret=SECRET)
    longest = b" " * (webhooks.MAX_BODY + 1)
    long = {**wsgi(longest, **ends), "wsgi.input": io.BytesIO(longest)}
    with pytest.raises(WebhookVerificationError, match="the limit for a delivery"):
        webhooks.receive_wsgi(long, secret=SECRET)
    with pytest.raises(WebhookVerificationError, match="the limit for a delivery"):
        webhooks.receive_wsgi(wsgi(BODY, CONTENT_LENGTH=str(webhooks.MAX_BODY + 1)), secret=SECRET)


def test_the_triggers_are_those_of_the_documents() -> None:
    document = json.loads((SPEC / "openapi.json").read_text(encoding="utf-8"))
    named = {
        trigger
        for schema in document["components"]["schemas"].values()
        for trigger in schema.get("properties", {}).get("triggers", {}).get("items", {}).get("enum", ())
    }
    assert {*webhooks.TRIGGERS} == named, "calcom/webhooks/events.py needs a class for each trigger"
    unknown = {event.__name__ for event in webhooks.TRIGGERS.values()} - {*webhooks.__all__}
    assert not unknown, "calcom/webhooks/__init__.py needs every event"
    assert len({*webhooks.TRIGGERS.values()}) == len(named)
    published = json.loads((SPEC / "upstream-selfhosted.json").read_text(encoding="utf-8"))
    create = published["components"]["schemas"]["CreateWebhookInputDto"]["properties"]["triggers"]
    assert list(triggers.ALL) == create["items"]["enum"]
    assert {*triggers.V1, *triggers.V2} == {*triggers.ALL} <= {*webhooks.TRIGGERS}


# Functions in a cloud, and servers of asyncio

TEXT = BODY.decode()
IN_BASE64 = base64.b64encode(BODY).decode()
LAMBDA: dict[str, dict[str, Any]] = {
    "REST API": {"headers": dict(PAIRS), "multiValueHeaders": {n: [v] for n, v in PAIRS}, "body": TEXT},
    "REST API, base64": {"headers": dict(PAIRS), "body": IN_BASE64, "isBase64Encoded": True},
    "HTTP API": {"version": "2.0", "headers": {n.lower(): v for n, v in PAIRS}, "body": TEXT,
                 "isBase64Encoded": False},
    "function URL": {"version": "2.0", "headers": {n.lower(): v for n, v in PAIRS}, "body": IN_BASE64,
                     "isBase64Encoded": True},
    "load balancer": {"multiValueHeaders": {n.lower(): [v] for n, v in PAIRS}, "body": TEXT},
    "load balancer, headers null": {"multiValueHeaders": None, "headers": dict(PAIRS), "body": TEXT},
}  # fmt: skip


@pytest.mark.parametrize("form", LAMBDA)
def test_events_of_lambda(form: str) -> None:
    event = webhooks.receive_lambda(LAMBDA[form], secret=["new", SECRET.encode()])
    assert (event.trigger, event.version, event.body) == ("BOOKING_CREATED", "2026-07-27", BODY)
    changed = {**LAMBDA[form], "body": base64.b64encode(b"{}").decode(), "isBase64Encoded": True}
    with pytest.raises(WebhookVerificationError, match="does not match"):
        webhooks.receive_lambda(changed, secret=SECRET)


@pytest.mark.parametrize("body", ["not base64!", "e30", "é", "e30=!"])
def test_a_body_that_is_no_base64(body: str) -> None:
    with pytest.raises(WebhookVerificationError, match="marked as base64"):
        webhooks.receive_lambda({"headers": {}, "body": body, "isBase64Encoded": True}, secret=SECRET)


def test_events_of_lambda_that_hold_no_delivery() -> None:
    for event in ({}, {"headers": None, "body": None}, {"multiValueHeaders": {}, "headers": {}, "body": ""}):
        with pytest.raises(WebhookVerificationError, match="not signed"):
            webhooks.receive_lambda(event, secret=SECRET)
    twice = [webhooks.sign(BODY, SECRET)] * 2
    with pytest.raises(WebhookVerificationError, match="more than once"):
        webhooks.receive_lambda(
            {"multiValueHeaders": {webhooks.SIGNATURE_HEADER: twice}, "body": TEXT}, secret=SECRET
        )
    with pytest.raises(TypeError, match="body of the event must be a string, not dict"):
        webhooks.receive_lambda({"headers": dict(PAIRS), "body": {"a": 1}}, secret=SECRET)


def test_a_body_beyond_ascii_reaches_lambda_as_it_was_signed() -> None:
    body = '{"triggerEvent":"BOOKING_CREATED","payload":{"title":"Café ☕"}}'
    headers = webhooks.deliver_headers(body, SECRET)
    assert (
        webhooks.receive_lambda({"headers": headers, "body": body}, secret=SECRET).payload["title"]
        == "Café ☕"
    )


def test_a_google_cloud_function_gets_a_request_of_flask() -> None:
    app = importlib.import_module("flask").Flask("function")
    with app.test_request_context("/", method="POST", data=BODY, headers=dict(PAIRS)):
        request = importlib.import_module("flask").request
        assert webhooks.receive_flask(request, secret=SECRET).trigger == "BOOKING_CREATED"


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_a_request_of_aiohttp() -> None:
    class Request:
        headers = werkzeug.datastructures.Headers(PAIRS)

        async def read(self) -> bytes:
            return BODY

    assert (await webhooks.receive_aiohttp(Request(), secret=SECRET)).trigger == "BOOKING_CREATED"
    with pytest.raises(WebhookVerificationError, match="does not match"):
        await webhooks.receive_aiohttp(Request(), secret="another")


# Deliveries that are sent again


def made_at(seconds_ago: float) -> tuple[bytes, dict[str, str]]:
    moment = datetime.now(UTC) - timedelta(seconds=seconds_ago)
    body = json.dumps({"triggerEvent": "BOOKING_CREATED", "createdAt": moment.isoformat(), "payload": {}})
    return body.encode(), webhooks.deliver_headers(body, SECRET)


@pytest.mark.parametrize(
    ("ago", "said"), [(301, "301 s ago"), (86400, "86400 s ago"), (-302, "30[12] s from now")]
)
def test_an_old_delivery_is_refused(ago: float, said: str) -> None:
    body, headers = made_at(ago)
    assert webhooks.receive(body, headers, secret=SECRET).trigger == "BOOKING_CREATED"
    with pytest.raises(WebhookVerificationError, match=f"made {said}; max_age is 300 s"):
        webhooks.receive(body, headers, secret=SECRET, max_age=300)


@pytest.mark.parametrize("ago", [0, 299, -299])
def test_a_delivery_of_now_is_taken(ago: float) -> None:
    body, headers = made_at(ago)
    assert webhooks.receive(body, headers, secret=SECRET, max_age=300).trigger == "BOOKING_CREATED"


@pytest.mark.parametrize("created", [None, "yesterday", 5, ""])
def test_a_delivery_that_does_not_say_when_it_was_made(created: Any) -> None:
    body = json.dumps({"triggerEvent": "BOOKING_CREATED", "createdAt": created, "payload": {}}).encode()
    headers = webhooks.deliver_headers(body, SECRET)
    with pytest.raises(WebhookVerificationError, match="does not say when"):
        webhooks.receive(body, headers, secret=SECRET, max_age=300)
    # Nothing of it is looked at before the signature is.
    with pytest.raises(WebhookVerificationError, match="does not match"):
        webhooks.receive(body, headers, secret="another", max_age=300)


@pytest.mark.parametrize("max_age", [0, -1, float("nan"), "300"])
def test_an_age_that_is_none(max_age: Any) -> None:
    with pytest.raises(CalComError, match="max_age must be"):
        webhooks.receive(BODY, PAIRS, secret=SECRET, max_age=max_age)


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_every_adapter_knows_the_age() -> None:
    body, headers = made_at(1000)
    flask = importlib.import_module("flask")

    class Request:
        method = "POST"

        def __init__(self, headers: Any) -> None:
            self.headers = headers

        async def read(self) -> bytes:
            return body

        async def whole(self) -> bytes:
            return body

    request: Any = Request(werkzeug.datastructures.Headers(headers))
    request.body = body
    starlette_request: Any = Request(starlette.datastructures.Headers(headers))
    starlette_request.body = starlette_request.whole
    environ = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()}
    environ |= {"CONTENT_LENGTH": str(len(body)), "wsgi.input": io.BytesIO(body)}  # type: ignore[dict-item]
    event = {"headers": headers, "body": body.decode()}
    with pytest.raises(WebhookVerificationError, match="max_age"):
        await webhooks.receive_aiohttp(request, secret=SECRET, max_age=300)
    with pytest.raises(WebhookVerificationError, match="max_age"):
        await webhooks.receive_starlette(starlette_request, secret=SECRET, max_age=300)
    with pytest.raises(WebhookVerificationError, match="max_age"):
        webhooks.receive_django(request, secret=SECRET, max_age=300)
    with pytest.raises(WebhookVerificationError, match="max_age"):
        webhooks.receive_wsgi(environ, secret=SECRET, max_age=300)
    with pytest.raises(WebhookVerificationError, match="max_age"):
        webhooks.receive_lambda(event, secret=SECRET, max_age=300)
    with (
        flask.Flask("f").test_request_context("/", method="POST", data=body, headers=headers),
        pytest.raises(WebhookVerificationError, match="max_age"),
    ):
        webhooks.receive_flask(flask.request, secret=SECRET, max_age=300)

    async def handle(event: webhooks.WebhookEvent) -> None:
        raise AssertionError("it was handled")

    app = webhooks.WebhookApp(handle, secret=SECRET, max_age=300)
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://receiver.test") as client:
        assert (await client.post("/", content=body, headers=headers)).status_code == 401
