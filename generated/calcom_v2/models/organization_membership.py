# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    Choice,
    List,
    Model,
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
from .membership_user import decode as decode_membership_user
from .organization_membership_attribute import decode as decode_organization_membership_attribute

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .membership_role import MembershipRole
    from .membership_user import MembershipUser
    from .organization_membership_attribute import OrganizationMembershipAttribute

FIELDS = frozenset(
    (
        "id",
        "userId",
        "teamId",
        "accepted",
        "role",
        "user",
        "attributes",
        "disableImpersonation",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_user_id = data["userId"]
        f_team_id = data["teamId"]
        f_accepted = data["accepted"]
        f_role = data["role"]
        f_user = data["user"]
        f_attributes = data["attributes"]
        if type(f_attributes) is not list:
            return decode_exactly(OrganizationMembership, data, drift, mark)
        if type(f_id) is not int:
            odd(OrganizationMembership, "id", data, drift)
        if type(f_user_id) is not int:
            odd(OrganizationMembership, "userId", data, drift)
        if type(f_team_id) is not int:
            odd(OrganizationMembership, "teamId", data, drift)
        if type(f_accepted) is not bool:
            odd(OrganizationMembership, "accepted", data, drift)
        if f_role not in {"ADMIN", "MEMBER", "OWNER"}:
            odd(OrganizationMembership, "role", data, drift)
        more = len(data) - 7
        f_disable_impersonation = absent
        if more:
            if "disableImpersonation" in data:
                f_disable_impersonation = data["disableImpersonation"]
                more -= 1
                if type(f_disable_impersonation) is not bool:
                    odd(OrganizationMembership, "disableImpersonation", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(OrganizationMembership, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_user = decode_membership_user(f_user, drift)
        if f_attributes:
            f_attributes = (
                [decode_organization_membership_attribute(f_attributes[0], drift)]
                if len(f_attributes) == 1
                else [decode_organization_membership_attribute(item, drift) for item in f_attributes]
            )
    except Odd:
        return decode_exactly(OrganizationMembership, data, drift, mark)
    self = new(OrganizationMembership)
    self.id = f_id
    self.user_id = f_user_id
    self.team_id = f_team_id
    self.accepted = f_accepted
    self.role = f_role
    self.user = f_user
    self.attributes = f_attributes
    self.disable_impersonation = f_disable_impersonation
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class OrganizationMembership(Model):
    """Returned by `create_organization_membership`, `delete_organization_membership`, `get_organization_membership` and 2 more."""

    __slots__ = (
        "id",
        "user_id",
        "team_id",
        "accepted",
        "role",
        "user",
        "attributes",
        "disable_impersonation",
    )

    _names = (
        ("id", "id"),
        ("user_id", "userId"),
        ("team_id", "teamId"),
        ("accepted", "accepted"),
        ("role", "role"),
        ("user", "user"),
        ("attributes", "attributes"),
        ("disable_impersonation", "disableImpersonation"),
    )
    _decode = staticmethod(decode)

    id: int
    user_id: int
    team_id: int
    accepted: bool
    role: MembershipRole | str
    user: MembershipUser
    attributes: list[OrganizationMembershipAttribute]
    disable_impersonation: bool | Unset

    def __init__(
        self,
        *,
        id: int,
        user_id: int,
        team_id: int,
        accepted: bool,
        role: MembershipRole | str,
        user: MembershipUser,
        attributes: list[OrganizationMembershipAttribute],
        disable_impersonation: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.user_id = user_id
        self.team_id = team_id
        self.accepted = accepted
        self.role = role
        self.user = user
        self.attributes = attributes
        self.disable_impersonation = disable_impersonation
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .membership_user import MembershipUser
        from .organization_membership_attribute import kind as organization_membership_attribute_kind

        return (
            ("id", "id", True, INTEGER),
            ("user_id", "userId", True, INTEGER),
            ("team_id", "teamId", True, INTEGER),
            ("accepted", "accepted", True, BOOLEAN),
            ("role", "role", True, Choice("ADMIN", "MEMBER", "OWNER")),
            ("user", "user", True, Ref(MembershipUser)),
            ("attributes", "attributes", True, List(organization_membership_attribute_kind())),
            ("disable_impersonation", "disableImpersonation", False, BOOLEAN),
        )
