"""The webhook payloads of a booking, per trigger.

The server builds its payloads in several places, which differ in the form of times and in whether a field
without a value is null, empty or left out. Each trigger has a function; the shared parts follow below.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from ..addresses import booker_url
from ..bodies import dump_json
from ..bookings.columns import columns
from ..bookings.hosts import guests_of, hosts_of_booking
from ..bookings.titles import title_of
from ..clock import parse_moment, to_iso
from ..event_types import booking_fields
from ..event_types.kinds import SCHEDULING, is_team_event
from ..state import Row, State, pick
from .handlebars import render

_FREQUENCIES = {"yearly": 0, "monthly": 1, "weekly": 2}
_NO_EVENT_TYPE: Row = {
    "slug": "",
    "title": "",
    "description": None,
    "bookingFields": [],
    **dict.fromkeys(("confirmationPolicy", "seats", "recurrence")),
    "hideCalendarNotes": False,
    "hideCalendarEventDetails": False,
    "hideOrganizerEmail": False,
    "customReplyToEmail": None,
    "disableRescheduling": False,
    "disableCancelling": False,
    "price": 0,
    "currency": "usd",
}


def booking_payload(state: State, trigger: str, booking: Row, **extra: Any) -> Row:
    """Return the `payload` of a booking's event.

    `extra` overrides the row: `attendees` (rows) for one seat, with `joins` if others are already booked
    and `moved` (the booking that it leaves), or for BOOKING_NO_SHOW_UPDATED the list of `{email, noShow}`;
    `confirmed` marks a booking that was accepted, `allRemaining` the cancellation of a series, and
    `blankClient` a version that names a client even without one.
    """
    build = _BUILDERS.get(trigger, _created)
    if extra.get("confirmed"):
        build = _confirmed
    # Further hosts appear as members of the team.
    told = {**booking, "attendees": guests_of(booking), **extra}
    if booking["seated"] and build is not _no_show:
        told = _of_table(booking, told) if build is _cancelled else _of_seat(state, told)
    payload = build(state, told)
    if build is not _no_show:
        _tell_of_team(state, booking, payload)
    if state.edition == "teams":
        payload.pop("hideBranding", None)
    return payload


def _tell_of_team(state: State, booking: Row, payload: Row) -> None:
    event_type = state.event_types.get(booking["eventTypeId"])
    team = state.teams.get(event_type.get("teamId")) if event_type else None
    if event_type is None or team is None or not is_team_event(event_type):
        return
    payload["destinationCalendar"] = []
    members = [state.users[number] for number in hosts_of_booking(booking)[1:]]
    full = "customInputs" in payload and "schedulingType" in payload
    payload["team"] = {"members": [_member(each, full=full) for each in members], **pick(team, "name", "id")}
    if full:
        payload["schedulingType"] = SCHEDULING[event_type["schedulingType"]]


def _member(user: Row, *, full: bool) -> Row:
    known = {"name": user["name"], "email": user["email"], "timeZone": user["timeZone"]}
    language = {"locale": user["locale"]}
    if full:
        return {**known, "id": user["id"], "firstName": "", "lastName": "", "language": language}
    return {**known, "phoneNumber": None, "language": language}


def _of_seat(state: State, booking: Row) -> Row:
    """Show a seated booking to its new attendee, with their title and answers, without guests."""
    host, event_type = _parties(state, booking)
    attendee = booking["attendees"][0]
    answers = {**attendee["responses"], "guests": []}
    length = parse_moment(booking["end"]) - parse_moment(booking["start"])
    title = title_of(
        event_type,
        host,
        name=attendee["name"],
        minutes=int(length.total_seconds() // 60),
        location=booking["location"],
        answers=answers,
    )
    before = {} if booking.get("moved") else booking["metadata"]
    return {**booking, "title": title, "responses": answers, "metadata": {**before, **attendee["metadata"]}}


def _of_table(booking: Row, told: Row) -> Row:
    """Show a cancelled seated booking or seat; the responses consist of the attendees."""
    first, *others = guests_of(booking)
    answers = {
        **pick(first, "name", "email"),
        "guests": [each["email"] for each in others],
        "notes": "",
        "location": {"value": booking["location"], "optionValue": booking["location"]},
    }
    return {**told, "responses": answers, "seat": told["attendees"] != guests_of(booking)}


# --- per trigger

_NO_CALL: Row = {"type": "daily_video", "id": None, "password": None, "url": None}


def _has_video(booking: Row) -> bool:
    return any(each["type"].endswith("_video") for each in booking["references"])


def apps_status(booking: Row) -> list[Row]:
    """Return how the meeting's app handled the move: Cal Video is unreachable."""
    if not _conference(booking) or not _has_video(booking):
        return []
    return [{"appName": "Cal Video", "type": "daily_video", "success": 0, "failures": 1, "errors": []}]


