"""What scenarios of both APIs check alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from contract_tests.behaviour.context import ScenarioContext, check, moment, second
from contract_tests.credentials import NOBODY
from contract_tests.gateway import Answer
from contract_tests.receiver import Delivery

REFUSED = (401, 403, 404)
TRIGGERS = ["BOOKING_CREATED", "BOOKING_RESCHEDULED", "BOOKING_CANCELLED"]


def one(path: str) -> tuple[str, ...]:
    """Return the labels of reading, changing and deleting an object."""
    return f"GET {path}", f"PATCH {path}", f"DELETE {path}"


def life(collection: str, item: str) -> tuple[str, ...]:
    """Return the labels of an object's life: made, read, changed, deleted and listed."""
    return f"POST {collection}", *one(f"{collection}/{item}"), f"GET {collection}"


def event_type_body(context: ScenarioContext, **own: Any) -> dict[str, Any]:
    """Return the body of a new event type: what both APIs call alike, and the API's own fields."""
    return {
        "title": "Kept as written",
        "slug": context.resources.name("kept"),
        "description": "What it is about",
        "scheduleId": context.resources.schedule(),
        "minimumBookingNotice": 240,
        "beforeEventBuffer": 10,
        **own,
    }


def reads(answer: Answer, written: Mapping[str, Any], *, operation: str | None = None) -> None:
    """Check that an object reads as it was written."""
    for name, value in written.items():
        found = answer.data.get(name)
        told = f"{name} was written as {value!r} and reads {found!r}"
        check(found == value, told, answer, operation=operation)


def lists(answer: Answer, identity: Any, *, operation: str | None = None) -> None:
    """Check that a list has an object."""
    there = identity in [item["id"] for item in answer.data]
    check(there, "it is missing from the list", answer, operation=operation)


def gone(context: ScenarioContext, path: str) -> None:
    """Delete an object and check that it can no longer be read."""
    context.call("DELETE", path)
    context.call("GET", path, expect=REFUSED, why="it was deleted")


def out_of_reach(
    context: ScenarioContext, path: str, change: dict[str, Any], *, deleted: tuple[int, ...] = REFUSED
) -> None:
    """Check that neither the second user nor anybody without a key reads, changes or deletes an object."""
    before = context.data("GET", path)
    why = "it belongs to somebody else"
    for who in (second(context), NOBODY):
        context.call("GET", path, as_=who, expect=REFUSED, why=why)
        context.call("PATCH", path, body=change, as_=who, expect=REFUSED, why=why)
        context.call("DELETE", path, as_=who, expect=deleted, why=why)
    after = context.call("GET", path)
    check(after.data == before, "somebody else changed it", after)


def check_booking(answer: Answer, body: dict[str, Any], *, start: str, end: str, status: str) -> None:
    """Check that a booking of half an hour by Zoe in Kolkata, with a note, says what was asked for."""
    booking = answer.data
    begins, ends = moment(booking[start]), moment(booking[end])
    check(begins == moment(body["start"]), "the booking has another start than requested", answer)
    length = (ends - begins).total_seconds()
    check(length == 1800, f"expected a booking of 30 minutes, got {length / 60:g}", answer)
    check(booking["eventTypeId"] == body["eventTypeId"], "the booking is for another event type", answer)
    check(booking["status"] == status, f"expected status {status!r}, got {booking['status']!r}", answer)
    people = [(p["name"], p["email"], p["timeZone"]) for p in booking["attendees"]]
    check(people == [("Zoe", "zoe@example.com", "Asia/Kolkata")], f"wrong attendees: {people}", answer)
    check(booking["metadata"].get("note") == "contract", "the metadata is lost", answer)


def check_race(book: Callable[[int], int], accepted: int) -> None:
    """Book one slot six times at once, by a function from a number to a status; one booking must win."""
    with ThreadPoolExecutor(max_workers=6) as pool:
        statuses = list(pool.map(book, range(6)))
    won = statuses.count(accepted)
    check(won == 1, f"of six simultaneous bookings of one slot, {won} were accepted ({statuses})")
    check(
        all(status in (accepted, 400, 409) for status in statuses),
        f"expected {accepted}, 400 or 409 from simultaneous bookings, got {sorted(set(statuses))}",
    )


def check_deliveries(deliveries: list[Delivery], secret: str, uids: list[str], operation: str) -> None:
    """Check the three webhooks of a life cycle: complete, in order, signed, about the right bookings."""
    triggers = [delivery.trigger for delivery in deliveries]
    told = f"expected the webhooks {TRIGGERS}, got {triggers or 'none'}"
    check(triggers == TRIGGERS, told, operation=operation)
    for delivery, uid in zip(deliveries, uids, strict=True):
        name, about = delivery.trigger, delivery.json["payload"]["uid"]
        signed = delivery.is_signed_with(secret)
        check(signed, f"{name} is not signed with the webhook's secret", operation=operation)
        check(about == uid, f"{name} is about booking {about}, not {uid}", operation=operation)


def hear(context: ScenarioContext, name: str, event_type: int, count: int) -> list[Delivery]:
    """Return the deliveries to this webhook once `count` have arrived.

    A user's webhook also receives the bookings of other parts of a split run; those do not count.
    """

    def ours(got: list[Delivery]) -> list[Delivery]:
        return [d for d in got if d.json.get("payload", {}).get("eventTypeId", event_type) == event_type]

    return ours(context.receiver.wait(name, lambda got: len(ours(got)) >= count))


def days_with_clock_changes(today: date, zone: ZoneInfo) -> list[date]:
    """Return the next two days, more than a week ahead, on which the zone's offset changes."""
    found: list[date] = []
    day = today + timedelta(days=8)
    while len(found) < 2:
        noon = datetime(day.year, day.month, day.day, 12, tzinfo=zone)
        if noon.utcoffset() != (noon - timedelta(days=1)).utcoffset():
            found.append(day)
        day += timedelta(days=1)
    return found
