"""Many requests for one slot at once: one gets it.

CALCOM_SANDBOX_ROUNDS=100 runs that many rounds in place of a few.
"""

from __future__ import annotations

import asyncio
import os
from collections import Counter
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from calcom.sandbox import Sandbox

ROUNDS = int(os.environ.get("CALCOM_SANDBOX_ROUNDS", "3"))
AT_ONCE = 64


def body(event_type: int, start: str, number: int) -> dict[str, Any]:
    attendee = {"name": "Ann", "email": f"ann{number}@example.com", "timeZone": "Europe/Paris"}
    return {"start": start, "eventTypeId": event_type, "attendee": attendee}


@pytest.mark.parametrize("quirks", [False, True])
def test_one_of_many_simultaneous_requests_wins(make_desk: Callable[..., Any], quirks: bool) -> None:
    desk = make_desk(at="2027-01-08T08:00:00Z", quirks=quirks)
    event_type = desk.event_type("race")
    slots = desk.slots(event_type, "2027-01-11", "2027-02-11")[:ROUNDS]
    assert len(slots) == ROUNDS

    async def race(start: str) -> list[int]:
        asked = [desk.ask("POST", "/v2/bookings", body(event_type, start, n)) for n in range(AT_ONCE)]
        return [answer.status for answer in await asyncio.gather(*asked)]

    for start in slots:
        assert Counter(asyncio.run(race(start))) == {201: 1, 409: AT_ONCE - 1}
    assert len(desk.app.state.bookings.where(status="accepted")) == ROUNDS


def test_one_of_many_connections_wins(calcom_sandbox: Sandbox) -> None:
    headers = {"authorization": f"Bearer {calcom_sandbox.api_key}", "cal-api-version": "2024-08-13"}
    calcom_sandbox.clock.freeze("2027-01-08T08:00:00Z")

    async def race() -> list[list[int]]:
        # Each request has a connection of its own. A server that drops idle ones may do so at the moment at
        # which one is used again, and on a busy machine no idle time of the client's is short enough.
        limits = httpx.Limits(max_connections=AT_ONCE, max_keepalive_connections=0)
        async with httpx.AsyncClient(
            base_url=calcom_sandbox.url, headers=headers, limits=limits, timeout=60, trust_env=False
        ) as client:

            async def one(start: str, number: int) -> int:
                answer = await client.post("/v2/bookings", json=body(1, start, number))
                return answer.status_code

            # The seed's first event type.
            asked = "/v2/slots?eventTypeId=1&start=2027-01-11&end=2027-03-11"
            days = (await client.get(asked, headers={"cal-api-version": "2024-09-04"})).json()["data"]
            starts = [slot["start"] for slots in days.values() for slot in slots][:ROUNDS]
            assert len(starts) == ROUNDS
            return [
                await asyncio.gather(*(one(start, number) for number in range(AT_ONCE))) for start in starts
            ]

    for statuses in asyncio.run(race()):
        counted = Counter(statuses)
        assert counted[201] == 1
        assert counted[400] + counted[409] == AT_ONCE - 1


def test_the_last_seat_is_given_once(make_desk: Callable[..., Any]) -> None:
    desk = make_desk(at="2027-01-08T08:00:00Z")
    seats = {"seatsPerTimeSlot": 3, "showAttendeeInfo": True, "showAvailabilityCount": True}
    event_type = desk.event_type("table", seats=seats)
    start = desk.slots(event_type, "2027-01-11")[0]

    async def race() -> list[int]:
        asked = [desk.ask("POST", "/v2/bookings", body(event_type, start, n)) for n in range(AT_ONCE)]
        return [answer.status for answer in await asyncio.gather(*asked)]

    assert Counter(asyncio.run(race())) == {201: 3, 409: AT_ONCE - 3}
    [booking] = desk.app.state.bookings
    assert len(booking["attendees"]) == 3
