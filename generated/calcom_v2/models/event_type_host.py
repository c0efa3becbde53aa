# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Choice,
    Model,
    Nullable,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .event_type_host_priority import EventTypeHostPriority

FIELDS = frozenset(
    (
        "userId",
        "name",
        "username",
        "avatarUrl",
        "mandatory",
        "priority",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_user_id = data["userId"]
        f_name = data["name"]
        f_username = data["username"]
        f_avatar_url = data["avatarUrl"]
        if type(f_user_id) is not int:
            odd(EventTypeHost, "userId", data, drift)
        if f_name is not None and type(f_name) is not str:
            odd(EventTypeHost, "name", data, drift)
        if f_username is not None and type(f_username) is not str:
            odd(EventTypeHost, "username", data, drift)
        if f_avatar_url is not None and type(f_avatar_url) is not str:
            odd(EventTypeHost, "avatarUrl", data, drift)
        more = len(data) - 4
        f_mandatory = f_priority = absent
        if more:
            if "mandatory" in data:
                f_mandatory = data["mandatory"]
                more -= 1
                if type(f_mandatory) is not bool:
                    odd(EventTypeHost, "mandatory", data, drift)
            if "priority" in data:
                f_priority = data["priority"]
                more -= 1
                if f_priority not in {"high", "highest", "low", "lowest", "medium"}:
                    odd(EventTypeHost, "priority", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeHost, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(EventTypeHost)
    self.user_id = f_user_id
    self.name = f_name
    self.username = f_username
    self.avatar_url = f_avatar_url
    self.mandatory = f_mandatory
    self.priority = f_priority
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeHost(Model):
    """Part of `LegacyTeamEventType.hosts`."""

    __slots__ = (
        "user_id",
        "name",
        "username",
        "avatar_url",
        "mandatory",
        "priority",
    )

    _names = (
        ("user_id", "userId"),
        ("name", "name"),
        ("username", "username"),
        ("avatar_url", "avatarUrl"),
        ("mandatory", "mandatory"),
        ("priority", "priority"),
    )
    _decode = staticmethod(decode)

    user_id: int
    name: str | None
    username: str | None
    avatar_url: str | None
    mandatory: bool | Unset
    priority: EventTypeHostPriority | str | Unset

    def __init__(
        self,
        *,
        user_id: int,
        name: str | None,
        username: str | None,
        avatar_url: str | None,
        mandatory: bool | Unset = UNSET,
        priority: EventTypeHostPriority | str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.user_id = user_id
        self.name = name
        self.username = username
        self.avatar_url = avatar_url
        self.mandatory = mandatory
        self.priority = priority
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("user_id", "userId", True, INTEGER),
            ("name", "name", True, Nullable(STRING)),
            ("username", "username", True, Nullable(STRING)),
            ("avatar_url", "avatarUrl", True, Nullable(STRING)),
            ("mandatory", "mandatory", False, BOOLEAN),
            ("priority", "priority", False, Choice("high", "highest", "low", "lowest", "medium")),
        )
