# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
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
        "timeZone",
        "time",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_time_zone = data["timeZone"]
        f_time = data["time"]
        if type(f_time_zone) is not str:
            odd(UnifiedCalendarEventStart, "timeZone", data, drift)
        if type(f_time) is not str:
            odd(UnifiedCalendarEventStart, "time", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UnifiedCalendarEventStart, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UnifiedCalendarEventStart)
    self.time_zone = f_time_zone
    self.time = f_time
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UnifiedCalendarEventStart(Model):
    """Part of `UnifiedCalendarEvent.start`."""

    __slots__ = (
        "time_zone",
        "time",
    )

    _names = (
        ("time_zone", "timeZone"),
        ("time", "time"),
    )
    _decode = staticmethod(decode)

    time_zone: str
    time: str

    def __init__(
        self,
        *,
        time_zone: str,
        time: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.time_zone = time_zone
        self.time = time
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("time_zone", "timeZone", True, STRING),
            ("time", "time", True, STRING),
        )
