# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
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
        "credentialId",
        "externalId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_credential_id = data["credentialId"]
        f_external_id = data["externalId"]
        if type(f_credential_id) is not int:
            odd(ListBusyTimesCalendarsToLoadItem, "credentialId", data, drift)
        if type(f_external_id) is not str:
            odd(ListBusyTimesCalendarsToLoadItem, "externalId", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ListBusyTimesCalendarsToLoadItem, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(ListBusyTimesCalendarsToLoadItem)
    self.credential_id = f_credential_id
    self.external_id = f_external_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ListBusyTimesCalendarsToLoadItem(Model):
    """Sent by `list_busy_times`."""

    __slots__ = (
        "credential_id",
        "external_id",
    )

    _names = (
        ("credential_id", "credentialId"),
        ("external_id", "externalId"),
    )
    _decode = staticmethod(decode)

    credential_id: int
    external_id: str

    def __init__(
        self,
        *,
        credential_id: int,
        external_id: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.credential_id = credential_id
        self.external_id = external_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("credential_id", "credentialId", True, INTEGER),
            ("external_id", "externalId", True, STRING),
        )
