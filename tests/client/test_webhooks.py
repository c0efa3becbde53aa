"""Verifying and reading deliveries, with those that a real server sent."""

from __future__ import annotations

import io
import json
from collections.abc import MutableMapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Mount, Route
from werkzeug.test import EnvironBuilder
from werkzeug.wrappers import Request as FlaskRequest

from calcom import webhooks
from calcom.errors import WebhookVerificationError
from tests.client.library import httpx

RECORDINGS = Path(__file__).resolve().parents[1] / "recordings"
SECRET = "whsec-1"
BODY = b'{"triggerEvent":"BOOKING_CREATED","createdAt":"2026-11-20T09:39:47.000Z","payload":{"uid":"u1"}}'


def deliveries() -> list[tuple[str, dict[str, Any]]]:
    found = []
    for path in sorted(RECORDINGS.glob("*/*.json")):
        data = json.loads(path.read_text(encoding="utf-8"))
        if "delivery" in data:
            found.append((path.stem, {**data["delivery"], "secret": data.get("secret")}))
    return found


DELIVERIES = deliveries()
NAMED = [pytest.param(delivery, id=name) for name, delivery in DELIVERIES]


def test_there_are_recorded_deliveries() -> None:
    assert len(DELIVERIES) >= 17


@pytest.mark.parametrize("delivery", NAMED)
def test_recorded_deliveries_verify_and_are_read(delivery: dict[str, Any]) -> None:
    secret = delivery.get("secret")
    event = webhooks.receive(
        delivery["body"].encode(), delivery["headers"], secret=secret, allow_unsigned=not secret
    )
    assert event.version == delivery["headers"].get("x-cal-webhook-version")
    sent = delivery.get("json") or {}
    assert event.trigger == sent.get("triggerEvent", "")
    assert type(event) is webhooks.TRIGGERS.get(event.trigger, webhooks.WebhookEvent)
    if isinstance(event, webhooks.BookingEvent):
        assert event.uid
        assert event.start_time is not None
        assert event.start_time.tzinfo is not None
        assert event.organizer is not None
        assert event.organizer.email
        assert event.attendees[0].email
        assert event.created_at is not None


@pytest.mark.parametrize("delivery", [item for item in NAMED if item.values[0].get("secret")])  # type: ignore[union-attr]
def test_a_changed_delivery_is_refused(delivery: dict[str, Any]) -> None:
    body = delivery["body"].encode()
    for changed in (body + b" ", body[:-1], body.replace(b"a", b"b", 1)):
        with pytest.raises(WebhookVerificationError, match="does not match"):
            webhooks.verify(changed, delivery["headers"], delivery["secret"])
    with pytest.raises(WebhookVerificationError, match="does not match"):
        webhooks.verify(body, delivery["headers"], delivery["secret"] + "x")


def signed(body: bytes = BODY, secret: str | None = SECRET) -> dict[str, str]:
    return webhooks.deliver_headers(body, secret)


def test_sign_and_verify() -> None:
    webhooks.verify(BODY, signed(), SECRET)
    webhooks.verify(BODY, {name.lower(): value for name, value in signed().items()}, SECRET)
    webhooks.verify(BODY, signed(), ["new", SECRET])


def test_a_repeated_signature_header_is_refused() -> None:
    headers = [*signed().items(), (webhooks.SIGNATURE_HEADER.lower(), webhooks.sign(BODY, SECRET))]
    with pytest.raises(WebhookVerificationError, match="more than once"):
        webhooks.verify(BODY, headers, SECRET)
    with pytest.raises(WebhookVerificationError, match="more than once"):
        webhooks.verify(BODY, httpx.Headers(headers), SECRET)


def test_unsigned_deliveries_need_leave() -> None:
    for headers in (signed(secret=None), {}):
        with pytest.raises(WebhookVerificationError, match="not signed"):
            webhooks.verify(BODY, headers, None)
        with pytest.raises(WebhookVerificationError, match="not signed"):
            webhooks.verify(BODY, headers, SECRET, allow_unsigned=True)
        webhooks.verify(BODY, headers, None, allow_unsigned=True)


