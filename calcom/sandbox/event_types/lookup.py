"""Find an event type by the slugs in its URL."""

from __future__ import annotations

from typing import Any

from ..errors import not_found
from ..state import Row, State


def organization_named(state: State, slug: Any) -> Row:
    found = state.teams.find(slug=slug, isOrganization=True)
    if found is None:
        raise not_found(f"slots-input.service.ts: Organization with slug {slug} not found")
    return found


def user_named(state: State, name: Any, organization: Any = None) -> Row:
    """Return the user with this name, first in the named organization."""
    found = state.users.where(username=name)
    if not found:
        raise not_found(f"User with username {name} not found")
    above = state.teams.find(slug=organization, isOrganization=True) if organization else None
    inside = [user for user in found if above is not None and user["organizationId"] == above["id"]]
    return (inside or found)[0]


def of_team(state: State, slug: Any, team: Any, organization: Any = None) -> Row | None:
    """Return the event type of a team in the named organization, or without one."""
    above = organization_named(state, organization)["id"] if organization else None
    found = state.teams.find(slug=team, parentId=above, isOrganization=False)
    if found is None:
        raise not_found(f"Team with slug {team} not found")
    return state.event_types.find(teamId=found["id"], slug=slug)
