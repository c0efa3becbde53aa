# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    NUMBER,
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
        "price",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_label = data["label"]
        f_value = data["value"]
        if type(f_label) is not str:
            odd(BookingFieldOption, "label", data, drift)
        if type(f_value) is not str:
            odd(BookingFieldOption, "value", data, drift)
        more = len(data) - 2
        f_price = absent
        if more:
            if "price" in data:
                f_price = data["price"]
                more -= 1
                if type(f_price) is not float and type(f_price) is not int:
                    odd(BookingFieldOption, "price", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingFieldOption, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingFieldOption)
    self.label = f_label
    self.value = f_value
    self.price = f_price
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingFieldOption(Model):
    """Part of `BookingField.options`."""

    __slots__ = (
        "label",
        "value",
        "price",
    )

    _names = (
        ("label", "label"),
        ("value", "value"),
        ("price", "price"),
    )
    _decode = staticmethod(decode)

    label: str
    value: str
    price: float | Unset

    def __init__(
        self,
        *,
        label: str,
        value: str,
        price: float | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.label = label
        self.value = value
        self.price = price
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("label", "label", True, STRING),
            ("value", "value", True, STRING),
            ("price", "price", False, NUMBER),
        )
