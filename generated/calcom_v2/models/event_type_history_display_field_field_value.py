# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Odd,
    Ref,
    Variant,
)
from .diff_field_value import DiffFieldValue
from .raw_value_field_value import RawValueFieldValue
from .raw_values_field_value import RawValuesFieldValue
from .value_change_field_value import ValueChangeFieldValue

if TYPE_CHECKING:
    from .._codec import Drift

EventTypeHistoryDisplayFieldFieldValue = (
    RawValueFieldValue | RawValuesFieldValue | ValueChangeFieldValue | DiffFieldValue
)


def pick(value: dict[str, Any]) -> type[Any] | None:
    """Return the model that fits the object."""
    on_type = value["type"]
    if on_type == "rawValue":
        return RawValueFieldValue
    if on_type == "rawValues":
        return RawValuesFieldValue
    if on_type == "valueChange":
        return ValueChangeFieldValue
    if on_type == "diff":
        return DiffFieldValue
    return None


def decode(value: Any, drift: Drift) -> Any:
    if type(value) is not dict:
        raise Odd
    try:
        model = pick(value)
    except (KeyError, TypeError):
        raise Odd from None
    if model is None:
        raise Odd
    return model._decode(value, drift)


def kind() -> Variant:
    """Return the kind that decodes any member of the union."""
    return Variant(
        pick,
        Ref(RawValueFieldValue),
        Ref(RawValuesFieldValue),
        Ref(ValueChangeFieldValue),
        Ref(DiffFieldValue),
    )
