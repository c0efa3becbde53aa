# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    TIME,
    Model,
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
        "userId",
        "period_start",
        "total",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_user_id = data["userId"]
        f_period_start = data["period_start"]
        f_total = data["total"]
        if type(f_user_id) is not int:
            odd(InsightsRoutingRoutedToPeriodStat, "userId", data, drift)
        f_period_start = parse_time(f_period_start)
        if f_period_start.tzinfo is None:
            return decode_exactly(InsightsRoutingRoutedToPeriodStat, data, drift, mark)
        if type(f_total) is not int:
            odd(InsightsRoutingRoutedToPeriodStat, "total", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(InsightsRoutingRoutedToPeriodStat, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(InsightsRoutingRoutedToPeriodStat)
    self.user_id = f_user_id
    self.period_start = f_period_start
    self.total = f_total
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class InsightsRoutingRoutedToPeriodStat(Model):
    """Part of `InsightsRoutingRoutedToPeriodStats.data`."""

    __slots__ = (
        "user_id",
        "period_start",
        "total",
    )

    _names = (
        ("user_id", "userId"),
        ("period_start", "period_start"),
        ("total", "total"),
    )
    _decode = staticmethod(decode)

    user_id: int
    period_start: datetime.datetime
    total: int

    def __init__(
        self,
        *,
        user_id: int,
        period_start: datetime.datetime,
        total: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.user_id = user_id
        self.period_start = period_start
        self.total = total
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("user_id", "userId", True, INTEGER),
            ("period_start", "period_start", True, TIME),
            ("total", "total", True, INTEGER),
        )
