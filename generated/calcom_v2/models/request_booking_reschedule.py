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

FIELDS = frozenset(("rescheduleReason",))


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_reschedule_reason = absent
        if more:
            if "rescheduleReason" in data:
                f_reschedule_reason = data["rescheduleReason"]
                more -= 1
                if type(f_reschedule_reason) is not str:
                    odd(RequestBookingReschedule, "rescheduleReason", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RequestBookingReschedule, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(RequestBookingReschedule)
    self.reschedule_reason = f_reschedule_reason
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RequestBookingReschedule(Model):
    """Sent by `request_booking_reschedule`."""

    __slots__ = ("reschedule_reason",)

    _names = (("reschedule_reason", "rescheduleReason"),)
    _decode = staticmethod(decode)

    reschedule_reason: str | Unset

    def __init__(
        self,
        *,
        reschedule_reason: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.reschedule_reason = reschedule_reason
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("reschedule_reason", "rescheduleReason", False, STRING),)
