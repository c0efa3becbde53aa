"""Teams and memberships."""

from __future__ import annotations

import re
from typing import Any

from ...state import Row, State, pick
from ...users.rules import new_user
from .. import checks as z
from ..errors import RefusedError, bad_request, forbidden, missing_record, no_reference, not_found, taken
from ..requests import Request, Result, Routes
from ..views import USER_COLUMNS, event_type_view

routes = Routes()

# The columns of a team in the order in which missing ones are reported; all but the optional ones are
# required, even if null.
_TEAM = {
    "rrResetInterval": z.nullable(z.one_of("MONTH", "DAY")),
    "smsLockState": z.optional(z.one_of("LOCKED", "UNLOCKED", "REVIEW_NEEDED")),
    "rrTimestampBasis": z.one_of("CREATED_AT", "START_TIME"),
    "name": z.string(at_most=255),
    "slug": z.nullish(z.string()),
    **z.alike("logoUrl calVideoLogo appLogo appIconLogo bio", z.nullable(z.string())),
    "hideBranding": z.optional(z.boolean()),
    **z.alike("hideTeamProfileLink isPrivate hideBookATeamMember", z.boolean()),
    "metadata": z.nullish(z.record(z.anything)),
    **z.alike("theme brandColor darkBrandColor bannerUrl", z.nullable(z.string())),
    "parentId": z.nullable(z.integer()),
    "timeFormat": z.nullable(z.integer()),
    "timeZone": z.string(),
    "weekStart": z.string(),
    **z.alike("isOrganization pendingPayment isPlatform", z.optional(z.boolean())),
    "createdByOAuthClientId": z.nullable(z.string()),
    "smsLockReviewedByAdmin": z.optional(z.boolean()),
    "bookingLimits": z.nullish(z.record(z.anything)),
    "includeManagedEventsInLimits": z.optional(z.boolean()),
}
# The columns on servers with organizations.
_TEAM_LATER = {**_TEAM, "slug": z.nullable(z.string()), "autoOptInFeatures": z.boolean()}
_DEFAULTS: Row = {
    "slug": None,
    "hideBranding": False,
    "metadata": None,
    "isOrganization": False,
    "pendingPayment": False,
    "isPlatform": False,
    "smsLockState": "UNLOCKED",
    "smsLockReviewedByAdmin": False,
    "bookingLimits": None,
    "includeManagedEventsInLimits": False,
}


# The additional columns of a team on servers with organizations.
_LATER: Row = {
    "rrResetInterval": "MONTH",
    "rrTimestampBasis": "CREATED_AT",
    "hideTeamProfileLink": False,
    "createdByOAuthClientId": None,
    "autoOptInFeatures": False,
}
_SHOWN = (*_TEAM, "id", "createdAt", "autoOptInFeatures")


def team_view(ctx: Request, team: Row) -> Row:
    if not ctx.later:
        return dict(team)
    full = {**_DEFAULTS, **_LATER, "createdAt": ctx.now_iso, **team}
    return pick(full, *_SHOWN)


def membership_of(state: State, user_id: int, team_id: int) -> Row | None:
    return state.memberships.find(userId=user_id, teamId=team_id)


def has_role(state: State, user_id: int, team_id: int, *roles: str) -> bool:
    membership = membership_of(state, user_id, team_id)
    return membership is not None and membership["role"] in roles


def may_edit(ctx: Request, team_id: int) -> bool:
    if ctx.admin:
        return ctx.state.teams.get(team_id) is not None
    return has_role(ctx.state, ctx.user["id"], team_id, "OWNER", "ADMIN")


def _team(ctx: Request) -> Row:
    """Return the path's team if the caller belongs to it."""
    team = ctx.state.teams.get(ctx.number("teamId"))
    if team is None or not (ctx.admin or membership_of(ctx.state, ctx.user["id"], team["id"])):
        raise missing_record("team.findFirstOrThrow")
    return team


def _check_parent(ctx: Request, body: Row, when: str = "of your own teams") -> None:
    parent = body.get("parentId")
    if parent and not has_role(ctx.state, ctx.user["id"], parent, "OWNER", "ADMIN"):
        raise RefusedError(401, f"Unauthorized: Invalid parent id. You can only use parent id {when}.")


@routes.get("/v1/teams")
def list_teams(ctx: Request) -> Result:
    own = {row["teamId"] for row in ctx.state.memberships.where(userId=ctx.user["id"])}
    rows = sorted(ctx.state.teams, key=lambda team: team["id"])
    found = [team for team in rows if ctx.admin or team["id"] in own]
    return 200, {"teams": [team_view(ctx, team) for team in found]}


