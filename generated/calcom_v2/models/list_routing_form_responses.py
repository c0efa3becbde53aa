# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
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
        "startDate",
        "endDate",
        "offset",
        "limit",
        "selectedTeamId",
        "columnFilters",
        "sorting",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_scope = data["scope"]
        f_start_date = data["startDate"]
        f_end_date = data["endDate"]
        f_offset = data["offset"]
        f_limit = data["limit"]
        if f_scope not in {"org", "team", "user"}:
            odd(ListRoutingFormResponses, "scope", data, drift)
        if type(f_start_date) is not str:
            odd(ListRoutingFormResponses, "startDate", data, drift)
        if type(f_end_date) is not str:
            odd(ListRoutingFormResponses, "endDate", data, drift)
        if type(f_offset) is not int:
            odd(ListRoutingFormResponses, "offset", data, drift)
        if type(f_limit) is not int:
            odd(ListRoutingFormResponses, "limit", data, drift)
        more = len(data) - 5
        f_selected_team_id = f_column_filters = f_sorting = absent
        if more:
            if "selectedTeamId" in data:
                f_selected_team_id = data["selectedTeamId"]
                more -= 1
                if type(f_selected_team_id) is not int:
                    odd(ListRoutingFormResponses, "selectedTeamId", data, drift)
            if "columnFilters" in data:
                f_column_filters = data["columnFilters"]
                more -= 1
                if type(f_column_filters) is not list:
                    return decode_exactly(ListRoutingFormResponses, data, drift, mark)
            if "sorting" in data:
                f_sorting = data["sorting"]
                more -= 1
                if type(f_sorting) is not list:
                    return decode_exactly(ListRoutingFormResponses, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ListRoutingFormResponses, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_column_filters:
            f_column_filters = (
                [decode_booking_insights_column_filter(f_column_filters[0], drift)]
                if len(f_column_filters) == 1
                else [decode_booking_insights_column_filter(item, drift) for item in f_column_filters]
            )
    except Odd:
        return decode_exactly(ListRoutingFormResponses, data, drift, mark)
    self = new(ListRoutingFormResponses)
    self.scope = f_scope
    self.start_date = f_start_date
    self.end_date = f_end_date
    self.offset = f_offset
    self.limit = f_limit
    self.selected_team_id = f_selected_team_id
    self.column_filters = f_column_filters
    self.sorting = f_sorting
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ListRoutingFormResponses(Model):
    """Sent by `list_routing_form_responses`."""

    __slots__ = (
        "scope",
        "start_date",
        "end_date",
        "offset",
        "limit",
        "selected_team_id",
        "column_filters",
        "sorting",
    )

    _names = (
        ("scope", "scope"),
        ("start_date", "startDate"),
        ("end_date", "endDate"),
        ("offset", "offset"),
        ("limit", "limit"),
        ("selected_team_id", "selectedTeamId"),
        ("column_filters", "columnFilters"),
        ("sorting", "sorting"),
    )
    _decode = staticmethod(decode)

    scope: BookingInsightsScope | str
    start_date: str
    end_date: str
    offset: int
    limit: int
    selected_team_id: int | Unset
    column_filters: list[BookingInsightsColumnFilter] | Unset
    sorting: list[Any] | Unset

    def __init__(
        self,
        *,
        scope: BookingInsightsScope | str,
        start_date: str,
        end_date: str,
        offset: int,
        limit: int,
        selected_team_id: int | Unset = UNSET,
        column_filters: list[BookingInsightsColumnFilter] | Unset = UNSET,
        sorting: list[Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.scope = scope
        self.start_date = start_date
        self.end_date = end_date
        self.offset = offset
        self.limit = limit
        self.selected_team_id = selected_team_id
        self.column_filters = column_filters
        self.sorting = sorting
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booking_insights_column_filter import BookingInsightsColumnFilter

        return (
            ("scope", "scope", True, Choice("org", "team", "user")),
            ("start_date", "startDate", True, STRING),
            ("end_date", "endDate", True, STRING),
            ("offset", "offset", True, INTEGER),
            ("limit", "limit", True, INTEGER),
            ("selected_team_id", "selectedTeamId", False, INTEGER),
            ("column_filters", "columnFilters", False, List(Ref(BookingInsightsColumnFilter))),
            ("sorting", "sorting", False, List(ANY)),
        )
