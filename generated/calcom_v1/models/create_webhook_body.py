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
        "eventTriggers",
        "payloadTemplate",
        "eventTypeId",
        "secret",
        "userId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_subscriber_url = data["subscriberUrl"]
        f_active = data["active"]
        f_event_triggers = data["eventTriggers"]
        if type(f_event_triggers) is not list:
            return decode_exactly(CreateWebhookBody, data, drift, mark)
        if type(f_subscriber_url) is not str:
            odd(CreateWebhookBody, "subscriberUrl", data, drift)
        if type(f_active) is not bool:
            odd(CreateWebhookBody, "active", data, drift)
        for item in f_event_triggers:
            if type(item) is not str:
                return decode_exactly(CreateWebhookBody, data, drift, mark)
        more = len(data) - 3
        f_payload_template = f_event_type_id = f_secret = f_user_id = absent
        if more:
            if "payloadTemplate" in data:
                f_payload_template = data["payloadTemplate"]
                more -= 1
                if f_payload_template is not None and type(f_payload_template) is not str:
                    odd(CreateWebhookBody, "payloadTemplate", data, drift)
            if "eventTypeId" in data:
                f_event_type_id = data["eventTypeId"]
                more -= 1
                if type(f_event_type_id) is not int:
                    odd(CreateWebhookBody, "eventTypeId", data, drift)
            if "secret" in data:
                f_secret = data["secret"]
                more -= 1
                if f_secret is not None and type(f_secret) is not str:
                    odd(CreateWebhookBody, "secret", data, drift)
            if "userId" in data:
                f_user_id = data["userId"]
                more -= 1
                if type(f_user_id) is not int:
                    odd(CreateWebhookBody, "userId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateWebhookBody, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreateWebhookBody)
    self.subscriber_url = f_subscriber_url
    self.active = f_active
    self.event_triggers = f_event_triggers
    self.payload_template = f_payload_template
    self.event_type_id = f_event_type_id
    self.secret = f_secret
    self.user_id = f_user_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateWebhookBody(Model):
    """Sent by `create_webhook`."""

    __slots__ = (
        "subscriber_url",
        "active",
        "event_triggers",
        "payload_template",
        "event_type_id",
        "secret",
        "user_id",
    )

    _names = (
        ("subscriber_url", "subscriberUrl"),
        ("active", "active"),
        ("event_triggers", "eventTriggers"),
        ("payload_template", "payloadTemplate"),
        ("event_type_id", "eventTypeId"),
        ("secret", "secret"),
        ("user_id", "userId"),
    )
    _hidden = frozenset(("secret",))
    _decode = staticmethod(decode)

    subscriber_url: str
    active: bool
    event_triggers: list[str]
    payload_template: str | None | Unset
    event_type_id: int | Unset
    secret: str | None | Unset
    user_id: int | Unset

    def __init__(
        self,
        *,
        subscriber_url: str,
        active: bool,
        event_triggers: list[str],
        payload_template: str | None | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        secret: str | None | Unset = UNSET,
        user_id: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.subscriber_url = subscriber_url
        self.active = active
        self.event_triggers = event_triggers
        self.payload_template = payload_template
        self.event_type_id = event_type_id
        self.secret = secret
        self.user_id = user_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("subscriber_url", "subscriberUrl", True, STRING),
            ("active", "active", True, BOOLEAN),
            ("event_triggers", "eventTriggers", True, List(STRING)),
            ("payload_template", "payloadTemplate", False, Nullable(STRING)),
            ("event_type_id", "eventTypeId", False, INTEGER),
            ("secret", "secret", False, Nullable(STRING)),
            ("user_id", "userId", False, INTEGER),
        )
