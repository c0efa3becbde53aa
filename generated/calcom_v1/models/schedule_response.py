# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
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
from .schedule import decode as decode_schedule

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .schedule import Schedule

FIELDS = frozenset(
    (
        "schedule",
        "message",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_schedule = data["schedule"]
        more = len(data) - 1
        f_message = absent
        if more:
            if "message" in data:
                f_message = data["message"]
                more -= 1
                if type(f_message) is not str:
                    odd(ScheduleResponse, "message", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ScheduleResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_schedule = decode_schedule(f_schedule, drift)
    except Odd:
        return decode_exactly(ScheduleResponse, data, drift, mark)
    self = new(ScheduleResponse)
    self.schedule = f_schedule
    self.message = f_message
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ScheduleResponse(Model):
    """Returned by `create_schedule`, `get_schedule` and `update_schedule`."""

    __slots__ = (
        "schedule",
        "message",
    )

    _names = (
        ("schedule", "schedule"),
        ("message", "message"),
    )
    _decode = staticmethod(decode)

    schedule: Schedule
    message: str | Unset

    def __init__(
        self,
        *,
        schedule: Schedule,
        message: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.schedule = schedule
        self.message = message
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .schedule import Schedule

        return (
            ("schedule", "schedule", True, Ref(Schedule)),
            ("message", "message", False, STRING),
        )
