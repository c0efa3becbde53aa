# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    List,
    Model,
    Nullable,
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
        "fieldId",
        "valueString",
        "valueNumber",
        "valueStringArray",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_field_id = data["fieldId"]
        f_value_string = data["valueString"]
        f_value_number = data["valueNumber"]
        f_value_string_array = data["valueStringArray"]
        if f_value_string_array is not None and type(f_value_string_array) is not list:
            return decode_exactly(InsightsRoutingResponseField, data, drift, mark)
        if f_field_id is not None and type(f_field_id) is not str:
            odd(InsightsRoutingResponseField, "fieldId", data, drift)
        if f_value_string is not None and type(f_value_string) is not str:
            odd(InsightsRoutingResponseField, "valueString", data, drift)
        if f_value_number is not None and type(f_value_number) is not int:
            odd(InsightsRoutingResponseField, "valueNumber", data, drift)
        if f_value_string_array is not None:
            for item in f_value_string_array:
                if type(item) is not str:
                    return decode_exactly(InsightsRoutingResponseField, data, drift, mark)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(InsightsRoutingResponseField, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(InsightsRoutingResponseField)
    self.field_id = f_field_id
    self.value_string = f_value_string
    self.value_number = f_value_number
    self.value_string_array = f_value_string_array
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class InsightsRoutingResponseField(Model):
    """Part of `InsightsRoutingFormResponse.fields`."""

    __slots__ = (
        "field_id",
        "value_string",
        "value_number",
        "value_string_array",
    )

    _names = (
        ("field_id", "fieldId"),
        ("value_string", "valueString"),
        ("value_number", "valueNumber"),
        ("value_string_array", "valueStringArray"),
    )
    _decode = staticmethod(decode)

    field_id: str | None
    value_string: str | None
    value_number: int | None
    value_string_array: list[str] | None

    def __init__(
        self,
        *,
        field_id: str | None,
        value_string: str | None,
        value_number: int | None,
        value_string_array: list[str] | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.field_id = field_id
        self.value_string = value_string
        self.value_number = value_number
        self.value_string_array = value_string_array
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("field_id", "fieldId", True, Nullable(STRING)),
            ("value_string", "valueString", True, Nullable(STRING)),
            ("value_number", "valueNumber", True, Nullable(INTEGER)),
            ("value_string_array", "valueStringArray", True, Nullable(List(STRING))),
        )
