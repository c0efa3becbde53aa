# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Model,
    Nullable,
    decode_exactly,
    extra_fields,
    new,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "externalId",
        "readOnly",
        "isSelected",
        "credentialId",
        "integration",
        "name",
        "primary",
        "email",
        "delegationCredentialId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    known = 4
    try:
        f_external_id = data["externalId"]
        f_read_only = data["readOnly"]
        f_is_selected = data["isSelected"]
        f_credential_id = data["credentialId"]
        if (
            type(f_external_id) is not str
            or type(f_read_only) is not bool
            or type(f_is_selected) is not bool
            or type(f_credential_id) is not int
        ):
            return decode_exactly(Calendar, data, drift)
        if "integration" in data:
            f_integration = data["integration"]
            known += 1
            if type(f_integration) is not str:
                return decode_exactly(Calendar, data, drift)
        else:
            f_integration = UNSET
        if "name" in data:
            f_name = data["name"]
            known += 1
            if type(f_name) is not str:
                return decode_exactly(Calendar, data, drift)
        else:
            f_name = UNSET
        if "primary" in data:
            f_primary = data["primary"]
            known += 1
            if f_primary is not None and type(f_primary) is not bool:
                return decode_exactly(Calendar, data, drift)
        else:
            f_primary = UNSET
        if "email" in data:
            f_email = data["email"]
            known += 1
            if type(f_email) is not str:
                return decode_exactly(Calendar, data, drift)
        else:
            f_email = UNSET
        if "delegationCredentialId" in data:
            f_delegation_credential_id = data["delegationCredentialId"]
            known += 1
            if f_delegation_credential_id is not None and type(f_delegation_credential_id) is not str:
                return decode_exactly(Calendar, data, drift)
        else:
            f_delegation_credential_id = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Calendar, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(Calendar)
    self.external_id = f_external_id
    self.read_only = f_read_only
    self.is_selected = f_is_selected
    self.credential_id = f_credential_id
    self.integration = f_integration
    self.name = f_name
    self.primary = f_primary
    self.email = f_email
    self.delegation_credential_id = f_delegation_credential_id
    self._extra = extra
    return self


class Calendar(Model):
    __slots__ = (
        "external_id",
        "read_only",
        "is_selected",
        "credential_id",
        "integration",
        "name",
        "primary",
        "email",
        "delegation_credential_id",
    )

    _names = (
        ("external_id", "externalId"),
        ("read_only", "readOnly"),
        ("is_selected", "isSelected"),
        ("credential_id", "credentialId"),
        ("integration", "integration"),
        ("name", "name"),
        ("primary", "primary"),
        ("email", "email"),
        ("delegation_credential_id", "delegationCredentialId"),
    )
    _decode = staticmethod(decode)

    external_id: str
    read_only: bool
    is_selected: bool
    credential_id: int
    integration: str | Unset
    name: str | Unset
    primary: bool | None | Unset
    email: str | Unset
    delegation_credential_id: str | None | Unset

    def __init__(
        self,
        *,
        external_id: str,
        read_only: bool,
        is_selected: bool,
        credential_id: int,
        integration: str | Unset = UNSET,
        name: str | Unset = UNSET,
        primary: bool | None | Unset = UNSET,
        email: str | Unset = UNSET,
        delegation_credential_id: str | None | Unset = UNSET,
    ) -> None:
        self.external_id = external_id
        self.read_only = read_only
        self.is_selected = is_selected
        self.credential_id = credential_id
        self.integration = integration
        self.name = name
        self.primary = primary
        self.email = email
        self.delegation_credential_id = delegation_credential_id
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("external_id", "externalId", True, STRING),
            ("read_only", "readOnly", True, BOOLEAN),
            ("is_selected", "isSelected", True, BOOLEAN),
            ("credential_id", "credentialId", True, INTEGER),
            ("integration", "integration", False, STRING),
            ("name", "name", False, STRING),
            ("primary", "primary", False, Nullable(BOOLEAN)),
            ("email", "email", False, STRING),
            ("delegation_credential_id", "delegationCredentialId", False, Nullable(STRING)),
        )
