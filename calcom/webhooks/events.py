"""The events in deliveries: one class per trigger."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, cast

import attrs

from ..types import JSON


def read_time(value: object) -> datetime | None:
    """Read a time in a payload; return None if it is not a time."""
    if not isinstance(value, str) or not value:
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _mapping(value: Any) -> Mapping[str, JSON]:
    return value if isinstance(value, Mapping) else {}


def _list(value: Any) -> list[JSON]:
    return list(value) if isinstance(value, list) else []


@attrs.frozen(kw_only=True)
class Person:
    """An organizer, an attendee or a user."""

    name: str
    email: str
    time_zone: str | None = None
    locale: str | None = None
    id: int | None = None
    username: str | None = None
    phone_number: str | None = None
    raw: Mapping[str, JSON] = attrs.field(factory=dict, repr=False)

    @classmethod
    def _read(cls, value: JSON) -> Person | None:
        """The person, if there is one."""
        if not isinstance(value, Mapping):
            return None
        language = value.get("language")
        return cls(
            name=value.get("name") or "",
            email=value.get("email") or "",
            time_zone=value.get("timeZone"),
            locale=language.get("locale") if isinstance(language, Mapping) else value.get("locale"),
            id=value.get("id"),
            username=value.get("username"),
            phone_number=value.get("phoneNumber"),
            raw=value,
        )


@attrs.frozen(kw_only=True)
class WebhookEvent:
    """A delivery with an unknown trigger, or without a trigger."""

    trigger: str
    """The trigger; empty if a payload template left it out."""
    created_at: datetime | None
    version: str | None
    """The version of the payload, from the header of the delivery."""
    payload: Mapping[str, JSON] = attrs.field(repr=False)
    """Everything that was sent about the event, under the server's names."""
    body: bytes = attrs.field(repr=False, default=b"")

    @property
    def dedupe_key(self) -> str:
        """A key that is equal for repetitions of a delivery and differs between different deliveries."""
        # The server sends no id. Trigger, uid and time are not enough: if two seats of a booking are taken
        # within a millisecond, only the attendees differ.
        told = [self.trigger, self.created_at and self.created_at.isoformat(), dict(self.payload)]
        try:
            known = json.dumps(told, sort_keys=True).encode()
        except RecursionError:
            known = self.body
        return hashlib.sha256(known).hexdigest()

    @property
    def key(self) -> tuple[str, str]:
        """Trigger and uid of the booking, for `client.webhooks.reconcile(seen=...)`."""
        return self.trigger, self._uid()

    def _uid(self) -> str:
        for name in ("uid", "bookingUid"):
            if isinstance(self.payload.get(name), str):
                return cast("str", self.payload[name])
        return ""


@attrs.frozen(kw_only=True)
class BookingEvent(WebhookEvent):
    """An event of a booking."""

    uid: str
    booking_id: int | None
    title: str
    start_time: datetime | None
    end_time: datetime | None
    status: str | None
    organizer: Person | None
    attendees: list[Person]
    event_type_id: int | None
    event_type_slug: str | None
    location: str | None
    metadata: Mapping[str, JSON] = attrs.field(repr=False)
    responses: Mapping[str, JSON] = attrs.field(repr=False)
    """The answers to the booking fields, by field name, without their labels."""

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        """The arguments of the constructor, from the payload."""
        return {
            "uid": payload.get("uid") or payload.get("bookingUid") or "",
            "booking_id": payload.get("bookingId"),
            "title": payload.get("title") or "",
            "start_time": read_time(payload.get("startTime")),
            "end_time": read_time(payload.get("endTime")),
            "status": payload.get("status"),
            "organizer": Person._read(payload.get("organizer")),
            "attendees": [person for row in _list(payload.get("attendees")) if (person := Person._read(row))],
            "event_type_id": payload.get("eventTypeId"),
            "event_type_slug": payload.get("type"),
            "location": payload.get("location"),
            "metadata": _mapping(payload.get("metadata")),
            "responses": _answers(payload.get("responses")),
        }


def _answers(responses: Any) -> dict[str, JSON]:
    return {
        name: answer.get("value") if isinstance(answer, Mapping) and "label" in answer else answer
        for name, answer in _mapping(responses).items()
    }


