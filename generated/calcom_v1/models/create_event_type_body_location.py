# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Odd,
    Ref,
    Variant,
    best,
)
from .create_event_type_body_location_item_attendee_in_person import (
    CreateEventTypeBodyLocationItemAttendeeInPerson,
)
from .create_event_type_body_location_item_in_person import CreateEventTypeBodyLocationItemInPerson
from .create_event_type_body_location_item_integrations_daily import (
    CreateEventTypeBodyLocationItemIntegrationsDaily,
)
from .create_event_type_body_location_item_link import CreateEventTypeBodyLocationItemLink

if TYPE_CHECKING:
    from .._codec import Drift

CreateEventTypeBodyLocation = (
    CreateEventTypeBodyLocationItemIntegrationsDaily
    | CreateEventTypeBodyLocationItemAttendeeInPerson
    | CreateEventTypeBodyLocationItemInPerson
    | CreateEventTypeBodyLocationItemLink
)


def pick(value: dict[str, Any]) -> type[Any] | None:
    """The model that fits the object."""
    return best(
        value,
        CreateEventTypeBodyLocationItemIntegrationsDaily,
        CreateEventTypeBodyLocationItemAttendeeInPerson,
        CreateEventTypeBodyLocationItemInPerson,
        CreateEventTypeBodyLocationItemLink,
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
        Ref(CreateEventTypeBodyLocationItemIntegrationsDaily),
        Ref(CreateEventTypeBodyLocationItemAttendeeInPerson),
        Ref(CreateEventTypeBodyLocationItemInPerson),
        Ref(CreateEventTypeBodyLocationItemLink),
    )
