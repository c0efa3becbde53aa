# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    Model,
    Odd,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset
from .update_organization_delegation_credential_service_account_key2 import (
    decode as decode_update_organization_delegation_credential_service_account_key2,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .update_organization_delegation_credential_service_account_key2 import (
        UpdateOrganizationDelegationCredentialServiceAccountKey2,
    )

FIELDS = frozenset(
    (
        "enabled",
        "optOutAutoSecretRotation",
        "serviceAccountKey",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_enabled = f_opt_out_auto_secret_rotation = f_service_account_key = absent
        if more:
            if "enabled" in data:
                f_enabled = data["enabled"]
                more -= 1
                if type(f_enabled) is not bool:
                    odd(UpdateOrganizationDelegationCredential, "enabled", data, drift)
            if "optOutAutoSecretRotation" in data:
                f_opt_out_auto_secret_rotation = data["optOutAutoSecretRotation"]
                more -= 1
                if type(f_opt_out_auto_secret_rotation) is not bool:
                    odd(UpdateOrganizationDelegationCredential, "optOutAutoSecretRotation", data, drift)
            if "serviceAccountKey" in data:
                f_service_account_key = data["serviceAccountKey"]
                more -= 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateOrganizationDelegationCredential, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_service_account_key is not UNSET:
            f_service_account_key = decode_update_organization_delegation_credential_service_account_key2(
                f_service_account_key, drift
            )
    except Odd:
        return decode_exactly(UpdateOrganizationDelegationCredential, data, drift, mark)
    self = new(UpdateOrganizationDelegationCredential)
    self.enabled = f_enabled
    self.opt_out_auto_secret_rotation = f_opt_out_auto_secret_rotation
    self.service_account_key = f_service_account_key
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateOrganizationDelegationCredential(Model):
    """Sent by `update_organization_delegation_credential`."""

    __slots__ = (
        "enabled",
        "opt_out_auto_secret_rotation",
        "service_account_key",
    )

    _names = (
        ("enabled", "enabled"),
        ("opt_out_auto_secret_rotation", "optOutAutoSecretRotation"),
        ("service_account_key", "serviceAccountKey"),
    )
    _hidden = frozenset(("service_account_key",))
    _decode = staticmethod(decode)

    enabled: bool | Unset
    opt_out_auto_secret_rotation: bool | Unset
    service_account_key: UpdateOrganizationDelegationCredentialServiceAccountKey2 | Unset

    def __init__(
        self,
        *,
        enabled: bool | Unset = UNSET,
        opt_out_auto_secret_rotation: bool | Unset = UNSET,
        service_account_key: UpdateOrganizationDelegationCredentialServiceAccountKey2 | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.enabled = enabled
        self.opt_out_auto_secret_rotation = opt_out_auto_secret_rotation
        self.service_account_key = service_account_key
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .update_organization_delegation_credential_service_account_key2 import (
            kind as update_organization_delegation_credential_service_account_key2_kind,
        )

        return (
            ("enabled", "enabled", False, BOOLEAN),
            ("opt_out_auto_secret_rotation", "optOutAutoSecretRotation", False, BOOLEAN),
            (
                "service_account_key",
                "serviceAccountKey",
                False,
                update_organization_delegation_credential_service_account_key2_kind(),
            ),
        )
