"""Deliveries: signed, to whom they belong, kept with their attempts, and never to strangers."""

from __future__ import annotations

import hashlib
import hmac
import json
import time

import pytest

from calcom.sandbox import App
from calcom.sandbox.targets import loopback_address
from calcom.sandbox.webhooks.payloads import booking_payload, fill_template

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
    assert (loopback_address(url) is not None) is loopback


JSON, FORM = "application/json", "application/x-www-form-urlencoded"


@pytest.mark.parametrize(
    ("template", "filled", "content_type"),
    [
        ('{"c":"{{type}} at {{startTime}}"}', '{"c":"Call at noon"}', JSON),
        ('{ "n" : "{{organizer.name}}",\n "x": "{{gone.deep}}" }', '{"n":"Ada","x":""}', JSON),
        (
            '{"first":"{{attendees.0.email}}","second":"{{attendees.[1].email}}"}',
            '{"first":"n@e","second":""}',
            JSON,
        ),
        (
            '{"e":"{{triggerEvent}}","on":"{{hidden}}","n":"{{length}}"}',
            '{"e":"PING","on":"false","n":"30"}',
            JSON,
        ),
        # values are escaped as for a page, but for quotes: a value with one spoils the JSON
        ('{"c":"{{title}}"}', '{"c":"A &amp; B &#x27;C&#x27; &lt;D&gt;"}', JSON),
        ('{"c":"{{{title}}}"}', '{"c":"A & B \'C\' <D>"}', JSON),
        ('{"c":"{{quoted}}"}', "false", JSON),
        ('{"o":"{{organizer}}","a":"{{list}}"}', '{"o":"[object Object]","a":"1,2"}', JSON),
        ("text={{type}}&q={{quoted}}", 'text=Call&q=a"b', FORM),
        ("0", "0", FORM),
    ],
)
def test_templates(template: str, filled: str, content_type: str) -> None:
    """As Handlebars and the server's `sendPayload` fill them."""
    data = {
        "type": "Call",
        "startTime": "noon",
        "title": "A & B 'C' <D>",
        "quoted": 'a"b',
        "organizer": {"name": "Ada"},
        "attendees": [{"email": "n@e"}],
        "list": [1, 2],
        "hidden": False,
        "length": 30,
        "triggerEvent": "PING",
    }
    assert fill_template(template, data) == (filled, content_type)


def test_a_template_may_name_the_event(ask: Client, app: App, listener: Listener) -> None:
    template = '{"event":"{{triggerEvent}}","uid":"{{uid}}"}'
    subscribe(ask, f"{listener.url}/a", ["BOOKING_CREATED"], payloadTemplate=template)
    booking = book(ask)
    assert app.webhooks.wait()
    (received,) = listener.received
    assert json.loads(received.body) == {"event": "BOOKING_CREATED", "uid": booking["uid"]}
    expected = hmac.new(SECRET.encode(), received.body, hashlib.sha256).hexdigest()
    assert received.headers["x-cal-signature-256"] == expected


# --- payloads


def test_a_confirmed_booking_is_told_like_a_declined_one(ask: Client, app: App) -> None:
    asked = book(ask, event_type=3)
    row = app.state.bookings.find(uid=asked["uid"])
    assert row is not None
    confirmed = booking_payload(app.state, "BOOKING_CREATED", row, confirmed=True)
    rejected = booking_payload(app.state, "BOOKING_REJECTED", row)
    assert set(confirmed) - {"metadata"} == set(rejected) - {"rejectionReason"}
    assert (confirmed["status"], rejected["status"]) == ("ACCEPTED", "REJECTED")
    assert booking_payload(app.state, "BOOKING_CREATED", row)["startTime"] == "2030-01-07T10:00:00Z"
    assert confirmed["startTime"] == "2030-01-07T10:00:00.000Z"


def test_a_cancellation_tells_its_reason_if_there_is_one(ask: Client, app: App) -> None:
    row = app.state.bookings.find(uid=book(ask)["uid"])
    assert row is not None
    assert "cancellationReason" not in booking_payload(app.state, "BOOKING_CANCELLED", row)
    told = booking_payload(app.state, "BOOKING_CANCELLED", {**row, "cancellationReason": "ill"})
    assert told["cancellationReason"] == "ill"


