"""Bookings over time: conflicts, races, recurring, seated and confirmed ones, and their webhooks."""

from __future__ import annotations

import itertools
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from contract_tests.behaviour.context import ScenarioContext, attendee, check, moment, scenario
from contract_tests.credentials import NOBODY

BOOK = "POST /v2/bookings"


def _body(context: ScenarioContext, kind: str = "plain", **fields: Any) -> dict[str, Any]:
    resources = context.resources
    body = {"start": resources.start(kind), "eventTypeId": resources.event_type(kind), "attendee": attendee()}
    return {**body, **fields}


@scenario("a booking says what was asked for", BOOK, "GET /v2/bookings/{bookingUid}", "GET /v2/bookings")
def echo(context: ScenarioContext) -> None:
    body = _body(context, attendee=attendee("Zoe", "Asia/Kolkata"), metadata={"note": "contract"})
    made = context.call("POST", "/v2/bookings", body=body, as_=NOBODY, expect=201)
    uid = made.data["uid"]
    one = context.call("GET", f"/v2/bookings/{uid}")
    for answer in (made, one):
        booking = answer.data
        check(moment(booking["start"]) == moment(body["start"]), "the start is not the one booked", answer)
        length = (moment(booking["end"]) - moment(booking["start"])).total_seconds()
        check(length == 1800, f"30 minutes were booked, the booking has {length / 60:g}", answer)
        check(booking["duration"] == 30, f"duration is {booking['duration']}, not 30", answer)
        check(booking["eventTypeId"] == body["eventTypeId"], "another event type", answer)
        check(booking["status"] == "accepted", f"status is {booking['status']!r}", answer)
        people = [(p["name"], p["email"], p["timeZone"]) for p in booking["attendees"]]
        check(people == [("Zoe", "zoe@example.com", "Asia/Kolkata")], f"attendees are {people}", answer)
        check(booking["metadata"].get("note") == "contract", "metadata is lost", answer)
        check(booking["hosts"][0]["id"] == context.resources.me()["id"], "the host is not the owner", answer)
    listed = context.call("GET", "/v2/bookings", query={"eventTypeId": body["eventTypeId"], "take": 100})
    found = [item for item in listed.data if item["uid"] == uid]
    check(
        len(found) == 1,
        f"the list of bookings has it {len(found)} times",
        listed,
        operation="GET /v2/bookings",
    )


@scenario("a taken slot is refused", BOOK)
def taken(context: ScenarioContext) -> None:
    body = _body(context)
    context.call("POST", "/v2/bookings", body=body, expect=201)
    again = {**body, "attendee": attendee("Ben")}
    context.call("POST", "/v2/bookings", body=again, expect=(400, 409), why="the slot is taken")


@scenario("of many at once one gets the slot", BOOK)
def race(context: ScenarioContext) -> None:
    body = _body(context)

    def book(number: int) -> int:
        return context.gateway.send(
            "POST", "/v2/bookings", body={**body, "attendee": attendee(f"Racer{number}")}
        ).status

    with ThreadPoolExecutor(max_workers=6) as pool:
        statuses = list(pool.map(book, range(6)))
    won = statuses.count(201)
    check(won == 1, f"six bookings of one slot at the same time: {won} were accepted ({statuses})")
    check(all(s in (201, 400, 409) for s in statuses), f"a lost race answered {sorted(set(statuses))}")


@scenario("a confirmed booking waits for its yes", "POST /v2/bookings/{bookingUid}/confirm", BOOK)
def confirmed(context: ScenarioContext) -> None:
    made = context.call("POST", "/v2/bookings", body=_body(context, "confirm"), as_=NOBODY, expect=201)
    check(
        made.data["status"] == "pending",
        f"status is {made.data['status']!r}, not pending",
        made,
        operation=BOOK,
    )
    path = f"/v2/bookings/{made.data['uid']}"
    done = context.call("POST", path + "/confirm")
    check(done.data["status"] == "accepted", f"after confirm the status is {done.data['status']!r}", done)
    now = context.call("GET", path)
    check(now.data["status"] == "accepted", f"confirmed, but read as {now.data['status']!r}", now)
    context.call("POST", path + "/confirm", expect=400, why="it is confirmed already")


@scenario("a declined booking says so", "POST /v2/bookings/{bookingUid}/decline")
def declined(context: ScenarioContext) -> None:
    made = context.call("POST", "/v2/bookings", body=_body(context, "confirm"), expect=201)
    path = f"/v2/bookings/{made.data['uid']}"
    context.call("POST", path + "/decline", body={"reason": "no time"})
    now = context.call("GET", path)
    check(now.data["status"] == "rejected", f"declined, but read as {now.data['status']!r}", now)


