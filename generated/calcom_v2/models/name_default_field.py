# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    Model,
    decode_exactly,
    extra_fields,
    new,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "type",
        "label",
        "placeholder",
        "isDefault",
        "slug",
        "required",
        "disableOnPrefill",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    known = 6
    try:
        f_type_ = data["type"]
        f_label = data["label"]
        f_placeholder = data["placeholder"]
        f_is_default = data["isDefault"]
        f_slug = data["slug"]
        f_required = data["required"]
        if (
            type(f_type_) is not str
            or type(f_label) is not str
            or type(f_placeholder) is not str
            or type(f_is_default) is not bool
            or type(f_slug) is not str
            or type(f_required) is not bool
        ):
            return decode_exactly(NameDefaultField, data, drift)
        if "disableOnPrefill" in data:
            f_disable_on_prefill = data["disableOnPrefill"]
            known += 1
            if type(f_disable_on_prefill) is not bool:
                return decode_exactly(NameDefaultField, data, drift)
        else:
            f_disable_on_prefill = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(NameDefaultField, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(NameDefaultField)
    self.type_ = f_type_
    self.label = f_label
    self.placeholder = f_placeholder
    self.is_default = f_is_default
    self.slug = f_slug
    self.required = f_required
    self.disable_on_prefill = f_disable_on_prefill
    self._extra = extra
    return self


class NameDefaultField(Model):
    __slots__ = (
        "type_",
        "label",
        "placeholder",
        "is_default",
        "slug",
        "required",
        "disable_on_prefill",
    )

    _names = (
        ("type_", "type"),
        ("label", "label"),
        ("placeholder", "placeholder"),
        ("is_default", "isDefault"),
        ("slug", "slug"),
        ("required", "required"),
        ("disable_on_prefill", "disableOnPrefill"),
    )
    _decode = staticmethod(decode)

    type_: str
    label: str
    placeholder: str
    is_default: bool
    slug: str
    required: bool
    disable_on_prefill: bool | Unset

    def __init__(
        self,
        *,
        type_: str,
        label: str,
        placeholder: str,
        is_default: bool,
        slug: str,
        required: bool,
        disable_on_prefill: bool | Unset = UNSET,
    ) -> None:
        self.type_ = type_
        self.label = label
        self.placeholder = placeholder
        self.is_default = is_default
        self.slug = slug
        self.required = required
        self.disable_on_prefill = disable_on_prefill
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, STRING),
            ("label", "label", True, STRING),
            ("placeholder", "placeholder", True, STRING),
            ("is_default", "isDefault", True, BOOLEAN),
            ("slug", "slug", True, STRING),
            ("required", "required", True, BOOLEAN),
            ("disable_on_prefill", "disableOnPrefill", False, BOOLEAN),
        )
