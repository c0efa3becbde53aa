"""Teams without an organization, and teams of an organization."""

from __future__ import annotations

from typing import Any

from ..errors import HttpError, record_exists, refuse_null, server_error
from ..routing import WITH_TEAMS, Context, Result, Routes, created, ok
from ..slugs import slugify
from ..state import Row, words
from ..validation import Field, Shape, boolean, obj, string
from .checks import METADATA, name_rule, safe_url
from .members import has_role, join, membership_of, teams_of
from .paging import PAGE, page
from .teams import delete_team, new_team, slug_is_free
from .views import team_view

routes = Routes(WITH_TEAMS)


def _text(name: str, **more: Any) -> Field:
    return Field(name, string(), optional=True, **more)


def _switch(name: str, **more: Any) -> Field:
    return Field(name, boolean(), optional=True, **more)


def _picture(name: str) -> Field:
    return Field(name, safe_url(), string(), optional=True)


def _fields(*, new: bool) -> tuple[Field, ...]:
    """Return the fields in the server's order; a new team has additional ones."""
    hidden: Row = {"default": False} if new else {}
    zone: Row = {"default": "Europe/London"} if new else {}
    week: Row = {"default": "Sunday"} if new else {}
    return (
        Field("name", name_rule(), string()),
        _text("slug"),
        *map(_picture, ("logoUrl", "calVideoLogo", "appLogo", "appIconLogo")),
        _text("bio"),
        _switch("hideBranding", **hidden),
        *map(_switch, ("isPrivate", "hideBookATeamMember")),
        Field("metadata", METADATA, obj(), optional=True),
        *map(_text, ("theme", "brandColor", "darkBrandColor")),
        _picture("bannerUrl"),
        _text("timeFormat"),
        _text("timeZone", **zone),
        _text("weekStart", **week),
    )


CREATE = Shape(*_fields(new=True), _switch("autoAcceptCreator", default=True), shows_defaults=True)
UPDATE = Shape(*_fields(new=False), _text("bookingLimits"), _switch("includeManagedEventsInLimits"))
_NULLABLE = frozenset(
    words(
        """
        slug logoUrl calVideoLogo appLogo appIconLogo bannerUrl bio theme brandColor darkBrandColor
        timeFormat metadata bookingLimits
        """
    )
)


def _stored(body: Row) -> Row:
    """Convert a checked body for the database, which requires other types and rejects some nulls."""
    if body.get("timeFormat") is not None:
        raise server_error()
    if any(value is None and name not in _NULLABLE for name, value in body.items()):
        raise server_error()
    return body


_NEVER_NULL = ("hideBranding", "isPrivate", "hideBookATeamMember", "timeZone", "weekStart")


def _create(ctx: Context, parent_id: int | None, client_id: str | None = None) -> Row:
    body = CREATE.check(ctx.body)
    accepted = body.pop("autoAcceptCreator", True)
    body["slug"] = body.get("slug") or slugify(body["name"])
    state, user = ctx.state, ctx.user
    if parent_id is None and any(team["name"] == body["name"] for team in teams_of(state, user["id"])):
        message = f"You already have created a team with name={body['name']}"
        raise HttpError(400, message, details={"message": message})
    values = _stored(body)
    refuse_null(values, *_NEVER_NULL)
    if not slug_is_free(state, values["slug"], parent_id):
        state.next_id("teams")  # a refused row also takes an id
        raise record_exists()
    team = new_team(state, **values, parentId=parent_id, oauthClientId=client_id)
    if parent_id is None or not user.get("isSystemAdmin"):
        join(state, team["id"], user["id"], role="OWNER", accepted=bool(accepted))
    return team_view(team)


@routes.patch("/v2/teams/:teamId")
@routes.patch("/v2/organizations/:orgId/teams/:teamId")
def update_team(ctx: Context) -> Result:
    number = ctx.numeric("teamId")
    values = _stored(UPDATE.check(ctx.body))
    refuse_null(values, *_NEVER_NULL)
    team = ctx.state.teams[number]
    slug = values.get("slug")
    if slug is not None and not slug_is_free(ctx.state, slug, team["parentId"], except_for=number):
        raise record_exists()
    return ok(team_view(ctx.state.teams.update(number, **values)))


@routes.delete("/v2/teams/:teamId")
@routes.delete("/v2/organizations/:orgId/teams/:teamId")
def remove_team(ctx: Context) -> Result:
    team = ctx.state.teams[ctx.numeric("teamId")]
    view = team_view(team)
    delete_team(ctx.state, team)
    return ok(view)


@routes.get("/v2/teams")
def list_teams(ctx: Context) -> Result:
    return ok([team_view(team) for team in teams_of(ctx.state, ctx.user["id"])])


@routes.post("/v2/teams")
def create_team(ctx: Context) -> Result:
    return created(_create(ctx, None))


@routes.get("/v2/teams/:teamId")
def get_team(ctx: Context) -> Result:
    return ok(team_view(ctx.state.teams[ctx.numeric("teamId")]))


# --- of an organization


def _teams(ctx: Context) -> list[Row]:
    return sorted(ctx.state.teams.where(parentId=ctx.numeric("orgId")), key=lambda row: int(row["id"]))


@routes.get("/v2/organizations/:orgId/teams")
def list_organization_teams(ctx: Context) -> Result:
    rows = _teams(ctx)
    return ok([team_view(team) for team in page(rows, PAGE.check(ctx.query))])


@routes.get("/v2/organizations/:orgId/teams/me")
def list_my_teams(ctx: Context) -> Result:
    """List the caller's teams and roles; administrators of the organization also see the other teams."""
    user_id = ctx.user["id"]
    all_teams = has_role(membership_of(ctx.state, ctx.id("orgId"), user_id), "ADMIN")
    shown = []
    for team in _teams(ctx):
        membership = membership_of(ctx.state, team["id"], user_id)
        if membership is not None:
            said = {"accepted": membership["accepted"], "role": membership["role"]}
            shown.append({**team_view(team), **said})
        elif all_teams:
            shown.append(team_view(team))
    return ok(page(shown, PAGE.check(ctx.query)))


@routes.post("/v2/organizations/:orgId/teams")
def create_organization_team(ctx: Context) -> Result:
    return created(_create(ctx, ctx.numeric("orgId"), ctx.headers.get("x-cal-client-id")))


@routes.get("/v2/organizations/:orgId/teams/:teamId")
def get_organization_team(ctx: Context) -> Result:
    return ok(team_view(ctx.state.teams[ctx.id("teamId")]))


@routes.post("/v2/organizations/:orgId/teams/:teamId/invite")
def invite(ctx: Context) -> Result:
    """Return a link to join the team, valid for a week."""
    token = ctx.state.token(64)
    ctx.state.table("invitations").insert(token=token, teamId=ctx.id("teamId"))
    link = f"http://localhost:3000/signup?token={token}&callbackUrl=/getting-started"
    return ok({"token": token, "inviteLink": link})
