# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    List,
    Model,
    Odd,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from .booking_fields_data_booking_field import decode as decode_booking_fields_data_booking_field

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_fields_data_booking_field import BookingFieldsDataBookingField

FIELDS = frozenset(("bookingFields",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_booking_fields = data["bookingFields"]
        if type(f_booking_fields) is not list:
            return decode_exactly(BookingFieldsData, data, drift, mark)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingFieldsData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_booking_fields:
            f_booking_fields = (
                [decode_booking_fields_data_booking_field(f_booking_fields[0], drift)]
                if len(f_booking_fields) == 1
                else [decode_booking_fields_data_booking_field(item, drift) for item in f_booking_fields]
            )
    except Odd:
        return decode_exactly(BookingFieldsData, data, drift, mark)
    self = new(BookingFieldsData)
    self.booking_fields = f_booking_fields
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingFieldsData(Model):
    """Returned by `add_event_type_booking_fields`, `add_organization_team_event_type_booking_fields`, `add_team_event_type_booking_fields` and 12 more."""

    __slots__ = ("booking_fields",)

    _names = (("booking_fields", "bookingFields"),)
    _decode = staticmethod(decode)

    booking_fields: list[BookingFieldsDataBookingField]

    def __init__(
        self,
        *,
        booking_fields: list[BookingFieldsDataBookingField],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.booking_fields = booking_fields
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booking_fields_data_booking_field import kind as booking_fields_data_booking_field_kind

        return (("booking_fields", "bookingFields", True, List(booking_fields_data_booking_field_kind())),)
