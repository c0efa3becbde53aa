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
from .routing_trace_step import decode as decode_routing_trace_step

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .routing_trace_step import RoutingTraceStep

FIELDS = frozenset(
    (
        "round",
        "domain",
        "steps",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_round_ = data["round"]
        f_domain = data["domain"]
        f_steps = data["steps"]
        if type(f_steps) is not list:
            return decode_exactly(RoutingTraceGroup, data, drift, mark)
        if type(f_round_) is not str:
            odd(RoutingTraceGroup, "round", data, drift)
        if type(f_domain) is not str:
            odd(RoutingTraceGroup, "domain", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RoutingTraceGroup, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_steps:
            f_steps = (
                [decode_routing_trace_step(f_steps[0], drift)]
                if len(f_steps) == 1
                else [decode_routing_trace_step(item, drift) for item in f_steps]
            )
    except Odd:
        return decode_exactly(RoutingTraceGroup, data, drift, mark)
    self = new(RoutingTraceGroup)
    self.round_ = f_round_
    self.domain = f_domain
    self.steps = f_steps
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RoutingTraceGroup(Model):
    """Part of `RoutingTraceData.groups`."""

    __slots__ = (
        "round_",
        "domain",
        "steps",
    )

    _names = (
        ("round_", "round"),
        ("domain", "domain"),
        ("steps", "steps"),
    )
    _decode = staticmethod(decode)

    round_: str
    domain: str
    steps: list[RoutingTraceStep]

    def __init__(
        self,
        *,
        round_: str,
        domain: str,
        steps: list[RoutingTraceStep],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.round_ = round_
        self.domain = domain
        self.steps = steps
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .routing_trace_step import RoutingTraceStep

        return (
            ("round_", "round", True, STRING),
            ("domain", "domain", True, STRING),
            ("steps", "steps", True, List(Ref(RoutingTraceStep))),
        )
