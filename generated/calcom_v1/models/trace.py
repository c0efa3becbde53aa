# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
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

FIELDS = frozenset(("traceId",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_trace_id = data["traceId"]
        if type(f_trace_id) is not str:
            odd(Trace, "traceId", data, drift)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Trace, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(Trace)
    self.trace_id = f_trace_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Trace(Model):
    """Part of `Failure.data`."""

    __slots__ = ("trace_id",)

    _names = (("trace_id", "traceId"),)
    _decode = staticmethod(decode)

    trace_id: str

    def __init__(
        self,
        *,
        trace_id: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.trace_id = trace_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("trace_id", "traceId", True, STRING),)
