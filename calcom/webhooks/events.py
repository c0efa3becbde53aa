"""The events in deliveries: one class per trigger."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
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


def _text(value: Any) -> Any:
    return value or ""


def _at(*paths: str, read: Callable[[Any], Any] = lambda value: value) -> dict[str, Any]:
    """Return metadata of a field: the places of its value in the payload, in order, and how to read it."""
    return {"paths": paths, "read": read}


def _value(payload: Mapping[str, JSON], path: str) -> Any:
    """Return the value at a path such as `report.guest`; None without one."""
    *above, name = path.split(".")
    for each in above:
        payload = _mapping(payload.get(each))
    return payload.get(name)


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

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        """The arguments of the constructor, from the payload."""
        found: dict[str, JSON] = {}
        for field in attrs.fields(cls):
            if paths := field.metadata.get("paths"):
                values = [_value(payload, path) for path in paths]
                found[field.name] = field.metadata["read"](next(filter(None, values), values[-1]))
        return found

    @property
    def key(self) -> tuple[str, str]:
        """Trigger and uid of the booking, for `client.webhooks.reconcile(seen=...)`."""
        return self.trigger, self._uid()

    def _uid(self) -> str:
        for name in ("uid", "bookingUid"):
            if isinstance(self.payload.get(name), str):
                return cast("str", self.payload[name])
        return ""


def _people(rows: Any) -> list[Person]:
    return [person for row in _list(rows) if (person := Person._read(row))]


def _answers(responses: Any) -> dict[str, JSON]:
    return {
        name: answer.get("value") if isinstance(answer, Mapping) and "label" in answer else answer
        for name, answer in _mapping(responses).items()
    }


@attrs.frozen(kw_only=True)
class BookingEvent(WebhookEvent):
    """An event of a booking."""

    uid: str = attrs.field(metadata=_at("uid", "bookingUid", read=_text))
    booking_id: int | None = attrs.field(metadata=_at("bookingId"))
    title: str = attrs.field(metadata=_at("title", read=_text))
    start_time: datetime | None = attrs.field(metadata=_at("startTime", read=read_time))
    end_time: datetime | None = attrs.field(metadata=_at("endTime", read=read_time))
    status: str | None = attrs.field(metadata=_at("status"))
    organizer: Person | None = attrs.field(metadata=_at("organizer", read=Person._read))
    attendees: list[Person] = attrs.field(metadata=_at("attendees", read=_people))
    event_type_id: int | None = attrs.field(metadata=_at("eventTypeId"))
    event_type_slug: str | None = attrs.field(metadata=_at("type"))
    location: str | None = attrs.field(metadata=_at("location"))
    metadata: Mapping[str, JSON] = attrs.field(repr=False, metadata=_at("metadata", read=_mapping))
    responses: Mapping[str, JSON] = attrs.field(repr=False, metadata=_at("responses", read=_answers))
    """The answers to the booking fields, by field name, without their labels."""


@attrs.frozen(kw_only=True)
class BookingCreated(BookingEvent):
    """A booking was made and is accepted."""

    video_call_url: str | None = attrs.field(metadata=_at("metadata.videoCallUrl"))


@attrs.frozen(kw_only=True)
class BookingRequested(BookingEvent):
    """A booking was made and waits for the host's confirmation."""


@attrs.frozen(kw_only=True)
class BookingRescheduled(BookingEvent):
    """A booking was moved: `uid` is the new booking, `old_uid` the replaced one."""

    old_uid: str | None = attrs.field(metadata=_at("rescheduleUid"))
    old_booking_id: int | None = attrs.field(metadata=_at("rescheduleId"))
    old_start_time: datetime | None = attrs.field(metadata=_at("rescheduleStartTime", read=read_time))
    old_end_time: datetime | None = attrs.field(metadata=_at("rescheduleEndTime", read=read_time))
    rescheduled_by: str | None = attrs.field(metadata=_at("rescheduledBy"))


