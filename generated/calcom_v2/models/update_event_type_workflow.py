# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    List,
    Model,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset
from .create_event_type_workflow_trigger import decode as decode_create_event_type_workflow_trigger
from .update_event_type_workflow_step import decode as decode_update_event_type_workflow_step
from .workflow_activation import decode as decode_workflow_activation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .create_event_type_workflow_trigger import CreateEventTypeWorkflowTrigger
    from .update_event_type_workflow_step import UpdateEventTypeWorkflowStep
    from .workflow_activation import WorkflowActivation

FIELDS = frozenset(
    (
        "name",
        "activation",
        "trigger",
        "steps",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_name = f_activation = f_trigger = f_steps = absent
        if more:
            if "name" in data:
                f_name = data["name"]
                more -= 1
                if type(f_name) is not str:
                    odd(UpdateEventTypeWorkflow, "name", data, drift)
            if "activation" in data:
                f_activation = data["activation"]
                more -= 1
            if "trigger" in data:
                f_trigger = data["trigger"]
                more -= 1
            if "steps" in data:
                f_steps = data["steps"]
                more -= 1
                if type(f_steps) is not list:
                    return decode_exactly(UpdateEventTypeWorkflow, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateEventTypeWorkflow, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_activation is not UNSET:
            f_activation = decode_workflow_activation(f_activation, drift)
        if f_trigger is not UNSET:
            f_trigger = decode_create_event_type_workflow_trigger(f_trigger, drift)
        if f_steps:
            f_steps = (
                [decode_update_event_type_workflow_step(f_steps[0], drift)]
                if len(f_steps) == 1
                else [decode_update_event_type_workflow_step(item, drift) for item in f_steps]
            )
    except Odd:
        return decode_exactly(UpdateEventTypeWorkflow, data, drift, mark)
    self = new(UpdateEventTypeWorkflow)
    self.name = f_name
    self.activation = f_activation
    self.trigger = f_trigger
    self.steps = f_steps
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateEventTypeWorkflow(Model):
    """Sent by `update_organization_team_workflow` and `update_workflow`."""

    __slots__ = (
        "name",
        "activation",
        "trigger",
        "steps",
    )

    _names = (
        ("name", "name"),
        ("activation", "activation"),
        ("trigger", "trigger"),
        ("steps", "steps"),
    )
    _decode = staticmethod(decode)

    name: str | Unset
    activation: WorkflowActivation | Unset
    trigger: CreateEventTypeWorkflowTrigger | Unset
    steps: list[UpdateEventTypeWorkflowStep] | Unset

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        activation: WorkflowActivation | Unset = UNSET,
        trigger: CreateEventTypeWorkflowTrigger | Unset = UNSET,
        steps: list[UpdateEventTypeWorkflowStep] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.activation = activation
        self.trigger = trigger
        self.steps = steps
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .create_event_type_workflow_trigger import kind as create_event_type_workflow_trigger_kind
        from .update_event_type_workflow_step import kind as update_event_type_workflow_step_kind
        from .workflow_activation import WorkflowActivation

        return (
            ("name", "name", False, STRING),
            ("activation", "activation", False, Ref(WorkflowActivation)),
            ("trigger", "trigger", False, create_event_type_workflow_trigger_kind()),
            ("steps", "steps", False, List(update_event_type_workflow_step_kind())),
        )
