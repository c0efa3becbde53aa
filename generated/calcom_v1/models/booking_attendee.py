# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
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
        "locale",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_email = data["email"]
        f_name = data["name"]
        f_time_zone = data["timeZone"]
        f_locale = data["locale"]
        if type(f_id) is not int:
            odd(BookingAttendee, "id", data, drift)
        if type(f_email) is not str:
            odd(BookingAttendee, "email", data, drift)
        if type(f_name) is not str:
            odd(BookingAttendee, "name", data, drift)
        if type(f_time_zone) is not str:
            odd(BookingAttendee, "timeZone", data, drift)
        if f_locale is not None and type(f_locale) is not str:
            odd(BookingAttendee, "locale", data, drift)
        more = len(data) - 5
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingAttendee, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingAttendee)
    self.id = f_id
    self.email = f_email
    self.name = f_name
    self.time_zone = f_time_zone
    self.locale = f_locale
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingAttendee(Model):
    """Part of `Booking.attendees`."""

    __slots__ = (
        "id",
        "email",
        "name",
        "time_zone",
        "locale",
    )

    _names = (
        ("id", "id"),
        ("email", "email"),
        ("name", "name"),
        ("time_zone", "timeZone"),
        ("locale", "locale"),
    )
    _decode = staticmethod(decode)

    id: int
    email: str
    name: str
    time_zone: str
    locale: str | None

    def __init__(
        self,
        *,
        id: int,
        email: str,
        name: str,
        time_zone: str,
        locale: str | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.email = email
        self.name = name
        self.time_zone = time_zone
        self.locale = locale
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("email", "email", True, STRING),
            ("name", "name", True, STRING),
            ("time_zone", "timeZone", True, STRING),
            ("locale", "locale", True, Nullable(STRING)),
        )
