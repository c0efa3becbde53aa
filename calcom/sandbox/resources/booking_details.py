"""What surrounds a booking in 2024-08-13: attendees, guests, absences, places, links and references."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from ..errors import (
    bad_request,
    forbidden,
    not_found,
    trpc,
    unhandled,
)
from ..limits import Limit
from ..scheduling import MINUTE, parse_instant
from ..scheduling.zones import from_datetime
from ..state import Row
from ..validation import (
    Field,
    Rule,
    Shape,
    array,
    boolean,
    email,
    failed,
    one_of,
    string,
    time_zone,
)
from ..wire import Context, Result, Routes, created, ok
from ._booking_location import PLACES, new_place
from ._booking_lookup import accessible, find_booking, shown
from ._booking_output import attendee_output, display_email
from ._booking_request import LANGUAGES

routes = Routes()

VERSIONS = ("2024-08-13",)


def _few(name: str) -> Limit:
    """The limit of routes that send mails."""
    return Limit(name, limit=5, ttl_ms=60_000, block_ms=60_000)


_ABSENT = Shape(
    Field("host", boolean(), optional=True),
    Field(
        "attendees", array(), optional=True, items=Shape(Field("email", email()), Field("absent", boolean()))
    ),
)


@routes.post("/v2/bookings/:bookingUid/mark-absent", versions=VERSIONS, auth="permitted")
def mark_absent(ctx: Context) -> Result:
    body = _ABSENT.check(ctx.body)
    booking = accessible(ctx)
    if parse_instant(booking["start"]) > from_datetime(ctx.now):
        raise bad_request(
            "Bookings can only be marked as absent after their scheduled start time. Current time in UTC+0:"
            f" {ctx.now_iso}, Booking start time in UTC+0: {booking['start']}"
        )
    attendees = body.get("attendees")
    absent = None if attendees is None else {each["email"]: each["absent"] for each in attendees}
    set_absent(ctx, booking, host=body.get("host"), attendees=absent)
    return ok(shown(ctx, booking))


def set_absent(
    ctx: Context, booking: Row, *, host: bool | None, attendees: Mapping[str, bool] | None
) -> list[Row]:
    """Note who did not come, and tell the webhooks when it was about attendees, even unknown ones."""
    marked: list[Row] = []
    for attendee in booking["attendees"]:
        if attendees and attendee["email"] in attendees:
            attendee["absent"] = attendees[attendee["email"]]
            marked.append({"email": attendee["email"], "noShow": attendee["absent"]})
    if host is not None:
        booking["absentHost"] = host
    if marked or host is not None:
        ctx.state.bookings.update(booking["id"], updatedAt=ctx.now_iso)
    if attendees is not None:
        ctx.emit("BOOKING_NO_SHOW_UPDATED", booking, attendees=marked)
    return marked


def absence_text(marked: list[Row]) -> str:
    texts = [f"{each['email']} {'marked' if each['noShow'] else 'unmarked'} as no-show" for each in marked]
    return texts[0] if len(texts) == 1 else "No-show status updated for attendees"


@routes.post("/v2/bookings/:bookingUid/reassign", versions=VERSIONS, auth="permitted")
def reassign(ctx: Context) -> Result:
    return _reassigned(ctx, _reassignable(ctx))


@routes.post("/v2/bookings/:bookingUid/reassign/:userId", versions=VERSIONS, auth="permitted")
def reassign_to(ctx: Context) -> Result:
    number = ctx.id("userId")
    Shape(Field("reason", string(), optional=True)).check(ctx.body)
    booking = ctx.state.bookings.find(uid=ctx.params["bookingUid"])
    if booking is None:
        raise not_found(f"Booking with uid={ctx.params['bookingUid']} was not found in the database")
    if ctx.state.users.get(number) is None:
        raise not_found(f"User with id={number} was not found in the database")
    return _reassigned(ctx, _reassignable(ctx))


def _reassignable(ctx: Context) -> Row:
    booking = find_booking(ctx)
    if not _may_reassign(ctx, booking):
        raise forbidden("You do not have permission to reassign this booking")
    return booking


def _may_reassign(ctx: Context, booking: Row) -> bool:
    """The host, and the others who host the event type when it is a team's."""
    event_type = ctx.state.event_types.get(booking["eventTypeId"]) or {}
    hosts = [host["userId"] for host in event_type.get("hosts") or ()]
    return ctx.user["id"] in (booking["userId"], *hosts)


