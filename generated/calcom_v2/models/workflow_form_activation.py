# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    List,
    Model,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "isActiveOnAllRoutingForms",
        "activeOnRoutingFormIds",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_is_active_on_all_routing_forms = data["isActiveOnAllRoutingForms"]
        if type(f_is_active_on_all_routing_forms) is not bool:
            odd(WorkflowFormActivation, "isActiveOnAllRoutingForms", data, drift)
        more = len(data) - 1
        f_active_on_routing_form_ids = absent
        if more:
            if "activeOnRoutingFormIds" in data:
                f_active_on_routing_form_ids = data["activeOnRoutingFormIds"]
                more -= 1
                if type(f_active_on_routing_form_ids) is not list:
                    return decode_exactly(WorkflowFormActivation, data, drift, mark)
                for item in f_active_on_routing_form_ids:
                    if type(item) is not str:
                        return decode_exactly(WorkflowFormActivation, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(WorkflowFormActivation, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(WorkflowFormActivation)
    self.is_active_on_all_routing_forms = f_is_active_on_all_routing_forms
    self.active_on_routing_form_ids = f_active_on_routing_form_ids
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class WorkflowFormActivation(Model):
    """Part of `CreateOrganizationTeamRoutingFormWorkflow.activation` and `UpdateOrganizationTeamRoutingFormWorkflow.activation`."""

    __slots__ = (
        "is_active_on_all_routing_forms",
        "active_on_routing_form_ids",
    )

    _names = (
        ("is_active_on_all_routing_forms", "isActiveOnAllRoutingForms"),
        ("active_on_routing_form_ids", "activeOnRoutingFormIds"),
    )
    _decode = staticmethod(decode)

    is_active_on_all_routing_forms: bool
    active_on_routing_form_ids: list[str] | Unset

    def __init__(
        self,
        *,
        is_active_on_all_routing_forms: bool,
        active_on_routing_form_ids: list[str] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.is_active_on_all_routing_forms = is_active_on_all_routing_forms
        self.active_on_routing_form_ids = active_on_routing_form_ids
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("is_active_on_all_routing_forms", "isActiveOnAllRoutingForms", True, BOOLEAN),
            ("active_on_routing_form_ids", "activeOnRoutingFormIds", False, List(STRING)),
        )
