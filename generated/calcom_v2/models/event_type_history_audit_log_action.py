# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from typing import Literal

EventTypeHistoryAuditLogAction = Literal[
    "EVENT_TYPE_CREATED",
    "EVENT_TYPE_DELETED",
    "EVENT_TYPE_MODIFIED",
]
"""The values in the document; servers may send others."""
