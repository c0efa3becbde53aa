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
        "label",
        "placeholder",
        "disableOnPrefill",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_field = data["field"]
        f_variant = data["variant"]
        if type(f_field) is not str:
            odd(SystemFullNameFieldInput, "field", data, drift)
        if type(f_variant) is not str:
            odd(SystemFullNameFieldInput, "variant", data, drift)
        more = len(data) - 2
        f_slug = f_label = f_placeholder = f_disable_on_prefill = absent
        if more:
            if "slug" in data:
                f_slug = data["slug"]
                more -= 1
                if type(f_slug) is not str:
                    odd(SystemFullNameFieldInput, "slug", data, drift)
            if "label" in data:
                f_label = data["label"]
                more -= 1
                if type(f_label) is not str:
                    odd(SystemFullNameFieldInput, "label", data, drift)
            if "placeholder" in data:
                f_placeholder = data["placeholder"]
                more -= 1
                if type(f_placeholder) is not str:
                    odd(SystemFullNameFieldInput, "placeholder", data, drift)
            if "disableOnPrefill" in data:
                f_disable_on_prefill = data["disableOnPrefill"]
                more -= 1
                if type(f_disable_on_prefill) is not bool:
                    odd(SystemFullNameFieldInput, "disableOnPrefill", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SystemFullNameFieldInput, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(SystemFullNameFieldInput)
    self.field = f_field
    self.variant = f_variant
    self.slug = f_slug
    self.label = f_label
    self.placeholder = f_placeholder
    self.disable_on_prefill = f_disable_on_prefill
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SystemFullNameFieldInput(Model):
    """Part of `BookingFields.booking_fields`, `CreateHostedEventType.booking_fields`, `CreateTeamEventType.booking_fields` and 2 more."""

    __slots__ = (
        "field",
        "variant",
        "slug",
        "label",
        "placeholder",
        "disable_on_prefill",
    )

    _names = (
        ("field", "field"),
        ("variant", "variant"),
        ("slug", "slug"),
        ("label", "label"),
        ("placeholder", "placeholder"),
        ("disable_on_prefill", "disableOnPrefill"),
    )
    _decode = staticmethod(decode)

    field: str
    variant: str
    slug: str | Unset
    label: str | Unset
    placeholder: str | Unset
    disable_on_prefill: bool | Unset

    def __init__(
        self,
        *,
        field: str,
        variant: str,
        slug: str | Unset = UNSET,
        label: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        disable_on_prefill: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.field = field
        self.variant = variant
        self.slug = slug
        self.label = label
        self.placeholder = placeholder
        self.disable_on_prefill = disable_on_prefill
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("field", "field", True, STRING),
            ("variant", "variant", True, STRING),
            ("slug", "slug", False, STRING),
            ("label", "label", False, STRING),
            ("placeholder", "placeholder", False, STRING),
            ("disable_on_prefill", "disableOnPrefill", False, BOOLEAN),
        )
