# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Odd,
    Ref,
    Variant,
)
from .calendar_event_more_location import CalendarEventMoreLocation
from .calendar_event_phone_location import CalendarEventPhoneLocation
from .calendar_event_sip_location import CalendarEventSipLocation
from .calendar_event_video_location import CalendarEventVideoLocation

if TYPE_CHECKING:
    from .._codec import Drift

UnifiedCalendarEventLocation = (
    CalendarEventVideoLocation
    | CalendarEventPhoneLocation
    | CalendarEventSipLocation
    | CalendarEventMoreLocation
)


def pick(value: dict[str, Any]) -> type[Any] | None:
    """Return the model that fits the object."""
    on_type = value["type"]
    if on_type == "video":
        return CalendarEventVideoLocation
    if on_type == "phone":
        return CalendarEventPhoneLocation
    if on_type == "sip":
        return CalendarEventSipLocation
    if on_type == "more":
        return CalendarEventMoreLocation
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
        Ref(CalendarEventVideoLocation),
        Ref(CalendarEventPhoneLocation),
        Ref(CalendarEventSipLocation),
        Ref(CalendarEventMoreLocation),
    )
