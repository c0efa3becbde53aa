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
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

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
        if type(f_id) is not int:
            odd(BookingRowAttendee, "id", data, drift)
        if type(f_email) is not str:
            odd(BookingRowAttendee, "email", data, drift)
        if type(f_name) is not str:
            odd(BookingRowAttendee, "name", data, drift)
        if type(f_time_zone) is not str:
            odd(BookingRowAttendee, "timeZone", data, drift)
        if f_phone_number is not None and type(f_phone_number) is not str:
            odd(BookingRowAttendee, "phoneNumber", data, drift)
        if f_locale is not None and type(f_locale) is not str:
            odd(BookingRowAttendee, "locale", data, drift)
        if f_booking_id is not None and type(f_booking_id) is not int:
            odd(BookingRowAttendee, "bookingId", data, drift)
        if f_no_show is not None and type(f_no_show) is not bool:
            odd(BookingRowAttendee, "noShow", data, drift)
        more = len(data) - 8
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingRowAttendee, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingRowAttendee)
    self.id = f_id
    self.email = f_email
    self.name = f_name
    self.time_zone = f_time_zone
    self.phone_number = f_phone_number
    self.locale = f_locale
    self.booking_id = f_booking_id
    self.no_show = f_no_show
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingRowAttendee(Model):
    """Part of `BookingRow.attendees`."""

    __slots__ = (
        "id",
        "email",
        "name",
        "time_zone",
        "phone_number",
        "locale",
        "booking_id",
        "no_show",
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
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("email", "email", True, STRING),
            ("name", "name", True, STRING),
            ("time_zone", "timeZone", True, STRING),
            ("phone_number", "phoneNumber", True, Nullable(STRING)),
            ("locale", "locale", True, Nullable(STRING)),
            ("booking_id", "bookingId", True, Nullable(INTEGER)),
            ("no_show", "noShow", True, Nullable(BOOLEAN)),
        )
