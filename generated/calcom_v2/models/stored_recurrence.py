# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
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
        "freq",
        "count",
        "interval",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_freq = data["freq"]
        f_count = data["count"]
        f_interval = data["interval"]
        if type(f_freq) is not int:
            odd(StoredRecurrence, "freq", data, drift)
        if type(f_count) is not int:
            odd(StoredRecurrence, "count", data, drift)
        if type(f_interval) is not int:
            odd(StoredRecurrence, "interval", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(StoredRecurrence, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(StoredRecurrence)
    self.freq = f_freq
    self.count = f_count
    self.interval = f_interval
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class StoredRecurrence(Model):
    """Part of `EventTypeRow.recurring_event`, `EventTypeRowForm.recurring_event`, `EventTypeRowOfProfile.recurring_event` and 3 more."""

    __slots__ = (
        "freq",
        "count",
        "interval",
    )

    _names = (
        ("freq", "freq"),
        ("count", "count"),
        ("interval", "interval"),
    )
    _decode = staticmethod(decode)

    freq: int
    count: int
    interval: int

    def __init__(
        self,
        *,
        freq: int,
        count: int,
        interval: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.freq = freq
        self.count = count
        self.interval = interval
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("freq", "freq", True, INTEGER),
            ("count", "count", True, INTEGER),
            ("interval", "interval", True, INTEGER),
        )
