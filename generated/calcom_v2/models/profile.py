# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
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
        "id",
        "organizationId",
        "userId",
        "username",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_organization_id = data["organizationId"]
        f_user_id = data["userId"]
        if type(f_id) is not int:
            odd(Profile, "id", data, drift)
        if type(f_organization_id) is not int:
            odd(Profile, "organizationId", data, drift)
        if type(f_user_id) is not int:
            odd(Profile, "userId", data, drift)
        more = len(data) - 3
        f_username = absent
        if more:
            if "username" in data:
                f_username = data["username"]
                more -= 1
                if f_username is not None and type(f_username) is not str:
                    odd(Profile, "username", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Profile, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(Profile)
    self.id = f_id
    self.organization_id = f_organization_id
    self.user_id = f_user_id
    self.username = f_username
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Profile(Model):
    """Part of `GetOrganizationUsersWithProfile.profile`."""

    __slots__ = (
        "id",
        "organization_id",
        "user_id",
        "username",
    )

    _names = (
        ("id", "id"),
        ("organization_id", "organizationId"),
        ("user_id", "userId"),
        ("username", "username"),
    )
    _decode = staticmethod(decode)

    id: int
    organization_id: int
    user_id: int
    username: str | None | Unset

    def __init__(
        self,
        *,
        id: int,
        organization_id: int,
        user_id: int,
        username: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.organization_id = organization_id
        self.user_id = user_id
        self.username = username
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("organization_id", "organizationId", True, INTEGER),
            ("user_id", "userId", True, INTEGER),
            ("username", "username", False, Nullable(STRING)),
        )
