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
        "seatUid",
        "rescheduledBy",
        "emailVerificationCode",
        "allowConflicts",
        "allowBookingOutOfBounds",
        "skipBookingLimits",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_start = data["start"]
        f_seat_uid = data["seatUid"]
        f_start = parse_time(f_start)
        if f_start.tzinfo is None:
            return decode_exactly(RescheduleSeatedBooking, data, drift, mark)
        if type(f_seat_uid) is not str:
            odd(RescheduleSeatedBooking, "seatUid", data, drift)
        more = len(data) - 2
        f_rescheduled_by = f_email_verification_code = f_allow_conflicts = f_allow_booking_out_of_bounds = (
            absent
        )
        f_skip_booking_limits = absent
        if more:
            if "rescheduledBy" in data:
                f_rescheduled_by = data["rescheduledBy"]
                more -= 1
                if type(f_rescheduled_by) is not str:
                    odd(RescheduleSeatedBooking, "rescheduledBy", data, drift)
            if "emailVerificationCode" in data:
                f_email_verification_code = data["emailVerificationCode"]
                more -= 1
                if type(f_email_verification_code) is not str:
                    odd(RescheduleSeatedBooking, "emailVerificationCode", data, drift)
            if "allowConflicts" in data:
                f_allow_conflicts = data["allowConflicts"]
                more -= 1
                if type(f_allow_conflicts) is not bool:
                    odd(RescheduleSeatedBooking, "allowConflicts", data, drift)
            if "allowBookingOutOfBounds" in data:
                f_allow_booking_out_of_bounds = data["allowBookingOutOfBounds"]
                more -= 1
                if type(f_allow_booking_out_of_bounds) is not bool:
                    odd(RescheduleSeatedBooking, "allowBookingOutOfBounds", data, drift)
            if "skipBookingLimits" in data:
                f_skip_booking_limits = data["skipBookingLimits"]
                more -= 1
                if type(f_skip_booking_limits) is not bool:
                    odd(RescheduleSeatedBooking, "skipBookingLimits", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RescheduleSeatedBooking, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(RescheduleSeatedBooking)
    self.start = f_start
    self.seat_uid = f_seat_uid
    self.rescheduled_by = f_rescheduled_by
    self.email_verification_code = f_email_verification_code
    self.allow_conflicts = f_allow_conflicts
    self.allow_booking_out_of_bounds = f_allow_booking_out_of_bounds
    self.skip_booking_limits = f_skip_booking_limits
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RescheduleSeatedBooking(Model):
    """Sent by `reschedule_booking`."""

    __slots__ = (
        "start",
        "seat_uid",
        "rescheduled_by",
        "email_verification_code",
        "allow_conflicts",
        "allow_booking_out_of_bounds",
        "skip_booking_limits",
    )

    _names = (
        ("start", "start"),
        ("seat_uid", "seatUid"),
        ("rescheduled_by", "rescheduledBy"),
        ("email_verification_code", "emailVerificationCode"),
        ("allow_conflicts", "allowConflicts"),
        ("allow_booking_out_of_bounds", "allowBookingOutOfBounds"),
        ("skip_booking_limits", "skipBookingLimits"),
    )
    _hidden = frozenset(("email_verification_code",))
    _decode = staticmethod(decode)

    start: datetime.datetime
    seat_uid: str
    rescheduled_by: str | Unset
    email_verification_code: str | Unset
    allow_conflicts: bool | Unset
    allow_booking_out_of_bounds: bool | Unset
    skip_booking_limits: bool | Unset

    def __init__(
        self,
        *,
        start: datetime.datetime,
        seat_uid: str,
        rescheduled_by: str | Unset = UNSET,
        email_verification_code: str | Unset = UNSET,
        allow_conflicts: bool | Unset = UNSET,
        allow_booking_out_of_bounds: bool | Unset = UNSET,
        skip_booking_limits: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.start = start
        self.seat_uid = seat_uid
        self.rescheduled_by = rescheduled_by
        self.email_verification_code = email_verification_code
        self.allow_conflicts = allow_conflicts
        self.allow_booking_out_of_bounds = allow_booking_out_of_bounds
        self.skip_booking_limits = skip_booking_limits
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("start", "start", True, TIME),
            ("seat_uid", "seatUid", True, STRING),
            ("rescheduled_by", "rescheduledBy", False, STRING),
            ("email_verification_code", "emailVerificationCode", False, STRING),
            ("allow_conflicts", "allowConflicts", False, BOOLEAN),
            ("allow_booking_out_of_bounds", "allowBookingOutOfBounds", False, BOOLEAN),
            ("skip_booking_limits", "skipBookingLimits", False, BOOLEAN),
        )
