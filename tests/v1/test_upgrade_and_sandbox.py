"""Bodies of v1, upgraded, do with API v2 what they did with v1."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

import calcom
from calcom.sandbox import Sandbox
from calcom.v1 import CalComV1, types, upgrade
from tests.v1.api import exchanges, same
from tests.v1.test_upgrade import FULL_EVENT_TYPE, recorded

NOW = datetime(2026, 11, 20, 9, 56, tzinfo=UTC)


@pytest.fixture
def sandbox(calcom_sandbox: Sandbox) -> Sandbox:
    # The recordings of v1 were made at this time.
    calcom_sandbox.clock.freeze(NOW)
    return calcom_sandbox


def test_event_type_booking_and_rescheduling(sandbox: Sandbox) -> None:
    with calcom.CalCom(sandbox.api_key, base_url=sandbox.url) as client:
        made = client.event_types.create(body=upgrade.create_event_type(recorded("042").body).value)
        assert (made.title, made.slug, made.length_in_minutes) == ("New", "new", 15)

        body = {**recorded("064").body, "eventTypeId": made.id}
        booking = client.bookings.create(**arguments(upgrade.create_booking(body).value))
        assert booking.start == datetime(2026, 11, 23, 9, tzinfo=UTC)
        assert booking.location == "https://example.com/room"
        assert [each.email for each in booking.attendees] == ["zed@example.com"]

        moving = {**recorded("100").body, "eventTypeId": made.id, "rescheduleUid": booking.uid}
        uid, moved = upgrade.reschedule_booking(moving)
        again = client.bookings.reschedule(uid, start=moved.value.start)
        assert again.start == datetime(2026, 11, 26, 9, tzinfo=UTC)
        assert client.bookings.get(booking.uid).status == "cancelled"


def arguments(body: Any) -> dict[str, Any]:
    """The body by the names that the method has."""
    given = body.to_dict()
    named = {
        "attendee": "attendee",
        "event_type_id": "eventTypeId",
        "location": "location",
        "metadata": "metadata",
        "guests": "guests",
        "booking_fields_responses": "bookingFieldsResponses",
    }
    return {"start": body.start, **{name: given[wire] for name, wire in named.items() if wire in given}}


def test_an_event_type_with_all_that_v1_knows(sandbox: Sandbox) -> None:
    left_out = ("teleport", "conferencing", "integrations:daily")
    locations: Any = FULL_EVENT_TYPE["locations"]
    places = [row for row in locations if row["type"] not in left_out]
    # Seats go with one location only, and a server of v2 says so where v1 kept quiet.
    body = {**FULL_EVENT_TYPE, "locations": places, "seatsPerTimeSlot": None}
    wanted = upgrade.create_event_type(body).value.to_dict()
    with calcom.CalCom(sandbox.api_key, base_url=sandbox.url) as client:
        made = client.event_types.create(body=wanted).to_dict()
    same = ("lengthInMinutes", "lengthInMinutesOptions", "bookingWindow", "bookingLimitsCount", "locations")
    for name in (*same, "bookingLimitsDuration", "customName", "confirmationPolicy", "hidden"):
        assert made[name] == wanted[name], name
    # What the server shows of it now is what the upgrade makes of what v1 showed of it.
    shown = upgrade.event_type(body).value.to_dict()
    for name in (*same, "recurrence", "seats", "confirmationPolicy", "customName"):
        assert made[name] == shown[name], name
    asked = {field["slug"]: field for field in made["bookingFields"]}
    assert asked["shoe-size"]["options"] == ["43", "44"]
    assert asked["why"]["placeholder"] == "Because"


def test_a_webhook(sandbox: Sandbox) -> None:
    body = upgrade.create_webhook(recorded("058").body).value
    with calcom.CalCom(sandbox.api_key, base_url=sandbox.url) as client:
        made = client.webhooks.create(body=body)
    assert made.triggers == recorded("058").body["eventTriggers"]
    assert made.subscriber_url == recorded("058").body["subscriberUrl"]


def test_every_recorded_body_is_taken(sandbox: Sandbox) -> None:
    made_bookings = [each for each in exchanges() if each.path == "/v1/bookings" and each.status == 200]
    bodies = [each.body for each in made_bookings if each.body and "rescheduleUid" not in each.body]
    with calcom.CalCom(sandbox.api_key, base_url=sandbox.url) as client:
        made = client.event_types.create(length_in_minutes=30, title="Any", slug="any")
        for body in bodies:
            value = upgrade.create_booking({**body, "eventTypeId": made.id}).value
            assert client.bookings.create(**arguments(value)).status == "accepted"
    assert len(bodies) >= 4


# What v1 does not tell as v2 does: the schedule in use where an event type has none of its own, and what
# becomes of the slot of an unconfirmed booking.
TOLD_OTHERWISE = {"$.scheduleId", "$.confirmationPolicy.blockUnconfirmedBookingsInBooker"}
# What v2 shows elsewhere or not at all for bookings of a kind that the row in v1 does not tell.
OF_THE_KIND = {
    "seats_per_time_slot": {"$.metadata", "$.cancelledByEmail"},
    "recurring_event": {"$.rescheduledByEmail"},
}
SETTINGS: list[dict[str, Any]] = [
    {"length": 20},
    {"length": 30, "requires_confirmation": True, "description": "Bring biscuits", "hidden": True},
    {"length": 30, "seats_per_time_slot": 3, "seats_show_attendees": True},
    {"length": 30, "recurring_event": {"freq": 2, "interval": 1, "count": 4}},
    {"length": 30, "booking_limits": {"PER_DAY": 2, "PER_WEEK": 5}, "duration_limits": {"PER_DAY": 90}},
    {"length": 30, "period_type": "ROLLING", "period_days": 60, "period_count_calendar_days": True},
    {"length": 30, "locations": [{"type": "inPerson", "address": "1 Tea Street"}], "slot_interval": 15},
    {"length": 30, "before_event_buffer": 10, "after_event_buffer": 5, "minimum_booking_notice": 240},
    {"length": 30, "disable_guests": True, "event_name": "Tea with {Scheduler}"},
]


@pytest.mark.parametrize("settings", SETTINGS, ids=",".join)
def test_what_is_upgraded_is_what_v2_shows_of_the_same_rows(settings: dict[str, Any]) -> None:
    with Sandbox(profile="v1") as old, Sandbox() as new:
        old.clock.freeze(NOW)
        with CalComV1(old.api_key, base_url=old.url, strict=True) as client:
            made = client.event_types.create(title="Tea", slug="tea", **settings)
            start = datetime(2026, 11, 23, 10, tzinfo=UTC)
            booked = client.bookings.create(
                event_type_id=made.id,
                start=start,
                responses={"name": "Zed", "email": "zed@example.com", "notes": "Hello"},
                metadata={"order": "7"},
                time_zone="Europe/Paris",
                language="en",
            )
            assert isinstance(booked, types.CreatedBooking)
            if "requires_confirmation" not in settings:
                client.bookings.cancel(booked.id, cancellation_reason="rain")
            rows = [row.to_dict() for row in client.bookings.list()]
            shown = client.event_types.get(made.id).to_dict()
        new.app.state.restore(old.app.state.snapshot())
        with calcom.CalCom(old.api_key, base_url=new.url) as client_of_v2:
            upgraded = upgrade.event_type(shown).value.to_dict()
            assert differing(upgraded, client_of_v2.event_types.get(made.id).to_dict()) <= TOLD_OTHERWISE
            assert len(rows) == 1
            elsewhere = set[str]().union(*(OF_THE_KIND.get(name, set()) for name in settings))
            for row in rows:
                upgraded = upgrade.booking(row, event_type_slug="tea").value.to_dict()
                assert differing(upgraded, client_of_v2.bookings.get(row["uid"]).to_dict()) == elsewhere


def differing(given: Any, wanted: Any, path: str = "$") -> set[str]:
    """Where the upgraded payload says something that v2 does not, or something else."""
    if isinstance(given, dict) and isinstance(wanted, dict):
        found = {f"{path}.{name}" for name in given if name not in wanted}
        return found.union(
            *(differing(given[name], wanted[name], f"{path}.{name}") for name in given if name in wanted)
        )
    if isinstance(given, list) and isinstance(wanted, list) and len(given) == len(wanted):
        return set[str]().union(
            *(
                differing(*pair, f"{path}[{index}]")
                for index, pair in enumerate(zip(given, wanted, strict=True))
            )
        )
    return set() if same(given, wanted) else {path}
