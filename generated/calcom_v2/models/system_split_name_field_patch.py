# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    Model,
    Odd,
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
        "slug",
        "variant",
        "firstNameLabel",
        "firstNamePlaceholder",
        "lastNameLabel",
        "lastNamePlaceholder",
        "lastNameRequired",
        "disableOnPrefill",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    known = 0
    try:
        if "slug" in data:
            f_slug = data["slug"]
            known += 1
            if type(f_slug) is not str:
                return decode_exactly(SystemSplitNameFieldPatch, data, drift)
        else:
            f_slug = UNSET
        if "variant" in data:
            f_variant = data["variant"]
            known += 1
            if type(f_variant) is not str:
                return decode_exactly(SystemSplitNameFieldPatch, data, drift)
        else:
            f_variant = UNSET
        if "firstNameLabel" in data:
            f_first_name_label = data["firstNameLabel"]
            known += 1
            if type(f_first_name_label) is not str:
                return decode_exactly(SystemSplitNameFieldPatch, data, drift)
        else:
            f_first_name_label = UNSET
        if "firstNamePlaceholder" in data:
            f_first_name_placeholder = data["firstNamePlaceholder"]
            known += 1
            if type(f_first_name_placeholder) is not str:
                return decode_exactly(SystemSplitNameFieldPatch, data, drift)
        else:
            f_first_name_placeholder = UNSET
        if "lastNameLabel" in data:
            f_last_name_label = data["lastNameLabel"]
            known += 1
            if type(f_last_name_label) is not str:
                return decode_exactly(SystemSplitNameFieldPatch, data, drift)
        else:
            f_last_name_label = UNSET
        if "lastNamePlaceholder" in data:
            f_last_name_placeholder = data["lastNamePlaceholder"]
            known += 1
            if type(f_last_name_placeholder) is not str:
                return decode_exactly(SystemSplitNameFieldPatch, data, drift)
        else:
            f_last_name_placeholder = UNSET
        if "lastNameRequired" in data:
            f_last_name_required = data["lastNameRequired"]
            known += 1
            if type(f_last_name_required) is not bool:
                return decode_exactly(SystemSplitNameFieldPatch, data, drift)
        else:
            f_last_name_required = UNSET
        if "disableOnPrefill" in data:
            f_disable_on_prefill = data["disableOnPrefill"]
            known += 1
            if type(f_disable_on_prefill) is not bool:
                return decode_exactly(SystemSplitNameFieldPatch, data, drift)
        else:
            f_disable_on_prefill = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SystemSplitNameFieldPatch, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(SystemSplitNameFieldPatch)
    self.slug = f_slug
    self.variant = f_variant
    self.first_name_label = f_first_name_label
    self.first_name_placeholder = f_first_name_placeholder
    self.last_name_label = f_last_name_label
    self.last_name_placeholder = f_last_name_placeholder
    self.last_name_required = f_last_name_required
    self.disable_on_prefill = f_disable_on_prefill
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SystemSplitNameFieldPatch(Model):
    __slots__ = (
        "slug",
        "variant",
        "first_name_label",
        "first_name_placeholder",
        "last_name_label",
        "last_name_placeholder",
        "last_name_required",
        "disable_on_prefill",
    )

    _names = (
        ("slug", "slug"),
        ("variant", "variant"),
        ("first_name_label", "firstNameLabel"),
        ("first_name_placeholder", "firstNamePlaceholder"),
        ("last_name_label", "lastNameLabel"),
        ("last_name_placeholder", "lastNamePlaceholder"),
        ("last_name_required", "lastNameRequired"),
        ("disable_on_prefill", "disableOnPrefill"),
    )
    _decode = staticmethod(decode)

    slug: str | Unset
    variant: str | Unset
    first_name_label: str | Unset
    first_name_placeholder: str | Unset
    last_name_label: str | Unset
    last_name_placeholder: str | Unset
    last_name_required: bool | Unset
    disable_on_prefill: bool | Unset

    def __init__(
        self,
        *,
        slug: str | Unset = UNSET,
        variant: str | Unset = UNSET,
        first_name_label: str | Unset = UNSET,
        first_name_placeholder: str | Unset = UNSET,
        last_name_label: str | Unset = UNSET,
        last_name_placeholder: str | Unset = UNSET,
        last_name_required: bool | Unset = UNSET,
        disable_on_prefill: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.slug = slug
        self.variant = variant
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
            ("slug", "slug", False, STRING),
            ("variant", "variant", False, STRING),
            ("first_name_label", "firstNameLabel", False, STRING),
            ("first_name_placeholder", "firstNamePlaceholder", False, STRING),
            ("last_name_label", "lastNameLabel", False, STRING),
            ("last_name_placeholder", "lastNamePlaceholder", False, STRING),
            ("last_name_required", "lastNameRequired", False, BOOLEAN),
            ("disable_on_prefill", "disableOnPrefill", False, BOOLEAN),
        )
