# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    Choice,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .membership_role import MembershipRole

FIELDS = frozenset(
    (
        "userId",
        "accepted",
        "role",
        "disableImpersonation",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    known = 1
    try:
        f_user_id = data["userId"]
        if type(f_user_id) is not int:
            return decode_exactly(CreateTeamMembership, data, drift)
        if "accepted" in data:
            f_accepted = data["accepted"]
            known += 1
            if type(f_accepted) is not bool:
                return decode_exactly(CreateTeamMembership, data, drift)
        else:
            f_accepted = UNSET
        if "role" in data:
            f_role = data["role"]
            known += 1
            if f_role not in {"ADMIN", "MEMBER", "OWNER"}:
                return decode_exactly(CreateTeamMembership, data, drift)
        else:
            f_role = UNSET
        if "disableImpersonation" in data:
            f_disable_impersonation = data["disableImpersonation"]
            known += 1
            if type(f_disable_impersonation) is not bool:
                return decode_exactly(CreateTeamMembership, data, drift)
        else:
            f_disable_impersonation = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateTeamMembership, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(CreateTeamMembership)
    self.user_id = f_user_id
    self.accepted = f_accepted
    self.role = f_role
    self.disable_impersonation = f_disable_impersonation
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateTeamMembership(Model):
    __slots__ = (
        "user_id",
        "accepted",
        "role",
        "disable_impersonation",
    )

    _names = (
        ("user_id", "userId"),
        ("accepted", "accepted"),
        ("role", "role"),
        ("disable_impersonation", "disableImpersonation"),
    )
    _decode = staticmethod(decode)

    user_id: int
    accepted: bool | Unset
    role: MembershipRole | str | Unset
    disable_impersonation: bool | Unset

    def __init__(
        self,
        *,
        user_id: int,
        accepted: bool | Unset = UNSET,
        role: MembershipRole | str | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.user_id = user_id
        self.accepted = accepted
        self.role = role
        self.disable_impersonation = disable_impersonation
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("user_id", "userId", True, INTEGER),
            ("accepted", "accepted", False, BOOLEAN),
            ("role", "role", False, Choice("ADMIN", "MEMBER", "OWNER")),
            ("disable_impersonation", "disableImpersonation", False, BOOLEAN),
        )
