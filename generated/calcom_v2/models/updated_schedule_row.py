# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
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
    kind_of,
    new,
    odd,
)
from ..types import UNSET, Unset
from .updated_schedule_details import decode as decode_updated_schedule_details

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .time_range import TimeRange
    from .updated_schedule_details import UpdatedScheduleDetails

FIELDS = frozenset(
    (
        "schedule",
        "isDefault",
        "availability",
        "timeZone",
        "prevDefaultId",
        "currentDefaultId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_schedule = data["schedule"]
        f_is_default = data["isDefault"]
        if type(f_is_default) is not bool:
            odd(UpdatedScheduleRow, "isDefault", data, drift)
        more = len(data) - 2
        f_availability = f_time_zone = f_prev_default_id = f_current_default_id = absent
        if more:
            if "availability" in data:
                f_availability = data["availability"]
                more -= 1
                if type(f_availability) is not list:
                    return decode_exactly(UpdatedScheduleRow, data, drift, mark)
            if "timeZone" in data:
                f_time_zone = data["timeZone"]
                more -= 1
                if type(f_time_zone) is not str:
                    odd(UpdatedScheduleRow, "timeZone", data, drift)
            if "prevDefaultId" in data:
                f_prev_default_id = data["prevDefaultId"]
                more -= 1
                if f_prev_default_id is not None and type(f_prev_default_id) is not int:
                    odd(UpdatedScheduleRow, "prevDefaultId", data, drift)
            if "currentDefaultId" in data:
                f_current_default_id = data["currentDefaultId"]
                more -= 1
                if f_current_default_id is not None and type(f_current_default_id) is not int:
                    odd(UpdatedScheduleRow, "currentDefaultId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdatedScheduleRow, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_schedule = decode_updated_schedule_details(f_schedule, drift)
        if f_availability is not UNSET:
            f_availability = kind_of(UpdatedScheduleRow, "availability").decode(
                f_availability, drift, data, "availability"
            )
    except Odd:
        return decode_exactly(UpdatedScheduleRow, data, drift, mark)
    self = new(UpdatedScheduleRow)
    self.schedule = f_schedule
    self.is_default = f_is_default
    self.availability = f_availability
    self.time_zone = f_time_zone
    self.prev_default_id = f_prev_default_id
    self.current_default_id = f_current_default_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdatedScheduleRow(Model):
    """Returned by `update_schedule_2024_04_15`."""

    __slots__ = (
        "schedule",
        "is_default",
        "availability",
        "time_zone",
        "prev_default_id",
        "current_default_id",
    )

    _names = (
        ("schedule", "schedule"),
        ("is_default", "isDefault"),
        ("availability", "availability"),
        ("time_zone", "timeZone"),
        ("prev_default_id", "prevDefaultId"),
        ("current_default_id", "currentDefaultId"),
    )
    _decode = staticmethod(decode)

    schedule: UpdatedScheduleDetails
    is_default: bool
    availability: list[list[TimeRange]] | Unset
    time_zone: str | Unset
    prev_default_id: int | None | Unset
    current_default_id: int | None | Unset

    def __init__(
        self,
        *,
        schedule: UpdatedScheduleDetails,
        is_default: bool,
        availability: list[list[TimeRange]] | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        prev_default_id: int | None | Unset = UNSET,
        current_default_id: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.schedule = schedule
        self.is_default = is_default
        self.availability = availability
        self.time_zone = time_zone
        self.prev_default_id = prev_default_id
        self.current_default_id = current_default_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .time_range import TimeRange
        from .updated_schedule_details import UpdatedScheduleDetails

        return (
            ("schedule", "schedule", True, Ref(UpdatedScheduleDetails)),
            ("is_default", "isDefault", True, BOOLEAN),
            ("availability", "availability", False, List(List(Ref(TimeRange)))),
            ("time_zone", "timeZone", False, STRING),
            ("prev_default_id", "prevDefaultId", False, Nullable(INTEGER)),
            ("current_default_id", "currentDefaultId", False, Nullable(INTEGER)),
        )
