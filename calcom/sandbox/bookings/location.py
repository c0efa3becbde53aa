"""Where a booking takes place: the event type's locations and the requested one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import bad_request
from ..event_types.places import app_type, kept_type
from ..formats import is_phone_number, is_url
from ..state import Row
from ..validation import MISSING

CAL_VIDEO = app_type("cal-video")

# The server's internal name of each kind, and the field with a location's value.
_KINDS = {
    "address": ("inPerson", "address"),
    "link": ("link", "link"),
    "phone": ("userPhone", "phone"),
    "attendeePhone": ("phone", "phone"),
    "attendeeAddress": ("attendeeInPerson", "address"),
    "attendeeDefined": ("somewhereElse", "location"),
}
LOCATION_TYPES = ("address", "link", "integration", "phone", *list(_KINDS)[3:], "organizersDefaultApp")


@dataclass(frozen=True, slots=True)
class Place:
    """The shown text, and the answer to the question for a location (None without one)."""

    text: str
    answer: Row | None = None


def usual_place(event_type: Row) -> Place:
    """Return the default location: the last one of the kind of the first one."""
    offered = event_type.get("locations") or []
    if not offered:
        return Place(CAL_VIDEO)
    return Place(_of_host(offered, kept_type(offered[0])))


def place_asked(event_type: Row, location: Any, link: str | None = None) -> Place:
    """Return the place for the ``location`` of a request; 400 if the event type does not offer it.

    Requests had a ``link`` before they had locations.
    """
    location = location or link if location is None or isinstance(location, str) else location
    if location in (None, "", 0, False):
        return usual_place(event_type)
    if isinstance(location, str):
        return _by_attendee(_kind_of_text(location), location)
    offered = event_type.get("locations") or []
    asked = location.get("type", MISSING) if isinstance(location, Mapping) else MISSING
    if asked not in [each["type"] for each in offered]:
        kinds = ", ".join(each["type"] for each in offered)
        raise bad_request(
            f"Booking location with type {js_text(asked)} not valid for event type with"
            f" id={event_type['id']}. The event type has following location types: {kinds},"
            " and only these types are allowed for booking location."
        )
    if asked == "integration" and "integration" in location:
        integrations = [each["integration"] for each in offered if each["type"] == "integration"]
        if location["integration"] not in integrations:
            raise bad_request(
                f"Booking location with integration {js_text(location['integration'])} not valid for event"
                f" type with id={event_type['id']}. The event type has following integrations:"
                f" {', '.join(integrations)}, and only these integrations are allowed for booking location."
            )
    elif asked == "integration":
        raise bad_request("Invalid integration: undefined")
    kind = kept_type(location)
    if asked.startswith("attendee"):
        return _by_attendee(kind, location.get(_KINDS[asked][1], MISSING))
    return Place(_of_host(offered, kind), {"value": kind, "optionValue": ""})


def _kind_of_text(text: str) -> str:
    """Return the kind of a text where a location was expected."""
    if is_url(text) or text.startswith("www."):
        return "link"
    return "phone" if is_phone_number(text) else "somewhereElse"


def js_text(value: Any) -> str:
    """Convert a value to text like JavaScript."""
    if value is MISSING:
        return "undefined"
    if value is None:
        return "null"
    if isinstance(value, list):
        return ",".join("" if each is None else js_text(each) for each in value)
    if isinstance(value, Mapping):
        return "[object Object]"
    return str(value).lower() if isinstance(value, bool) else str(value)


def place_answered(event_type: Row, answer: Any) -> Place:
    """Return the place for an answer in the server's internal names, as in older versions."""
    if not isinstance(answer, Mapping):
        return usual_place(event_type)
    kind = str(answer.get("value") or "")
    value = str(answer.get("optionValue") or "")
    given = {"value": kind, "optionValue": value}
    if value:
        return Place(value, given)
    return Place(_of_host(event_type.get("locations") or [], kind), given)


def _by_attendee(kind: str, value: Any) -> Place:
    return Place(value or kind, {"value": kind, "optionValue": value})


def _of_host(offered: list[Row], kind: str) -> str:
    text = kind or CAL_VIDEO
    for location in offered:
        if kept_type(location) == kind and location["type"] != "integration":
            field = _KINDS[location["type"]][1] if location["type"] in _KINDS else "location"
            text = location.get(field, kind)
    return text


def new_place(location: Mapping[str, Any]) -> Place:
    """Return the place to which an organizer moves a booking, even if the event type does not offer it."""
    kind = kept_type(location)
    if location["type"] == "integration":
        return Place(kind, {"value": kind, "optionValue": ""})
    value = str(location.get(_KINDS[location["type"]][1], ""))
    by_attendee = location["type"].startswith("attendee")
    return Place(value, {"value": kind, "optionValue": value if by_attendee else ""})
