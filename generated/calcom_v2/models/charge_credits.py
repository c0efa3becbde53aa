# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Choice,
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
    from .charge_credits_credit_for import ChargeCreditsCreditFor

FIELDS = frozenset(
    (
        "credits",
        "creditFor",
        "externalRef",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_credits_ = data["credits"]
        f_credit_for = data["creditFor"]
        if type(f_credits_) is not int:
            odd(ChargeCredits, "credits", data, drift)
        if f_credit_for not in {"AI_AGENT", "CAL_AI_PHONE_CALL", "SMS"}:
            odd(ChargeCredits, "creditFor", data, drift)
        more = len(data) - 2
        f_external_ref = absent
        if more:
            if "externalRef" in data:
                f_external_ref = data["externalRef"]
                more -= 1
                if type(f_external_ref) is not str:
                    odd(ChargeCredits, "externalRef", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ChargeCredits, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(ChargeCredits)
    self.credits_ = f_credits_
    self.credit_for = f_credit_for
    self.external_ref = f_external_ref
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ChargeCredits(Model):
    """Sent by `charge_credits`."""

    __slots__ = (
        "credits_",
        "credit_for",
        "external_ref",
    )

    _names = (
        ("credits_", "credits"),
        ("credit_for", "creditFor"),
        ("external_ref", "externalRef"),
    )
    _decode = staticmethod(decode)

    credits_: int
    credit_for: ChargeCreditsCreditFor | str
    external_ref: str | Unset

    def __init__(
        self,
        *,
        credits_: int,
        credit_for: ChargeCreditsCreditFor | str,
        external_ref: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.credits_ = credits_
        self.credit_for = credit_for
        self.external_ref = external_ref
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("credits_", "credits", True, INTEGER),
            ("credit_for", "creditFor", True, Choice("AI_AGENT", "CAL_AI_PHONE_CALL", "SMS")),
            ("external_ref", "externalRef", False, STRING),
        )