@routes.post("/v1/teams")
def create_team(ctx: Request) -> Result:
    state = ctx.state
    body = z.parse({**_columns(ctx), "ownerId": z.optional(z.number())}, ctx.body, strict=True)
    owner = body.pop("ownerId", None)
    if owner and not ctx.admin:
        raise RefusedError(401, "ADMIN required for `ownerId`")
    if body.get("slug") and _slug_taken(state, body["slug"]):
        raise RefusedError(409, "Team slug already exists")
    _check_parent(ctx, body, "if you are org owner or admin" if ctx.later else "of your own teams")
    if owner and state.users.get(owner) is None:
        raise no_reference("team.create", "Membership_userId_fkey")
    if body["parentId"] is not None and state.teams.get(body["parentId"]) is None:
        raise no_reference("team.create", "Team_parentId_fkey")
    if not ctx.later and "metadata" in body and body["metadata"] is None:
        body["metadata"] = {}
    team = state.teams.insert({**_DEFAULTS, **body, "createdAt": ctx.now_iso, **_unshown(ctx)})
    member = _add_member(ctx, owner or ctx.user["id"], team["id"], {"role": "OWNER", "accepted": True})
    told: Any = "undefined" if owner is None else owner
    if ctx.later:
        told = member["userId"]
    message = f"Team created successfully. We also made user with ID={told} the owner of this team."
    return 200, {"team": team_view(ctx, team), "owner": dict(member), "message": message}


def _columns(ctx: Request) -> Row:
    return _TEAM_LATER if ctx.later else _TEAM


def _unshown(ctx: Request) -> Row:
    return {"features": []} if ctx.later else {}


def _slug_taken(state: State, slug: str) -> bool:
    return any((team["slug"] or "").lower() == slug.lower() for team in state.teams)


def _add_member(ctx: Request, user_id: int, team_id: int, values: Row) -> Row:
    return ctx.state.memberships.insert(
        {
            "teamId": team_id,
            "userId": user_id,
            "accepted": False,
            "role": "MEMBER",
            "disableImpersonation": False,
            "createdAt": ctx.now_iso,
            "updatedAt": ctx.now_iso,
            **values,
            "customRoleId": _custom_role(ctx, values),
        }
    )


def _custom_role(ctx: Request, values: Row) -> str | None:
    """Return the custom role that the newer server has for each plain role."""
    given: str | None = values.get("customRoleId")
    return given or (f"{values.get('role', 'MEMBER').lower()}_role" if ctx.later else None)


@routes.get("/v1/teams/:teamId")
def get_team(ctx: Request) -> Result:
    return 200, {"team": team_view(ctx, _team(ctx))}


@routes.patch("/v1/teams/:teamId")
def update_team(ctx: Request) -> Result:
    team, state = _team(ctx), ctx.state
    checks = {name: z.optional(check) for name, check in _columns(ctx).items()}
    body = z.parse(checks, ctx.body, strict=True)
    if not has_role(state, ctx.user["id"], team["id"], "OWNER", "ADMIN"):
        raise RefusedError(401, "Unauthorized: OWNER or ADMIN required")
    slug = body.get("slug")
    if slug and slug != team["slug"] and _slug_taken(state, slug):
        raise RefusedError(409, "Team slug already exists")
    if body.get("parentId") == team["id"]:
        raise bad_request("Bad request: Parent id cannot be the same as the team id.")
    _check_parent(ctx, body)
    if body.get("parentId") is not None and state.teams.get(body["parentId"]) is None:
        raise no_reference("team.update", "Team_parentId_fkey")
    if team["slug"] is None and slug:
        del body["slug"]
        body["metadata"] = {**(team["metadata"] or {}), "requestedSlug": slug}
    for name in () if ctx.later else ("metadata", "bookingLimits"):
        if name in body and body[name] is None:
            body[name] = {}
    return 200, {"team": team_view(ctx, state.teams.update(team["id"], **body))}


@routes.delete("/v1/teams/:teamId")
def delete_team(ctx: Request) -> Result:
    team, state = _team(ctx), ctx.state
    if not ctx.admin and not has_role(state, ctx.user["id"], team["id"], "OWNER"):
        raise RefusedError(401, "Unauthorized: OWNER or ADMIN role required")
    for row in state.memberships.where(teamId=team["id"]):
        state.memberships.delete(row["id"])
    for event_type in list(state.event_types):
        if event_type["columns"]["teamId"] == team["id"]:
            state.event_types.delete(event_type["id"])
    state.teams.delete(team["id"])
    return 200, {"message": f"Team with id: {team['id']} deleted successfully"}


