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
    known = 5
    try:
        f_field = data["field"]
        f_slug = data["slug"]
        f_variant = data["variant"]
        f_last_name_required = data["lastNameRequired"]
        f_disable_on_prefill = data["disableOnPrefill"]
        if (
            type(f_field) is not str
            or f_slug != "name"
            or f_variant != "splitName"
            or type(f_last_name_required) is not bool
            or type(f_disable_on_prefill) is not bool
        ):
            return decode_exactly(SystemSplitNameField, data, drift)
        if "firstNameLabel" in data:
            f_first_name_label = data["firstNameLabel"]
            known += 1
            if type(f_first_name_label) is not str:
                return decode_exactly(SystemSplitNameField, data, drift)
        else:
            f_first_name_label = UNSET
        if "firstNamePlaceholder" in data:
            f_first_name_placeholder = data["firstNamePlaceholder"]
            known += 1
            if type(f_first_name_placeholder) is not str:
                return decode_exactly(SystemSplitNameField, data, drift)
        else:
            f_first_name_placeholder = UNSET
        if "lastNameLabel" in data:
            f_last_name_label = data["lastNameLabel"]
            known += 1
            if type(f_last_name_label) is not str:
                return decode_exactly(SystemSplitNameField, data, drift)
        else:
            f_last_name_label = UNSET
        if "lastNamePlaceholder" in data:
            f_last_name_placeholder = data["lastNamePlaceholder"]
            known += 1
            if type(f_last_name_placeholder) is not str:
                return decode_exactly(SystemSplitNameField, data, drift)
        else:
            f_last_name_placeholder = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SystemSplitNameField, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
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
