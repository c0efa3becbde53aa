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
        "reportedCount",
        "cancelledCount",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_success = data["success"]
        f_message = data["message"]
        f_booking_uid = data["bookingUid"]
        f_reported_count = data["reportedCount"]
        f_cancelled_count = data["cancelledCount"]
        if type(f_success) is not bool:
            odd(ReportOrganizationBookingData, "success", data, drift)
        if type(f_message) is not str:
            odd(ReportOrganizationBookingData, "message", data, drift)
        if type(f_booking_uid) is not str:
            odd(ReportOrganizationBookingData, "bookingUid", data, drift)
        if type(f_reported_count) is not int:
            odd(ReportOrganizationBookingData, "reportedCount", data, drift)
        if type(f_cancelled_count) is not int:
            odd(ReportOrganizationBookingData, "cancelledCount", data, drift)
        more = len(data) - 5
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ReportOrganizationBookingData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(ReportOrganizationBookingData)
    self.success = f_success
    self.message = f_message
    self.booking_uid = f_booking_uid
    self.reported_count = f_reported_count
    self.cancelled_count = f_cancelled_count
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ReportOrganizationBookingData(Model):
    """Returned by `report_organization_booking`."""

    __slots__ = (
        "success",
        "message",
        "booking_uid",
        "reported_count",
        "cancelled_count",
    )

    _names = (
        ("success", "success"),
        ("message", "message"),
        ("booking_uid", "bookingUid"),
        ("reported_count", "reportedCount"),
        ("cancelled_count", "cancelledCount"),
    )
    _decode = staticmethod(decode)

    success: bool
    message: str
    booking_uid: str
    reported_count: int
    cancelled_count: int

    def __init__(
        self,
        *,
        success: bool,
        message: str,
        booking_uid: str,
        reported_count: int,
        cancelled_count: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.success = success
        self.message = message
        self.booking_uid = booking_uid
        self.reported_count = reported_count
        self.cancelled_count = cancelled_count
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("success", "success", True, BOOLEAN),
            ("message", "message", True, STRING),
            ("booking_uid", "bookingUid", True, STRING),
            ("reported_count", "reportedCount", True, INTEGER),
            ("cancelled_count", "cancelledCount", True, INTEGER),
        )
