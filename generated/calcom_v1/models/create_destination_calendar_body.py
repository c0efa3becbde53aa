# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
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
        "integration",
        "externalId",
        "eventTypeId",
        "bookingId",
        "userId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_integration = data["integration"]
        f_external_id = data["externalId"]
        if type(f_integration) is not str:
            odd(CreateDestinationCalendarBody, "integration", data, drift)
        if type(f_external_id) is not str:
            odd(CreateDestinationCalendarBody, "externalId", data, drift)
        more = len(data) - 2
        f_event_type_id = f_booking_id = f_user_id = absent
        if more:
            if "eventTypeId" in data:
                f_event_type_id = data["eventTypeId"]
                more -= 1
                if type(f_event_type_id) is not int:
                    odd(CreateDestinationCalendarBody, "eventTypeId", data, drift)
            if "bookingId" in data:
                f_booking_id = data["bookingId"]
                more -= 1
                if type(f_booking_id) is not int:
                    odd(CreateDestinationCalendarBody, "bookingId", data, drift)
            if "userId" in data:
                f_user_id = data["userId"]
                more -= 1
                if type(f_user_id) is not int:
                    odd(CreateDestinationCalendarBody, "userId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateDestinationCalendarBody, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreateDestinationCalendarBody)
    self.integration = f_integration
    self.external_id = f_external_id
    self.event_type_id = f_event_type_id
    self.booking_id = f_booking_id
    self.user_id = f_user_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateDestinationCalendarBody(Model):
    """Sent by `create_destination_calendar`."""

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

    integration: str
    external_id: str
    event_type_id: int | Unset
    booking_id: int | Unset
    user_id: int | Unset

    def __init__(
        self,
        *,
        integration: str,
        external_id: str,
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
            ("integration", "integration", True, STRING),
            ("external_id", "externalId", True, STRING),
            ("event_type_id", "eventTypeId", False, INTEGER),
            ("booking_id", "bookingId", False, INTEGER),
            ("user_id", "userId", False, INTEGER),
        )
