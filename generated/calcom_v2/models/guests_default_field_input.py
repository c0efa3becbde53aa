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
        "slug",
        "required",
        "hidden",
        "label",
        "placeholder",
        "disableOnPrefill",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_slug = data["slug"]
        if f_slug != "guests":
            odd(GuestsDefaultFieldInput, "slug", data, drift)
        more = len(data) - 1
        f_required = f_hidden = f_label = f_placeholder = absent
        f_disable_on_prefill = absent
        if more:
            if "required" in data:
                f_required = data["required"]
                more -= 1
                if type(f_required) is not bool:
                    odd(GuestsDefaultFieldInput, "required", data, drift)
            if "hidden" in data:
                f_hidden = data["hidden"]
                more -= 1
                if type(f_hidden) is not bool:
                    odd(GuestsDefaultFieldInput, "hidden", data, drift)
            if "label" in data:
                f_label = data["label"]
                more -= 1
                if type(f_label) is not str:
                    odd(GuestsDefaultFieldInput, "label", data, drift)
            if "placeholder" in data:
                f_placeholder = data["placeholder"]
                more -= 1
                if type(f_placeholder) is not str:
                    odd(GuestsDefaultFieldInput, "placeholder", data, drift)
            if "disableOnPrefill" in data:
                f_disable_on_prefill = data["disableOnPrefill"]
                more -= 1
                if type(f_disable_on_prefill) is not bool:
                    odd(GuestsDefaultFieldInput, "disableOnPrefill", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(GuestsDefaultFieldInput, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(GuestsDefaultFieldInput)
    self.slug = f_slug
    self.required = f_required
    self.hidden = f_hidden
    self.label = f_label
    self.placeholder = f_placeholder
    self.disable_on_prefill = f_disable_on_prefill
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class GuestsDefaultFieldInput(Model):
    """Part of `CreateEventType.booking_fields`, `CreateTeamEventTypeLegacy.booking_fields`, `UpdateEventType.booking_fields` and 1 more."""

    __slots__ = (
        "slug",
        "required",
        "hidden",
        "label",
        "placeholder",
        "disable_on_prefill",
    )

    _names = (
        ("slug", "slug"),
        ("required", "required"),
        ("hidden", "hidden"),
        ("label", "label"),
        ("placeholder", "placeholder"),
        ("disable_on_prefill", "disableOnPrefill"),
    )
    _decode = staticmethod(decode)

    slug: Literal["guests"]
    required: bool | Unset
    hidden: bool | Unset
    label: str | Unset
    placeholder: str | Unset
    disable_on_prefill: bool | Unset

    def __init__(
        self,
        *,
        slug: Literal["guests"] = "guests",
        required: bool | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        label: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        disable_on_prefill: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.slug = slug
        self.required = required
        self.hidden = hidden
        self.label = label
        self.placeholder = placeholder
        self.disable_on_prefill = disable_on_prefill
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("slug", "slug", True, Choice("guests")),
            ("required", "required", False, BOOLEAN),
            ("hidden", "hidden", False, BOOLEAN),
            ("label", "label", False, STRING),
            ("placeholder", "placeholder", False, STRING),
            ("disable_on_prefill", "disableOnPrefill", False, BOOLEAN),
        )