@attrs.frozen(kw_only=True)
class BookingCreated(BookingEvent):
    """A booking was made and is accepted."""

    video_call_url: str | None

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        url = _mapping(payload.get("metadata")).get("videoCallUrl")
        return {**super()._fields(payload), "video_call_url": url}


@attrs.frozen(kw_only=True)
class BookingRequested(BookingEvent):
    """A booking was made and waits for the host's confirmation."""


@attrs.frozen(kw_only=True)
class BookingRescheduled(BookingEvent):
    """A booking was moved: `uid` is the new booking, `old_uid` the replaced one."""

    old_uid: str | None
    old_booking_id: int | None
    old_start_time: datetime | None
    old_end_time: datetime | None
    rescheduled_by: str | None

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        return {
            **super()._fields(payload),
            "old_uid": payload.get("rescheduleUid"),
            "old_booking_id": payload.get("rescheduleId"),
            "old_start_time": read_time(payload.get("rescheduleStartTime")),
            "old_end_time": read_time(payload.get("rescheduleEndTime")),
            "rescheduled_by": payload.get("rescheduledBy"),
        }


@attrs.frozen(kw_only=True)
class BookingCancelled(BookingEvent):
    """A booking or one of its seats was cancelled."""

    cancellation_reason: str | None
    cancelled_by: str | None
    reschedule_requested: bool

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        return {
            **super()._fields(payload),
            "cancellation_reason": payload.get("cancellationReason"),
            "cancelled_by": payload.get("cancelledBy"),
            "reschedule_requested": bool(payload.get("requestReschedule")),
        }


@attrs.frozen(kw_only=True)
class BookingRejected(BookingEvent):
    """The host declined a booking."""

    rejection_reason: str | None

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        return {**super()._fields(payload), "rejection_reason": payload.get("rejectionReason")}


@attrs.frozen(kw_only=True)
class _PaymentEvent(BookingEvent):
    payment_id: int | None
    price: int | None
    """In the smallest unit of the currency."""
    currency: str | None

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        return {
            **super()._fields(payload),
            "payment_id": payload.get("paymentId"),
            "price": payload.get("price"),
            "currency": payload.get("currency"),
        }


@attrs.frozen(kw_only=True)
class BookingPaymentInitiated(_PaymentEvent):
    """A booking waits for its payment."""


@attrs.frozen(kw_only=True)
class BookingPaid(_PaymentEvent):
    """A booking was paid."""


@attrs.frozen(kw_only=True)
class BookingLocationUpdated(BookingEvent):
    """The location of a booking was changed; `location` is the new one."""

    previous_location: str | None

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        return {**super()._fields(payload), "previous_location": payload.get("previousLocation")}


@attrs.frozen(kw_only=True)
class BookingReassigned(BookingEvent):
    """A booking was given to another host; `organizer` is the new one."""

    added_host_user_ids: list[int]
    removed_host_user_ids: list[int]

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        return {
            **super()._fields(payload),
            "added_host_user_ids": _list(payload.get("addedHostUserIds")),
            "removed_host_user_ids": _list(payload.get("removedHostUserIds")),
        }


@attrs.frozen(kw_only=True)
class NoShow:
    """Whether somebody was absent."""

    email: str
    no_show: bool


@attrs.frozen(kw_only=True)
class BookingNoShowUpdated(WebhookEvent):
    """The record of who was absent was changed."""

    uid: str
    booking_id: int | None
    message: str
    attendees: list[NoShow]

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        return {
            "uid": payload.get("bookingUid") or "",
            "booking_id": payload.get("bookingId"),
            "message": payload.get("message") or "",
            "attendees": [
                NoShow(email=row.get("email") or "", no_show=bool(row.get("noShow")))
                for row in _list(payload.get("attendees"))
                if isinstance(row, Mapping)
            ],
        }


@attrs.frozen(kw_only=True)
class _MeetingEvent(BookingEvent):
    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        # These triggers send the fields of the booking without a payload around them.
        return {
            **super()._fields(payload),
            "booking_id": payload.get("id"),
            "organizer": Person._read(payload.get("user")),
            "event_type_slug": None,
        }


@attrs.frozen(kw_only=True)
class MeetingStarted(_MeetingEvent):
    """The start time of a booking has been reached; `created_at` is when the booking was made."""


