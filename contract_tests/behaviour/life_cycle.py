"""A booking from its schedule to its cancellation, and the webhooks that report it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Generator, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import httpx

from calcom.errors import CalComError
from contract_tests.behaviour.alike import TRIGGERS, check_deliveries, hear
from contract_tests.behaviour.context import (
    ScenarioContext,
    WrongError,
    attendee,
    check,
    moment,
    monday,
    scenario,
)
from contract_tests.client_transport import GatewayTransport
from contract_tests.credentials import NOBODY
from contract_tests.receiver import Delivery
from contract_tests.resources import EVERY_DAY

SLOTS = "GET /v2/slots"
ROUTES = (
    "POST /v2/bookings",
    "POST /v2/webhooks",
    "POST /v2/bookings/{bookingUid}/reschedule",
    "POST /v2/bookings/{bookingUid}/cancel",
)


def check_life(deliveries: list[Delivery], secret: str, uids: list[str]) -> None:
    """Check the three webhooks of a life cycle, each with the time of its making."""
    check_deliveries(deliveries, secret, uids, ROUTES[1])
    for delivery in deliveries:
        told = f"{delivery.trigger} has no createdAt"
        check(bool(delivery.json.get("createdAt")), told, operation=ROUTES[1])


@scenario("a booking's life and its webhooks", *ROUTES)
def with_webhooks(context: ScenarioContext) -> None:
    resources = context.resources
    name, secret = resources.name("life"), "a secret of this run"
    event_type = resources.fresh_event_type()
    hook = {
        "active": True,
        "subscriberUrl": context.receiver.url(name),
        "triggers": TRIGGERS,
        "secret": secret,
    }
    made = context.data("POST", "/v2/webhooks", body=hook)
    try:
        start, later = resources.start(), resources.start()
        body = {"start": start, "eventTypeId": event_type, "attendee": attendee("Life")}
        first = context.data("POST", "/v2/bookings", body=body, as_=NOBODY)["uid"]
        hear(context, name, event_type, 1)
        second = context.data("POST", f"/v2/bookings/{first}/reschedule", body={"start": later})["uid"]
        hear(context, name, event_type, 2)
        context.call("POST", f"/v2/bookings/{second}/cancel", body={"cancellationReason": "over"})
        got = hear(context, name, event_type, 3)
        check_life(got, secret, [first, second, second])
        payload = got[0].json["payload"]
        check(
            moment(payload["startTime"]) == moment(start),
            "BOOKING_CREATED has another start than the booking",
        )
        check(payload["eventTypeId"] == event_type, "BOOKING_CREATED is about another event type")
        check(payload["attendees"][0]["email"] == "life@example.com", "BOOKING_CREATED lacks the attendee")
    finally:
        context.gateway.send("DELETE", f"/v2/webhooks/{made['id']}")


@scenario("an inactive webhook receives nothing", "PATCH /v2/webhooks/{webhookId}", "POST /v2/webhooks")
def switched_off(context: ScenarioContext) -> None:
    resources = context.resources
    off, on = resources.name("off"), resources.name("on")
    event_type = resources.fresh_event_type()
    hooks: list[str] = []
    try:
        for name, active in ((off, False), (on, True)):
            hook = {
                "active": active,
                "subscriberUrl": context.receiver.url(name),
                "triggers": ["BOOKING_CREATED"],
            }
            hooks.append(context.data("POST", "/v2/webhooks", body={**hook, "secret": "x"})["id"])
        body = {"start": resources.start(), "eventTypeId": event_type, "attendee": attendee()}
        context.data("POST", "/v2/bookings", body=body)
        heard = hear(context, on, event_type, 1)
        check(
            [d.trigger for d in heard] == ["BOOKING_CREATED"],
            "the active webhook received no BOOKING_CREATED",
        )
        check(not context.receiver.wait(off, bool, timeout=0.05), "the inactive webhook was called")
    finally:
        for hook_id in hooks:
            context.gateway.send("DELETE", f"/v2/webhooks/{hook_id}")


# --- through the client ------------------------------------------------------------------------------

Step = Callable[[Any], Any]


def _story(context: ScenarioContext) -> Generator[Step, Any, None]:
    """The life of a booking as a caller of the client would write it; a driver performs each step."""
    from calcom import SlotUnavailable
    from calcom.webhooks import BookingCancelled, BookingCreated, BookingRescheduled, receive

    resources = context.resources
    name, secret = resources.name("client"), "a secret of this run"
    day = monday(context, 3).date()
    availability = [{"days": EVERY_DAY, "startTime": "09:00", "endTime": "12:00"}]
    schedule = yield lambda c: c.schedules.create(
        name=name, time_zone="UTC", is_default=False, availability=availability
    )
    event_type = yield lambda c: c.event_types.create(
        title=name, slug=name, length_in_minutes=30, schedule_id=schedule.id
    )
    webhook = yield lambda c: c.webhooks.create(
        active=True, subscriber_url=context.receiver.url(name), triggers=TRIGGERS, secret=secret
    )

    def free() -> Step:
        return lambda c: c.slots.list(start=day, end=day, event_type_id=event_type.id, time_zone="UTC")

    def book(start: datetime, who: str) -> Step:
        return lambda c: c.bookings.create(start=start, event_type_id=event_type.id, attendee=attendee(who))

    before = list((yield free()))
    check(
        len(before) == 6,
        f"expected 6 half-hour slots from 9 to 12, the client got {len(before)}",
        operation=SLOTS,
    )
    booking = yield book(before[1], "Client")
    check(booking.start == before[1], "the booking has another start than requested")
    during = list((yield free()))
    check(
        during == [s for s in before if s != before[1]],
        "booking a slot did not remove exactly this slot",
        operation=SLOTS,
    )
    refused = None
    try:
        yield book(before[1], "Late")
    except SlotUnavailable as error:
        refused = error
    check(refused is not None, "booking a taken slot did not raise SlotUnavailable")
    moved = yield lambda c: c.bookings.reschedule(booking.uid, start=before[4], reason="clash")
    check(moved.start == before[4], "the booking did not move to the requested time", operation=ROUTES[2])
    cancelled = yield lambda c: c.bookings.cancel(moved.uid, reason="over")
    check(
        str(cancelled.status) == "cancelled",
        f"expected status cancelled, got {cancelled.status}",
        operation=ROUTES[3],
    )
    after = list((yield free()))
    check(
        after == before,
        "the slots after the cancellation differ from those before the booking",
        operation=SLOTS,
    )
    got = hear(context, name, event_type.id, 3)
    check_life(got, secret, [booking.uid, moved.uid, moved.uid])
    kinds = [type(receive(d.raw, d.headers, secret=secret)) for d in got]
    check(
        kinds == [BookingCreated, BookingRescheduled, BookingCancelled],
        f"the client reads the webhooks as {kinds}",
    )
    yield lambda c: c.webhooks.delete(webhook.id)
    yield lambda c: c.event_types.delete(event_type.id)
    yield lambda c: c.schedules.delete(schedule.id)


@scenario(
    "a booking's life through the sync client", *ROUTES, SLOTS, "POST /v2/schedules", "POST /v2/event-types"
)
def sync_client(context: ScenarioContext) -> None:
    from calcom import CalCom

    with (
        httpx.Client(transport=GatewayTransport(context.gateway)) as http,
        CalCom(**_options(context), http_client=http) as client,
        telling(),
    ):

        async def perform(step: Step) -> Any:
            return step(client)

        asyncio.run(_tell(context, perform))


@scenario(
    "a booking's life through the async client", *ROUTES, SLOTS, "POST /v2/schedules", "POST /v2/event-types"
)
def async_client(context: ScenarioContext) -> None:
    from calcom import AsyncCalCom

    async def play() -> None:
        async with (
            httpx.AsyncClient(transport=GatewayTransport(context.gateway)) as http,
            AsyncCalCom(**_options(context), http_client=http) as client,
        ):
            await _tell(context, lambda step: step(client))

    with telling():
        asyncio.run(play())


def _options(context: ScenarioContext) -> dict[str, Any]:
    key, url = context.gateway.credentials.key, context.target.client_url
    return {"api_key": key, "base_url": url, "max_retries": 0}


async def _tell(context: ScenarioContext, perform: Callable[[Step], Awaitable[Any]]) -> None:
    """Perform the steps of the story; errors of the client return to it."""
    story = _story(context)
    step = next(story)
    while True:
        try:
            result = await perform(step)
        except CalComError as error:
            step = story.throw(error)
            continue
        try:
            step = story.send(result)
        except StopIteration:
            return


@contextmanager
def telling() -> Iterator[None]:
    """Turn an unexpected error of the client into the scenario's finding."""
    try:
        yield
    except CalComError as error:
        raise WrongError(f"{type(error).__name__}: {error}") from error
