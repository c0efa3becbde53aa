# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    List,
    Map,
    Model,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    kind_of,
    new,
    odd,
)
from ..types import UNSET, Unset
from .routing import decode as decode_routing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .routing import Routing
    from .slot import Slot

FIELDS = frozenset(
    (
        "eventTypeId",
        "routing",
        "routingCustomMessage",
        "routingExternalRedirectUrl",
        "slots",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_event_type_id = f_routing = f_routing_custom_message = f_routing_external_redirect_url = absent
        f_slots = absent
        if more:
            if "eventTypeId" in data:
                f_event_type_id = data["eventTypeId"]
                more -= 1
                if type(f_event_type_id) is not int:
                    odd(CreateRoutingFormResponseData, "eventTypeId", data, drift)
            if "routing" in data:
                f_routing = data["routing"]
                more -= 1
            if "routingCustomMessage" in data:
                f_routing_custom_message = data["routingCustomMessage"]
                more -= 1
                if type(f_routing_custom_message) is not str:
                    odd(CreateRoutingFormResponseData, "routingCustomMessage", data, drift)
            if "routingExternalRedirectUrl" in data:
                f_routing_external_redirect_url = data["routingExternalRedirectUrl"]
                more -= 1
                if type(f_routing_external_redirect_url) is not str:
                    odd(CreateRoutingFormResponseData, "routingExternalRedirectUrl", data, drift)
            if "slots" in data:
                f_slots = data["slots"]
                more -= 1
                if type(f_slots) is not dict:
                    return decode_exactly(CreateRoutingFormResponseData, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateRoutingFormResponseData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_routing is not UNSET:
            f_routing = decode_routing(f_routing, drift)
        if f_slots is not UNSET:
            f_slots = kind_of(CreateRoutingFormResponseData, "slots").decode(f_slots, drift, data, "slots")
    except Odd:
        return decode_exactly(CreateRoutingFormResponseData, data, drift, mark)
    self = new(CreateRoutingFormResponseData)
    self.event_type_id = f_event_type_id
    self.routing = f_routing
    self.routing_custom_message = f_routing_custom_message
    self.routing_external_redirect_url = f_routing_external_redirect_url
    self.slots = f_slots
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateRoutingFormResponseData(Model):
    """Returned by `create_organization_routing_form_response`, `create_organization_team_routing_form_response` and `create_team_routing_form_response`."""

    __slots__ = (
        "event_type_id",
        "routing",
        "routing_custom_message",
        "routing_external_redirect_url",
        "slots",
    )

    _names = (
        ("event_type_id", "eventTypeId"),
        ("routing", "routing"),
        ("routing_custom_message", "routingCustomMessage"),
        ("routing_external_redirect_url", "routingExternalRedirectUrl"),
        ("slots", "slots"),
    )
    _decode = staticmethod(decode)

    event_type_id: int | Unset
    routing: Routing | Unset
    routing_custom_message: str | Unset
    routing_external_redirect_url: str | Unset
    slots: dict[str, list[Slot]] | Unset

    def __init__(
        self,
        *,
        event_type_id: int | Unset = UNSET,
        routing: Routing | Unset = UNSET,
        routing_custom_message: str | Unset = UNSET,
        routing_external_redirect_url: str | Unset = UNSET,
        slots: dict[str, list[Slot]] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.event_type_id = event_type_id
        self.routing = routing
        self.routing_custom_message = routing_custom_message
        self.routing_external_redirect_url = routing_external_redirect_url
        self.slots = slots
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .routing import Routing
        from .slot import Slot

        return (
            ("event_type_id", "eventTypeId", False, INTEGER),
            ("routing", "routing", False, Ref(Routing)),
            ("routing_custom_message", "routingCustomMessage", False, STRING),
            ("routing_external_redirect_url", "routingExternalRedirectUrl", False, STRING),
            ("slots", "slots", False, Map(List(Ref(Slot)))),
        )
