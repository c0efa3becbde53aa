# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    DATE,
    STRING,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_date,
)

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "date",
        "startTime",
        "endTime",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_date = data["date"]
        f_start_time = data["startTime"]
        f_end_time = data["endTime"]
        if len(f_date) != 10 or f_date[7] != "-":
            return decode_exactly(ScheduleOverride, data, drift, mark)
        f_date = parse_date(f_date)
        if type(f_start_time) is not str:
            odd(ScheduleOverride, "startTime", data, drift)
        if type(f_end_time) is not str:
            odd(ScheduleOverride, "endTime", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ScheduleOverride, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(ScheduleOverride)
    self.date = f_date
    self.start_time = f_start_time
    self.end_time = f_end_time
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ScheduleOverride(Model):
    """Part of `CreateSchedule.overrides`, `Schedule.overrides` and `UpdateSchedule.overrides`."""

    __slots__ = (
        "date",
        "start_time",
        "end_time",
    )

    _names = (
        ("date", "date"),
        ("start_time", "startTime"),
        ("end_time", "endTime"),
    )
    _decode = staticmethod(decode)

    date: datetime.date
    start_time: str
    end_time: str

    def __init__(
        self,
        *,
        date: datetime.date,
        start_time: str,
        end_time: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.date = date
        self.start_time = start_time
        self.end_time = end_time
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("date", "date", True, DATE),
            ("start_time", "startTime", True, STRING),
            ("end_time", "endTime", True, STRING),
        )
