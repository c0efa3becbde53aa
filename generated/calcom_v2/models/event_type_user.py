# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    INTEGER,
    STRING,
    Map,
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
        "weekStart",
        "brandColor",
        "darkBrandColor",
        "metadata",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_name = data["name"]
        f_username = data["username"]
        f_avatar_url = data["avatarUrl"]
        f_week_start = data["weekStart"]
        f_brand_color = data["brandColor"]
        f_dark_brand_color = data["darkBrandColor"]
        f_metadata = data["metadata"]
        if type(f_metadata) is not dict:
            return decode_exactly(EventTypeUser, data, drift, mark)
        if type(f_id) is not int:
            odd(EventTypeUser, "id", data, drift)
        if f_name is not None and type(f_name) is not str:
            odd(EventTypeUser, "name", data, drift)
        if f_username is not None and type(f_username) is not str:
            odd(EventTypeUser, "username", data, drift)
        if f_avatar_url is not None and type(f_avatar_url) is not str:
            odd(EventTypeUser, "avatarUrl", data, drift)
        if type(f_week_start) is not str:
            odd(EventTypeUser, "weekStart", data, drift)
        if f_brand_color is not None and type(f_brand_color) is not str:
            odd(EventTypeUser, "brandColor", data, drift)
        if f_dark_brand_color is not None and type(f_dark_brand_color) is not str:
            odd(EventTypeUser, "darkBrandColor", data, drift)
        more = len(data) - 8
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeUser, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(EventTypeUser)
    self.id = f_id
    self.name = f_name
    self.username = f_username
    self.avatar_url = f_avatar_url
    self.week_start = f_week_start
    self.brand_color = f_brand_color
    self.dark_brand_color = f_dark_brand_color
    self.metadata = f_metadata
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeUser(Model):
    """Part of `EventType.users` and `HostedEventType.users`."""

    __slots__ = (
        "id",
        "name",
        "username",
        "avatar_url",
        "week_start",
        "brand_color",
        "dark_brand_color",
        "metadata",
    )

    _names = (
        ("id", "id"),
        ("name", "name"),
        ("username", "username"),
        ("avatar_url", "avatarUrl"),
        ("week_start", "weekStart"),
        ("brand_color", "brandColor"),
        ("dark_brand_color", "darkBrandColor"),
        ("metadata", "metadata"),
    )
    _decode = staticmethod(decode)

    id: int
    name: str | None
    username: str | None
    avatar_url: str | None
    week_start: str
    brand_color: str | None
    dark_brand_color: str | None
    metadata: dict[str, Any]

    def __init__(
        self,
        *,
        id: int,
        name: str | None,
        username: str | None,
        avatar_url: str | None,
        week_start: str,
        brand_color: str | None,
        dark_brand_color: str | None,
        metadata: dict[str, Any],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.username = username
        self.avatar_url = avatar_url
        self.week_start = week_start
        self.brand_color = brand_color
        self.dark_brand_color = dark_brand_color
        self.metadata = metadata
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("name", "name", True, Nullable(STRING)),
            ("username", "username", True, Nullable(STRING)),
            ("avatar_url", "avatarUrl", True, Nullable(STRING)),
            ("week_start", "weekStart", True, STRING),
            ("brand_color", "brandColor", True, Nullable(STRING)),
            ("dark_brand_color", "darkBrandColor", True, Nullable(STRING)),
            ("metadata", "metadata", True, Map(ANY)),
        )
