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
        "mandatory",
        "priority",
        "avatarUrl",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_user_id = data["userId"]
        f_name = data["name"]
        f_username = data["username"]
        if type(f_user_id) is not int:
            odd(TeamEventTypeResponseHost, "userId", data, drift)
        if type(f_name) is not str:
            odd(TeamEventTypeResponseHost, "name", data, drift)
        if type(f_username) is not str:
            odd(TeamEventTypeResponseHost, "username", data, drift)
        more = len(data) - 3
        f_mandatory = f_priority = f_avatar_url = absent
        if more:
            if "mandatory" in data:
                f_mandatory = data["mandatory"]
                more -= 1
                if type(f_mandatory) is not bool:
                    odd(TeamEventTypeResponseHost, "mandatory", data, drift)
            if "priority" in data:
                f_priority = data["priority"]
                more -= 1
                if f_priority not in {"high", "highest", "low", "lowest", "medium"}:
                    odd(TeamEventTypeResponseHost, "priority", data, drift)
            if "avatarUrl" in data:
                f_avatar_url = data["avatarUrl"]
                more -= 1
                if f_avatar_url is not None and type(f_avatar_url) is not str:
                    odd(TeamEventTypeResponseHost, "avatarUrl", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(TeamEventTypeResponseHost, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(TeamEventTypeResponseHost)
    self.user_id = f_user_id
    self.name = f_name
    self.username = f_username
    self.mandatory = f_mandatory
    self.priority = f_priority
    self.avatar_url = f_avatar_url
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class TeamEventTypeResponseHost(Model):
    """Part of `TeamEventType.hosts`."""

    __slots__ = (
        "user_id",
        "name",
        "username",
        "mandatory",
        "priority",
        "avatar_url",
    )

    _names = (
        ("user_id", "userId"),
        ("name", "name"),
        ("username", "username"),
        ("mandatory", "mandatory"),
        ("priority", "priority"),
        ("avatar_url", "avatarUrl"),
    )
    _decode = staticmethod(decode)

    user_id: int
    name: str
    username: str
    mandatory: bool | Unset
    priority: EventTypeHostPriority | str | Unset
    avatar_url: str | None | Unset

    def __init__(
        self,
        *,
        user_id: int,
        name: str,
        username: str,
        mandatory: bool | Unset = UNSET,
        priority: EventTypeHostPriority | str | Unset = UNSET,
        avatar_url: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.user_id = user_id
        self.name = name
        self.username = username
        self.mandatory = mandatory
        self.priority = priority
        self.avatar_url = avatar_url
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("user_id", "userId", True, INTEGER),
            ("name", "name", True, STRING),
            ("username", "username", True, STRING),
            ("mandatory", "mandatory", False, BOOLEAN),
            ("priority", "priority", False, Choice("high", "highest", "low", "lowest", "medium")),
            ("avatar_url", "avatarUrl", False, Nullable(STRING)),
        )
