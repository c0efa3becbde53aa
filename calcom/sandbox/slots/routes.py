"""Slots and reservations of 2024-09-04, and the corresponding routes of older versions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from http.cookies import CookieError, SimpleCookie
from typing import Any

from ..bookings.hosts import guests_of, hosts_of
from ..dates import instant_of, whole_number
from ..errors import (
    HttpError,
    bad_request,
    forbidden,
    not_found,
    server_error,
    trpc,
    unauthorized,
    unhandled,
    unprocessable,
)
from ..event_types.access import knows
from ..event_types.kinds import kind_of
from ..event_types.lookup import of_team, user_named
from ..event_types.readable import check_readable
from ..formats import is_iso_date, is_time_zone
from ..routing import Answer, Context, Result, Routes, created, ok
from ..scheduling import (
    DAY,
    FIRST_INSTANT,
    LAST_INSTANT,
    MINUTE,
    Host,
    Query,
    Slot,
    iso_local,
    iso_utc,
    parse_instant,
)
from ..scheduling.rows import setting
from ..scheduling.zones import day_text, from_datetime
from ..state import Row
from ..validation import (
    MISSING,
    Field,
    Rule,
    Shape,
    array,
    boolean,
    date_string,
    error,
    integer,
    is_number,
    number,
    stored_number,
    string,
)
from .rules import held_with, hosts_asked, open_slots

routes = Routes()

VERSIONS = ("2024-09-04",)
OLD_VERSIONS = ("2024-04-15", "2024-06-11", "2024-06-14", "2024-08-13")

_RESERVATION_MINUTES = 5
# The real server accepts ranges of any length, however long that takes.
_LONGEST_RANGE = 5 * 366 * DAY
_MOST_SLOTS = 600_000
# The real server caches each answer for this time, regardless of changes.
_KEPT_MS = 2000


def property_is_wrong(errors: list[dict[str, Any]]) -> HttpError:
    """Return the error of routes that put all problems into one message."""
    return bad_request(", ".join(_complaint(entry) for entry in errors))


def _complaint(entry: Mapping[str, Any]) -> str:
    own = ", ".join(entry.get("constraints", {}).values())
    inner = ", ".join(_complaint(child) for child in entry["children"])
    return f"{entry['property']} property is wrong,{own} {inner}"


# --- slots


@routes.get("/v2/slots", versions=VERSIONS, auth="optional")
def get_slots(ctx: Context) -> Result:
    wanted = _checked_query(ctx.query)
    duration = wanted.get("duration")
    query = Query(
        start=_edge(wanted, "start"),
        end=_last_second(_edge(wanted, "end")),
        zone=wanted.get("timeZone"),
        duration=duration,
        reschedule_uid=wanted.get("bookingUidToReschedule"),
    )
    event_type, hosts = _asked(ctx, wanted, query)
    days = slots_of(ctx, event_type, hosts, query)
    seats = setting(event_type, "seats")
    minutes = event_type["lengthInMinutes"] if duration is None else duration
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


def _edge(wanted: Row, name: str) -> int:
    instant = instant_of(wanted[name])
    if instant is None:
        raise bad_request(f"Invalid {name} date")
    return instant


def _last_second(instant: int) -> int:
    """Extend a range that ends at midnight UTC to the end of the day that begins there."""
    return instant + DAY - 1000 if instant % DAY < 1000 else instant


def slots_of(
    ctx: Context, event_type: Row, hosts: Sequence[Host], query: Query, *, holder: str | None = None
) -> dict[int, list[Slot]]:
    """Return the slots by day; ``holder`` is the caller's id in their reservations."""
    check_readable(event_type)
    now = from_datetime(ctx.now)
    length = query.end - max(query.start, now)
    step = event_type.get("slotInterval") or query.duration or event_type["lengthInMinutes"]
    if length > _LONGEST_RANGE or length // MINUTE // max(step, 1) > _MOST_SLOTS:
        raise bad_request("The range from start to end is too long.")

    def fresh() -> dict[int, list[Slot]]:
        found = open_slots(ctx.state, event_type, hosts, query, now, quirks=ctx.quirks, holder=holder)
        # Expired reservations exist until the next list of slots.
        for row in ctx.state.reservations.where(eventTypeId=event_type["id"]):
            if parse_instant(row["until"]) < now:
                ctx.state.reservations.delete(row["uid"])
        return found

    if not ctx.quirk("slots-kept"):
        return fresh()
    key = f"{event_type['id']}/{query}/{[host.user_id for host in hosts]}"
    kept: Row = ctx.state.settings.setdefault("slotAnswers", {})
    for stale in [name for name, answer in kept.items() if now - answer["at"] >= _KEPT_MS]:
        del kept[stale]
    if key not in kept:
        plain = [[day, [list(slot) for slot in slots]] for day, slots in fresh().items()]
        kept[key] = {"at": now, "days": plain}
    return {day: [Slot(*slot) for slot in slots] for day, slots in kept[key]["days"]}


