"""A loopback server that keeps webhook deliveries and serves the run's calendar feed."""

from __future__ import annotations

import hashlib
import hmac
import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from contract_tests.serving import Background

FEED = "contract.ics"
FEED_TEXT = "\r\n".join(
    (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//contract//EN",
        "X-WR-CALNAME:Contract",
        "BEGIN:VEVENT",
        "UID:contract",
        "DTSTAMP:20260101T000000Z",
        "DTSTART:20260102T100000Z",
        "DTEND:20260102T110000Z",
        "SUMMARY:Busy",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    )
)


@dataclass(frozen=True, slots=True)
class Delivery:
    path: str
    headers: dict[str, str]
    raw: bytes

    @property
    def json(self) -> dict[str, Any]:
        body = json.loads(self.raw)
        return body if isinstance(body, dict) else {}

    @property
    def trigger(self) -> str:
        return str(self.json.get("triggerEvent", ""))

    def is_signed_with(self, secret: str) -> bool:
        """Return whether the signature header is the HMAC of the raw body, as Cal.com documents it."""
        expected = hmac.new(secret.encode(), self.raw, hashlib.sha256).hexdigest()
        return hmac.compare_digest(expected, self.headers.get("x-cal-signature-256", ""))


class Receiver(Background[ThreadingHTTPServer]):
    """Listens on a free port; each webhook has its own `url(name)`."""

    def __init__(self, host: str = "127.0.0.1", *, patience: float = 10.0) -> None:
        self.host = host
        self.patience = patience
        self.deliveries: list[Delivery] = []
        self._arrived = threading.Condition()
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                raw = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                headers = {name.lower(): value for name, value in self.headers.items()}
                with receiver._arrived:
                    receiver.deliveries.append(Delivery(self.path, headers, raw))
                    receiver._arrived.notify_all()
                self.send_response(200)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def do_GET(self) -> None:
                there = self.path.split("?")[0] == f"/{FEED}"
                content = FEED_TEXT.encode() if there else b""
                self.send_response(200 if there else 404)
                self.send_header("Content-Type", "text/calendar")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, format: str, *args: Any) -> None:  # noqa: ARG002 - the signature of the base class
                return

        self.interface = "127.0.0.1" if host in ("127.0.0.1", "localhost") else "0.0.0.0"
        server = ThreadingHTTPServer((self.interface, 0), Handler)
        server.daemon_threads = True
        super().__init__(server)

    def url(self, name: str) -> str:
        return f"http://{self.host}:{self._server.server_address[1]}/{name}"

    def wait(
        self, name: str, enough: Callable[[list[Delivery]], bool], timeout: float | None = None
    ) -> list[Delivery]:
        """Return the deliveries to `name` once there are enough or the time is up."""
        deadline = time.monotonic() + (self.patience if timeout is None else timeout)
        with self._arrived:
            while True:
                found = [d for d in self.deliveries if d.path == f"/{name}"]
                left = deadline - time.monotonic()
                if enough(found) or left <= 0:
                    return found
                self._arrived.wait(left)
