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
        "lastNameRequired",
        "disableOnPrefill",
        "firstNameLabel",
        "firstNamePlaceholder",
        "lastNameLabel",
        "lastNamePlaceholder",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_field = data["field"]
        f_slug = data["slug"]
        f_variant = data["variant"]
        f_last_name_required = data["lastNameRequired"]
        f_disable_on_prefill = data["disableOnPrefill"]
        if type(f_field) is not str:
            odd(SystemSplitNameField, "field", data, drift)
        if f_slug != "name":
            odd(SystemSplitNameField, "slug", data, drift)
        if f_variant != "splitName":
            odd(SystemSplitNameField, "variant", data, drift)
        if type(f_last_name_required) is not bool:
            odd(SystemSplitNameField, "lastNameRequired", data, drift)
        if type(f_disable_on_prefill) is not bool:
            odd(SystemSplitNameField, "disableOnPrefill", data, drift)
        more = len(data) - 5
        f_first_name_label = f_first_name_placeholder = f_last_name_label = f_last_name_placeholder = absent
        if more:
            if "firstNameLabel" in data:
                f_first_name_label = data["firstNameLabel"]
                more -= 1
                if type(f_first_name_label) is not str:
                    odd(SystemSplitNameField, "firstNameLabel", data, drift)
            if "firstNamePlaceholder" in data:
                f_first_name_placeholder = data["firstNamePlaceholder"]
                more -= 1
                if type(f_first_name_placeholder) is not str:
                    odd(SystemSplitNameField, "firstNamePlaceholder", data, drift)
            if "lastNameLabel" in data:
                f_last_name_label = data["lastNameLabel"]
                more -= 1
                if type(f_last_name_label) is not str:
                    odd(SystemSplitNameField, "lastNameLabel", data, drift)
            if "lastNamePlaceholder" in data:
                f_last_name_placeholder = data["lastNamePlaceholder"]
                more -= 1
                if type(f_last_name_placeholder) is not str:
                    odd(SystemSplitNameField, "lastNamePlaceholder", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SystemSplitNameField, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(SystemSplitNameField)
    self.field = f_field
    self.slug = f_slug
    self.variant = f_variant
    self.last_name_required = f_last_name_required
    self.disable_on_prefill = f_disable_on_prefill
    self.first_name_label = f_first_name_label
    self.first_name_placeholder = f_first_name_placeholder
    self.last_name_label = f_last_name_label
    self.last_name_placeholder = f_last_name_placeholder
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SystemSplitNameField(Model):
    """Part of `BookingFieldsData.booking_fields`, `HostedEventType.booking_fields` and `TeamEventType.booking_fields`."""

    __slots__ = (
        "field",
        "slug",
        "variant",
        "last_name_required",
        "disable_on_prefill",
        "first_name_label",
        "first_name_placeholder",
        "last_name_label",
        "last_name_placeholder",
    )

    _names = (
        ("field", "field"),
        ("slug", "slug"),
        ("variant", "variant"),
        ("last_name_required", "lastNameRequired"),
        ("disable_on_prefill", "disableOnPrefill"),
        ("first_name_label", "firstNameLabel"),
        ("first_name_placeholder", "firstNamePlaceholder"),
        ("last_name_label", "lastNameLabel"),
        ("last_name_placeholder", "lastNamePlaceholder"),
    )
    _decode = staticmethod(decode)

    field: str
    slug: Literal["name"]
    variant: Literal["splitName"]
    last_name_required: bool
    disable_on_prefill: bool
    first_name_label: str | Unset
    first_name_placeholder: str | Unset
    last_name_label: str | Unset
    last_name_placeholder: str | Unset

    def __init__(
        self,
        *,
        field: str,
        last_name_required: bool,
        disable_on_prefill: bool,
        slug: Literal["name"] = "name",
        variant: Literal["splitName"] = "splitName",
        first_name_label: str | Unset = UNSET,
        first_name_placeholder: str | Unset = UNSET,
        last_name_label: str | Unset = UNSET,
        last_name_placeholder: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.field = field
        self.slug = slug
        self.variant = variant
        self.last_name_required = last_name_required
        self.disable_on_prefill = disable_on_prefill
        self.first_name_label = first_name_label
        self.first_name_placeholder = first_name_placeholder
        self.last_name_label = last_name_label
        self.last_name_placeholder = last_name_placeholder
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("field", "field", True, STRING),
            ("slug", "slug", True, Choice("name")),
            ("variant", "variant", True, Choice("splitName")),
            ("last_name_required", "lastNameRequired", True, BOOLEAN),
            ("disable_on_prefill", "disableOnPrefill", True, BOOLEAN),
            ("first_name_label", "firstNameLabel", False, STRING),
            ("first_name_placeholder", "firstNamePlaceholder", False, STRING),
            ("last_name_label", "lastNameLabel", False, STRING),
            ("last_name_placeholder", "lastNamePlaceholder", False, STRING),
        )