# Common parameters, and those that identify the event type.
_USUAL = ("start", "end", "timeZone", "duration", "format", "bookingUidToReschedule", "rrHostSubsetIds")
_BY_ID = ("eventTypeId",)
_BY_USER = ("eventTypeSlug", "username", "organizationSlug")
_BY_TEAM = ("eventTypeSlug", "teamSlug", "organizationSlug")
_BY_NAMES = ("usernames", "organizationSlug")


def _asked_by(query: Mapping[str, Any]) -> tuple[str, ...]:
    if "eventTypeId" in query:
        return _BY_ID
    if "eventTypeSlug" in query and "username" in query:
        return _BY_USER
    return _BY_TEAM if "eventTypeSlug" in query and "teamSlug" in query else _BY_NAMES


def _checked_query(query: Mapping[str, Any]) -> Row:
    """Check a query and convert its numbers, or raise the server's error."""
    errors: list[dict[str, Any]] = []

    def wrong(name: str, *constraints: str) -> None:
        numbered = {str(number): text for number, text in enumerate(constraints)}
        errors.append(error({}, name, query.get(name, MISSING), constraints=numbered))

    checked: Row = {name: value for name, value in query.items() if name != "format"}
    own = _asked_by(query)
    for name in query:
        if name not in (*own, *_USUAL):
            wrong(name, f"property {name} should not exist")
    for name in own:
        _check_own(query, name, checked, wrong, required=own is _BY_NAMES)
    for name in ("start", "end"):
        if not is_iso_date(query.get(name), strict=True):
            wrong(name, f"{name} must be a valid ISO 8601 date string")
    if "timeZone" in query and not is_time_zone(query["timeZone"]):
        wrong("timeZone", "timeZone must be a valid IANA time-zone")
    if "duration" in query:
        _numeric(query, "duration", checked, wrong)
    if query.get("format"):
        checked["format"] = _format(query["format"], wrong)
    if "bookingUidToReschedule" in query and not isinstance(query["bookingUidToReschedule"], str):
        wrong("bookingUidToReschedule", "bookingUidToReschedule must be a string")
    if "rrHostSubsetIds" in query and None in _host_subset(query):
        text = "each value in rrHostSubsetIds must be a number conforming to the specified constraints"
        wrong("rrHostSubsetIds", text)
    if errors:
        raise property_is_wrong(errors)
    return checked


def _check_own(
    query: Mapping[str, Any], name: str, checked: Row, wrong: Callable[..., None], *, required: bool
) -> None:
    """Check a parameter that identifies the event type."""
    if name == "eventTypeId":
        _numeric(query, name, checked, wrong)
    elif name == "usernames":
        checked[name] = names = _names(query.get(name))
        complaints = _names_problems(names)
        if complaints:
            wrong(name, *complaints)
    elif not isinstance(query.get(name), str) and (required or name in query):
        wrong(name, f"{name} must be a string")


def _numeric(query: Mapping[str, Any], name: str, checked: Row, wrong: Callable[..., None]) -> None:
    checked[name] = whole_number(query[name])
    if checked[name] is None:
        wrong(name, f"{name} must be a number conforming to the specified constraints")


def _format(given: Any, wrong: Callable[..., None]) -> str:
    if not isinstance(given, str):
        raise unhandled()
    if given.lower() not in ("range", "time"):
        wrong("format", "slotFormat must be either 'range' or 'time'")
    return given.lower()


def _names(value: Any) -> Any:
    return [name.strip() for name in value.split(",")] if isinstance(value, str) else value


def _names_problems(names: Any) -> list[str]:
    if not isinstance(names, list):
        return [
            "each value in usernames must be a string",
            "The array must contain at least 2 elements.",
            "usernames must be an array",
        ]
    strings = all(isinstance(name, str) for name in names)
    return [
        *([] if strings else ["each value in usernames must be a string"]),
        *([] if len(names) >= 2 else ["The array must contain at least 2 elements."]),
    ]


# The length of a meeting of several people without a common event type.
_TOGETHER: Row = {"id": 0, "lengthInMinutes": 30, "lengthInMinutesOptions": [15, 30, 60]}


