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
        "value",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        f_value = data["value"]
        if f_type_ != "rawValue":
            odd(RawValueFieldValue, "type", data, drift)
        if type(f_value) is not str:
            odd(RawValueFieldValue, "value", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RawValueFieldValue, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(RawValueFieldValue)
    self.type_ = f_type_
    self.value = f_value
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RawValueFieldValue(Model):
    """Part of `EventTypeHistoryDisplayField.field_value`."""

    __slots__ = (
        "type_",
        "value",
    )

    _names = (
        ("type_", "type"),
        ("value", "value"),
    )
    _decode = staticmethod(decode)

    type_: Literal["rawValue"]
    value: str

    def __init__(
        self,
        *,
        value: str,
        type_: Literal["rawValue"] = "rawValue",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.value = value
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, Choice("rawValue")),
            ("value", "value", True, STRING),
        )
