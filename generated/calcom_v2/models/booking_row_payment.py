# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Model,
    Nullable,
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
        "amount",
        "currency",
        "success",
        "paymentOption",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_amount = data["amount"]
        f_currency = data["currency"]
        f_success = data["success"]
        if type(f_amount) is not int:
            odd(BookingRowPayment, "amount", data, drift)
        if type(f_currency) is not str:
            odd(BookingRowPayment, "currency", data, drift)
        if type(f_success) is not bool:
            odd(BookingRowPayment, "success", data, drift)
        more = len(data) - 3
        f_payment_option = absent
        if more:
            if "paymentOption" in data:
                f_payment_option = data["paymentOption"]
                more -= 1
                if f_payment_option is not None and type(f_payment_option) is not str:
                    odd(BookingRowPayment, "paymentOption", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingRowPayment, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingRowPayment)
    self.amount = f_amount
    self.currency = f_currency
    self.success = f_success
    self.payment_option = f_payment_option
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingRowPayment(Model):
    """Part of `BookingRow.payment` and `ListedBookingRow.payment`."""

    __slots__ = (
        "amount",
        "currency",
        "success",
        "payment_option",
    )

    _names = (
        ("amount", "amount"),
        ("currency", "currency"),
        ("success", "success"),
        ("payment_option", "paymentOption"),
    )
    _decode = staticmethod(decode)

    amount: int
    currency: str
    success: bool
    payment_option: str | None | Unset

    def __init__(
        self,
        *,
        amount: int,
        currency: str,
        success: bool,
        payment_option: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.amount = amount
        self.currency = currency
        self.success = success
        self.payment_option = payment_option
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("amount", "amount", True, INTEGER),
            ("currency", "currency", True, STRING),
            ("success", "success", True, BOOLEAN),
            ("payment_option", "paymentOption", False, Nullable(STRING)),
        )
