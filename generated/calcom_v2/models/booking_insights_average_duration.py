# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    NUMBER,
    STRING,
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

FIELDS = frozenset(
    (
        "Date",
        "formattedDateFull",
        "isToday",
        "Average",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_date = data["Date"]
        f_formatted_date_full = data["formattedDateFull"]
        f_is_today = data["isToday"]
        f_average = data["Average"]
        if type(f_date) is not str:
            odd(BookingInsightsAverageDuration, "Date", data, drift)
        if type(f_formatted_date_full) is not str:
            odd(BookingInsightsAverageDuration, "formattedDateFull", data, drift)
        if type(f_is_today) is not bool:
            odd(BookingInsightsAverageDuration, "isToday", data, drift)
        if type(f_average) is not float and type(f_average) is not int:
            odd(BookingInsightsAverageDuration, "Average", data, drift)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingInsightsAverageDuration, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingInsightsAverageDuration)
    self.date = f_date
    self.formatted_date_full = f_formatted_date_full
    self.is_today = f_is_today
    self.average = f_average
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingInsightsAverageDuration(Model):
    """Returned by `get_booking_average_duration`."""

    __slots__ = (
        "date",
        "formatted_date_full",
        "is_today",
        "average",
    )

    _names = (
        ("date", "Date"),
        ("formatted_date_full", "formattedDateFull"),
        ("is_today", "isToday"),
        ("average", "Average"),
    )
    _decode = staticmethod(decode)

    date: str
    formatted_date_full: str
    is_today: bool
    average: float

    def __init__(
        self,
        *,
        date: str,
        formatted_date_full: str,
        is_today: bool,
        average: float,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.date = date
        self.formatted_date_full = formatted_date_full
        self.is_today = is_today
        self.average = average
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("date", "Date", True, STRING),
            ("formatted_date_full", "formattedDateFull", True, STRING),
            ("is_today", "isToday", True, BOOLEAN),
            ("average", "Average", True, NUMBER),
        )
