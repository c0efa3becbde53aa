# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Choice,
    Model,
    decode_exactly,
    extra_fields,
    new,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .._codec import Drift, Field
    from .create_webhook_body_event_triggers import CreateWebhookBodyEventTriggers

FIELDS = frozenset(
    (
        "subscriberUrl",
        "eventTriggers",
        "active",
        "payloadTemplate",
        "eventTypeId",
        "secret",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    known = 3
    try:
        f_subscriber_url = data["subscriberUrl"]
        f_event_triggers = data["eventTriggers"]
        f_active = data["active"]
        if (
            type(f_subscriber_url) is not str
            or f_event_triggers
            not in {"BOOKING_CANCELLED", "BOOKING_CREATED", "BOOKING_RESCHEDULED", "MEETING_ENDED"}
            or type(f_active) is not bool
        ):
            return decode_exactly(CreateWebhookBody, data, drift)
        if "payloadTemplate" in data:
            f_payload_template = data["payloadTemplate"]
            known += 1
            if type(f_payload_template) is not str:
                return decode_exactly(CreateWebhookBody, data, drift)
        else:
            f_payload_template = UNSET
        if "eventTypeId" in data:
            f_event_type_id = data["eventTypeId"]
            known += 1
            if type(f_event_type_id) is not int:
                return decode_exactly(CreateWebhookBody, data, drift)
        else:
            f_event_type_id = UNSET
        if "secret" in data:
            f_secret = data["secret"]
            known += 1
            if type(f_secret) is not str:
                return decode_exactly(CreateWebhookBody, data, drift)
        else:
            f_secret = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateWebhookBody, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(CreateWebhookBody)
    self.subscriber_url = f_subscriber_url
    self.event_triggers = f_event_triggers
    self.active = f_active
    self.payload_template = f_payload_template
    self.event_type_id = f_event_type_id
    self.secret = f_secret
    self._extra = extra
    return self


class CreateWebhookBody(Model):
    __slots__ = (
        "subscriber_url",
        "event_triggers",
        "active",
        "payload_template",
        "event_type_id",
        "secret",
    )

    _names = (
        ("subscriber_url", "subscriberUrl"),
        ("event_triggers", "eventTriggers"),
        ("active", "active"),
        ("payload_template", "payloadTemplate"),
        ("event_type_id", "eventTypeId"),
        ("secret", "secret"),
    )
    _hidden = frozenset(("secret",))
    _decode = staticmethod(decode)

    subscriber_url: str
    event_triggers: CreateWebhookBodyEventTriggers | str
    active: bool
    payload_template: str | Unset
    event_type_id: int | Unset
    secret: str | Unset

    def __init__(
        self,
        *,
        subscriber_url: str,
        event_triggers: CreateWebhookBodyEventTriggers | str,
        active: bool,
        payload_template: str | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        secret: str | Unset = UNSET,
    ) -> None:
        self.subscriber_url = subscriber_url
        self.event_triggers = event_triggers
        self.active = active
        self.payload_template = payload_template
        self.event_type_id = event_type_id
        self.secret = secret
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("subscriber_url", "subscriberUrl", True, STRING),
            (
                "event_triggers",
                "eventTriggers",
                True,
                Choice("BOOKING_CANCELLED", "BOOKING_CREATED", "BOOKING_RESCHEDULED", "MEETING_ENDED"),
            ),
            ("active", "active", True, BOOLEAN),
            ("payload_template", "payloadTemplate", False, STRING),
            ("event_type_id", "eventTypeId", False, INTEGER),
            ("secret", "secret", False, STRING),
        )
