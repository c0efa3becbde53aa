# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Model,
    Odd,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from ..types import UNSET, Unset
from .update_booking_location_location import decode as decode_update_booking_location_location

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .update_booking_location_location import UpdateBookingLocationLocation

FIELDS = frozenset(("location",))


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_location = absent
        if more:
            if "location" in data:
                f_location = data["location"]
                more -= 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateBookingLocation, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_location is not UNSET:
            f_location = decode_update_booking_location_location(f_location, drift)
    except Odd:
        return decode_exactly(UpdateBookingLocation, data, drift, mark)
    self = new(UpdateBookingLocation)
    self.location = f_location
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateBookingLocation(Model):
    """Sent by `update_booking_location`."""

    __slots__ = ("location",)

    _names = (("location", "location"),)
    _decode = staticmethod(decode)

    location: UpdateBookingLocationLocation | Unset

    def __init__(
        self,
        *,
        location: UpdateBookingLocationLocation | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.location = location
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .update_booking_location_location import kind as update_booking_location_location_kind

        return (("location", "location", False, update_booking_location_location_kind()),)
