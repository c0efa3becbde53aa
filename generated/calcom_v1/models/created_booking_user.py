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
        "username",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_email = data["email"]
        f_name = data["name"]
        f_time_zone = data["timeZone"]
        f_username = data["username"]
        if f_email is not None and type(f_email) is not str:
            odd(CreatedBookingUser, "email", data, drift)
        if f_name is not None and type(f_name) is not str:
            odd(CreatedBookingUser, "name", data, drift)
        if type(f_time_zone) is not str:
            odd(CreatedBookingUser, "timeZone", data, drift)
        if f_username is not None and type(f_username) is not str:
            odd(CreatedBookingUser, "username", data, drift)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreatedBookingUser, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreatedBookingUser)
    self.email = f_email
    self.name = f_name
    self.time_zone = f_time_zone
    self.username = f_username
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreatedBookingUser(Model):
    """Part of `CreatedBooking.user`."""

    __slots__ = (
        "email",
        "name",
        "time_zone",
        "username",
    )

    _names = (
        ("email", "email"),
        ("name", "name"),
        ("time_zone", "timeZone"),
        ("username", "username"),
    )
    _decode = staticmethod(decode)

    email: str | None
    name: str | None
    time_zone: str
    username: str | None

    def __init__(
        self,
        *,
        email: str | None,
        name: str | None,
        time_zone: str,
        username: str | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.email = email
        self.name = name
        self.time_zone = time_zone
        self.username = username
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("email", "email", True, Nullable(STRING)),
            ("name", "name", True, Nullable(STRING)),
            ("time_zone", "timeZone", True, STRING),
            ("username", "username", True, Nullable(STRING)),
        )
