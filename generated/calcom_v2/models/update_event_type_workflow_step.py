# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Odd,
    Ref,
    Variant,
)
from .update_email_address_workflow_step import UpdateEmailAddressWorkflowStep
from .update_email_attendee_workflow_step import UpdateEmailAttendeeWorkflowStep
from .update_email_host_workflow_step import UpdateEmailHostWorkflowStep
from .update_paths_workflow_step import UpdatePathsWorkflowStep
from .update_phone_attendee_workflow_step import UpdatePhoneAttendeeWorkflowStep
from .update_phone_number_workflow_step import UpdatePhoneNumberWorkflowStep
from .update_phone_whats_app_number_workflow_step import UpdatePhoneWhatsAppNumberWorkflowStep
from .update_whats_app_attendee_phone_workflow_step import UpdateWhatsAppAttendeePhoneWorkflowStep

if TYPE_CHECKING:
    from .._codec import Drift

UpdateEventTypeWorkflowStep = (
    UpdateEmailAddressWorkflowStep
    | UpdateEmailAttendeeWorkflowStep
    | UpdateEmailHostWorkflowStep
    | UpdatePhoneAttendeeWorkflowStep
    | UpdatePhoneWhatsAppNumberWorkflowStep
    | UpdateWhatsAppAttendeePhoneWorkflowStep
    | UpdatePhoneNumberWorkflowStep
    | UpdatePathsWorkflowStep
)


def pick(value: dict[str, Any]) -> type[Any] | None:
    """Return the model that fits the object."""
    on_action = value["action"]
    if on_action == "email_address":
        return UpdateEmailAddressWorkflowStep
    if on_action == "email_attendee":
        return UpdateEmailAttendeeWorkflowStep
    if on_action == "email_host":
        return UpdateEmailHostWorkflowStep
    if on_action == "sms_attendee":
        return UpdatePhoneAttendeeWorkflowStep
    if on_action == "whatsapp_number":
        return UpdatePhoneWhatsAppNumberWorkflowStep
    if on_action == "whatsapp_attendee":
        return UpdateWhatsAppAttendeePhoneWorkflowStep
    if on_action == "sms_number":
        return UpdatePhoneNumberWorkflowStep
    if on_action == "paths":
        return UpdatePathsWorkflowStep
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
        Ref(UpdateEmailAddressWorkflowStep),
        Ref(UpdateEmailAttendeeWorkflowStep),
        Ref(UpdateEmailHostWorkflowStep),
        Ref(UpdatePhoneAttendeeWorkflowStep),
        Ref(UpdatePhoneWhatsAppNumberWorkflowStep),
        Ref(UpdateWhatsAppAttendeePhoneWorkflowStep),
        Ref(UpdatePhoneNumberWorkflowStep),
        Ref(UpdatePathsWorkflowStep),
    )
