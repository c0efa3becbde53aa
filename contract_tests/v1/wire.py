"""API v1 on the wire: the key stands in the query, and an answer names what it is about."""

from __future__ import annotations

from typing import Any

from contract_tests.wire import Api, Kind, delete, listed


def unwrap(body: Any) -> Any:
    """`{"booking": {...}}` is about its one value that is not a message."""
    if not isinstance(body, dict):
        return None
    values = [value for name, value in body.items() if name not in ("message", "error")]
    return values[0] if len(values) == 1 else None


def error_text(body: Any) -> str:
    if not isinstance(body, dict):
        return ""
    return str(body.get("message") or body.get("error") or "")


V1 = Api(
    version="v1",
    prefix="",
    key_in_query=True,
    me="/me",
    kinds=(
        Kind(
            "booking",
            "/bookings",
            lambda door, identity: door.send("DELETE", f"/bookings/{identity}/cancel"),
            needs="eventTypeId",
            ended_by=("/cancel",),
        ),
        Kind(
            "webhook", "/webhooks", delete("/webhooks"), listing=listed("/webhooks"), marker="subscriberUrl"
        ),
        Kind(
            "event-type",
            "/event-types",
            delete("/event-types"),
            listing=listed("/event-types"),
            marker="slug",
        ),
        Kind("schedule", "/schedules", delete("/schedules"), listing=listed("/schedules"), marker="name"),
    ),
    unwrap=unwrap,
    error_text=error_text,
    references={"eventTypeId": "event-type", "scheduleId": "schedule", "bookingId": "booking"},
)
