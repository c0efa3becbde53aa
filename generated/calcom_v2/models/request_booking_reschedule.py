# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
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

FIELDS = frozenset(("rescheduleReason",))


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    known = 0
    try:
        if "rescheduleReason" in data:
            f_reschedule_reason = data["rescheduleReason"]
            known += 1
            if type(f_reschedule_reason) is not str:
                return decode_exactly(RequestBookingReschedule, data, drift)
        else:
            f_reschedule_reason = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RequestBookingReschedule, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(RequestBookingReschedule)
    self.reschedule_reason = f_reschedule_reason
    self._extra = extra
    return self


class RequestBookingReschedule(Model):
    __slots__ = ("reschedule_reason",)

    _names = (("reschedule_reason", "rescheduleReason"),)
    _decode = staticmethod(decode)

    reschedule_reason: str | Unset

    def __init__(
        self,
        *,
        reschedule_reason: str | Unset = UNSET,
    ) -> None:
        self.reschedule_reason = reschedule_reason
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("reschedule_reason", "rescheduleReason", False, STRING),)