def _asked(ctx: Context, wanted: Row, query: Query) -> tuple[Row, Sequence[Host]]:
    """Return the requested event type and its hosts."""
    state, event_type = ctx.state, None
    organization = wanted.get("organizationSlug")
    if "eventTypeId" in wanted:
        event_type = state.event_types.get(stored_number(wanted["eventTypeId"]))
    elif "usernames" in wanted:
        users = [user_named(state, name, organization) for name in wanted["usernames"]]
        return _TOGETHER, [Host(user["id"], fixed=True) for user in users]
    elif "teamSlug" in wanted:
        event_type = of_team(state, wanted["eventTypeSlug"], wanted["teamSlug"], organization)
    else:
        user = user_named(state, wanted["username"], organization)
        event_type = state.event_types.find(userId=user["id"], slug=wanted["eventTypeSlug"])
    if event_type is None:
        raise not_found("Event Type not found")
    subset = [number for number in _host_subset(wanted) if number is not None]
    return event_type, hosts_asked(state, event_type, query, subset)


def _host_subset(query: Mapping[str, Any]) -> list[int | None]:
    """Return the requested hosts' numbers; None for a text that is not a number."""
    asked = query.get("rrHostSubsetIds", [])
    texts = asked if isinstance(asked, list) else str(asked).split(",")
    return [whole_number(text) for text in texts]


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
    if minutes and ctx.caller is None:
        raise unauthorized(
            "reservationDuration can only be used for authenticated requests - use access token, api key or"
            " OAuth credentials"
        )
    event_type = _event_type_with(ctx, body)
    if minutes and not knows(ctx.state, event_type, ctx.user):
        raise forbidden(
            "authenticated user is not owner of event type, does not have memberships in common with owner"
            " of the event type, nor does belong to event type's team or org."
        )
    values, minutes = _reservation(ctx, body, event_type)
    if event_type["userId"] is None and not hosts_of(event_type):
        raise bad_request("Cannot reserve a slot for a team event without any hosts")
    row = ctx.state.reservations.insert(uid=ctx.state.uuid(), **values)
    return created(_reservation_made(row, minutes))


@routes.get("/v2/slots/reservations/:uid", versions=VERSIONS, auth="none")
def get_reservation(ctx: Context) -> Result:
    row = ctx.state.reservations.get(ctx.params["uid"])
    return ok(None if row is None else {"reservationUid": row["uid"], **_reserved_slot(row, until=True)})


@routes.patch("/v2/slots/reservations/:uid", versions=VERSIONS, auth="optional")
def move_reservation(ctx: Context) -> Result:
    body = _RESERVE.check(ctx.body)
    row = ctx.state.reservations.get(ctx.params["uid"])
    if row is None:
        raise not_found(f"Slot with uid={ctx.params['uid']} not found")
    event_type = _event_type_with(ctx, body)
    values, minutes = _reservation(ctx, body, event_type, moved=row["uid"])
    return ok(_reservation_made(ctx.state.reservations.update(row["uid"], **values), minutes))


@routes.delete("/v2/slots/reservations/:uid", versions=VERSIONS, auth="none")
def delete_reservation(ctx: Context) -> Result:
    if ctx.params["uid"] in ctx.state.reservations:
        ctx.state.reservations.delete(ctx.params["uid"])
    return 200, {"status": "success"}


def _event_type_with(ctx: Context, body: Row) -> Row:
    event_type = ctx.state.event_types.get(stored_number(body["eventTypeId"]))
    if event_type is None:
        raise not_found(f"Event Type with ID={body['eventTypeId']} not found")
    return event_type


def _check_duration(event_type: Row, duration: int) -> None:
    check_readable(event_type)
    lengths: list[int] = event_type.get("lengthInMinutesOptions") or []
    if not lengths:
        raise bad_request(
            "You passed 'slotDuration' but this event type is not a variable length event type."
        )
    if duration not in lengths:
        raise bad_request(
            "Provided 'slotDuration' is not one of the possible lengths for the event type. The possible "
            f"lengths for this variable length event type are: {', '.join(map(str, lengths))}"
        )


