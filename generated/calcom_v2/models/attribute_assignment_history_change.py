# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    Nullable,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset
from .attribute_assignment_history_attribute import decode as decode_attribute_assignment_history_attribute
from .attribute_assignment_history_value import decode as decode_attribute_assignment_history_value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .attribute_assignment_history_attribute import AttributeAssignmentHistoryAttribute
    from .attribute_assignment_history_value import AttributeAssignmentHistoryValue

FIELDS = frozenset(
    (
        "type",
        "attribute",
        "previous",
        "current",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        f_attribute = data["attribute"]
        if type(f_type_) is not str:
            odd(AttributeAssignmentHistoryChange, "type", data, drift)
        more = len(data) - 2
        f_previous = f_current = absent
        if more:
            if "previous" in data:
                f_previous = data["previous"]
                more -= 1
            if "current" in data:
                f_current = data["current"]
                more -= 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AttributeAssignmentHistoryChange, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_attribute = decode_attribute_assignment_history_attribute(f_attribute, drift)
        if f_previous is not UNSET and f_previous is not None:
            f_previous = decode_attribute_assignment_history_value(f_previous, drift)
        if f_current is not UNSET and f_current is not None:
            f_current = decode_attribute_assignment_history_value(f_current, drift)
    except Odd:
        return decode_exactly(AttributeAssignmentHistoryChange, data, drift, mark)
    self = new(AttributeAssignmentHistoryChange)
    self.type_ = f_type_
    self.attribute = f_attribute
    self.previous = f_previous
    self.current = f_current
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AttributeAssignmentHistoryChange(Model):
    """Part of `AttributeAssignmentHistoryLog.changes`."""

    __slots__ = (
        "type_",
        "attribute",
        "previous",
        "current",
    )

    _names = (
        ("type_", "type"),
        ("attribute", "attribute"),
        ("previous", "previous"),
        ("current", "current"),
    )
    _decode = staticmethod(decode)

    type_: str
    attribute: AttributeAssignmentHistoryAttribute
    previous: AttributeAssignmentHistoryValue | None | Unset
    current: AttributeAssignmentHistoryValue | None | Unset

    def __init__(
        self,
        *,
        type_: str,
        attribute: AttributeAssignmentHistoryAttribute,
        previous: AttributeAssignmentHistoryValue | None | Unset = UNSET,
        current: AttributeAssignmentHistoryValue | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.attribute = attribute
        self.previous = previous
        self.current = current
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .attribute_assignment_history_attribute import AttributeAssignmentHistoryAttribute
        from .attribute_assignment_history_value import AttributeAssignmentHistoryValue

        return (
            ("type_", "type", True, STRING),
            ("attribute", "attribute", True, Ref(AttributeAssignmentHistoryAttribute)),
            ("previous", "previous", False, Nullable(Ref(AttributeAssignmentHistoryValue))),
            ("current", "current", False, Nullable(Ref(AttributeAssignmentHistoryValue))),
        )
