# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

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
    decode_exactly,
    extra_fields,
    new,
)
from ..types import UNSET, Unset
from .calendar_event_attendee import decode as decode_calendar_event_attendee
from .calendar_event_host import decode as decode_calendar_event_host
from .calendar_event_owner import decode as decode_calendar_event_owner
from .unified_calendar_event_end import decode as decode_unified_calendar_event_end
from .unified_calendar_event_locations import decode as decode_unified_calendar_event_locations
from .unified_calendar_event_start import decode as decode_unified_calendar_event_start

if TYPE_CHECKING:
    from .._codec import Drift, Field
    from .calendar_event_attendee import CalendarEventAttendee
    from .calendar_event_host import CalendarEventHost
    from .calendar_event_owner import CalendarEventOwner
    from .calendar_event_status import CalendarEventStatus
    from .calendar_source import CalendarSource
    from .unified_calendar_event_end import UnifiedCalendarEventEnd
    from .unified_calendar_event_locations import UnifiedCalendarEventLocations
    from .unified_calendar_event_start import UnifiedCalendarEventStart

FIELDS = frozenset(
    (
        "start",
        "end",
        "id",
        "title",
        "source",
        "description",
        "locations",
        "attendees",
        "status",
        "hosts",
        "calendarEventOwner",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    known = 5
    try:
        f_start = data["start"]
        f_end = data["end"]
        f_id = data["id"]
        f_title = data["title"]
        f_source = data["source"]
        if (
            type(f_id) is not str
            or type(f_title) is not str
            or f_source not in {"apple", "google", "office365"}
        ):
            return decode_exactly(UnifiedCalendarEvent, data, drift)
        if "description" in data:
            f_description = data["description"]
            known += 1
            if f_description is not None and type(f_description) is not str:
                return decode_exactly(UnifiedCalendarEvent, data, drift)
        else:
            f_description = UNSET
        if "locations" in data:
            f_locations = data["locations"]
            known += 1
            if f_locations is not None and type(f_locations) is not list:
                return decode_exactly(UnifiedCalendarEvent, data, drift)
        else:
            f_locations = UNSET
        if "attendees" in data:
            f_attendees = data["attendees"]
            known += 1
            if f_attendees is not None and type(f_attendees) is not list:
                return decode_exactly(UnifiedCalendarEvent, data, drift)
        else:
            f_attendees = UNSET
        if "status" in data:
            f_status = data["status"]
            known += 1
            if f_status is not None and f_status not in {"accepted", "cancelled", "declined", "pending"}:
                return decode_exactly(UnifiedCalendarEvent, data, drift)
        else:
            f_status = UNSET
        if "hosts" in data:
            f_hosts = data["hosts"]
            known += 1
            if f_hosts is not None and type(f_hosts) is not list:
                return decode_exactly(UnifiedCalendarEvent, data, drift)
        else:
            f_hosts = UNSET
        if "calendarEventOwner" in data:
            f_calendar_event_owner = data["calendarEventOwner"]
            known += 1
        else:
            f_calendar_event_owner = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UnifiedCalendarEvent, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    try:
        f_start = decode_unified_calendar_event_start(f_start, drift)
        f_end = decode_unified_calendar_event_end(f_end, drift)
        if f_locations:
            f_locations = [decode_unified_calendar_event_locations(item, drift) for item in f_locations]
        if f_attendees:
            f_attendees = [decode_calendar_event_attendee(item, drift) for item in f_attendees]
        if f_hosts:
            f_hosts = [decode_calendar_event_host(item, drift) for item in f_hosts]
        if f_calendar_event_owner is not UNSET and f_calendar_event_owner is not None:
            f_calendar_event_owner = decode_calendar_event_owner(f_calendar_event_owner, drift)
    except Odd:
        del drift[mark:]
        return decode_exactly(UnifiedCalendarEvent, data, drift)
    self = new(UnifiedCalendarEvent)
    self.start = f_start
    self.end = f_end
    self.id = f_id
    self.title = f_title
    self.source = f_source
    self.description = f_description
    self.locations = f_locations
    self.attendees = f_attendees
    self.status = f_status
    self.hosts = f_hosts
    self.calendar_event_owner = f_calendar_event_owner
    self._extra = extra
    return self


class UnifiedCalendarEvent(Model):
    __slots__ = (
        "start",
        "end",
        "id",
        "title",
        "source",
        "description",
        "locations",
        "attendees",
        "status",
        "hosts",
        "calendar_event_owner",
    )

    _names = (
        ("start", "start"),
        ("end", "end"),
        ("id", "id"),
        ("title", "title"),
        ("source", "source"),
        ("description", "description"),
        ("locations", "locations"),
        ("attendees", "attendees"),
        ("status", "status"),
        ("hosts", "hosts"),
        ("calendar_event_owner", "calendarEventOwner"),
    )
    _decode = staticmethod(decode)

    start: UnifiedCalendarEventStart
    end: UnifiedCalendarEventEnd
    id: str
    title: str
    source: CalendarSource | str
    description: str | None | Unset
    locations: list[UnifiedCalendarEventLocations] | None | Unset
    attendees: list[CalendarEventAttendee] | None | Unset
    status: CalendarEventStatus | str | None | Unset
    hosts: list[CalendarEventHost] | None | Unset
    calendar_event_owner: CalendarEventOwner | None | Unset

    def __init__(
        self,
        *,
        start: UnifiedCalendarEventStart,
        end: UnifiedCalendarEventEnd,
        id: str,
        title: str,
        source: CalendarSource | str,
        description: str | None | Unset = UNSET,
        locations: list[UnifiedCalendarEventLocations] | None | Unset = UNSET,
        attendees: list[CalendarEventAttendee] | None | Unset = UNSET,
        status: CalendarEventStatus | str | None | Unset = UNSET,
        hosts: list[CalendarEventHost] | None | Unset = UNSET,
        calendar_event_owner: CalendarEventOwner | None | Unset = UNSET,
    ) -> None:
        self.start = start
        self.end = end
        self.id = id
        self.title = title
        self.source = source
        self.description = description
        self.locations = locations
        self.attendees = attendees
        self.status = status
        self.hosts = hosts
        self.calendar_event_owner = calendar_event_owner
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .calendar_event_attendee import CalendarEventAttendee
        from .calendar_event_host import CalendarEventHost
        from .calendar_event_owner import CalendarEventOwner
        from .unified_calendar_event_end import UnifiedCalendarEventEnd
        from .unified_calendar_event_locations import kind as unified_calendar_event_locations_kind
        from .unified_calendar_event_start import UnifiedCalendarEventStart

        return (
            ("start", "start", True, Ref(UnifiedCalendarEventStart)),
            ("end", "end", True, Ref(UnifiedCalendarEventEnd)),
            ("id", "id", True, STRING),
            ("title", "title", True, STRING),
            ("source", "source", True, Choice("apple", "google", "office365")),
            ("description", "description", False, Nullable(STRING)),
            ("locations", "locations", False, Nullable(List(unified_calendar_event_locations_kind()))),
            ("attendees", "attendees", False, Nullable(List(Ref(CalendarEventAttendee)))),
            ("status", "status", False, Nullable(Choice("accepted", "cancelled", "declined", "pending"))),
            ("hosts", "hosts", False, Nullable(List(Ref(CalendarEventHost)))),
            ("calendar_event_owner", "calendarEventOwner", False, Nullable(Ref(CalendarEventOwner))),
        )