@routes.patch("/v1/teams/:teamId/publish")
def publish_team(ctx: Request) -> Result:
    team = _team(ctx)
    if not may_edit(ctx, team["id"]):
        raise RefusedError(401, "Unauthorized: OWNER or ADMIN role required")
    requested = (team["metadata"] or {}).get("requestedSlug")
    if not requested:
        raise bad_request("Can't publish team without `requestedSlug`")
    metadata = {name: value for name, value in team["metadata"].items() if name != "requestedSlug"}
    ctx.state.teams.update(team["id"], slug=requested, metadata=metadata)
    return 200, {
        "url": f"http://localhost:3000/settings/teams/{team['id']}/profile",
        "message": "Team published successfully",
    }


@routes.get("/v1/teams/:teamId/event-types")
def list_team_event_types(ctx: Request) -> Result:
    number = ctx.number("teamId")
    member = ctx.admin or membership_of(ctx.state, ctx.user["id"], number) is not None
    found = [
        event_type_view(ctx.state, event_type)
        for event_type in ctx.state.event_types
        if member and event_type["columns"]["teamId"] == number
    ]
    return 200, {"event_types": found}


@routes.get("/v1/teams/:teamId/availability", later=True)
def get_team_availability(ctx: Request) -> Result:
    """Refuse: the server never finds a user here."""
    asked = z.parse({"dateFrom": z.string(), "dateTo": z.string()}, ctx.query)
    assert asked
    if not may_edit(ctx, ctx.number("teamId")):
        raise forbidden()
    raise not_found("No user found in getUserAvailability")


# --- memberships

_ROLE = z.one_of("MEMBER", "OWNER", "ADMIN")
_ROLE_LATER = z.one_of("MEMBER", "ADMIN", "OWNER")
_CREATE_MEMBERSHIP = {
    "role": z.optional(_ROLE),
    "teamId": z.integer(),
    "userId": z.integer(),
    "accepted": z.optional(z.boolean()),
    "disableImpersonation": z.optional(z.boolean()),
    "customRoleId": z.nullish(z.string()),
}
_UPDATE_MEMBERSHIP = pick(_CREATE_MEMBERSHIP, "role", "accepted", "disableImpersonation")


def _asked(ctx: Request, checks: Row) -> Row:
    """Require a custom role on the newer server, even if null."""
    if not ctx.later:
        return checks
    return {**checks, "role": z.optional(_ROLE_LATER), "customRoleId": z.nullable(z.string())}


def _numbers(ctx: Request, name: str) -> list[float | int] | None:
    asked = ctx.query.get(name)
    if not asked:
        return None
    if not ctx.admin:
        raise forbidden("ADMIN required")
    found: list[float | int] = z.parse({name: z.numbers()}, ctx.query)[name]
    return found


@routes.get("/v1/memberships")
def list_memberships(ctx: Request) -> Result:
    users, teams = _numbers(ctx, "userId"), _numbers(ctx, "teamId")
    if users is None and not ctx.admin:
        users = [ctx.user["id"]]
    found = [
        dict(row)
        for row in ctx.state.memberships
        if (users is None or row["userId"] in users) and (teams is None or row["teamId"] in teams)
    ]
    if ctx.query.get("include") == "team":
        found = [{**row, "team": team_view(ctx, ctx.state.teams[row["teamId"]])} for row in found]
    return 200, {"memberships": found}


@routes.post("/v1/memberships")
def create_membership(ctx: Request) -> Result:
    body = z.parse(_asked(ctx, _CREATE_MEMBERSHIP), ctx.body)
    if not ctx.admin:
        # The server adds defaults before it checks which fields were sent, so only admins pass.
        if ctx.quirk("v1-memberships-by-admins-alone") or "accepted" in body:
            raise forbidden("ADMIN needed for `accepted`")
        if not has_role(ctx.state, ctx.user["id"], body["teamId"], "OWNER", "ADMIN"):
            raise forbidden("You can't add members to this team")
    if ctx.state.users.get(body["userId"]) is None or ctx.state.teams.get(body["teamId"]) is None:
        raise no_reference("membership.create", "Membership_userId_fkey")
    if membership_of(ctx.state, body["userId"], body["teamId"]) is not None:
        raise taken("membership.create", '`"userId"`, `"teamId"`')
    row = _add_member(ctx, body["userId"], body["teamId"], body)
    return 200, {"membership": dict(row), "message": "Membership created successfully"}


