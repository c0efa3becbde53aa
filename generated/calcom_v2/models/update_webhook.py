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
    from .create_webhook_time_unit import CreateWebhookTimeUnit
    from .create_webhook_trigger import CreateWebhookTrigger
    from .create_webhook_version import CreateWebhookVersion

FIELDS = frozenset(
    (
        "payloadTemplate",
        "active",
        "subscriberUrl",
        "triggers",
        "secret",
        "version",
        "time",
        "timeUnit",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_payload_template = f_active = f_subscriber_url = f_triggers = absent
        f_secret = f_version = f_time = f_time_unit = absent
        if more:
            if "payloadTemplate" in data:
                f_payload_template = data["payloadTemplate"]
                more -= 1
                if f_payload_template is not None and type(f_payload_template) is not str:
                    odd(UpdateWebhook, "payloadTemplate", data, drift)
            if "active" in data:
                f_active = data["active"]
                more -= 1
                if type(f_active) is not bool:
                    odd(UpdateWebhook, "active", data, drift)
            if "subscriberUrl" in data:
                f_subscriber_url = data["subscriberUrl"]
                more -= 1
                if type(f_subscriber_url) is not str:
                    odd(UpdateWebhook, "subscriberUrl", data, drift)
            if "triggers" in data:
                f_triggers = data["triggers"]
                more -= 1
                if type(f_triggers) is not list:
                    return decode_exactly(UpdateWebhook, data, drift, mark)
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
                        return decode_exactly(UpdateWebhook, data, drift, mark)
            if "secret" in data:
                f_secret = data["secret"]
                more -= 1
                if f_secret is not None and type(f_secret) is not str:
                    odd(UpdateWebhook, "secret", data, drift)
            if "version" in data:
                f_version = data["version"]
                more -= 1
                if f_version not in {"2021-10-20", "2026-07-27"}:
                    odd(UpdateWebhook, "version", data, drift)
            if "time" in data:
                f_time = data["time"]
                more -= 1
                if type(f_time) is not int:
                    odd(UpdateWebhook, "time", data, drift)
            if "timeUnit" in data:
                f_time_unit = data["timeUnit"]
                more -= 1
                if f_time_unit not in {"DAY", "HOUR", "MINUTE"}:
                    odd(UpdateWebhook, "timeUnit", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateWebhook, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UpdateWebhook)
    self.payload_template = f_payload_template
    self.active = f_active
    self.subscriber_url = f_subscriber_url
    self.triggers = f_triggers
    self.secret = f_secret
    self.version = f_version
    self.time = f_time
    self.time_unit = f_time_unit
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateWebhook(Model):
    """Sent by `update_event_type_webhook`, `update_oauth_client_webhook`, `update_organization_webhook` and 2 more."""

    __slots__ = (
        "payload_template",
        "active",
        "subscriber_url",
        "triggers",
        "secret",
        "version",
        "time",
        "time_unit",
    )

    _names = (
        ("payload_template", "payloadTemplate"),
        ("active", "active"),
        ("subscriber_url", "subscriberUrl"),
        ("triggers", "triggers"),
        ("secret", "secret"),
        ("version", "version"),
        ("time", "time"),
        ("time_unit", "timeUnit"),
    )
    _hidden = frozenset(("secret",))
    _decode = staticmethod(decode)

    payload_template: str | None | Unset
    active: bool | Unset
    subscriber_url: str | Unset
    triggers: list[CreateWebhookTrigger | str] | Unset
    secret: str | None | Unset
    version: CreateWebhookVersion | str | Unset
    time: int | Unset
    time_unit: CreateWebhookTimeUnit | str | Unset

    def __init__(
        self,
        *,
        payload_template: str | None | Unset = UNSET,
        active: bool | Unset = UNSET,
        subscriber_url: str | Unset = UNSET,
        triggers: list[CreateWebhookTrigger | str] | Unset = UNSET,
        secret: str | None | Unset = UNSET,
        version: CreateWebhookVersion | str | Unset = UNSET,
        time: int | Unset = UNSET,
        time_unit: CreateWebhookTimeUnit | str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.payload_template = payload_template
        self.active = active
        self.subscriber_url = subscriber_url
        self.triggers = triggers
        self.secret = secret
        self.version = version
        self.time = time
        self.time_unit = time_unit
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("payload_template", "payloadTemplate", False, Nullable(STRING)),
            ("active", "active", False, BOOLEAN),
            ("subscriber_url", "subscriberUrl", False, STRING),
            (
                "triggers",
                "triggers",
                False,
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
            ("secret", "secret", False, Nullable(STRING)),
            ("version", "version", False, Choice("2021-10-20", "2026-07-27")),
            ("time", "time", False, INTEGER),
            ("time_unit", "timeUnit", False, Choice("DAY", "HOUR", "MINUTE")),
        )
