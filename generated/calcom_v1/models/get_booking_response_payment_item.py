# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Model,
    Odd,
    decode_exactly,
    extra_fields,
    new,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "id",
        "success",
        "paymentOption",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    known = 0
    try:
        if "id" in data:
            f_id = data["id"]
            known += 1
            if type(f_id) is not int:
                return decode_exactly(GetBookingResponsePaymentItem, data, drift)
        else:
            f_id = UNSET
        if "success" in data:
            f_success = data["success"]
            known += 1
            if type(f_success) is not bool:
                return decode_exactly(GetBookingResponsePaymentItem, data, drift)
        else:
            f_success = UNSET
        if "paymentOption" in data:
            f_payment_option = data["paymentOption"]
            known += 1
            if type(f_payment_option) is not str:
                return decode_exactly(GetBookingResponsePaymentItem, data, drift)
        else:
            f_payment_option = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(GetBookingResponsePaymentItem, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(GetBookingResponsePaymentItem)
    self.id = f_id
    self.success = f_success
    self.payment_option = f_payment_option
    self._extra = extra
    return self


class GetBookingResponsePaymentItem(Model):
    __slots__ = (
        "id",
        "success",
        "payment_option",
    )

    _names = (
        ("id", "id"),
        ("success", "success"),
        ("payment_option", "paymentOption"),
    )
    _decode = staticmethod(decode)

    id: int | Unset
    success: bool | Unset
    payment_option: str | Unset

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        success: bool | Unset = UNSET,
        payment_option: str | Unset = UNSET,
    ) -> None:
        self.id = id
        self.success = success
        self.payment_option = payment_option
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", False, INTEGER),
            ("success", "success", False, BOOLEAN),
            ("payment_option", "paymentOption", False, STRING),
        )
