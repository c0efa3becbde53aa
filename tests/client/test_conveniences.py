"""What people asked Cal.com for: the history of a booking, what has changed, the next free time, a slug."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

import calcom
from calcom import errors
from calcom.sandbox import Sandbox
from tests.client.library import httpx

if TYPE_CHECKING:
    from collections.abc import Callable

START = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
NOW = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
ATTENDEE = {"name": "Zed", "email": "zed@example.com", "time_zone": "UTC"}


@pytest.fixture
def asked() -> Counter[str]:
    """How often each path was asked for."""
    return Counter()


@pytest.fixture
def client(calcom_sandbox: Sandbox, asked: Counter[str]) -> Iterator[calcom.CalCom]:
    calcom_sandbox.clock.freeze(NOW)

    def note(request: Any) -> None:
        asked[request.url.path.removeprefix("/v2")] += 1

    with (
        httpx.Client(event_hooks={"request": [note]}) as http,
        calcom.CalCom(calcom_sandbox.api_key, base_url=calcom_sandbox.url, http_client=http) as made,
    ):
        yield made


def book(client: calcom.CalCom, start: datetime = START) -> str:
    return client.bookings.create(event_type_id=1, start=start, attendee=ATTENDEE).uid


# The history of a booking


def test_every_booking_of_a_chain_tells_the_whole_of_it(client: calcom.CalCom) -> None:
    uids = [book(client)]
    for days in (1, 2, 3):
        uids.append(client.bookings.reschedule(uids[-1], start=START + timedelta(days=days)).uid)
    for uid in uids:
        assert [each.uid for each in client.bookings.history(uid)] == uids
        assert client.bookings.root(uid).uid == uids[0]


def test_a_booking_that_was_never_moved(client: calcom.CalCom, asked: Counter[str]) -> None:
    uid = book(client)
    asked.clear()
    assert [each.uid for each in client.bookings.history(uid)] == [uid]
    assert client.bookings.root(uid).uid == uid
    assert asked.total() == 2
    with pytest.raises(errors.NotFoundError):
        client.bookings.history("unknown")


def test_a_chain_that_does_not_end_is_an_error() -> None:
    def circle(request: Any) -> Any:
        uid = request.url.path.rpartition("/")[2]
        other = "a" if uid == "b" else "b"
        data = {"id": 1, "uid": uid, "rescheduledFromUid": other, "rescheduledToUid": other}
        return httpx.Response(200, json={"status": "success", "data": data})

    with httpx.Client(transport=httpx.MockTransport(circle)) as http:
        client = calcom.CalCom("cal_x", base_url="http://cal.test", http_client=http)
        for call in (client.bookings.history, client.bookings.root):
            with pytest.raises(errors.PaginationError, match="circular or too long"):
                call("a")


# What has changed


def test_what_has_changed_since_comes_in_the_order_of_its_changes(
    client: calcom.CalCom, calcom_sandbox: Sandbox
) -> None:
    first, second, third = (book(client, START + timedelta(hours=hours)) for hours in range(3))
    everything = [each.uid for each in client.bookings.updated_since(NOW)]
    assert sorted(everything) == sorted([first, second, third])
    calcom_sandbox.clock.freeze(NOW + timedelta(hours=1))
    client.bookings.cancel(second, reason="no")
    calcom_sandbox.clock.freeze(NOW + timedelta(hours=2))
    moved = client.bookings.reschedule(first, start=START + timedelta(days=1)).uid
    changed = list(client.bookings.updated_since(NOW + timedelta(minutes=1), page_size=2))
    assert changed[0].uid == second
    assert {each.uid for each in changed} == {second, first, moved}
    last = changed[-1].updated_at
    assert last is not None
    assert {each.uid for each in client.bookings.updated_since(last)} <= {first, moved}
    assert client.bookings.updated_since(last + timedelta(seconds=1)).collect() == []


def test_a_watermark_without_a_zone_is_refused(client: calcom.CalCom) -> None:
    with pytest.raises(errors.NaiveDatetimeError):
        client.bookings.updated_since(datetime(2026, 11, 20))


# The next free time


def test_the_first_free_time_is_the_first_that_is_listed(client: calcom.CalCom) -> None:
    listed = client.slots.list(event_type_id=1, start=NOW, end=NOW + timedelta(days=5))
    slot = client.slots.first(event_type_id=1, after=NOW)
    assert slot is not None
    assert (slot.start, slot.end) == (listed[0], listed[0] + timedelta(minutes=30))
    booking = client.bookings.create(event_type_id=1, start=slot.start, attendee=ATTENDEE)
    following = client.slots.first(event_type_id=1, after=NOW)
    assert following is not None
    assert following.start == listed[1]
    again = client.slots.first(event_type_id=1, after=NOW, reschedule_uid=booking.uid)
    assert again is not None
    assert again.start == listed[0]


def test_the_first_free_time_of_a_full_month_is_in_the_next(
    client: calcom.CalCom, asked: Counter[str]
) -> None:
    after = datetime(2026, 12, 1, tzinfo=UTC)
    schedule = client.schedules.create(
        name="Late", time_zone="UTC", is_default=False,
        availability=[], overrides=[{"date": "2027-01-11", "startTime": "10:00", "endTime": "11:00"}],
    )  # fmt: skip
    kind = client.event_types.create(length_in_minutes=60, title="Late", slug="late", schedule_id=schedule.id)
    asked.clear()
    slot = client.slots.first(event_type_id=kind.id, after=after, time_zone="Europe/Paris")
    assert slot is not None
    assert slot.start.isoformat() == "2027-01-11T11:00:00+01:00"
    assert asked["/slots"] <= 3
    assert client.slots.first(event_type_id=kind.id, after=after, days=30) is None
    assert client.slots.first(event_type_slug="late", username="ada", after="2027-01-11T10:00:01Z") is None


@pytest.mark.parametrize("days", [0, -1, 731, True, 1.5, "7"])
def test_days_that_are_none(client: calcom.CalCom, asked: Counter[str], days: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="days must be a whole number from 1 to 730"):
        client.slots.first(event_type_id=1, days=days)
    with pytest.raises(errors.ConfigurationError, match="after is out of range"):
        client.slots.first(event_type_id=1, after="9999-12-31T00:00:00Z")
    assert not asked


def test_seats_that_are_taken_are_not_free() -> None:
    def full(request: Any) -> Any:
        days = {"2026-11-30": [
            {"start": "2026-11-30T09:00:00Z", "end": "2026-11-30T10:00:00Z", "seatsRemaining": 0},
            {"start": "2026-11-30T10:00:00Z", "end": "2026-11-30T11:00:00Z", "seatsRemaining": 2},
        ]}  # fmt: skip
        return httpx.Response(200, json={"status": "success", "data": days})

    with httpx.Client(transport=httpx.MockTransport(full)) as http:
        client = calcom.CalCom("cal_x", base_url="http://cal.test", http_client=http)
        slot = client.slots.first(event_type_id=1, after=START)
        assert slot is not None
        assert (slot.start, slot.seats_remaining) == (START + timedelta(hours=1), 2)
        assert not client.slots.is_free(START, event_type_id=1)
        assert client.slots.is_free(START + timedelta(hours=1), event_type_id=1)


def test_what_was_offered_is_free_until_somebody_takes_it(
    client: calcom.CalCom, calcom_sandbox: Sandbox
) -> None:
    offered = client.slots.list(event_type_id=1, start=NOW, end=NOW + timedelta(days=5))
    taken = offered[8]
    for start in (offered[0], taken, offered[-1]):
        assert client.slots.is_free(start, event_type_id=1)
        assert client.slots.is_free(start.isoformat(), event_type_slug="half-hour", username="ada")
    assert not client.slots.is_free(offered[0] + timedelta(minutes=1), event_type_id=1)
    uid = book(client, taken)
    # The server repeats an answer for a moment.
    calcom_sandbox.clock.freeze(NOW + timedelta(seconds=5))
    assert not client.slots.is_free(taken, event_type_id=1)
    assert client.slots.is_free(taken, event_type_id=1, reschedule_uid=uid)


# An event type by its slug


def test_an_event_type_is_found_once_and_kept(client: calcom.CalCom, asked: Counter[str]) -> None:
    mine = client.event_types.find("half-hour")
    assert mine is not None
    assert (mine.slug, mine.id) == ("half-hour", 1)
    assert client.event_types.find("half-hour") is mine
    assert asked["/event-types"] == 1
    theirs = client.event_types.find("one-hour", "ada")
    assert theirs is not None
    assert theirs.slug == "one-hour"
    assert client.event_types.find("one-hour", "ada", max_age=0) is not theirs
    assert asked["/event-types"] == 3


def test_what_does_not_exist_is_asked_for_each_time(client: calcom.CalCom, asked: Counter[str]) -> None:
    assert client.event_types.find("brand-new") is None
    made = client.event_types.create(length_in_minutes=20, title="New", slug="brand-new")
    found = client.event_types.find("brand-new")
    assert found is not None
    assert found.id == made.id
    assert client.event_types.find("brand-new", "ada") is not None
    assert asked["/event-types"] == 4


@pytest.mark.parametrize(
    "write",
    [
        lambda client: client.event_types.update(1, title="Another"),
        lambda client: client.event_types.delete(2),
        lambda client: client.event_types.create(length_in_minutes=20, title="N", slug="n"),
    ],
)
def test_what_this_client_writes_is_seen(
    client: calcom.CalCom, write: Callable[[calcom.CalCom], object]
) -> None:
    before = client.event_types.find("half-hour")
    write(client)
    assert client.event_types.find("half-hour") is not before


def test_what_is_kept_is_bounded_and_ones_own(
    client: calcom.CalCom, monkeypatch: pytest.MonkeyPatch, asked: Counter[str]
) -> None:
    monkeypatch.setattr("calcom._sync.resources.event_types.MOST_KEPT", 1)
    client.event_types.find("half-hour")
    client.event_types.find("one-hour")
    client.event_types.find("half-hour")
    assert asked["/event-types"] == 3
    # Another key may see other event types.
    client.with_options(timeout=5).event_types.find("half-hour")
    assert asked["/event-types"] == 4


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
async def test_the_same_asynchronously(calcom_sandbox: Sandbox) -> None:
    calcom_sandbox.clock.freeze(NOW)
    async with calcom.AsyncCalCom(calcom_sandbox.api_key, base_url=calcom_sandbox.url) as client:
        kind = await client.event_types.find("half-hour", "ada")
        assert kind is not None
        slot = await client.slots.first(event_type_id=kind.id, after=NOW)
        assert slot is not None
        assert await client.slots.is_free(slot.start, event_type_id=kind.id)
        made = await client.bookings.create(event_type_id=kind.id, start=slot.start, attendee=ATTENDEE)
        moved = await client.bookings.reschedule(made.uid, start=START)
        assert [each.uid for each in await client.bookings.history(made.uid)] == [made.uid, moved.uid]
        assert (await client.bookings.root(moved.uid)).uid == made.uid
        assert made.uid in [each.uid async for each in client.bookings.updated_since(NOW)]
