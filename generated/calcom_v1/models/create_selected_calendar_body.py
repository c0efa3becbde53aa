# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Model,
    Nullable,
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
        "userId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_integration = data["integration"]
        f_external_id = data["externalId"]
        if type(f_integration) is not str:
            odd(CreateSelectedCalendarBody, "integration", data, drift)
        if type(f_external_id) is not str:
            odd(CreateSelectedCalendarBody, "externalId", data, drift)
        more = len(data) - 2
        f_credential_id = f_user_id = absent
        if more:
            if "credentialId" in data:
                f_credential_id = data["credentialId"]
                more -= 1
                if f_credential_id is not None and type(f_credential_id) is not int:
                    odd(CreateSelectedCalendarBody, "credentialId", data, drift)
            if "userId" in data:
                f_user_id = data["userId"]
                more -= 1
                if type(f_user_id) is not int:
                    odd(CreateSelectedCalendarBody, "userId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateSelectedCalendarBody, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreateSelectedCalendarBody)
    self.integration = f_integration
    self.external_id = f_external_id
    self.credential_id = f_credential_id
    self.user_id = f_user_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateSelectedCalendarBody(Model):
    """Sent by `create_selected_calendar`."""

    __slots__ = (
        "integration",
        "external_id",
        "credential_id",
        "user_id",
    )

    _names = (
        ("integration", "integration"),
        ("external_id", "externalId"),
        ("credential_id", "credentialId"),
        ("user_id", "userId"),
    )
    _decode = staticmethod(decode)

    integration: str
    external_id: str
    credential_id: int | None | Unset
    user_id: int | Unset

    def __init__(
        self,
        *,
        integration: str,
        external_id: str,
        credential_id: int | None | Unset = UNSET,
        user_id: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.integration = integration
        self.external_id = external_id
        self.credential_id = credential_id
        self.user_id = user_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("integration", "integration", True, STRING),
            ("external_id", "externalId", True, STRING),
            ("credential_id", "credentialId", False, Nullable(INTEGER)),
            ("user_id", "userId", False, INTEGER),
        )
