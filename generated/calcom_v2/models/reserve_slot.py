# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    TIME,
    Model,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "eventTypeId",
        "slotStart",
        "slotDuration",
        "reservationDuration",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_event_type_id = data["eventTypeId"]
        f_slot_start = data["slotStart"]
        if type(f_event_type_id) is not int:
            odd(ReserveSlot, "eventTypeId", data, drift)
        f_slot_start = parse_time(f_slot_start)
        if f_slot_start.tzinfo is None:
            return decode_exactly(ReserveSlot, data, drift, mark)
        more = len(data) - 2
        f_slot_duration = f_reservation_duration = absent
        if more:
            if "slotDuration" in data:
                f_slot_duration = data["slotDuration"]
                more -= 1
                if type(f_slot_duration) is not int:
                    odd(ReserveSlot, "slotDuration", data, drift)
            if "reservationDuration" in data:
                f_reservation_duration = data["reservationDuration"]
                more -= 1
                if type(f_reservation_duration) is not int:
                    odd(ReserveSlot, "reservationDuration", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ReserveSlot, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(ReserveSlot)
    self.event_type_id = f_event_type_id
    self.slot_start = f_slot_start
    self.slot_duration = f_slot_duration
    self.reservation_duration = f_reservation_duration
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ReserveSlot(Model):
    """Sent by `reserve_slot` and `update_slot_reservation`."""

    __slots__ = (
        "event_type_id",
        "slot_start",
        "slot_duration",
        "reservation_duration",
    )

    _names = (
        ("event_type_id", "eventTypeId"),
        ("slot_start", "slotStart"),
        ("slot_duration", "slotDuration"),
        ("reservation_duration", "reservationDuration"),
    )
    _decode = staticmethod(decode)

    event_type_id: int
    slot_start: datetime.datetime
    slot_duration: int | Unset
    reservation_duration: int | Unset

    def __init__(
        self,
        *,
        event_type_id: int,
        slot_start: datetime.datetime,
        slot_duration: int | Unset = UNSET,
        reservation_duration: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.event_type_id = event_type_id
        self.slot_start = slot_start
        self.slot_duration = slot_duration
        self.reservation_duration = reservation_duration
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("event_type_id", "eventTypeId", True, INTEGER),
            ("slot_start", "slotStart", True, TIME),
            ("slot_duration", "slotDuration", False, INTEGER),
            ("reservation_duration", "reservationDuration", False, INTEGER),
        )
