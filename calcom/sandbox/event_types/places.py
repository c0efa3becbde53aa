"""The locations of an event type, in the form of 2024-06-14 and as the server stores them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..bodies import dump_json
from ..errors import bad_request
from ..formats import is_url
from ..state import Row, State
from ..validation import Field, Shape, boolean, one_of, phone_number, string, url

ORGANIZERS_APP = "organizersDefaultApp"
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
    ORGANIZERS_APP: Shape(_TYPE),
}
# The stored type, and the field with the value.
_KEPT = {
    "address": ("inPerson", "address"),
    "link": ("link", "link"),
    "phone": ("userPhone", "hostPhoneNumber"),
    "attendeePhone": ("phone", ""),
    "attendeeAddress": ("attendeeInPerson", ""),
    "attendeeDefined": ("somewhereElse", ""),
    "organizersDefaultApp": ("conferencing", ""),
}
_READABLE: dict[str, Callable[[Any], bool]] = {
    "address": lambda value: isinstance(value, str),
    "link": lambda value: value == "" or is_url(value),
    "phone": lambda value: isinstance(value, str),
}
# The server's internal names of apps, if not the name with an underscore.
_APP_TYPES = {
    "cal-video": "integrations:daily",
    "google-meet": "integrations:google:meet",
    "sirius-video": "integrations:sirius_video_video",
    "huddle": "integrations:huddle01",
    "element-call-video": "integrations:element-call_video",
}
VIDEO_APPS = (
    *("cal-video", "google-meet", "zoom", "whereby-video", "whatsapp-video", "webex-video", "telegram-video"),
    *("tandem", "sylaps-video", "skype-video", "sirius-video", "signal-video", "shimmer-video"),
    *("salesroom-video", "roam-video", "riverside-video", "ping-video", "office365-video", "mirotalk-video"),
    *("jitsi", "jelly-video", "jelly-conferencing", "huddle", "facetime-video", "element-call-video"),
    *("eightxeight-video", "discord-video", "demodesk-video", "campfire-video"),
)
CREDENTIAL_TYPES = {"google-meet": "google_video", "zoom": "zoom_video", "office365-video": "office365_video"}
_SLUGS = {"office365-video": "msteams"}


def app_type(app: str) -> str:
    """Return the server's internal name of an app."""
    return _APP_TYPES.get(app) or f"integrations:{app.replace('-', '_')}"


def check(sent: Any, *, of_team: bool = False) -> None:
    """Refuse invalid locations like the server, with the first problem.

    Only teams know the organizer's default app.
    """
    if not isinstance(sent, list):
        raise bad_request("'locations' must be an array.")
    if not sent:
        raise bad_request("'locations' must contain at least 1 location.")
    for location in sent:
        if not isinstance(location, dict | list):
            raise bad_request("Each object in 'locations' must be an object.")
        fields = location if isinstance(location, dict) else {}
        kind = fields.get("type")
        if not kind:
            raise bad_request("Each object in 'locations' must have a 'type' property.")
        shape = _SHAPES.get(kind) if isinstance(kind, str) else None
        if shape is None or (kind == ORGANIZERS_APP and not of_team):
            raise bad_request(
                f"Unsupported location type '{kind}'. Valid types are address, link, integration, and phone."
            )
        problems = [text for each in shape.errors(fields) for text in each.get("constraints", {}).values()]
        if problems:
            raise bad_request(f"Validation failed for {kind} location: {', '.join(problems)}")


def cleaned(sent: list[Row]) -> list[Row]:
    return [_SHAPES[location["type"]].clean(location) for location in sent]


def require_connected(state: State, user: Row, locations: list[Row]) -> None:
    """Check that the user has connected the apps; Cal Video is always available."""
    for location in locations:
        app = location.get("integration")
        if app is not None and app != "cal-video" and not is_connected(state, user, app):
            raise bad_request(f"{_SLUGS.get(app, app)} not connected.")


def is_connected(state: State, user: Row, app: str) -> bool:
    table = state.table("credentials")
    return table.find(userId=user["id"], type=CREDENTIAL_TYPES[app]) is not None


def internal(location: Row) -> Any:
    """Convert a location to the server's form, which the oldest version shows."""
    kind = location["type"]
    if kind == _UNKNOWN:
        return location["kept"]
    if kind == "integration":
        return {"type": app_type(location["integration"])}
    if kind not in _KEPT:
        return dict(location)
    kept, key = _KEPT[kind]
    shown: Row = {key: location[kind]} if key else {}
    shown["type"] = kept
    if location.get("public") is not None:
        shown["displayLocationPublicly"] = location["public"]
    return shown


# A location from the oldest version that 2024-06-14 cannot read.
_UNKNOWN = "unknown"


def from_internal(location: Any) -> Row:
    """Read a location in the server's form from the oldest version, which accepts anything."""
    kept = location.get("type") if isinstance(location, dict) else None
    for app in VIDEO_APPS:
        if kept == app_type(app):
            return {"type": "integration", "integration": app}
    for kind, (type_, key) in _KEPT.items():
        if kept == type_ and (not key or _READABLE[kind](location.get(key))):
            made: Row = {"type": kind}
            if key:
                made[kind] = location.get(key)
                if "displayLocationPublicly" in location:
                    made["public"] = location["displayLocationPublicly"]
            return made
    return {"type": _UNKNOWN, "kept": location}


def kept_type(location: Mapping[str, Any]) -> str:
    """Return the stored type of a location."""
    kind: str = location["type"]
    if kind == _UNKNOWN:
        kept = location["kept"]
        return str(kept.get("type") or "") if isinstance(kept, dict) else ""
    if kind == "integration":
        return app_type(location["integration"])
    return _KEPT[kind][0] if kind in _KEPT else kind


def outputs(locations: list[Row]) -> list[Row]:
    """Show locations like 2024-06-14: unreadable ones last, blank ones not at all."""
    known = [each for each in locations if each["type"] != _UNKNOWN]
    blank = [each for each in known if each["type"] in _READABLE and each.get(each["type"]) == ""]
    unknown = [each["kept"] for each in locations if each["type"] == _UNKNOWN]
    return [
        *[output(each) for each in known if each not in blank],
        *[{"type": _UNKNOWN, "location": dump_json(kept)} for kept in unknown],
    ]


def output(location: Row) -> Row:
    """Show a readable location like 2024-06-14, with `public` for the types that have it."""
    if location["type"] in ("address", "link", "phone") and "public" not in location:
        return {**location, "public": False}
    return location
