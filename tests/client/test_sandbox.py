"""The client against the sandbox: what people do, and what they do wrong."""

from __future__ import annotations

import socket
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

import calcom
from calcom import errors, webhooks

if TYPE_CHECKING:
    from calcom.sandbox import Sandbox

ATTENDEE = {"name": "Zed", "email": "zed@example.com", "time_zone": "Europe/Paris"}
MONDAY = datetime(2026, 11, 30, tzinfo=UTC).date()


@pytest.fixture
def sandbox(calcom_sandbox: Sandbox) -> Sandbox:
    calcom_sandbox.clock.freeze(datetime(2026, 11, 20, 10, 0, tzinfo=UTC))
    return calcom_sandbox


def book_first_slot(client: calcom.CalCom) -> str:
    """The ten lines that people begin with."""
    (event_type, *_) = client.event_types.list()
    slots = client.slots.list(event_type_id=event_type.id, start=MONDAY, end=MONDAY, time_zone="Europe/Paris")
    return client.bookings.create(event_type_id=event_type.id, start=slots[0], attendee=ATTENDEE).uid


def test_schedule_to_cancelled_booking(sandbox: Sandbox) -> None:
    with calcom.CalCom(sandbox.api_key, base_url=sandbox.url) as client:
        schedule = client.schedules.create(
            name="Mornings",
            time_zone="Europe/London",
            is_default=False,
            availability=[{"days": ["Monday"], "startTime": "09:00", "endTime": "12:00"}],
        )
        event_type = client.event_types.create(
            length_in_minutes=30, title="Chat", slug="chat", schedule_id=schedule.id
        )
        listed = client.slots.list(event_type_id=event_type.id, start=MONDAY, end=MONDAY)
        assert [slot.hour * 60 + slot.minute for slot in listed] == list(range(9 * 60, 12 * 60, 30))
        assert list(listed.by_day()) == [MONDAY]
        booking = client.bookings.create(event_type_id=event_type.id, start=listed[0], attendee=ATTENDEE)
        assert (booking.status, booking.start) == ("accepted", listed[0])
        assert client.bookings.get(booking.uid).uid == booking.uid

        def free() -> list[datetime]:
            # The server repeats an answer for two seconds; another zone is another question.
            sandbox.clock.move(timedelta(seconds=3))
            return list(client.slots.list(event_type_id=event_type.id, start=MONDAY, end=MONDAY))

        assert listed[0] not in free()
        moved = client.bookings.reschedule(booking.uid, start=listed[2], reason="clash")
        assert moved.uid != booking.uid
        assert listed[0] in free()
        assert listed[2] not in free()
        assert client.bookings.cancel(moved.uid, reason="changed plans").status == "cancelled"
        assert listed[2] in free()
        assert {each.uid for each in client.bookings.list()} == {booking.uid, moved.uid}
        client.event_types.delete(event_type.id)
        client.schedules.delete(schedule.id)


@pytest.mark.anyio
async def test_the_same_asynchronously(sandbox: Sandbox) -> None:
    async with calcom.AsyncCalCom(sandbox.api_key, base_url=sandbox.url) as client:
        event_type = (await client.event_types.list())[0]
        slots = await client.slots.list(event_type_id=event_type.id, start=MONDAY, end=MONDAY)
        booking = await client.bookings.create(event_type_id=event_type.id, start=slots[0], attendee=ATTENDEE)
        moved = await client.bookings.reschedule(booking.uid, start=slots[1])
        assert (await client.bookings.cancel(moved.uid, reason="no")).status == "cancelled"
        assert [each.uid async for each in client.bookings.list(status="upcoming")] == []
        assert len(await client.bookings.list().collect()) == 2


def test_confirm_decline_and_absence(sandbox: Sandbox) -> None:
    with calcom.CalCom(sandbox.api_key, base_url=sandbox.url) as client:
        event_type = next(each for each in client.event_types.list() if each.slug == "confirm")
        slots = client.slots.list(event_type_id=event_type.id, start=MONDAY, end=MONDAY)

        def request(index: int) -> str:
            booking = client.bookings.create(
                event_type_id=event_type.id, start=slots[index], attendee=ATTENDEE
            )
            assert booking.status == "pending"
            return booking.uid

        first, second = request(0), request(3)
        assert client.bookings.confirm(first).status == "accepted"
        assert client.bookings.decline(second, reason="busy").status == "rejected"
        sandbox.clock.move(slots[1])
        absent = client.bookings.mark_absent(first, attendees=["zed@example.com"])
        assert [each.absent for each in absent.attendees] == [True]


def test_series_are_booked_whole(sandbox: Sandbox) -> None:
    with calcom.CalCom(sandbox.api_key, base_url=sandbox.url) as client:
        event_type = next(each for each in client.event_types.list() if each.slug == "weekly")
        slots = client.slots.list(event_type_id=event_type.id, start=MONDAY, end=MONDAY)
        series = client.bookings.create_recurring(
            event_type_id=event_type.id, start=slots[0], attendee=ATTENDEE, recurrence_count=2
        )
        assert [each.start for each in series] == [slots[0], slots[0] + timedelta(days=7)]


def test_reservations_hold_a_time(sandbox: Sandbox) -> None:
    with calcom.CalCom(sandbox.api_key, base_url=sandbox.url) as client:
        slots = client.slots.list(event_type_id=1, start=MONDAY, end=MONDAY)
        held = client.slots.reservations.create(event_type_id=1, start=slots[0])
        with pytest.raises(errors.SlotUnavailable):
            client.slots.reservations.create(event_type_id=1, start=slots[0])
        found = client.slots.reservations.get(held.reservation_uid)
        assert found is not None
        assert found.slot_start == slots[0]
        client.slots.reservations.delete(held.reservation_uid)
        assert client.slots.reservations.get(held.reservation_uid) is None


