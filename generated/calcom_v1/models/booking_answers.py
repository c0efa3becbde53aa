# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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
from .booking_answers_location import decode as decode_booking_answers_location

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_answers_location import BookingAnswersLocation
    from .booking_answers_name import BookingAnswersName

FIELDS = frozenset(
    (
        "name",
        "email",
        "location",
        "guests",
        "attendeePhoneNumber",
        "smsReminderNumber",
        "notes",
        "title",
        "rescheduleReason",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_name = f_email = f_location = f_guests = absent
        f_attendee_phone_number = f_sms_reminder_number = f_notes = f_title = absent
        f_reschedule_reason = absent
        if more:
            if "name" in data:
                f_name = data["name"]
                more -= 1
            if "email" in data:
                f_email = data["email"]
                more -= 1
                if type(f_email) is not str:
                    odd(BookingAnswers, "email", data, drift)
            if "location" in data:
                f_location = data["location"]
                more -= 1
            if "guests" in data:
                f_guests = data["guests"]
                more -= 1
                if type(f_guests) is not list:
                    return decode_exactly(BookingAnswers, data, drift, mark)
                for item in f_guests:
                    if type(item) is not str:
                        return decode_exactly(BookingAnswers, data, drift, mark)
            if "attendeePhoneNumber" in data:
                f_attendee_phone_number = data["attendeePhoneNumber"]
                more -= 1
                if type(f_attendee_phone_number) is not str:
                    odd(BookingAnswers, "attendeePhoneNumber", data, drift)
            if "smsReminderNumber" in data:
                f_sms_reminder_number = data["smsReminderNumber"]
                more -= 1
                if type(f_sms_reminder_number) is not str:
                    odd(BookingAnswers, "smsReminderNumber", data, drift)
            if "notes" in data:
                f_notes = data["notes"]
                more -= 1
                if type(f_notes) is not str:
                    odd(BookingAnswers, "notes", data, drift)
            if "title" in data:
                f_title = data["title"]
                more -= 1
                if type(f_title) is not str:
                    odd(BookingAnswers, "title", data, drift)
            if "rescheduleReason" in data:
                f_reschedule_reason = data["rescheduleReason"]
                more -= 1
                if type(f_reschedule_reason) is not str:
                    odd(BookingAnswers, "rescheduleReason", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingAnswers, data, drift, mark)
    extra = open_fields(data, FIELDS) if more else None
    try:
        if f_name is not UNSET and type(f_name) is not str:
            f_name = kind_of(BookingAnswers, "name").decode(f_name, drift, data, "name")
        if f_location is not UNSET:
            f_location = decode_booking_answers_location(f_location, drift)
    except Odd:
        return decode_exactly(BookingAnswers, data, drift, mark)
    self = new(BookingAnswers)
    self.name = f_name
    self.email = f_email
    self.location = f_location
    self.guests = f_guests
    self.attendee_phone_number = f_attendee_phone_number
    self.sms_reminder_number = f_sms_reminder_number
    self.notes = f_notes
    self.title = f_title
    self.reschedule_reason = f_reschedule_reason
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingAnswers(Model):
    """Part of `BookedSeat.responses`, `Booking.responses` and `CreatedBooking.responses`."""

    __slots__ = (
        "name",
        "email",
        "location",
        "guests",
        "attendee_phone_number",
        "sms_reminder_number",
        "notes",
        "title",
        "reschedule_reason",
    )

    _names = (
        ("name", "name"),
        ("email", "email"),
        ("location", "location"),
        ("guests", "guests"),
        ("attendee_phone_number", "attendeePhoneNumber"),
        ("sms_reminder_number", "smsReminderNumber"),
        ("notes", "notes"),
        ("title", "title"),
        ("reschedule_reason", "rescheduleReason"),
    )
    _open = True
    _decode = staticmethod(decode)

    name: BookingAnswersName | Unset
    email: str | Unset
    location: BookingAnswersLocation | Unset
    guests: list[str] | Unset
    attendee_phone_number: str | Unset
    sms_reminder_number: str | Unset
    notes: str | Unset
    title: str | Unset
    reschedule_reason: str | Unset

    def __init__(
        self,
        *,
        name: BookingAnswersName | Unset = UNSET,
        email: str | Unset = UNSET,
        location: BookingAnswersLocation | Unset = UNSET,
        guests: list[str] | Unset = UNSET,
        attendee_phone_number: str | Unset = UNSET,
        sms_reminder_number: str | Unset = UNSET,
        notes: str | Unset = UNSET,
        title: str | Unset = UNSET,
        reschedule_reason: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.email = email
        self.location = location
        self.guests = guests
        self.attendee_phone_number = attendee_phone_number
        self.sms_reminder_number = sms_reminder_number
        self.notes = notes
        self.title = title
        self.reschedule_reason = reschedule_reason
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booking_answers_location import BookingAnswersLocation
        from .booking_answers_name import kind as booking_answers_name_kind

        return (
            ("name", "name", False, booking_answers_name_kind()),
            ("email", "email", False, STRING),
            ("location", "location", False, Ref(BookingAnswersLocation)),
            ("guests", "guests", False, List(STRING)),
            ("attendee_phone_number", "attendeePhoneNumber", False, STRING),
            ("sms_reminder_number", "smsReminderNumber", False, STRING),
            ("notes", "notes", False, STRING),
            ("title", "title", False, STRING),
            ("reschedule_reason", "rescheduleReason", False, STRING),
        )
