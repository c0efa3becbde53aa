# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Choice,
    Model,
    Nullable,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .payment_option import PaymentOption

FIELDS = frozenset(
    (
        "id",
        "amount",
        "success",
        "refunded",
        "fee",
        "paymentOption",
        "currency",
        "bookingId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_amount = data["amount"]
        f_success = data["success"]
        f_refunded = data["refunded"]
        f_fee = data["fee"]
        f_payment_option = data["paymentOption"]
        f_currency = data["currency"]
        f_booking_id = data["bookingId"]
        if type(f_id) is not int:
            odd(Payment, "id", data, drift)
        if type(f_amount) is not int:
            odd(Payment, "amount", data, drift)
        if type(f_success) is not bool:
            odd(Payment, "success", data, drift)
        if type(f_refunded) is not bool:
            odd(Payment, "refunded", data, drift)
        if type(f_fee) is not int:
            odd(Payment, "fee", data, drift)
        if f_payment_option is not None and f_payment_option not in {"HOLD", "ON_BOOKING"}:
            odd(Payment, "paymentOption", data, drift)
        if type(f_currency) is not str:
            odd(Payment, "currency", data, drift)
        if type(f_booking_id) is not int:
            odd(Payment, "bookingId", data, drift)
        more = len(data) - 8
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Payment, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(Payment)
    self.id = f_id
    self.amount = f_amount
    self.success = f_success
    self.refunded = f_refunded
    self.fee = f_fee
    self.payment_option = f_payment_option
    self.currency = f_currency
    self.booking_id = f_booking_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Payment(Model):
    """Part of `CreatedBooking.payment`, `PaymentResponse.payment` and `PaymentsResponse.payments`."""

    __slots__ = (
        "id",
        "amount",
        "success",
        "refunded",
        "fee",
        "payment_option",
        "currency",
        "booking_id",
    )

    _names = (
        ("id", "id"),
        ("amount", "amount"),
        ("success", "success"),
        ("refunded", "refunded"),
        ("fee", "fee"),
        ("payment_option", "paymentOption"),
        ("currency", "currency"),
        ("booking_id", "bookingId"),
    )
    _decode = staticmethod(decode)

    id: int
    amount: int
    success: bool
    refunded: bool
    fee: int
    payment_option: PaymentOption | str | None
    currency: str
    booking_id: int

    def __init__(
        self,
        *,
        id: int,
        amount: int,
        success: bool,
        refunded: bool,
        fee: int,
        payment_option: PaymentOption | str | None,
        currency: str,
        booking_id: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.amount = amount
        self.success = success
        self.refunded = refunded
        self.fee = fee
        self.payment_option = payment_option
        self.currency = currency
        self.booking_id = booking_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("amount", "amount", True, INTEGER),
            ("success", "success", True, BOOLEAN),
            ("refunded", "refunded", True, BOOLEAN),
            ("fee", "fee", True, INTEGER),
            ("payment_option", "paymentOption", True, Nullable(Choice("HOLD", "ON_BOOKING"))),
            ("currency", "currency", True, STRING),
            ("booking_id", "bookingId", True, INTEGER),
        )
