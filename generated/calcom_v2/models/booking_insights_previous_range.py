# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
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
        "startDate",
        "endDate",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_start_date = data["startDate"]
        f_end_date = data["endDate"]
        if type(f_start_date) is not str:
            odd(BookingInsightsPreviousRange, "startDate", data, drift)
        if type(f_end_date) is not str:
            odd(BookingInsightsPreviousRange, "endDate", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingInsightsPreviousRange, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingInsightsPreviousRange)
    self.start_date = f_start_date
    self.end_date = f_end_date
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingInsightsPreviousRange(Model):
    """Part of `BookingInsightsKpiStatsData.previous_range`."""

    __slots__ = (
        "start_date",
        "end_date",
    )

    _names = (
        ("start_date", "startDate"),
        ("end_date", "endDate"),
    )
    _decode = staticmethod(decode)

    start_date: str
    end_date: str

    def __init__(
        self,
        *,
        start_date: str,
        end_date: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.start_date = start_date
        self.end_date = end_date
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("start_date", "startDate", True, STRING),
            ("end_date", "endDate", True, STRING),
        )
