# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
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
        "fieldId",
        "label",
        "displayValue",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_field_id = data["fieldId"]
        f_label = data["label"]
        f_display_value = data["displayValue"]
        if type(f_field_id) is not str:
            odd(RoutingTraceFormResponse, "fieldId", data, drift)
        if type(f_label) is not str:
            odd(RoutingTraceFormResponse, "label", data, drift)
        if type(f_display_value) is not str:
            odd(RoutingTraceFormResponse, "displayValue", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RoutingTraceFormResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(RoutingTraceFormResponse)
    self.field_id = f_field_id
    self.label = f_label
    self.display_value = f_display_value
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RoutingTraceFormResponse(Model):
    """Part of `RoutingTraceFormSubmission.responses`."""

    __slots__ = (
        "field_id",
        "label",
        "display_value",
    )

    _names = (
        ("field_id", "fieldId"),
        ("label", "label"),
        ("display_value", "displayValue"),
    )
    _decode = staticmethod(decode)

    field_id: str
    label: str
    display_value: str

    def __init__(
        self,
        *,
        field_id: str,
        label: str,
        display_value: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.field_id = field_id
        self.label = label
        self.display_value = display_value
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("field_id", "fieldId", True, STRING),
            ("label", "label", True, STRING),
            ("display_value", "displayValue", True, STRING),
        )
