# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
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
    try:
        f_bookings = data["bookings"]
        if type(f_bookings) is not list:
            return decode_exactly(BookingsResponse, data, drift, mark)
        more = len(data) - 1
        f_total = absent
        if more:
            if "total" in data:
                f_total = data["total"]
                more -= 1
                if type(f_total) is not int:
                    odd(BookingsResponse, "total", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingsResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_bookings:
            f_bookings = (
                [decode_booking(f_bookings[0], drift)]
                if len(f_bookings) == 1
                else [decode_booking(item, drift) for item in f_bookings]
            )
    except Odd:
        return decode_exactly(BookingsResponse, data, drift, mark)
    self = new(BookingsResponse)
    self.bookings = f_bookings
    self.total = f_total
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingsResponse(Model):
    """Returned by `list_bookings`."""

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
