# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    TIME,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)

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
    mark = len(drift)
    try:
        f_time = data["time"]
        f_time_zone = data["timeZone"]
        f_time = parse_time(f_time)
        if f_time.tzinfo is None:
            return decode_exactly(CreateEventDateTimeWithZone, data, drift, mark)
        if type(f_time_zone) is not str:
            odd(CreateEventDateTimeWithZone, "timeZone", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateEventDateTimeWithZone, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreateEventDateTimeWithZone)
    self.time = f_time
    self.time_zone = f_time_zone
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateEventDateTimeWithZone(Model):
    """Part of `CreateUnifiedCalendarEvent.end` and `CreateUnifiedCalendarEvent.start`."""

    __slots__ = (
        "time",
        "time_zone",
    )

    _names = (
        ("time", "time"),
        ("time_zone", "timeZone"),
    )
    _decode = staticmethod(decode)

    time: datetime.datetime
    time_zone: str

    def __init__(
        self,
        *,
        time: datetime.datetime,
        time_zone: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.time = time
        self.time_zone = time_zone
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("time", "time", True, TIME),
            ("time_zone", "timeZone", True, STRING),
        )
