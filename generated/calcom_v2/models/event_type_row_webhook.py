# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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
        "subscriberUrl",
        "payloadTemplate",
        "active",
        "eventTriggers",
        "secret",
        "eventTypeId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_subscriber_url = data["subscriberUrl"]
        f_payload_template = data["payloadTemplate"]
        f_active = data["active"]
        f_event_triggers = data["eventTriggers"]
        f_secret = data["secret"]
        f_event_type_id = data["eventTypeId"]
        if type(f_event_triggers) is not list:
            return decode_exactly(EventTypeRowWebhook, data, drift, mark)
        if type(f_id) is not str:
            odd(EventTypeRowWebhook, "id", data, drift)
        if type(f_subscriber_url) is not str:
            odd(EventTypeRowWebhook, "subscriberUrl", data, drift)
        if f_payload_template is not None and type(f_payload_template) is not str:
            odd(EventTypeRowWebhook, "payloadTemplate", data, drift)
        if type(f_active) is not bool:
            odd(EventTypeRowWebhook, "active", data, drift)
        for item in f_event_triggers:
            if type(item) is not str:
                return decode_exactly(EventTypeRowWebhook, data, drift, mark)
        if f_secret is not None and type(f_secret) is not str:
            odd(EventTypeRowWebhook, "secret", data, drift)
        if f_event_type_id is not None and type(f_event_type_id) is not int:
            odd(EventTypeRowWebhook, "eventTypeId", data, drift)
        more = len(data) - 7
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeRowWebhook, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(EventTypeRowWebhook)
    self.id = f_id
    self.subscriber_url = f_subscriber_url
    self.payload_template = f_payload_template
    self.active = f_active
    self.event_triggers = f_event_triggers
    self.secret = f_secret
    self.event_type_id = f_event_type_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeRowWebhook(Model):
    """Part of `EventTypeRowForm.webhooks`."""

    __slots__ = (
        "id",
        "subscriber_url",
        "payload_template",
        "active",
        "event_triggers",
        "secret",
        "event_type_id",
    )

    _names = (
        ("id", "id"),
        ("subscriber_url", "subscriberUrl"),
        ("payload_template", "payloadTemplate"),
        ("active", "active"),
        ("event_triggers", "eventTriggers"),
        ("secret", "secret"),
        ("event_type_id", "eventTypeId"),
    )
    _hidden = frozenset(("secret",))
    _decode = staticmethod(decode)

    id: str
    subscriber_url: str
    payload_template: str | None
    active: bool
    event_triggers: list[str]
    secret: str | None
    event_type_id: int | None

    def __init__(
        self,
        *,
        id: str,
        subscriber_url: str,
        payload_template: str | None,
        active: bool,
        event_triggers: list[str],
        secret: str | None,
        event_type_id: int | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.subscriber_url = subscriber_url
        self.payload_template = payload_template
        self.active = active
        self.event_triggers = event_triggers
        self.secret = secret
        self.event_type_id = event_type_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, STRING),
            ("subscriber_url", "subscriberUrl", True, STRING),
            ("payload_template", "payloadTemplate", True, Nullable(STRING)),
            ("active", "active", True, BOOLEAN),
            ("event_triggers", "eventTriggers", True, List(STRING)),
            ("secret", "secret", True, Nullable(STRING)),
            ("event_type_id", "eventTypeId", True, Nullable(INTEGER)),
        )
