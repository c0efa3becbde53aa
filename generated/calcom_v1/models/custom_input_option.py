# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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
        "label",
        "type",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_label = data["label"]
        f_type_ = data["type"]
        if type(f_label) is not str:
            odd(CustomInputOption, "label", data, drift)
        if type(f_type_) is not str:
            odd(CustomInputOption, "type", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CustomInputOption, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CustomInputOption)
    self.label = f_label
    self.type_ = f_type_
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CustomInputOption(Model):
    """Part of `CreateCustomInputBody.options`, `CustomInput.options`, `EventTypeQuestion.options` and 1 more."""

    __slots__ = (
        "label",
        "type_",
    )

    _names = (
        ("label", "label"),
        ("type_", "type"),
    )
    _decode = staticmethod(decode)

    label: str
    type_: str

    def __init__(
        self,
        *,
        label: str,
        type_: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.label = label
        self.type_ = type_
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("label", "label", True, STRING),
            ("type_", "type", True, STRING),
        )
