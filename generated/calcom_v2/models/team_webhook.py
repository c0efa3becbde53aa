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
        "teamId",
        "subscriberUrl",
        "active",
        "id",
        "secret",
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
        f_team_id = data["teamId"]
        f_subscriber_url = data["subscriberUrl"]
        f_active = data["active"]
        f_id = data["id"]
        if type(f_triggers) is not list:
            return decode_exactly(TeamWebhook, data, drift, mark)
        if f_payload_template is not None and type(f_payload_template) is not str:
            odd(TeamWebhook, "payloadTemplate", data, drift)
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
                return decode_exactly(TeamWebhook, data, drift, mark)
        if type(f_team_id) is not int:
            odd(TeamWebhook, "teamId", data, drift)
        if type(f_subscriber_url) is not str:
            odd(TeamWebhook, "subscriberUrl", data, drift)
        if type(f_active) is not bool:
            odd(TeamWebhook, "active", data, drift)
        if type(f_id) is not str:
            odd(TeamWebhook, "id", data, drift)
        more = len(data) - 6
        f_secret = f_time = f_time_unit = f_version = absent
        if more:
            if "secret" in data:
                f_secret = data["secret"]
                more -= 1
                if f_secret is not None and type(f_secret) is not str:
                    odd(TeamWebhook, "secret", data, drift)
            if "time" in data:
                f_time = data["time"]
                more -= 1
                if f_time is not None and type(f_time) is not int:
                    odd(TeamWebhook, "time", data, drift)
            if "timeUnit" in data:
                f_time_unit = data["timeUnit"]
                more -= 1
                if f_time_unit is not None and f_time_unit not in {"DAY", "HOUR", "MINUTE"}:
                    odd(TeamWebhook, "timeUnit", data, drift)
            if "version" in data:
                f_version = data["version"]
                more -= 1
                if f_version not in {"2021-10-20", "2026-07-27"}:
                    odd(TeamWebhook, "version", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(TeamWebhook, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(TeamWebhook)
    self.payload_template = f_payload_template
    self.triggers = f_triggers
    self.team_id = f_team_id
    self.subscriber_url = f_subscriber_url
    self.active = f_active
    self.id = f_id
    self.secret = f_secret
    self.time = f_time
    self.time_unit = f_time_unit
    self.version = f_version
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class TeamWebhook(Model):
    """Returned by `create_organization_webhook`, `delete_organization_webhook`, `get_organization_webhook` and 2 more."""

    __slots__ = (
        "payload_template",
        "triggers",
        "team_id",
        "subscriber_url",
        "active",
        "id",
        "secret",
        "time",
        "time_unit",
        "version",
    )

    _names = (
        ("payload_template", "payloadTemplate"),
        ("triggers", "triggers"),
        ("team_id", "teamId"),
        ("subscriber_url", "subscriberUrl"),
        ("active", "active"),
        ("id", "id"),
        ("secret", "secret"),
        ("time", "time"),
        ("time_unit", "timeUnit"),
        ("version", "version"),
    )
    _hidden = frozenset(("secret",))
    _decode = staticmethod(decode)

    payload_template: str | None
    triggers: list[CreateWebhookTrigger | str]
    team_id: int
    subscriber_url: str
    active: bool
    id: str
    secret: str | None | Unset
    time: int | None | Unset
    time_unit: CreateWebhookTimeUnit | str | None | Unset
    version: CreateWebhookVersion | str | Unset

    def __init__(
        self,
        *,
        payload_template: str | None,
        triggers: list[CreateWebhookTrigger | str],
        team_id: int,
        subscriber_url: str,
        active: bool,
        id: str,
        secret: str | None | Unset = UNSET,
        time: int | None | Unset = UNSET,
        time_unit: CreateWebhookTimeUnit | str | None | Unset = UNSET,
        version: CreateWebhookVersion | str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.payload_template = payload_template
        self.triggers = triggers
        self.team_id = team_id
        self.subscriber_url = subscriber_url
        self.active = active
        self.id = id
        self.secret = secret
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
            ("team_id", "teamId", True, INTEGER),
            ("subscriber_url", "subscriberUrl", True, STRING),
            ("active", "active", True, BOOLEAN),
            ("id", "id", True, STRING),
            ("secret", "secret", False, Nullable(STRING)),
            ("time", "time", False, Nullable(INTEGER)),
            ("time_unit", "timeUnit", False, Nullable(Choice("DAY", "HOUR", "MINUTE"))),
            ("version", "version", False, Choice("2021-10-20", "2026-07-27")),
        )
