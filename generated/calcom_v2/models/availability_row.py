# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    TIME,
    List,
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
        "eventTypeId",
        "days",
        "startTime",
        "endTime",
        "date",
        "scheduleId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_user_id = data["userId"]
        f_event_type_id = data["eventTypeId"]
        f_days = data["days"]
        f_start_time = data["startTime"]
        f_end_time = data["endTime"]
        f_date = data["date"]
        f_schedule_id = data["scheduleId"]
        if type(f_days) is not list:
            return decode_exactly(AvailabilityRow, data, drift, mark)
        if type(f_id) is not int:
            odd(AvailabilityRow, "id", data, drift)
        if f_user_id is not None and type(f_user_id) is not int:
            odd(AvailabilityRow, "userId", data, drift)
        if f_event_type_id is not None and type(f_event_type_id) is not int:
            odd(AvailabilityRow, "eventTypeId", data, drift)
        for item in f_days:
            if type(item) is not int:
                return decode_exactly(AvailabilityRow, data, drift, mark)
        f_start_time = parse_time(f_start_time)
        if f_start_time.tzinfo is None:
            return decode_exactly(AvailabilityRow, data, drift, mark)
        f_end_time = parse_time(f_end_time)
        if f_end_time.tzinfo is None:
            return decode_exactly(AvailabilityRow, data, drift, mark)
        if f_date is not None:
            f_date = parse_time(f_date)
            if f_date.tzinfo is None:
                return decode_exactly(AvailabilityRow, data, drift, mark)
        if f_schedule_id is not None and type(f_schedule_id) is not int:
            odd(AvailabilityRow, "scheduleId", data, drift)
        more = len(data) - 8
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AvailabilityRow, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(AvailabilityRow)
    self.id = f_id
    self.user_id = f_user_id
    self.event_type_id = f_event_type_id
    self.days = f_days
    self.start_time = f_start_time
    self.end_time = f_end_time
    self.date = f_date
    self.schedule_id = f_schedule_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AvailabilityRow(Model):
    """Part of `ScheduleRow.schedule` and `UpdatedScheduleDetails.availability`."""

    __slots__ = (
        "id",
        "user_id",
        "event_type_id",
        "days",
        "start_time",
        "end_time",
        "date",
        "schedule_id",
    )

    _names = (
        ("id", "id"),
        ("user_id", "userId"),
        ("event_type_id", "eventTypeId"),
        ("days", "days"),
        ("start_time", "startTime"),
        ("end_time", "endTime"),
        ("date", "date"),
        ("schedule_id", "scheduleId"),
    )
    _decode = staticmethod(decode)

    id: int
    user_id: int | None
    event_type_id: int | None
    days: list[int]
    start_time: datetime.datetime
    end_time: datetime.datetime
    date: datetime.datetime | None
    schedule_id: int | None

    def __init__(
        self,
        *,
        id: int,
        user_id: int | None,
        event_type_id: int | None,
        days: list[int],
        start_time: datetime.datetime,
        end_time: datetime.datetime,
        date: datetime.datetime | None,
        schedule_id: int | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.user_id = user_id
        self.event_type_id = event_type_id
        self.days = days
        self.start_time = start_time
        self.end_time = end_time
        self.date = date
        self.schedule_id = schedule_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("user_id", "userId", True, Nullable(INTEGER)),
            ("event_type_id", "eventTypeId", True, Nullable(INTEGER)),
            ("days", "days", True, List(INTEGER)),
            ("start_time", "startTime", True, TIME),
            ("end_time", "endTime", True, TIME),
            ("date", "date", True, Nullable(TIME)),
            ("schedule_id", "scheduleId", True, Nullable(INTEGER)),
        )
