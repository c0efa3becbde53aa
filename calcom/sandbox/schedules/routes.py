"""Schedules, in the form of 2024-06-11."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from ..errors import bad_request, forbidden, not_found, server_error, unhandled
from ..state import Row, State
from ..validation import Field, Shape, array, boolean, matches, one_of, string, time_zone
from ..wire import Context, Result, Routes, created, ok

routes = Routes()

VERSIONS = ("2024-06-11", "2024-06-14")
WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_CLOCK_TIME = r"^([01]\d|2[0-3]):[0-5]\d$"
_DATE = r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$"


def clock_time() -> Any:
    return matches(_CLOCK_TIME, "{name} must be a valid time format HH:MM")


AVAILABILITY = Shape(
    Field("days", array(), one_of(*WEEK, key="isIn", each=True)),
    Field("startTime", clock_time()),
    Field("endTime", clock_time()),
)
OVERRIDE = Shape(
    Field("date", matches(_DATE, "{name} must be in the format YYYY-MM-DD")),
    Field("startTime", clock_time()),
    Field("endTime", clock_time()),
)
CREATE = Shape(
    Field("name", string()),
    Field("timeZone", time_zone()),
    Field("availability", array(), optional=True, items=AVAILABILITY),
    Field("isDefault", boolean()),
    Field("overrides", array(), optional=True, items=OVERRIDE),
)
UPDATE = Shape(
    Field("name", string(), optional=True),
    Field("timeZone", time_zone(), optional=True),
    Field("availability", array(), optional=True, items=AVAILABILITY),
    Field("isDefault", boolean(), optional=True),
    Field("overrides", array(), optional=True, items=OVERRIDE),
)
WORKING_HOURS = [{"days": list(WEEK[:5]), "startTime": "09:00", "endTime": "17:00"}]


def create_schedule_row(state: State, user: Row, body: Row) -> Row:
    """Add a schedule from a checked body; without hours it has the usual ones."""
    hours = body.get("availability")
    schedule = state.schedules.insert(
        userId=user["id"],
        name=body["name"],
        timeZone=body["timeZone"],
        availability=_rows(state, WORKING_HOURS if hours is None else hours),
        overrides=_rows(state, body.get("overrides") or []),
    )
    if body["isDefault"]:
        state.users.update(user["id"], defaultScheduleId=schedule["id"])
    return schedule


def _rows(state: State, entries: list[Row]) -> list[Row]:
    """Hours or overrides as stored; a day that its month does not have is the day so much later."""
    if not all(isinstance(entry, dict) for entry in entries):  # a list in a list passes the checks
        raise unhandled()
    made = []
    for entry in entries:
        row = {"id": state.next_id("availability"), **entry}
        if "date" in entry:
            row["date"] = _rolled(entry["date"])
        made.append(row)
    return made


def _rolled(text: str) -> str:
    try:
        first = date.fromisoformat(f"{text[:8]}01")
    except ValueError:  # the year 0
        raise server_error() from None
    return (first + timedelta(days=int(text[8:]) - 1)).isoformat()


def output(state: State, schedule: Row) -> Row:
    owner = state.users[schedule["userId"]]
    return {
        "id": schedule["id"],
        "ownerId": schedule["userId"],
        "name": schedule["name"],
        "timeZone": schedule["timeZone"],
        "availability": [
            {"days": list(row["days"]), "startTime": row["startTime"], "endTime": row["endTime"]}
            for row in schedule["availability"]
        ],
        "isDefault": owner["defaultScheduleId"] == schedule["id"],
        "overrides": [
            {"date": row["date"], "startTime": row["startTime"], "endTime": row["endTime"]}
            for row in schedule["overrides"]
        ],
    }


def owned(ctx: Context) -> Row:
    """The schedule of the path, if it is the caller's."""
    number = ctx.id("scheduleId")
    schedule = ctx.state.schedules.get(number)
    if schedule is None:
        raise not_found(f"Schedule with ID={number} does not exist.")
    if schedule["userId"] != ctx.user["id"]:
        raise forbidden(f"User with ID={ctx.user['id']} does not own schedule with ID={number}")
    return schedule


@routes.get("/v2/schedules", versions=VERSIONS)
def list_schedules(ctx: Context) -> Result:
    return ok([output(ctx.state, schedule) for schedule in ctx.state.schedules.where(userId=ctx.user["id"])])


@routes.post("/v2/schedules", versions=VERSIONS)
def create_schedule(ctx: Context) -> Result:
    return created(output(ctx.state, create_schedule_row(ctx.state, ctx.user, CREATE.check(ctx.body))))


@routes.get("/v2/schedules/default", versions=VERSIONS)
def get_default_schedule(ctx: Context) -> Result:
    schedule = ctx.state.schedules.get(ctx.user["defaultScheduleId"])
    return ok(output(ctx.state, schedule) if schedule else None)


@routes.get("/v2/schedules/:scheduleId", versions=VERSIONS)
def get_schedule(ctx: Context) -> Result:
    return ok(output(ctx.state, owned(ctx)))


@routes.patch("/v2/schedules/:scheduleId", versions=VERSIONS)
def update_schedule(ctx: Context) -> Result:
    changes = UPDATE.check(ctx.body)
    schedule = owned(ctx)
    if any(name in changes and changes[name] is None for name in ("name", "timeZone")):
        raise server_error()
    state = ctx.state
    values: Row = {name: changes[name] for name in ("name", "timeZone") if name in changes}
    for name in ("availability", "overrides"):
        if changes.get(name) is not None:
            values[name] = _rows(state, changes[name])
    if values:
        state.schedules.update(schedule["id"], **values)
    if changes.get("isDefault"):
        state.users.update(schedule["userId"], defaultScheduleId=schedule["id"])
    return ok(output(state, schedule))


@routes.delete("/v2/schedules/:scheduleId", versions=VERSIONS)
def delete_schedule(ctx: Context) -> Result:
    remove(ctx)
    return 200, {"status": "success"}


def remove(ctx: Context) -> None:
    """Delete the schedule of the path; no other becomes the default, event types go without one."""
    state, number = ctx.state, ctx.id("scheduleId")
    schedule = state.schedules.get(number)
    if schedule is None:
        raise bad_request(f"Schedule with ID={number} does not exist.")
    if schedule["userId"] != ctx.user["id"]:
        raise forbidden(f"User with ID={ctx.user['id']} does not own schedule with ID={number}")
    for event_type in state.event_types.where(scheduleId=number):
        state.event_types.update(event_type["id"], scheduleId=None)
    # Its owner keeps pointing at it: without a default of his own he has the usual office hours, not the
    # hours of another schedule.
    state.schedules.delete(number)