def _pair(ctx: Request) -> tuple[int, int]:
    user, _, team = ctx.params["id"].partition("_")
    path: z.Path = ()
    for name, text in (("userId", user), ("teamId", team)):
        if not re.fullmatch(r"\d{1,9}", text, re.ASCII):
            told = f"{name} is not a number" + (" " if ctx.later and not text else "")
            raise bad_request(z.issue("custom", path, told))
    return int(user), int(team)


def _membership(ctx: Request) -> Row | None:
    """Return the path's membership if the caller belongs to the team."""
    user, team = _pair(ctx)
    if not ctx.admin and membership_of(ctx.state, ctx.user["id"], team) is None:
        raise forbidden()
    return membership_of(ctx.state, user, team)


@routes.get("/v1/memberships/:id")
def get_membership(ctx: Request) -> Result:
    row = _membership(ctx)
    if row is None:
        raise missing_record("membership.findUniqueOrThrow")
    shown = dict(row)
    if ctx.query.get("include") == "team":
        shown["team"] = team_view(ctx, ctx.state.teams[row["teamId"]])
    return 200, {"membership": shown}


@routes.patch("/v1/memberships/:id")
def update_membership(ctx: Request) -> Result:
    row = _membership(ctx)
    checks = {**_UPDATE_MEMBERSHIP, "customRoleId": z.nullish(z.string())}
    body = z.parse(_asked(ctx, checks), ctx.body, strict=True)
    user, team = _pair(ctx)
    if not ctx.admin:
        if "accepted" in body and user != ctx.user["id"]:
            raise forbidden("Only the invited user can accept the invite")
        if "role" in body:
            own = membership_of(ctx.state, ctx.user["id"], team)
            if own is None or own["role"] == "MEMBER" or (own["role"] != "OWNER" and body["role"] == "OWNER"):
                raise forbidden()
    if row is None:
        raise missing_record("membership.update")
    if ctx.later and "role" in body:
        body["customRoleId"] = _custom_role(ctx, body)
    row = ctx.state.memberships.update(row["id"], **body, updatedAt=ctx.now_iso)
    return 200, {"membership": dict(row)}


_ORDER = ("OWNER", "ADMIN", "MEMBER")


@routes.delete("/v1/memberships/:id")
def delete_membership(ctx: Request) -> Result:
    row = _membership(ctx)
    if row is None:
        raise missing_record("membership.delete") if ctx.admin else not_found("Membership not found")
    if not ctx.admin and row["userId"] != ctx.user["id"]:
        own = membership_of(ctx.state, ctx.user["id"], row["teamId"])
        if own is None:
            raise forbidden("You are not a member of the team")
        if _ORDER.index(row["role"]) <= _ORDER.index(own["role"]):
            raise forbidden("You don't have the appropriate role to delete this membership")
    ctx.state.memberships.delete(row["id"])
    return 200, {"message": f"Membership with id: {ctx.params['id']} deleted successfully"}


# --- invites

_INVITE = {
    "teamId": z.number(),
    "usernameOrEmail": z.either(z.string(), z.array(z.string())),
    "role": z.optional(_ROLE_LATER),
    "language": z.string(),
    "creationSource": z.one_of("API_V1", "API_V2", "WEBAPP"),
}


@routes.post("/v1/invites", later=True)
def invite(ctx: Request) -> Result:
    body = z.parse(_INVITE, ctx.body)
    team_id = int(body["teamId"])
    if not has_role(ctx.state, ctx.user["id"], team_id, "OWNER", "ADMIN") and not ctx.admin:
        raise forbidden("You can't add members to this team")
    asked = body["usernameOrEmail"]
    listed = asked if isinstance(asked, list) else [asked]
    team = ctx.state.teams[team_id]
    for name in listed:
        _invite(ctx, team, name, body.get("role", "MEMBER"))
    return 200, {"success": True, "message": f"{','.join(listed)} has been invited."}


def _invite(ctx: Request, team: Row, name: str, role: str) -> None:
    state = ctx.state
    user = state.users.find(email=name.lower()) or state.users.find(username=name)
    if user is None:
        if "@" not in name:
            raise not_found("Invite failed because there is no corresponding user for username")
        user = new_user(state, **{**USER_COLUMNS, "email": name.lower(), "username": None, "name": None})
    if membership_of(state, user["id"], team["id"]) is not None:
        raise bad_request("User is already invited or a member")
    organization = user.get("organizationId")
    if organization is not None and organization not in (team["id"], team["parentId"]):
        raise bad_request("User is member of an organization that this team is not a part of.")
    _add_member(ctx, user["id"], team["id"], {"role": role})
