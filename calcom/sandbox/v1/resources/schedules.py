"""Schedules and the availabilities that make them up."""

from __future__ import annotations

from typing import Any

from ...state import Row
from .. import checks as z
from ..errors import RefusedError, forbidden, missing_record, no_reference
from ..requests import Request, Result, Routes
from ..views import add_schedule, availability_view, keep_hours, schedule_view

routes = Routes()

_CREATE = {"name": z.string(), "userId": z.optional(z.number()), "timeZone": z.time_zone()}
_UPDATE = {
    "name": z.optional(z.string()),
    "userId": z.optional(z.number()),
    "timeZone": z.optional(z.time_zone()),
}


@routes.get("/v1/schedules")
def list_schedules(ctx: Request) -> Result:
    wanted = ctx.query.get("userId")
    if wanted and not ctx.admin:
        raise RefusedError(401, "Unauthorized: Only admins can query other users")
    found = list(ctx.state.schedules) if ctx.admin else ctx.state.schedules.where(userId=ctx.user["id"])
    if wanted:
        users = z.parse({"userId": z.numbers()}, ctx.query)["userId"]
        found = [schedule for schedule in found if schedule["userId"] in users]
    return 200, {"schedules": [schedule_view(ctx.state, schedule) for schedule in found]}


@routes.post("/v1/schedules")
def create_schedule(ctx: Request) -> Result:
    body = z.parse(_CREATE, ctx.body)
    if body.get("userId") and not ctx.admin:
        raise forbidden("ADMIN required for `userId`")
    owner = ctx.user["id"]
    if body.get("userId"):
        owner = body["userId"]
        if ctx.state.users.get(owner) is None:
            raise no_reference("schedule.create", "Schedule_userId_fkey")
    schedule = add_schedule(ctx.state, owner, body["name"], body["timeZone"])
    shown = schedule_view(ctx.state, schedule)
    return 200, {"schedule": shown, "message": "Schedule created successfully"}


def _schedule(ctx: Request) -> Row:
    number = ctx.number()
    schedule = ctx.state.schedules.get(number)
    if not ctx.admin and (schedule is None or schedule["userId"] != ctx.user["id"]):
        raise forbidden()
    if schedule is None:
        raise missing_record("schedule.findUniqueOrThrow")
    return schedule


@routes.get("/v1/schedules/:id")
def get_schedule(ctx: Request) -> Result:
    return 200, {"schedule": schedule_view(ctx.state, _schedule(ctx))}


@routes.patch("/v1/schedules/:id")
def update_schedule(ctx: Request) -> Result:
    schedule = _schedule(ctx)
    body = z.parse(_UPDATE, ctx.body)
    if body.get("userId") and not ctx.admin:
        raise forbidden("Non admin cannot change the owner of a schedule")
    if "userId" in body and ctx.state.users.get(body["userId"]) is None:
        raise no_reference("schedule.update", "Schedule_userId_fkey")
    schedule = ctx.state.schedules.update(schedule["id"], **body)
    return 200, {"schedule": schedule_view(ctx.state, schedule)}


@routes.delete("/v1/schedules/:id")
def delete_schedule(ctx: Request) -> Result:
    state, schedule = ctx.state, _schedule(ctx)
    for row in ctx.state.table("availabilities").where(scheduleId=schedule["id"]):
        ctx.state.table("availabilities").delete(row["id"])
    for event_type in state.event_types.where(scheduleId=schedule["id"]):
        columns = {**event_type["columns"], "scheduleId": None}
        state.event_types.update(event_type["id"], scheduleId=None, columns=columns)
    state.schedules.delete(schedule["id"])
    return 200, {"message": f"Schedule with id: {schedule['id']} deleted successfully"}


# --- availabilities


def _date(value: Any, path: z.Path, issues: list[str]) -> Any:
    own: list[str] = []
    z.string()(value, path, own)
    issues += [told.replace("Expected string", "Expected date") for told in own]
    return value


# JSON has no dates, so the second branch only repeats the first one's issue.
_TEXT_OR_DATE = z.either(z.string(), _date)
_TIMES = {"startTime": _TEXT_OR_DATE, "endTime": _TEXT_OR_DATE}
_CREATE_AVAILABILITY = {
    "scheduleId": z.integer(),
    **_TIMES,
    "days": z.optional(z.array(z.number())),
    "date": z.optional(_TEXT_OR_DATE),
}
_UPDATE_AVAILABILITY = {
    **{name: z.optional(check) for name, check in _TIMES.items()},
    "days": z.optional(z.array(z.number())),
    "date": z.optional(_TEXT_OR_DATE),
}


def _columns(ctx: Request, body: Row) -> Row:
    """Convert values for storage: times of day as HH:MM, a date as an instant."""
    kept: Row = dict(body)
    for name in ("startTime", "endTime", "date"):
        if name not in body:
            continue
        moment = z.moment_of(body[name])
        if moment is None or "T" not in str(body[name]):
            raise ctx.breaks(f"{name} is not an ISO 8601 date and time")
        kept[name] = f"{moment:%H:%M}" if name != "date" else f"{moment:%Y-%m-%d}T00:00:00.000Z"
    if "days" in body:
        if any(day != int(day) for day in body["days"]):
            raise ctx.breaks("days must be integers")
        kept["days"] = [int(day) for day in body["days"]]
    return kept


@routes.post("/v1/availabilities")
def create_availability(ctx: Request) -> Result:
    body = z.parse(_CREATE_AVAILABILITY, ctx.body, strict=True)
    schedule = ctx.state.schedules.get(body["scheduleId"])
    if not ctx.admin and (schedule is None or schedule["userId"] != ctx.user["id"]):
        raise RefusedError(401, "You can't add availabilities to this schedule")
    if schedule is None:
        raise no_reference("availability.create", "Availability_scheduleId_fkey")
    row = ctx.state.table("availabilities").insert({"days": [], "date": None, **_columns(ctx, body)})
    keep_hours(ctx.state, schedule["id"])
    shown = availability_view(ctx.state, row)
    return 200, {"availability": shown, "message": "Availability created successfully"}


def _availability(ctx: Request) -> Row:
    row = ctx.state.table("availabilities").get(ctx.number())
    schedule = ctx.state.schedules.get(row["scheduleId"]) if row else None
    if not ctx.admin and (schedule is None or schedule["userId"] != ctx.user["id"]):
        raise forbidden()
    if row is None:
        raise missing_record("availability.findUniqueOrThrow")
    return row


@routes.get("/v1/availabilities/:id")
def get_availability(ctx: Request) -> Result:
    return 200, {"availability": availability_view(ctx.state, _availability(ctx))}


@routes.patch("/v1/availabilities/:id")
def update_availability(ctx: Request) -> Result:
    row = _availability(ctx)
    body = z.parse(_UPDATE_AVAILABILITY, ctx.body, strict=True)
    row = ctx.state.table("availabilities").update(row["id"], **_columns(ctx, body))
    keep_hours(ctx.state, row["scheduleId"])
    return 200, {"availability": availability_view(ctx.state, row)}


@routes.delete("/v1/availabilities/:id")
def delete_availability(ctx: Request) -> Result:
    row = ctx.state.table("availabilities").delete(_availability(ctx)["id"])
    keep_hours(ctx.state, row["scheduleId"])
    return 200, {"message": f"Availability with id: {row['id']} deleted successfully"}
