# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Model,
    Nullable,
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
        "id",
        "integration",
        "externalId",
        "eventTypeId",
        "userId",
        "bookingId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_integration = data["integration"]
        f_external_id = data["externalId"]
        f_event_type_id = data["eventTypeId"]
        f_user_id = data["userId"]
        if type(f_id) is not int:
            odd(DestinationCalendar, "id", data, drift)
        if type(f_integration) is not str:
            odd(DestinationCalendar, "integration", data, drift)
        if type(f_external_id) is not str:
            odd(DestinationCalendar, "externalId", data, drift)
        if f_event_type_id is not None and type(f_event_type_id) is not int:
            odd(DestinationCalendar, "eventTypeId", data, drift)
        if f_user_id is not None and type(f_user_id) is not int:
            odd(DestinationCalendar, "userId", data, drift)
        more = len(data) - 5
        f_booking_id = absent
        if more:
            if "bookingId" in data:
                f_booking_id = data["bookingId"]
                more -= 1
                if f_booking_id is not None and type(f_booking_id) is not int:
                    odd(DestinationCalendar, "bookingId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(DestinationCalendar, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(DestinationCalendar)
    self.id = f_id
    self.integration = f_integration
    self.external_id = f_external_id
    self.event_type_id = f_event_type_id
    self.user_id = f_user_id
    self.booking_id = f_booking_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class DestinationCalendar(Model):
    """Part of `DestinationCalendarResponse.destination_calendar` and `DestinationCalendarsResponse.destination_calendars`."""

    __slots__ = (
        "id",
        "integration",
        "external_id",
        "event_type_id",
        "user_id",
        "booking_id",
    )

    _names = (
        ("id", "id"),
        ("integration", "integration"),
        ("external_id", "externalId"),
        ("event_type_id", "eventTypeId"),
        ("user_id", "userId"),
        ("booking_id", "bookingId"),
    )
    _decode = staticmethod(decode)

    id: int
    integration: str
    external_id: str
    event_type_id: int | None
    user_id: int | None
    booking_id: int | None | Unset

    def __init__(
        self,
        *,
        id: int,
        integration: str,
        external_id: str,
        event_type_id: int | None,
        user_id: int | None,
        booking_id: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.integration = integration
        self.external_id = external_id
        self.event_type_id = event_type_id
        self.user_id = user_id
        self.booking_id = booking_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("integration", "integration", True, STRING),
            ("external_id", "externalId", True, STRING),
            ("event_type_id", "eventTypeId", True, Nullable(INTEGER)),
            ("user_id", "userId", True, Nullable(INTEGER)),
            ("booking_id", "bookingId", False, Nullable(INTEGER)),
        )
