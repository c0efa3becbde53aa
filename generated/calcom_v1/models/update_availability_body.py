# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Choice,
    List,
    Model,
    Odd,
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
        "days",
        "startTime",
        "endTime",
        "date",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_days = f_start_time = f_end_time = f_date = absent
        if more:
            if "days" in data:
                f_days = data["days"]
                more -= 1
                if type(f_days) is not list:
                    return decode_exactly(UpdateAvailabilityBody, data, drift, mark)
                for item in f_days:
                    if type(item) is not int or item not in {0, 1, 2, 3, 4, 5, 6}:
                        return decode_exactly(UpdateAvailabilityBody, data, drift, mark)
            if "startTime" in data:
                f_start_time = data["startTime"]
                more -= 1
                if type(f_start_time) is not str:
                    odd(UpdateAvailabilityBody, "startTime", data, drift)
            if "endTime" in data:
                f_end_time = data["endTime"]
                more -= 1
                if type(f_end_time) is not str:
                    odd(UpdateAvailabilityBody, "endTime", data, drift)
            if "date" in data:
                f_date = data["date"]
                more -= 1
                if type(f_date) is not str:
                    odd(UpdateAvailabilityBody, "date", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateAvailabilityBody, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UpdateAvailabilityBody)
    self.days = f_days
    self.start_time = f_start_time
    self.end_time = f_end_time
    self.date = f_date
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateAvailabilityBody(Model):
    """Sent by `update_availability`."""

    __slots__ = (
        "days",
        "start_time",
        "end_time",
        "date",
    )

    _names = (
        ("days", "days"),
        ("start_time", "startTime"),
        ("end_time", "endTime"),
        ("date", "date"),
    )
    _decode = staticmethod(decode)

    days: list[CreateAvailabilityBodyDay | int] | Unset
    start_time: str | Unset
    end_time: str | Unset
    date: str | Unset

    def __init__(
        self,
        *,
        days: list[CreateAvailabilityBodyDay | int] | Unset = UNSET,
        start_time: str | Unset = UNSET,
        end_time: str | Unset = UNSET,
        date: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.days = days
        self.start_time = start_time
        self.end_time = end_time
        self.date = date
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("days", "days", False, List(Choice(0, 1, 2, 3, 4, 5, 6))),
            ("start_time", "startTime", False, STRING),
            ("end_time", "endTime", False, STRING),
            ("date", "date", False, STRING),
        )
