"""Bookings over time: conflicts, races, and recurring, seated and confirmed bookings."""

from __future__ import annotations

import itertools
from typing import Any

from contract_tests.behaviour.alike import check_booking, check_race
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
        check_booking(answer, body, start="start", end="end", status="accepted")
        duration, host = answer.data["duration"], answer.data["hosts"][0]["id"]
        check(duration == 30, f"expected duration 30, got {duration}", answer)
        owner = context.resources.me()["id"]
        check(host == owner, "the host is not the owner of the event type", answer)
    listed = context.call("GET", "/v2/bookings", query={"eventTypeId": body["eventTypeId"], "take": 100})
    found = [item for item in listed.data if item["uid"] == uid]
    check(
        len(found) == 1,
        f"the list of bookings has the new booking {len(found)} times",
        listed,
        operation="GET /v2/bookings",
    )


@scenario("a taken slot is refused", BOOK)
def taken(context: ScenarioContext) -> None:
    body = _body(context)
    context.call("POST", "/v2/bookings", body=body, expect=201)
    again = {**body, "attendee": attendee("Ben")}
    context.call("POST", "/v2/bookings", body=again, expect=(400, 409), why="the slot is taken")


@scenario("one of many simultaneous bookings gets the slot", BOOK)
def race(context: ScenarioContext) -> None:
    body = _body(context)

    def book(number: int) -> int:
        return context.gateway.send(
            "POST", "/v2/bookings", body={**body, "attendee": attendee(f"Racer{number}")}
        ).status

    check_race(book, accepted=201)


@scenario("a booking waits for confirmation", "POST /v2/bookings/{bookingUid}/confirm", BOOK)
def confirmed(context: ScenarioContext) -> None:
    made = context.call("POST", "/v2/bookings", body=_body(context, "confirm"), as_=NOBODY, expect=201)
    check(
        made.data["status"] == "pending",
        f"expected status 'pending', got {made.data['status']!r}",
        made,
        operation=BOOK,
    )
    path = f"/v2/bookings/{made.data['uid']}"
    done = context.call("POST", path + "/confirm")
    check(done.data["status"] == "accepted", f"confirm returned status {done.data['status']!r}", done)
    now = context.call("GET", path)
    check(now.data["status"] == "accepted", f"a confirmed booking reads {now.data['status']!r}", now)
    context.call("POST", path + "/confirm", expect=400, why="the booking is already confirmed")


@scenario("a declined booking says so", "POST /v2/bookings/{bookingUid}/decline")
def declined(context: ScenarioContext) -> None:
    made = context.call("POST", "/v2/bookings", body=_body(context, "confirm"), expect=201)
    path = f"/v2/bookings/{made.data['uid']}"
    context.call("POST", path + "/decline", body={"reason": "no time"})
    now = context.call("GET", path)
    check(now.data["status"] == "rejected", f"a declined booking reads {now.data['status']!r}", now)


@scenario("a recurring booking is several", BOOK)
def recurring(context: ScenarioContext) -> None:
    body = _body(context, "recurring")
    made = context.call("POST", "/v2/bookings", body=body, expect=201)
    check(isinstance(made.data, list), "expected a list of bookings from a recurring event type", made)
    starts = [moment(item["start"]) for item in made.data]
    check(len(starts) == 3, f"expected 3 occurrences, got {len(starts)}", made)
    gaps = {(after - before).days for before, after in itertools.pairwise(starts)}
    check(gaps == {7}, f"expected occurrences 7 days apart, got {sorted(gaps)}", made)
    series = {item["recurringBookingUid"] for item in made.data}
    check(len(series) == 1, "the occurrences do not share a recurringBookingUid", made)
    check(len({item["uid"] for item in made.data}) == 3, "several occurrences have the same uid", made)


@scenario("the slot is full once all seats are taken", BOOK, "GET /v2/bookings/by-seat/{seatUid}")
def seated(context: ScenarioContext) -> None:
    body = _body(context, "seated")
    uids = set()
    for number in range(3):
        made = context.call(
            "POST", "/v2/bookings", body={**body, "attendee": attendee(f"Seat{number}")}, expect=201
        )
        uids.add(made.data["uid"])
        check(bool(made.data.get("seatUid")), "the booked seat has no seatUid", made)
        if context.has("GET /v2/bookings/by-seat/{seatUid}"):
            seat = context.call("GET", f"/v2/bookings/by-seat/{made.data['seatUid']}")
            check(seat.data["uid"] == made.data["uid"], "the seat leads to another booking", seat)
    check(len(uids) == 1, f"expected one booking for three seats, got {len(uids)}")
    full = {**body, "attendee": attendee("Seat3")}
    context.call("POST", "/v2/bookings", body=full, expect=(400, 409), why="all three seats are taken")


@scenario("a cancelled booking stays cancelled", "POST /v2/bookings/{bookingUid}/cancel")
def cancelled(context: ScenarioContext) -> None:
    made = context.call("POST", "/v2/bookings", body=_body(context), expect=201)
    path = f"/v2/bookings/{made.data['uid']}"
    done = context.call("POST", path + "/cancel", body={"cancellationReason": "ill"})
    check(done.data["status"] == "cancelled", f"cancel returned status {done.data['status']!r}", done)
    check(done.data["cancellationReason"] == "ill", "the cancellation reason is lost", done)
    now = context.call("GET", path)
    check(now.data["status"] == "cancelled", f"a cancelled booking reads {now.data['status']!r}", now)
    context.call(
        "POST",
        path + "/cancel",
        body={"cancellationReason": "ill"},
        expect=400,
        why="the booking is already cancelled",
    )


@scenario("a rescheduled booking moves", "POST /v2/bookings/{bookingUid}/reschedule")
def rescheduled(context: ScenarioContext) -> None:
    made = context.call("POST", "/v2/bookings", body=_body(context), expect=201)
    old = made.data["uid"]
    start = context.resources.start()
    moved = context.call(
        "POST", f"/v2/bookings/{old}/reschedule", body={"start": start, "reschedulingReason": "clash"}
    )
    check(moved.data["uid"] != old, "the rescheduled booking kept its old uid", moved)
    check(
        moment(moved.data["start"]) == moment(start),
        "the booking moved to another time than requested",
        moved,
    )
    check(moved.data["rescheduledFromUid"] == old, "rescheduledFromUid is not the old booking", moved)
    before = context.call("GET", f"/v2/bookings/{old}")
    check(
        before.data["status"] == "cancelled",
        f"expected the old booking to be 'cancelled', got {before.data['status']!r}",
        before,
    )


@scenario(
    "added attendees and guests can be read",
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
    check(sorted(emails) == ["ann@example.com", "extra@example.com"], f"wrong attendees: {emails}")
    context.call("DELETE", f"{path}/attendees/{added['id']}")
    emails = [item["email"] for item in context.data("GET", path + "/attendees")]
    check(emails == ["ann@example.com"], f"wrong attendees after the removal: {emails}")
