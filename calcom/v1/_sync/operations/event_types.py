# Derived by spec.pipeline from calcom/v1/_async/operations/event_types.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v1/openapi.json; do not edit; run `make generate`.

"""Event types."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v1.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ....types import JSON, CallOptions
from ..resource import V1Resource

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from calcom_v1.models import (
        BookingField,
        CreateEventTypeBody,
        CreateEventTypeBodyHost,
        CreateEventTypeBodyLocation,
        EventType,
        IntervalLimits,
        PeriodType,
        Recurrence,
        SchedulingType,
        UpdateEventTypeBody,
    )


class EventTypesResource(V1Resource):
    """Event types."""

    @overload
    def create(
        self,
        *,
        length: int,
        title: str,
        slug: str,
        hosts: builtins.list[CreateEventTypeBodyHost | Mapping[str, JSON]] | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        schedule_id: int | Unset = UNSET,
        position: int | Unset = UNSET,
        team_id: int | Unset = UNSET,
        period_start_date: datetime.datetime | Unset | None = UNSET,
        period_end_date: datetime.datetime | Unset | None = UNSET,
        period_days: int | Unset | None = UNSET,
        period_count_calendar_days: bool | Unset | None = UNSET,
        requires_confirmation: bool | Unset = UNSET,
        disable_guests: bool | Unset = UNSET,
        hide_calendar_notes: bool | Unset = UNSET,
        minimum_booking_notice: int | Unset = UNSET,
        before_event_buffer: int | Unset = UNSET,
        after_event_buffer: int | Unset = UNSET,
        price: int | Unset = UNSET,
        parent_id: int | Unset = UNSET,
        currency: str | Unset = UNSET,
        slot_interval: int | Unset | None = UNSET,
        success_redirect_url: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        locations: builtins.list[CreateEventTypeBodyLocation | Mapping[str, JSON]] | Unset | None = UNSET,
        period_type: PeriodType | str | Unset = UNSET,
        scheduling_type: SchedulingType | str | Unset | None = UNSET,
        metadata: dict[str, JSON] | Unset = UNSET,
        event_name: str | Unset | None = UNSET,
        time_zone: str | Unset | None = UNSET,
        booking_fields: builtins.list[BookingField | Mapping[str, JSON]] | Unset = UNSET,
        booking_limits: IntervalLimits | Mapping[str, JSON] | Unset | None = UNSET,
        duration_limits: IntervalLimits | Mapping[str, JSON] | Unset | None = UNSET,
        only_show_first_available_slot: bool | Unset = UNSET,
        assign_all_team_members: bool | Unset = UNSET,
        recurring_event: Recurrence | Mapping[str, JSON] | Unset = UNSET,
        seats_per_time_slot: int | Unset = UNSET,
        seats_show_attendees: bool | Unset = UNSET,
        seats_show_availability_count: bool | Unset = UNSET,
        user_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EventType: ...
    @overload
    def create(
        self,
        *,
        body: CreateEventTypeBody | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> EventType: ...
    def create(
        self,
        *,
        length: int | Unset = UNSET,
        title: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        hosts: builtins.list[CreateEventTypeBodyHost | Mapping[str, JSON]] | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        schedule_id: int | Unset = UNSET,
        position: int | Unset = UNSET,
        team_id: int | Unset = UNSET,
        period_start_date: datetime.datetime | Unset | None = UNSET,
        period_end_date: datetime.datetime | Unset | None = UNSET,
        period_days: int | Unset | None = UNSET,
        period_count_calendar_days: bool | Unset | None = UNSET,
        requires_confirmation: bool | Unset = UNSET,
        disable_guests: bool | Unset = UNSET,
        hide_calendar_notes: bool | Unset = UNSET,
        minimum_booking_notice: int | Unset = UNSET,
        before_event_buffer: int | Unset = UNSET,
        after_event_buffer: int | Unset = UNSET,
        price: int | Unset = UNSET,
        parent_id: int | Unset = UNSET,
        currency: str | Unset = UNSET,
        slot_interval: int | Unset | None = UNSET,
        success_redirect_url: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        locations: builtins.list[CreateEventTypeBodyLocation | Mapping[str, JSON]] | Unset | None = UNSET,
        period_type: PeriodType | str | Unset = UNSET,
        scheduling_type: SchedulingType | str | Unset | None = UNSET,
        metadata: dict[str, JSON] | Unset = UNSET,
        event_name: str | Unset | None = UNSET,
        time_zone: str | Unset | None = UNSET,
        booking_fields: builtins.list[BookingField | Mapping[str, JSON]] | Unset = UNSET,
        booking_limits: IntervalLimits | Mapping[str, JSON] | Unset | None = UNSET,
        duration_limits: IntervalLimits | Mapping[str, JSON] | Unset | None = UNSET,
        only_show_first_available_slot: bool | Unset = UNSET,
        assign_all_team_members: bool | Unset = UNSET,
        recurring_event: Recurrence | Mapping[str, JSON] | Unset = UNSET,
        seats_per_time_slot: int | Unset = UNSET,
        seats_show_attendees: bool | Unset = UNSET,
        seats_show_availability_count: bool | Unset = UNSET,
        user_id: int | Unset = UNSET,
        body: CreateEventTypeBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EventType:
        """Create an event type.

        `POST /event-types`
        """
        from calcom_v1.api.event_types import create_event_type as endpoint

        content = body_of(
            "create_event_type",
            body,
            ("length", "title", "slug"),
            [
                ("length", "length", length),
                ("title", "title", title),
                ("slug", "slug", slug),
                ("hosts", "hosts", hosts),
                ("hidden", "hidden", hidden),
                ("schedule_id", "scheduleId", schedule_id),
                ("position", "position", position),
                ("team_id", "teamId", team_id),
                ("period_start_date", "periodStartDate", period_start_date),
                ("period_end_date", "periodEndDate", period_end_date),
                ("period_days", "periodDays", period_days),
                ("period_count_calendar_days", "periodCountCalendarDays", period_count_calendar_days),
                ("requires_confirmation", "requiresConfirmation", requires_confirmation),
                ("disable_guests", "disableGuests", disable_guests),
                ("hide_calendar_notes", "hideCalendarNotes", hide_calendar_notes),
                ("minimum_booking_notice", "minimumBookingNotice", minimum_booking_notice),
                ("before_event_buffer", "beforeEventBuffer", before_event_buffer),
                ("after_event_buffer", "afterEventBuffer", after_event_buffer),
                ("price", "price", price),
                ("parent_id", "parentId", parent_id),
                ("currency", "currency", currency),
                ("slot_interval", "slotInterval", slot_interval),
                ("success_redirect_url", "successRedirectUrl", success_redirect_url),
                ("description", "description", description),
                ("locations", "locations", locations),
                ("period_type", "periodType", period_type),
                ("scheduling_type", "schedulingType", scheduling_type),
                ("metadata", "metadata", metadata),
                ("event_name", "eventName", event_name),
                ("time_zone", "timeZone", time_zone),
                ("booking_fields", "bookingFields", booking_fields),
                ("booking_limits", "bookingLimits", booking_limits),
                ("duration_limits", "durationLimits", duration_limits),
                (
                    "only_show_first_available_slot",
                    "onlyShowFirstAvailableSlot",
                    only_show_first_available_slot,
                ),
                ("assign_all_team_members", "assignAllTeamMembers", assign_all_team_members),
                ("recurring_event", "recurringEvent", recurring_event),
                ("seats_per_time_slot", "seatsPerTimeSlot", seats_per_time_slot),
                ("seats_show_attendees", "seatsShowAttendees", seats_show_attendees),
                (
                    "seats_show_availability_count",
                    "seatsShowAvailabilityCount",
                    seats_show_availability_count,
                ),
                ("user_id", "userId", user_id),
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
        """Delete an event type.

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
        """Get an event type.

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
    ) -> builtins.list[EventType]:
        """List the event types of a team.

        `GET /teams/{teamId}/event-types`
        """
        from calcom_v1.api.event_types import list_team_event_types as endpoint

        call = prepare(endpoint, options, team_id)
        return (self._send(call)).event_types

    def update(
        self,
        id: int,
        *,
        length: int | Unset = UNSET,
        title: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        schedule_id: int | Unset = UNSET,
        hosts: builtins.list[CreateEventTypeBodyHost | Mapping[str, JSON]] | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        position: int | Unset = UNSET,
        team_id: int | Unset = UNSET,
        period_start_date: datetime.datetime | Unset | None = UNSET,
        period_end_date: datetime.datetime | Unset | None = UNSET,
        period_days: int | Unset | None = UNSET,
        period_count_calendar_days: bool | Unset | None = UNSET,
        requires_confirmation: bool | Unset = UNSET,
        disable_guests: bool | Unset = UNSET,
        hide_calendar_notes: bool | Unset = UNSET,
        minimum_booking_notice: int | Unset = UNSET,
        before_event_buffer: int | Unset = UNSET,
        after_event_buffer: int | Unset = UNSET,
        price: int | Unset = UNSET,
        currency: str | Unset = UNSET,
        slot_interval: int | Unset | None = UNSET,
        success_redirect_url: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        seats_per_time_slot: int | Unset | None = UNSET,
        seats_show_attendees: bool | Unset = UNSET,
        seats_show_availability_count: bool | Unset = UNSET,
        locations: builtins.list[CreateEventTypeBodyLocation | Mapping[str, JSON]] | Unset | None = UNSET,
        period_type: PeriodType | str | Unset = UNSET,
        scheduling_type: SchedulingType | str | Unset | None = UNSET,
        metadata: dict[str, JSON] | Unset = UNSET,
        event_name: str | Unset | None = UNSET,
        time_zone: str | Unset | None = UNSET,
        booking_fields: builtins.list[BookingField | Mapping[str, JSON]] | Unset = UNSET,
        booking_limits: IntervalLimits | Mapping[str, JSON] | Unset | None = UNSET,
        duration_limits: IntervalLimits | Mapping[str, JSON] | Unset | None = UNSET,
        only_show_first_available_slot: bool | Unset = UNSET,
        assign_all_team_members: bool | Unset = UNSET,
        body: UpdateEventTypeBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EventType:
        """Update an event type.

        `PATCH /event-types/{id}`
        """
        from calcom_v1.api.event_types import update_event_type as endpoint

        content = body_of(
            "update_event_type",
            body,
            (),
            [
                ("length", "length", length),
                ("title", "title", title),
                ("slug", "slug", slug),
                ("schedule_id", "scheduleId", schedule_id),
                ("hosts", "hosts", hosts),
                ("hidden", "hidden", hidden),
                ("position", "position", position),
                ("team_id", "teamId", team_id),
                ("period_start_date", "periodStartDate", period_start_date),
                ("period_end_date", "periodEndDate", period_end_date),
                ("period_days", "periodDays", period_days),
                ("period_count_calendar_days", "periodCountCalendarDays", period_count_calendar_days),
                ("requires_confirmation", "requiresConfirmation", requires_confirmation),
                ("disable_guests", "disableGuests", disable_guests),
                ("hide_calendar_notes", "hideCalendarNotes", hide_calendar_notes),
                ("minimum_booking_notice", "minimumBookingNotice", minimum_booking_notice),
                ("before_event_buffer", "beforeEventBuffer", before_event_buffer),
                ("after_event_buffer", "afterEventBuffer", after_event_buffer),
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
                ("period_type", "periodType", period_type),
                ("scheduling_type", "schedulingType", scheduling_type),
                ("metadata", "metadata", metadata),
                ("event_name", "eventName", event_name),
                ("time_zone", "timeZone", time_zone),
                ("booking_fields", "bookingFields", booking_fields),
                ("booking_limits", "bookingLimits", booking_limits),
                ("duration_limits", "durationLimits", duration_limits),
                (
                    "only_show_first_available_slot",
                    "onlyShowFirstAvailableSlot",
                    only_show_first_available_slot,
                ),
                ("assign_all_team_members", "assignAllTeamMembers", assign_all_team_members),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, id, body=content)
        return (self._send(call)).event_type
