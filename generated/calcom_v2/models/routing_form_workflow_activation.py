# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    List,
    Model,
    Odd,
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
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_is_active_on_all_routing_forms = f_active_on_routing_form_ids = absent
        if more:
            if "isActiveOnAllRoutingForms" in data:
                f_is_active_on_all_routing_forms = data["isActiveOnAllRoutingForms"]
                more -= 1
                if type(f_is_active_on_all_routing_forms) is not bool:
                    odd(RoutingFormWorkflowActivation, "isActiveOnAllRoutingForms", data, drift)
            if "activeOnRoutingFormIds" in data:
                f_active_on_routing_form_ids = data["activeOnRoutingFormIds"]
                more -= 1
                if type(f_active_on_routing_form_ids) is not list:
                    return decode_exactly(RoutingFormWorkflowActivation, data, drift, mark)
                for item in f_active_on_routing_form_ids:
                    if type(item) is not str:
                        return decode_exactly(RoutingFormWorkflowActivation, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RoutingFormWorkflowActivation, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(RoutingFormWorkflowActivation)
    self.is_active_on_all_routing_forms = f_is_active_on_all_routing_forms
    self.active_on_routing_form_ids = f_active_on_routing_form_ids
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RoutingFormWorkflowActivation(Model):
    """Part of `RoutingFormWorkflow.activation`."""

    __slots__ = (
        "is_active_on_all_routing_forms",
        "active_on_routing_form_ids",
    )

    _names = (
        ("is_active_on_all_routing_forms", "isActiveOnAllRoutingForms"),
        ("active_on_routing_form_ids", "activeOnRoutingFormIds"),
    )
    _decode = staticmethod(decode)

    is_active_on_all_routing_forms: bool | Unset
    active_on_routing_form_ids: list[str] | Unset

    def __init__(
        self,
        *,
        is_active_on_all_routing_forms: bool | Unset = UNSET,
        active_on_routing_form_ids: list[str] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.is_active_on_all_routing_forms = is_active_on_all_routing_forms
        self.active_on_routing_form_ids = active_on_routing_form_ids
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("is_active_on_all_routing_forms", "isActiveOnAllRoutingForms", False, BOOLEAN),
            ("active_on_routing_form_ids", "activeOnRoutingFormIds", False, List(STRING)),
        )
