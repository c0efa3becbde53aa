"""Where a booking takes place: what an event type offers and what was asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import bad_request, zod
from ..state import Row

CAL_VIDEO = "integrations:daily"

# How the server calls each kind inside, and the field of a location that holds its value.
_KINDS = {
    "address": ("inPerson", "address"),
    "link": ("link", "link"),
    "phone": ("userPhone", "phone"),
    "attendeePhone": ("phone", "phone"),
    "attendeeAddress": ("attendeeInPerson", "address"),
    "attendeeDefined": ("somewhereElse", "location"),
}
# The kinds of places that a booking can be moved to, and the field that says which one.
PLACES = {**{kind: value for kind, (_, value) in _KINDS.items()}, "integration": "integration"}
_INTEGRATIONS = {
    "cal-video": CAL_VIDEO,
    "google-meet": "integrations:google:meet",
    "zoom": "integrations:zoom",
}


@dataclass(frozen=True, slots=True)
class Place:
    """The text that is shown, and the answer to the question for a location (None when none was given)."""

    text: str
    answer: Row | None = None


def kind_of(location: Mapping[str, Any]) -> str:
    if location["type"] == "integration":
        return _integration(location["integration"])
    return _KINDS[location["type"]][0] if location["type"] in _KINDS else location["type"]


def _integration(name: str) -> str:
    return _INTEGRATIONS.get(name, f"integrations:{name.replace('-', '_')}_video")


def usual_place(event_type: Row) -> Place:
    """Where it is when nobody says: at the first kind of location, of whose kind the last one counts."""
    offered = event_type.get("locations") or []
    if not offered:
        return Place(CAL_VIDEO)
    return Place(_of_host(offered, kind_of(offered[0])))


def place_asked(event_type: Row, location: Any) -> Place:
    """The place for the ``location`` of a request, or 400 when the event type does not offer it."""
    if location is None:
        return usual_place(event_type)
    if isinstance(location, str):
        return _by_attendee("somewhereElse", location)
    offered = event_type.get("locations") or []
    asked = location.get("type")
    if asked not in {each["type"] for each in offered}:
        kinds = ", ".join(each["type"] for each in offered)
        raise bad_request(
            f"Booking location with type {asked} not valid for event type with id={event_type['id']}."
            f" The event type has following location types: {kinds},"
            " and only these types are allowed for booking location."
        )
    if asked == "integration":
        integrations = [each["integration"] for each in offered if each["type"] == "integration"]
        if location.get("integration") not in integrations:
            raise bad_request(
                f"Booking location with integration {location.get('integration')} not valid for event type"
                f" with id={event_type['id']}. The event type has following integrations:"
                f" {', '.join(integrations)}, and only these integrations are allowed for booking location."
            )
    kind = kind_of(location)
    if asked.startswith("attendee"):
        value = location.get(_KINDS[asked][1])
        if not isinstance(value, str):
            raise zod("responses.location.optionValue - Required, ")
        return _by_attendee(kind, value)
    return Place(_of_host(offered, kind), {"value": kind, "optionValue": ""})


def place_answered(event_type: Row, answer: Any) -> Place:
    """The place for an answer in the server's own words, as older versions send it."""
    if not isinstance(answer, Mapping):
        return usual_place(event_type)
    kind = str(answer.get("value") or "")
    value = str(answer.get("optionValue") or "")
    given = {"value": kind, "optionValue": value}
    if value:
        return Place(value, given)
    return Place(_of_host(event_type.get("locations") or [], kind), given)


def _by_attendee(kind: str, value: str) -> Place:
    return Place(value, {"value": kind, "optionValue": value})


def _of_host(offered: list[Row], kind: str) -> str:
    text = kind or CAL_VIDEO
    for location in offered:
        if kind_of(location) == kind and location["type"] != "integration":
            field = _KINDS[location["type"]][1] if location["type"] in _KINDS else "location"
            text = location.get(field, kind)
    return text


def new_place(location: Mapping[str, Any]) -> Place:
    """The place that an organizer moves a booking to, which need not be among those offered."""
    kind = kind_of(location)
    if location["type"] == "integration":
        return Place(kind, {"value": kind, "optionValue": ""})
    value = str(location.get(_KINDS[location["type"]][1], ""))
    by_attendee = location["type"].startswith("attendee")
    return Place(value, {"value": kind, "optionValue": value if by_attendee else ""})
