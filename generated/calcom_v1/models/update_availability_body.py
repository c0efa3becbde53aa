# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Choice,
    List,
    Model,
    Odd,
    decode_exactly,
    extra_fields,
    new,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .._codec import Drift, Field
    from .create_availability_body_day import CreateAvailabilityBodyDay

FIELDS = frozenset(
    (
        "days",
        "scheduleId",
        "startTime",
        "endTime",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    known = 0
    try:
        if "days" in data:
            f_days = data["days"]
            known += 1
            if type(f_days) is not list:
                return decode_exactly(UpdateAvailabilityBody, data, drift)
            for item in f_days:
                if type(item) is not int or item not in {0, 1, 2, 3, 4, 5, 6}:
                    return decode_exactly(UpdateAvailabilityBody, data, drift)
        else:
            f_days = UNSET
        if "scheduleId" in data:
            f_schedule_id = data["scheduleId"]
            known += 1
            if type(f_schedule_id) is not int:
                return decode_exactly(UpdateAvailabilityBody, data, drift)
        else:
            f_schedule_id = UNSET
        if "startTime" in data:
            f_start_time = data["startTime"]
            known += 1
            if type(f_start_time) is not str:
                return decode_exactly(UpdateAvailabilityBody, data, drift)
        else:
            f_start_time = UNSET
        if "endTime" in data:
            f_end_time = data["endTime"]
            known += 1
            if type(f_end_time) is not str:
                return decode_exactly(UpdateAvailabilityBody, data, drift)
        else:
            f_end_time = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateAvailabilityBody, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(UpdateAvailabilityBody)
    self.days = f_days
    self.schedule_id = f_schedule_id
    self.start_time = f_start_time
    self.end_time = f_end_time
    self._extra = extra
    return self


class UpdateAvailabilityBody(Model):
    __slots__ = (
        "days",
        "schedule_id",
        "start_time",
        "end_time",
    )

    _names = (
        ("days", "days"),
        ("schedule_id", "scheduleId"),
        ("start_time", "startTime"),
        ("end_time", "endTime"),
    )
    _decode = staticmethod(decode)

    days: list[CreateAvailabilityBodyDay | int] | Unset
    schedule_id: int | Unset
    start_time: str | Unset
    end_time: str | Unset

    def __init__(
        self,
        *,
        days: list[CreateAvailabilityBodyDay | int] | Unset = UNSET,
        schedule_id: int | Unset = UNSET,
        start_time: str | Unset = UNSET,
        end_time: str | Unset = UNSET,
    ) -> None:
        self.days = days
        self.schedule_id = schedule_id
        self.start_time = start_time
        self.end_time = end_time
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("days", "days", False, List(Choice(0, 1, 2, 3, 4, 5, 6))),
            ("schedule_id", "scheduleId", False, INTEGER),
            ("start_time", "startTime", False, STRING),
            ("end_time", "endTime", False, STRING),
        )
