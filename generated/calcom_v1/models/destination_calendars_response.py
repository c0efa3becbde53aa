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
from .destination_calendar import decode as decode_destination_calendar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .destination_calendar import DestinationCalendar

FIELDS = frozenset(("destinationCalendars",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_destination_calendars = data["destinationCalendars"]
        if type(f_destination_calendars) is not list:
            return decode_exactly(DestinationCalendarsResponse, data, drift, mark)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(DestinationCalendarsResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_destination_calendars:
            f_destination_calendars = (
                [decode_destination_calendar(f_destination_calendars[0], drift)]
                if len(f_destination_calendars) == 1
                else [decode_destination_calendar(item, drift) for item in f_destination_calendars]
            )
    except Odd:
        return decode_exactly(DestinationCalendarsResponse, data, drift, mark)
    self = new(DestinationCalendarsResponse)
    self.destination_calendars = f_destination_calendars
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class DestinationCalendarsResponse(Model):
    """Returned by `list_destination_calendars`."""

    __slots__ = ("destination_calendars",)

    _names = (("destination_calendars", "destinationCalendars"),)
    _decode = staticmethod(decode)

    destination_calendars: list[DestinationCalendar]

    def __init__(
        self,
        *,
        destination_calendars: list[DestinationCalendar],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.destination_calendars = destination_calendars
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .destination_calendar import DestinationCalendar

        return (("destination_calendars", "destinationCalendars", True, List(Ref(DestinationCalendar))),)
