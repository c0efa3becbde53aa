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
        "avatarUrl",
        "username",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        f_email = data["email"]
        f_avatar_url = data["avatarUrl"]
        f_username = data["username"]
        if f_name is not None and type(f_name) is not str:
            odd(AttendeeAccount, "name", data, drift)
        if type(f_email) is not str:
            odd(AttendeeAccount, "email", data, drift)
        if f_avatar_url is not None and type(f_avatar_url) is not str:
            odd(AttendeeAccount, "avatarUrl", data, drift)
        if f_username is not None and type(f_username) is not str:
            odd(AttendeeAccount, "username", data, drift)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AttendeeAccount, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(AttendeeAccount)
    self.name = f_name
    self.email = f_email
    self.avatar_url = f_avatar_url
    self.username = f_username
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AttendeeAccount(Model):
    """Part of `ListedBookingRowAttendee.user`."""

    __slots__ = (
        "name",
        "email",
        "avatar_url",
        "username",
    )

    _names = (
        ("name", "name"),
        ("email", "email"),
        ("avatar_url", "avatarUrl"),
        ("username", "username"),
    )
    _decode = staticmethod(decode)

    name: str | None
    email: str
    avatar_url: str | None
    username: str | None

    def __init__(
        self,
        *,
        name: str | None,
        email: str,
        avatar_url: str | None,
        username: str | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.email = email
        self.avatar_url = avatar_url
        self.username = username
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("name", "name", True, Nullable(STRING)),
            ("email", "email", True, STRING),
            ("avatar_url", "avatarUrl", True, Nullable(STRING)),
            ("username", "username", True, Nullable(STRING)),
        )
