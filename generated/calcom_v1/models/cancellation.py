# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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
        "success",
        "message",
        "onlyRemovedAttendee",
        "bookingId",
        "bookingUid",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_success = data["success"]
        f_message = data["message"]
        f_only_removed_attendee = data["onlyRemovedAttendee"]
        f_booking_id = data["bookingId"]
        f_booking_uid = data["bookingUid"]
        if type(f_success) is not bool:
            odd(Cancellation, "success", data, drift)
        if type(f_message) is not str:
            odd(Cancellation, "message", data, drift)
        if type(f_only_removed_attendee) is not bool:
            odd(Cancellation, "onlyRemovedAttendee", data, drift)
        if type(f_booking_id) is not int:
            odd(Cancellation, "bookingId", data, drift)
        if type(f_booking_uid) is not str:
            odd(Cancellation, "bookingUid", data, drift)
        more = len(data) - 5
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Cancellation, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(Cancellation)
    self.success = f_success
    self.message = f_message
    self.only_removed_attendee = f_only_removed_attendee
    self.booking_id = f_booking_id
    self.booking_uid = f_booking_uid
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Cancellation(Model):
    """Returned by `cancel_booking` and `delete_booking`."""

    __slots__ = (
        "success",
        "message",
        "only_removed_attendee",
        "booking_id",
        "booking_uid",
    )

    _names = (
        ("success", "success"),
        ("message", "message"),
        ("only_removed_attendee", "onlyRemovedAttendee"),
        ("booking_id", "bookingId"),
        ("booking_uid", "bookingUid"),
    )
    _decode = staticmethod(decode)

    success: bool
    message: str
    only_removed_attendee: bool
    booking_id: int
    booking_uid: str

    def __init__(
        self,
        *,
        success: bool,
        message: str,
        only_removed_attendee: bool,
        booking_id: int,
        booking_uid: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.success = success
        self.message = message
        self.only_removed_attendee = only_removed_attendee
        self.booking_id = booking_id
        self.booking_uid = booking_uid
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("success", "success", True, BOOLEAN),
            ("message", "message", True, STRING),
            ("only_removed_attendee", "onlyRemovedAttendee", True, BOOLEAN),
            ("booking_id", "bookingId", True, INTEGER),
            ("booking_uid", "bookingUid", True, STRING),
        )
