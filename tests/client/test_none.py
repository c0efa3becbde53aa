"""None is JSON null where the API takes one, and an error everywhere else; what is left out is UNSET."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from importlib import import_module
from typing import Any

import httpx
import pytest

import calcom
from calcom import errors
from calcom.types import UNSET

START = datetime(2030, 1, 1, tzinfo=UTC)
GUEST = {"name": "Grace", "email": "grace@example.com", "time_zone": "UTC"}


class Line(httpx.BaseTransport):
    def __init__(self) -> None:
        self.sent: list[httpx.Request] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        return httpx.Response(400, json={"status": "error", "error": {"code": "X", "message": "no"}})


def client(line: Line) -> calcom.CalCom:
    return calcom.CalCom("cal_x", base_url="http://cal.test", http_client=httpx.Client(transport=line))


REFUSED: dict[str, Callable[[Any], Any]] = {
    "name": lambda c: c.schedules.update(1, name=None),
    "reason": lambda c: c.bookings.decline("u", reason=None),
    "rescheduling_reason": lambda c: c.bookings.reschedule("u", start=START, reason=None),
    "seat_uid": lambda c: c.bookings.cancel("u", seat_uid=None),
    "metadata": lambda c: c.bookings.create(event_type_id=1, start=START, attendee=GUEST, metadata=None),
    "guests": lambda c: c.bookings.create(event_type_id=1, start=START, attendee=GUEST, guests=None),
    "attendee_email": lambda c: list(c.bookings.list(attendee_email=None)),
    "event_type_ids": lambda c: list(c.bookings.list(event_type_ids=None)),
    "after_start": lambda c: list(c.bookings.list(after_start=None)),
    "username": lambda c: c.event_types.list(username=None),
    "usernames": lambda c: c.slots.list(start=START, end=START, usernames=None),
    "slot_duration": lambda c: c.slots.reservations.create(event_type_id=1, start=START, slot_duration=None),
}


@pytest.mark.parametrize("argument", REFUSED)
def test_none_is_an_error_where_the_api_takes_no_null(argument: str) -> None:
    line = Line()
    with pytest.raises(errors.ConfigurationError, match=argument):
        REFUSED[argument](client(line))
    assert not line.sent


def test_none_in_a_body_that_was_given_is_an_error_too() -> None:
    line = Line()
    with pytest.raises(errors.ConfigurationError, match="name must not be None"):
        client(line).schedules.update(1, body={"name": None})
    assert not line.sent


def test_none_is_null_where_the_api_takes_one() -> None:
    line = Line()
    with pytest.raises(errors.BadRequestError):
        client(line).webhooks.update("w", secret=None)
    assert json.loads(line.sent[0].content) == {"secret": None}


def test_unset_is_left_out() -> None:
    assert calcom.UNSET is UNSET
    assert repr(UNSET) == "UNSET"
    v1, v2 = (import_module(f"calcom_{api}.types") for api in ("v1", "v2"))
    assert v1.UNSET is v2.UNSET is UNSET
    line = Line()
    with pytest.raises(errors.BadRequestError):
        client(line).bookings.cancel("u", reason="ill", seat_uid=UNSET)
    assert json.loads(line.sent[0].content) == {"cancellationReason": "ill"}
