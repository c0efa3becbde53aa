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
        "cancelSubsequentBookings",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_cancellation_reason = f_cancel_subsequent_bookings = absent
        if more:
            if "cancellationReason" in data:
                f_cancellation_reason = data["cancellationReason"]
                more -= 1
                if type(f_cancellation_reason) is not str:
                    odd(CancelBooking, "cancellationReason", data, drift)
            if "cancelSubsequentBookings" in data:
                f_cancel_subsequent_bookings = data["cancelSubsequentBookings"]
                more -= 1
                if type(f_cancel_subsequent_bookings) is not bool:
                    odd(CancelBooking, "cancelSubsequentBookings", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CancelBooking, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CancelBooking)
    self.cancellation_reason = f_cancellation_reason
    self.cancel_subsequent_bookings = f_cancel_subsequent_bookings
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CancelBooking(Model):
    """Sent by `cancel_booking`."""

    __slots__ = (
        "cancellation_reason",
        "cancel_subsequent_bookings",
    )

    _names = (
        ("cancellation_reason", "cancellationReason"),
        ("cancel_subsequent_bookings", "cancelSubsequentBookings"),
    )
    _decode = staticmethod(decode)

    cancellation_reason: str | Unset
    cancel_subsequent_bookings: bool | Unset

    def __init__(
        self,
        *,
        cancellation_reason: str | Unset = UNSET,
        cancel_subsequent_bookings: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.cancellation_reason = cancellation_reason
        self.cancel_subsequent_bookings = cancel_subsequent_bookings
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("cancellation_reason", "cancellationReason", False, STRING),
            ("cancel_subsequent_bookings", "cancelSubsequentBookings", False, BOOLEAN),
        )
