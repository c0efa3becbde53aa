# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .available_credits_response_data_balance import decode as decode_available_credits_response_data_balance

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .available_credits_response_data_balance import AvailableCreditsResponseDataBalance

FIELDS = frozenset(
    (
        "hasCredits",
        "balance",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_has_credits = data["hasCredits"]
        f_balance = data["balance"]
        if type(f_has_credits) is not bool:
            odd(AvailableCreditsResponseData, "hasCredits", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AvailableCreditsResponseData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_balance = decode_available_credits_response_data_balance(f_balance, drift)
    except Odd:
        return decode_exactly(AvailableCreditsResponseData, data, drift, mark)
    self = new(AvailableCreditsResponseData)
    self.has_credits = f_has_credits
    self.balance = f_balance
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AvailableCreditsResponseData(Model):
    """Returned by `get_available_credits`."""

    __slots__ = (
        "has_credits",
        "balance",
    )

    _names = (
        ("has_credits", "hasCredits"),
        ("balance", "balance"),
    )
    _decode = staticmethod(decode)

    has_credits: bool
    balance: AvailableCreditsResponseDataBalance

    def __init__(
        self,
        *,
        has_credits: bool,
        balance: AvailableCreditsResponseDataBalance,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.has_credits = has_credits
        self.balance = balance
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .available_credits_response_data_balance import AvailableCreditsResponseDataBalance

        return (
            ("has_credits", "hasCredits", True, BOOLEAN),
            ("balance", "balance", True, Ref(AvailableCreditsResponseDataBalance)),
        )
