# Derived by tools/unasync.py from calcom/v1/_async/operations/event_types.py;
# edit that file, and run `make generate`.
# Derived by tools/resources_v1.py from generated/calcom_v1; run `make generate`, and edit nothing here.

"""Event types."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any, overload

from calcom_v1.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ...._sync.resource import Resource
from ....types import CallOptions

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from calcom_v1.models import (
        CreateEventTypeBody,
        CreateEventTypeBodyHost,
        CreateEventTypeBodyLocation,
        CreateEventTypeBodyPeriodType,
        CreateEventTypeBodyRecurringEvent,
        CreateEventTypeBodySchedulingType,
        EventType,
        UpdateEventTypeBody,
        UpdateEventTypeBodySchedulingType,
    )


class EventTypesResource(Resource):
    """Event types."""

    @overload
    def create(
        self,
        *,
        length: int,
        metadata: dict[str, Any],
        title: str,
        slug: str,
        hosts: builtins.list[CreateEventTypeBodyHost | Mapping[str, Any]] | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        schedule_id: int | Unset = UNSET,
        position: int | Unset = UNSET,
        team_id: int | Unset = UNSET,
        period_type: CreateEventTypeBodyPeriodType | str | Unset = UNSET,
        period_start_date: datetime.datetime | Unset = UNSET,
        period_end_date: datetime.datetime | Unset = UNSET,
        period_days: int | Unset = UNSET,
        period_count_calendar_days: bool | Unset = UNSET,
        requires_confirmation: bool | Unset = UNSET,
        recurring_event: CreateEventTypeBodyRecurringEvent | Mapping[str, Any] | Unset = UNSET,
        disable_guests: bool | Unset = UNSET,
        hide_calendar_notes: bool | Unset = UNSET,
        minimum_booking_notice: int | Unset = UNSET,
        before_event_buffer: int | Unset = UNSET,
        after_event_buffer: int | Unset = UNSET,
        scheduling_type: CreateEventTypeBodySchedulingType | str | Unset = UNSET,
        price: int | Unset = UNSET,
        parent_id: int | Unset = UNSET,
        currency: str | Unset = UNSET,
        slot_interval: int | Unset = UNSET,
        success_redirect_url: str | Unset = UNSET,
        description: str | Unset = UNSET,
        locations: builtins.list[CreateEventTypeBodyLocation | Mapping[str, Any]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EventType: ...
    @overload
    def create(
        self,
        *,
        body: CreateEventTypeBody | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> EventType: ...
    def create(
        self,
        *,
        length: int | Unset = UNSET,
        metadata: dict[str, Any] | Unset = UNSET,
        title: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        hosts: builtins.list[CreateEventTypeBodyHost | Mapping[str, Any]] | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        schedule_id: int | Unset = UNSET,
        position: int | Unset = UNSET,
        team_id: int | Unset = UNSET,
        period_type: CreateEventTypeBodyPeriodType | str | Unset = UNSET,
        period_start_date: datetime.datetime | Unset = UNSET,
        period_end_date: datetime.datetime | Unset = UNSET,
        period_days: int | Unset = UNSET,
        period_count_calendar_days: bool | Unset = UNSET,
        requires_confirmation: bool | Unset = UNSET,
        recurring_event: CreateEventTypeBodyRecurringEvent | Mapping[str, Any] | Unset = UNSET,
        disable_guests: bool | Unset = UNSET,
        hide_calendar_notes: bool | Unset = UNSET,
        minimum_booking_notice: int | Unset = UNSET,
        before_event_buffer: int | Unset = UNSET,
        after_event_buffer: int | Unset = UNSET,
        scheduling_type: CreateEventTypeBodySchedulingType | str | Unset = UNSET,
        price: int | Unset = UNSET,
        parent_id: int | Unset = UNSET,
        currency: str | Unset = UNSET,
        slot_interval: int | Unset = UNSET,
        success_redirect_url: str | Unset = UNSET,
        description: str | Unset = UNSET,
        locations: builtins.list[CreateEventTypeBodyLocation | Mapping[str, Any]] | Unset = UNSET,
        body: CreateEventTypeBody | Mapping[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EventType:
        """Create event type.

        `POST /event-types`
        """
        from calcom_v1.api.event_types import create_event_type as endpoint

        content = body_of(
            "create_event_type",
            body,
            ("length", "metadata", "title", "slug"),
            [
                ("length", "length", length),
                ("metadata", "metadata", metadata),
                ("title", "title", title),
                ("slug", "slug", slug),
                ("hosts", "hosts", hosts),
                ("hidden", "hidden", hidden),
                ("schedule_id", "scheduleId", schedule_id),
                ("position", "position", position),
                ("team_id", "teamId", team_id),
                ("period_type", "periodType", period_type),
                ("period_start_date", "periodStartDate", period_start_date),
                ("period_end_date", "periodEndDate", period_end_date),
                ("period_days", "periodDays", period_days),
                ("period_count_calendar_days", "periodCountCalendarDays", period_count_calendar_days),
                ("requires_confirmation", "requiresConfirmation", requires_confirmation),
                ("recurring_event", "recurringEvent", recurring_event),
                ("disable_guests", "disableGuests", disable_guests),
                ("hide_calendar_notes", "hideCalendarNotes", hide_calendar_notes),
                ("minimum_booking_notice", "minimumBookingNotice", minimum_booking_notice),
                ("before_event_buffer", "beforeEventBuffer", before_event_buffer),
                ("after_event_buffer", "afterEventBuffer", after_event_buffer),
                ("scheduling_type", "schedulingType", scheduling_type),
                ("price", "price", price),
                ("parent_id", "parentId", parent_id),
                ("currency", "currency", currency),
                ("slot_interval", "slotInterval", slot_interval),
                ("success_redirect_url", "successRedirectUrl", success_redirect_url),
                ("description", "description", description),
                ("locations", "locations", locations),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, body=content)
        return (self._send(call)).event_type

    def delete(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete event type.

        `DELETE /event-types/{id}`
        """
        from calcom_v1.api.event_types import delete_event_type as endpoint

        call = prepare(endpoint, options, id)
        self._send(call)

    def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> EventType:
        """Get event type.

        `GET /event-types/{id}`
        """
        from calcom_v1.api.event_types import get_event_type as endpoint

        call = prepare(endpoint, options, id)
        return (self._send(call)).event_type

    def list(
        self,
        *,
        slug: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[EventType]:
        """List event types.

        `GET /event-types`
        """
        from calcom_v1.api.event_types import list_event_types as endpoint

        call = prepare(endpoint, options, slug=slug)
        return (self._send(call)).event_types

    def list_for_team(
        self,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """List team event types.

        `GET /teams/{teamId}/event-types`

        The document does not describe the answer: it is the JSON that came.
        """
        from calcom_v1.api.event_types import list_team_event_types as endpoint

        call = prepare(endpoint, options, team_id)
        return self._send(call)

    def update(
        self,
        id: int,
        *,
        length: int | Unset = UNSET,
        metadata: dict[str, Any] | Unset = UNSET,
        title: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        schedule_id: int | Unset = UNSET,
        hosts: builtins.list[CreateEventTypeBodyHost | Mapping[str, Any]] | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        position: int | Unset = UNSET,
        team_id: int | Unset = UNSET,
        period_type: CreateEventTypeBodyPeriodType | str | Unset = UNSET,
        period_start_date: datetime.datetime | Unset = UNSET,
        period_end_date: datetime.datetime | Unset = UNSET,
        period_days: int | Unset = UNSET,
        period_count_calendar_days: bool | Unset = UNSET,
        requires_confirmation: bool | Unset = UNSET,
        recurring_event: CreateEventTypeBodyRecurringEvent | Mapping[str, Any] | Unset = UNSET,
        disable_guests: bool | Unset = UNSET,
        hide_calendar_notes: bool | Unset = UNSET,
        minimum_booking_notice: int | Unset = UNSET,
        before_event_buffer: int | Unset = UNSET,
        after_event_buffer: int | Unset = UNSET,
        scheduling_type: UpdateEventTypeBodySchedulingType | str | Unset = UNSET,
        price: int | Unset = UNSET,
        currency: str | Unset = UNSET,
        slot_interval: int | Unset = UNSET,
        success_redirect_url: str | Unset = UNSET,
        description: str | Unset = UNSET,
        seats_per_time_slot: int | Unset = UNSET,
        seats_show_attendees: bool | Unset = UNSET,
        seats_show_availability_count: bool | Unset = UNSET,
        locations: builtins.list[CreateEventTypeBodyLocation | Mapping[str, Any]] | Unset = UNSET,
        body: UpdateEventTypeBody | Mapping[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EventType:
        """Update event type.

        `PATCH /event-types/{id}`
        """
        from calcom_v1.api.event_types import update_event_type as endpoint

        content = body_of(
            "update_event_type",
            body,
            (),
            [
                ("length", "length", length),
                ("metadata", "metadata", metadata),
                ("title", "title", title),
                ("slug", "slug", slug),
                ("schedule_id", "scheduleId", schedule_id),
                ("hosts", "hosts", hosts),
                ("hidden", "hidden", hidden),
                ("position", "position", position),
                ("team_id", "teamId", team_id),
                ("period_type", "periodType", period_type),
                ("period_start_date", "periodStartDate", period_start_date),
                ("period_end_date", "periodEndDate", period_end_date),
                ("period_days", "periodDays", period_days),
                ("period_count_calendar_days", "periodCountCalendarDays", period_count_calendar_days),
                ("requires_confirmation", "requiresConfirmation", requires_confirmation),
                ("recurring_event", "recurringEvent", recurring_event),
                ("disable_guests", "disableGuests", disable_guests),
                ("hide_calendar_notes", "hideCalendarNotes", hide_calendar_notes),
                ("minimum_booking_notice", "minimumBookingNotice", minimum_booking_notice),
                ("before_event_buffer", "beforeEventBuffer", before_event_buffer),
                ("after_event_buffer", "afterEventBuffer", after_event_buffer),
                ("scheduling_type", "schedulingType", scheduling_type),
                ("price", "price", price),
                ("currency", "currency", currency),
                ("slot_interval", "slotInterval", slot_interval),
                ("success_redirect_url", "successRedirectUrl", success_redirect_url),
                ("description", "description", description),
                ("seats_per_time_slot", "seatsPerTimeSlot", seats_per_time_slot),
                ("seats_show_attendees", "seatsShowAttendees", seats_show_attendees),
                (
                    "seats_show_availability_count",
                    "seatsShowAvailabilityCount",
                    seats_show_availability_count,
                ),
                ("locations", "locations", locations),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, id, body=content)
        return (self._send(call)).event_type
