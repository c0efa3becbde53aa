"""Odd ids and parameters are read as servers of 6.2.0 and 6.0.12 read them; each row was sent to one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from calcom.sandbox import Sandbox

SEED = Path(__file__).parents[1] / "recordings" / "seed-v2.json"
ALICE = "Bearer cal_a11ce000000000000000000000000001"
OLGA = "Bearer cal_01ga0000000000000000000000000001"
OLD, NEW = "2024-04-15", "2024-08-13"
DAY = "startTime=2027-02-15T00:00:00Z&endTime=2027-02-15T23:00:00Z"
FEED = "calendarsToLoad[0][externalId]=x&dateFrom=2026-12-14&dateTo=2026-12-19"


@pytest.fixture
def client() -> Iterator[httpx.Client]:
    with (
        Sandbox(seed=SEED, profile="selfhosted", quirks=True) as sandbox,
        httpx.Client(base_url=sandbox.url, headers={"authorization": ALICE}, timeout=30) as client,
    ):
        sandbox.clock.freeze("2026-11-29T12:00Z")  # when a server got the same
        yield client


@pytest.mark.parametrize(
    ("path", "version", "status", "said"),
    [
        ("event-types/1.5/webhooks", "", 400, "numeric string is expected"),
        ("event-types/2027-02-30/webhooks", "", 404, "Event type (2027-02-30) not found"),
        ("event-types/x/webhooks", "", 500, "There was an error"),
        ("event-types/1,2/webhooks/x", "", 404, "Webhook (x) not found"),
        ("event-types?usernames=", "2024-06-14", 200, '"slug":"dynamic"'),
        (f"slots/available?eventTypeId=&{DAY}", "", 400, "must be a number conforming"),
        (f"slots/available?eventTypeId=1&{DAY}&slotFormat=", OLD, 200, ""),
        (f"slots/available?eventTypeId=1&{DAY}&slotFormat=a&slotFormat=b", OLD, 500, "Internal server error"),
        (f"slots/available?eventTypeId=1&{DAY}&timeZone=x", OLD, 500, "Internal server error"),
        (f"slots/available?eventTypeId=1&{DAY}&usernameList=x&usernameList=y", OLD, 500, "Internal server"),
        ("slots/available?eventTypeId=1&startTime=2027-02-30&endTime=2027-03-02", "", 400, "ISO 8601"),
        ("bookings?eventTypeIds=99999999999", NEW, 500, "There was an error"),
        ("bookings?teamId=99999999999", NEW, 500, "There was an error"),
        ("bookings?eventTypeIds[]=1.5", NEW, 200, ""),
        ("bookings?take=1&cursor=-1", OLD, 500, "Internal server error"),
        (
            f"calendars/busy-times?{FEED}&calendarsToLoad[0][credentialId]=1&timeZone=",
            "",
            400,
            "Either timeZone",
        ),
        (
            f"calendars/busy-times?{FEED}&calendarsToLoad[0][credentialId]=9999999999&timeZone=UTC",
            "",
            500,
            "",
        ),
        ("schedules/x", OLD, 200, "Working Hours"),
        ("schedules/99999999999", OLD, 500, "There was an error"),
        ("atoms/event-types/x/public?username=alice", "", 404, "Event type with slug x not found"),
        ("atoms/event-types/30min/public?username=", "", 400, "username is required"),
        ("atoms/verification/email/check?email=", "", 400, "email must be an email"),
    ],
)
def test_an_odd_id_or_parameter(
    path: str, version: str, status: int, said: str, client: httpx.Client
) -> None:
    headers = {"cal-api-version": version} if version else {}
    answer = client.get(f"/v2/{path}", headers=headers)
    assert answer.status_code == status, answer.text
    assert said in answer.text


@pytest.mark.parametrize(
    ("entry", "status", "hours"),
    [
        ({"days": []}, 201, 0),
        ({"days": [1.5]}, 201, 1),
        ({"days": [-1]}, 500, None),
        ({"startTime": []}, 500, None),
    ],
)
def test_odd_hours_in_the_oldest_version(
    entry: dict[str, Any], status: int, hours: int | None, client: httpx.Client
) -> None:
    usual = {"days": [1], "startTime": "1970-01-01T09:00:00.000Z", "endTime": "1970-01-01T12:30:00.000Z"}
    body = {
        "name": "Old",
        "timeZone": "Europe/Rome",
        "isDefault": False,
        "availabilities": [{**usual, **entry}],
    }
    answer = client.post("/v2/schedules", json=body, headers={"cal-api-version": OLD})
    assert answer.status_code == status, answer.text
    if hours is not None:
        assert len(answer.json()["data"]["workingHours"]) == hours


def test_an_attendee_of_a_seat_shows_no_guests(client: httpx.Client) -> None:
    body = {
        "start": "2026-12-14T10:00:00Z",
        "eventTypeId": 4,
        "attendee": {"name": "Ann", "email": "ann@example.com", "timeZone": "UTC"},
        "guests": ["guest@example.net"],
    }
    answer = client.post("/v2/bookings", json=body, headers={"cal-api-version": NEW})
    (attendee,) = answer.json()["data"]["attendees"]
    assert attendee["bookingFieldsResponses"]["guests"] == []


def test_a_profile_without_a_time_format_refuses_every_change(client: httpx.Client) -> None:
    for body, status in (({"timeFormat": None}, 400), ({"bio": "x"}, 400), ({"timeFormat": 12}, 200)):
        answer = client.patch("/v2/me", json=body)
        assert answer.status_code == status, json.dumps(body)
    assert client.get("/v2/me").json()["data"]["bio"] == "x"


@pytest.fixture(scope="module")
def teams() -> Iterator[httpx.Client]:
    seed = SEED.with_name("seed-teams.json")
    with (
        Sandbox(seed=seed, profile="teams", quirks=True) as sandbox,
        httpx.Client(base_url=sandbox.url, headers={"authorization": OLGA}, timeout=30) as client,
    ):
        yield client


@pytest.mark.parametrize(
    ("path", "status", "said"),
    [
        ("organizations/1.5/bookings", 400, "numeric string is expected"),
        (
            "organizations/1.5/teams/2/bookings",
            403,
            "Team with id=2 is not part of the organization with id=1.5",
        ),
        ("organizations/1/teams/1.5", 404, "IsTeamInOrg - Team (1.5) not found"),
        ("organizations/1/users/1.5/bookings", 400, "numeric string is expected"),
        ("organizations/1/bookings?userIds=-1", 400, "Bad request"),
        ("organizations/1/bookings?eventTypeId=-1", 400, "Bad request"),
        ("organizations/1/teams/2/bookings?eventTypeId=-1", 400, "Bad request"),
        ("teams/999.5", 403, "not a member of the team with id=999.5"),
    ],
)
def test_an_odd_id_of_an_organization_or_team(path: str, status: int, said: str, teams: httpx.Client) -> None:
    answer = teams.get(f"/v2/{path}")
    assert answer.status_code == status, answer.text
    assert said in answer.text
