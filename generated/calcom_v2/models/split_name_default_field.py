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
        "lastNameRequired",
        "disableOnPrefill",
        "firstNameLabel",
        "firstNamePlaceholder",
        "lastNameLabel",
        "lastNamePlaceholder",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_is_default = data["isDefault"]
        f_type_ = data["type"]
        f_slug = data["slug"]
        f_last_name_required = data["lastNameRequired"]
        f_disable_on_prefill = data["disableOnPrefill"]
        if f_is_default is not True:
            odd(SplitNameDefaultField, "isDefault", data, drift)
        if f_type_ != "splitName":
            odd(SplitNameDefaultField, "type", data, drift)
        if f_slug != "splitName":
            odd(SplitNameDefaultField, "slug", data, drift)
        if type(f_last_name_required) is not bool:
            odd(SplitNameDefaultField, "lastNameRequired", data, drift)
        if type(f_disable_on_prefill) is not bool:
            odd(SplitNameDefaultField, "disableOnPrefill", data, drift)
        more = len(data) - 5
        f_first_name_label = f_first_name_placeholder = f_last_name_label = f_last_name_placeholder = absent
        if more:
            if "firstNameLabel" in data:
                f_first_name_label = data["firstNameLabel"]
                more -= 1
                if type(f_first_name_label) is not str:
                    odd(SplitNameDefaultField, "firstNameLabel", data, drift)
            if "firstNamePlaceholder" in data:
                f_first_name_placeholder = data["firstNamePlaceholder"]
                more -= 1
                if type(f_first_name_placeholder) is not str:
                    odd(SplitNameDefaultField, "firstNamePlaceholder", data, drift)
            if "lastNameLabel" in data:
                f_last_name_label = data["lastNameLabel"]
                more -= 1
                if type(f_last_name_label) is not str:
                    odd(SplitNameDefaultField, "lastNameLabel", data, drift)
            if "lastNamePlaceholder" in data:
                f_last_name_placeholder = data["lastNamePlaceholder"]
                more -= 1
                if type(f_last_name_placeholder) is not str:
                    odd(SplitNameDefaultField, "lastNamePlaceholder", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SplitNameDefaultField, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(SplitNameDefaultField)
    self.is_default = f_is_default
    self.type_ = f_type_
    self.slug = f_slug
    self.last_name_required = f_last_name_required
    self.disable_on_prefill = f_disable_on_prefill
    self.first_name_label = f_first_name_label
    self.first_name_placeholder = f_first_name_placeholder
    self.last_name_label = f_last_name_label
    self.last_name_placeholder = f_last_name_placeholder
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SplitNameDefaultField(Model):
    """Part of `EventType.booking_fields` and `LegacyTeamEventType.booking_fields`."""

    __slots__ = (
        "is_default",
        "type_",
        "slug",
        "last_name_required",
        "disable_on_prefill",
        "first_name_label",
        "first_name_placeholder",
        "last_name_label",
        "last_name_placeholder",
    )

    _names = (
        ("is_default", "isDefault"),
        ("type_", "type"),
        ("slug", "slug"),
        ("last_name_required", "lastNameRequired"),
        ("disable_on_prefill", "disableOnPrefill"),
        ("first_name_label", "firstNameLabel"),
        ("first_name_placeholder", "firstNamePlaceholder"),
        ("last_name_label", "lastNameLabel"),
        ("last_name_placeholder", "lastNamePlaceholder"),
    )
    _decode = staticmethod(decode)

    is_default: Literal[True]
    type_: Literal["splitName"]
    slug: Literal["splitName"]
    last_name_required: bool
    disable_on_prefill: bool
    first_name_label: str | Unset
    first_name_placeholder: str | Unset
    last_name_label: str | Unset
    last_name_placeholder: str | Unset

    def __init__(
        self,
        *,
        last_name_required: bool,
        disable_on_prefill: bool,
        is_default: Literal[True] = True,
        type_: Literal["splitName"] = "splitName",
        slug: Literal["splitName"] = "splitName",
        first_name_label: str | Unset = UNSET,
        first_name_placeholder: str | Unset = UNSET,
        last_name_label: str | Unset = UNSET,
        last_name_placeholder: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.is_default = is_default
        self.type_ = type_
        self.slug = slug
        self.last_name_required = last_name_required
        self.disable_on_prefill = disable_on_prefill
        self.first_name_label = first_name_label
        self.first_name_placeholder = first_name_placeholder
        self.last_name_label = last_name_label
        self.last_name_placeholder = last_name_placeholder
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("is_default", "isDefault", True, Choice(True)),
            ("type_", "type", True, Choice("splitName")),
            ("slug", "slug", True, Choice("splitName")),
            ("last_name_required", "lastNameRequired", True, BOOLEAN),
            ("disable_on_prefill", "disableOnPrefill", True, BOOLEAN),
            ("first_name_label", "firstNameLabel", False, STRING),
            ("first_name_placeholder", "firstNamePlaceholder", False, STRING),
            ("last_name_label", "lastNameLabel", False, STRING),
            ("last_name_placeholder", "lastNamePlaceholder", False, STRING),
        )
