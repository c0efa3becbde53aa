# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
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
        "start",
        "end",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    known = 0
    try:
        if "start" in data:
            f_start = data["start"]
            known += 1
            if type(f_start) is not str:
                return decode_exactly(ListSlotsResponseVariant2ValueItem, data, drift)
        else:
            f_start = UNSET
        if "end" in data:
            f_end = data["end"]
            known += 1
            if type(f_end) is not str:
                return decode_exactly(ListSlotsResponseVariant2ValueItem, data, drift)
        else:
            f_end = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ListSlotsResponseVariant2ValueItem, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(ListSlotsResponseVariant2ValueItem)
    self.start = f_start
    self.end = f_end
    self._extra = extra
    return self


class ListSlotsResponseVariant2ValueItem(Model):
    __slots__ = (
        "start",
        "end",
    )

    _names = (
        ("start", "start"),
        ("end", "end"),
    )
    _decode = staticmethod(decode)

    start: str | Unset
    end: str | Unset

    def __init__(
        self,
        *,
        start: str | Unset = UNSET,
        end: str | Unset = UNSET,
    ) -> None:
        self.start = start
        self.end = end
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("start", "start", False, STRING),
            ("end", "end", False, STRING),
        )