def _created(state: State, booking: Row) -> Row:
    host, event_type = _parties(state, booking)
    payload = _head(state, booking, _zulu(booking["start"]), _zulu(booking["end"]))
    fields = _with_phone(event_type)
    payload["responses"] = _responses(fields, booking, location=_shown_location(booking))
    payload["userFieldsResponses"] = _custom_responses(fields, booking)
    payload["location"] = booking["location"]
    payload["destinationCalendar"] = None
    payload["iCalUID"] = booking["iCalUid"]
    payload["iCalSequence"] = booking["iCalSequence"]
    payload["requiresConfirmation"] = False  # otherwise it would be pending
    payload["oneTimePassword"] = None
    payload |= _platform(host) or (dict.fromkeys(_PLATFORM_FIELDS, "") if booking.get("blankClient") else {})
    if host["organizationId"] is not None:
        payload["organizationId"] = host["organizationId"]
    payload |= {"hashedLink": None, "hideBranding": False, "uid": booking["uid"]}
    payload |= _conference(booking)
    if booking["recurringUid"]:
        payload |= _recurring(event_type)
    seat = next((each["seatUid"] for each in booking["attendees"] if each.get("seatUid")), None)
    if seat is not None:
        payload["attendeeSeatId"] = seat
    if booking.get("joins"):
        payload.pop("conferenceData", None)
        if _has_video(booking):
            payload["videoCallData"] = dict(_NO_CALL)
    payload |= _event(event_type, booking)
    payload["bookingId"] = booking["id"]
    payload["metadata"] = _metadata(booking)
    payload["status"] = "ACCEPTED"
    return payload


def _seat_moved(state: State, booking: Row) -> Row:
    """Show a seat that moved to an existing booking, where the event keeps its old id, or to a new one."""
    payload, moved = _created(state, booking), booking["moved"]
    payload["iCalSequence"] = moved["iCalSequence"] + 1
    payload["rescheduleUid"] = moved["uid"]
    if booking.get("joins"):
        start = parse_moment(booking["start"])
        others = [each for each in guests_of(booking["table"]) if each not in booking["attendees"]]
        bare = [{k: v for k, v in each.items() if v is not None} for each in _bare_attendees(others, start)]
        payload["attendees"] += bare
        payload["iCalUID"] = moved["iCalUid"]
        payload["bookingId"] = moved["id"]
        payload["rescheduleStartTime"] = _zulu(moved["start"])
        payload["rescheduleEndTime"] = _zulu(moved["end"])
    return payload


def _rescheduled(state: State, booking: Row) -> Row:
    if booking.get("moved"):
        return _seat_moved(state, booking)
    payload = _created(state, booking)
    if apps_status(booking):
        payload["videoCallData"] = dict(_NO_CALL)
    else:
        for name in ("iCalUID", "conferenceData"):
            payload.pop(name, None)
    previous = state.bookings.find(uid=booking.get("rescheduledFromUid"))
    if previous is not None:
        if previous.get("rescheduledBy"):
            payload["rescheduledBy"] = previous["rescheduledBy"]
        payload["rescheduleId"] = previous["id"]
        payload["rescheduleUid"] = previous["uid"]
        payload["rescheduleStartTime"] = _zulu(previous["start"])
        payload["rescheduleEndTime"] = _zulu(previous["end"])
        if previous["userId"] != booking["userId"]:
            payload["hasOrganizerChanged"] = True
    payload["appsStatus"] = apps_status(booking)
    payload.pop("recurringEvent", None)  # the event is not part of a series
    return payload


