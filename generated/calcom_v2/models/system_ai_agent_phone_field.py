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
        "required",
        "hidden",
        "disableOnPrefill",
        "field",
        "slug",
        "label",
        "placeholder",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_required = data["required"]
        f_hidden = data["hidden"]
        f_disable_on_prefill = data["disableOnPrefill"]
        f_field = data["field"]
        f_slug = data["slug"]
        if type(f_required) is not bool:
            odd(SystemAiAgentPhoneField, "required", data, drift)
        if type(f_hidden) is not bool:
            odd(SystemAiAgentPhoneField, "hidden", data, drift)
        if type(f_disable_on_prefill) is not bool:
            odd(SystemAiAgentPhoneField, "disableOnPrefill", data, drift)
        if type(f_field) is not str:
            odd(SystemAiAgentPhoneField, "field", data, drift)
        if f_slug != "aiAgentCallPhoneNumber":
            odd(SystemAiAgentPhoneField, "slug", data, drift)
        more = len(data) - 5
        f_label = f_placeholder = absent
        if more:
            if "label" in data:
                f_label = data["label"]
                more -= 1
                if type(f_label) is not str:
                    odd(SystemAiAgentPhoneField, "label", data, drift)
            if "placeholder" in data:
                f_placeholder = data["placeholder"]
                more -= 1
                if type(f_placeholder) is not str:
                    odd(SystemAiAgentPhoneField, "placeholder", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SystemAiAgentPhoneField, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(SystemAiAgentPhoneField)
    self.required = f_required
    self.hidden = f_hidden
    self.disable_on_prefill = f_disable_on_prefill
    self.field = f_field
    self.slug = f_slug
    self.label = f_label
    self.placeholder = f_placeholder
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SystemAiAgentPhoneField(Model):
    """Part of `BookingFieldsData.booking_fields`, `HostedEventType.booking_fields` and `TeamEventType.booking_fields`."""

    __slots__ = (
        "required",
        "hidden",
        "disable_on_prefill",
        "field",
        "slug",
        "label",
        "placeholder",
    )

    _names = (
        ("required", "required"),
        ("hidden", "hidden"),
        ("disable_on_prefill", "disableOnPrefill"),
        ("field", "field"),
        ("slug", "slug"),
        ("label", "label"),
        ("placeholder", "placeholder"),
    )
    _decode = staticmethod(decode)

    required: bool
    hidden: bool
    disable_on_prefill: bool
    field: str
    slug: Literal["aiAgentCallPhoneNumber"]
    label: str | Unset
    placeholder: str | Unset

    def __init__(
        self,
        *,
        required: bool,
        hidden: bool,
        disable_on_prefill: bool,
        field: str,
        slug: Literal["aiAgentCallPhoneNumber"] = "aiAgentCallPhoneNumber",
        label: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.required = required
        self.hidden = hidden
        self.disable_on_prefill = disable_on_prefill
        self.field = field
        self.slug = slug
        self.label = label
        self.placeholder = placeholder
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("required", "required", True, BOOLEAN),
            ("hidden", "hidden", True, BOOLEAN),
            ("disable_on_prefill", "disableOnPrefill", True, BOOLEAN),
            ("field", "field", True, STRING),
            ("slug", "slug", True, Choice("aiAgentCallPhoneNumber")),
            ("label", "label", False, STRING),
            ("placeholder", "placeholder", False, STRING),
        )
