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
from .booking_fields_responses_location import decode as decode_booking_fields_responses_location

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_fields_responses_location import BookingFieldsResponsesLocation
    from .booking_fields_responses_name import BookingFieldsResponsesName

FIELDS = frozenset(
    (
        "name",
        "email",
        "displayEmail",
        "guests",
        "displayGuests",
        "attendeePhoneNumber",
        "location",
        "title",
        "notes",
        "rescheduledReason",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        f_email = data["email"]
        f_display_email = data["displayEmail"]
        if type(f_email) is not str:
            odd(BookingFieldsResponses, "email", data, drift)
        if type(f_display_email) is not str:
            odd(BookingFieldsResponses, "displayEmail", data, drift)
        more = len(data) - 3
        f_guests = f_display_guests = f_attendee_phone_number = f_location = absent
        f_title = f_notes = f_rescheduled_reason = absent
        if more:
            if "guests" in data:
                f_guests = data["guests"]
                more -= 1
                if type(f_guests) is not list:
                    return decode_exactly(BookingFieldsResponses, data, drift, mark)
                for item in f_guests:
                    if type(item) is not str:
                        return decode_exactly(BookingFieldsResponses, data, drift, mark)
            if "displayGuests" in data:
                f_display_guests = data["displayGuests"]
                more -= 1
                if type(f_display_guests) is not list:
                    return decode_exactly(BookingFieldsResponses, data, drift, mark)
                for item in f_display_guests:
                    if type(item) is not str:
                        return decode_exactly(BookingFieldsResponses, data, drift, mark)
            if "attendeePhoneNumber" in data:
                f_attendee_phone_number = data["attendeePhoneNumber"]
                more -= 1
                if type(f_attendee_phone_number) is not str:
                    odd(BookingFieldsResponses, "attendeePhoneNumber", data, drift)
            if "location" in data:
                f_location = data["location"]
                more -= 1
            if "title" in data:
                f_title = data["title"]
                more -= 1
                if type(f_title) is not str:
                    odd(BookingFieldsResponses, "title", data, drift)
            if "notes" in data:
                f_notes = data["notes"]
                more -= 1
                if type(f_notes) is not str:
                    odd(BookingFieldsResponses, "notes", data, drift)
            if "rescheduledReason" in data:
                f_rescheduled_reason = data["rescheduledReason"]
                more -= 1
                if type(f_rescheduled_reason) is not str:
                    odd(BookingFieldsResponses, "rescheduledReason", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingFieldsResponses, data, drift, mark)
    extra = open_fields(data, FIELDS) if more else None
    try:
        if type(f_name) is not str:
            f_name = kind_of(BookingFieldsResponses, "name").decode(f_name, drift, data, "name")
        if f_location is not UNSET:
            f_location = decode_booking_fields_responses_location(f_location, drift)
    except Odd:
        return decode_exactly(BookingFieldsResponses, data, drift, mark)
    self = new(BookingFieldsResponses)
    self.name = f_name
    self.email = f_email
    self.display_email = f_display_email
    self.guests = f_guests
    self.display_guests = f_display_guests
    self.attendee_phone_number = f_attendee_phone_number
    self.location = f_location
    self.title = f_title
    self.notes = f_notes
    self.rescheduled_reason = f_rescheduled_reason
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingFieldsResponses(Model):
    """Part of `Booking.booking_fields_responses` and `RecurringBooking.booking_fields_responses`."""

    __slots__ = (
        "name",
        "email",
        "display_email",
        "guests",
        "display_guests",
        "attendee_phone_number",
        "location",
        "title",
        "notes",
        "rescheduled_reason",
    )

    _names = (
        ("name", "name"),
        ("email", "email"),
        ("display_email", "displayEmail"),
        ("guests", "guests"),
        ("display_guests", "displayGuests"),
        ("attendee_phone_number", "attendeePhoneNumber"),
        ("location", "location"),
        ("title", "title"),
        ("notes", "notes"),
        ("rescheduled_reason", "rescheduledReason"),
    )
    _open = True
    _decode = staticmethod(decode)

    name: BookingFieldsResponsesName
    email: str
    display_email: str
    guests: list[str] | Unset
    display_guests: list[str] | Unset
    attendee_phone_number: str | Unset
    location: BookingFieldsResponsesLocation | Unset
    title: str | Unset
    notes: str | Unset
    rescheduled_reason: str | Unset

    def __init__(
        self,
        *,
        name: BookingFieldsResponsesName,
        email: str,
        display_email: str,
        guests: list[str] | Unset = UNSET,
        display_guests: list[str] | Unset = UNSET,
        attendee_phone_number: str | Unset = UNSET,
        location: BookingFieldsResponsesLocation | Unset = UNSET,
        title: str | Unset = UNSET,
        notes: str | Unset = UNSET,
        rescheduled_reason: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.email = email
        self.display_email = display_email
        self.guests = guests
        self.display_guests = display_guests
        self.attendee_phone_number = attendee_phone_number
        self.location = location
        self.title = title
        self.notes = notes
        self.rescheduled_reason = rescheduled_reason
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booking_fields_responses_location import BookingFieldsResponsesLocation
        from .booking_fields_responses_name import kind as booking_fields_responses_name_kind

        return (
            ("name", "name", True, booking_fields_responses_name_kind()),
            ("email", "email", True, STRING),
            ("display_email", "displayEmail", True, STRING),
            ("guests", "guests", False, List(STRING)),
            ("display_guests", "displayGuests", False, List(STRING)),
            ("attendee_phone_number", "attendeePhoneNumber", False, STRING),
            ("location", "location", False, Ref(BookingFieldsResponsesLocation)),
            ("title", "title", False, STRING),
            ("notes", "notes", False, STRING),
            ("rescheduled_reason", "rescheduledReason", False, STRING),
        )
