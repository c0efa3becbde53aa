# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    List,
    Model,
    Nullable,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset
from .availability_row import decode as decode_availability_row
from .event_type_of_schedule import decode as decode_event_type_of_schedule

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .availability_row import AvailabilityRow
    from .event_type_of_schedule import EventTypeOfSchedule

FIELDS = frozenset(
    (
        "id",
        "userId",
        "name",
        "availability",
        "timeZone",
        "eventType",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_user_id = data["userId"]
        f_name = data["name"]
        if type(f_id) is not int:
            odd(UpdatedScheduleDetails, "id", data, drift)
        if type(f_user_id) is not int:
            odd(UpdatedScheduleDetails, "userId", data, drift)
        if type(f_name) is not str:
            odd(UpdatedScheduleDetails, "name", data, drift)
        more = len(data) - 3
        f_availability = f_time_zone = f_event_type = absent
        if more:
            if "availability" in data:
                f_availability = data["availability"]
                more -= 1
                if type(f_availability) is not list:
                    return decode_exactly(UpdatedScheduleDetails, data, drift, mark)
            if "timeZone" in data:
                f_time_zone = data["timeZone"]
                more -= 1
                if f_time_zone is not None and type(f_time_zone) is not str:
                    odd(UpdatedScheduleDetails, "timeZone", data, drift)
            if "eventType" in data:
                f_event_type = data["eventType"]
                more -= 1
                if type(f_event_type) is not list:
                    return decode_exactly(UpdatedScheduleDetails, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdatedScheduleDetails, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_availability:
            f_availability = (
                [decode_availability_row(f_availability[0], drift)]
                if len(f_availability) == 1
                else [decode_availability_row(item, drift) for item in f_availability]
            )
        if f_event_type:
            f_event_type = (
                [decode_event_type_of_schedule(f_event_type[0], drift)]
                if len(f_event_type) == 1
                else [decode_event_type_of_schedule(item, drift) for item in f_event_type]
            )
    except Odd:
        return decode_exactly(UpdatedScheduleDetails, data, drift, mark)
    self = new(UpdatedScheduleDetails)
    self.id = f_id
    self.user_id = f_user_id
    self.name = f_name
    self.availability = f_availability
    self.time_zone = f_time_zone
    self.event_type = f_event_type
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdatedScheduleDetails(Model):
    """Part of `UpdatedScheduleRow.schedule`."""

    __slots__ = (
        "id",
        "user_id",
        "name",
        "availability",
        "time_zone",
        "event_type",
    )

    _names = (
        ("id", "id"),
        ("user_id", "userId"),
        ("name", "name"),
        ("availability", "availability"),
        ("time_zone", "timeZone"),
        ("event_type", "eventType"),
    )
    _decode = staticmethod(decode)

    id: int
    user_id: int
    name: str
    availability: list[AvailabilityRow] | Unset
    time_zone: str | None | Unset
    event_type: list[EventTypeOfSchedule] | Unset

    def __init__(
        self,
        *,
        id: int,
        user_id: int,
        name: str,
        availability: list[AvailabilityRow] | Unset = UNSET,
        time_zone: str | None | Unset = UNSET,
        event_type: list[EventTypeOfSchedule] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.user_id = user_id
        self.name = name
        self.availability = availability
        self.time_zone = time_zone
        self.event_type = event_type
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .availability_row import AvailabilityRow
        from .event_type_of_schedule import EventTypeOfSchedule

        return (
            ("id", "id", True, INTEGER),
            ("user_id", "userId", True, INTEGER),
            ("name", "name", True, STRING),
            ("availability", "availability", False, List(Ref(AvailabilityRow))),
            ("time_zone", "timeZone", False, Nullable(STRING)),
            ("event_type", "eventType", False, List(Ref(EventTypeOfSchedule))),
        )
