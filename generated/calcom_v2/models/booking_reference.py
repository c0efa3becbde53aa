# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Model,
    Nullable,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "type",
        "eventUid",
        "destinationCalendarId",
        "id",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        f_event_uid = data["eventUid"]
        f_destination_calendar_id = data["destinationCalendarId"]
        f_id = data["id"]
        if type(f_type_) is not str:
            odd(BookingReference, "type", data, drift)
        if type(f_event_uid) is not str:
            odd(BookingReference, "eventUid", data, drift)
        if f_destination_calendar_id is not None and type(f_destination_calendar_id) is not str:
            odd(BookingReference, "destinationCalendarId", data, drift)
        if type(f_id) is not int:
            odd(BookingReference, "id", data, drift)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingReference, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingReference)
    self.type_ = f_type_
    self.event_uid = f_event_uid
    self.destination_calendar_id = f_destination_calendar_id
    self.id = f_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingReference(Model):
    """Returned by `list_booking_references` and `list_organization_team_booking_references`."""

    __slots__ = (
        "type_",
        "event_uid",
        "destination_calendar_id",
        "id",
    )

    _names = (
        ("type_", "type"),
        ("event_uid", "eventUid"),
        ("destination_calendar_id", "destinationCalendarId"),
        ("id", "id"),
    )
    _decode = staticmethod(decode)

    type_: str
    event_uid: str
    destination_calendar_id: str | None
    id: int

    def __init__(
        self,
        *,
        type_: str,
        event_uid: str,
        destination_calendar_id: str | None,
        id: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.event_uid = event_uid
        self.destination_calendar_id = destination_calendar_id
        self.id = id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, STRING),
            ("event_uid", "eventUid", True, STRING),
            ("destination_calendar_id", "destinationCalendarId", True, Nullable(STRING)),
            ("id", "id", True, INTEGER),
        )
