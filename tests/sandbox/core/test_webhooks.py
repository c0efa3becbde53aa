"""Deliveries: signed, to whom they belong, kept with their attempts, and never to strangers."""

from __future__ import annotations

import hashlib
import hmac
import json

import pytest

from calcom.sandbox import App
from calcom.sandbox.payloads import fill_template
from calcom.sandbox.webhooks import is_loopback

from .conftest import Client, Listener

SECRET = "hush"


def book(
    ask: Client, start: str = "2030-01-07T10:00:00Z", event_type: int = 1, **more: object
) -> dict[str, object]:
    attendee = {"name": "Nina Visitor", "email": "nina@example.com", "timeZone": "Europe/Madrid"}
    body = {"start": start, "eventTypeId": event_type, "attendee": attendee, **more}
    answer = ask("POST", "/v2/bookings", version="2024-08-13", json=body)
    assert answer.status_code == 201, answer.text
    made: dict[str, object] = answer.json()["data"]
    return made


def subscribe(ask: Client, url: str, triggers: list[str], path: str = "/v2/webhooks", **more: object) -> str:
    body = {"active": True, "subscriberUrl": url, "triggers": triggers, "secret": SECRET, **more}
    answer = ask("POST", path, json=body)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["data"]["id"])


def test_a_delivery_is_signed_over_its_exact_body(ask: Client, app: App, listener: Listener) -> None:
    subscribe(ask, f"{listener.url}/a", ["BOOKING_CREATED"])
    booking = book(ask)
    assert app.webhooks.wait()
    (received,) = listener.received
    expected = hmac.new(SECRET.encode(), received.body, hashlib.sha256).hexdigest()
    assert received.headers["x-cal-signature-256"] == expected
    assert received.headers["x-cal-webhook-version"] == "2021-10-20"
    event = json.loads(received.body)
    assert event["triggerEvent"] == "BOOKING_CREATED"
    payload = event["payload"]
    assert payload["uid"] == booking["uid"]
    assert payload["startTime"] == "2030-01-07T10:00:00Z"
    assert payload["organizer"]["email"] == "ada@example.com"
    assert payload["attendees"][0]["utcOffset"] == 60
    assert payload["responses"]["email"] == {
        "label": "email_address",
        "value": "nina@example.com",
        "isHidden": False,
    }


def test_without_a_secret_the_signature_says_so(ask: Client, app: App, listener: Listener) -> None:
    subscribe(ask, f"{listener.url}/a", ["BOOKING_CREATED"], secret=None)
    book(ask)
    app.webhooks.wait()
    assert listener.received[0].headers["x-cal-signature-256"] == "no-secret-provided"


def test_only_who_asked_hears(ask: Client, app: App, listener: Listener) -> None:
    subscribe(ask, f"{listener.url}/created", ["BOOKING_CREATED"])
    subscribe(ask, f"{listener.url}/cancelled", ["BOOKING_CANCELLED"])
    subscribe(ask, f"{listener.url}/off", ["BOOKING_CREATED"], active=False)
    subscribe(ask, f"{listener.url}/type-1", ["BOOKING_CREATED"], path="/v2/event-types/1/webhooks")
    subscribe(ask, f"{listener.url}/type-2", ["BOOKING_CREATED"], path="/v2/event-types/2/webhooks")
    book(ask)
    app.webhooks.wait()
    assert sorted(each.path for each in listener.received) == ["/created", "/type-1"]


def test_events_of_a_bookings_life(ask: Client, app: App, listener: Listener) -> None:
    triggers = [
        "BOOKING_CREATED",
        "BOOKING_RESCHEDULED",
        "BOOKING_CANCELLED",
        "BOOKING_REQUESTED",
        "BOOKING_REJECTED",
    ]
    subscribe(ask, f"{listener.url}/all", triggers)
    first = book(ask)
    moved = ask(
        "POST",
        f"/v2/bookings/{first['uid']}/reschedule",
        version="2024-08-13",
        json={"start": "2030-01-07T12:00:00Z", "rescheduledBy": "nina@example.com"},
    ).json()["data"]
    ask(
        "POST",
        f"/v2/bookings/{moved['uid']}/cancel",
        version="2024-08-13",
        json={"cancellationReason": "ill"},
    )
    asked = book(ask, event_type=3)
    ask("POST", f"/v2/bookings/{asked['uid']}/decline", version="2024-08-13", json={"reason": "busy"})
    app.webhooks.wait()
    events = [json.loads(each.body) for each in listener.received]
    assert [each["triggerEvent"] for each in events] == [
        "BOOKING_CREATED",
        "BOOKING_RESCHEDULED",
        "BOOKING_CANCELLED",
        "BOOKING_REQUESTED",
        "BOOKING_REJECTED",
    ]
    rescheduled, cancelled, requested, rejected = (each["payload"] for each in events[1:])
    assert rescheduled["rescheduleUid"] == first["uid"]
    assert rescheduled["uid"] == moved["uid"]
    assert cancelled["cancellationReason"] == "ill"
    assert requested["status"] == "PENDING"
    assert rejected["rejectionReason"] == "busy"


