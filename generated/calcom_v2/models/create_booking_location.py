# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Odd,
    Ref,
    Variant,
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
    | str
)


def pick(value: dict[str, Any]) -> type[Any] | None:
    """Return the model that fits the object."""
    on_type = value["type"]
    if on_type == "address":
        return BookingAddressLocation
    if on_type == "attendeeAddress":
        return BookingAttendeeAddressLocation
    if on_type == "attendeeDefined":
        return BookingAttendeeDefinedLocation
    if on_type == "attendeePhone":
        return BookingAttendeePhoneLocation
    if on_type == "integration":
        return BookingIntegrationLocation
    if on_type == "link":
        return BookingLinkLocation
    if on_type == "phone":
        return BookingPhoneLocation
    if on_type == "organizersDefaultApp":
        return BookingOrganizersDefaultAppLocation
    return None


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
        STRING,
    )
