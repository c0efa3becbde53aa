# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    NUMBER,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "monthlyRemaining",
        "additional",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_monthly_remaining = data["monthlyRemaining"]
        f_additional = data["additional"]
        if type(f_monthly_remaining) is not float and type(f_monthly_remaining) is not int:
            odd(AvailableCreditsResponseDataBalance, "monthlyRemaining", data, drift)
        if type(f_additional) is not float and type(f_additional) is not int:
            odd(AvailableCreditsResponseDataBalance, "additional", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AvailableCreditsResponseDataBalance, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(AvailableCreditsResponseDataBalance)
    self.monthly_remaining = f_monthly_remaining
    self.additional = f_additional
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AvailableCreditsResponseDataBalance(Model):
    """Part of `AvailableCreditsResponseData.balance`."""

    __slots__ = (
        "monthly_remaining",
        "additional",
    )

    _names = (
        ("monthly_remaining", "monthlyRemaining"),
        ("additional", "additional"),
    )
    _decode = staticmethod(decode)

    monthly_remaining: float
    additional: float

    def __init__(
        self,
        *,
        monthly_remaining: float,
        additional: float,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.monthly_remaining = monthly_remaining
        self.additional = additional
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("monthly_remaining", "monthlyRemaining", True, NUMBER),
            ("additional", "additional", True, NUMBER),
        )
