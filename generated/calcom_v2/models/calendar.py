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
        "primary",
        "readOnly",
        "isSelected",
        "credentialId",
        "delegationCredentialId",
        "externalId",
        "integration",
        "name",
        "email",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_primary = data["primary"]
        f_read_only = data["readOnly"]
        f_is_selected = data["isSelected"]
        f_credential_id = data["credentialId"]
        f_delegation_credential_id = data["delegationCredentialId"]
        f_external_id = data["externalId"]
        if f_primary is not None and type(f_primary) is not bool:
            odd(Calendar, "primary", data, drift)
        if type(f_read_only) is not bool:
            odd(Calendar, "readOnly", data, drift)
        if type(f_is_selected) is not bool:
            odd(Calendar, "isSelected", data, drift)
        if type(f_credential_id) is not int:
            odd(Calendar, "credentialId", data, drift)
        if f_delegation_credential_id is not None and type(f_delegation_credential_id) is not str:
            odd(Calendar, "delegationCredentialId", data, drift)
        if type(f_external_id) is not str:
            odd(Calendar, "externalId", data, drift)
        more = len(data) - 6
        f_integration = f_name = f_email = absent
        if more:
            if "integration" in data:
                f_integration = data["integration"]
                more -= 1
                if type(f_integration) is not str:
                    odd(Calendar, "integration", data, drift)
            if "name" in data:
                f_name = data["name"]
                more -= 1
                if f_name is not None and type(f_name) is not str:
                    odd(Calendar, "name", data, drift)
            if "email" in data:
                f_email = data["email"]
                more -= 1
                if type(f_email) is not str:
                    odd(Calendar, "email", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Calendar, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(Calendar)
    self.primary = f_primary
    self.read_only = f_read_only
    self.is_selected = f_is_selected
    self.credential_id = f_credential_id
    self.delegation_credential_id = f_delegation_credential_id
    self.external_id = f_external_id
    self.integration = f_integration
    self.name = f_name
    self.email = f_email
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Calendar(Model):
    """Part of `ConnectedCalendar.calendars`."""

    __slots__ = (
        "primary",
        "read_only",
        "is_selected",
        "credential_id",
        "delegation_credential_id",
        "external_id",
        "integration",
        "name",
        "email",
    )

    _names = (
        ("primary", "primary"),
        ("read_only", "readOnly"),
        ("is_selected", "isSelected"),
        ("credential_id", "credentialId"),
        ("delegation_credential_id", "delegationCredentialId"),
        ("external_id", "externalId"),
        ("integration", "integration"),
        ("name", "name"),
        ("email", "email"),
    )
    _decode = staticmethod(decode)

    primary: bool | None
    read_only: bool
    is_selected: bool
    credential_id: int
    delegation_credential_id: str | None
    external_id: str
    integration: str | Unset
    name: str | None | Unset
    email: str | Unset

    def __init__(
        self,
        *,
        primary: bool | None,
        read_only: bool,
        is_selected: bool,
        credential_id: int,
        delegation_credential_id: str | None,
        external_id: str,
        integration: str | Unset = UNSET,
        name: str | None | Unset = UNSET,
        email: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.primary = primary
        self.read_only = read_only
        self.is_selected = is_selected
        self.credential_id = credential_id
        self.delegation_credential_id = delegation_credential_id
        self.external_id = external_id
        self.integration = integration
        self.name = name
        self.email = email
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("primary", "primary", True, Nullable(BOOLEAN)),
            ("read_only", "readOnly", True, BOOLEAN),
            ("is_selected", "isSelected", True, BOOLEAN),
            ("credential_id", "credentialId", True, INTEGER),
            ("delegation_credential_id", "delegationCredentialId", True, Nullable(STRING)),
            ("external_id", "externalId", True, STRING),
            ("integration", "integration", False, STRING),
            ("name", "name", False, Nullable(STRING)),
            ("email", "email", False, STRING),
        )
