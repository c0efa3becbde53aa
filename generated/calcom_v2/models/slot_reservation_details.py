# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    TIME,
    Model,
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
        "reservationUid",
        "eventTypeId",
        "slotStart",
        "slotEnd",
        "slotDuration",
        "reservationUntil",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_reservation_uid = data["reservationUid"]
        f_event_type_id = data["eventTypeId"]
        f_slot_start = data["slotStart"]
        f_slot_end = data["slotEnd"]
        f_slot_duration = data["slotDuration"]
        f_reservation_until = data["reservationUntil"]
        if type(f_reservation_uid) is not str:
            odd(SlotReservationDetails, "reservationUid", data, drift)
        if type(f_event_type_id) is not int:
            odd(SlotReservationDetails, "eventTypeId", data, drift)
        f_slot_start = parse_time(f_slot_start)
        if f_slot_start.tzinfo is None:
            return decode_exactly(SlotReservationDetails, data, drift, mark)
        f_slot_end = parse_time(f_slot_end)
        if f_slot_end.tzinfo is None:
            return decode_exactly(SlotReservationDetails, data, drift, mark)
        if type(f_slot_duration) is not int:
            odd(SlotReservationDetails, "slotDuration", data, drift)
        f_reservation_until = parse_time(f_reservation_until)
        if f_reservation_until.tzinfo is None:
            return decode_exactly(SlotReservationDetails, data, drift, mark)
        more = len(data) - 6
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SlotReservationDetails, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(SlotReservationDetails)
    self.reservation_uid = f_reservation_uid
    self.event_type_id = f_event_type_id
    self.slot_start = f_slot_start
    self.slot_end = f_slot_end
    self.slot_duration = f_slot_duration
    self.reservation_until = f_reservation_until
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SlotReservationDetails(Model):
    """Returned by `get_slot_reservation`."""

    __slots__ = (
        "reservation_uid",
        "event_type_id",
        "slot_start",
        "slot_end",
        "slot_duration",
        "reservation_until",
    )

    _names = (
        ("reservation_uid", "reservationUid"),
        ("event_type_id", "eventTypeId"),
        ("slot_start", "slotStart"),
        ("slot_end", "slotEnd"),
        ("slot_duration", "slotDuration"),
        ("reservation_until", "reservationUntil"),
    )
    _decode = staticmethod(decode)

    reservation_uid: str
    event_type_id: int
    slot_start: datetime.datetime
    slot_end: datetime.datetime
    slot_duration: int
    reservation_until: datetime.datetime

    def __init__(
        self,
        *,
        reservation_uid: str,
        event_type_id: int,
        slot_start: datetime.datetime,
        slot_end: datetime.datetime,
        slot_duration: int,
        reservation_until: datetime.datetime,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.reservation_uid = reservation_uid
        self.event_type_id = event_type_id
        self.slot_start = slot_start
        self.slot_end = slot_end
        self.slot_duration = slot_duration
        self.reservation_until = reservation_until
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("reservation_uid", "reservationUid", True, STRING),
            ("event_type_id", "eventTypeId", True, INTEGER),
            ("slot_start", "slotStart", True, TIME),
            ("slot_end", "slotEnd", True, TIME),
            ("slot_duration", "slotDuration", True, INTEGER),
            ("reservation_until", "reservationUntil", True, TIME),
        )
