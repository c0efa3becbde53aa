"""What people write against API v1, for the type checkers alone: nothing here runs."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, assert_type

from calcom import errors
from calcom._sync.pager import Pager
from calcom.types import Booking, EventType, RawResponse, RecurringBooking, TeamEventType
from calcom.types import CreateBooking as CreateBookingOfV2
from calcom.types import Webhook as WebhookOfV2
from calcom.v1 import AsyncCalComV1, CalComV1, types, upgrade
from calcom.webhooks import WebhookEvent

START = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)


def read(client: CalComV1) -> None:
    assert_type(client.me.get(), types.User)
    assert_type(client.me.get().username, str | None)
    bookings = client.bookings.list(status="upcoming", page_size=10, date_from=START)
    assert_type(bookings, Pager[types.Booking])
    assert_type(client.users.list().first(), types.User | None)
    assert_type(client.attendees.list(), list[types.Attendee])
    assert_type(client.bookings.get(1).start_time, datetime)
    assert_type(client.event_types.list(slug="30min"), list[types.EventType])
    assert_type(client.slots.list(start_time=START, end_time=START), dict[str, list[types.Slot]])
    assert_type(client.webhooks.get("c6ee876c"), types.Webhook)
    day = "2026-11-30"
    mine = client.availability.get(username="alice", date_from=day, date_to=day)
    assert_type(mine, types.UserAvailability)
    ours = client.availability.get(team_id=1, date_from=day, date_to=day)
    assert_type(ours, list[types.UserAvailabilityOfTeam])
    assert_type(client.teams.list(), list[types.Team])
    assert_type(client.memberships.get(1, 2).role, types.MembershipRole | str)


def write(client: CalComV1) -> None:
    made = client.bookings.create(
        event_type_id=1,
        start=START,
        responses={"name": "Zed", "email": "zed@example.com", "location": {"value": "phone"}},
        metadata={},
        time_zone="Europe/Paris",
        language="en",
    )
    assert_type(made, types.CreatedBooking | types.BookedSeat | types.Booking)
    assert_type(upgrade.booking(made).value, Booking | RecurringBooking)
    if not isinstance(made, types.BookedSeat):
        assert_type(client.bookings.cancel(made.id), types.Cancellation)
    client.bookings.create(body={"eventTypeId": 1})
    assert_type(client.schedules.create(name="Hours", time_zone="Europe/London"), types.Schedule)
    client.webhooks.create(subscriber_url="https://example.com", event_triggers=["A"], active=True)
    client.event_types.update(1, length=45, options={"timeout": 5.0})
    client.schedules.delete(1)
    client.schedules.create(name="Hours")  # type: ignore[call-overload]
    client.bookings.get()  # type: ignore[call-arg]


def settings() -> None:
    with CalComV1(lambda: "cal_key", base_url="https://cal.test/api/v1", max_retries=0) as client:
        assert_type(client.with_options(timeout=None), CalComV1)
        raw = client.with_raw_response(client.bookings.get, 1)
        assert_type(raw, RawResponse[types.Booking])
        assert_type(client.request("GET", "/me"), Any)
    try:
        client.me.get()
    except errors.GoneError as gone:
        assert_type(gone.status_code, int)


async def asynchronous() -> None:
    async with AsyncCalComV1("cal_key", base_url="https://cal.test") as client:
        assert_type(await client.bookings.get(1), types.Booking)
        assert_type(await client.attendees.list(), list[types.Attendee])
        raw = await client.with_raw_response(client.me.get)
        assert_type(raw.parse(), types.User)


def upgrading(row: dict[str, Any], client: CalComV1, body: bytes) -> None:
    upgraded = upgrade.booking(row, event_type_slug="30min")
    assert_type(upgraded, upgrade.Upgraded[Booking | RecurringBooking])
    assert_type(upgraded.value.start, datetime)
    assert_type(upgraded.unknown, tuple[str, ...])
    assert_type(upgrade.booking(client.bookings.get(1)).value, Booking | RecurringBooking)
    assert_type(upgrade.event_type(client.event_types.get(1)).value, EventType | TeamEventType)
    assert_type(upgrade.create_booking(row).value, CreateBookingOfV2)
    uid, moved = upgrade.reschedule_booking(row)
    assert_type(uid, str)
    assert_type(moved.value.start, datetime)
    assert_type(upgrade.webhook(row).value, WebhookOfV2)
    assert_type(upgrade.delivery(body).value, WebhookEvent)
