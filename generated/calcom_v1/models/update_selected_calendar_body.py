# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Model,
    Nullable,
    Odd,
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
        "userId",
        "integration",
        "externalId",
        "credentialId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_user_id = f_integration = f_external_id = f_credential_id = absent
        if more:
            if "userId" in data:
                f_user_id = data["userId"]
                more -= 1
                if type(f_user_id) is not int:
                    odd(UpdateSelectedCalendarBody, "userId", data, drift)
            if "integration" in data:
                f_integration = data["integration"]
                more -= 1
                if type(f_integration) is not str:
                    odd(UpdateSelectedCalendarBody, "integration", data, drift)
            if "externalId" in data:
                f_external_id = data["externalId"]
                more -= 1
                if type(f_external_id) is not str:
                    odd(UpdateSelectedCalendarBody, "externalId", data, drift)
            if "credentialId" in data:
                f_credential_id = data["credentialId"]
                more -= 1
                if f_credential_id is not None and type(f_credential_id) is not int:
                    odd(UpdateSelectedCalendarBody, "credentialId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateSelectedCalendarBody, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UpdateSelectedCalendarBody)
    self.user_id = f_user_id
    self.integration = f_integration
    self.external_id = f_external_id
    self.credential_id = f_credential_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateSelectedCalendarBody(Model):
    """Sent by `update_selected_calendar`."""

    __slots__ = (
        "user_id",
        "integration",
        "external_id",
        "credential_id",
    )

    _names = (
        ("user_id", "userId"),
        ("integration", "integration"),
        ("external_id", "externalId"),
        ("credential_id", "credentialId"),
    )
    _decode = staticmethod(decode)

    user_id: int | Unset
    integration: str | Unset
    external_id: str | Unset
    credential_id: int | None | Unset

    def __init__(
        self,
        *,
        user_id: int | Unset = UNSET,
        integration: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        credential_id: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.user_id = user_id
        self.integration = integration
        self.external_id = external_id
        self.credential_id = credential_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("user_id", "userId", False, INTEGER),
            ("integration", "integration", False, STRING),
            ("external_id", "externalId", False, STRING),
            ("credential_id", "credentialId", False, Nullable(INTEGER)),
        )
