"""Parts of the webhooks: what a booking must have sent, ages and headers of deliveries, made-up ones."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any, Self

import pytest

from calcom import webhooks
from calcom.errors import ConfigurationError, WebhookVerificationError
from calcom.webhooks import receiving, signatures
from calcom.webhooks._samples import sample
from calcom.webhooks.events import TRIGGERS, WebhookEvent
from calcom.webhooks.reconciling import expected

SINCE = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
BEFORE, THEN, AFTER = "2026-11-30T08:59:59.999Z", "2026-11-30T09:00:00.000Z", "2026-11-30T09:00:01.000Z"


@pytest.mark.parametrize(
    ("booking", "triggers"),
    [
        ({}, []),
        ({"status": "accepted"}, []),
        ({"createdAt": BEFORE, "status": "accepted"}, []),
        ({"createdAt": THEN, "status": "accepted"}, ["BOOKING_CREATED"]),
        ({"createdAt": AFTER, "status": "pending"}, ["BOOKING_REQUESTED"]),
        ({"createdAt": AFTER, "status": "accepted", "rescheduledFromUid": "u"}, ["BOOKING_RESCHEDULED"]),
        ({"createdAt": AFTER, "status": "pending", "rescheduledFromUid": "u"}, ["BOOKING_RESCHEDULED"]),
        ({"createdAt": BEFORE, "status": "accepted", "rescheduledFromUid": "u"}, []),
        ({"createdAt": BEFORE, "status": "cancelled"}, ["BOOKING_CANCELLED"]),
        ({"createdAt": AFTER, "status": "cancelled"}, ["BOOKING_CANCELLED"]),
        ({"createdAt": AFTER, "status": "cancelled", "rescheduledToUid": "u"}, []),
        ({"createdAt": AFTER, "status": "rejected"}, ["BOOKING_REJECTED"]),
        ({"createdAt": BEFORE, "status": "rejected", "rescheduledToUid": "u"}, ["BOOKING_REJECTED"]),
        (
            {"createdAt": AFTER, "status": "cancelled", "rescheduledFromUid": "u"},
            ["BOOKING_RESCHEDULED", "BOOKING_CANCELLED"],
        ),
    ],
)
def test_what_must_have_been_sent(booking: dict[str, Any], triggers: list[str]) -> None:
    assert expected(booking, SINCE) == triggers


class _Frozen(datetime):
    """A clock that stands still, so that a busy machine makes no delivery older."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        return cls(2026, 11, 30, 9, 0, tzinfo=tz)


@pytest.fixture
def frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(receiving, "datetime", _Frozen)


def event(age: float) -> WebhookEvent:
    made = (SINCE - timedelta(seconds=age)).isoformat()
    body = f'{{"triggerEvent": "BOOKING_CREATED", "createdAt": "{made}", "payload": {{}}}}'
    return webhooks.receive(body.encode(), {}, secret=None, allow_unsigned=True)


@pytest.mark.parametrize(
    ("age", "most", "reason"),
    [
        (0, 60, None),
        (60, 60, None),
        (-60, 60, None),
        (0, 0.5, None),
        (61, 60, "made 61 s ago; max_age is 60 s"),
        (0.4, 0.1, "made 0 s ago; max_age is 0.1 s"),
        (-61, 60, "made 61 s from now; max_age is 60 s"),
    ],
)
@pytest.mark.usefixtures("frozen")
def test_the_age_of_a_delivery(age: float, most: float, reason: str | None) -> None:
    if reason is None:
        receiving._refuse_old(event(age), most)
    else:
        with pytest.raises(WebhookVerificationError, match=reason):
            receiving._refuse_old(event(age), most)


@pytest.mark.parametrize("most", [0, -1, float("nan"), "60", None])
def test_an_age_that_cannot_be_meant(most: Any) -> None:
    with pytest.raises(ConfigurationError, match="max_age must be a positive number of seconds"):
        receiving._refuse_old(event(0), most)


def test_headers_of_a_delivery_that_a_test_makes() -> None:
    signed = webhooks.deliver_headers(b"{}", "secret")
    assert set(signed) == {"content-type", "X-Cal-Signature-256", "X-Cal-Webhook-Version"}
    assert signed["content-type"] == "application/json"
    assert signed["X-Cal-Signature-256"] == signatures.sign(b"{}", "secret")
    assert signed["X-Cal-Webhook-Version"] == "2021-10-20"
    unsigned = webhooks.deliver_headers("{}", None, version="x")
    assert (unsigned["X-Cal-Signature-256"], unsigned["X-Cal-Webhook-Version"]) == ("no-secret-provided", "x")


@pytest.mark.parametrize(
    ("payload", "uid"),
    [
        ({"uid": "a", "bookingUid": "b"}, "a"),
        ({"uid": 5, "bookingUid": "b"}, "b"),
        ({"uid": None}, ""),
        ({}, ""),
    ],
)
def test_the_key_of_a_delivery(payload: dict[str, Any], uid: str) -> None:
    made = webhooks.parse(json.dumps({"triggerEvent": "BOOKING_PAID", "payload": payload}))
    assert made.key == ("BOOKING_PAID", uid)


NOW = datetime(2031, 5, 6, 11, 22, 33, 444_000, tzinfo=UTC)
START, END = "2031-05-07T11:00:00Z", "2031-05-07T11:30:00Z"


def test_times_of_made_up_deliveries() -> None:
    made = {trigger: sample(trigger, NOW) for trigger in TRIGGERS}
    created: Any = made["BOOKING_CREATED"]
    assert (created["createdAt"], created["triggerEvent"]) == ("2031-05-06T11:22:33.444Z", "BOOKING_CREATED")
    assert (created["payload"]["startTime"], created["payload"]["endTime"]) == (START, END)
    moved: Any = made["BOOKING_RESCHEDULED"]["payload"]
    assert (moved["rescheduleStartTime"], moved["rescheduleEndTime"]) == (
        "2031-05-07T10:00:00Z",
        "2031-05-07T10:30:00Z",
    )
    away: Any = made["OOO_CREATED"]["payload"]
    assert (away["oooEntry"]["start"], away["oooEntry"]["end"]) == (START, "2031-05-14T11:00:00Z")
    flat: Any = made["MEETING_ENDED"]
    assert (flat["triggerEvent"], flat["startTime"], "payload" in flat) == ("MEETING_ENDED", START, False)
    assert "@start" not in str(made)
    # What is not a booking has none of its fields.
    assert "startTime" not in str(made["FORM_SUBMITTED"])
    with pytest.raises(KeyError):
        sample("NO_SUCH_TRIGGER")
    now = datetime.fromisoformat(str(sample("BOOKING_CREATED")["createdAt"]))
    assert abs(datetime.now(UTC) - now) < timedelta(hours=1)
