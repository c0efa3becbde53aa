# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
    Model,
    Nullable,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)
from .workspace_platform import decode as decode_workspace_platform

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .workspace_platform import WorkspacePlatform

FIELDS = frozenset(
    (
        "id",
        "enabled",
        "domain",
        "organizationId",
        "workspacePlatform",
        "createdAt",
        "updatedAt",
        "serviceAccountClientId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_enabled = data["enabled"]
        f_domain = data["domain"]
        f_organization_id = data["organizationId"]
        f_workspace_platform = data["workspacePlatform"]
        f_created_at = data["createdAt"]
        f_updated_at = data["updatedAt"]
        f_service_account_client_id = data["serviceAccountClientId"]
        if type(f_id) is not str:
            odd(GoogleDelegationCredentialWithClientId, "id", data, drift)
        if type(f_enabled) is not bool:
            odd(GoogleDelegationCredentialWithClientId, "enabled", data, drift)
        if type(f_domain) is not str:
            odd(GoogleDelegationCredentialWithClientId, "domain", data, drift)
        if type(f_organization_id) is not int:
            odd(GoogleDelegationCredentialWithClientId, "organizationId", data, drift)
        f_created_at = parse_time(f_created_at)
        if f_created_at.tzinfo is None:
            return decode_exactly(GoogleDelegationCredentialWithClientId, data, drift, mark)
        f_updated_at = parse_time(f_updated_at)
        if f_updated_at.tzinfo is None:
            return decode_exactly(GoogleDelegationCredentialWithClientId, data, drift, mark)
        if f_service_account_client_id is not None and type(f_service_account_client_id) is not str:
            odd(GoogleDelegationCredentialWithClientId, "serviceAccountClientId", data, drift)
        more = len(data) - 8
    except (KeyError, TypeError, ValueError):
        return decode_exactly(GoogleDelegationCredentialWithClientId, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_workspace_platform = decode_workspace_platform(f_workspace_platform, drift)
    except Odd:
        return decode_exactly(GoogleDelegationCredentialWithClientId, data, drift, mark)
    self = new(GoogleDelegationCredentialWithClientId)
    self.id = f_id
    self.enabled = f_enabled
    self.domain = f_domain
    self.organization_id = f_organization_id
    self.workspace_platform = f_workspace_platform
    self.created_at = f_created_at
    self.updated_at = f_updated_at
    self.service_account_client_id = f_service_account_client_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class GoogleDelegationCredentialWithClientId(Model):
    """Returned by `get_organization_delegation_credential` and `list_organization_delegation_credentials`."""

    __slots__ = (
        "id",
        "enabled",
        "domain",
        "organization_id",
        "workspace_platform",
        "created_at",
        "updated_at",
        "service_account_client_id",
    )

    _names = (
        ("id", "id"),
        ("enabled", "enabled"),
        ("domain", "domain"),
        ("organization_id", "organizationId"),
        ("workspace_platform", "workspacePlatform"),
        ("created_at", "createdAt"),
        ("updated_at", "updatedAt"),
        ("service_account_client_id", "serviceAccountClientId"),
    )
    _decode = staticmethod(decode)

    id: str
    enabled: bool
    domain: str
    organization_id: int
    workspace_platform: WorkspacePlatform
    created_at: datetime.datetime
    updated_at: datetime.datetime
    service_account_client_id: str | None

    def __init__(
        self,
        *,
        id: str,
        enabled: bool,
        domain: str,
        organization_id: int,
        workspace_platform: WorkspacePlatform,
        created_at: datetime.datetime,
        updated_at: datetime.datetime,
        service_account_client_id: str | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.enabled = enabled
        self.domain = domain
        self.organization_id = organization_id
        self.workspace_platform = workspace_platform
        self.created_at = created_at
        self.updated_at = updated_at
        self.service_account_client_id = service_account_client_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .workspace_platform import WorkspacePlatform

        return (
            ("id", "id", True, STRING),
            ("enabled", "enabled", True, BOOLEAN),
            ("domain", "domain", True, STRING),
            ("organization_id", "organizationId", True, INTEGER),
            ("workspace_platform", "workspacePlatform", True, Ref(WorkspacePlatform)),
            ("created_at", "createdAt", True, TIME),
            ("updated_at", "updatedAt", True, TIME),
            ("service_account_client_id", "serviceAccountClientId", True, Nullable(STRING)),
        )
