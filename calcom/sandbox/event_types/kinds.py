"""The kinds of event types that several people have, and the priorities of those who take turns."""

from __future__ import annotations

from ..state import Row

# As the server's table and API v1 call them, and as API v2 does.
KINDS = {"ROUND_ROBIN": "roundRobin", "COLLECTIVE": "collective", "MANAGED": "managed"}
SCHEDULING = {kind: stored for stored, kind in KINDS.items()}
PRIORITIES = ("lowest", "low", "medium", "high", "highest")


def kind_of(event_type: Row) -> str | None:
    """`roundRobin`, `collective` or `managed`; None for what belongs to one person."""
    stored = (event_type.get("columns") or {}).get("schedulingType")
    return event_type.get("schedulingType") or KINDS.get(str(stored))


def is_team_event(event_type: Row | None) -> bool:
    """Whether several people can be asked: a managed event type is a pattern for those of its members."""
    return event_type is not None and kind_of(event_type) in ("roundRobin", "collective")
