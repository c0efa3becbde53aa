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
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .schedule_availability import decode as decode_schedule_availability
from .schedule_override import decode as decode_schedule_override

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .schedule_availability import ScheduleAvailability
    from .schedule_override import ScheduleOverride

FIELDS = frozenset(
    (
        "id",
        "ownerId",
        "name",
        "timeZone",
        "availability",
        "isDefault",
        "overrides",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_owner_id = data["ownerId"]
        f_name = data["name"]
        f_time_zone = data["timeZone"]
        f_availability = data["availability"]
        f_is_default = data["isDefault"]
        f_overrides = data["overrides"]
        if type(f_availability) is not list or type(f_overrides) is not list:
            return decode_exactly(Schedule, data, drift, mark)
        if type(f_id) is not int:
            odd(Schedule, "id", data, drift)
        if type(f_owner_id) is not int:
            odd(Schedule, "ownerId", data, drift)
        if type(f_name) is not str:
            odd(Schedule, "name", data, drift)
        if type(f_time_zone) is not str:
            odd(Schedule, "timeZone", data, drift)
        if type(f_is_default) is not bool:
            odd(Schedule, "isDefault", data, drift)
        more = len(data) - 7
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Schedule, data, drift, mark)
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
        return decode_exactly(Schedule, data, drift, mark)
    self = new(Schedule)
    self.id = f_id
    self.owner_id = f_owner_id
    self.name = f_name
    self.time_zone = f_time_zone
    self.availability = f_availability
    self.is_default = f_is_default
    self.overrides = f_overrides
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Schedule(Model):
    """Returned by `create_organization_user_schedule`, `create_schedule`, `get_default_schedule` and 10 more."""

    __slots__ = (
        "id",
        "owner_id",
        "name",
        "time_zone",
        "availability",
        "is_default",
        "overrides",
    )

    _names = (
        ("id", "id"),
        ("owner_id", "ownerId"),
        ("name", "name"),
        ("time_zone", "timeZone"),
        ("availability", "availability"),
        ("is_default", "isDefault"),
        ("overrides", "overrides"),
    )
    _decode = staticmethod(decode)

    id: int
    owner_id: int
    name: str
    time_zone: str
    availability: list[ScheduleAvailability]
    is_default: bool
    overrides: list[ScheduleOverride]

    def __init__(
        self,
        *,
        id: int,
        owner_id: int,
        name: str,
        time_zone: str,
        availability: list[ScheduleAvailability],
        is_default: bool,
        overrides: list[ScheduleOverride],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.owner_id = owner_id
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
            ("id", "id", True, INTEGER),
            ("owner_id", "ownerId", True, INTEGER),
            ("name", "name", True, STRING),
            ("time_zone", "timeZone", True, STRING),
            ("availability", "availability", True, List(Ref(ScheduleAvailability))),
            ("is_default", "isDefault", True, BOOLEAN),
            ("overrides", "overrides", True, List(Ref(ScheduleOverride))),
        )
