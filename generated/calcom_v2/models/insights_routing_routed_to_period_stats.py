# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    List,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from .insights_routing_routed_to_period_stat import decode as decode_insights_routing_routed_to_period_stat

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .insights_routing_routed_to_period_stat import InsightsRoutingRoutedToPeriodStat

FIELDS = frozenset(("data",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_data = data["data"]
        if type(f_data) is not list:
            return decode_exactly(InsightsRoutingRoutedToPeriodStats, data, drift, mark)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(InsightsRoutingRoutedToPeriodStats, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_data:
            f_data = (
                [decode_insights_routing_routed_to_period_stat(f_data[0], drift)]
                if len(f_data) == 1
                else [decode_insights_routing_routed_to_period_stat(item, drift) for item in f_data]
            )
    except Odd:
        return decode_exactly(InsightsRoutingRoutedToPeriodStats, data, drift, mark)
    self = new(InsightsRoutingRoutedToPeriodStats)
    self.data = f_data
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class InsightsRoutingRoutedToPeriodStats(Model):
    """Part of `InsightsRoutingRoutedToPerPeriodData.period_stats`."""

    __slots__ = ("data",)

    _names = (("data", "data"),)
    _decode = staticmethod(decode)

    data: list[InsightsRoutingRoutedToPeriodStat]

    def __init__(
        self,
        *,
        data: list[InsightsRoutingRoutedToPeriodStat],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.data = data
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .insights_routing_routed_to_period_stat import InsightsRoutingRoutedToPeriodStat

        return (("data", "data", True, List(Ref(InsightsRoutingRoutedToPeriodStat))),)
