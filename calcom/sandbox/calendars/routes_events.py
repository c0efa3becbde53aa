"""Events in connected calendars, in a form for all providers that the server has only for Google."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from ..errors import HttpError, SandboxError, bad_request, not_found, unauthorized
from ..formats import is_email
from ..javascript_dates import moment_of
from ..routing import EDITIONS, SINCE_6_2, Context, Result, Routes, created, ok
from ..state import Row, pick
from ..validation import Field, Shape, alike, array, defined, email, one_of, string, time_zone
from .busy import busy_of_credential
from .listing import calendars_of, primary_of
from .providers import UnreachableError, account_of, event_span, new_event_id
from .routes import iso_date, moment

routes = Routes(SINCE_6_2)

_GOOGLE = "google_calendar"
_STATUSES = ("accepted", "pending", "declined", "cancelled")


_RANGE = Shape(
    Field("from", iso_date("isIso8601")),
    Field("to", iso_date("isIso8601")),
    Field("timeZone", time_zone(), optional=True),
    Field("calendarId", string(), optional=True),
)
_TIME = Shape(Field("time", iso_date("isIso8601")), Field("timeZone", time_zone()))
_CHANGED_TIME = Shape(
    Field("time", iso_date("isIso8601"), optional=True), Field("timeZone", string(), optional=True)
)
_INVITED = Shape(Field("email", email()), Field("name", string(), optional=True))
_CHANGED_ATTENDEE = Shape(
    Field("email", string()),
    Field("name", string(), optional=True),
    Field("responseStatus", one_of(*_STATUSES), optional=True),
    *alike("self optional host", optional=True),
)
_CREATE = Shape(
    Field("title", string()),
    Field("start", defined(), shape=_TIME),
    Field("end", defined(), shape=_TIME),
    Field("description", string(), optional=True),
    Field("attendees", array(), optional=True, items=_INVITED),
)
_UPDATE = Shape(
    Field("start", optional=True, shape=_CHANGED_TIME),
    Field("end", optional=True, shape=_CHANGED_TIME),
    Field("title", string(), optional=True),
    Field("description", string(), optional=True),
    Field("attendees", array(), optional=True, items=_CHANGED_ATTENDEE),
    Field("status", one_of(*_STATUSES), optional=True),
)


# --- events, stored and shown


def _event_view(event: Row, account: Row) -> dict[str, Any]:
    owner = event.get("owner") or _primary_id(account)
    view: dict[str, Any] = {
        **pick(event, "id", "title"),
        "description": event.get("description"),
        **pick(event, "start", "end"),
        "locations": event.get("locations", []),
        "status": event.get("status", "accepted"),
        "calendarEventOwner": {"email": owner, "self": True},
        "hosts": event.get("hosts") or [{"email": owner, "responseStatus": None}],
        "source": "google",
    }
    if event.get("attendees"):
        view["attendees"] = event["attendees"]
    return view


def _primary_id(account: Row) -> str:
    calendars = account["calendars"]
    found = next((each for each in calendars if each.get("primary")), calendars[0])
    return str(found["externalId"])


class _Book:
    """The events of one Google account, by its credential; errors have the server's words."""

    def __init__(self, ctx: Context, credential: Row, failure: str, *, all_is_missing: bool = False) -> None:
        self._ctx = ctx
        self._failure = failure
        self._all_is_missing = all_is_missing
        try:
            self.account = account_of(ctx.state, credential)
        except UnreachableError:
            raise self._failed(500) from None

    def _failed(self, status: int) -> SandboxError:
        return HttpError(404 if self._all_is_missing else status, self._failure)

    def calendar(self, external_id: str | None, *, writable: bool = False) -> str:
        """Return the requested calendar, by default the primary one."""
        if external_id is None or external_id == "primary":
            return _primary_id(self.account)
        for calendar in self.account["calendars"]:
            if calendar["externalId"] == external_id:
                if writable and calendar["readOnly"]:
                    raise self._failed(403)
                return external_id
        raise self._failed(404)

    def events(self, external_id: str | None) -> list[Row]:
        calendar = self.calendar(external_id)
        primary = _primary_id(self.account)
        events: Iterable[Row] = self.account.setdefault("events", [])
        return [event for event in events if (event.get("calendarId") or primary) == calendar]

    def event(self, event_id: str, external_id: str | None) -> Row:
        for event in self.events(external_id):
            if event["id"] == event_id:
                return event
        raise self._failed(404)

    def view(self, event: Row) -> dict[str, Any]:
        return _event_view(event, self.account)

    def list(self, query: dict[str, Any]) -> Result:
        start, end = moment(query["from"]), _end_of(query["to"])
        if end < start:
            raise self._failed(400)
        found = []
        for event in self.events(query.get("calendarId")):
            first, last = event_span(event)
            if first < end and last > start:
                found.append(self.view(event))
        return ok(found)

    def add(self, body: dict[str, Any], external_id: str | None) -> Result:
        calendar = self.calendar(external_id, writable=True)
        if not all(isinstance(body[side], dict) for side in ("start", "end")):
            raise self._failed(400)
        attendees = [self._attendee({**each, "responseStatus": None}) for each in self._invited(body)]
        event = {**body, "id": new_event_id(self._ctx.state), "calendarId": calendar, "attendees": attendees}
        self.account.setdefault("events", []).append(event)
        self._keep()
        return created(self.view(event))

    def _invited(self, body: dict[str, Any]) -> Sequence[Row]:
        """Return the invited attendees; the server fails on one that is not an object."""
        attendees: Sequence[Row] = body.get("attendees") or ()
        if not all(isinstance(each, dict) for each in attendees):
            raise self._failed(500)
        return attendees

    def _attendee(self, attendee: Row) -> Row:
        """Return an attendee as the provider accepts it: with a valid address and a response status."""
        if not is_email(attendee["email"]):
            raise self._failed(400)
        kept = {name: value for name, value in attendee.items() if value is not None}
        return {**kept, "responseStatus": attendee.get("responseStatus")}

    def change(self, event: Row, body: dict[str, Any]) -> Result:
        changes = {
            name: value
            for name, value in body.items()
            if name == "description" or (value is not None and name not in ("start", "end"))
        }
        if "title" in body and body["title"] is None:
            changes["title"] = ""
        if changes.get("attendees"):
            changes["attendees"] = [self._attendee(each) for each in self._invited(changes)]
        for side in ("start", "end"):
            sent = body.get(side)
            if not sent:
                continue
            if not isinstance(sent, dict) or ("time" in sent and sent["time"] is None):
                raise self._failed(400)
            # A time without a zone is passed on with an empty one.
            changes[side] = {**event[side], **sent, "timeZone": sent.get("timeZone") or ""}
        event.update(changes)
        self._keep()
        return ok(self.view(event))

    def remove(self, event: Row) -> Result:
        self.account["events"].remove(event)
        self._keep()
        return 204, None

    def _keep(self) -> None:
        self._ctx.state.table("provider_accounts").touch(self.account["id"])


