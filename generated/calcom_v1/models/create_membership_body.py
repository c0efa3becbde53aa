# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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
    from .membership_role import MembershipRole

FIELDS = frozenset(
    (
        "userId",
        "teamId",
        "accepted",
        "role",
        "disableImpersonation",
        "customRoleId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_user_id = data["userId"]
        f_team_id = data["teamId"]
        if type(f_user_id) is not int:
            odd(CreateMembershipBody, "userId", data, drift)
        if type(f_team_id) is not int:
            odd(CreateMembershipBody, "teamId", data, drift)
        more = len(data) - 2
        f_accepted = f_role = f_disable_impersonation = f_custom_role_id = absent
        if more:
            if "accepted" in data:
                f_accepted = data["accepted"]
                more -= 1
                if type(f_accepted) is not bool:
                    odd(CreateMembershipBody, "accepted", data, drift)
            if "role" in data:
                f_role = data["role"]
                more -= 1
                if f_role not in {"ADMIN", "MEMBER", "OWNER"}:
                    odd(CreateMembershipBody, "role", data, drift)
            if "disableImpersonation" in data:
                f_disable_impersonation = data["disableImpersonation"]
                more -= 1
                if type(f_disable_impersonation) is not bool:
                    odd(CreateMembershipBody, "disableImpersonation", data, drift)
            if "customRoleId" in data:
                f_custom_role_id = data["customRoleId"]
                more -= 1
                if f_custom_role_id is not None and type(f_custom_role_id) is not str:
                    odd(CreateMembershipBody, "customRoleId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateMembershipBody, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreateMembershipBody)
    self.user_id = f_user_id
    self.team_id = f_team_id
    self.accepted = f_accepted
    self.role = f_role
    self.disable_impersonation = f_disable_impersonation
    self.custom_role_id = f_custom_role_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateMembershipBody(Model):
    """Sent by `create_membership`."""

    __slots__ = (
        "user_id",
        "team_id",
        "accepted",
        "role",
        "disable_impersonation",
        "custom_role_id",
    )

    _names = (
        ("user_id", "userId"),
        ("team_id", "teamId"),
        ("accepted", "accepted"),
        ("role", "role"),
        ("disable_impersonation", "disableImpersonation"),
        ("custom_role_id", "customRoleId"),
    )
    _decode = staticmethod(decode)

    user_id: int
    team_id: int
    accepted: bool | Unset
    role: MembershipRole | str | Unset
    disable_impersonation: bool | Unset
    custom_role_id: str | None | Unset

    def __init__(
        self,
        *,
        user_id: int,
        team_id: int,
        accepted: bool | Unset = UNSET,
        role: MembershipRole | str | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
        custom_role_id: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.user_id = user_id
        self.team_id = team_id
        self.accepted = accepted
        self.role = role
        self.disable_impersonation = disable_impersonation
        self.custom_role_id = custom_role_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("user_id", "userId", True, INTEGER),
            ("team_id", "teamId", True, INTEGER),
            ("accepted", "accepted", False, BOOLEAN),
            ("role", "role", False, Choice("ADMIN", "MEMBER", "OWNER")),
            ("disable_impersonation", "disableImpersonation", False, BOOLEAN),
            ("custom_role_id", "customRoleId", False, Nullable(STRING)),
        )
