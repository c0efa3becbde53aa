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
        "type",
        "values",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        f_values = data["values"]
        if type(f_values) is not list:
            return decode_exactly(RawValuesFieldValue, data, drift, mark)
        if f_type_ != "rawValues":
            odd(RawValuesFieldValue, "type", data, drift)
        for item in f_values:
            if type(item) is not str:
                return decode_exactly(RawValuesFieldValue, data, drift, mark)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RawValuesFieldValue, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(RawValuesFieldValue)
    self.type_ = f_type_
    self.values = f_values
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RawValuesFieldValue(Model):
    """Part of `EventTypeHistoryDisplayField.field_value`."""

    __slots__ = (
        "type_",
        "values",
    )

    _names = (
        ("type_", "type"),
        ("values", "values"),
    )
    _decode = staticmethod(decode)

    type_: Literal["rawValues"]
    values: list[str]

    def __init__(
        self,
        *,
        values: list[str],
        type_: Literal["rawValues"] = "rawValues",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.values = values
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, Choice("rawValues")),
            ("values", "values", True, List(STRING)),
        )
