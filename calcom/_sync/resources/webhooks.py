# Derived by spec.pipeline from calcom/_async/resources/webhooks.py; edit that file, and run `make generate`.
"""Webhooks: manage them, and find events whose deliveries did not arrive."""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from datetime import datetime

from ...webhooks import MissedEvent, expected
from ..operations.webhooks import WebhooksOperations
from .bookings import BookingsResource


class WebhooksResource(WebhooksOperations):
    """The caller's webhooks."""

    def reconcile(
        self, *, since: datetime, seen: Iterable[tuple[str, str]] = ()
    ) -> builtins.list[MissedEvent]:
        """Find events of the caller's bookings since then that are not among those seen.

        The server sends each delivery once and keeps no copy. `seen` has the `key` of each event that
        arrived. Payments, meetings, recordings and absences leave no trace in a booking and cannot be found.
        """
        known = set(seen)
        missed: builtins.list[MissedEvent] = []
        bookings = BookingsResource(self._sender).list(after_updated_at=since, sort_updated_at="asc")
        for booking in bookings:
            for trigger in expected(booking.to_dict(), since):
                if (trigger, booking.uid) not in known:
                    missed.append(MissedEvent(trigger=trigger, uid=booking.uid, booking=booking))
        return missed
