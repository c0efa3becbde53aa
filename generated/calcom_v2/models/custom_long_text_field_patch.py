# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Model,
    Odd,
    decode_exactly,
    define,
    extra_fields,
    new,
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
        "minLength",
        "maxLength",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    known = 0
    try:
        if "slug" in data:
            f_slug = data["slug"]
            known += 1
            if type(f_slug) is not str:
                return decode_exactly(CustomLongTextFieldPatch, data, drift)
        else:
            f_slug = UNSET
        if "label" in data:
            f_label = data["label"]
            known += 1
            if type(f_label) is not str:
                return decode_exactly(CustomLongTextFieldPatch, data, drift)
        else:
            f_label = UNSET
        if "required" in data:
            f_required = data["required"]
            known += 1
            if type(f_required) is not bool:
                return decode_exactly(CustomLongTextFieldPatch, data, drift)
        else:
            f_required = UNSET
        if "hidden" in data:
            f_hidden = data["hidden"]
            known += 1
            if type(f_hidden) is not bool:
                return decode_exactly(CustomLongTextFieldPatch, data, drift)
        else:
            f_hidden = UNSET
        if "placeholder" in data:
            f_placeholder = data["placeholder"]
            known += 1
            if type(f_placeholder) is not str:
                return decode_exactly(CustomLongTextFieldPatch, data, drift)
        else:
            f_placeholder = UNSET
        if "disableOnPrefill" in data:
            f_disable_on_prefill = data["disableOnPrefill"]
            known += 1
            if type(f_disable_on_prefill) is not bool:
                return decode_exactly(CustomLongTextFieldPatch, data, drift)
        else:
            f_disable_on_prefill = UNSET
        if "type" in data:
            f_type_ = data["type"]
            known += 1
            if type(f_type_) is not str:
                return decode_exactly(CustomLongTextFieldPatch, data, drift)
        else:
            f_type_ = UNSET
        if "minLength" in data:
            f_min_length = data["minLength"]
            known += 1
            if type(f_min_length) is not int:
                return decode_exactly(CustomLongTextFieldPatch, data, drift)
        else:
            f_min_length = UNSET
        if "maxLength" in data:
            f_max_length = data["maxLength"]
            known += 1
            if type(f_max_length) is not int:
                return decode_exactly(CustomLongTextFieldPatch, data, drift)
        else:
            f_max_length = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CustomLongTextFieldPatch, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(CustomLongTextFieldPatch)
    self.slug = f_slug
    self.label = f_label
    self.required = f_required
    self.hidden = f_hidden
    self.placeholder = f_placeholder
    self.disable_on_prefill = f_disable_on_prefill
    self.type_ = f_type_
    self.min_length = f_min_length
    self.max_length = f_max_length
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CustomLongTextFieldPatch(Model):
    __slots__ = (
        "slug",
        "label",
        "required",
        "hidden",
        "placeholder",
        "disable_on_prefill",
        "type_",
        "min_length",
        "max_length",
    )

    _names = (
        ("slug", "slug"),
        ("label", "label"),
        ("required", "required"),
        ("hidden", "hidden"),
        ("placeholder", "placeholder"),
        ("disable_on_prefill", "disableOnPrefill"),
        ("type_", "type"),
        ("min_length", "minLength"),
        ("max_length", "maxLength"),
    )
    _decode = staticmethod(decode)

    slug: str | Unset
    label: str | Unset
    required: bool | Unset
    hidden: bool | Unset
    placeholder: str | Unset
    disable_on_prefill: bool | Unset
    type_: str | Unset
    min_length: int | Unset
    max_length: int | Unset

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
        min_length: int | Unset = UNSET,
        max_length: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.slug = slug
        self.label = label
        self.required = required
        self.hidden = hidden
        self.placeholder = placeholder
        self.disable_on_prefill = disable_on_prefill
        self.type_ = type_
        self.min_length = min_length
        self.max_length = max_length
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
            ("min_length", "minLength", False, INTEGER),
            ("max_length", "maxLength", False, INTEGER),
        )
