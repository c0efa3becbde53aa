"""Whatever fails on the way, the bookings that exist are those that callers were told of."""

from __future__ import annotations

import importlib.util
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import calcom
from calcom import errors
from tests.client.library import httpx

if TYPE_CHECKING:
    from calcom.sandbox import Sandbox

spec = importlib.util.spec_from_file_location("client_faults", Path(__file__).with_name("faults.py"))
assert spec is not None
assert spec.loader is not None
faults = importlib.util.module_from_spec(spec)
sys.modules[spec.name] = faults
spec.loader.exec_module(faults)

START = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
ATTENDEE = {"name": "Zed", "email": "zed@example.com", "time_zone": "UTC"}


@pytest.mark.parametrize("fault", faults.FAULTS)
@pytest.mark.parametrize("run", [faults.by_threads, faults.by_tasks])
def test_none_lost_and_none_twice(calcom_sandbox: Sandbox, fault: str, run: Any) -> None:
    outcome = run(calcom_sandbox, fault, 60)
    assert outcome.struck > 5, "the fault never happened, so this says nothing"
    assert (outcome.lost, outcome.invented, outcome.twice) == (0, 0, 0), faults.line_of(outcome)
    assert len(outcome.told) + outcome.errors.total() == 60
    assert len(outcome.told) >= 55


@pytest.mark.parametrize("run", [faults.by_threads, faults.by_tasks])
def test_none_lost_and_none_twice_where_lists_lag(calcom_sandbox: Sandbox, run: Any) -> None:
    outcome = faults.with_lagging_lists(run, calcom_sandbox, "reset after the request was read", 40, most=0.8)
    assert outcome.struck > 3
    assert outcome.is_right, faults.line_of(outcome)
    assert len(outcome.told) >= 36


@pytest.mark.parametrize("fault", faults.LAGGING)
@pytest.mark.parametrize("run", [faults.by_threads, faults.by_tasks])
def test_none_lost_and_none_twice_where_bookings_may_conflict(
    calcom_sandbox: Sandbox, fault: str, run: Any
) -> None:
    outcome = faults.with_conflicts(run, calcom_sandbox, fault, 60)
    assert outcome.struck > 5
    assert outcome.is_right, faults.line_of(outcome)
    assert len(outcome.told) >= 50


@pytest.mark.parametrize("fault", ["503", "reset after the request was read"])
def test_none_lost_and_none_twice_by_those_who_give_up(calcom_sandbox: Sandbox, fault: str) -> None:
    outcome = faults.by_those_who_give_up(calcom_sandbox, fault, 60)
    assert outcome.given_up > 10
    assert outcome.is_right, faults.line_of(outcome)
    assert len(outcome.told) >= 55


class OneAnswerLost(httpx.BaseTransport):
    """Loses the answer to the first POST."""

    def __init__(self) -> None:
        self.line = httpx.HTTPTransport()
        self.posts = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self.line.handle_request(request)
        self.posts += request.method == "POST"
        if request.method == "POST" and self.posts == 1:
            response.read()
            response.close()
            raise httpx.ReadError("lost", request=request)
        return response

    def close(self) -> None:
        self.line.close()


def client_with(line: OneAnswerLost, sandbox: Sandbox, **options: Any) -> calcom.CalCom:
    key = options.pop("key", sandbox.api_key)
    http = httpx.Client(transport=line)
    made = calcom.CalCom(key, base_url=sandbox.url, http_client=http, **options)
    made._sender.pause = lambda seconds: None
    return made


@pytest.mark.parametrize("slug", ["half-hour", "confirm", "seats"])
def test_a_lost_answer_is_found_again_without_asking_twice(calcom_sandbox: Sandbox, slug: str) -> None:
    calcom_sandbox.clock.freeze(datetime(2026, 11, 20, 10, 0, tzinfo=UTC))
    line = OneAnswerLost()
    client = client_with(line, calcom_sandbox)
    event_type = next(each for each in client.event_types.list() if each.slug == slug)
    booking = client.bookings.create(event_type_id=event_type.id, start=START, attendee=ATTENDEE)
    assert booking.start == START
    assert line.posts == 1
    assert len(client.bookings.list().collect()) == 1
    client._sender.http.close()


