# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Choice,
    Model,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .recurrence_freq import RecurrenceFreq

FIELDS = frozenset(
    (
        "interval",
        "count",
        "freq",
        "dtstart",
        "until",
        "tzid",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_interval = data["interval"]
        f_count = data["count"]
        f_freq = data["freq"]
        if type(f_interval) is not int:
            odd(Recurrence, "interval", data, drift)
        if type(f_count) is not int:
            odd(Recurrence, "count", data, drift)
        if type(f_freq) is not int or f_freq not in {0, 1, 2, 3, 4, 5, 6}:
            odd(Recurrence, "freq", data, drift)
        more = len(data) - 3
        f_dtstart = f_until = f_tzid = absent
        if more:
            if "dtstart" in data:
                f_dtstart = data["dtstart"]
                more -= 1
                if type(f_dtstart) is not str:
                    odd(Recurrence, "dtstart", data, drift)
            if "until" in data:
                f_until = data["until"]
                more -= 1
                if type(f_until) is not str:
                    odd(Recurrence, "until", data, drift)
            if "tzid" in data:
                f_tzid = data["tzid"]
                more -= 1
                if type(f_tzid) is not str:
                    odd(Recurrence, "tzid", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Recurrence, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(Recurrence)
    self.interval = f_interval
    self.count = f_count
    self.freq = f_freq
    self.dtstart = f_dtstart
    self.until = f_until
    self.tzid = f_tzid
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Recurrence(Model):
    """Part of `CreateEventTypeBody.recurring_event` and `EventType.recurring_event`."""

    __slots__ = (
        "interval",
        "count",
        "freq",
        "dtstart",
        "until",
        "tzid",
    )

    _names = (
        ("interval", "interval"),
        ("count", "count"),
        ("freq", "freq"),
        ("dtstart", "dtstart"),
        ("until", "until"),
        ("tzid", "tzid"),
    )
    _decode = staticmethod(decode)

    interval: int
    count: int
    freq: RecurrenceFreq | int
    dtstart: str | Unset
    until: str | Unset
    tzid: str | Unset

    def __init__(
        self,
        *,
        interval: int,
        count: int,
        freq: RecurrenceFreq | int,
        dtstart: str | Unset = UNSET,
        until: str | Unset = UNSET,
        tzid: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.interval = interval
        self.count = count
        self.freq = freq
        self.dtstart = dtstart
        self.until = until
        self.tzid = tzid
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("interval", "interval", True, INTEGER),
            ("count", "count", True, INTEGER),
            ("freq", "freq", True, Choice(0, 1, 2, 3, 4, 5, 6)),
            ("dtstart", "dtstart", False, STRING),
            ("until", "until", False, STRING),
            ("tzid", "tzid", False, STRING),
        )
