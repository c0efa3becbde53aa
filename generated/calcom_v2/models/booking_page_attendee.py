# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
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
        "name",
        "email",
        "timeZone",
        "phoneNumber",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        f_email = data["email"]
        f_time_zone = data["timeZone"]
        f_phone_number = data["phoneNumber"]
        if type(f_name) is not str:
            odd(BookingPageAttendee, "name", data, drift)
        if type(f_email) is not str:
            odd(BookingPageAttendee, "email", data, drift)
        if type(f_time_zone) is not str:
            odd(BookingPageAttendee, "timeZone", data, drift)
        if f_phone_number is not None and type(f_phone_number) is not str:
            odd(BookingPageAttendee, "phoneNumber", data, drift)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingPageAttendee, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingPageAttendee)
    self.name = f_name
    self.email = f_email
    self.time_zone = f_time_zone
    self.phone_number = f_phone_number
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingPageAttendee(Model):
    """Part of `BookingPage.attendees`."""

    __slots__ = (
        "name",
        "email",
        "time_zone",
        "phone_number",
    )

    _names = (
        ("name", "name"),
        ("email", "email"),
        ("time_zone", "timeZone"),
        ("phone_number", "phoneNumber"),
    )
    _decode = staticmethod(decode)

    name: str
    email: str
    time_zone: str
    phone_number: str | None

    def __init__(
        self,
        *,
        name: str,
        email: str,
        time_zone: str,
        phone_number: str | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.email = email
        self.time_zone = time_zone
        self.phone_number = phone_number
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("name", "name", True, STRING),
            ("email", "email", True, STRING),
            ("time_zone", "timeZone", True, STRING),
            ("phone_number", "phoneNumber", True, Nullable(STRING)),
        )
