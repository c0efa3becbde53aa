"""What only the sandbox can give a run: rows that no request could make, and no limit on requests."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import httpx

from contract_tests.door import Credentials


def unlimited_seed(seed: dict[str, Any] | None = None) -> dict[str, Any]:
    """The built-in seed without a rate limit for ordinary keys; those with a limit of their own keep it."""
    from calcom.sandbox.seed import read_seed

    return {**read_seed(seed), "rate_limit": {"limit": 100_000_000}}


def second_key(sandbox: Any) -> Credentials | None:
    """A user who shares nothing with the first."""
    keys = [str(row["key"]) for row in sandbox.app.state.api_keys]
    return Credentials(key=keys[1]) if len(keys) > 1 else None


def platform_client(sandbox: Any) -> Credentials | None:
    client = next(iter(sandbox.app.state.oauth_clients), None)
    if client is None:
        return None
    return Credentials(client_id=str(client["id"]), secret=str(client["secret"]))


def preparations(sandbox: Any) -> dict[str, str]:
    """Ids of things that an instance gets by other ways than its API."""
    known: dict[str, str] = {}
    past = _past_booking(sandbox)
    if past:
        known["past_booking_uid"] = past
    state = sandbox.app.state
    code = next((row for row in state.oauth2_codes), None)
    client = next((row for row in state.oauth2_clients if row.get("client_secret")), None)
    if client is not None:
        known["oauth2_client"] = str(client.get("client_id") or client.get("id"))
    if code is not None and client is not None:
        known["oauth2_code"] = str(code.get("code") or code.get("id"))
    return known


def _past_booking(sandbox: Any) -> str | None:
    """A booking whose time has passed: booked, then the clock is moved on."""
    with httpx.Client(base_url=sandbox.url.removesuffix("/v2"), timeout=10) as http:
        headers = {"Authorization": f"Bearer {sandbox.api_key}"}
        versioned = {**headers, "cal-api-version": "2024-06-14"}
        schedule = http.post(
            "/v2/schedules",
            headers={**headers, "cal-api-version": "2024-06-11"},
            json={
                "name": "contract-past",
                "timeZone": "UTC",
                "isDefault": False,
                "availability": [
                    {
                        "days": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
                        "startTime": "00:00",
                        "endTime": "23:59",
                    }
                ],
            },
        )
        if schedule.status_code != 201:
            return None
        made = http.post(
            "/v2/event-types",
            headers=versioned,
            json={
                "title": "contract-past",
                "slug": "contract-past",
                "lengthInMinutes": 15,
                "minimumBookingNotice": 0,
                "scheduleId": schedule.json()["data"]["id"],
            },
        )
        if made.status_code != 201:
            return None
        start = (sandbox.clock.now() + timedelta(hours=2)).replace(minute=0, second=0, microsecond=0)
        booked = http.post(
            "/v2/bookings",
            headers={"cal-api-version": "2024-08-13"},
            json={
                "start": start.strftime("%Y-%m-%dT%H:%M:%SZ"),
                "eventTypeId": made.json()["data"]["id"],
                "attendee": {"name": "Past", "email": "past@example.com", "timeZone": "UTC"},
            },
        )
        if booked.status_code != 201:
            return None
        sandbox.clock.move(timedelta(hours=6))
        return str(booked.json()["data"]["uid"])
