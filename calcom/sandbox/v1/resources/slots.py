"""Open slots and availability."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import Any

from ...bookings.diary import HostDiary, instant, schedule_of
from ...bookings.hosts import guests_of, hosts_of
from ...clock import to_iso
from ...scheduling import DAY, MINUTE, Hours, Query, Slot, is_zone
from ...scheduling.hours import working_spans
from ...scheduling.rows import hours_of
from ...scheduling.spans import Span, subtract
from ...scheduling.zones import from_datetime, iso_local, iso_utc, offset
from ...slots.rules import open_slots
from ...state import Row
from .. import checks as z
from ..errors import bad_request, forbidden, not_found
from ..requests import Request, Result, Routes
from ..views import availabilities_of

routes = Routes()


def _date_text(name: str) -> Any:
    plain = z.string()

    def check(value: Any, path: z.Path, issues: list[str]) -> Any:
        plain(value, path, issues)
        if isinstance(value, str) and z.moment_of(value) is None:
            issues.append(z.issue("custom", path, f"{name} must be a valid date string"))
        return value

    return check


def _whole(value: Any, path: z.Path, issues: list[str]) -> Any:
    if value is z.OMITTED:
        return value
    found = z.numeric()(value, path, issues)
    if isinstance(found, float) and not math.isnan(found) and found != int(found):
        issues.append(z.issue("invalid_type", path, "Expected integer, received float"))
    return found


_QUERY = {
    "startTime": _date_text("startTime"),
    "endTime": _date_text("endTime"),
    "eventTypeId": _whole,
    "eventTypeSlug": z.optional(z.string()),
    "timeZone": z.optional(z.time_zone("Invalid timezone. Must be a valid IANA timezone string.")),
    "usernameList": z.optional(z.either(z.string(), z.array(z.string(), not_empty=True))),
    **z.alike("duration rescheduleUid isTeamEvent orgSlug", z.optional(z.string())),
}


@routes.get("/v1/slots")
def get_slots(ctx: Request) -> Result:
    asked = z.parse(_QUERY, ctx.query)
    users = asked.get("usernameList")
    if not asked.get("eventTypeId") and not (users and asked.get("eventTypeSlug")):
        raise bad_request(
            "You need to either pass an eventTypeId OR an usernameList/eventTypeSlug combination"
        )
    start, end = (from_datetime(_moment(asked[name])) for name in ("startTime", "endTime"))
    if end <= start:
        raise bad_request(z.issue("custom", ("endTime",), "endTime must be after startTime"))
    event_type = _event_type(ctx, asked)
    zone = asked.get("timeZone")
    minutes = z.to_number(asked.get("duration")) if asked.get("duration") else 0
    query = Query(
        start,
        end,
        zone,
        duration=int(minutes) if minutes > 0 else None,
        reschedule_uid=asked.get("rescheduleUid"),
    )
    now = from_datetime(ctx.now)
    days = open_slots(ctx.state, event_type, hosts_of(event_type), query, now, quirks=ctx.quirks)
    shown = {
        f"{datetime.fromtimestamp(day * DAY / 1000, UTC):%Y-%m-%d}": [_slot(slot, zone) for slot in slots]
        for day, slots in days.items()
    }
    return 200, {"slots": shown}


def _moment(text: str) -> datetime:
    moment = z.moment_of(text)
    assert moment is not None  # checked before
    return moment


def _offered_by(ctx: Request, slug: str, named: str) -> Row:
    """Return a team's event type; an organization's slug also finds its teams."""
    above = ctx.state.teams.find(slug=ctx.query.get("orgSlug"), isOrganization=True)
    for team in ctx.state.teams.where(slug=slug):
        if team["parentId"] == (above["id"] if above else None):
            for each in ctx.state.event_types.where(slug=named):
                if each["columns"]["teamId"] == team["id"]:
                    return each
    raise not_found("NOT_FOUND")


def _event_type(ctx: Request, asked: Row) -> Row:
    found: Row | None
    if asked.get("eventTypeId"):
        found = ctx.state.event_types.get(int(asked["eventTypeId"]))
    else:
        names = asked["usernameList"]
        if ctx.later and ctx.query.get("isTeamEvent") == "true":
            return _offered_by(ctx, names if isinstance(names, str) else names[0], asked["eventTypeSlug"])
        owner = ctx.state.users.find(username=names if isinstance(names, str) else names[0])
        owned = ctx.state.event_types.where(userId=owner["id"]) if owner else []
        found = next((each for each in owned if each["slug"] == asked["eventTypeSlug"]), None)
    if found is None:
        raise not_found("NOT_FOUND")
    return found


def _slot(slot: Slot, zone: str | None) -> Row:
    shown: Row = {"time": _local(slot.start, zone) if zone and is_zone(zone) else iso_utc(slot.start)}
    if slot.booking_uid is not None:
        shown |= {"attendees": slot.attendees, "bookingUid": slot.booking_uid}
    return shown


def _local(start: int, zone: str) -> str:
    """Write an instant to the second, with the zone's offset, or `Z` for UTC."""
    text = iso_local(start, zone).replace(".000", "")
    return text.replace("+00:00", "Z")


