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
        "offerReschedule",
        "maximumActiveBookings",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_offer_reschedule = data["offerReschedule"]
        if type(f_offer_reschedule) is not bool:
            odd(BookerActiveBookingsLimit, "offerReschedule", data, drift)
        more = len(data) - 1
        f_maximum_active_bookings = absent
        if more:
            if "maximumActiveBookings" in data:
                f_maximum_active_bookings = data["maximumActiveBookings"]
                more -= 1
                if type(f_maximum_active_bookings) is not int:
                    odd(BookerActiveBookingsLimit, "maximumActiveBookings", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookerActiveBookingsLimit, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookerActiveBookingsLimit)
    self.offer_reschedule = f_offer_reschedule
    self.maximum_active_bookings = f_maximum_active_bookings
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookerActiveBookingsLimit(Model):
    """Part of `EventType.booker_active_bookings_limit`, `HostedEventType.booker_active_bookings_limit`, `LegacyTeamEventType.booker_active_bookings_limit` and 1 more."""

    __slots__ = (
        "offer_reschedule",
        "maximum_active_bookings",
    )

    _names = (
        ("offer_reschedule", "offerReschedule"),
        ("maximum_active_bookings", "maximumActiveBookings"),
    )
    _decode = staticmethod(decode)

    offer_reschedule: bool
    maximum_active_bookings: int | Unset

    def __init__(
        self,
        *,
        offer_reschedule: bool,
        maximum_active_bookings: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.offer_reschedule = offer_reschedule
        self.maximum_active_bookings = maximum_active_bookings
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("offer_reschedule", "offerReschedule", True, BOOLEAN),
            ("maximum_active_bookings", "maximumActiveBookings", False, INTEGER),
        )
