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
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .schedule_availability_item import decode as decode_schedule_availability_item

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .schedule_availability_item import ScheduleAvailabilityItem

FIELDS = frozenset(
    (
        "id",
        "userId",
        "name",
        "timeZone",
        "availability",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_user_id = data["userId"]
        f_name = data["name"]
        f_time_zone = data["timeZone"]
        f_availability = data["availability"]
        if type(f_availability) is not list:
            return decode_exactly(Schedule, data, drift, mark)
        if type(f_id) is not int:
            odd(Schedule, "id", data, drift)
        if type(f_user_id) is not int:
            odd(Schedule, "userId", data, drift)
        if type(f_name) is not str:
            odd(Schedule, "name", data, drift)
        if f_time_zone is not None and type(f_time_zone) is not str:
            odd(Schedule, "timeZone", data, drift)
        more = len(data) - 5
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Schedule, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_availability:
            f_availability = (
                [decode_schedule_availability_item(f_availability[0], drift)]
                if len(f_availability) == 1
                else [decode_schedule_availability_item(item, drift) for item in f_availability]
            )
    except Odd:
        return decode_exactly(Schedule, data, drift, mark)
    self = new(Schedule)
    self.id = f_id
    self.user_id = f_user_id
    self.name = f_name
    self.time_zone = f_time_zone
    self.availability = f_availability
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Schedule(Model):
    """Part of `ScheduleResponse.schedule` and `SchedulesResponse.schedules`."""

    __slots__ = (
        "id",
        "user_id",
        "name",
        "time_zone",
        "availability",
    )

    _names = (
        ("id", "id"),
        ("user_id", "userId"),
        ("name", "name"),
        ("time_zone", "timeZone"),
        ("availability", "availability"),
    )
    _decode = staticmethod(decode)

    id: int
    user_id: int
    name: str
    time_zone: str | None
    availability: list[ScheduleAvailabilityItem]

    def __init__(
        self,
        *,
        id: int,
        user_id: int,
        name: str,
        time_zone: str | None,
        availability: list[ScheduleAvailabilityItem],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.user_id = user_id
        self.name = name
        self.time_zone = time_zone
        self.availability = availability
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .schedule_availability_item import ScheduleAvailabilityItem

        return (
            ("id", "id", True, INTEGER),
            ("user_id", "userId", True, INTEGER),
            ("name", "name", True, STRING),
            ("time_zone", "timeZone", True, Nullable(STRING)),
            ("availability", "availability", True, List(Ref(ScheduleAvailabilityItem))),
        )
