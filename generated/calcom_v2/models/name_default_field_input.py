# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    BOOLEAN,
    STRING,
    Choice,
    Model,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "type",
        "label",
        "placeholder",
        "disableOnPrefill",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        if f_type_ != "name":
            odd(NameDefaultFieldInput, "type", data, drift)
        more = len(data) - 1
        f_label = f_placeholder = f_disable_on_prefill = absent
        if more:
            if "label" in data:
                f_label = data["label"]
                more -= 1
                if type(f_label) is not str:
                    odd(NameDefaultFieldInput, "label", data, drift)
            if "placeholder" in data:
                f_placeholder = data["placeholder"]
                more -= 1
                if type(f_placeholder) is not str:
                    odd(NameDefaultFieldInput, "placeholder", data, drift)
            if "disableOnPrefill" in data:
                f_disable_on_prefill = data["disableOnPrefill"]
                more -= 1
                if type(f_disable_on_prefill) is not bool:
                    odd(NameDefaultFieldInput, "disableOnPrefill", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(NameDefaultFieldInput, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(NameDefaultFieldInput)
    self.type_ = f_type_
    self.label = f_label
    self.placeholder = f_placeholder
    self.disable_on_prefill = f_disable_on_prefill
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class NameDefaultFieldInput(Model):
    """Part of `CreateEventType.booking_fields`, `CreateTeamEventTypeLegacy.booking_fields`, `UpdateEventType.booking_fields` and 1 more."""

    __slots__ = (
        "type_",
        "label",
        "placeholder",
        "disable_on_prefill",
    )

    _names = (
        ("type_", "type"),
        ("label", "label"),
        ("placeholder", "placeholder"),
        ("disable_on_prefill", "disableOnPrefill"),
    )
    _decode = staticmethod(decode)

    type_: Literal["name"]
    label: str | Unset
    placeholder: str | Unset
    disable_on_prefill: bool | Unset

    def __init__(
        self,
        *,
        type_: Literal["name"] = "name",
        label: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        disable_on_prefill: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.label = label
        self.placeholder = placeholder
        self.disable_on_prefill = disable_on_prefill
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, Choice("name")),
            ("label", "label", False, STRING),
            ("placeholder", "placeholder", False, STRING),
            ("disable_on_prefill", "disableOnPrefill", False, BOOLEAN),
        )
