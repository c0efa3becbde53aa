"""Scenarios of API v1."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from contract_tests.behaviour.alike import (
    REFUSED,
    TRIGGERS,
    check_booking,
    check_deliveries,
    check_race,
    days_with_clock_changes,
    event_type_body,
    gone,
    hear,
    life,
    lists,
    one,
    out_of_reach,
    reads,
)  # fmt: skip
from contract_tests.behaviour.context import (
    Scenario,
    ScenarioContext,
    WrongError,
    check,
    moment,
    monday,
    scenario,
    second,
)
from contract_tests.credentials import NOBODY, Credentials
from contract_tests.gateway import Answer
from contract_tests.results import Layer
from contract_tests.v1.resources import Resources, answers

SCENARIOS: list[Scenario] = []
v1_scenario = partial(scenario, into=SCENARIOS)
secured = partial(v1_scenario, layer=Layer.SECURITY)

SLOTS = "GET /slots"
BOOK = "POST /bookings"
CANCEL = "DELETE /bookings/{id}/cancel"


def _things(context: ScenarioContext) -> Resources:
    assert isinstance(context.resources, Resources)
    return context.resources


# --- what is written can be read back ----------------------------------------------------------------


def _kept(
    context: ScenarioContext, path: str, body: dict[str, Any], changes: dict[str, Any]
) -> dict[str, Any]:
    """Make an object, read it, change it and find it in the list; check that it reads as written."""
    made = context.data("POST", path, body=body)
    where = f"{path}/{made['id']}"
    for written in (body, changes):
        if written is changes:
            context.call("PATCH", where, body=changes)
        reads(context.call("GET", where), written, operation=context.document.label_of("GET", where))
    lists(context.call("GET", path), made["id"], operation=f"GET {path}")
    return dict(made)


@v1_scenario("a schedule is kept as it was written", *life("/schedules", "{id}"))
def schedules(context: ScenarioContext) -> None:
    name = context.resources.name("kept")
    body = {"name": name, "timeZone": "America/New_York"}
    made = _kept(context, "/schedules", body, {"timeZone": "Asia/Tokyo"})
    read = context.call("GET", f"/schedules/{made['id']}")
    check(read.data["name"] == name, "changing the time zone changed the name", read)
    hours = [(row["days"], row["startTime"], row["endTime"]) for row in read.data["availability"]]
    check(
        hours == [([1, 2, 3, 4, 5], "09:00:00", "17:00:00")],
        f"expected a new schedule to be open on workdays from 9 to 17, got {hours}",
        read,
    )
    gone(context, f"/schedules/{made['id']}")


@v1_scenario("an availability belongs to its schedule", "POST /availabilities", *one("/availabilities/{id}"))
def availabilities(context: ScenarioContext) -> None:
    schedule = _things(context).bare_schedule()
    times = {"startTime": "1970-01-01T10:00:00.000Z", "endTime": "1970-01-01T12:00:00.000Z"}
    made = context.data("POST", "/availabilities", body={"scheduleId": schedule, "days": [6], **times})
    path = f"/availabilities/{made['id']}"
    reads(context.call("GET", path), {**times, "days": [6], "scheduleId": schedule})
    context.call("PATCH", path, body={"days": [0]})
    shown = context.data("GET", f"/schedules/{schedule}")["availability"]
    found = [row["days"] for row in shown if row["id"] == made["id"]]
    check(
        found == [[0]], f"the schedule shows the old availability: {found}", operation="GET /schedules/{id}"
    )
    gone(context, path)
    shown = context.data("GET", f"/schedules/{schedule}")["availability"]
    check(made["id"] not in [row["id"] for row in shown], "the schedule still has the deleted availability")


@v1_scenario("an event type is kept as it was written", *life("/event-types", "{id}"))
def event_types(context: ScenarioContext) -> None:
    body = event_type_body(context, length=45, hidden=True, metadata={})
    slug = body["slug"]
    made = _kept(context, "/event-types", body, {"length": 20, "title": "Changed"})
    by_slug = context.call("GET", "/event-types", query={"slug": slug})
    check(
        [item["id"] for item in by_slug.data] == [made["id"]],
        "filtering by the slug does not return exactly this event type",
        by_slug,
    )
    twin = {"title": "Twin", "slug": slug, "length": 30, "metadata": {}}
    context.call("POST", "/event-types", body=twin, expect=(400, 409), why="the slug is already in use")
    gone(context, f"/event-types/{made['id']}")


@v1_scenario("a webhook is kept as it was written", *life("/webhooks", "{id}"))
def webhooks(context: ScenarioContext) -> None:
    sent = _things(context).webhook_body()
    body = {name: sent[name] for name in ("subscriberUrl", "eventTriggers", "payloadTemplate")}
    made = context.data("POST", "/webhooks", body=sent)
    path = f"/webhooks/{made['id']}"
    reads(context.call("GET", path), body)
    context.call("PATCH", path, body={"eventTriggers": ["BOOKING_RESCHEDULED"]})
    read = context.call("GET", path)
    check(read.data["eventTriggers"] == ["BOOKING_RESCHEDULED"], "the change of the triggers is lost", read)
    lists(context.call("GET", "/webhooks"), made["id"])
    gone(context, path)


@v1_scenario(
    "the creator of a team is its owner",
    "POST /teams",
    *one("/teams/{teamId}"),
    "GET /memberships",
)
def teams(context: ScenarioContext) -> None:
    body = _things(context).team_body()
    made = context.data("POST", "/teams", body=body)
    path = f"/teams/{made['id']}"
    context.call("PATCH", path, body={"bio": "What we do"})
    read = context.call("GET", path)
    check(
        read.data["bio"] == "What we do" and read.data["slug"] == body["slug"],
        "the team does not read as written",
        read,
    )
    roles = [row["role"] for row in context.data("GET", "/memberships") if row["teamId"] == made["id"]]
    check(
        roles == ["OWNER"],
        f"expected the creator's roles to be ['OWNER'], got {roles}",
        operation="GET /memberships",
    )
    gone(context, path)


# --- bookings ----------------------------------------------------------------------------------------


@v1_scenario("a booking says what was asked for", BOOK, "GET /bookings/{id}", "GET /bookings")
def echo(context: ScenarioContext) -> None:
    things = _things(context)
    body = things.booking_body(name="Zoe", timeZone="Asia/Kolkata", metadata={"note": "contract"})
    made = context.call("POST", "/bookings", body=body)
    one = context.call("GET", f"/bookings/{made.data['id']}")
    for answer in (made, one):
        check_booking(answer, body, start="startTime", end="endTime", status="ACCEPTED")
        owner = context.resources.me()["id"]
        check(answer.data["userId"] == owner, "the host is not the owner of the event type", answer)
    listed = context.call("GET", "/bookings")
    times = [item["id"] for item in listed.data].count(made.data["id"])
    check(
        times == 1,
        f"the list of bookings has the new booking {times} times",
        listed,
        operation="GET /bookings",
    )


@v1_scenario("a taken slot is refused", BOOK)
def taken(context: ScenarioContext) -> None:
    body = _things(context).booking_body()
    context.call("POST", "/bookings", body=body)
    again = {**body, "responses": answers("Ben")}
    context.call("POST", "/bookings", body=again, expect=(400, 409), why="the slot is taken")


@v1_scenario("one of many simultaneous bookings gets the slot", BOOK)
def race(context: ScenarioContext) -> None:
    body = _things(context).booking_body()

    def book(number: int) -> int:
        sent = {**body, "responses": answers(f"Racer{number}")}
        return context.gateway.send("POST", "/bookings", body=sent).status

    check_race(book, accepted=200)


@v1_scenario("a booking waits for confirmation", BOOK, "PATCH /bookings/{id}")
def confirmed(context: ScenarioContext) -> None:
    made = context.call("POST", "/bookings", body=_things(context).booking_body("confirm"))
    check(made.data["status"] == "PENDING", f"expected status 'PENDING', got {made.data['status']!r}", made)
    path = f"/bookings/{made.data['id']}"
    context.call("PATCH", path, body={"status": "ACCEPTED"})
    now = context.call("GET", path)
    check(now.data["status"] == "ACCEPTED", f"an accepted booking reads {now.data['status']!r}", now)


@v1_scenario("invalid bookings are refused", BOOK)
def refused(context: ScenarioContext) -> None:
    body = _things(context).booking_body()
    past = {**body, "start": "2020-01-06T10:00:00Z"}
    context.call("POST", "/bookings", body=past, expect=400, why="the start is in the past")
    nobody = {**body, "responses": {**body["responses"], "email": "nobody"}}
    context.call("POST", "/bookings", body=nobody, expect=400, why="the e-mail address is invalid")
    nowhere = {**body, "eventTypeId": 999_999_999}
    answer = _unguarded(context, "POST", "/bookings", body=nowhere)
    if answer is not None and answer.status not in (400, 404):
        raise WrongError(f"booking an unknown event type got {answer.status}", answer, operation=BOOK)


@v1_scenario("a booking moves to another time", BOOK, "GET /bookings/{id}")
def rescheduled(context: ScenarioContext) -> None:
    things = _things(context)
    body = things.booking_body()
    first = context.data("POST", "/bookings", body=body)
    later = things.start()
    moved = context.call("POST", "/bookings", body={**body, "start": later, "rescheduleUid": first["uid"]})
    check(moved.data["uid"] != first["uid"], "the rescheduled booking kept its old uid", moved)
    check(
        moment(moved.data["startTime"]) == moment(later),
        "the booking moved to another time than requested",
        moved,
    )
    check(moved.data["fromReschedule"] == first["uid"], "fromReschedule is not the old booking", moved)
    before = context.call("GET", f"/bookings/{first['id']}")
    check(
        before.data["status"] == "CANCELLED",
        f"expected the old booking to be 'CANCELLED', got {before.data['status']!r}",
        before,
    )


@v1_scenario("a cancelled booking stays cancelled", CANCEL, "GET /bookings/{id}")
def cancelled(context: ScenarioContext) -> None:
    number = _things(context).fresh_booking()["id"]
    path = f"/bookings/{number}"
    done = context.call("DELETE", f"{path}/cancel", query={"cancellationReason": "ill"})
    check(done.data.get("bookingId") == number, "the answer is about another booking", done)
    now = context.call("GET", path)
    check(now.data["status"] == "CANCELLED", f"a cancelled booking reads {now.data['status']!r}", now)
    context.call("DELETE", f"{path}/cancel", expect=400, why="the booking is already cancelled")


@v1_scenario("attendees are added, renamed and removed", *life("/attendees", "{id}"))
def attendees(context: ScenarioContext) -> None:
    booking = _things(context).fresh_booking()["id"]
    body = {"bookingId": booking, "name": "Extra", "email": "extra@example.com", "timeZone": "Europe/Rome"}
    added = context.data("POST", "/attendees", body=body)
    path = f"/attendees/{added['id']}"
    context.call("PATCH", path, body={"name": "Other"})
    read = context.call("GET", path)
    check(
        read.data["name"] == "Other" and read.data["email"] == body["email"],
        "the change of the attendee is lost",
        read,
    )
    emails = [item["email"] for item in context.data("GET", f"/bookings/{booking}")["attendees"]]
    check(
        sorted(emails) == ["ann@example.com", "extra@example.com"],
        f"wrong attendees of the booking: {emails}",
    )
    lists(context.call("GET", "/attendees"), added["id"])
    gone(context, path)


@v1_scenario("the list of bookings can be filtered and paged", "GET /bookings")
def pages(context: ScenarioContext) -> None:
    things = _things(context)
    mine = [things.fresh_booking(name=f"Page{context.resources.run}") for _ in range(3)]
    email = f"page{context.resources.run}@example.com".lower()
    listed = context.call("GET", "/bookings", query={"attendeeEmail": email})
    found = [item["id"] for item in listed.data]
    ids = [item["id"] for item in mine]
    check(sorted(found) == sorted(ids), f"{email} attends {ids}, but the list has {found}", listed)
    query = {"attendeeEmail": email, "sortBy": "createdAt", "order": "asc", "take": 2}
    paged = [
        item["id"]
        for page in (1, 2)
        for item in context.data("GET", "/bookings", query={**query, "page": page}, expect=200)
    ]
    check(paged == ids, f"expected {ids} from pages of two, got {paged}")
    last = mine[-1]
    window = {"dateFrom": last["startTime"], "dateTo": last["endTime"], "attendeeEmail": email}
    inside = [item["id"] for item in context.data("GET", "/bookings", query=window)]
    check(inside == [last["id"]], f"expected only {last['id']} between its start and end, got {inside}")
    context.call("GET", "/bookings", query={"status": "bogus"}, expect=400, why="the status does not exist")


@v1_scenario("the slot is full once all seats are taken", BOOK)
def seated(context: ScenarioContext) -> None:
    body = _things(context).booking_body("seated")
    uids = set()
    for number in range(3):
        sent = {**body, "responses": answers(f"Seat{number}")}
        uids.add(context.data("POST", "/bookings", body=sent)["uid"])
    check(len(uids) == 1, f"expected one booking for three seats, got {len(uids)}")
    full = {**body, "responses": answers("Seat3")}
    context.call("POST", "/bookings", body=full, expect=(400, 409), why="all three seats are taken")


# --- slots -------------------------------------------------------------------------------------------


def _offered(
    context: ScenarioContext, event_type: int, first: datetime, days: int = 1, zone: str = "UTC"
) -> list[str]:
    """Return the starts offered on the day from this midnight UTC, in order."""
    query = {
        "eventTypeId": event_type,
        "startTime": first.isoformat().replace("+00:00", "Z"),
        "endTime": (first + timedelta(days=days)).isoformat().replace("+00:00", "Z"),
        "timeZone": zone,
    }
    found = context.call("GET", "/slots", query=query).data
    return [slot["time"] for day in sorted(found) for slot in found[day]]


def _with_hours(context: ScenarioContext, zone: str = "UTC", **fields: Any) -> int:
    """Make an event type on workdays from 9 to 17, the hours of a new schedule."""
    things = _things(context)
    return things.fresh_event_type(scheduleId=things.bare_schedule(zone), **fields)


@v1_scenario("slots are the schedule's hours", SLOTS, "POST /schedules", "POST /event-types")
def hours(context: ScenarioContext) -> None:
    event_type = _with_hours(context)
    first = monday(context, 3)  # other scenarios, perhaps in another part of the run, book in the week before
    offered = [moment(each) for each in _offered(context, event_type, first, days=7)]
    expected = [
        first + timedelta(days=day, hours=9, minutes=30 * step) for day in range(5) for step in range(16)
    ]
    check(
        offered == expected,
        f"a schedule of Monday to Friday, 9 to 17, gave {len(offered)} slots; the first are {offered[:3]}",
    )


@v1_scenario("a booked slot disappears until the cancellation", SLOTS, BOOK, CANCEL)
def booked(context: ScenarioContext) -> None:
    things = _things(context)
    event_type = _with_hours(context)
    day = monday(context)
    before = _offered(context, event_type, day)
    check(len(before) == 16, f"expected 16 slots on {day:%Y-%m-%d}, got {len(before)}")
    body = things.booking_body(eventTypeId=event_type, start=before[2])
    made = context.data("POST", "/bookings", body=body)
    during = _offered(context, event_type, day)
    check(
        during == [each for each in before if each != before[2]],
        f"expected all slots except the booked {before[2]}, got {during}",
    )
    other = _with_hours(context)
    check(
        before[2] not in _offered(context, other, day),
        f"{before[2]} is booked but offered by another event type",
    )
    context.call("DELETE", f"/bookings/{made['id']}/cancel")
    after = _offered(context, event_type, day)
    check(after == before, "the slots after the cancellation differ from those before the booking")


@v1_scenario("a moved booking frees its old slot", SLOTS, BOOK)
def freed(context: ScenarioContext) -> None:
    things = _things(context)
    event_type = _with_hours(context)
    day = monday(context) + timedelta(days=2)
    before = _offered(context, event_type, day)
    body = things.booking_body(eventTypeId=event_type, start=before[0])
    uid = context.data("POST", "/bookings", body=body)["uid"]
    context.data("POST", "/bookings", body={**body, "start": before[-1], "rescheduleUid": uid})
    after = _offered(context, event_type, day)
    check(before[0] in after, f"{before[0]} is not offered again after its booking moved away")
    check(before[-1] not in after, f"{before[-1]} is still offered after a booking moved there")


@v1_scenario("the requested time zone changes how slots are written, not when they are", SLOTS)
def zones(context: ScenarioContext) -> None:
    event_type = _with_hours(context)
    day = monday(context) + timedelta(days=1)
    utc = _offered(context, event_type, day)
    there = _offered(context, event_type, day, zone="Asia/Kolkata")
    check(
        [moment(each) for each in utc] == [moment(each) for each in there],
        "another time zone changed the instants of the slots",
    )
    check(
        all(each.endswith("+05:30") for each in there),
        f"slots in Kolkata do not carry its offset +05:30: {there[:1]}",
    )


@v1_scenario("local hours hold on days when the clocks change", SLOTS, needs="a zone with summer time")
def clock_changes(context: ScenarioContext) -> None:
    zone = ZoneInfo("Europe/London")
    event_type = _with_hours(context, "Europe/London")
    # The Mondays after the Sundays on which the clocks change.
    for sunday in days_with_clock_changes(context.resources.now().date(), zone):
        day = sunday + timedelta(days=1)
        nine = datetime(day.year, day.month, day.day, 9, tzinfo=zone).astimezone(UTC)
        midnight = datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)
        offered = _offered(context, event_type, midnight, zone="Europe/London")
        told = [moment(each).astimezone(zone).strftime("%H:%M") for each in offered[:1]]
        check(
            [moment(each) for each in offered[:1]] == [nine],
            f"{day}: the first slot is wrong: {told or 'no slot'}",
        )


@v1_scenario("availability agrees with schedule and bookings", "GET /availability", BOOK)
def available(context: ScenarioContext) -> None:
    things = _things(context)
    event_type = _with_hours(context)
    day = monday(context) + timedelta(days=3)
    query = {
        "username": things.me()["username"],
        "dateFrom": f"{day:%Y-%m-%d}",
        "dateTo": f"{day + timedelta(days=1):%Y-%m-%d}",
        "eventTypeId": event_type,
    }
    before = context.data("GET", "/availability", query=query)
    spans = [(moment(each["start"]), moment(each["end"])) for each in before["dateRanges"]]
    nine, five = day + timedelta(hours=9), day + timedelta(hours=17)
    check(spans == [(nine, five)], f"expected a free workday from 9 to 17, got {before['dateRanges']}")
    start = (day + timedelta(hours=12)).isoformat().replace("+00:00", "Z")
    context.data("POST", "/bookings", body=things.booking_body(eventTypeId=event_type, start=start))
    after = context.data("GET", "/availability", query=query)
    noon = day + timedelta(hours=12)
    busy = [moment(each["start"]) for each in after["busy"]]
    check(noon in busy, f"the booking at noon is missing from busy: {after['busy']}")


# --- webhooks ----------------------------------------------------------------------------------------


@v1_scenario("a booking's life and its webhooks", BOOK, "POST /webhooks", CANCEL)
def with_webhooks(context: ScenarioContext) -> None:
    things = _things(context)
    name, secret = things.name("life"), "a secret of this run"
    event_type = things.fresh_event_type()
    body = things.booking_body(eventTypeId=event_type)
    hook = {"active": True, "subscriberUrl": context.receiver.url(name), "eventTriggers": TRIGGERS}
    made = context.data("POST", "/webhooks", body={**hook, "secret": secret})
    try:
        first = context.data("POST", "/bookings", body=body)
        hear(context, name, event_type, 1)
        later = {**body, "start": things.start(), "rescheduleUid": first["uid"]}
        moved = context.data("POST", "/bookings", body=later)
        hear(context, name, event_type, 2)
        context.call("DELETE", f"/bookings/{moved['id']}/cancel", query={"cancellationReason": "over"})
        got = hear(context, name, event_type, 3)
        check_deliveries(got, secret, [first["uid"], moved["uid"], moved["uid"]], "POST /webhooks")
        payload = got[0].json["payload"]
        same = moment(payload["startTime"]) == moment(body["start"])
        check(same, "BOOKING_CREATED has another start than the booking", operation="POST /webhooks")
    finally:
        context.gateway.send("DELETE", f"/webhooks/{made['id']}")


# --- keys and errors ---------------------------------------------------------------------------------

CLOSED = (
    "GET /me",
    "GET /users",
    "GET /schedules",
    "GET /event-types",
    "GET /bookings",
    "GET /webhooks",
    "GET /slots",
    "POST /bookings",
    "POST /event-types",
)


@secured("a key is required", *CLOSED)
def closed(context: ScenarioContext) -> None:
    wrong = Credentials(key="cal_" + "f" * 32, in_query=True)
    for label in CLOSED:
        method, path = label.split()
        body: Any = {} if method == "POST" else ...
        for who, how in ((NOBODY, "without a key"), (wrong, "with a wrong key")):
            answer = _unguarded(context, method, path, as_=who, body=body)
            if answer is not None and answer.status != 401:
                raise WrongError(f"{label} {how} answered {answer.status}", answer, operation=label)


def _unguarded(context: ScenarioContext, method: str, path: str, **how: Any) -> Answer | None:
    """Return the answer; None if this run may not send such a request."""
    guard = context.gateway.guard
    if guard is not None and guard.objection(method, path, how.get("body")) is not None:
        return None
    return context.gateway.send(method, path, **how)


@v1_scenario("errors have the documented shape", "GET /me", "POST /schedules", "GET /bookings/{id}")
def errors(context: ScenarioContext) -> None:
    wrong = Credentials(key="cal_" + "f" * 32, in_query=True)
    for how, answer, key in (
        ("no key", context.gateway.send("GET", "/me", as_=NOBODY), "message"),
        ("a wrong key", context.gateway.send("GET", "/me", as_=wrong), "error"),
    ):
        body = answer.json
        told = isinstance(body, dict) and isinstance(body.get(key), str) and bool(body[key])
        check(told, f"the error for {how} has no text in `{key}`", answer, operation="GET /me")
    missing = context.call("POST", "/schedules", body={}, expect=400)
    text = str(missing.json.get("message"))
    check(
        "name" in text and "timeZone" in text,
        f"the error does not name the missing fields: {text!r}",
        missing,
    )
    odd = context.call("GET", "/bookings/abc", expect=400, why="the id is not a number")
    check(
        "id" in str(odd.json.get("message")),
        "the error does not name the parameter",
        odd,
        operation="GET /bookings/{id}",
    )


# --- a second user -----------------------------------------------------------------------------------


def _beyond(
    name: str, path: str, make: Callable[[Resources], Any], change: dict[str, Any], listed: str
) -> None:
    """Register a scenario: other users cannot read, change, delete or list such an object."""

    @secured(
        f"other users' {name}s are out of reach",
        *one(f"{path}/{{id}}"),
        listed,
        needs="a second user",
    )
    def act(context: ScenarioContext) -> None:
        identity = make(_things(context))
        out_of_reach(context, f"{path}/{identity}", change)
        _, _, collection = listed.partition(" ")
        others = context.call("GET", collection, as_=second(context))
        ids = [str(item["id"]) for item in others.data or []]
        check(str(identity) not in ids, f"another user's list includes the {name}", others, operation=listed)


_beyond("schedule", "/schedules", lambda r: r.fresh_schedule(), {"name": "taken over"}, "GET /schedules")
_beyond(
    "event type", "/event-types", lambda r: r.fresh_event_type(), {"title": "taken over"}, "GET /event-types"
)
_beyond("webhook", "/webhooks", lambda r: r.fresh_webhook(), {"active": True}, "GET /webhooks")
_beyond("attendee", "/attendees", lambda r: r.fresh_person(), {"name": "taken over"}, "GET /attendees")


@secured(
    "other users' bookings are out of reach",
    "GET /bookings/{id}",
    "PATCH /bookings/{id}",
    "GET /bookings",
    needs="a second user",
)
def bookings(context: ScenarioContext) -> None:
    number = _things(context).fresh_booking()["id"]
    path = f"/bookings/{number}"
    for who in (second(context), NOBODY):
        context.call("GET", path, as_=who, expect=REFUSED, why="it belongs to somebody else")
        change = {"title": "taken over"}
        context.call("PATCH", path, body=change, as_=who, expect=REFUSED, why="it belongs to somebody else")
    listed = context.call("GET", "/bookings", as_=second(context))
    check(
        number not in [item["id"] for item in listed.data],
        "another user's list includes the booking",
        listed,
        operation="GET /bookings",
    )


@secured("only the host can cancel a booking", CANCEL, needs="a second user")
def cancelling(context: ScenarioContext) -> None:
    number = _things(context).fresh_booking()["id"]
    path = f"/bookings/{number}"
    for who in (second(context), NOBODY):
        context.call("DELETE", f"{path}/cancel", as_=who, expect=REFUSED, why="it belongs to somebody else")
    after = context.call("GET", path)
    check(after.data["status"] == "ACCEPTED", "somebody else cancelled the booking", after, operation=CANCEL)


@secured("other users' accounts are out of reach", "GET /users/{userId}", "GET /users", needs="a second user")
def users(context: ScenarioContext) -> None:
    me = _things(context).me()
    context.call(
        "GET", f"/users/{me['id']}", as_=second(context), expect=REFUSED, why="it belongs to somebody else"
    )
    listed = context.call("GET", "/users", as_=second(context))
    ids = [item["id"] for item in listed.data]
    check(me["id"] not in ids, f"another user's list of users includes {ids}", listed, operation="GET /users")


@secured("admin operations are refused to other users", "POST /users", "GET /memberships", "GET /event-types")
def admins_only(context: ScenarioContext) -> None:
    if _things(context).me().get("role") == "ADMIN":
        return _as_admin(context)
    for path in ("/memberships", "/event-types", "/schedules"):
        context.call("GET", path, query={"userId": 1}, expect=REFUSED, why="the caller is not an admin")
    answer = _unguarded(context, "POST", "/users", body=_things(context).user_body())
    if answer is not None and answer.status not in REFUSED:
        raise WrongError(
            f"POST /users answered {answer.status} to a caller who is not an admin",
            answer,
            operation="POST /users",
        )
    return None


def _as_admin(context: ScenarioContext) -> None:
    """Require a second user if the key is an admin's, who is never refused."""
    context.call("GET", "/memberships", query={"userId": 1}, as_=second(context), expect=REFUSED)


@secured("answers contain no secrets", "GET /users", "GET /webhooks", "GET /api-keys")
def secrets(context: ScenarioContext) -> None:
    things = _things(context)
    hook = things.fresh_webhook()
    for label, answer in (
        ("GET /webhooks", context.call("GET", f"/webhooks/{hook}")),
        ("GET /users", context.call("GET", "/users")),
        ("GET /api-keys", context.call("GET", "/api-keys", expect=(200, 400))),
    ):
        key = context.gateway.credentials.key or ""
        text = answer.content.decode("utf-8", "replace")
        check("s" * 12 not in text, "an answer contains the webhook's secret", answer, operation=label)
        check(key not in text, "an answer contains the API key", answer, operation=label)
        check('"password"' not in text, "an answer contains a password", answer, operation=label)