def test_who_cannot_look_is_told_that_the_answer_was_lost(calcom_sandbox: Sandbox) -> None:
    calcom_sandbox.clock.freeze(datetime(2026, 11, 20, 10, 0, tzinfo=UTC))
    line = OneAnswerLost()
    client = client_with(line, calcom_sandbox, key="cal_sandbox_ben")
    with pytest.raises(errors.APIConnectionError, match="check before you send it again") as caught:
        client.bookings.create(event_type_id=1, start=START, attendee=ATTENDEE)
    assert caught.value.maybe_executed
    assert line.posts == 1
    client._sender.http.close()


def test_a_look_that_fails_too_leaves_the_error_of_the_booking(calcom_sandbox: Sandbox) -> None:
    calcom_sandbox.clock.freeze(datetime(2026, 11, 20, 10, 0, tzinfo=UTC))
    line = OneAnswerLost()
    client = client_with(line, calcom_sandbox, max_retries=1)
    calcom_sandbox.fault("list_bookings", "status", status=503, times=None)
    with pytest.raises(errors.APIConnectionError, match="create_booking") as caught:
        client.bookings.create(event_type_id=1, start=START, attendee=ATTENDEE)
    assert caught.value.maybe_executed
    client._sender.http.close()


def test_without_marks_nothing_is_marked(calcom_sandbox: Sandbox) -> None:
    calcom_sandbox.clock.freeze(datetime(2026, 11, 20, 10, 0, tzinfo=UTC))
    with calcom.CalCom(calcom_sandbox.api_key, base_url=calcom_sandbox.url, exactly_once=False) as client:
        booking = client.bookings.create(event_type_id=1, start=START, attendee=ATTENDEE)
        assert booking.to_dict()["metadata"] == {}


@pytest.mark.parametrize("acted", [True, False])
def test_event_types_and_webhooks_are_made_once(calcom_sandbox: Sandbox, acted: bool) -> None:
    line = OneAnswerLost() if acted else OneRequestLost()
    client = client_with(line, calcom_sandbox)
    made = client.event_types.create(length_in_minutes=25, title="Once", slug="once")
    assert made.slug == "once"
    assert [each.id for each in client.event_types.list() if each.slug == "once"] == [made.id]
    line.posts = 0
    webhook = client.webhooks.create(
        active=True, subscriber_url="http://127.0.0.1:9/once", triggers=["BOOKING_CREATED"], secret="s"
    )
    assert [each.id for each in client.webhooks.list()] == [webhook.id]
    assert line.posts == (1 if acted else 2)
    client._sender.http.close()


@pytest.mark.parametrize("acted", [True, False])
def test_webhooks_of_an_event_type_and_of_a_platform_client_are_made_once(
    calcom_sandbox: Sandbox, acted: bool
) -> None:
    line = OneAnswerLost() if acted else OneRequestLost()
    client = client_with(line, calcom_sandbox)
    body = {"active": True, "subscriberUrl": "http://127.0.0.1:9/once", "triggers": ["BOOKING_CREATED"]}
    webhook = client.event_types.webhooks.create(1, body=body)
    assert [each.id for each in client.event_types.webhooks.list(1)] == [webhook.id]
    assert line.posts == (1 if acted else 2)
    line.posts = 0
    platform = next(iter(calcom_sandbox.state.oauth_clients))
    auth = calcom.ClientCredentials(platform["id"], platform["secret"])
    owner = calcom.CalCom(auth=auth, base_url=calcom_sandbox.url, http_client=client._sender.http)
    owner._sender.pause = lambda seconds: None
    made = owner.oauth_clients.webhooks.create(platform["id"], body=body)
    assert [each.id for each in owner.oauth_clients.webhooks.list(platform["id"])] == [made.id]
    assert line.posts == (1 if acted else 2)
    client._sender.http.close()


def test_a_name_that_was_taken_before_is_still_refused(calcom_sandbox: Sandbox) -> None:
    with (
        calcom.CalCom(calcom_sandbox.api_key, base_url=calcom_sandbox.url) as client,
        pytest.raises(errors.APIStatusError, match="slug"),
    ):
        client.event_types.create(length_in_minutes=30, title="Another", slug="half-hour")
    line = OneAnswerLost()
    client = client_with(line, calcom_sandbox)
    with pytest.raises(errors.APIConnectionError):
        client.event_types.create(length_in_minutes=45, title="Another", slug="half-hour")
    client._sender.http.close()


class OneRequestLost(OneAnswerLost):
    """Loses the first POST before it is read."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.posts += request.method == "POST"
        if request.method == "POST" and self.posts == 1:
            raise httpx.ReadError("lost", request=request)
        return self.line.handle_request(request)
