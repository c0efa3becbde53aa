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
from .workflow_phone_attendee_step import WorkflowPhoneAttendeeStep
from .workflow_phone_number_step import WorkflowPhoneNumberStep

if TYPE_CHECKING:
    from .._codec import Drift

CreateOrganizationTeamRoutingFormWorkflowStep = (
    WorkflowEmailAddressStep | WorkflowEmailAttendeeStep | WorkflowPhoneAttendeeStep | WorkflowPhoneNumberStep
)


def pick(value: dict[str, Any]) -> type[Any] | None:
    """Return the model that fits the object."""
    on_action = value["action"]
    if on_action == "email_address":
        return WorkflowEmailAddressStep
    if on_action == "email_attendee":
        return WorkflowEmailAttendeeStep
    if on_action == "sms_attendee":
        return WorkflowPhoneAttendeeStep
    if on_action == "sms_number":
        return WorkflowPhoneNumberStep
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
        Ref(WorkflowPhoneAttendeeStep),
        Ref(WorkflowPhoneNumberStep),
    )
