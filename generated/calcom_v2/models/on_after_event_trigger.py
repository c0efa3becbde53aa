# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    Choice,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .workflow_trigger_offset_input import decode as decode_workflow_trigger_offset_input

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .workflow_trigger_offset_input import WorkflowTriggerOffsetInput

FIELDS = frozenset(
    (
        "offset",
        "type",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_offset = data["offset"]
        f_type_ = data["type"]
        if f_type_ != "afterEvent":
            odd(OnAfterEventTrigger, "type", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(OnAfterEventTrigger, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_offset = decode_workflow_trigger_offset_input(f_offset, drift)
    except Odd:
        return decode_exactly(OnAfterEventTrigger, data, drift, mark)
    self = new(OnAfterEventTrigger)
    self.offset = f_offset
    self.type_ = f_type_
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class OnAfterEventTrigger(Model):
    """Part of `CreateEventTypeWorkflow.trigger` and `UpdateEventTypeWorkflow.trigger`."""

    __slots__ = (
        "offset",
        "type_",
    )

    _names = (
        ("offset", "offset"),
        ("type_", "type"),
    )
    _decode = staticmethod(decode)

    offset: WorkflowTriggerOffsetInput
    type_: Literal["afterEvent"]

    def __init__(
        self,
        *,
        offset: WorkflowTriggerOffsetInput,
        type_: Literal["afterEvent"] = "afterEvent",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.offset = offset
        self.type_ = type_
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .workflow_trigger_offset_input import WorkflowTriggerOffsetInput

        return (
            ("offset", "offset", True, Ref(WorkflowTriggerOffsetInput)),
            ("type_", "type", True, Choice("afterEvent")),
        )
