# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    Choice,
    List,
    Map,
    Model,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    kind_of,
    new,
    odd,
    open_fields,
)
from ..types import UNSET, Unset
from .stored_booking_field_option import decode as decode_stored_booking_field_option
from .stored_booking_field_source import decode as decode_stored_booking_field_source
from .stored_booking_field_variants import decode as decode_stored_booking_field_variants
from .stored_booking_field_view import decode as decode_stored_booking_field_view

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .stored_booking_field_editable import StoredBookingFieldEditable
    from .stored_booking_field_input import StoredBookingFieldInput
    from .stored_booking_field_option import StoredBookingFieldOption
    from .stored_booking_field_source import StoredBookingFieldSource
    from .stored_booking_field_variants import StoredBookingFieldVariants
    from .stored_booking_field_view import StoredBookingFieldView

FIELDS = frozenset(
    (
        "name",
        "type",
        "label",
        "labelAsSafeHtml",
        "defaultLabel",
        "placeholder",
        "defaultPlaceholder",
        "required",
        "hidden",
        "editable",
        "disableOnPrefill",
        "hideWhenJustOneOption",
        "getOptionsAt",
        "options",
        "optionsInputs",
        "variant",
        "variantsConfig",
        "views",
        "sources",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        f_type_ = data["type"]
        if type(f_name) is not str:
            odd(StoredBookingField, "name", data, drift)
        if type(f_type_) is not str:
            odd(StoredBookingField, "type", data, drift)
        more = len(data) - 2
        f_label = f_label_as_safe_html = f_default_label = f_placeholder = absent
        f_default_placeholder = f_required = f_hidden = f_editable = absent
        f_disable_on_prefill = f_hide_when_just_one_option = f_get_options_at = f_options = absent
        f_options_inputs = f_variant = f_variants_config = f_views = absent
        f_sources = absent
        if more:
            if "label" in data:
                f_label = data["label"]
                more -= 1
                if type(f_label) is not str:
                    odd(StoredBookingField, "label", data, drift)
            if "labelAsSafeHtml" in data:
                f_label_as_safe_html = data["labelAsSafeHtml"]
                more -= 1
                if type(f_label_as_safe_html) is not str:
                    odd(StoredBookingField, "labelAsSafeHtml", data, drift)
            if "defaultLabel" in data:
                f_default_label = data["defaultLabel"]
                more -= 1
                if type(f_default_label) is not str:
                    odd(StoredBookingField, "defaultLabel", data, drift)
            if "placeholder" in data:
                f_placeholder = data["placeholder"]
                more -= 1
                if type(f_placeholder) is not str:
                    odd(StoredBookingField, "placeholder", data, drift)
            if "defaultPlaceholder" in data:
                f_default_placeholder = data["defaultPlaceholder"]
                more -= 1
                if type(f_default_placeholder) is not str:
                    odd(StoredBookingField, "defaultPlaceholder", data, drift)
            if "required" in data:
                f_required = data["required"]
                more -= 1
                if type(f_required) is not bool:
                    odd(StoredBookingField, "required", data, drift)
            if "hidden" in data:
                f_hidden = data["hidden"]
                more -= 1
                if type(f_hidden) is not bool:
                    odd(StoredBookingField, "hidden", data, drift)
            if "editable" in data:
                f_editable = data["editable"]
                more -= 1
                if f_editable not in {
                    "system",
                    "system-but-hidden",
                    "system-but-optional",
                    "user",
                    "user-readonly",
                }:
                    odd(StoredBookingField, "editable", data, drift)
            if "disableOnPrefill" in data:
                f_disable_on_prefill = data["disableOnPrefill"]
                more -= 1
                if type(f_disable_on_prefill) is not bool:
                    odd(StoredBookingField, "disableOnPrefill", data, drift)
            if "hideWhenJustOneOption" in data:
                f_hide_when_just_one_option = data["hideWhenJustOneOption"]
                more -= 1
                if type(f_hide_when_just_one_option) is not bool:
                    odd(StoredBookingField, "hideWhenJustOneOption", data, drift)
            if "getOptionsAt" in data:
                f_get_options_at = data["getOptionsAt"]
                more -= 1
                if type(f_get_options_at) is not str:
                    odd(StoredBookingField, "getOptionsAt", data, drift)
            if "options" in data:
                f_options = data["options"]
                more -= 1
                if type(f_options) is not list:
                    return decode_exactly(StoredBookingField, data, drift, mark)
            if "optionsInputs" in data:
                f_options_inputs = data["optionsInputs"]
                more -= 1
                if type(f_options_inputs) is not dict:
                    return decode_exactly(StoredBookingField, data, drift, mark)
            if "variant" in data:
                f_variant = data["variant"]
                more -= 1
                if type(f_variant) is not str:
                    odd(StoredBookingField, "variant", data, drift)
            if "variantsConfig" in data:
                f_variants_config = data["variantsConfig"]
                more -= 1
            if "views" in data:
                f_views = data["views"]
                more -= 1
                if type(f_views) is not list:
                    return decode_exactly(StoredBookingField, data, drift, mark)
            if "sources" in data:
                f_sources = data["sources"]
                more -= 1
                if type(f_sources) is not list:
                    return decode_exactly(StoredBookingField, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(StoredBookingField, data, drift, mark)
    extra = open_fields(data, FIELDS) if more else None
    try:
        if f_options:
            f_options = (
                [decode_stored_booking_field_option(f_options[0], drift)]
                if len(f_options) == 1
                else [decode_stored_booking_field_option(item, drift) for item in f_options]
            )
        if f_options_inputs is not UNSET:
            f_options_inputs = kind_of(StoredBookingField, "optionsInputs").decode(
                f_options_inputs, drift, data, "optionsInputs"
            )
        if f_variants_config is not UNSET:
            f_variants_config = decode_stored_booking_field_variants(f_variants_config, drift)
        if f_views:
            f_views = (
                [decode_stored_booking_field_view(f_views[0], drift)]
                if len(f_views) == 1
                else [decode_stored_booking_field_view(item, drift) for item in f_views]
            )
        if f_sources:
            f_sources = (
                [decode_stored_booking_field_source(f_sources[0], drift)]
                if len(f_sources) == 1
                else [decode_stored_booking_field_source(item, drift) for item in f_sources]
            )
    except Odd:
        return decode_exactly(StoredBookingField, data, drift, mark)
    self = new(StoredBookingField)
    self.name = f_name
    self.type_ = f_type_
    self.label = f_label
    self.label_as_safe_html = f_label_as_safe_html
    self.default_label = f_default_label
    self.placeholder = f_placeholder
    self.default_placeholder = f_default_placeholder
    self.required = f_required
    self.hidden = f_hidden
    self.editable = f_editable
    self.disable_on_prefill = f_disable_on_prefill
    self.hide_when_just_one_option = f_hide_when_just_one_option
    self.get_options_at = f_get_options_at
    self.options = f_options
    self.options_inputs = f_options_inputs
    self.variant = f_variant
    self.variants_config = f_variants_config
    self.views = f_views
    self.sources = f_sources
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class StoredBookingField(Model):
    """Part of `EventTypeRow.booking_fields`, `EventTypeRowForm.booking_fields`, `EventTypeRowOfProfile.booking_fields` and 2 more."""

    __slots__ = (
        "name",
        "type_",
        "label",
        "label_as_safe_html",
        "default_label",
        "placeholder",
        "default_placeholder",
        "required",
        "hidden",
        "editable",
        "disable_on_prefill",
        "hide_when_just_one_option",
        "get_options_at",
        "options",
        "options_inputs",
        "variant",
        "variants_config",
        "views",
        "sources",
    )

    _names = (
        ("name", "name"),
        ("type_", "type"),
        ("label", "label"),
        ("label_as_safe_html", "labelAsSafeHtml"),
        ("default_label", "defaultLabel"),
        ("placeholder", "placeholder"),
        ("default_placeholder", "defaultPlaceholder"),
        ("required", "required"),
        ("hidden", "hidden"),
        ("editable", "editable"),
        ("disable_on_prefill", "disableOnPrefill"),
        ("hide_when_just_one_option", "hideWhenJustOneOption"),
        ("get_options_at", "getOptionsAt"),
        ("options", "options"),
        ("options_inputs", "optionsInputs"),
        ("variant", "variant"),
        ("variants_config", "variantsConfig"),
        ("views", "views"),
        ("sources", "sources"),
    )
    _open = True
    _decode = staticmethod(decode)

    name: str
    type_: str
    label: str | Unset
    label_as_safe_html: str | Unset
    default_label: str | Unset
    placeholder: str | Unset
    default_placeholder: str | Unset
    required: bool | Unset
    hidden: bool | Unset
    editable: StoredBookingFieldEditable | str | Unset
    disable_on_prefill: bool | Unset
    hide_when_just_one_option: bool | Unset
    get_options_at: str | Unset
    options: list[StoredBookingFieldOption] | Unset
    options_inputs: dict[str, StoredBookingFieldInput] | Unset
    variant: str | Unset
    variants_config: StoredBookingFieldVariants | Unset
    views: list[StoredBookingFieldView] | Unset
    sources: list[StoredBookingFieldSource] | Unset

    def __init__(
        self,
        *,
        name: str,
        type_: str,
        label: str | Unset = UNSET,
        label_as_safe_html: str | Unset = UNSET,
        default_label: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        default_placeholder: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        editable: StoredBookingFieldEditable | str | Unset = UNSET,
        disable_on_prefill: bool | Unset = UNSET,
        hide_when_just_one_option: bool | Unset = UNSET,
        get_options_at: str | Unset = UNSET,
        options: list[StoredBookingFieldOption] | Unset = UNSET,
        options_inputs: dict[str, StoredBookingFieldInput] | Unset = UNSET,
        variant: str | Unset = UNSET,
        variants_config: StoredBookingFieldVariants | Unset = UNSET,
        views: list[StoredBookingFieldView] | Unset = UNSET,
        sources: list[StoredBookingFieldSource] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.type_ = type_
        self.label = label
        self.label_as_safe_html = label_as_safe_html
        self.default_label = default_label
        self.placeholder = placeholder
        self.default_placeholder = default_placeholder
        self.required = required
        self.hidden = hidden
        self.editable = editable
        self.disable_on_prefill = disable_on_prefill
        self.hide_when_just_one_option = hide_when_just_one_option
        self.get_options_at = get_options_at
        self.options = options
        self.options_inputs = options_inputs
        self.variant = variant
        self.variants_config = variants_config
        self.views = views
        self.sources = sources
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .stored_booking_field_input import StoredBookingFieldInput
        from .stored_booking_field_option import StoredBookingFieldOption
        from .stored_booking_field_source import StoredBookingFieldSource
        from .stored_booking_field_variants import StoredBookingFieldVariants
        from .stored_booking_field_view import StoredBookingFieldView

        return (
            ("name", "name", True, STRING),
            ("type_", "type", True, STRING),
            ("label", "label", False, STRING),
            ("label_as_safe_html", "labelAsSafeHtml", False, STRING),
            ("default_label", "defaultLabel", False, STRING),
            ("placeholder", "placeholder", False, STRING),
            ("default_placeholder", "defaultPlaceholder", False, STRING),
            ("required", "required", False, BOOLEAN),
            ("hidden", "hidden", False, BOOLEAN),
            (
                "editable",
                "editable",
                False,
                Choice("system", "system-but-hidden", "system-but-optional", "user", "user-readonly"),
            ),
            ("disable_on_prefill", "disableOnPrefill", False, BOOLEAN),
            ("hide_when_just_one_option", "hideWhenJustOneOption", False, BOOLEAN),
            ("get_options_at", "getOptionsAt", False, STRING),
            ("options", "options", False, List(Ref(StoredBookingFieldOption))),
            ("options_inputs", "optionsInputs", False, Map(Ref(StoredBookingFieldInput))),
            ("variant", "variant", False, STRING),
            ("variants_config", "variantsConfig", False, Ref(StoredBookingFieldVariants)),
            ("views", "views", False, List(Ref(StoredBookingFieldView))),
            ("sources", "sources", False, List(Ref(StoredBookingFieldSource))),
        )