@scenario("a recurring booking is several", BOOK)
def recurring(context: ScenarioContext) -> None:
    body = _body(context, "recurring")
    made = context.call("POST", "/v2/bookings", body=body, expect=201)
    check(isinstance(made.data, list), "a recurring event type gave one booking, not a list", made)
    starts = [moment(item["start"]) for item in made.data]
    check(len(starts) == 3, f"3 occurrences were asked for, {len(starts)} came", made)
    gaps = {(after - before).days for before, after in itertools.pairwise(starts)}
    check(gaps == {7}, f"weekly bookings lie {sorted(gaps)} days apart", made)
    series = {item["recurringBookingUid"] for item in made.data}
    check(len(series) == 1, "the occurrences do not share a recurringBookingUid", made)
    check(len({item["uid"] for item in made.data}) == 3, "the occurrences share a uid", made)


@scenario("seats fill up and then the slot is full", BOOK, "GET /v2/bookings/by-seat/{seatUid}")
def seated(context: ScenarioContext) -> None:
    body = _body(context, "seated")
    uids = set()
    for number in range(3):
        made = context.call(
            "POST", "/v2/bookings", body={**body, "attendee": attendee(f"Seat{number}")}, expect=201
        )
        uids.add(made.data["uid"])
        check(bool(made.data.get("seatUid")), "a seat without seatUid", made)
        if context.has("GET /v2/bookings/by-seat/{seatUid}"):
            seat = context.call("GET", f"/v2/bookings/by-seat/{made.data['seatUid']}")
            check(seat.data["uid"] == made.data["uid"], "the seat leads to another booking", seat)
    check(len(uids) == 1, f"three seats of one slot are {len(uids)} bookings")
    full = {**body, "attendee": attendee("Seat3")}
    context.call("POST", "/v2/bookings", body=full, expect=(400, 409), why="all three seats are taken")


@scenario("a cancelled booking stays cancelled", "POST /v2/bookings/{bookingUid}/cancel")
def cancelled(context: ScenarioContext) -> None:
    made = context.call("POST", "/v2/bookings", body=_body(context), expect=201)
    path = f"/v2/bookings/{made.data['uid']}"
    done = context.call("POST", path + "/cancel", body={"cancellationReason": "ill"})
    check(done.data["status"] == "cancelled", f"after cancel the status is {done.data['status']!r}", done)
    check(done.data["cancellationReason"] == "ill", "the reason is lost", done)
    now = context.call("GET", path)
    check(now.data["status"] == "cancelled", f"cancelled, but read as {now.data['status']!r}", now)
    context.call(
        "POST",
        path + "/cancel",
        body={"cancellationReason": "ill"},
        expect=400,
        why="it is cancelled already",
    )


@scenario("a rescheduled booking moves", "POST /v2/bookings/{bookingUid}/reschedule")
def rescheduled(context: ScenarioContext) -> None:
    made = context.call("POST", "/v2/bookings", body=_body(context), expect=201)
    old = made.data["uid"]
    start = context.resources.start()
    moved = context.call(
        "POST", f"/v2/bookings/{old}/reschedule", body={"start": start, "reschedulingReason": "clash"}
    )
    check(moved.data["uid"] != old, "the moved booking has the old uid", moved)
    check(moment(moved.data["start"]) == moment(start), "it moved to another time than asked", moved)
    check(moved.data["rescheduledFromUid"] == old, "it does not say where it came from", moved)
    before = context.call("GET", f"/v2/bookings/{old}")
    check(before.data["status"] == "cancelled", f"the old booking is {before.data['status']!r}", before)


@scenario(
    "attendees and guests are added and read",
    "POST /v2/bookings/{bookingUid}/attendees",
    "GET /v2/bookings/{bookingUid}/attendees",
    "POST /v2/bookings/{bookingUid}/guests",
    "DELETE /v2/bookings/{bookingUid}/attendees/{attendeeId}",
)
def attendees(context: ScenarioContext) -> None:
    made = context.call("POST", "/v2/bookings", body=_body(context), expect=201)
    path = f"/v2/bookings/{made.data['uid']}"
    extra = {"name": "Extra", "email": "extra@example.com", "timeZone": "Europe/Rome"}
    added = context.data("POST", path + "/attendees", body=extra)
    emails = [item["email"] for item in context.data("GET", path + "/attendees")]
    check(sorted(emails) == ["ann@example.com", "extra@example.com"], f"attendees are {emails}")
    context.call("DELETE", f"{path}/attendees/{added['id']}")
    emails = [item["email"] for item in context.data("GET", path + "/attendees")]
    check(emails == ["ann@example.com"], f"after removal attendees are {emails}")
