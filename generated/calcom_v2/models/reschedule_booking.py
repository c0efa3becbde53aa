# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    TIME,
    Model,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "start",
        "rescheduledBy",
        "reschedulingReason",
        "emailVerificationCode",
        "rescheduleWithSameHost",
        "allowConflicts",
        "allowBookingOutOfBounds",
        "skipBookingLimits",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_start = data["start"]
        f_start = parse_time(f_start)
        if f_start.tzinfo is None:
            return decode_exactly(RescheduleBooking, data, drift, mark)
        more = len(data) - 1
        f_rescheduled_by = f_rescheduling_reason = f_email_verification_code = f_reschedule_with_same_host = (
            absent
        )
        f_allow_conflicts = f_allow_booking_out_of_bounds = f_skip_booking_limits = absent
        if more:
            if "rescheduledBy" in data:
                f_rescheduled_by = data["rescheduledBy"]
                more -= 1
                if type(f_rescheduled_by) is not str:
                    odd(RescheduleBooking, "rescheduledBy", data, drift)
            if "reschedulingReason" in data:
                f_rescheduling_reason = data["reschedulingReason"]
                more -= 1
                if type(f_rescheduling_reason) is not str:
                    odd(RescheduleBooking, "reschedulingReason", data, drift)
            if "emailVerificationCode" in data:
                f_email_verification_code = data["emailVerificationCode"]
                more -= 1
                if type(f_email_verification_code) is not str:
                    odd(RescheduleBooking, "emailVerificationCode", data, drift)
            if "rescheduleWithSameHost" in data:
                f_reschedule_with_same_host = data["rescheduleWithSameHost"]
                more -= 1
                if type(f_reschedule_with_same_host) is not bool:
                    odd(RescheduleBooking, "rescheduleWithSameHost", data, drift)
            if "allowConflicts" in data:
                f_allow_conflicts = data["allowConflicts"]
                more -= 1
                if type(f_allow_conflicts) is not bool:
                    odd(RescheduleBooking, "allowConflicts", data, drift)
            if "allowBookingOutOfBounds" in data:
                f_allow_booking_out_of_bounds = data["allowBookingOutOfBounds"]
                more -= 1
                if type(f_allow_booking_out_of_bounds) is not bool:
                    odd(RescheduleBooking, "allowBookingOutOfBounds", data, drift)
            if "skipBookingLimits" in data:
                f_skip_booking_limits = data["skipBookingLimits"]
                more -= 1
                if type(f_skip_booking_limits) is not bool:
                    odd(RescheduleBooking, "skipBookingLimits", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RescheduleBooking, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(RescheduleBooking)
    self.start = f_start
    self.rescheduled_by = f_rescheduled_by
    self.rescheduling_reason = f_rescheduling_reason
    self.email_verification_code = f_email_verification_code
    self.reschedule_with_same_host = f_reschedule_with_same_host
    self.allow_conflicts = f_allow_conflicts
    self.allow_booking_out_of_bounds = f_allow_booking_out_of_bounds
    self.skip_booking_limits = f_skip_booking_limits
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RescheduleBooking(Model):
    """Sent by `reschedule_booking`."""

    __slots__ = (
        "start",
        "rescheduled_by",
        "rescheduling_reason",
        "email_verification_code",
        "reschedule_with_same_host",
        "allow_conflicts",
        "allow_booking_out_of_bounds",
        "skip_booking_limits",
    )

    _names = (
        ("start", "start"),
        ("rescheduled_by", "rescheduledBy"),
        ("rescheduling_reason", "reschedulingReason"),
        ("email_verification_code", "emailVerificationCode"),
        ("reschedule_with_same_host", "rescheduleWithSameHost"),
        ("allow_conflicts", "allowConflicts"),
        ("allow_booking_out_of_bounds", "allowBookingOutOfBounds"),
        ("skip_booking_limits", "skipBookingLimits"),
    )
    _hidden = frozenset(("email_verification_code",))
    _decode = staticmethod(decode)

    start: datetime.datetime
    rescheduled_by: str | Unset
    rescheduling_reason: str | Unset
    email_verification_code: str | Unset
    reschedule_with_same_host: bool | Unset
    allow_conflicts: bool | Unset
    allow_booking_out_of_bounds: bool | Unset
    skip_booking_limits: bool | Unset

    def __init__(
        self,
        *,
        start: datetime.datetime,
        rescheduled_by: str | Unset = UNSET,
        rescheduling_reason: str | Unset = UNSET,
        email_verification_code: str | Unset = UNSET,
        reschedule_with_same_host: bool | Unset = UNSET,
        allow_conflicts: bool | Unset = UNSET,
        allow_booking_out_of_bounds: bool | Unset = UNSET,
        skip_booking_limits: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.start = start
        self.rescheduled_by = rescheduled_by
        self.rescheduling_reason = rescheduling_reason
        self.email_verification_code = email_verification_code
        self.reschedule_with_same_host = reschedule_with_same_host
        self.allow_conflicts = allow_conflicts
        self.allow_booking_out_of_bounds = allow_booking_out_of_bounds
        self.skip_booking_limits = skip_booking_limits
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("start", "start", True, TIME),
            ("rescheduled_by", "rescheduledBy", False, STRING),
            ("rescheduling_reason", "reschedulingReason", False, STRING),
            ("email_verification_code", "emailVerificationCode", False, STRING),
            ("reschedule_with_same_host", "rescheduleWithSameHost", False, BOOLEAN),
            ("allow_conflicts", "allowConflicts", False, BOOLEAN),
            ("allow_booking_out_of_bounds", "allowBookingOutOfBounds", False, BOOLEAN),
            ("skip_booking_limits", "skipBookingLimits", False, BOOLEAN),
        )
