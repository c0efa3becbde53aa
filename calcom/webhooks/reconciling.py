"""What must have been sent about a booking, going by what it is now."""

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
    """Something that happened to a booking and that no delivery told."""

    trigger: str
    uid: str
    booking: AnyBooking
    """The booking as it is now: what happened in between leaves no trace."""


def expected(booking: Mapping[str, JSON], since: datetime) -> list[str]:
    """The triggers that must have been sent for a booking since then, going by what it is now."""
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
    # A booking that was moved is cancelled too, but told of as moved, under the uid of its successor.
    if status == "cancelled" and not booking.get("rescheduledToUid"):
        triggers.append("BOOKING_CANCELLED")
    if status == "rejected":
        triggers.append("BOOKING_REJECTED")
    return triggers
