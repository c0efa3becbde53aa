"""The kinds of event types with several hosts, and the priorities of round-robin hosts."""

from __future__ import annotations

from ..state import Row

# Names in the server's table and API v1 -> names in API v2.
KINDS = {"ROUND_ROBIN": "roundRobin", "COLLECTIVE": "collective", "MANAGED": "managed"}
SCHEDULING = {kind: stored for stored, kind in KINDS.items()}
PRIORITIES = ("lowest", "low", "medium", "high", "highest")


def kind_of(event_type: Row) -> str | None:
    """Return `roundRobin`, `collective` or `managed`; None for an event type of one person."""
    stored = (event_type.get("columns") or {}).get("schedulingType")
    return event_type.get("schedulingType") or KINDS.get(str(stored))


def is_team_event(event_type: Row | None) -> bool:
    """Return whether an event type has several hosts; a managed one is only a template."""
    return event_type is not None and kind_of(event_type) in ("roundRobin", "collective")
