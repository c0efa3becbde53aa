# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    INTEGER,
    Choice,
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
from .workflow_step_path import decode as decode_workflow_step_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .workflow_step_path import WorkflowStepPath

FIELDS = frozenset(
    (
        "id",
        "stepNumber",
        "action",
        "paths",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_step_number = data["stepNumber"]
        f_action = data["action"]
        f_paths = data["paths"]
        if type(f_paths) is not list:
            return decode_exactly(PathsWorkflowStep, data, drift, mark)
        if type(f_id) is not int:
            odd(PathsWorkflowStep, "id", data, drift)
        if type(f_step_number) is not int:
            odd(PathsWorkflowStep, "stepNumber", data, drift)
        if f_action != "paths":
            odd(PathsWorkflowStep, "action", data, drift)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(PathsWorkflowStep, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_paths:
            f_paths = (
                [decode_workflow_step_path(f_paths[0], drift)]
                if len(f_paths) == 1
                else [decode_workflow_step_path(item, drift) for item in f_paths]
            )
    except Odd:
        return decode_exactly(PathsWorkflowStep, data, drift, mark)
    self = new(PathsWorkflowStep)
    self.id = f_id
    self.step_number = f_step_number
    self.action = f_action
    self.paths = f_paths
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class PathsWorkflowStep(Model):
    """Part of `EventTypeWorkflow.steps` and `RoutingFormWorkflow.steps`."""

    __slots__ = (
        "id",
        "step_number",
        "action",
        "paths",
    )

    _names = (
        ("id", "id"),
        ("step_number", "stepNumber"),
        ("action", "action"),
        ("paths", "paths"),
    )
    _decode = staticmethod(decode)

    id: int
    step_number: int
    action: Literal["paths"]
    paths: list[WorkflowStepPath]

    def __init__(
        self,
        *,
        id: int,
        step_number: int,
        paths: list[WorkflowStepPath],
        action: Literal["paths"] = "paths",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.step_number = step_number
        self.action = action
        self.paths = paths
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .workflow_step_path import WorkflowStepPath

        return (
            ("id", "id", True, INTEGER),
            ("step_number", "stepNumber", True, INTEGER),
            ("action", "action", True, Choice("paths")),
            ("paths", "paths", True, List(Ref(WorkflowStepPath))),
        )
