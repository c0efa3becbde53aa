# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from .insights_routing_routed_to_period_stats import decode as decode_insights_routing_routed_to_period_stats
from .insights_routing_routed_to_users import decode as decode_insights_routing_routed_to_users

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .insights_routing_routed_to_period_stats import InsightsRoutingRoutedToPeriodStats
    from .insights_routing_routed_to_users import InsightsRoutingRoutedToUsers

FIELDS = frozenset(
    (
        "users",
        "periodStats",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_users = data["users"]
        f_period_stats = data["periodStats"]
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(InsightsRoutingRoutedToPerPeriodData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_users = decode_insights_routing_routed_to_users(f_users, drift)
        f_period_stats = decode_insights_routing_routed_to_period_stats(f_period_stats, drift)
    except Odd:
        return decode_exactly(InsightsRoutingRoutedToPerPeriodData, data, drift, mark)
    self = new(InsightsRoutingRoutedToPerPeriodData)
    self.users = f_users
    self.period_stats = f_period_stats
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class InsightsRoutingRoutedToPerPeriodData(Model):
    """Returned by `get_routed_to_per_period`."""

    __slots__ = (
        "users",
        "period_stats",
    )

    _names = (
        ("users", "users"),
        ("period_stats", "periodStats"),
    )
    _decode = staticmethod(decode)

    users: InsightsRoutingRoutedToUsers
    period_stats: InsightsRoutingRoutedToPeriodStats

    def __init__(
        self,
        *,
        users: InsightsRoutingRoutedToUsers,
        period_stats: InsightsRoutingRoutedToPeriodStats,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.users = users
        self.period_stats = period_stats
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .insights_routing_routed_to_period_stats import InsightsRoutingRoutedToPeriodStats
        from .insights_routing_routed_to_users import InsightsRoutingRoutedToUsers

        return (
            ("users", "users", True, Ref(InsightsRoutingRoutedToUsers)),
            ("period_stats", "periodStats", True, Ref(InsightsRoutingRoutedToPeriodStats)),
        )
