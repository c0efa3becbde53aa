# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    TIME,
    Model,
    Nullable,
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
        "start",
        "end",
        "source",
        "title",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_start = data["start"]
        f_end = data["end"]
        f_source = data["source"]
        f_start = parse_time(f_start)
        if f_start.tzinfo is None:
            return decode_exactly(BusyTimes, data, drift, mark)
        f_end = parse_time(f_end)
        if f_end.tzinfo is None:
            return decode_exactly(BusyTimes, data, drift, mark)
        if f_source is not None and type(f_source) is not str:
            odd(BusyTimes, "source", data, drift)
        more = len(data) - 3
        f_title = absent
        if more:
            if "title" in data:
                f_title = data["title"]
                more -= 1
                if type(f_title) is not str:
                    odd(BusyTimes, "title", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BusyTimes, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BusyTimes)
    self.start = f_start
    self.end = f_end
    self.source = f_source
    self.title = f_title
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BusyTimes(Model):
    """Returned by `get_calendar_connection_free_busy`, `get_calendar_free_busy` and `list_busy_times`."""

    __slots__ = (
        "start",
        "end",
        "source",
        "title",
    )

    _names = (
        ("start", "start"),
        ("end", "end"),
        ("source", "source"),
        ("title", "title"),
    )
    _decode = staticmethod(decode)

    start: datetime.datetime
    end: datetime.datetime
    source: str | None
    title: str | Unset

    def __init__(
        self,
        *,
        start: datetime.datetime,
        end: datetime.datetime,
        source: str | None,
        title: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.start = start
        self.end = end
        self.source = source
        self.title = title
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("start", "start", True, TIME),
            ("end", "end", True, TIME),
            ("source", "source", True, Nullable(STRING)),
            ("title", "title", False, STRING),
        )
