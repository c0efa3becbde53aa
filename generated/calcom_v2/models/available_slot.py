# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
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
        "time",
        "attendees",
        "bookingUid",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_time = data["time"]
        f_time = parse_time(f_time)
        if f_time.tzinfo is None:
            return decode_exactly(AvailableSlot, data, drift, mark)
        more = len(data) - 1
        f_attendees = f_booking_uid = absent
        if more:
            if "attendees" in data:
                f_attendees = data["attendees"]
                more -= 1
                if type(f_attendees) is not int:
                    odd(AvailableSlot, "attendees", data, drift)
            if "bookingUid" in data:
                f_booking_uid = data["bookingUid"]
                more -= 1
                if type(f_booking_uid) is not str:
                    odd(AvailableSlot, "bookingUid", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AvailableSlot, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(AvailableSlot)
    self.time = f_time
    self.attendees = f_attendees
    self.booking_uid = f_booking_uid
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AvailableSlot(Model):
    """Part of `AvailableSlots.slots`."""

    __slots__ = (
        "time",
        "attendees",
        "booking_uid",
    )

    _names = (
        ("time", "time"),
        ("attendees", "attendees"),
        ("booking_uid", "bookingUid"),
    )
    _decode = staticmethod(decode)

    time: datetime.datetime
    attendees: int | Unset
    booking_uid: str | Unset

    def __init__(
        self,
        *,
        time: datetime.datetime,
        attendees: int | Unset = UNSET,
        booking_uid: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.time = time
        self.attendees = attendees
        self.booking_uid = booking_uid
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("time", "time", True, TIME),
            ("attendees", "attendees", False, INTEGER),
            ("booking_uid", "bookingUid", False, STRING),
        )
