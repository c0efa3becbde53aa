# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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
        "name",
        "email",
        "avatarUrl",
        "username",
        "timeZone",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_name = data["name"]
        f_email = data["email"]
        f_avatar_url = data["avatarUrl"]
        f_username = data["username"]
        f_time_zone = data["timeZone"]
        if type(f_id) is not int:
            odd(ListedBookingRowHost, "id", data, drift)
        if f_name is not None and type(f_name) is not str:
            odd(ListedBookingRowHost, "name", data, drift)
        if type(f_email) is not str:
            odd(ListedBookingRowHost, "email", data, drift)
        if f_avatar_url is not None and type(f_avatar_url) is not str:
            odd(ListedBookingRowHost, "avatarUrl", data, drift)
        if f_username is not None and type(f_username) is not str:
            odd(ListedBookingRowHost, "username", data, drift)
        if type(f_time_zone) is not str:
            odd(ListedBookingRowHost, "timeZone", data, drift)
        more = len(data) - 6
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ListedBookingRowHost, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(ListedBookingRowHost)
    self.id = f_id
    self.name = f_name
    self.email = f_email
    self.avatar_url = f_avatar_url
    self.username = f_username
    self.time_zone = f_time_zone
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ListedBookingRowHost(Model):
    """Part of `BookingPage.user` and `ListedBookingRow.user`."""

    __slots__ = (
        "id",
        "name",
        "email",
        "avatar_url",
        "username",
        "time_zone",
    )

    _names = (
        ("id", "id"),
        ("name", "name"),
        ("email", "email"),
        ("avatar_url", "avatarUrl"),
        ("username", "username"),
        ("time_zone", "timeZone"),
    )
    _decode = staticmethod(decode)

    id: int
    name: str | None
    email: str
    avatar_url: str | None
    username: str | None
    time_zone: str

    def __init__(
        self,
        *,
        id: int,
        name: str | None,
        email: str,
        avatar_url: str | None,
        username: str | None,
        time_zone: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.email = email
        self.avatar_url = avatar_url
        self.username = username
        self.time_zone = time_zone
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("name", "name", True, Nullable(STRING)),
            ("email", "email", True, STRING),
            ("avatar_url", "avatarUrl", True, Nullable(STRING)),
            ("username", "username", True, Nullable(STRING)),
            ("time_zone", "timeZone", True, STRING),
        )
