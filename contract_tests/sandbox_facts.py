"""Preparations that only the sandbox allows: rows that no request could make, and no rate limit.

Calendars, conferencing and payment need accounts at providers; the sandbox keeps such accounts in its
state, and this module adds some.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import httpx

from contract_tests.credentials import Credentials
from contract_tests.receiver import FEED_TEXT

FEED = "http://127.0.0.1:9/contract.ics"
EVENT = "contract-event"
CONNECTION_EVENT = "contract-event-of-the-connection"
GOOGLE_CALENDAR = "contract@example.com"
_CODES = ("contract-code-1", "contract-code-2")
_APPS = (
    "ics-feed",
    "google-calendar",
    "office365-calendar",
    "apple-calendar",
    "zoom",
    "msteams",
    "stripe",
    "google-meet",
)


def unlimited_seed(seed: dict[str, Any] | None = None, profile: str = "selfhosted") -> dict[str, Any]:
    """Return the built-in seed without a rate limit, except for keys with their own limit."""
    from calcom.sandbox.seed import read_seed

    return {**read_seed(seed, profile), "rate_limit": {"limit": 100_000_000}}


def key_of(sandbox: Any, username: str) -> str:
    """Return the key of one of the seed's users."""
    user = sandbox.app.state.users.find(username=username)
    return str(sandbox.app.state.api_keys.find(userId=user["id"])["key"])


def second_key(sandbox: Any) -> Credentials | None:
    """Return the credentials of a user who is unrelated to the first."""
    keys = [str(row["key"]) for row in sandbox.app.state.api_keys]
    return Credentials(key=keys[1]) if len(keys) > 1 else None


def platform_client(sandbox: Any) -> Credentials | None:
    client = next(iter(sandbox.app.state.oauth_clients), None)
    if client is None:
        return None
    return Credentials(client_id=str(client["id"]), secret=str(client["secret"]))


class SandboxReset:
    """Resets a sandbox to its state at the first call, including the counters of the rate limits."""

    def __init__(self, sandbox: Any) -> None:
        self._app = sandbox.app
        self._before: dict[str, Any] | None = None

    def __call__(self) -> None:
        self._app.limiter.clear()
        if self._before is None:
            self._before = self._app.state.snapshot()
        else:
            self._app.state.restore(self._before)


def first_user(state: Any) -> dict[str, Any]:
    """Return the user with the lowest id; the table has them in the order of their last change."""
    found: dict[str, Any] = min(state.users, key=lambda row: row["id"])
    return found


def preparations(sandbox: Any, username: str | None = None) -> dict[str, str]:
    """Set up what an instance does not get through its API; return the ids.

    It belongs to the first user of the seed, or to the named one.
    """
    state = sandbox.app.state
    with state.lock:
        user = state.users.find(username=username) if username else first_user(state)
        _apps(state)
        google = _accounts(state)
        known = {
            "prepared": "yes",
            "ics_url": FEED,
            "event_uid": EVENT,
            "connection_event_uid": CONNECTION_EVENT,
            "google_calendar": GOOGLE_CALENDAR,
            **_connected(state, user, google),
            **_verified(state, user),
            **_oauth2(state, user),
        }
        _managed_users(state)
    known["past_booking_uid"] = _past_booking(
        sandbox, key_of(sandbox, user["username"]), known["connectionId"]
    )
    return known


def _apps(state: Any) -> None:
    apps = state.table("apps", key="slug")
    for slug in _APPS:
        apps.insert(slug=slug, keys={"client_id": "contract-app"})
    state.table("feeds", key="url").insert(url=FEED, text=FEED_TEXT)


def _accounts(state: Any) -> Any:
    accounts = state.table("provider_accounts")
    calendar = {"externalId": GOOGLE_CALENDAR, "name": "Contract", "primary": True, "readOnly": False}
    event = {
        "id": EVENT,
        "title": "Contract",
        "description": None,
        "start": {"time": "2030-01-07T12:00:00Z", "timeZone": "UTC"},
        "end": {"time": "2030-01-07T12:30:00Z", "timeZone": "UTC"},
    }
    google = accounts.insert(
        provider="google",
        code="contract",
        calendars=[{**calendar, "email": GOOGLE_CALENDAR}],
        events=[event, {**event, "id": CONNECTION_EVENT}],
    )
    apple = {
        "externalId": "https://caldav.example.com/contract/",
        "name": "home",
        "primary": None,
        "readOnly": False,
    }
    accounts.insert(
        provider="apple",
        username="someone@example.com",
        password="not-a-password",
        calendars=[{**apple, "email": "someone@example.com"}],
        events=[],
    )
    accounts.insert(provider="stripe", code="contract", active=True)
    return google


