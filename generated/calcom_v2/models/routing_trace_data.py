# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    List,
    Model,
    Nullable,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from ..types import UNSET, Unset
from .routing_trace_form_submission import decode as decode_routing_trace_form_submission
from .routing_trace_group import decode as decode_routing_trace_group
from .routing_trace_step import decode as decode_routing_trace_step

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .routing_trace_form_submission import RoutingTraceFormSubmission
    from .routing_trace_group import RoutingTraceGroup
    from .routing_trace_step import RoutingTraceStep

FIELDS = frozenset(
    (
        "steps",
        "groups",
        "formSubmission",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_steps = data["steps"]
        f_groups = data["groups"]
        if type(f_steps) is not list or type(f_groups) is not list:
            return decode_exactly(RoutingTraceData, data, drift, mark)
        more = len(data) - 2
        f_form_submission = absent
        if more:
            if "formSubmission" in data:
                f_form_submission = data["formSubmission"]
                more -= 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RoutingTraceData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_steps:
            f_steps = (
                [decode_routing_trace_step(f_steps[0], drift)]
                if len(f_steps) == 1
                else [decode_routing_trace_step(item, drift) for item in f_steps]
            )
        if f_groups:
            f_groups = (
                [decode_routing_trace_group(f_groups[0], drift)]
                if len(f_groups) == 1
                else [decode_routing_trace_group(item, drift) for item in f_groups]
            )
        if f_form_submission is not UNSET and f_form_submission is not None:
            f_form_submission = decode_routing_trace_form_submission(f_form_submission, drift)
    except Odd:
        return decode_exactly(RoutingTraceData, data, drift, mark)
    self = new(RoutingTraceData)
    self.steps = f_steps
    self.groups = f_groups
    self.form_submission = f_form_submission
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RoutingTraceData(Model):
    """Returned by `get_booking_routing_trace`."""

    __slots__ = (
        "steps",
        "groups",
        "form_submission",
    )

    _names = (
        ("steps", "steps"),
        ("groups", "groups"),
        ("form_submission", "formSubmission"),
    )
    _decode = staticmethod(decode)

    steps: list[RoutingTraceStep]
    groups: list[RoutingTraceGroup]
    form_submission: RoutingTraceFormSubmission | None | Unset

    def __init__(
        self,
        *,
        steps: list[RoutingTraceStep],
        groups: list[RoutingTraceGroup],
        form_submission: RoutingTraceFormSubmission | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.steps = steps
        self.groups = groups
        self.form_submission = form_submission
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .routing_trace_form_submission import RoutingTraceFormSubmission
        from .routing_trace_group import RoutingTraceGroup
        from .routing_trace_step import RoutingTraceStep

        return (
            ("steps", "steps", True, List(Ref(RoutingTraceStep))),
            ("groups", "groups", True, List(Ref(RoutingTraceGroup))),
            ("form_submission", "formSubmission", False, Nullable(Ref(RoutingTraceFormSubmission))),
        )
