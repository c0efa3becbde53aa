# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Odd,
    Ref,
    Variant,
)
from .address_location import AddressLocation
from .integration_location import IntegrationLocation
from .link_location import LinkLocation
from .organizers_default_app_location import OrganizersDefaultAppLocation
from .phone_location import PhoneLocation
from .unknown_location import UnknownLocation

if TYPE_CHECKING:
    from .._codec import Drift

EventTypeLocations = (
    AddressLocation
    | LinkLocation
    | IntegrationLocation
    | PhoneLocation
    | OrganizersDefaultAppLocation
    | UnknownLocation
)


def pick(value: dict[str, Any]) -> type[Any] | None:
    """The model that fits the object."""
    if "public" in value:
        if "address" in value:
            return AddressLocation
        if "link" in value:
            return LinkLocation
        return PhoneLocation
    if "integration" in value:
        return IntegrationLocation
    if "location" in value:
        return UnknownLocation
    return OrganizersDefaultAppLocation


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
        Ref(AddressLocation),
        Ref(LinkLocation),
        Ref(IntegrationLocation),
        Ref(PhoneLocation),
        Ref(OrganizersDefaultAppLocation),
        Ref(UnknownLocation),
    )