@attrs.frozen(kw_only=True)
class MeetingEnded(_MeetingEvent):
    """The end time of a booking has been reached; `created_at` is when the booking was made."""


@attrs.frozen(kw_only=True)
class RecordingReady(BookingEvent):
    """A recording can be downloaded; some servers send only the link."""

    download_link: str | None

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        return {**super()._fields(payload), "download_link": payload.get("downloadLink")}


@attrs.frozen(kw_only=True)
class RecordingTranscriptionGenerated(BookingEvent):
    """A transcript can be downloaded; `transcripts` maps formats to links."""

    transcripts: Mapping[str, str]
    recording: str | None

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        links = _mapping(payload.get("downloadLinks"))
        return {
            **super()._fields(payload),
            "transcripts": {
                str(row.get("format", "")): row.get("link", "")
                for row in _list(links.get("transcription"))
                if isinstance(row, Mapping)
            },
            "recording": links.get("recording"),
        }


@attrs.frozen(kw_only=True)
class InstantMeeting(WebhookEvent):
    """Somebody requested an instant meeting; the first host to open the URL gets it."""

    uid: str
    event_type_id: int | None
    event_type_title: str | None
    connect_and_join_url: str | None
    responses: Mapping[str, JSON]

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        return {
            "uid": payload.get("uid") or "",
            "event_type_id": payload.get("eventTypeId"),
            "event_type_title": payload.get("eventTypeTitle"),
            "connect_and_join_url": payload.get("connectAndJoinUrl"),
            "responses": _answers(payload.get("responses")),
        }


@attrs.frozen(kw_only=True)
class InstantMeetingAccepted(BookingEvent):
    """A host accepted an instant meeting."""


@attrs.frozen(kw_only=True)
class OutOfOfficeCreated(WebhookEvent):
    """An out-of-office entry was created."""

    start: datetime | None
    end: datetime | None
    notes: str | None
    user: Person | None
    to_user: Person | None

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        entry = _mapping(payload.get("oooEntry"))
        return {
            "start": read_time(entry.get("start")),
            "end": read_time(entry.get("end")),
            "notes": entry.get("notes"),
            "user": Person._read(entry.get("user")),
            "to_user": Person._read(entry.get("toUser")),
        }


@attrs.frozen(kw_only=True)
class FormSubmitted(WebhookEvent):
    """A routing form was submitted."""

    form_id: str
    form_name: str | None
    team_id: int | None
    responses: Mapping[str, JSON]

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        return {
            "form_id": payload.get("formId") or "",
            "form_name": payload.get("formName"),
            "team_id": payload.get("teamId"),
            "responses": {
                name: answer.get("response", answer.get("value")) if isinstance(answer, Mapping) else answer
                for name, answer in _mapping(payload.get("responses")).items()
            },
        }


@attrs.frozen(kw_only=True)
class FormSubmittedNoEvent(FormSubmitted):
    """A routing form was submitted, but no booking followed."""

    response_id: int | None
    redirect: Mapping[str, JSON] | None

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        return {
            **super()._fields(payload),
            "response_id": payload.get("responseId"),
            "redirect": payload.get("redirect"),
        }


@attrs.frozen(kw_only=True)
class _VideoNoShow(BookingEvent):
    message: str
    participants: list[JSON]

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        event_type = _mapping(payload.get("eventType"))
        return {
            **super()._fields(payload),
            "event_type_id": event_type.get("id"),
            "message": payload.get("message") or "",
            "participants": _list(payload.get("participants")),
        }


@attrs.frozen(kw_only=True)
class HostsNoShow(_VideoNoShow):
    """The hosts did not join their Cal Video meeting."""

    host_email: str | None

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        return {**super()._fields(payload), "host_email": payload.get("hostEmail")}


@attrs.frozen(kw_only=True)
class GuestsNoShow(_VideoNoShow):
    """The guests did not join their Cal Video meeting."""


@attrs.frozen(kw_only=True)
class DelegationCredentialError(WebhookEvent):
    """A calendar cannot be used on behalf of a user."""

    error_type: str | None
    error_message: str | None
    user: Person | None

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        error = _mapping(payload.get("error"))
        return {
            "error_type": error.get("type"),
            "error_message": error.get("message"),
            "user": Person._read(payload.get("user")),
        }


