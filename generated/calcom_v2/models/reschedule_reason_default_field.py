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
        "disableOnPrefill",
        "isDefault",
        "type",
        "label",
        "placeholder",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_slug = data["slug"]
        f_required = data["required"]
        f_hidden = data["hidden"]
        f_disable_on_prefill = data["disableOnPrefill"]
        f_is_default = data["isDefault"]
        f_type_ = data["type"]
        if f_slug != "rescheduleReason":
            odd(RescheduleReasonDefaultField, "slug", data, drift)
        if type(f_required) is not bool:
            odd(RescheduleReasonDefaultField, "required", data, drift)
        if type(f_hidden) is not bool:
            odd(RescheduleReasonDefaultField, "hidden", data, drift)
        if type(f_disable_on_prefill) is not bool:
            odd(RescheduleReasonDefaultField, "disableOnPrefill", data, drift)
        if f_is_default is not True:
            odd(RescheduleReasonDefaultField, "isDefault", data, drift)
        if f_type_ != "textarea":
            odd(RescheduleReasonDefaultField, "type", data, drift)
        more = len(data) - 6
        f_label = f_placeholder = absent
        if more:
            if "label" in data:
                f_label = data["label"]
                more -= 1
                if type(f_label) is not str:
                    odd(RescheduleReasonDefaultField, "label", data, drift)
            if "placeholder" in data:
                f_placeholder = data["placeholder"]
                more -= 1
                if type(f_placeholder) is not str:
                    odd(RescheduleReasonDefaultField, "placeholder", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RescheduleReasonDefaultField, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(RescheduleReasonDefaultField)
    self.slug = f_slug
    self.required = f_required
    self.hidden = f_hidden
    self.disable_on_prefill = f_disable_on_prefill
    self.is_default = f_is_default
    self.type_ = f_type_
    self.label = f_label
    self.placeholder = f_placeholder
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RescheduleReasonDefaultField(Model):
    """Part of `EventType.booking_fields` and `LegacyTeamEventType.booking_fields`."""

    __slots__ = (
        "slug",
        "required",
        "hidden",
        "disable_on_prefill",
        "is_default",
        "type_",
        "label",
        "placeholder",
    )

    _names = (
        ("slug", "slug"),
        ("required", "required"),
        ("hidden", "hidden"),
        ("disable_on_prefill", "disableOnPrefill"),
        ("is_default", "isDefault"),
        ("type_", "type"),
        ("label", "label"),
        ("placeholder", "placeholder"),
    )
    _decode = staticmethod(decode)

    slug: Literal["rescheduleReason"]
    required: bool
    hidden: bool
    disable_on_prefill: bool
    is_default: Literal[True]
    type_: Literal["textarea"]
    label: str | Unset
    placeholder: str | Unset

    def __init__(
        self,
        *,
        required: bool,
        hidden: bool,
        disable_on_prefill: bool,
        slug: Literal["rescheduleReason"] = "rescheduleReason",
        is_default: Literal[True] = True,
        type_: Literal["textarea"] = "textarea",
        label: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.slug = slug
        self.required = required
        self.hidden = hidden
        self.disable_on_prefill = disable_on_prefill
        self.is_default = is_default
        self.type_ = type_
        self.label = label
        self.placeholder = placeholder
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("slug", "slug", True, Choice("rescheduleReason")),
            ("required", "required", True, BOOLEAN),
            ("hidden", "hidden", True, BOOLEAN),
            ("disable_on_prefill", "disableOnPrefill", True, BOOLEAN),
            ("is_default", "isDefault", True, Choice(True)),
            ("type_", "type", True, Choice("textarea")),
            ("label", "label", False, STRING),
            ("placeholder", "placeholder", False, STRING),
        )
