"""API v1 on the wire: the key is in the query, and each answer has its own envelope."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from contract_tests.api import Api, Kind, Listing, Row, Sender, Setting, delete, rows

# Envelopes with several fields have the object first.
_BESIDE_OTHERS = ("users", "team", "pendingTeam", "api_key")


def unwrap(body: Any) -> Any:
    """Return the schedule of `{"schedule": {…}, "message": …}`; a body without an envelope is unchanged."""
    if not isinstance(body, dict):
        return body
    told = {name: value for name, value in body.items() if name not in ("message", "error")}
    for name in _BESIDE_OTHERS:
        if name in told:
            return told[name]
    if len(told) == 1:
        return next(iter(told.values()))
    return told or None


def error_text(body: Any) -> str:
    if not isinstance(body, dict):
        return ""
    return str(body.get("message") or body.get("error") or "")


def _listed(path: str) -> Listing:
    """List all in one request, without filters, which the server would ignore."""

    def listing(gateway: Sender, filters: Mapping[str, Any]) -> list[Row]:
        found = rows(gateway.send("GET", path))
        return [row for row in found if all(str(row.get(name)) == str(filters[name]) for name in filters)]

    return listing


def _open_bookings(gateway: Sender, filters: Mapping[str, Any]) -> list[Row]:
    """List future bookings; ended ones stay as history."""
    now = datetime.now(UTC).isoformat()
    found = _listed("/bookings")(gateway, filters)
    return [row for row in found if row["status"] not in ("CANCELLED", "REJECTED") and row["endTime"] > now]


def _default_schedule(gateway: Sender) -> list[str]:
    me = gateway.send("GET", "/me").data
    default = me.get("defaultScheduleId") if isinstance(me, dict) else None
    return [] if default is None else [str(default)]


V1 = Api(
    version="v1",
    prefix="",
    key_in_query=True,
    me="/me",
    kinds=(
        Kind("attendee", "/attendees", delete("/attendees")),
        Kind("booking-reference", "/booking-references", delete("/booking-references")),
        Kind(
            "booking",
            "/bookings",
            lambda gateway, identity: gateway.send("DELETE", f"/bookings/{identity}/cancel"),
            listing=_open_bookings,
            needs="eventTypeId",
            ended_by=("/cancel",),
        ),
        Kind(
            "webhook", "/webhooks", delete("/webhooks"), listing=_listed("/webhooks"), marker="subscriberUrl"
        ),
        Kind("custom-input", "/custom-inputs", delete("/custom-inputs")),
        Kind(
            "event-type",
            "/event-types",
            delete("/event-types"),
            listing=_listed("/event-types"),
            marker="slug",
        ),
        Kind("availability", "/availabilities", delete("/availabilities")),
        Kind("schedule", "/schedules", delete("/schedules"), listing=_listed("/schedules"), marker="name"),
        Kind("team", "/teams", delete("/teams"), listing=_listed("/teams"), marker="name"),
    ),
    unwrap=unwrap,
    error_text=error_text,
    references={
        "eventTypeId": "event-type",
        "scheduleId": "schedule",
        "bookingId": "booking",
        "rescheduleUid": "booking-uid",
        "bookingUid": "booking-uid",
    },
    free=frozenset({"uid", "meetingId"}),
    also_kept={"default schedule": Setting(_default_schedule)},
)
