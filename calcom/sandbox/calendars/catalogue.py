"""The available apps, as the server shows them."""

from __future__ import annotations

from typing import Any

from ..state import Row, State

# A calendar's name in paths, its credential type, and its name in messages.
CALENDARS = {"google": "google_calendar", "office365": "office365_calendar", "apple": "apple_calendar"}
ICS_TYPE = "ics-feed_calendar"

_SHARED = {"appData": None, "__template": "", "variant": "calendar", "categories": ["calendar"]}


def _provider(slug: str, title: str, description: str, *, oauth: bool, **more: Any) -> dict[str, Any]:
    folder = slug.replace("-", "")
    return {
        "dirName": folder,
        "name": title,
        "description": description,
        "type": slug.replace("-", "_"),
        "title": title,
        "category": "calendar",
        "logo": f"/app-store/{folder}/icon.svg",
        "publisher": "Cal.diy",
        "slug": slug,
        "url": "https://cal.com/",
        "email": "help@cal.com",
        "isOAuth": oauth,
        "locationOption": None,
        **more,
    }


# Facts about each calendar app; the descriptions are our own words.
_APPS: dict[str, dict[str, Any]] = {
    "google_calendar": _provider(
        "google-calendar",
        "Google Calendar",
        "Calendars of a Google account.",
        oauth=True,
        installed=False,
        delegationCredential={"workspacePlatformSlug": "google"},
    ),
    "office365_calendar": _provider(
        "office365-calendar", "Outlook Calendar", "Calendars of a Microsoft 365 account.", oauth=True
    ),
    "apple_calendar": _provider(
        "apple-calendar", "Apple Calendar", "Calendars of an iCloud account.", oauth=False, installed=True
    ),
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
