# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Model,
    Nullable,
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
        "userId",
        "integration",
        "externalId",
        "credentialId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_user_id = data["userId"]
        f_integration = data["integration"]
        f_external_id = data["externalId"]
        f_credential_id = data["credentialId"]
        if type(f_user_id) is not int:
            odd(SelectedCalendar, "userId", data, drift)
        if type(f_integration) is not str:
            odd(SelectedCalendar, "integration", data, drift)
        if type(f_external_id) is not str:
            odd(SelectedCalendar, "externalId", data, drift)
        if f_credential_id is not None and type(f_credential_id) is not int:
            odd(SelectedCalendar, "credentialId", data, drift)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SelectedCalendar, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(SelectedCalendar)
    self.user_id = f_user_id
    self.integration = f_integration
    self.external_id = f_external_id
    self.credential_id = f_credential_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SelectedCalendar(Model):
    """Returned by `add_selected_calendar` and `remove_selected_calendar`."""

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

    user_id: int
    integration: str
    external_id: str
    credential_id: int | None

    def __init__(
        self,
        *,
        user_id: int,
        integration: str,
        external_id: str,
        credential_id: int | None,
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
            ("user_id", "userId", True, INTEGER),
            ("integration", "integration", True, STRING),
            ("external_id", "externalId", True, STRING),
            ("credential_id", "credentialId", True, Nullable(INTEGER)),
        )
