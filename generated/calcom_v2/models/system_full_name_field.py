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
        "variant",
        "disableOnPrefill",
        "label",
        "placeholder",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_field = data["field"]
        f_slug = data["slug"]
        f_variant = data["variant"]
        f_disable_on_prefill = data["disableOnPrefill"]
        if type(f_field) is not str:
            odd(SystemFullNameField, "field", data, drift)
        if f_slug != "name":
            odd(SystemFullNameField, "slug", data, drift)
        if f_variant != "fullName":
            odd(SystemFullNameField, "variant", data, drift)
        if type(f_disable_on_prefill) is not bool:
            odd(SystemFullNameField, "disableOnPrefill", data, drift)
        more = len(data) - 4
        f_label = f_placeholder = absent
        if more:
            if "label" in data:
                f_label = data["label"]
                more -= 1
                if type(f_label) is not str:
                    odd(SystemFullNameField, "label", data, drift)
            if "placeholder" in data:
                f_placeholder = data["placeholder"]
                more -= 1
                if type(f_placeholder) is not str:
                    odd(SystemFullNameField, "placeholder", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SystemFullNameField, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(SystemFullNameField)
    self.field = f_field
    self.slug = f_slug
    self.variant = f_variant
    self.disable_on_prefill = f_disable_on_prefill
    self.label = f_label
    self.placeholder = f_placeholder
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SystemFullNameField(Model):
    """Part of `BookingFieldsData.booking_fields`, `HostedEventType.booking_fields` and `TeamEventType.booking_fields`."""

    __slots__ = (
        "field",
        "slug",
        "variant",
        "disable_on_prefill",
        "label",
        "placeholder",
    )

    _names = (
        ("field", "field"),
        ("slug", "slug"),
        ("variant", "variant"),
        ("disable_on_prefill", "disableOnPrefill"),
        ("label", "label"),
        ("placeholder", "placeholder"),
    )
    _decode = staticmethod(decode)

    field: str
    slug: Literal["name"]
    variant: Literal["fullName"]
    disable_on_prefill: bool
    label: str | Unset
    placeholder: str | Unset

    def __init__(
        self,
        *,
        field: str,
        disable_on_prefill: bool,
        slug: Literal["name"] = "name",
        variant: Literal["fullName"] = "fullName",
        label: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.field = field
        self.slug = slug
        self.variant = variant
        self.disable_on_prefill = disable_on_prefill
        self.label = label
        self.placeholder = placeholder
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("field", "field", True, STRING),
            ("slug", "slug", True, Choice("name")),
            ("variant", "variant", True, Choice("fullName")),
            ("disable_on_prefill", "disableOnPrefill", True, BOOLEAN),
            ("label", "label", False, STRING),
            ("placeholder", "placeholder", False, STRING),
        )
