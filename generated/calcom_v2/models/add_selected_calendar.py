# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Model,
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
        "integration",
        "externalId",
        "credentialId",
        "delegationCredentialId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_integration = data["integration"]
        f_external_id = data["externalId"]
        f_credential_id = data["credentialId"]
        if type(f_integration) is not str:
            odd(AddSelectedCalendar, "integration", data, drift)
        if type(f_external_id) is not str:
            odd(AddSelectedCalendar, "externalId", data, drift)
        if type(f_credential_id) is not int:
            odd(AddSelectedCalendar, "credentialId", data, drift)
        more = len(data) - 3
        f_delegation_credential_id = absent
        if more:
            if "delegationCredentialId" in data:
                f_delegation_credential_id = data["delegationCredentialId"]
                more -= 1
                if type(f_delegation_credential_id) is not str:
                    odd(AddSelectedCalendar, "delegationCredentialId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AddSelectedCalendar, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(AddSelectedCalendar)
    self.integration = f_integration
    self.external_id = f_external_id
    self.credential_id = f_credential_id
    self.delegation_credential_id = f_delegation_credential_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AddSelectedCalendar(Model):
    """Sent by `add_selected_calendar`."""

    __slots__ = (
        "integration",
        "external_id",
        "credential_id",
        "delegation_credential_id",
    )

    _names = (
        ("integration", "integration"),
        ("external_id", "externalId"),
        ("credential_id", "credentialId"),
        ("delegation_credential_id", "delegationCredentialId"),
    )
    _decode = staticmethod(decode)

    integration: str
    external_id: str
    credential_id: int
    delegation_credential_id: str | Unset

    def __init__(
        self,
        *,
        integration: str,
        external_id: str,
        credential_id: int,
        delegation_credential_id: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.integration = integration
        self.external_id = external_id
        self.credential_id = credential_id
        self.delegation_credential_id = delegation_credential_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("integration", "integration", True, STRING),
            ("external_id", "externalId", True, STRING),
            ("credential_id", "credentialId", True, INTEGER),
            ("delegation_credential_id", "delegationCredentialId", False, STRING),
        )
