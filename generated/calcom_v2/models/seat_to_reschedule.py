# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Map,
    Model,
    Nullable,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .seat_answers import decode as decode_seat_answers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .seat_answers import SeatAnswers

FIELDS = frozenset(
    (
        "id",
        "referenceUid",
        "bookingId",
        "attendeeId",
        "data",
        "metadata",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_reference_uid = data["referenceUid"]
        f_booking_id = data["bookingId"]
        f_attendee_id = data["attendeeId"]
        f_data = data["data"]
        f_metadata = data["metadata"]
        if f_metadata is not None and type(f_metadata) is not dict:
            return decode_exactly(SeatToReschedule, data, drift, mark)
        if type(f_id) is not int:
            odd(SeatToReschedule, "id", data, drift)
        if type(f_reference_uid) is not str:
            odd(SeatToReschedule, "referenceUid", data, drift)
        if type(f_booking_id) is not int:
            odd(SeatToReschedule, "bookingId", data, drift)
        if type(f_attendee_id) is not int:
            odd(SeatToReschedule, "attendeeId", data, drift)
        if f_metadata is not None:
            if f_metadata:
                for item in f_metadata.values():
                    if type(item) is not str:
                        return decode_exactly(SeatToReschedule, data, drift, mark)
        more = len(data) - 6
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SeatToReschedule, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_data is not None:
            f_data = decode_seat_answers(f_data, drift)
    except Odd:
        return decode_exactly(SeatToReschedule, data, drift, mark)
    self = new(SeatToReschedule)
    self.id = f_id
    self.reference_uid = f_reference_uid
    self.booking_id = f_booking_id
    self.attendee_id = f_attendee_id
    self.data = f_data
    self.metadata = f_metadata
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SeatToReschedule(Model):
    """Part of `AttendeeToReschedule.booking_seat`."""

    __slots__ = (
        "id",
        "reference_uid",
        "booking_id",
        "attendee_id",
        "data",
        "metadata",
    )

    _names = (
        ("id", "id"),
        ("reference_uid", "referenceUid"),
        ("booking_id", "bookingId"),
        ("attendee_id", "attendeeId"),
        ("data", "data"),
        ("metadata", "metadata"),
    )
    _decode = staticmethod(decode)

    id: int
    reference_uid: str
    booking_id: int
    attendee_id: int
    data: SeatAnswers | None
    metadata: dict[str, str] | None

    def __init__(
        self,
        *,
        id: int,
        reference_uid: str,
        booking_id: int,
        attendee_id: int,
        data: SeatAnswers | None,
        metadata: dict[str, str] | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.reference_uid = reference_uid
        self.booking_id = booking_id
        self.attendee_id = attendee_id
        self.data = data
        self.metadata = metadata
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .seat_answers import SeatAnswers

        return (
            ("id", "id", True, INTEGER),
            ("reference_uid", "referenceUid", True, STRING),
            ("booking_id", "bookingId", True, INTEGER),
            ("attendee_id", "attendeeId", True, INTEGER),
            ("data", "data", True, Nullable(Ref(SeatAnswers))),
            ("metadata", "metadata", True, Nullable(Map(STRING))),
        )
