# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    List,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from .schedule import decode as decode_schedule

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .schedule import Schedule

FIELDS = frozenset(("schedules",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_schedules = data["schedules"]
        if type(f_schedules) is not list:
            return decode_exactly(SchedulesResponse, data, drift, mark)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SchedulesResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_schedules:
            f_schedules = (
                [decode_schedule(f_schedules[0], drift)]
                if len(f_schedules) == 1
                else [decode_schedule(item, drift) for item in f_schedules]
            )
    except Odd:
        return decode_exactly(SchedulesResponse, data, drift, mark)
    self = new(SchedulesResponse)
    self.schedules = f_schedules
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SchedulesResponse(Model):
    """Returned by `list_schedules`."""

    __slots__ = ("schedules",)

    _names = (("schedules", "schedules"),)
    _decode = staticmethod(decode)

    schedules: list[Schedule]

    def __init__(
        self,
        *,
        schedules: list[Schedule],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.schedules = schedules
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .schedule import Schedule

        return (("schedules", "schedules", True, List(Ref(Schedule))),)
