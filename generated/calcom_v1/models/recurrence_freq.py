# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from typing import Literal

RecurrenceFreq = Literal[
    0,
    1,
    2,
    3,
    4,
    5,
    6,
]
"""The values in the document; servers may send others."""
