# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Choice,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_insights_scope import BookingInsightsScope

FIELDS = frozenset(
    (
        "scope",
        "selectedTeamId",
        "routingFormId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    known = 1
    try:
        f_scope = data["scope"]
        if f_scope not in {"org", "team", "user"}:
            return decode_exactly(RoutingFormFields, data, drift)
        if "selectedTeamId" in data:
            f_selected_team_id = data["selectedTeamId"]
            known += 1
            if type(f_selected_team_id) is not int:
                return decode_exactly(RoutingFormFields, data, drift)
        else:
            f_selected_team_id = UNSET
        if "routingFormId" in data:
            f_routing_form_id = data["routingFormId"]
            known += 1
            if type(f_routing_form_id) is not str:
                return decode_exactly(RoutingFormFields, data, drift)
        else:
            f_routing_form_id = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RoutingFormFields, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(RoutingFormFields)
    self.scope = f_scope
    self.selected_team_id = f_selected_team_id
    self.routing_form_id = f_routing_form_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RoutingFormFields(Model):
    __slots__ = (
        "scope",
        "selected_team_id",
        "routing_form_id",
    )

    _names = (
        ("scope", "scope"),
        ("selected_team_id", "selectedTeamId"),
        ("routing_form_id", "routingFormId"),
    )
    _decode = staticmethod(decode)

    scope: BookingInsightsScope | str
    selected_team_id: int | Unset
    routing_form_id: str | Unset

    def __init__(
        self,
        *,
        scope: BookingInsightsScope | str,
        selected_team_id: int | Unset = UNSET,
        routing_form_id: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.scope = scope
        self.selected_team_id = selected_team_id
        self.routing_form_id = routing_form_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("scope", "scope", True, Choice("org", "team", "user")),
            ("selected_team_id", "selectedTeamId", False, INTEGER),
            ("routing_form_id", "routingFormId", False, STRING),
        )