def _end_of(text: str) -> datetime:
    """Parse the end of a range; a date includes the whole day."""
    return moment(text) + (timedelta(days=1) if len(text) == len("2000-01-01") else timedelta())


def _check_order(ctx: Context) -> None:
    """Refuse a range that ends before it begins, which the server does before all other checks."""
    start, end = (
        moment_of(text) if isinstance(text := ctx.query.get(name), str) else None for name in ("from", "to")
    )
    if start is not None and end is not None and end < start:
        raise bad_request("'to' must not be before 'from'")


def _range_of_events(ctx: Context) -> dict[str, Any]:
    """Return the range of a list of events, which goes to the provider unchanged."""
    return _RANGE.check(ctx.query)


def _busy(ctx: Context, credential: Row, query: dict[str, Any], *, or_primary: bool) -> list[dict[str, Any]]:
    """Return the busy times of a connection's selected calendars; empty if it is unreachable."""
    try:
        calendars = calendars_of(ctx.state, credential)
        chosen = {each["externalId"] for each in calendars if each["isSelected"]}
        primary = primary_of(calendars)
        if not chosen and or_primary and primary is not None:
            chosen = {primary["externalId"]}
        if not chosen:
            return []
        start, end = moment(query["from"]), moment(query["to"])
        found = busy_of_credential(ctx.state, credential, start, end, quirks=ctx.quirks, external_ids=chosen)
    except UnreachableError:
        return []
    return [each.view() for each in found]


