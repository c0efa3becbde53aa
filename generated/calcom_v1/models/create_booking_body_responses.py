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
    new,
    odd,
    open_fields,
)
from ..types import UNSET, Unset
from .create_booking_body_responses_location import decode as decode_create_booking_body_responses_location

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .create_booking_body_responses_location import CreateBookingBodyResponsesLocation

FIELDS = frozenset(
    (
        "name",
        "email",
        "location",
        "smsReminderNumber",
        "guests",
        "notes",
        "rescheduleReason",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        f_email = data["email"]
        if type(f_name) is not str:
            odd(CreateBookingBodyResponses, "name", data, drift)
        if type(f_email) is not str:
            odd(CreateBookingBodyResponses, "email", data, drift)
        more = len(data) - 2
        f_location = f_sms_reminder_number = f_guests = f_notes = absent
        f_reschedule_reason = absent
        if more:
            if "location" in data:
                f_location = data["location"]
                more -= 1
            if "smsReminderNumber" in data:
                f_sms_reminder_number = data["smsReminderNumber"]
                more -= 1
                if type(f_sms_reminder_number) is not str:
                    odd(CreateBookingBodyResponses, "smsReminderNumber", data, drift)
            if "guests" in data:
                f_guests = data["guests"]
                more -= 1
                if type(f_guests) is not list:
                    return decode_exactly(CreateBookingBodyResponses, data, drift, mark)
                for item in f_guests:
                    if type(item) is not str:
                        return decode_exactly(CreateBookingBodyResponses, data, drift, mark)
            if "notes" in data:
                f_notes = data["notes"]
                more -= 1
                if type(f_notes) is not str:
                    odd(CreateBookingBodyResponses, "notes", data, drift)
            if "rescheduleReason" in data:
                f_reschedule_reason = data["rescheduleReason"]
                more -= 1
                if type(f_reschedule_reason) is not str:
                    odd(CreateBookingBodyResponses, "rescheduleReason", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateBookingBodyResponses, data, drift, mark)
    extra = open_fields(data, FIELDS) if more else None
    try:
        if f_location is not UNSET:
            f_location = decode_create_booking_body_responses_location(f_location, drift)
    except Odd:
        return decode_exactly(CreateBookingBodyResponses, data, drift, mark)
    self = new(CreateBookingBodyResponses)
    self.name = f_name
    self.email = f_email
    self.location = f_location
    self.sms_reminder_number = f_sms_reminder_number
    self.guests = f_guests
    self.notes = f_notes
    self.reschedule_reason = f_reschedule_reason
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateBookingBodyResponses(Model):
    """Part of `CreateBookingBody.responses`."""

    __slots__ = (
        "name",
        "email",
        "location",
        "sms_reminder_number",
        "guests",
        "notes",
        "reschedule_reason",
    )

    _names = (
        ("name", "name"),
        ("email", "email"),
        ("location", "location"),
        ("sms_reminder_number", "smsReminderNumber"),
        ("guests", "guests"),
        ("notes", "notes"),
        ("reschedule_reason", "rescheduleReason"),
    )
    _open = True
    _decode = staticmethod(decode)

    name: str
    email: str
    location: CreateBookingBodyResponsesLocation | Unset
    sms_reminder_number: str | Unset
    guests: list[str] | Unset
    notes: str | Unset
    reschedule_reason: str | Unset

    def __init__(
        self,
        *,
        name: str,
        email: str,
        location: CreateBookingBodyResponsesLocation | Unset = UNSET,
        sms_reminder_number: str | Unset = UNSET,
        guests: list[str] | Unset = UNSET,
        notes: str | Unset = UNSET,
        reschedule_reason: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.email = email
        self.location = location
        self.sms_reminder_number = sms_reminder_number
        self.guests = guests
        self.notes = notes
        self.reschedule_reason = reschedule_reason
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .create_booking_body_responses_location import CreateBookingBodyResponsesLocation

        return (
            ("name", "name", True, STRING),
            ("email", "email", True, STRING),
            ("location", "location", False, Ref(CreateBookingBodyResponsesLocation)),
            ("sms_reminder_number", "smsReminderNumber", False, STRING),
            ("guests", "guests", False, List(STRING)),
            ("notes", "notes", False, STRING),
            ("reschedule_reason", "rescheduleReason", False, STRING),
        )
