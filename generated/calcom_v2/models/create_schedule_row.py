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
from .create_availability_row import decode as decode_create_availability_row

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .create_availability_row import CreateAvailabilityRow

FIELDS = frozenset(
    (
        "name",
        "timeZone",
        "isDefault",
        "availabilities",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        f_time_zone = data["timeZone"]
        f_is_default = data["isDefault"]
        if type(f_name) is not str:
            odd(CreateScheduleRow, "name", data, drift)
        if type(f_time_zone) is not str:
            odd(CreateScheduleRow, "timeZone", data, drift)
        if type(f_is_default) is not bool:
            odd(CreateScheduleRow, "isDefault", data, drift)
        more = len(data) - 3
        f_availabilities = absent
        if more:
            if "availabilities" in data:
                f_availabilities = data["availabilities"]
                more -= 1
                if type(f_availabilities) is not list:
                    return decode_exactly(CreateScheduleRow, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateScheduleRow, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_availabilities:
            f_availabilities = (
                [decode_create_availability_row(f_availabilities[0], drift)]
                if len(f_availabilities) == 1
                else [decode_create_availability_row(item, drift) for item in f_availabilities]
            )
    except Odd:
        return decode_exactly(CreateScheduleRow, data, drift, mark)
    self = new(CreateScheduleRow)
    self.name = f_name
    self.time_zone = f_time_zone
    self.is_default = f_is_default
    self.availabilities = f_availabilities
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateScheduleRow(Model):
    """Sent by `create_schedule_2024_04_15`."""

    __slots__ = (
        "name",
        "time_zone",
        "is_default",
        "availabilities",
    )

    _names = (
        ("name", "name"),
        ("time_zone", "timeZone"),
        ("is_default", "isDefault"),
        ("availabilities", "availabilities"),
    )
    _decode = staticmethod(decode)

    name: str
    time_zone: str
    is_default: bool
    availabilities: list[CreateAvailabilityRow] | Unset

    def __init__(
        self,
        *,
        name: str,
        time_zone: str,
        is_default: bool,
        availabilities: list[CreateAvailabilityRow] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.time_zone = time_zone
        self.is_default = is_default
        self.availabilities = availabilities
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .create_availability_row import CreateAvailabilityRow

        return (
            ("name", "name", True, STRING),
            ("time_zone", "timeZone", True, STRING),
            ("is_default", "isDefault", True, BOOLEAN),
            ("availabilities", "availabilities", False, List(Ref(CreateAvailabilityRow))),
        )