def test_a_secret_is_needed_for_a_signed_delivery() -> None:
    with pytest.raises(WebhookVerificationError, match="no secret was given"):
        webhooks.verify(BODY, signed(), None, allow_unsigned=True)
    with pytest.raises(WebhookVerificationError, match="empty"):
        webhooks.verify(BODY, signed(), "")


def test_the_literal_of_an_unsigned_delivery_is_no_signature() -> None:
    with pytest.raises(WebhookVerificationError, match="not signed"):
        webhooks.verify(BODY, {webhooks.SIGNATURE_HEADER: webhooks.UNSIGNED}, webhooks.UNSIGNED)


def test_parsed_bodies_are_not_accepted() -> None:
    with pytest.raises(TypeError, match="bytes"):
        webhooks.verify(BODY.decode(), signed(), SECRET)  # type: ignore[arg-type]


def test_signatures_that_are_no_text_do_not_break_the_comparison() -> None:
    with pytest.raises(WebhookVerificationError, match="does not match"):
        webhooks.verify(BODY, {webhooks.SIGNATURE_HEADER: "\udcff\xff"}, SECRET)


def payload(trigger: str, fields: dict[str, Any]) -> webhooks.WebhookEvent:
    body = {"triggerEvent": trigger, "createdAt": "2026-11-20T10:00:00.000Z", "payload": fields}
    return webhooks.parse(json.dumps(body))


@pytest.mark.parametrize("trigger", webhooks.TRIGGERS)
@pytest.mark.parametrize("fields", [{}, {"uid": "u", "attendees": None, "metadata": None, "responses": None}])
def test_every_trigger_is_read_with_whatever_is_missing(trigger: str, fields: dict[str, Any]) -> None:
    event = payload(trigger, fields)
    assert type(event) is webhooks.TRIGGERS[trigger]
    assert event.payload == fields
    assert event.created_at == datetime(2026, 11, 20, 10, tzinfo=UTC)


def test_fields_of_a_rescheduled_booking() -> None:
    event = payload(
        "BOOKING_RESCHEDULED",
        {
            "uid": "new",
            "rescheduleUid": "old",
            "rescheduleId": 4,
            "rescheduleStartTime": "2026-11-24T10:00:00Z",
            "startTime": "2026-11-25T10:00:00+00:00",
            "responses": {"name": {"label": "your_name", "value": "Zed"}, "plain": "x"},
            "organizer": {
                "name": "A",
                "email": "a@example.com",
                "timeZone": "UTC",
                "language": {"locale": "en"},
            },
        },
    )
    assert isinstance(event, webhooks.BookingRescheduled)
    assert (event.uid, event.old_uid, event.old_booking_id) == ("new", "old", 4)
    assert event.old_start_time == datetime(2026, 11, 24, 10, tzinfo=UTC)
    assert event.responses == {"name": "Zed", "plain": "x"}
    assert event.organizer is not None
    assert (event.organizer.locale, event.organizer.time_zone) == ("en", "UTC")


def test_flat_meeting_events() -> None:
    row = {"triggerEvent": "MEETING_ENDED", "id": 7, "uid": "u7", "createdAt": "2026-11-01T10:00:00.000Z",
           "startTime": "2026-11-20T10:00:00.000Z", "user": {"name": "A", "email": "a@example.com"},
           "attendees": [{"id": 1, "email": "z@example.com", "name": "Z", "locale": "en"}]}  # fmt: skip
    event = webhooks.parse(json.dumps(row))
    assert isinstance(event, webhooks.MeetingEnded)
    assert (event.booking_id, event.uid, event.attendees[0].locale) == (7, "u7", "en")
    assert event.organizer is not None
    assert event.organizer.email == "a@example.com"


def test_form_submissions() -> None:
    event = payload(
        "FORM_SUBMITTED_NO_EVENT",
        {
            "formId": "f",
            "responses": {
                "a": {"value": "1", "response": [{"label": "One", "id": "1"}]},
                "b": {"value": "2"},
            },
            "responseId": 3,
        },
    )
    assert isinstance(event, webhooks.FormSubmittedNoEvent)
    assert event.responses == {"a": [{"label": "One", "id": "1"}], "b": "2"}
    assert event.response_id == 3


def test_unknown_triggers_are_kept() -> None:
    event = payload("SOMETHING_NEW", {"a": 1})
    assert type(event) is webhooks.WebhookEvent
    assert (event.trigger, event.payload) == ("SOMETHING_NEW", {"a": 1})


