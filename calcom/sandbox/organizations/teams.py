"""Rows of teams and organizations: the server keeps both in one table. No HTTP here."""

from __future__ import annotations

from typing import Any

from ..state import Row, State

# What a row has, and what it is when nobody says.
_DEFAULTS: Row = {
    "parentId": None,
    "slug": None,
    "logoUrl": None,
    "calVideoLogo": None,
    "appLogo": None,
    "appIconLogo": None,
    "bio": None,
    "hideBranding": False,
    "hideBookATeamMember": False,
    "isOrganization": False,
    "isPlatform": False,
    "isPrivate": False,
    "metadata": None,
    "theme": None,
    "brandColor": None,
    "darkBrandColor": None,
    "bannerUrl": None,
    "timeFormat": None,
    "timeZone": "Europe/London",
    "weekStart": "Sunday",
    "bookingLimits": None,
    "includeManagedEventsInLimits": False,
    "oauthClientId": None,
}
_ORGANIZATION: Row = {
    "isOrganization": True,
    "plan": None,
    "subscriptionId": None,
    "adminApi": True,
    "autoAcceptEmail": None,
    "features": [],
    "managerId": None,
}


def new_team(state: State, **values: Any) -> Row:
    """Add a team, with the server's defaults for what is not given."""
    return state.teams.insert({**_DEFAULTS, **_without_id(values)})


def new_organization(state: State, **values: Any) -> Row:
    return state.teams.insert({**_DEFAULTS, **_ORGANIZATION, **_without_id(values)})


def _without_id(values: Row) -> Row:
    return {name: value for name, value in values.items() if name != "id" or value is not None}


def slug_is_free(state: State, slug: str, parent_id: int | None, *, besides: int | None = None) -> bool:
    """Whether no other team of the same organization (or of none) has a slug."""
    return all(row["slug"] != slug or row["id"] == besides for row in state.teams.where(parentId=parent_id))