def _requested(state: State, booking: Row) -> Row:
    host, event_type = _parties(state, booking)
    start = parse_moment(booking["start"])
    payload = _head(state, booking, to_iso(start), to_iso(parse_moment(booking["end"])))
    attendees = []
    for attendee in booking["attendees"]:
        first, _, last = attendee["name"].strip().partition(" ")
        attendees.append(
            {
                **pick(attendee, "name", "email", "timeZone"),
                "language": {"locale": attendee["language"]},
                "phoneNumber": attendee.get("phoneNumber"),
                "bookingSeat": None,
                "utcOffset": utc_offset(attendee["timeZone"], start),
                "firstName": first,
                "lastName": last,
            }
        )
    fields = booking_fields.ensured(event_type["bookingFields"])
    platform = _platform(host) or dict.fromkeys(_PLATFORM_FIELDS, "")
    return {
        **payload,
        "attendees": attendees,
        "responses": _responses(fields, booking, location=_stored_location(booking)),
        "userFieldsResponses": _custom_responses(fields, booking),
        "location": booking["location"],
        "iCalUID": booking["iCalUid"],
        "iCalSequence": booking["iCalSequence"],
        "requiresConfirmation": True,
        "oneTimePassword": one_time_password(booking),
        **platform,
        "uid": booking["uid"],
        "organizationId": host["organizationId"],
        "hideBranding": False,
        "bookingId": booking["id"],
        "hashedLink": None,
        "status": "PENDING",
        **_event(event_type, booking),
        "assignmentReason": [],
        "destinationCalendar": None,
        "metadata": _metadata(booking),
    }


