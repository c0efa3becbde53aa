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
from .time_range import decode as decode_time_range

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .time_range import TimeRange

FIELDS = frozenset(("ranges",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_ranges = data["ranges"]
        if type(f_ranges) is not list:
            return decode_exactly(DateOverrideRanges, data, drift, mark)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(DateOverrideRanges, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_ranges:
            f_ranges = (
                [decode_time_range(f_ranges[0], drift)]
                if len(f_ranges) == 1
                else [decode_time_range(item, drift) for item in f_ranges]
            )
    except Odd:
        return decode_exactly(DateOverrideRanges, data, drift, mark)
    self = new(DateOverrideRanges)
    self.ranges = f_ranges
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class DateOverrideRanges(Model):
    """Part of `ScheduleRow.date_overrides`."""

    __slots__ = ("ranges",)

    _names = (("ranges", "ranges"),)
    _decode = staticmethod(decode)

    ranges: list[TimeRange]

    def __init__(
        self,
        *,
        ranges: list[TimeRange],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.ranges = ranges
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .time_range import TimeRange

        return (("ranges", "ranges", True, List(Ref(TimeRange))),)