def test_a_failure_is_kept_and_can_be_sent_again(ask: Client, app: App, listener: Listener) -> None:
    subscribe(ask, f"{listener.url}/fail", ["BOOKING_CREATED"])
    subscribe(ask, "http://127.0.0.1:1/nobody", ["BOOKING_CREATED"])
    book(ask)
    deliveries = ask("GET", "/_sandbox/deliveries?wait=10").json()["deliveries"]
    assert [each["status"] for each in deliveries] == ["failed", "failed"]
    assert deliveries[0]["attempts"][0]["statusCode"] == 500
    assert "refused" in deliveries[1]["attempts"][0]["error"]
    assert ask("POST", "/_sandbox/deliveries/1/retry").status_code == 202
    again = ask("GET", "/_sandbox/deliveries?wait=10").json()["deliveries"][0]
    assert len(again["attempts"]) == 2
    assert listener.received[0].body == listener.received[1].body
    assert ask("POST", "/_sandbox/deliveries/99/retry").status_code == 404


def test_a_duplicate_on_demand(ask: Client, app: App, listener: Listener) -> None:
    subscribe(ask, f"{listener.url}/a", ["BOOKING_CREATED"])
    app.arm(operation="POST /v2/bookings", kind="duplicate_delivery")
    book(ask)
    book(ask, start="2030-01-07T11:00:00Z")
    app.webhooks.wait()
    assert len(listener.received) == 3
    assert listener.received[0].body == listener.received[1].body


def test_strangers_get_nothing(ask: Client, app: App) -> None:
    subscribe(ask, "http://192.0.2.7/hook", ["BOOKING_CREATED"])
    book(ask)
    app.webhooks.wait()
    (delivery,) = app.state.deliveries
    assert delivery["status"] == "refused"
    assert "not on loopback" in delivery["attempts"][0]["error"]


@pytest.mark.parametrize(
    ("url", "loopback"),
    [
        ("http://127.0.0.1:1/x", True),
        ("http://127.8.8.8/x", True),
        ("http://[::1]:9/x", True),
        ("http://localhost/x", True),
        ("http://192.0.2.1/", False),
        ("http://0.0.0.0/", False),
        ("http:///x", False),
    ],
)
def test_what_is_loopback(url: str, loopback: bool) -> None:
    assert is_loopback(url) is loopback


@pytest.mark.parametrize(
    ("template", "filled", "content_type"),
    [
        ('{"c":"{{type}} at {{startTime}}"}', '{"c":"a\\"b at noon"}', "application/json"),
        ('{"n":"{{organizer.name}}","x":"{{gone.deep}}"}', '{"n":"Ada","x":""}', "application/json"),
        ('{"first":"{{attendees.0.email}}"}', '{"first":"n@example.com"}', "application/json"),
        ("text={{type}}", 'text=a\\"b', "application/x-www-form-urlencoded"),
    ],
)
def test_templates(template: str, filled: str, content_type: str) -> None:
    payload = {
        "type": 'a"b',
        "startTime": "noon",
        "organizer": {"name": "Ada"},
        "attendees": [{"email": "n@example.com"}],
    }
    assert fill_template(template, payload) == (filled, content_type)


def test_pending_deliveries_are_sent_after_a_restart(tmp_path: object, listener: Listener) -> None:
    file = f"{tmp_path}/state"
    app = App(state_file=file)
    app.state.deliveries.insert(
        webhookId="w",
        trigger="BOOKING_CREATED",
        url=f"{listener.url}/late",
        headers={},
        body="{}",
        createdAt=app.state.clock.now_iso(),
        status="pending",
        attempts=[],
    )
    app.finish()
    app.close()
    again = App(state_file=file)
    again.webhooks.wait()
    again.close()
    assert [each.path for each in listener.received] == ["/late"]


@pytest.mark.parametrize(("allowed", "status", "heard"), [(True, "delivered", 1), (False, "refused", 0)])
def test_targets_elsewhere_must_be_allowed(
    monkeypatch: pytest.MonkeyPatch, listener: Listener, allowed: bool, status: str, heard: int
) -> None:
    monkeypatch.setattr("calcom.sandbox.webhooks.is_loopback", lambda url: False)
    app = App(allow_any_target=allowed)
    ask = Client(app)
    subscribe(ask, f"{listener.url}/a", ["BOOKING_CREATED"])
    book(ask)
    app.webhooks.wait()
    assert [each["status"] for each in app.state.deliveries] == [status]
    assert len(listener.received) == heard
    app.close()
