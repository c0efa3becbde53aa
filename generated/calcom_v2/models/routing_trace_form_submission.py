# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    List,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from .routing_trace_form import decode as decode_routing_trace_form
from .routing_trace_form_response import decode as decode_routing_trace_form_response

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .routing_trace_form import RoutingTraceForm
    from .routing_trace_form_response import RoutingTraceFormResponse

FIELDS = frozenset(
    (
        "form",
        "responses",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_form = data["form"]
        f_responses = data["responses"]
        if type(f_responses) is not list:
            return decode_exactly(RoutingTraceFormSubmission, data, drift, mark)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RoutingTraceFormSubmission, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_form = decode_routing_trace_form(f_form, drift)
        if f_responses:
            f_responses = (
                [decode_routing_trace_form_response(f_responses[0], drift)]
                if len(f_responses) == 1
                else [decode_routing_trace_form_response(item, drift) for item in f_responses]
            )
    except Odd:
        return decode_exactly(RoutingTraceFormSubmission, data, drift, mark)
    self = new(RoutingTraceFormSubmission)
    self.form = f_form
    self.responses = f_responses
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RoutingTraceFormSubmission(Model):
    """Part of `RoutingTraceData.form_submission`."""

    __slots__ = (
        "form",
        "responses",
    )

    _names = (
        ("form", "form"),
        ("responses", "responses"),
    )
    _decode = staticmethod(decode)

    form: RoutingTraceForm
    responses: list[RoutingTraceFormResponse]

    def __init__(
        self,
        *,
        form: RoutingTraceForm,
        responses: list[RoutingTraceFormResponse],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.form = form
        self.responses = responses
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .routing_trace_form import RoutingTraceForm
        from .routing_trace_form_response import RoutingTraceFormResponse

        return (
            ("form", "form", True, Ref(RoutingTraceForm)),
            ("responses", "responses", True, List(Ref(RoutingTraceFormResponse))),
        )
