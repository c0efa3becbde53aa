# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "private_key",
        "tenant_id",
        "client_id",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_private_key = data["private_key"]
        f_tenant_id = data["tenant_id"]
        f_client_id = data["client_id"]
        if type(f_private_key) is not str:
            odd(MicrosoftServiceAccountKey, "private_key", data, drift)
        if type(f_tenant_id) is not str:
            odd(MicrosoftServiceAccountKey, "tenant_id", data, drift)
        if type(f_client_id) is not str:
            odd(MicrosoftServiceAccountKey, "client_id", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(MicrosoftServiceAccountKey, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(MicrosoftServiceAccountKey)
    self.private_key = f_private_key
    self.tenant_id = f_tenant_id
    self.client_id = f_client_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class MicrosoftServiceAccountKey(Model):
    """Part of `CreateMicrosoftDelegationCredential.service_account_key` and `UpdateOrganizationDelegationCredential.service_account_key`."""

    __slots__ = (
        "private_key",
        "tenant_id",
        "client_id",
    )

    _names = (
        ("private_key", "private_key"),
        ("tenant_id", "tenant_id"),
        ("client_id", "client_id"),
    )
    _hidden = frozenset(("private_key",))
    _decode = staticmethod(decode)

    private_key: str
    tenant_id: str
    client_id: str

    def __init__(
        self,
        *,
        private_key: str,
        tenant_id: str,
        client_id: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.private_key = private_key
        self.tenant_id = tenant_id
        self.client_id = client_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("private_key", "private_key", True, STRING),
            ("tenant_id", "tenant_id", True, STRING),
            ("client_id", "client_id", True, STRING),
        )
