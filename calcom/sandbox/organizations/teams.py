"""Rows of teams and organizations, which the server stores in one table. No HTTP here."""

from __future__ import annotations

from typing import Any

from ..state import Row, State

# The columns and their defaults.
_DEFAULTS: Row = {
    **dict.fromkeys(("parentId", "slug", "logoUrl", "calVideoLogo", "appLogo", "appIconLogo", "bio")),
    "hideBranding": False,
    "hideBookATeamMember": False,
    "isOrganization": False,
    "isPlatform": False,
    "isPrivate": False,
    **dict.fromkeys(("metadata", "theme", "brandColor", "darkBrandColor", "bannerUrl", "timeFormat")),
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
    """Add a team, with the server's defaults for missing values."""
    return state.teams.insert({**_DEFAULTS, **_without_id(values)})


def new_organization(state: State, **values: Any) -> Row:
    return state.teams.insert({**_DEFAULTS, **_ORGANIZATION, **_without_id(values)})


def _without_id(values: Row) -> Row:
    return {name: value for name, value in values.items() if name != "id" or value is not None}


def delete_team(state: State, team: Row) -> None:
    """Delete a team or organization with its teams, members, event types and webhooks.

    Bookings stay, without their event type.
    """
    number = team["id"]
    for child in state.teams.where(parentId=number):
        delete_team(state, child)
    for event_type in state.event_types.where(teamId=number):
        for child in state.event_types.where(parentId=event_type["id"]):
            _delete_event_type(state, child)
        _delete_event_type(state, event_type)
    for name in ("memberships", "webhooks", "workflows", "roles", "attributes", "routing_forms"):
        table = state.table(name)
        for row in table.where(teamId=number):
            table.delete(row[table.key])
    for profile in state.profiles.where(organizationId=number):
        state.profiles.delete(profile["id"])
    for user in state.users:
        if user.get("organizationId") == number:
            state.users.update(user["id"], organizationId=None)
    for key in state.api_keys:
        if key.get("teamId") == number:
            state.api_keys.delete(key["key"])
    for client in state.oauth_clients.where(organizationId=number):
        state.oauth_clients.delete(client["id"])
    state.teams.delete(number)


def _delete_event_type(state: State, event_type: Row) -> None:
    for booking in state.bookings.where(eventTypeId=event_type["id"]):
        state.bookings.update(booking["id"], eventTypeId=None)
    for table in (state.webhooks, state.private_links):
        for row in table.where(eventTypeId=event_type["id"]):
            table.delete(row["id"])
    state.event_types.delete(event_type["id"])


def slug_is_free(state: State, slug: str, parent_id: int | None, *, except_for: int | None = None) -> bool:
    """Return whether a slug is free among the teams of an organization, or those without one."""
    others = (row for row in state.teams.where(parentId=parent_id) if row["id"] != except_for)
    return all(row["slug"] != slug for row in others)
