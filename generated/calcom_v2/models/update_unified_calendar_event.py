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
from .update_calendar_event_attendee import decode as decode_update_calendar_event_attendee
from .update_unified_calendar_event_end import decode as decode_update_unified_calendar_event_end
from .update_unified_calendar_event_start import decode as decode_update_unified_calendar_event_start

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .calendar_event_status import CalendarEventStatus
    from .update_calendar_event_attendee import UpdateCalendarEventAttendee
    from .update_unified_calendar_event_end import UpdateUnifiedCalendarEventEnd
    from .update_unified_calendar_event_start import UpdateUnifiedCalendarEventStart

FIELDS = frozenset(
    (
        "start",
        "end",
        "title",
        "description",
        "attendees",
        "status",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_start = f_end = f_title = f_description = absent
        f_attendees = f_status = absent
        if more:
            if "start" in data:
                f_start = data["start"]
                more -= 1
            if "end" in data:
                f_end = data["end"]
                more -= 1
            if "title" in data:
                f_title = data["title"]
                more -= 1
                if type(f_title) is not str:
                    odd(UpdateUnifiedCalendarEvent, "title", data, drift)
            if "description" in data:
                f_description = data["description"]
                more -= 1
                if f_description is not None and type(f_description) is not str:
                    odd(UpdateUnifiedCalendarEvent, "description", data, drift)
            if "attendees" in data:
                f_attendees = data["attendees"]
                more -= 1
                if f_attendees is not None and type(f_attendees) is not list:
                    return decode_exactly(UpdateUnifiedCalendarEvent, data, drift, mark)
            if "status" in data:
                f_status = data["status"]
                more -= 1
                if f_status is not None and f_status not in {"accepted", "cancelled", "declined", "pending"}:
                    odd(UpdateUnifiedCalendarEvent, "status", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateUnifiedCalendarEvent, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_start is not UNSET:
            f_start = decode_update_unified_calendar_event_start(f_start, drift)
        if f_end is not UNSET:
            f_end = decode_update_unified_calendar_event_end(f_end, drift)
        if f_attendees:
            f_attendees = (
                [decode_update_calendar_event_attendee(f_attendees[0], drift)]
                if len(f_attendees) == 1
                else [decode_update_calendar_event_attendee(item, drift) for item in f_attendees]
            )
    except Odd:
        return decode_exactly(UpdateUnifiedCalendarEvent, data, drift, mark)
    self = new(UpdateUnifiedCalendarEvent)
    self.start = f_start
    self.end = f_end
    self.title = f_title
    self.description = f_description
    self.attendees = f_attendees
    self.status = f_status
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateUnifiedCalendarEvent(Model):
    """Sent by `update_calendar_connection_event`, `update_calendar_event` and `update_unified_calendar_event`."""

    __slots__ = (
        "start",
        "end",
        "title",
        "description",
        "attendees",
        "status",
    )

    _names = (
        ("start", "start"),
        ("end", "end"),
        ("title", "title"),
        ("description", "description"),
        ("attendees", "attendees"),
        ("status", "status"),
    )
    _decode = staticmethod(decode)

    start: UpdateUnifiedCalendarEventStart | Unset
    end: UpdateUnifiedCalendarEventEnd | Unset
    title: str | Unset
    description: str | None | Unset
    attendees: list[UpdateCalendarEventAttendee] | None | Unset
    status: CalendarEventStatus | str | None | Unset

    def __init__(
        self,
        *,
        start: UpdateUnifiedCalendarEventStart | Unset = UNSET,
        end: UpdateUnifiedCalendarEventEnd | Unset = UNSET,
        title: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        attendees: list[UpdateCalendarEventAttendee] | None | Unset = UNSET,
        status: CalendarEventStatus | str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.start = start
        self.end = end
        self.title = title
        self.description = description
        self.attendees = attendees
        self.status = status
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .update_calendar_event_attendee import UpdateCalendarEventAttendee
        from .update_unified_calendar_event_end import UpdateUnifiedCalendarEventEnd
        from .update_unified_calendar_event_start import UpdateUnifiedCalendarEventStart

        return (
            ("start", "start", False, Ref(UpdateUnifiedCalendarEventStart)),
            ("end", "end", False, Ref(UpdateUnifiedCalendarEventEnd)),
            ("title", "title", False, STRING),
            ("description", "description", False, Nullable(STRING)),
            ("attendees", "attendees", False, Nullable(List(Ref(UpdateCalendarEventAttendee)))),
            ("status", "status", False, Nullable(Choice("accepted", "cancelled", "declined", "pending"))),
        )
