# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "label",
        "value",
        "icon",
        "disabled",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    known = 2
    try:
        f_label = data["label"]
        f_value = data["value"]
        if type(f_label) is not str or type(f_value) is not str:
            return decode_exactly(LocationOption, data, drift)
        if "icon" in data:
            f_icon = data["icon"]
            known += 1
            if type(f_icon) is not str:
                return decode_exactly(LocationOption, data, drift)
        else:
            f_icon = UNSET
        if "disabled" in data:
            f_disabled = data["disabled"]
            known += 1
            if type(f_disabled) is not bool:
                return decode_exactly(LocationOption, data, drift)
        else:
            f_disabled = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(LocationOption, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(LocationOption)
    self.label = f_label
    self.value = f_value
    self.icon = f_icon
    self.disabled = f_disabled
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class LocationOption(Model):
    __slots__ = (
        "label",
        "value",
        "icon",
        "disabled",
    )

    _names = (
        ("label", "label"),
        ("value", "value"),
        ("icon", "icon"),
        ("disabled", "disabled"),
    )
    _decode = staticmethod(decode)

    label: str
    value: str
    icon: str | Unset
    disabled: bool | Unset

    def __init__(
        self,
        *,
        label: str,
        value: str,
        icon: str | Unset = UNSET,
        disabled: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.label = label
        self.value = value
        self.icon = icon
        self.disabled = disabled
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("label", "label", True, STRING),
            ("value", "value", True, STRING),
            ("icon", "icon", False, STRING),
            ("disabled", "disabled", False, BOOLEAN),
        )
