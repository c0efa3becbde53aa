# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    STRING,
    Choice,
    List,
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
        "value",
        "type",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_value = data["value"]
        f_type_ = data["type"]
        if type(f_value) is not list:
            return decode_exactly(RangeWindow, data, drift, mark)
        for item in f_value:
            if type(item) is not str:
                return decode_exactly(RangeWindow, data, drift, mark)
        if f_type_ != "range":
            odd(RangeWindow, "type", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RangeWindow, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(RangeWindow)
    self.value = f_value
    self.type_ = f_type_
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RangeWindow(Model):
    """Part of `CreateEventType.booking_window`, `CreateHostedEventType.booking_window`, `CreateTeamEventType.booking_window` and 9 more."""

    __slots__ = (
        "value",
        "type_",
    )

    _names = (
        ("value", "value"),
        ("type_", "type"),
    )
    _decode = staticmethod(decode)

    value: list[str]
    type_: Literal["range"]

    def __init__(
        self,
        *,
        value: list[str],
        type_: Literal["range"] = "range",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.value = value
        self.type_ = type_
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("value", "value", True, List(STRING)),
            ("type_", "type", True, Choice("range")),
        )
