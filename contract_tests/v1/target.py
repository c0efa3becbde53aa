"""A server of API v1: an instance or the sandbox."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any

import httpx

from contract_tests.bounded import Http, Line
from contract_tests.credentials import Credentials
from contract_tests.server import Server
from contract_tests.settings import Settings
from contract_tests.target import Target, TargetError, body_of, opened, reachable, user_of
from contract_tests.v1.api import V1


def sandbox_target(sandbox: Any = None) -> AbstractContextManager[Target]:
    """Open a sandbox of API v1 with its made-up users, or use the given one."""
    return opened(describe_sandbox, sandbox, profile="v1")


def describe_sandbox(sandbox: Any) -> Target:
    from contract_tests.sandbox_facts import SandboxReset

    keys = [str(row["key"]) for row in sandbox.app.state.api_keys]
    return Target(
        name="sandbox",
        base_url=f"{sandbox.url}/v1",
        credentials=_key(sandbox.api_key),
        other=_key(keys[1]),
        known=preparations(sandbox),
        is_sandbox=True,
        slots_kept_for=0.0,
        fresh=SandboxReset(sandbox),
        api=V1,
    )


def preparations(sandbox: Any) -> dict[str, str]:
    """Set up what no request could make; return the ids."""
    state = sandbox.app.state
    with state.lock:
        admin = next(user["id"] for user in state.users if user["role"] == "ADMIN")
        key = state.api_keys.where(userId=admin)[0]["key"]
        _paid_booking(state)
    return {"prepared": "yes", "admin_key": str(key)}


def _paid_booking(state: Any) -> None:
    """Make a paid booking of the first user, long ago."""
    from contract_tests.sandbox_facts import first_user

    user = first_user(state)
    event_type = state.event_types.where(userId=user["id"])[0]
    attendee = {
        "id": state.next_id("attendees"),
        "name": "Pat Payer",
        "email": "pat@example.com",
        "phoneNumber": None,
        "timeZone": "Europe/London",
        "language": "en",
        "absent": False,
        "seatUid": None,
        "responses": {},
        "metadata": {},
    }
    uid = state.uid()
    booking = state.bookings.insert(
        uid=uid,
        userId=user["id"],
        eventTypeId=event_type["id"],
        eventTypeSlug=event_type["slug"],
        title="Paid",
        description="",
        start="2026-01-05T10:00:00.000Z",
        end="2026-01-05T10:30:00.000Z",
        status="accepted",
        location="https://example.com/room",
        locationKind="link",
        attendees=[attendee],
        responses={"name": "Pat Payer", "email": "pat@example.com"},
        metadata={},
        absentHost=False,
        rating=None,
        iCalUid=f"{uid}@Cal.com",
        iCalSequence=0,
        idempotencyKey=None,
        references=[],
        createdAt="2026-01-01T10:00:00.000Z",
        updatedAt="2026-01-01T10:00:00.000Z",
        cancellationReason=None,
        cancelledBy=None,
        rejectionReason=None,
        reschedulingReason=None,
        rescheduledBy=None,
        rescheduledFromUid=None,
        rescheduledToUid=None,
        recurringUid=None,
        creationSource="API_V1",
        seated=False,
    )
    state.table("payments", indexed=("bookingId",)).insert(
        amount=1500,
        success=True,
        refunded=False,
        fee=0,
        paymentOption="ON_BOOKING",
        currency="usd",
        bookingId=booking["id"],
    )


def reach_instance(settings: Settings, transport: httpx.BaseTransport | None = None) -> Target:
    """Check the instance once, and say what is wrong with it."""
    assert settings.url is not None
    url = settings.url.removesuffix("/")
    bases = [url] if url.endswith("/v1") else [f"{url}/v1", f"{url}/api/v1"]
    with Http(transport, Line.of(settings)) as http:
        with reachable(url):
            base, answer = _found(http, bases, str(settings.key))
        _complain(url, answer)
        related = ""
        if settings.key2 and not settings.is_about_the_document:
            related = _relation(http, base, {"--key": str(settings.key), "--key2": settings.key2})
    other = _key(settings.key2) if settings.key2 else None
    server = Server("v1")
    return Target(
        url,
        base,
        _key(str(settings.key)),
        other=other,
        api=V1,
        server=server,
        user=user_of(answer),
        related=related,
    )


def _relation(http: Http, base: str, keys: dict[str, str]) -> str:
    """Say which of the users is an administrator, who may see everything; empty if neither."""
    for option, key in keys.items():
        users = V1.unwrap(body_of(http.get(f"{base}/users", params={"apiKey": key})))
        if isinstance(users, list) and len(users) > 1:
            return f"the user of {option} is an administrator"
    return ""


def _found(http: Http, bases: list[str], key: str) -> tuple[str, httpx.Response]:
    """Return the first URL at which an API answers, or the last one."""
    for base in bases[:-1]:
        answer = http.get(f"{base}{V1.me}", params={"apiKey": key})
        if _is_api(answer):
            return base, answer
    return bases[-1], http.get(f"{bases[-1]}{V1.me}", params={"apiKey": key})


def _key(key: str) -> Credentials:
    return Credentials(key=key, in_query=True)


def _is_api(answer: httpx.Response) -> bool:
    body = body_of(answer)
    return isinstance(body, dict) and bool({"user", "message", "error"} & body.keys())


def _complain(url: str, answer: httpx.Response) -> None:
    if answer.status_code == 410:
        raise TargetError(f"{url} has disabled API v1 (410). Give the URL of API v2, without --profile v1.")
    if answer.status_code == 401:
        raise TargetError(f"{url} does not accept the key. It is wrong, expired, or from another instance.")
    body = body_of(answer)
    if answer.status_code == 200 and isinstance(body, dict) and isinstance(body.get("user"), dict):
        return
    if isinstance(body, dict) and body.get("status") == "error":
        raise TargetError(f"{url} is API v2. Run without --profile v1, or give the URL of API v1.")
    if "html" in answer.headers.get("content-type", ""):
        raise TargetError(f"{url} is a web page, not an API. API v1 is under /api/v1 or /v1.")
    raise TargetError(f"{url} does not look like Cal.com API v1: GET /me answered {answer.status_code}.")
