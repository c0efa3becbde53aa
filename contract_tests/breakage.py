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
from typing import Any
from urllib.parse import parse_qsl, urlencode
from zoneinfo import ZoneInfo

from contract_tests.results import Layer


@dataclass(slots=True)
class Seen:
    """A request on its way in, which a fault may change before the sandbox sees it."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    raw: bytes

    @property
    def label(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def body(self) -> Any:
        try:
            return json.loads(self.raw) if self.raw else None
        except ValueError:
            return None

    @body.setter
    def body(self, value: Any) -> None:
        self.raw = json.dumps(value).encode()

    @property
    def key(self) -> str | None:
        return self.headers.get("authorization", "").removeprefix("Bearer ") or None

    @key.setter
    def key(self, value: str) -> None:
        self.headers["authorization"] = f"Bearer {value}"


@dataclass(slots=True)
class Given:
    """The sandbox's answer, which a fault may change on its way out."""

    status: int
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


FAULTS: list[Fault] = []
NOTHING = Fault("nothing", Layer.SERVER, r".*")
EVERYTHING = r".*"
BOOKING = r"/v2/bookings/(?!by-seat)[^/]+"


def fault(name: str, layer: Layer, on: str, **how: Any) -> None:
    FAULTS.append(Fault(name, layer, on, **how))


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
            scope["method"],
            scope["path"],
            dict(parse_qsl(scope["query_string"].decode(), keep_blank_values=True)),
            {name.decode().lower(): value.decode("latin-1") for name, value in scope["headers"]},
            raw,
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
        given = Given(500, {}, b"")

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
    return lambda seen, memory: Given(status, {"content-type": content_type}, raw)


def on_data(change: Callable[[dict[str, Any]], None]) -> Aftermath:
    """Change every item of `data` of a success."""

    def after(seen: Seen, given: Given, memory: Memory) -> None:
        body = given.body
        if given.status < 300 and isinstance(body, dict):
            for item in body["data"] if isinstance(body.get("data"), list) else [body.get("data")]:
                if isinstance(item, dict):
                    change(item)
            given.body = body

    return after


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
    def change(item: dict[str, Any]) -> None:
        for name in names:
            item.pop(name, None)

    return on_data(change)


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


def without(*names: str) -> Change:
    return in_request(lambda body: _forget(body, names))


def _forget(body: dict[str, Any], names: tuple[str, ...]) -> None:
    for name in names:
        body.pop(name, None)


def without_query(*names: str) -> Change:
    def before(seen: Seen, memory: Memory) -> Given | None:
        for name in names:
            seen.query.pop(name, None)
        return None

    return before


def as_owner(seen: Seen, memory: Memory) -> Given | None:
    """Treat every caller as the owner."""
    seen.key = memory.key
    return None


def other_as_owner(seen: Seen, memory: Memory) -> Given | None:
    if seen.key == memory.other:
        seen.key = memory.key
    return None


def nobody_as_owner(seen: Seen, memory: Memory) -> Given | None:
    if seen.key is None:
        seen.key = memory.key
    return None


def read_instead(seen: Seen, memory: Memory) -> Given | None:
    """Change nothing, but answer as if the change were made."""
    seen.method, seen.raw = "GET", b""
    return None


# --- answers that break the document -----------------------------------------------------------------

