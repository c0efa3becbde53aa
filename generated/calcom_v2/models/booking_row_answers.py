# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    List,
    Model,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    kind_of,
    new,
    odd,
    open_fields,
)
from ..types import UNSET, Unset
from .booking_row_location import decode as decode_booking_row_location

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_row_answers_name import BookingRowAnswersName
    from .booking_row_location import BookingRowLocation

FIELDS = frozenset(
    (
        "name",
        "email",
        "guests",
        "location",
        "notes",
        "rescheduleReason",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        f_email = data["email"]
        if type(f_email) is not str:
            odd(BookingRowAnswers, "email", data, drift)
        more = len(data) - 2
        f_guests = f_location = f_notes = f_reschedule_reason = absent
        if more:
            if "guests" in data:
                f_guests = data["guests"]
                more -= 1
                if type(f_guests) is not list:
                    return decode_exactly(BookingRowAnswers, data, drift, mark)
                for item in f_guests:
                    if type(item) is not str:
                        return decode_exactly(BookingRowAnswers, data, drift, mark)
            if "location" in data:
                f_location = data["location"]
                more -= 1
            if "notes" in data:
                f_notes = data["notes"]
                more -= 1
                if type(f_notes) is not str:
                    odd(BookingRowAnswers, "notes", data, drift)
            if "rescheduleReason" in data:
                f_reschedule_reason = data["rescheduleReason"]
                more -= 1
                if type(f_reschedule_reason) is not str:
                    odd(BookingRowAnswers, "rescheduleReason", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingRowAnswers, data, drift, mark)
    extra = open_fields(data, FIELDS) if more else None
    try:
        if type(f_name) is not str:
            f_name = kind_of(BookingRowAnswers, "name").decode(f_name, drift, data, "name")
        if f_location is not UNSET:
            f_location = decode_booking_row_location(f_location, drift)
    except Odd:
        return decode_exactly(BookingRowAnswers, data, drift, mark)
    self = new(BookingRowAnswers)
    self.name = f_name
    self.email = f_email
    self.guests = f_guests
    self.location = f_location
    self.notes = f_notes
    self.reschedule_reason = f_reschedule_reason
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingRowAnswers(Model):
    """Part of `CreateBookingRow.responses` and `CreateRecurringBookingRow.responses`."""

    __slots__ = (
        "name",
        "email",
        "guests",
        "location",
        "notes",
        "reschedule_reason",
    )

    _names = (
        ("name", "name"),
        ("email", "email"),
        ("guests", "guests"),
        ("location", "location"),
        ("notes", "notes"),
        ("reschedule_reason", "rescheduleReason"),
    )
    _open = True
    _decode = staticmethod(decode)

    name: BookingRowAnswersName
    email: str
    guests: list[str] | Unset
    location: BookingRowLocation | Unset
    notes: str | Unset
    reschedule_reason: str | Unset

    def __init__(
        self,
        *,
        name: BookingRowAnswersName,
        email: str,
        guests: list[str] | Unset = UNSET,
        location: BookingRowLocation | Unset = UNSET,
        notes: str | Unset = UNSET,
        reschedule_reason: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.email = email
        self.guests = guests
        self.location = location
        self.notes = notes
        self.reschedule_reason = reschedule_reason
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booking_row_answers_name import kind as booking_row_answers_name_kind
        from .booking_row_location import BookingRowLocation

        return (
            ("name", "name", True, booking_row_answers_name_kind()),
            ("email", "email", True, STRING),
            ("guests", "guests", False, List(STRING)),
            ("location", "location", False, Ref(BookingRowLocation)),
            ("notes", "notes", False, STRING),
            ("reschedule_reason", "rescheduleReason", False, STRING),
        )
