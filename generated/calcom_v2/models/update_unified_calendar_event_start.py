# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    TIME,
    Model,
    Odd,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "time",
        "timeZone",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_time = f_time_zone = absent
        if more:
            if "time" in data:
                f_time = data["time"]
                more -= 1
                f_time = parse_time(f_time)
                if f_time.tzinfo is None:
                    return decode_exactly(UpdateUnifiedCalendarEventStart, data, drift, mark)
            if "timeZone" in data:
                f_time_zone = data["timeZone"]
                more -= 1
                if type(f_time_zone) is not str:
                    odd(UpdateUnifiedCalendarEventStart, "timeZone", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateUnifiedCalendarEventStart, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UpdateUnifiedCalendarEventStart)
    self.time = f_time
    self.time_zone = f_time_zone
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateUnifiedCalendarEventStart(Model):
    """Part of `UpdateUnifiedCalendarEvent.start`."""

    __slots__ = (
        "time",
        "time_zone",
    )

    _names = (
        ("time", "time"),
        ("time_zone", "timeZone"),
    )
    _decode = staticmethod(decode)

    time: datetime.datetime | Unset
    time_zone: str | Unset

    def __init__(
        self,
        *,
        time: datetime.datetime | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.time = time
        self.time_zone = time_zone
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("time", "time", False, TIME),
            ("time_zone", "timeZone", False, STRING),
        )
