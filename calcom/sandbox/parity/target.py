"""The sandbox under comparison: fresh, in this process, quirks on, without sockets."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from calcom_spec.recordings import MISSING, Answer

from ..app import App, Profile
from ..seed import read_seed
from ..state import Row, State
from ..webhooks.delivery import Webhooks

_CHUNK = 1 << 20


@dataclass(frozen=True)
class SentDelivery:
    """A webhook delivery that the sandbox would have posted."""

    url: str
    headers: Mapping[str, str]
    body: str
    json: Any


class _Undelivered(Webhooks):
    """Records deliveries but posts none, because the recorded targets do not exist."""

    def post(self, delivery: Row) -> None:
        pass


class Target:
    """One sandbox, from the seed, with the clock at `began`."""

    def __init__(
        self, seed: Path | dict[str, Any], began: datetime | None, *, profile: Profile = "selfhosted"
    ) -> None:
        filled = read_seed(seed)
        if began is not None:
            filled = {**filled, "clock": began.isoformat()}
        if profile == "teams":
            filled = {**filled, "rate_limit": {"limit": 1_000_000}}
        self._app = App(seed=filled, profile=profile, quirks=True, random_seed=1)
        self._app.webhooks = _Undelivered(self._app)
        self._kept: dict[str, Row] = {"slotAnswers": {}, "calendarLists": {}}
        if began is not None:
            self._app.state.clock.freeze(began)

    @property
    def state(self) -> State:
        return self._app.state

    def set_clock(self, at: datetime) -> None:
        self._app.state.clock.freeze(at)

    def forget_answers(self) -> None:
        """Set aside the slots and calendar lists that the server caches for seconds."""
        for name, kept in self._kept.items():
            kept.update(self._app.state.settings.pop(name, {}))

    def forget_caches(self) -> None:
        """Empty the server's caches: granted access and rate limits."""
        self._app.state.settings.pop("allowedAnswers", None)
        self._app.limiter.clear()

    def recall_answers(self) -> None:
        """Restore what `forget_answers` set aside."""
        for name, kept in self._kept.items():
            self._app.state.settings[name] = {**kept, **self._app.state.settings.get(name, {})}

    async def send(
        self, method: str, target: str, headers: Mapping[str, str], content: bytes | None
    ) -> tuple[Answer, bytes]:
        """Send one request through ASGI; return the answer and the bytes of its body."""
        path, _, query = target.partition("?")
        body = content or b""
        wire_headers = [(name.lower().encode(), value.encode("latin-1")) for name, value in headers.items()]
        if content is not None:
            wire_headers.append((b"content-length", str(len(body)).encode()))
        scope = {
            "type": "http",
            "asgi": {"version": "3.0", "spec_version": "2.3"},
            "http_version": "1.1",
            "method": method,
            "scheme": "http",
            "path": unquote(path),
            "raw_path": path.encode("latin-1"),
            "query_string": query.encode("latin-1"),
            "root_path": "",
            "headers": wire_headers,
            "client": ("127.0.0.1", 1),
            "server": ("127.0.0.1", 80),
        }
        messages: list[dict[str, Any]] = []
        await self._app(scope, _receiver(body), _sender(messages))
        return _answer(messages)

    async def deliveries(self) -> list[SentDelivery]:
        """Return every webhook delivery so far, in order."""
        return [
            SentDelivery(row["url"], _lower(row["headers"]), row["body"], _parsed(row["body"]))
            for row in self._app.state.deliveries
            if row["headers"]  # otherwise there was nothing to send
        ]


def _lower(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def _parsed(body: str) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return MISSING


def _receiver(body: bytes) -> Callable[[], Any]:
    chunks = [body[start : start + _CHUNK] for start in range(0, len(body), _CHUNK)] or [b""]

    async def receive() -> dict[str, Any]:
        if not chunks:
            return {"type": "http.disconnect"}
        chunk = chunks.pop(0)
        return {"type": "http.request", "body": chunk, "more_body": bool(chunks)}

    return receive


def _sender(messages: list[dict[str, Any]]) -> Callable[[dict[str, Any]], Any]:
    async def send(message: dict[str, Any]) -> None:
        messages.append(message)

    return send


def _answer(messages: list[dict[str, Any]]) -> tuple[Answer, bytes]:
    start = messages[0]
    body = b"".join(message.get("body", b"") for message in messages[1:])
    headers = {name.decode().lower(): value.decode("latin-1") for name, value in start["headers"]}
    parsed: Any = MISSING
    text: str | None = None
    if body:
        if headers.get("content-type", "").startswith("application/json"):
            parsed = json.loads(body)
        else:
            text = body.decode()
    return Answer(start["status"], headers, parsed, text), body
