# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    Nullable,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .seat_to_reschedule import decode as decode_seat_to_reschedule

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .seat_to_reschedule import SeatToReschedule

FIELDS = frozenset(
    (
        "name",
        "email",
        "bookingSeat",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        f_email = data["email"]
        f_booking_seat = data["bookingSeat"]
        if type(f_name) is not str:
            odd(AttendeeToReschedule, "name", data, drift)
        if type(f_email) is not str:
            odd(AttendeeToReschedule, "email", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AttendeeToReschedule, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_booking_seat is not None:
            f_booking_seat = decode_seat_to_reschedule(f_booking_seat, drift)
    except Odd:
        return decode_exactly(AttendeeToReschedule, data, drift, mark)
    self = new(AttendeeToReschedule)
    self.name = f_name
    self.email = f_email
    self.booking_seat = f_booking_seat
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AttendeeToReschedule(Model):
    """Part of `BookingToReschedule.attendees`."""

    __slots__ = (
        "name",
        "email",
        "booking_seat",
    )

    _names = (
        ("name", "name"),
        ("email", "email"),
        ("booking_seat", "bookingSeat"),
    )
    _decode = staticmethod(decode)

    name: str
    email: str
    booking_seat: SeatToReschedule | None

    def __init__(
        self,
        *,
        name: str,
        email: str,
        booking_seat: SeatToReschedule | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.email = email
        self.booking_seat = booking_seat
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .seat_to_reschedule import SeatToReschedule

        return (
            ("name", "name", True, STRING),
            ("email", "email", True, STRING),
            ("booking_seat", "bookingSeat", True, Nullable(Ref(SeatToReschedule))),
        )
