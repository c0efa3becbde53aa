"""Bodies of v1, upgraded, do with API v2 what they did with v1."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

import calcom
from calcom.v1 import upgrade
from tests.v1.api import exchanges
from tests.v1.test_upgrade import FULL_EVENT_TYPE, recorded

if TYPE_CHECKING:
    from calcom.sandbox import Sandbox

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
    return {
        "start": body.start,
        "attendee": given["attendee"],
        "event_type_id": given["eventTypeId"],
        "location": given.get("location"),
        "metadata": given.get("metadata"),
        "guests": given.get("guests"),
        "booking_fields_responses": given.get("bookingFieldsResponses"),
    }


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
