# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Odd,
    Ref,
    Variant,
)
from .event_type_workflow_step import EventTypeWorkflowStep
from .paths_workflow_step import PathsWorkflowStep

if TYPE_CHECKING:
    from .._codec import Drift

EventTypeWorkflowStepOrPathsWorkflowStep = EventTypeWorkflowStep | PathsWorkflowStep


def pick(value: dict[str, Any]) -> type[Any] | None:
    """Return the model that fits the object."""
    on_action = value["action"]
    if on_action in {
        "cal_ai_phone_call",
        "email_address",
        "email_attendee",
        "email_host",
        "sms_attendee",
        "sms_number",
        "whatsapp_attendee",
        "whatsapp_number",
    }:
        return EventTypeWorkflowStep
    if on_action == "paths":
        return PathsWorkflowStep
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
        Ref(EventTypeWorkflowStep),
        Ref(PathsWorkflowStep),
    )
