# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Choice,
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
    from .create_webhook_time_unit import CreateWebhookTimeUnit
    from .create_webhook_trigger import CreateWebhookTrigger
    from .create_webhook_version import CreateWebhookVersion

FIELDS = frozenset(
    (
        "payloadTemplate",
        "triggers",
        "eventTypeId",
        "subscriberUrl",
        "active",
        "secret",
        "id",
        "time",
        "timeUnit",
        "version",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_payload_template = data["payloadTemplate"]
        f_triggers = data["triggers"]
        f_event_type_id = data["eventTypeId"]
        f_subscriber_url = data["subscriberUrl"]
        f_active = data["active"]
        f_secret = data["secret"]
        f_id = data["id"]
        if type(f_triggers) is not list:
            return decode_exactly(EventTypeWebhook, data, drift, mark)
        if f_payload_template is not None and type(f_payload_template) is not str:
            odd(EventTypeWebhook, "payloadTemplate", data, drift)
        for item in f_triggers:
            if item not in {
                "AFTER_GUESTS_CAL_VIDEO_NO_SHOW",
                "AFTER_HOSTS_CAL_VIDEO_NO_SHOW",
                "BOOKING_CANCELLED",
                "BOOKING_CREATED",
                "BOOKING_LOCATION_UPDATED",
                "BOOKING_NO_SHOW_UPDATED",
                "BOOKING_PAID",
                "BOOKING_PAYMENT_INITIATED",
                "BOOKING_REASSIGNED",
                "BOOKING_REJECTED",
                "BOOKING_REQUESTED",
                "BOOKING_RESCHEDULED",
                "CALENDAR_ENTRY_REJECTED",
                "DELEGATION_CREDENTIAL_ERROR",
                "DELEGATION_CREDENTIAL_ROTATION_REQUIRED",
                "DELEGATION_CREDENTIAL_SECRET_ROTATED",
                "DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED",
                "FORM_SUBMITTED",
                "FORM_SUBMITTED_NO_EVENT",
                "INSTANT_MEETING",
                "INSTANT_MEETING_ACCEPTED",
                "MEETING_ENDED",
                "MEETING_STARTED",
                "OOO_CREATED",
                "RECORDING_READY",
                "RECORDING_TRANSCRIPTION_GENERATED",
                "ROUTING_FORM_FALLBACK_HIT",
                "WRONG_ASSIGNMENT_REPORT",
            }:
                return decode_exactly(EventTypeWebhook, data, drift, mark)
        if type(f_event_type_id) is not int:
            odd(EventTypeWebhook, "eventTypeId", data, drift)
        if type(f_subscriber_url) is not str:
            odd(EventTypeWebhook, "subscriberUrl", data, drift)
        if type(f_active) is not bool:
            odd(EventTypeWebhook, "active", data, drift)
        if f_secret is not None and type(f_secret) is not str:
            odd(EventTypeWebhook, "secret", data, drift)
        if type(f_id) is not str:
            odd(EventTypeWebhook, "id", data, drift)
        more = len(data) - 7
        f_time = f_time_unit = f_version = absent
        if more:
            if "time" in data:
                f_time = data["time"]
                more -= 1
                if f_time is not None and type(f_time) is not int:
                    odd(EventTypeWebhook, "time", data, drift)
            if "timeUnit" in data:
                f_time_unit = data["timeUnit"]
                more -= 1
                if f_time_unit is not None and f_time_unit not in {"DAY", "HOUR", "MINUTE"}:
                    odd(EventTypeWebhook, "timeUnit", data, drift)
            if "version" in data:
                f_version = data["version"]
                more -= 1
                if f_version not in {"2021-10-20", "2026-07-27"}:
                    odd(EventTypeWebhook, "version", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeWebhook, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(EventTypeWebhook)
    self.payload_template = f_payload_template
    self.triggers = f_triggers
    self.event_type_id = f_event_type_id
    self.subscriber_url = f_subscriber_url
    self.active = f_active
    self.secret = f_secret
    self.id = f_id
    self.time = f_time
    self.time_unit = f_time_unit
    self.version = f_version
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeWebhook(Model):
    """Returned by `create_event_type_webhook`, `create_team_event_type_webhook`, `delete_event_type_webhook` and 7 more."""

    __slots__ = (
        "payload_template",
        "triggers",
        "event_type_id",
        "subscriber_url",
        "active",
        "secret",
        "id",
        "time",
        "time_unit",
        "version",
    )

    _names = (
        ("payload_template", "payloadTemplate"),
        ("triggers", "triggers"),
        ("event_type_id", "eventTypeId"),
        ("subscriber_url", "subscriberUrl"),
        ("active", "active"),
        ("secret", "secret"),
        ("id", "id"),
        ("time", "time"),
        ("time_unit", "timeUnit"),
        ("version", "version"),
    )
    _hidden = frozenset(("secret",))
    _decode = staticmethod(decode)

    payload_template: str | None
    triggers: list[CreateWebhookTrigger | str]
    event_type_id: int
    subscriber_url: str
    active: bool
    secret: str | None
    id: str
    time: int | None | Unset
    time_unit: CreateWebhookTimeUnit | str | None | Unset
    version: CreateWebhookVersion | str | Unset

    def __init__(
        self,
        *,
        payload_template: str | None,
        triggers: list[CreateWebhookTrigger | str],
        event_type_id: int,
        subscriber_url: str,
        active: bool,
        secret: str | None,
        id: str,
        time: int | None | Unset = UNSET,
        time_unit: CreateWebhookTimeUnit | str | None | Unset = UNSET,
        version: CreateWebhookVersion | str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.payload_template = payload_template
        self.triggers = triggers
        self.event_type_id = event_type_id
        self.subscriber_url = subscriber_url
        self.active = active
        self.secret = secret
        self.id = id
        self.time = time
        self.time_unit = time_unit
        self.version = version
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("payload_template", "payloadTemplate", True, Nullable(STRING)),
            (
                "triggers",
                "triggers",
                True,
                List(
                    Choice(
                        "AFTER_GUESTS_CAL_VIDEO_NO_SHOW",
                        "AFTER_HOSTS_CAL_VIDEO_NO_SHOW",
                        "BOOKING_CANCELLED",
                        "BOOKING_CREATED",
                        "BOOKING_LOCATION_UPDATED",
                        "BOOKING_NO_SHOW_UPDATED",
                        "BOOKING_PAID",
                        "BOOKING_PAYMENT_INITIATED",
                        "BOOKING_REASSIGNED",
                        "BOOKING_REJECTED",
                        "BOOKING_REQUESTED",
                        "BOOKING_RESCHEDULED",
                        "CALENDAR_ENTRY_REJECTED",
                        "DELEGATION_CREDENTIAL_ERROR",
                        "DELEGATION_CREDENTIAL_ROTATION_REQUIRED",
                        "DELEGATION_CREDENTIAL_SECRET_ROTATED",
                        "DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED",
                        "FORM_SUBMITTED",
                        "FORM_SUBMITTED_NO_EVENT",
                        "INSTANT_MEETING",
                        "INSTANT_MEETING_ACCEPTED",
                        "MEETING_ENDED",
                        "MEETING_STARTED",
                        "OOO_CREATED",
                        "RECORDING_READY",
                        "RECORDING_TRANSCRIPTION_GENERATED",
                        "ROUTING_FORM_FALLBACK_HIT",
                        "WRONG_ASSIGNMENT_REPORT",
                    )
                ),
            ),
            ("event_type_id", "eventTypeId", True, INTEGER),
            ("subscriber_url", "subscriberUrl", True, STRING),
            ("active", "active", True, BOOLEAN),
            ("secret", "secret", True, Nullable(STRING)),
            ("id", "id", True, STRING),
            ("time", "time", False, Nullable(INTEGER)),
            ("time_unit", "timeUnit", False, Nullable(Choice("DAY", "HOUR", "MINUTE"))),
            ("version", "version", False, Choice("2021-10-20", "2026-07-27")),
        )
