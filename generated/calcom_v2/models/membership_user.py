# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    STRING,
    Map,
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

FIELDS = frozenset(
    (
        "email",
        "avatarUrl",
        "username",
        "name",
        "bio",
        "metadata",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_email = data["email"]
        if type(f_email) is not str:
            odd(MembershipUser, "email", data, drift)
        more = len(data) - 1
        f_avatar_url = f_username = f_name = f_bio = absent
        f_metadata = absent
        if more:
            if "avatarUrl" in data:
                f_avatar_url = data["avatarUrl"]
                more -= 1
                if f_avatar_url is not None and type(f_avatar_url) is not str:
                    odd(MembershipUser, "avatarUrl", data, drift)
            if "username" in data:
                f_username = data["username"]
                more -= 1
                if type(f_username) is not str:
                    odd(MembershipUser, "username", data, drift)
            if "name" in data:
                f_name = data["name"]
                more -= 1
                if f_name is not None and type(f_name) is not str:
                    odd(MembershipUser, "name", data, drift)
            if "bio" in data:
                f_bio = data["bio"]
                more -= 1
                if f_bio is not None and type(f_bio) is not str:
                    odd(MembershipUser, "bio", data, drift)
            if "metadata" in data:
                f_metadata = data["metadata"]
                more -= 1
                if type(f_metadata) is not dict:
                    return decode_exactly(MembershipUser, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(MembershipUser, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(MembershipUser)
    self.email = f_email
    self.avatar_url = f_avatar_url
    self.username = f_username
    self.name = f_name
    self.bio = f_bio
    self.metadata = f_metadata
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class MembershipUser(Model):
    """Part of `OrganizationMembership.user` and `TeamMembership.user`."""

    __slots__ = (
        "email",
        "avatar_url",
        "username",
        "name",
        "bio",
        "metadata",
    )

    _names = (
        ("email", "email"),
        ("avatar_url", "avatarUrl"),
        ("username", "username"),
        ("name", "name"),
        ("bio", "bio"),
        ("metadata", "metadata"),
    )
    _decode = staticmethod(decode)

    email: str
    avatar_url: str | None | Unset
    username: str | Unset
    name: str | None | Unset
    bio: str | None | Unset
    metadata: dict[str, Any] | Unset

    def __init__(
        self,
        *,
        email: str,
        avatar_url: str | None | Unset = UNSET,
        username: str | Unset = UNSET,
        name: str | None | Unset = UNSET,
        bio: str | None | Unset = UNSET,
        metadata: dict[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.email = email
        self.avatar_url = avatar_url
        self.username = username
        self.name = name
        self.bio = bio
        self.metadata = metadata
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("email", "email", True, STRING),
            ("avatar_url", "avatarUrl", False, Nullable(STRING)),
            ("username", "username", False, STRING),
            ("name", "name", False, Nullable(STRING)),
            ("bio", "bio", False, Nullable(STRING)),
            ("metadata", "metadata", False, Map(ANY)),
        )
