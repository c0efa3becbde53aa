# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    Choice,
    List,
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
        "disabled",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    known = 2
    try:
        f_type_ = data["type"]
        f_value = data["value"]
        if f_type_ not in {"businessDays", "calendarDays", "range"} or type(f_value) is not list:
            return decode_exactly(RangeWindow, data, drift)
        for item in f_value:
            if type(item) is not str:
                return decode_exactly(RangeWindow, data, drift)
        if "disabled" in data:
            f_disabled = data["disabled"]
            known += 1
            if type(f_disabled) is not bool:
                return decode_exactly(RangeWindow, data, drift)
        else:
            f_disabled = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RangeWindow, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(RangeWindow)
    self.type_ = f_type_
    self.value = f_value
    self.disabled = f_disabled
    self._extra = extra
    return self


class RangeWindow(Model):
    __slots__ = (
        "type_",
        "value",
        "disabled",
    )

    _names = (
        ("type_", "type"),
        ("value", "value"),
        ("disabled", "disabled"),
    )
    _decode = staticmethod(decode)

    type_: BusinessDaysWindowType | str
    value: list[str]
    disabled: bool | Unset

    def __init__(
        self,
        *,
        type_: BusinessDaysWindowType | str,
        value: list[str],
        disabled: bool | Unset = UNSET,
    ) -> None:
        self.type_ = type_
        self.value = value
        self.disabled = disabled
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, Choice("businessDays", "calendarDays", "range")),
            ("value", "value", True, List(STRING)),
            ("disabled", "disabled", False, BOOLEAN),
        )
