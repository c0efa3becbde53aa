"""Slots and their reservations: 2024-09-04, and the routes that older versions have in their place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from http.cookies import CookieError, SimpleCookie
from typing import Any

from ..errors import HttpError, bad_request, not_found, trpc, unauthorized, unprocessable
from ..scheduling import DAY, LAST_INSTANT, MINUTE, Query, Slot, iso_local, iso_utc, list_slots, parse_instant
from ..scheduling.rows import setting
from ..scheduling.zones import day_text, from_datetime
from ..state import Row, State
from ..validation import (
    MISSING,
    Field,
    Rule,
    Shape,
    error,
    integer,
    is_number,
    is_time_zone,
    string,
)
from ..wire import Answer, Context, Result, Routes, created, ok
from ._diary import HostDiary, hosts_of

routes = Routes()

VERSIONS = ("2024-09-04",)
OLD_VERSIONS = ("2024-04-15", "2024-06-11", "2024-06-14", "2024-08-13")

_RESERVATION_MINUTES = 5
# The real server takes ranges of any length, and as long as it takes for them.
_LONGEST_RANGE = 5 * 366 * DAY
_MOST_SLOTS = 600_000
# The real server keeps each answer that long, and gives it again whatever happened in between.
_KEPT_MS = 2000
_DATE_STRING = re.compile(
    r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
    r"(?:[T ](?:[01]\d|2[0-3])(?::?[0-5]\d(?::?[0-5]\d(?:[.,]\d+)?)?)?(?:Z|[+-][01]\d(?::?[0-5]\d)?)?)?",
    re.ASCII,
)


def is_date_string(value: Any) -> bool:
    """What class-validator takes for an ISO 8601 date."""
    if not isinstance(value, str) or _DATE_STRING.fullmatch(value) is None:
        return False
    try:
        parse_instant(value)
    except ValueError:  # the form of a date, but no such day
        return False
    return True


def date_string() -> Rule:
    return Rule("isDateString", "{name} must be a valid ISO 8601 date string", is_date_string)


def property_is_wrong(errors: list[dict[str, Any]]) -> HttpError:
    """The complaint of the routes that put their whole list of errors into one message."""
    return bad_request(", ".join(_complaint(entry) for entry in errors))


def _complaint(entry: Mapping[str, Any]) -> str:
    own = ", ".join(entry.get("constraints", {}).values())
    inner = ", ".join(_complaint(child) for child in entry["children"])
    return f"{entry['property']} property is wrong,{own} {inner}"


# --- slots


@routes.get("/v2/slots", versions=VERSIONS, auth="optional")
def get_slots(ctx: Context) -> Result:
    wanted = _checked_query(ctx.query)
    event_type, hosts = _event_type_of(ctx, wanted)
    duration = wanted.get("duration")
    query = Query(
        start=_range_edge(wanted["start"], last=False),
        end=_range_edge(wanted["end"], last=True),
        zone=wanted.get("timeZone"),
        duration=duration,
        reschedule_uid=wanted.get("bookingUidToReschedule"),
    )
    days = slots_of(ctx, event_type, hosts, query)
    seats = setting(event_type, "seats")
    minutes = duration or event_type["lengthInMinutes"]
    with_end = wanted.get("format") == "range"
    data: dict[str, list[Row]] = {}
    for day, slots in days.items():
        data[day_text(day)] = [
            _slot(slot, query.zone, minutes if with_end else None, seats) for slot in slots
        ]
    return 200, {"data": data, "status": "success"}


def _slot(slot: Slot, zone: str | None, minutes: int | None, seats: Mapping[str, Any] | None) -> Row:
    shown: Row = {"start": _moment(slot.start, zone)}
    if minutes is not None:
        shown["end"] = _moment(slot.start + minutes * MINUTE, zone)
    if seats is not None:
        total = seats["seatsPerTimeSlot"]
        shown["seatsBooked"] = slot.attendees
        shown["seatsRemaining"] = total - slot.attendees
        shown["seatsTotal"] = total
        if slot.booking_uid:
            shown["bookingUid"] = slot.booking_uid
    return shown


def _moment(instant: int, zone: str | None) -> str:
    return iso_utc(instant) if zone is None else iso_local(instant, zone)


def _range_edge(text: str, *, last: bool) -> int:
    """The instant; a bare date is a whole day of UTC, whatever zone is asked for."""
    instant = parse_instant(text)
    return instant + DAY - 1000 if last and len(text) == 10 else instant


def slots_of(
    ctx: Context, event_type: Row, hosts: list[Row], query: Query, *, holder: str | None = None
) -> dict[int, list[Slot]]:
    """The slots by day; ``holder`` is whoever asks, as he was named when he reserved something."""
    now = from_datetime(ctx.now)
    length = query.end - max(query.start, now)
    step = event_type.get("slotInterval") or query.duration or event_type["lengthInMinutes"]
    if length > _LONGEST_RANGE or length // MINUTE // max(step, 1) > _MOST_SLOTS:
        raise bad_request("The range from start to end is too long.")
    if not ctx.quirks:
        return _open_slots(ctx, event_type, hosts, query, now, holder)
    key = f"{event_type['id']}/{query}"
    kept: Row = ctx.state.settings.setdefault("slotAnswers", {})
    for stale in [name for name, answer in kept.items() if now - answer["at"] >= _KEPT_MS]:
        del kept[stale]
    if key not in kept:
        days = _open_slots(ctx, event_type, hosts, query, now, holder)
        plain = [[day, [list(slot) for slot in slots]] for day, slots in days.items()]
        kept[key] = {"at": now, "days": plain}
    return {day: [Slot(*slot) for slot in slots] for day, slots in kept[key]["days"]}


def _open_slots(
    ctx: Context, event_type: Row, hosts: list[Row], query: Query, now: int, holder: str | None
) -> dict[int, list[Slot]]:
    """The slots of the host; of several those of all, or of any one when they take turns."""
    answers = []
    for host in hosts:
        diary = HostDiary(ctx.state, event_type, host, now, quirks=ctx.quirks, holder=holder)
        answers.append(list_slots(query, diary.rules, diary.hours, diary, now=now, quirks=ctx.quirks))
    if len(answers) == 1:
        return answers[0]
    turns = event_type.get("schedulingType") == "roundRobin"
    by_start = [
        {slot.start: (day, slot) for day, slots in days.items() for slot in slots} for days in answers
    ]
    starts = set.union(*map(set, by_start)) if turns else set.intersection(*map(set, by_start))
    merged: dict[int, list[Slot]] = {}
    for start in sorted(starts):
        day, slot = next(found[start] for found in by_start if start in found)
        merged.setdefault(day, []).append(slot)
    return merged


_KNOWN = (
    "eventTypeId",
    "eventTypeSlug",
    "username",
    "teamSlug",
    "usernames",
    "organizationSlug",
    "start",
    "end",
    "timeZone",
    "duration",
    "format",
    "bookingUidToReschedule",
    "rrHostSubsetIds",
)


def _checked_query(query: Mapping[str, Any]) -> Row:
    """The query with numbers as numbers, or the server's complaint about it."""
    errors: list[dict[str, Any]] = []

    def wrong(name: str, *constraints: str) -> None:
        numbered = {str(number): text for number, text in enumerate(constraints)}
        errors.append(error({}, name, query.get(name, MISSING), constraints=numbered))

    checked: Row = dict(query)
    for name in query:
        if name not in _KNOWN:
            wrong(name, f"property {name} should not exist")
    for name in ("start", "end"):
        if not is_date_string(query.get(name)):
            wrong(name, f"{name} must be a valid ISO 8601 date string")
    if "timeZone" in query and not is_time_zone(query["timeZone"]):
        wrong("timeZone", "timeZone must be a valid IANA time-zone")
    if "duration" in query:
        checked["duration"] = _whole_number(query["duration"])
        if checked["duration"] is None:
            wrong("duration", "duration must be a number conforming to the specified constraints")
    if "format" in query and query["format"] not in ("range", "time"):
        wrong("format", "slotFormat must be either 'range' or 'time'")
    if "bookingUidToReschedule" in query and not isinstance(query["bookingUidToReschedule"], str):
        wrong("bookingUidToReschedule", "bookingUidToReschedule must be a string")
    if "eventTypeId" in query:
        checked["eventTypeId"] = _whole_number(query["eventTypeId"])
        if checked["eventTypeId"] is None:
            wrong("eventTypeId", "eventTypeId must be a number conforming to the specified constraints")
    elif "eventTypeSlug" in query or "username" in query or "teamSlug" in query:
        who = "teamSlug" if "teamSlug" in query else "username"
        for name in ("eventTypeSlug", who):
            if not isinstance(query.get(name), str):
                wrong(name, f"{name} must be a string")
    else:
        names = query.get("usernames")
        if isinstance(names, str):
            names = names.split(",")
        checked["usernames"] = names
        if not isinstance(names, list):
            wrong(
                "usernames",
                "each value in usernames must be a string",
                "The array must contain at least 2 elements.",
                "usernames must be an array",
            )
        elif len(names) < 2:
            wrong("usernames", "The array must contain at least 2 elements.")
        if not isinstance(query.get("organizationSlug"), str):
            wrong("organizationSlug", "organizationSlug must be a string")
    if errors:
        raise property_is_wrong(errors)
    return checked


