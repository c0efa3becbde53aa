# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    INTEGER,
    STRING,
    TIME,
    Choice,
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
    parse_time,
)
from ..types import UNSET, Unset
from .routing_form_workflow_activation import decode as decode_routing_form_workflow_activation
from .routing_form_workflow_step_or_paths_workflow_step import (
    decode as decode_routing_form_workflow_step_or_paths_workflow_step,
)
from .routing_form_workflow_trigger import decode as decode_routing_form_workflow_trigger

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .routing_form_workflow_activation import RoutingFormWorkflowActivation
    from .routing_form_workflow_step_or_paths_workflow_step import RoutingFormWorkflowStepOrPathsWorkflowStep
    from .routing_form_workflow_trigger import RoutingFormWorkflowTrigger

FIELDS = frozenset(
    (
        "id",
        "name",
        "type",
        "activation",
        "trigger",
        "steps",
        "userId",
        "teamId",
        "createdAt",
        "updatedAt",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_name = data["name"]
        f_type_ = data["type"]
        f_activation = data["activation"]
        f_trigger = data["trigger"]
        f_steps = data["steps"]
        if type(f_steps) is not list:
            return decode_exactly(RoutingFormWorkflow, data, drift, mark)
        if type(f_id) is not int:
            odd(RoutingFormWorkflow, "id", data, drift)
        if type(f_name) is not str:
            odd(RoutingFormWorkflow, "name", data, drift)
        if f_type_ != "routing-form":
            odd(RoutingFormWorkflow, "type", data, drift)
        more = len(data) - 6
        f_user_id = f_team_id = f_created_at = f_updated_at = absent
        if more:
            if "userId" in data:
                f_user_id = data["userId"]
                more -= 1
                if type(f_user_id) is not int:
                    odd(RoutingFormWorkflow, "userId", data, drift)
            if "teamId" in data:
                f_team_id = data["teamId"]
                more -= 1
                if type(f_team_id) is not int:
                    odd(RoutingFormWorkflow, "teamId", data, drift)
            if "createdAt" in data:
                f_created_at = data["createdAt"]
                more -= 1
                f_created_at = parse_time(f_created_at)
                if f_created_at.tzinfo is None:
                    return decode_exactly(RoutingFormWorkflow, data, drift, mark)
            if "updatedAt" in data:
                f_updated_at = data["updatedAt"]
                more -= 1
                f_updated_at = parse_time(f_updated_at)
                if f_updated_at.tzinfo is None:
                    return decode_exactly(RoutingFormWorkflow, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RoutingFormWorkflow, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_activation = decode_routing_form_workflow_activation(f_activation, drift)
        f_trigger = decode_routing_form_workflow_trigger(f_trigger, drift)
        if f_steps:
            f_steps = (
                [decode_routing_form_workflow_step_or_paths_workflow_step(f_steps[0], drift)]
                if len(f_steps) == 1
                else [
                    decode_routing_form_workflow_step_or_paths_workflow_step(item, drift) for item in f_steps
                ]
            )
    except Odd:
        return decode_exactly(RoutingFormWorkflow, data, drift, mark)
    self = new(RoutingFormWorkflow)
    self.id = f_id
    self.name = f_name
    self.type_ = f_type_
    self.activation = f_activation
    self.trigger = f_trigger
    self.steps = f_steps
    self.user_id = f_user_id
    self.team_id = f_team_id
    self.created_at = f_created_at
    self.updated_at = f_updated_at
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RoutingFormWorkflow(Model):
    """Returned by `create_organization_team_routing_form_workflow`, `get_organization_team_routing_form_workflow`, `list_organization_team_routing_form_workflows` and 1 more."""

    __slots__ = (
        "id",
        "name",
        "type_",
        "activation",
        "trigger",
        "steps",
        "user_id",
        "team_id",
        "created_at",
        "updated_at",
    )

    _names = (
        ("id", "id"),
        ("name", "name"),
        ("type_", "type"),
        ("activation", "activation"),
        ("trigger", "trigger"),
        ("steps", "steps"),
        ("user_id", "userId"),
        ("team_id", "teamId"),
        ("created_at", "createdAt"),
        ("updated_at", "updatedAt"),
    )
    _decode = staticmethod(decode)

    id: int
    name: str
    type_: Literal["routing-form"]
    activation: RoutingFormWorkflowActivation
    trigger: RoutingFormWorkflowTrigger
    steps: list[RoutingFormWorkflowStepOrPathsWorkflowStep]
    user_id: int | Unset
    team_id: int | Unset
    created_at: datetime.datetime | Unset
    updated_at: datetime.datetime | Unset

    def __init__(
        self,
        *,
        id: int,
        name: str,
        activation: RoutingFormWorkflowActivation,
        trigger: RoutingFormWorkflowTrigger,
        steps: list[RoutingFormWorkflowStepOrPathsWorkflowStep],
        type_: Literal["routing-form"] = "routing-form",
        user_id: int | Unset = UNSET,
        team_id: int | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        updated_at: datetime.datetime | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.type_ = type_
        self.activation = activation
        self.trigger = trigger
        self.steps = steps
        self.user_id = user_id
        self.team_id = team_id
        self.created_at = created_at
        self.updated_at = updated_at
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .routing_form_workflow_activation import RoutingFormWorkflowActivation
        from .routing_form_workflow_step_or_paths_workflow_step import (
            kind as routing_form_workflow_step_or_paths_workflow_step_kind,
        )
        from .routing_form_workflow_trigger import RoutingFormWorkflowTrigger

        return (
            ("id", "id", True, INTEGER),
            ("name", "name", True, STRING),
            ("type_", "type", True, Choice("routing-form")),
            ("activation", "activation", True, Ref(RoutingFormWorkflowActivation)),
            ("trigger", "trigger", True, Ref(RoutingFormWorkflowTrigger)),
            ("steps", "steps", True, List(routing_form_workflow_step_or_paths_workflow_step_kind())),
            ("user_id", "userId", False, INTEGER),
            ("team_id", "teamId", False, INTEGER),
            ("created_at", "createdAt", False, TIME),
            ("updated_at", "updatedAt", False, TIME),
        )
