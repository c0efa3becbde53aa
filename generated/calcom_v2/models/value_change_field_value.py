# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    STRING,
    Choice,
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
        "type",
        "previous",
        "next",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        f_previous = data["previous"]
        f_next_ = data["next"]
        if f_type_ != "valueChange":
            odd(ValueChangeFieldValue, "type", data, drift)
        if type(f_previous) is not str:
            odd(ValueChangeFieldValue, "previous", data, drift)
        if type(f_next_) is not str:
            odd(ValueChangeFieldValue, "next", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ValueChangeFieldValue, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(ValueChangeFieldValue)
    self.type_ = f_type_
    self.previous = f_previous
    self.next_ = f_next_
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ValueChangeFieldValue(Model):
    """Part of `EventTypeHistoryDisplayField.field_value`."""

    __slots__ = (
        "type_",
        "previous",
        "next_",
    )

    _names = (
        ("type_", "type"),
        ("previous", "previous"),
        ("next_", "next"),
    )
    _decode = staticmethod(decode)

    type_: Literal["valueChange"]
    previous: str
    next_: str

    def __init__(
        self,
        *,
        previous: str,
        next_: str,
        type_: Literal["valueChange"] = "valueChange",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.previous = previous
        self.next_ = next_
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, Choice("valueChange")),
            ("previous", "previous", True, STRING),
            ("next_", "next", True, STRING),
        )