def _whole_number(text: Any) -> int | None:
    try:
        number = float(text) if isinstance(text, str) and text.strip() else None
    except ValueError:
        return None
    return int(number) if number is not None and abs(number) < 2**53 else None


# People who have no event type in common are booked for this long together.
_TOGETHER: Row = {"id": 0, "lengthInMinutes": 30, "lengthInMinutesOptions": [15, 30, 60]}


def _event_type_of(ctx: Context, wanted: Row) -> tuple[Row, list[Row]]:
    state = ctx.state
    if "eventTypeId" in wanted:
        event_type = state.event_types.get(wanted["eventTypeId"])
    elif "usernames" in wanted:
        users = [_user_named(state, name) for name in wanted["usernames"]]
        return _TOGETHER, users
    elif "teamSlug" in wanted:
        event_type = None
    else:
        user = _user_named(state, wanted["username"])
        event_type = state.event_types.find(userId=user["id"], slug=wanted["eventTypeSlug"])
    if event_type is None:
        raise not_found("Event Type not found")
    return event_type, hosts_of(state, event_type)


def _user_named(state: State, name: Any) -> Row:
    user = state.users.find(username=name)
    if user is None:
        raise not_found(f"User with username {name} not found")
    return user


# --- reservations

_RESERVE = Shape(
    Field("eventTypeId", integer()),
    Field("slotStart", date_string()),
    Field("slotDuration", integer(), optional=True),
    Field("reservationDuration", integer(), optional=True),
)


