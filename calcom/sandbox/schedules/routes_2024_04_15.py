"""Schedules in the form of the oldest version: minutes of the day, days as numbers from Sunday."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from .. import validation as v
from ..bodies import number_of
from ..clock import to_iso
from ..errors import bad_request, forbidden, server_error, unhandled
from ..javascript_dates import moment_of
from ..routing import V2024_04_15, Context, Result, Routes, created, ok
from ..scheduling.zones import is_zone
from ..state import MAX_INT, Row, State, pick
from ..validation import NO_DATE, Field, Shape
from . import routes as schedules
from .rules import create_schedule_row

VERSIONS = (V2024_04_15,)
routes = Routes(versions=VERSIONS)

DAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)", re.ASCII)


def _create(now: datetime) -> Shape:
    """Return the shape of a new schedule; times are read before any check, as times of today."""

    def time(name: str) -> Field:
        return Field(name, v.date(), convert=lambda value: _time_of(value, name, now))

    hours = Shape(Field("days", v.number(each=True), v.array()), time("startTime"), time("endTime"))
    return Shape(
        Field("name", v.string()),
        Field("timeZone", v.time_zone()),
        Field("availabilities", v.array(), optional=True, items=hours),
        Field("isDefault", v.boolean()),
    )


UPDATE = Shape(
    Field("name", v.string(), optional=True),
    Field("timeZone", v.string(), optional=True),
    Field("isDefault", v.boolean(), optional=True),
    Field("schedule", v.array(), optional=True, items=Shape(*v.alike("start end", v.string()))),
    Field(
        "dateOverrides",
        v.array(),
        optional=True,
        items=Shape(*v.alike("start end", v.date(), convert=v.to_date)),
    ),
)


# --- outgoing


def _minutes(clock_time: str) -> int:
    hours, minutes = clock_time.split(":")
    return int(hours) * 60 + int(minutes)


def _numbers(days: list[str]) -> list[int]:
    return [DAYS.index(day) for day in days]


def _entry(schedule: Row, row: Row) -> Row:
    """Show an availability or an override as a row of the server's table."""
    date = row.get("date")
    return {
        "id": row["id"],
        "userId": row.get("userId", schedule["userId"]),
        "eventTypeId": None,
        "days": [] if date else _numbers(row["days"]),
        "startTime": f"1970-01-01T{row['startTime']}:00.000Z",
        "endTime": f"1970-01-01T{row['endTime']}:00.000Z",
        "date": f"{date}T00:00:00.000Z" if date else None,
        "scheduleId": schedule["id"],
    }


def _week(schedule: Row, now: datetime) -> list[list[Row]]:
    """Return the hours of each weekday, dated today."""
    week: list[list[Row]] = [[] for _ in DAYS]
    for row in schedule["availability"]:
        for day in _numbers(row["days"]):
            week[day].append(
                {
                    "start": f"{now:%Y-%m-%d}T{row['startTime']}:00.000Z",
                    "end": f"{now:%Y-%m-%d}T{row['endTime']}:00.000Z",
                }
            )
    return week


def output(state: State, schedule: Row, now: datetime) -> Row:
    owner = state.users[schedule["userId"]]
    return {
        **pick(schedule, "id", "name"),
        "isManaged": False,
        "workingHours": [
            {
                "days": _numbers(row["days"]),
                "startTime": _minutes(row["startTime"]),
                "endTime": _minutes(row["endTime"]),
                **({"userId": owns} if (owns := row.get("userId", schedule["userId"])) else {}),
            }
            for row in sorted(schedule["availability"], key=lambda row: str(row["startTime"]))
            if row["days"]
        ],
        "schedule": [_entry(schedule, row) for row in (*schedule["availability"], *schedule["overrides"])],
        "availability": _week(schedule, now),
        "timeZone": schedule["timeZone"] or owner["timeZone"],
        "dateOverrides": [
            {
                "ranges": [
                    {
                        "start": f"{row['date']}T{row['startTime']}:00.000Z",
                        "end": f"{row['date']}T{row['endTime']}:00.000Z",
                    }
                ]
            }
            for row in schedule["overrides"]
        ],
        "isDefault": owner["defaultScheduleId"] == schedule["id"],
        "isLastSchedule": len(state.schedules.where(userId=owner["id"])) <= 1,
        "readOnly": False,
        "userId": owner["id"],
    }


