"""Details of a booking in 2024-08-13: attendees, guests, absences, locations, links and references."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from .. import validation as v
from ..errors import BareError, bad_request, forbidden, not_found, trpc, unhandled
from ..event_types.access import in_team, manages
from ..event_types.places import CREDENTIAL_TYPES, VIDEO_APPS, is_connected
from ..formats import is_truthy
from ..rate_limits import Limit
from ..routing import SINCE_6_2, WITH_TEAMS, Context, Result, Routes, created, ok
from ..scheduling import MINUTE, parse_instant
from ..scheduling.rows import setting
from ..scheduling.zones import from_datetime
from ..state import Row, pick
from ..users.rules import LOCALES
from ..validation import MISSING, Field, Rule, Shape
from .answers import questions
from .hosts import new_attendee
from .location import LOCATION_TYPES, js_text, new_place
from .lookup import accessible, acts_for, find_booking, has_access, people, shown
from .reassign import to_the_next, to_user
from .titles import title_of
from .views import attendee_output, display_email, plain_output

VERSIONS = ("2024-08-13",)
routes = Routes(versions=VERSIONS, auth="permitted")


def _few(name: str) -> Limit:
    """Return the rate limit of routes that send mail."""
    return Limit(name, limit=5, ttl_ms=60_000, block_ms=60_000, newer=True)


AT_LEAST_ONE = Rule(
    "arrayMinSize",
    "{name} must contain at least 1 elements",
    lambda value: isinstance(value, list) and bool(value),
)
_AT_MOST_TEN = Rule(
    "arrayMaxSize",
    "Cannot add more than 10 guests at a time",
    lambda value: isinstance(value, list) and len(value) <= 10,
)
_MOST_ATTENDEES = 30

_ABSENT = Shape(
    Field("host", v.boolean(), optional=True),
    Field(
        "attendees",
        v.array(),
        AT_LEAST_ONE,
        optional=True,
        items=Shape(Field("email", v.email()), Field("absent", v.boolean())),
    ),
)


@routes.post("/v2/bookings/:bookingUid/mark-absent")
def mark_absent(ctx: Context) -> Result:
    body = _ABSENT.check(ctx.body)
    booking = find_booking(ctx, text="Booking with uid={uid} not found.")
    if parse_instant(booking["start"]) > from_datetime(ctx.now):
        raise bad_request(
            "Bookings can only be marked as absent after their scheduled start time. Current time in UTC+0:"
            f" {ctx.now_iso}, Booking start time in UTC+0: {booking['start']}"
        )
    attendees = body.get("attendees")
    if not all(isinstance(each, dict) for each in attendees or ()):
        raise unhandled()  # the checks ignore lists, on which the server then fails
    absent = None if attendees is None else {each["email"]: each["absent"] for each in attendees}
    if not ctx.quirk("details-for-anybody"):
        accessible(ctx)
    elif absent is not None and not has_access(ctx, booking):
        # The real server checks the caller only for attendees, and fails with 500.
        raise BareError(500, "Failed to update no-show status")
    set_absent(ctx, booking, host=host_sent(ctx, body, "host"), attendees=absent)
    return ok(plain_output(ctx.state, booking))


def host_sent(ctx: Context, body: Row, name: str) -> Any:
    """Return what a body says about the host; before 6.2 null says nothing."""
    sent = body.get(name, MISSING)
    return MISSING if sent is None and ctx.profile == "teams" else sent


def set_absent(ctx: Context, booking: Row, *, host: Any, attendees: Mapping[str, bool] | None) -> list[Row]:
    """Record absences, and send webhooks if they concern attendees, even unknown ones.

    A ``host`` that is `MISSING` keeps what is recorded; null removes it.
    """
    marked: list[Row] = []
    for attendee in booking["attendees"]:
        if attendees and attendee["email"] in attendees:
            attendee["absent"] = attendees[attendee["email"]]
            marked.append({"email": attendee["email"], "noShow": attendee["absent"]})
    if host is not MISSING:
        booking["absentHost"] = host
    if marked or host is not MISSING:
        ctx.state.bookings.update(booking["id"], updatedAt=ctx.now_iso)
    if attendees is not None:
        ctx.emit("BOOKING_NO_SHOW_UPDATED", booking, attendees=marked)
    return marked


def absence_text(marked: list[Row]) -> str:
    texts = [f"{each['email']} {'marked' if each['noShow'] else 'unmarked'} as no-show" for each in marked]
    return texts[0] if len(texts) == 1 else "No-show status updated for attendees"


@routes.post("/v2/bookings/:bookingUid/reassign")
def reassign(ctx: Context) -> Result:
    booking, event_type = _reassignable(ctx)
    if ctx.profile not in WITH_TEAMS:  # the booking keeps its host, but the server reports success
        return _reassigned(booking, ctx.state.users[booking["userId"]])
    return _reassigned(booking, to_the_next(ctx, booking, event_type))


@routes.post("/v2/bookings/:bookingUid/reassign/:userId")
def reassign_to(ctx: Context) -> Result:
    number = ctx.id("userId")
    Shape(Field("reason", v.string(), optional=True)).check(ctx.body)
    booking, event_type = _reassignable(ctx)
    user = ctx.state.users.get(number)
    if user is None:
        raise not_found(f"User with id={number} was not found in the database")
    if ctx.profile not in WITH_TEAMS:
        return _reassigned(booking, ctx.state.users[booking["userId"]])
    return _reassigned(booking, to_user(ctx, booking, event_type, user))


def _reassignable(ctx: Context) -> tuple[Row, Row]:
    booking = find_booking(ctx)
    event_type = ctx.state.event_types.get(booking["eventTypeId"])
    if event_type is None:
        raise bad_request("Event type with id=null was not found in the database")
    if not manages(ctx.state, event_type, ctx.user) and not in_team(ctx.state, event_type, ctx.user):
        raise forbidden("You do not have permission to reassign this booking")
    return booking, event_type


def _reassigned(booking: Row, host: Row) -> Result:
    shown = {
        "id": host["id"],
        "name": host["name"] or "unknown",
        "email": host["email"],
        "displayEmail": display_email(host["email"]),
    }
    return ok({"bookingUid": booking["uid"], "reassignedTo": shown})


# --- attendees and guests


@routes.get("/v2/bookings/:bookingUid/attendees", editions=SINCE_6_2)
def list_attendees(ctx: Context) -> Result:
    booking = accessible(ctx)
    return ok([_listed(each) for each in booking["attendees"]])


def _person(*, optional: bool) -> Shape:
    """Return the fields of a person, who may be only an address."""
    return Shape(
        Field("email", v.email()),
        Field("name", v.string(), optional=optional),
        Field("timeZone", v.time_zone(), optional=optional),
        Field("phoneNumber", optional=True),
        Field("language", v.one_of(*LOCALES), optional=True),
    )


_ATTENDEE = _person(optional=False)


@routes.post("/v2/bookings/:bookingUid/attendees", limit=_few("booking_attendees_add"), editions=SINCE_6_2)
def add_attendee(ctx: Context) -> Result:
    booking = accessible(ctx)
    body = _ATTENDEE.check(ctx.body)
    [attendee] = _add_guests(ctx, booking, [body])
    return created({**_listed(attendee), "bookingId": booking["id"]})


def _add_guests(ctx: Context, booking: Row, guests: list[Row]) -> list[Row]:
    """Return the new guests, each address once, regardless of its tag."""
    event_type = ctx.state.event_types.get(booking["eventTypeId"]) or {}
    if any(question.slug == "guests" and question.hidden for question in questions(event_type)):
        raise trpc(
            400,
            "Cannot add guests to this booking. The guests field is disabled for event type"
            f' "{event_type["title"]}" (ID: {event_type["id"]}). Please contact the event organizer to enable'
            " guest additions.",
        )
    there = {_base(each["email"]) for each in booking["attendees"]}
    host = ctx.state.users[booking["userId"]]
    added: list[Row] = []
    for guest in guests:
        if _base(guest["email"]) not in there:
            there.add(_base(guest["email"]))
            added.append(_guest(ctx, guest, host))
    if not added:
        raise trpc(400, "emails_must_be_unique_valid")
    booking["attendees"] += added
    if not booking["seated"]:
        emails = [guest["email"] for guest in added]
        booking["responses"]["guests"] = [*booking["responses"].get("guests", ()), *emails]
    ctx.state.bookings.update(booking["id"], updatedAt=ctx.now_iso)
    return added


def _base(address: str) -> str:
    """Return an address without its tag, in lower case."""
    return re.sub(r"\+[^@]*@", "@", address).lower()


def _guest(ctx: Context, guest: Row, host: Row) -> Row:
    phone = guest.get("phoneNumber")
    return new_attendee(
        ctx.state,
        name=guest.get("name") or "",
        email=guest["email"],
        phoneNumber=str(phone) if phone else None,
        timeZone=guest.get("timeZone") or host["timeZone"],
        language=guest.get("language") or host.get("locale"),
    )


def _attendee_number(ctx: Context) -> int:
    text = ctx.params["attendeeId"]
    if re.fullmatch(r"-?\d+", text, re.ASCII) is None:
        raise bad_request("Validation failed (numeric string is expected)")
    return int(text)


def _listed(attendee: Row) -> Row:
    shown = {**attendee_output(attendee), "id": attendee["id"]}
    return {name: value for name, value in shown.items() if value is not None}


@routes.get("/v2/bookings/:bookingUid/attendees/:attendeeId", editions=SINCE_6_2)
def get_attendee(ctx: Context) -> Result:
    booking, number = accessible(ctx), _attendee_number(ctx)
    for attendee in booking["attendees"]:
        if attendee["id"] == number:
            return ok(_listed(attendee))
    raise not_found(f"Attendee with id {number} not found in booking {booking['uid']}")


@routes.delete(
    "/v2/bookings/:bookingUid/attendees/:attendeeId",
    limit=_few("booking_attendees_remove"),
    editions=SINCE_6_2,
)
def delete_attendee(ctx: Context) -> Result:
    number = ctx.numeric("attendeeId")
    booking = find_booking(ctx, text="Booking with uid {uid} not found")
    _check_part(ctx, booking)
    attendee = next((each for each in booking["attendees"] if each["id"] == number), None)
    if attendee is None:
        raise not_found("attendee_not_found")
    if number == min(each["id"] for each in booking["attendees"]):
        raise bad_request("cannot_remove_primary_attendee")
    booking["attendees"].remove(attendee)
    if not booking["seated"]:
        guests = booking["responses"].get("guests") or ()
        left = [guest for guest in guests if _base(guest) != _base(attendee["email"])]
        booking["responses"]["guests"] = left
    ctx.state.bookings.update(booking["id"], updatedAt=ctx.now_iso)
    shown = pick(attendee, "name", "email", "timeZone")
    return ok({"id": attendee["id"], "bookingId": booking["id"], **shown})


def _check_part(ctx: Context, booking: Row) -> None:
    """Check that the caller hosts or attends the booking."""
    if not acts_for(ctx, booking) and ctx.user["email"] not in people(booking):
        raise trpc(403, "you_do_not_have_permission")


_GUESTS = Shape(Field("guests", v.array(), _AT_MOST_TEN, AT_LEAST_ONE, items=_person(optional=True)))


@routes.post("/v2/bookings/:bookingUid/guests", limit=_few("booking_guests_add"))
def add_guests(ctx: Context) -> tuple[int, Any]:
    body = _GUESTS.check(ctx.body)
    booking = find_booking(ctx, text="Booking with uid {uid} not found")
    guests, there = body["guests"], len(booking["attendees"])
    if there + len(guests) > _MOST_ATTENDEES:
        raise bad_request(
            f"Cannot add {len(guests)} guests. This booking already has {there} attendees. Maximum total"
            f" guests allowed is {_MOST_ATTENDEES}. You can add up to {max(0, _MOST_ATTENDEES - there)} more"
            " guests."
        )
    _check_part(ctx, booking)
    _add_guests(ctx, booking, guests)
    return ok(shown(ctx, booking))


# --- locations


_KIND = Field("type", v.one_of(*LOCATION_TYPES, key="isIn"))
_SAID = (v.min_length(), v.string())
_PLACE_SHAPES = {
    "address": Shape(Field("address", *_SAID, v.defined()), _KIND),
    "link": Shape(Field("link", v.url(), v.defined()), _KIND),
    "phone": Shape(Field("phone", v.phone_number(), v.defined()), _KIND),
    "attendeePhone": Shape(_KIND, Field("phone", v.phone_number())),
    "attendeeAddress": Shape(_KIND, Field("address", *_SAID)),
    "attendeeDefined": Shape(_KIND, Field("location", *_SAID)),
    "integration": Shape(_KIND, Field("integration", v.one_of(*VIDEO_APPS, key="isIn"))),
}


def _place_problem(location: Any) -> str | None:
    kind = location.get("type") if isinstance(location, Mapping) else None
    if not is_truthy(kind):
        return "Booking 'location' must have a 'type' property."
    shape = _PLACE_SHAPES.get(kind) if isinstance(kind, str) else None
    if shape is None:
        *most, last = _PLACE_SHAPES
        return (
            f"Unsupported booking location type '{js_text(kind)}'."
            f" Valid types are {', '.join(most)}, and {last}."
        )
    texts = [text for each in shape.errors(location) for text in each.get("constraints", {}).values()]
    return f"Validation failed for {kind} location: {', '.join(texts)}" if texts else None


@routes.patch("/v2/bookings/:bookingUid/location", limit=_few("booking_location_update"))
def update_location(ctx: Context) -> Result:
    body = Shape(Field("location", optional=True)).check(ctx.body)
    location = body.get("location")
    if location is not None:
        problem = _place_problem(location)
        if problem:
            text = f"UpdateBookingInputLocationValidator_2024_08_13 - {problem}"
            raise v.failed({"location": location}, "location", location, "ValidateUpdateLocation", text)
    booking = find_booking(ctx, text="Booking with uid={uid} not found")
    event_type = ctx.state.event_types.get(booking["eventTypeId"])
    if event_type is not None and not manages(ctx.state, event_type, ctx.user) and not acts_for(ctx, booking):
        raise forbidden(
            "User is not authorized to update this booking location. User must be the event type owner, host,"
            " team admin or owner, or org admin or owner."
        )
    if location is None:
        return ok(shown(ctx, booking))
    if event_type is None:
        raise not_found(f"No event type found for booking with uid={booking['uid']}")
    later = ctx.profile != "teams"
    if location["type"] == "integration":
        if not later:  # the server has no text for an app
            return ok(shown(ctx, booking))
        _require_app(ctx, booking, location["integration"])
    place = new_place(location)
    if not later and (booking["location"] or "").startswith(("http://", "https://")):
        booking["callUrl"] = booking["callUrl"] or booking["location"]  # the link stays visible
    if not booking["seated"] and place.answer is not None:
        booking["responses"]["location"] = place.answer
    ctx.state.bookings.update(
        booking["id"],
        location=place.text,
        locationKind=(place.answer or {}).get("value"),
        updatedAt=ctx.now_iso,
    )
    return ok(shown(ctx, booking))


def _require_app(ctx: Context, booking: Row, app: str) -> None:
    """Check that the app is available: Cal Video needs a service, others a connection by the host."""
    host = ctx.state.users[booking["userId"]]
    kept = [each["type"] for each in booking["references"] if not each.get("deleted")]
    if app == "google-meet" and "google_calendar" in kept:
        return
    if app in ("cal-video", "google-meet"):
        if ctx.quirk("cal-video-needs-key"):
            raise bad_request(
                "Failed to create Cal Video meeting. Please ensure DAILY_API_KEY is set and the daily-video"
                " app is enabled."
            )
        return
    if app == "office365-video" and "office365_calendar" in kept:
        return
    if app not in CREDENTIAL_TYPES or not is_connected(ctx.state, host, app):
        raise bad_request(
            f'Video integration "{app}" is not connected. Please connect the integration in your settings'
            " first."
        )


# --- links, references, recordings

_REFERENCES = (
    *("google_calendar", "office365_calendar", "daily_video"),
    *("google_video", "office365_video", "zoom_video"),
)


@routes.get("/v2/bookings/:bookingUid/references")
def list_references(ctx: Context) -> Result:
    return references_of(ctx, ctx.user)


def references_of(ctx: Context, host: Row | None = None) -> Result:
    """Return the booking's ids in other services; some routes allow only the caller's bookings."""
    wanted = Shape(Field("type", v.one_of(*_REFERENCES, key="isIn"), optional=True)).check(ctx.query)
    booking = ctx.state.bookings.find(uid=ctx.params["bookingUid"])
    if booking is None:
        raise not_found(f"Booking with uid {ctx.params['bookingUid']} not found")
    if host is not None and booking["userId"] != host["id"]:
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
            if kind in (None, reference["type"]) and not reference.get("deleted")
        ]
    )


def _room(ctx: Context) -> Row:
    """Return what is known of a booking's room at Cal Video.

    Cal Video is an internet service, so only rooms in the state's table ``video_rooms`` have content.
    """
    booking = accessible(ctx)
    for reference in booking["references"]:
        if reference["type"] == "daily_video" and reference["uid"]:
            room = ctx.state.table("video_rooms").get(reference["uid"])
            if room is None:
                raise unhandled()
            return room
    raise not_found(f"No Cal Video reference found with booking uid {booking['uid']}")


@routes.get("/v2/bookings/:bookingUid/recordings")
def list_recordings(ctx: Context) -> Result:
    return ok(_room(ctx)["recordings"])


@routes.get("/v2/bookings/:bookingUid/transcripts")
def list_transcripts(ctx: Context) -> Result:
    return ok(_room(ctx)["transcripts"])


@routes.get("/v2/bookings/:bookingUid/conferencing-sessions")
def list_conferencing_sessions(ctx: Context) -> Result:
    return ok(_room(ctx)["sessions"])


@routes.get("/v2/bookings/:bookingUid/calendar-links")
def list_calendar_links(ctx: Context) -> Result:
    booking = find_booking(ctx, text="Booking with uid {uid} not found")
    if booking["eventTypeId"] not in ctx.state.event_types:
        raise bad_request(f"Booking with uid {booking['uid']} has no event type")
    if not ctx.quirk("details-for-anybody"):
        accessible(ctx)
    if ctx.quirk("seats-have-no-links") and setting(ctx.state.event_types[booking["eventTypeId"]], "seats"):
        raise unhandled()
    return ok(_calendar_links(booking, ctx))


def _calendar_links(booking: Row, ctx: Context) -> list[Row]:
    event_type, host = ctx.state.event_types[booking["eventTypeId"]], ctx.state.users[booking["userId"]]
    minutes = (parse_instant(booking["end"]) - parse_instant(booking["start"])) // MINUTE
    # The title is rebuilt from the attendee's view.
    title = title_of(
        event_type,
        host,
        name=booking["responses"].get("name") or "",
        minutes=minutes,
        location=booking["location"],
        answers=booking["responses"],
        for_attendee=True,
    )
    description = event_type["description"] or ""
    start, end = booking["start"][:19] + "Z", booking["end"][:19] + "Z"
    basic_start, basic_end = (re.sub(r"[-:]", "", moment) for moment in (start, end))
    # These links use only a location that can be opened.
    place = booking["location"] if str(booking["location"]).startswith("http") else None
    at = f"&location={_component(place)}" if place else ""
    recurrence = setting(event_type, "recurrence")
    google = (
        f"https://calendar.google.com/calendar/r/eventedit?dates={basic_start}/{basic_end}&text={title}"
        f"&details={_component(description)}{at}"
    )
    if recurrence is not None:
        rule = (
            f"RRULE:FREQ={recurrence['frequency'].upper()};COUNT={recurrence['occurrences']}"
            f";INTERVAL={recurrence['interval']}"
        )
        google += f"&recur={_component(rule)}"
    office = (
        f"https://outlook.office.com/calendar/0/deeplink/compose?body={_component(description)}&enddt={end}"
        f"&path=%2Fcalendar%2Faction%2Fcompose&rru=addevent&startdt={start}&subject={title}{at}"
    )
    outlook = _whole(
        f"https://outlook.live.com/calendar/0/deeplink/compose?body={description}&enddt={end}"
        f"&path=%2Fcalendar%2Faction%2Fcompose&rru=addevent&startdt={start}&subject={title}"
    )
    ics = _component(_ics(booking, title, description, place, ctx))
    return [
        {"label": "Google Calendar", "id": "googleCalendar", "link": google},
        {"label": "Microsoft Office", "id": "microsoftOffice", "link": office},
        {"label": "Microsoft Outlook", "id": "microsoftOutlook", "link": outlook + at},
        {"label": "ICS", "id": "ics", "link": f"data:text/calendar,{ics}"},
    ]


def _whole(text: str) -> str:
    """Encode a text like JavaScript's ``encodeURI``."""
    return quote(text, safe="-_.!~*'();/?:@&=+$,#")


def _component(text: str) -> str:
    """Encode a text like JavaScript's ``encodeURIComponent``."""
    return quote(text, safe="-_.!~*'()")


def _ics(booking: Row, title: str, description: str, place: str | None, ctx: Context) -> str:
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
        _folded(f"SUMMARY:{_ics_text(title)}"),
        f"DTSTAMP:{ctx.now:%Y%m%dT%H%M%SZ}",
        f"DTSTART:{booking['start'][:19].replace('-', '').replace(':', '')}Z",
        *([_folded(f"DESCRIPTION:{_ics_text(description)}")] if description else []),
        *([_folded(f"LOCATION:{_ics_text(place)}")] if place else []),
        f"DURATION:PT{minutes}M",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
    return "\r\n".join(lines)


def _ics_text(text: str) -> str:
    escaped = re.sub(r"([\\;,])", r"\\\1", text)
    return re.sub(r"\r?\n", r"\\n", escaped)


def _folded(line: str) -> str:
    """Fold a line into parts of at most 75 characters; continuations begin with a tab."""
    parts = [line[:75], *(line[at : at + 74] for at in range(75, len(line), 74))]
    return "\r\n\t".join(parts)
