# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
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
        "name",
        "type",
        "label",
        "labelAsSafeHtml",
        "placeholder",
        "required",
        "minLength",
        "maxLength",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        f_type_ = data["type"]
        if type(f_name) is not str:
            odd(BookingFieldVariantsConfigVariantsValueField, "name", data, drift)
        if type(f_type_) is not str:
            odd(BookingFieldVariantsConfigVariantsValueField, "type", data, drift)
        more = len(data) - 2
        f_label = f_label_as_safe_html = f_placeholder = f_required = absent
        f_min_length = f_max_length = absent
        if more:
            if "label" in data:
                f_label = data["label"]
                more -= 1
                if type(f_label) is not str:
                    odd(BookingFieldVariantsConfigVariantsValueField, "label", data, drift)
            if "labelAsSafeHtml" in data:
                f_label_as_safe_html = data["labelAsSafeHtml"]
                more -= 1
                if type(f_label_as_safe_html) is not str:
                    odd(BookingFieldVariantsConfigVariantsValueField, "labelAsSafeHtml", data, drift)
            if "placeholder" in data:
                f_placeholder = data["placeholder"]
                more -= 1
                if type(f_placeholder) is not str:
                    odd(BookingFieldVariantsConfigVariantsValueField, "placeholder", data, drift)
            if "required" in data:
                f_required = data["required"]
                more -= 1
                if type(f_required) is not bool:
                    odd(BookingFieldVariantsConfigVariantsValueField, "required", data, drift)
            if "minLength" in data:
                f_min_length = data["minLength"]
                more -= 1
                if type(f_min_length) is not int:
                    odd(BookingFieldVariantsConfigVariantsValueField, "minLength", data, drift)
            if "maxLength" in data:
                f_max_length = data["maxLength"]
                more -= 1
                if type(f_max_length) is not int:
                    odd(BookingFieldVariantsConfigVariantsValueField, "maxLength", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingFieldVariantsConfigVariantsValueField, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingFieldVariantsConfigVariantsValueField)
    self.name = f_name
    self.type_ = f_type_
    self.label = f_label
    self.label_as_safe_html = f_label_as_safe_html
    self.placeholder = f_placeholder
    self.required = f_required
    self.min_length = f_min_length
    self.max_length = f_max_length
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingFieldVariantsConfigVariantsValueField(Model):
    """Part of `BookingFieldVariantsConfigVariantsValue.fields`."""

    __slots__ = (
        "name",
        "type_",
        "label",
        "label_as_safe_html",
        "placeholder",
        "required",
        "min_length",
        "max_length",
    )

    _names = (
        ("name", "name"),
        ("type_", "type"),
        ("label", "label"),
        ("label_as_safe_html", "labelAsSafeHtml"),
        ("placeholder", "placeholder"),
        ("required", "required"),
        ("min_length", "minLength"),
        ("max_length", "maxLength"),
    )
    _decode = staticmethod(decode)

    name: str
    type_: str
    label: str | Unset
    label_as_safe_html: str | Unset
    placeholder: str | Unset
    required: bool | Unset
    min_length: int | Unset
    max_length: int | Unset

    def __init__(
        self,
        *,
        name: str,
        type_: str,
        label: str | Unset = UNSET,
        label_as_safe_html: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        min_length: int | Unset = UNSET,
        max_length: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.type_ = type_
        self.label = label
        self.label_as_safe_html = label_as_safe_html
        self.placeholder = placeholder
        self.required = required
        self.min_length = min_length
        self.max_length = max_length
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("name", "name", True, STRING),
            ("type_", "type", True, STRING),
            ("label", "label", False, STRING),
            ("label_as_safe_html", "labelAsSafeHtml", False, STRING),
            ("placeholder", "placeholder", False, STRING),
            ("required", "required", False, BOOLEAN),
            ("min_length", "minLength", False, INTEGER),
            ("max_length", "maxLength", False, INTEGER),
        )
