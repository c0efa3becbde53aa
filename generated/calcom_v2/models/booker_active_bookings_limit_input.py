# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    Model,
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

FIELDS = frozenset(
    (
        "maximumActiveBookings",
        "offerReschedule",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_maximum_active_bookings = data["maximumActiveBookings"]
        if type(f_maximum_active_bookings) is not int:
            odd(BookerActiveBookingsLimitInput, "maximumActiveBookings", data, drift)
        more = len(data) - 1
        f_offer_reschedule = absent
        if more:
            if "offerReschedule" in data:
                f_offer_reschedule = data["offerReschedule"]
                more -= 1
                if type(f_offer_reschedule) is not bool:
                    odd(BookerActiveBookingsLimitInput, "offerReschedule", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookerActiveBookingsLimitInput, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookerActiveBookingsLimitInput)
    self.maximum_active_bookings = f_maximum_active_bookings
    self.offer_reschedule = f_offer_reschedule
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookerActiveBookingsLimitInput(Model):
    """Part of `CreateEventType.booker_active_bookings_limit`, `CreateHostedEventType.booker_active_bookings_limit`, `CreateTeamEventType.booker_active_bookings_limit` and 5 more."""

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
    offer_reschedule: bool | Unset

    def __init__(
        self,
        *,
        maximum_active_bookings: int,
        offer_reschedule: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.maximum_active_bookings = maximum_active_bookings
        self.offer_reschedule = offer_reschedule
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("maximum_active_bookings", "maximumActiveBookings", True, INTEGER),
            ("offer_reschedule", "offerReschedule", False, BOOLEAN),
        )
