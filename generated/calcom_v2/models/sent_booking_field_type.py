# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from typing import Literal

SentBookingFieldType = Literal[
    "address",
    "boolean",
    "checkbox",
    "email",
    "multiemail",
    "multiselect",
    "name",
    "number",
    "phone",
    "radio",
    "radioInput",
    "select",
    "text",
    "textarea",
    "url",
]
"""The values in the document; servers may send others."""
