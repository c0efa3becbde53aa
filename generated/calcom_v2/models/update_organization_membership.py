# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    Choice,
    Model,
    Odd,
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
        "accepted",
        "role",
        "disableImpersonation",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    known = 0
    try:
        if "accepted" in data:
            f_accepted = data["accepted"]
            known += 1
            if type(f_accepted) is not bool:
                return decode_exactly(UpdateOrganizationMembership, data, drift)
        else:
            f_accepted = UNSET
        if "role" in data:
            f_role = data["role"]
            known += 1
            if f_role not in {"ADMIN", "MEMBER", "OWNER"}:
                return decode_exactly(UpdateOrganizationMembership, data, drift)
        else:
            f_role = UNSET
        if "disableImpersonation" in data:
            f_disable_impersonation = data["disableImpersonation"]
            known += 1
            if type(f_disable_impersonation) is not bool:
                return decode_exactly(UpdateOrganizationMembership, data, drift)
        else:
            f_disable_impersonation = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateOrganizationMembership, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(UpdateOrganizationMembership)
    self.accepted = f_accepted
    self.role = f_role
    self.disable_impersonation = f_disable_impersonation
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateOrganizationMembership(Model):
    __slots__ = (
        "accepted",
        "role",
        "disable_impersonation",
    )

    _names = (
        ("accepted", "accepted"),
        ("role", "role"),
        ("disable_impersonation", "disableImpersonation"),
    )
    _decode = staticmethod(decode)

    accepted: bool | Unset
    role: MembershipRole | str | Unset
    disable_impersonation: bool | Unset

    def __init__(
        self,
        *,
        accepted: bool | Unset = UNSET,
        role: MembershipRole | str | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.accepted = accepted
        self.role = role
        self.disable_impersonation = disable_impersonation
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("accepted", "accepted", False, BOOLEAN),
            ("role", "role", False, Choice("ADMIN", "MEMBER", "OWNER")),
            ("disable_impersonation", "disableImpersonation", False, BOOLEAN),
        )
