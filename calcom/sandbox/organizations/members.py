"""The rules of membership: roles, memberships, joining and leaving. No HTTP here."""

from __future__ import annotations

from typing import Literal

from ..state import Row, State

Role = Literal["MEMBER", "ADMIN", "OWNER"]
ROLES: tuple[Role, ...] = ("MEMBER", "ADMIN", "OWNER")


def has_role(membership: Row | None, least: Role, *, accepted: bool = False) -> bool:
    """Return whether a membership has at least a role; with `accepted`, open invitations do not count."""
    if membership is None or (accepted and not membership["accepted"]):
        return False
    return ROLES.index(membership["role"]) >= ROLES.index(least)


def membership_of(state: State, team_id: int, user_id: int) -> Row | None:
    return state.memberships.find(userId=user_id, teamId=team_id)


def members_of(state: State, team_id: int, *, accepted: bool = False) -> list[Row]:
    """Return the memberships of a team or organization, oldest first; `accepted` omits open invitations."""
    rows = sorted(state.memberships.where(teamId=team_id), key=_id)
    return [row for row in rows if row["accepted"]] if accepted else rows


def teams_of(state: State, user_id: int, *, accepted: bool = False) -> list[Row]:
    """Return the teams and organizations of a user, by id."""
    rows = state.memberships.where(userId=user_id)
    ids = sorted(row["teamId"] for row in rows if row["accepted"] or not accepted)
    return [state.teams[number] for number in ids]


def profile_of(state: State, organization_id: int, user_id: int) -> Row | None:
    """Return a user's profile in an organization; None for a member who never got one."""
    return state.profiles.find(userId=user_id, organizationId=organization_id)


def put_into_organization(state: State, organization_id: int, user: Row) -> Row:
    """Give a user a profile in an organization."""
    state.users.update(user["id"], organizationId=organization_id)
    return state.profiles.insert(organizationId=organization_id, userId=user["id"], username=user["username"])


def _id(row: Row) -> int:
    return int(row["id"])


def owner_of(state: State, team_id: int) -> Row | None:
    """Return the owner of a team or organization: its first accepted OWNER."""
    for row in members_of(state, team_id, accepted=True):
        if row["role"] == "OWNER":
            return state.users.get(row["userId"])
    return None


def join(
    state: State,
    team_id: int,
    user_id: int,
    *,
    role: Role = "MEMBER",
    accepted: bool = False,
    disable_impersonation: bool = False,
    number: int | None = None,
) -> Row:
    """Add a membership."""
    now = state.clock.now_iso()
    given: Row = {} if number is None else {"id": number}
    return state.memberships.insert(
        **given,
        teamId=team_id,
        userId=user_id,
        role=role,
        accepted=accepted,
        disableImpersonation=disable_impersonation,
        customRoleId=f"{role.lower()}_role",
        createdAt=now,
        updatedAt=now,
    )


def leave(state: State, membership: Row) -> None:
    """Remove a member from a team, and from the hosts of its event types.

    A member who leaves an organization also leaves its teams and loses the profile.
    """
    team = state.teams[membership["teamId"]]
    user_id = membership["userId"]
    state.memberships.delete(membership["id"])
    _unhost(state, team["id"], user_id)
    if not team["isOrganization"]:
        return
    for child in state.teams.where(parentId=team["id"]):
        below = membership_of(state, child["id"], user_id)
        if below is not None:
            leave(state, below)
    profile = profile_of(state, team["id"], user_id)
    if profile is not None:
        state.profiles.delete(profile["id"])
    user = state.users.get(user_id)
    if user is not None and user.get("organizationId") == team["id"]:
        state.users.update(user_id, organizationId=None)


def _unhost(state: State, team_id: int, user_id: int) -> None:
    """Remove a user from the hosts of a team's event types, and delete their children of managed ones."""
    for event_type in state.event_types.where(teamId=team_id):
        hosts = event_type.get("hosts") or []
        kept = [host for host in hosts if host["userId"] != user_id]
        if len(kept) < len(hosts):
            state.event_types.update(event_type["id"], hosts=kept)
        for child in state.event_types.where(parentId=event_type["id"], userId=user_id):
            state.event_types.delete(child["id"])
