# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from typing import Literal

ListBookingReferencesType = Literal[
    "daily_video",
    "google_calendar",
    "google_video",
    "office365_calendar",
    "office365_video",
    "zoom_video",
]
"""The values in the document; servers may send others."""
