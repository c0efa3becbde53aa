# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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
from .connected_calendar import decode as decode_connected_calendar
from .destination_calendar import decode as decode_destination_calendar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .connected_calendar import ConnectedCalendar
    from .destination_calendar import DestinationCalendar

FIELDS = frozenset(
    (
        "connectedCalendars",
        "destinationCalendar",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_connected_calendars = data["connectedCalendars"]
        f_destination_calendar = data["destinationCalendar"]
        if type(f_connected_calendars) is not list:
            return decode_exactly(ConnectedCalendarsData, data, drift, mark)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ConnectedCalendarsData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_connected_calendars:
            f_connected_calendars = (
                [decode_connected_calendar(f_connected_calendars[0], drift)]
                if len(f_connected_calendars) == 1
                else [decode_connected_calendar(item, drift) for item in f_connected_calendars]
            )
        f_destination_calendar = decode_destination_calendar(f_destination_calendar, drift)
    except Odd:
        return decode_exactly(ConnectedCalendarsData, data, drift, mark)
    self = new(ConnectedCalendarsData)
    self.connected_calendars = f_connected_calendars
    self.destination_calendar = f_destination_calendar
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ConnectedCalendarsData(Model):
    """Returned by `list_calendars`."""

    __slots__ = (
        "connected_calendars",
        "destination_calendar",
    )

    _names = (
        ("connected_calendars", "connectedCalendars"),
        ("destination_calendar", "destinationCalendar"),
    )
    _decode = staticmethod(decode)

    connected_calendars: list[ConnectedCalendar]
    destination_calendar: DestinationCalendar

    def __init__(
        self,
        *,
        connected_calendars: list[ConnectedCalendar],
        destination_calendar: DestinationCalendar,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.connected_calendars = connected_calendars
        self.destination_calendar = destination_calendar
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .connected_calendar import ConnectedCalendar
        from .destination_calendar import DestinationCalendar

        return (
            ("connected_calendars", "connectedCalendars", True, List(Ref(ConnectedCalendar))),
            ("destination_calendar", "destinationCalendar", True, Ref(DestinationCalendar)),
        )
