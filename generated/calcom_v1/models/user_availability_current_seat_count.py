# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
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

FIELDS = frozenset(("attendees",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_attendees = data["attendees"]
        if type(f_attendees) is not int:
            odd(UserAvailabilityCurrentSeatCount, "attendees", data, drift)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UserAvailabilityCurrentSeatCount, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UserAvailabilityCurrentSeatCount)
    self.attendees = f_attendees
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UserAvailabilityCurrentSeatCount(Model):
    """Part of `UserAvailabilityCurrentSeat.field_count`."""

    __slots__ = ("attendees",)

    _names = (("attendees", "attendees"),)
    _decode = staticmethod(decode)

    attendees: int

    def __init__(
        self,
        *,
        attendees: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.attendees = attendees
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("attendees", "attendees", True, INTEGER),)
