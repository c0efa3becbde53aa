# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
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
from .insights_routing_form_response import decode as decode_insights_routing_form_response

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .insights_routing_form_response import InsightsRoutingFormResponse

FIELDS = frozenset(
    (
        "total",
        "data",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_total = data["total"]
        f_data = data["data"]
        if type(f_data) is not list:
            return decode_exactly(InsightsRoutingFormResponsesData, data, drift, mark)
        if type(f_total) is not int:
            odd(InsightsRoutingFormResponsesData, "total", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(InsightsRoutingFormResponsesData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_data:
            f_data = (
                [decode_insights_routing_form_response(f_data[0], drift)]
                if len(f_data) == 1
                else [decode_insights_routing_form_response(item, drift) for item in f_data]
            )
    except Odd:
        return decode_exactly(InsightsRoutingFormResponsesData, data, drift, mark)
    self = new(InsightsRoutingFormResponsesData)
    self.total = f_total
    self.data = f_data
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class InsightsRoutingFormResponsesData(Model):
    """Returned by `list_routing_form_responses`."""

    __slots__ = (
        "total",
        "data",
    )

    _names = (
        ("total", "total"),
        ("data", "data"),
    )
    _decode = staticmethod(decode)

    total: int
    data: list[InsightsRoutingFormResponse]

    def __init__(
        self,
        *,
        total: int,
        data: list[InsightsRoutingFormResponse],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.total = total
        self.data = data
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .insights_routing_form_response import InsightsRoutingFormResponse

        return (
            ("total", "total", True, INTEGER),
            ("data", "data", True, List(Ref(InsightsRoutingFormResponse))),
        )
