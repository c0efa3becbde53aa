# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    Model,
    Odd,
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
        "slug",
        "label",
        "required",
        "hidden",
        "placeholder",
        "disableOnPrefill",
        "type",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_slug = f_label = f_required = f_hidden = absent
        f_placeholder = f_disable_on_prefill = f_type_ = absent
        if more:
            if "slug" in data:
                f_slug = data["slug"]
                more -= 1
                if type(f_slug) is not str:
                    odd(CustomCheckboxFieldPatch, "slug", data, drift)
            if "label" in data:
                f_label = data["label"]
                more -= 1
                if type(f_label) is not str:
                    odd(CustomCheckboxFieldPatch, "label", data, drift)
            if "required" in data:
                f_required = data["required"]
                more -= 1
                if type(f_required) is not bool:
                    odd(CustomCheckboxFieldPatch, "required", data, drift)
            if "hidden" in data:
                f_hidden = data["hidden"]
                more -= 1
                if type(f_hidden) is not bool:
                    odd(CustomCheckboxFieldPatch, "hidden", data, drift)
            if "placeholder" in data:
                f_placeholder = data["placeholder"]
                more -= 1
                if type(f_placeholder) is not str:
                    odd(CustomCheckboxFieldPatch, "placeholder", data, drift)
            if "disableOnPrefill" in data:
                f_disable_on_prefill = data["disableOnPrefill"]
                more -= 1
                if type(f_disable_on_prefill) is not bool:
                    odd(CustomCheckboxFieldPatch, "disableOnPrefill", data, drift)
            if "type" in data:
                f_type_ = data["type"]
                more -= 1
                if type(f_type_) is not str:
                    odd(CustomCheckboxFieldPatch, "type", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CustomCheckboxFieldPatch, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CustomCheckboxFieldPatch)
    self.slug = f_slug
    self.label = f_label
    self.required = f_required
    self.hidden = f_hidden
    self.placeholder = f_placeholder
    self.disable_on_prefill = f_disable_on_prefill
    self.type_ = f_type_
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CustomCheckboxFieldPatch(Model):
    """Part of `PatchBookingFields.booking_fields`."""

    __slots__ = (
        "slug",
        "label",
        "required",
        "hidden",
        "placeholder",
        "disable_on_prefill",
        "type_",
    )

    _names = (
        ("slug", "slug"),
        ("label", "label"),
        ("required", "required"),
        ("hidden", "hidden"),
        ("placeholder", "placeholder"),
        ("disable_on_prefill", "disableOnPrefill"),
        ("type_", "type"),
    )
    _decode = staticmethod(decode)

    slug: str | Unset
    label: str | Unset
    required: bool | Unset
    hidden: bool | Unset
    placeholder: str | Unset
    disable_on_prefill: bool | Unset
    type_: str | Unset

    def __init__(
        self,
        *,
        slug: str | Unset = UNSET,
        label: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        disable_on_prefill: bool | Unset = UNSET,
        type_: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.slug = slug
        self.label = label
        self.required = required
        self.hidden = hidden
        self.placeholder = placeholder
        self.disable_on_prefill = disable_on_prefill
        self.type_ = type_
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("slug", "slug", False, STRING),
            ("label", "label", False, STRING),
            ("required", "required", False, BOOLEAN),
            ("hidden", "hidden", False, BOOLEAN),
            ("placeholder", "placeholder", False, STRING),
            ("disable_on_prefill", "disableOnPrefill", False, BOOLEAN),
            ("type_", "type", False, STRING),
        )
