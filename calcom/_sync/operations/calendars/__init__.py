# Derived by spec.pipeline from calcom/_async/operations/calendars/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Calendars."""

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
        BusyTimes,
        CalendarConnectUrlResponseData,
        CalendarEventStatus,
        CheckCalendarCalendar,
        ConnectedCalendarsData,
        CreateIcsFeed,
        DeletedCalendarCredentials,
        DisconnectCalendar,
        GetCalendarConnectUrlCalendar,
        ListBusyTimesCalendarsToLoadItem,
        ListCalendarEventsCalendar,
        SaveCalendarCredentials,
        SaveIcsFeed,
        UnifiedCalendarEvent,
        UpdateCalendarEventAttendee,
        UpdateUnifiedCalendarEvent,
        UpdateUnifiedCalendarEventEnd,
        UpdateUnifiedCalendarEventStart,
    )

    from .connections import CalendarsConnectionsResource
    from .events import CalendarsEventsResource


class CalendarsResource(Resource):
    """Calendars."""

    @property
    def connections(self) -> CalendarsConnectionsResource:
        """Connections of calendars."""
        from .connections import CalendarsConnectionsResource

        return CalendarsConnectionsResource(self._sender)

    @property
    def events(self) -> CalendarsEventsResource:
        """Events of calendars."""
        from .events import CalendarsEventsResource

        return CalendarsEventsResource(self._sender)

    def check(
        self,
        calendar: CheckCalendarCalendar | str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Check a calendar.

        `GET /v2/calendars/{calendar}/check`
        """
        from calcom_v2.api.calendars import check_calendar as endpoint

        call = prepare(endpoint, options, calendar)
        self._send(call)

    def check_ics_feed(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Check an ICS feed.

        `GET /v2/calendars/ics-feed/check`
        """
        from calcom_v2.api.calendars import check_ics_feed as endpoint

        call = prepare(
            endpoint,
            options,
        )
        self._send(call)

    @overload
    def disconnect(
        self,
        calendar: CheckCalendarCalendar | str,
        *,
        id: int,
        options: CallOptions | None = None,
    ) -> DeletedCalendarCredentials: ...
    @overload
    def disconnect(
        self,
        calendar: CheckCalendarCalendar | str,
        *,
        body: DisconnectCalendar | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> DeletedCalendarCredentials: ...
    def disconnect(
        self,
        calendar: CheckCalendarCalendar | str,
        *,
        id: int | Unset = UNSET,
        body: DisconnectCalendar | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DeletedCalendarCredentials:
        """Disconnect a calendar.

        `POST /v2/calendars/{calendar}/disconnect`
        """
        from calcom_v2.api.calendars import disconnect_calendar as endpoint

        content = body_of("disconnect_calendar", body, ("id",), [("id", "id", id)])
        call = prepare(endpoint, options, calendar, body=content)
        return (self._send(call)).data

    def get_connect_url(
        self,
        calendar: GetCalendarConnectUrlCalendar | str,
        *,
        is_dry_run: bool | Unset = UNSET,
        redir: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CalendarConnectUrlResponseData:
        """Get the URL for connecting a calendar.

        `GET /v2/calendars/{calendar}/connect`
        """
        from calcom_v2.api.calendars import get_calendar_connect_url as endpoint

        call = prepare(endpoint, options, calendar, is_dry_run=is_dry_run, redir=redir)
        return (self._send(call)).data

    def get_free_busy(
        self,
        calendar: ListCalendarEventsCalendar | str,
        *,
        from_: datetime.datetime | datetime.date | str,
        to: datetime.datetime | datetime.date | str,
        time_zone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[BusyTimes]:
        """Get the free/busy times of a calendar.

        `GET /v2/calendars/{calendar}/freebusy`, only on Cal.diy 6.2
        """
        from calcom_v2.api.unified_calendars import get_calendar_free_busy as endpoint

        call = prepare(endpoint, options, calendar, from_=from_, to=to, time_zone=time_zone)
        return (self._send(call)).data

    def get_unified_event(
        self,
        calendar: Literal["google"],
        event_uid: str,
        *,
        options: CallOptions | None = None,
    ) -> UnifiedCalendarEvent:
        """Get a unified calendar event.

        `GET /v2/calendars/{calendar}/event/{eventUid}`
        """
        from calcom_v2.api.unified_calendars import get_unified_calendar_event as endpoint

        call = prepare(endpoint, options, calendar, event_uid)
        return (self._send(call)).data

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ConnectedCalendarsData:
        """List calendars.

        `GET /v2/calendars`
        """
        from calcom_v2.api.calendars import list_calendars as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (self._send(call)).data

    def list_busy_times(
        self,
        *,
        logged_in_users_tz: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        date_from: datetime.datetime | datetime.date | str | Unset = UNSET,
        date_to: datetime.datetime | datetime.date | str | Unset = UNSET,
        calendars_to_load: builtins.list[ListBusyTimesCalendarsToLoadItem] | Unset = UNSET,
        credential_id: int | Unset = UNSET,
        external_id: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[BusyTimes]:
        """List busy times.

        `GET /v2/calendars/busy-times`
        """
        from calcom_v2.api.calendars import list_busy_times as endpoint

        call = prepare(
            endpoint,
            options,
            logged_in_users_tz=logged_in_users_tz,
            time_zone=time_zone,
            date_from=date_from,
            date_to=date_to,
            calendars_to_load=calendars_to_load,
            credential_id=credential_id,
            external_id=external_id,
        )
        return (self._send(call)).data

    @overload
    def save_credentials(
        self,
        calendar: Literal["apple"],
        *,
        username: str,
        password: str,
        options: CallOptions | None = None,
    ) -> None: ...
    @overload
    def save_credentials(
        self,
        calendar: Literal["apple"],
        *,
        body: SaveCalendarCredentials | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> None: ...
    def save_credentials(
        self,
        calendar: Literal["apple"],
        *,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
        body: SaveCalendarCredentials | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Save the credentials of a calendar.

        `POST /v2/calendars/{calendar}/credentials`
        """
        from calcom_v2.api.calendars import save_calendar_credentials as endpoint

        content = body_of(
            "save_calendar_credentials",
            body,
            ("username", "password"),
            [("username", "username", username), ("password", "password", password)],
        )
        call = prepare(endpoint, options, calendar, body=content)
        self._send(call)

    @overload
    def save_ics_feed(
        self,
        *,
        urls: builtins.list[str],
        read_only: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateIcsFeed: ...
    @overload
    def save_ics_feed(
        self,
        *,
        body: SaveIcsFeed | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> CreateIcsFeed: ...
    def save_ics_feed(
        self,
        *,
        urls: builtins.list[str] | Unset = UNSET,
        read_only: bool | Unset = UNSET,
        body: SaveIcsFeed | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateIcsFeed:
        """Save an ICS feed.

        `POST /v2/calendars/ics-feed/save`
        """
        from calcom_v2.api.calendars import save_ics_feed as endpoint

        content = body_of(
            "save_ics_feed", body, ("urls",), [("urls", "urls", urls), ("read_only", "readOnly", read_only)]
        )
        call = prepare(endpoint, options, body=content)
        return (self._send(call)).data

    def save_oauth_credentials(
        self,
        calendar: GetCalendarConnectUrlCalendar | str,
        *,
        state: str,
        code: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> str:
        """Save the OAuth credentials of a calendar.

        Returns the URL to which the browser must go next.

        `GET /v2/calendars/{calendar}/save`
        """
        from calcom_v2.api.calendars import save_calendar_oauth_credentials as endpoint

        call = prepare(endpoint, options, calendar, state=state, code=code)
        url: str = self._send(call)
        return url

    def update_unified_event(
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
        """Update a unified calendar event.

        `PATCH /v2/calendars/{calendar}/event/{eventUid}`, only on Cal.diy 6.2
        """
        from calcom_v2.api.unified_calendars import update_unified_calendar_event as endpoint

        content = body_of(
            "update_unified_calendar_event",
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
