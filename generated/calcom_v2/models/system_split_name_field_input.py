# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
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
        "variant",
        "slug",
        "firstNameLabel",
        "firstNamePlaceholder",
        "lastNameLabel",
        "lastNamePlaceholder",
        "lastNameRequired",
        "disableOnPrefill",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    known = 2
    try:
        f_field = data["field"]
        f_variant = data["variant"]
        if type(f_field) is not str or type(f_variant) is not str:
            return decode_exactly(SystemSplitNameFieldInput, data, drift)
        if "slug" in data:
            f_slug = data["slug"]
            known += 1
            if type(f_slug) is not str:
                return decode_exactly(SystemSplitNameFieldInput, data, drift)
        else:
            f_slug = UNSET
        if "firstNameLabel" in data:
            f_first_name_label = data["firstNameLabel"]
            known += 1
            if type(f_first_name_label) is not str:
                return decode_exactly(SystemSplitNameFieldInput, data, drift)
        else:
            f_first_name_label = UNSET
        if "firstNamePlaceholder" in data:
            f_first_name_placeholder = data["firstNamePlaceholder"]
            known += 1
            if type(f_first_name_placeholder) is not str:
                return decode_exactly(SystemSplitNameFieldInput, data, drift)
        else:
            f_first_name_placeholder = UNSET
        if "lastNameLabel" in data:
            f_last_name_label = data["lastNameLabel"]
            known += 1
            if type(f_last_name_label) is not str:
                return decode_exactly(SystemSplitNameFieldInput, data, drift)
        else:
            f_last_name_label = UNSET
        if "lastNamePlaceholder" in data:
            f_last_name_placeholder = data["lastNamePlaceholder"]
            known += 1
            if type(f_last_name_placeholder) is not str:
                return decode_exactly(SystemSplitNameFieldInput, data, drift)
        else:
            f_last_name_placeholder = UNSET
        if "lastNameRequired" in data:
            f_last_name_required = data["lastNameRequired"]
            known += 1
            if type(f_last_name_required) is not bool:
                return decode_exactly(SystemSplitNameFieldInput, data, drift)
        else:
            f_last_name_required = UNSET
        if "disableOnPrefill" in data:
            f_disable_on_prefill = data["disableOnPrefill"]
            known += 1
            if type(f_disable_on_prefill) is not bool:
                return decode_exactly(SystemSplitNameFieldInput, data, drift)
        else:
            f_disable_on_prefill = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SystemSplitNameFieldInput, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(SystemSplitNameFieldInput)
    self.field = f_field
    self.variant = f_variant
    self.slug = f_slug
    self.first_name_label = f_first_name_label
    self.first_name_placeholder = f_first_name_placeholder
    self.last_name_label = f_last_name_label
    self.last_name_placeholder = f_last_name_placeholder
    self.last_name_required = f_last_name_required
    self.disable_on_prefill = f_disable_on_prefill
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SystemSplitNameFieldInput(Model):
    __slots__ = (
        "field",
        "variant",
        "slug",
        "first_name_label",
        "first_name_placeholder",
        "last_name_label",
        "last_name_placeholder",
        "last_name_required",
        "disable_on_prefill",
    )

    _names = (
        ("field", "field"),
        ("variant", "variant"),
        ("slug", "slug"),
        ("first_name_label", "firstNameLabel"),
        ("first_name_placeholder", "firstNamePlaceholder"),
        ("last_name_label", "lastNameLabel"),
        ("last_name_placeholder", "lastNamePlaceholder"),
        ("last_name_required", "lastNameRequired"),
        ("disable_on_prefill", "disableOnPrefill"),
    )
    _decode = staticmethod(decode)

    field: str
    variant: str
    slug: str | Unset
    first_name_label: str | Unset
    first_name_placeholder: str | Unset
    last_name_label: str | Unset
    last_name_placeholder: str | Unset
    last_name_required: bool | Unset
    disable_on_prefill: bool | Unset

    def __init__(
        self,
        *,
        field: str,
        variant: str,
        slug: str | Unset = UNSET,
        first_name_label: str | Unset = UNSET,
        first_name_placeholder: str | Unset = UNSET,
        last_name_label: str | Unset = UNSET,
        last_name_placeholder: str | Unset = UNSET,
        last_name_required: bool | Unset = UNSET,
        disable_on_prefill: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.field = field
        self.variant = variant
        self.slug = slug
        self.first_name_label = first_name_label
        self.first_name_placeholder = first_name_placeholder
        self.last_name_label = last_name_label
        self.last_name_placeholder = last_name_placeholder
        self.last_name_required = last_name_required
        self.disable_on_prefill = disable_on_prefill
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("field", "field", True, STRING),
            ("variant", "variant", True, STRING),
            ("slug", "slug", False, STRING),
            ("first_name_label", "firstNameLabel", False, STRING),
            ("first_name_placeholder", "firstNamePlaceholder", False, STRING),
            ("last_name_label", "lastNameLabel", False, STRING),
            ("last_name_placeholder", "lastNamePlaceholder", False, STRING),
            ("last_name_required", "lastNameRequired", False, BOOLEAN),
            ("disable_on_prefill", "disableOnPrefill", False, BOOLEAN),
        )