# --- by connection


def _number_of_connection(ctx: Context) -> int:
    """Return the number in the path, which is checked first."""
    text = ctx.params["connectionId"]
    if not (text.isascii() and text.isdecimal()):
        raise bad_request("Invalid connectionId")
    return ctx.id("connectionId")


def _connection(ctx: Context) -> Row:
    credential = ctx.state.table("credentials").get(_number_of_connection(ctx))
    if credential is None or credential["userId"] != ctx.user["id"]:
        raise not_found("Calendar connection not found")
    return credential


def _google_connection(ctx: Context) -> Row:
    credential = _connection(ctx)
    if credential["type"] != _GOOGLE:
        raise bad_request(
            "Event operations for this connection are currently only available for Google Calendar"
        )
    if credential["invalid"]:
        raise unauthorized("Calendar credentials are invalid. Please reconnect.")
    return credential


@routes.get("/v2/calendars/connections/:connectionId/freebusy")
def connection_free_busy(ctx: Context) -> Result:
    _check_order(ctx)
    _number_of_connection(ctx)
    query = _RANGE.check(ctx.query)
    return ok(_busy(ctx, _connection(ctx), query, or_primary=True))


@routes.get("/v2/calendars/connections/:connectionId/events")
def list_connection_events(ctx: Context) -> Result:
    _number_of_connection(ctx)
    query = _range_of_events(ctx)
    return _Book(ctx, _google_connection(ctx), "Failed to list calendar events").list(query)


@routes.post("/v2/calendars/connections/:connectionId/events")
def create_connection_event(ctx: Context) -> Result:
    _number_of_connection(ctx)
    body = _CREATE.check(ctx.body)
    book = _Book(ctx, _google_connection(ctx), "Failed to create calendar event")
    return book.add(body, ctx.query.get("calendarId"))


@routes.get("/v2/calendars/connections/:connectionId/events/:eventId")
def get_connection_event(ctx: Context) -> Result:
    book = _Book(ctx, _google_connection(ctx), "Failed to retrieve event details")
    return ok(book.view(book.event(ctx.params["eventId"], ctx.query.get("calendarId"))))


@routes.patch("/v2/calendars/connections/:connectionId/events/:eventId")
def update_connection_event(ctx: Context) -> Result:
    _number_of_connection(ctx)
    body = _UPDATE.check(ctx.body)
    book = _Book(ctx, _google_connection(ctx), "Failed to update event details")
    return book.change(book.event(ctx.params["eventId"], ctx.query.get("calendarId")), body)


@routes.delete("/v2/calendars/connections/:connectionId/events/:eventId")
def delete_connection_event(ctx: Context) -> Result:
    book = _Book(ctx, _google_connection(ctx), "Failed to delete event")
    return book.remove(book.event(ctx.params["eventId"], ctx.query.get("calendarId")))


# --- by kind of calendar


def _only_google(ctx: Context, what: str) -> None:
    if ctx.params["calendar"] != "google":
        raise bad_request(
            f"{what} is currently only available for Google Calendar. Office 365 and Apple support is coming "
            "soon."
        )


