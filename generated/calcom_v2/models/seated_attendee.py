# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    TIME,
    Map,
    Model,
    Nullable,
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
from .seat_fields_responses import decode as decode_seat_fields_responses

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .seat_fields_responses import SeatFieldsResponses

FIELDS = frozenset(
    (
        "name",
        "email",
        "displayEmail",
        "timeZone",
        "language",
        "absent",
        "metadata",
        "bookingFieldsResponses",
        "phoneNumber",
        "seatUid",
        "createdAt",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        f_email = data["email"]
        f_display_email = data["displayEmail"]
        f_time_zone = data["timeZone"]
        f_language = data["language"]
        f_absent = data["absent"]
        f_metadata = data["metadata"]
        f_booking_fields_responses = data["bookingFieldsResponses"]
        if type(f_metadata) is not dict:
            return decode_exactly(SeatedAttendee, data, drift, mark)
        if type(f_name) is not str:
            odd(SeatedAttendee, "name", data, drift)
        if type(f_email) is not str:
            odd(SeatedAttendee, "email", data, drift)
        if type(f_display_email) is not str:
            odd(SeatedAttendee, "displayEmail", data, drift)
        if type(f_time_zone) is not str:
            odd(SeatedAttendee, "timeZone", data, drift)
        if f_language is not None and type(f_language) is not str:
            odd(SeatedAttendee, "language", data, drift)
        if type(f_absent) is not bool:
            odd(SeatedAttendee, "absent", data, drift)
        if f_metadata:
            for item in f_metadata.values():
                if type(item) is not str:
                    return decode_exactly(SeatedAttendee, data, drift, mark)
        more = len(data) - 8
        f_phone_number = f_seat_uid = f_created_at = absent
        if more:
            if "phoneNumber" in data:
                f_phone_number = data["phoneNumber"]
                more -= 1
                if type(f_phone_number) is not str:
                    odd(SeatedAttendee, "phoneNumber", data, drift)
            if "seatUid" in data:
                f_seat_uid = data["seatUid"]
                more -= 1
                if type(f_seat_uid) is not str:
                    odd(SeatedAttendee, "seatUid", data, drift)
            if "createdAt" in data:
                f_created_at = data["createdAt"]
                more -= 1
                f_created_at = parse_time(f_created_at)
                if f_created_at.tzinfo is None:
                    return decode_exactly(SeatedAttendee, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SeatedAttendee, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_booking_fields_responses = decode_seat_fields_responses(f_booking_fields_responses, drift)
    except Odd:
        return decode_exactly(SeatedAttendee, data, drift, mark)
    self = new(SeatedAttendee)
    self.name = f_name
    self.email = f_email
    self.display_email = f_display_email
    self.time_zone = f_time_zone
    self.language = f_language
    self.absent = f_absent
    self.metadata = f_metadata
    self.booking_fields_responses = f_booking_fields_responses
    self.phone_number = f_phone_number
    self.seat_uid = f_seat_uid
    self.created_at = f_created_at
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SeatedAttendee(Model):
    """Part of `CreatedRecurringSeatedBooking.attendees`, `CreatedSeatedBooking.attendees`, `RecurringSeatedBooking.attendees` and 1 more."""

    __slots__ = (
        "name",
        "email",
        "display_email",
        "time_zone",
        "language",
        "absent",
        "metadata",
        "booking_fields_responses",
        "phone_number",
        "seat_uid",
        "created_at",
    )

    _names = (
        ("name", "name"),
        ("email", "email"),
        ("display_email", "displayEmail"),
        ("time_zone", "timeZone"),
        ("language", "language"),
        ("absent", "absent"),
        ("metadata", "metadata"),
        ("booking_fields_responses", "bookingFieldsResponses"),
        ("phone_number", "phoneNumber"),
        ("seat_uid", "seatUid"),
        ("created_at", "createdAt"),
    )
    _decode = staticmethod(decode)

    name: str
    email: str
    display_email: str
    time_zone: str
    language: str | None
    absent: bool
    metadata: dict[str, str]
    booking_fields_responses: SeatFieldsResponses
    phone_number: str | Unset
    seat_uid: str | Unset
    created_at: datetime.datetime | Unset

    def __init__(
        self,
        *,
        name: str,
        email: str,
        display_email: str,
        time_zone: str,
        language: str | None,
        absent: bool,
        metadata: dict[str, str],
        booking_fields_responses: SeatFieldsResponses,
        phone_number: str | Unset = UNSET,
        seat_uid: str | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.email = email
        self.display_email = display_email
        self.time_zone = time_zone
        self.language = language
        self.absent = absent
        self.metadata = metadata
        self.booking_fields_responses = booking_fields_responses
        self.phone_number = phone_number
        self.seat_uid = seat_uid
        self.created_at = created_at
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .seat_fields_responses import SeatFieldsResponses

        return (
            ("name", "name", True, STRING),
            ("email", "email", True, STRING),
            ("display_email", "displayEmail", True, STRING),
            ("time_zone", "timeZone", True, STRING),
            ("language", "language", True, Nullable(STRING)),
            ("absent", "absent", True, BOOLEAN),
            ("metadata", "metadata", True, Map(STRING)),
            ("booking_fields_responses", "bookingFieldsResponses", True, Ref(SeatFieldsResponses)),
            ("phone_number", "phoneNumber", False, STRING),
            ("seat_uid", "seatUid", False, STRING),
            ("created_at", "createdAt", False, TIME),
        )