def _connected(state: Any, user: Any, google: Any) -> dict[str, str]:
    credentials = state.table("credentials")
    own = {"userId": user["id"], "teamId": None, "invalid": False}
    connection = credentials.insert(
        **own, type="google_calendar", appId="google-calendar", key={"account": google["id"]}
    )
    stripe = state.table("provider_accounts").find(provider="stripe")
    credentials.insert(**own, type="stripe_payment", appId="stripe", key={"account": stripe["id"]})
    zoom = state.table("provider_accounts").insert(provider="zoom", code="contract")
    credentials.insert(**own, type="zoom_video", appId="zoom", key={"account": zoom["id"]})
    return {"connectionId": str(connection["id"])}


def _verified(state: Any, user: Any) -> dict[str, str]:
    email = state.table("verified_emails").insert(
        userId=user["id"], teamId=None, email="verified@example.com"
    )
    phone = state.table("verified_phones").insert(userId=user["id"], teamId=None, phoneNumber="+442079460001")
    return {"verified_email_id": str(email["id"]), "verified_phone_id": str(phone["id"])}


def _oauth2(state: Any, user: Any) -> dict[str, str]:
    from calcom.sandbox.oauth.rules import add_code

    client = next((row for row in state.oauth2_clients if row["clientSecret"]), None)
    if client is None:
        return {}
    for code in _CODES:
        add_code(state, code=code, client_id=client["clientId"], user_id=user["id"], verifier=None)
    return {
        "oauth2_client": client["clientId"],
        "oauth2_secret": client["clientSecret"],
        "oauth2_code": _CODES[0],
        "oauth2_redirect": client["redirectUri"],
    }


def _managed_users(state: Any) -> None:
    from calcom.sandbox.users.rules import create_managed_user

    client = next(iter(state.oauth_clients), None)
    if client is not None:
        for number in range(3):
            create_managed_user(state, client, f"managed{number}@example.com", f"Managed {number}")


def _past_booking(sandbox: Any, key: str, connection: str) -> str:
    """Make a booking two hours ago, with a recorded video call and an event in the calendar."""
    from calcom.sandbox.clock import to_iso

    uid = _book(sandbox, key)
    state = sandbox.app.state
    start = (state.clock.now() - timedelta(hours=2)).replace(minute=0, second=0, microsecond=0)
    with state.lock:
        booking = state.bookings.find(uid=uid)
        room = {"type": "daily_video", "uid": "contract-room", "meetingId": "contract-room"}
        event = {
            "type": "google_calendar",
            "uid": EVENT,
            "meetingId": EVENT,
            "externalCalendarId": GOOGLE_CALENDAR,
        }
        shared = {"meetingPassword": "", "meetingUrl": "https://example.com/room"}
        booking["references"] += [
            {"id": state.next_id("booking_references"), **shared, **room},
            {"id": state.next_id("booking_references"), **shared, **event, "credentialId": int(connection)},
        ]
        state.bookings.update(booking["id"], start=to_iso(start), end=to_iso(start + timedelta(minutes=15)))
        state.table("video_rooms", key="name").insert(
            name="contract-room", recordings=[], transcripts=[], sessions=[]
        )
    return uid


def _book(sandbox: Any, key: str) -> str:
    """Make a booking tomorrow through the API."""
    days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    hours = [{"days": days, "startTime": "00:00", "endTime": "23:59"}]
    schedule = {"name": "contract-past", "timeZone": "UTC", "isDefault": False, "availability": hours}
    start = (sandbox.clock.now() + timedelta(days=1)).replace(minute=0, second=0, microsecond=0)
    with httpx.Client(base_url=sandbox.url.removesuffix("/v2"), timeout=10) as http:

        def made(path: str, version: str, body: dict[str, Any]) -> dict[str, Any]:
            headers = {"Authorization": f"Bearer {key}", "cal-api-version": version}
            answer = http.post(path, headers=headers, json=body)
            answer.raise_for_status()
            return dict(answer.json()["data"])

        schedule_id = made("/v2/schedules", "2024-06-11", schedule)["id"]
        event_type = {"title": "contract-past", "slug": "contract-past", "lengthInMinutes": 15}
        event_type_id = made("/v2/event-types", "2024-06-14", {**event_type, "scheduleId": schedule_id})["id"]
        body = {
            "start": start.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "eventTypeId": event_type_id,
            "attendee": {"name": "Past", "email": "past@example.com", "timeZone": "UTC"},
        }
        return str(made("/v2/bookings", "2024-08-13", body)["uid"])
