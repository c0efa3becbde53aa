# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
    Choice,
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
    parse_time,
)
from ..types import UNSET, Unset
from .team import decode as decode_team

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .membership_role import MembershipRole
    from .team import Team

FIELDS = frozenset(
    (
        "id",
        "teamId",
        "userId",
        "accepted",
        "role",
        "disableImpersonation",
        "createdAt",
        "updatedAt",
        "customRoleId",
        "team",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_team_id = data["teamId"]
        f_user_id = data["userId"]
        f_accepted = data["accepted"]
        f_role = data["role"]
        f_disable_impersonation = data["disableImpersonation"]
        if type(f_id) is not int:
            odd(Membership, "id", data, drift)
        if type(f_team_id) is not int:
            odd(Membership, "teamId", data, drift)
        if type(f_user_id) is not int:
            odd(Membership, "userId", data, drift)
        if type(f_accepted) is not bool:
            odd(Membership, "accepted", data, drift)
        if f_role not in {"ADMIN", "MEMBER", "OWNER"}:
            odd(Membership, "role", data, drift)
        if type(f_disable_impersonation) is not bool:
            odd(Membership, "disableImpersonation", data, drift)
        more = len(data) - 6
        f_created_at = f_updated_at = f_custom_role_id = f_team = absent
        if more:
            if "createdAt" in data:
                f_created_at = data["createdAt"]
                more -= 1
                if f_created_at is not None:
                    f_created_at = parse_time(f_created_at)
                    if f_created_at.tzinfo is None:
                        return decode_exactly(Membership, data, drift, mark)
            if "updatedAt" in data:
                f_updated_at = data["updatedAt"]
                more -= 1
                if f_updated_at is not None:
                    f_updated_at = parse_time(f_updated_at)
                    if f_updated_at.tzinfo is None:
                        return decode_exactly(Membership, data, drift, mark)
            if "customRoleId" in data:
                f_custom_role_id = data["customRoleId"]
                more -= 1
                if f_custom_role_id is not None and type(f_custom_role_id) is not str:
                    odd(Membership, "customRoleId", data, drift)
            if "team" in data:
                f_team = data["team"]
                more -= 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Membership, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_team is not UNSET:
            f_team = decode_team(f_team, drift)
    except Odd:
        return decode_exactly(Membership, data, drift, mark)
    self = new(Membership)
    self.id = f_id
    self.team_id = f_team_id
    self.user_id = f_user_id
    self.accepted = f_accepted
    self.role = f_role
    self.disable_impersonation = f_disable_impersonation
    self.created_at = f_created_at
    self.updated_at = f_updated_at
    self.custom_role_id = f_custom_role_id
    self.team = f_team
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Membership(Model):
    """Part of `CreatedTeam.owner`, `MembershipResponse.membership` and `MembershipsResponse.memberships`."""

    __slots__ = (
        "id",
        "team_id",
        "user_id",
        "accepted",
        "role",
        "disable_impersonation",
        "created_at",
        "updated_at",
        "custom_role_id",
        "team",
    )

    _names = (
        ("id", "id"),
        ("team_id", "teamId"),
        ("user_id", "userId"),
        ("accepted", "accepted"),
        ("role", "role"),
        ("disable_impersonation", "disableImpersonation"),
        ("created_at", "createdAt"),
        ("updated_at", "updatedAt"),
        ("custom_role_id", "customRoleId"),
        ("team", "team"),
    )
    _decode = staticmethod(decode)

    id: int
    team_id: int
    user_id: int
    accepted: bool
    role: MembershipRole | str
    disable_impersonation: bool
    created_at: datetime.datetime | None | Unset
    updated_at: datetime.datetime | None | Unset
    custom_role_id: str | None | Unset
    team: Team | Unset

    def __init__(
        self,
        *,
        id: int,
        team_id: int,
        user_id: int,
        accepted: bool,
        role: MembershipRole | str,
        disable_impersonation: bool,
        created_at: datetime.datetime | None | Unset = UNSET,
        updated_at: datetime.datetime | None | Unset = UNSET,
        custom_role_id: str | None | Unset = UNSET,
        team: Team | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.team_id = team_id
        self.user_id = user_id
        self.accepted = accepted
        self.role = role
        self.disable_impersonation = disable_impersonation
        self.created_at = created_at
        self.updated_at = updated_at
        self.custom_role_id = custom_role_id
        self.team = team
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .team import Team

        return (
            ("id", "id", True, INTEGER),
            ("team_id", "teamId", True, INTEGER),
            ("user_id", "userId", True, INTEGER),
            ("accepted", "accepted", True, BOOLEAN),
            ("role", "role", True, Choice("ADMIN", "MEMBER", "OWNER")),
            ("disable_impersonation", "disableImpersonation", True, BOOLEAN),
            ("created_at", "createdAt", False, Nullable(TIME)),
            ("updated_at", "updatedAt", False, Nullable(TIME)),
            ("custom_role_id", "customRoleId", False, Nullable(STRING)),
            ("team", "team", False, Ref(Team)),
        )