def test_lists_go_on_and_can_be_resumed(sandbox: Sandbox) -> None:
    with calcom.CalCom(sandbox.api_key, base_url=sandbox.url) as client:
        slots = client.slots.list(event_type_id=1, start=MONDAY, end=MONDAY)
        made = [
            client.bookings.create(event_type_id=1, start=slot, attendee=ATTENDEE).uid for slot in slots[:5]
        ]
        pager = client.bookings.list(page_size=2, sort_start="asc")
        assert [each.uid for each in pager] == made
        pages = list(pager.pages())
        assert [len(page) for page in pages] == [2, 2, 1]
        assert pages[0].total == 5
        first = pager.first()
        assert first is not None
        assert first.uid == made[0]
        assert [each.uid for each in pager.collect(limit=3)] == made[:3]
        rest = client.bookings.list(sort_start="asc", resume=pages[0].resume_token)
        assert [each.uid for each in rest] == made[2:]
        assert pages[-1].resume_token is None


def test_webhooks_arrive_and_verify(sandbox: Sandbox) -> None:
    with calcom.CalCom(sandbox.api_key, base_url=sandbox.url) as client:
        made = client.webhooks.create(
            active=True,
            subscriber_url="http://127.0.0.1:9/hook",
            triggers=["BOOKING_CREATED"],
            secret="whsec-1",
        )
        assert [each.id for each in client.webhooks.list()] == [made.id]
        assert "whsec-1" not in repr(made)
        uid = book_first_slot(client)
        assert client.webhooks.update(made.id, active=False).active is False
        client.webhooks.delete(made.id)
    (delivery,) = sandbox.deliveries
    event = webhooks.receive(delivery["body"].encode(), delivery["headers"], secret="whsec-1")
    assert isinstance(event, webhooks.BookingCreated)
    assert event.uid == uid


def unreachable() -> str:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}"


def with_wrong_key(sandbox: Sandbox) -> None:
    with calcom.CalCom("cal_wrong_key_0123456789", base_url=sandbox.url) as client:
        book_first_slot(client)


def at_unreachable_host(sandbox: Sandbox) -> None:
    with calcom.CalCom(sandbox.api_key, base_url=unreachable(), max_retries=0) as client:
        book_first_slot(client)


def for_taken_slot(sandbox: Sandbox) -> None:
    with calcom.CalCom(sandbox.api_key, base_url=sandbox.url) as client:
        slots = client.slots.list(event_type_id=1, start=MONDAY, end=MONDAY)
        for _ in range(2):
            client.bookings.create(event_type_id=1, start=slots[0], attendee=ATTENDEE)


def with_naive_datetime(sandbox: Sandbox) -> None:
    with calcom.CalCom(sandbox.api_key, base_url=sandbox.url) as client:
        client.bookings.create(event_type_id=1, start=datetime(2026, 11, 30, 9, 0), attendee=ATTENDEE)


def for_unknown_event_type(sandbox: Sandbox) -> None:
    start = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
    with calcom.CalCom(sandbox.api_key, base_url=sandbox.url) as client:
        client.bookings.create(event_type_id=987654, start=start, attendee=ATTENDEE)


@pytest.mark.parametrize(
    ("mistake", "cls", "parts"),
    [
        (with_wrong_key, errors.AuthenticationError, ["401", "Check the key"]),
        (at_unreachable_host, errors.APIConnectionError, ["cannot be reached", "base_url", "127.0.0.1"]),
        (for_taken_slot, errors.SlotUnavailable, ["create_booking", "list the slots and choose another"]),
        (
            with_naive_datetime,
            errors.NaiveDatetimeError,
            ["start has no time zone: 2026-11-30T09:00:00", "tzinfo"],
        ),
        (for_unknown_event_type, errors.NotFoundError, ["create_booking", "987654"]),
    ],
)
def test_five_mistakes_end_in_five_errors(
    sandbox: Sandbox, mistake: Callable[[Sandbox], None], cls: type[Exception], parts: list[str]
) -> None:
    with pytest.raises(errors.CalComError) as caught:
        mistake(sandbox)
    assert type(caught.value) is cls
    text = str(caught.value)
    assert all(part in text for part in parts), text
    assert sandbox.api_key not in text


def test_what_deliveries_missed_is_found(sandbox: Sandbox) -> None:
    with calcom.CalCom(sandbox.api_key, base_url=sandbox.url) as client:
        client.webhooks.create(
            active=True,
            subscriber_url="http://127.0.0.1:9/hook",
            triggers=["BOOKING_CREATED", "BOOKING_CANCELLED", "BOOKING_RESCHEDULED"],
            secret="whsec-1",
        )
        since = sandbox.clock.now()
        slots = client.slots.list(event_type_id=1, start=MONDAY, end=MONDAY)
        first, second, third = (
            client.bookings.create(event_type_id=1, start=slot, attendee=ATTENDEE).uid for slot in slots[:3]
        )
        client.bookings.cancel(second, reason="no")
        moved = client.bookings.reschedule(third, start=slots[5]).uid
        arrived = [
            webhooks.receive(delivery["body"].encode(), delivery["headers"], secret="whsec-1")
            for delivery in sandbox.deliveries
        ]
        assert client.webhooks.reconcile(since=since, seen=[event.key for event in arrived]) == []
        missed = client.webhooks.reconcile(since=since, seen=[("BOOKING_CREATED", first)])
        assert {(event.trigger, event.uid) for event in missed} == {
            ("BOOKING_CANCELLED", second),
            ("BOOKING_RESCHEDULED", moved),
        }
        later = since + timedelta(hours=1)
        sandbox.clock.move(later)
        assert client.webhooks.reconcile(since=later) == []
