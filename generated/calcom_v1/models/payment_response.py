# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from .payment import decode as decode_payment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .payment import Payment

FIELDS = frozenset(("payment",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_payment = data["payment"]
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(PaymentResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_payment = decode_payment(f_payment, drift)
    except Odd:
        return decode_exactly(PaymentResponse, data, drift, mark)
    self = new(PaymentResponse)
    self.payment = f_payment
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class PaymentResponse(Model):
    """Returned by `get_payment`."""

    __slots__ = ("payment",)

    _names = (("payment", "payment"),)
    _decode = staticmethod(decode)

    payment: Payment

    def __init__(
        self,
        *,
        payment: Payment,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.payment = payment
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .payment import Payment

        return (("payment", "payment", True, Ref(Payment)),)
