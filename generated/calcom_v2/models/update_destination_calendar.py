# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Choice,
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
    from .update_destination_calendar_integration import UpdateDestinationCalendarIntegration

FIELDS = frozenset(
    (
        "integration",
        "externalId",
        "delegationCredentialId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_integration = data["integration"]
        f_external_id = data["externalId"]
        if f_integration not in {"apple_calendar", "google_calendar", "office365_calendar"}:
            odd(UpdateDestinationCalendar, "integration", data, drift)
        if type(f_external_id) is not str:
            odd(UpdateDestinationCalendar, "externalId", data, drift)
        more = len(data) - 2
        f_delegation_credential_id = absent
        if more:
            if "delegationCredentialId" in data:
                f_delegation_credential_id = data["delegationCredentialId"]
                more -= 1
                if type(f_delegation_credential_id) is not str:
                    odd(UpdateDestinationCalendar, "delegationCredentialId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateDestinationCalendar, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UpdateDestinationCalendar)
    self.integration = f_integration
    self.external_id = f_external_id
    self.delegation_credential_id = f_delegation_credential_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateDestinationCalendar(Model):
    """Sent by `update_destination_calendar`."""

    __slots__ = (
        "integration",
        "external_id",
        "delegation_credential_id",
    )

    _names = (
        ("integration", "integration"),
        ("external_id", "externalId"),
        ("delegation_credential_id", "delegationCredentialId"),
    )
    _decode = staticmethod(decode)

    integration: UpdateDestinationCalendarIntegration | str
    external_id: str
    delegation_credential_id: str | Unset

    def __init__(
        self,
        *,
        integration: UpdateDestinationCalendarIntegration | str,
        external_id: str,
        delegation_credential_id: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.integration = integration
        self.external_id = external_id
        self.delegation_credential_id = delegation_credential_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            (
                "integration",
                "integration",
                True,
                Choice("apple_calendar", "google_calendar", "office365_calendar"),
            ),
            ("external_id", "externalId", True, STRING),
            ("delegation_credential_id", "delegationCredentialId", False, STRING),
        )
