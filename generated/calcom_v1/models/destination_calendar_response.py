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
from .destination_calendar import decode as decode_destination_calendar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .destination_calendar import DestinationCalendar

FIELDS = frozenset(
    (
        "destinationCalendar",
        "message",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_destination_calendar = data["destinationCalendar"]
        more = len(data) - 1
        f_message = absent
        if more:
            if "message" in data:
                f_message = data["message"]
                more -= 1
                if type(f_message) is not str:
                    odd(DestinationCalendarResponse, "message", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(DestinationCalendarResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_destination_calendar = decode_destination_calendar(f_destination_calendar, drift)
    except Odd:
        return decode_exactly(DestinationCalendarResponse, data, drift, mark)
    self = new(DestinationCalendarResponse)
    self.destination_calendar = f_destination_calendar
    self.message = f_message
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class DestinationCalendarResponse(Model):
    """Returned by `create_destination_calendar`, `get_destination_calendar` and `update_destination_calendar`."""

    __slots__ = (
        "destination_calendar",
        "message",
    )

    _names = (
        ("destination_calendar", "destinationCalendar"),
        ("message", "message"),
    )
    _decode = staticmethod(decode)

    destination_calendar: DestinationCalendar
    message: str | Unset

    def __init__(
        self,
        *,
        destination_calendar: DestinationCalendar,
        message: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.destination_calendar = destination_calendar
        self.message = message
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .destination_calendar import DestinationCalendar

        return (
            ("destination_calendar", "destinationCalendar", True, Ref(DestinationCalendar)),
            ("message", "message", False, STRING),
        )
