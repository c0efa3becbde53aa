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
        "weight",
        "avatarUrl",
        "groupId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_user_id = data["userId"]
        f_name = data["name"]
        f_username = data["username"]
        f_mandatory = data["mandatory"]
        if type(f_user_id) is not int:
            odd(SchedulingHost, "userId", data, drift)
        if type(f_name) is not str:
            odd(SchedulingHost, "name", data, drift)
        if type(f_username) is not str:
            odd(SchedulingHost, "username", data, drift)
        if type(f_mandatory) is not bool:
            odd(SchedulingHost, "mandatory", data, drift)
        more = len(data) - 4
        f_priority = f_weight = f_avatar_url = f_group_id = absent
        if more:
            if "priority" in data:
                f_priority = data["priority"]
                more -= 1
                if f_priority is not None and f_priority not in {
                    "high",
                    "highest",
                    "low",
                    "lowest",
                    "medium",
                }:
                    odd(SchedulingHost, "priority", data, drift)
            if "weight" in data:
                f_weight = data["weight"]
                more -= 1
                if f_weight is not None and type(f_weight) is not int:
                    odd(SchedulingHost, "weight", data, drift)
            if "avatarUrl" in data:
                f_avatar_url = data["avatarUrl"]
                more -= 1
                if f_avatar_url is not None and type(f_avatar_url) is not str:
                    odd(SchedulingHost, "avatarUrl", data, drift)
            if "groupId" in data:
                f_group_id = data["groupId"]
                more -= 1
                if f_group_id is not None and type(f_group_id) is not str:
                    odd(SchedulingHost, "groupId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SchedulingHost, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(SchedulingHost)
    self.user_id = f_user_id
    self.name = f_name
    self.username = f_username
    self.mandatory = f_mandatory
    self.priority = f_priority
    self.weight = f_weight
    self.avatar_url = f_avatar_url
    self.group_id = f_group_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SchedulingHost(Model):
    """Part of `SchedulingConfigData.hosts`."""

    __slots__ = (
        "user_id",
        "name",
        "username",
        "mandatory",
        "priority",
        "weight",
        "avatar_url",
        "group_id",
    )

    _names = (
        ("user_id", "userId"),
        ("name", "name"),
        ("username", "username"),
        ("mandatory", "mandatory"),
        ("priority", "priority"),
        ("weight", "weight"),
        ("avatar_url", "avatarUrl"),
        ("group_id", "groupId"),
    )
    _decode = staticmethod(decode)

    user_id: int
    name: str
    username: str
    mandatory: bool
    priority: EventTypeHostPriority | str | None | Unset
    weight: int | None | Unset
    avatar_url: str | None | Unset
    group_id: str | None | Unset

    def __init__(
        self,
        *,
        user_id: int,
        name: str,
        username: str,
        mandatory: bool,
        priority: EventTypeHostPriority | str | None | Unset = UNSET,
        weight: int | None | Unset = UNSET,
        avatar_url: str | None | Unset = UNSET,
        group_id: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.user_id = user_id
        self.name = name
        self.username = username
        self.mandatory = mandatory
        self.priority = priority
        self.weight = weight
        self.avatar_url = avatar_url
        self.group_id = group_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("user_id", "userId", True, INTEGER),
            ("name", "name", True, STRING),
            ("username", "username", True, STRING),
            ("mandatory", "mandatory", True, BOOLEAN),
            ("priority", "priority", False, Nullable(Choice("high", "highest", "low", "lowest", "medium"))),
            ("weight", "weight", False, Nullable(INTEGER)),
            ("avatar_url", "avatarUrl", False, Nullable(STRING)),
            ("group_id", "groupId", False, Nullable(STRING)),
        )
