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
        "hidden",
        "disableOnPrefill",
        "isDefault",
        "slug",
        "required",
        "label",
        "placeholder",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        f_hidden = data["hidden"]
        f_disable_on_prefill = data["disableOnPrefill"]
        f_is_default = data["isDefault"]
        f_slug = data["slug"]
        f_required = data["required"]
        if f_type_ != "email":
            odd(EmailDefaultField, "type", data, drift)
        if type(f_hidden) is not bool:
            odd(EmailDefaultField, "hidden", data, drift)
        if type(f_disable_on_prefill) is not bool:
            odd(EmailDefaultField, "disableOnPrefill", data, drift)
        if f_is_default is not True:
            odd(EmailDefaultField, "isDefault", data, drift)
        if f_slug != "email":
            odd(EmailDefaultField, "slug", data, drift)
        if type(f_required) is not bool:
            odd(EmailDefaultField, "required", data, drift)
        more = len(data) - 6
        f_label = f_placeholder = absent
        if more:
            if "label" in data:
                f_label = data["label"]
                more -= 1
                if type(f_label) is not str:
                    odd(EmailDefaultField, "label", data, drift)
            if "placeholder" in data:
                f_placeholder = data["placeholder"]
                more -= 1
                if type(f_placeholder) is not str:
                    odd(EmailDefaultField, "placeholder", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EmailDefaultField, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(EmailDefaultField)
    self.type_ = f_type_
    self.hidden = f_hidden
    self.disable_on_prefill = f_disable_on_prefill
    self.is_default = f_is_default
    self.slug = f_slug
    self.required = f_required
    self.label = f_label
    self.placeholder = f_placeholder
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EmailDefaultField(Model):
    """Part of `EventType.booking_fields` and `LegacyTeamEventType.booking_fields`."""

    __slots__ = (
        "type_",
        "hidden",
        "disable_on_prefill",
        "is_default",
        "slug",
        "required",
        "label",
        "placeholder",
    )

    _names = (
        ("type_", "type"),
        ("hidden", "hidden"),
        ("disable_on_prefill", "disableOnPrefill"),
        ("is_default", "isDefault"),
        ("slug", "slug"),
        ("required", "required"),
        ("label", "label"),
        ("placeholder", "placeholder"),
    )
    _decode = staticmethod(decode)

    type_: Literal["email"]
    hidden: bool
    disable_on_prefill: bool
    is_default: Literal[True]
    slug: Literal["email"]
    required: bool
    label: str | Unset
    placeholder: str | Unset

    def __init__(
        self,
        *,
        hidden: bool,
        disable_on_prefill: bool,
        required: bool,
        type_: Literal["email"] = "email",
        is_default: Literal[True] = True,
        slug: Literal["email"] = "email",
        label: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.hidden = hidden
        self.disable_on_prefill = disable_on_prefill
        self.is_default = is_default
        self.slug = slug
        self.required = required
        self.label = label
        self.placeholder = placeholder
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, Choice("email")),
            ("hidden", "hidden", True, BOOLEAN),
            ("disable_on_prefill", "disableOnPrefill", True, BOOLEAN),
            ("is_default", "isDefault", True, Choice(True)),
            ("slug", "slug", True, Choice("email")),
            ("required", "required", True, BOOLEAN),
            ("label", "label", False, STRING),
            ("placeholder", "placeholder", False, STRING),
        )
