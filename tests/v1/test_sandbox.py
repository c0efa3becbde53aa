"""The client for v1 against the sandbox of v1: lives of things, pages, and answers that get lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

import calcom
from calcom import errors
from calcom._retry import RetryPolicy
from calcom.sandbox import Sandbox
from calcom.v1 import AsyncCalComV1, CalComV1, types
from tests.client.faults import FAULTS, FaultyLine

NOW = datetime(2026, 11, 20, 10, tzinfo=UTC)
MONDAY = datetime(2026, 11, 23, tzinfo=UTC)
GUEST = {"name": "Zed", "email": "zed@example.com"}
RETRY = RetryPolicy(max_retries=8, first_delay=0.002, longest_delay=0.05, rate_limit_delay=0.01)


@pytest.fixture(scope="module")
def server() -> Iterator[Sandbox]:
    with Sandbox(profile="v1") as running:
        yield running


@pytest.fixture
def sandbox(server: Sandbox) -> Sandbox:
    server.reset()
    server.clock.freeze(NOW)
    return server


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[CalComV1]:
    # Any difference from the document raises.
    with CalComV1(sandbox.api_key, base_url=sandbox.url, strict=True, retry=RETRY) as made:
        yield made


def booking(event_type_id: int, start: datetime, **more: Any) -> dict[str, Any]:
    asked: dict[str, Any] = {"event_type_id": event_type_id, "start": start, "responses": GUEST}
    return {**asked, "metadata": {}, "time_zone": "Europe/Paris", "language": "en", **more}


def times(client: CalComV1, event_type_id: int, days: int = 1) -> list[datetime]:
    slots = client.slots.list(
        event_type_id=event_type_id, start_time=MONDAY, end_time=MONDAY + timedelta(days=days)
    )
    return [slot.time for day in slots.values() for slot in day]


def test_the_life_of_a_booking(client: CalComV1) -> None:
    event_type = client.event_types.create(title="Tea", slug="tea", length=30)
    first, second = times(client, event_type.id)[:2]
    made = client.bookings.create(**booking(event_type.id, first))
    assert isinstance(made, types.CreatedBooking)
    assert (made.start_time, made.status) == (first, "ACCEPTED")
    assert first not in times(client, event_type.id)
    with pytest.raises(errors.SlotUnavailable):
        client.bookings.create(**booking(event_type.id, first))

    shown = client.bookings.get(made.id)
    assert shown.uid == made.uid
    assert client.bookings.update(made.id, title="Tea for two").title == "Tea for two"
    attendee = client.attendees.create(
        booking_id=made.id, name="More", email="more@example.com", time_zone="Europe/Rome"
    )
    assert client.attendees.update(attendee.id, name="Most", booking_id=made.id).name == "Most"
    client.attendees.delete(attendee.id)
    moved = client.bookings.create(**booking(event_type.id, second, reschedule_uid=made.uid))
    assert isinstance(moved, types.CreatedBooking)
    assert moved.from_reschedule == made.uid
    assert {each.uid for each in client.bookings.list()} == {made.uid, moved.uid}
    assert client.bookings.list(attendee_email="nobody@example.com").collect() == []

    assert client.bookings.cancel(moved.id, cancellation_reason="rain").booking_uid == moved.uid
    assert client.bookings.get(moved.id).status == "CANCELLED"
    with pytest.raises(errors.BadRequestError):
        client.bookings.delete(moved.id)
    assert second in times(client, event_type.id)


def test_a_further_seat_is_told_as_a_seat(client: CalComV1) -> None:
    event_type = client.event_types.create(title="Class", slug="class", length=30, seats_per_time_slot=3)
    start = times(client, event_type.id)[0]
    first = client.bookings.create(**booking(event_type.id, start))
    second = client.bookings.create(
        **booking(event_type.id, start, responses={**GUEST, "email": "ann@example.com"})
    )
    assert isinstance(first, types.CreatedBooking)
    assert isinstance(second, types.BookedSeat)
    assert second.uid == first.uid
    assert second.seat_reference_uid != first.seat_reference_uid


def test_everything_else_that_a_user_has(client: CalComV1) -> None:
    schedule = client.schedules.create(name="Late", time_zone="Europe/Rome")
    hours = client.availabilities.create(
        schedule_id=schedule.id, days=[6], start_time="1970-01-01T10:00:00Z", end_time="1970-01-01T12:00:00Z"
    )
    assert client.availabilities.update(hours.id, days=[0]).days == [0]
    assert client.availabilities.get(hours.id).schedule_id == schedule.id
    client.availabilities.delete(hours.id)
    assert client.schedules.update(schedule.id, name="Later").name == "Later"
    assert [each.name for each in client.schedules.list()] == ["Working Hours", "Later"]
    client.schedules.delete(schedule.id)

    webhook = client.webhooks.create(
        subscriber_url="http://127.0.0.1:9/hook", event_triggers=["BOOKING_CREATED"], active=True
    )
    changed = client.webhooks.update(webhook.id, event_triggers=["BOOKING_CANCELLED"])
    assert [each.event_triggers for each in client.webhooks.list()] == [changed.event_triggers]
    client.webhooks.delete(webhook.id)

    team = client.teams.create(
        name="Tea", slug="tea", time_zone="UTC", week_start="Monday", is_private=False,
        hide_book_a_team_member=False, hide_team_profile_link=False, rr_timestamp_basis="CREATED_AT",
    )  # fmt: skip
    assert isinstance(team, types.CreatedTeam)
    assert client.teams.update(team.team.id, bio="Green").team.bio == "Green"
    assert client.memberships.get(team.owner.user_id, team.team.id).role == "OWNER"
    assert [each.id for each in client.teams.list()] == [team.team.id]
    assert client.event_types.list_for_team(team.team.id) == []
    day = "2026-11-23"
    ours = client.availability.get(team_id=team.team.id, date_from=day, date_to=day)
    assert [each.user_id for each in ours] == [team.owner.user_id]
    client.teams.delete(team.team.id)

    me = client.me.get()
    assert client.users.update(me.id, theme="dark", time_format=24).time_format == 24
    assert client.availability.get(user_id=me.id, date_from=day, date_to=day).time_zone == me.time_zone
    (calendars,) = client.connected_calendars.list()
    external = calendars.calendars[0].external_id
    selected = client.selected_calendars.create(integration=calendars.integration, external_id=external)
    assert [each.external_id for each in client.selected_calendars.list()] == [selected.external_id]
    question = client.custom_inputs.create(
        event_type_id=1, label="Why?", type_="TEXT", required=True, placeholder="", options_=None
    )
    assert [each.id for each in client.custom_inputs.list()] == [question.id]
    client.custom_inputs.delete(question.id)
    assert len(client.api_keys.list()) == 1
    for nothing in (client.payments.list, client.booking_references.list, client.destination_calendars.list):
        assert nothing() == []


@pytest.mark.anyio
async def test_pages_add_up_and_go_on(sandbox: Sandbox) -> None:
    async with AsyncCalComV1(sandbox.api_key, base_url=sandbox.url, strict=True) as client:
        day = MONDAY + timedelta(hours=9)
        made = [
            await client.bookings.create(**booking(1, day + timedelta(minutes=30 * number)))
            for number in range(7)
        ]
        pages = [page async for page in client.bookings.list(page_size=3).pages()]
        assert [len(page) for page in pages] == [3, 3, 1]
        assert [each.uid for page in pages for each in page] == [each.uid for each in made]
        token = pages[0].resume_token
        assert token is not None
        rest = await client.bookings.list(page_size=3, resume=token).collect()
        assert [each.uid for each in rest] == [each.uid for each in made[3:]]
    admin = sandbox.app.state.users.where(username="admin")[0]["id"]
    (key,) = [each["key"] for each in sandbox.app.state.api_keys.where(userId=admin)]
    async with AsyncCalComV1(key, base_url=sandbox.url, strict=True) as client:
        (page, *others) = [page async for page in client.users.list(page_size=2).pages()]
        assert page.total == 2 * len(others) + 1 == 3


@pytest.mark.parametrize("kind", ["reset_after", "cut", "status"])
def test_what_was_made_is_found_though_the_answer_was_lost(
    sandbox: Sandbox, client: CalComV1, kind: str
) -> None:
    for operation in ("create_booking", "create_event_type", "create_webhook"):
        sandbox.app.arm(operation=operation, kind=kind, times=1, status=500)
    start = times(client, 1)[0]
    made = client.bookings.create(**booking(1, start, metadata={"order": "7"}))
    (there,) = client.bookings.list()
    assert there.uid == made.uid
    assert there.metadata is not None
    assert there.metadata["order"] == "7"
    event_type = client.event_types.create(title="Tea", slug="tea", length=20)
    assert [each.id for each in client.event_types.list(slug="tea")] == [event_type.id]
    hook: dict[str, Any] = {
        "subscriber_url": "http://127.0.0.1:9/hook",
        "event_triggers": ["BOOKING_CREATED"],
        "active": True,
    }
    webhook = client.webhooks.create(**hook)
    assert [each.id for each in client.webhooks.list()] == [webhook.id]


@pytest.mark.parametrize("kind", ["reset_before", "reset_after", "cut", "rate_limit"])
def test_a_cancellation_whose_answer_was_lost_is_one(sandbox: Sandbox, client: CalComV1, kind: str) -> None:
    made = client.bookings.create(**booking(1, times(client, 1)[0]))
    assert isinstance(made, types.CreatedBooking)
    sandbox.app.arm(operation="cancel_booking", kind=kind, times=1)
    told = client.bookings.cancel(made.id)
    assert (told.success, told.booking_id, told.booking_uid) == (True, made.id, made.uid)
    assert client.bookings.get(made.id).status == "CANCELLED"
    # Cancelling again is refused, and so is cancelling without the right to.
    with pytest.raises(errors.BadRequestError):
        client.bookings.cancel(made.id)
    sandbox.app.arm(operation="cancel_booking", kind="reset_before", times=1)
    with pytest.raises(errors.APIError) as refused:
        client.bookings.cancel(9999)
    assert not isinstance(refused.value, errors.BadRequestError)


def test_a_removal_whose_answer_was_lost_is_no_refusal(sandbox: Sandbox, client: CalComV1) -> None:
    schedule = client.schedules.create(name="Late", time_zone="Europe/Rome")
    sandbox.app.arm(operation="delete_schedule", kind="reset_after", times=1)
    client.schedules.delete(schedule.id)
    with pytest.raises(errors.PermissionDeniedError):
        client.schedules.delete(schedule.id)
    other = client.schedules.create(name="Late", time_zone="Europe/Rome")
    sandbox.app.arm(operation="delete_schedule", kind="reset_before", times=1)
    client.schedules.delete(other.id)
    assert len(client.schedules.list()) == 1


def test_a_move_is_found_though_the_answer_was_lost(sandbox: Sandbox, client: CalComV1) -> None:
    first, second = times(client, 1)[:2]
    made = client.bookings.create(**booking(1, first))
    sandbox.app.arm(operation="create_booking", kind="reset_after", times=1)
    moved = client.bookings.create(**booking(1, second, reschedule_uid=made.uid))
    assert isinstance(moved, types.Booking)
    assert (moved.from_reschedule, moved.start_time) == (made.uid, second)
    assert len(client.bookings.list().collect()) == 2


def test_a_move_that_the_server_makes_late_is_found_when_it_refuses_the_next(
    sandbox: Sandbox, client: CalComV1
) -> None:
    first, second = times(client, 1)[:2]
    made = client.bookings.create(**booking(1, first))
    line = FaultyLine("acts after the client gave up", seed=1, share=0)
    late = FAULTS["acts after the client gave up"]
    struck = iter([True])

    def once(request: httpx.Request) -> httpx.Response:
        if request.method == "POST" and next(struck, False):
            return late(request, line._answer)
        return line._answer(request)

    line.handle_request = once  # type: ignore[method-assign]
    with (
        httpx.Client(transport=line) as http,
        CalComV1(sandbox.api_key, base_url=sandbox.url, http_client=http, retry=RETRY) as patient,
    ):
        moved = patient.bookings.create(**booking(1, second, reschedule_uid=made.uid))
    assert moved.start_time == second
    assert len(client.bookings.list().collect()) == 2


@pytest.mark.parametrize(
    ("event_type", "lost"), [(4, True), (3, False)], ids=["of another user", "to be confirmed"]
)
def test_a_lost_answer_is_an_error_where_looking_proves_nothing(
    sandbox: Sandbox, client: CalComV1, event_type: int, lost: bool
) -> None:
    sandbox.app.arm(operation="create_booking", kind="reset_after", times=1)
    start = MONDAY + timedelta(hours=10)
    if lost:
        with pytest.raises(errors.APIConnectionError) as caught:
            client.bookings.create(**booking(event_type, start))
        assert caught.value.maybe_executed
    else:
        assert client.bookings.create(**booking(event_type, start)).status == "PENDING"
    there = [row for row in sandbox.app.state.bookings if row["eventTypeId"] == event_type]
    assert len(there) == 1


def test_no_mark_and_no_looking_if_that_is_not_wanted(sandbox: Sandbox, client: CalComV1) -> None:
    plain = client.with_options(exactly_once=False)
    start = times(client, 1)[0]
    assert plain.bookings.create(**booking(1, start)).metadata == {}
    sandbox.app.arm(operation="create_webhook", kind="reset_after", times=1)
    with pytest.raises(errors.APIConnectionError):
        plain.webhooks.create(subscriber_url="http://127.0.0.1:9/x", event_triggers=[], active=True)


@pytest.mark.parametrize("fault", FAULTS)
def test_the_bookings_that_there_are_are_those_that_callers_know_of(sandbox: Sandbox, fault: str) -> None:
    asked = 40
    with CalComV1(sandbox.api_key, base_url=sandbox.url) as setting_up:
        event_type = setting_up.event_types.create(title="Quick", slug="quick", length=5)
        starts = times(setting_up, event_type.id)[:asked]
    line = FaultyLine(fault, seed=asked)
    with (
        httpx.Client(transport=line) as http,
        CalComV1(
            sandbox.api_key, base_url=sandbox.url, http_client=http, retry=RETRY, max_retries=8, timeout=5.0
        ) as client,
        ThreadPoolExecutor(8) as pool,
    ):

        def book(start: datetime) -> str | None:
            try:
                return client.bookings.create(**booking(event_type.id, start)).uid
            except calcom.CalComError:
                return None

        told = Counter(uid for uid in pool.map(book, starts) if uid is not None)
    there = Counter(row["uid"] for row in sandbox.app.state.bookings)
    assert line.struck
    assert told == there
    assert sum(told.values()) == asked
