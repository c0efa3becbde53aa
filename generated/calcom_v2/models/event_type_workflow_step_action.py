# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from typing import Literal

EventTypeWorkflowStepAction = Literal[
    "cal_ai_phone_call",
    "email_address",
    "email_attendee",
    "email_host",
    "sms_attendee",
    "sms_number",
    "whatsapp_attendee",
    "whatsapp_number",
]
"""The values in the document; servers may send others."""