# --- incoming


def _time_of(value: Any, name: str, now: datetime) -> Any:
    """Return today's moment with the time of a date, or raise the server's error about its parts."""
    if not value and not isinstance(value, list | dict):
        raise bad_request(f"Missing {name}. Expected value is in ISO8061 format e.g. 2025-0412T13:17:56.324Z")
    if not isinstance(value, str):
        raise unhandled()
    parts = value.split("T")
    if len(parts) != 2:
        raise bad_request(
            "Invalid datestring format. Expected format(ISO8061): 2025-04-12T13:17:56.324Z. "
            f"Received: {value}"
        )
    numbers = [v.to_number(part) for part in parts[1].split(".")[0].split(":")]
    if len(numbers) != 3:
        raise bad_request(
            f"Invalid time format. Expected format(ISO8061): 2025-0412T13:17:56.324Z. Received: {value}"
        )
    for amount, unit, most in zip(numbers, ("hours", "minutes", "seconds"), (23, 59, 59), strict=True):
        if v.is_number(amount) and not 0 <= amount <= most:
            raise bad_request(f"Invalid {name} {unit}. Expected value between 0 and {most}")
    if not all(v.is_integer(amount) for amount in numbers):
        return NO_DATE
    hour, minute, second = map(int, numbers)
    return to_iso(now.replace(hour=hour, minute=minute, second=second, microsecond=0))


def _availability(sent: list[Row | None]) -> list[Row]:
    made: list[Row] = []
    for entry in sent:
        if not isinstance(entry, dict):
            raise server_error() if isinstance(entry, list) else unhandled()
        days = entry["days"]
        if not all(abs(day) <= MAX_INT for day in days):
            raise server_error()
        if not all(0 <= int(day) <= 6 for day in days):
            raise unhandled()
        start, end = (entry[name][11:16] for name in ("startTime", "endTime"))
        made.append({"days": [DAYS[int(day)] for day in days], "startTime": start, "endTime": end})
    return made


def _range(entry: Any) -> tuple[str, str, str]:
    """Return date, start and end in UTC of `{start, end}`; the server fails on anything else."""
    if not isinstance(entry, dict):
        raise server_error()
    start, end = (_moment(entry[edge]) for edge in ("start", "end"))
    return start[:10], start[11:16], end[11:16]


def _moment(text: str) -> str:
    """Return an instant that the database accepts in UTC."""
    moment = moment_of(text) if _INSTANT.fullmatch(text) else None
    if moment is None:
        raise server_error()
    return to_iso(moment)


def _from_week(week: list[Any]) -> list[Row]:
    """Convert ranges per weekday to availability, with equal hours of several days in one row."""
    by_hours: dict[tuple[str, str], list[str]] = {}
    for day, ranges in zip(DAYS, week, strict=False):
        if not isinstance(ranges, list):
            raise unhandled()
        for entry in ranges:
            _, start, end = _range(entry)
            by_hours.setdefault((start, end), []).append(day)
    return _by_hours(by_hours)


def _by_hours(days: dict[tuple[str, str], list[str]]) -> list[Row]:
    return [{"days": each, "startTime": start, "endTime": end} for (start, end), each in days.items()]


def _rows(state: State, entries: list[Row], **more: Any) -> list[Row]:
    return [{"id": state.next_id("availability"), **entry, **more} for entry in entries]


# --- routes


@routes.get("/v2/schedules")
def list_schedules(ctx: Context) -> Result:
    rows = ctx.state.schedules.where(userId=ctx.user["id"])
    if not rows:
        raise unhandled()
    return ok([output(ctx.state, row, ctx.now) for row in rows])


@routes.post("/v2/schedules")
def create_schedule(ctx: Context) -> Result:
    body = _create(ctx.now).check(ctx.body)
    availability = _availability(body.get("availabilities") or [])
    values = {**body, "availability": availability or None}
    row = create_schedule_row(ctx.state, ctx.user, values)
    return created(output(ctx.state, row, ctx.now))