@attrs.frozen(kw_only=True)
class BookingCancelled(BookingEvent):
    """A booking or one of its seats was cancelled."""

    cancellation_reason: str | None = attrs.field(metadata=_at("cancellationReason"))
    cancelled_by: str | None = attrs.field(metadata=_at("cancelledBy"))
    reschedule_requested: bool = attrs.field(metadata=_at("requestReschedule", read=bool))


@attrs.frozen(kw_only=True)
class BookingRejected(BookingEvent):
    """The host declined a booking."""

    rejection_reason: str | None = attrs.field(metadata=_at("rejectionReason"))


@attrs.frozen(kw_only=True)
class _PaymentEvent(BookingEvent):
    payment_id: int | None = attrs.field(metadata=_at("paymentId"))
    price: int | None = attrs.field(metadata=_at("price"))
    """In the smallest unit of the currency."""
    currency: str | None = attrs.field(metadata=_at("currency"))


@attrs.frozen(kw_only=True)
class BookingPaymentInitiated(_PaymentEvent):
    """A booking waits for its payment."""


@attrs.frozen(kw_only=True)
class BookingPaid(_PaymentEvent):
    """A booking was paid."""


@attrs.frozen(kw_only=True)
class BookingLocationUpdated(BookingEvent):
    """The location of a booking was changed; `location` is the new one."""

    previous_location: str | None = attrs.field(metadata=_at("previousLocation"))


@attrs.frozen(kw_only=True)
class BookingReassigned(BookingEvent):
    """A booking was given to another host; `organizer` is the new one."""

    added_host_user_ids: list[int] = attrs.field(metadata=_at("addedHostUserIds", read=_list))
    removed_host_user_ids: list[int] = attrs.field(metadata=_at("removedHostUserIds", read=_list))


@attrs.frozen(kw_only=True)
class NoShow:
    """Whether somebody was absent."""

    email: str
    no_show: bool

    @classmethod
    def _read_all(cls, rows: JSON) -> list[NoShow]:
        return [
            cls(email=row.get("email") or "", no_show=bool(row.get("noShow")))
            for row in _list(rows)
            if isinstance(row, Mapping)
        ]


@attrs.frozen(kw_only=True)
class BookingNoShowUpdated(WebhookEvent):
    """The record of who was absent was changed."""

    uid: str = attrs.field(metadata=_at("bookingUid", read=_text))
    booking_id: int | None = attrs.field(metadata=_at("bookingId"))
    message: str = attrs.field(metadata=_at("message", read=_text))
    attendees: list[NoShow] = attrs.field(metadata=_at("attendees", read=NoShow._read_all))


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

    download_link: str | None = attrs.field(metadata=_at("downloadLink"))


def _links(rows: Any) -> dict[str, str]:
    return {
        str(row.get("format", "")): row.get("link", "") for row in _list(rows) if isinstance(row, Mapping)
    }


@attrs.frozen(kw_only=True)
class RecordingTranscriptionGenerated(BookingEvent):
    """A transcript can be downloaded; `transcripts` maps formats to links."""

    transcripts: Mapping[str, str] = attrs.field(metadata=_at("downloadLinks.transcription", read=_links))
    recording: str | None = attrs.field(metadata=_at("downloadLinks.recording"))


@attrs.frozen(kw_only=True)
class InstantMeeting(WebhookEvent):
    """Somebody requested an instant meeting; the first host to open the URL gets it."""

    uid: str = attrs.field(metadata=_at("uid", read=_text))
    event_type_id: int | None = attrs.field(metadata=_at("eventTypeId"))
    event_type_title: str | None = attrs.field(metadata=_at("eventTypeTitle"))
    connect_and_join_url: str | None = attrs.field(metadata=_at("connectAndJoinUrl"))
    responses: Mapping[str, JSON] = attrs.field(metadata=_at("responses", read=_answers))


@attrs.frozen(kw_only=True)
class InstantMeetingAccepted(BookingEvent):
    """A host accepted an instant meeting."""


