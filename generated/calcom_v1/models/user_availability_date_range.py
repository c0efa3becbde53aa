# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    TIME,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
    parse_time,
)

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "start",
        "end",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_start = data["start"]
        f_end = data["end"]
        f_start = parse_time(f_start)
        if f_start.tzinfo is None:
            return decode_exactly(UserAvailabilityDateRange, data, drift, mark)
        f_end = parse_time(f_end)
        if f_end.tzinfo is None:
            return decode_exactly(UserAvailabilityDateRange, data, drift, mark)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UserAvailabilityDateRange, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UserAvailabilityDateRange)
    self.start = f_start
    self.end = f_end
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UserAvailabilityDateRange(Model):
    """Part of `UserAvailability.date_ranges`."""

    __slots__ = (
        "start",
        "end",
    )

    _names = (
        ("start", "start"),
        ("end", "end"),
    )
    _decode = staticmethod(decode)

    start: datetime.datetime
    end: datetime.datetime

    def __init__(
        self,
        *,
        start: datetime.datetime,
        end: datetime.datetime,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.start = start
        self.end = end
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("start", "start", True, TIME),
            ("end", "end", True, TIME),
        )
