# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
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
        "externalId",
        "name",
        "primary",
        "readOnly",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_external_id = data["externalId"]
        f_name = data["name"]
        f_primary = data["primary"]
        f_read_only = data["readOnly"]
        if type(f_external_id) is not str:
            odd(ConnectedCalendarCalendar, "externalId", data, drift)
        if type(f_name) is not str:
            odd(ConnectedCalendarCalendar, "name", data, drift)
        if type(f_primary) is not bool:
            odd(ConnectedCalendarCalendar, "primary", data, drift)
        if type(f_read_only) is not bool:
            odd(ConnectedCalendarCalendar, "readOnly", data, drift)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ConnectedCalendarCalendar, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(ConnectedCalendarCalendar)
    self.external_id = f_external_id
    self.name = f_name
    self.primary = f_primary
    self.read_only = f_read_only
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ConnectedCalendarCalendar(Model):
    """Part of `ConnectedCalendar.calendars`."""

    __slots__ = (
        "external_id",
        "name",
        "primary",
        "read_only",
    )

    _names = (
        ("external_id", "externalId"),
        ("name", "name"),
        ("primary", "primary"),
        ("read_only", "readOnly"),
    )
    _decode = staticmethod(decode)

    external_id: str
    name: str
    primary: bool
    read_only: bool

    def __init__(
        self,
        *,
        external_id: str,
        name: str,
        primary: bool,
        read_only: bool,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.external_id = external_id
        self.name = name
        self.primary = primary
        self.read_only = read_only
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("external_id", "externalId", True, STRING),
            ("name", "name", True, STRING),
            ("primary", "primary", True, BOOLEAN),
            ("read_only", "readOnly", True, BOOLEAN),
        )
