# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
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
        "seatUid",
        "cancellationReason",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_seat_uid = data["seatUid"]
        if type(f_seat_uid) is not str:
            odd(CancelSeatedBooking, "seatUid", data, drift)
        more = len(data) - 1
        f_cancellation_reason = absent
        if more:
            if "cancellationReason" in data:
                f_cancellation_reason = data["cancellationReason"]
                more -= 1
                if type(f_cancellation_reason) is not str:
                    odd(CancelSeatedBooking, "cancellationReason", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CancelSeatedBooking, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CancelSeatedBooking)
    self.seat_uid = f_seat_uid
    self.cancellation_reason = f_cancellation_reason
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CancelSeatedBooking(Model):
    """Sent by `cancel_booking`."""

    __slots__ = (
        "seat_uid",
        "cancellation_reason",
    )

    _names = (
        ("seat_uid", "seatUid"),
        ("cancellation_reason", "cancellationReason"),
    )
    _decode = staticmethod(decode)

    seat_uid: str
    cancellation_reason: str | Unset

    def __init__(
        self,
        *,
        seat_uid: str,
        cancellation_reason: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.seat_uid = seat_uid
        self.cancellation_reason = cancellation_reason
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("seat_uid", "seatUid", True, STRING),
            ("cancellation_reason", "cancellationReason", False, STRING),
        )
