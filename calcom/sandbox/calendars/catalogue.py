"""The available apps, as the server shows them."""

from __future__ import annotations

from typing import Any

from ..state import Row, State

# A calendar's name in paths, its credential type, and its name in messages.
CALENDARS = {"google": "google_calendar", "office365": "office365_calendar", "apple": "apple_calendar"}
ICS_TYPE = "ics-feed_calendar"

_SHARED = {"appData": None, "__template": "", "variant": "calendar", "categories": ["calendar"]}

# Facts about each calendar app; the descriptions are our own words.
_APPS: dict[str, dict[str, Any]] = {
    "google_calendar": {
        "dirName": "googlecalendar",
        "name": "Google Calendar",
        "description": "Calendars of a Google account.",
        "installed": False,
        "type": "google_calendar",
        "title": "Google Calendar",
        "category": "calendar",
        "logo": "/app-store/googlecalendar/icon.svg",
        "publisher": "Cal.diy",
        "slug": "google-calendar",
        "url": "https://cal.com/",
        "email": "help@cal.com",
        "isOAuth": True,
        "delegationCredential": {"workspacePlatformSlug": "google"},
        "locationOption": None,
    },
    "office365_calendar": {
        "dirName": "office365calendar",
        "name": "Outlook Calendar",
        "description": "Calendars of a Microsoft 365 account.",
        "type": "office365_calendar",
        "title": "Outlook Calendar",
        "category": "calendar",
        "logo": "/app-store/office365calendar/icon.svg",
        "publisher": "Cal.diy",
        "slug": "office365-calendar",
        "url": "https://cal.com/",
        "email": "help@cal.com",
        "isOAuth": True,
        "locationOption": None,
    },
    "apple_calendar": {
        "dirName": "applecalendar",
        "name": "Apple Calendar",
        "description": "Calendars of an iCloud account.",
        "installed": True,
        "type": "apple_calendar",
        "title": "Apple Calendar",
        "category": "calendar",
        "logo": "/app-store/applecalendar/icon.svg",
        "publisher": "Cal.diy",
        "slug": "apple-calendar",
        "url": "https://cal.com/",
        "email": "help@cal.com",
        "isOAuth": False,
        "locationOption": None,
    },
    ICS_TYPE: {
        "dirName": "ics-feedcalendar",
        "name": "ICS Feed",
        "title": "ICS Feed",
        "slug": "ics-feed",
        "type": ICS_TYPE,
        "logo": "/app-store/ics-feedcalendar/icon.svg",
        "publisher": "Cal.com, Inc.",
        "email": "help@cal.com",
        "description": "Events of calendars that are published as ICS files.",
        "isTemplate": False,
        "locationOption": None,
    },
}


def integration(kind: str) -> dict[str, Any]:
    """Return the catalogue entry of a calendar app, by its credential type."""
    return {**_SHARED, **_APPS[kind]}


def slug_of(kind: str) -> str:
    slug: str = _APPS[kind]["slug"]
    return slug


def title_of(kind: str) -> str:
    title: str = _APPS[kind]["title"]
    return title


def app(state: State, slug: str) -> Row | None:
    """Return the row of an installed app; a new database has only Cal Video, without keys."""
    row: Row | None = state.table("apps").get(slug)
    return {"slug": slug, "keys": None} if row is None and slug == "daily-video" else row