# --- availability

_AVAILABILITY = {
    "userId": z.optional(z.leading_number()),
    "teamId": z.optional(z.leading_number()),
    "username": z.optional(z.string()),
    "dateFrom": z.string(),
    "dateTo": z.string(),
    "eventTypeId": z.optional(z.leading_number()),
}


@routes.get("/v1/availability")
def get_availability(ctx: Request) -> Result:
    asked = z.parse(_AVAILABILITY, ctx.query)
    if not any(asked.get(name) for name in ("username", "userId", "teamId")):
        raise bad_request("Either username or userId or teamId should be filled in.")
    start, end = z.moment_of(asked["dateFrom"]), z.moment_of(asked["dateTo"])
    if start is None or end is None or end < start:
        raise bad_request("Invalid time range given.")
    if ctx.later and ctx.quirk("v1-breaks"):
        raise not_found("No user found in getUserAvailability")
    span = (from_datetime(start), from_datetime(end))
    event_type = ctx.state.event_types.get(_number(asked.get("eventTypeId")))
    if asked.get("teamId"):
        return 200, _of_team(ctx, _number(asked["teamId"]), event_type, span)
    if asked.get("userId"):
        user = ctx.state.users.get(_number(asked["userId"]))
    else:
        user = ctx.state.users.find(username=asked.get("username"))
    if user is None:
        raise not_found("No user found")
    return 200, _available(ctx, user, event_type, span)


def _number(value: Any) -> int | None:
    number = z.to_number(value) if value is not None else None
    return int(number) if number is not None and not math.isnan(number) else None


def _of_team(ctx: Request, number: int | None, event_type: Row | None, span: Span) -> list[Row]:
    if ctx.state.teams.get(number) is None:
        raise not_found("teamId not found")
    members = ctx.state.memberships.where(teamId=number)
    roles = {row["userId"]: row["role"] for row in members}
    if not ctx.admin and roles.get(ctx.user["id"]) not in ("ADMIN", "OWNER"):
        raise forbidden()
    return [
        {
            "userId": row["userId"],
            "availability": _available(ctx, ctx.state.users[row["userId"]], event_type, span),
        }
        for row in members
        if row["accepted"]
    ]


