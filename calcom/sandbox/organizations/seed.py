"""Load organizations, teams and what they own from a seed.

    "organizations": {SLUG: {"id", "isPlatform", "plan", "subscriptionId", "orgAutoAcceptEmail",
                             "memberships": {USER: membership id}, "oauth_client": {…}}}
    "teams": {SLUG: {"id", "organization": id | null, "members": {USER: {"membership", "role"}}}}
    "event_types_created_through_the_api…": [{"by": USER, "path", "json"}, …]
    "routing_forms…": {ID: {"team": id | null, "owner": USER, "fields": […], "routes": {WHEN: WHERE}}}

A user's role in the organization is the user's `organization_role`. The keys of a form's routes are
"FIELD=VALUE" or "else", the values "event type ID (PATH)", "external URL" or "message 'TEXT'". Teams and
organizations may also have settings (`name`, `metadata`, `timeZone`, …).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..event_types.settings import DAILY
from ..schedules.rules import create_schedule_row
from ..services import Application
from ..state import Row, State
from .members import Role, join, owner_of, put_into_organization
from .roles import add_system_roles
from .routing_forms import forms
from .teams import new_organization, new_team

VERSION = "2024-06-14"
EVENT_TYPES = "event_types_created_through_the_api"
_SETTINGS = ("name", "metadata", "timeZone", "weekStart", "bio", "logoUrl", "isPrivate", "features")
_FIRST_ID = re.compile(r"ids of ([\w, ]+) made later start at (\d+)")
_EVENT_TYPE = re.compile(r"event type (\d+) \((.+)\)")


def load_organizations(app: Application, read: dict[str, Any]) -> None:
    """Add the organizations and teams of a seed; users and keys already exist."""
    state = app.state
    load_teams(state, read)
    _apps(state, read)
    _schedules(state, read)
    reserve_ids(state, read)
    for key, forms_by_id in sections(read, "routing_forms"):
        assert isinstance(forms_by_id, dict), key
        for number, entry in forms_by_id.items():
            _form(state, number, entry)
    for _, entries in sections(read, EVENT_TYPES):
        for entry in entries:
            user = _user(state, entry["by"])
            app.perform(user, "POST", entry["path"], entry["json"], entry.get("version", VERSION))


def load_teams(state: State, read: dict[str, Any]) -> None:
    """Add the organizations, the teams and their members."""
    add_system_roles(state)
    joining: list[tuple[int, int, int, Role]] = []
    for slug, entry in (read.get("organizations") or {}).items():
        organization = _organization(state, slug, entry)
        for username, number in entry.get("memberships", {}).items():
            user = _user(state, username)
            role: Role = read["users"][username].get("organization_role") or "MEMBER"
            joining.append((number, organization["id"], user["id"], role))
        if entry.get("oauth_client") is not None:
            add_platform_client(state, organization["id"], entry["oauth_client"])
    for slug, entry in (read.get("teams") or {}).items():
        team = new_team(
            state,
            id=entry.get("id"),
            slug=slug,
            parentId=entry.get("organization"),
            **{"name": slug.capitalize(), **_given(entry)},
        )
        for username, member in entry.get("members", {}).items():
            user = _user(state, username)
            joining.append((member["membership"], team["id"], user["id"], member["role"]))
    for number, team_id, user_id, role in sorted(joining):
        row = join(state, team_id, user_id, role=role, accepted=True, number=number)
        if state.teams[team_id]["isPlatform"]:  # made before custom roles existed
            state.memberships.update(row["id"], customRoleId=None)
    _profiles(state, joining)
    _keys(state, read)


def sections(read: dict[str, Any], name: str) -> Iterator[tuple[str, Any]]:
    """Yield the entries of a seed under a name, which a remark may follow."""
    return ((key, value) for key, value in read.items() if key.partition(" ")[0] == name)


def _given(entry: dict[str, Any]) -> Row:
    return {name: entry[name] for name in _SETTINGS if name in entry}


def _user(state: State, username: str) -> Row:
    user = state.users.find(username=username)
    if user is None:
        raise ValueError(f"the seed names an unknown user: {username!r}")
    return user


def _organization(state: State, slug: str, entry: dict[str, Any]) -> Row:
    platform = bool(entry.get("isPlatform"))
    return new_organization(
        state,
        id=entry.get("id"),
        slug=slug,
        isPlatform=platform,
        plan=entry.get("plan", "SCALE"),
        subscriptionId=entry.get("subscriptionId"),
        adminApi=entry.get("admin_api", True),
        autoAcceptEmail=entry.get("orgAutoAcceptEmail"),
        **{"name": slug.replace("-", " ").title(), **_given(entry)},
    )


def add_platform_client(state: State, organization_id: int | None, entry: dict[str, Any]) -> None:
    state.oauth_clients.insert(
        id=entry["x-cal-client-id"],
        secret=entry["x-cal-secret-key"],
        name=entry.get("name", "Platform client"),
        redirectUris=entry.get("redirectUris", []),
        permissions=entry.get("permissions", 1023),
        logo=None,
        organizationId=organization_id,
        **dict.fromkeys(("bookingRedirectUri", "bookingCancelRedirectUri", "bookingRescheduleRedirectUri")),
        **{
            name: entry.get(name, True)
            for name in ("areEmailsEnabled", "areDefaultEventTypesEnabled", "areCalendarEventsEnabled")
        },
        createdAt=state.clock.now_iso(),
    )


def _profiles(state: State, joining: list[tuple[int, int, int, Role]]) -> None:
    """Give each member of an organization a profile, in the order of its people."""
    for organization in [team for team in state.teams if team["isOrganization"]]:
        ids = sorted(user_id for _, team_id, user_id, _ in joining if team_id == organization["id"])
        for user_id in ids:
            put_into_organization(state, organization["id"], state.users[user_id])


def _schedules(state: State, read: dict[str, Any]) -> None:
    """Add default schedules of office hours for users who have only a schedule id."""
    for username, entry in read["users"].items():
        number = entry.get("default_schedule_id")
        if number is None or number in state.schedules:
            continue
        user = _user(state, username)
        body = {"name": "Working Hours", "timeZone": user["timeZone"], "isDefault": True}
        create_schedule_row(state, user, {**body, "id": number})


def _keys(state: State, read: dict[str, Any]) -> None:
    """Add the key that belongs to the platform's organization, not to a user."""
    key = read.get("api_key_of_the_platform_organization")
    if key is None:
        return
    organization = state.teams.find(isOrganization=True, isPlatform=True)
    owner = owner_of(state, organization["id"]) if organization is not None else None
    if organization is None or owner is None:
        raise ValueError("the seed has a key of a platform's organization, but no such organization")
    state.api_keys.insert(
        key=key, userId=owner["id"], teamId=organization["id"], expiresAt=None, rateLimits=None
    )


