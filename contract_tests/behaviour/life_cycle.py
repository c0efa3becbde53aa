"""From schedule to cancelled booking, and the webhooks that tell of it."""

from __future__ import annotations

from typing import Any

from contract_tests.behaviour.stage import Stage, attendee, check, moment, monday, scenario
from contract_tests.door import NOBODY
from contract_tests.receiver import Delivery
from contract_tests.resources import EVERY_DAY

TRIGGERS = ["BOOKING_CREATED", "BOOKING_RESCHEDULED", "BOOKING_CANCELLED"]
ROUTES = (
    "POST /v2/bookings",
    "POST /v2/webhooks",
    "POST /v2/bookings/{bookingUid}/reschedule",
    "POST /v2/bookings/{bookingUid}/cancel",
)


def check_deliveries(deliveries: list[Delivery], secret: str, uids: list[str]) -> None:
    """The three webhooks of a life cycle: all there, once, in order, signed, about the right bookings."""
    operation = "POST /v2/webhooks"
    triggers = [delivery.trigger for delivery in deliveries]
    check(triggers == TRIGGERS, f"webhooks came as {triggers or 'nothing'}, due are {TRIGGERS}", operation=operation)
    for delivery, uid in zip(deliveries, uids, strict=True):
        name = delivery.trigger
        check(delivery.is_signed_with(secret), f"{name} is not signed with the webhook's secret", operation=operation)
        told = delivery.json["payload"]["uid"]
        check(told == uid, f"{name} tells of booking {told}, not {uid}", operation=operation)
        check(bool(delivery.json.get("createdAt")), f"{name} has no createdAt", operation=operation)


@scenario("a booking's life and its webhooks", *ROUTES)
def with_webhooks(stage: Stage) -> None:
    resources = stage.resources
    name, secret = resources.name("life"), "a secret of this run"
    event_type = resources.fresh_event_type()
    hook = {"active": True, "subscriberUrl": stage.receiver.url(name), "triggers": TRIGGERS, "secret": secret}
    made = stage.data("POST", "/v2/webhooks", body=hook)
    try:
        start, later = resources.start(), resources.start()
        body = {"start": start, "eventTypeId": event_type, "attendee": attendee("Life")}
        first = stage.data("POST", "/v2/bookings", body=body, as_=NOBODY)["uid"]
        stage.receiver.wait(name, lambda got: len(got) >= 1)
        second = stage.data("POST", f"/v2/bookings/{first}/reschedule", body={"start": later})["uid"]
        stage.receiver.wait(name, lambda got: len(got) >= 2)
        stage.call("POST", f"/v2/bookings/{second}/cancel", body={"cancellationReason": "over"})
        got = [d for d in stage.receiver.wait(name, lambda got: len(got) >= 3)]
        check_deliveries(got, secret, [first, second, second])
        payload = got[0].json["payload"]
        check(moment(payload["startTime"]) == moment(start), "BOOKING_CREATED has another start than the booking")
        check(payload["eventTypeId"] == event_type, "BOOKING_CREATED is of another event type")
        check(payload["attendees"][0]["email"] == "life@example.com", "BOOKING_CREATED lacks the attendee")
    finally:
        stage.door.send("DELETE", f"/v2/webhooks/{made['id']}")


@scenario("a switched-off webhook hears nothing", "PATCH /v2/webhooks/{webhookId}", "POST /v2/webhooks")
def switched_off(stage: Stage) -> None:
    resources = stage.resources
    off, on = resources.name("off"), resources.name("on")
    event_type = resources.fresh_event_type()
    hooks: list[str] = []
    try:
        for name, active in ((off, False), (on, True)):
            hook = {"active": active, "subscriberUrl": stage.receiver.url(name), "triggers": ["BOOKING_CREATED"]}
            hooks.append(stage.data("POST", "/v2/webhooks", body={**hook, "secret": "x"})["id"])
        body = {"start": resources.start(), "eventTypeId": event_type, "attendee": attendee()}
        stage.data("POST", "/v2/bookings", body=body)
        heard = stage.receiver.wait(on, lambda got: len(got) >= 1)
        check([d.trigger for d in heard] == ["BOOKING_CREATED"], "the webhook that is on heard nothing")
        check(not stage.receiver.wait(off, bool, timeout=0.05), "the webhook that is off was called")
    finally:
        for hook_id in hooks:
            stage.door.send("DELETE", f"/v2/webhooks/{hook_id}")


def life_cycle_plan(stage: Stage) -> dict[str, Any]:
    """What both clients use for the scenario: names, hours, and the day on which it plays."""
    name = stage.resources.name("client")
    return {
        "name": name,
        "secret": "a secret of this run",
        "url": stage.receiver.url(name),
        "days": EVERY_DAY,
        "day": monday(stage, 3),
    }
