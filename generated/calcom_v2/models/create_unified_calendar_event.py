# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
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
from .create_event_attendee import decode as decode_create_event_attendee
from .create_event_date_time_with_zone import decode as decode_create_event_date_time_with_zone

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .create_event_attendee import CreateEventAttendee
    from .create_event_date_time_with_zone import CreateEventDateTimeWithZone

FIELDS = frozenset(
    (
        "title",
        "start",
        "end",
        "description",
        "attendees",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_title = data["title"]
        f_start = data["start"]
        f_end = data["end"]
        if type(f_title) is not str:
            odd(CreateUnifiedCalendarEvent, "title", data, drift)
        more = len(data) - 3
        f_description = f_attendees = absent
        if more:
            if "description" in data:
                f_description = data["description"]
                more -= 1
                if f_description is not None and type(f_description) is not str:
                    odd(CreateUnifiedCalendarEvent, "description", data, drift)
            if "attendees" in data:
                f_attendees = data["attendees"]
                more -= 1
                if type(f_attendees) is not list:
                    return decode_exactly(CreateUnifiedCalendarEvent, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateUnifiedCalendarEvent, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_start = decode_create_event_date_time_with_zone(f_start, drift)
        f_end = decode_create_event_date_time_with_zone(f_end, drift)
        if f_attendees:
            f_attendees = (
                [decode_create_event_attendee(f_attendees[0], drift)]
                if len(f_attendees) == 1
                else [decode_create_event_attendee(item, drift) for item in f_attendees]
            )
    except Odd:
        return decode_exactly(CreateUnifiedCalendarEvent, data, drift, mark)
    self = new(CreateUnifiedCalendarEvent)
    self.title = f_title
    self.start = f_start
    self.end = f_end
    self.description = f_description
    self.attendees = f_attendees
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateUnifiedCalendarEvent(Model):
    """Sent by `create_calendar_connection_event` and `create_calendar_event`."""

    __slots__ = (
        "title",
        "start",
        "end",
        "description",
        "attendees",
    )

    _names = (
        ("title", "title"),
        ("start", "start"),
        ("end", "end"),
        ("description", "description"),
        ("attendees", "attendees"),
    )
    _decode = staticmethod(decode)

    title: str
    start: CreateEventDateTimeWithZone
    end: CreateEventDateTimeWithZone
    description: str | None | Unset
    attendees: list[CreateEventAttendee] | Unset

    def __init__(
        self,
        *,
        title: str,
        start: CreateEventDateTimeWithZone,
        end: CreateEventDateTimeWithZone,
        description: str | None | Unset = UNSET,
        attendees: list[CreateEventAttendee] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.title = title
        self.start = start
        self.end = end
        self.description = description
        self.attendees = attendees
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .create_event_attendee import CreateEventAttendee
        from .create_event_date_time_with_zone import CreateEventDateTimeWithZone

        return (
            ("title", "title", True, STRING),
            ("start", "start", True, Ref(CreateEventDateTimeWithZone)),
            ("end", "end", True, Ref(CreateEventDateTimeWithZone)),
            ("description", "description", False, Nullable(STRING)),
            ("attendees", "attendees", False, List(Ref(CreateEventAttendee))),
        )
