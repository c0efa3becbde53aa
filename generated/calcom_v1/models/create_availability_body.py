# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Choice,
    List,
    Model,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .create_availability_body_day import CreateAvailabilityBodyDay

FIELDS = frozenset(
    (
        "scheduleId",
        "startTime",
        "endTime",
        "days",
        "date",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_schedule_id = data["scheduleId"]
        f_start_time = data["startTime"]
        f_end_time = data["endTime"]
        if type(f_schedule_id) is not int:
            odd(CreateAvailabilityBody, "scheduleId", data, drift)
        if type(f_start_time) is not str:
            odd(CreateAvailabilityBody, "startTime", data, drift)
        if type(f_end_time) is not str:
            odd(CreateAvailabilityBody, "endTime", data, drift)
        more = len(data) - 3
        f_days = f_date = absent
        if more:
            if "days" in data:
                f_days = data["days"]
                more -= 1
                if type(f_days) is not list:
                    return decode_exactly(CreateAvailabilityBody, data, drift, mark)
                for item in f_days:
                    if type(item) is not int or item not in {0, 1, 2, 3, 4, 5, 6}:
                        return decode_exactly(CreateAvailabilityBody, data, drift, mark)
            if "date" in data:
                f_date = data["date"]
                more -= 1
                if type(f_date) is not str:
                    odd(CreateAvailabilityBody, "date", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateAvailabilityBody, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreateAvailabilityBody)
    self.schedule_id = f_schedule_id
    self.start_time = f_start_time
    self.end_time = f_end_time
    self.days = f_days
    self.date = f_date
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateAvailabilityBody(Model):
    """Sent by `create_availability`."""

    __slots__ = (
        "schedule_id",
        "start_time",
        "end_time",
        "days",
        "date",
    )

    _names = (
        ("schedule_id", "scheduleId"),
        ("start_time", "startTime"),
        ("end_time", "endTime"),
        ("days", "days"),
        ("date", "date"),
    )
    _decode = staticmethod(decode)

    schedule_id: int
    start_time: str
    end_time: str
    days: list[CreateAvailabilityBodyDay | int] | Unset
    date: str | Unset

    def __init__(
        self,
        *,
        schedule_id: int,
        start_time: str,
        end_time: str,
        days: list[CreateAvailabilityBodyDay | int] | Unset = UNSET,
        date: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.schedule_id = schedule_id
        self.start_time = start_time
        self.end_time = end_time
        self.days = days
        self.date = date
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("schedule_id", "scheduleId", True, INTEGER),
            ("start_time", "startTime", True, STRING),
            ("end_time", "endTime", True, STRING),
            ("days", "days", False, List(Choice(0, 1, 2, 3, 4, 5, 6))),
            ("date", "date", False, STRING),
        )
