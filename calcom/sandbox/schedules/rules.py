"""Schedules: validation, and the rules of storing one."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from ..errors import server_error, unhandled
from ..state import Row, State
from ..validation import Field, Shape, array, boolean, iso_date, matches, one_of, string, time_zone

WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


_CLOCK_TIME = r"^([01]\d|2[0-3]):[0-5]\d$"


_DATE = r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$"


def clock_time() -> Any:
    return matches(_CLOCK_TIME, "{name} must be a valid time format HH:MM")


AVAILABILITY = Shape(
    Field("days", array(), one_of(*WEEK, key="isIn", each=True)),
    Field("startTime", clock_time(), string()),
    Field("endTime", clock_time(), string()),
)


OVERRIDE = Shape(
    Field("date", iso_date()),
    Field("startTime", clock_time(), string()),
    Field("endTime", clock_time(), string()),
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
    """Add a schedule from a checked body, by default with office hours. A seed also gives its id."""
    hours = body.get("availability")
    given = {"id": body["id"]} if "id" in body else {}
    schedule = state.schedules.insert(
        **given,
        userId=user["id"],
        name=body["name"],
        timeZone=body["timeZone"],
        availability=_rows(state, WORKING_HOURS if hours is None else hours),
        overrides=_rows(state, body.get("overrides") or []),
    )
    if body["isDefault"]:
        state.users.update(user["id"], defaultScheduleId=schedule["id"])
    return schedule


def update_schedule_row(state: State, schedule: Row, changes: Row) -> Row:
    """Change a schedule by a checked body; sent hours and overrides replace all earlier ones."""
    if changes.get("name", "") is None:
        raise server_error()
    values: Row = {name: changes[name] for name in ("name", "timeZone") if name in changes}
    for name in ("availability", "overrides"):
        if changes.get(name) is not None:
            values[name] = _rows(state, changes[name])
    if values:
        state.schedules.update(schedule["id"], **values)
    if changes.get("isDefault"):
        state.users.update(schedule["userId"], defaultScheduleId=schedule["id"])
    return schedule


def delete_schedule_row(state: State, schedule: Row) -> None:
    """Delete a schedule; no other becomes the default, and its event types have none.

    Its owner still refers to it: without a default they have office hours, not another schedule's hours.
    """
    for event_type in state.event_types.where(scheduleId=schedule["id"]):
        state.event_types.update(event_type["id"], scheduleId=None)
    state.schedules.delete(schedule["id"])


def _rows(state: State, entries: list[Row]) -> list[Row]:
    """Convert hours or overrides for storage; a day after the end of a month continues in the next."""
    if not all(isinstance(entry, dict) for entry in entries):  # a nested list passes the checks
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
