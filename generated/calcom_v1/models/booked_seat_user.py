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
        "name",
        "email",
        "timeZone",
        "username",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        f_email = data["email"]
        f_time_zone = data["timeZone"]
        f_username = data["username"]
        if f_name is not None and type(f_name) is not str:
            odd(BookedSeatUser, "name", data, drift)
        if f_email is not None and type(f_email) is not str:
            odd(BookedSeatUser, "email", data, drift)
        if type(f_time_zone) is not str:
            odd(BookedSeatUser, "timeZone", data, drift)
        if f_username is not None and type(f_username) is not str:
            odd(BookedSeatUser, "username", data, drift)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookedSeatUser, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookedSeatUser)
    self.name = f_name
    self.email = f_email
    self.time_zone = f_time_zone
    self.username = f_username
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookedSeatUser(Model):
    """Part of `BookedSeat.user`."""

    __slots__ = (
        "name",
        "email",
        "time_zone",
        "username",
    )

    _names = (
        ("name", "name"),
        ("email", "email"),
        ("time_zone", "timeZone"),
        ("username", "username"),
    )
    _decode = staticmethod(decode)

    name: str | None
    email: str | None
    time_zone: str
    username: str | None

    def __init__(
        self,
        *,
        name: str | None,
        email: str | None,
        time_zone: str,
        username: str | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.email = email
        self.time_zone = time_zone
        self.username = username
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("name", "name", True, Nullable(STRING)),
            ("email", "email", True, Nullable(STRING)),
            ("time_zone", "timeZone", True, STRING),
            ("username", "username", True, Nullable(STRING)),
        )
