# Derived by spec.pipeline from calcom/_async/resources/webhooks.py; edit that file, and run `make generate`.
"""Webhooks: managing them, and finding what their deliveries missed."""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from datetime import datetime

from ...webhooks import MissedEvent, expected
from ..operations.webhooks import WebhooksOperations
from .bookings import BookingsResource


class WebhooksResource(WebhooksOperations):
    """Webhooks of the caller."""

    def reconcile(
        self, *, since: datetime, seen: Iterable[tuple[str, str]] = ()
    ) -> builtins.list[MissedEvent]:
        """What has happened to the caller's bookings since then and is not among the events seen.

        The server sends a delivery once and keeps none. `seen` are the `key`s of the events that arrived;
        payments, meetings, recordings and absences leave no trace in a booking and cannot be found.
        """
        known = set(seen)
        missed: builtins.list[MissedEvent] = []
        bookings = BookingsResource(self._sender).list(after_updated_at=since, sort_updated_at="asc")
        for booking in bookings:
            for trigger in expected(booking.to_dict(), since):
                if (trigger, booking.uid) not in known:
                    missed.append(MissedEvent(trigger=trigger, uid=booking.uid, booking=booking))
        return missed
