# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Odd,
    Ref,
    Variant,
    best,
)
from .booking_address_location import BookingAddressLocation
from .booking_attendee_address_location import BookingAttendeeAddressLocation
from .booking_attendee_defined_location import BookingAttendeeDefinedLocation
from .booking_attendee_phone_location import BookingAttendeePhoneLocation
from .booking_integration_location import BookingIntegrationLocation
from .booking_link_location import BookingLinkLocation
from .booking_organizers_default_app_location import BookingOrganizersDefaultAppLocation
from .booking_phone_location import BookingPhoneLocation

if TYPE_CHECKING:
    from .._codec import Drift

CreateBookingLocation = (
    BookingAddressLocation
    | BookingAttendeeAddressLocation
    | BookingAttendeeDefinedLocation
    | BookingAttendeePhoneLocation
    | BookingIntegrationLocation
    | BookingLinkLocation
    | BookingPhoneLocation
    | BookingOrganizersDefaultAppLocation
)


def pick(value: dict[str, Any]) -> type[Any] | None:
    """The model that fits the object."""
    if "address" in value:
        return BookingAttendeeAddressLocation
    if "location" in value:
        return BookingAttendeeDefinedLocation
    if "phone" in value:
        return BookingAttendeePhoneLocation
    if "integration" in value:
        return BookingIntegrationLocation
    return best(
        value,
        BookingAddressLocation,
        BookingLinkLocation,
        BookingPhoneLocation,
        BookingOrganizersDefaultAppLocation,
    )


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
    """How any member of the union is decoded."""
    return Variant(
        pick,
        Ref(BookingAddressLocation),
        Ref(BookingAttendeeAddressLocation),
        Ref(BookingAttendeeDefinedLocation),
        Ref(BookingAttendeePhoneLocation),
        Ref(BookingIntegrationLocation),
        Ref(BookingLinkLocation),
        Ref(BookingPhoneLocation),
        Ref(BookingOrganizersDefaultAppLocation),
    )
