# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
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
    mark = len(drift)
    try:
        f_field = data["field"]
        f_variant = data["variant"]
        if type(f_field) is not str:
            odd(SystemSplitNameFieldInput, "field", data, drift)
        if type(f_variant) is not str:
            odd(SystemSplitNameFieldInput, "variant", data, drift)
        more = len(data) - 2
        f_slug = f_first_name_label = f_first_name_placeholder = f_last_name_label = absent
        f_last_name_placeholder = f_last_name_required = f_disable_on_prefill = absent
        if more:
            if "slug" in data:
                f_slug = data["slug"]
                more -= 1
                if type(f_slug) is not str:
                    odd(SystemSplitNameFieldInput, "slug", data, drift)
            if "firstNameLabel" in data:
                f_first_name_label = data["firstNameLabel"]
                more -= 1
                if type(f_first_name_label) is not str:
                    odd(SystemSplitNameFieldInput, "firstNameLabel", data, drift)
            if "firstNamePlaceholder" in data:
                f_first_name_placeholder = data["firstNamePlaceholder"]
                more -= 1
                if type(f_first_name_placeholder) is not str:
                    odd(SystemSplitNameFieldInput, "firstNamePlaceholder", data, drift)
            if "lastNameLabel" in data:
                f_last_name_label = data["lastNameLabel"]
                more -= 1
                if type(f_last_name_label) is not str:
                    odd(SystemSplitNameFieldInput, "lastNameLabel", data, drift)
            if "lastNamePlaceholder" in data:
                f_last_name_placeholder = data["lastNamePlaceholder"]
                more -= 1
                if type(f_last_name_placeholder) is not str:
                    odd(SystemSplitNameFieldInput, "lastNamePlaceholder", data, drift)
            if "lastNameRequired" in data:
                f_last_name_required = data["lastNameRequired"]
                more -= 1
                if type(f_last_name_required) is not bool:
                    odd(SystemSplitNameFieldInput, "lastNameRequired", data, drift)
            if "disableOnPrefill" in data:
                f_disable_on_prefill = data["disableOnPrefill"]
                more -= 1
                if type(f_disable_on_prefill) is not bool:
                    odd(SystemSplitNameFieldInput, "disableOnPrefill", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SystemSplitNameFieldInput, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
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
    """Part of `BookingFields.booking_fields`, `CreateHostedEventType.booking_fields`, `CreateTeamEventType.booking_fields` and 2 more."""

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
