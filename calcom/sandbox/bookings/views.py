"""Bookings as version 2024-08-13 shows them."""

from __future__ import annotations

import re
from typing import Any

from ..scheduling import MINUTE, parse_instant
from ..scheduling.rows import setting
from ..state import Row, State, pick

_CLIENT_IN_EMAIL = re.compile(r"\+[a-zA-Z0-9]{25}(?=@)")


def display_email(email: str) -> str:
    """Return the address without the client id that platforms add to their users' addresses."""
    return _CLIENT_IN_EMAIL.sub("", email)


# The server's placeholders for missing answers.
_UNKNOWN: Row = {"name": "unknown", "email": "unknown", "guests": [], "rescheduledReason": "unknown"}


def is_seated(state: State, booking: Row) -> bool:
    """Return whether a booking is shown with its seats, as long as its event type has seats."""
    event_type = state.event_types.get(booking["eventTypeId"])
    return bool(event_type and setting(event_type, "seats"))


def booking_output(state: State, booking: Row, *, attendees: bool = True, seat_uid: str | None = None) -> Row:
    """Show one booking; the kinds of bookings lack different fields.

    The ``attendees`` of a seated booking may be hidden, except the one with the ``seat_uid``.
    """
    if is_seated(state, booking):
        return _seated(state, booking, attendees=attendees, seat_uid=seat_uid)
    return plain_output(state, booking)


def plain_output(state: State, booking: Row) -> Row:
    """Show a booking without seats; the answers of a seated one are unknown."""
    responses = _UNKNOWN if booking["seated"] else booking["responses"]
    shown = _common(state, booking)
    shown["cancelledByEmail"] = booking["cancelledBy"] or ""
    if "rescheduledReason" in responses:
        shown["reschedulingReason"] = responses["rescheduledReason"]
    people = [attendee_output(attendee) for attendee in booking["attendees"]]
    if booking["recurringUid"]:
        _make_recurring(shown, booking)
        people = [without_phone(person) for person in people]
    shown["attendees"] = people
    shown["bookingFieldsResponses"] = answers_output(responses)
    if "guests" in responses:
        shown["guests"] = list(responses["guests"])
    shown["metadata"] = dict(booking["metadata"])
    return shown


def _make_recurring(shown: Row, booking: Row) -> None:
    """Show a booking of a series, which lacks where it was moved and by whom."""
    for name in ("rescheduledByEmail", "rescheduledToUid"):
        shown.pop(name, None)
    shown["recurringBookingUid"] = booking["recurringUid"]


def _seated(state: State, booking: Row, *, attendees: bool, seat_uid: str | None) -> Row:
    people = [
        _seated_attendee(attendee)
        for attendee in booking["attendees"]
        if attendees or (seat_uid is not None and attendee["seatUid"] == seat_uid)
    ]
    shown = {**_common(state, booking), "attendees": people}
    if booking["recurringUid"]:
        _make_recurring(shown, booking)
    return shown


def _seated_attendee(attendee: Row) -> Row:
    shown = without_phone(attendee_output(attendee))
    if not attendee["seatUid"]:
        return {**shown, "bookingFieldsResponses": {"name": _UNKNOWN["name"]}, "metadata": {}}
    return {
        **shown,
        "seatUid": attendee["seatUid"],
        "bookingFieldsResponses": _seat_answers(attendee["responses"]),
        "metadata": dict(attendee["metadata"]),
    }


def without_phone(attendee: Row) -> Row:
    return {name: value for name, value in attendee.items() if name != "phoneNumber"}


def _seat_answers(responses: Row) -> Row:
    shown = {key: value for key, value in responses.items() if key != "email"}
    return {**shown, "guests": []}


def _common(state: State, booking: Row) -> Row:
    number = booking["eventTypeId"]
    event_type = state.event_types.get(number)
    shown: Row = {
        **pick(booking, "id", "uid", "title", "description"),
        "hosts": [host_output(state.users.get(booking["userId"]))],
        "status": booking["status"],
        "cancellationReason": booking["cancellationReason"] or "",
    }
    shown["rescheduledByEmail"] = booking["rescheduledBy"]
    for name in ("rescheduledFromUid", "rescheduledToUid"):
        if booking[name]:
            shown[name] = booking[name]
    start, end = parse_instant(booking["start"]), parse_instant(booking["end"])
    place = booking["location"]
    if state.edition == "teams":  # the meeting's link stays visible
        place = booking.get("callUrl") or place
    shown |= {
        **pick(booking, "start", "end"),
        "duration": (end - start) // MINUTE,
        "eventTypeId": number if event_type else None,
        "eventType": {"id": number, "slug": event_type["slug"]} if event_type else None,
        "meetingUrl": place,
        "location": place,
        "absentHost": bool(booking["absentHost"]),
        **pick(booking, "createdAt", "updatedAt", "rating"),
        "icsUid": booking["iCalUid"],
    }
    return shown


def host_output(user: Row | None, *, zone: bool = True) -> Row:
    if user is None:
        return {
            "id": "unknown",
            "name": "unknown",
            "email": "unknown",
            "displayEmail": "unknown",
            "username": "unknown",
        }
    shown = {
        **pick(user, "id", "name", "email"),
        "displayEmail": display_email(user["email"]),
        "username": user["username"],
    }
    return {**shown, "timeZone": user["timeZone"]} if zone else shown


def attendee_output(attendee: Row) -> Row:
    shown = {
        **pick(attendee, "name", "email"),
        "displayEmail": display_email(attendee["email"]),
        **pick(attendee, "timeZone", "language", "absent"),
    }
    if attendee["phoneNumber"] is not None:
        shown["phoneNumber"] = attendee["phoneNumber"]
    return shown


def answers_output(responses: Row) -> Row:
    shown: dict[str, Any] = dict(responses)
    if responses.get("email"):
        shown["displayEmail"] = display_email(responses["email"])
    if "guests" in responses:
        shown["displayGuests"] = [display_email(guest) for guest in responses["guests"]]
    return shown


def may_see_attendees(state: State, booking: Row, caller_id: int | None) -> bool:
    """Return whether this caller sees the other attendees of a seated booking."""
    if caller_id == booking["userId"]:
        return True
    event_type = state.event_types.get(booking["eventTypeId"])
    seats = setting(event_type, "seats") if event_type else None
    return bool(seats and seats.get("showAttendeeInfo"))
