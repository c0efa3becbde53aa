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
        "label",
        "value",
        "icon",
        "disabled",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_label = data["label"]
        f_value = data["value"]
        if type(f_label) is not str:
            odd(LocationOption, "label", data, drift)
        if type(f_value) is not str:
            odd(LocationOption, "value", data, drift)
        more = len(data) - 2
        f_icon = f_disabled = absent
        if more:
            if "icon" in data:
                f_icon = data["icon"]
                more -= 1
                if type(f_icon) is not str:
                    odd(LocationOption, "icon", data, drift)
            if "disabled" in data:
                f_disabled = data["disabled"]
                more -= 1
                if type(f_disabled) is not bool:
                    odd(LocationOption, "disabled", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(LocationOption, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(LocationOption)
    self.label = f_label
    self.value = f_value
    self.icon = f_icon
    self.disabled = f_disabled
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class LocationOption(Model):
    """Part of `CalendarIntegration.location_option`."""

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
