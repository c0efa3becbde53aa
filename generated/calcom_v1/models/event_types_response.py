# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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
from .event_type import decode as decode_event_type

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .event_type import EventType

FIELDS = frozenset(("event_types",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_event_types = data["event_types"]
        if type(f_event_types) is not list:
            return decode_exactly(EventTypesResponse, data, drift, mark)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypesResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_event_types:
            f_event_types = (
                [decode_event_type(f_event_types[0], drift)]
                if len(f_event_types) == 1
                else [decode_event_type(item, drift) for item in f_event_types]
            )
    except Odd:
        return decode_exactly(EventTypesResponse, data, drift, mark)
    self = new(EventTypesResponse)
    self.event_types = f_event_types
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypesResponse(Model):
    """Returned by `list_event_types` and `list_team_event_types`."""

    __slots__ = ("event_types",)

    _names = (("event_types", "event_types"),)
    _decode = staticmethod(decode)

    event_types: list[EventType]

    def __init__(
        self,
        *,
        event_types: list[EventType],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.event_types = event_types
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .event_type import EventType

        return (("event_types", "event_types", True, List(Ref(EventType))),)
