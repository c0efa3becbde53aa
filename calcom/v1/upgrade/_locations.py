"""Locations: both APIs have the same kinds under different names."""

from __future__ import annotations

import json

from ...types import JSON
from ._source import UNSAID, Source

# v1 uses the stored names of apps; names that are not listed here differ only in dashes.
_APPS = {
    "daily": "cal-video",
    "google:meet": "google-meet",
    "huddle01": "huddle",
    "sirius_video_video": "sirius-video",
}
PREFIX = "integrations:"


def app(stored: str) -> str:
    """The v2 name of an app: `integrations:daily` is `cal-video`."""
    name = stored.removeprefix(PREFIX)
    return _APPS.get(name, name.replace("_", "-"))


def offered_location(row: Source) -> dict[str, JSON]:
    """One of the locations that an event type offers."""
    kind = row.text("type", "")
    if kind.startswith(PREFIX):
        return {"type": "integration", "integration": app(kind), **_also(row, "link", "credentialId")}
    if kind == "inPerson":
        return {"type": "address", "address": row.take("address", UNSAID), "public": _public(row)}
    if kind == "link":
        return {"type": "link", "link": row.take("link", UNSAID), "public": _public(row)}
    if kind == "userPhone":
        return {"type": "phone", "phone": row.take("hostPhoneNumber", UNSAID), "public": _public(row)}
    if kind in _ASKED:
        return {"type": _ASKED[kind]}
    # v2 shows unknown kinds as text.
    whole = {"type": kind, **{name: row.take(name) for name in row.names()}}
    return {"type": "unknown", "location": json.dumps(whole)}


_ASKED = {
    "phone": "attendeePhone",
    "attendeeInPerson": "attendeeAddress",
    "somewhereElse": "attendeeDefined",
    "conferencing": "organizersDefaultApp",
}


def _public(row: Source) -> bool:
    return bool(row.take("displayLocationPublicly", False))


def _also(row: Source, *names: str) -> dict[str, JSON]:
    return {name: row.take(name) for name in names if row.peek(name) is not None}


def chosen_location(answer: Source) -> JSON:
    """The requested location of a booking: v1 has it among the answers, v2 beside them."""
    kind = answer.text("value", "")
    if not kind:
        return UNSAID
    if kind.startswith(PREFIX):
        return {"type": "integration", "integration": app(kind)}
    if kind == "phone":
        return {"type": "attendeePhone", "phone": answer.take("optionValue", UNSAID)}
    if kind == "attendeeInPerson":
        return {"type": "attendeeAddress", "address": answer.take("optionValue", UNSAID)}
    if kind == "somewhereElse":
        return {"type": "attendeeDefined", "location": answer.take("optionValue", UNSAID)}
    if kind in _OFFERED:
        return {"type": _OFFERED[kind]}
    # Anything else is the place itself, which v2 still accepts as a string.
    return kind


_OFFERED = {
    "inPerson": "address",
    "link": "link",
    "userPhone": "phone",
    "conferencing": "organizersDefaultApp",
}
