"""The locations of an event type, as 2024-06-14 sends them and as the server keeps them."""

from __future__ import annotations

from typing import Any

from ..errors import bad_request
from ..state import Row, State
from ..validation import Field, Shape, boolean, one_of, phone_number, string, url

INTEGRATIONS = ("cal-video", "google-meet", "office365-video", "zoom")
_TYPE = Field(
    "type",
    one_of(
        "address",
        "link",
        "integration",
        "phone",
        "attendeeAddress",
        "attendeePhone",
        "attendeeDefined",
        "organizersDefaultApp",
        key="isIn",
    ),
)
_PUBLIC = Field("public", boolean())
_SHAPES = {
    "address": Shape(_TYPE, Field("address", string()), _PUBLIC),
    "link": Shape(_TYPE, Field("link", url()), _PUBLIC),
    "integration": Shape(_TYPE, Field("integration", one_of(*INTEGRATIONS, key="isIn"))),
    "phone": Shape(_TYPE, Field("phone", phone_number()), _PUBLIC),
    "attendeePhone": Shape(_TYPE),
    "attendeeAddress": Shape(_TYPE),
    "attendeeDefined": Shape(_TYPE),
}
# the type that the server keeps, and what it keeps the value under
_KEPT = {
    "address": ("inPerson", "address"),
    "link": ("link", "link"),
    "phone": ("userPhone", "hostPhoneNumber"),
    "attendeePhone": ("phone", ""),
    "attendeeAddress": ("attendeeInPerson", ""),
    "attendeeDefined": ("somewhereElse", ""),
}
_INTEGRATION_TYPES = {
    "cal-video": "integrations:daily",
    "google-meet": "integrations:google:meet",
    "zoom": "integrations:zoom",
    "office365-video": "integrations:office365_video",
}
CREDENTIAL_TYPES = {
    "google-meet": "google_video",
    "zoom": "zoom_video",
    "office365-video": "office365_video",
}


def check(sent: Any) -> None:
    """Refuse locations as the server does: with the first thing that is wrong."""
    if not isinstance(sent, list):
        raise bad_request("'locations' must be an array.")
    if not sent:
        raise bad_request("'locations' must contain at least 1 location.")
    for location in sent:
        kind = location.get("type") if isinstance(location, dict) else None
        if not kind:
            raise bad_request("Each object in 'locations' must have a 'type' property.")
        shape = _SHAPES.get(kind) if isinstance(kind, str) else None
        if shape is None:
            raise bad_request(
                f"Unsupported location type '{kind}'. Valid types are address, link, integration, and phone."
            )
        problems = [text for each in shape.errors(location) for text in each.get("constraints", {}).values()]
        if problems:
            raise bad_request(f"Validation failed for {kind} location: {', '.join(problems)}")


def cleaned(sent: list[Row]) -> list[Row]:
    return [_SHAPES[location["type"]].clean(location) for location in sent]


def require_connected(state: State, user: Row, locations: list[Row]) -> None:
    """Cal Video is always there; another app must have been connected by the user."""
    for location in locations:
        app = location.get("integration")
        if app is not None and app != "cal-video" and not is_connected(state, user, app):
            raise bad_request(f"{app} not connected.")


def is_connected(state: State, user: Row, app: str) -> bool:
    table = state.table("credentials", indexed=("userId",))
    return table.find(userId=user["id"], type=CREDENTIAL_TYPES[app]) is not None


def internal(location: Row) -> Row:
    """A location as the server keeps it, which is what the oldest version shows."""
    kind = location["type"]
    if kind == "integration":
        return {"type": _INTEGRATION_TYPES[location["integration"]]}
    if kind not in _KEPT:
        return dict(location)
    kept, key = _KEPT[kind]
    shown: Row = {key: location[kind]} if key else {}
    shown["type"] = kept
    if location.get("public") is not None:
        shown["displayLocationPublicly"] = location["public"]
    return shown


def from_internal(location: Row) -> Row:
    """The other way round, for event types of the oldest version."""
    kept = location.get("type")
    for name, type_ in _INTEGRATION_TYPES.items():
        if kept == type_:
            return {"type": "integration", "integration": name}
    for kind, (type_, key) in _KEPT.items():
        if kept == type_:
            made: Row = {"type": kind}
            if key:
                made[kind] = location.get(key)
                if "displayLocationPublicly" in location:
                    made["public"] = location["displayLocationPublicly"]
            return made
    return dict(location)


def output(location: Row) -> Row:
    """A location as 2024-06-14 shows it: it is public or not, where that can be said."""
    if location["type"] in ("address", "link", "phone") and "public" not in location:
        return {**location, "public": False}
    return location
