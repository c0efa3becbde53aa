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
        "type",
        "slug",
        "label",
        "required",
        "options",
        "disableOnPrefill",
        "hidden",
        "isDefault",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        f_slug = data["slug"]
        f_label = data["label"]
        f_required = data["required"]
        f_options = data["options"]
        f_disable_on_prefill = data["disableOnPrefill"]
        f_hidden = data["hidden"]
        f_is_default = data["isDefault"]
        if type(f_options) is not list:
            return decode_exactly(CheckboxGroupField, data, drift, mark)
        if f_type_ != "checkbox":
            odd(CheckboxGroupField, "type", data, drift)
        if type(f_slug) is not str:
            odd(CheckboxGroupField, "slug", data, drift)
        if type(f_label) is not str:
            odd(CheckboxGroupField, "label", data, drift)
        if type(f_required) is not bool:
            odd(CheckboxGroupField, "required", data, drift)
        for item in f_options:
            if type(item) is not str:
                return decode_exactly(CheckboxGroupField, data, drift, mark)
        if type(f_disable_on_prefill) is not bool:
            odd(CheckboxGroupField, "disableOnPrefill", data, drift)
        if type(f_hidden) is not bool:
            odd(CheckboxGroupField, "hidden", data, drift)
        if f_is_default is not False:
            odd(CheckboxGroupField, "isDefault", data, drift)
        more = len(data) - 8
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CheckboxGroupField, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CheckboxGroupField)
    self.type_ = f_type_
    self.slug = f_slug
    self.label = f_label
    self.required = f_required
    self.options = f_options
    self.disable_on_prefill = f_disable_on_prefill
    self.hidden = f_hidden
    self.is_default = f_is_default
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CheckboxGroupField(Model):
    """Part of `EventType.booking_fields` and `LegacyTeamEventType.booking_fields`."""

    __slots__ = (
        "type_",
        "slug",
        "label",
        "required",
        "options",
        "disable_on_prefill",
        "hidden",
        "is_default",
    )

    _names = (
        ("type_", "type"),
        ("slug", "slug"),
        ("label", "label"),
        ("required", "required"),
        ("options", "options"),
        ("disable_on_prefill", "disableOnPrefill"),
        ("hidden", "hidden"),
        ("is_default", "isDefault"),
    )
    _decode = staticmethod(decode)

    type_: Literal["checkbox"]
    slug: str
    label: str
    required: bool
    options: list[str]
    disable_on_prefill: bool
    hidden: bool
    is_default: Literal[False]

    def __init__(
        self,
        *,
        slug: str,
        label: str,
        required: bool,
        options: list[str],
        disable_on_prefill: bool,
        hidden: bool,
        type_: Literal["checkbox"] = "checkbox",
        is_default: Literal[False] = False,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.slug = slug
        self.label = label
        self.required = required
        self.options = options
        self.disable_on_prefill = disable_on_prefill
        self.hidden = hidden
        self.is_default = is_default
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, Choice("checkbox")),
            ("slug", "slug", True, STRING),
            ("label", "label", True, STRING),
            ("required", "required", True, BOOLEAN),
            ("options", "options", True, List(STRING)),
            ("disable_on_prefill", "disableOnPrefill", True, BOOLEAN),
            ("hidden", "hidden", True, BOOLEAN),
            ("is_default", "isDefault", True, Choice(False)),
        )