def _available(ctx: Request, user: Row, event_type: Row | None, span: Span) -> Row:
    state, now = ctx.state, from_datetime(ctx.now)
    looked_at = event_type or {"id": None, "scheduleId": None}
    schedule = schedule_of(state, looked_at, user)
    hours = hours_of(schedule, user)
    diary = HostDiary(state, looked_at, user, now, quirks=ctx.quirks)
    start, end = span
    booked = _booked(ctx, diary, looked_at, start, end)
    others = [{"start": _iso(a), "end": _iso(b)} for a, b in diary.calendars(start, end)]
    busy = sorted([*booked, *others], key=lambda each: str(each["start"]))
    spans = [(instant(each["start"]), instant(each["end"])) for each in busy]
    free = [{"start": _iso(a), "end": _iso(b)} for a, b in subtract(_in_range(hours, start, end), spans)]
    rows = availabilities_of(state, schedule["id"]) if schedule else []
    return {
        "busy": busy,
        "timeZone": hours.zone,
        "dateRanges": free,
        "oooExcludedDateRanges": [dict(each) for each in free],
        "workingHours": _working_hours(rows, hours, user["id"], now),
        "dateOverrides": [_override(row) for row in rows if row["date"] is not None],
        "currentSeats": _current_seats(ctx, event_type, start, end),
        "datesOutOfOffice": {},
    }


def _booked(ctx: Request, diary: HostDiary, event_type: Row, start: int, end: int) -> list[Row]:
    """Return accepted bookings with both buffers: their own and the requested event type's."""
    before, after = (event_type.get(f"{side}EventBuffer") or 0 for side in ("before", "after"))
    found = []
    for taken in diary.taken(start - DAY, end + DAY):
        begins = taken.start - (taken.before + after) * MINUTE
        ends = taken.end + (taken.after + before) * MINUTE
        booking = ctx.state.bookings.find(uid=taken.uid)
        if begins < end and ends > start and not taken.pending and booking is not None:
            found.append({"start": _iso(begins), "end": _iso(ends), "title": booking["title"]})
    return found


def _current_seats(ctx: Request, event_type: Row | None, start: int, end: int) -> list[Row] | None:
    if event_type is None or not event_type["seats"]:
        return None
    return [
        {
            "uid": booking["uid"],
            "startTime": booking["start"],
            "_count": {"attendees": len(guests_of(booking))},
        }
        for booking in ctx.state.bookings.where(eventTypeId=event_type["id"], status="accepted")
        if start <= instant(booking["start"]) <= end
    ]


def _in_range(hours: Hours, start: int, end: int) -> list[Span]:
    spans = working_spans(hours, start, end)
    return [(max(a, start), min(b, end)) for a, b in spans if a < end and b > start]


def _iso(instant: int) -> str:
    return to_iso(datetime.fromtimestamp(instant / 1000, UTC))


def _override(row: Row) -> Row:
    day = row["date"][:10]
    return {edge: f"{day}T{row[f'{edge}Time']}:00.000Z" for edge in ("start", "end")}


def _minutes(clock: str) -> int:
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)


_LAST_MINUTE = 24 * 60 - 1


def _working_hours(rows: list[Row], hours: Hours, user_id: int, now: int) -> list[Row]:
    """Return the weekly hours in minutes of UTC days, with the zone's current offset."""
    ahead = offset(hours.zone, now) // MINUTE
    found: list[Row] = []

    def add(days: list[int], start: int, end: int) -> None:
        found.append({"days": days, "startTime": start, "endTime": end, "userId": user_id})

    for row in rows:
        if row["date"] is not None or not row["days"]:
            continue
        start, end = _minutes(row["startTime"]) - ahead, _minutes(row["endTime"]) - ahead
        same_start, same_end = (max(0, min(_LAST_MINUTE, each)) for each in (start, end))
        if same_end < same_start:
            continue
        if same_start != same_end:
            add(list(row["days"]), same_start, same_end)
        if start < 0 or end < 0:
            before = [(day - 1) % 7 for day in row["days"]]
            add(before, start + 1440, min(end + 1440, _LAST_MINUTE))
        elif start > _LAST_MINUTE or end > _LAST_MINUTE:
            after = [(day + 1) % 7 for day in row["days"]]
            add(after, max(start - 1440, 0), end - 1440)
    return sorted(found, key=lambda each: each["startTime"])
