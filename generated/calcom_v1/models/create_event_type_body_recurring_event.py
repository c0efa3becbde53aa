# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    Model,
    Odd,
    decode_exactly,
    extra_fields,
    new,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "interval",
        "count",
        "freq",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    known = 0
    try:
        if "interval" in data:
            f_interval = data["interval"]
            known += 1
            if type(f_interval) is not int:
                return decode_exactly(CreateEventTypeBodyRecurringEvent, data, drift)
        else:
            f_interval = UNSET
        if "count" in data:
            f_count = data["count"]
            known += 1
            if type(f_count) is not int:
                return decode_exactly(CreateEventTypeBodyRecurringEvent, data, drift)
        else:
            f_count = UNSET
        if "freq" in data:
            f_freq = data["freq"]
            known += 1
            if type(f_freq) is not int:
                return decode_exactly(CreateEventTypeBodyRecurringEvent, data, drift)
        else:
            f_freq = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateEventTypeBodyRecurringEvent, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(CreateEventTypeBodyRecurringEvent)
    self.interval = f_interval
    self.count = f_count
    self.freq = f_freq
    self._extra = extra
    return self


class CreateEventTypeBodyRecurringEvent(Model):
    __slots__ = (
        "interval",
        "count",
        "freq",
    )

    _names = (
        ("interval", "interval"),
        ("count", "count"),
        ("freq", "freq"),
    )
    _decode = staticmethod(decode)

    interval: int | Unset
    count: int | Unset
    freq: int | Unset

    def __init__(
        self,
        *,
        interval: int | Unset = UNSET,
        count: int | Unset = UNSET,
        freq: int | Unset = UNSET,
    ) -> None:
        self.interval = interval
        self.count = count
        self.freq = freq
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("interval", "interval", False, INTEGER),
            ("count", "count", False, INTEGER),
            ("freq", "freq", False, INTEGER),
        )
