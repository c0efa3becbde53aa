# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset
from .event_type import decode as decode_event_type

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .event_type import EventType

FIELDS = frozenset(
    (
        "event_type",
        "message",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_event_type = data["event_type"]
        more = len(data) - 1
        f_message = absent
        if more:
            if "message" in data:
                f_message = data["message"]
                more -= 1
                if type(f_message) is not str:
                    odd(EventTypeResponse, "message", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_event_type = decode_event_type(f_event_type, drift)
    except Odd:
        return decode_exactly(EventTypeResponse, data, drift, mark)
    self = new(EventTypeResponse)
    self.event_type = f_event_type
    self.message = f_message
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeResponse(Model):
    """Returned by `create_event_type`, `get_event_type` and `update_event_type`."""

    __slots__ = (
        "event_type",
        "message",
    )

    _names = (
        ("event_type", "event_type"),
        ("message", "message"),
    )
    _decode = staticmethod(decode)

    event_type: EventType
    message: str | Unset

    def __init__(
        self,
        *,
        event_type: EventType,
        message: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.event_type = event_type
        self.message = message
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .event_type import EventType

        return (
            ("event_type", "event_type", True, Ref(EventType)),
            ("message", "message", False, STRING),
        )