fault(
    "404 for everything",
    Layer.SERVER,
    EVERYTHING,
    before=answer({"status": "error", "error": {"code": "NotFoundException", "message": "no"}}, 404),
)
fault("an empty object for everything", Layer.SERVER, EVERYTHING, before=answer({}))
fault(
    "a web page for everything", Layer.SERVER, EVERYTHING, before=answer(b"<html></html>", 200, "text/html")
)
fault(
    "an empty success for everything",
    Layer.SERVER,
    EVERYTHING,
    before=answer({"status": "success", "data": None}),
)
fault(
    "every write fails with 500",
    Layer.SERVER,
    r"(POST|PATCH|DELETE) .*",
    before=answer({"statusCode": 500, "message": "Internal server error"}, 500),
)
fault("a dropped field", Layer.SERVER, rf"GET {BOOKING}", after=drop("status"))
fault("a dropped field only in lists", Layer.SERVER, r"GET /v2/event-types", after=drop("slug"))
fault(
    "a number as text",
    Layer.SERVER,
    r"GET /v2/event-types/\d+",
    after=on_data(lambda item: item.update(lengthInMinutes=str(item["lengthInMinutes"]))),
)
fault("null where a value is expected", Layer.SERVER, r"GET /v2/schedules/\d+", after=put(timeZone=None))
fault("a status that does not exist", Layer.SERVER, rf"GET {BOOKING}", after=put(status="booked"))
fault(
    "an object instead of a list",
    Layer.SERVER,
    r"GET /v2/schedules",
    after=on_answer(lambda body: body.update(data={})),
)
fault(
    "a list instead of an object",
    Layer.SERVER,
    r"GET /v2/me",
    after=on_answer(lambda body: body.update(data=[body["data"]])),
)
fault("200 instead of 201", Layer.SERVER, r"POST /v2/schedules", after=status(201, 200))
fault("a time in another format", Layer.SERVER, rf"GET {BOOKING}", after=put(start="20/11/2026 10:00"))
fault("no envelope", Layer.SERVER, r"GET /v2/webhooks", after=on_answer(lambda body: body["data"]))
fault(
    "plain text as content type",
    Layer.SERVER,
    r"GET /v2/me",
    after=lambda seen, given, memory: given.headers.update({"content-type": "text/plain"}),
)
fault(
    "slots as one list",
    Layer.SERVER,
    r"GET /v2/slots",
    after=on_answer(lambda body: body.update(data=[s for day in body["data"].values() for s in day])),
)
fault(
    "no pagination",
    Layer.SERVER,
    r"GET /v2/bookings",
    after=on_answer(lambda body: body.pop("pagination", None) and None),
)
fault(
    "half an answer",
    Layer.SERVER,
    r"GET /v2/event-types",
    after=lambda seen, given, memory: setattr(given, "raw", given.raw[: len(given.raw) // 2]),
)
fault(
    "an error in an unknown shape",
    Layer.SERVER,
    r"(GET|PATCH|DELETE) /v2/schedules/.*",
    generated=True,
    after=lambda seen, given, memory: setattr(given, "body", {"oops": True}) if given.status >= 400 else None,
)


def _crash_if(met: object) -> Given | None:
    body = b'{"statusCode":500,"message":"Internal server error"}'
    return Given(500, {"content-type": "application/json"}, body) if met else None


def _crash_on_overrides(seen: Seen, memory: Memory) -> Given | None:
    body = seen.body
    return _crash_if(isinstance(body, dict) and body.get("overrides"))


fault(
    "a crash on an optional field",
    Layer.SERVER,
    r"PATCH /v2/schedules/\d+",
    before=_crash_on_overrides,
    generated=True,
)


def _crash_on_skip(seen: Seen, memory: Memory) -> Given | None:
    return _crash_if("skip" in seen.query)


fault(
    "a crash on an optional query parameter",
    Layer.SERVER,
    r"GET /v2/webhooks",
    before=_crash_on_skip,
    generated=True,
)

# --- behaviour ---------------------------------------------------------------------------------------


def _off_by_one(seen: Seen, memory: Memory) -> Given | None:
    if int(seen.query.get("skip", "0")) > 0:
        seen.query["skip"] = str(int(seen.query["skip"]) - 1)
    return None


fault("pages overlap by one", Layer.BEHAVIOUR, r"GET /v2/bookings", before=_off_by_one)
fault(
    "the total is one too many",
    Layer.BEHAVIOUR,
    r"GET /v2/bookings",
    after=on_answer(lambda body: body["pagination"].update(totalItems=body["pagination"]["totalItems"] + 1)),
)
fault(
    "the last page announces another",
    Layer.BEHAVIOUR,
    r"GET /v2/bookings",
    after=on_answer(lambda body: body["pagination"].update(hasNextPage=True)),
)
fault("the status filter is ignored", Layer.BEHAVIOUR, r"GET /v2/bookings", before=without_query("status"))
fault(
    "the e-mail filter is ignored",
    Layer.BEHAVIOUR,
    r"GET /v2/bookings",
    before=without_query("attendeeEmail"),
)
fault("the order is ignored", Layer.BEHAVIOUR, r"GET /v2/bookings", before=without_query("sortStart"))


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


fault("a taken slot is booked again", Layer.BEHAVIOUR, r"POST /v2/bookings", after=_accept_all)
fault("a race has two winners", Layer.BEHAVIOUR, r"POST /v2/bookings", after=_accept_racers)


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


fault("a booked slot is still offered", Layer.BEHAVIOUR, r"GET /v2/slots", after=_slots_from_memory)
fault("a freed slot is not offered again", Layer.BEHAVIOUR, r"GET /v2/slots", after=_never_back)
fault(
    "the first slot of the day is lost",
    Layer.BEHAVIOUR,
    r"GET /v2/slots",
    after=on_answer(lambda body: body.update(data={day: slots[1:] for day, slots in body["data"].items()})),
)
fault(
    "the requested time zone is ignored", Layer.BEHAVIOUR, r"GET /v2/slots", before=without_query("timeZone")
)


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


fault("slots are an hour off when the clocks change", Layer.BEHAVIOUR, r"GET /v2/slots", after=_summer_time)


def _false_reservation(seen: Seen, memory: Memory) -> Given | None:
    seen.query = {}
    body = seen.body
    if isinstance(body, dict) and "slotStart" in body:
        moved = datetime.fromisoformat(body["slotStart"].replace("Z", "+00:00")) + timedelta(days=7)
        seen.body = {**body, "slotStart": moved.strftime("%Y-%m-%dT%H:%M:%SZ")}
    return None


fault(
    "a reservation holds another slot",
    Layer.BEHAVIOUR,
    r"POST /v2/slots/reservations",
    before=_false_reservation,
)
fault(
    "buffers are forgotten",
    Layer.BEHAVIOUR,
    r"POST /v2/event-types",
    before=without("beforeEventBuffer", "afterEventBuffer"),
)
fault(
    "the minimum notice is forgotten",
    Layer.BEHAVIOUR,
    r"POST /v2/event-types",
    before=without("minimumBookingNotice"),
)
fault("overrides are forgotten", Layer.BEHAVIOUR, r"POST /v2/schedules", before=without("overrides"))
fault(
    "the schedule's time zone is forgotten",
    Layer.BEHAVIOUR,
    r"POST /v2/schedules",
    before=in_request(lambda body: body.update(timeZone="UTC")),
)


def _all_seats_free(body: dict[str, Any]) -> None:
    for slots in body["data"].values():
        for slot in slots:
            if "seatsTotal" in slot:
                slot.update(seatsBooked=0, seatsRemaining=slot["seatsTotal"])


def _half_an_hour_late(body: dict[str, Any]) -> None:
    if isinstance(body.get("start"), str) and body["start"].endswith("Z"):
        moved = datetime.fromisoformat(body["start"].replace("Z", "+00:00")) + timedelta(minutes=30)
        body["start"] = moved.strftime("%Y-%m-%dT%H:%M:%SZ")


fault(
    "bookings are made half an hour late",
    Layer.BEHAVIOUR,
    r"POST /v2/bookings",
    before=in_request(_half_an_hour_late),
)
fault(
    "seats are not counted",
    Layer.BEHAVIOUR,
    r"GET /v2/slots",
    after=on_answer(_all_seats_free),
)
fault("metadata is lost", Layer.BEHAVIOUR, r"POST /v2/bookings", before=without("metadata"))
fault(
    "the attendee's time zone is lost",
    Layer.BEHAVIOUR,
    r"POST /v2/bookings",
    before=in_request(
        lambda body: (
            body["attendee"].update(timeZone="UTC") if isinstance(body.get("attendee"), dict) else None
        )
    ),
)
fault(
    "cancelled bookings are shown as accepted",
    Layer.BEHAVIOUR,
    rf"GET {BOOKING}",
    after=on_data(lambda item: item.update(status="accepted") if item.get("status") == "cancelled" else None),
)
fault(
    "a decline is forgotten",
    Layer.BEHAVIOUR,
    rf"GET {BOOKING}",
    after=on_data(lambda item: item.update(status="pending") if item.get("status") == "rejected" else None),
)
fault(
    "confirm does nothing",
    Layer.BEHAVIOUR,
    r"POST /v2/bookings/[^/]+/confirm",
    before=lambda seen, memory: _as_read(seen, "/confirm"),
)
fault(
    "a recurring booking has one occurrence",
    Layer.BEHAVIOUR,
    r"POST /v2/bookings",
    after=on_answer(
        lambda body: body.update(data=body["data"][:1]) if isinstance(body["data"], list) else None
    ),
)
fault(
    "changes of event types are lost",
    Layer.BEHAVIOUR,
    r"PATCH /v2/event-types/\d+",
    before=read_instead,
)
fault("changes of webhooks are lost", Layer.BEHAVIOUR, r"PATCH /v2/webhooks/[^/]+", before=read_instead)
fault("deleted event types still exist", Layer.BEHAVIOUR, r"DELETE /v2/event-types/\d+", before=read_instead)
fault(
    "two event types may share a slug",
    Layer.BEHAVIOUR,
    r"POST /v2/event-types",
    before=in_request(
        lambda body: (
            body.update(slug=f"{body.get('slug')}-{uuid.uuid4().hex[:6]}")
            if body.get("title") == "Twin"
            else None
        )
    ),
)
fault("every schedule is the default", Layer.BEHAVIOUR, r"GET /v2/schedules", after=put(isDefault=True))
fault(
    "the rate limit is not announced",
    Layer.BEHAVIOUR,
    EVERYTHING,
    after=lambda seen, given, memory: (
        [given.headers.pop(n) for n in list(given.headers) if n.startswith("x-ratelimit")] and None
    ),
)
fault(
    "unknown ids are found",
    Layer.BEHAVIOUR,
    r"GET /v2/(bookings|event-types)/.*",
    after=lambda seen, given, memory: _swallow(given),
)
fault(
    "missing required fields are accepted",
    Layer.BEHAVIOUR,
    r"POST /v2/(schedules|event-types|webhooks)",
    after=lambda seen, given, memory: _swallow(given),
)


def _any_version(seen: Seen, memory: Memory) -> Given | None:
    if seen.path == "/v2/slots":
        seen.headers["cal-api-version"] = "2024-09-04"
    elif seen.path == "/v2/event-types":
        seen.headers["cal-api-version"] = "2024-06-14"
    return None


fault(
    "the requested version is ignored", Layer.BEHAVIOUR, r"GET /v2/(slots|event-types)", before=_any_version
)
fault("webhooks are not signed", Layer.BEHAVIOUR, r"POST /v2/webhooks", before=without("secret"))
fault(
    "webhooks are signed with another secret",
    Layer.BEHAVIOUR,
    r"POST /v2/webhooks",
    before=in_request(lambda body: body.update(secret="another")),
)
fault(
    "webhooks are not sent",
    Layer.BEHAVIOUR,
    r"POST /v2/webhooks",
    before=in_request(lambda body: body.update(active=False)),
)
fault(
    "one webhook is never sent",
    Layer.BEHAVIOUR,
    r"POST /v2/webhooks",
    before=in_request(
        lambda body: (
            body.update(triggers=[t for t in body.get("triggers", []) if t != "BOOKING_RESCHEDULED"])
            if len(body.get("triggers", [])) > 2
            else None
        )
    ),
)
fault(
    "webhooks are sent twice",
    Layer.BEHAVIOUR,
    r"never",
    sandbox=lambda sandbox: sandbox.fault("POST /v2/bookings", "duplicate_delivery", times=None),
)
fault(
    "inactive webhooks are called",
    Layer.BEHAVIOUR,
    r"POST /v2/webhooks",
    before=in_request(lambda body: body.update(active=True)),
)

# --- security ----------------------------------------------------------------------------------------

fault("everybody lists everybody's bookings", Layer.SECURITY, r"GET /v2/bookings", before=other_as_owner)
fault("no credentials are needed", Layer.SECURITY, r"GET /v2/schedules", before=nobody_as_owner)
fault("any key is accepted", Layer.SECURITY, r"GET /v2/me", before=as_owner)
fault(
    "everybody reads everybody's schedules", Layer.SECURITY, r"GET /v2/schedules/\d+", before=other_as_owner
)
fault(
    "everybody changes everybody's schedules",
    Layer.SECURITY,
    r"PATCH /v2/schedules/\d+",
    before=other_as_owner,
)
fault(
    "everybody reads everybody's event types",
    Layer.SECURITY,
    r"GET /v2/event-types/\d+",
    before=other_as_owner,
)
fault(
    "everybody deletes everybody's event types",
    Layer.SECURITY,
    r"DELETE /v2/event-types/\d+",
    before=other_as_owner,
)
fault(
    "everybody reads everybody's webhooks", Layer.SECURITY, r"GET /v2/webhooks/[^/]+", before=other_as_owner
)
fault(
    "everybody confirms everybody's bookings",
    Layer.SECURITY,
    r"POST /v2/bookings/[^/]+/confirm",
    before=other_as_owner,
)
fault(
    "everybody sees the attendees",
    Layer.SECURITY,
    r"GET /v2/bookings/[^/]+/attendees",
    before=nobody_as_owner,
)
fault(
    "everybody moves everybody's meetings",
    Layer.SECURITY,
    r"PATCH /v2/bookings/[^/]+/location",
    before=other_as_owner,
)
fault(
    "a secret in a public answer",
    Layer.SECURITY,
    rf"GET {BOOKING}",
    after=on_data(lambda item: item.update(metadata={"apiKey": "cal_sandbox_ada"})),
)
fault(
    "hidden event types are listed",
    Layer.SECURITY,
    r"POST /v2/event-types",
    before=in_request(lambda body: body.update(hidden=False)),
)


def _as_read(seen: Seen, suffix: str) -> Given | None:
    seen.method, seen.raw, seen.path = "GET", b"", seen.path.removesuffix(suffix)
    return None


def _swallow(given: Given) -> None:
    if given.status in (400, 404):
        given.status, given.body = 200, {"status": "success", "data": None}
