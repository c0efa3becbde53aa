# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Model,
    Nullable,
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
        "name",
        "email",
        "displayEmail",
        "timeZone",
        "absent",
        "id",
        "bookingId",
        "language",
        "phoneNumber",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        f_email = data["email"]
        f_display_email = data["displayEmail"]
        f_time_zone = data["timeZone"]
        f_absent = data["absent"]
        f_id = data["id"]
        f_booking_id = data["bookingId"]
        if type(f_name) is not str:
            odd(BookingAttendee, "name", data, drift)
        if type(f_email) is not str:
            odd(BookingAttendee, "email", data, drift)
        if type(f_display_email) is not str:
            odd(BookingAttendee, "displayEmail", data, drift)
        if type(f_time_zone) is not str:
            odd(BookingAttendee, "timeZone", data, drift)
        if type(f_absent) is not bool:
            odd(BookingAttendee, "absent", data, drift)
        if type(f_id) is not int:
            odd(BookingAttendee, "id", data, drift)
        if type(f_booking_id) is not int:
            odd(BookingAttendee, "bookingId", data, drift)
        more = len(data) - 7
        f_language = f_phone_number = absent
        if more:
            if "language" in data:
                f_language = data["language"]
                more -= 1
                if f_language is not None and type(f_language) is not str:
                    odd(BookingAttendee, "language", data, drift)
            if "phoneNumber" in data:
                f_phone_number = data["phoneNumber"]
                more -= 1
                if type(f_phone_number) is not str:
                    odd(BookingAttendee, "phoneNumber", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingAttendee, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingAttendee)
    self.name = f_name
    self.email = f_email
    self.display_email = f_display_email
    self.time_zone = f_time_zone
    self.absent = f_absent
    self.id = f_id
    self.booking_id = f_booking_id
    self.language = f_language
    self.phone_number = f_phone_number
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingAttendee(Model):
    """Returned by `add_booking_attendee`."""

    __slots__ = (
        "name",
        "email",
        "display_email",
        "time_zone",
        "absent",
        "id",
        "booking_id",
        "language",
        "phone_number",
    )

    _names = (
        ("name", "name"),
        ("email", "email"),
        ("display_email", "displayEmail"),
        ("time_zone", "timeZone"),
        ("absent", "absent"),
        ("id", "id"),
        ("booking_id", "bookingId"),
        ("language", "language"),
        ("phone_number", "phoneNumber"),
    )
    _decode = staticmethod(decode)

    name: str
    email: str
    display_email: str
    time_zone: str
    absent: bool
    id: int
    booking_id: int
    language: str | None | Unset
    phone_number: str | Unset

    def __init__(
        self,
        *,
        name: str,
        email: str,
        display_email: str,
        time_zone: str,
        absent: bool,
        id: int,
        booking_id: int,
        language: str | None | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.email = email
        self.display_email = display_email
        self.time_zone = time_zone
        self.absent = absent
        self.id = id
        self.booking_id = booking_id
        self.language = language
        self.phone_number = phone_number
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("name", "name", True, STRING),
            ("email", "email", True, STRING),
            ("display_email", "displayEmail", True, STRING),
            ("time_zone", "timeZone", True, STRING),
            ("absent", "absent", True, BOOLEAN),
            ("id", "id", True, INTEGER),
            ("booking_id", "bookingId", True, INTEGER),
            ("language", "language", False, Nullable(STRING)),
            ("phone_number", "phoneNumber", False, STRING),
        )
