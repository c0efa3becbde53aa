"""Event types that the server has stored but cannot read."""

from __future__ import annotations

from ..errors import CodeError, refused, wrong_type
from ..state import Row

# What the server finds when it reads the lengths of an event type for which null was stored.
NULL_LENGTHS = wrong_type("array", "null", "multipleDuration")


def unreadable_lengths() -> CodeError:
    return refused([NULL_LENGTHS])


def check_readable(event_type: Row) -> None:
    """Refuse an event type that the server has stored but cannot read."""
    if event_type.get("nullLengths"):
        raise unreadable_lengths()
