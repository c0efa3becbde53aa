# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
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
from .booking_insights_column_filter_value import decode as decode_booking_insights_column_filter_value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_insights_column_filter_value import BookingInsightsColumnFilterValue

FIELDS = frozenset(
    (
        "id",
        "value",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_id = f_value = absent
        if more:
            if "id" in data:
                f_id = data["id"]
                more -= 1
                if type(f_id) is not str:
                    odd(BookingInsightsColumnFilter, "id", data, drift)
            if "value" in data:
                f_value = data["value"]
                more -= 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingInsightsColumnFilter, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_value is not UNSET:
            f_value = decode_booking_insights_column_filter_value(f_value, drift)
    except Odd:
        return decode_exactly(BookingInsightsColumnFilter, data, drift, mark)
    self = new(BookingInsightsColumnFilter)
    self.id = f_id
    self.value = f_value
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingInsightsColumnFilter(Model):
    """Part of `BookingInsights.column_filters`, `GetRoutedToPerPeriod.column_filters`, `ListRoutingFormResponses.column_filters` and 1 more."""

    __slots__ = (
        "id",
        "value",
    )

    _names = (
        ("id", "id"),
        ("value", "value"),
    )
    _decode = staticmethod(decode)

    id: str | Unset
    value: BookingInsightsColumnFilterValue | Unset

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        value: BookingInsightsColumnFilterValue | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.value = value
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booking_insights_column_filter_value import BookingInsightsColumnFilterValue

        return (
            ("id", "id", False, STRING),
            ("value", "value", False, Ref(BookingInsightsColumnFilterValue)),
        )
