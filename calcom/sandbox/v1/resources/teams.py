"""Teams and who belongs to them."""

from __future__ import annotations

import re

from ...state import Row, State, Table
from ..checks import (
    Path,
    anything,
    boolean,
    integer,
    issue,
    nullable,
    nullish,
    number,
    numbers,
    one_of,
    optional,
    parse,
    record,
    string,
)
from ..errors import RefusedError, bad_request, forbidden, missing_record, no_reference, not_found, taken
from ..rows import event_type_view
from ..wire import Request, Result, Routes

routes = Routes()

# The columns of a team in the order in which what is missing is told; those optional in a body are not
# asked for, the others must be there, be it as null.
_TEAM = {
    "rrResetInterval": nullable(one_of("MONTH", "DAY")),
    "smsLockState": optional(one_of("LOCKED", "UNLOCKED", "REVIEW_NEEDED")),
    "rrTimestampBasis": one_of("CREATED_AT", "START_TIME"),
    "name": string(at_most=255),
    "slug": nullish(string()),
    "logoUrl": nullable(string()),
    "calVideoLogo": nullable(string()),
    "appLogo": nullable(string()),
    "appIconLogo": nullable(string()),
    "bio": nullable(string()),
    "hideBranding": optional(boolean()),
    "hideTeamProfileLink": boolean(),
    "isPrivate": boolean(),
    "hideBookATeamMember": boolean(),
    "metadata": nullish(record(anything)),
    "theme": nullable(string()),
    "brandColor": nullable(string()),
    "darkBrandColor": nullable(string()),
    "bannerUrl": nullable(string()),
    "parentId": nullable(integer()),
    "timeFormat": nullable(integer()),
    "timeZone": string(),
    "weekStart": string(),
    "isOrganization": optional(boolean()),
    "pendingPayment": optional(boolean()),
    "isPlatform": optional(boolean()),
    "createdByOAuthClientId": nullable(string()),
    "smsLockReviewedByAdmin": optional(boolean()),
    "bookingLimits": nullish(record(anything)),
    "includeManagedEventsInLimits": optional(boolean()),
}
_CREATE = {**_TEAM, "ownerId": optional(number())}
_UPDATE = {name: optional(check) for name, check in _TEAM.items()}
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


def teams_of(state: State) -> Table:
    return state.table("teams")


def memberships_of(state: State) -> Table:
    return state.table("memberships", indexed=("userId", "teamId"))


def membership_of(state: State, user_id: int, team_id: int) -> Row | None:
    return memberships_of(state).find(userId=user_id, teamId=team_id)


def has_role(state: State, user_id: int, team_id: int, *roles: str) -> bool:
    membership = membership_of(state, user_id, team_id)
    return membership is not None and membership["role"] in roles


def may_edit(ctx: Request, team_id: int) -> bool:
    if ctx.admin:
        return teams_of(ctx.state).get(team_id) is not None
    return has_role(ctx.state, ctx.user["id"], team_id, "OWNER", "ADMIN")


def _team(ctx: Request) -> Row:
    """The path's team, if the caller belongs to it."""
    team = teams_of(ctx.state).get(ctx.number("teamId"))
    if team is None or not (ctx.admin or membership_of(ctx.state, ctx.user["id"], team["id"])):
        raise missing_record("team.findFirstOrThrow")
    return team


def _check_parent(ctx: Request, body: Row) -> None:
    parent = body.get("parentId")
    if parent and not has_role(ctx.state, ctx.user["id"], parent, "OWNER", "ADMIN"):
        raise RefusedError(
            401, "Unauthorized: Invalid parent id. You can only use parent id of your own teams."
        )


@routes.get("/v1/teams")
def list_teams(ctx: Request) -> Result:
    own = {row["teamId"] for row in memberships_of(ctx.state).where(userId=ctx.user["id"])}
    found = [team for team in teams_of(ctx.state) if ctx.admin or team["id"] in own]
    return 200, {"teams": [dict(team) for team in found]}


@routes.post("/v1/teams")
def create_team(ctx: Request) -> Result:
    state = ctx.state
    body = parse(_CREATE, ctx.body, strict=True)
    owner = body.pop("ownerId", None)
    if owner and not ctx.admin:
        raise RefusedError(401, "ADMIN required for `ownerId`")
    if body.get("slug") and _slug_taken(state, body["slug"]):
        raise RefusedError(409, "Team slug already exists")
    _check_parent(ctx, body)
    if owner and state.users.get(owner) is None:
        raise no_reference("team.create", "Membership_userId_fkey")
    if body["parentId"] is not None and teams_of(state).get(body["parentId"]) is None:
        raise no_reference("team.create", "Team_parentId_fkey")
    if "metadata" in body and body["metadata"] is None:
        body["metadata"] = {}
    team = teams_of(state).insert({**_DEFAULTS, **body, "createdAt": ctx.now_iso})
    member = _add_member(ctx, owner or ctx.user["id"], team["id"], {"role": "OWNER", "accepted": True})
    told = "undefined" if owner is None else owner
    message = f"Team created successfully. We also made user with ID={told} the owner of this team."
    return 200, {"team": dict(team), "owner": dict(member), "message": message}


def _slug_taken(state: State, slug: str) -> bool:
    return any((team["slug"] or "").lower() == slug.lower() for team in teams_of(state))


def _add_member(ctx: Request, user_id: int, team_id: int, values: Row) -> Row:
    return memberships_of(ctx.state).insert(
        {
            "teamId": team_id,
            "userId": user_id,
            "accepted": False,
            "role": "MEMBER",
            "customRoleId": None,
            "disableImpersonation": False,
            "createdAt": ctx.now_iso,
            "updatedAt": ctx.now_iso,
            **values,
        }
    )


