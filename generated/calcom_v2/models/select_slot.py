# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
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
        "slotUtcStartDate",
        "slotUtcEndDate",
        "bookingUid",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_event_type_id = data["eventTypeId"]
        f_slot_utc_start_date = data["slotUtcStartDate"]
        f_slot_utc_end_date = data["slotUtcEndDate"]
        if type(f_event_type_id) is not int:
            odd(SelectSlot, "eventTypeId", data, drift)
        f_slot_utc_start_date = parse_time(f_slot_utc_start_date)
        if f_slot_utc_start_date.tzinfo is None:
            return decode_exactly(SelectSlot, data, drift, mark)
        f_slot_utc_end_date = parse_time(f_slot_utc_end_date)
        if f_slot_utc_end_date.tzinfo is None:
            return decode_exactly(SelectSlot, data, drift, mark)
        more = len(data) - 3
        f_booking_uid = absent
        if more:
            if "bookingUid" in data:
                f_booking_uid = data["bookingUid"]
                more -= 1
                if type(f_booking_uid) is not str:
                    odd(SelectSlot, "bookingUid", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SelectSlot, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(SelectSlot)
    self.event_type_id = f_event_type_id
    self.slot_utc_start_date = f_slot_utc_start_date
    self.slot_utc_end_date = f_slot_utc_end_date
    self.booking_uid = f_booking_uid
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SelectSlot(Model):
    """Sent by `select_slot`."""

    __slots__ = (
        "event_type_id",
        "slot_utc_start_date",
        "slot_utc_end_date",
        "booking_uid",
    )

    _names = (
        ("event_type_id", "eventTypeId"),
        ("slot_utc_start_date", "slotUtcStartDate"),
        ("slot_utc_end_date", "slotUtcEndDate"),
        ("booking_uid", "bookingUid"),
    )
    _decode = staticmethod(decode)

    event_type_id: int
    slot_utc_start_date: datetime.datetime
    slot_utc_end_date: datetime.datetime
    booking_uid: str | Unset

    def __init__(
        self,
        *,
        event_type_id: int,
        slot_utc_start_date: datetime.datetime,
        slot_utc_end_date: datetime.datetime,
        booking_uid: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.event_type_id = event_type_id
        self.slot_utc_start_date = slot_utc_start_date
        self.slot_utc_end_date = slot_utc_end_date
        self.booking_uid = booking_uid
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("event_type_id", "eventTypeId", True, INTEGER),
            ("slot_utc_start_date", "slotUtcStartDate", True, TIME),
            ("slot_utc_end_date", "slotUtcEndDate", True, TIME),
            ("booking_uid", "bookingUid", False, STRING),
        )
