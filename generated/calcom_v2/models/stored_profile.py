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
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .stored_profile_organization import decode as decode_stored_profile_organization

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .stored_profile_organization import StoredProfileOrganization

FIELDS = frozenset(
    (
        "id",
        "upId",
        "username",
        "organizationId",
        "organization",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_up_id = data["upId"]
        f_username = data["username"]
        f_organization_id = data["organizationId"]
        f_organization = data["organization"]
        if f_id is not None and type(f_id) is not int:
            odd(StoredProfile, "id", data, drift)
        if type(f_up_id) is not str:
            odd(StoredProfile, "upId", data, drift)
        if f_username is not None and type(f_username) is not str:
            odd(StoredProfile, "username", data, drift)
        if f_organization_id is not None and type(f_organization_id) is not int:
            odd(StoredProfile, "organizationId", data, drift)
        more = len(data) - 5
    except (KeyError, TypeError, ValueError):
        return decode_exactly(StoredProfile, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_organization is not None:
            f_organization = decode_stored_profile_organization(f_organization, drift)
    except Odd:
        return decode_exactly(StoredProfile, data, drift, mark)
    self = new(StoredProfile)
    self.id = f_id
    self.up_id = f_up_id
    self.username = f_username
    self.organization_id = f_organization_id
    self.organization = f_organization
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class StoredProfile(Model):
    """Part of `EventTypeRowUser.profile`, `PublicEventTypeOwner.profile` and `PublicEventTypeUser.profile`."""

    __slots__ = (
        "id",
        "up_id",
        "username",
        "organization_id",
        "organization",
    )

    _names = (
        ("id", "id"),
        ("up_id", "upId"),
        ("username", "username"),
        ("organization_id", "organizationId"),
        ("organization", "organization"),
    )
    _decode = staticmethod(decode)

    id: int | None
    up_id: str
    username: str | None
    organization_id: int | None
    organization: StoredProfileOrganization | None

    def __init__(
        self,
        *,
        id: int | None,
        up_id: str,
        username: str | None,
        organization_id: int | None,
        organization: StoredProfileOrganization | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.up_id = up_id
        self.username = username
        self.organization_id = organization_id
        self.organization = organization
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .stored_profile_organization import StoredProfileOrganization

        return (
            ("id", "id", True, Nullable(INTEGER)),
            ("up_id", "upId", True, STRING),
            ("username", "username", True, Nullable(STRING)),
            ("organization_id", "organizationId", True, Nullable(INTEGER)),
            ("organization", "organization", True, Nullable(Ref(StoredProfileOrganization))),
        )
