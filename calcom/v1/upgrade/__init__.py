"""What v1 said, as v2 says it: pure functions for payloads that were stored, and for bodies still written.

    upgraded = calcom.v1.upgrade.booking(row)
    upgraded.value        # a calcom.types.Booking, as `cal-api-version: 2024-08-13` shows it
    upgraded.left_over    # {"$.idempotencyKey": "..."}: what v2 has no place for
    upgraded.unknown      # ("$.hosts[0].username",): what v2 says and v1 did not

Nothing is dropped: every value of the payload is either in the result or left over. Bookings take the form of
2024-08-13, event types that of 2024-06-14, deliveries that of 2021-10-20.
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
