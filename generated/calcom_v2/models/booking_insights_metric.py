# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    NUMBER,
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
        "count",
        "deltaPrevious",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_count = data["count"]
        f_delta_previous = data["deltaPrevious"]
        if type(f_count) is not int:
            odd(BookingInsightsMetric, "count", data, drift)
        if type(f_delta_previous) is not float and type(f_delta_previous) is not int:
            odd(BookingInsightsMetric, "deltaPrevious", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingInsightsMetric, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingInsightsMetric)
    self.count = f_count
    self.delta_previous = f_delta_previous
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingInsightsMetric(Model):
    """Part of `BookingInsightsKpiStatsData.cancelled`, `BookingInsightsKpiStatsData.completed`, `BookingInsightsKpiStatsData.created` and 6 more."""

    __slots__ = (
        "count",
        "delta_previous",
    )

    _names = (
        ("count", "count"),
        ("delta_previous", "deltaPrevious"),
    )
    _decode = staticmethod(decode)

    count: int
    delta_previous: float

    def __init__(
        self,
        *,
        count: int,
        delta_previous: float,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.count = count
        self.delta_previous = delta_previous
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("count", "count", True, INTEGER),
            ("delta_previous", "deltaPrevious", True, NUMBER),
        )
