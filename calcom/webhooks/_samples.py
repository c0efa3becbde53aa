"""Made-up deliveries for trying out a receiver: one per trigger, with the fields that the server sends."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from ..types import JSON
from .events import TRIGGERS

MINUTES = 30
HOST = {
    "id": 1,
    "name": "Ada Host",
    "email": "ada@example.com",
    "username": "ada",
    "timeZone": "Europe/London",
    "language": {"locale": "en"},
    "timeFormat": "h:mma",
    "utcOffset": 0,
}
GUEST = {
    "name": "Grace Guest",
    "firstName": "",
    "lastName": "",
    "email": "grace@example.com",
    "timeZone": "Europe/Paris",
    "language": {"locale": "en"},
    "utcOffset": 60,
}
PERSON = {"id": 1, "name": "Ada Host", "email": "ada@example.com", "timeZone": "Europe/London"}


def sample(trigger: str, now: datetime | None = None) -> dict[str, JSON]:
    """The body of a delivery; `KeyError` for an unknown trigger."""
    if trigger not in TRIGGERS:
        raise KeyError(trigger)
    now = now or datetime.now(UTC)
    start = (now + timedelta(days=1)).replace(minute=0, second=0, microsecond=0)
    base = {} if trigger in ALONE else _booking(start)
    payload = {**base, **_special(trigger, start)}
    if trigger in FLAT:
        return {"triggerEvent": trigger, **payload}
    return {"triggerEvent": trigger, "createdAt": _text(now, "milliseconds"), "payload": payload}


def _text(moment: datetime, timespec: str = "seconds") -> str:
    return moment.isoformat(timespec=timespec).replace("+00:00", "Z")


def _booking(start: datetime) -> dict[str, JSON]:
    return {
        "title": "Half an hour between Ada Host and Grace Guest",
        "type": "half-hour",
        "eventTitle": "Half an hour",
        "eventTypeId": 1,
        "startTime": _text(start),
        "endTime": _text(start + timedelta(minutes=MINUTES)),
        "length": MINUTES,
        "organizer": HOST,
        "attendees": [GUEST],
        "additionalNotes": "",
        "responses": {
            "name": {"label": "your_name", "value": "Grace Guest", "isHidden": False},
            "email": {"label": "email_address", "value": "grace@example.com", "isHidden": False},
        },
        "location": "https://example.com/room",
        "uid": "sampleBookingUid",
        "bookingId": 1,
        "price": 0,
        "currency": "usd",
        "metadata": {"videoCallUrl": "https://example.com/room"},
        "status": "ACCEPTED",
    }


# Triggers that send the booking without a payload around it.
FLAT = frozenset({"MEETING_STARTED", "MEETING_ENDED"})
# Triggers whose payload is not a booking.
ALONE = frozenset(
    {
        "BOOKING_NO_SHOW_UPDATED",
        "INSTANT_MEETING",
        "OOO_CREATED",
        "FORM_SUBMITTED",
        "FORM_SUBMITTED_NO_EVENT",
        "DELEGATION_CREDENTIAL_ERROR",
        "DELEGATION_CREDENTIAL_SECRET_ROTATED",
        "DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED",
        "DELEGATION_CREDENTIAL_ROTATION_REQUIRED",
        "WRONG_ASSIGNMENT_REPORT",
        "ROUTING_FORM_FALLBACK_HIT",
        "CALENDAR_ENTRY_REJECTED",
    }
)


def _special(trigger: str, start: datetime) -> Mapping[str, JSON]:
    """The fields of a trigger in addition to, or in place of, those of a booking."""
    form = {
        "formId": "sample-form",
        "formName": "Sample form",
        "teamId": None,
        "responses": {"email": {"value": "grace@example.com", "response": "grace@example.com"}},
    }
    meeting = {"id": 1, "user": PERSON}
    absent = {"eventType": {"id": 1}, "participants": [], "message": "Nobody came within 5 minutes."}
    payment = {"paymentId": 1, "price": 2500, "currency": "usd"}
    credential = {
        "id": "sample-credential",
        "domain": "example.com",
        "organizationId": 1,
        "secretExpiresAt": _text(start + timedelta(days=30)),
    }
    link = "https://example.com/recording"
    special: Mapping[str, Mapping[str, JSON]] = {
        "BOOKING_REQUESTED": {"status": "PENDING"},
        "BOOKING_RESCHEDULED": {
            "rescheduleUid": "sampleEarlierUid",
            "rescheduleId": 2,
            "rescheduleStartTime": _text(start - timedelta(hours=1)),
            "rescheduleEndTime": _text(start - timedelta(minutes=MINUTES)),
            "rescheduledBy": "grace@example.com",
        },
        "BOOKING_CANCELLED": {
            "status": "CANCELLED",
            "cancellationReason": "a sample",
            "cancelledBy": "grace@example.com",
            "requestReschedule": False,
        },
        "BOOKING_REJECTED": {"status": "REJECTED", "rejectionReason": "a sample"},
        "BOOKING_PAYMENT_INITIATED": payment,
        "BOOKING_PAID": payment,
        "BOOKING_NO_SHOW_UPDATED": {
            "bookingUid": "sampleBookingUid",
            "bookingId": 1,
            "message": "grace@example.com marked as no-show",
            "attendees": [{"email": "grace@example.com", "noShow": True}],
        },
        "BOOKING_LOCATION_UPDATED": {"previousLocation": "https://example.com/other-room"},
        "BOOKING_REASSIGNED": {"addedHostUserIds": [1], "removedHostUserIds": [2]},
        "MEETING_STARTED": meeting,
        "MEETING_ENDED": meeting,
        "RECORDING_READY": {"downloadLink": link},
        "RECORDING_TRANSCRIPTION_GENERATED": {
            "downloadLinks": {"transcription": [{"format": "txt", "link": f"{link}.txt"}], "recording": link}
        },
        "INSTANT_MEETING": {
            "title": "Instant meeting",
            "body": "User requested an instant meeting",
            "uid": "sampleBookingUid",
            "eventTypeId": 1,
            "eventTypeTitle": "Half an hour",
            "connectAndJoinUrl": "https://example.com/connect",
            "responses": _booking(start)["responses"],
        },
        "OOO_CREATED": {
            "oooEntry": {
                "id": 1,
                "start": _text(start),
                "end": _text(start + timedelta(days=7)),
                "notes": "a sample",
                "user": PERSON,
                "toUser": None,
            }
        },
        "FORM_SUBMITTED": form,
        "FORM_SUBMITTED_NO_EVENT": {**form, "responseId": 1, "redirect": None},
        "AFTER_HOSTS_CAL_VIDEO_NO_SHOW": {**absent, "hostEmail": "ada@example.com"},
        "AFTER_GUESTS_CAL_VIDEO_NO_SHOW": absent,
        "DELEGATION_CREDENTIAL_ERROR": {
            "error": {"type": "sample_error", "message": "a sample"},
            "user": PERSON,
            "credential": {"id": 1, "type": "google_calendar", "appId": "google-calendar"},
        },
        "DELEGATION_CREDENTIAL_SECRET_ROTATED": {"delegationCredential": credential},
        "DELEGATION_CREDENTIAL_ROTATION_REQUIRED": {"delegationCredential": credential},
        "DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED": {
            "delegationCredential": credential,
            "error": {"code": "sample", "message": "a sample"},
        },
        "WRONG_ASSIGNMENT_REPORT": {
            "booking": {"id": 1, "uid": "sampleBookingUid", "title": "Half an hour"},
            "report": {
                "reportedBy": PERSON,
                "guest": "grace@example.com",
                "correctAssignee": "ben@example.com",
                "additionalNotes": "a sample",
            },
        },
        "ROUTING_FORM_FALLBACK_HIT": form,
        "CALENDAR_ENTRY_REJECTED": {"bookingUid": "sampleBookingUid", "bookingId": 1},
    }
    return special.get(trigger, {})
