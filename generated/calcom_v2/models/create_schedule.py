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
        "isDefault",
        "availability",
        "overrides",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        f_time_zone = data["timeZone"]
        f_is_default = data["isDefault"]
        if type(f_name) is not str:
            odd(CreateSchedule, "name", data, drift)
        if type(f_time_zone) is not str:
            odd(CreateSchedule, "timeZone", data, drift)
        if type(f_is_default) is not bool:
            odd(CreateSchedule, "isDefault", data, drift)
        more = len(data) - 3
        f_availability = f_overrides = absent
        if more:
            if "availability" in data:
                f_availability = data["availability"]
                more -= 1
                if type(f_availability) is not list:
                    return decode_exactly(CreateSchedule, data, drift, mark)
            if "overrides" in data:
                f_overrides = data["overrides"]
                more -= 1
                if type(f_overrides) is not list:
                    return decode_exactly(CreateSchedule, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateSchedule, data, drift, mark)
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
        return decode_exactly(CreateSchedule, data, drift, mark)
    self = new(CreateSchedule)
    self.name = f_name
    self.time_zone = f_time_zone
    self.is_default = f_is_default
    self.availability = f_availability
    self.overrides = f_overrides
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateSchedule(Model):
    """Sent by `create_organization_user_schedule` and `create_schedule`."""

    __slots__ = (
        "name",
        "time_zone",
        "is_default",
        "availability",
        "overrides",
    )

    _names = (
        ("name", "name"),
        ("time_zone", "timeZone"),
        ("is_default", "isDefault"),
        ("availability", "availability"),
        ("overrides", "overrides"),
    )
    _decode = staticmethod(decode)

    name: str
    time_zone: str
    is_default: bool
    availability: list[ScheduleAvailability] | Unset
    overrides: list[ScheduleOverride] | Unset

    def __init__(
        self,
        *,
        name: str,
        time_zone: str,
        is_default: bool,
        availability: list[ScheduleAvailability] | Unset = UNSET,
        overrides: list[ScheduleOverride] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.time_zone = time_zone
        self.is_default = is_default
        self.availability = availability
        self.overrides = overrides
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .schedule_availability import ScheduleAvailability
        from .schedule_override import ScheduleOverride

        return (
            ("name", "name", True, STRING),
            ("time_zone", "timeZone", True, STRING),
            ("is_default", "isDefault", True, BOOLEAN),
            ("availability", "availability", False, List(Ref(ScheduleAvailability))),
            ("overrides", "overrides", False, List(Ref(ScheduleOverride))),
        )