@routes.get("/v1/teams/:teamId")
def get_team(ctx: Request) -> Result:
    return 200, {"team": dict(_team(ctx))}


@routes.patch("/v1/teams/:teamId")
def update_team(ctx: Request) -> Result:
    team, state = _team(ctx), ctx.state
    body = parse(_UPDATE, ctx.body, strict=True)
    if not has_role(state, ctx.user["id"], team["id"], "OWNER", "ADMIN"):
        raise RefusedError(401, "Unauthorized: OWNER or ADMIN required")
    slug = body.get("slug")
    if slug and slug != team["slug"] and _slug_taken(state, slug):
        raise RefusedError(409, "Team slug already exists")
    if body.get("parentId") == team["id"]:
        raise bad_request("Bad request: Parent id cannot be the same as the team id.")
    _check_parent(ctx, body)
    if body.get("parentId") is not None and teams_of(state).get(body["parentId"]) is None:
        raise no_reference("team.update", "Team_parentId_fkey")
    if team["slug"] is None and slug:
        del body["slug"]
        body["metadata"] = {**(team["metadata"] or {}), "requestedSlug": slug}
    for name in ("metadata", "bookingLimits"):
        if name in body and body[name] is None:
            body[name] = {}
    return 200, {"team": dict(teams_of(state).update(team["id"], **body))}


@routes.delete("/v1/teams/:teamId")
def delete_team(ctx: Request) -> Result:
    team, state = _team(ctx), ctx.state
    if not ctx.admin and not has_role(state, ctx.user["id"], team["id"], "OWNER"):
        raise RefusedError(401, "Unauthorized: OWNER or ADMIN role required")
    for row in memberships_of(state).where(teamId=team["id"]):
        memberships_of(state).delete(row["id"])
    for event_type in list(state.event_types):
        if event_type["columns"]["teamId"] == team["id"]:
            state.event_types.delete(event_type["id"])
    teams_of(state).delete(team["id"])
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
    teams_of(ctx.state).update(team["id"], slug=requested, metadata=metadata)
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


# --- memberships

_ROLE = one_of("MEMBER", "OWNER", "ADMIN")
_CREATE_MEMBERSHIP = {
    "role": optional(_ROLE),
    "teamId": integer(),
    "userId": integer(),
    "accepted": optional(boolean()),
    "disableImpersonation": optional(boolean()),
    "customRoleId": nullish(string()),
}
_UPDATE_MEMBERSHIP = {name: _CREATE_MEMBERSHIP[name] for name in ("role", "accepted", "disableImpersonation")}


def _numbers(ctx: Request, name: str) -> list[float | int] | None:
    asked = ctx.query.get(name)
    if not asked:
        return None
    if not ctx.admin:
        raise forbidden("ADMIN required")
    found: list[float | int] = parse({name: numbers()}, ctx.query)[name]
    return found


@routes.get("/v1/memberships")
def list_memberships(ctx: Request) -> Result:
    users, teams = _numbers(ctx, "userId"), _numbers(ctx, "teamId")
    if users is None and not ctx.admin:
        users = [ctx.user["id"]]
    found = [
        dict(row)
        for row in memberships_of(ctx.state)
        if (users is None or row["userId"] in users) and (teams is None or row["teamId"] in teams)
    ]
    if ctx.query.get("include") == "team":
        found = [{**row, "team": dict(teams_of(ctx.state)[row["teamId"]])} for row in found]
    return 200, {"memberships": found}


@routes.post("/v1/memberships")
def create_membership(ctx: Request) -> Result:
    body = parse(_CREATE_MEMBERSHIP, ctx.body)
    if not ctx.admin:
        # What is left out is filled in before it is looked whether it was sent: nobody else gets through.
        if ctx.quirk("v1-memberships-by-admins-alone") or "accepted" in body:
            raise forbidden("ADMIN needed for `accepted`")
        if not has_role(ctx.state, ctx.user["id"], body["teamId"], "OWNER", "ADMIN"):
            raise forbidden("You can't add members to this team")
    if ctx.state.users.get(body["userId"]) is None or teams_of(ctx.state).get(body["teamId"]) is None:
        raise no_reference("membership.create", "Membership_userId_fkey")
    if membership_of(ctx.state, body["userId"], body["teamId"]) is not None:
        raise taken("membership.create", '`"userId"`, `"teamId"`')
    row = _add_member(ctx, body["userId"], body["teamId"], body)
    return 200, {"membership": dict(row), "message": "Membership created successfully"}


def _pair(ctx: Request) -> tuple[int, int]:
    user, _, team = ctx.params["id"].partition("_")
    path: Path = ()
    for name, text in (("userId", user), ("teamId", team)):
        if not re.fullmatch(r"\d{1,9}", text, re.ASCII):
            raise bad_request(issue("custom", path, f"{name} is not a number"))
    return int(user), int(team)


def _membership(ctx: Request) -> Row | None:
    """The path's membership; only those of the team may look."""
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
        shown["team"] = dict(teams_of(ctx.state)[row["teamId"]])
    return 200, {"membership": shown}


@routes.patch("/v1/memberships/:id")
def update_membership(ctx: Request) -> Result:
    row = _membership(ctx)
    body = parse({**_UPDATE_MEMBERSHIP, "customRoleId": nullish(string())}, ctx.body, strict=True)
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
    row = memberships_of(ctx.state).update(row["id"], **body, updatedAt=ctx.now_iso)
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
    memberships_of(ctx.state).delete(row["id"])
    return 200, {"message": f"Membership with id: {ctx.params['id']} deleted successfully"}
