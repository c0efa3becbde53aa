# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    INTEGER,
    STRING,
    Map,
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
        "message",
        "round",
        "domain",
        "step",
        "timestamp",
        "data",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_message = data["message"]
        f_round_ = data["round"]
        f_domain = data["domain"]
        f_step = data["step"]
        f_timestamp = data["timestamp"]
        f_data = data["data"]
        if type(f_data) is not dict:
            return decode_exactly(RoutingTraceStep, data, drift, mark)
        if type(f_message) is not str:
            odd(RoutingTraceStep, "message", data, drift)
        if type(f_round_) is not str:
            odd(RoutingTraceStep, "round", data, drift)
        if type(f_domain) is not str:
            odd(RoutingTraceStep, "domain", data, drift)
        if type(f_step) is not str:
            odd(RoutingTraceStep, "step", data, drift)
        if type(f_timestamp) is not int:
            odd(RoutingTraceStep, "timestamp", data, drift)
        more = len(data) - 6
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RoutingTraceStep, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(RoutingTraceStep)
    self.message = f_message
    self.round_ = f_round_
    self.domain = f_domain
    self.step = f_step
    self.timestamp = f_timestamp
    self.data = f_data
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RoutingTraceStep(Model):
    """Part of `RoutingTraceData.steps` and `RoutingTraceGroup.steps`."""

    __slots__ = (
        "message",
        "round_",
        "domain",
        "step",
        "timestamp",
        "data",
    )

    _names = (
        ("message", "message"),
        ("round_", "round"),
        ("domain", "domain"),
        ("step", "step"),
        ("timestamp", "timestamp"),
        ("data", "data"),
    )
    _decode = staticmethod(decode)

    message: str
    round_: str
    domain: str
    step: str
    timestamp: int
    data: dict[str, Any]

    def __init__(
        self,
        *,
        message: str,
        round_: str,
        domain: str,
        step: str,
        timestamp: int,
        data: dict[str, Any],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.round_ = round_
        self.domain = domain
        self.step = step
        self.timestamp = timestamp
        self.data = data
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("message", "message", True, STRING),
            ("round_", "round", True, STRING),
            ("domain", "domain", True, STRING),
            ("step", "step", True, STRING),
            ("timestamp", "timestamp", True, INTEGER),
            ("data", "data", True, Map(ANY)),
        )
