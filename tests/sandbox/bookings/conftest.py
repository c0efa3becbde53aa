"""A sandbox in process, asked without sockets, threads or an HTTP library."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pytest

from calcom.sandbox import App
from calcom.sandbox.server import first_key
from calcom.sandbox.state import Row
from calcom.sandbox.webhooks.delivery import Webhooks

VERSIONS = {
    "/v2/bookings": "2024-08-13",
    "/v2/slots": "2024-09-04",
    "/v2/schedules": "2024-06-11",
    "/v2/event-types": "2024-06-14",
}


@dataclass(frozen=True)
class Answer:
    status: int
    json: Any

    @property
    def data(self) -> Any:
        return self.json["data"]


class _Undelivered(Webhooks):
    """Writes deliveries down and posts none."""

    def post(self, delivery: Row) -> None:
        pass


class Desk:
    """One sandbox; calling it sends a request and gives the answer."""

    def __init__(
        self,
        *,
        quirks: bool = False,
        at: str | None = None,
        versions: Mapping[str, str] = VERSIONS,
        **options: Any,
    ) -> None:
        self.app = App(quirks=quirks, random_seed=1, **options)
        self.versions = versions
        self.app.webhooks = _Undelivered(self.app)
        self.key = first_key(self.app)
        if at is not None:
            self.app.state.clock.freeze(at)

    def __call__(
        self, method: str, path: str, body: Any = None, *, key: str | None = "", version: str = ""
    ) -> Answer:
        return asyncio.run(self.ask(method, path, body, key=key, version=version))

    async def ask(
        self, method: str, path: str, body: Any = None, *, key: str | None = "", version: str = ""
    ) -> Answer:
        bare, _, query = path.partition("?")
        raw = b"" if body is None else json.dumps(body).encode()
        headers = [(b"content-type", b"application/json"), (b"content-length", str(len(raw)).encode())]
        known = next((known for route, known in self.versions.items() if bare.startswith(route)), "")
        headers.append((b"cal-api-version", (version or known).encode()))
        if key is not None:
            headers.append((b"authorization", f"Bearer {key or self.key}".encode()))
        scope = {
            "type": "http",
            "method": method,
            "path": bare,
            "raw_path": bare.encode(),
            "query_string": query.encode(),
            "headers": headers,
            "client": ("127.0.0.1", 1),
        }
        sent: list[dict[str, Any]] = []

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": raw, "more_body": False}

        async def send(message: dict[str, Any]) -> None:
            sent.append(message)

        await self.app(scope, receive, send)
        content = b"".join(message.get("body", b"") for message in sent)
        return Answer(sent[0]["status"], json.loads(content) if content else None)

    def make(self, path: str, body: Any) -> Any:
        """Create something that must come into being."""
        answer = self("POST", path, body)
        assert answer.status == 201, answer
        return answer.data

    def event_type(self, slug: str, **settings: Any) -> int:
        body = {"lengthInMinutes": 30, "title": slug, "slug": slug, "minimumBookingNotice": 0, **settings}
        number: int = self.make("/v2/event-types", body)["id"]
        return number

    def schedule(self, zone: str, *hours: tuple[str, str], days: Any = None, **more: Any) -> int:
        week = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        availability = [{"days": days or week, "startTime": start, "endTime": end} for start, end in hours]
        body = {"name": zone, "timeZone": zone, "isDefault": False, "availability": availability, **more}
        number: int = self.make("/v2/schedules", body)["id"]
        return number

    def slots(self, event_type: int, start: str, end: str | None = None, **query: Any) -> list[str]:
        """The starts that are offered."""
        asked = "".join(f"&{name}={value}" for name, value in query.items())
        path = f"/v2/slots?eventTypeId={event_type}&start={start}&end={end or start}{asked}"
        answer = self("GET", path)
        assert answer.status == 200, answer
        return [slot["start"] for day in answer.data.values() for slot in day]

    def book(self, event_type: int, start: str, email: str = "ann@example.com", **more: Any) -> Answer:
        attendee = {"name": "Ann", "email": email, "timeZone": "Europe/Paris"}
        body = {"start": start, "eventTypeId": event_type, "attendee": attendee, **more}
        return self("POST", "/v2/bookings", body)

    def booked(self, event_type: int, start: str, email: str = "ann@example.com", **more: Any) -> Any:
        answer = self.book(event_type, start, email, **more)
        assert answer.status == 201, answer
        return answer.data


@pytest.fixture
def make_desk() -> Iterator[Callable[..., Desk]]:
    """Makes sandboxes whose clock stands at a moment: ``make_desk(at="2027-03-26T08:00Z", quirks=True)``."""
    made: list[Desk] = []

    def make(**options: Any) -> Desk:
        made.append(Desk(**options))
        return made[-1]

    yield make
    for desk in made:
        desk.app.close()


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    """A sandbox of a Friday morning in winter, without quirks."""
    return make_desk(at="2027-01-08T08:00:00Z")
