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
        "slug",
        "type",
        "required",
        "hidden",
        "label",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_is_default = data["isDefault"]
        f_slug = data["slug"]
        f_type_ = data["type"]
        f_required = data["required"]
        f_hidden = data["hidden"]
        if f_is_default is not True:
            odd(LocationDefaultField, "isDefault", data, drift)
        if f_slug != "location":
            odd(LocationDefaultField, "slug", data, drift)
        if f_type_ != "radioInput":
            odd(LocationDefaultField, "type", data, drift)
        if type(f_required) is not bool:
            odd(LocationDefaultField, "required", data, drift)
        if type(f_hidden) is not bool:
            odd(LocationDefaultField, "hidden", data, drift)
        more = len(data) - 5
        f_label = absent
        if more:
            if "label" in data:
                f_label = data["label"]
                more -= 1
                if type(f_label) is not str:
                    odd(LocationDefaultField, "label", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(LocationDefaultField, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(LocationDefaultField)
    self.is_default = f_is_default
    self.slug = f_slug
    self.type_ = f_type_
    self.required = f_required
    self.hidden = f_hidden
    self.label = f_label
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class LocationDefaultField(Model):
    """Part of `EventType.booking_fields` and `LegacyTeamEventType.booking_fields`."""

    __slots__ = (
        "is_default",
        "slug",
        "type_",
        "required",
        "hidden",
        "label",
    )

    _names = (
        ("is_default", "isDefault"),
        ("slug", "slug"),
        ("type_", "type"),
        ("required", "required"),
        ("hidden", "hidden"),
        ("label", "label"),
    )
    _decode = staticmethod(decode)

    is_default: Literal[True]
    slug: Literal["location"]
    type_: Literal["radioInput"]
    required: bool
    hidden: bool
    label: str | Unset

    def __init__(
        self,
        *,
        required: bool,
        hidden: bool,
        is_default: Literal[True] = True,
        slug: Literal["location"] = "location",
        type_: Literal["radioInput"] = "radioInput",
        label: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.is_default = is_default
        self.slug = slug
        self.type_ = type_
        self.required = required
        self.hidden = hidden
        self.label = label
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("is_default", "isDefault", True, Choice(True)),
            ("slug", "slug", True, Choice("location")),
            ("type_", "type", True, Choice("radioInput")),
            ("required", "required", True, BOOLEAN),
            ("hidden", "hidden", True, BOOLEAN),
            ("label", "label", False, STRING),
        )
