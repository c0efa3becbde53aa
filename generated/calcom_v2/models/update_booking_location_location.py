# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Odd,
    Ref,
    Variant,
)
from .update_address_location import UpdateAddressLocation
from .update_booking_attendee_address_location import UpdateBookingAttendeeAddressLocation
from .update_booking_attendee_defined_location import UpdateBookingAttendeeDefinedLocation
from .update_booking_attendee_phone_location import UpdateBookingAttendeePhoneLocation
from .update_booking_integration_location import UpdateBookingIntegrationLocation
from .update_booking_link_location import UpdateBookingLinkLocation
from .update_booking_phone_location import UpdateBookingPhoneLocation

if TYPE_CHECKING:
    from .._codec import Drift

UpdateBookingLocationLocation = (
    UpdateAddressLocation
    | UpdateBookingAttendeeAddressLocation
    | UpdateBookingAttendeeDefinedLocation
    | UpdateBookingAttendeePhoneLocation
    | UpdateBookingIntegrationLocation
    | UpdateBookingLinkLocation
    | UpdateBookingPhoneLocation
)


def pick(value: dict[str, Any]) -> type[Any] | None:
    """Return the model that fits the object."""
    on_type = value["type"]
    if on_type == "address":
        return UpdateAddressLocation
    if on_type == "attendeeAddress":
        return UpdateBookingAttendeeAddressLocation
    if on_type == "attendeeDefined":
        return UpdateBookingAttendeeDefinedLocation
    if on_type == "attendeePhone":
        return UpdateBookingAttendeePhoneLocation
    if on_type == "integration":
        return UpdateBookingIntegrationLocation
    if on_type == "link":
        return UpdateBookingLinkLocation
    if on_type == "phone":
        return UpdateBookingPhoneLocation
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
        Ref(UpdateAddressLocation),
        Ref(UpdateBookingAttendeeAddressLocation),
        Ref(UpdateBookingAttendeeDefinedLocation),
        Ref(UpdateBookingAttendeePhoneLocation),
        Ref(UpdateBookingIntegrationLocation),
        Ref(UpdateBookingLinkLocation),
        Ref(UpdateBookingPhoneLocation),
    )
