"""Which events must have been sent for a booking, judged by its current state."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

import attrs

from ..types import JSON
from .events import read_time

if TYPE_CHECKING:
    from calcom_v2.models import AnyBooking


@attrs.frozen(kw_only=True)
class MissedEvent:
    """An event of a booking whose delivery did not arrive."""

    trigger: str
    uid: str
    booking: AnyBooking
    """The booking in its current state; earlier states are not known."""


def expected(booking: Mapping[str, JSON], since: datetime) -> list[str]:
    """Return the triggers that must have been sent for a booking since then, judged by its current state."""
    created = read_time(booking.get("createdAt"))
    status = booking.get("status")
    triggers = []
    if created is not None and created >= since:
        if booking.get("rescheduledFromUid"):
            triggers.append("BOOKING_RESCHEDULED")
        elif status == "pending":
            triggers.append("BOOKING_REQUESTED")
        elif status == "accepted":
            triggers.append("BOOKING_CREATED")
    # A moved booking is cancelled too, but its event is the move, under the uid of its successor.
    if status == "cancelled" and not booking.get("rescheduledToUid"):
        triggers.append("BOOKING_CANCELLED")
    if status == "rejected":
        triggers.append("BOOKING_REJECTED")
    return triggers
