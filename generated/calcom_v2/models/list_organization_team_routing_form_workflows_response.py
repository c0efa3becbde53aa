# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    Choice,
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
from .routing_form_workflow import decode as decode_routing_form_workflow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .routing_form_workflow import RoutingFormWorkflow

FIELDS = frozenset(
    (
        "status",
        "data",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_status = data["status"]
        f_data = data["data"]
        if type(f_data) is not list:
            return decode_exactly(ListOrganizationTeamRoutingFormWorkflowsResponse, data, drift, mark)
        if f_status != "success":
            odd(ListOrganizationTeamRoutingFormWorkflowsResponse, "status", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ListOrganizationTeamRoutingFormWorkflowsResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_data:
            f_data = (
                [decode_routing_form_workflow(f_data[0], drift)]
                if len(f_data) == 1
                else [decode_routing_form_workflow(item, drift) for item in f_data]
            )
    except Odd:
        return decode_exactly(ListOrganizationTeamRoutingFormWorkflowsResponse, data, drift, mark)
    self = new(ListOrganizationTeamRoutingFormWorkflowsResponse)
    self.status = f_status
    self.data = f_data
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ListOrganizationTeamRoutingFormWorkflowsResponse(Model):
    """Returned by `list_organization_team_routing_form_workflows`."""

    __slots__ = (
        "status",
        "data",
    )

    _names = (
        ("status", "status"),
        ("data", "data"),
    )
    _decode = staticmethod(decode)

    status: Literal["success"]
    data: list[RoutingFormWorkflow]

    def __init__(
        self,
        *,
        data: list[RoutingFormWorkflow],
        status: Literal["success"] = "success",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.data = data
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .routing_form_workflow import RoutingFormWorkflow

        return (
            ("status", "status", True, Choice("success")),
            ("data", "data", True, List(Ref(RoutingFormWorkflow))),
        )
