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
    from .get_routed_to_per_period_period import GetRoutedToPerPeriodPeriod

FIELDS = frozenset(
    (
        "scope",
        "startDate",
        "endDate",
        "period",
        "limit",
        "selectedTeamId",
        "columnFilters",
        "searchQuery",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_scope = data["scope"]
        f_start_date = data["startDate"]
        f_end_date = data["endDate"]
        f_period = data["period"]
        f_limit = data["limit"]
        if f_scope not in {"org", "team", "user"}:
            odd(GetRoutedToPerPeriod, "scope", data, drift)
        if type(f_start_date) is not str:
            odd(GetRoutedToPerPeriod, "startDate", data, drift)
        if type(f_end_date) is not str:
            odd(GetRoutedToPerPeriod, "endDate", data, drift)
        if f_period not in {"perDay", "perMonth", "perWeek"}:
            odd(GetRoutedToPerPeriod, "period", data, drift)
        if type(f_limit) is not int:
            odd(GetRoutedToPerPeriod, "limit", data, drift)
        more = len(data) - 5
        f_selected_team_id = f_column_filters = f_search_query = absent
        if more:
            if "selectedTeamId" in data:
                f_selected_team_id = data["selectedTeamId"]
                more -= 1
                if type(f_selected_team_id) is not int:
                    odd(GetRoutedToPerPeriod, "selectedTeamId", data, drift)
            if "columnFilters" in data:
                f_column_filters = data["columnFilters"]
                more -= 1
                if type(f_column_filters) is not list:
                    return decode_exactly(GetRoutedToPerPeriod, data, drift, mark)
            if "searchQuery" in data:
                f_search_query = data["searchQuery"]
                more -= 1
                if type(f_search_query) is not str:
                    odd(GetRoutedToPerPeriod, "searchQuery", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(GetRoutedToPerPeriod, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_column_filters:
            f_column_filters = (
                [decode_booking_insights_column_filter(f_column_filters[0], drift)]
                if len(f_column_filters) == 1
                else [decode_booking_insights_column_filter(item, drift) for item in f_column_filters]
            )
    except Odd:
        return decode_exactly(GetRoutedToPerPeriod, data, drift, mark)
    self = new(GetRoutedToPerPeriod)
    self.scope = f_scope
    self.start_date = f_start_date
    self.end_date = f_end_date
    self.period = f_period
    self.limit = f_limit
    self.selected_team_id = f_selected_team_id
    self.column_filters = f_column_filters
    self.search_query = f_search_query
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class GetRoutedToPerPeriod(Model):
    """Sent by `get_routed_to_per_period`."""

    __slots__ = (
        "scope",
        "start_date",
        "end_date",
        "period",
        "limit",
        "selected_team_id",
        "column_filters",
        "search_query",
    )

    _names = (
        ("scope", "scope"),
        ("start_date", "startDate"),
        ("end_date", "endDate"),
        ("period", "period"),
        ("limit", "limit"),
        ("selected_team_id", "selectedTeamId"),
        ("column_filters", "columnFilters"),
        ("search_query", "searchQuery"),
    )
    _decode = staticmethod(decode)

    scope: BookingInsightsScope | str
    start_date: str
    end_date: str
    period: GetRoutedToPerPeriodPeriod | str
    limit: int
    selected_team_id: int | Unset
    column_filters: list[BookingInsightsColumnFilter] | Unset
    search_query: str | Unset

    def __init__(
        self,
        *,
        scope: BookingInsightsScope | str,
        start_date: str,
        end_date: str,
        period: GetRoutedToPerPeriodPeriod | str,
        limit: int,
        selected_team_id: int | Unset = UNSET,
        column_filters: list[BookingInsightsColumnFilter] | Unset = UNSET,
        search_query: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.scope = scope
        self.start_date = start_date
        self.end_date = end_date
        self.period = period
        self.limit = limit
        self.selected_team_id = selected_team_id
        self.column_filters = column_filters
        self.search_query = search_query
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booking_insights_column_filter import BookingInsightsColumnFilter

        return (
            ("scope", "scope", True, Choice("org", "team", "user")),
            ("start_date", "startDate", True, STRING),
            ("end_date", "endDate", True, STRING),
            ("period", "period", True, Choice("perDay", "perMonth", "perWeek")),
            ("limit", "limit", True, INTEGER),
            ("selected_team_id", "selectedTeamId", False, INTEGER),
            ("column_filters", "columnFilters", False, List(Ref(BookingInsightsColumnFilter))),
            ("search_query", "searchQuery", False, STRING),
        )
