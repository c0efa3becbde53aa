# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Choice,
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
    from .booking_insights_scope import BookingInsightsScope

FIELDS = frozenset(
    (
        "scope",
        "selectedTeamId",
        "routingFormId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_scope = data["scope"]
        if f_scope not in {"org", "team", "user"}:
            odd(RoutingFormFields, "scope", data, drift)
        more = len(data) - 1
        f_selected_team_id = f_routing_form_id = absent
        if more:
            if "selectedTeamId" in data:
                f_selected_team_id = data["selectedTeamId"]
                more -= 1
                if type(f_selected_team_id) is not int:
                    odd(RoutingFormFields, "selectedTeamId", data, drift)
            if "routingFormId" in data:
                f_routing_form_id = data["routingFormId"]
                more -= 1
                if type(f_routing_form_id) is not str:
                    odd(RoutingFormFields, "routingFormId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RoutingFormFields, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(RoutingFormFields)
    self.scope = f_scope
    self.selected_team_id = f_selected_team_id
    self.routing_form_id = f_routing_form_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RoutingFormFields(Model):
    """Sent by `list_routing_form_field_options` and `list_routing_form_headers`."""

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
