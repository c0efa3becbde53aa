# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
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

FIELDS = frozenset(
    (
        "day",
        "week",
        "month",
        "year",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_day = f_week = f_month = f_year = absent
        if more:
            if "day" in data:
                f_day = data["day"]
                more -= 1
                if type(f_day) is not int:
                    odd(BookingLimitsCount, "day", data, drift)
            if "week" in data:
                f_week = data["week"]
                more -= 1
                if type(f_week) is not int:
                    odd(BookingLimitsCount, "week", data, drift)
            if "month" in data:
                f_month = data["month"]
                more -= 1
                if type(f_month) is not int:
                    odd(BookingLimitsCount, "month", data, drift)
            if "year" in data:
                f_year = data["year"]
                more -= 1
                if type(f_year) is not int:
                    odd(BookingLimitsCount, "year", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingLimitsCount, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingLimitsCount)
    self.day = f_day
    self.week = f_week
    self.month = f_month
    self.year = f_year
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingLimitsCount(Model):
    """Part of `CreateEventType.booking_limits_count`, `CreateHostedEventType.booking_limits_count`, `CreateTeamEventType.booking_limits_count` and 9 more."""

    __slots__ = (
        "day",
        "week",
        "month",
        "year",
    )

    _names = (
        ("day", "day"),
        ("week", "week"),
        ("month", "month"),
        ("year", "year"),
    )
    _decode = staticmethod(decode)

    day: int | Unset
    week: int | Unset
    month: int | Unset
    year: int | Unset

    def __init__(
        self,
        *,
        day: int | Unset = UNSET,
        week: int | Unset = UNSET,
        month: int | Unset = UNSET,
        year: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.day = day
        self.week = week
        self.month = month
        self.year = year
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("day", "day", False, INTEGER),
            ("week", "week", False, INTEGER),
            ("month", "month", False, INTEGER),
            ("year", "year", False, INTEGER),
        )
