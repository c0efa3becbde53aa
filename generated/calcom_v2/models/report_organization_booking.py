# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Choice,
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
    from .report_organization_booking_reason import ReportOrganizationBookingReason
    from .report_organization_booking_report_type import ReportOrganizationBookingReportType

FIELDS = frozenset(
    (
        "bookingUid",
        "reason",
        "reportType",
        "description",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_booking_uid = data["bookingUid"]
        f_reason = data["reason"]
        f_report_type = data["reportType"]
        if type(f_booking_uid) is not str:
            odd(ReportOrganizationBooking, "bookingUid", data, drift)
        if f_reason not in {"DONT_KNOW_PERSON", "OTHER", "SPAM", "UNWANTED"}:
            odd(ReportOrganizationBooking, "reason", data, drift)
        if f_report_type not in {"DOMAIN", "EMAIL"}:
            odd(ReportOrganizationBooking, "reportType", data, drift)
        more = len(data) - 3
        f_description = absent
        if more:
            if "description" in data:
                f_description = data["description"]
                more -= 1
                if type(f_description) is not str:
                    odd(ReportOrganizationBooking, "description", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ReportOrganizationBooking, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(ReportOrganizationBooking)
    self.booking_uid = f_booking_uid
    self.reason = f_reason
    self.report_type = f_report_type
    self.description = f_description
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ReportOrganizationBooking(Model):
    """Sent by `report_organization_booking`."""

    __slots__ = (
        "booking_uid",
        "reason",
        "report_type",
        "description",
    )

    _names = (
        ("booking_uid", "bookingUid"),
        ("reason", "reason"),
        ("report_type", "reportType"),
        ("description", "description"),
    )
    _decode = staticmethod(decode)

    booking_uid: str
    reason: ReportOrganizationBookingReason | str
    report_type: ReportOrganizationBookingReportType | str
    description: str | Unset

    def __init__(
        self,
        *,
        booking_uid: str,
        reason: ReportOrganizationBookingReason | str,
        report_type: ReportOrganizationBookingReportType | str,
        description: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.booking_uid = booking_uid
        self.reason = reason
        self.report_type = report_type
        self.description = description
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("booking_uid", "bookingUid", True, STRING),
            ("reason", "reason", True, Choice("DONT_KNOW_PERSON", "OTHER", "SPAM", "UNWANTED")),
            ("report_type", "reportType", True, Choice("DOMAIN", "EMAIL")),
            ("description", "description", False, STRING),
        )
