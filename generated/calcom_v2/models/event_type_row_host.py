# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
    Model,
    Nullable,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)
from .event_type_row_host_user import decode as decode_event_type_row_host_user

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .event_type_row_host_user import EventTypeRowHostUser

FIELDS = frozenset(
    (
        "userId",
        "eventTypeId",
        "isFixed",
        "priority",
        "weight",
        "weightAdjustment",
        "scheduleId",
        "createdAt",
        "groupId",
        "memberId",
        "user",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_user_id = data["userId"]
        f_event_type_id = data["eventTypeId"]
        f_is_fixed = data["isFixed"]
        f_priority = data["priority"]
        f_weight = data["weight"]
        f_weight_adjustment = data["weightAdjustment"]
        f_schedule_id = data["scheduleId"]
        f_created_at = data["createdAt"]
        f_group_id = data["groupId"]
        f_member_id = data["memberId"]
        f_user = data["user"]
        if type(f_user_id) is not int:
            odd(EventTypeRowHost, "userId", data, drift)
        if type(f_event_type_id) is not int:
            odd(EventTypeRowHost, "eventTypeId", data, drift)
        if type(f_is_fixed) is not bool:
            odd(EventTypeRowHost, "isFixed", data, drift)
        if f_priority is not None and type(f_priority) is not int:
            odd(EventTypeRowHost, "priority", data, drift)
        if f_weight is not None and type(f_weight) is not int:
            odd(EventTypeRowHost, "weight", data, drift)
        if f_weight_adjustment is not None and type(f_weight_adjustment) is not int:
            odd(EventTypeRowHost, "weightAdjustment", data, drift)
        if f_schedule_id is not None and type(f_schedule_id) is not int:
            odd(EventTypeRowHost, "scheduleId", data, drift)
        f_created_at = parse_time(f_created_at)
        if f_created_at.tzinfo is None:
            return decode_exactly(EventTypeRowHost, data, drift, mark)
        if f_group_id is not None and type(f_group_id) is not str:
            odd(EventTypeRowHost, "groupId", data, drift)
        if f_member_id is not None and type(f_member_id) is not int:
            odd(EventTypeRowHost, "memberId", data, drift)
        more = len(data) - 11
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeRowHost, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_user = decode_event_type_row_host_user(f_user, drift)
    except Odd:
        return decode_exactly(EventTypeRowHost, data, drift, mark)
    self = new(EventTypeRowHost)
    self.user_id = f_user_id
    self.event_type_id = f_event_type_id
    self.is_fixed = f_is_fixed
    self.priority = f_priority
    self.weight = f_weight
    self.weight_adjustment = f_weight_adjustment
    self.schedule_id = f_schedule_id
    self.created_at = f_created_at
    self.group_id = f_group_id
    self.member_id = f_member_id
    self.user = f_user
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeRowHost(Model):
    """Part of `EventTypeRowOfProfile.hosts`."""

    __slots__ = (
        "user_id",
        "event_type_id",
        "is_fixed",
        "priority",
        "weight",
        "weight_adjustment",
        "schedule_id",
        "created_at",
        "group_id",
        "member_id",
        "user",
    )

    _names = (
        ("user_id", "userId"),
        ("event_type_id", "eventTypeId"),
        ("is_fixed", "isFixed"),
        ("priority", "priority"),
        ("weight", "weight"),
        ("weight_adjustment", "weightAdjustment"),
        ("schedule_id", "scheduleId"),
        ("created_at", "createdAt"),
        ("group_id", "groupId"),
        ("member_id", "memberId"),
        ("user", "user"),
    )
    _decode = staticmethod(decode)

    user_id: int
    event_type_id: int
    is_fixed: bool
    priority: int | None
    weight: int | None
    weight_adjustment: int | None
    schedule_id: int | None
    created_at: datetime.datetime
    group_id: str | None
    member_id: int | None
    user: EventTypeRowHostUser

    def __init__(
        self,
        *,
        user_id: int,
        event_type_id: int,
        is_fixed: bool,
        priority: int | None,
        weight: int | None,
        weight_adjustment: int | None,
        schedule_id: int | None,
        created_at: datetime.datetime,
        group_id: str | None,
        member_id: int | None,
        user: EventTypeRowHostUser,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.user_id = user_id
        self.event_type_id = event_type_id
        self.is_fixed = is_fixed
        self.priority = priority
        self.weight = weight
        self.weight_adjustment = weight_adjustment
        self.schedule_id = schedule_id
        self.created_at = created_at
        self.group_id = group_id
        self.member_id = member_id
        self.user = user
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .event_type_row_host_user import EventTypeRowHostUser

        return (
            ("user_id", "userId", True, INTEGER),
            ("event_type_id", "eventTypeId", True, INTEGER),
            ("is_fixed", "isFixed", True, BOOLEAN),
            ("priority", "priority", True, Nullable(INTEGER)),
            ("weight", "weight", True, Nullable(INTEGER)),
            ("weight_adjustment", "weightAdjustment", True, Nullable(INTEGER)),
            ("schedule_id", "scheduleId", True, Nullable(INTEGER)),
            ("created_at", "createdAt", True, TIME),
            ("group_id", "groupId", True, Nullable(STRING)),
            ("member_id", "memberId", True, Nullable(INTEGER)),
            ("user", "user", True, Ref(EventTypeRowHostUser)),
        )
