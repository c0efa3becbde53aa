"""Deliveries of Cal.com: verify them, read them, and make them for tests.

    event = calcom.webhooks.receive(raw_body, request.headers, secret=SECRET)
    match event:
        case BookingCreated():
            print(event.uid, event.start_time)

A delivery is signed and has neither id nor time stamp, and the server sends it once: `dedupe_key` tells
repetitions, and `reconcile` on the client finds what never arrived.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, MutableMapping
from datetime import UTC, datetime
from typing import IO, TYPE_CHECKING, Any, Protocol, cast

import attrs

from .errors import WebhookVerificationError
from .types import JSON

if TYPE_CHECKING:
    from calcom_v2.models import AnyBooking

SIGNATURE_HEADER = "X-Cal-Signature-256"
VERSION_HEADER = "X-Cal-Webhook-Version"
# What the server sends in place of a signature if the webhook has no secret.
UNSIGNED = "no-secret-provided"
VERSIONS = ("2021-10-20", "2026-07-27")
MAX_BODY = 5 * 1024 * 1024

Headers = Mapping[str, str] | Iterable[tuple[str | bytes, str | bytes]]


# ---------------------------------------------------------------------------------------------------------
# Verifying


def sign(body: bytes | str, secret: str) -> str:
    """The signature that the server would send with this body."""
    return hmac.new(secret.encode(), _bytes(body), hashlib.sha256).hexdigest()


def verify(
    body: bytes,
    headers: Headers,
    secret: str | Iterable[str] | None,
    *,
    allow_unsigned: bool = False,
) -> None:
    """Raise `WebhookVerificationError` unless the body was signed with the secret.

    `body` is the body as it arrived, before any parsing. Several secrets are accepted while one replaces
    another. Unsigned deliveries pass only with `allow_unsigned=True` and no secret at all.
    """
    if isinstance(body, str):
        raise TypeError("body must be the bytes that arrived: text may have been changed on the way.")
    signature = _signature(headers)
    secrets = [secret] if isinstance(secret, str) else list(secret or ())
    if any(not candidate for candidate in secrets):
        raise WebhookVerificationError("The secret is empty.")
    if signature is None or signature == UNSIGNED:
        if allow_unsigned and not secrets:
            return
        raise WebhookVerificationError(
            "The delivery is not signed. Set a secret on the webhook; to take unsigned deliveries all the "
            "same, pass allow_unsigned=True and no secret."
        )
    if not secrets:
        raise WebhookVerificationError("The delivery is signed, but no secret was given to check it with.")
    given = signature.encode("utf-8", "surrogateescape")
    # Every secret is tried, so that the time taken does not tell which one matched.
    matches = [hmac.compare_digest(sign(body, candidate).encode(), given) for candidate in secrets]
    if not any(matches):
        raise WebhookVerificationError(
            "The signature does not match: the secret is another one, or the body was changed on the way."
        )


def _signature(headers: Headers) -> str | None:
    found = [value for name, value in _pairs(headers) if name.lower() == SIGNATURE_HEADER.lower()]
    if len(found) > 1:
        raise WebhookVerificationError(f"The header {SIGNATURE_HEADER} came more than once.")
    return found[0].strip() if found else None


def _pairs(headers: Headers) -> Iterator[tuple[str, str]]:
    # Header collections that can repeat a name show it only through methods of their own.
    collection = cast("Any", headers)
    if hasattr(headers, "multi_items"):
        items = collection.multi_items()
    elif hasattr(headers, "getlist") and hasattr(headers, "keys"):
        items = [(name, value) for name in {*collection.keys()} for value in collection.getlist(name)]
    elif isinstance(headers, Mapping):
        items = collection.items()
    else:
        items = collection
    for name, value in items:
        yield _text(name), _text(value)


def _text(value: str | bytes) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else value


def _bytes(body: bytes | str) -> bytes:
    return body.encode() if isinstance(body, str) else body


# ---------------------------------------------------------------------------------------------------------
# What deliveries hold


def _time(value: Any) -> datetime | None:
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
    """A delivery of a trigger that the library does not know, or without a trigger."""

    trigger: str
    """The trigger as it was sent; empty if a payload template left it out."""
    created_at: datetime | None
    version: str | None
    """The version of the payload, from the header of the delivery."""
    payload: Mapping[str, JSON] = attrs.field(repr=False)
    """Everything that was sent about the event, under the server's own names."""
    body: bytes = attrs.field(repr=False, default=b"")

    @property
    def dedupe_key(self) -> str:
        """The same for repetitions of a delivery, and different for any two different ones."""
        # The server sends no id, and an event may be told twice with the same trigger, uid and time only
        # if it is the same; the body settles it for events that have neither.
        parts = [self.trigger, self._uid(), self.created_at.isoformat() if self.created_at else ""]
        known = "\n".join(parts).encode() if parts[1] and parts[2] else self.body
        return hashlib.sha256(known).hexdigest()

    @property
    def key(self) -> tuple[str, str]:
        """Trigger and uid of the booking: what `client.webhooks.reconcile(seen=...)` knows an event by."""
        return self.trigger, self._uid()

    def _uid(self) -> str:
        for name in ("uid", "bookingUid"):
            if isinstance(self.payload.get(name), str):
                return cast("str", self.payload[name])
        return ""


