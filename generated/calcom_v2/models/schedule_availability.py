# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Choice,
    List,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .weekday import Weekday

FIELDS = frozenset(
    (
        "days",
        "startTime",
        "endTime",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_days = data["days"]
        f_start_time = data["startTime"]
        f_end_time = data["endTime"]
        if type(f_days) is not list:
            return decode_exactly(ScheduleAvailability, data, drift, mark)
        for item in f_days:
            if item not in {"Friday", "Monday", "Saturday", "Sunday", "Thursday", "Tuesday", "Wednesday"}:
                return decode_exactly(ScheduleAvailability, data, drift, mark)
        if type(f_start_time) is not str:
            odd(ScheduleAvailability, "startTime", data, drift)
        if type(f_end_time) is not str:
            odd(ScheduleAvailability, "endTime", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ScheduleAvailability, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(ScheduleAvailability)
    self.days = f_days
    self.start_time = f_start_time
    self.end_time = f_end_time
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ScheduleAvailability(Model):
    """Part of `CreateSchedule.availability`, `Schedule.availability` and `UpdateSchedule.availability`."""

    __slots__ = (
        "days",
        "start_time",
        "end_time",
    )

    _names = (
        ("days", "days"),
        ("start_time", "startTime"),
        ("end_time", "endTime"),
    )
    _decode = staticmethod(decode)

    days: list[Weekday | str]
    start_time: str
    end_time: str

    def __init__(
        self,
        *,
        days: list[Weekday | str],
        start_time: str,
        end_time: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.days = days
        self.start_time = start_time
        self.end_time = end_time
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            (
                "days",
                "days",
                True,
                List(Choice("Friday", "Monday", "Saturday", "Sunday", "Thursday", "Tuesday", "Wednesday")),
            ),
            ("start_time", "startTime", True, STRING),
            ("end_time", "endTime", True, STRING),
        )
