# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    INTEGER,
    Choice,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "action",
        "id",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_action = data["action"]
        f_id = data["id"]
        if f_action != "paths":
            odd(UpdatePathsWorkflowStep, "action", data, drift)
        if type(f_id) is not int:
            odd(UpdatePathsWorkflowStep, "id", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdatePathsWorkflowStep, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UpdatePathsWorkflowStep)
    self.action = f_action
    self.id = f_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdatePathsWorkflowStep(Model):
    """Part of `UpdateEventTypeWorkflow.steps` and `UpdateOrganizationTeamRoutingFormWorkflow.steps`."""

    __slots__ = (
        "action",
        "id",
    )

    _names = (
        ("action", "action"),
        ("id", "id"),
    )
    _decode = staticmethod(decode)

    action: Literal["paths"]
    id: int

    def __init__(
        self,
        *,
        id: int,
        action: Literal["paths"] = "paths",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.action = action
        self.id = id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("action", "action", True, Choice("paths")),
            ("id", "id", True, INTEGER),
        )