def _reservation(ctx: Context, body: Row, event_type: Row, *, moved: str | None = None) -> tuple[Row, int]:
    """Return the row of a reservation and its minutes; raise if the slot is taken.

    `moved` is the reservation that is being moved, with an event type of any kind; only a new reservation can
    choose among the hosts of a round robin.
    """
    now = from_datetime(ctx.now)
    start = instant_of(body["slotStart"])
    if start is None:
        raise bad_request("Invalid start date")
    length, minutes = body.get("slotDuration"), body.get("reservationDuration")
    if length:
        _check_duration(event_type, length)
    end = start + (event_type["lengthInMinutes"] if length is None else length) * MINUTE
    minutes = _RESERVATION_MINUTES if minutes is None else minutes
    until = now + minutes * MINUTE
    if end > LAST_INSTANT:
        raise bad_request("Invalid end date")
    if not FIRST_INSTANT <= until <= LAST_INSTANT:
        raise server_error()
    chooses = moved is None and kind_of(event_type) == "roundRobin"
    if not chooses or setting(event_type, "seats") is not None:
        _check_booked(ctx, body, event_type, start, end)
    if chooses:
        _check_hosts_left(ctx, event_type, start, end, now)
    else:
        # In the real server the reservation conflicts with itself.
        itself = None if ctx.quirk("reservation-blocks-itself") else moved
        _check_reserved(ctx, event_type, start, end, now, itself)
    return _held(event_type, start, end, until), minutes


def _held(event_type: Row, start: int, end: int, until: int) -> Row:
    return {
        "eventTypeId": event_type["id"],
        "userId": event_type["userId"],
        "hostIds": held_with(event_type),
        "start": iso_utc(start),
        "end": iso_utc(end),
        "until": iso_utc(until),
        "isSeat": setting(event_type, "seats") is not None,
    }


def _check_booked(ctx: Context, body: Row, event_type: Row, start: int, end: int) -> None:
    for booking in ctx.state.bookings.where(eventTypeId=event_type["id"]):
        if booking["status"] not in ("accepted", "pending"):
            continue
        if not (parse_instant(booking["start"]) < end and start < parse_instant(booking["end"])):
            continue
        seats = setting(event_type, "seats")
        if seats is None:
            raise unprocessable("Can't reserve a slot if the event is already booked.")
        if len(guests_of(booking)) >= seats["seatsPerTimeSlot"]:
            raise unprocessable(
                f"Booking with id={event_type['id']} at {body['slotStart']} has no more seats left."
            )
        return


def _check_hosts_left(ctx: Context, event_type: Row, start: int, end: int, now: int) -> None:
    """Check that a host of a round robin is free: fixed hosts take one reservation, other hosts one each."""

    def is_then(row: Row) -> bool:
        return (parse_instant(row["start"]), parse_instant(row["end"])) == (start, end)

    of_event_type = {"eventTypeId": event_type["id"]}
    reserved = [
        row
        for row in ctx.state.reservations.where(**of_event_type)
        if is_then(row) and parse_instant(row["until"]) > now
    ]
    hosts = hosts_of(event_type)
    fixed = [host.user_id for host in hosts if host.fixed]
    if reserved if fixed else len(reserved) == len(hosts):
        raise unprocessable(
            "Can't reserve the slot because the round robin event type has no available hosts left at this"
            " time slot."
        )
    booked = next((row for row in ctx.state.bookings.where(**of_event_type) if is_then(row)), None)
    if booked is not None and booked["userId"] in fixed:
        raise unprocessable("Can't reserve a slot if the event is already booked.")


def _check_reserved(ctx: Context, event_type: Row, start: int, end: int, now: int, moved: str | None) -> None:
    for other in ctx.state.reservations.where(eventTypeId=event_type["id"]):
        opens, closes = parse_instant(other["start"]), parse_instant(other["end"])
        if (
            _overlap(opens, closes, start, end)
            and other["uid"] != moved
            and parse_instant(other["until"]) > now
        ):
            raise unprocessable(
                "This time slot is already reserved by another user. Please choose a different time."
            )


def _overlap(opens: int, closes: int, start: int, end: int) -> bool:
    """Return whether two spans overlap; unlike others, an empty one does so with any that it touches."""
    within = opens <= start and end <= closes
    around = start <= opens and closes <= end
    return within or around or opens <= start < closes or opens < end <= closes


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


def _lowered(value: Any) -> str | None:
    if value and not isinstance(value, str):
        raise unhandled()
    return value.lower() if value else None


_OLD_QUERY = Shape(  # invalid numbers become null
    Field("startTime", date_string(strict=True)),
    Field("endTime", date_string(strict=True)),
    Field("eventTypeId", number(), optional=True, null=False),
    Field("eventTypeSlug", string(), optional=True),
    Field("usernameList", array(), optional=True),
    Field("timeZone", string(), optional=True),
    Field(
        "duration",
        Rule("min", "Duration must be a positive number", lambda value: is_number(value) and value >= 1),
        Rule("isNumber", "duration must be a number conforming to the specified constraints", is_number),
        optional=True,
        null=False,
    ),
    Field("rescheduleUid", string(), optional=True),
    Field("isTeamEvent", optional=True, convert=_lowered),
    Field("orgSlug", string(), optional=True),
    Field(
        "slotFormat",
        Rule(
            "isEnum", "slotFormat must be either 'range' or 'time'", lambda value: value in ("range", "time")
        ),
        optional=True,
        convert=_lowered,
    ),
)


