# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
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
        "eventTypeId",
        "date",
        "days",
        "startTime",
        "endTime",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_event_type_id = data["eventTypeId"]
        f_date = data["date"]
        f_days = data["days"]
        f_start_time = data["startTime"]
        f_end_time = data["endTime"]
        if type(f_days) is not list:
            return decode_exactly(ScheduleAvailabilityItem, data, drift, mark)
        if type(f_id) is not int:
            odd(ScheduleAvailabilityItem, "id", data, drift)
        if f_event_type_id is not None and type(f_event_type_id) is not int:
            odd(ScheduleAvailabilityItem, "eventTypeId", data, drift)
        if f_date is not None:
            f_date = parse_time(f_date)
            if f_date.tzinfo is None:
                return decode_exactly(ScheduleAvailabilityItem, data, drift, mark)
        for item in f_days:
            if type(item) is not int:
                return decode_exactly(ScheduleAvailabilityItem, data, drift, mark)
        if type(f_start_time) is not str:
            odd(ScheduleAvailabilityItem, "startTime", data, drift)
        if type(f_end_time) is not str:
            odd(ScheduleAvailabilityItem, "endTime", data, drift)
        more = len(data) - 6
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ScheduleAvailabilityItem, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(ScheduleAvailabilityItem)
    self.id = f_id
    self.event_type_id = f_event_type_id
    self.date = f_date
    self.days = f_days
    self.start_time = f_start_time
    self.end_time = f_end_time
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ScheduleAvailabilityItem(Model):
    """Part of `Schedule.availability`."""

    __slots__ = (
        "id",
        "event_type_id",
        "date",
        "days",
        "start_time",
        "end_time",
    )

    _names = (
        ("id", "id"),
        ("event_type_id", "eventTypeId"),
        ("date", "date"),
        ("days", "days"),
        ("start_time", "startTime"),
        ("end_time", "endTime"),
    )
    _decode = staticmethod(decode)

    id: int
    event_type_id: int | None
    date: datetime.datetime | None
    days: list[int]
    start_time: str
    end_time: str

    def __init__(
        self,
        *,
        id: int,
        event_type_id: int | None,
        date: datetime.datetime | None,
        days: list[int],
        start_time: str,
        end_time: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.event_type_id = event_type_id
        self.date = date
        self.days = days
        self.start_time = start_time
        self.end_time = end_time
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("event_type_id", "eventTypeId", True, Nullable(INTEGER)),
            ("date", "date", True, Nullable(TIME)),
            ("days", "days", True, List(INTEGER)),
            ("start_time", "startTime", True, STRING),
            ("end_time", "endTime", True, STRING),
        )
