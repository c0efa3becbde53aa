# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    List,
    Model,
    Nullable,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "days",
        "startTime",
        "endTime",
        "userId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_days = data["days"]
        f_start_time = data["startTime"]
        f_end_time = data["endTime"]
        if type(f_days) is not list:
            return decode_exactly(WorkingHours, data, drift, mark)
        for item in f_days:
            if type(item) is not int:
                return decode_exactly(WorkingHours, data, drift, mark)
        if type(f_start_time) is not int:
            odd(WorkingHours, "startTime", data, drift)
        if type(f_end_time) is not int:
            odd(WorkingHours, "endTime", data, drift)
        more = len(data) - 3
        f_user_id = absent
        if more:
            if "userId" in data:
                f_user_id = data["userId"]
                more -= 1
                if f_user_id is not None and type(f_user_id) is not int:
                    odd(WorkingHours, "userId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(WorkingHours, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(WorkingHours)
    self.days = f_days
    self.start_time = f_start_time
    self.end_time = f_end_time
    self.user_id = f_user_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class WorkingHours(Model):
    """Part of `ScheduleRow.working_hours`."""

    __slots__ = (
        "days",
        "start_time",
        "end_time",
        "user_id",
    )

    _names = (
        ("days", "days"),
        ("start_time", "startTime"),
        ("end_time", "endTime"),
        ("user_id", "userId"),
    )
    _decode = staticmethod(decode)

    days: list[int]
    start_time: int
    end_time: int
    user_id: int | None | Unset

    def __init__(
        self,
        *,
        days: list[int],
        start_time: int,
        end_time: int,
        user_id: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.days = days
        self.start_time = start_time
        self.end_time = end_time
        self.user_id = user_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("days", "days", True, List(INTEGER)),
            ("start_time", "startTime", True, INTEGER),
            ("end_time", "endTime", True, INTEGER),
            ("user_id", "userId", False, Nullable(INTEGER)),
        )
