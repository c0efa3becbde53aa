# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
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
from .microsoft_delegation_credential import decode as decode_microsoft_delegation_credential

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .microsoft_delegation_credential import MicrosoftDelegationCredential

FIELDS = frozenset(
    (
        "status",
        "data",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_status = data["status"]
        f_data = data["data"]
        if f_status != "success":
            odd(ResetOrganizationDelegationCredentialRotationResponse, "status", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ResetOrganizationDelegationCredentialRotationResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_data = decode_microsoft_delegation_credential(f_data, drift)
    except Odd:
        return decode_exactly(ResetOrganizationDelegationCredentialRotationResponse, data, drift, mark)
    self = new(ResetOrganizationDelegationCredentialRotationResponse)
    self.status = f_status
    self.data = f_data
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ResetOrganizationDelegationCredentialRotationResponse(Model):
    """Returned by `reset_organization_delegation_credential_rotation`."""

    __slots__ = (
        "status",
        "data",
    )

    _names = (
        ("status", "status"),
        ("data", "data"),
    )
    _decode = staticmethod(decode)

    status: Literal["success"]
    data: MicrosoftDelegationCredential

    def __init__(
        self,
        *,
        data: MicrosoftDelegationCredential,
        status: Literal["success"] = "success",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.data = data
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .microsoft_delegation_credential import MicrosoftDelegationCredential

        return (
            ("status", "status", True, Choice("success")),
            ("data", "data", True, Ref(MicrosoftDelegationCredential)),
        )
