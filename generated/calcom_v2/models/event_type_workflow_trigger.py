# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Choice,
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
from .workflow_trigger_offset import decode as decode_workflow_trigger_offset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .event_type_workflow_trigger_type import EventTypeWorkflowTriggerType
    from .workflow_trigger_offset import WorkflowTriggerOffset

FIELDS = frozenset(
    (
        "type",
        "offset",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        if f_type_ not in {
            "afterEvent",
            "afterGuestsCalVideoNoShow",
            "afterHostsCalVideoNoShow",
            "beforeEvent",
            "bookingNoShowUpdated",
            "bookingPaid",
            "bookingPaymentInitiated",
            "bookingRejected",
            "bookingRequested",
            "eventCancelled",
            "newEvent",
            "rescheduleEvent",
        }:
            odd(EventTypeWorkflowTrigger, "type", data, drift)
        more = len(data) - 1
        f_offset = absent
        if more:
            if "offset" in data:
                f_offset = data["offset"]
                more -= 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeWorkflowTrigger, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_offset is not UNSET:
            f_offset = decode_workflow_trigger_offset(f_offset, drift)
    except Odd:
        return decode_exactly(EventTypeWorkflowTrigger, data, drift, mark)
    self = new(EventTypeWorkflowTrigger)
    self.type_ = f_type_
    self.offset = f_offset
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeWorkflowTrigger(Model):
    """Part of `EventTypeWorkflow.trigger`."""

    __slots__ = (
        "type_",
        "offset",
    )

    _names = (
        ("type_", "type"),
        ("offset", "offset"),
    )
    _decode = staticmethod(decode)

    type_: EventTypeWorkflowTriggerType | str
    offset: WorkflowTriggerOffset | Unset

    def __init__(
        self,
        *,
        type_: EventTypeWorkflowTriggerType | str,
        offset: WorkflowTriggerOffset | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.offset = offset
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .workflow_trigger_offset import WorkflowTriggerOffset

        return (
            (
                "type_",
                "type",
                True,
                Choice(
                    "afterEvent",
                    "afterGuestsCalVideoNoShow",
                    "afterHostsCalVideoNoShow",
                    "beforeEvent",
                    "bookingNoShowUpdated",
                    "bookingPaid",
                    "bookingPaymentInitiated",
                    "bookingRejected",
                    "bookingRequested",
                    "eventCancelled",
                    "newEvent",
                    "rescheduleEvent",
                ),
            ),
            ("offset", "offset", False, Ref(WorkflowTriggerOffset)),
        )
