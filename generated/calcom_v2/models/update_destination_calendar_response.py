# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    Choice,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .destination_calendars import decode as decode_destination_calendars

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .destination_calendars import DestinationCalendars

FIELDS = frozenset(
    (
        "status",
        "data",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_status = data["status"]
        f_data = data["data"]
        if f_status != "success":
            odd(UpdateDestinationCalendarResponse, "status", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateDestinationCalendarResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_data = decode_destination_calendars(f_data, drift)
    except Odd:
        return decode_exactly(UpdateDestinationCalendarResponse, data, drift, mark)
    self = new(UpdateDestinationCalendarResponse)
    self.status = f_status
    self.data = f_data
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateDestinationCalendarResponse(Model):
    """Returned by `update_destination_calendar`."""

    __slots__ = (
        "status",
        "data",
    )

    _names = (
        ("status", "status"),
        ("data", "data"),
    )
    _decode = staticmethod(decode)

    status: Literal["success"]
    data: DestinationCalendars

    def __init__(
        self,
        *,
        data: DestinationCalendars,
        status: Literal["success"] = "success",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.data = data
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .destination_calendars import DestinationCalendars

        return (
            ("status", "status", True, Choice("success")),
            ("data", "data", True, Ref(DestinationCalendars)),
        )
