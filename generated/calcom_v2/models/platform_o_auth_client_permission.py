# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from typing import Literal

PlatformOAuthClientPermission = Literal[
    "APPS_READ",
    "APPS_WRITE",
    "BOOKING_READ",
    "BOOKING_WRITE",
    "EVENT_TYPE_READ",
    "EVENT_TYPE_WRITE",
    "PROFILE_READ",
    "PROFILE_WRITE",
    "SCHEDULE_READ",
    "SCHEDULE_WRITE",
]
"""The values in the document; servers may send others."""
