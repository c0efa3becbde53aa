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
        "field",
        "slug",
        "label",
        "required",
        "hidden",
        "disableOnPrefill",
        "type",
        "placeholder",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_field = data["field"]
        f_slug = data["slug"]
        f_label = data["label"]
        f_required = data["required"]
        f_hidden = data["hidden"]
        f_disable_on_prefill = data["disableOnPrefill"]
        f_type_ = data["type"]
        if type(f_field) is not str:
            odd(CustomMultiEmailField, "field", data, drift)
        if type(f_slug) is not str:
            odd(CustomMultiEmailField, "slug", data, drift)
        if type(f_label) is not str:
            odd(CustomMultiEmailField, "label", data, drift)
        if type(f_required) is not bool:
            odd(CustomMultiEmailField, "required", data, drift)
        if type(f_hidden) is not bool:
            odd(CustomMultiEmailField, "hidden", data, drift)
        if type(f_disable_on_prefill) is not bool:
            odd(CustomMultiEmailField, "disableOnPrefill", data, drift)
        if f_type_ != "multiEmail":
            odd(CustomMultiEmailField, "type", data, drift)
        more = len(data) - 7
        f_placeholder = absent
        if more:
            if "placeholder" in data:
                f_placeholder = data["placeholder"]
                more -= 1
                if type(f_placeholder) is not str:
                    odd(CustomMultiEmailField, "placeholder", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CustomMultiEmailField, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CustomMultiEmailField)
    self.field = f_field
    self.slug = f_slug
    self.label = f_label
    self.required = f_required
    self.hidden = f_hidden
    self.disable_on_prefill = f_disable_on_prefill
    self.type_ = f_type_
    self.placeholder = f_placeholder
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CustomMultiEmailField(Model):
    """Part of `BookingFieldsData.booking_fields`, `HostedEventType.booking_fields` and `TeamEventType.booking_fields`."""

    __slots__ = (
        "field",
        "slug",
        "label",
        "required",
        "hidden",
        "disable_on_prefill",
        "type_",
        "placeholder",
    )

    _names = (
        ("field", "field"),
        ("slug", "slug"),
        ("label", "label"),
        ("required", "required"),
        ("hidden", "hidden"),
        ("disable_on_prefill", "disableOnPrefill"),
        ("type_", "type"),
        ("placeholder", "placeholder"),
    )
    _decode = staticmethod(decode)

    field: str
    slug: str
    label: str
    required: bool
    hidden: bool
    disable_on_prefill: bool
    type_: Literal["multiEmail"]
    placeholder: str | Unset

    def __init__(
        self,
        *,
        field: str,
        slug: str,
        label: str,
        required: bool,
        hidden: bool,
        disable_on_prefill: bool,
        type_: Literal["multiEmail"] = "multiEmail",
        placeholder: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.field = field
        self.slug = slug
        self.label = label
        self.required = required
        self.hidden = hidden
        self.disable_on_prefill = disable_on_prefill
        self.type_ = type_
        self.placeholder = placeholder
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("field", "field", True, STRING),
            ("slug", "slug", True, STRING),
            ("label", "label", True, STRING),
            ("required", "required", True, BOOLEAN),
            ("hidden", "hidden", True, BOOLEAN),
            ("disable_on_prefill", "disableOnPrefill", True, BOOLEAN),
            ("type_", "type", True, Choice("multiEmail")),
            ("placeholder", "placeholder", False, STRING),
        )
