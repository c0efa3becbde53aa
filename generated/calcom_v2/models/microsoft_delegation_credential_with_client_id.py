# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
    Choice,
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
from .pending_secret import decode as decode_pending_secret
from .secret import decode as decode_secret
from .workspace_platform import decode as decode_workspace_platform

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .microsoft_delegation_credential_secret_rotation_error_code import (
        MicrosoftDelegationCredentialSecretRotationErrorCode,
    )
    from .pending_secret import PendingSecret
    from .secret import Secret
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
        "optOutAutoSecretRotation",
        "secretRotationBlocked",
        "secret",
        "pendingSecret",
        "secretRotationErrorCode",
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
        f_opt_out_auto_secret_rotation = data["optOutAutoSecretRotation"]
        f_secret_rotation_blocked = data["secretRotationBlocked"]
        f_secret = data["secret"]
        f_pending_secret = data["pendingSecret"]
        f_secret_rotation_error_code = data["secretRotationErrorCode"]
        f_service_account_client_id = data["serviceAccountClientId"]
        if type(f_id) is not str:
            odd(MicrosoftDelegationCredentialWithClientId, "id", data, drift)
        if type(f_enabled) is not bool:
            odd(MicrosoftDelegationCredentialWithClientId, "enabled", data, drift)
        if type(f_domain) is not str:
            odd(MicrosoftDelegationCredentialWithClientId, "domain", data, drift)
        if type(f_organization_id) is not int:
            odd(MicrosoftDelegationCredentialWithClientId, "organizationId", data, drift)
        f_created_at = parse_time(f_created_at)
        if f_created_at.tzinfo is None:
            return decode_exactly(MicrosoftDelegationCredentialWithClientId, data, drift, mark)
        f_updated_at = parse_time(f_updated_at)
        if f_updated_at.tzinfo is None:
            return decode_exactly(MicrosoftDelegationCredentialWithClientId, data, drift, mark)
        if type(f_opt_out_auto_secret_rotation) is not bool:
            odd(MicrosoftDelegationCredentialWithClientId, "optOutAutoSecretRotation", data, drift)
        if type(f_secret_rotation_blocked) is not bool:
            odd(MicrosoftDelegationCredentialWithClientId, "secretRotationBlocked", data, drift)
        if f_secret_rotation_error_code is not None and f_secret_rotation_error_code not in {
            "missing_permission",
            "pending_secret_mint_failed",
            "pending_secret_promotion_failed",
            "tenant_lifetime_policy",
            "transient",
            "unknown",
        }:
            odd(MicrosoftDelegationCredentialWithClientId, "secretRotationErrorCode", data, drift)
        if f_service_account_client_id is not None and type(f_service_account_client_id) is not str:
            odd(MicrosoftDelegationCredentialWithClientId, "serviceAccountClientId", data, drift)
        more = len(data) - 13
    except (KeyError, TypeError, ValueError):
        return decode_exactly(MicrosoftDelegationCredentialWithClientId, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_workspace_platform = decode_workspace_platform(f_workspace_platform, drift)
        f_secret = decode_secret(f_secret, drift)
        f_pending_secret = decode_pending_secret(f_pending_secret, drift)
    except Odd:
        return decode_exactly(MicrosoftDelegationCredentialWithClientId, data, drift, mark)
    self = new(MicrosoftDelegationCredentialWithClientId)
    self.id = f_id
    self.enabled = f_enabled
    self.domain = f_domain
    self.organization_id = f_organization_id
    self.workspace_platform = f_workspace_platform
    self.created_at = f_created_at
    self.updated_at = f_updated_at
    self.opt_out_auto_secret_rotation = f_opt_out_auto_secret_rotation
    self.secret_rotation_blocked = f_secret_rotation_blocked
    self.secret = f_secret
    self.pending_secret = f_pending_secret
    self.secret_rotation_error_code = f_secret_rotation_error_code
    self.service_account_client_id = f_service_account_client_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class MicrosoftDelegationCredentialWithClientId(Model):
    """Returned by `get_organization_delegation_credential` and `list_organization_delegation_credentials`."""

    __slots__ = (
        "id",
        "enabled",
        "domain",
        "organization_id",
        "workspace_platform",
        "created_at",
        "updated_at",
        "opt_out_auto_secret_rotation",
        "secret_rotation_blocked",
        "secret",
        "pending_secret",
        "secret_rotation_error_code",
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
        ("opt_out_auto_secret_rotation", "optOutAutoSecretRotation"),
        ("secret_rotation_blocked", "secretRotationBlocked"),
        ("secret", "secret"),
        ("pending_secret", "pendingSecret"),
        ("secret_rotation_error_code", "secretRotationErrorCode"),
        ("service_account_client_id", "serviceAccountClientId"),
    )
    _hidden = frozenset(
        (
            "secret",
            "pending_secret",
        )
    )
    _decode = staticmethod(decode)

    id: str
    enabled: bool
    domain: str
    organization_id: int
    workspace_platform: WorkspacePlatform
    created_at: datetime.datetime
    updated_at: datetime.datetime
    opt_out_auto_secret_rotation: bool
    secret_rotation_blocked: bool
    secret: Secret
    pending_secret: PendingSecret
    secret_rotation_error_code: MicrosoftDelegationCredentialSecretRotationErrorCode | str | None
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
        opt_out_auto_secret_rotation: bool,
        secret_rotation_blocked: bool,
        secret: Secret,
        pending_secret: PendingSecret,
        secret_rotation_error_code: MicrosoftDelegationCredentialSecretRotationErrorCode | str | None,
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
        self.opt_out_auto_secret_rotation = opt_out_auto_secret_rotation
        self.secret_rotation_blocked = secret_rotation_blocked
        self.secret = secret
        self.pending_secret = pending_secret
        self.secret_rotation_error_code = secret_rotation_error_code
        self.service_account_client_id = service_account_client_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .pending_secret import PendingSecret
        from .secret import Secret
        from .workspace_platform import WorkspacePlatform

        return (
            ("id", "id", True, STRING),
            ("enabled", "enabled", True, BOOLEAN),
            ("domain", "domain", True, STRING),
            ("organization_id", "organizationId", True, INTEGER),
            ("workspace_platform", "workspacePlatform", True, Ref(WorkspacePlatform)),
            ("created_at", "createdAt", True, TIME),
            ("updated_at", "updatedAt", True, TIME),
            ("opt_out_auto_secret_rotation", "optOutAutoSecretRotation", True, BOOLEAN),
            ("secret_rotation_blocked", "secretRotationBlocked", True, BOOLEAN),
            ("secret", "secret", True, Ref(Secret)),
            ("pending_secret", "pendingSecret", True, Ref(PendingSecret)),
            (
                "secret_rotation_error_code",
                "secretRotationErrorCode",
                True,
                Nullable(
                    Choice(
                        "missing_permission",
                        "pending_secret_mint_failed",
                        "pending_secret_promotion_failed",
                        "tenant_lifetime_policy",
                        "transient",
                        "unknown",
                    )
                ),
            ),
            ("service_account_client_id", "serviceAccountClientId", True, Nullable(STRING)),
        )
