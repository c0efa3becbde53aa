# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    Model,
    decode_exactly,
    extra_fields,
    new,
)

if TYPE_CHECKING:
    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "maximumActiveBookings",
        "offerReschedule",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    try:
        f_maximum_active_bookings = data["maximumActiveBookings"]
        f_offer_reschedule = data["offerReschedule"]
        if type(f_maximum_active_bookings) is not int or type(f_offer_reschedule) is not bool:
            return decode_exactly(BookerActiveBookingsLimit, data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookerActiveBookingsLimit, data, drift)
    extra = None if len(data) == 2 else extra_fields(data, FIELDS, drift)
    self = new(BookerActiveBookingsLimit)
    self.maximum_active_bookings = f_maximum_active_bookings
    self.offer_reschedule = f_offer_reschedule
    self._extra = extra
    return self


class BookerActiveBookingsLimit(Model):
    __slots__ = (
        "maximum_active_bookings",
        "offer_reschedule",
    )

    _names = (
        ("maximum_active_bookings", "maximumActiveBookings"),
        ("offer_reschedule", "offerReschedule"),
    )
    _decode = staticmethod(decode)

    maximum_active_bookings: int
    offer_reschedule: bool

    def __init__(
        self,
        *,
        maximum_active_bookings: int,
        offer_reschedule: bool,
    ) -> None:
        self.maximum_active_bookings = maximum_active_bookings
        self.offer_reschedule = offer_reschedule
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("maximum_active_bookings", "maximumActiveBookings", True, INTEGER),
            ("offer_reschedule", "offerReschedule", True, BOOLEAN),
        )
