"""Access to an event type: its owner, its hosts, and who leads its team or organization."""

from __future__ import annotations

from ..organizations.members import Role, has_role, membership_of, teams_of
from ..state import Row, State


def hosts(event_type: Row, user: Row) -> bool:
    """Return whether a user owns an event type or is one of its hosts."""
    ids = [host["userId"] for host in event_type.get("hosts") or ()]
    return user["id"] in (event_type["userId"], *ids)


def leads(state: State, event_type: Row, user: Row, least: Role = "ADMIN") -> bool:
    """Return whether a user has at least this role in the event type's team or organization."""
    number = event_type.get("teamId") or _owners_organization(state, event_type)
    while number is not None:
        if has_role(membership_of(state, number, user["id"]), least, accepted=True):
            return True
        team = state.teams.get(number)
        number = team["parentId"] if team else None
    return False


def in_team(state: State, event_type: Row, user: Row) -> bool:
    """Return whether a user belongs to the event type's own team."""
    number = event_type.get("teamId")
    return number is not None and has_role(membership_of(state, number, user["id"]), "MEMBER", accepted=True)


def manages(state: State, event_type: Row, user: Row) -> bool:
    return hosts(event_type, user) or leads(state, event_type, user)


def knows(state: State, event_type: Row, user: Row) -> bool:
    """Return whether a user owns an event type, or shares a team or organization with it or its owner."""
    if hosts(event_type, user) or leads(state, event_type, user, "MEMBER"):
        return True
    owner = event_type["userId"]
    mine = {team["id"] for team in teams_of(state, user["id"], accepted=True)}
    return owner is not None and any(team["id"] in mine for team in teams_of(state, owner, accepted=True))


def _owners_organization(state: State, event_type: Row) -> int | None:
    owner = state.users.get(event_type["userId"])
    number: int | None = owner.get("organizationId") if owner else None
    return number
