# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    BOOLEAN,
    INTEGER,
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

FIELDS = frozenset(
    (
        "seatsPerTimeSlot",
        "showAttendeeInfo",
        "showAvailabilityCount",
        "disabled",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_seats_per_time_slot = data["seatsPerTimeSlot"]
        f_show_attendee_info = data["showAttendeeInfo"]
        f_show_availability_count = data["showAvailabilityCount"]
        if type(f_seats_per_time_slot) is not int:
            odd(Seats, "seatsPerTimeSlot", data, drift)
        if type(f_show_attendee_info) is not bool:
            odd(Seats, "showAttendeeInfo", data, drift)
        if type(f_show_availability_count) is not bool:
            odd(Seats, "showAvailabilityCount", data, drift)
        more = len(data) - 3
        f_disabled = absent
        if more:
            if "disabled" in data:
                f_disabled = data["disabled"]
                more -= 1
                if f_disabled is not False:
                    odd(Seats, "disabled", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Seats, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(Seats)
    self.seats_per_time_slot = f_seats_per_time_slot
    self.show_attendee_info = f_show_attendee_info
    self.show_availability_count = f_show_availability_count
    self.disabled = f_disabled
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Seats(Model):
    """Part of `CreateEventType.seats`, `CreateHostedEventType.seats`, `CreateTeamEventType.seats` and 9 more."""

    __slots__ = (
        "seats_per_time_slot",
        "show_attendee_info",
        "show_availability_count",
        "disabled",
    )

    _names = (
        ("seats_per_time_slot", "seatsPerTimeSlot"),
        ("show_attendee_info", "showAttendeeInfo"),
        ("show_availability_count", "showAvailabilityCount"),
        ("disabled", "disabled"),
    )
    _decode = staticmethod(decode)

    seats_per_time_slot: int
    show_attendee_info: bool
    show_availability_count: bool
    disabled: Literal[False] | Unset

    def __init__(
        self,
        *,
        seats_per_time_slot: int,
        show_attendee_info: bool,
        show_availability_count: bool,
        disabled: Literal[False] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.seats_per_time_slot = seats_per_time_slot
        self.show_attendee_info = show_attendee_info
        self.show_availability_count = show_availability_count
        self.disabled = disabled
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("seats_per_time_slot", "seatsPerTimeSlot", True, INTEGER),
            ("show_attendee_info", "showAttendeeInfo", True, BOOLEAN),
            ("show_availability_count", "showAvailabilityCount", True, BOOLEAN),
            ("disabled", "disabled", False, Choice(False)),
        )
