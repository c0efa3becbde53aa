# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
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
        "integration",
        "externalId",
        "eventTypeId",
        "bookingId",
        "userId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_integration = f_external_id = f_event_type_id = f_booking_id = absent
        f_user_id = absent
        if more:
            if "integration" in data:
                f_integration = data["integration"]
                more -= 1
                if type(f_integration) is not str:
                    odd(UpdateDestinationCalendarBody, "integration", data, drift)
            if "externalId" in data:
                f_external_id = data["externalId"]
                more -= 1
                if type(f_external_id) is not str:
                    odd(UpdateDestinationCalendarBody, "externalId", data, drift)
            if "eventTypeId" in data:
                f_event_type_id = data["eventTypeId"]
                more -= 1
                if type(f_event_type_id) is not int:
                    odd(UpdateDestinationCalendarBody, "eventTypeId", data, drift)
            if "bookingId" in data:
                f_booking_id = data["bookingId"]
                more -= 1
                if type(f_booking_id) is not int:
                    odd(UpdateDestinationCalendarBody, "bookingId", data, drift)
            if "userId" in data:
                f_user_id = data["userId"]
                more -= 1
                if type(f_user_id) is not int:
                    odd(UpdateDestinationCalendarBody, "userId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateDestinationCalendarBody, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UpdateDestinationCalendarBody)
    self.integration = f_integration
    self.external_id = f_external_id
    self.event_type_id = f_event_type_id
    self.booking_id = f_booking_id
    self.user_id = f_user_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateDestinationCalendarBody(Model):
    """Sent by `update_destination_calendar`."""

    __slots__ = (
        "integration",
        "external_id",
        "event_type_id",
        "booking_id",
        "user_id",
    )

    _names = (
        ("integration", "integration"),
        ("external_id", "externalId"),
        ("event_type_id", "eventTypeId"),
        ("booking_id", "bookingId"),
        ("user_id", "userId"),
    )
    _decode = staticmethod(decode)

    integration: str | Unset
    external_id: str | Unset
    event_type_id: int | Unset
    booking_id: int | Unset
    user_id: int | Unset

    def __init__(
        self,
        *,
        integration: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        booking_id: int | Unset = UNSET,
        user_id: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.integration = integration
        self.external_id = external_id
        self.event_type_id = event_type_id
        self.booking_id = booking_id
        self.user_id = user_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("integration", "integration", False, STRING),
            ("external_id", "externalId", False, STRING),
            ("event_type_id", "eventTypeId", False, INTEGER),
            ("booking_id", "bookingId", False, INTEGER),
            ("user_id", "userId", False, INTEGER),
        )
