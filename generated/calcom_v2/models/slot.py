# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    TIME,
    Model,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "start",
        "end",
        "seatsBooked",
        "seatsRemaining",
        "seatsTotal",
        "attendeesCount",
        "bookingUid",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_start = data["start"]
        f_start = parse_time(f_start)
        if f_start.tzinfo is None:
            return decode_exactly(Slot, data, drift, mark)
        more = len(data) - 1
        f_end = f_seats_booked = f_seats_remaining = f_seats_total = absent
        f_attendees_count = f_booking_uid = absent
        if more:
            if "end" in data:
                f_end = data["end"]
                more -= 1
                f_end = parse_time(f_end)
                if f_end.tzinfo is None:
                    return decode_exactly(Slot, data, drift, mark)
            if "seatsBooked" in data:
                f_seats_booked = data["seatsBooked"]
                more -= 1
                if type(f_seats_booked) is not int:
                    odd(Slot, "seatsBooked", data, drift)
            if "seatsRemaining" in data:
                f_seats_remaining = data["seatsRemaining"]
                more -= 1
                if type(f_seats_remaining) is not int:
                    odd(Slot, "seatsRemaining", data, drift)
            if "seatsTotal" in data:
                f_seats_total = data["seatsTotal"]
                more -= 1
                if type(f_seats_total) is not int:
                    odd(Slot, "seatsTotal", data, drift)
            if "attendeesCount" in data:
                f_attendees_count = data["attendeesCount"]
                more -= 1
                if type(f_attendees_count) is not int:
                    odd(Slot, "attendeesCount", data, drift)
            if "bookingUid" in data:
                f_booking_uid = data["bookingUid"]
                more -= 1
                if type(f_booking_uid) is not str:
                    odd(Slot, "bookingUid", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Slot, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(Slot)
    self.start = f_start
    self.end = f_end
    self.seats_booked = f_seats_booked
    self.seats_remaining = f_seats_remaining
    self.seats_total = f_seats_total
    self.attendees_count = f_attendees_count
    self.booking_uid = f_booking_uid
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Slot(Model):
    """Returned by `list_slots`. Part of `CreateRoutingFormResponseData.slots` and `ResponseSlotsData.slots`."""

    __slots__ = (
        "start",
        "end",
        "seats_booked",
        "seats_remaining",
        "seats_total",
        "attendees_count",
        "booking_uid",
    )

    _names = (
        ("start", "start"),
        ("end", "end"),
        ("seats_booked", "seatsBooked"),
        ("seats_remaining", "seatsRemaining"),
        ("seats_total", "seatsTotal"),
        ("attendees_count", "attendeesCount"),
        ("booking_uid", "bookingUid"),
    )
    _decode = staticmethod(decode)

    start: datetime.datetime
    end: datetime.datetime | Unset
    seats_booked: int | Unset
    seats_remaining: int | Unset
    seats_total: int | Unset
    attendees_count: int | Unset
    booking_uid: str | Unset

    def __init__(
        self,
        *,
        start: datetime.datetime,
        end: datetime.datetime | Unset = UNSET,
        seats_booked: int | Unset = UNSET,
        seats_remaining: int | Unset = UNSET,
        seats_total: int | Unset = UNSET,
        attendees_count: int | Unset = UNSET,
        booking_uid: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.start = start
        self.end = end
        self.seats_booked = seats_booked
        self.seats_remaining = seats_remaining
        self.seats_total = seats_total
        self.attendees_count = attendees_count
        self.booking_uid = booking_uid
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("start", "start", True, TIME),
            ("end", "end", False, TIME),
            ("seats_booked", "seatsBooked", False, INTEGER),
            ("seats_remaining", "seatsRemaining", False, INTEGER),
            ("seats_total", "seatsTotal", False, INTEGER),
            ("attendees_count", "attendeesCount", False, INTEGER),
            ("booking_uid", "bookingUid", False, STRING),
        )