@attrs.frozen(kw_only=True)
class _Rotation(WebhookEvent):
    credential_id: str | None
    domain: str | None
    organization_id: int | None
    secret_expires_at: datetime | None

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        credential = _mapping(payload.get("delegationCredential"))
        return {
            "credential_id": credential.get("id"),
            "domain": credential.get("domain"),
            "organization_id": credential.get("organizationId"),
            "secret_expires_at": read_time(credential.get("secretExpiresAt")),
        }


@attrs.frozen(kw_only=True)
class DelegationCredentialSecretRotated(_Rotation):
    """The secret of a delegation credential was replaced."""


@attrs.frozen(kw_only=True)
class DelegationCredentialRotationRequired(_Rotation):
    """The secret of a delegation credential must be replaced soon."""


@attrs.frozen(kw_only=True)
class DelegationCredentialSecretRotationFailed(_Rotation):
    """The secret of a delegation credential could not be replaced."""

    error_code: str | None
    error_message: str | None

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        error = _mapping(payload.get("error"))
        return {
            **super()._fields(payload),
            "error_code": error.get("code"),
            "error_message": error.get("message"),
        }


@attrs.frozen(kw_only=True)
class WrongAssignmentReport(WebhookEvent):
    """Somebody reported that a booking was assigned to the wrong host."""

    uid: str
    booking_id: int | None
    reported_by: Person | None
    guest: str | None
    correct_assignee: str | None
    additional_notes: str | None

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        booking, report = _mapping(payload.get("booking")), _mapping(payload.get("report"))
        return {
            "uid": booking.get("uid") or "",
            "booking_id": booking.get("id"),
            "reported_by": Person._read(report.get("reportedBy")),
            "guest": report.get("guest"),
            "correct_assignee": report.get("correctAssignee"),
            "additional_notes": report.get("additionalNotes"),
        }


@attrs.frozen(kw_only=True)
class RoutingFormFallbackHit(WebhookEvent):
    """No route of a routing form matched; the fields are undocumented, see `payload`."""


@attrs.frozen(kw_only=True)
class CalendarEntryRejected(WebhookEvent):
    """A calendar entry was declined; the fields are undocumented, see `payload`."""


TRIGGERS: Mapping[str, type[WebhookEvent]] = {
    "BOOKING_CREATED": BookingCreated,
    "BOOKING_REQUESTED": BookingRequested,
    "BOOKING_RESCHEDULED": BookingRescheduled,
    "BOOKING_CANCELLED": BookingCancelled,
    "BOOKING_REJECTED": BookingRejected,
    "BOOKING_PAYMENT_INITIATED": BookingPaymentInitiated,
    "BOOKING_PAID": BookingPaid,
    "BOOKING_NO_SHOW_UPDATED": BookingNoShowUpdated,
    "BOOKING_LOCATION_UPDATED": BookingLocationUpdated,
    "BOOKING_REASSIGNED": BookingReassigned,
    "MEETING_STARTED": MeetingStarted,
    "MEETING_ENDED": MeetingEnded,
    "RECORDING_READY": RecordingReady,
    "RECORDING_TRANSCRIPTION_GENERATED": RecordingTranscriptionGenerated,
    "INSTANT_MEETING": InstantMeeting,
    "INSTANT_MEETING_ACCEPTED": InstantMeetingAccepted,
    "OOO_CREATED": OutOfOfficeCreated,
    "FORM_SUBMITTED": FormSubmitted,
    "FORM_SUBMITTED_NO_EVENT": FormSubmittedNoEvent,
    "AFTER_HOSTS_CAL_VIDEO_NO_SHOW": HostsNoShow,
    "AFTER_GUESTS_CAL_VIDEO_NO_SHOW": GuestsNoShow,
    "DELEGATION_CREDENTIAL_ERROR": DelegationCredentialError,
    "DELEGATION_CREDENTIAL_SECRET_ROTATED": DelegationCredentialSecretRotated,
    "DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED": DelegationCredentialSecretRotationFailed,
    "DELEGATION_CREDENTIAL_ROTATION_REQUIRED": DelegationCredentialRotationRequired,
    "WRONG_ASSIGNMENT_REPORT": WrongAssignmentReport,
    "ROUTING_FORM_FALLBACK_HIT": RoutingFormFallbackHit,
    "CALENDAR_ENTRY_REJECTED": CalendarEntryRejected,
}
