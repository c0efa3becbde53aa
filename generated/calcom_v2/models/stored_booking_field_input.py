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
        "type",
        "required",
        "placeholder",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        if type(f_type_) is not str:
            odd(StoredBookingFieldInput, "type", data, drift)
        more = len(data) - 1
        f_required = f_placeholder = absent
        if more:
            if "required" in data:
                f_required = data["required"]
                more -= 1
                if type(f_required) is not bool:
                    odd(StoredBookingFieldInput, "required", data, drift)
            if "placeholder" in data:
                f_placeholder = data["placeholder"]
                more -= 1
                if type(f_placeholder) is not str:
                    odd(StoredBookingFieldInput, "placeholder", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(StoredBookingFieldInput, data, drift, mark)
    extra = open_fields(data, FIELDS) if more else None
    self = new(StoredBookingFieldInput)
    self.type_ = f_type_
    self.required = f_required
    self.placeholder = f_placeholder
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class StoredBookingFieldInput(Model):
    """Part of `StoredBookingField.options_inputs`."""

    __slots__ = (
        "type_",
        "required",
        "placeholder",
    )

    _names = (
        ("type_", "type"),
        ("required", "required"),
        ("placeholder", "placeholder"),
    )
    _open = True
    _decode = staticmethod(decode)

    type_: str
    required: bool | Unset
    placeholder: str | Unset

    def __init__(
        self,
        *,
        type_: str,
        required: bool | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.required = required
        self.placeholder = placeholder
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, STRING),
            ("required", "required", False, BOOLEAN),
            ("placeholder", "placeholder", False, STRING),
        )
