# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Odd,
    Ref,
    Variant,
)
from .address_location import AddressLocation
from .attendee_address_location import AttendeeAddressLocation
from .attendee_defined_location import AttendeeDefinedLocation
from .attendee_phone_location import AttendeePhoneLocation
from .integration_location import IntegrationLocation
from .link_location import LinkLocation
from .organizers_default_app_location import OrganizersDefaultAppLocation
from .phone_location import PhoneLocation
from .unknown_location import UnknownLocation

if TYPE_CHECKING:
    from .._codec import Drift

EventTypeLocation = (
    AddressLocation
    | LinkLocation
    | IntegrationLocation
    | PhoneLocation
    | OrganizersDefaultAppLocation
    | UnknownLocation
    | AttendeePhoneLocation
    | AttendeeAddressLocation
    | AttendeeDefinedLocation
)


def pick(value: dict[str, Any]) -> type[Any] | None:
    """Return the model that fits the object."""
    on_type = value["type"]
    if on_type == "address":
        return AddressLocation
    if on_type == "link":
        return LinkLocation
    if on_type == "integration":
        return IntegrationLocation
    if on_type == "phone":
        return PhoneLocation
    if on_type == "organizersDefaultApp":
        return OrganizersDefaultAppLocation
    if on_type == "unknown":
        return UnknownLocation
    if on_type == "attendeePhone":
        return AttendeePhoneLocation
    if on_type == "attendeeAddress":
        return AttendeeAddressLocation
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
        Ref(AddressLocation),
        Ref(LinkLocation),
        Ref(IntegrationLocation),
        Ref(PhoneLocation),
        Ref(OrganizersDefaultAppLocation),
        Ref(UnknownLocation),
        Ref(AttendeePhoneLocation),
        Ref(AttendeeAddressLocation),
        Ref(AttendeeDefinedLocation),
    )
