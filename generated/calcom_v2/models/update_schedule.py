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
    new,
    odd,
)
from ..types import UNSET, Unset
from .schedule_availability import decode as decode_schedule_availability
from .schedule_override import decode as decode_schedule_override

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .schedule_availability import ScheduleAvailability
    from .schedule_override import ScheduleOverride

FIELDS = frozenset(
    (
        "name",
        "timeZone",
        "availability",
        "isDefault",
        "overrides",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_name = f_time_zone = f_availability = f_is_default = absent
        f_overrides = absent
        if more:
            if "name" in data:
                f_name = data["name"]
                more -= 1
                if type(f_name) is not str:
                    odd(UpdateSchedule, "name", data, drift)
            if "timeZone" in data:
                f_time_zone = data["timeZone"]
                more -= 1
                if type(f_time_zone) is not str:
                    odd(UpdateSchedule, "timeZone", data, drift)
            if "availability" in data:
                f_availability = data["availability"]
                more -= 1
                if type(f_availability) is not list:
                    return decode_exactly(UpdateSchedule, data, drift, mark)
            if "isDefault" in data:
                f_is_default = data["isDefault"]
                more -= 1
                if type(f_is_default) is not bool:
                    odd(UpdateSchedule, "isDefault", data, drift)
            if "overrides" in data:
                f_overrides = data["overrides"]
                more -= 1
                if type(f_overrides) is not list:
                    return decode_exactly(UpdateSchedule, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateSchedule, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_availability:
            f_availability = (
                [decode_schedule_availability(f_availability[0], drift)]
                if len(f_availability) == 1
                else [decode_schedule_availability(item, drift) for item in f_availability]
            )
        if f_overrides:
            f_overrides = (
                [decode_schedule_override(f_overrides[0], drift)]
                if len(f_overrides) == 1
                else [decode_schedule_override(item, drift) for item in f_overrides]
            )
    except Odd:
        return decode_exactly(UpdateSchedule, data, drift, mark)
    self = new(UpdateSchedule)
    self.name = f_name
    self.time_zone = f_time_zone
    self.availability = f_availability
    self.is_default = f_is_default
    self.overrides = f_overrides
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateSchedule(Model):
    """Sent by `update_organization_user_schedule` and `update_schedule`."""

    __slots__ = (
        "name",
        "time_zone",
        "availability",
        "is_default",
        "overrides",
    )

    _names = (
        ("name", "name"),
        ("time_zone", "timeZone"),
        ("availability", "availability"),
        ("is_default", "isDefault"),
        ("overrides", "overrides"),
    )
    _decode = staticmethod(decode)

    name: str | Unset
    time_zone: str | Unset
    availability: list[ScheduleAvailability] | Unset
    is_default: bool | Unset
    overrides: list[ScheduleOverride] | Unset

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        availability: list[ScheduleAvailability] | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        overrides: list[ScheduleOverride] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.time_zone = time_zone
        self.availability = availability
        self.is_default = is_default
        self.overrides = overrides
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .schedule_availability import ScheduleAvailability
        from .schedule_override import ScheduleOverride

        return (
            ("name", "name", False, STRING),
            ("time_zone", "timeZone", False, STRING),
            ("availability", "availability", False, List(Ref(ScheduleAvailability))),
            ("is_default", "isDefault", False, BOOLEAN),
            ("overrides", "overrides", False, List(Ref(ScheduleOverride))),
        )
