# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    INTEGER,
    STRING,
    TIME,
    Map,
    Model,
    Nullable,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "id",
        "formId",
        "formFillerId",
        "routedToBookingUid",
        "response",
        "createdAt",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_form_id = data["formId"]
        f_form_filler_id = data["formFillerId"]
        f_routed_to_booking_uid = data["routedToBookingUid"]
        f_response = data["response"]
        f_created_at = data["createdAt"]
        if type(f_response) is not dict:
            return decode_exactly(RoutingFormResponse, data, drift, mark)
        if type(f_id) is not int:
            odd(RoutingFormResponse, "id", data, drift)
        if type(f_form_id) is not str:
            odd(RoutingFormResponse, "formId", data, drift)
        if type(f_form_filler_id) is not str:
            odd(RoutingFormResponse, "formFillerId", data, drift)
        if f_routed_to_booking_uid is not None and type(f_routed_to_booking_uid) is not str:
            odd(RoutingFormResponse, "routedToBookingUid", data, drift)
        f_created_at = parse_time(f_created_at)
        if f_created_at.tzinfo is None:
            return decode_exactly(RoutingFormResponse, data, drift, mark)
        more = len(data) - 6
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RoutingFormResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(RoutingFormResponse)
    self.id = f_id
    self.form_id = f_form_id
    self.form_filler_id = f_form_filler_id
    self.routed_to_booking_uid = f_routed_to_booking_uid
    self.response = f_response
    self.created_at = f_created_at
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RoutingFormResponse(Model):
    """Returned by `list_organization_routing_form_responses`, `list_organization_team_routing_form_responses`, `update_organization_routing_form_response` and 1 more."""

    __slots__ = (
        "id",
        "form_id",
        "form_filler_id",
        "routed_to_booking_uid",
        "response",
        "created_at",
    )

    _names = (
        ("id", "id"),
        ("form_id", "formId"),
        ("form_filler_id", "formFillerId"),
        ("routed_to_booking_uid", "routedToBookingUid"),
        ("response", "response"),
        ("created_at", "createdAt"),
    )
    _decode = staticmethod(decode)

    id: int
    form_id: str
    form_filler_id: str
    routed_to_booking_uid: str | None
    response: dict[str, Any]
    created_at: datetime.datetime

    def __init__(
        self,
        *,
        id: int,
        form_id: str,
        form_filler_id: str,
        routed_to_booking_uid: str | None,
        response: dict[str, Any],
        created_at: datetime.datetime,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.form_id = form_id
        self.form_filler_id = form_filler_id
        self.routed_to_booking_uid = routed_to_booking_uid
        self.response = response
        self.created_at = created_at
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("form_id", "formId", True, STRING),
            ("form_filler_id", "formFillerId", True, STRING),
            ("routed_to_booking_uid", "routedToBookingUid", True, Nullable(STRING)),
            ("response", "response", True, Map(ANY)),
            ("created_at", "createdAt", True, TIME),
        )
