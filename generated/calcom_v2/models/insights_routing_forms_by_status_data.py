# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
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
        "total",
        "totalWithoutBooking",
        "totalWithBooking",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_total = data["total"]
        f_total_without_booking = data["totalWithoutBooking"]
        f_total_with_booking = data["totalWithBooking"]
        if type(f_total) is not int:
            odd(InsightsRoutingFormsByStatusData, "total", data, drift)
        if type(f_total_without_booking) is not int:
            odd(InsightsRoutingFormsByStatusData, "totalWithoutBooking", data, drift)
        if type(f_total_with_booking) is not int:
            odd(InsightsRoutingFormsByStatusData, "totalWithBooking", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(InsightsRoutingFormsByStatusData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(InsightsRoutingFormsByStatusData)
    self.total = f_total
    self.total_without_booking = f_total_without_booking
    self.total_with_booking = f_total_with_booking
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class InsightsRoutingFormsByStatusData(Model):
    """Returned by `get_routing_forms_by_status`."""

    __slots__ = (
        "total",
        "total_without_booking",
        "total_with_booking",
    )

    _names = (
        ("total", "total"),
        ("total_without_booking", "totalWithoutBooking"),
        ("total_with_booking", "totalWithBooking"),
    )
    _decode = staticmethod(decode)

    total: int
    total_without_booking: int
    total_with_booking: int

    def __init__(
        self,
        *,
        total: int,
        total_without_booking: int,
        total_with_booking: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.total = total
        self.total_without_booking = total_without_booking
        self.total_with_booking = total_with_booking
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("total", "total", True, INTEGER),
            ("total_without_booking", "totalWithoutBooking", True, INTEGER),
            ("total_with_booking", "totalWithBooking", True, INTEGER),
        )
