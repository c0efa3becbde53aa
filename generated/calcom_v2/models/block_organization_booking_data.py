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
        "success",
        "message",
        "bookingUid",
        "cancelledCount",
        "blockedValue",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_success = data["success"]
        f_message = data["message"]
        f_booking_uid = data["bookingUid"]
        f_cancelled_count = data["cancelledCount"]
        f_blocked_value = data["blockedValue"]
        if type(f_success) is not bool:
            odd(BlockOrganizationBookingData, "success", data, drift)
        if type(f_message) is not str:
            odd(BlockOrganizationBookingData, "message", data, drift)
        if type(f_booking_uid) is not str:
            odd(BlockOrganizationBookingData, "bookingUid", data, drift)
        if type(f_cancelled_count) is not int:
            odd(BlockOrganizationBookingData, "cancelledCount", data, drift)
        if type(f_blocked_value) is not str:
            odd(BlockOrganizationBookingData, "blockedValue", data, drift)
        more = len(data) - 5
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BlockOrganizationBookingData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BlockOrganizationBookingData)
    self.success = f_success
    self.message = f_message
    self.booking_uid = f_booking_uid
    self.cancelled_count = f_cancelled_count
    self.blocked_value = f_blocked_value
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BlockOrganizationBookingData(Model):
    """Returned by `block_organization_booking`."""

    __slots__ = (
        "success",
        "message",
        "booking_uid",
        "cancelled_count",
        "blocked_value",
    )

    _names = (
        ("success", "success"),
        ("message", "message"),
        ("booking_uid", "bookingUid"),
        ("cancelled_count", "cancelledCount"),
        ("blocked_value", "blockedValue"),
    )
    _decode = staticmethod(decode)

    success: bool
    message: str
    booking_uid: str
    cancelled_count: int
    blocked_value: str

    def __init__(
        self,
        *,
        success: bool,
        message: str,
        booking_uid: str,
        cancelled_count: int,
        blocked_value: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.success = success
        self.message = message
        self.booking_uid = booking_uid
        self.cancelled_count = cancelled_count
        self.blocked_value = blocked_value
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("success", "success", True, BOOLEAN),
            ("message", "message", True, STRING),
            ("booking_uid", "bookingUid", True, STRING),
            ("cancelled_count", "cancelledCount", True, INTEGER),
            ("blocked_value", "blockedValue", True, STRING),
        )
