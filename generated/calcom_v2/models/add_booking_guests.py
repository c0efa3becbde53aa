# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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
from .guest import decode as decode_guest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .guest import Guest

FIELDS = frozenset(("guests",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_guests = data["guests"]
        if type(f_guests) is not list:
            return decode_exactly(AddBookingGuests, data, drift, mark)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AddBookingGuests, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_guests:
            f_guests = (
                [decode_guest(f_guests[0], drift)]
                if len(f_guests) == 1
                else [decode_guest(item, drift) for item in f_guests]
            )
    except Odd:
        return decode_exactly(AddBookingGuests, data, drift, mark)
    self = new(AddBookingGuests)
    self.guests = f_guests
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AddBookingGuests(Model):
    """Sent by `add_booking_guests`."""

    __slots__ = ("guests",)

    _names = (("guests", "guests"),)
    _decode = staticmethod(decode)

    guests: list[Guest]

    def __init__(
        self,
        *,
        guests: list[Guest],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.guests = guests
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .guest import Guest

        return (("guests", "guests", True, List(Ref(Guest))),)