@attrs.frozen(kw_only=True)
class BookingEvent(WebhookEvent):
    """Something that happened to a booking."""

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
        """The values of the fields, out of the payload."""
        return {
            "uid": payload.get("uid") or payload.get("bookingUid") or "",
            "booking_id": payload.get("bookingId"),
            "title": payload.get("title") or "",
            "start_time": _time(payload.get("startTime")),
            "end_time": _time(payload.get("endTime")),
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
    """A booking was made, and is accepted."""

    video_call_url: str | None

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        """The values of the fields, out of the payload."""
        url = _mapping(payload.get("metadata")).get("videoCallUrl")
        return {**super()._fields(payload), "video_call_url": url}


@attrs.frozen(kw_only=True)
class BookingRequested(BookingEvent):
    """A booking was made, and waits for the host to confirm it."""


@attrs.frozen(kw_only=True)
class BookingRescheduled(BookingEvent):
    """A booking was moved: `uid` is the new booking, `old_uid` the one that it replaces."""

    old_uid: str | None
    old_booking_id: int | None
    old_start_time: datetime | None
    old_end_time: datetime | None
    rescheduled_by: str | None

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        """The values of the fields, out of the payload."""
        return {
            **super()._fields(payload),
            "old_uid": payload.get("rescheduleUid"),
            "old_booking_id": payload.get("rescheduleId"),
            "old_start_time": _time(payload.get("rescheduleStartTime")),
            "old_end_time": _time(payload.get("rescheduleEndTime")),
            "rescheduled_by": payload.get("rescheduledBy"),
        }


@attrs.frozen(kw_only=True)
class BookingCancelled(BookingEvent):
    """A booking, or a seat of it, was cancelled."""

    cancellation_reason: str | None
    cancelled_by: str | None
    reschedule_requested: bool

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        """The values of the fields, out of the payload."""
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
        """The values of the fields, out of the payload."""
        return {**super()._fields(payload), "rejection_reason": payload.get("rejectionReason")}


@attrs.frozen(kw_only=True)
class _PaymentEvent(BookingEvent):
    payment_id: int | None
    price: int | None
    """In the smallest unit of the currency."""
    currency: str | None

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        """The values of the fields, out of the payload."""
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
    """A booking takes place elsewhere; `location` is the new place."""

    previous_location: str | None

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        """The values of the fields, out of the payload."""
        return {**super()._fields(payload), "previous_location": payload.get("previousLocation")}


@attrs.frozen(kw_only=True)
class BookingReassigned(BookingEvent):
    """A booking has another host; `organizer` is the new one."""

    added_host_user_ids: list[int]
    removed_host_user_ids: list[int]

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        """The values of the fields, out of the payload."""
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
    """Somebody was marked as absent, or as present after all."""

    uid: str
    booking_id: int | None
    message: str
    attendees: list[NoShow]

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        """The values of the fields, out of the payload."""
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
        """The values of the fields, out of the flat row that these triggers send."""
        return {
            **super()._fields(payload),
            "booking_id": payload.get("id"),
            "organizer": Person._read(payload.get("user")),
            "event_type_slug": None,
        }


@attrs.frozen(kw_only=True)
class MeetingStarted(_MeetingEvent):
    """The start of a booking has come; `created_at` is when the booking was made."""


@attrs.frozen(kw_only=True)
class MeetingEnded(_MeetingEvent):
    """The end of a booking has come; `created_at` is when the booking was made."""


@attrs.frozen(kw_only=True)
class RecordingReady(BookingEvent):
    """A recording can be downloaded; some servers send nothing but the link."""

    download_link: str | None

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        """The values of the fields, out of the payload."""
        return {**super()._fields(payload), "download_link": payload.get("downloadLink")}


@attrs.frozen(kw_only=True)
class RecordingTranscriptionGenerated(BookingEvent):
    """A transcript can be downloaded; `transcripts` has its links by format."""

    transcripts: Mapping[str, str]
    recording: str | None

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        """The values of the fields, out of the payload."""
        links = _mapping(payload.get("downloadLinks"))
        return {
            **super()._fields(payload),
            "transcripts": {
                row.get("format", ""): row.get("link", "")
                for row in _list(links.get("transcription"))
                if isinstance(row, Mapping)
            },
            "recording": links.get("recording"),
        }


@attrs.frozen(kw_only=True)
class InstantMeeting(WebhookEvent):
    """Somebody wants to meet at once; the first host to open the URL gets the meeting."""

    uid: str
    event_type_id: int | None
    event_type_title: str | None
    connect_and_join_url: str | None
    responses: Mapping[str, JSON]

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        """The values of the fields, out of the payload."""
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
    """Somebody will be away."""

    start: datetime | None
    end: datetime | None
    notes: str | None
    user: Person | None
    to_user: Person | None

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        """The values of the fields, out of the payload."""
        entry = _mapping(payload.get("oooEntry"))
        return {
            "start": _time(entry.get("start")),
            "end": _time(entry.get("end")),
            "notes": entry.get("notes"),
            "user": Person._read(entry.get("user")),
            "to_user": Person._read(entry.get("toUser")),
        }


@attrs.frozen(kw_only=True)
class FormSubmitted(WebhookEvent):
    """A routing form was sent in."""

    form_id: str
    form_name: str | None
    team_id: int | None
    responses: Mapping[str, JSON]

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        """The values of the fields, out of the payload."""
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
    """A routing form was sent in, and no booking followed."""

    response_id: int | None
    redirect: Mapping[str, JSON] | None

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        """The values of the fields, out of the payload."""
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
        """The values of the fields, out of the payload."""
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
        """The values of the fields, out of the payload."""
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
        """The values of the fields, out of the payload."""
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
        """The values of the fields, out of the payload."""
        credential = _mapping(payload.get("delegationCredential"))
        return {
            "credential_id": credential.get("id"),
            "domain": credential.get("domain"),
            "organization_id": credential.get("organizationId"),
            "secret_expires_at": _time(credential.get("secretExpiresAt")),
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
        """The values of the fields, out of the payload."""
        error = _mapping(payload.get("error"))
        return {
            **super()._fields(payload),
            "error_code": error.get("code"),
            "error_message": error.get("message"),
        }


@attrs.frozen(kw_only=True)
class WrongAssignmentReport(WebhookEvent):
    """Somebody says that a booking went to the wrong host."""

    uid: str
    booking_id: int | None
    reported_by: Person | None
    guest: str | None
    correct_assignee: str | None
    additional_notes: str | None

    @classmethod
    def _fields(cls, payload: Mapping[str, JSON]) -> dict[str, JSON]:
        """The values of the fields, out of the payload."""
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
    """No route of a routing form matched; what is sent with it is documented nowhere, see `payload`."""


@attrs.frozen(kw_only=True)
class CalendarEntryRejected(WebhookEvent):
    """An entry was declined in a calendar; what is sent with it is documented nowhere, see `payload`."""


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


# ---------------------------------------------------------------------------------------------------------
# Reading


def parse(body: bytes | str, *, version: str | None = None) -> WebhookEvent:
    """The event of a body that has been verified.

    Bodies of an unknown trigger, and those that a payload template made, become a plain `WebhookEvent`.
    """
    raw = _bytes(body)
    try:
        data = json.loads(raw)
    except ValueError:
        # A payload template may make anything, and then there is only the text.
        return WebhookEvent(
            trigger="",
            created_at=None,
            version=version,
            payload={"text": raw.decode("utf-8", "replace")},
            body=raw,
        )
    if not isinstance(data, Mapping):
        return WebhookEvent(trigger="", created_at=None, version=version, payload={"value": data}, body=raw)
    trigger = data.get("triggerEvent")
    trigger = trigger if isinstance(trigger, str) else ""
    inner = data.get("payload")
    # MEETING_STARTED and MEETING_ENDED lay the booking beside the trigger.
    payload = inner if isinstance(inner, Mapping) else data
    cls = TRIGGERS.get(trigger, WebhookEvent)
    read: Callable[[Mapping[str, JSON]], dict[str, JSON]] = getattr(cls, "_fields", lambda payload: {})
    return cls(
        trigger=trigger,
        created_at=_time(data.get("createdAt")),
        version=version,
        payload=payload,
        body=raw,
        **read(payload),
    )


def receive(
    body: bytes,
    headers: Headers,
    *,
    secret: str | Iterable[str] | None,
    allow_unsigned: bool = False,
) -> WebhookEvent:
    """Verify a delivery and read it."""
    pairs = list(_pairs(headers))
    verify(body, pairs, secret, allow_unsigned=allow_unsigned)
    version = next((value for name, value in pairs if name.lower() == VERSION_HEADER.lower()), None)
    return parse(body, version=version)


def deliver_headers(body: bytes | str, secret: str | None, *, version: str = VERSIONS[0]) -> dict[str, str]:
    """The headers that the server would send with this body, for tests of receivers."""
    return {
        "content-type": "application/json",
        SIGNATURE_HEADER: sign(body, secret) if secret else UNSIGNED,
        VERSION_HEADER: version,
    }


# ---------------------------------------------------------------------------------------------------------
# Reconciling


@attrs.frozen(kw_only=True)
class MissedEvent:
    """Something that happened to a booking and that no delivery told."""

    trigger: str
    uid: str
    booking: AnyBooking
    """The booking as it is now: what happened in between leaves no trace."""


def expected(booking: Mapping[str, JSON], since: datetime) -> list[str]:
    """The triggers that must have been sent for a booking since then, going by what it is now."""
    created = _time(booking.get("createdAt"))
    status = booking.get("status")
    triggers = []
    if created is not None and created >= since:
        if booking.get("rescheduledFromUid"):
            triggers.append("BOOKING_RESCHEDULED")
        elif status == "pending":
            triggers.append("BOOKING_REQUESTED")
        elif status == "accepted":
            triggers.append("BOOKING_CREATED")
    # A booking that was moved is cancelled too, but told of as moved, under the uid of its successor.
    if status == "cancelled" and not booking.get("rescheduledToUid"):
        triggers.append("BOOKING_CANCELLED")
    if status == "rejected":
        triggers.append("BOOKING_REJECTED")
    return triggers


# ---------------------------------------------------------------------------------------------------------
# Adapters: the body and the headers of a request, whatever the framework


class HeaderItems(Protocol):
    """Headers that can be listed."""

    def items(self) -> Iterable[tuple[str, str]]:
        """The names with their values."""
        ...


class RawHeaders(Protocol):
    """Headers as ASGI has them."""

    @property
    def raw(self) -> Iterable[tuple[bytes, bytes]]:
        """The names with their values, as they came."""
        ...


class StarletteRequest(Protocol):
    """What is needed of a request of Starlette or FastAPI."""

    @property
    def headers(self) -> RawHeaders:
        """The headers."""
        ...

    async def body(self) -> bytes:
        """The body as it came."""
        ...


class FlaskRequest(Protocol):
    """What is needed of a request of Flask."""

    @property
    def headers(self) -> HeaderItems:
        """The headers."""
        ...

    def get_data(self) -> bytes:
        """The body as it came."""
        ...


class DjangoRequest(Protocol):
    """What is needed of a request of Django."""

    @property
    def headers(self) -> HeaderItems:
        """The headers."""
        ...

    @property
    def body(self) -> bytes:
        """The body as it came."""
        ...


async def receive_starlette(
    request: StarletteRequest, *, secret: str | Iterable[str] | None, allow_unsigned: bool = False
) -> WebhookEvent:
    """The event of a Starlette or FastAPI request."""
    body = await request.body()
    return receive(body, request.headers.raw, secret=secret, allow_unsigned=allow_unsigned)


def receive_flask(
    request: FlaskRequest, *, secret: str | Iterable[str] | None, allow_unsigned: bool = False
) -> WebhookEvent:
    """The event of a Flask request."""
    return receive(
        request.get_data(), list(request.headers.items()), secret=secret, allow_unsigned=allow_unsigned
    )


def receive_django(
    request: DjangoRequest, *, secret: str | Iterable[str] | None, allow_unsigned: bool = False
) -> WebhookEvent:
    """The event of a Django request; exempt the view from the CSRF check."""
    return receive(request.body, list(request.headers.items()), secret=secret, allow_unsigned=allow_unsigned)


def receive_wsgi(
    environ: Mapping[str, object], *, secret: str | Iterable[str] | None, allow_unsigned: bool = False
) -> WebhookEvent:
    """The event of a WSGI request."""
    stated = str(environ.get("CONTENT_LENGTH") or "0")
    if not (stated.isascii() and stated.isdecimal() and len(stated) < 20):
        raise WebhookVerificationError(f"Content-Length is {stated[:40]!r}, which no body is long.")
    length = int(stated)
    if length > MAX_BODY:
        raise WebhookVerificationError(f"The body has {length} bytes, more than any delivery.")
    headers = [
        (name[5:].replace("_", "-"), str(value))
        for name, value in environ.items()
        if name.startswith("HTTP_")
    ]
    # A WSGI server joins repeated headers with commas.
    for name, value in headers:
        if name.lower() == SIGNATURE_HEADER.lower() and "," in value:
            raise WebhookVerificationError(f"The header {SIGNATURE_HEADER} came more than once.")
    body = cast("IO[bytes]", environ["wsgi.input"]).read(length)
    return receive(body, headers, secret=secret, allow_unsigned=allow_unsigned)


Handler = Callable[[WebhookEvent], Awaitable[None]]
# What ASGI calls a scope or a message.
_Message = MutableMapping[str, object]


class WebhookApp:
    """An ASGI application that verifies deliveries and hands them to a handler.

    It answers 204 after the handler, 401 to what does not verify, 405 to other methods than POST, and 413
    to bodies beyond 5 MB. `app.mount("/cal", WebhookApp(handle, secret=...))`
    """

    def __init__(
        self, handler: Handler, *, secret: str | Iterable[str] | None, allow_unsigned: bool = False
    ) -> None:
        self._handler = handler
        self._secrets = (secret,) if isinstance(secret, str) else tuple(secret or ())
        self._allow_unsigned = allow_unsigned

    async def __call__(
        self,
        scope: _Message,
        receive_message: Callable[[], Awaitable[_Message]],
        send: Callable[[_Message], Awaitable[None]],
    ) -> None:
        if scope["type"] != "http":
            raise RuntimeError(f"WebhookApp serves http, not {scope['type']}.")
        await _answer(send, await self._status(scope, receive_message))

    async def _status(self, scope: _Message, receive_message: Callable[[], Awaitable[_Message]]) -> int:
        if scope["method"] != "POST":
            return 405
        body = b""
        while True:
            message = await receive_message()
            if message["type"] == "http.disconnect":
                return 400
            body += cast("bytes", message.get("body", b""))
            if len(body) > MAX_BODY:
                return 413
            if not message.get("more_body"):
                break
        try:
            headers = cast("Headers", scope["headers"])
            event = receive(body, headers, secret=self._secrets, allow_unsigned=self._allow_unsigned)
        except WebhookVerificationError:
            return 401
        await self._handler(event)
        return 204


async def _answer(send: Callable[[_Message], Awaitable[None]], status: int) -> None:
    headers = [(b"content-length", b"0")] + ([(b"allow", b"POST")] if status == 405 else [])
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": b""})