@routes.get("/v2/schedules/default")
def get_default_schedule(ctx: Context) -> Result:
    schedule = ctx.state.schedules.get(ctx.user["defaultScheduleId"])
    return ok(output(ctx.state, schedule, ctx.now) if schedule else None)


@routes.get("/v2/schedules/:scheduleId")
def get_schedule(ctx: Context) -> Result:
    state, user = ctx.state, ctx.user
    number = v.stored_number(number_of(ctx.params["scheduleId"]) or 0) or user["defaultScheduleId"]
    own = state.schedules.where(userId=user["id"])
    schedule = state.schedules.get(number) if number else next(iter(own), None)
    if schedule is not None and not number:  # reading it makes it the default
        state.users.update(user["id"], defaultScheduleId=schedule["id"])
    if schedule is None or not is_zone(schedule["timeZone"] or user["timeZone"]):
        raise unhandled()
    if schedule["userId"] != user["id"]:
        teams = {row["teamId"] for row in state.memberships.where(userId=user["id"])}
        if not any(row["teamId"] in teams for row in state.memberships.where(userId=schedule["userId"])):
            raise unhandled()
        raise forbidden(f"User with ID={user['id']} does not own schedule with ID={number}")
    return ok(output(state, schedule, ctx.now))


@routes.patch("/v2/schedules/:scheduleId")
def update_schedule(ctx: Context) -> Result:
    body = UPDATE.check(ctx.body)
    if body.get("timeZone") and not ctx.quirk("old-zones-unchecked"):
        Shape(Field("timeZone", v.time_zone())).check(body)
    schedule, state, user = schedules.owned(ctx), ctx.state, ctx.user
    if not is_zone(schedule["timeZone"] or user["timeZone"]):
        raise unhandled()
    if body.get("isDefault"):
        state.users.update(user["id"], defaultScheduleId=schedule["id"])
    is_default = user["defaultScheduleId"] == schedule["id"]
    if not body.get("name"):  # without a name nothing else is changed
        shown = {"userId": schedule["userId"], "name": schedule["name"], "id": schedule["id"]}
        return ok({"schedule": shown, "isDefault": is_default})
    _rewrite(state, schedule, body)
    rows = (*schedule["availability"], *schedule["overrides"])
    return ok(
        {
            "schedule": {
                **pick(schedule, "id", "userId", "name"),
                "availability": [_entry(schedule, row) for row in rows],
                "timeZone": schedule["timeZone"],
                "eventType": [
                    {"id": row["id"], "eventName": row["customName"]}
                    for row in state.event_types.where(scheduleId=schedule["id"])
                ],
            },
            "availability": _week(schedule, ctx.now),
            "timeZone": schedule["timeZone"] or user["timeZone"],
            "isDefault": is_default,
            "prevDefaultId": user["defaultScheduleId"],
            "currentDefaultId": user["defaultScheduleId"],
        }
    )


def _rewrite(state: State, schedule: Row, body: Row) -> None:
    """Update a schedule: its hours are replaced, and overrides that are not sent are removed."""
    overrides = []
    for entry in body.get("dateOverrides") or []:
        date, start, end = _range(entry)
        overrides.append({"date": date, "startTime": start, "endTime": end})
    week = body.get("schedule")
    availability = _from_week(week) if week is not None else _kept_hours(schedule)
    state.schedules.update(
        schedule["id"],
        name=body["name"],
        timeZone=body.get("timeZone", schedule["timeZone"]),
        availability=_rows(state, availability, userId=None),
        overrides=_rows(state, overrides, userId=None),
    )


def _kept_hours(schedule: Row) -> list[Row]:
    """Return the hours that a schedule has, written again from its week."""
    by_hours: dict[tuple[str, str], list[str]] = {}
    for day in DAYS:
        for row in schedule["availability"]:
            if day in row["days"]:
                by_hours.setdefault((row["startTime"], row["endTime"]), []).append(day)
    return _by_hours(by_hours)


@routes.delete("/v2/schedules/:scheduleId")
def delete_schedule(ctx: Context) -> Result:
    schedules.remove(ctx)
    return 200, {"status": "success"}
