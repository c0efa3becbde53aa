# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Model,
    Nullable,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset
from .event_type_row_owner_zone import decode as decode_event_type_row_owner_zone

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .event_type_row_owner_zone import EventTypeRowOwnerZone

FIELDS = frozenset(
    (
        "userId",
        "isFixed",
        "priority",
        "weight",
        "scheduleId",
        "groupId",
        "user",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_user_id = data["userId"]
        f_is_fixed = data["isFixed"]
        if type(f_user_id) is not int:
            odd(EventTypeRowFormHost, "userId", data, drift)
        if type(f_is_fixed) is not bool:
            odd(EventTypeRowFormHost, "isFixed", data, drift)
        more = len(data) - 2
        f_priority = f_weight = f_schedule_id = f_group_id = absent
        f_user = absent
        if more:
            if "priority" in data:
                f_priority = data["priority"]
                more -= 1
                if f_priority is not None and type(f_priority) is not int:
                    odd(EventTypeRowFormHost, "priority", data, drift)
            if "weight" in data:
                f_weight = data["weight"]
                more -= 1
                if f_weight is not None and type(f_weight) is not int:
                    odd(EventTypeRowFormHost, "weight", data, drift)
            if "scheduleId" in data:
                f_schedule_id = data["scheduleId"]
                more -= 1
                if f_schedule_id is not None and type(f_schedule_id) is not int:
                    odd(EventTypeRowFormHost, "scheduleId", data, drift)
            if "groupId" in data:
                f_group_id = data["groupId"]
                more -= 1
                if f_group_id is not None and type(f_group_id) is not str:
                    odd(EventTypeRowFormHost, "groupId", data, drift)
            if "user" in data:
                f_user = data["user"]
                more -= 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeRowFormHost, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_user is not UNSET:
            f_user = decode_event_type_row_owner_zone(f_user, drift)
    except Odd:
        return decode_exactly(EventTypeRowFormHost, data, drift, mark)
    self = new(EventTypeRowFormHost)
    self.user_id = f_user_id
    self.is_fixed = f_is_fixed
    self.priority = f_priority
    self.weight = f_weight
    self.schedule_id = f_schedule_id
    self.group_id = f_group_id
    self.user = f_user
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeRowFormHost(Model):
    """Part of `EventTypeRowForm.hosts`."""

    __slots__ = (
        "user_id",
        "is_fixed",
        "priority",
        "weight",
        "schedule_id",
        "group_id",
        "user",
    )

    _names = (
        ("user_id", "userId"),
        ("is_fixed", "isFixed"),
        ("priority", "priority"),
        ("weight", "weight"),
        ("schedule_id", "scheduleId"),
        ("group_id", "groupId"),
        ("user", "user"),
    )
    _decode = staticmethod(decode)

    user_id: int
    is_fixed: bool
    priority: int | None | Unset
    weight: int | None | Unset
    schedule_id: int | None | Unset
    group_id: str | None | Unset
    user: EventTypeRowOwnerZone | Unset

    def __init__(
        self,
        *,
        user_id: int,
        is_fixed: bool,
        priority: int | None | Unset = UNSET,
        weight: int | None | Unset = UNSET,
        schedule_id: int | None | Unset = UNSET,
        group_id: str | None | Unset = UNSET,
        user: EventTypeRowOwnerZone | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.user_id = user_id
        self.is_fixed = is_fixed
        self.priority = priority
        self.weight = weight
        self.schedule_id = schedule_id
        self.group_id = group_id
        self.user = user
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .event_type_row_owner_zone import EventTypeRowOwnerZone

        return (
            ("user_id", "userId", True, INTEGER),
            ("is_fixed", "isFixed", True, BOOLEAN),
            ("priority", "priority", False, Nullable(INTEGER)),
            ("weight", "weight", False, Nullable(INTEGER)),
            ("schedule_id", "scheduleId", False, Nullable(INTEGER)),
            ("group_id", "groupId", False, Nullable(STRING)),
            ("user", "user", False, Ref(EventTypeRowOwnerZone)),
        )
