# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    List,
    Odd,
    Ref,
    Variant,
)
from .booking import Booking
from .create_booking_response_data_item import CreateBookingResponseDataItem
from .created_seated_booking import CreatedSeatedBooking

if TYPE_CHECKING:
    from .._codec import Drift

CreateBookingResponseData = Booking | CreatedSeatedBooking | list[CreateBookingResponseDataItem]


def pick(value: dict[str, Any]) -> type[Any] | None:
    """Return the model that fits the object."""
    if "bookingFieldsResponses" in value:
        return Booking
    return CreatedSeatedBooking


def decode(value: Any, drift: Drift) -> Any:
    if type(value) is not dict:
        raise Odd
    try:
        model = pick(value)
    except (KeyError, TypeError):
        raise Odd from None
    if model is None:
        raise Odd
    return model._decode(value, drift)


def kind() -> Variant:
    """Return the kind that decodes any member of the union."""
    from .create_booking_response_data_item import kind as create_booking_response_data_item_kind

    return Variant(
        pick,
        Ref(Booking),
        Ref(CreatedSeatedBooking),
        List(create_booking_response_data_item_kind()),
    )
