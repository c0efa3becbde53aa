# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    STRING,
    Choice,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .google_service_account_key import decode as decode_google_service_account_key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .google_service_account_key import GoogleServiceAccountKey

FIELDS = frozenset(
    (
        "domain",
        "workspacePlatformSlug",
        "serviceAccountKey",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_domain = data["domain"]
        f_workspace_platform_slug = data["workspacePlatformSlug"]
        f_service_account_key = data["serviceAccountKey"]
        if type(f_domain) is not str:
            odd(CreateGoogleDelegationCredential, "domain", data, drift)
        if f_workspace_platform_slug != "google":
            odd(CreateGoogleDelegationCredential, "workspacePlatformSlug", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateGoogleDelegationCredential, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_service_account_key = decode_google_service_account_key(f_service_account_key, drift)
    except Odd:
        return decode_exactly(CreateGoogleDelegationCredential, data, drift, mark)
    self = new(CreateGoogleDelegationCredential)
    self.domain = f_domain
    self.workspace_platform_slug = f_workspace_platform_slug
    self.service_account_key = f_service_account_key
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateGoogleDelegationCredential(Model):
    """Sent by `create_organization_delegation_credential`."""

    __slots__ = (
        "domain",
        "workspace_platform_slug",
        "service_account_key",
    )

    _names = (
        ("domain", "domain"),
        ("workspace_platform_slug", "workspacePlatformSlug"),
        ("service_account_key", "serviceAccountKey"),
    )
    _hidden = frozenset(("service_account_key",))
    _decode = staticmethod(decode)

    domain: str
    workspace_platform_slug: Literal["google"]
    service_account_key: GoogleServiceAccountKey

    def __init__(
        self,
        *,
        domain: str,
        service_account_key: GoogleServiceAccountKey,
        workspace_platform_slug: Literal["google"] = "google",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.domain = domain
        self.workspace_platform_slug = workspace_platform_slug
        self.service_account_key = service_account_key
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .google_service_account_key import GoogleServiceAccountKey

        return (
            ("domain", "domain", True, STRING),
            ("workspace_platform_slug", "workspacePlatformSlug", True, Choice("google")),
            ("service_account_key", "serviceAccountKey", True, Ref(GoogleServiceAccountKey)),
        )
