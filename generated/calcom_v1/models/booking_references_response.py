# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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
from .booking_reference import decode as decode_booking_reference

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_reference import BookingReference

FIELDS = frozenset(("booking_references",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_booking_references = data["booking_references"]
        if type(f_booking_references) is not list:
            return decode_exactly(BookingReferencesResponse, data, drift, mark)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingReferencesResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_booking_references:
            f_booking_references = (
                [decode_booking_reference(f_booking_references[0], drift)]
                if len(f_booking_references) == 1
                else [decode_booking_reference(item, drift) for item in f_booking_references]
            )
    except Odd:
        return decode_exactly(BookingReferencesResponse, data, drift, mark)
    self = new(BookingReferencesResponse)
    self.booking_references = f_booking_references
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingReferencesResponse(Model):
    """Returned by `list_booking_references`."""

    __slots__ = ("booking_references",)

    _names = (("booking_references", "booking_references"),)
    _decode = staticmethod(decode)

    booking_references: list[BookingReference]

    def __init__(
        self,
        *,
        booking_references: list[BookingReference],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.booking_references = booking_references
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booking_reference import BookingReference

        return (("booking_references", "booking_references", True, List(Ref(BookingReference))),)
