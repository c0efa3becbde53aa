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
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    kind_of,
    new,
    odd,
)
from .availability_row import decode as decode_availability_row
from .date_override_ranges import decode as decode_date_override_ranges
from .working_hours import decode as decode_working_hours

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .availability_row import AvailabilityRow
    from .date_override_ranges import DateOverrideRanges
    from .time_range import TimeRange
    from .working_hours import WorkingHours

FIELDS = frozenset(
    (
        "id",
        "name",
        "isManaged",
        "workingHours",
        "schedule",
        "availability",
        "timeZone",
        "dateOverrides",
        "isDefault",
        "isLastSchedule",
        "readOnly",
        "userId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_name = data["name"]
        f_is_managed = data["isManaged"]
        f_working_hours = data["workingHours"]
        f_schedule = data["schedule"]
        f_availability = data["availability"]
        f_time_zone = data["timeZone"]
        f_date_overrides = data["dateOverrides"]
        f_is_default = data["isDefault"]
        f_is_last_schedule = data["isLastSchedule"]
        f_read_only = data["readOnly"]
        f_user_id = data["userId"]
        if (
            type(f_working_hours) is not list
            or type(f_schedule) is not list
            or type(f_availability) is not list
            or type(f_date_overrides) is not list
        ):
            return decode_exactly(ScheduleRow, data, drift, mark)
        if type(f_id) is not int:
            odd(ScheduleRow, "id", data, drift)
        if type(f_name) is not str:
            odd(ScheduleRow, "name", data, drift)
        if type(f_is_managed) is not bool:
            odd(ScheduleRow, "isManaged", data, drift)
        if type(f_time_zone) is not str:
            odd(ScheduleRow, "timeZone", data, drift)
        if type(f_is_default) is not bool:
            odd(ScheduleRow, "isDefault", data, drift)
        if type(f_is_last_schedule) is not bool:
            odd(ScheduleRow, "isLastSchedule", data, drift)
        if type(f_read_only) is not bool:
            odd(ScheduleRow, "readOnly", data, drift)
        if type(f_user_id) is not int:
            odd(ScheduleRow, "userId", data, drift)
        more = len(data) - 12
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ScheduleRow, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_working_hours:
            f_working_hours = (
                [decode_working_hours(f_working_hours[0], drift)]
                if len(f_working_hours) == 1
                else [decode_working_hours(item, drift) for item in f_working_hours]
            )
        if f_schedule:
            f_schedule = (
                [decode_availability_row(f_schedule[0], drift)]
                if len(f_schedule) == 1
                else [decode_availability_row(item, drift) for item in f_schedule]
            )
        f_availability = kind_of(ScheduleRow, "availability").decode(
            f_availability, drift, data, "availability"
        )
        if f_date_overrides:
            f_date_overrides = (
                [decode_date_override_ranges(f_date_overrides[0], drift)]
                if len(f_date_overrides) == 1
                else [decode_date_override_ranges(item, drift) for item in f_date_overrides]
            )
    except Odd:
        return decode_exactly(ScheduleRow, data, drift, mark)
    self = new(ScheduleRow)
    self.id = f_id
    self.name = f_name
    self.is_managed = f_is_managed
    self.working_hours = f_working_hours
    self.schedule = f_schedule
    self.availability = f_availability
    self.time_zone = f_time_zone
    self.date_overrides = f_date_overrides
    self.is_default = f_is_default
    self.is_last_schedule = f_is_last_schedule
    self.read_only = f_read_only
    self.user_id = f_user_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ScheduleRow(Model):
    """Returned by `create_schedule_2024_04_15`, `get_default_schedule_2024_04_15`, `get_schedule_2024_04_15` and 1 more."""

    __slots__ = (
        "id",
        "name",
        "is_managed",
        "working_hours",
        "schedule",
        "availability",
        "time_zone",
        "date_overrides",
        "is_default",
        "is_last_schedule",
        "read_only",
        "user_id",
    )

    _names = (
        ("id", "id"),
        ("name", "name"),
        ("is_managed", "isManaged"),
        ("working_hours", "workingHours"),
        ("schedule", "schedule"),
        ("availability", "availability"),
        ("time_zone", "timeZone"),
        ("date_overrides", "dateOverrides"),
        ("is_default", "isDefault"),
        ("is_last_schedule", "isLastSchedule"),
        ("read_only", "readOnly"),
        ("user_id", "userId"),
    )
    _decode = staticmethod(decode)

    id: int
    name: str
    is_managed: bool
    working_hours: list[WorkingHours]
    schedule: list[AvailabilityRow]
    availability: list[list[TimeRange]]
    time_zone: str
    date_overrides: list[DateOverrideRanges]
    is_default: bool
    is_last_schedule: bool
    read_only: bool
    user_id: int

    def __init__(
        self,
        *,
        id: int,
        name: str,
        is_managed: bool,
        working_hours: list[WorkingHours],
        schedule: list[AvailabilityRow],
        availability: list[list[TimeRange]],
        time_zone: str,
        date_overrides: list[DateOverrideRanges],
        is_default: bool,
        is_last_schedule: bool,
        read_only: bool,
        user_id: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.is_managed = is_managed
        self.working_hours = working_hours
        self.schedule = schedule
        self.availability = availability
        self.time_zone = time_zone
        self.date_overrides = date_overrides
        self.is_default = is_default
        self.is_last_schedule = is_last_schedule
        self.read_only = read_only
        self.user_id = user_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .availability_row import AvailabilityRow
        from .date_override_ranges import DateOverrideRanges
        from .time_range import TimeRange
        from .working_hours import WorkingHours

        return (
            ("id", "id", True, INTEGER),
            ("name", "name", True, STRING),
            ("is_managed", "isManaged", True, BOOLEAN),
            ("working_hours", "workingHours", True, List(Ref(WorkingHours))),
            ("schedule", "schedule", True, List(Ref(AvailabilityRow))),
            ("availability", "availability", True, List(List(Ref(TimeRange)))),
            ("time_zone", "timeZone", True, STRING),
            ("date_overrides", "dateOverrides", True, List(Ref(DateOverrideRanges))),
            ("is_default", "isDefault", True, BOOLEAN),
            ("is_last_schedule", "isLastSchedule", True, BOOLEAN),
            ("read_only", "readOnly", True, BOOLEAN),
            ("user_id", "userId", True, INTEGER),
        )