def _reassigned(ctx: Context, booking: Row) -> Result:
    """A booking of one person stays with him; the server says so as if it had done something."""
    host = ctx.state.users[booking["userId"]]
    shown = {
        "id": host["id"],
        "name": host["name"],
        "email": host["email"],
        "displayEmail": display_email(host["email"]),
    }
    return ok({"bookingUid": booking["uid"], "reassignedTo": shown})


# --- attendees and guests


@routes.get("/v2/bookings/:bookingUid/attendees", versions=VERSIONS, auth="permitted")
def list_attendees(ctx: Context) -> Result:
    booking = accessible(ctx)
    return ok([{**attendee_output(each), "id": each["id"]} for each in booking["attendees"]])


_ATTENDEE = Shape(
    Field("name", string()),
    Field("email", email()),
    Field("timeZone", time_zone()),
    Field("phoneNumber", string(), optional=True),
    Field("language", one_of(*LANGUAGES), optional=True),
)


@routes.post(
    "/v2/bookings/:bookingUid/attendees",
    versions=VERSIONS,
    auth="permitted",
    limit=_few("booking_attendees_add"),
)
def add_attendee(ctx: Context) -> Result:
    body = _ATTENDEE.check(ctx.body)
    booking = accessible(ctx)
    attendee = _add_guest(ctx, booking, body)
    return created({**attendee_output(attendee), "id": attendee["id"], "bookingId": booking["id"]})


def _add_guest(ctx: Context, booking: Row, guest: Row) -> Row:
    if any(each["email"] == guest["email"] for each in booking["attendees"]):
        raise trpc(400, "emails_must_be_unique_valid")
    first = booking["attendees"][0] if booking["attendees"] else {"timeZone": "UTC", "language": "en"}
    attendee = {
        "id": ctx.state.next_id("attendees"),
        "name": guest.get("name") or "",
        "email": guest["email"],
        "phoneNumber": guest.get("phoneNumber"),
        "timeZone": guest.get("timeZone") or first["timeZone"],
        "language": guest.get("language") or "en",
        "absent": False,
        "seatUid": None,
        "responses": {},
        "metadata": {},
    }
    booking["attendees"].append(attendee)
    if not booking["seated"]:
        booking["responses"]["guests"] = [*booking["responses"].get("guests", ()), guest["email"]]
    ctx.state.bookings.update(booking["id"], updatedAt=ctx.now_iso)
    return attendee


def _attendee_of(ctx: Context, booking: Row) -> Row:
    number = ctx.id("attendeeId")
    for attendee in booking["attendees"]:
        if attendee["id"] == number:
            found: Row = attendee
            return found
    raise not_found(f"Attendee with id {number} not found in booking {booking['uid']}")


@routes.get("/v2/bookings/:bookingUid/attendees/:attendeeId", versions=VERSIONS, auth="permitted")
def get_attendee(ctx: Context) -> Result:
    attendee = _attendee_of(ctx, accessible(ctx))
    return ok({**attendee_output(attendee), "id": attendee["id"]})


@routes.delete(
    "/v2/bookings/:bookingUid/attendees/:attendeeId",
    versions=VERSIONS,
    auth="permitted",
    limit=_few("booking_attendees_remove"),
)
def delete_attendee(ctx: Context) -> Result:
    booking = accessible(ctx)
    attendee = _attendee_of(ctx, booking)
    booking["attendees"].remove(attendee)
    guests = booking["responses"].get("guests")
    if guests and attendee["email"] in guests:
        booking["responses"]["guests"] = [guest for guest in guests if guest != attendee["email"]]
    ctx.state.bookings.update(booking["id"], updatedAt=ctx.now_iso)
    shown = {name: attendee[name] for name in ("name", "email", "timeZone")}
    return ok({"id": attendee["id"], "bookingId": booking["id"], **shown})


