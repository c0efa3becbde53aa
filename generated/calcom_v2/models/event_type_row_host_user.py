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
        "username",
        "avatarUrl",
        "timeZone",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_name = data["name"]
        f_username = data["username"]
        f_avatar_url = data["avatarUrl"]
        f_time_zone = data["timeZone"]
        if type(f_id) is not int:
            odd(EventTypeRowHostUser, "id", data, drift)
        if f_name is not None and type(f_name) is not str:
            odd(EventTypeRowHostUser, "name", data, drift)
        if f_username is not None and type(f_username) is not str:
            odd(EventTypeRowHostUser, "username", data, drift)
        if f_avatar_url is not None and type(f_avatar_url) is not str:
            odd(EventTypeRowHostUser, "avatarUrl", data, drift)
        if type(f_time_zone) is not str:
            odd(EventTypeRowHostUser, "timeZone", data, drift)
        more = len(data) - 5
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeRowHostUser, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(EventTypeRowHostUser)
    self.id = f_id
    self.name = f_name
    self.username = f_username
    self.avatar_url = f_avatar_url
    self.time_zone = f_time_zone
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeRowHostUser(Model):
    """Part of `EventTypeRowHost.user`."""

    __slots__ = (
        "id",
        "name",
        "username",
        "avatar_url",
        "time_zone",
    )

    _names = (
        ("id", "id"),
        ("name", "name"),
        ("username", "username"),
        ("avatar_url", "avatarUrl"),
        ("time_zone", "timeZone"),
    )
    _decode = staticmethod(decode)

    id: int
    name: str | None
    username: str | None
    avatar_url: str | None
    time_zone: str

    def __init__(
        self,
        *,
        id: int,
        name: str | None,
        username: str | None,
        avatar_url: str | None,
        time_zone: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.username = username
        self.avatar_url = avatar_url
        self.time_zone = time_zone
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("name", "name", True, Nullable(STRING)),
            ("username", "username", True, Nullable(STRING)),
            ("avatar_url", "avatarUrl", True, Nullable(STRING)),
            ("time_zone", "timeZone", True, STRING),
        )
