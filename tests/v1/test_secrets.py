"""The key goes to the server in the URL and shows up nowhere else: a planted key, and a search for it."""

from __future__ import annotations

import io
import json
import logging
import pickle
import threading
import traceback
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx
import pytest

import calcom
from calcom import errors
from calcom.v1 import AsyncCalComV1, CalComV1

KEY = "cal_planted5ecret0123456789abcdef"
REPEATED = "operator-made/key+with%signs"


class Server(BaseHTTPRequestHandler):
    """Answers that repeat the URL, key and all, in every way that servers have."""

    protocol_version = "HTTP/1.1"
    seen: list[str]

    def answer(self) -> None:
        self.seen.append(self.path)
        length = int(self.headers.get("content-length") or 0)
        self.rfile.read(length)
        where = self.path.partition("?")[0]
        kind, status, headers = "application/json", 200, {}
        if where.endswith("/me"):
            status, headers = 308, {"location": f"http://elsewhere.test{self.path}", "x-from": self.path}
            content = self.path
        elif where.endswith("/users"):
            status = 500
            content = json.dumps({"message": "failed", "url": self.path, "method": "GET", "data": None})
        elif where.endswith("/teams"):
            kind, content = "text/html", f"<html>{self.path}</html>"
        elif where.endswith("/webhooks"):
            status, content = 401, json.dumps({"error": f"Your key {self.path.split('apiKey=')[-1]} is bad."})
        elif where.endswith("/payments"):
            kind, status, content = "text/html", 404, f"<html>{self.path}</html>"
        elif where.endswith("/schedules"):
            content = json.dumps({"schedules": self.path})
        elif where.endswith("/event-types"):
            status, content = 410, json.dumps({"message": f"gone: {self.path}"})
        else:
            content = json.dumps({"bookings": [], "attendees": []})
        body = content.encode()
        self.send_response(status)
        for name, value in {"content-type": kind, "content-length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_DELETE = answer  # noqa: N815  (the names that the server calls)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: the log of this server is not ours."""


@pytest.fixture
def server() -> Iterator[tuple[str, list[str]]]:
    seen: list[str] = []
    handler = type("Handler", (Server,), {"seen": seen})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{running.server_address[1]}", seen
        finally:
            running.shutdown()
            thread.join()


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything that anybody logs, at the finest level."""
    text = io.StringIO()
    handler = logging.StreamHandler(text)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    calcom_logger = logging.getLogger("calcom")
    calcom_logger.setLevel(logging.DEBUG)
    try:
        yield text
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
        calcom_logger.setLevel(logging.NOTSET)


def shown(error: BaseException) -> str:
    """All that a program may write down of an error, and what it holds."""
    parts = [repr(error), str(error), "".join(traceback.format_exception(error)), repr(vars(error))]
    parts.append(pickle.dumps(error).decode("latin-1"))
    again = pickle.loads(pickle.dumps(error))
    parts += [repr(again), repr(vars(again))]
    for name in ("response", "request"):
        held = getattr(error, name, None)
        if held is not None:
            parts += [repr(held), repr(getattr(held, "headers", "")), getattr(held, "text", "")]
    if isinstance(error, errors.APIStatusError):
        parts += [json.dumps(error.details), repr(error.problems)]
    return "\n".join(parts)


def forms(key: str) -> list[str]:
    """The key as it is, and as URLs have it."""
    return list({key, str(httpx.QueryParams({"k": key}))[2:], key[4:]})


CALLS: list[tuple[Callable[[CalComV1], Any], type[errors.CalComError] | None]] = [
    (lambda client: client.me.get(), errors.APIStatusError),
    (lambda client: client.users.list().collect(), errors.ServerError),
    (lambda client: client.teams.list(), errors.ResponseDecodeError),
    (lambda client: client.webhooks.list(), errors.AuthenticationError),
    (lambda client: client.payments.list(), errors.NotAvailable),
    (lambda client: client.event_types.list(), errors.GoneError),
    (lambda client: client.bookings.list().collect(), None),
    (lambda client: client.request("GET", "/me"), errors.APIStatusError),
    (lambda client: client.with_options(timeout=1).bookings.list().first(), None),
    (lambda client: client.with_raw_response(client.attendees.list), None),
]


@pytest.mark.parametrize("key", [KEY, REPEATED])
@pytest.mark.parametrize("by_function", [False, True])
def test_no_trace_of_the_key(
    server: tuple[str, list[str]], log: io.StringIO, key: str, by_function: bool
) -> None:
    base, seen = server
    written: list[str] = []
    drifts: list[calcom.Drift] = []
    with CalComV1(
        (lambda: key) if by_function else key, base_url=base, max_retries=0, on_drift=drifts.append
    ) as client:
        for call, refusal in CALLS:
            if refusal is None:
                written.append(repr(call(client)))
                continue
            with pytest.raises(refusal) as caught:
                call(client)
            written.append(shown(caught.value))
        written += [repr(client), repr(vars(client)), repr(vars(client._sender)), str(client._sender.auth)]
        written += [repr(client.bookings), *client.drift_summary(), repr(drifts)]
        with pytest.raises(TypeError) as unpicklable:
            pickle.dumps(client)
        written.append(shown(unpicklable.value))
    with CalComV1(key, base_url="http://127.0.0.1:1", max_retries=1) as client:
        client._sender.pause = lambda seconds: None
        with pytest.raises(errors.APIConnectionError) as refused:
            client.me.get()
    written += [shown(refused.value), log.getvalue()]
    # The run was a real one: the key was sent each time, and all loggers spoke.
    assert len(seen) == len(CALLS)
    assert all("apiKey=" in path for path in seen)
    assert "HTTP Request: GET" in log.getvalue()
    assert "httpcore" in {name.split(".")[0] for name in logging.root.manager.loggerDict}
    for form in forms(key):
        assert form not in "\n".join(written)


@pytest.mark.anyio
async def test_no_trace_of_the_key_in_the_asynchronous_client(
    server: tuple[str, list[str]], log: io.StringIO, anyio_backend: str
) -> None:
    base, seen = server
    written = []
    async with AsyncCalComV1(KEY, base_url=base, max_retries=0) as client:
        written.append(repr(await client.bookings.list().collect()))
        users = client.users.list().collect
        for refused in (client.me.get, users, client.teams.list, client.webhooks.list):
            with pytest.raises(errors.APIError) as caught:
                await refused()
            written.append(shown(caught.value))
        written += [repr(client), repr(vars(client._sender))]
    assert len(seen) == 5
    assert "HTTP Request: GET" in log.getvalue()
    for form in forms(KEY):
        assert form not in "\n".join([*written, log.getvalue()])


def test_the_search_finds_what_is_there(server: tuple[str, list[str]], log: io.StringIO) -> None:
    base, _ = server
    httpx.get(f"{base}/v1/bookings", params={"key": KEY})
    assert KEY in log.getvalue()


def test_a_client_that_follows_redirects_does_not_with_the_key(
    server: tuple[str, list[str]], log: io.StringIO
) -> None:
    base, seen = server
    with (
        httpx.Client(follow_redirects=True) as http,
        CalComV1(KEY, base_url=base, http_client=http) as client,
        pytest.raises(errors.APIStatusError) as caught,
    ):
        client.me.get()
    assert len(seen) == 1
    assert KEY not in shown(caught.value) + log.getvalue()


def test_a_bad_key_is_named_and_not_shown() -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        CalComV1(KEY + " and more", base_url="http://cal.test")
    assert KEY not in shown(caught.value)
