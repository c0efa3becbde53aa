# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Model,
    Odd,
    Ref,
    decode_exactly,
    extra_fields,
    new,
)
from ..types import UNSET, Unset
from .create_booking_body_responses_location import decode as decode_create_booking_body_responses_location

if TYPE_CHECKING:
    from .._codec import Drift, Field
    from .create_booking_body_responses_location import CreateBookingBodyResponsesLocation

FIELDS = frozenset(
    (
        "name",
        "email",
        "location",
        "smsReminderNumber",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    known = 3
    try:
        f_name = data["name"]
        f_email = data["email"]
        f_location = data["location"]
        if type(f_name) is not str or type(f_email) is not str:
            return decode_exactly(CreateBookingBodyResponses, data, drift)
        if "smsReminderNumber" in data:
            f_sms_reminder_number = data["smsReminderNumber"]
            known += 1
            if type(f_sms_reminder_number) is not int:
                return decode_exactly(CreateBookingBodyResponses, data, drift)
        else:
            f_sms_reminder_number = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateBookingBodyResponses, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    try:
        f_location = decode_create_booking_body_responses_location(f_location, drift)
    except Odd:
        del drift[mark:]
        return decode_exactly(CreateBookingBodyResponses, data, drift)
    self = new(CreateBookingBodyResponses)
    self.name = f_name
    self.email = f_email
    self.location = f_location
    self.sms_reminder_number = f_sms_reminder_number
    self._extra = extra
    return self


class CreateBookingBodyResponses(Model):
    __slots__ = (
        "name",
        "email",
        "location",
        "sms_reminder_number",
    )

    _names = (
        ("name", "name"),
        ("email", "email"),
        ("location", "location"),
        ("sms_reminder_number", "smsReminderNumber"),
    )
    _decode = staticmethod(decode)

    name: str
    email: str
    location: CreateBookingBodyResponsesLocation
    sms_reminder_number: int | Unset

    def __init__(
        self,
        *,
        name: str,
        email: str,
        location: CreateBookingBodyResponsesLocation,
        sms_reminder_number: int | Unset = UNSET,
    ) -> None:
        self.name = name
        self.email = email
        self.location = location
        self.sms_reminder_number = sms_reminder_number
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .create_booking_body_responses_location import CreateBookingBodyResponsesLocation

        return (
            ("name", "name", True, STRING),
            ("email", "email", True, STRING),
            ("location", "location", True, Ref(CreateBookingBodyResponsesLocation)),
            ("sms_reminder_number", "smsReminderNumber", False, INTEGER),
        )
