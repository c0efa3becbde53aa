# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    List,
    Model,
    Nullable,
    Odd,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "subscriberUrl",
        "active",
        "payloadTemplate",
        "eventTypeId",
        "secret",
        "eventTriggers",
        "userId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_subscriber_url = f_active = f_payload_template = f_event_type_id = absent
        f_secret = f_event_triggers = f_user_id = absent
        if more:
            if "subscriberUrl" in data:
                f_subscriber_url = data["subscriberUrl"]
                more -= 1
                if type(f_subscriber_url) is not str:
                    odd(UpdateWebhookBody, "subscriberUrl", data, drift)
            if "active" in data:
                f_active = data["active"]
                more -= 1
                if type(f_active) is not bool:
                    odd(UpdateWebhookBody, "active", data, drift)
            if "payloadTemplate" in data:
                f_payload_template = data["payloadTemplate"]
                more -= 1
                if f_payload_template is not None and type(f_payload_template) is not str:
                    odd(UpdateWebhookBody, "payloadTemplate", data, drift)
            if "eventTypeId" in data:
                f_event_type_id = data["eventTypeId"]
                more -= 1
                if type(f_event_type_id) is not int:
                    odd(UpdateWebhookBody, "eventTypeId", data, drift)
            if "secret" in data:
                f_secret = data["secret"]
                more -= 1
                if f_secret is not None and type(f_secret) is not str:
                    odd(UpdateWebhookBody, "secret", data, drift)
            if "eventTriggers" in data:
                f_event_triggers = data["eventTriggers"]
                more -= 1
                if type(f_event_triggers) is not list:
                    return decode_exactly(UpdateWebhookBody, data, drift, mark)
                for item in f_event_triggers:
                    if type(item) is not str:
                        return decode_exactly(UpdateWebhookBody, data, drift, mark)
            if "userId" in data:
                f_user_id = data["userId"]
                more -= 1
                if type(f_user_id) is not int:
                    odd(UpdateWebhookBody, "userId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateWebhookBody, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UpdateWebhookBody)
    self.subscriber_url = f_subscriber_url
    self.active = f_active
    self.payload_template = f_payload_template
    self.event_type_id = f_event_type_id
    self.secret = f_secret
    self.event_triggers = f_event_triggers
    self.user_id = f_user_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateWebhookBody(Model):
    """Sent by `update_webhook`."""

    __slots__ = (
        "subscriber_url",
        "active",
        "payload_template",
        "event_type_id",
        "secret",
        "event_triggers",
        "user_id",
    )

    _names = (
        ("subscriber_url", "subscriberUrl"),
        ("active", "active"),
        ("payload_template", "payloadTemplate"),
        ("event_type_id", "eventTypeId"),
        ("secret", "secret"),
        ("event_triggers", "eventTriggers"),
        ("user_id", "userId"),
    )
    _hidden = frozenset(("secret",))
    _decode = staticmethod(decode)

    subscriber_url: str | Unset
    active: bool | Unset
    payload_template: str | None | Unset
    event_type_id: int | Unset
    secret: str | None | Unset
    event_triggers: list[str] | Unset
    user_id: int | Unset

    def __init__(
        self,
        *,
        subscriber_url: str | Unset = UNSET,
        active: bool | Unset = UNSET,
        payload_template: str | None | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        secret: str | None | Unset = UNSET,
        event_triggers: list[str] | Unset = UNSET,
        user_id: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.subscriber_url = subscriber_url
        self.active = active
        self.payload_template = payload_template
        self.event_type_id = event_type_id
        self.secret = secret
        self.event_triggers = event_triggers
        self.user_id = user_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("subscriber_url", "subscriberUrl", False, STRING),
            ("active", "active", False, BOOLEAN),
            ("payload_template", "payloadTemplate", False, Nullable(STRING)),
            ("event_type_id", "eventTypeId", False, INTEGER),
            ("secret", "secret", False, Nullable(STRING)),
            ("event_triggers", "eventTriggers", False, List(STRING)),
            ("user_id", "userId", False, INTEGER),
        )