@attrs.frozen(kw_only=True)
class OutOfOfficeCreated(WebhookEvent):
    """An out-of-office entry was created."""

    start: datetime | None = attrs.field(metadata=_at("oooEntry.start", read=read_time))
    end: datetime | None = attrs.field(metadata=_at("oooEntry.end", read=read_time))
    notes: str | None = attrs.field(metadata=_at("oooEntry.notes"))
    user: Person | None = attrs.field(metadata=_at("oooEntry.user", read=Person._read))
    to_user: Person | None = attrs.field(metadata=_at("oooEntry.toUser", read=Person._read))


def _form_answers(responses: Any) -> dict[str, JSON]:
    return {
        name: answer.get("response", answer.get("value")) if isinstance(answer, Mapping) else answer
        for name, answer in _mapping(responses).items()
    }


@attrs.frozen(kw_only=True)
class FormSubmitted(WebhookEvent):
    """A routing form was submitted."""

    form_id: str = attrs.field(metadata=_at("formId", read=_text))
    form_name: str | None = attrs.field(metadata=_at("formName"))
    team_id: int | None = attrs.field(metadata=_at("teamId"))
    responses: Mapping[str, JSON] = attrs.field(metadata=_at("responses", read=_form_answers))


@attrs.frozen(kw_only=True)
class FormSubmittedNoEvent(FormSubmitted):
    """A routing form was submitted, but no booking followed."""

    response_id: int | None = attrs.field(metadata=_at("responseId"))
    redirect: Mapping[str, JSON] | None = attrs.field(metadata=_at("redirect"))


@attrs.frozen(kw_only=True)
class _VideoNoShow(BookingEvent):
    message: str = attrs.field(metadata=_at("message", read=_text))
    participants: list[JSON] = attrs.field(metadata=_at("participants", read=_list))

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        return {**super()._fields(payload), "event_type_id": _value(payload, "eventType.id")}


@attrs.frozen(kw_only=True)
class HostsNoShow(_VideoNoShow):
    """The hosts did not join their Cal Video meeting."""

    host_email: str | None = attrs.field(metadata=_at("hostEmail"))


@attrs.frozen(kw_only=True)
class GuestsNoShow(_VideoNoShow):
    """The guests did not join their Cal Video meeting."""


@attrs.frozen(kw_only=True)
class DelegationCredentialError(WebhookEvent):
    """A calendar cannot be used on behalf of a user."""

    error_type: str | None = attrs.field(metadata=_at("error.type"))
    error_message: str | None = attrs.field(metadata=_at("error.message"))
    user: Person | None = attrs.field(metadata=_at("user", read=Person._read))


@attrs.frozen(kw_only=True)
class _Rotation(WebhookEvent):
    credential_id: str | None = attrs.field(metadata=_at("delegationCredential.id"))
    domain: str | None = attrs.field(metadata=_at("delegationCredential.domain"))
    organization_id: int | None = attrs.field(metadata=_at("delegationCredential.organizationId"))
    secret_expires_at: datetime | None = attrs.field(
        metadata=_at("delegationCredential.secretExpiresAt", read=read_time)
    )


@attrs.frozen(kw_only=True)
class DelegationCredentialSecretRotated(_Rotation):
    """The secret of a delegation credential was replaced."""


@attrs.frozen(kw_only=True)
class DelegationCredentialRotationRequired(_Rotation):
    """The secret of a delegation credential must be replaced soon."""


@attrs.frozen(kw_only=True)
class DelegationCredentialSecretRotationFailed(_Rotation):
    """The secret of a delegation credential could not be replaced."""

    error_code: str | None = attrs.field(metadata=_at("error.code"))
    error_message: str | None = attrs.field(metadata=_at("error.message"))


@attrs.frozen(kw_only=True)
class WrongAssignmentReport(WebhookEvent):
    """Somebody reported that a booking was assigned to the wrong host."""

    uid: str = attrs.field(metadata=_at("booking.uid", read=_text))
    booking_id: int | None = attrs.field(metadata=_at("booking.id"))
    reported_by: Person | None = attrs.field(metadata=_at("report.reportedBy", read=Person._read))
    guest: str | None = attrs.field(metadata=_at("report.guest"))
    correct_assignee: str | None = attrs.field(metadata=_at("report.correctAssignee"))
    additional_notes: str | None = attrs.field(metadata=_at("report.additionalNotes"))


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
