# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset
from .availability import decode as decode_availability

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .availability import Availability

FIELDS = frozenset(
    (
        "availability",
        "message",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_availability = data["availability"]
        more = len(data) - 1
        f_message = absent
        if more:
            if "message" in data:
                f_message = data["message"]
                more -= 1
                if type(f_message) is not str:
                    odd(AvailabilityResponse, "message", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AvailabilityResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_availability = decode_availability(f_availability, drift)
    except Odd:
        return decode_exactly(AvailabilityResponse, data, drift, mark)
    self = new(AvailabilityResponse)
    self.availability = f_availability
    self.message = f_message
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AvailabilityResponse(Model):
    """Returned by `create_availability`, `get_availability` and `update_availability`."""

    __slots__ = (
        "availability",
        "message",
    )

    _names = (
        ("availability", "availability"),
        ("message", "message"),
    )
    _decode = staticmethod(decode)

    availability: Availability
    message: str | Unset

    def __init__(
        self,
        *,
        availability: Availability,
        message: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.availability = availability
        self.message = message
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .availability import Availability

        return (
            ("availability", "availability", True, Ref(Availability)),
            ("message", "message", False, STRING),
        )
