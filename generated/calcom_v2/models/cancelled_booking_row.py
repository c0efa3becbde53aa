# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "bookingId",
        "bookingUid",
        "onlyRemovedAttendee",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_booking_id = data["bookingId"]
        f_booking_uid = data["bookingUid"]
        f_only_removed_attendee = data["onlyRemovedAttendee"]
        if type(f_booking_id) is not int:
            odd(CancelledBookingRow, "bookingId", data, drift)
        if type(f_booking_uid) is not str:
            odd(CancelledBookingRow, "bookingUid", data, drift)
        if type(f_only_removed_attendee) is not bool:
            odd(CancelledBookingRow, "onlyRemovedAttendee", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CancelledBookingRow, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CancelledBookingRow)
    self.booking_id = f_booking_id
    self.booking_uid = f_booking_uid
    self.only_removed_attendee = f_only_removed_attendee
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CancelledBookingRow(Model):
    """Returned by `cancel_booking_2024_04_15`."""

    __slots__ = (
        "booking_id",
        "booking_uid",
        "only_removed_attendee",
    )

    _names = (
        ("booking_id", "bookingId"),
        ("booking_uid", "bookingUid"),
        ("only_removed_attendee", "onlyRemovedAttendee"),
    )
    _decode = staticmethod(decode)

    booking_id: int
    booking_uid: str
    only_removed_attendee: bool

    def __init__(
        self,
        *,
        booking_id: int,
        booking_uid: str,
        only_removed_attendee: bool,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.booking_id = booking_id
        self.booking_uid = booking_uid
        self.only_removed_attendee = only_removed_attendee
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("booking_id", "bookingId", True, INTEGER),
            ("booking_uid", "bookingUid", True, STRING),
            ("only_removed_attendee", "onlyRemovedAttendee", True, BOOLEAN),
        )
