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
from .booking_reference import decode as decode_booking_reference

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_reference import BookingReference

FIELDS = frozenset(
    (
        "booking_reference",
        "message",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_booking_reference = data["booking_reference"]
        more = len(data) - 1
        f_message = absent
        if more:
            if "message" in data:
                f_message = data["message"]
                more -= 1
                if type(f_message) is not str:
                    odd(BookingReferenceResponse, "message", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingReferenceResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_booking_reference = decode_booking_reference(f_booking_reference, drift)
    except Odd:
        return decode_exactly(BookingReferenceResponse, data, drift, mark)
    self = new(BookingReferenceResponse)
    self.booking_reference = f_booking_reference
    self.message = f_message
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingReferenceResponse(Model):
    """Returned by `create_booking_reference`, `get_booking_reference` and `update_booking_reference`."""

    __slots__ = (
        "booking_reference",
        "message",
    )

    _names = (
        ("booking_reference", "booking_reference"),
        ("message", "message"),
    )
    _decode = staticmethod(decode)

    booking_reference: BookingReference
    message: str | Unset

    def __init__(
        self,
        *,
        booking_reference: BookingReference,
        message: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.booking_reference = booking_reference
        self.message = message
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booking_reference import BookingReference

        return (
            ("booking_reference", "booking_reference", True, Ref(BookingReference)),
            ("message", "message", False, STRING),
        )
