# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    STRING,
    List,
    Map,
    Model,
    Odd,
    Ref,
    decode_exactly,
    extra_fields,
    kind_of,
    new,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "property",
        "children",
        "value",
        "target",
        "constraints",
        "contexts",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    known = 2
    try:
        f_property_ = data["property"]
        f_children = data["children"]
        if type(f_property_) is not str or type(f_children) is not list:
            return decode_exactly(Violation, data, drift)
        if "value" in data:
            f_value = data["value"]
            known += 1
        else:
            f_value = UNSET
        if "target" in data:
            f_target = data["target"]
            known += 1
        else:
            f_target = UNSET
        if "constraints" in data:
            f_constraints = data["constraints"]
            known += 1
            if type(f_constraints) is not dict:
                return decode_exactly(Violation, data, drift)
        else:
            f_constraints = UNSET
        if "contexts" in data:
            f_contexts = data["contexts"]
            known += 1
            if type(f_contexts) is not dict:
                return decode_exactly(Violation, data, drift)
        else:
            f_contexts = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Violation, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    try:
        if f_children:
            f_children = [decode(item, drift) for item in f_children]
        if f_constraints is not UNSET:
            f_constraints = kind_of(Violation, "constraints").decode(
                f_constraints, drift, data, "constraints"
            )
    except Odd:
        del drift[mark:]
        return decode_exactly(Violation, data, drift)
    self = new(Violation)
    self.property_ = f_property_
    self.children = f_children
    self.value = f_value
    self.target = f_target
    self.constraints = f_constraints
    self.contexts = f_contexts
    self._extra = extra
    return self


class Violation(Model):
    __slots__ = (
        "property_",
        "children",
        "value",
        "target",
        "constraints",
        "contexts",
    )

    _names = (
        ("property_", "property"),
        ("children", "children"),
        ("value", "value"),
        ("target", "target"),
        ("constraints", "constraints"),
        ("contexts", "contexts"),
    )
    _decode = staticmethod(decode)

    property_: str
    children: list[Violation]
    value: Any | Unset
    target: Any | Unset
    constraints: dict[str, str] | Unset
    contexts: dict[str, Any] | Unset

    def __init__(
        self,
        *,
        property_: str,
        children: list[Violation],
        value: Any | Unset = UNSET,
        target: Any | Unset = UNSET,
        constraints: dict[str, str] | Unset = UNSET,
        contexts: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self.property_ = property_
        self.children = children
        self.value = value
        self.target = target
        self.constraints = constraints
        self.contexts = contexts
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("property_", "property", True, STRING),
            ("children", "children", True, List(Ref(Violation))),
            ("value", "value", False, ANY),
            ("target", "target", False, ANY),
            ("constraints", "constraints", False, Map(STRING)),
            ("contexts", "contexts", False, Map(ANY)),
        )
