# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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
        "title",
        "source",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_start = data["start"]
        f_end = data["end"]
        f_start = parse_time(f_start)
        if f_start.tzinfo is None:
            return decode_exactly(UserAvailabilityBusyItem, data, drift, mark)
        f_end = parse_time(f_end)
        if f_end.tzinfo is None:
            return decode_exactly(UserAvailabilityBusyItem, data, drift, mark)
        more = len(data) - 2
        f_title = f_source = absent
        if more:
            if "title" in data:
                f_title = data["title"]
                more -= 1
                if f_title is not None and type(f_title) is not str:
                    odd(UserAvailabilityBusyItem, "title", data, drift)
            if "source" in data:
                f_source = data["source"]
                more -= 1
                if f_source is not None and type(f_source) is not str:
                    odd(UserAvailabilityBusyItem, "source", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UserAvailabilityBusyItem, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UserAvailabilityBusyItem)
    self.start = f_start
    self.end = f_end
    self.title = f_title
    self.source = f_source
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UserAvailabilityBusyItem(Model):
    """Part of `UserAvailability.busy`."""

    __slots__ = (
        "start",
        "end",
        "title",
        "source",
    )

    _names = (
        ("start", "start"),
        ("end", "end"),
        ("title", "title"),
        ("source", "source"),
    )
    _decode = staticmethod(decode)

    start: datetime.datetime
    end: datetime.datetime
    title: str | None | Unset
    source: str | None | Unset

    def __init__(
        self,
        *,
        start: datetime.datetime,
        end: datetime.datetime,
        title: str | None | Unset = UNSET,
        source: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.start = start
        self.end = end
        self.title = title
        self.source = source
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("start", "start", True, TIME),
            ("end", "end", True, TIME),
            ("title", "title", False, Nullable(STRING)),
            ("source", "source", False, Nullable(STRING)),
        )
