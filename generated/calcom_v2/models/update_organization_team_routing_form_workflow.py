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
from .create_organization_team_routing_form_workflow_trigger import (
    decode as decode_create_organization_team_routing_form_workflow_trigger,
)
from .update_organization_team_routing_form_workflow_step import (
    decode as decode_update_organization_team_routing_form_workflow_step,
)
from .workflow_form_activation import decode as decode_workflow_form_activation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .create_organization_team_routing_form_workflow_trigger import (
        CreateOrganizationTeamRoutingFormWorkflowTrigger,
    )
    from .update_organization_team_routing_form_workflow_step import (
        UpdateOrganizationTeamRoutingFormWorkflowStep,
    )
    from .workflow_form_activation import WorkflowFormActivation

FIELDS = frozenset(
    (
        "name",
        "trigger",
        "steps",
        "activation",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_name = f_trigger = f_steps = f_activation = absent
        if more:
            if "name" in data:
                f_name = data["name"]
                more -= 1
                if type(f_name) is not str:
                    odd(UpdateOrganizationTeamRoutingFormWorkflow, "name", data, drift)
            if "trigger" in data:
                f_trigger = data["trigger"]
                more -= 1
            if "steps" in data:
                f_steps = data["steps"]
                more -= 1
                if type(f_steps) is not list:
                    return decode_exactly(UpdateOrganizationTeamRoutingFormWorkflow, data, drift, mark)
            if "activation" in data:
                f_activation = data["activation"]
                more -= 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateOrganizationTeamRoutingFormWorkflow, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_trigger is not UNSET:
            f_trigger = decode_create_organization_team_routing_form_workflow_trigger(f_trigger, drift)
        if f_steps:
            f_steps = (
                [decode_update_organization_team_routing_form_workflow_step(f_steps[0], drift)]
                if len(f_steps) == 1
                else [
                    decode_update_organization_team_routing_form_workflow_step(item, drift)
                    for item in f_steps
                ]
            )
        if f_activation is not UNSET:
            f_activation = decode_workflow_form_activation(f_activation, drift)
    except Odd:
        return decode_exactly(UpdateOrganizationTeamRoutingFormWorkflow, data, drift, mark)
    self = new(UpdateOrganizationTeamRoutingFormWorkflow)
    self.name = f_name
    self.trigger = f_trigger
    self.steps = f_steps
    self.activation = f_activation
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateOrganizationTeamRoutingFormWorkflow(Model):
    """Sent by `update_organization_team_routing_form_workflow`."""

    __slots__ = (
        "name",
        "trigger",
        "steps",
        "activation",
    )

    _names = (
        ("name", "name"),
        ("trigger", "trigger"),
        ("steps", "steps"),
        ("activation", "activation"),
    )
    _decode = staticmethod(decode)

    name: str | Unset
    trigger: CreateOrganizationTeamRoutingFormWorkflowTrigger | Unset
    steps: list[UpdateOrganizationTeamRoutingFormWorkflowStep] | Unset
    activation: WorkflowFormActivation | Unset

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        trigger: CreateOrganizationTeamRoutingFormWorkflowTrigger | Unset = UNSET,
        steps: list[UpdateOrganizationTeamRoutingFormWorkflowStep] | Unset = UNSET,
        activation: WorkflowFormActivation | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.trigger = trigger
        self.steps = steps
        self.activation = activation
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .create_organization_team_routing_form_workflow_trigger import (
            kind as create_organization_team_routing_form_workflow_trigger_kind,
        )
        from .update_organization_team_routing_form_workflow_step import (
            kind as update_organization_team_routing_form_workflow_step_kind,
        )
        from .workflow_form_activation import WorkflowFormActivation

        return (
            ("name", "name", False, STRING),
            ("trigger", "trigger", False, create_organization_team_routing_form_workflow_trigger_kind()),
            ("steps", "steps", False, List(update_organization_team_routing_form_workflow_step_kind())),
            ("activation", "activation", False, Ref(WorkflowFormActivation)),
        )
