"""Webhooks, and their deliveries."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

from ...errors import ConfigurationError
from ...types import JSON
from ...webhooks import WebhookEvent, parse
from ._source import UNSAID, Source, Upgraded, finish
from .bookings import (
    answers,
    attendee,
    finish_booking,
    identity,
    meeting_place,
    metadata,
    minutes_between,
    text,
)

if TYPE_CHECKING:
    from calcom_v1.models import CreateWebhookBody as V1CreateWebhook
    from calcom_v1.models import Webhook as V1Webhook
    from calcom_v2.models import Booking, CreateWebhook, RecurringBooking, Webhook

# The form of deliveries that v1 and v2 share, except for the fields below.
PAYLOAD_VERSION = "2021-10-20"
# The additional fields that v2 always sends, by trigger.
NEW = {
    "BOOKING_CREATED": ("hideBranding", "hashedLink"),
    "BOOKING_REQUESTED": ("hideBranding", "organizationId", "hashedLink"),
    "BOOKING_RESCHEDULED": ("hideBranding", "hashedLink"),
    "BOOKING_CANCELLED": ("hideBranding", "schedulingType", "requestReschedule"),
    "BOOKING_REJECTED": ("hideBranding", "organizationId", "assignmentReason"),
}


def webhook(payload: Mapping[str, JSON] | V1Webhook) -> Upgraded[Webhook]:
    """Convert a webhook of v1 to the form of v2; v1 shows neither `active` nor the secret."""
    from calcom_v2.models import Webhook

    source = Source.of(payload, "webhook")
    fields = {
        name: source.said(name)
        for name in (
            *("id", "userId", "eventTypeId", "teamId", "subscriberUrl", "payloadTemplate", "active"),
            *("secret", "appId", "time", "timeUnit", "createdAt", "platform"),
        )
    }
    return finish(Webhook, {**fields, "triggers": source.said("eventTriggers")}, source)


def create_webhook(body: Mapping[str, JSON] | V1CreateWebhook) -> Upgraded[CreateWebhook]:
    """Convert a body of `POST /v1/webhooks` to one of `POST /v2/webhooks`.

    The webhooks of an event type have another path in v2, `/v2/event-types/{eventTypeId}/webhooks`, so
    `eventTypeId` is left over.
    """
    from calcom_v2.models import CreateWebhook

    source = Source.of(body)
    triggers = source.take("eventTriggers", UNSAID)
    fields = {
        "subscriberUrl": source.said("subscriberUrl"),
        "active": source.said("active"),
        # v1 accepts a single trigger without a list.
        "triggers": [triggers] if isinstance(triggers, str) else triggers,
        "payloadTemplate": source.take("payloadTemplate", UNSAID),
        "secret": source.take("secret", UNSAID),
        "time": source.take("time", UNSAID),
        "timeUnit": source.take("timeUnit", UNSAID),
    }
    return finish(CreateWebhook, fields, source)


def delivery(body: bytes | str | Mapping[str, JSON]) -> Upgraded[WebhookEvent]:
    """Convert a delivery of a v1 server to the event that `calcom.webhooks` returns for v2.

    The two forms are nearly the same: v2 has more fields (listed in `unknown`) and always lists calendars.
    Verify the signature first, on the original bytes.
    """
    data = _json(body)
    payload = data.get("payload")
    inner = payload if isinstance(payload, Mapping) else data
    changed = dict(inner)
    if isinstance(changed.get("destinationCalendar"), Mapping):
        changed["destinationCalendar"] = [changed["destinationCalendar"]]
    whole = {**data, "payload": changed} if inner is payload else changed
    trigger = data.get("triggerEvent")
    expected = NEW.get(trigger, ()) if isinstance(trigger, str) else ()
    return Upgraded(
        parse(json.dumps(whole), version=PAYLOAD_VERSION),
        unknown=tuple(f"$.payload.{name}" for name in expected if name not in inner),
    )


def booking_of_delivery(body: bytes | str | Mapping[str, JSON]) -> Upgraded[Booking | RecurringBooking]:
    """Convert a delivery to its booking, in the form of `GET /v2/bookings/{uid}`.

    A delivery does not say when the booking was created or changed. The time and the trigger in its envelope
    do not count as left over.
    """
    data = _json(body)
    payload = data.get("payload")
    if not isinstance(payload, Mapping) or "uid" not in payload:
        raise ConfigurationError("This delivery is not about a booking.")
    source = Source.of(payload)
    given = _labelled(source.part("responses"))
    start, end = source.said("startTime"), source.said("endTime")
    event_type_id, slug = source.said("eventTypeId"), source.text("type", None)
    length = source.take("length", UNSAID)
    fields = {
        **identity(source, "bookingId"),
        "start": start,
        "end": end,
        "duration": minutes_between(start, end) if length is UNSAID else length,
        "eventTypeId": event_type_id,
        "eventType": {"id": event_type_id, "slug": slug} if slug else UNSAID,
        "hosts": _organizer(source),
        "attendees": [attendee(row) for row in source.parts("attendees")],
        **meeting_place(source),
        "metadata": metadata(source),
        "bookingFieldsResponses": answers(given),
        "guests": given.get("guests") or UNSAID,
        "icsUid": source.take("iCalUID", UNSAID),
        "cancellationReason": source.take("cancellationReason", ""),
        "cancelledByEmail": text(source, "cancelledBy"),
        "rescheduledByEmail": source.said("rescheduledBy"),
        "rescheduledFromUid": source.take("rescheduleUid", UNSAID),
        "reschedulingReason": given.get("rescheduleReason") or UNSAID,
    }
    return finish_booking(source, fields)


def _labelled(responses: Source) -> dict[str, JSON]:
    """The answers; their labels and whether they are hidden are left over."""
    found = {name: responses.part(name).take("value") for name in responses.names()}
    return {name: value for name, value in found.items() if value is not None}


def _organizer(source: Source) -> list[dict[str, JSON]]:
    person = source.part("organizer")
    address = person.take("email", UNSAID)
    host = {
        "id": person.said("id"),
        "name": person.said("name"),
        "email": address,
        "displayEmail": address,
        "username": person.take("username", UNSAID),
        "timeZone": person.take("timeZone", UNSAID),
    }
    return [host]


def _json(body: bytes | str | Mapping[str, JSON]) -> Mapping[str, JSON]:
    if isinstance(body, Mapping):
        return body
    try:
        data = json.loads(body)
    except ValueError:
        raise ConfigurationError("The delivery is not JSON: the webhook has a payload template.") from None
    if not isinstance(data, Mapping):
        raise ConfigurationError("The delivery is not a JSON object.")
    return data
