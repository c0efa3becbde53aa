# Derived by spec.pipeline from calcom/_async/operations/calendars/events.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Events of calendars."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Literal, overload

from calcom_v2.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ....types import JSON, CallOptions
from ...resource import Resource

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from calcom_v2.models import (
        CalendarEventStatus,
        CreateEventAttendee,
        CreateEventDateTimeWithZone,
        CreateUnifiedCalendarEvent,
        ListCalendarEventsCalendar,
        UnifiedCalendarEvent,
        UpdateCalendarEventAttendee,
        UpdateUnifiedCalendarEvent,
        UpdateUnifiedCalendarEventEnd,
        UpdateUnifiedCalendarEventStart,
    )


class CalendarsEventsResource(Resource):
    """Events of calendars."""

    @overload
    def create(
        self,
        calendar: ListCalendarEventsCalendar | str,
        *,
        title: str,
        start: CreateEventDateTimeWithZone | Mapping[str, JSON],
        end: CreateEventDateTimeWithZone | Mapping[str, JSON],
        calendar_id: str | Unset = UNSET,
        description: str | Unset | None = UNSET,
        attendees: builtins.list[CreateEventAttendee | Mapping[str, JSON]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UnifiedCalendarEvent: ...
    @overload
    def create(
        self,
        calendar: ListCalendarEventsCalendar | str,
        *,
        body: CreateUnifiedCalendarEvent | Mapping[str, JSON],
        calendar_id: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UnifiedCalendarEvent: ...
    def create(
        self,
        calendar: ListCalendarEventsCalendar | str,
        *,
        calendar_id: str | Unset = UNSET,
        title: str | Unset = UNSET,
        start: CreateEventDateTimeWithZone | Mapping[str, JSON] | Unset = UNSET,
        end: CreateEventDateTimeWithZone | Mapping[str, JSON] | Unset = UNSET,
        description: str | Unset | None = UNSET,
        attendees: builtins.list[CreateEventAttendee | Mapping[str, JSON]] | Unset = UNSET,
        body: CreateUnifiedCalendarEvent | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UnifiedCalendarEvent:
        """Create a calendar event.

        `POST /v2/calendars/{calendar}/events`, only on Cal.diy 6.2
        """
        from calcom_v2.api.unified_calendars import create_calendar_event as endpoint

        content = body_of(
            "create_calendar_event",
            body,
            ("title", "start", "end"),
            [
                ("title", "title", title),
                ("start", "start", start),
                ("end", "end", end),
                ("description", "description", description),
                ("attendees", "attendees", attendees),
            ],
        )
        call = prepare(endpoint, options, calendar, calendar_id=calendar_id, body=content)
        return (self._send(call)).data

    def delete(
        self,
        calendar: ListCalendarEventsCalendar | str,
        event_uid: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a calendar event.

        `DELETE /v2/calendars/{calendar}/events/{eventUid}`, only on Cal.diy 6.2
        """
        from calcom_v2.api.unified_calendars import delete_calendar_event as endpoint

        call = prepare(endpoint, options, calendar, event_uid)
        self._send(call)

    def get(
        self,
        calendar: Literal["google"],
        event_uid: str,
        *,
        options: CallOptions | None = None,
    ) -> UnifiedCalendarEvent:
        """Get a calendar event.

        `GET /v2/calendars/{calendar}/events/{eventUid}`, only on Cal.diy 6.2
        """
        from calcom_v2.api.unified_calendars import get_calendar_event as endpoint

        call = prepare(endpoint, options, calendar, event_uid)
        return (self._send(call)).data

    def list(
        self,
        calendar: ListCalendarEventsCalendar | str,
        *,
        from_: datetime.datetime | datetime.date | str,
        to: datetime.datetime | datetime.date | str,
        time_zone: str | Unset = UNSET,
        calendar_id: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[UnifiedCalendarEvent]:
        """List calendar events.

        `GET /v2/calendars/{calendar}/events`, only on Cal.diy 6.2
        """
        from calcom_v2.api.unified_calendars import list_calendar_events as endpoint

        call = prepare(
            endpoint, options, calendar, from_=from_, to=to, time_zone=time_zone, calendar_id=calendar_id
        )
        return (self._send(call)).data

    def update(
        self,
        calendar: Literal["google"],
        event_uid: str,
        *,
        start: UpdateUnifiedCalendarEventStart | Mapping[str, JSON] | Unset = UNSET,
        end: UpdateUnifiedCalendarEventEnd | Mapping[str, JSON] | Unset = UNSET,
        title: str | Unset = UNSET,
        description: str | Unset | None = UNSET,
        attendees: builtins.list[UpdateCalendarEventAttendee | Mapping[str, JSON]] | Unset | None = UNSET,
        status: CalendarEventStatus | str | Unset | None = UNSET,
        body: UpdateUnifiedCalendarEvent | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UnifiedCalendarEvent:
        """Update a calendar event.

        `PATCH /v2/calendars/{calendar}/events/{eventUid}`
        """
        from calcom_v2.api.unified_calendars import update_calendar_event as endpoint

        content = body_of(
            "update_calendar_event",
            body,
            (),
            [
                ("start", "start", start),
                ("end", "end", end),
                ("title", "title", title),
                ("description", "description", description),
                ("attendees", "attendees", attendees),
                ("status", "status", status),
            ],
        )
        call = prepare(endpoint, options, calendar, event_uid, body=content)
        return (self._send(call)).data
