# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from typing import Literal

BookingStatus = Literal[
    "accepted",
    "awaiting_host",
    "cancelled",
    "pending",
    "rejected",
]
"""The values in the document; servers may send others."""
