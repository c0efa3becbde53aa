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
        "id",
        "eventName",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_event_name = data["eventName"]
        if type(f_id) is not int:
            odd(EventTypeOfSchedule, "id", data, drift)
        if f_event_name is not None and type(f_event_name) is not str:
            odd(EventTypeOfSchedule, "eventName", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeOfSchedule, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(EventTypeOfSchedule)
    self.id = f_id
    self.event_name = f_event_name
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeOfSchedule(Model):
    """Part of `UpdatedScheduleDetails.event_type`."""

    __slots__ = (
        "id",
        "event_name",
    )

    _names = (
        ("id", "id"),
        ("event_name", "eventName"),
    )
    _decode = staticmethod(decode)

    id: int
    event_name: str | None

    def __init__(
        self,
        *,
        id: int,
        event_name: str | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.event_name = event_name
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("event_name", "eventName", True, Nullable(STRING)),
        )
