# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Choice,
    Model,
    Nullable,
    decode_exactly,
    define,
    extra_fields,
    new,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .event_type_host_priority import EventTypeHostPriority

FIELDS = frozenset(
    (
        "userId",
        "mandatory",
        "priority",
        "name",
        "username",
        "avatarUrl",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    try:
        f_user_id = data["userId"]
        f_mandatory = data["mandatory"]
        f_priority = data["priority"]
        f_name = data["name"]
        f_username = data["username"]
        f_avatar_url = data["avatarUrl"]
        if (
            type(f_user_id) is not int
            or type(f_mandatory) is not bool
            or f_priority not in {"high", "highest", "low", "lowest", "medium"}
            or (f_name is not None and type(f_name) is not str)
            or (f_username is not None and type(f_username) is not str)
            or (f_avatar_url is not None and type(f_avatar_url) is not str)
        ):
            return decode_exactly(EventTypeHost, data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeHost, data, drift)
    extra = None if len(data) == 6 else extra_fields(data, FIELDS, drift)
    self = new(EventTypeHost)
    self.user_id = f_user_id
    self.mandatory = f_mandatory
    self.priority = f_priority
    self.name = f_name
    self.username = f_username
    self.avatar_url = f_avatar_url
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeHost(Model):
    __slots__ = (
        "user_id",
        "mandatory",
        "priority",
        "name",
        "username",
        "avatar_url",
    )

    _names = (
        ("user_id", "userId"),
        ("mandatory", "mandatory"),
        ("priority", "priority"),
        ("name", "name"),
        ("username", "username"),
        ("avatar_url", "avatarUrl"),
    )
    _decode = staticmethod(decode)

    user_id: int
    mandatory: bool
    priority: EventTypeHostPriority | str
    name: str | None
    username: str | None
    avatar_url: str | None

    def __init__(
        self,
        *,
        user_id: int,
        mandatory: bool,
        priority: EventTypeHostPriority | str,
        name: str | None,
        username: str | None,
        avatar_url: str | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.user_id = user_id
        self.mandatory = mandatory
        self.priority = priority
        self.name = name
        self.username = username
        self.avatar_url = avatar_url
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("user_id", "userId", True, INTEGER),
            ("mandatory", "mandatory", True, BOOLEAN),
            ("priority", "priority", True, Choice("high", "highest", "low", "lowest", "medium")),
            ("name", "name", True, Nullable(STRING)),
            ("username", "username", True, Nullable(STRING)),
            ("avatar_url", "avatarUrl", True, Nullable(STRING)),
        )