def _google_credential(ctx: Context) -> Row:
    rows = ctx.state.table("credentials").where(userId=ctx.user["id"], type=_GOOGLE)
    if not rows:
        raise unauthorized("Google Calendar is not connected for this user")
    if rows[0]["invalid"]:
        raise unauthorized("Google Calendar credentials are invalid. Please reconnect.")
    return rows[0]


@routes.get("/v2/calendars/:calendar/freebusy")
def free_busy(ctx: Context) -> Result:
    _check_order(ctx)
    query = _RANGE.check(ctx.query)
    _only_google(ctx, "Free/busy")
    rows = ctx.state.table("credentials").where(userId=ctx.user["id"], type=_GOOGLE)
    return ok([busy for row in rows for busy in _busy(ctx, row, query, or_primary=False)])


@routes.get("/v2/calendars/:calendar/events")
def list_events(ctx: Context) -> Result:
    query = _range_of_events(ctx)
    _only_google(ctx, "List events")
    return _Book(ctx, _google_credential(ctx), "Failed to list calendar events").list(query)


@routes.post("/v2/calendars/:calendar/events")
def create_event(ctx: Context) -> Result:
    """Create an event; the server always uses the primary calendar, even if another is requested."""
    body = _CREATE.check(ctx.body)
    _only_google(ctx, "Create event")
    calendar = None if ctx.quirk("google-events-of-anybody") else ctx.query.get("calendarId")
    return _Book(ctx, _google_credential(ctx), "Failed to create calendar event").add(body, calendar)


@routes.delete("/v2/calendars/:calendar/events/:eventUid")
def delete_event(ctx: Context) -> Result:
    _only_google(ctx, "Delete event")
    book = _Book(ctx, _google_credential(ctx), "Failed to delete event")
    return book.remove(book.event(ctx.params["eventUid"], None))


def _event_of_booking(ctx: Context, failure: str) -> tuple[_Book, Row]:
    """Return the event of a booking; the server does not check the owner, and any failure is a 404."""
    uid = ctx.params["eventUid"]
    reference = _reference(ctx, uid)
    if reference is None:
        raise not_found("Booking reference not found")
    credential = ctx.state.table("credentials").get(reference.get("credentialId"))
    if credential is None:
        raise unauthorized("No valid credentials available for Google Calendar")
    book = _Book(ctx, credential, failure, all_is_missing=True)
    return book, book.event(uid, reference.get("externalCalendarId"))


def _reference(ctx: Context, uid: str) -> Row | None:
    bookings = ctx.state.bookings
    bookings.add_index("reference_uid", lambda row: [each.get("uid") for each in row.get("references") or ()])
    for booking in bookings.indexed("reference_uid", uid):
        if booking["userId"] != ctx.user["id"] and not ctx.quirk("google-events-of-anybody"):
            continue
        for reference in booking["references"]:
            if reference.get("deleted"):
                continue
            if reference.get("uid") == uid and reference.get("type") == _GOOGLE:
                found: Row = reference
                return found
    return None


def _get_event(ctx: Context) -> Result:
    _only_google(ctx, "Meeting details")
    book, event = _event_of_booking(ctx, "Failed to retrieve meeting details")
    return ok(book.view(event))


def _update_event(ctx: Context) -> Result:
    body = _UPDATE.check(ctx.body)
    _only_google(ctx, "Event updates")
    book, event = _event_of_booking(ctx, "Failed to update meeting details")
    return book.change(event, body)


# Each operation has two names; 6.0 had one.
_EVENT, _AMONG_EVENTS = "/v2/calendars/:calendar/event/:eventUid", "/v2/calendars/:calendar/events/:eventUid"
routes.get(_EVENT, editions=EDITIONS)(_get_event)
routes.get(_AMONG_EVENTS)(_get_event)
routes.patch(_EVENT)(_update_event)
routes.patch(_AMONG_EVENTS, editions=EDITIONS)(_update_event)
