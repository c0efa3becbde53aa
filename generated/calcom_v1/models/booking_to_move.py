# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    TIME,
    List,
    Model,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)
from ..types import UNSET, Unset
from .booking_to_move_attendee import decode as decode_booking_to_move_attendee

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_to_move_attendee import BookingToMoveAttendee

FIELDS = frozenset(
    (
        "rescheduleUid",
        "startTime",
        "attendees",
        "traceId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_reschedule_uid = data["rescheduleUid"]
        f_start_time = data["startTime"]
        f_attendees = data["attendees"]
        if type(f_attendees) is not list:
            return decode_exactly(BookingToMove, data, drift, mark)
        if type(f_reschedule_uid) is not str:
            odd(BookingToMove, "rescheduleUid", data, drift)
        f_start_time = parse_time(f_start_time)
        if f_start_time.tzinfo is None:
            return decode_exactly(BookingToMove, data, drift, mark)
        more = len(data) - 3
        f_trace_id = absent
        if more:
            if "traceId" in data:
                f_trace_id = data["traceId"]
                more -= 1
                if type(f_trace_id) is not str:
                    odd(BookingToMove, "traceId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingToMove, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_attendees:
            f_attendees = (
                [decode_booking_to_move_attendee(f_attendees[0], drift)]
                if len(f_attendees) == 1
                else [decode_booking_to_move_attendee(item, drift) for item in f_attendees]
            )
    except Odd:
        return decode_exactly(BookingToMove, data, drift, mark)
    self = new(BookingToMove)
    self.reschedule_uid = f_reschedule_uid
    self.start_time = f_start_time
    self.attendees = f_attendees
    self.trace_id = f_trace_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingToMove(Model):
    """Part of `Failure.data`."""

    __slots__ = (
        "reschedule_uid",
        "start_time",
        "attendees",
        "trace_id",
    )

    _names = (
        ("reschedule_uid", "rescheduleUid"),
        ("start_time", "startTime"),
        ("attendees", "attendees"),
        ("trace_id", "traceId"),
    )
    _decode = staticmethod(decode)

    reschedule_uid: str
    start_time: datetime.datetime
    attendees: list[BookingToMoveAttendee]
    trace_id: str | Unset

    def __init__(
        self,
        *,
        reschedule_uid: str,
        start_time: datetime.datetime,
        attendees: list[BookingToMoveAttendee],
        trace_id: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.reschedule_uid = reschedule_uid
        self.start_time = start_time
        self.attendees = attendees
        self.trace_id = trace_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booking_to_move_attendee import BookingToMoveAttendee

        return (
            ("reschedule_uid", "rescheduleUid", True, STRING),
            ("start_time", "startTime", True, TIME),
            ("attendees", "attendees", True, List(Ref(BookingToMoveAttendee))),
            ("trace_id", "traceId", False, STRING),
        )
