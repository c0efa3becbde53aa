"""Bookings, and the bodies that create and move them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ...errors import ConfigurationError, NaiveDatetimeError
from ...types import JSON
from ._locations import chosen_location
from ._source import UNSAID, Source, Upgraded, finish

if TYPE_CHECKING:
    from calcom_v1.models import BookedSeat as V1BookedSeat
    from calcom_v1.models import Booking as V1Booking
    from calcom_v1.models import CreateBookingBody as V1CreateBooking
    from calcom_v1.models import CreatedBooking as V1CreatedBooking
    from calcom_v2.models import Booking, CreateBooking, RecurringBooking, RescheduleBooking


def booking(
    payload: Mapping[str, JSON] | V1Booking | V1CreatedBooking | V1BookedSeat,
    *,
    event_type_slug: str | None = None,
) -> Upgraded[Booking | RecurringBooking]:
    """Convert a booking from v1's lists, answers or creations to the form of v2.

    v1 omits the slug of the event type: give it as `event_type_slug`, if you know it. A booking with a
    `recurringEventId` becomes a `RecurringBooking`.
    """
    source = Source.of(payload, "booking")
    start, end = source.said("startTime"), source.said("endTime")
    event_type_id = source.said("eventTypeId")
    slug = event_type_slug or source.part("eventType").text("slug", None)
    if slug and source.part("eventType").peek("id") == event_type_id:
        source.part("eventType").take("id")
    status = source.peek("status")
    place = meeting_place(source)
    responses = source.part("responses")
    given = {name: value for name in responses.names() if (value := responses.take(name)) is not None}
    fields = {
        **identity(source, "id"),
        "start": start,
        "end": end,
        "duration": minutes_between(start, end),
        "eventTypeId": event_type_id,
        "eventType": {"id": event_type_id, "slug": slug} if slug else UNSAID,
        "hosts": _hosts(source),
        "attendees": [attendee(row) for row in source.parts("attendees")]
        if "attendees" in source
        else UNSAID,
        **place,
        "metadata": metadata(source),
        # Answers for a single seat belong to the seat; v1 does not show them.
        "bookingFieldsResponses": answers(given) if given else UNSAID,
        "guests": given.get("guests") or UNSAID,
        "createdAt": source.said("createdAt"),
        "updatedAt": source.said("updatedAt"),
        "absentHost": flag(source, "noShowHost"),
        "rating": source.said("rating"),
        "icsUid": source.take("iCalUID", UNSAID),
        "reschedulingReason": given.get("rescheduleReason") or UNSAID,
        "rescheduledFromUid": source.take("fromReschedule", UNSAID),
        "rescheduledByEmail": source.said("rescheduledBy"),
        "cancelledByEmail": text(source, "cancelledBy"),
        "cancellationReason": _cancellation_reason(source, status),
    }
    return finish_booking(source, fields)


def identity(source: Source, number: str) -> dict[str, JSON]:
    """What a booking is called, and its status; its id is in the field `number`."""
    status = source.text("status")
    return {
        "id": source.said(number),
        "uid": source.said("uid"),
        "title": source.said("title"),
        "description": source.said("description"),
        "status": status if status is UNSAID else status.lower(),
    }


def finish_booking(source: Source, fields: dict[str, JSON]) -> Upgraded[Booking | RecurringBooking]:
    """Return the model that fits: a booking of a series has the id of the series."""
    from calcom_v2.models import Booking, RecurringBooking

    series = source.take("recurringEventId")
    if series:
        return finish(RecurringBooking, {**fields, "recurringBookingUid": series}, source)
    return finish(Booking, fields, source)


def _hosts(source: Source) -> JSON:
    if not source.part("user").names():
        return UNSAID
    user = source.part("user")
    address = user.take("email") or source.take("userPrimaryEmail", UNSAID)
    if source.peek("userPrimaryEmail") == address:
        source.take("userPrimaryEmail")
    host = {
        "id": source.said("userId"),
        "name": user.said("name"),
        "email": address,
        # The two differ only for managed users, which v1 does not have.
        "displayEmail": address,
        "username": user.take("username", UNSAID),
        "timeZone": user.take("timeZone", UNSAID),
    }
    return [host]


def attendee(row: Source) -> dict[str, JSON]:
    """Return an attendee of a booking or of a delivery."""
    address = row.take("email", UNSAID)
    return {
        "name": row.said("name"),
        "email": address,
        "displayEmail": address,
        "timeZone": row.said("timeZone"),
        "language": row.take("locale") or row.part("language").take("locale", UNSAID),
        "absent": flag(row, "noShow"),
        "phoneNumber": row.take("phoneNumber", UNSAID),
    }


def flag(source: Source, name: str) -> JSON:
    """Return a boolean field; v1 leaves it null until it is true."""
    value = source.said(name)
    return False if value is None else value


def text(source: Source, name: str) -> JSON:
    """Return a text field; if unset, it is null in v1 and empty in v2."""
    value = source.said(name)
    return "" if value is None else value


def meeting_place(source: Source) -> dict[str, JSON]:
    """Return the location: for a video call, v2 shows the link in place of the app."""
    url = source.text("videoCallUrl", None) or source.part("metadata").peek("videoCallUrl")
    if url and source.part("metadata").peek("videoCallUrl") == url:
        source.part("metadata").take("videoCallUrl")
    answer = source.part("responses").part("location")
    told = (url, source.peek("location"), answer.peek("optionValue"), answer.peek("value"))
    shown = next((text for text in told if text and isinstance(text, str)), None)
    if source.peek("location") == shown:
        source.take("location")
    return {"location": shown or UNSAID, "meetingUrl": shown or UNSAID}


def metadata(source: Source) -> JSON:
    """Return the metadata: v2 allows only strings."""
    if "metadata" not in source:
        return UNSAID
    part = source.part("metadata")
    return {name: part.take(name) for name in part.names() if isinstance(part.peek(name), str)}


def answers(given: Mapping[str, JSON]) -> dict[str, JSON]:
    """Return the answers to the booking fields, under their v2 names."""
    found = dict(given)
    if "rescheduleReason" in found:
        found["rescheduledReason"] = found.pop("rescheduleReason")
    if isinstance(found.get("email"), str):
        found["displayEmail"] = found["email"]
    if found.get("guests"):
        found["displayGuests"] = found["guests"]
    return found


def _cancellation_reason(source: Source, status: JSON) -> JSON:
    if "cancellationReason" in source:
        # v2 writes an empty text for a missing one.
        return source.take("cancellationReason", "")
    return "" if isinstance(status, str) and status != "CANCELLED" else UNSAID


def minutes_between(start: JSON, end: JSON) -> JSON:
    """Return the length of a booking, if start and end are known."""
    if not isinstance(start, str) or not isinstance(end, str):
        return UNSAID
    try:
        return int((moment(end, "end") - moment(start, "start")).total_seconds() // 60)
    except ConfigurationError:
        return UNSAID


def moment(text: JSON, name: str) -> datetime:
    """Return the datetime in an ISO string; a datetime is returned unchanged."""
    try:
        found = text if isinstance(text, datetime) else datetime.fromisoformat(text)
    except (TypeError, ValueError):
        raise ConfigurationError(f"{name} must be an ISO 8601 time, not {text!r}.") from None
    if found.tzinfo is None:
        raise NaiveDatetimeError(f"{name} has no offset: {text!r}. Add one, such as +01:00, or Z for UTC.")
    return found


# -- bodies


def create_booking(
    body: Mapping[str, JSON] | V1CreateBooking, *, length_can_vary: bool = False
) -> Upgraded[CreateBooking]:
    """Convert a body of `POST /v1/bookings` to one of `POST /v2/bookings`.

    v2 computes the end of a booking. It accepts a length only if the event type offers several, so `end` is
    left over unless `length_can_vary` is true. A body with `rescheduleUid` moves a booking: use
    `reschedule_booking` for it.
    """
    from calcom_v2.models import CreateBooking

    source = Source.of(body)
    if source.peek("rescheduleUid"):
        raise ConfigurationError(
            "A body with rescheduleUid moves a booking, which is a separate operation in v2: use "
            "upgrade.reschedule_booking."
        )
    starts = moment(source.take("start"), "start")
    length: JSON = UNSAID
    if length_can_vary and source.peek("end"):
        length = int((moment(source.take("end"), "end") - starts).total_seconds() // 60)
    responses = source.part("responses")
    place = chosen_location(responses.part("location"))
    fields = {
        "start": _utc(starts),
        "eventTypeId": source.take("eventTypeId", UNSAID),
        "eventTypeSlug": source.take("eventTypeSlug", UNSAID),
        "username": source.take("user", UNSAID) if isinstance(source.peek("user"), str) else UNSAID,
        "attendee": {
            "name": _name(responses),
            "email": responses.take("email", UNSAID),
            "timeZone": source.take("timeZone", UNSAID),
            "language": source.take("language", UNSAID),
            "phoneNumber": responses.take("attendeePhoneNumber", UNSAID),
        },
        "guests": responses.take("guests") or UNSAID,
        "location": place,
        "lengthInMinutes": length,
        "metadata": metadata(source) or UNSAID,
    }
    # In both APIs, an empty location means the location of the event type.
    further = {name: responses.take(name) for name in responses.names() if name != "location"}
    further = {name: value for name, value in further.items() if value is not None}
    return finish(CreateBooking, {**fields, "bookingFieldsResponses": further or UNSAID}, source)


def reschedule_booking(body: Mapping[str, JSON] | V1CreateBooking) -> tuple[str, Upgraded[RescheduleBooking]]:
    """Convert a v1 body with `rescheduleUid` to the uid and body of `POST /v2/bookings/{uid}/reschedule`.

    v2 keeps the event type, attendee, location and answers of the booking; their values in the body are left
    over.
    """
    from calcom_v2.models import RescheduleBooking

    source = Source.of(body)
    uid = source.take("rescheduleUid")
    if not isinstance(uid, str):
        raise ConfigurationError("A body without rescheduleUid creates a booking: use create_booking.")
    fields = {
        "start": _utc(moment(source.take("start"), "start")),
        "reschedulingReason": source.part("responses").take("rescheduleReason", UNSAID),
        "rescheduledBy": source.take("rescheduledBy", UNSAID),
    }
    return uid, finish(RescheduleBooking, fields, source)


def _utc(instant: datetime) -> str:
    # v2 accepts only UTC.
    return instant.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _name(responses: Source) -> JSON:
    if not isinstance(responses.peek("name"), dict):
        return responses.take("name", UNSAID)
    # v2 has one field for the name; v1 may have two.
    parts = responses.part("name")
    whole = " ".join(part for part in (parts.text("firstName", None), parts.text("lastName", None)) if part)
    if not parts.names():
        responses.take("name")
    return whole or UNSAID
