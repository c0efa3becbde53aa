# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Model,
    Nullable,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset
from .stored_profile import decode as decode_stored_profile

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .stored_profile import StoredProfile

FIELDS = frozenset(
    (
        "username",
        "name",
        "weekStart",
        "avatarUrl",
        "profile",
        "bookerUrl",
        "organizationId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_username = data["username"]
        f_name = data["name"]
        f_week_start = data["weekStart"]
        f_avatar_url = data["avatarUrl"]
        f_profile = data["profile"]
        f_booker_url = data["bookerUrl"]
        if f_username is not None and type(f_username) is not str:
            odd(PublicEventTypeUser, "username", data, drift)
        if f_name is not None and type(f_name) is not str:
            odd(PublicEventTypeUser, "name", data, drift)
        if type(f_week_start) is not str:
            odd(PublicEventTypeUser, "weekStart", data, drift)
        if f_avatar_url is not None and type(f_avatar_url) is not str:
            odd(PublicEventTypeUser, "avatarUrl", data, drift)
        if type(f_booker_url) is not str:
            odd(PublicEventTypeUser, "bookerUrl", data, drift)
        more = len(data) - 6
        f_organization_id = absent
        if more:
            if "organizationId" in data:
                f_organization_id = data["organizationId"]
                more -= 1
                if f_organization_id is not None and type(f_organization_id) is not int:
                    odd(PublicEventTypeUser, "organizationId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(PublicEventTypeUser, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_profile = decode_stored_profile(f_profile, drift)
    except Odd:
        return decode_exactly(PublicEventTypeUser, data, drift, mark)
    self = new(PublicEventTypeUser)
    self.username = f_username
    self.name = f_name
    self.week_start = f_week_start
    self.avatar_url = f_avatar_url
    self.profile = f_profile
    self.booker_url = f_booker_url
    self.organization_id = f_organization_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class PublicEventTypeUser(Model):
    """Part of `PublicEventTypeHost.user` and `PublicEventTypeRow.subset_of_users`."""

    __slots__ = (
        "username",
        "name",
        "week_start",
        "avatar_url",
        "profile",
        "booker_url",
        "organization_id",
    )

    _names = (
        ("username", "username"),
        ("name", "name"),
        ("week_start", "weekStart"),
        ("avatar_url", "avatarUrl"),
        ("profile", "profile"),
        ("booker_url", "bookerUrl"),
        ("organization_id", "organizationId"),
    )
    _decode = staticmethod(decode)

    username: str | None
    name: str | None
    week_start: str
    avatar_url: str | None
    profile: StoredProfile
    booker_url: str
    organization_id: int | None | Unset

    def __init__(
        self,
        *,
        username: str | None,
        name: str | None,
        week_start: str,
        avatar_url: str | None,
        profile: StoredProfile,
        booker_url: str,
        organization_id: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.username = username
        self.name = name
        self.week_start = week_start
        self.avatar_url = avatar_url
        self.profile = profile
        self.booker_url = booker_url
        self.organization_id = organization_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .stored_profile import StoredProfile

        return (
            ("username", "username", True, Nullable(STRING)),
            ("name", "name", True, Nullable(STRING)),
            ("week_start", "weekStart", True, STRING),
            ("avatar_url", "avatarUrl", True, Nullable(STRING)),
            ("profile", "profile", True, Ref(StoredProfile)),
            ("booker_url", "bookerUrl", True, STRING),
            ("organization_id", "organizationId", False, Nullable(INTEGER)),
        )
