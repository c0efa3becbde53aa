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
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .attendee_account import decode as decode_attendee_account

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .attendee_account import AttendeeAccount

FIELDS = frozenset(
    (
        "id",
        "email",
        "name",
        "timeZone",
        "phoneNumber",
        "locale",
        "bookingId",
        "noShow",
        "user",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_email = data["email"]
        f_name = data["name"]
        f_time_zone = data["timeZone"]
        f_phone_number = data["phoneNumber"]
        f_locale = data["locale"]
        f_booking_id = data["bookingId"]
        f_no_show = data["noShow"]
        f_user = data["user"]
        if type(f_id) is not int:
            odd(ListedBookingRowAttendee, "id", data, drift)
        if type(f_email) is not str:
            odd(ListedBookingRowAttendee, "email", data, drift)
        if type(f_name) is not str:
            odd(ListedBookingRowAttendee, "name", data, drift)
        if type(f_time_zone) is not str:
            odd(ListedBookingRowAttendee, "timeZone", data, drift)
        if f_phone_number is not None and type(f_phone_number) is not str:
            odd(ListedBookingRowAttendee, "phoneNumber", data, drift)
        if f_locale is not None and type(f_locale) is not str:
            odd(ListedBookingRowAttendee, "locale", data, drift)
        if f_booking_id is not None and type(f_booking_id) is not int:
            odd(ListedBookingRowAttendee, "bookingId", data, drift)
        if f_no_show is not None and type(f_no_show) is not bool:
            odd(ListedBookingRowAttendee, "noShow", data, drift)
        more = len(data) - 9
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ListedBookingRowAttendee, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_user = decode_attendee_account(f_user, drift)
    except Odd:
        return decode_exactly(ListedBookingRowAttendee, data, drift, mark)
    self = new(ListedBookingRowAttendee)
    self.id = f_id
    self.email = f_email
    self.name = f_name
    self.time_zone = f_time_zone
    self.phone_number = f_phone_number
    self.locale = f_locale
    self.booking_id = f_booking_id
    self.no_show = f_no_show
    self.user = f_user
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ListedBookingRowAttendee(Model):
    """Part of `ListedBookingRow.attendees`."""

    __slots__ = (
        "id",
        "email",
        "name",
        "time_zone",
        "phone_number",
        "locale",
        "booking_id",
        "no_show",
        "user",
    )

    _names = (
        ("id", "id"),
        ("email", "email"),
        ("name", "name"),
        ("time_zone", "timeZone"),
        ("phone_number", "phoneNumber"),
        ("locale", "locale"),
        ("booking_id", "bookingId"),
        ("no_show", "noShow"),
        ("user", "user"),
    )
    _decode = staticmethod(decode)

    id: int
    email: str
    name: str
    time_zone: str
    phone_number: str | None
    locale: str | None
    booking_id: int | None
    no_show: bool | None
    user: AttendeeAccount

    def __init__(
        self,
        *,
        id: int,
        email: str,
        name: str,
        time_zone: str,
        phone_number: str | None,
        locale: str | None,
        booking_id: int | None,
        no_show: bool | None,
        user: AttendeeAccount,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.email = email
        self.name = name
        self.time_zone = time_zone
        self.phone_number = phone_number
        self.locale = locale
        self.booking_id = booking_id
        self.no_show = no_show
        self.user = user
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .attendee_account import AttendeeAccount

        return (
            ("id", "id", True, INTEGER),
            ("email", "email", True, STRING),
            ("name", "name", True, STRING),
            ("time_zone", "timeZone", True, STRING),
            ("phone_number", "phoneNumber", True, Nullable(STRING)),
            ("locale", "locale", True, Nullable(STRING)),
            ("booking_id", "bookingId", True, Nullable(INTEGER)),
            ("no_show", "noShow", True, Nullable(BOOLEAN)),
            ("user", "user", True, Ref(AttendeeAccount)),
        )
