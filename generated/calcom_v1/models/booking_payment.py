# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
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
        "success",
        "paymentOption",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_success = data["success"]
        f_payment_option = data["paymentOption"]
        if type(f_id) is not int:
            odd(BookingPayment, "id", data, drift)
        if type(f_success) is not bool:
            odd(BookingPayment, "success", data, drift)
        if f_payment_option is not None and f_payment_option not in {"HOLD", "ON_BOOKING"}:
            odd(BookingPayment, "paymentOption", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingPayment, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingPayment)
    self.id = f_id
    self.success = f_success
    self.payment_option = f_payment_option
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingPayment(Model):
    """Part of `Booking.payment`."""

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

    id: int
    success: bool
    payment_option: PaymentOption | str | None

    def __init__(
        self,
        *,
        id: int,
        success: bool,
        payment_option: PaymentOption | str | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.success = success
        self.payment_option = payment_option
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("success", "success", True, BOOLEAN),
            ("payment_option", "paymentOption", True, Nullable(Choice("HOLD", "ON_BOOKING"))),
        )
