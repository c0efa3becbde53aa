# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    List,
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

FIELDS = frozenset(("payments",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_payments = data["payments"]
        if type(f_payments) is not list:
            return decode_exactly(PaymentsResponse, data, drift, mark)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(PaymentsResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_payments:
            f_payments = (
                [decode_payment(f_payments[0], drift)]
                if len(f_payments) == 1
                else [decode_payment(item, drift) for item in f_payments]
            )
    except Odd:
        return decode_exactly(PaymentsResponse, data, drift, mark)
    self = new(PaymentsResponse)
    self.payments = f_payments
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class PaymentsResponse(Model):
    """Returned by `list_payments`."""

    __slots__ = ("payments",)

    _names = (("payments", "payments"),)
    _decode = staticmethod(decode)

    payments: list[Payment]

    def __init__(
        self,
        *,
        payments: list[Payment],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.payments = payments
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .payment import Payment

        return (("payments", "payments", True, List(Ref(Payment))),)
