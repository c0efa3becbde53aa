# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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
from .booking import decode as decode_booking

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking import Booking

FIELDS = frozenset(
    (
        "booking",
        "message",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_booking = data["booking"]
        more = len(data) - 1
        f_message = absent
        if more:
            if "message" in data:
                f_message = data["message"]
                more -= 1
                if type(f_message) is not str:
                    odd(BookingResponse, "message", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_booking = decode_booking(f_booking, drift)
    except Odd:
        return decode_exactly(BookingResponse, data, drift, mark)
    self = new(BookingResponse)
    self.booking = f_booking
    self.message = f_message
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingResponse(Model):
    """Returned by `get_booking` and `update_booking`."""

    __slots__ = (
        "booking",
        "message",
    )

    _names = (
        ("booking", "booking"),
        ("message", "message"),
    )
    _decode = staticmethod(decode)

    booking: Booking
    message: str | Unset

    def __init__(
        self,
        *,
        booking: Booking,
        message: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.booking = booking
        self.message = message
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booking import Booking

        return (
            ("booking", "booking", True, Ref(Booking)),
            ("message", "message", False, STRING),
        )
