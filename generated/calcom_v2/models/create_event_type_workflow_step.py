# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Odd,
    Ref,
    Variant,
)
from .workflow_email_address_step import WorkflowEmailAddressStep
from .workflow_email_attendee_step import WorkflowEmailAttendeeStep
from .workflow_email_host_step import WorkflowEmailHostStep
from .workflow_phone_attendee_step import WorkflowPhoneAttendeeStep
from .workflow_phone_number_step import WorkflowPhoneNumberStep
from .workflow_phone_whats_app_attendee_step import WorkflowPhoneWhatsAppAttendeeStep
from .workflow_phone_whats_app_number_step import WorkflowPhoneWhatsAppNumberStep

if TYPE_CHECKING:
    from .._codec import Drift

CreateEventTypeWorkflowStep = (
    WorkflowEmailAddressStep
    | WorkflowEmailAttendeeStep
    | WorkflowEmailHostStep
    | WorkflowPhoneWhatsAppAttendeeStep
    | WorkflowPhoneWhatsAppNumberStep
    | WorkflowPhoneNumberStep
    | WorkflowPhoneAttendeeStep
)


def pick(value: dict[str, Any]) -> type[Any] | None:
    """Return the model that fits the object."""
    on_action = value["action"]
    if on_action == "email_address":
        return WorkflowEmailAddressStep
    if on_action == "email_attendee":
        return WorkflowEmailAttendeeStep
    if on_action == "email_host":
        return WorkflowEmailHostStep
    if on_action == "whatsapp_attendee":
        return WorkflowPhoneWhatsAppAttendeeStep
    if on_action == "whatsapp_number":
        return WorkflowPhoneWhatsAppNumberStep
    if on_action == "sms_number":
        return WorkflowPhoneNumberStep
    if on_action == "sms_attendee":
        return WorkflowPhoneAttendeeStep
    return None


def decode(value: Any, drift: Drift) -> Any:
    if type(value) is not dict:
        raise Odd
    try:
        model = pick(value)
    except (KeyError, TypeError):
        raise Odd from None
    if model is None:
        raise Odd
    return model._decode(value, drift)


def kind() -> Variant:
    """Return the kind that decodes any member of the union."""
    return Variant(
        pick,
        Ref(WorkflowEmailAddressStep),
        Ref(WorkflowEmailAttendeeStep),
        Ref(WorkflowEmailHostStep),
        Ref(WorkflowPhoneWhatsAppAttendeeStep),
        Ref(WorkflowPhoneWhatsAppNumberStep),
        Ref(WorkflowPhoneNumberStep),
        Ref(WorkflowPhoneAttendeeStep),
    )
