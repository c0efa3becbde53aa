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
        f_field = data["field"]
        if type(f_field) is not str:
            odd(SystemSmsReminderFieldInput, "field", data, drift)
        more = len(data) - 1
        f_slug = f_required = f_hidden = f_label = absent
        f_placeholder = f_disable_on_prefill = absent
        if more:
            if "slug" in data:
                f_slug = data["slug"]
                more -= 1
                if type(f_slug) is not str:
                    odd(SystemSmsReminderFieldInput, "slug", data, drift)
            if "required" in data:
                f_required = data["required"]
                more -= 1
                if type(f_required) is not bool:
                    odd(SystemSmsReminderFieldInput, "required", data, drift)
            if "hidden" in data:
                f_hidden = data["hidden"]
                more -= 1
                if type(f_hidden) is not bool:
                    odd(SystemSmsReminderFieldInput, "hidden", data, drift)
            if "label" in data:
                f_label = data["label"]
                more -= 1
                if type(f_label) is not str:
                    odd(SystemSmsReminderFieldInput, "label", data, drift)
            if "placeholder" in data:
                f_placeholder = data["placeholder"]
                more -= 1
                if type(f_placeholder) is not str:
                    odd(SystemSmsReminderFieldInput, "placeholder", data, drift)
            if "disableOnPrefill" in data:
                f_disable_on_prefill = data["disableOnPrefill"]
                more -= 1
                if type(f_disable_on_prefill) is not bool:
                    odd(SystemSmsReminderFieldInput, "disableOnPrefill", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SystemSmsReminderFieldInput, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(SystemSmsReminderFieldInput)
    self.field = f_field
    self.slug = f_slug
    self.required = f_required
    self.hidden = f_hidden
    self.label = f_label
    self.placeholder = f_placeholder
    self.disable_on_prefill = f_disable_on_prefill
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SystemSmsReminderFieldInput(Model):
    """Part of `BookingFields.booking_fields`, `CreateHostedEventType.booking_fields`, `CreateTeamEventType.booking_fields` and 2 more."""

    __slots__ = (
        "field",
        "slug",
        "required",
        "hidden",
        "label",
        "placeholder",
        "disable_on_prefill",
    )

    _names = (
        ("field", "field"),
        ("slug", "slug"),
        ("required", "required"),
        ("hidden", "hidden"),
        ("label", "label"),
        ("placeholder", "placeholder"),
        ("disable_on_prefill", "disableOnPrefill"),
    )
    _decode = staticmethod(decode)

    field: str
    slug: str | Unset
    required: bool | Unset
    hidden: bool | Unset
    label: str | Unset
    placeholder: str | Unset
    disable_on_prefill: bool | Unset

    def __init__(
        self,
        *,
        field: str,
        slug: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        label: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        disable_on_prefill: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.field = field
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
            ("field", "field", True, STRING),
            ("slug", "slug", False, STRING),
            ("required", "required", False, BOOLEAN),
            ("hidden", "hidden", False, BOOLEAN),
            ("label", "label", False, STRING),
            ("placeholder", "placeholder", False, STRING),
            ("disable_on_prefill", "disableOnPrefill", False, BOOLEAN),
        )
