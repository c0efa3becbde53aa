# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    List,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from .calendar_connection_item import decode as decode_calendar_connection_item

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .calendar_connection_item import CalendarConnectionItem

FIELDS = frozenset(("connections",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_connections = data["connections"]
        if type(f_connections) is not list:
            return decode_exactly(ListConnectionsData, data, drift, mark)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ListConnectionsData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_connections:
            f_connections = (
                [decode_calendar_connection_item(f_connections[0], drift)]
                if len(f_connections) == 1
                else [decode_calendar_connection_item(item, drift) for item in f_connections]
            )
    except Odd:
        return decode_exactly(ListConnectionsData, data, drift, mark)
    self = new(ListConnectionsData)
    self.connections = f_connections
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ListConnectionsData(Model):
    """Returned by `list_calendar_connections`."""

    __slots__ = ("connections",)

    _names = (("connections", "connections"),)
    _decode = staticmethod(decode)

    connections: list[CalendarConnectionItem]

    def __init__(
        self,
        *,
        connections: list[CalendarConnectionItem],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.connections = connections
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .calendar_connection_item import CalendarConnectionItem

        return (("connections", "connections", True, List(Ref(CalendarConnectionItem))),)
