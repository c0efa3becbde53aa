# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
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
    parse_time,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .create_webhook_time_unit import CreateWebhookTimeUnit
    from .create_webhook_trigger import CreateWebhookTrigger
    from .create_webhook_version import CreateWebhookVersion

FIELDS = frozenset(
    (
        "payloadTemplate",
        "triggers",
        "userId",
        "subscriberUrl",
        "active",
        "secret",
        "id",
        "time",
        "timeUnit",
        "version",
        "teamId",
        "eventTypeId",
        "createdAt",
        "appId",
        "platform",
        "oAuthClientId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_payload_template = data["payloadTemplate"]
        f_triggers = data["triggers"]
        f_user_id = data["userId"]
        f_subscriber_url = data["subscriberUrl"]
        f_active = data["active"]
        f_secret = data["secret"]
        f_id = data["id"]
        if type(f_triggers) is not list:
            return decode_exactly(Webhook, data, drift, mark)
        if f_payload_template is not None and type(f_payload_template) is not str:
            odd(Webhook, "payloadTemplate", data, drift)
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
                return decode_exactly(Webhook, data, drift, mark)
        if type(f_user_id) is not int:
            odd(Webhook, "userId", data, drift)
        if type(f_subscriber_url) is not str:
            odd(Webhook, "subscriberUrl", data, drift)
        if type(f_active) is not bool:
            odd(Webhook, "active", data, drift)
        if f_secret is not None and type(f_secret) is not str:
            odd(Webhook, "secret", data, drift)
        if type(f_id) is not str:
            odd(Webhook, "id", data, drift)
        more = len(data) - 7
        f_time = f_time_unit = f_version = f_team_id = absent
        f_event_type_id = f_created_at = f_app_id = f_platform = absent
        f_o_auth_client_id = absent
        if more:
            if "time" in data:
                f_time = data["time"]
                more -= 1
                if f_time is not None and type(f_time) is not int:
                    odd(Webhook, "time", data, drift)
            if "timeUnit" in data:
                f_time_unit = data["timeUnit"]
                more -= 1
                if f_time_unit is not None and f_time_unit not in {"DAY", "HOUR", "MINUTE"}:
                    odd(Webhook, "timeUnit", data, drift)
            if "version" in data:
                f_version = data["version"]
                more -= 1
                if f_version not in {"2021-10-20", "2026-07-27"}:
                    odd(Webhook, "version", data, drift)
            if "teamId" in data:
                f_team_id = data["teamId"]
                more -= 1
                if f_team_id is not None and type(f_team_id) is not int:
                    odd(Webhook, "teamId", data, drift)
            if "eventTypeId" in data:
                f_event_type_id = data["eventTypeId"]
                more -= 1
                if f_event_type_id is not None and type(f_event_type_id) is not int:
                    odd(Webhook, "eventTypeId", data, drift)
            if "createdAt" in data:
                f_created_at = data["createdAt"]
                more -= 1
                f_created_at = parse_time(f_created_at)
                if f_created_at.tzinfo is None:
                    return decode_exactly(Webhook, data, drift, mark)
            if "appId" in data:
                f_app_id = data["appId"]
                more -= 1
                if f_app_id is not None and type(f_app_id) is not str:
                    odd(Webhook, "appId", data, drift)
            if "platform" in data:
                f_platform = data["platform"]
                more -= 1
                if type(f_platform) is not bool:
                    odd(Webhook, "platform", data, drift)
            if "oAuthClientId" in data:
                f_o_auth_client_id = data["oAuthClientId"]
                more -= 1
                if f_o_auth_client_id is not None and type(f_o_auth_client_id) is not str:
                    odd(Webhook, "oAuthClientId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Webhook, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(Webhook)
    self.payload_template = f_payload_template
    self.triggers = f_triggers
    self.user_id = f_user_id
    self.subscriber_url = f_subscriber_url
    self.active = f_active
    self.secret = f_secret
    self.id = f_id
    self.time = f_time
    self.time_unit = f_time_unit
    self.version = f_version
    self.team_id = f_team_id
    self.event_type_id = f_event_type_id
    self.created_at = f_created_at
    self.app_id = f_app_id
    self.platform = f_platform
    self.o_auth_client_id = f_o_auth_client_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Webhook(Model):
    """Returned by `create_webhook`, `delete_webhook`, `get_webhook` and 2 more."""

    __slots__ = (
        "payload_template",
        "triggers",
        "user_id",
        "subscriber_url",
        "active",
        "secret",
        "id",
        "time",
        "time_unit",
        "version",
        "team_id",
        "event_type_id",
        "created_at",
        "app_id",
        "platform",
        "o_auth_client_id",
    )

    _names = (
        ("payload_template", "payloadTemplate"),
        ("triggers", "triggers"),
        ("user_id", "userId"),
        ("subscriber_url", "subscriberUrl"),
        ("active", "active"),
        ("secret", "secret"),
        ("id", "id"),
        ("time", "time"),
        ("time_unit", "timeUnit"),
        ("version", "version"),
        ("team_id", "teamId"),
        ("event_type_id", "eventTypeId"),
        ("created_at", "createdAt"),
        ("app_id", "appId"),
        ("platform", "platform"),
        ("o_auth_client_id", "oAuthClientId"),
    )
    _hidden = frozenset(("secret",))
    _decode = staticmethod(decode)

    payload_template: str | None
    triggers: list[CreateWebhookTrigger | str]
    user_id: int
    subscriber_url: str
    active: bool
    secret: str | None
    id: str
    time: int | None | Unset
    time_unit: CreateWebhookTimeUnit | str | None | Unset
    version: CreateWebhookVersion | str | Unset
    team_id: int | None | Unset
    event_type_id: int | None | Unset
    created_at: datetime.datetime | Unset
    app_id: str | None | Unset
    platform: bool | Unset
    o_auth_client_id: str | None | Unset

    def __init__(
        self,
        *,
        payload_template: str | None,
        triggers: list[CreateWebhookTrigger | str],
        user_id: int,
        subscriber_url: str,
        active: bool,
        secret: str | None,
        id: str,
        time: int | None | Unset = UNSET,
        time_unit: CreateWebhookTimeUnit | str | None | Unset = UNSET,
        version: CreateWebhookVersion | str | Unset = UNSET,
        team_id: int | None | Unset = UNSET,
        event_type_id: int | None | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        app_id: str | None | Unset = UNSET,
        platform: bool | Unset = UNSET,
        o_auth_client_id: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.payload_template = payload_template
        self.triggers = triggers
        self.user_id = user_id
        self.subscriber_url = subscriber_url
        self.active = active
        self.secret = secret
        self.id = id
        self.time = time
        self.time_unit = time_unit
        self.version = version
        self.team_id = team_id
        self.event_type_id = event_type_id
        self.created_at = created_at
        self.app_id = app_id
        self.platform = platform
        self.o_auth_client_id = o_auth_client_id
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
            ("user_id", "userId", True, INTEGER),
            ("subscriber_url", "subscriberUrl", True, STRING),
            ("active", "active", True, BOOLEAN),
            ("secret", "secret", True, Nullable(STRING)),
            ("id", "id", True, STRING),
            ("time", "time", False, Nullable(INTEGER)),
            ("time_unit", "timeUnit", False, Nullable(Choice("DAY", "HOUR", "MINUTE"))),
            ("version", "version", False, Choice("2021-10-20", "2026-07-27")),
            ("team_id", "teamId", False, Nullable(INTEGER)),
            ("event_type_id", "eventTypeId", False, Nullable(INTEGER)),
            ("created_at", "createdAt", False, TIME),
            ("app_id", "appId", False, Nullable(STRING)),
            ("platform", "platform", False, BOOLEAN),
            ("o_auth_client_id", "oAuthClientId", False, Nullable(STRING)),
        )
