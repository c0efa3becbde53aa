# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from typing import Literal

ReportOrganizationBookingReportType = Literal[
    "DOMAIN",
    "EMAIL",
]
"""The values in the document; servers may send others."""