def _apps(state: State, read: dict[str, Any]) -> None:
    """Add the installed apps with their keys for the providers."""
    for slug in read.get("apps") or ():
        keys = {"client_id": "test", "client_secret": "test"}
        if slug == DAILY:
            keys["api_key"] = "test"
        state.table("apps").insert(slug=slug, keys=keys)


def reserve_ids(state: State, read: dict[str, Any]) -> None:
    """Reserve the ids that a seed wants to keep free."""
    found = _FIRST_ID.search(str(read.get("sequences", "")))
    if found is not None:
        for name in re.split(r",| and ", found[1]):
            state.reserve_id(name.strip(), int(found[2]) - 1)


def _form(state: State, number: str, entry: dict[str, Any]) -> None:
    now = state.clock.now_iso()
    fields = entry.get("fields") or _fields_of(entry["routes"])
    forms(state).insert(
        id=number,
        name=entry.get("name", number),
        description=entry.get("description"),
        position=0,
        routes=entry["routes"] if isinstance(entry["routes"], list) else _routes(entry["routes"]),
        fields=[_field(field) for field in fields],
        createdAt=now,
        updatedAt=now,
        updatedById=None,
        userId=_user(state, entry["owner"])["id"],
        teamId=entry.get("team"),
        disabled=False,
        settings={"emailOwnerOnSubmission": False},
    )


def _fields_of(routes: dict[str, str]) -> list[Row]:
    names = dict.fromkeys(when.partition("=")[0] for when in routes if when != "else")
    return [{"identifier": name, "required": True} for name in names]


def _field(entry: Row) -> Row:
    name = entry["identifier"]
    usual = {"id": name, "type": "text", "label": name.capitalize(), "required": False}
    return {**usual, **entry}


def _routes(routes: dict[str, str]) -> list[Row]:
    made = []
    for place, (when, where) in enumerate(routes.items(), 1):
        number = "fallback" if when == "else" else f"route-{place}"
        query: Row = {"id": number, "type": "group"}
        if when != "else":
            field, _, value = when.partition("=")
            query["children1"] = {
                f"rule-{place}": {
                    "type": "rule",
                    "properties": {
                        "field": field,
                        "value": [value],
                        "operator": "equal",
                        "valueSrc": ["value"],
                        "valueType": ["text"],
                    },
                }
            }
        made.append(
            {"id": number, "action": _action(where), "isFallback": when == "else", "queryValue": query}
        )
    return made


def _action(where: str) -> Row:
    event_type = _EVENT_TYPE.fullmatch(where)
    if event_type is not None:
        return {"type": "eventTypeRedirectUrl", "value": event_type[2], "eventTypeId": int(event_type[1])}
    kind, _, value = where.partition(" ")
    if kind == "external":
        return {"type": "externalRedirectUrl", "value": value}
    return {"type": "customPageMessage", "value": value.strip("'")}
