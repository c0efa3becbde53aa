# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    NUMBER,
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
        "price",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    known = 2
    try:
        f_label = data["label"]
        f_value = data["value"]
        if type(f_label) is not str or type(f_value) is not str:
            return decode_exactly(BookingFieldOption, data, drift)
        if "price" in data:
            f_price = data["price"]
            known += 1
            if type(f_price) is not float and type(f_price) is not int:
                return decode_exactly(BookingFieldOption, data, drift)
        else:
            f_price = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingFieldOption, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(BookingFieldOption)
    self.label = f_label
    self.value = f_value
    self.price = f_price
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingFieldOption(Model):
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