@routes.get("/v2/slots/available", versions=OLD_VERSIONS, auth="optional")
def old_slots(ctx: Context) -> Result:
    raw: Row = dict(ctx.query)
    for name in ("eventTypeId", "duration"):
        if raw.get(name):
            raw[name] = whole_number(raw[name])
    wanted = _OLD_QUERY.check(raw)
    event_type = _old_event_type(ctx, wanted)
    zone = wanted.get("timeZone")
    if zone is not None and not is_time_zone(zone):
        raise unhandled()
    start, end = instant_of(wanted["startTime"]), instant_of(wanted["endTime"])
    if start is None or end is None:
        raise bad_request("Invalid time range given - check the 'startTime' and 'endTime' query parameters.")
    query = Query(start, end, zone, wanted.get("duration"), wanted.get("rescheduleUid"))
    minutes = wanted.get("duration") or event_type["lengthInMinutes"]
    seats = setting(event_type, "seats")
    answer: dict[str, list[Row]] = {}
    hosts = hosts_asked(ctx.state, event_type, query)
    for day, slots in slots_of(ctx, event_type, hosts, query, holder=_cookie(ctx)).items():
        shown = answer[day_text(day)] = []
        for slot in slots:
            if wanted.get("slotFormat") == "range":
                finish = _moment(slot.start + minutes * MINUTE, zone)
                shown.append({"startTime": _moment(slot.start, zone), "endTime": finish})
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
    people = wanted.get("usernameList") or []
    if len(people) > 1 and not any(state.users.find(username=name) for name in people):
        raise unhandled()
    if wanted.get("eventTypeId") is not None:
        found = state.event_types.get(stored_number(wanted["eventTypeId"]))
    elif wanted.get("eventTypeSlug") is not None:
        names = wanted.get("usernameList")
        name = names[0] if isinstance(names, list) and names else names
        if wanted.get("isTeamEvent") in ("true", True):
            return _old_of_team(ctx, wanted, name)
        user = state.users.find(username=name) if isinstance(name, str) else None
        if user is not None:
            found = state.event_types.find(userId=user["id"], slug=wanted["eventTypeSlug"])
        elif name and ctx.quirk("slug-of-anybody"):
            found = state.event_types.find(slug=wanted["eventTypeSlug"])
    if found is None:
        raise trpc(404, "NOT_FOUND")
    return found


def _old_of_team(ctx: Context, wanted: Row, team: Any) -> Row:
    """Return a team's event type; in this version a team is named like a user."""
    try:
        found = of_team(ctx.state, wanted["eventTypeSlug"], team, wanted.get("orgSlug"))
    except HttpError:
        found = None
    if found is None:
        raise trpc(404, "NOT_FOUND")
    return found


_OLD_RESERVE = Shape(
    Field("eventTypeId", integer()),
    Field("slotUtcStartDate", date_string()),
    Field("slotUtcEndDate", date_string()),
    Field("bookingUid", string(), optional=True),
    Field("_isDryRun", boolean(), optional=True),
)


@routes.post("/v2/slots/reserve", versions=OLD_VERSIONS, auth="optional")
def old_reserve(ctx: Context) -> Result:
    body = _OLD_RESERVE.check(ctx.body)
    event_type = ctx.state.event_types.get(stored_number(body["eventTypeId"]))
    if event_type is None:
        raise not_found("Event Type not found")
    start, end = instant_of(body["slotUtcStartDate"]), instant_of(body["slotUtcEndDate"])
    if start is None or end is None:
        raise server_error()
    uid = _cookie(ctx) or ctx.state.uuid()
    if not body.get("_isDryRun"):
        # One caller may reserve several slots under one uid.
        key = uid if uid not in ctx.state.reservations else ctx.state.uuid()
        until = from_datetime(ctx.now) + _RESERVATION_MINUTES * MINUTE
        ctx.state.reservations.insert(uid=key, holder=uid, **_held(event_type, start, end, until))
    return Answer(
        201, {"status": "success", "data": uid}, {"set-cookie": f"uid={uid}; Path=/; SameSite=Strict"}
    )


_OLD_RELEASE = Shape(Field("uid", string(), optional=True))


@routes.delete("/v2/slots/selected-slot", versions=OLD_VERSIONS, auth="optional")
def old_release(ctx: Context) -> Result:
    uid = _cookie(ctx) or _OLD_RELEASE.check(ctx.query).get("uid")
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
