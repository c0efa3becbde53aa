# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Choice,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .membership_role import MembershipRole

FIELDS = frozenset(
    (
        "email",
        "role",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_email = data["email"]
        f_role = data["role"]
        if type(f_email) is not str:
            odd(CreateOrganizationMembershipByEmail, "email", data, drift)
        if f_role not in {"ADMIN", "MEMBER", "OWNER"}:
            odd(CreateOrganizationMembershipByEmail, "role", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateOrganizationMembershipByEmail, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreateOrganizationMembershipByEmail)
    self.email = f_email
    self.role = f_role
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateOrganizationMembershipByEmail(Model):
    """Sent by `create_organization_membership`."""

    __slots__ = (
        "email",
        "role",
    )

    _names = (
        ("email", "email"),
        ("role", "role"),
    )
    _decode = staticmethod(decode)

    email: str
    role: MembershipRole | str

    def __init__(
        self,
        *,
        email: str,
        role: MembershipRole | str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.email = email
        self.role = role
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("email", "email", True, STRING),
            ("role", "role", True, Choice("ADMIN", "MEMBER", "OWNER")),
        )