_GUESTS = Shape(
    Field(
        "guests",
        Rule(
            "arrayMinSize",
            "guests must contain at least 1 elements",
            lambda value: isinstance(value, list) and bool(value),
        ),
        array(),
        items=Shape(
            Field("email", email()),
            Field("name", string(), optional=True),
            Field("timeZone", time_zone(), optional=True),
            Field("phoneNumber", string(), optional=True),
            Field("language", one_of(*LANGUAGES), optional=True),
        ),
    )
)


@routes.post(
    "/v2/bookings/:bookingUid/guests", versions=VERSIONS, auth="permitted", limit=_few("booking_guests_add")
)
def add_guests(ctx: Context) -> tuple[int, Any]:
    body = _GUESTS.check(ctx.body)
    booking = accessible(ctx)
    for guest in body["guests"]:
        _add_guest(ctx, booking, guest)
    return ok(shown(ctx, booking))


# --- where it takes place


def _place_problem(location: Any) -> str | None:
    kind = location.get("type") if isinstance(location, Mapping) else None
    if not isinstance(kind, str) or kind not in PLACES:
        *most, last = PLACES
        return f"Unsupported booking location type '{kind}'. Valid types are {', '.join(most)}, and {last}."
    value = PLACES[kind]
    if not isinstance(location.get(value), str):
        return f"{value} must be a string"
    return None


@routes.patch(
    "/v2/bookings/:bookingUid/location",
    versions=VERSIONS,
    auth="permitted",
    limit=_few("booking_location_update"),
)
def update_location(ctx: Context) -> Result:
    body = Shape(Field("location", optional=True)).check(ctx.body)
    location = body.get("location")
    if location is not None:
        problem = _place_problem(location)
        if problem:
            text = f"UpdateBookingInputLocationValidator_2024_08_13 - {problem}"
            raise failed({"location": location}, "location", location, "ValidateUpdateLocation", text)
    booking = accessible(ctx)
    if location is not None:
        place = new_place(location)
        if not booking["seated"] and place.answer is not None:
            booking["responses"]["location"] = place.answer
        ctx.state.bookings.update(
            booking["id"],
            location=place.text,
            locationKind=(place.answer or {}).get("value"),
            updatedAt=ctx.now_iso,
        )
    return ok(shown(ctx, booking))


# --- links, references, recordings

_REFERENCES = (
    *("google_calendar", "office365_calendar", "daily_video"),
    *("google_video", "office365_video", "zoom_video"),
)


@routes.get("/v2/bookings/:bookingUid/references", versions=VERSIONS, auth="permitted")
def list_references(ctx: Context) -> Result:
    wanted = Shape(Field("type", one_of(*_REFERENCES, key="isIn"), optional=True)).check(ctx.query)
    booking = ctx.state.bookings.find(uid=ctx.params["bookingUid"])
    if booking is None:
        raise not_found(f"Booking with uid {ctx.params['bookingUid']} not found")
    if booking["userId"] != ctx.user["id"]:
        raise bad_request(f"Booking with uid {booking['uid']} does not belong to user")
    kind = wanted.get("type")
    return ok(
        [
            {
                "type": reference["type"],
                "eventUid": reference["uid"],
                "id": reference["id"],
                "destinationCalendarId": reference.get("externalCalendarId"),
            }
            for reference in booking["references"]
            if kind in (None, reference["type"])
        ]
    )


