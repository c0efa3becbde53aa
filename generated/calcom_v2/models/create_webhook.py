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
        "active",
        "subscriberUrl",
        "triggers",
        "payloadTemplate",
        "secret",
        "version",
        "time",
        "timeUnit",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_active = data["active"]
        f_subscriber_url = data["subscriberUrl"]
        f_triggers = data["triggers"]
        if type(f_triggers) is not list:
            return decode_exactly(CreateWebhook, data, drift, mark)
        if type(f_active) is not bool:
            odd(CreateWebhook, "active", data, drift)
        if type(f_subscriber_url) is not str:
            odd(CreateWebhook, "subscriberUrl", data, drift)
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
                return decode_exactly(CreateWebhook, data, drift, mark)
        more = len(data) - 3
        f_payload_template = f_secret = f_version = f_time = absent
        f_time_unit = absent
        if more:
            if "payloadTemplate" in data:
                f_payload_template = data["payloadTemplate"]
                more -= 1
                if type(f_payload_template) is not str:
                    odd(CreateWebhook, "payloadTemplate", data, drift)
            if "secret" in data:
                f_secret = data["secret"]
                more -= 1
                if type(f_secret) is not str:
                    odd(CreateWebhook, "secret", data, drift)
            if "version" in data:
                f_version = data["version"]
                more -= 1
                if f_version not in {"2021-10-20", "2026-07-27"}:
                    odd(CreateWebhook, "version", data, drift)
            if "time" in data:
                f_time = data["time"]
                more -= 1
                if type(f_time) is not int:
                    odd(CreateWebhook, "time", data, drift)
            if "timeUnit" in data:
                f_time_unit = data["timeUnit"]
                more -= 1
                if f_time_unit not in {"DAY", "HOUR", "MINUTE"}:
                    odd(CreateWebhook, "timeUnit", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateWebhook, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreateWebhook)
    self.active = f_active
    self.subscriber_url = f_subscriber_url
    self.triggers = f_triggers
    self.payload_template = f_payload_template
    self.secret = f_secret
    self.version = f_version
    self.time = f_time
    self.time_unit = f_time_unit
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateWebhook(Model):
    """Sent by `create_event_type_webhook`, `create_oauth_client_webhook`, `create_organization_webhook` and 2 more."""

    __slots__ = (
        "active",
        "subscriber_url",
        "triggers",
        "payload_template",
        "secret",
        "version",
        "time",
        "time_unit",
    )

    _names = (
        ("active", "active"),
        ("subscriber_url", "subscriberUrl"),
        ("triggers", "triggers"),
        ("payload_template", "payloadTemplate"),
        ("secret", "secret"),
        ("version", "version"),
        ("time", "time"),
        ("time_unit", "timeUnit"),
    )
    _hidden = frozenset(("secret",))
    _decode = staticmethod(decode)

    active: bool
    subscriber_url: str
    triggers: list[CreateWebhookTrigger | str]
    payload_template: str | Unset
    secret: str | Unset
    version: CreateWebhookVersion | str | Unset
    time: int | Unset
    time_unit: CreateWebhookTimeUnit | str | Unset

    def __init__(
        self,
        *,
        active: bool,
        subscriber_url: str,
        triggers: list[CreateWebhookTrigger | str],
        payload_template: str | Unset = UNSET,
        secret: str | Unset = UNSET,
        version: CreateWebhookVersion | str | Unset = UNSET,
        time: int | Unset = UNSET,
        time_unit: CreateWebhookTimeUnit | str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.active = active
        self.subscriber_url = subscriber_url
        self.triggers = triggers
        self.payload_template = payload_template
        self.secret = secret
        self.version = version
        self.time = time
        self.time_unit = time_unit
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("active", "active", True, BOOLEAN),
            ("subscriber_url", "subscriberUrl", True, STRING),
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
            ("payload_template", "payloadTemplate", False, STRING),
            ("secret", "secret", False, STRING),
            ("version", "version", False, Choice("2021-10-20", "2026-07-27")),
            ("time", "time", False, INTEGER),
            ("time_unit", "timeUnit", False, Choice("DAY", "HOUR", "MINUTE")),
        )
