# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    BOOLEAN,
    STRING,
    Choice,
    List,
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
        "options",
        "type",
        "required",
        "hidden",
        "placeholder",
        "disableOnPrefill",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_field = data["field"]
        f_slug = data["slug"]
        f_label = data["label"]
        f_options = data["options"]
        f_type_ = data["type"]
        if type(f_options) is not list:
            return decode_exactly(CustomSelectFieldInput, data, drift, mark)
        if type(f_field) is not str:
            odd(CustomSelectFieldInput, "field", data, drift)
        if type(f_slug) is not str:
            odd(CustomSelectFieldInput, "slug", data, drift)
        if type(f_label) is not str:
            odd(CustomSelectFieldInput, "label", data, drift)
        for item in f_options:
            if type(item) is not str:
                return decode_exactly(CustomSelectFieldInput, data, drift, mark)
        if f_type_ != "select":
            odd(CustomSelectFieldInput, "type", data, drift)
        more = len(data) - 5
        f_required = f_hidden = f_placeholder = f_disable_on_prefill = absent
        if more:
            if "required" in data:
                f_required = data["required"]
                more -= 1
                if type(f_required) is not bool:
                    odd(CustomSelectFieldInput, "required", data, drift)
            if "hidden" in data:
                f_hidden = data["hidden"]
                more -= 1
                if type(f_hidden) is not bool:
                    odd(CustomSelectFieldInput, "hidden", data, drift)
            if "placeholder" in data:
                f_placeholder = data["placeholder"]
                more -= 1
                if type(f_placeholder) is not str:
                    odd(CustomSelectFieldInput, "placeholder", data, drift)
            if "disableOnPrefill" in data:
                f_disable_on_prefill = data["disableOnPrefill"]
                more -= 1
                if type(f_disable_on_prefill) is not bool:
                    odd(CustomSelectFieldInput, "disableOnPrefill", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CustomSelectFieldInput, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CustomSelectFieldInput)
    self.field = f_field
    self.slug = f_slug
    self.label = f_label
    self.options = f_options
    self.type_ = f_type_
    self.required = f_required
    self.hidden = f_hidden
    self.placeholder = f_placeholder
    self.disable_on_prefill = f_disable_on_prefill
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CustomSelectFieldInput(Model):
    """Part of `BookingFields.booking_fields`, `CreateHostedEventType.booking_fields`, `CreateTeamEventType.booking_fields` and 2 more."""

    __slots__ = (
        "field",
        "slug",
        "label",
        "options",
        "type_",
        "required",
        "hidden",
        "placeholder",
        "disable_on_prefill",
    )

    _names = (
        ("field", "field"),
        ("slug", "slug"),
        ("label", "label"),
        ("options", "options"),
        ("type_", "type"),
        ("required", "required"),
        ("hidden", "hidden"),
        ("placeholder", "placeholder"),
        ("disable_on_prefill", "disableOnPrefill"),
    )
    _decode = staticmethod(decode)

    field: str
    slug: str
    label: str
    options: list[str]
    type_: Literal["select"]
    required: bool | Unset
    hidden: bool | Unset
    placeholder: str | Unset
    disable_on_prefill: bool | Unset

    def __init__(
        self,
        *,
        field: str,
        slug: str,
        label: str,
        options: list[str],
        type_: Literal["select"] = "select",
        required: bool | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        disable_on_prefill: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.field = field
        self.slug = slug
        self.label = label
        self.options = options
        self.type_ = type_
        self.required = required
        self.hidden = hidden
        self.placeholder = placeholder
        self.disable_on_prefill = disable_on_prefill
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("field", "field", True, STRING),
            ("slug", "slug", True, STRING),
            ("label", "label", True, STRING),
            ("options", "options", True, List(STRING)),
            ("type_", "type", True, Choice("select")),
            ("required", "required", False, BOOLEAN),
            ("hidden", "hidden", False, BOOLEAN),
            ("placeholder", "placeholder", False, STRING),
            ("disable_on_prefill", "disableOnPrefill", False, BOOLEAN),
        )
