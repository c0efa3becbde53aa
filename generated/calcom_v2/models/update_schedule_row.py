# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    List,
    Model,
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
from .time_range import decode as decode_time_range

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .time_range import TimeRange

FIELDS = frozenset(
    (
        "name",
        "timeZone",
        "isDefault",
        "schedule",
        "dateOverrides",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_name = f_time_zone = f_is_default = f_schedule = absent
        f_date_overrides = absent
        if more:
            if "name" in data:
                f_name = data["name"]
                more -= 1
                if type(f_name) is not str:
                    odd(UpdateScheduleRow, "name", data, drift)
            if "timeZone" in data:
                f_time_zone = data["timeZone"]
                more -= 1
                if type(f_time_zone) is not str:
                    odd(UpdateScheduleRow, "timeZone", data, drift)
            if "isDefault" in data:
                f_is_default = data["isDefault"]
                more -= 1
                if type(f_is_default) is not bool:
                    odd(UpdateScheduleRow, "isDefault", data, drift)
            if "schedule" in data:
                f_schedule = data["schedule"]
                more -= 1
                if type(f_schedule) is not list:
                    return decode_exactly(UpdateScheduleRow, data, drift, mark)
            if "dateOverrides" in data:
                f_date_overrides = data["dateOverrides"]
                more -= 1
                if type(f_date_overrides) is not list:
                    return decode_exactly(UpdateScheduleRow, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateScheduleRow, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_schedule is not UNSET:
            f_schedule = kind_of(UpdateScheduleRow, "schedule").decode(f_schedule, drift, data, "schedule")
        if f_date_overrides:
            f_date_overrides = (
                [decode_time_range(f_date_overrides[0], drift)]
                if len(f_date_overrides) == 1
                else [decode_time_range(item, drift) for item in f_date_overrides]
            )
    except Odd:
        return decode_exactly(UpdateScheduleRow, data, drift, mark)
    self = new(UpdateScheduleRow)
    self.name = f_name
    self.time_zone = f_time_zone
    self.is_default = f_is_default
    self.schedule = f_schedule
    self.date_overrides = f_date_overrides
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateScheduleRow(Model):
    """Sent by `update_schedule_2024_04_15`."""

    __slots__ = (
        "name",
        "time_zone",
        "is_default",
        "schedule",
        "date_overrides",
    )

    _names = (
        ("name", "name"),
        ("time_zone", "timeZone"),
        ("is_default", "isDefault"),
        ("schedule", "schedule"),
        ("date_overrides", "dateOverrides"),
    )
    _decode = staticmethod(decode)

    name: str | Unset
    time_zone: str | Unset
    is_default: bool | Unset
    schedule: list[list[TimeRange]] | Unset
    date_overrides: list[TimeRange] | Unset

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        schedule: list[list[TimeRange]] | Unset = UNSET,
        date_overrides: list[TimeRange] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.time_zone = time_zone
        self.is_default = is_default
        self.schedule = schedule
        self.date_overrides = date_overrides
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .time_range import TimeRange

        return (
            ("name", "name", False, STRING),
            ("time_zone", "timeZone", False, STRING),
            ("is_default", "isDefault", False, BOOLEAN),
            ("schedule", "schedule", False, List(List(Ref(TimeRange)))),
            ("date_overrides", "dateOverrides", False, List(Ref(TimeRange))),
        )
