# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from typing import Literal

EventTypeWorkflowTriggerType = Literal[
    "afterEvent",
    "afterGuestsCalVideoNoShow",
    "afterHostsCalVideoNoShow",
    "beforeEvent",
    "bookingNoShowUpdated",
    "bookingPaid",
    "bookingPaymentInitiated",
    "bookingRejected",
    "bookingRequested",
    "eventCancelled",
    "newEvent",
    "rescheduleEvent",
]
"""The values in the document; servers may send others."""
