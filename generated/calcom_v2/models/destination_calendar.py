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
        "id",
        "integration",
        "externalId",
        "primaryEmail",
        "userId",
        "eventTypeId",
        "credentialId",
        "delegationCredentialId",
        "name",
        "primary",
        "readOnly",
        "email",
        "integrationTitle",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    known = 7
    try:
        f_id = data["id"]
        f_integration = data["integration"]
        f_external_id = data["externalId"]
        f_primary_email = data["primaryEmail"]
        f_user_id = data["userId"]
        f_event_type_id = data["eventTypeId"]
        f_credential_id = data["credentialId"]
        if (
            type(f_id) is not int
            or type(f_integration) is not str
            or type(f_external_id) is not str
            or (f_primary_email is not None and type(f_primary_email) is not str)
            or (f_user_id is not None and type(f_user_id) is not int)
            or (f_event_type_id is not None and type(f_event_type_id) is not int)
            or (f_credential_id is not None and type(f_credential_id) is not int)
        ):
            return decode_exactly(DestinationCalendar, data, drift)
        if "delegationCredentialId" in data:
            f_delegation_credential_id = data["delegationCredentialId"]
            known += 1
            if f_delegation_credential_id is not None and type(f_delegation_credential_id) is not str:
                return decode_exactly(DestinationCalendar, data, drift)
        else:
            f_delegation_credential_id = UNSET
        if "name" in data:
            f_name = data["name"]
            known += 1
            if f_name is not None and type(f_name) is not str:
                return decode_exactly(DestinationCalendar, data, drift)
        else:
            f_name = UNSET
        if "primary" in data:
            f_primary = data["primary"]
            known += 1
            if type(f_primary) is not bool:
                return decode_exactly(DestinationCalendar, data, drift)
        else:
            f_primary = UNSET
        if "readOnly" in data:
            f_read_only = data["readOnly"]
            known += 1
            if type(f_read_only) is not bool:
                return decode_exactly(DestinationCalendar, data, drift)
        else:
            f_read_only = UNSET
        if "email" in data:
            f_email = data["email"]
            known += 1
            if type(f_email) is not str:
                return decode_exactly(DestinationCalendar, data, drift)
        else:
            f_email = UNSET
        if "integrationTitle" in data:
            f_integration_title = data["integrationTitle"]
            known += 1
            if type(f_integration_title) is not str:
                return decode_exactly(DestinationCalendar, data, drift)
        else:
            f_integration_title = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(DestinationCalendar, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(DestinationCalendar)
    self.id = f_id
    self.integration = f_integration
    self.external_id = f_external_id
    self.primary_email = f_primary_email
    self.user_id = f_user_id
    self.event_type_id = f_event_type_id
    self.credential_id = f_credential_id
    self.delegation_credential_id = f_delegation_credential_id
    self.name = f_name
    self.primary = f_primary
    self.read_only = f_read_only
    self.email = f_email
    self.integration_title = f_integration_title
    self._extra = extra
    return self


class DestinationCalendar(Model):
    __slots__ = (
        "id",
        "integration",
        "external_id",
        "primary_email",
        "user_id",
        "event_type_id",
        "credential_id",
        "delegation_credential_id",
        "name",
        "primary",
        "read_only",
        "email",
        "integration_title",
    )

    _names = (
        ("id", "id"),
        ("integration", "integration"),
        ("external_id", "externalId"),
        ("primary_email", "primaryEmail"),
        ("user_id", "userId"),
        ("event_type_id", "eventTypeId"),
        ("credential_id", "credentialId"),
        ("delegation_credential_id", "delegationCredentialId"),
        ("name", "name"),
        ("primary", "primary"),
        ("read_only", "readOnly"),
        ("email", "email"),
        ("integration_title", "integrationTitle"),
    )
    _decode = staticmethod(decode)

    id: int
    integration: str
    external_id: str
    primary_email: str | None
    user_id: int | None
    event_type_id: int | None
    credential_id: int | None
    delegation_credential_id: str | None | Unset
    name: str | None | Unset
    primary: bool | Unset
    read_only: bool | Unset
    email: str | Unset
    integration_title: str | Unset

    def __init__(
        self,
        *,
        id: int,
        integration: str,
        external_id: str,
        primary_email: str | None,
        user_id: int | None,
        event_type_id: int | None,
        credential_id: int | None,
        delegation_credential_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        primary: bool | Unset = UNSET,
        read_only: bool | Unset = UNSET,
        email: str | Unset = UNSET,
        integration_title: str | Unset = UNSET,
    ) -> None:
        self.id = id
        self.integration = integration
        self.external_id = external_id
        self.primary_email = primary_email
        self.user_id = user_id
        self.event_type_id = event_type_id
        self.credential_id = credential_id
        self.delegation_credential_id = delegation_credential_id
        self.name = name
        self.primary = primary
        self.read_only = read_only
        self.email = email
        self.integration_title = integration_title
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("integration", "integration", True, STRING),
            ("external_id", "externalId", True, STRING),
            ("primary_email", "primaryEmail", True, Nullable(STRING)),
            ("user_id", "userId", True, Nullable(INTEGER)),
            ("event_type_id", "eventTypeId", True, Nullable(INTEGER)),
            ("credential_id", "credentialId", True, Nullable(INTEGER)),
            ("delegation_credential_id", "delegationCredentialId", False, Nullable(STRING)),
            ("name", "name", False, Nullable(STRING)),
            ("primary", "primary", False, BOOLEAN),
            ("read_only", "readOnly", False, BOOLEAN),
            ("email", "email", False, STRING),
            ("integration_title", "integrationTitle", False, STRING),
        )
