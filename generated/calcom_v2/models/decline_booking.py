# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    Odd,
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

FIELDS = frozenset(("reason",))


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_reason = absent
        if more:
            if "reason" in data:
                f_reason = data["reason"]
                more -= 1
                if type(f_reason) is not str:
                    odd(DeclineBooking, "reason", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(DeclineBooking, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(DeclineBooking)
    self.reason = f_reason
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class DeclineBooking(Model):
    """Sent by `decline_booking`."""

    __slots__ = ("reason",)

    _names = (("reason", "reason"),)
    _decode = staticmethod(decode)

    reason: str | Unset

    def __init__(
        self,
        *,
        reason: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.reason = reason
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("reason", "reason", False, STRING),)
