# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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
        "email",
        "name",
        "timeZone",
        "locale",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_email = data["email"]
        f_name = data["name"]
        f_time_zone = data["timeZone"]
        f_locale = data["locale"]
        if type(f_email) is not str:
            odd(BookingUser, "email", data, drift)
        if f_name is not None and type(f_name) is not str:
            odd(BookingUser, "name", data, drift)
        if type(f_time_zone) is not str:
            odd(BookingUser, "timeZone", data, drift)
        if f_locale is not None and type(f_locale) is not str:
            odd(BookingUser, "locale", data, drift)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingUser, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingUser)
    self.email = f_email
    self.name = f_name
    self.time_zone = f_time_zone
    self.locale = f_locale
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingUser(Model):
    """Part of `Booking.user`."""

    __slots__ = (
        "email",
        "name",
        "time_zone",
        "locale",
    )

    _names = (
        ("email", "email"),
        ("name", "name"),
        ("time_zone", "timeZone"),
        ("locale", "locale"),
    )
    _decode = staticmethod(decode)

    email: str
    name: str | None
    time_zone: str
    locale: str | None

    def __init__(
        self,
        *,
        email: str,
        name: str | None,
        time_zone: str,
        locale: str | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.email = email
        self.name = name
        self.time_zone = time_zone
        self.locale = locale
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("email", "email", True, STRING),
            ("name", "name", True, Nullable(STRING)),
            ("time_zone", "timeZone", True, STRING),
            ("locale", "locale", True, Nullable(STRING)),
        )
