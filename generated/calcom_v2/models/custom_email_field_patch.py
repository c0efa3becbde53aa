# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    List,
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
        "label",
        "required",
        "hidden",
        "placeholder",
        "disableOnPrefill",
        "type",
        "excludeEmails",
        "requireEmails",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_slug = f_label = f_required = f_hidden = absent
        f_placeholder = f_disable_on_prefill = f_type_ = f_exclude_emails = absent
        f_require_emails = absent
        if more:
            if "slug" in data:
                f_slug = data["slug"]
                more -= 1
                if type(f_slug) is not str:
                    odd(CustomEmailFieldPatch, "slug", data, drift)
            if "label" in data:
                f_label = data["label"]
                more -= 1
                if type(f_label) is not str:
                    odd(CustomEmailFieldPatch, "label", data, drift)
            if "required" in data:
                f_required = data["required"]
                more -= 1
                if type(f_required) is not bool:
                    odd(CustomEmailFieldPatch, "required", data, drift)
            if "hidden" in data:
                f_hidden = data["hidden"]
                more -= 1
                if type(f_hidden) is not bool:
                    odd(CustomEmailFieldPatch, "hidden", data, drift)
            if "placeholder" in data:
                f_placeholder = data["placeholder"]
                more -= 1
                if type(f_placeholder) is not str:
                    odd(CustomEmailFieldPatch, "placeholder", data, drift)
            if "disableOnPrefill" in data:
                f_disable_on_prefill = data["disableOnPrefill"]
                more -= 1
                if type(f_disable_on_prefill) is not bool:
                    odd(CustomEmailFieldPatch, "disableOnPrefill", data, drift)
            if "type" in data:
                f_type_ = data["type"]
                more -= 1
                if type(f_type_) is not str:
                    odd(CustomEmailFieldPatch, "type", data, drift)
            if "excludeEmails" in data:
                f_exclude_emails = data["excludeEmails"]
                more -= 1
                if type(f_exclude_emails) is not list:
                    return decode_exactly(CustomEmailFieldPatch, data, drift, mark)
                for item in f_exclude_emails:
                    if type(item) is not str:
                        return decode_exactly(CustomEmailFieldPatch, data, drift, mark)
            if "requireEmails" in data:
                f_require_emails = data["requireEmails"]
                more -= 1
                if type(f_require_emails) is not list:
                    return decode_exactly(CustomEmailFieldPatch, data, drift, mark)
                for item in f_require_emails:
                    if type(item) is not str:
                        return decode_exactly(CustomEmailFieldPatch, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CustomEmailFieldPatch, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CustomEmailFieldPatch)
    self.slug = f_slug
    self.label = f_label
    self.required = f_required
    self.hidden = f_hidden
    self.placeholder = f_placeholder
    self.disable_on_prefill = f_disable_on_prefill
    self.type_ = f_type_
    self.exclude_emails = f_exclude_emails
    self.require_emails = f_require_emails
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CustomEmailFieldPatch(Model):
    """Part of `PatchBookingFields.booking_fields`."""

    __slots__ = (
        "slug",
        "label",
        "required",
        "hidden",
        "placeholder",
        "disable_on_prefill",
        "type_",
        "exclude_emails",
        "require_emails",
    )

    _names = (
        ("slug", "slug"),
        ("label", "label"),
        ("required", "required"),
        ("hidden", "hidden"),
        ("placeholder", "placeholder"),
        ("disable_on_prefill", "disableOnPrefill"),
        ("type_", "type"),
        ("exclude_emails", "excludeEmails"),
        ("require_emails", "requireEmails"),
    )
    _decode = staticmethod(decode)

    slug: str | Unset
    label: str | Unset
    required: bool | Unset
    hidden: bool | Unset
    placeholder: str | Unset
    disable_on_prefill: bool | Unset
    type_: str | Unset
    exclude_emails: list[str] | Unset
    require_emails: list[str] | Unset

    def __init__(
        self,
        *,
        slug: str | Unset = UNSET,
        label: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        disable_on_prefill: bool | Unset = UNSET,
        type_: str | Unset = UNSET,
        exclude_emails: list[str] | Unset = UNSET,
        require_emails: list[str] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.slug = slug
        self.label = label
        self.required = required
        self.hidden = hidden
        self.placeholder = placeholder
        self.disable_on_prefill = disable_on_prefill
        self.type_ = type_
        self.exclude_emails = exclude_emails
        self.require_emails = require_emails
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("slug", "slug", False, STRING),
            ("label", "label", False, STRING),
            ("required", "required", False, BOOLEAN),
            ("hidden", "hidden", False, BOOLEAN),
            ("placeholder", "placeholder", False, STRING),
            ("disable_on_prefill", "disableOnPrefill", False, BOOLEAN),
            ("type_", "type", False, STRING),
            ("exclude_emails", "excludeEmails", False, List(STRING)),
            ("require_emails", "requireEmails", False, List(STRING)),
        )
