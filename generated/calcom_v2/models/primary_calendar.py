# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
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
        "externalId",
        "integration",
        "name",
        "primary",
        "readOnly",
        "isSelected",
        "credentialId",
        "delegationCredentialId",
        "email",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_external_id = data["externalId"]
        f_integration = data["integration"]
        f_name = data["name"]
        f_primary = data["primary"]
        f_read_only = data["readOnly"]
        f_is_selected = data["isSelected"]
        f_credential_id = data["credentialId"]
        f_delegation_credential_id = data["delegationCredentialId"]
        if type(f_external_id) is not str:
            odd(PrimaryCalendar, "externalId", data, drift)
        if type(f_integration) is not str:
            odd(PrimaryCalendar, "integration", data, drift)
        if f_name is not None and type(f_name) is not str:
            odd(PrimaryCalendar, "name", data, drift)
        if f_primary is not None and type(f_primary) is not bool:
            odd(PrimaryCalendar, "primary", data, drift)
        if type(f_read_only) is not bool:
            odd(PrimaryCalendar, "readOnly", data, drift)
        if type(f_is_selected) is not bool:
            odd(PrimaryCalendar, "isSelected", data, drift)
        if type(f_credential_id) is not int:
            odd(PrimaryCalendar, "credentialId", data, drift)
        if f_delegation_credential_id is not None and type(f_delegation_credential_id) is not str:
            odd(PrimaryCalendar, "delegationCredentialId", data, drift)
        more = len(data) - 8
        f_email = absent
        if more:
            if "email" in data:
                f_email = data["email"]
                more -= 1
                if type(f_email) is not str:
                    odd(PrimaryCalendar, "email", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(PrimaryCalendar, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(PrimaryCalendar)
    self.external_id = f_external_id
    self.integration = f_integration
    self.name = f_name
    self.primary = f_primary
    self.read_only = f_read_only
    self.is_selected = f_is_selected
    self.credential_id = f_credential_id
    self.delegation_credential_id = f_delegation_credential_id
    self.email = f_email
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class PrimaryCalendar(Model):
    """Part of `ConnectedCalendar.primary`."""

    __slots__ = (
        "external_id",
        "integration",
        "name",
        "primary",
        "read_only",
        "is_selected",
        "credential_id",
        "delegation_credential_id",
        "email",
    )

    _names = (
        ("external_id", "externalId"),
        ("integration", "integration"),
        ("name", "name"),
        ("primary", "primary"),
        ("read_only", "readOnly"),
        ("is_selected", "isSelected"),
        ("credential_id", "credentialId"),
        ("delegation_credential_id", "delegationCredentialId"),
        ("email", "email"),
    )
    _decode = staticmethod(decode)

    external_id: str
    integration: str
    name: str | None
    primary: bool | None
    read_only: bool
    is_selected: bool
    credential_id: int
    delegation_credential_id: str | None
    email: str | Unset

    def __init__(
        self,
        *,
        external_id: str,
        integration: str,
        name: str | None,
        primary: bool | None,
        read_only: bool,
        is_selected: bool,
        credential_id: int,
        delegation_credential_id: str | None,
        email: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.external_id = external_id
        self.integration = integration
        self.name = name
        self.primary = primary
        self.read_only = read_only
        self.is_selected = is_selected
        self.credential_id = credential_id
        self.delegation_credential_id = delegation_credential_id
        self.email = email
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("external_id", "externalId", True, STRING),
            ("integration", "integration", True, STRING),
            ("name", "name", True, Nullable(STRING)),
            ("primary", "primary", True, Nullable(BOOLEAN)),
            ("read_only", "readOnly", True, BOOLEAN),
            ("is_selected", "isSelected", True, BOOLEAN),
            ("credential_id", "credentialId", True, INTEGER),
            ("delegation_credential_id", "delegationCredentialId", True, Nullable(STRING)),
            ("email", "email", False, STRING),
        )
