# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    BOOLEAN,
    STRING,
    Choice,
    Model,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset
from .microsoft_service_account_key import decode as decode_microsoft_service_account_key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .microsoft_service_account_key import MicrosoftServiceAccountKey

FIELDS = frozenset(
    (
        "domain",
        "workspacePlatformSlug",
        "serviceAccountKey",
        "optOutAutoSecretRotation",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_domain = data["domain"]
        f_workspace_platform_slug = data["workspacePlatformSlug"]
        f_service_account_key = data["serviceAccountKey"]
        if type(f_domain) is not str:
            odd(CreateMicrosoftDelegationCredential, "domain", data, drift)
        if f_workspace_platform_slug != "office365":
            odd(CreateMicrosoftDelegationCredential, "workspacePlatformSlug", data, drift)
        more = len(data) - 3
        f_opt_out_auto_secret_rotation = absent
        if more:
            if "optOutAutoSecretRotation" in data:
                f_opt_out_auto_secret_rotation = data["optOutAutoSecretRotation"]
                more -= 1
                if type(f_opt_out_auto_secret_rotation) is not bool:
                    odd(CreateMicrosoftDelegationCredential, "optOutAutoSecretRotation", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateMicrosoftDelegationCredential, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_service_account_key = decode_microsoft_service_account_key(f_service_account_key, drift)
    except Odd:
        return decode_exactly(CreateMicrosoftDelegationCredential, data, drift, mark)
    self = new(CreateMicrosoftDelegationCredential)
    self.domain = f_domain
    self.workspace_platform_slug = f_workspace_platform_slug
    self.service_account_key = f_service_account_key
    self.opt_out_auto_secret_rotation = f_opt_out_auto_secret_rotation
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateMicrosoftDelegationCredential(Model):
    """Sent by `create_organization_delegation_credential`."""

    __slots__ = (
        "domain",
        "workspace_platform_slug",
        "service_account_key",
        "opt_out_auto_secret_rotation",
    )

    _names = (
        ("domain", "domain"),
        ("workspace_platform_slug", "workspacePlatformSlug"),
        ("service_account_key", "serviceAccountKey"),
        ("opt_out_auto_secret_rotation", "optOutAutoSecretRotation"),
    )
    _hidden = frozenset(("service_account_key",))
    _decode = staticmethod(decode)

    domain: str
    workspace_platform_slug: Literal["office365"]
    service_account_key: MicrosoftServiceAccountKey
    opt_out_auto_secret_rotation: bool | Unset

    def __init__(
        self,
        *,
        domain: str,
        service_account_key: MicrosoftServiceAccountKey,
        workspace_platform_slug: Literal["office365"] = "office365",
        opt_out_auto_secret_rotation: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.domain = domain
        self.workspace_platform_slug = workspace_platform_slug
        self.service_account_key = service_account_key
        self.opt_out_auto_secret_rotation = opt_out_auto_secret_rotation
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .microsoft_service_account_key import MicrosoftServiceAccountKey

        return (
            ("domain", "domain", True, STRING),
            ("workspace_platform_slug", "workspacePlatformSlug", True, Choice("office365")),
            ("service_account_key", "serviceAccountKey", True, Ref(MicrosoftServiceAccountKey)),
            ("opt_out_auto_secret_rotation", "optOutAutoSecretRotation", False, BOOLEAN),
        )
