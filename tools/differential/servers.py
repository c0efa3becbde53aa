"""The server to compare with: a real one over HTTP, with a listener for its webhooks, or a faulty sandbox."""

from __future__ import annotations

import asyncio
import contextlib
import json
import subprocess
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

import httpx

from calcom.sandbox.parity.target import Target
from calcom_spec.recordings import MISSING, Answer, Delivery


class Server(Protocol):
    """A server that can be reset, takes requests, and sends deliveries."""

    listener: str

    def reset(self) -> None: ...

    def send(self, method: str, path: str, headers: Mapping[str, str], content: bytes | None) -> Answer: ...

    def deliveries(self) -> list[Delivery]: ...

    def now(self) -> datetime: ...


class _Listener(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        self.heard: list[tuple[str, dict[str, str], str]] = []
        super().__init__(("127.0.0.1", 0), _Handler)
        threading.Thread(target=self.serve_forever, daemon=True).start()


class _Handler(BaseHTTPRequestHandler):
    server: _Listener  # pyright: ignore[reportIncompatibleVariableOverride]
    timeout = 10

    def do_POST(self) -> None:
        length = int(self.headers.get("content-length") or 0)
        body = self.rfile.read(length).decode("utf-8", "replace")
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.heard.append((self.path, headers, body))
        self.send_response(200)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        pass


class RealServer:
    """A server over HTTP. The command `reset` seeds it again; the command `forget` clears its caches.

    With `forget_always` they are cleared before each request: a server with teams caches its checks as well.
    """

    def __init__(
        self, url: str, *, reset: str | None, forget: str | None, forget_always: bool = False
    ) -> None:
        parts = urlsplit(url)
        # Node closes idle connections after 5 s; ours close earlier, so that no request is lost.
        limits = httpx.Limits(keepalive_expiry=2)
        self._client = httpx.Client(base_url=f"{parts.scheme}://{parts.netloc}", timeout=60, limits=limits)
        self._reset, self._forget, self._forget_always = reset, forget, forget_always
        self._listener = _Listener()
        self.listener = f"http://127.0.0.1:{self._listener.server_port}"

    def reset(self) -> None:
        self._settle()
        self._listener.heard.clear()
        if self._reset is not None:
            subprocess.run(self._reset, shell=True, check=True, stdout=subprocess.DEVNULL)

    def send(self, method: str, path: str, headers: Mapping[str, str], content: bytes | None) -> Answer:
        kept = self._forget_always or (method == "GET" and ("/slots" in path or "/calendars" in path))
        if self._forget is not None and kept:
            subprocess.run(self._forget, shell=True, check=True, stdout=subprocess.DEVNULL)
        sent = {"accept": "application/json", "accept-encoding": "identity", "user-agent": "differential"}
        # Requests are those of strangers to each other, as in the sandbox: none sends an earlier cookie.
        self._client.cookies.clear()
        response = self._client.request(method, path, headers={**sent, **headers}, content=content)
        answer = _answer(response.status_code, response.headers, response.content)
        return answer if self._forget_always else _with_usual_limit(answer)

    def deliveries(self) -> list[Delivery]:
        self._settle()
        heard = list(self._listener.heard)
        return [_delivery(number, *one) for number, one in enumerate(heard)]

    def now(self) -> datetime:
        return datetime.now(UTC)

    def _settle(self, quiet: float = 0.4, most: float = 5.0) -> None:
        """Wait until no more deliveries arrive."""
        until, heard = time.monotonic() + most, -1
        while time.monotonic() < until and len(self._listener.heard) != heard:
            heard = len(self._listener.heard)
            time.sleep(quiet)


_USUAL_LIMIT = "100000"


def _with_usual_limit(answer: Answer) -> Answer:
    """Return the answer of a server that allows everything, with the rate limit of the recordings."""
    told = {
        name: _USUAL_LIMIT
        if name.startswith("x-ratelimit-limit") and len(value) > len(_USUAL_LIMIT)
        else value
        for name, value in answer.headers.items()
    }
    return replace(answer, headers=told)


def _answer(status: int, headers: Mapping[str, str], content: bytes) -> Answer:
    told = {name.lower(): value for name, value in headers.items()}
    if content and told.get("content-type", "").startswith("application/json"):
        return Answer(status, told, json.loads(content))
    return Answer(status, told, MISSING, content.decode("utf-8", "replace") if content else None)


def _delivery(number: int, path: str, headers: Mapping[str, str], body: str) -> Delivery:
    try:
        parsed = json.loads(body)
    except ValueError:
        parsed = MISSING
    source = f"differential/delivery-{number}"
    return Delivery(source, number, source, path, headers, body, parsed, _SECRET)


_SECRET: str | None = None


class FaultySandbox:
    """A faulty sandbox in place of the real server; `fault` is active while it answers."""

    listener = "http://127.0.0.1:9"

    def __init__(
        self,
        seed: Path,
        began: datetime,
        fault: Callable[[], AbstractContextManager[Any]] = contextlib.nullcontext,
        spoil: Callable[[str, str, Answer], Answer] = lambda method, path, answer: answer,
    ) -> None:
        self._seed, self._began, self._fault, self._spoil = seed, began, fault, spoil
        self.reset()

    def reset(self) -> None:
        self._at = self._began
        with self._fault():
            self._target = Target(self._seed, self._began)

    def send(self, method: str, path: str, headers: Mapping[str, str], content: bytes | None) -> Answer:
        self._at += timedelta(seconds=1)
        self._target.set_clock(self._at)
        self._target.forget_answers()
        with self._fault():
            answer, _ = asyncio.run(self._target.send(method, path, headers, content))
        return self._spoil(method, path, answer)

    def deliveries(self) -> list[Delivery]:
        with self._fault():
            sent = asyncio.run(self._target.deliveries())
        return [
            _delivery(number, urlsplit(one.url).path, one.headers, one.body)
            for number, one in enumerate(sent)
        ]

    def now(self) -> datetime:
        return self._began