def one_time_password(booking: Row) -> str:
    """Return the token to confirm a booking from a mail."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, booking["uid"]))


def _confirmed(state: State, booking: Row) -> Row:
    """Show an accepted booking; the server uses the same payload for rejected ones."""
    payload = {**_answered(state, booking), "status": "ACCEPTED"}
    call, conference = _metadata({**booking, "metadata": {}, "callUrl": None}), _conference(booking)
    return {**payload, **conference, "metadata": call}


def _rejected(state: State, booking: Row) -> Row:
    reason = booking.get("rejectionReason")
    told = {} if reason is None else {"rejectionReason": reason}
    return {**_answered(state, booking), **told, "status": "REJECTED"}


def _answered(state: State, booking: Row) -> Row:
    """Return the common payload of accepting and declining."""
    host, event_type = _parties(state, booking)
    start, end = (to_iso(parse_moment(booking[edge])) for edge in ("start", "end"))
    return {
        **_bare(state, booking, start, end),
        "description": event_type["description"] or _notes(booking),
        **pick(event_type, "hideCalendarNotes", "hideCalendarEventDetails"),
        **pick(event_type, "disableCancelling", "disableRescheduling"),
        "organizationId": host["organizationId"],
        "assignmentReason": None,
    }


def _bare(state: State, booking: Row, start: str, end: str) -> Row:
    """Return what the payloads of answered and cancelled bookings share."""
    host, event_type = _parties(state, booking)
    moment = parse_moment(booking["start"])
    fields = booking_fields.ensured(event_type["bookingFields"])
    return {
        "bookerUrl": booker_url(state, host),
        "title": booking["title"],
        "type": event_type["slug"],
        "additionalNotes": _notes(booking),
        "customInputs": {},
        "userFieldsResponses": _custom_responses(fields, booking),
        "responses": _responses(fields, booking, location=_stored_location(booking)),
        "startTime": start,
        "endTime": end,
        "organizer": _organizer(host, moment),
        "attendees": _bare_attendees(booking["attendees"], moment),
        **pick(booking, "uid", "location", "eventTypeId"),
        "bookingId": booking["id"],
        "destinationCalendar": [],
        "seatsPerTimeSlot": _seats(event_type, "seatsPerTimeSlot", None),
        "seatsShowAttendees": _seats(event_type, "showAttendeeInfo", False),
        **pick(event_type, "hideOrganizerEmail", "customReplyToEmail"),
        "requiresConfirmation": True if event_type["confirmationPolicy"] else None,
        "hideBranding": False,
        **_platform(host),
        **_event(event_type, booking),
    }


def _cancelled(state: State, booking: Row) -> Row:
    host, event_type = _parties(state, booking)
    start, end = (_offset_form(parse_moment(booking[edge])) for edge in ("start", "end"))
    with_teams = state.edition == "teams"
    payload = {
        **_bare(state, booking, start, end),
        "description": booking["description"] or _notes(booking),
        "iCalUID": booking["iCalUid"],
        "iCalSequence": booking["iCalSequence"],
        **({"organizationId": host["organizationId"]} if with_teams else {"schedulingType": None}),
        "price": None,
        "status": "CANCELLED",
        "requestReschedule": False,
    }
    if not with_teams:
        payload["organizer"].pop("usernameInOrg", None)
    for name in ("cancellationReason", "cancelledBy"):
        if booking.get(name) is not None:
            payload[name] = booking[name]
    if booking["seated"]:
        payload |= {"additionalNotes": None, "description": event_type["description"]}
        payload["cancellationReason"] = booking["cancellationReason"] or ""
    if booking.get("seat"):
        payload["iCalSequence"] += 1
        for shown, attendee in zip(payload["attendees"], booking["attendees"], strict=True):
            shown |= {
                "id": attendee["id"],
                "locale": attendee["language"],
                "bookingId": booking["id"],
                "noShow": bool(attendee.get("absent")),
            }
    if booking.get("allRemaining"):
        payload |= _recurring(event_type)
    return payload


def _no_show(state: State, booking: Row) -> Row:
    marked = [each for each in booking["attendees"] if "noShow" in each]
    if len(marked) == 1:
        verb = "marked" if marked[0]["noShow"] else "unmarked"
        message = f"{marked[0]['email']} {verb} as no-show"
    else:
        message = "No-show status updated for attendees"
    attendees = [{"email": each["email"], "noShow": each["noShow"]} for each in marked]
    return {
        "message": message,
        "attendees": attendees,
        "bookingUid": booking["uid"],
        "bookingId": booking["id"],
    }


_BUILDERS: dict[str, Callable[[State, Row], Row]] = {
    "BOOKING_CREATED": _created,
    "BOOKING_RESCHEDULED": _rescheduled,
    "BOOKING_REQUESTED": _requested,
    "BOOKING_REJECTED": _rejected,
    "BOOKING_CANCELLED": _cancelled,
    "BOOKING_NO_SHOW_UPDATED": _no_show,
}

# --- shared parts

_PLATFORM_FIELDS = ("platformClientId", "platformRescheduleUrl", "platformCancelUrl", "platformBookingUrl")


def _parties(state: State, booking: Row) -> tuple[Row, Row]:
    host = state.users[booking["userId"]]
    return host, state.event_types.get(booking["eventTypeId"]) or _NO_EVENT_TYPE


def _head(state: State, booking: Row, start: str, end: str) -> Row:
    host, event_type = _parties(state, booking)
    moment = parse_moment(booking["start"])
    return {
        "bookerUrl": booker_url(state, host),
        "title": booking["title"],
        "startTime": start,
        "endTime": end,
        "type": event_type["slug"],
        "organizer": _organizer(host, moment),
        "attendees": [
            {
                **pick(attendee, "email", "name"),
                **({"phoneNumber": attendee["phoneNumber"]} if attendee.get("phoneNumber") else {}),
                "firstName": "",
                "lastName": "",
                "timeZone": attendee["timeZone"],
                "language": {"locale": attendee["language"]},
                "utcOffset": utc_offset(attendee["timeZone"], moment),
            }
            for attendee in booking["attendees"]
        ],
        "additionalNotes": _notes(booking),
        "description": event_type["description"] or _notes(booking),
        "eventTypeId": booking["eventTypeId"],
        **pick(event_type, "hideCalendarNotes", "hideCalendarEventDetails", "hideOrganizerEmail"),
        "schedulingType": None,
        "seatsPerTimeSlot": _seats(event_type, "seatsPerTimeSlot", None),
        "seatsShowAttendees": _seats(event_type, "showAttendeeInfo", True),
        "seatsShowAvailabilityCount": _seats(event_type, "showAvailabilityCount", True),
        **pick(event_type, "customReplyToEmail", "disableRescheduling", "disableCancelling"),
        "customInputs": {},
    }


def _organizer(host: Row, moment: datetime) -> Row:
    organizer: Row = {
        **pick(host, "id", "name", "email", "username", "timeZone"),
        "language": {"locale": host["locale"] or "en"},
        "timeFormat": "HH:mm" if host["timeFormat"] == 24 else "h:mma",
        "utcOffset": utc_offset(host["timeZone"], moment),
    }
    if host["organizationId"] is not None:
        organizer["usernameInOrg"] = host["username"]
    return organizer


def _bare_attendees(attendees: list[Row], moment: datetime) -> list[Row]:
    return [
        {
            **pick(attendee, "name", "email", "timeZone"),
            "phoneNumber": attendee.get("phoneNumber"),
            "language": {"locale": attendee["language"]},
            "utcOffset": utc_offset(attendee["timeZone"], moment),
        }
        for attendee in attendees
    ]


def _conference(booking: Row) -> Row:
    """Return the request to the meeting's app."""
    place = str(booking["location"] or "")
    if not place.startswith("integrations:"):
        return {}
    return {"conferenceData": {"createRequest": {"requestId": str(uuid.uuid5(uuid.NAMESPACE_URL, place))}}}


