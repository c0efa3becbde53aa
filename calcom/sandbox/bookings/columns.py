"""Bookings and attendees with the columns of the server's tables, and new rows of ours."""

from __future__ import annotations

from typing import Any

from ..scheduling import iso_utc
from ..state import Row, pick
from .rules import BookingRequest


def columns(booking: Row, host: Row, previous: Row | None) -> Row:
    """Show a booking as its row in the server's table; `previous` is the booking that it replaced."""
    return {
        **pick(booking, "id", "uid"),
        "idempotencyKey": booking.get("idempotencyKey"),
        "userId": host["id"],
        "userPrimaryEmail": host["email"],
        **pick(booking, "eventTypeId", "title", "description"),
        "customInputs": {},
        "responses": None if booking["seated"] else dict(booking["responses"]),
        "startTime": booking["start"],
        "endTime": booking["end"],
        **pick(booking, "location", "createdAt", "updatedAt"),
        "status": booking["status"].upper(),
        "paid": False,
        "destinationCalendarId": None,
        "cancellationReason": booking["responses"].get("rescheduleReason") if previous else None,
        **dict.fromkeys(("rejectionReason", "reassignReason", "reassignById")),
        **dict.fromkeys(("dynamicEventSlugRef", "dynamicGroupSlugRef", "rescheduled")),
        "fromReschedule": booking["rescheduledFromUid"],
        "recurringEventId": booking["recurringUid"],
        "smsReminderNumber": None,
        "scheduledJobs": [],
        "metadata": dict(booking["metadata"]),
        "isRecorded": False,
        "iCalUID": booking["iCalUid"],
        **pick(booking, "iCalSequence", "rating"),
        "ratingFeedback": None,
        "noShowHost": booking["absentHost"],
        **dict.fromkeys(("oneTimePassword", "cancelledBy", "rescheduledBy")),
        "creationSource": booking["creationSource"],
        "user": pick(host, "uuid", "email", "name", "timeZone", "username"),
        "attendees": [attendee_columns(booking, attendee) for attendee in booking["attendees"]],
        "payment": [],
        "references": [],
    }


def attendee_columns(booking: Row, attendee: Row) -> Row:
    """Show an attendee as its row in the server's table."""
    return {
        **pick(attendee, "id", "email", "name", "timeZone", "phoneNumber"),
        "locale": attendee["language"],
        "bookingId": booking["id"],
        "noShow": attendee["absent"],
    }


def unstored(request: BookingRequest, host: Row, title: str, now: str, **more: Any) -> Row:
    """Return what the row of a requested booking would be, without storing it."""
    return {
        "id": -101,
        "uid": "DRY_RUN_UID",
        "iCalUid": "DRY_RUN_ICAL_UID",
        "iCalSequence": 0,
        "idempotencyKey": None,
        "userId": host["id"],
        "eventTypeId": request.event_type["id"],
        "title": title,
        "start": iso_utc(request.start),
        "end": iso_utc(request.end),
        "location": request.place.text,
        "status": "accepted",
        "responses": {},
        "metadata": dict(request.metadata),
        **dict.fromkeys(
            ("description", "rescheduledFromUid", "recurringUid", "cancelledBy", "rescheduledBy")
        ),
        **dict.fromkeys(("rating", "absentHost")),
        "creationSource": "WEBAPP",
        "attendees": [],
        "references": [],
        "createdAt": now,
        "updatedAt": now,
        **more,
    }
