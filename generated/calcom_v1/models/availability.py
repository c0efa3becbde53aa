# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    TIME,
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
    parse_time,
)
from .availability_schedule import decode as decode_availability_schedule

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .availability_schedule import AvailabilitySchedule

FIELDS = frozenset(
    (
        "id",
        "startTime",
        "endTime",
        "date",
        "scheduleId",
        "days",
        "Schedule",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_start_time = data["startTime"]
        f_end_time = data["endTime"]
        f_date = data["date"]
        f_schedule_id = data["scheduleId"]
        f_days = data["days"]
        f_schedule = data["Schedule"]
        if type(f_days) is not list:
            return decode_exactly(Availability, data, drift, mark)
        if type(f_id) is not int:
            odd(Availability, "id", data, drift)
        f_start_time = parse_time(f_start_time)
        if f_start_time.tzinfo is None:
            return decode_exactly(Availability, data, drift, mark)
        f_end_time = parse_time(f_end_time)
        if f_end_time.tzinfo is None:
            return decode_exactly(Availability, data, drift, mark)
        if f_date is not None:
            f_date = parse_time(f_date)
            if f_date.tzinfo is None:
                return decode_exactly(Availability, data, drift, mark)
        if f_schedule_id is not None and type(f_schedule_id) is not int:
            odd(Availability, "scheduleId", data, drift)
        for item in f_days:
            if type(item) is not int:
                return decode_exactly(Availability, data, drift, mark)
        more = len(data) - 7
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Availability, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_schedule is not None:
            f_schedule = decode_availability_schedule(f_schedule, drift)
    except Odd:
        return decode_exactly(Availability, data, drift, mark)
    self = new(Availability)
    self.id = f_id
    self.start_time = f_start_time
    self.end_time = f_end_time
    self.date = f_date
    self.schedule_id = f_schedule_id
    self.days = f_days
    self.schedule = f_schedule
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Availability(Model):
    """Part of `AvailabilityResponse.availability`."""

    __slots__ = (
        "id",
        "start_time",
        "end_time",
        "date",
        "schedule_id",
        "days",
        "schedule",
    )

    _names = (
        ("id", "id"),
        ("start_time", "startTime"),
        ("end_time", "endTime"),
        ("date", "date"),
        ("schedule_id", "scheduleId"),
        ("days", "days"),
        ("schedule", "Schedule"),
    )
    _decode = staticmethod(decode)

    id: int
    start_time: datetime.datetime
    end_time: datetime.datetime
    date: datetime.datetime | None
    schedule_id: int | None
    days: list[int]
    schedule: AvailabilitySchedule | None

    def __init__(
        self,
        *,
        id: int,
        start_time: datetime.datetime,
        end_time: datetime.datetime,
        date: datetime.datetime | None,
        schedule_id: int | None,
        days: list[int],
        schedule: AvailabilitySchedule | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.start_time = start_time
        self.end_time = end_time
        self.date = date
        self.schedule_id = schedule_id
        self.days = days
        self.schedule = schedule
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .availability_schedule import AvailabilitySchedule

        return (
            ("id", "id", True, INTEGER),
            ("start_time", "startTime", True, TIME),
            ("end_time", "endTime", True, TIME),
            ("date", "date", True, Nullable(TIME)),
            ("schedule_id", "scheduleId", True, Nullable(INTEGER)),
            ("days", "days", True, List(INTEGER)),
            ("schedule", "Schedule", True, Nullable(Ref(AvailabilitySchedule))),
        )