@routes.post("/v2/slots/reservations", versions=VERSIONS, auth="optional")
def reserve_slot(ctx: Context) -> Result:
    body = _RESERVE.check(ctx.body)
    minutes = body.get("reservationDuration")
    if minutes is not None and ctx.caller is None:
        raise unauthorized(
            "reservationDuration can only be used for authenticated requests - use access token, api key or"
            " OAuth credentials"
        )
    event_type = _reservable(ctx, body)
    if minutes is not None and ctx.user["id"] != event_type["userId"]:
        raise unauthorized(
            "reservationDuration can only be used by the event type owner or by a host of its team"
        )
    values = _reservation(ctx, body, event_type, minutes or _RESERVATION_MINUTES)
    row = ctx.state.reservations.insert(uid=ctx.state.uuid(), **values)
    return created(_reservation_made(row, minutes or _RESERVATION_MINUTES))


@routes.get("/v2/slots/reservations/:uid", versions=VERSIONS, auth="none")
def get_reservation(ctx: Context) -> Result:
    row = _unexpired(ctx, ctx.params["uid"])
    return ok(None if row is None else {"reservationUid": row["uid"], **_reserved_slot(row, until=True)})


@routes.patch("/v2/slots/reservations/:uid", versions=VERSIONS, auth="optional")
def move_reservation(ctx: Context) -> Result:
    body = _RESERVE.check(ctx.body)
    event_type = _reservable(ctx, body)
    row = _unexpired(ctx, ctx.params["uid"])
    if row is None:
        raise not_found(f"Reserved slot with uid={ctx.params['uid']} not found")
    minutes = body.get("reservationDuration") or _RESERVATION_MINUTES
    values = _reservation(ctx, body, event_type, minutes, moved=row["uid"])
    return ok(_reservation_made(ctx.state.reservations.update(row["uid"], **values), minutes))