def test_notes_stand_in_for_a_description_and_hidden_guests_are_none(ask: Client, app: App) -> None:
    ask("PATCH", "/v2/event-types/1", version="2024-06-14", json={"disableGuests": True, "description": None})
    made = book(ask, bookingFieldsResponses={"notes": "Bring cake"})
    row = app.state.bookings.find(uid=made["uid"])
    assert row is not None
    for trigger in ("BOOKING_CREATED", "BOOKING_CANCELLED", "BOOKING_REQUESTED", "BOOKING_REJECTED"):
        payload = booking_payload(app.state, trigger, row)
        assert (payload["description"], payload["additionalNotes"]) == ("Bring cake", "Bring cake"), trigger
        assert payload["responses"]["guests"] == {"label": "additional_guests", "value": [], "isHidden": True}


def test_a_seat_and_a_series_say_what_they_are_of(ask: Client, app: App) -> None:
    seated = app.state.bookings.find(uid=book(ask, event_type=4)["uid"])
    assert seated is not None
    payload = booking_payload(app.state, "BOOKING_CREATED", seated)
    assert payload["attendeeSeatId"] == seated["attendees"][0]["seatUid"]
    subscribe(ask, "http://127.0.0.1:1/", ["BOOKING_CREATED"])
    attendee = {"name": "Nina", "email": "nina@example.com", "timeZone": "UTC"}
    series = {"start": "2030-01-08T10:00:00Z", "eventTypeId": 5, "attendee": attendee}
    assert ask("POST", "/v2/bookings", version="2024-08-13", json=series).status_code == 201
    told = [json.loads(each["body"])["payload"] for each in app.state.deliveries]
    assert len(told) == 3
    assert all(each["recurringEvent"] == {"freq": 2, "count": 3, "interval": 1} for each in told)


# --- the start and the end of meetings

MEETINGS = ["MEETING_STARTED", "MEETING_ENDED"]


def heard_of(app: App) -> list[tuple[str, str]]:
    """Trigger and uid of what was told of meetings so far."""
    bodies = [json.loads(each["body"]) for each in app.state.deliveries if each["trigger"] in MEETINGS]
    return [(body["triggerEvent"], body["uid"]) for body in bodies]


def test_a_meeting_is_told_when_the_clock_is_moved_past_it(ask: Client, app: App, listener: Listener) -> None:
    subscribe(ask, f"{listener.url}/a", MEETINGS)
    booking = book(ask)
    late = subscribe(ask, f"{listener.url}/too-late", MEETINGS)
    assert heard_of(app) == []

    def move(to: str) -> list[tuple[str, str]]:
        ask("POST", "/_sandbox/clock/move", json={"to": to})
        return heard_of(app)

    assert move("2030-01-07T09:59:00Z") == []
    assert move("2030-01-07T10:00:00Z") == [("MEETING_STARTED", booking["uid"])]
    assert move("2031-01-01T00:00:00Z") == [(trigger, booking["uid"]) for trigger in MEETINGS]
    assert app.webhooks.wait()
    assert [each.path for each in listener.received] == ["/a", "/a"]
    assert late in app.state.webhooks
    received = listener.received[0]
    expected = hmac.new(SECRET.encode(), received.body, hashlib.sha256).hexdigest()
    assert received.headers["x-cal-signature-256"] == expected
    body = json.loads(received.body)
    assert "payload" not in body
    assert (body["status"], body["startTime"]) == ("ACCEPTED", "2030-01-07T10:00:00.000Z")
    assert body["createdAt"] == app.state.bookings.find(uid=booking["uid"])["createdAt"]  # type: ignore[index]
    assert body["user"]["email"] == "ada@example.com"
    assert body["attendees"][0]["locale"] == "en"
    assert body["responses"]["name"]["value"] == "Nina Visitor"


def test_a_meeting_is_told_when_its_time_comes(ask: Client, app: App, listener: Listener) -> None:
    """Nobody asks the sandbox anything meanwhile."""
    subscribe(ask, f"{listener.url}/a", MEETINGS)
    book(ask)
    app.state.clock.move("2030-01-07T09:59:59.900Z")
    deadline = time.monotonic() + 10
    while not listener.received and time.monotonic() < deadline:
        time.sleep(0.02)
    assert [json.loads(each.body)["triggerEvent"] for each in listener.received] == ["MEETING_STARTED"]


