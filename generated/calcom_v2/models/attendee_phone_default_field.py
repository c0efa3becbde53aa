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
        "isDefault",
        "type",
        "slug",
        "required",
        "disableOnPrefill",
        "hidden",
        "label",
        "placeholder",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_is_default = data["isDefault"]
        f_type_ = data["type"]
        f_slug = data["slug"]
        f_required = data["required"]
        f_disable_on_prefill = data["disableOnPrefill"]
        f_hidden = data["hidden"]
        if f_is_default is not True:
            odd(AttendeePhoneDefaultField, "isDefault", data, drift)
        if f_type_ != "phone":
            odd(AttendeePhoneDefaultField, "type", data, drift)
        if f_slug != "attendeePhoneNumber":
            odd(AttendeePhoneDefaultField, "slug", data, drift)
        if type(f_required) is not bool:
            odd(AttendeePhoneDefaultField, "required", data, drift)
        if type(f_disable_on_prefill) is not bool:
            odd(AttendeePhoneDefaultField, "disableOnPrefill", data, drift)
        if type(f_hidden) is not bool:
            odd(AttendeePhoneDefaultField, "hidden", data, drift)
        more = len(data) - 6
        f_label = f_placeholder = absent
        if more:
            if "label" in data:
                f_label = data["label"]
                more -= 1
                if type(f_label) is not str:
                    odd(AttendeePhoneDefaultField, "label", data, drift)
            if "placeholder" in data:
                f_placeholder = data["placeholder"]
                more -= 1
                if type(f_placeholder) is not str:
                    odd(AttendeePhoneDefaultField, "placeholder", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AttendeePhoneDefaultField, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(AttendeePhoneDefaultField)
    self.is_default = f_is_default
    self.type_ = f_type_
    self.slug = f_slug
    self.required = f_required
    self.disable_on_prefill = f_disable_on_prefill
    self.hidden = f_hidden
    self.label = f_label
    self.placeholder = f_placeholder
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AttendeePhoneDefaultField(Model):
    """Part of `EventType.booking_fields` and `LegacyTeamEventType.booking_fields`."""

    __slots__ = (
        "is_default",
        "type_",
        "slug",
        "required",
        "disable_on_prefill",
        "hidden",
        "label",
        "placeholder",
    )

    _names = (
        ("is_default", "isDefault"),
        ("type_", "type"),
        ("slug", "slug"),
        ("required", "required"),
        ("disable_on_prefill", "disableOnPrefill"),
        ("hidden", "hidden"),
        ("label", "label"),
        ("placeholder", "placeholder"),
    )
    _decode = staticmethod(decode)

    is_default: Literal[True]
    type_: Literal["phone"]
    slug: Literal["attendeePhoneNumber"]
    required: bool
    disable_on_prefill: bool
    hidden: bool
    label: str | Unset
    placeholder: str | Unset

    def __init__(
        self,
        *,
        required: bool,
        disable_on_prefill: bool,
        hidden: bool,
        is_default: Literal[True] = True,
        type_: Literal["phone"] = "phone",
        slug: Literal["attendeePhoneNumber"] = "attendeePhoneNumber",
        label: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.is_default = is_default
        self.type_ = type_
        self.slug = slug
        self.required = required
        self.disable_on_prefill = disable_on_prefill
        self.hidden = hidden
        self.label = label
        self.placeholder = placeholder
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("is_default", "isDefault", True, Choice(True)),
            ("type_", "type", True, Choice("phone")),
            ("slug", "slug", True, Choice("attendeePhoneNumber")),
            ("required", "required", True, BOOLEAN),
            ("disable_on_prefill", "disableOnPrefill", True, BOOLEAN),
            ("hidden", "hidden", True, BOOLEAN),
            ("label", "label", False, STRING),
            ("placeholder", "placeholder", False, STRING),
        )
