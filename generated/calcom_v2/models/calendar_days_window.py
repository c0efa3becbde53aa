# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    Choice,
    Model,
    decode_exactly,
    extra_fields,
    new,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .._codec import Drift, Field
    from .business_days_window_type import BusinessDaysWindowType

FIELDS = frozenset(
    (
        "type",
        "value",
        "rolling",
        "disabled",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    known = 2
    try:
        f_type_ = data["type"]
        f_value = data["value"]
        if f_type_ not in {"businessDays", "calendarDays", "range"} or type(f_value) is not int:
            return decode_exactly(CalendarDaysWindow, data, drift)
        if "rolling" in data:
            f_rolling = data["rolling"]
            known += 1
            if type(f_rolling) is not bool:
                return decode_exactly(CalendarDaysWindow, data, drift)
        else:
            f_rolling = UNSET
        if "disabled" in data:
            f_disabled = data["disabled"]
            known += 1
            if type(f_disabled) is not bool:
                return decode_exactly(CalendarDaysWindow, data, drift)
        else:
            f_disabled = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CalendarDaysWindow, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(CalendarDaysWindow)
    self.type_ = f_type_
    self.value = f_value
    self.rolling = f_rolling
    self.disabled = f_disabled
    self._extra = extra
    return self


class CalendarDaysWindow(Model):
    __slots__ = (
        "type_",
        "value",
        "rolling",
        "disabled",
    )

    _names = (
        ("type_", "type"),
        ("value", "value"),
        ("rolling", "rolling"),
        ("disabled", "disabled"),
    )
    _decode = staticmethod(decode)

    type_: BusinessDaysWindowType | str
    value: int
    rolling: bool | Unset
    disabled: bool | Unset

    def __init__(
        self,
        *,
        type_: BusinessDaysWindowType | str,
        value: int,
        rolling: bool | Unset = UNSET,
        disabled: bool | Unset = UNSET,
    ) -> None:
        self.type_ = type_
        self.value = value
        self.rolling = rolling
        self.disabled = disabled
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, Choice("businessDays", "calendarDays", "range")),
            ("value", "value", True, INTEGER),
            ("rolling", "rolling", False, BOOLEAN),
            ("disabled", "disabled", False, BOOLEAN),
        )
