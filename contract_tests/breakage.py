"""Deliberately broken sandboxes: one fault around an intact sandbox each, and the layer to notice it."""

from __future__ import annotations

import json
import re
import threading
import time
import uuid
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any
from urllib.parse import parse_qsl, urlencode
from zoneinfo import ZoneInfo

from contract_tests.results import Layer


@dataclass(slots=True)
class Message:
    """A request or an answer, the body of which may be JSON."""

    headers: dict[str, str]
    raw: bytes

    @property
    def body(self) -> Any:
        try:
            return json.loads(self.raw) if self.raw else None
        except ValueError:
            return None

    @body.setter
    def body(self, value: Any) -> None:
        self.raw = json.dumps(value).encode()
        self.headers["content-type"] = "application/json; charset=utf-8"


@dataclass(slots=True)
class Seen(Message):
    """A request on its way in, which a fault may change before the sandbox sees it."""

    method: str
    path: str
    query: dict[str, str]

    @property
    def label(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def key(self) -> str | None:
        return self.headers.get("authorization", "").removeprefix("Bearer ") or None

    @key.setter
    def key(self, value: str) -> None:
        self.headers["authorization"] = f"Bearer {value}"


@dataclass(slots=True)
class Given(Message):
    """The sandbox's answer, which a fault may change on its way out."""

    status: int


@dataclass(slots=True)
class Memory:
    """What a fault remembers between requests, and the keys of both users."""

    key: str
    other: str
    member: str = ""
    notes: dict[str, Any] = field(default_factory=dict)
    lock: Any = field(default_factory=threading.Lock)


Change = Callable[[Seen, Memory], Given | None]
Aftermath = Callable[[Seen, Given, Memory], None]
Leaves = Callable[[Seen, Memory], "AsyncIterator[bytes] | None"]


@dataclass(frozen=True, slots=True)
class Fault:
    """One way to break: how it changes requests and answers, and which layer has to catch it."""

    name: str
    layer: Layer
    on: str  # pattern of the affected labels
    before: Change | None = None
    after: Aftermath | None = None
    generated: bool = False  # only generated requests can find it
    sandbox: Callable[[Any], Any] | None = None
    sign: str = ""  # for a server tested at an address: what the run has to say about it
    leaves: Leaves | None = None  # how the answer is sent, if not in one piece
    edition: str = ""  # of the sandbox, if it differs from the one named for the run


def tables(faults: list[Fault], prefix: str = "") -> list[partial[None]]:
    """Return functions that add a fault for the layers of server, behaviour and security."""
    layers = (Layer.SERVER, Layer.BEHAVIOUR, Layer.SECURITY)
    return [partial(_add, faults, prefix, layer) for layer in layers]


def _add(faults: list[Fault], prefix: str, layer: Layer, name: str, on: str, **how: Any) -> None:
    faults.append(Fault(prefix + name, layer, on, **how))


FAULTS: list[Fault] = []
server, behaviour, security = tables(FAULTS)
NOTHING = Fault("nothing", Layer.SERVER, r".*")
EVERYTHING = r".*"
BOOKING = r"/v2/bookings/(?!by-seat)[^/]+"


class Broken:
    """The intact application with one fault around it."""

    def __init__(self, app: Any, fault: Fault, memory: Memory) -> None:
        self.app = app
        self.fault = fault
        self.memory = memory
        self._on = re.compile(fault.on)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        raw = b""
        more = True
        while more:
            message = await receive()
            raw += message.get("body", b"")
            more = message.get("more_body", False)
        seen = Seen(
            {name.decode().lower(): value.decode("latin-1") for name, value in scope["headers"]},
            raw,
            scope["method"],
            scope["path"],
            dict(parse_qsl(scope["query_string"].decode(), keep_blank_values=True)),
        )
        affected = self._on.fullmatch(seen.label) is not None
        pieces = self.fault.leaves(seen, self.memory) if affected and self.fault.leaves else None
        if pieces is not None:
            await self._leave(pieces, send)
            return
        given = self.fault.before(seen, self.memory) if affected and self.fault.before else None
        if given is None:
            given = await self._ask(scope, seen, changed=affected)
        if affected and self.fault.after:
            self.fault.after(seen, given, self.memory)
        headers = {**given.headers, "content-length": str(len(given.raw))}
        pairs = [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]
        await send({"type": "http.response.start", "status": given.status, "headers": pairs})
        await send({"type": "http.response.body", "body": given.raw})

    async def _leave(self, pieces: AsyncIterator[bytes], send: Any) -> None:
        json_type = [(b"content-type", b"application/json")]
        await send({"type": "http.response.start", "status": 200, "headers": json_type})
        async for piece in pieces:
            await send({"type": "http.response.body", "body": piece, "more_body": True})
        await send({"type": "http.response.body", "body": b""})

    async def _ask(self, scope: Any, seen: Seen, *, changed: bool) -> Given:
        given = Given({}, b"", 500)

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": seen.raw, "more_body": False}

        async def send(message: dict[str, Any]) -> None:
            if message["type"] == "http.response.start":
                given.status = message["status"]
                given.headers = {n.decode().lower(): v.decode("latin-1") for n, v in message["headers"]}
            else:
                given.raw += message.get("body", b"")

        inner = dict(scope)
        if changed:
            headers = {**seen.headers, "content-length": str(len(seen.raw))}
            inner["method"] = seen.method
            inner["path"] = seen.path
            inner["raw_path"] = seen.path.encode()
            inner["query_string"] = urlencode(seen.query).encode()
            inner["headers"] = [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]
        await self.app(inner, receive, send)
        return given


# --- helpers of the faults ---------------------------------------------------------------------------


def answer(body: Any, status: int = 200, content_type: str = "application/json") -> Change:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return lambda seen, memory: Given({"content-type": content_type}, raw, status)


def on_data(change: Callable[[dict[str, Any]], None]) -> Aftermath:
    """Change every item of `data` of a success."""
    return on_answer(lambda body: each(body.get("data"), change))


def each(data: Any, change: Callable[[dict[str, Any]], Any]) -> None:
    """Change an object, or each object of a list."""
    for item in data if isinstance(data, list) else [data]:
        if isinstance(item, dict):
            change(item)


def on_answer(change: Callable[[dict[str, Any]], Any]) -> Aftermath:
    """Change the body of a success in place, or replace it with what `change` returns."""

    def after(seen: Seen, given: Given, memory: Memory) -> None:
        body = given.body
        if given.status < 300 and isinstance(body, dict):
            changed = change(body)
            given.body = body if changed is None else changed

    return after


def put(**values: Any) -> Aftermath:
    return on_data(lambda item: item.update({k: v for k, v in values.items() if k in item}))


def drop(*names: str) -> Aftermath:
    return on_data(lambda item: _forget(item, names))


def status(old: int, new: int) -> Aftermath:
    def after(seen: Seen, given: Given, memory: Memory) -> None:
        if given.status == old:
            given.status = new

    return after


def in_request(change: Callable[[dict[str, Any]], None]) -> Change:
    """Change the JSON object of a request."""

    def before(seen: Seen, memory: Memory) -> Given | None:
        body = seen.body
        if isinstance(body, dict):
            change(body)
            seen.body = body
        return None

    return before


def sending(**fields: Any) -> Change:
    """Change fields of a request's body."""
    return in_request(lambda body: body.update(fields))


def without(*names: str) -> Change:
    return in_request(lambda body: _forget(body, names))


def _forget(fields: dict[str, Any], names: tuple[str, ...]) -> None:
    for name in names:
        fields.pop(name, None)


def without_query(*names: str) -> Change:
    def before(seen: Seen, memory: Memory) -> Given | None:
        _forget(seen.query, names)
        return None

    return before


def as_owner(whose: Callable[[str | None, Memory], bool]) -> Change:
    """Treat some callers as the owner."""

    def before(seen: Seen, memory: Memory) -> Given | None:
        if whose(seen.key, memory):
            seen.key = memory.key
        return None

    return before


anybody_as_owner = as_owner(lambda key, memory: True)
other_as_owner = as_owner(lambda key, memory: key == memory.other)
nobody_as_owner = as_owner(lambda key, memory: key is None)


def read_instead(seen: Seen, memory: Memory) -> Given | None:
    """Change nothing, but answer as if the change were made."""
    seen.method, seen.raw = "GET", b""
    return None


# --- answers that break the document -----------------------------------------------------------------

server(
    "404 for everything",
    EVERYTHING,
    before=answer({"status": "error", "error": {"code": "NotFoundException", "message": "no"}}, 404),
)
server("an empty object for everything", EVERYTHING, before=answer({}))
server("a web page for everything", EVERYTHING, before=answer(b"<html></html>", 200, "text/html"))
server("an empty success for everything", EVERYTHING, before=answer({"status": "success", "data": None}))
server(
    "every write fails with 500",
    r"(POST|PATCH|DELETE) .*",
    before=answer({"statusCode": 500, "message": "Internal server error"}, 500),
)
server("a dropped field", rf"GET {BOOKING}", after=drop("status"))
server("a dropped field only in lists", r"GET /v2/event-types", after=drop("slug"))
server(
    "a number as text",
    r"GET /v2/event-types/\d+",
    after=on_data(lambda item: item.update(lengthInMinutes=str(item["lengthInMinutes"]))),
)
server("null where a value is expected", r"GET /v2/schedules/\d+", after=put(timeZone=None))
server("a status that does not exist", rf"GET {BOOKING}", after=put(status="booked"))
server(
    "an object instead of a list", r"GET /v2/schedules", after=on_answer(lambda body: body.update(data={}))
)
server(
    "a list instead of an object",
    r"GET /v2/me",
    after=on_answer(lambda body: body.update(data=[body["data"]])),
)
server("200 instead of 201", r"POST /v2/schedules", after=status(201, 200))
server("a time in another format", rf"GET {BOOKING}", after=put(start="20/11/2026 10:00"))
server("no envelope", r"GET /v2/webhooks", after=on_answer(lambda body: body["data"]))
server(
    "plain text as content type",
    r"GET /v2/me",
    after=lambda seen, given, memory: given.headers.update({"content-type": "text/plain"}),
)
server(
    "slots as one list",
    r"GET /v2/slots",
    after=on_answer(lambda body: body.update(data=[s for day in body["data"].values() for s in day])),
)
server(
    "no pagination", r"GET /v2/bookings", after=on_answer(lambda body: body.pop("pagination", None) and None)
)
server(
    "half an answer",
    r"GET /v2/event-types",
    after=lambda seen, given, memory: setattr(given, "raw", given.raw[: len(given.raw) // 2]),
)
server(
    "an error in an unknown shape",
    r"(GET|PATCH|DELETE) /v2/schedules/.*",
    generated=True,
    after=lambda seen, given, memory: setattr(given, "body", {"oops": True}) if given.status >= 400 else None,
)


def _crash_if(met: object) -> Given | None:
    body = b'{"statusCode":500,"message":"Internal server error"}'
    return Given({"content-type": "application/json"}, body, 500) if met else None


def _crash_on_overrides(seen: Seen, memory: Memory) -> Given | None:
    body = seen.body
    return _crash_if(isinstance(body, dict) and body.get("overrides"))


server("a crash on an optional field", r"PATCH /v2/schedules/\d+", before=_crash_on_overrides, generated=True)


def _crash_on_skip(seen: Seen, memory: Memory) -> Given | None:
    return _crash_if("skip" in seen.query)


server("a crash on an optional query parameter", r"GET /v2/webhooks", before=_crash_on_skip, generated=True)

# --- behaviour ---------------------------------------------------------------------------------------


def _off_by_one(seen: Seen, memory: Memory) -> Given | None:
    if int(seen.query.get("skip", "0")) > 0:
        seen.query["skip"] = str(int(seen.query["skip"]) - 1)
    return None


behaviour("pages overlap by one", r"GET /v2/bookings", before=_off_by_one)
behaviour(
    "the total is one too many",
    r"GET /v2/bookings",
    after=on_answer(lambda body: body["pagination"].update(totalItems=body["pagination"]["totalItems"] + 1)),
)
behaviour(
    "the last page announces another",
    r"GET /v2/bookings",
    after=on_answer(lambda body: body["pagination"].update(hasNextPage=True)),
)
behaviour("the status filter is ignored", r"GET /v2/bookings", before=without_query("status"))
behaviour("the e-mail filter is ignored", r"GET /v2/bookings", before=without_query("attendeeEmail"))
behaviour("the order is ignored", r"GET /v2/bookings", before=without_query("sortStart"))


def _accept_all(seen: Seen, given: Given, memory: Memory) -> None:
    """Accept a refused booking: answer with the last accepted booking under another uid."""
    with memory.lock:
        if given.status == 201:
            memory.notes["booking"] = given.body
        elif (
            given.status in (400, 409)
            and "booking" in memory.notes
            and isinstance(seen.body, dict)
            and "start" in seen.body
        ):
            body = json.loads(json.dumps(memory.notes["booking"]))
            if isinstance(body.get("data"), dict):
                body["data"]["uid"] = uuid.uuid4().hex[:22]
            given.status, given.body = 201, body


def _accept_racers(seen: Seen, given: Given, memory: Memory) -> None:
    with memory.lock:
        now = time.monotonic()
        if given.status == 201:
            memory.notes["won"] = now
    if given.status in (400, 409) and now - memory.notes.get("won", 0) < 0.25 and isinstance(seen.body, dict):
        name = seen.body.get("attendee", {}).get("name", "")
        if name.startswith("Racer"):
            given.status = 201


behaviour("a taken slot is booked again", r"POST /v2/bookings", after=_accept_all)
behaviour("a race has two winners", r"POST /v2/bookings", after=_accept_racers)


def _slots_from_memory(seen: Seen, given: Given, memory: Memory) -> None:
    place = urlencode(sorted(seen.query.items()))
    if given.status == 200:
        given.raw = memory.notes.setdefault(place, given.raw)


def _never_back(seen: Seen, given: Given, memory: Memory) -> None:
    place = urlencode(sorted(seen.query.items()))
    body = given.body
    if given.status != 200 or not isinstance(body, dict):
        return
    now = {slot["start"] for day in body["data"].values() for slot in day}
    kept = memory.notes[place] = memory.notes.get(place, now) & now
    body["data"] = {day: [s for s in slots if s["start"] in kept] for day, slots in body["data"].items()}
    given.body = body


behaviour("a booked slot is still offered", r"GET /v2/slots", after=_slots_from_memory)
behaviour("a freed slot is not offered again", r"GET /v2/slots", after=_never_back)
behaviour(
    "the first slot of the day is lost",
    r"GET /v2/slots",
    after=on_answer(lambda body: body.update(data={day: slots[1:] for day, slots in body["data"].items()})),
)
behaviour("the requested time zone is ignored", r"GET /v2/slots", before=without_query("timeZone"))


def _summer_time(seen: Seen, given: Given, memory: Memory) -> None:
    """Shift the slots by an hour on the day when the clocks change."""
    zone, body = seen.query.get("timeZone"), given.body
    if given.status != 200 or not zone or not isinstance(body, dict):
        return
    for day, slots in body["data"].items():
        noon = datetime.combine(date.fromisoformat(day), datetime.min.time(), ZoneInfo(zone)) + timedelta(
            hours=12
        )
        if noon.utcoffset() != (noon - timedelta(days=1)).utcoffset():
            for slot in slots:
                slot["start"] = (datetime.fromisoformat(slot["start"]) + timedelta(hours=1)).isoformat(
                    timespec="milliseconds"
                )
    given.body = body


behaviour("slots are an hour off when the clocks change", r"GET /v2/slots", after=_summer_time)


def _false_reservation(seen: Seen, memory: Memory) -> Given | None:
    seen.query = {}
    body = seen.body
    if isinstance(body, dict) and "slotStart" in body:
        moved = datetime.fromisoformat(body["slotStart"].replace("Z", "+00:00")) + timedelta(days=7)
        seen.body = {**body, "slotStart": moved.strftime("%Y-%m-%dT%H:%M:%SZ")}
    return None


behaviour("a reservation holds another slot", r"POST /v2/slots/reservations", before=_false_reservation)
behaviour(
    "buffers are forgotten", r"POST /v2/event-types", before=without("beforeEventBuffer", "afterEventBuffer")
)
behaviour("the minimum notice is forgotten", r"POST /v2/event-types", before=without("minimumBookingNotice"))
behaviour("overrides are forgotten", r"POST /v2/schedules", before=without("overrides"))
behaviour("the schedule's time zone is forgotten", r"POST /v2/schedules", before=sending(timeZone="UTC"))


def _all_seats_free(body: dict[str, Any]) -> None:
    for slots in body["data"].values():
        for slot in slots:
            if "seatsTotal" in slot:
                slot.update(seatsBooked=0, seatsRemaining=slot["seatsTotal"])


def _half_an_hour_late(body: dict[str, Any]) -> None:
    if isinstance(body.get("start"), str) and body["start"].endswith("Z"):
        moved = datetime.fromisoformat(body["start"].replace("Z", "+00:00")) + timedelta(minutes=30)
        body["start"] = moved.strftime("%Y-%m-%dT%H:%M:%SZ")


behaviour("bookings are made half an hour late", r"POST /v2/bookings", before=in_request(_half_an_hour_late))
behaviour("seats are not counted", r"GET /v2/slots", after=on_answer(_all_seats_free))
behaviour("metadata is lost", r"POST /v2/bookings", before=without("metadata"))
behaviour(
    "the attendee's time zone is lost",
    r"POST /v2/bookings",
    before=in_request(
        lambda body: (
            body["attendee"].update(timeZone="UTC") if isinstance(body.get("attendee"), dict) else None
        )
    ),
)
behaviour(
    "cancelled bookings are shown as accepted",
    rf"GET {BOOKING}",
    after=on_data(lambda item: item.update(status="accepted") if item.get("status") == "cancelled" else None),
)
behaviour(
    "a decline is forgotten",
    rf"GET {BOOKING}",
    after=on_data(lambda item: item.update(status="pending") if item.get("status") == "rejected" else None),
)
behaviour(
    "confirm does nothing",
    r"POST /v2/bookings/[^/]+/confirm",
    before=lambda seen, memory: _as_read(seen, "/confirm"),
)
behaviour(
    "a recurring booking has one occurrence",
    r"POST /v2/bookings",
    after=on_answer(
        lambda body: body.update(data=body["data"][:1]) if isinstance(body["data"], list) else None
    ),
)
behaviour("changes of event types are lost", r"PATCH /v2/event-types/\d+", before=read_instead)
behaviour("changes of webhooks are lost", r"PATCH /v2/webhooks/[^/]+", before=read_instead)
behaviour("deleted event types still exist", r"DELETE /v2/event-types/\d+", before=read_instead)
behaviour(
    "two event types may share a slug",
    r"POST /v2/event-types",
    before=in_request(
        lambda body: (
            body.update(slug=f"{body.get('slug')}-{uuid.uuid4().hex[:6]}")
            if body.get("title") == "Twin"
            else None
        )
    ),
)
behaviour("every schedule is the default", r"GET /v2/schedules", after=put(isDefault=True))
behaviour(
    "the rate limit is not announced",
    EVERYTHING,
    after=lambda seen, given, memory: (
        [given.headers.pop(n) for n in list(given.headers) if n.startswith("x-ratelimit")] and None
    ),
)
behaviour(
    "unknown ids are found",
    r"GET /v2/(bookings|event-types)/.*",
    after=lambda seen, given, memory: _swallow(given),
)
behaviour(
    "missing required fields are accepted",
    r"POST /v2/(schedules|event-types|webhooks)",
    after=lambda seen, given, memory: _swallow(given),
)


def _any_version(seen: Seen, memory: Memory) -> Given | None:
    if seen.path == "/v2/slots":
        seen.headers["cal-api-version"] = "2024-09-04"
    elif seen.path == "/v2/event-types":
        seen.headers["cal-api-version"] = "2024-06-14"
    return None


behaviour("the requested version is ignored", r"GET /v2/(slots|event-types)", before=_any_version)
behaviour("changes of the profile are lost", r"PATCH /v2/me", before=read_instead)
behaviour("removed attendees stay", r"DELETE /v2/bookings/[^/]+/attendees/\d+", before=read_instead)
behaviour(
    "private links keep their limit",
    r"PATCH /v2/event-types/\d+/private-links/[^/]+",
    before=without("maxUsageCount"),
)
behaviour("webhooks of an event type stay", r"DELETE /v2/event-types/\d+/webhooks", before=read_instead)
behaviour("webhooks are not signed", r"POST /v2/webhooks", before=without("secret"))
behaviour("webhooks are signed with another secret", r"POST /v2/webhooks", before=sending(secret="another"))
behaviour("webhooks are not sent", r"POST /v2/webhooks", before=sending(active=False))
behaviour(
    "one webhook is never sent",
    r"POST /v2/webhooks",
    before=in_request(
        lambda body: (
            body.update(triggers=[t for t in body.get("triggers", []) if t != "BOOKING_RESCHEDULED"])
            if len(body.get("triggers", [])) > 2
            else None
        )
    ),
)
behaviour(
    "webhooks are sent twice",
    r"never",
    sandbox=lambda sandbox: sandbox.fault("POST /v2/bookings", "duplicate_delivery", times=None),
)
behaviour("inactive webhooks are called", r"POST /v2/webhooks", before=sending(active=True))

# --- security ----------------------------------------------------------------------------------------

security("everybody lists everybody's bookings", r"GET /v2/bookings", before=other_as_owner)
security("no credentials are needed", r"GET /v2/schedules", before=nobody_as_owner)
security("any key is accepted", r"GET /v2/me", before=anybody_as_owner)
security("everybody reads everybody's schedules", r"GET /v2/schedules/\d+", before=other_as_owner)
security("everybody changes everybody's schedules", r"PATCH /v2/schedules/\d+", before=other_as_owner)
security("everybody reads everybody's event types", r"GET /v2/event-types/\d+", before=other_as_owner)
security("everybody deletes everybody's event types", r"DELETE /v2/event-types/\d+", before=other_as_owner)
security("everybody reads everybody's webhooks", r"GET /v2/webhooks/[^/]+", before=other_as_owner)
security("everybody confirms everybody's bookings", r"POST /v2/bookings/[^/]+/confirm", before=other_as_owner)
security("everybody sees the attendees", r"GET /v2/bookings/[^/]+/attendees", before=nobody_as_owner)
security("everybody moves everybody's meetings", r"PATCH /v2/bookings/[^/]+/location", before=other_as_owner)
security(
    "a secret in a public answer",
    rf"GET {BOOKING}",
    after=on_data(lambda item: item.update(metadata={"apiKey": "cal_sandbox_ada"})),
)
security("hidden event types are listed", r"POST /v2/event-types", before=sending(hidden=False))


def _as_read(seen: Seen, suffix: str) -> Given | None:
    seen.method, seen.raw, seen.path = "GET", b"", seen.path.removesuffix(suffix)
    return None


def _swallow(given: Given) -> None:
    if given.status in (400, 404):
        given.status, given.body = 200, {"status": "success", "data": None}
