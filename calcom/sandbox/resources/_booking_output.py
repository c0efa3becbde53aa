"""Bookings as version 2024-08-13 shows them."""

from __future__ import annotations

import re
from typing import Any

from ..scheduling import MINUTE, parse_instant
from ..scheduling.rows import setting
from ..state import Row, State

_CLIENT_IN_EMAIL = re.compile(r"\+[a-zA-Z0-9]{25}(?=@)")


def display_email(email: str) -> str:
    """The address without the client id that platforms put into those of their users."""
    return _CLIENT_IN_EMAIL.sub("", email)


def is_seated(booking: Row) -> bool:
    return bool(booking.get("seated"))


def booking_output(state: State, booking: Row, *, attendees: bool = True) -> Row:
    """One booking; the three kinds differ in the fields that they lack."""
    if is_seated(booking):
        return _seated(state, booking, attendees=attendees)
    answers = answers_output(booking["responses"])
    people = [attendee_output(attendee) for attendee in booking["attendees"]]
    head: Row = {}
    if booking["recurringUid"]:
        head = {"attendees": people, "bookingFieldsResponses": answers}
    shown = {**head, **_common(state, booking), "cancelledByEmail": booking["cancelledBy"] or ""}
    if booking["recurringUid"]:
        shown.pop("rescheduledByEmail", None)
        if booking["rescheduledBy"]:
            shown["rescheduledByEmail"] = booking["rescheduledBy"]
        shown["recurringBookingUid"] = booking["recurringUid"]
    else:
        shown["attendees"] = people
        shown["bookingFieldsResponses"] = answers
    if booking["responses"].get("guests"):
        shown["guests"] = list(booking["responses"]["guests"])
    shown["metadata"] = dict(booking["metadata"])
    return shown


def _seated(state: State, booking: Row, *, attendees: bool) -> Row:
    people = [
        {
            **attendee_output(attendee),
            "seatUid": attendee["seatUid"],
            "bookingFieldsResponses": _seat_answers(attendee["responses"]),
            "metadata": dict(attendee["metadata"]),
        }
        for attendee in booking["attendees"]
    ]
    shown = {**_common(state, booking), "description": None, "attendees": people if attendees else []}
    if booking["recurringUid"]:
        shown["recurringBookingUid"] = booking["recurringUid"]
    return shown


def _seat_answers(responses: Row) -> Row:
    shown = {key: value for key, value in responses.items() if key != "email"}
    return {**shown, "guests": list(responses.get("guests") or [])}


def _common(state: State, booking: Row) -> Row:
    number = booking["eventTypeId"]
    event_type = state.event_types.get(number)
    shown: Row = {
        "id": booking["id"],
        "uid": booking["uid"],
        "title": booking["title"],
        "description": booking["description"],
        "hosts": [host_output(state.users.get(booking["userId"]))],
        "status": booking["status"],
        "cancellationReason": booking["cancellationReason"] or "",
    }
    if booking["reschedulingReason"]:
        shown["reschedulingReason"] = booking["reschedulingReason"]
    shown["rescheduledByEmail"] = booking["rescheduledBy"]
    for name in ("rescheduledFromUid", "rescheduledToUid"):
        if booking[name]:
            shown[name] = booking[name]
    start, end = parse_instant(booking["start"]), parse_instant(booking["end"])
    shown |= {
        "start": booking["start"],
        "end": booking["end"],
        "duration": (end - start) // MINUTE,
        "eventTypeId": number if event_type else None,
        "eventType": {"id": number, "slug": event_type["slug"]} if event_type else None,
        "meetingUrl": booking["location"],
        "location": booking["location"],
        "absentHost": booking["absentHost"],
        "createdAt": booking["createdAt"],
        "updatedAt": booking["updatedAt"],
        "rating": booking["rating"],
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
            "username": "",
        }
    shown = {
        "id": user["id"],
        "name": user["name"],
        "email": user["email"],
        "displayEmail": display_email(user["email"]),
        "username": user["username"],
    }
    return {**shown, "timeZone": user["timeZone"]} if zone else shown


def attendee_output(attendee: Row) -> Row:
    shown = {
        "name": attendee["name"],
        "email": attendee["email"],
        "displayEmail": display_email(attendee["email"]),
        "timeZone": attendee["timeZone"],
        "language": attendee["language"],
        "absent": attendee["absent"],
    }
    if attendee["phoneNumber"]:
        shown["phoneNumber"] = attendee["phoneNumber"]
    return shown


def answers_output(responses: Row) -> Row:
    shown: dict[str, Any] = {**responses, "displayEmail": display_email(responses.get("email") or "")}
    if "guests" in responses:
        shown["displayGuests"] = [display_email(guest) for guest in responses["guests"]]
    return shown


def may_see_attendees(state: State, booking: Row, caller_id: int | None) -> bool:
    """Whether the others at a seated booking are shown to this caller."""
    if caller_id == booking["userId"]:
        return True
    event_type = state.event_types.get(booking["eventTypeId"])
    seats = setting(event_type, "seats") if event_type else None
    return bool(seats and seats.get("showAttendeeInfo"))
