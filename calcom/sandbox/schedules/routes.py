"""Schedules, in the form of 2024-06-11."""

from __future__ import annotations

from ..errors import check_owned
from ..routing import Context, Result, Routes, created, ok
from ..state import Row
from .rules import CREATE, UPDATE, create_schedule_row, delete_schedule_row, update_schedule_row
from .views import output

VERSIONS = ("2024-06-11", "2024-06-14")
routes = Routes(versions=VERSIONS)


def owned(ctx: Context) -> Row:
    """Return the schedule of the path if it is the caller's."""
    number = ctx.id("scheduleId")
    return check_owned(ctx.state.schedules.get(number), ctx.user["id"], "schedule", number)


@routes.get("/v2/schedules")
def list_schedules(ctx: Context) -> Result:
    return ok([output(ctx.state, schedule) for schedule in ctx.state.schedules.where(userId=ctx.user["id"])])


@routes.post("/v2/schedules")
def create_schedule(ctx: Context) -> Result:
    return created(output(ctx.state, create_schedule_row(ctx.state, ctx.user, CREATE.check(ctx.body))))


@routes.get("/v2/schedules/default")
def get_default_schedule(ctx: Context) -> Result:
    schedule = ctx.state.schedules.get(ctx.user["defaultScheduleId"])
    return ok(output(ctx.state, schedule) if schedule else None)


@routes.get("/v2/schedules/:scheduleId")
def get_schedule(ctx: Context) -> Result:
    return ok(output(ctx.state, owned(ctx)))


@routes.patch("/v2/schedules/:scheduleId")
def update_schedule(ctx: Context) -> Result:
    changes = UPDATE.check(ctx.body)
    return ok(output(ctx.state, update_schedule_row(ctx.state, owned(ctx), changes)))


@routes.delete("/v2/schedules/:scheduleId")
def delete_schedule(ctx: Context) -> Result:
    remove(ctx)
    return 200, {"status": "success"}


def remove(ctx: Context) -> None:
    """Delete the schedule of the path, if it is the caller's."""
    state, number = ctx.state, ctx.id("scheduleId")
    schedule = state.schedules.get(number)
    delete_schedule_row(state, check_owned(schedule, ctx.user["id"], "schedule", number, status=400))
