# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    BOOLEAN,
    STRING,
    Choice,
    Model,
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
        "type",
        "slug",
        "label",
        "required",
        "disableOnPrefill",
        "hidden",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    known = 4
    try:
        f_type_ = data["type"]
        f_slug = data["slug"]
        f_label = data["label"]
        f_required = data["required"]
        if (
            f_type_ != "boolean"
            or type(f_slug) is not str
            or type(f_label) is not str
            or type(f_required) is not bool
        ):
            return decode_exactly(BooleanFieldInput, data, drift)
        if "disableOnPrefill" in data:
            f_disable_on_prefill = data["disableOnPrefill"]
            known += 1
            if type(f_disable_on_prefill) is not bool:
                return decode_exactly(BooleanFieldInput, data, drift)
        else:
            f_disable_on_prefill = UNSET
        if "hidden" in data:
            f_hidden = data["hidden"]
            known += 1
            if type(f_hidden) is not bool:
                return decode_exactly(BooleanFieldInput, data, drift)
        else:
            f_hidden = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BooleanFieldInput, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(BooleanFieldInput)
    self.type_ = f_type_
    self.slug = f_slug
    self.label = f_label
    self.required = f_required
    self.disable_on_prefill = f_disable_on_prefill
    self.hidden = f_hidden
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BooleanFieldInput(Model):
    __slots__ = (
        "type_",
        "slug",
        "label",
        "required",
        "disable_on_prefill",
        "hidden",
    )

    _names = (
        ("type_", "type"),
        ("slug", "slug"),
        ("label", "label"),
        ("required", "required"),
        ("disable_on_prefill", "disableOnPrefill"),
        ("hidden", "hidden"),
    )
    _decode = staticmethod(decode)

    type_: Literal["boolean"]
    slug: str
    label: str
    required: bool
    disable_on_prefill: bool | Unset
    hidden: bool | Unset

    def __init__(
        self,
        *,
        slug: str,
        label: str,
        required: bool,
        type_: Literal["boolean"] = "boolean",
        disable_on_prefill: bool | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.slug = slug
        self.label = label
        self.required = required
        self.disable_on_prefill = disable_on_prefill
        self.hidden = hidden
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, Choice("boolean")),
            ("slug", "slug", True, STRING),
            ("label", "label", True, STRING),
            ("required", "required", True, BOOLEAN),
            ("disable_on_prefill", "disableOnPrefill", False, BOOLEAN),
            ("hidden", "hidden", False, BOOLEAN),
        )
