"""What people write, for the type checkers alone: nothing here runs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any, assert_type

import flask
from starlette.requests import Request

import calcom
import calcom.testing
from calcom import errors, webhooks
from calcom.types import AnyBooking, EventType, FreeSlot, Me, RawResponse, Response, Schedule, Slots, Webhook

START = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)


def whoami(client: calcom.CalCom) -> None:
    me = client.me.get()
    assert_type(me, Me)
    assert_type(me.time_zone, str)


def book(client: calcom.CalCom) -> None:
    slots = client.slots.list(event_type_id=1, start=date(2026, 11, 30), end=date(2026, 12, 4))
    assert_type(slots, Slots)
    for start in slots:
        assert_type(start, datetime)
    assert_type(slots[0], datetime)
    assert_type(slots.by_day(), dict[date, list[datetime]])
    for detail in slots.details:
        assert_type(detail, FreeSlot)
        assert_type(detail.seats_remaining, int | None)
    booking = client.bookings.create(
        event_type_id=1,
        start=slots[0],
        attendee={"name": "Zed", "email": "zed@example.com", "time_zone": "Europe/Paris"},
    )
    assert_type(booking.uid, str)
    assert_type(booking.start, datetime)
    client.bookings.reschedule(booking.uid, start=START, reason="clash")
    client.bookings.cancel(booking.uid, reason="no")


def lists(client: calcom.CalCom) -> None:
    for booking in client.bookings.list(status="upcoming", after_start=START):
        assert_type(booking, AnyBooking)
        assert_type(booking.attendees[0].name, str)
    for page in client.bookings.list().pages():
        assert_type(page.http, Response)
        assert_type(page.total, int | None)
        assert_type(page.resume_token, str | None)
    assert_type(client.bookings.list().first(), AnyBooking | None)
    assert_type(client.bookings.list().collect(limit=5), list[AnyBooking])
    assert_type(client.event_types.list(), list[EventType])


def bodies(client: calcom.CalCom, given: Mapping[str, Any]) -> None:
    assert_type(
        client.webhooks.create(
            active=True, subscriber_url="https://example.com", triggers=["BOOKING_CREATED"]
        ),
        Webhook,
    )
    client.webhooks.create(body=given)
    client.schedules.create(name="x", time_zone="UTC", is_default=False)
    schedule = client.schedules.get(1)
    assert_type(schedule, Schedule | None)


def mistakes(client: calcom.CalCom) -> None:
    client.webhooks.create(active=True)  # type: ignore[call-overload]  # pyright: ignore
    client.bookings.get(uid="x")  # type: ignore[call-arg]  # pyright: ignore
    client.bookings.list("upcoming")  # type: ignore[call-arg]  # pyright: ignore
    client.bookings.create(event_type_id=1, start=3, attendee={})  # type: ignore[arg-type]  # pyright: ignore
    calcom.CalCom("cal_x", edition="cloud")  # type: ignore[arg-type]  # pyright: ignore
    client.no_such_area.list()  # type: ignore[attr-defined]  # pyright: ignore


def options(client: calcom.CalCom) -> None:
    assert_type(client.with_options(timeout=3, max_retries=0), calcom.CalCom)
    client.me.get(options={"timeout": 5, "headers": {"x-a": "b"}, "max_retries": 1})
    raw = client.with_raw_response(client.me.get)
    assert_type(raw, RawResponse[Me])
    assert_type(raw.parse(), Me)
    assert_type(raw.request_id, str | None)


def redirects(client: calcom.CalCom) -> None:
    assert_type(client.calendars.save_oauth_credentials("google", state="s", code="c"), str)


def adapters(request: Request, environ: dict[str, Any]) -> None:
    async def starlette() -> None:
        assert_type(await webhooks.receive_starlette(request, secret="x"), webhooks.WebhookEvent)

    assert_type(webhooks.receive_wsgi(environ, secret="x"), webhooks.WebhookEvent)
    assert_type(webhooks.receive_flask(flask.request, secret="x"), webhooks.WebhookEvent)


def made_up() -> None:
    assert_type(calcom.testing.make(Me, time_zone="UTC"), Me)


def failures(client: calcom.CalCom) -> None:
    try:
        client.bookings.get("x")
    except errors.RateLimitError as error:
        assert_type(error.retry_after, float | None)
    except errors.APIStatusError as error:
        assert_type(error.status_code, int)
        assert_type(error.request_id, str | None)
        assert_type(error.problems, list[str])


async def asynchronously() -> None:
    async with calcom.AsyncCalCom("cal_x") as client:
        assert_type(await client.me.get(), Me)
        async for booking in client.bookings.list():
            assert_type(booking, AnyBooking)
        assert_type(await client.bookings.list().collect(), list[AnyBooking])
        raw = await client.with_raw_response(client.me.get)
        assert_type(raw.parse(), Me)


def deliveries(body: bytes, headers: Mapping[str, str]) -> None:
    event = webhooks.receive(body, headers, secret="x")
    match event:
        case webhooks.BookingCreated():
            assert_type(event.uid, str)
            assert_type(event.start_time, datetime | None)
        case webhooks.BookingNoShowUpdated():
            assert_type(event.attendees, list[webhooks.NoShow])
        case _:
            assert_type(event.payload, Mapping[str, Any])


def logging_in() -> None:
    auth = calcom.OAuth("client", store=calcom.oauth.FileTokenStore())
    client = calcom.CalCom(auth=auth)
    assert_type(auth.exchange("code", redirect_uri="https://example.com"), calcom.oauth.Tokens)
    client.close()
