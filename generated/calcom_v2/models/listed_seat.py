# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
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
from .listed_seat_attendee import decode as decode_listed_seat_attendee

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .listed_seat_attendee import ListedSeatAttendee

FIELDS = frozenset(
    (
        "referenceUid",
        "attendee",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_reference_uid = data["referenceUid"]
        f_attendee = data["attendee"]
        if type(f_reference_uid) is not str:
            odd(ListedSeat, "referenceUid", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ListedSeat, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_attendee is not None:
            f_attendee = decode_listed_seat_attendee(f_attendee, drift)
    except Odd:
        return decode_exactly(ListedSeat, data, drift, mark)
    self = new(ListedSeat)
    self.reference_uid = f_reference_uid
    self.attendee = f_attendee
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ListedSeat(Model):
    """Part of `ListedBookingRow.seats_references`."""

    __slots__ = (
        "reference_uid",
        "attendee",
    )

    _names = (
        ("reference_uid", "referenceUid"),
        ("attendee", "attendee"),
    )
    _decode = staticmethod(decode)

    reference_uid: str
    attendee: ListedSeatAttendee | None

    def __init__(
        self,
        *,
        reference_uid: str,
        attendee: ListedSeatAttendee | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.reference_uid = reference_uid
        self.attendee = attendee
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .listed_seat_attendee import ListedSeatAttendee

        return (
            ("reference_uid", "referenceUid", True, STRING),
            ("attendee", "attendee", True, Nullable(Ref(ListedSeatAttendee))),
        )
