# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    List,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from ..types import UNSET, Unset
from .booking import decode as decode_booking

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking import Booking

FIELDS = frozenset(
    (
        "bookings",
        "total",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    known = 1
    try:
        f_bookings = data["bookings"]
        if type(f_bookings) is not list:
            return decode_exactly(BookingsResponse, data, drift)
        if "total" in data:
            f_total = data["total"]
            known += 1
            if type(f_total) is not int:
                return decode_exactly(BookingsResponse, data, drift)
        else:
            f_total = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingsResponse, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    try:
        if f_bookings:
            f_bookings = [decode_booking(item, drift) for item in f_bookings]
    except Odd:
        del drift[mark:]
        return decode_exactly(BookingsResponse, data, drift)
    self = new(BookingsResponse)
    self.bookings = f_bookings
    self.total = f_total
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingsResponse(Model):
    __slots__ = (
        "bookings",
        "total",
    )

    _names = (
        ("bookings", "bookings"),
        ("total", "total"),
    )
    _decode = staticmethod(decode)

    bookings: list[Booking]
    total: int | Unset

    def __init__(
        self,
        *,
        bookings: list[Booking],
        total: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.bookings = bookings
        self.total = total
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booking import Booking

        return (
            ("bookings", "bookings", True, List(Ref(Booking))),
            ("total", "total", False, INTEGER),
        )