@routes.delete("/v2/slots/reservations/:uid", versions=VERSIONS, auth="none")
def delete_reservation(ctx: Context) -> Result:
    if ctx.params["uid"] in ctx.state.reservations:
        ctx.state.reservations.delete(ctx.params["uid"])
    return 200, {"status": "success"}


def _reservable(ctx: Context, body: Row) -> Row:
    event_type = ctx.state.event_types.get(body["eventTypeId"])
    if event_type is None:
        raise not_found(f"Event Type with ID={body['eventTypeId']} not found")
    lengths: list[int] = event_type.get("lengthInMinutesOptions") or []
    duration = body.get("slotDuration")
    if duration is not None and not lengths:
        raise bad_request(
            "You passed 'slotDuration' but this event type is not a variable length event type. "
            "Please either remove 'slotDuration' or make the event type variable length."
        )
    if duration is not None and duration not in lengths:
        raise bad_request(
            "Provided 'slotDuration' is not one of the possible lengths for the event type. The possible "
            f"lengths for this variable length event type are: {', '.join(map(str, lengths))}"
        )
    return event_type


def _reservation(ctx: Context, body: Row, event_type: Row, minutes: int, *, moved: str | None = None) -> Row:
    now = from_datetime(ctx.now)
    start = parse_instant(body["slotStart"])
    end = start + (body.get("slotDuration") or event_type["lengthInMinutes"]) * MINUTE
    seats = setting(event_type, "seats")
    if end > LAST_INSTANT:
        raise bad_request("slotStart is too far ahead")
    until = now + minutes * MINUTE
    if not 0 <= until <= LAST_INSTANT:
        raise bad_request("reservationDuration is out of range")
    for other in ctx.state.reservations.where(eventTypeId=event_type["id"]):
        overlapping = parse_instant(other["start"]) < end and start < parse_instant(other["end"])
        if overlapping and other["uid"] != moved and not seats and parse_instant(other["until"]) > now:
            raise unprocessable(
                "This time slot is already reserved by another user. Please choose a different time."
            )
    return {
        "eventTypeId": event_type["id"],
        "userId": event_type["userId"],
        "start": iso_utc(start),
        "end": iso_utc(end),
        "until": iso_utc(until),
        "isSeat": seats is not None,
    }


def _unexpired(ctx: Context, uid: str) -> Row | None:
    row = ctx.state.reservations.get(uid)
    return row if row and parse_instant(row["until"]) > from_datetime(ctx.now) else None


def _reserved_slot(row: Row, *, until: bool) -> Row:
    minutes = (parse_instant(row["end"]) - parse_instant(row["start"])) // MINUTE
    slot: Row = {
        "eventTypeId": row["eventTypeId"],
        "slotStart": row["start"],
        "slotEnd": row["end"],
        "slotDuration": minutes,
    }
    return {**slot, "reservationUntil": row["until"]} if until else slot


def _reservation_made(row: Row, minutes: int) -> Row:
    return {
        **_reserved_slot(row, until=False),
        "reservationUid": row["uid"],
        "reservationDuration": minutes,
        "reservationUntil": row["until"],
    }


# --- the routes of older versions

_OLD_QUERY = Shape(
    Field("startTime", date_string()),
    Field("endTime", date_string()),
    Field("eventTypeId", integer(), optional=True),
    Field("eventTypeSlug", string(), optional=True),
    Field("usernameList", optional=True),
    Field("timeZone", string(), optional=True),
    Field(
        "duration",
        Rule("min", "Duration must be a positive number", lambda value: is_number(value) and value >= 1),
        Rule("isNumber", "duration must be a number conforming to the specified constraints", is_number),
        optional=True,
    ),
    Field("rescheduleUid", string(), optional=True),
    Field("isTeamEvent", optional=True),
    Field("orgSlug", optional=True),
    Field(
        "slotFormat",
        Rule(
            "isEnum",
            "slotFormat must be either 'range' or 'time'",
            lambda value: value in ("range", "time"),
        ),
        optional=True,
    ),
)


