# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Choice,
    List,
    Model,
    Nullable,
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
from .calendar_event_attendee import decode as decode_calendar_event_attendee
from .calendar_event_host import decode as decode_calendar_event_host
from .calendar_event_owner import decode as decode_calendar_event_owner
from .unified_calendar_event_end import decode as decode_unified_calendar_event_end
from .unified_calendar_event_location import decode as decode_unified_calendar_event_location
from .unified_calendar_event_start import decode as decode_unified_calendar_event_start

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .calendar_event_attendee import CalendarEventAttendee
    from .calendar_event_host import CalendarEventHost
    from .calendar_event_owner import CalendarEventOwner
    from .calendar_event_status import CalendarEventStatus
    from .calendar_source import CalendarSource
    from .unified_calendar_event_end import UnifiedCalendarEventEnd
    from .unified_calendar_event_location import UnifiedCalendarEventLocation
    from .unified_calendar_event_start import UnifiedCalendarEventStart

FIELDS = frozenset(
    (
        "start",
        "end",
        "id",
        "title",
        "description",
        "locations",
        "status",
        "hosts",
        "calendarEventOwner",
        "source",
        "attendees",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_start = data["start"]
        f_end = data["end"]
        f_id = data["id"]
        f_title = data["title"]
        f_description = data["description"]
        f_locations = data["locations"]
        f_status = data["status"]
        f_hosts = data["hosts"]
        f_calendar_event_owner = data["calendarEventOwner"]
        f_source = data["source"]
        if (f_locations is not None and type(f_locations) is not list) or (
            f_hosts is not None and type(f_hosts) is not list
        ):
            return decode_exactly(UnifiedCalendarEvent, data, drift, mark)
        if type(f_id) is not str:
            odd(UnifiedCalendarEvent, "id", data, drift)
        if type(f_title) is not str:
            odd(UnifiedCalendarEvent, "title", data, drift)
        if f_description is not None and type(f_description) is not str:
            odd(UnifiedCalendarEvent, "description", data, drift)
        if f_status is not None and f_status not in {"accepted", "cancelled", "declined", "pending"}:
            odd(UnifiedCalendarEvent, "status", data, drift)
        if f_source not in {"apple", "google", "office365"}:
            odd(UnifiedCalendarEvent, "source", data, drift)
        more = len(data) - 10
        f_attendees = absent
        if more:
            if "attendees" in data:
                f_attendees = data["attendees"]
                more -= 1
                if f_attendees is not None and type(f_attendees) is not list:
                    return decode_exactly(UnifiedCalendarEvent, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UnifiedCalendarEvent, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_start = decode_unified_calendar_event_start(f_start, drift)
        f_end = decode_unified_calendar_event_end(f_end, drift)
        if f_locations:
            f_locations = (
                [decode_unified_calendar_event_location(f_locations[0], drift)]
                if len(f_locations) == 1
                else [decode_unified_calendar_event_location(item, drift) for item in f_locations]
            )
        if f_hosts:
            f_hosts = (
                [decode_calendar_event_host(f_hosts[0], drift)]
                if len(f_hosts) == 1
                else [decode_calendar_event_host(item, drift) for item in f_hosts]
            )
        if f_calendar_event_owner is not None:
            f_calendar_event_owner = decode_calendar_event_owner(f_calendar_event_owner, drift)
        if f_attendees:
            f_attendees = (
                [decode_calendar_event_attendee(f_attendees[0], drift)]
                if len(f_attendees) == 1
                else [decode_calendar_event_attendee(item, drift) for item in f_attendees]
            )
    except Odd:
        return decode_exactly(UnifiedCalendarEvent, data, drift, mark)
    self = new(UnifiedCalendarEvent)
    self.start = f_start
    self.end = f_end
    self.id = f_id
    self.title = f_title
    self.description = f_description
    self.locations = f_locations
    self.status = f_status
    self.hosts = f_hosts
    self.calendar_event_owner = f_calendar_event_owner
    self.source = f_source
    self.attendees = f_attendees
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UnifiedCalendarEvent(Model):
    """Returned by `create_calendar_connection_event`, `create_calendar_event`, `get_calendar_connection_event` and 7 more."""

    __slots__ = (
        "start",
        "end",
        "id",
        "title",
        "description",
        "locations",
        "status",
        "hosts",
        "calendar_event_owner",
        "source",
        "attendees",
    )

    _names = (
        ("start", "start"),
        ("end", "end"),
        ("id", "id"),
        ("title", "title"),
        ("description", "description"),
        ("locations", "locations"),
        ("status", "status"),
        ("hosts", "hosts"),
        ("calendar_event_owner", "calendarEventOwner"),
        ("source", "source"),
        ("attendees", "attendees"),
    )
    _decode = staticmethod(decode)

    start: UnifiedCalendarEventStart
    end: UnifiedCalendarEventEnd
    id: str
    title: str
    description: str | None
    locations: list[UnifiedCalendarEventLocation] | None
    status: CalendarEventStatus | str | None
    hosts: list[CalendarEventHost] | None
    calendar_event_owner: CalendarEventOwner | None
    source: CalendarSource | str
    attendees: list[CalendarEventAttendee] | None | Unset

    def __init__(
        self,
        *,
        start: UnifiedCalendarEventStart,
        end: UnifiedCalendarEventEnd,
        id: str,
        title: str,
        description: str | None,
        locations: list[UnifiedCalendarEventLocation] | None,
        status: CalendarEventStatus | str | None,
        hosts: list[CalendarEventHost] | None,
        calendar_event_owner: CalendarEventOwner | None,
        source: CalendarSource | str,
        attendees: list[CalendarEventAttendee] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.start = start
        self.end = end
        self.id = id
        self.title = title
        self.description = description
        self.locations = locations
        self.status = status
        self.hosts = hosts
        self.calendar_event_owner = calendar_event_owner
        self.source = source
        self.attendees = attendees
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .calendar_event_attendee import CalendarEventAttendee
        from .calendar_event_host import CalendarEventHost
        from .calendar_event_owner import CalendarEventOwner
        from .unified_calendar_event_end import UnifiedCalendarEventEnd
        from .unified_calendar_event_location import kind as unified_calendar_event_location_kind
        from .unified_calendar_event_start import UnifiedCalendarEventStart

        return (
            ("start", "start", True, Ref(UnifiedCalendarEventStart)),
            ("end", "end", True, Ref(UnifiedCalendarEventEnd)),
            ("id", "id", True, STRING),
            ("title", "title", True, STRING),
            ("description", "description", True, Nullable(STRING)),
            ("locations", "locations", True, Nullable(List(unified_calendar_event_location_kind()))),
            ("status", "status", True, Nullable(Choice("accepted", "cancelled", "declined", "pending"))),
            ("hosts", "hosts", True, Nullable(List(Ref(CalendarEventHost)))),
            ("calendar_event_owner", "calendarEventOwner", True, Nullable(Ref(CalendarEventOwner))),
            ("source", "source", True, Choice("apple", "google", "office365")),
            ("attendees", "attendees", False, Nullable(List(Ref(CalendarEventAttendee)))),
        )
