"""Arguments are not taken on trust: lists, names, times and zones, as people write them."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from calcom import CalCom, _bodies, errors
from calcom.v1 import CalComV1
from tests.client.library import httpx

KEY = "cal_planted_0123456789abcdef"
START = datetime(2027, 3, 1, 9, tzinfo=UTC)
ATTENDEE = {"name": "G", "email": "g@example.com", "time_zone": ZoneInfo("Europe/Paris")}
Sent = list[Any]


@pytest.fixture
def sent() -> Sent:
    return []


@pytest.fixture
def client(sent: Sent) -> CalCom:
    def answer(request: Any) -> Any:
        sent.append(request)
        return httpx.Response(400, json={"message": "no"})

    http = httpx.Client(transport=httpx.MockTransport(answer))
    return CalCom(KEY, base_url="http://cal.test", http_client=http, exactly_once=False)


def body_of(call: Callable[[], object], sent: Sent) -> Any:
    with pytest.raises(errors.BadRequestError):
        call()
    return json.loads(sent[-1].content)


@pytest.mark.parametrize(
    ("call", "field"),
    [
        (lambda c: c.bookings.create(event_type_id=1, start=START, attendee={}, guests="a@b.c"), "guests"),
        (lambda c: c.bookings.mark_absent("u", attendees="a@b.c"), "attendees"),
        (lambda c: c.bookings.add_guests("u", "a@b.c"), "guests"),
        (lambda c: c.bookings.list(event_type_ids="12"), "event_type_ids"),
        (lambda c: c.bookings.list(team_ids=b"12"), "team_ids"),
        (lambda c: c.slots.list(event_type_slug="x", usernames="ada", start=START, end=START), "usernames"),
        (
            lambda c: c.webhooks.create(
                active=True, subscriber_url="http://x.test", triggers="BOOKING_CREATED"
            ),
            "triggers",
        ),
        (
            lambda c: c.schedules.create(
                name="x", time_zone="UTC", is_default=False, availability=[{"days": "Monday"}]
            ),
            r"availability\[0\].days",
        ),
        (lambda c: c.bookings.list(event_type_ids=5), "event_type_ids must be a list, not int"),
    ],
)
def test_a_text_is_no_list(client: CalCom, sent: Sent, call: Callable[[CalCom], object], field: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=field):
        call(client)
    assert not sent


def test_names_are_understood_in_both_spellings_at_every_depth(client: CalCom, sent: Sent) -> None:
    for row in (
        {"days": ["Monday"], "start_time": "09:00", "end_time": "10:00"},
        {"days": ("Monday",), "startTime": "09:00", "endTime": "10:00"},
    ):
        body = body_of(
            lambda row=row: client.schedules.create(  # type: ignore[call-overload, misc]
                name="x", time_zone="UTC", is_default=False, availability=iter([row])
            ),
            sent,
        )
        assert body["availability"] == [{"days": ["Monday"], "startTime": "09:00", "endTime": "10:00"}]


def test_what_no_model_describes_stays_as_it_is(client: CalCom, sent: Sent) -> None:
    metadata = {"my_key": "text", "other": "x"}
    body = body_of(
        lambda: client.bookings.create(event_type_id=1, start=START, attendee=ATTENDEE, metadata=metadata),
        sent,
    )
    assert body["metadata"] == metadata
    assert body["attendee"]["timeZone"] == "Europe/Paris"


@pytest.mark.parametrize("start", ["2027-03-01T10:00:00+01:00", "2027-03-01T09:00Z", START])
def test_iso_texts_stand_for_datetimes(client: CalCom, sent: Sent, start: Any) -> None:
    body = body_of(lambda: client.bookings.create(event_type_id=1, start=start, attendee=ATTENDEE), sent)
    assert body["start"] == "2027-03-01T09:00:00Z"
    body = body_of(lambda: client.bookings.reschedule("uid", start=start), sent)
    assert body["start"] == "2027-03-01T09:00:00Z"


@pytest.mark.parametrize(
    ("start", "kind", "part"),
    [
        ("2027-03-01T09:00", errors.NaiveDatetimeError, "has no time zone"),
        (datetime(2027, 3, 1, 9), errors.NaiveDatetimeError, "has no time zone"),
        ("tomorrow", errors.ConfigurationError, "ISO 8601 string"),
        ("2027-03-01", errors.ConfigurationError, "not str"),
        (
            datetime.min.replace(tzinfo=ZoneInfo("Asia/Tokyo")),
            errors.ConfigurationError,
            "out of range in UTC",
        ),
        (5, errors.ConfigurationError, "not int"),
    ],
)
def test_times_that_are_none(
    client: CalCom, sent: Sent, start: Any, kind: type[Exception], part: str
) -> None:
    with pytest.raises(kind, match=part):
        client.bookings.create(event_type_id=1, start=start, attendee=ATTENDEE)
    assert not sent


@pytest.mark.parametrize("zone", ["Europe/Paris", ZoneInfo("Europe/Paris")])
@pytest.mark.parametrize("day", ["2027-03-01", date(2027, 3, 1)])
def test_days_of_slots_are_days_in_the_zone(client: CalCom, sent: Sent, zone: Any, day: Any) -> None:
    with pytest.raises(errors.BadRequestError):
        client.slots.list(event_type_id=1, start=day, end=day, time_zone=zone)
    query = sent[-1].url.params
    assert (query["start"], query["end"]) == ("2027-02-28T23:00:00Z", "2027-03-01T23:00:00Z")
    assert query["timeZone"] == "Europe/Paris"


@pytest.mark.parametrize("end", [date.max, "9999-12-31"])
def test_the_last_day_of_the_calendar_does_not_end(client: CalCom, sent: Sent, end: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="end is out of range"):
        client.slots.list(event_type_id=1, start=START, end=end, time_zone="Europe/Paris")
    assert not sent


@pytest.mark.parametrize(
    ("zone", "start", "end"),
    [
        ("Asia/Tokyo", "2027-02-28T15:00:00Z", "2027-03-01T15:00:00Z"),
        (None, "2027-03-01T00:00:00Z", "2027-03-01T23:59:59Z"),
    ],
)
def test_days_of_slots_of_v1_are_days_in_the_zone(sent: Sent, zone: str | None, start: str, end: str) -> None:
    def answer(request: Any) -> Any:
        sent.append(request)
        return httpx.Response(400, json={"message": "no"})

    http = httpx.Client(transport=httpx.MockTransport(answer))
    client = CalComV1(KEY, base_url="http://cal.test", http_client=http)
    named = {"time_zone": zone} if zone else {}
    with pytest.raises(errors.BadRequestError):
        client.slots.list(event_type_id=1, start_time="2027-03-01", end_time="2027-03-01", **named)  # type: ignore[arg-type]
    query = sent[-1].url.params
    assert (query["startTime"], query["endTime"]) == (start, end)


ITSELF: list[Any] = []
ITSELF.append(ITSELF)


@pytest.mark.parametrize(
    ("call", "part"),
    [
        (lambda c: c.request(5, "/me"), "method must be"),
        (lambda c: c.request("GET /x", "/me"), "method must be"),
        (lambda c: c.request("GET", 5), "path must be a string"),
        (lambda c: c.request("GET", "me"), "begin with a slash"),
        (lambda c: c.request("GET", "/me", options=5), "options must be a mapping"),
        # These go through the finders of lost answers.
        (lambda c: c.webhooks.delete("x", options=[1]), "options must be a mapping"),
        (lambda c: c.schedules.delete(1, options={"timeout": "5"}), "timeout"),
        (
            lambda c: c.webhooks.create(subscriber_url="http://x", triggers=ITSELF, active=True),
            "contains itself",
        ),
    ],
)
def test_odd_arguments_are_refused_in_words(
    client: CalCom, sent: Sent, call: Callable[[CalCom], object], part: str
) -> None:
    with pytest.raises(errors.ConfigurationError, match=part):
        call(client.with_options(exactly_once=True))
    assert not sent


def test_a_long_text_is_shown_in_part() -> None:
    shown = str(_bodies.not_a_list("guests", "a" * 60))
    assert "a" * 40 in shown
    assert "a" * 41 not in shown
    assert "'ab'" in str(_bodies.not_a_list("guests", "ab"))


def test_what_is_listed_stays_in_its_order() -> None:
    assert _bodies.listed(("b", "a"), "guests") == ["b", "a"]
    with pytest.raises(errors.ConfigurationError, match="guests must be a list, not int"):
        _bodies.listed(5, "guests")
