# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    BOOLEAN,
    INTEGER,
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

FIELDS = frozenset(
    (
        "value",
        "type",
        "rolling",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_value = data["value"]
        f_type_ = data["type"]
        if type(f_value) is not int:
            odd(BusinessDaysWindow, "value", data, drift)
        if f_type_ != "businessDays":
            odd(BusinessDaysWindow, "type", data, drift)
        more = len(data) - 2
        f_rolling = absent
        if more:
            if "rolling" in data:
                f_rolling = data["rolling"]
                more -= 1
                if type(f_rolling) is not bool:
                    odd(BusinessDaysWindow, "rolling", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BusinessDaysWindow, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BusinessDaysWindow)
    self.value = f_value
    self.type_ = f_type_
    self.rolling = f_rolling
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BusinessDaysWindow(Model):
    """Part of `CreateEventType.booking_window`, `CreateHostedEventType.booking_window`, `CreateTeamEventType.booking_window` and 9 more."""

    __slots__ = (
        "value",
        "type_",
        "rolling",
    )

    _names = (
        ("value", "value"),
        ("type_", "type"),
        ("rolling", "rolling"),
    )
    _decode = staticmethod(decode)

    value: int
    type_: Literal["businessDays"]
    rolling: bool | Unset

    def __init__(
        self,
        *,
        value: int,
        type_: Literal["businessDays"] = "businessDays",
        rolling: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.value = value
        self.type_ = type_
        self.rolling = rolling
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("value", "value", True, INTEGER),
            ("type_", "type", True, Choice("businessDays")),
            ("rolling", "rolling", False, BOOLEAN),
        )
