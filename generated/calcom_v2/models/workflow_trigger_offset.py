# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
    from .workflow_trigger_offset_unit import WorkflowTriggerOffsetUnit

FIELDS = frozenset(
    (
        "value",
        "unit",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_value = data["value"]
        f_unit = data["unit"]
        if type(f_value) is not int:
            odd(WorkflowTriggerOffset, "value", data, drift)
        if f_unit not in {"day", "hour", "minute"}:
            odd(WorkflowTriggerOffset, "unit", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(WorkflowTriggerOffset, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(WorkflowTriggerOffset)
    self.value = f_value
    self.unit = f_unit
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class WorkflowTriggerOffset(Model):
    """Part of `EventTypeWorkflowTrigger.offset` and `RoutingFormWorkflowTrigger.offset`."""

    __slots__ = (
        "value",
        "unit",
    )

    _names = (
        ("value", "value"),
        ("unit", "unit"),
    )
    _decode = staticmethod(decode)

    value: int
    unit: WorkflowTriggerOffsetUnit | str

    def __init__(
        self,
        *,
        value: int,
        unit: WorkflowTriggerOffsetUnit | str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.value = value
        self.unit = unit
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("value", "value", True, INTEGER),
            ("unit", "unit", True, Choice("day", "hour", "minute")),
        )
