# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Odd,
    Ref,
    Variant,
)
from .event_address_location import EventAddressLocation
from .event_integration_location import EventIntegrationLocation
from .event_link_location import EventLinkLocation
from .event_organizers_default_app_location import EventOrganizersDefaultAppLocation

if TYPE_CHECKING:
    from .._codec import Drift

EventLocation = (
    EventAddressLocation | EventLinkLocation | EventIntegrationLocation | EventOrganizersDefaultAppLocation
)


def pick(value: dict[str, Any]) -> type[Any] | None:
    """Return the model that fits the object."""
    on_type = value["type"]
    if on_type == "address":
        return EventAddressLocation
    if on_type == "link":
        return EventLinkLocation
    if on_type == "integration":
        return EventIntegrationLocation
    if on_type == "organizersDefaultApp":
        return EventOrganizersDefaultAppLocation
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
        Ref(EventAddressLocation),
        Ref(EventLinkLocation),
        Ref(EventIntegrationLocation),
        Ref(EventOrganizersDefaultAppLocation),
    )