def _room(ctx: Context) -> Row:
    """What is known of a booking's room at Cal Video.

    That is a service on the internet, so a room has something to tell when the state was given it, in the
    table ``video_rooms``; about others the server learns nothing.
    """
    booking = accessible(ctx)
    for reference in booking["references"]:
        if reference["type"] == "daily_video" and reference["uid"]:
            room = ctx.state.table("video_rooms", key="name").get(reference["uid"])
            if room is None:
                raise unhandled()
            return room
    raise not_found(f"No Cal Video reference found with booking uid {booking['uid']}")


@routes.get("/v2/bookings/:bookingUid/recordings", versions=VERSIONS, auth="permitted")
def list_recordings(ctx: Context) -> Result:
    return ok(_room(ctx)["recordings"])


@routes.get("/v2/bookings/:bookingUid/transcripts", versions=VERSIONS, auth="permitted")
def list_transcripts(ctx: Context) -> Result:
    return ok(_room(ctx)["transcripts"])


@routes.get("/v2/bookings/:bookingUid/conferencing-sessions", versions=VERSIONS, auth="permitted")
def list_conferencing_sessions(ctx: Context) -> Result:
    return ok(_room(ctx)["sessions"])


@routes.get("/v2/bookings/:bookingUid/calendar-links", versions=VERSIONS, auth="permitted")
def list_calendar_links(ctx: Context) -> Result:
    return ok(_calendar_links(accessible(ctx), ctx))


def _calendar_links(booking: Row, ctx: Context) -> list[Row]:
    title = booking["title"]
    start, end = booking["start"][:19] + "Z", booking["end"][:19] + "Z"
    basic_start, basic_end = (re.sub(r"[-:]", "", moment) for moment in (start, end))
    # Only what can be opened is a location to these links.
    place = booking["location"] if str(booking["location"]).startswith("http") else None
    at = f"&location={_component(place)}" if place else ""
    body = _component(booking["description"] or "")
    google = (
        f"https://calendar.google.com/calendar/r/eventedit?dates={basic_start}/{basic_end}&text={title}"
        f"&details={booking['description'] or ''}{at}"
    )
    office = (
        f"https://outlook.office.com/calendar/0/deeplink/compose?body={body}&enddt={end}"
        f"&path=%2Fcalendar%2Faction%2Fcompose&rru=addevent&startdt={start}&subject={title}{at}"
    )
    outlook = (
        f"https://outlook.live.com/calendar/0/deeplink/compose?body={body}&enddt={end}"
        f"&path=%252Fcalendar%252Faction%252Fcompose&rru=addevent&startdt={start}&subject={_component(title)}{at}"
    )
    return [
        {"label": "Google Calendar", "id": "googleCalendar", "link": google},
        {"label": "Microsoft Office", "id": "microsoftOffice", "link": office},
        {"label": "Microsoft Outlook", "id": "microsoftOutlook", "link": outlook},
        {"label": "ICS", "id": "ics", "link": f"data:text/calendar,{_component(_ics(booking, place, ctx))}"},
    ]


def _component(text: str) -> str:
    """As JavaScript's ``encodeURIComponent`` does it."""
    return quote(text, safe="-_.!~*'()")


def _ics(booking: Row, place: str | None, ctx: Context) -> str:
    minutes = (parse_instant(booking["end"]) - parse_instant(booking["start"])) // MINUTE
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "CALSCALE:GREGORIAN",
        "PRODID:adamgibbons/ics",
        "METHOD:PUBLISH",
        "X-PUBLISHED-TTL:PT1H",
        "BEGIN:VEVENT",
        f"UID:{booking['uid'][:21]}",
        f"SUMMARY:{booking['title']}",
        f"DTSTAMP:{ctx.now:%Y%m%dT%H%M%SZ}",
        f"DTSTART:{booking['start'][:19].replace('-', '').replace(':', '')}Z",
        *([f"DESCRIPTION:{booking['description']}"] if booking["description"] else []),
        *([f"LOCATION:{place}"] if place else []),
        f"DURATION:PT{minutes}M",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
    return "\r\n".join(lines)
