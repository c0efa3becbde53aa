# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    Choice,
    Map,
    Model,
    Odd,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_insights_column_filter_value_type import BookingInsightsColumnFilterValueType

FIELDS = frozenset(
    (
        "type",
        "data",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_type_ = f_data = absent
        if more:
            if "type" in data:
                f_type_ = data["type"]
                more -= 1
                if f_type_ not in {"dr", "ms", "n", "ss", "t"}:
                    odd(BookingInsightsColumnFilterValue, "type", data, drift)
            if "data" in data:
                f_data = data["data"]
                more -= 1
                if type(f_data) is not dict:
                    return decode_exactly(BookingInsightsColumnFilterValue, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingInsightsColumnFilterValue, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingInsightsColumnFilterValue)
    self.type_ = f_type_
    self.data = f_data
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingInsightsColumnFilterValue(Model):
    """Part of `BookingInsightsColumnFilter.value`."""

    __slots__ = (
        "type_",
        "data",
    )

    _names = (
        ("type_", "type"),
        ("data", "data"),
    )
    _decode = staticmethod(decode)

    type_: BookingInsightsColumnFilterValueType | str | Unset
    data: dict[str, Any] | Unset

    def __init__(
        self,
        *,
        type_: BookingInsightsColumnFilterValueType | str | Unset = UNSET,
        data: dict[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.data = data
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", False, Choice("dr", "ms", "n", "ss", "t")),
            ("data", "data", False, Map(ANY)),
        )
