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
        if type(f_id) is not str:
            odd(GoogleDelegationCredential, "id", data, drift)
        if type(f_enabled) is not bool:
            odd(GoogleDelegationCredential, "enabled", data, drift)
        if type(f_domain) is not str:
            odd(GoogleDelegationCredential, "domain", data, drift)
        if type(f_organization_id) is not int:
            odd(GoogleDelegationCredential, "organizationId", data, drift)
        f_created_at = parse_time(f_created_at)
        if f_created_at.tzinfo is None:
            return decode_exactly(GoogleDelegationCredential, data, drift, mark)
        f_updated_at = parse_time(f_updated_at)
        if f_updated_at.tzinfo is None:
            return decode_exactly(GoogleDelegationCredential, data, drift, mark)
        more = len(data) - 7
    except (KeyError, TypeError, ValueError):
        return decode_exactly(GoogleDelegationCredential, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_workspace_platform = decode_workspace_platform(f_workspace_platform, drift)
    except Odd:
        return decode_exactly(GoogleDelegationCredential, data, drift, mark)
    self = new(GoogleDelegationCredential)
    self.id = f_id
    self.enabled = f_enabled
    self.domain = f_domain
    self.organization_id = f_organization_id
    self.workspace_platform = f_workspace_platform
    self.created_at = f_created_at
    self.updated_at = f_updated_at
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class GoogleDelegationCredential(Model):
    """Returned by `create_organization_delegation_credential`, `delete_organization_delegation_credential` and `update_organization_delegation_credential`."""

    __slots__ = (
        "id",
        "enabled",
        "domain",
        "organization_id",
        "workspace_platform",
        "created_at",
        "updated_at",
    )

    _names = (
        ("id", "id"),
        ("enabled", "enabled"),
        ("domain", "domain"),
        ("organization_id", "organizationId"),
        ("workspace_platform", "workspacePlatform"),
        ("created_at", "createdAt"),
        ("updated_at", "updatedAt"),
    )
    _decode = staticmethod(decode)

    id: str
    enabled: bool
    domain: str
    organization_id: int
    workspace_platform: WorkspacePlatform
    created_at: datetime.datetime
    updated_at: datetime.datetime

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
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.enabled = enabled
        self.domain = domain
        self.organization_id = organization_id
        self.workspace_platform = workspace_platform
        self.created_at = created_at
        self.updated_at = updated_at
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
        )