def _event(event_type: Row, booking: Row) -> Row:
    span = parse_moment(booking["end"]) - parse_moment(booking["start"])
    return {
        "eventTitle": event_type["title"],
        "eventDescription": event_type["description"],
        **pick(event_type, "price", "currency"),
        "length": round(span.total_seconds() / 60),
    }


def _seats(event_type: Row, name: str, otherwise: Any) -> Any:
    return event_type["seats"][name] if event_type["seats"] else otherwise


def _recurring(event_type: Row) -> Row:
    """Return how an event type recurs, regardless of the number of bookings in a series."""
    recurrence = event_type["recurrence"]
    if not recurrence:
        return {}
    return {
        "recurringEvent": {
            "freq": _FREQUENCIES[recurrence["frequency"]],
            "count": recurrence["occurrences"],
            "interval": recurrence["interval"],
        }
    }


def _platform(host: Row) -> Row:
    """Return a managed user's platform client; empty for other users."""
    if host["oauthClientId"] is None:
        return {}
    return {**dict.fromkeys(_PLATFORM_FIELDS), "platformClientId": host["oauthClientId"]}


def _metadata(booking: Row) -> Row:
    location = booking["location"] or ""
    call = {} if booking.get("callUrl") is None else {"videoCallUrl": booking["callUrl"]}
    if location.startswith(("http://", "https://")):
        call = {"videoCallUrl": location}
    return {**call, **booking["metadata"]}


def _notes(booking: Row) -> str:
    return str(booking["responses"].get("notes") or "")


def _with_phone(event_type: Row) -> list[Row]:
    """Return the fields of an accepted booking's payload; the server adds the attendee's number."""
    fields = booking_fields.ensured(event_type["bookingFields"])
    if any(field["slug"] == "attendeePhoneNumber" for field in fields):
        return fields
    return [booking_fields.phone_field(), *fields]


def _shown_location(booking: Row) -> Row:
    stored = booking["responses"].get("location")
    option = stored.get("optionValue", "") if isinstance(stored, dict) else ""
    return {"value": booking["location"], "optionValue": option}


def _stored_location(booking: Row) -> Any:
    return booking["responses"].get("location")


def _responses(fields: list[Row], booking: Row, *, location: Any) -> Row:
    answers: Row = {**booking["responses"], "location": location}
    shown: Row = {}
    for field in fields:
        entry: Row = {"label": booking_fields.label_of(field)}
        value = answers.get(field["slug"])
        if field["slug"] == "guests" and field["hidden"]:
            entry["value"] = []
        elif value is not None:
            entry["value"] = value
        entry["isHidden"] = field["hidden"]
        shown[field["slug"]] = entry
    return shown


def _custom_responses(fields: list[Row], booking: Row) -> Row:
    custom = [field for field in fields if field.get("custom")]
    return _responses(custom, booking, location=None)


def utc_offset(zone: str, moment: datetime) -> int:
    """Return by how many minutes a zone is ahead of UTC at a moment."""
    offset = moment.astimezone(ZoneInfo(zone)).utcoffset()
    return round(offset.total_seconds() / 60) if offset else 0


def _zulu(moment: str) -> str:
    """Write a moment without milliseconds, as in accepted bookings."""
    return parse_moment(moment).strftime("%Y-%m-%dT%H:%M:%SZ")


def _offset_form(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%S+00:00")


# --- meetings


def meeting_body(state: State, trigger: str, booking: Row) -> str:
    """Return the body for the start or end of a meeting: the booking's row without an envelope."""
    host = state.users[booking["userId"]]
    moved = state.bookings.find(uid=booking["rescheduledFromUid"]) if booking["rescheduledFromUid"] else None
    row: Row = {
        "triggerEvent": trigger,
        **columns(booking, host, moved),
        "responses": _created(state, booking)["responses"],
        "status": "ACCEPTED",
        "rating": None,
        "noShowHost": bool(booking["absentHost"]),
        "appsStatus": [],
    }
    row["user"]["isPlatformManaged"] = bool(host.get("isPlatformManaged"))
    return dump_json(row)


# --- templates


def fill_template(template: str, data: Row) -> tuple[str, str]:
    """Fill a custom template like Handlebars; return the text and its content type.

    The template determines whether the result is JSON; an invalid JSON result is sent as `false`.
    """
    filled = render(template, data).replace("&quot;", '"')
    kind = template_type(template)
    return (dump_json(_parsed(filled)) if kind == "application/json" else filled), kind


def template_type(template: str) -> str:
    """Return the content type of a template's result."""
    return "application/json" if _parsed(template) else "application/x-www-form-urlencoded"


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return False
