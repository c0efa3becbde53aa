# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    NUMBER,
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
    extra_fields,
    kind_of,
    new,
    odd,
)
from ..types import UNSET, Unset
from .booking_field_option import decode as decode_booking_field_option
from .booking_field_source import decode as decode_booking_field_source
from .booking_field_variants_config import decode as decode_booking_field_variants_config
from .booking_field_view import decode as decode_booking_field_view

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_field_editable import BookingFieldEditable
    from .booking_field_option import BookingFieldOption
    from .booking_field_options_inputs_value import BookingFieldOptionsInputsValue
    from .booking_field_source import BookingFieldSource
    from .booking_field_variants_config import BookingFieldVariantsConfig
    from .booking_field_view import BookingFieldView

FIELDS = frozenset(
    (
        "name",
        "type",
        "label",
        "labelAsSafeHtml",
        "placeholder",
        "defaultLabel",
        "defaultPlaceholder",
        "required",
        "hidden",
        "editable",
        "options",
        "optionsInputs",
        "getOptionsAt",
        "hideWhenJustOneOption",
        "disableOnPrefill",
        "minLength",
        "maxLength",
        "price",
        "variant",
        "variantsConfig",
        "sources",
        "views",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        f_type_ = data["type"]
        if type(f_name) is not str:
            odd(BookingField, "name", data, drift)
        if type(f_type_) is not str:
            odd(BookingField, "type", data, drift)
        more = len(data) - 2
        f_label = f_label_as_safe_html = f_placeholder = f_default_label = absent
        f_default_placeholder = f_required = f_hidden = f_editable = absent
        f_options = f_options_inputs = f_get_options_at = f_hide_when_just_one_option = absent
        f_disable_on_prefill = f_min_length = f_max_length = f_price = absent
        f_variant = f_variants_config = f_sources = f_views = absent
        if more:
            if "label" in data:
                f_label = data["label"]
                more -= 1
                if type(f_label) is not str:
                    odd(BookingField, "label", data, drift)
            if "labelAsSafeHtml" in data:
                f_label_as_safe_html = data["labelAsSafeHtml"]
                more -= 1
                if type(f_label_as_safe_html) is not str:
                    odd(BookingField, "labelAsSafeHtml", data, drift)
            if "placeholder" in data:
                f_placeholder = data["placeholder"]
                more -= 1
                if type(f_placeholder) is not str:
                    odd(BookingField, "placeholder", data, drift)
            if "defaultLabel" in data:
                f_default_label = data["defaultLabel"]
                more -= 1
                if type(f_default_label) is not str:
                    odd(BookingField, "defaultLabel", data, drift)
            if "defaultPlaceholder" in data:
                f_default_placeholder = data["defaultPlaceholder"]
                more -= 1
                if type(f_default_placeholder) is not str:
                    odd(BookingField, "defaultPlaceholder", data, drift)
            if "required" in data:
                f_required = data["required"]
                more -= 1
                if type(f_required) is not bool:
                    odd(BookingField, "required", data, drift)
            if "hidden" in data:
                f_hidden = data["hidden"]
                more -= 1
                if type(f_hidden) is not bool:
                    odd(BookingField, "hidden", data, drift)
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
                    odd(BookingField, "editable", data, drift)
            if "options" in data:
                f_options = data["options"]
                more -= 1
                if type(f_options) is not list:
                    return decode_exactly(BookingField, data, drift, mark)
            if "optionsInputs" in data:
                f_options_inputs = data["optionsInputs"]
                more -= 1
                if type(f_options_inputs) is not dict:
                    return decode_exactly(BookingField, data, drift, mark)
            if "getOptionsAt" in data:
                f_get_options_at = data["getOptionsAt"]
                more -= 1
                if type(f_get_options_at) is not str:
                    odd(BookingField, "getOptionsAt", data, drift)
            if "hideWhenJustOneOption" in data:
                f_hide_when_just_one_option = data["hideWhenJustOneOption"]
                more -= 1
                if type(f_hide_when_just_one_option) is not bool:
                    odd(BookingField, "hideWhenJustOneOption", data, drift)
            if "disableOnPrefill" in data:
                f_disable_on_prefill = data["disableOnPrefill"]
                more -= 1
                if type(f_disable_on_prefill) is not bool:
                    odd(BookingField, "disableOnPrefill", data, drift)
            if "minLength" in data:
                f_min_length = data["minLength"]
                more -= 1
                if type(f_min_length) is not int:
                    odd(BookingField, "minLength", data, drift)
            if "maxLength" in data:
                f_max_length = data["maxLength"]
                more -= 1
                if type(f_max_length) is not int:
                    odd(BookingField, "maxLength", data, drift)
            if "price" in data:
                f_price = data["price"]
                more -= 1
                if type(f_price) is not float and type(f_price) is not int:
                    odd(BookingField, "price", data, drift)
            if "variant" in data:
                f_variant = data["variant"]
                more -= 1
                if type(f_variant) is not str:
                    odd(BookingField, "variant", data, drift)
            if "variantsConfig" in data:
                f_variants_config = data["variantsConfig"]
                more -= 1
            if "sources" in data:
                f_sources = data["sources"]
                more -= 1
                if type(f_sources) is not list:
                    return decode_exactly(BookingField, data, drift, mark)
            if "views" in data:
                f_views = data["views"]
                more -= 1
                if type(f_views) is not list:
                    return decode_exactly(BookingField, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingField, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_options:
            f_options = (
                [decode_booking_field_option(f_options[0], drift)]
                if len(f_options) == 1
                else [decode_booking_field_option(item, drift) for item in f_options]
            )
        if f_options_inputs is not UNSET:
            f_options_inputs = kind_of(BookingField, "optionsInputs").decode(
                f_options_inputs, drift, data, "optionsInputs"
            )
        if f_variants_config is not UNSET:
            f_variants_config = decode_booking_field_variants_config(f_variants_config, drift)
        if f_sources:
            f_sources = (
                [decode_booking_field_source(f_sources[0], drift)]
                if len(f_sources) == 1
                else [decode_booking_field_source(item, drift) for item in f_sources]
            )
        if f_views:
            f_views = (
                [decode_booking_field_view(f_views[0], drift)]
                if len(f_views) == 1
                else [decode_booking_field_view(item, drift) for item in f_views]
            )
    except Odd:
        return decode_exactly(BookingField, data, drift, mark)
    self = new(BookingField)
    self.name = f_name
    self.type_ = f_type_
    self.label = f_label
    self.label_as_safe_html = f_label_as_safe_html
    self.placeholder = f_placeholder
    self.default_label = f_default_label
    self.default_placeholder = f_default_placeholder
    self.required = f_required
    self.hidden = f_hidden
    self.editable = f_editable
    self.options = f_options
    self.options_inputs = f_options_inputs
    self.get_options_at = f_get_options_at
    self.hide_when_just_one_option = f_hide_when_just_one_option
    self.disable_on_prefill = f_disable_on_prefill
    self.min_length = f_min_length
    self.max_length = f_max_length
    self.price = f_price
    self.variant = f_variant
    self.variants_config = f_variants_config
    self.sources = f_sources
    self.views = f_views
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingField(Model):
    """Part of `CreateEventTypeBody.booking_fields`, `EventType.booking_fields` and `UpdateEventTypeBody.booking_fields`."""

    __slots__ = (
        "name",
        "type_",
        "label",
        "label_as_safe_html",
        "placeholder",
        "default_label",
        "default_placeholder",
        "required",
        "hidden",
        "editable",
        "options",
        "options_inputs",
        "get_options_at",
        "hide_when_just_one_option",
        "disable_on_prefill",
        "min_length",
        "max_length",
        "price",
        "variant",
        "variants_config",
        "sources",
        "views",
    )

    _names = (
        ("name", "name"),
        ("type_", "type"),
        ("label", "label"),
        ("label_as_safe_html", "labelAsSafeHtml"),
        ("placeholder", "placeholder"),
        ("default_label", "defaultLabel"),
        ("default_placeholder", "defaultPlaceholder"),
        ("required", "required"),
        ("hidden", "hidden"),
        ("editable", "editable"),
        ("options", "options"),
        ("options_inputs", "optionsInputs"),
        ("get_options_at", "getOptionsAt"),
        ("hide_when_just_one_option", "hideWhenJustOneOption"),
        ("disable_on_prefill", "disableOnPrefill"),
        ("min_length", "minLength"),
        ("max_length", "maxLength"),
        ("price", "price"),
        ("variant", "variant"),
        ("variants_config", "variantsConfig"),
        ("sources", "sources"),
        ("views", "views"),
    )
    _decode = staticmethod(decode)

    name: str
    type_: str
    label: str | Unset
    label_as_safe_html: str | Unset
    placeholder: str | Unset
    default_label: str | Unset
    default_placeholder: str | Unset
    required: bool | Unset
    hidden: bool | Unset
    editable: BookingFieldEditable | str | Unset
    options: list[BookingFieldOption] | Unset
    options_inputs: dict[str, BookingFieldOptionsInputsValue] | Unset
    get_options_at: str | Unset
    hide_when_just_one_option: bool | Unset
    disable_on_prefill: bool | Unset
    min_length: int | Unset
    max_length: int | Unset
    price: float | Unset
    variant: str | Unset
    variants_config: BookingFieldVariantsConfig | Unset
    sources: list[BookingFieldSource] | Unset
    views: list[BookingFieldView] | Unset

    def __init__(
        self,
        *,
        name: str,
        type_: str,
        label: str | Unset = UNSET,
        label_as_safe_html: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        default_label: str | Unset = UNSET,
        default_placeholder: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        editable: BookingFieldEditable | str | Unset = UNSET,
        options: list[BookingFieldOption] | Unset = UNSET,
        options_inputs: dict[str, BookingFieldOptionsInputsValue] | Unset = UNSET,
        get_options_at: str | Unset = UNSET,
        hide_when_just_one_option: bool | Unset = UNSET,
        disable_on_prefill: bool | Unset = UNSET,
        min_length: int | Unset = UNSET,
        max_length: int | Unset = UNSET,
        price: float | Unset = UNSET,
        variant: str | Unset = UNSET,
        variants_config: BookingFieldVariantsConfig | Unset = UNSET,
        sources: list[BookingFieldSource] | Unset = UNSET,
        views: list[BookingFieldView] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.type_ = type_
        self.label = label
        self.label_as_safe_html = label_as_safe_html
        self.placeholder = placeholder
        self.default_label = default_label
        self.default_placeholder = default_placeholder
        self.required = required
        self.hidden = hidden
        self.editable = editable
        self.options = options
        self.options_inputs = options_inputs
        self.get_options_at = get_options_at
        self.hide_when_just_one_option = hide_when_just_one_option
        self.disable_on_prefill = disable_on_prefill
        self.min_length = min_length
        self.max_length = max_length
        self.price = price
        self.variant = variant
        self.variants_config = variants_config
        self.sources = sources
        self.views = views
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booking_field_option import BookingFieldOption
        from .booking_field_options_inputs_value import BookingFieldOptionsInputsValue
        from .booking_field_source import BookingFieldSource
        from .booking_field_variants_config import BookingFieldVariantsConfig
        from .booking_field_view import BookingFieldView

        return (
            ("name", "name", True, STRING),
            ("type_", "type", True, STRING),
            ("label", "label", False, STRING),
            ("label_as_safe_html", "labelAsSafeHtml", False, STRING),
            ("placeholder", "placeholder", False, STRING),
            ("default_label", "defaultLabel", False, STRING),
            ("default_placeholder", "defaultPlaceholder", False, STRING),
            ("required", "required", False, BOOLEAN),
            ("hidden", "hidden", False, BOOLEAN),
            (
                "editable",
                "editable",
                False,
                Choice("system", "system-but-hidden", "system-but-optional", "user", "user-readonly"),
            ),
            ("options", "options", False, List(Ref(BookingFieldOption))),
            ("options_inputs", "optionsInputs", False, Map(Ref(BookingFieldOptionsInputsValue))),
            ("get_options_at", "getOptionsAt", False, STRING),
            ("hide_when_just_one_option", "hideWhenJustOneOption", False, BOOLEAN),
            ("disable_on_prefill", "disableOnPrefill", False, BOOLEAN),
            ("min_length", "minLength", False, INTEGER),
            ("max_length", "maxLength", False, INTEGER),
            ("price", "price", False, NUMBER),
            ("variant", "variant", False, STRING),
            ("variants_config", "variantsConfig", False, Ref(BookingFieldVariantsConfig)),
            ("sources", "sources", False, List(Ref(BookingFieldSource))),
            ("views", "views", False, List(Ref(BookingFieldView))),
        )
