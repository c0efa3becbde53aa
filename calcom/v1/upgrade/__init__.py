"""Convert v1 payloads and bodies to v2: pure functions for stored payloads and for request bodies.

    upgraded = calcom.v1.upgrade.booking(row)
    upgraded.value        # a calcom.types.Booking, as `cal-api-version: 2024-08-13` shows it
    upgraded.left_over    # {"$.idempotencyKey": "..."}: values that v2 has no place for
    upgraded.unknown      # ("$.hosts[0].username",): v2 fields that v1 does not provide

Nothing is dropped: every value of the payload is either in the result or left over. Bookings are converted to
the form of 2024-08-13, event types to 2024-06-14, deliveries to 2021-10-20.
"""

from __future__ import annotations

from ._source import Upgraded
from .bookings import booking, create_booking, reschedule_booking
from .event_types import create_event_type, event_type
from .webhooks import booking_of_delivery, create_webhook, delivery, webhook

__all__ = [
    "Upgraded",
    "booking",
    "booking_of_delivery",
    "create_booking",
    "create_event_type",
    "create_webhook",
    "delivery",
    "event_type",
    "reschedule_booking",
    "webhook",
]
