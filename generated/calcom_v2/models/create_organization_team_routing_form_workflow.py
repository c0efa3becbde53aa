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
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .create_organization_team_routing_form_workflow_step import (
    decode as decode_create_organization_team_routing_form_workflow_step,
)
from .create_organization_team_routing_form_workflow_trigger import (
    decode as decode_create_organization_team_routing_form_workflow_trigger,
)
from .workflow_form_activation import decode as decode_workflow_form_activation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .create_organization_team_routing_form_workflow_step import (
        CreateOrganizationTeamRoutingFormWorkflowStep,
    )
    from .create_organization_team_routing_form_workflow_trigger import (
        CreateOrganizationTeamRoutingFormWorkflowTrigger,
    )
    from .workflow_form_activation import WorkflowFormActivation

FIELDS = frozenset(
    (
        "name",
        "activation",
        "trigger",
        "steps",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        f_activation = data["activation"]
        f_trigger = data["trigger"]
        f_steps = data["steps"]
        if type(f_steps) is not list:
            return decode_exactly(CreateOrganizationTeamRoutingFormWorkflow, data, drift, mark)
        if type(f_name) is not str:
            odd(CreateOrganizationTeamRoutingFormWorkflow, "name", data, drift)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateOrganizationTeamRoutingFormWorkflow, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_activation = decode_workflow_form_activation(f_activation, drift)
        f_trigger = decode_create_organization_team_routing_form_workflow_trigger(f_trigger, drift)
        if f_steps:
            f_steps = (
                [decode_create_organization_team_routing_form_workflow_step(f_steps[0], drift)]
                if len(f_steps) == 1
                else [
                    decode_create_organization_team_routing_form_workflow_step(item, drift)
                    for item in f_steps
                ]
            )
    except Odd:
        return decode_exactly(CreateOrganizationTeamRoutingFormWorkflow, data, drift, mark)
    self = new(CreateOrganizationTeamRoutingFormWorkflow)
    self.name = f_name
    self.activation = f_activation
    self.trigger = f_trigger
    self.steps = f_steps
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateOrganizationTeamRoutingFormWorkflow(Model):
    """Sent by `create_organization_team_routing_form_workflow`."""

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

    name: str
    activation: WorkflowFormActivation
    trigger: CreateOrganizationTeamRoutingFormWorkflowTrigger
    steps: list[CreateOrganizationTeamRoutingFormWorkflowStep]

    def __init__(
        self,
        *,
        name: str,
        activation: WorkflowFormActivation,
        trigger: CreateOrganizationTeamRoutingFormWorkflowTrigger,
        steps: list[CreateOrganizationTeamRoutingFormWorkflowStep],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.activation = activation
        self.trigger = trigger
        self.steps = steps
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .create_organization_team_routing_form_workflow_step import (
            kind as create_organization_team_routing_form_workflow_step_kind,
        )
        from .create_organization_team_routing_form_workflow_trigger import (
            kind as create_organization_team_routing_form_workflow_trigger_kind,
        )
        from .workflow_form_activation import WorkflowFormActivation

        return (
            ("name", "name", True, STRING),
            ("activation", "activation", True, Ref(WorkflowFormActivation)),
            ("trigger", "trigger", True, create_organization_team_routing_form_workflow_trigger_kind()),
            ("steps", "steps", True, List(create_organization_team_routing_form_workflow_step_kind())),
        )
