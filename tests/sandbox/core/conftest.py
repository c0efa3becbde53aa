"""A sandbox in process with a client that needs no event loop, and a listener for webhooks."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import httpx
import pytest

from calcom.sandbox import App
from calcom.sandbox.server import first_key


class Client:
    """A synchronous client of an app in process; signed in as the seed's first user unless told."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.key = first_key(app)

    def __call__(
        self, method: str, url: str, *, key: str | None = "", version: str = "", **more: object
    ) -> httpx.Response:
        import asyncio

        headers = dict(more.pop("headers", {}) or {})  # type: ignore[call-overload]
        if key is not None:
            headers.setdefault("authorization", f"Bearer {key or self.key}")
        if version:
            headers["cal-api-version"] = version

        async def ask() -> httpx.Response:
            transport = httpx.ASGITransport(app=self.app)
            async with httpx.AsyncClient(transport=transport, base_url="http://sandbox") as client:
                return await client.request(method, url, headers=headers, **more)  # type: ignore[arg-type]

        return asyncio.run(ask())


@pytest.fixture
def app() -> Iterator[App]:
    made = App()
    yield made
    made.close()


@pytest.fixture
def ask(app: App) -> Client:
    return Client(app)


@dataclass
class Received:
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Listener:
    url: str
    received: list[Received] = field(default_factory=list)


@pytest.fixture
def listener() -> Iterator[Listener]:
    """A target for webhooks; paths under /fail are answered with 500."""
    found: list[Received] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            found.append(Received(self.path, {k.lower(): v for k, v in self.headers.items()}, body))
            self.send_response(500 if self.path.startswith("/fail") else 200)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """Keep quiet."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield Listener(f"http://127.0.0.1:{server.server_port}", found)
    server.shutdown()
    server.server_close()
    thread.join()