@pytest.mark.parametrize("body", [b"content=hello", b'"text"', b"[1]", b'{"content":"x"}', b"\xff"])
def test_bodies_of_payload_templates_are_kept(body: bytes) -> None:
    event = webhooks.parse(body)
    assert event.trigger == ""
    assert event.body == body
    assert event.payload


def test_dedupe_keys() -> None:
    again = BODY.replace(b'"uid":"u1"', b'"uid" : "u1"')
    assert webhooks.parse(BODY).dedupe_key == webhooks.parse(again).dedupe_key
    for other in (
        BODY.replace(b"u1", b"u2"),
        BODY.replace(b"CREATED", b"CANCELLED"),
        BODY.replace(b"47.000", b"48.000"),
    ):
        assert webhooks.parse(BODY).dedupe_key != webhooks.parse(other).dedupe_key
    assert webhooks.parse(b'{"a":1}').dedupe_key != webhooks.parse(b'{"a":2}').dedupe_key


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_asgi_application_and_starlette_adapter() -> None:
    seen: list[webhooks.WebhookEvent] = []

    async def handle(event: webhooks.WebhookEvent) -> None:
        seen.append(event)

    async def endpoint(request: Request) -> PlainTextResponse:
        event = await webhooks.receive_starlette(request, secret=SECRET)
        return PlainTextResponse(event.trigger)

    app = Starlette(
        routes=[
            Route("/endpoint", endpoint, methods=["POST"]),
            Mount("/app", app=webhooks.WebhookApp(handle, secret=SECRET)),
        ]
    )
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app=app), base_url="http://receiver.test"
    ) as http:
        answer = await http.post("/endpoint", content=BODY, headers=signed())
        assert answer.text == "BOOKING_CREATED"
        assert (await http.post("/app/", content=BODY, headers=signed())).status_code == 204
        assert (await http.post("/app/", content=BODY + b" ", headers=signed())).status_code == 401
        assert (await http.get("/app/")).status_code == 405
        huge = b"x" * (webhooks.MAX_BODY + 1)
        assert (await http.post("/app/", content=huge, headers=signed())).status_code == 413
    assert [event.trigger for event in seen] == ["BOOKING_CREATED"]


class _Environ(dict[str, Any], MutableMapping[str, Any]):
    pass


def test_wsgi_adapter() -> None:
    environ = _Environ(
        {
            "CONTENT_LENGTH": str(len(BODY)),
            "HTTP_X_CAL_SIGNATURE_256": webhooks.sign(BODY, SECRET),
            "HTTP_X_CAL_WEBHOOK_VERSION": "2026-07-27",
            "wsgi.input": io.BytesIO(BODY + b"not part of it"),
        }
    )
    event = webhooks.receive_wsgi(environ, secret=SECRET)
    assert (event.trigger, event.version) == ("BOOKING_CREATED", "2026-07-27")
    environ["HTTP_X_CAL_SIGNATURE_256"] += "," + webhooks.sign(BODY, SECRET)
    with pytest.raises(WebhookVerificationError, match="more than once"):
        webhooks.receive_wsgi(environ, secret=SECRET)


@pytest.mark.parametrize("stated", ["-1", "many", "1.5", "9" * 5000, "²"])
def test_a_length_that_is_none(stated: str) -> None:
    environ = {"CONTENT_LENGTH": stated, "wsgi.input": io.BytesIO(BODY)}
    with pytest.raises(WebhookVerificationError, match="Content-Length"):
        webhooks.receive_wsgi(environ, secret=SECRET)
    assert environ["wsgi.input"].tell() == 0  # type: ignore[attr-defined]


class _Django:
    headers = signed()
    body = BODY


def test_flask_and_django_adapters() -> None:
    # The request of Flask is this one with routing added.
    request = FlaskRequest(
        EnvironBuilder(method="POST", data=BODY, headers=[*signed().items()]).get_environ()
    )
    assert webhooks.receive_flask(request, secret=SECRET).trigger == "BOOKING_CREATED"
    assert webhooks.receive_django(_Django(), secret=SECRET).trigger == "BOOKING_CREATED"
