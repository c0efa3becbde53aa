"""Schedules of an organization's and a team's members, in the form of 2024-06-11."""

from __future__ import annotations

from ..errors import bad_request, check_owned
from ..routing import WITH_TEAMS, Context, Result, Routes, created, ok
from ..schedules.rules import CREATE, UPDATE, create_schedule_row, delete_schedule_row, update_schedule_row
from ..schedules.views import output
from ..state import Row
from ..validation import Field, Shape, number
from .members import members_of
from .paging import PAGE, page, page_fields, to_integer

routes = Routes(WITH_TEAMS)

_OF_TEAM = Shape(
    *page_fields(), Field("eventTypeId", number(), convert=to_integer, optional=True), shows_defaults=True
)


def _schedules(ctx: Context, user_ids: list[int]) -> list[Row]:
    rows = [row for number in user_ids for row in ctx.state.schedules.where(userId=number)]
    return sorted(rows, key=lambda row: int(row["id"]))


def _shown(ctx: Context, rows: list[Row]) -> Result:
    return ok([output(ctx.state, row) for row in rows])


@routes.get("/v2/teams/:teamId/schedules")
@routes.get("/v2/organizations/:orgId/teams/:teamId/schedules")
def list_team_schedules(ctx: Context) -> Result:
    query = _OF_TEAM.check(ctx.query)
    ids = [row["userId"] for row in members_of(ctx.state, ctx.id("teamId"))]
    return _shown(ctx, page(_schedules(ctx, ids), query))


@routes.get("/v2/organizations/:orgId/schedules")
def list_organization_schedules(ctx: Context) -> Result:
    ids = [profile["userId"] for profile in ctx.state.profiles.where(organizationId=ctx.id("orgId"))]
    return _shown(ctx, page(_schedules(ctx, ids), PAGE.check(ctx.query)))


def _owned(ctx: Context) -> Row:
    """Return the schedule of the path if it belongs to the path's user."""
    number, user_id = ctx.numeric("scheduleId"), ctx.id("userId")
    return check_owned(ctx.state.schedules.get(number), user_id, "schedule", number)


@routes.get("/v2/organizations/:orgId/users/:userId/schedules")
@routes.get("/v2/organizations/:orgId/teams/:teamId/users/:userId/schedules")
def list_user_schedules(ctx: Context) -> Result:
    return _shown(ctx, _schedules(ctx, [ctx.id("userId")]))


@routes.post("/v2/organizations/:orgId/users/:userId/schedules")
def create_user_schedule(ctx: Context) -> Result:
    user = ctx.state.users[ctx.id("userId")]
    return created(output(ctx.state, create_schedule_row(ctx.state, user, CREATE.check(ctx.body))))


@routes.get("/v2/organizations/:orgId/users/:userId/schedules/:scheduleId")
def get_user_schedule(ctx: Context) -> Result:
    return ok(output(ctx.state, _owned(ctx)))


@routes.patch("/v2/organizations/:orgId/users/:userId/schedules/:scheduleId")
def update_user_schedule(ctx: Context) -> Result:
    ctx.numeric("scheduleId")
    body = UPDATE.check(ctx.body)
    return ok(output(ctx.state, update_schedule_row(ctx.state, _owned(ctx), body)))


@routes.delete("/v2/organizations/:orgId/users/:userId/schedules/:scheduleId")
def delete_user_schedule(ctx: Context) -> Result:
    number = ctx.numeric("scheduleId")
    if number not in ctx.state.schedules:
        raise bad_request(f"Schedule with ID={number} does not exist.")
    delete_schedule_row(ctx.state, _owned(ctx))
    return 200, {"status": "success"}
