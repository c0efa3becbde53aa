# Derived by spec.pipeline from calcom/_async/operations/calendars/connections/events.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Events of connections of calendars."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ....._endpoint import body_of, prepare
from .....types import JSON, CallOptions
from ....resource import Resource

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from calcom_v2.models import (
        CalendarEventStatus,
        CreateEventAttendee,
        CreateEventDateTimeWithZone,
        CreateUnifiedCalendarEvent,
        UnifiedCalendarEvent,
        UpdateCalendarEventAttendee,
        UpdateUnifiedCalendarEvent,
        UpdateUnifiedCalendarEventEnd,
        UpdateUnifiedCalendarEventStart,
    )


class CalendarsConnectionsEventsResource(Resource):
    """Events of connections of calendars."""

    @overload
    def create(
        self,
        connection_id: str,
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
        connection_id: str,
        *,
        body: CreateUnifiedCalendarEvent | Mapping[str, JSON],
        calendar_id: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UnifiedCalendarEvent: ...
    def create(
        self,
        connection_id: str,
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
        """Create an event for a calendar connection.

        `POST /v2/calendars/connections/{connectionId}/events`, only on Cal.diy 6.2
        """
        from calcom_v2.api.unified_calendars import create_calendar_connection_event as endpoint

        content = body_of(
            "create_calendar_connection_event",
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
        call = prepare(endpoint, options, connection_id, calendar_id=calendar_id, body=content)
        return (self._send(call)).data

    def delete(
        self,
        connection_id: str,
        event_id: str,
        *,
        calendar_id: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Delete an event of a calendar connection.

        `DELETE /v2/calendars/connections/{connectionId}/events/{eventId}`, only on Cal.diy 6.2
        """
        from calcom_v2.api.unified_calendars import delete_calendar_connection_event as endpoint

        call = prepare(endpoint, options, connection_id, event_id, calendar_id=calendar_id)
        self._send(call)

    def get(
        self,
        connection_id: str,
        event_id: str,
        *,
        calendar_id: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UnifiedCalendarEvent:
        """Get an event of a calendar connection.

        `GET /v2/calendars/connections/{connectionId}/events/{eventId}`, only on Cal.diy 6.2
        """
        from calcom_v2.api.unified_calendars import get_calendar_connection_event as endpoint

        call = prepare(endpoint, options, connection_id, event_id, calendar_id=calendar_id)
        return (self._send(call)).data

    def list(
        self,
        connection_id: str,
        *,
        from_: datetime.datetime | datetime.date | str,
        to: datetime.datetime | datetime.date | str,
        time_zone: str | Unset = UNSET,
        calendar_id: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[UnifiedCalendarEvent]:
        """List the events of a calendar connection.

        `GET /v2/calendars/connections/{connectionId}/events`, only on Cal.diy 6.2
        """
        from calcom_v2.api.unified_calendars import list_calendar_connection_events as endpoint

        call = prepare(
            endpoint, options, connection_id, from_=from_, to=to, time_zone=time_zone, calendar_id=calendar_id
        )
        return (self._send(call)).data

    def update(
        self,
        connection_id: str,
        event_id: str,
        *,
        calendar_id: str | Unset = UNSET,
        start: UpdateUnifiedCalendarEventStart | Mapping[str, JSON] | Unset = UNSET,
        end: UpdateUnifiedCalendarEventEnd | Mapping[str, JSON] | Unset = UNSET,
        title: str | Unset = UNSET,
        description: str | Unset | None = UNSET,
        attendees: builtins.list[UpdateCalendarEventAttendee | Mapping[str, JSON]] | Unset | None = UNSET,
        status: CalendarEventStatus | str | Unset | None = UNSET,
        body: UpdateUnifiedCalendarEvent | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UnifiedCalendarEvent:
        """Update an event of a calendar connection.

        `PATCH /v2/calendars/connections/{connectionId}/events/{eventId}`, only on Cal.diy 6.2
        """
        from calcom_v2.api.unified_calendars import update_calendar_connection_event as endpoint

        content = body_of(
            "update_calendar_connection_event",
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
        call = prepare(endpoint, options, connection_id, event_id, calendar_id=calendar_id, body=content)
        return (self._send(call)).data
