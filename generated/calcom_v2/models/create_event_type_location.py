# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Odd,
    Ref,
    Variant,
)
from .address_location_input import AddressLocationInput
from .attendee_address_location import AttendeeAddressLocation
from .attendee_defined_location import AttendeeDefinedLocation
from .attendee_phone_location import AttendeePhoneLocation
from .integration_location_input import IntegrationLocationInput
from .link_location_input import LinkLocationInput
from .phone_location_input import PhoneLocationInput

if TYPE_CHECKING:
    from .._codec import Drift

CreateEventTypeLocation = (
    AddressLocationInput
    | LinkLocationInput
    | IntegrationLocationInput
    | PhoneLocationInput
    | AttendeeAddressLocation
    | AttendeePhoneLocation
    | AttendeeDefinedLocation
)


def pick(value: dict[str, Any]) -> type[Any] | None:
    """Return the model that fits the object."""
    on_type = value["type"]
    if on_type == "address":
        return AddressLocationInput
    if on_type == "link":
        return LinkLocationInput
    if on_type == "integration":
        return IntegrationLocationInput
    if on_type == "phone":
        return PhoneLocationInput
    if on_type == "attendeeAddress":
        return AttendeeAddressLocation
    if on_type == "attendeePhone":
        return AttendeePhoneLocation
    if on_type == "attendeeDefined":
        return AttendeeDefinedLocation
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
        Ref(AddressLocationInput),
        Ref(LinkLocationInput),
        Ref(IntegrationLocationInput),
        Ref(PhoneLocationInput),
        Ref(AttendeeAddressLocation),
        Ref(AttendeePhoneLocation),
        Ref(AttendeeDefinedLocation),
    )
