# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    Model,
    Odd,
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
        "slug",
        "variant",
        "label",
        "placeholder",
        "disableOnPrefill",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_slug = f_variant = f_label = f_placeholder = absent
        f_disable_on_prefill = absent
        if more:
            if "slug" in data:
                f_slug = data["slug"]
                more -= 1
                if type(f_slug) is not str:
                    odd(SystemFullNameFieldPatch, "slug", data, drift)
            if "variant" in data:
                f_variant = data["variant"]
                more -= 1
                if type(f_variant) is not str:
                    odd(SystemFullNameFieldPatch, "variant", data, drift)
            if "label" in data:
                f_label = data["label"]
                more -= 1
                if type(f_label) is not str:
                    odd(SystemFullNameFieldPatch, "label", data, drift)
            if "placeholder" in data:
                f_placeholder = data["placeholder"]
                more -= 1
                if type(f_placeholder) is not str:
                    odd(SystemFullNameFieldPatch, "placeholder", data, drift)
            if "disableOnPrefill" in data:
                f_disable_on_prefill = data["disableOnPrefill"]
                more -= 1
                if type(f_disable_on_prefill) is not bool:
                    odd(SystemFullNameFieldPatch, "disableOnPrefill", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SystemFullNameFieldPatch, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(SystemFullNameFieldPatch)
    self.slug = f_slug
    self.variant = f_variant
    self.label = f_label
    self.placeholder = f_placeholder
    self.disable_on_prefill = f_disable_on_prefill
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SystemFullNameFieldPatch(Model):
    """Part of `PatchBookingFields.booking_fields`."""

    __slots__ = (
        "slug",
        "variant",
        "label",
        "placeholder",
        "disable_on_prefill",
    )

    _names = (
        ("slug", "slug"),
        ("variant", "variant"),
        ("label", "label"),
        ("placeholder", "placeholder"),
        ("disable_on_prefill", "disableOnPrefill"),
    )
    _decode = staticmethod(decode)

    slug: str | Unset
    variant: str | Unset
    label: str | Unset
    placeholder: str | Unset
    disable_on_prefill: bool | Unset

    def __init__(
        self,
        *,
        slug: str | Unset = UNSET,
        variant: str | Unset = UNSET,
        label: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        disable_on_prefill: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.slug = slug
        self.variant = variant
        self.label = label
        self.placeholder = placeholder
        self.disable_on_prefill = disable_on_prefill
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("slug", "slug", False, STRING),
            ("variant", "variant", False, STRING),
            ("label", "label", False, STRING),
            ("placeholder", "placeholder", False, STRING),
            ("disable_on_prefill", "disableOnPrefill", False, BOOLEAN),
        )
