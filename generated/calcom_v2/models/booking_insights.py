# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Choice,
    List,
    Model,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset
from .booking_insights_column_filter import decode as decode_booking_insights_column_filter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_insights_column_filter import BookingInsightsColumnFilter
    from .booking_insights_scope import BookingInsightsScope

FIELDS = frozenset(
    (
        "scope",
        "timeZone",
        "selectedTeamId",
        "columnFilters",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_scope = data["scope"]
        f_time_zone = data["timeZone"]
        if f_scope not in {"org", "team", "user"}:
            odd(BookingInsights, "scope", data, drift)
        if type(f_time_zone) is not str:
            odd(BookingInsights, "timeZone", data, drift)
        more = len(data) - 2
        f_selected_team_id = f_column_filters = absent
        if more:
            if "selectedTeamId" in data:
                f_selected_team_id = data["selectedTeamId"]
                more -= 1
                if type(f_selected_team_id) is not int:
                    odd(BookingInsights, "selectedTeamId", data, drift)
            if "columnFilters" in data:
                f_column_filters = data["columnFilters"]
                more -= 1
                if type(f_column_filters) is not list:
                    return decode_exactly(BookingInsights, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingInsights, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_column_filters:
            f_column_filters = (
                [decode_booking_insights_column_filter(f_column_filters[0], drift)]
                if len(f_column_filters) == 1
                else [decode_booking_insights_column_filter(item, drift) for item in f_column_filters]
            )
    except Odd:
        return decode_exactly(BookingInsights, data, drift, mark)
    self = new(BookingInsights)
    self.scope = f_scope
    self.time_zone = f_time_zone
    self.selected_team_id = f_selected_team_id
    self.column_filters = f_column_filters
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingInsights(Model):
    """Sent by `get_booking_average_duration`, `get_booking_event_trends`, `get_booking_kpi_stats` and 1 more."""

    __slots__ = (
        "scope",
        "time_zone",
        "selected_team_id",
        "column_filters",
    )

    _names = (
        ("scope", "scope"),
        ("time_zone", "timeZone"),
        ("selected_team_id", "selectedTeamId"),
        ("column_filters", "columnFilters"),
    )
    _decode = staticmethod(decode)

    scope: BookingInsightsScope | str
    time_zone: str
    selected_team_id: int | Unset
    column_filters: list[BookingInsightsColumnFilter] | Unset

    def __init__(
        self,
        *,
        scope: BookingInsightsScope | str,
        time_zone: str,
        selected_team_id: int | Unset = UNSET,
        column_filters: list[BookingInsightsColumnFilter] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.scope = scope
        self.time_zone = time_zone
        self.selected_team_id = selected_team_id
        self.column_filters = column_filters
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booking_insights_column_filter import BookingInsightsColumnFilter

        return (
            ("scope", "scope", True, Choice("org", "team", "user")),
            ("time_zone", "timeZone", True, STRING),
            ("selected_team_id", "selectedTeamId", False, INTEGER),
            ("column_filters", "columnFilters", False, List(Ref(BookingInsightsColumnFilter))),
        )
