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
        "type",
        "slug",
        "label",
        "required",
        "placeholder",
        "disableOnPrefill",
        "hidden",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        f_slug = data["slug"]
        f_label = data["label"]
        f_required = data["required"]
        if f_type_ != "url":
            odd(UrlFieldInput, "type", data, drift)
        if type(f_slug) is not str:
            odd(UrlFieldInput, "slug", data, drift)
        if type(f_label) is not str:
            odd(UrlFieldInput, "label", data, drift)
        if type(f_required) is not bool:
            odd(UrlFieldInput, "required", data, drift)
        more = len(data) - 4
        f_placeholder = f_disable_on_prefill = f_hidden = absent
        if more:
            if "placeholder" in data:
                f_placeholder = data["placeholder"]
                more -= 1
                if type(f_placeholder) is not str:
                    odd(UrlFieldInput, "placeholder", data, drift)
            if "disableOnPrefill" in data:
                f_disable_on_prefill = data["disableOnPrefill"]
                more -= 1
                if type(f_disable_on_prefill) is not bool:
                    odd(UrlFieldInput, "disableOnPrefill", data, drift)
            if "hidden" in data:
                f_hidden = data["hidden"]
                more -= 1
                if type(f_hidden) is not bool:
                    odd(UrlFieldInput, "hidden", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UrlFieldInput, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UrlFieldInput)
    self.type_ = f_type_
    self.slug = f_slug
    self.label = f_label
    self.required = f_required
    self.placeholder = f_placeholder
    self.disable_on_prefill = f_disable_on_prefill
    self.hidden = f_hidden
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UrlFieldInput(Model):
    """Part of `CreateEventType.booking_fields` and `CreateTeamEventTypeLegacy.booking_fields`."""

    __slots__ = (
        "type_",
        "slug",
        "label",
        "required",
        "placeholder",
        "disable_on_prefill",
        "hidden",
    )

    _names = (
        ("type_", "type"),
        ("slug", "slug"),
        ("label", "label"),
        ("required", "required"),
        ("placeholder", "placeholder"),
        ("disable_on_prefill", "disableOnPrefill"),
        ("hidden", "hidden"),
    )
    _decode = staticmethod(decode)

    type_: Literal["url"]
    slug: str
    label: str
    required: bool
    placeholder: str | Unset
    disable_on_prefill: bool | Unset
    hidden: bool | Unset

    def __init__(
        self,
        *,
        slug: str,
        label: str,
        required: bool,
        type_: Literal["url"] = "url",
        placeholder: str | Unset = UNSET,
        disable_on_prefill: bool | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.slug = slug
        self.label = label
        self.required = required
        self.placeholder = placeholder
        self.disable_on_prefill = disable_on_prefill
        self.hidden = hidden
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, Choice("url")),
            ("slug", "slug", True, STRING),
            ("label", "label", True, STRING),
            ("required", "required", True, BOOLEAN),
            ("placeholder", "placeholder", False, STRING),
            ("disable_on_prefill", "disableOnPrefill", False, BOOLEAN),
            ("hidden", "hidden", False, BOOLEAN),
        )