@routes.get("/v2/slots/available", versions=OLD_VERSIONS, auth="optional")
def old_slots(ctx: Context) -> Result:
    raw: Row = dict(ctx.query)
    for name in ("eventTypeId", "duration"):
        if name in raw:
            raw[name] = _whole_number(raw[name])
    wanted = _OLD_QUERY.check(raw)
    event_type = _old_event_type(ctx, wanted)
    zone = wanted.get("timeZone")
    if zone is not None and not is_time_zone(zone):
        raise bad_request(f"Invalid time zone specified: {zone}")
    query = Query(
        parse_instant(wanted["startTime"]),
        parse_instant(wanted["endTime"]),
        zone,
        wanted.get("duration"),
        wanted.get("rescheduleUid"),
    )
    minutes = wanted.get("duration") or event_type["lengthInMinutes"]
    seats = setting(event_type, "seats")
    answer: dict[str, list[Row]] = {}
    hosts = hosts_of(ctx.state, event_type)
    for day, slots in slots_of(ctx, event_type, hosts, query, holder=_cookie(ctx)).items():
        shown = answer[day_text(day)] = []
        for slot in slots:
            if wanted.get("slotFormat") == "range":
                end = _moment(slot.start + minutes * MINUTE, zone)
                shown.append({"startTime": _moment(slot.start, zone), "endTime": end})
                continue
            entry: Row = {"time": _moment(slot.start, zone)}
            if seats is not None and slot.attendees:
                entry["attendees"] = slot.attendees
                if slot.booking_uid:
                    entry["bookingUid"] = slot.booking_uid
            shown.append(entry)
    return 200, {"data": {"slots": answer}, "status": "success"}


def _old_event_type(ctx: Context, wanted: Row) -> Row:
    state = ctx.state
    found: Row | None = None
    if wanted.get("eventTypeId") is not None:
        found = state.event_types.get(wanted["eventTypeId"])
    elif wanted.get("eventTypeSlug") is not None:
        names = wanted.get("usernameList")
        name = names[0] if isinstance(names, list) and names else names
        user = state.users.find(username=name) if isinstance(name, str) else None
        if user is not None:
            found = state.event_types.find(userId=user["id"], slug=wanted["eventTypeSlug"])
    if found is None:
        raise trpc(404, "NOT_FOUND")
    return found


_OLD_RESERVE = Shape(
    Field("eventTypeId", integer()),
    Field("slotUtcStartDate", date_string()),
    Field("slotUtcEndDate", date_string()),
    Field("bookingUid", string(), optional=True),
    Field("_isDryRun", optional=True),
)


@routes.post("/v2/slots/reserve", versions=OLD_VERSIONS, auth="optional")
def old_reserve(ctx: Context) -> Result:
    body = _OLD_RESERVE.check(ctx.body)
    event_type = ctx.state.event_types.get(body["eventTypeId"])
    if event_type is None:
        raise not_found("Event Type not found")
    uid = _cookie(ctx) or ctx.state.uuid()
    if not body.get("_isDryRun"):
        # One holder may hold several slots; his uid stands for all of them.
        key = uid if uid not in ctx.state.reservations else ctx.state.uuid()
        until = from_datetime(ctx.now) + _RESERVATION_MINUTES * MINUTE
        ctx.state.reservations.insert(
            uid=key,
            holder=uid,
            eventTypeId=event_type["id"],
            userId=event_type["userId"],
            start=iso_utc(parse_instant(body["slotUtcStartDate"])),
            end=iso_utc(parse_instant(body["slotUtcEndDate"])),
            until=iso_utc(until),
            isSeat=setting(event_type, "seats") is not None,
        )
    return Answer(
        201, {"status": "success", "data": uid}, {"set-cookie": f"uid={uid}; Path=/; SameSite=Strict"}
    )


@routes.delete("/v2/slots/selected-slot", versions=OLD_VERSIONS, auth="optional")
def old_release(ctx: Context) -> Result:
    uid = _cookie(ctx) or ctx.query.get("uid")
    if uid:
        for row in ctx.state.reservations:
            if uid in (row["uid"], row.get("holder")):
                ctx.state.reservations.delete(row["uid"])
    return 200, {"status": "success"}


def _cookie(ctx: Context) -> str | None:
    try:
        found = SimpleCookie(ctx.headers.get("cookie", "")).get("uid")
    except CookieError:
        return None
    return found.value if found else None