@pytest.mark.parametrize("what", ["cancelled", "rescheduled", "webhook deleted", "pending"])
def test_a_meeting_that_does_not_take_place_is_not_told(
    ask: Client, app: App, listener: Listener, what: str
) -> None:
    webhook = subscribe(ask, f"{listener.url}/a", MEETINGS)
    booking = book(ask, event_type=3 if what == "pending" else 1)
    path, expected = f"/v2/bookings/{booking['uid']}", []
    if what == "cancelled":
        ask("POST", f"{path}/cancel", version="2024-08-13", json={"cancellationReason": "ill"})
    elif what == "rescheduled":
        moved = ask(
            "POST", f"{path}/reschedule", version="2024-08-13", json={"start": "2030-01-08T10:00:00Z"}
        )
        expected = [(trigger, moved.json()["data"]["uid"]) for trigger in MEETINGS]
    elif what == "webhook deleted":
        ask("DELETE", f"/v2/webhooks/{webhook}")
    ask("POST", "/_sandbox/clock/move", json={"to": "2030-02-01T00:00:00Z"})
    assert heard_of(app) == expected


def test_a_confirmed_meeting_is_told(ask: Client, app: App, listener: Listener) -> None:
    subscribe(ask, f"{listener.url}/a", MEETINGS)
    booking = book(ask, event_type=3)
    ask("POST", f"/v2/bookings/{booking['uid']}/confirm", version="2024-08-13")
    ask("POST", "/_sandbox/clock/move", json={"to": "2030-02-01T00:00:00Z"})
    assert heard_of(app) == [(trigger, booking["uid"]) for trigger in MEETINGS]


# --- their rows


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("not a url", "Invalid URL format"),
        ("example.com/x", "Invalid URL format"),
        ("http://", "Invalid URL format"),
        ("http://a b/", "Invalid URL format"),
        ("", "Invalid URL format"),
        ("ftp://example.com/x", "Only HTTP and HTTPS protocols are allowed"),
        ("mailto:a@example.com", "Only HTTP and HTTPS protocols are allowed"),
        ("data:text/plain,x", "Non-image data URL"),
        ("http://169.254.169.254/latest", "Blocked hostname"),
        ("ftp://metadata.google.internal./", "Blocked hostname"),
        ("data:image/png;base64,x", None),
        ("http://10.0.0.1:8080/x?y#z", None),
        (" HTTPS://user@Example.com ", None),
        ("http://[::1]:9/", None),
    ],
)
def test_which_targets_the_server_takes(ask: Client, url: str, reason: str | None) -> None:
    answer = ask("POST", "/v2/webhooks", json={"active": True, "subscriberUrl": url, "triggers": []})
    if reason is None:
        assert answer.status_code == 201, answer.text
    else:
        assert answer.status_code == 400
        assert answer.json()["error"]["message"] == f"Webhook URL is not allowed: {reason}"


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        ({"payloadTemplate": None, "secret": None}, 200),
        ({"subscriberUrl": "http://127.0.0.1:1/same"}, 200),
        ({"subscriberUrl": ""}, 200),
        ({"triggers": []}, 200),
        ({"time": 5, "timeUnit": "MINUTE", "eventTriggers": ["NOPE"]}, 200),
        ({"active": None}, 500),
        ({"subscriberUrl": None}, 500),
        ({"triggers": None}, 500),
        ({"version": None}, 500),
        ({"triggers": "BOOKING_CREATED"}, 400),
        ({"triggers": ["INSTANT_MEETING"]}, 400),
        ({"version": "2026-07-27"}, 400),
        ({"active": "yes"}, 400),
    ],
)
@pytest.mark.parametrize("path", ["/v2/webhooks", "/v2/event-types/1/webhooks"])
def test_what_an_update_may_say(path: str, sent: dict[str, object], status: int) -> None:
    app = App(quirks=True)
    ask = Client(app)
    number = subscribe(ask, "http://127.0.0.1:1/same", ["BOOKING_CREATED"], path=path)
    answer = ask("PATCH", f"{path}/{number}", json=sent)
    assert answer.status_code == status, answer.text
    if status == 200:
        names = set(sent) - {"time", "timeUnit", "eventTriggers"}
        assert {name: answer.json()["data"][name] for name in names} == {name: sent[name] for name in names}
    app.close()


def test_one_trigger_in_place_of_a_list_breaks_one_rule_alone(ask: Client) -> None:
    body = {"active": True, "subscriberUrl": "http://127.0.0.1:1/", "triggers": "BOOKING_CREATED"}
    (error,) = ask("POST", "/v2/webhooks", json=body).json()["error"]["details"]["errors"]
    assert set(error["constraints"]) == {"isArray"}


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
    monkeypatch.setattr("calcom.sandbox.webhooks.delivery.loopback_address", lambda url: None)
    app = App(allow_any_target=allowed)
    ask = Client(app)
    subscribe(ask, f"{listener.url}/a", ["BOOKING_CREATED"])
    book(ask)
    app.webhooks.wait()
    assert [each["status"] for each in app.state.deliveries] == [status]
    assert len(listener.received) == heard
    app.close()
