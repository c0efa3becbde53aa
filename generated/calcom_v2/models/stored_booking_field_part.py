# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    Model,
    absent,
    decode_exactly,
    define,
    new,
    odd,
    open_fields,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "name",
        "type",
        "label",
        "required",
        "placeholder",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        f_type_ = data["type"]
        if type(f_name) is not str:
            odd(StoredBookingFieldPart, "name", data, drift)
        if type(f_type_) is not str:
            odd(StoredBookingFieldPart, "type", data, drift)
        more = len(data) - 2
        f_label = f_required = f_placeholder = absent
        if more:
            if "label" in data:
                f_label = data["label"]
                more -= 1
                if type(f_label) is not str:
                    odd(StoredBookingFieldPart, "label", data, drift)
            if "required" in data:
                f_required = data["required"]
                more -= 1
                if type(f_required) is not bool:
                    odd(StoredBookingFieldPart, "required", data, drift)
            if "placeholder" in data:
                f_placeholder = data["placeholder"]
                more -= 1
                if type(f_placeholder) is not str:
                    odd(StoredBookingFieldPart, "placeholder", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(StoredBookingFieldPart, data, drift, mark)
    extra = open_fields(data, FIELDS) if more else None
    self = new(StoredBookingFieldPart)
    self.name = f_name
    self.type_ = f_type_
    self.label = f_label
    self.required = f_required
    self.placeholder = f_placeholder
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class StoredBookingFieldPart(Model):
    """Part of `StoredBookingFieldVariant.fields`."""

    __slots__ = (
        "name",
        "type_",
        "label",
        "required",
        "placeholder",
    )

    _names = (
        ("name", "name"),
        ("type_", "type"),
        ("label", "label"),
        ("required", "required"),
        ("placeholder", "placeholder"),
    )
    _open = True
    _decode = staticmethod(decode)

    name: str
    type_: str
    label: str | Unset
    required: bool | Unset
    placeholder: str | Unset

    def __init__(
        self,
        *,
        name: str,
        type_: str,
        label: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.type_ = type_
        self.label = label
        self.required = required
        self.placeholder = placeholder
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("name", "name", True, STRING),
            ("type_", "type", True, STRING),
            ("label", "label", False, STRING),
            ("required", "required", False, BOOLEAN),
            ("placeholder", "placeholder", False, STRING),
        )
