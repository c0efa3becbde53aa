# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    Model,
    Odd,
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
        "cancellationReason",
        "allRemainingBookings",
        "seatReferenceUid",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_cancellation_reason = f_all_remaining_bookings = f_seat_reference_uid = absent
        if more:
            if "cancellationReason" in data:
                f_cancellation_reason = data["cancellationReason"]
                more -= 1
                if type(f_cancellation_reason) is not str:
                    odd(CancelBookingRow, "cancellationReason", data, drift)
            if "allRemainingBookings" in data:
                f_all_remaining_bookings = data["allRemainingBookings"]
                more -= 1
                if type(f_all_remaining_bookings) is not bool:
                    odd(CancelBookingRow, "allRemainingBookings", data, drift)
            if "seatReferenceUid" in data:
                f_seat_reference_uid = data["seatReferenceUid"]
                more -= 1
                if type(f_seat_reference_uid) is not str:
                    odd(CancelBookingRow, "seatReferenceUid", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CancelBookingRow, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CancelBookingRow)
    self.cancellation_reason = f_cancellation_reason
    self.all_remaining_bookings = f_all_remaining_bookings
    self.seat_reference_uid = f_seat_reference_uid
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CancelBookingRow(Model):
    """Sent by `cancel_booking_2024_04_15`."""

    __slots__ = (
        "cancellation_reason",
        "all_remaining_bookings",
        "seat_reference_uid",
    )

    _names = (
        ("cancellation_reason", "cancellationReason"),
        ("all_remaining_bookings", "allRemainingBookings"),
        ("seat_reference_uid", "seatReferenceUid"),
    )
    _decode = staticmethod(decode)

    cancellation_reason: str | Unset
    all_remaining_bookings: bool | Unset
    seat_reference_uid: str | Unset

    def __init__(
        self,
        *,
        cancellation_reason: str | Unset = UNSET,
        all_remaining_bookings: bool | Unset = UNSET,
        seat_reference_uid: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.cancellation_reason = cancellation_reason
        self.all_remaining_bookings = all_remaining_bookings
        self.seat_reference_uid = seat_reference_uid
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("cancellation_reason", "cancellationReason", False, STRING),
            ("all_remaining_bookings", "allRemainingBookings", False, BOOLEAN),
            ("seat_reference_uid", "seatReferenceUid", False, STRING),
        )
