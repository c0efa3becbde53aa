# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    List,
    Model,
    Nullable,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "id",
        "userId",
        "eventTypeId",
        "payloadTemplate",
        "eventTriggers",
        "appId",
        "subscriberUrl",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_user_id = data["userId"]
        f_event_type_id = data["eventTypeId"]
        f_payload_template = data["payloadTemplate"]
        f_event_triggers = data["eventTriggers"]
        f_app_id = data["appId"]
        f_subscriber_url = data["subscriberUrl"]
        if type(f_event_triggers) is not list:
            return decode_exactly(Webhook, data, drift, mark)
        if type(f_id) is not str:
            odd(Webhook, "id", data, drift)
        if f_user_id is not None and type(f_user_id) is not int:
            odd(Webhook, "userId", data, drift)
        if f_event_type_id is not None and type(f_event_type_id) is not int:
            odd(Webhook, "eventTypeId", data, drift)
        if f_payload_template is not None and type(f_payload_template) is not str:
            odd(Webhook, "payloadTemplate", data, drift)
        for item in f_event_triggers:
            if type(item) is not str:
                return decode_exactly(Webhook, data, drift, mark)
        if f_app_id is not None and type(f_app_id) is not str:
            odd(Webhook, "appId", data, drift)
        if type(f_subscriber_url) is not str:
            odd(Webhook, "subscriberUrl", data, drift)
        more = len(data) - 7
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Webhook, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(Webhook)
    self.id = f_id
    self.user_id = f_user_id
    self.event_type_id = f_event_type_id
    self.payload_template = f_payload_template
    self.event_triggers = f_event_triggers
    self.app_id = f_app_id
    self.subscriber_url = f_subscriber_url
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Webhook(Model):
    """Part of `WebhookResponse.webhook` and `WebhooksResponse.webhooks`."""

    __slots__ = (
        "id",
        "user_id",
        "event_type_id",
        "payload_template",
        "event_triggers",
        "app_id",
        "subscriber_url",
    )

    _names = (
        ("id", "id"),
        ("user_id", "userId"),
        ("event_type_id", "eventTypeId"),
        ("payload_template", "payloadTemplate"),
        ("event_triggers", "eventTriggers"),
        ("app_id", "appId"),
        ("subscriber_url", "subscriberUrl"),
    )
    _decode = staticmethod(decode)

    id: str
    user_id: int | None
    event_type_id: int | None
    payload_template: str | None
    event_triggers: list[str]
    app_id: str | None
    subscriber_url: str

    def __init__(
        self,
        *,
        id: str,
        user_id: int | None,
        event_type_id: int | None,
        payload_template: str | None,
        event_triggers: list[str],
        app_id: str | None,
        subscriber_url: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.user_id = user_id
        self.event_type_id = event_type_id
        self.payload_template = payload_template
        self.event_triggers = event_triggers
        self.app_id = app_id
        self.subscriber_url = subscriber_url
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, STRING),
            ("user_id", "userId", True, Nullable(INTEGER)),
            ("event_type_id", "eventTypeId", True, Nullable(INTEGER)),
            ("payload_template", "payloadTemplate", True, Nullable(STRING)),
            ("event_triggers", "eventTriggers", True, List(STRING)),
            ("app_id", "appId", True, Nullable(STRING)),
            ("subscriber_url", "subscriberUrl", True, STRING),
        )
