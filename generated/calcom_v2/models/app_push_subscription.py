# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    TIME,
    Model,
    Nullable,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "id",
        "userId",
        "type",
        "platform",
        "identifier",
        "deviceId",
        "createdAt",
        "updatedAt",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_user_id = data["userId"]
        f_type_ = data["type"]
        f_platform = data["platform"]
        f_identifier = data["identifier"]
        f_device_id = data["deviceId"]
        f_created_at = data["createdAt"]
        f_updated_at = data["updatedAt"]
        if type(f_id) is not int:
            odd(AppPushSubscription, "id", data, drift)
        if type(f_user_id) is not int:
            odd(AppPushSubscription, "userId", data, drift)
        if type(f_type_) is not str:
            odd(AppPushSubscription, "type", data, drift)
        if type(f_platform) is not str:
            odd(AppPushSubscription, "platform", data, drift)
        if type(f_identifier) is not str:
            odd(AppPushSubscription, "identifier", data, drift)
        if f_device_id is not None and type(f_device_id) is not str:
            odd(AppPushSubscription, "deviceId", data, drift)
        f_created_at = parse_time(f_created_at)
        if f_created_at.tzinfo is None:
            return decode_exactly(AppPushSubscription, data, drift, mark)
        f_updated_at = parse_time(f_updated_at)
        if f_updated_at.tzinfo is None:
            return decode_exactly(AppPushSubscription, data, drift, mark)
        more = len(data) - 8
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AppPushSubscription, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(AppPushSubscription)
    self.id = f_id
    self.user_id = f_user_id
    self.type_ = f_type_
    self.platform = f_platform
    self.identifier = f_identifier
    self.device_id = f_device_id
    self.created_at = f_created_at
    self.updated_at = f_updated_at
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AppPushSubscription(Model):
    """Returned by `register_app_push_subscription`."""

    __slots__ = (
        "id",
        "user_id",
        "type_",
        "platform",
        "identifier",
        "device_id",
        "created_at",
        "updated_at",
    )

    _names = (
        ("id", "id"),
        ("user_id", "userId"),
        ("type_", "type"),
        ("platform", "platform"),
        ("identifier", "identifier"),
        ("device_id", "deviceId"),
        ("created_at", "createdAt"),
        ("updated_at", "updatedAt"),
    )
    _decode = staticmethod(decode)

    id: int
    user_id: int
    type_: str
    platform: str
    identifier: str
    device_id: str | None
    created_at: datetime.datetime
    updated_at: datetime.datetime

    def __init__(
        self,
        *,
        id: int,
        user_id: int,
        type_: str,
        platform: str,
        identifier: str,
        device_id: str | None,
        created_at: datetime.datetime,
        updated_at: datetime.datetime,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.user_id = user_id
        self.type_ = type_
        self.platform = platform
        self.identifier = identifier
        self.device_id = device_id
        self.created_at = created_at
        self.updated_at = updated_at
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("user_id", "userId", True, INTEGER),
            ("type_", "type", True, STRING),
            ("platform", "platform", True, STRING),
            ("identifier", "identifier", True, STRING),
            ("device_id", "deviceId", True, Nullable(STRING)),
            ("created_at", "createdAt", True, TIME),
            ("updated_at", "updatedAt", True, TIME),
        )
