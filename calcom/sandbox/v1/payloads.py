"""Webhook payloads of the older server, where they differ from today's."""

from __future__ import annotations

from typing import Any

from ..state import Row

_LATER = ("hashedLink", "hideBranding", "conferenceData")
_LATER_WHEN_CANCELLED = (*_LATER, "schedulingType", "requestReschedule", "disableRescheduling")
_LATER_WHEN_ASKED = (*_LATER, "assignmentReason", "organizationId")


def as_version_one(trigger: str, payload: Row) -> Row:
    """Convert a payload to the form of servers with API v1."""
    payload = dict(payload)
    if trigger == "BOOKING_CANCELLED":
        payload["responses"] = _given(payload["responses"])
        return _without(payload, _LATER_WHEN_CANCELLED)
    if trigger == "BOOKING_REQUESTED":
        return _without(payload, _LATER_WHEN_ASKED)
    return _without(payload, _LATER)


def _given(responses: dict[str, Any]) -> Row:
    """Return the given answers by name."""
    return {
        name: {"label": name, "value": answer["value"]}
        for name, answer in responses.items()
        if "value" in answer
    }


def _without(payload: Row, names: tuple[str, ...]) -> Row:
    return {name: value for name, value in payload.items() if name not in names}
