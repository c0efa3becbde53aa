"""Custom roles and permissions of organizations and teams. No HTTP here."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Literal

from ..errors import bad_request, not_found, refuse_null
from ..state import Row, State, Table

Scope = Literal["organization", "team"]

# The permissions that roles of organizations and teams, only of organizations, or only of teams can have.
_BOTH = """
role.create role.read role.update role.delete
eventType.create eventType.read eventType.update eventType.delete
team.read team.update team.delete team.invite team.remove team.listMembers team.listMembersPrivate
team.changeMemberRole team.impersonate
booking.read booking.readRecordings booking.update insights.read
workflow.create workflow.read workflow.update workflow.delete
routingForm.create routingForm.read routingForm.update routingForm.delete
webhook.create webhook.read webhook.update webhook.delete featureOptIn.read featureOptIn.update
"""
_ORGANIZATION = """
*.* team.create organization.create organization.read organization.listMembers
organization.listMembersPrivate organization.invite organization.remove organization.manageBilling
organization.changeMemberRole organization.impersonate organization.update
booking.readOrgBookings booking.readOrgAuditLogs
organization.attributes.read organization.attributes.update organization.attributes.delete
organization.attributes.create organization.attributes.editUsers
watchlist.create watchlist.read watchlist.update watchlist.delete
"""
_TEAM = "booking.readTeamBookings booking.readTeamAuditLogs"
PERMISSIONS: dict[Scope, frozenset[str]] = {
    "organization": frozenset((*_BOTH.split(), *_ORGANIZATION.split())),
    "team": frozenset((*_BOTH.split(), *_TEAM.split())),
}

# The default roles of every team.
_ADMIN = """
eventType.create eventType.read eventType.update eventType.delete role.create role.read role.update
role.delete team.create team.read team.update team.invite team.remove team.changeMemberRole
organization.read organization.update organization.listMembers organization.invite organization.remove
organization.manageBilling organization.changeMemberRole booking.read booking.update
booking.readTeamBookings booking.readOrgBookings booking.readRecordings insights.read availability.read
availability.update availability.override workflow.create workflow.read workflow.update workflow.delete
routingForm.create routingForm.read routingForm.update routingForm.delete apiKey.create apiKey.read
apiKey.delete apiKey.findKeyOfType organization.attributes.create organization.attributes.read
organization.attributes.update organization.attributes.delete routingForm.manage team.listMembers
team.impersonate organization.impersonate webhook.create webhook.read webhook.update webhook.delete
team.manageBilling team.listMembersPrivate organization.listMembersPrivate availability.create
availability.delete ooo.create ooo.read ooo.update ooo.delete watchlist.create watchlist.read
watchlist.update watchlist.delete organization.attributes.editUsers featureOptIn.read featureOptIn.update
"""
_MEMBER = """
eventType.read team.read role.read organization.read organization.listMembers booking.update
availability.read availability.update workflow.read routingForm.read organization.attributes.read
team.listMembers webhook.read ooo.read featureOptIn.read
"""
_SYSTEM = (
    ("owner_role", "Owner", "#1BA774", "Full access to all resources", "*.*"),
    ("admin_role", "Admin", "#6633EE", "Administrative access to most resources", _ADMIN),
    ("member_role", "Member", "#EAB308", "Basic member access", _MEMBER),
)


def roles(state: State) -> Table:
    return state.table("roles")


def add_system_roles(state: State) -> None:
    now = state.clock.now_iso()
    for number, name, color, description, permissions in _SYSTEM:
        roles(state).insert(
            id=number,
            name=name,
            color=color,
            description=description,
            teamId=None,
            type="SYSTEM",
            permissions=permissions.split(),
            createdAt=now,
            updatedAt=now,
        )


def check_permission(permission: object, scope: Scope) -> None:
    """Refuse a permission that no role of this kind can have."""
    if not isinstance(permission, str) or permission not in PERMISSIONS[scope]:
        raise bad_request(
            f"Permission '{_shown(permission)}' must be a valid permission string in format "
            "'resource.action' (e.g., 'eventType.read', 'booking.create')"
        )


def _shown(value: object) -> str:
    """Write a value as the server's messages show it."""
    if isinstance(value, dict):
        return "[object Object]"
    if isinstance(value, list):
        return ",".join("" if each is None else _shown(each) for each in value)
    return value if isinstance(value, str) else json.dumps(value)


def roles_of(state: State, team_id: int) -> list[Row]:
    """Return the default roles, then the team's own."""
    return [*roles(state).where(teamId=None), *roles(state).where(teamId=team_id)]


def role_of(state: State, team_id: int, number: str) -> Row:
    row = roles(state).get(number)
    if row is None or row["teamId"] != team_id:
        raise not_found(f"Role with id {number} within team id {team_id} not found")
    return row


def create_role(state: State, team_id: int, body: Row) -> Row:
    if roles(state).find(teamId=team_id, name=body["name"]) is not None:
        raise bad_request(f'Role with name "{body["name"]}" already exists')
    now = state.clock.now_iso()
    return roles(state).insert(
        id=state.uuid(),
        name=body["name"],
        color=body.get("color"),
        description=body.get("description"),
        teamId=team_id,
        type="CUSTOM",
        permissions=_once(body.get("permissions") or []),
        createdAt=now,
        updatedAt=now,
    )


def update_role(state: State, role: Row, body: Row, *, keeps_description: bool) -> Row:
    """Change name and color, and the permissions if given; the server drops the description."""
    refuse_null(body, "name")
    values: Row = {name: body[name] for name in ("name", "color") if name in body}
    if not keeps_description and body.get("description") is not None:
        values["description"] = body["description"]
    if values:
        roles(state).update(role["id"], **values, updatedAt=state.clock.now_iso())
    if body.get("permissions") is not None:
        set_permissions(state, role, body["permissions"])
    return role


def set_permissions(state: State, role: Row, wanted: Iterable[str]) -> list[str]:
    """Set a role's permissions; existing ones keep their order, new ones follow."""
    wanted = _once(wanted)
    kept = [each for each in role["permissions"] if each in wanted]
    permissions = [*kept, *(each for each in wanted if each not in kept)]
    roles(state).update(role["id"], permissions=permissions)
    return permissions


def _once(permissions: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(permissions))


def delete_role(state: State, role: Row) -> None:
    """Delete a role; its holders become plain members."""
    for membership in state.memberships:
        if membership.get("customRoleId") == role["id"]:
            state.memberships.update(membership["id"], customRoleId="member_role")
    roles(state).delete(role["id"])
