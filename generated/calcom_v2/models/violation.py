# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

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
    Variant,
    absent,
    decode_exactly,
    define,
    extra_fields,
    kind_of,
    new,
    nothing,
    odd,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "property",
        "target",
        "children",
        "value",
        "constraints",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_property_ = data["property"]
        f_target = data["target"]
        f_children = data["children"]
        if type(f_children) is not list:
            return decode_exactly(Violation, data, drift, mark)
        if type(f_property_) is not str:
            odd(Violation, "property", data, drift)
        more = len(data) - 3
        f_value = f_constraints = absent
        if more:
            if "value" in data:
                f_value = data["value"]
                more -= 1
            if "constraints" in data:
                f_constraints = data["constraints"]
                more -= 1
                if type(f_constraints) is not dict:
                    return decode_exactly(Violation, data, drift, mark)
                if f_constraints:
                    for item in f_constraints.values():
                        if type(item) is not str:
                            return decode_exactly(Violation, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Violation, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_target = kind_of(Violation, "target").decode(f_target, drift, data, "target")
        if f_children:
            f_children = (
                [decode(f_children[0], drift)]
                if len(f_children) == 1
                else [decode(item, drift) for item in f_children]
            )
    except Odd:
        return decode_exactly(Violation, data, drift, mark)
    self = new(Violation)
    self.property_ = f_property_
    self.target = f_target
    self.children = f_children
    self.value = f_value
    self.constraints = f_constraints
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Violation(Model):
    """Part of `ValidationErrorErrorDetails.errors` and `Violation.children`."""

    __slots__ = (
        "property_",
        "target",
        "children",
        "value",
        "constraints",
    )

    _names = (
        ("property_", "property"),
        ("target", "target"),
        ("children", "children"),
        ("value", "value"),
        ("constraints", "constraints"),
    )
    _decode = staticmethod(decode)

    property_: str
    target: dict[str, Any] | list[Any]
    children: list[Violation]
    value: Any | Unset
    constraints: dict[str, str] | Unset

    def __init__(
        self,
        *,
        property_: str,
        target: dict[str, Any] | list[Any],
        children: list[Violation],
        value: Any | Unset = UNSET,
        constraints: dict[str, str] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.property_ = property_
        self.target = target
        self.children = children
        self.value = value
        self.constraints = constraints
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("property_", "property", True, STRING),
            ("target", "target", True, Variant(nothing, Map(ANY), List(ANY))),
            ("children", "children", True, List(Ref(Violation))),
            ("value", "value", False, ANY),
            ("constraints", "constraints", False, Map(STRING)),
        )
