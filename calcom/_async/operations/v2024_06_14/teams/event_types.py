# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Event types of teams, in version 2024-06-14."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ....._endpoint import body_of, prepare
from .....types import JSON, CallOptions
from ....resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        BookerLayouts,
        CalVideoSettings,
        CreateEventTypeBookerActiveBookingsLimit,
        CreateEventTypeBookingField,
        CreateEventTypeBookingLimitsCount,
        CreateEventTypeBookingLimitsDuration,
        CreateEventTypeBookingWindow,
        CreateEventTypeConfirmationPolicy,
        CreateEventTypeInterfaceLanguage,
        CreateEventTypeRecurrence,
        CreateEventTypeSeats,
        CreateTeamEventTypeLegacy,
        CreateTeamEventTypeLegacyResponseData,
        CreateTeamEventTypeLocation,
        DisableCancellingInput,
        DisableReschedulingInput,
        EmailSettings,
        EventTypeColor,
        EventTypeDestinationCalendar,
        Host,
        LegacyTeamEventType,
        SchedulingType,
        SortOrder,
        UpdateEventTypeBookingField,
        UpdateTeamEventTypeLegacy,
        UpdateTeamEventTypeSchedulingType,
    )


class AsyncV20240614TeamsEventTypesResource(AsyncResource):
    """Event types of teams, in version 2024-06-14."""

    @overload
    async def create(
        self,
        team_id: int,
        *,
        length_in_minutes: int,
        title: str,
        slug: str,
        scheduling_type: SchedulingType | str,
        length_in_minutes_options: builtins.list[int] | Unset = UNSET,
        description: str | Unset = UNSET,
        booking_fields: builtins.list[CreateEventTypeBookingField | Mapping[str, JSON]] | Unset = UNSET,
        disable_guests: bool | Unset = UNSET,
        slot_interval: int | Unset = UNSET,
        minimum_booking_notice: int | Unset = UNSET,
        before_event_buffer: int | Unset = UNSET,
        after_event_buffer: int | Unset = UNSET,
        schedule_id: int | Unset = UNSET,
        booking_limits_count: CreateEventTypeBookingLimitsCount | Mapping[str, JSON] | Unset = UNSET,
        booker_active_bookings_limit: CreateEventTypeBookerActiveBookingsLimit
        | Mapping[str, JSON]
        | Unset = UNSET,
        only_show_first_available_slot: bool | Unset = UNSET,
        booking_limits_duration: CreateEventTypeBookingLimitsDuration | Mapping[str, JSON] | Unset = UNSET,
        booking_window: CreateEventTypeBookingWindow | Mapping[str, JSON] | Unset = UNSET,
        offset_start: int | Unset = UNSET,
        booker_layouts: BookerLayouts | Mapping[str, JSON] | Unset = UNSET,
        confirmation_policy: CreateEventTypeConfirmationPolicy | Mapping[str, JSON] | Unset = UNSET,
        recurrence: CreateEventTypeRecurrence | Mapping[str, JSON] | Unset = UNSET,
        requires_booker_email_verification: bool | Unset = UNSET,
        hide_calendar_notes: bool | Unset = UNSET,
        lock_time_zone_toggle_on_booking_page: bool | Unset = UNSET,
        color: EventTypeColor | Mapping[str, JSON] | Unset = UNSET,
        seats: CreateEventTypeSeats | Mapping[str, JSON] | Unset = UNSET,
        custom_name: str | Unset = UNSET,
        destination_calendar: EventTypeDestinationCalendar | Mapping[str, JSON] | Unset = UNSET,
        use_destination_calendar_email: bool | Unset = UNSET,
        hide_calendar_event_details: bool | Unset = UNSET,
        success_redirect_url: str | Unset = UNSET,
        hide_organizer_email: bool | Unset = UNSET,
        cal_video_settings: CalVideoSettings | Mapping[str, JSON] | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        booking_requires_authentication: bool | Unset = UNSET,
        disable_cancelling: DisableCancellingInput | Mapping[str, JSON] | Unset = UNSET,
        disable_rescheduling: DisableReschedulingInput | Mapping[str, JSON] | Unset = UNSET,
        interface_language: CreateEventTypeInterfaceLanguage | str | Unset = UNSET,
        allow_rescheduling_past_bookings: bool | Unset = UNSET,
        allow_rescheduling_cancelled_bookings: bool | Unset = UNSET,
        show_optimized_slots: bool | Unset = UNSET,
        hosts: builtins.list[Host | Mapping[str, JSON]] | Unset = UNSET,
        assign_all_team_members: bool | Unset = UNSET,
        locations: builtins.list[CreateTeamEventTypeLocation | Mapping[str, JSON]] | Unset = UNSET,
        email_settings: EmailSettings | Mapping[str, JSON] | Unset = UNSET,
        reschedule_with_same_round_robin_host: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateTeamEventTypeLegacyResponseData: ...
    @overload
    async def create(
        self,
        team_id: int,
        *,
        body: CreateTeamEventTypeLegacy | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> CreateTeamEventTypeLegacyResponseData: ...
    async def create(
        self,
        team_id: int,
        *,
        length_in_minutes: int | Unset = UNSET,
        title: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        scheduling_type: SchedulingType | str | Unset = UNSET,
        length_in_minutes_options: builtins.list[int] | Unset = UNSET,
        description: str | Unset = UNSET,
        booking_fields: builtins.list[CreateEventTypeBookingField | Mapping[str, JSON]] | Unset = UNSET,
        disable_guests: bool | Unset = UNSET,
        slot_interval: int | Unset = UNSET,
        minimum_booking_notice: int | Unset = UNSET,
        before_event_buffer: int | Unset = UNSET,
        after_event_buffer: int | Unset = UNSET,
        schedule_id: int | Unset = UNSET,
        booking_limits_count: CreateEventTypeBookingLimitsCount | Mapping[str, JSON] | Unset = UNSET,
        booker_active_bookings_limit: CreateEventTypeBookerActiveBookingsLimit
        | Mapping[str, JSON]
        | Unset = UNSET,
        only_show_first_available_slot: bool | Unset = UNSET,
        booking_limits_duration: CreateEventTypeBookingLimitsDuration | Mapping[str, JSON] | Unset = UNSET,
        booking_window: CreateEventTypeBookingWindow | Mapping[str, JSON] | Unset = UNSET,
        offset_start: int | Unset = UNSET,
        booker_layouts: BookerLayouts | Mapping[str, JSON] | Unset = UNSET,
        confirmation_policy: CreateEventTypeConfirmationPolicy | Mapping[str, JSON] | Unset = UNSET,
        recurrence: CreateEventTypeRecurrence | Mapping[str, JSON] | Unset = UNSET,
        requires_booker_email_verification: bool | Unset = UNSET,
        hide_calendar_notes: bool | Unset = UNSET,
        lock_time_zone_toggle_on_booking_page: bool | Unset = UNSET,
        color: EventTypeColor | Mapping[str, JSON] | Unset = UNSET,
        seats: CreateEventTypeSeats | Mapping[str, JSON] | Unset = UNSET,
        custom_name: str | Unset = UNSET,
        destination_calendar: EventTypeDestinationCalendar | Mapping[str, JSON] | Unset = UNSET,
        use_destination_calendar_email: bool | Unset = UNSET,
        hide_calendar_event_details: bool | Unset = UNSET,
        success_redirect_url: str | Unset = UNSET,
        hide_organizer_email: bool | Unset = UNSET,
        cal_video_settings: CalVideoSettings | Mapping[str, JSON] | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        booking_requires_authentication: bool | Unset = UNSET,
        disable_cancelling: DisableCancellingInput | Mapping[str, JSON] | Unset = UNSET,
        disable_rescheduling: DisableReschedulingInput | Mapping[str, JSON] | Unset = UNSET,
        interface_language: CreateEventTypeInterfaceLanguage | str | Unset = UNSET,
        allow_rescheduling_past_bookings: bool | Unset = UNSET,
        allow_rescheduling_cancelled_bookings: bool | Unset = UNSET,
        show_optimized_slots: bool | Unset = UNSET,
        hosts: builtins.list[Host | Mapping[str, JSON]] | Unset = UNSET,
        assign_all_team_members: bool | Unset = UNSET,
        locations: builtins.list[CreateTeamEventTypeLocation | Mapping[str, JSON]] | Unset = UNSET,
        email_settings: EmailSettings | Mapping[str, JSON] | Unset = UNSET,
        reschedule_with_same_round_robin_host: bool | Unset = UNSET,
        body: CreateTeamEventTypeLegacy | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateTeamEventTypeLegacyResponseData:
        """Create an event type for a team.

        `POST /v2/teams/{teamId}/event-types`, only on Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.teams_event_types_2024_06_14 import create_team_event_type_2024_06_14 as endpoint

        content = body_of(
            "create_team_event_type_2024_06_14",
            body,
            ("length_in_minutes", "title", "slug", "scheduling_type"),
            [
                ("length_in_minutes", "lengthInMinutes", length_in_minutes),
                ("title", "title", title),
                ("slug", "slug", slug),
                ("scheduling_type", "schedulingType", scheduling_type),
                ("length_in_minutes_options", "lengthInMinutesOptions", length_in_minutes_options),
                ("description", "description", description),
                ("booking_fields", "bookingFields", booking_fields),
                ("disable_guests", "disableGuests", disable_guests),
                ("slot_interval", "slotInterval", slot_interval),
                ("minimum_booking_notice", "minimumBookingNotice", minimum_booking_notice),
                ("before_event_buffer", "beforeEventBuffer", before_event_buffer),
                ("after_event_buffer", "afterEventBuffer", after_event_buffer),
                ("schedule_id", "scheduleId", schedule_id),
                ("booking_limits_count", "bookingLimitsCount", booking_limits_count),
                ("booker_active_bookings_limit", "bookerActiveBookingsLimit", booker_active_bookings_limit),
                (
                    "only_show_first_available_slot",
                    "onlyShowFirstAvailableSlot",
                    only_show_first_available_slot,
                ),
                ("booking_limits_duration", "bookingLimitsDuration", booking_limits_duration),
                ("booking_window", "bookingWindow", booking_window),
                ("offset_start", "offsetStart", offset_start),
                ("booker_layouts", "bookerLayouts", booker_layouts),
                ("confirmation_policy", "confirmationPolicy", confirmation_policy),
                ("recurrence", "recurrence", recurrence),
                (
                    "requires_booker_email_verification",
                    "requiresBookerEmailVerification",
                    requires_booker_email_verification,
                ),
                ("hide_calendar_notes", "hideCalendarNotes", hide_calendar_notes),
                (
                    "lock_time_zone_toggle_on_booking_page",
                    "lockTimeZoneToggleOnBookingPage",
                    lock_time_zone_toggle_on_booking_page,
                ),
                ("color", "color", color),
                ("seats", "seats", seats),
                ("custom_name", "customName", custom_name),
                ("destination_calendar", "destinationCalendar", destination_calendar),
                (
                    "use_destination_calendar_email",
                    "useDestinationCalendarEmail",
                    use_destination_calendar_email,
                ),
                ("hide_calendar_event_details", "hideCalendarEventDetails", hide_calendar_event_details),
                ("success_redirect_url", "successRedirectUrl", success_redirect_url),
                ("hide_organizer_email", "hideOrganizerEmail", hide_organizer_email),
                ("cal_video_settings", "calVideoSettings", cal_video_settings),
                ("hidden", "hidden", hidden),
                (
                    "booking_requires_authentication",
                    "bookingRequiresAuthentication",
                    booking_requires_authentication,
                ),
                ("disable_cancelling", "disableCancelling", disable_cancelling),
                ("disable_rescheduling", "disableRescheduling", disable_rescheduling),
                ("interface_language", "interfaceLanguage", interface_language),
                (
                    "allow_rescheduling_past_bookings",
                    "allowReschedulingPastBookings",
                    allow_rescheduling_past_bookings,
                ),
                (
                    "allow_rescheduling_cancelled_bookings",
                    "allowReschedulingCancelledBookings",
                    allow_rescheduling_cancelled_bookings,
                ),
                ("show_optimized_slots", "showOptimizedSlots", show_optimized_slots),
                ("hosts", "hosts", hosts),
                ("assign_all_team_members", "assignAllTeamMembers", assign_all_team_members),
                ("locations", "locations", locations),
                ("email_settings", "emailSettings", email_settings),
                (
                    "reschedule_with_same_round_robin_host",
                    "rescheduleWithSameRoundRobinHost",
                    reschedule_with_same_round_robin_host,
                ),
            ],
        )
        call = prepare(endpoint, options, team_id, body=content)
        return (await self._send(call)).data

    async def get(
        self,
        team_id: int,
        event_type_id: int,
        *,
        options: CallOptions | None = None,
    ) -> LegacyTeamEventType:
        """Get an event type of a team.

        `GET /v2/teams/{teamId}/event-types/{eventTypeId}`,
        only on Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.teams_event_types_2024_06_14 import get_team_event_type_2024_06_14 as endpoint

        call = prepare(endpoint, options, team_id, event_type_id)
        return (await self._send(call)).data

    async def list(
        self,
        team_id: int,
        *,
        event_slug: str | Unset = UNSET,
        hosts_limit: int | Unset = UNSET,
        sort_created_at: SortOrder | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[LegacyTeamEventType]:
        """List the event types of a team.

        `GET /v2/teams/{teamId}/event-types`, only on Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.teams_event_types_2024_06_14 import list_team_event_types_2024_06_14 as endpoint

        call = prepare(
            endpoint,
            options,
            team_id,
            event_slug=event_slug,
            hosts_limit=hosts_limit,
            sort_created_at=sort_created_at,
        )
        return (await self._send(call)).data

    async def update(
        self,
        team_id: int,
        event_type_id: int,
        *,
        length_in_minutes: int | Unset = UNSET,
        length_in_minutes_options: builtins.list[int] | Unset = UNSET,
        title: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        description: str | Unset = UNSET,
        booking_fields: builtins.list[UpdateEventTypeBookingField | Mapping[str, JSON]] | Unset = UNSET,
        disable_guests: bool | Unset = UNSET,
        slot_interval: int | Unset = UNSET,
        minimum_booking_notice: int | Unset = UNSET,
        before_event_buffer: int | Unset = UNSET,
        after_event_buffer: int | Unset = UNSET,
        schedule_id: int | Unset = UNSET,
        booking_limits_count: CreateEventTypeBookingLimitsCount | Mapping[str, JSON] | Unset = UNSET,
        booker_active_bookings_limit: CreateEventTypeBookerActiveBookingsLimit
        | Mapping[str, JSON]
        | Unset = UNSET,
        only_show_first_available_slot: bool | Unset = UNSET,
        booking_limits_duration: CreateEventTypeBookingLimitsDuration | Mapping[str, JSON] | Unset = UNSET,
        booking_window: CreateEventTypeBookingWindow | Mapping[str, JSON] | Unset = UNSET,
        offset_start: int | Unset = UNSET,
        booker_layouts: BookerLayouts | Mapping[str, JSON] | Unset = UNSET,
        confirmation_policy: CreateEventTypeConfirmationPolicy | Mapping[str, JSON] | Unset = UNSET,
        recurrence: CreateEventTypeRecurrence | Mapping[str, JSON] | Unset = UNSET,
        requires_booker_email_verification: bool | Unset = UNSET,
        hide_calendar_notes: bool | Unset = UNSET,
        lock_time_zone_toggle_on_booking_page: bool | Unset = UNSET,
        color: EventTypeColor | Mapping[str, JSON] | Unset = UNSET,
        seats: CreateEventTypeSeats | Mapping[str, JSON] | Unset = UNSET,
        custom_name: str | Unset = UNSET,
        destination_calendar: EventTypeDestinationCalendar | Mapping[str, JSON] | Unset = UNSET,
        use_destination_calendar_email: bool | Unset = UNSET,
        hide_calendar_event_details: bool | Unset = UNSET,
        success_redirect_url: str | Unset = UNSET,
        hide_organizer_email: bool | Unset = UNSET,
        cal_video_settings: CalVideoSettings | Mapping[str, JSON] | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        booking_requires_authentication: bool | Unset = UNSET,
        disable_cancelling: DisableCancellingInput | Mapping[str, JSON] | Unset = UNSET,
        disable_rescheduling: DisableReschedulingInput | Mapping[str, JSON] | Unset = UNSET,
        interface_language: CreateEventTypeInterfaceLanguage | str | Unset = UNSET,
        allow_rescheduling_past_bookings: bool | Unset = UNSET,
        allow_rescheduling_cancelled_bookings: bool | Unset = UNSET,
        show_optimized_slots: bool | Unset = UNSET,
        scheduling_type: UpdateTeamEventTypeSchedulingType | str | Unset = UNSET,
        hosts: builtins.list[Host | Mapping[str, JSON]] | Unset = UNSET,
        assign_all_team_members: bool | Unset = UNSET,
        locations: builtins.list[CreateTeamEventTypeLocation | Mapping[str, JSON]] | Unset = UNSET,
        email_settings: EmailSettings | Mapping[str, JSON] | Unset = UNSET,
        reschedule_with_same_round_robin_host: bool | Unset = UNSET,
        body: UpdateTeamEventTypeLegacy | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateTeamEventTypeLegacyResponseData:
        """Update an event type of a team.

        `PATCH /v2/teams/{teamId}/event-types/{eventTypeId}`,
        only on Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.teams_event_types_2024_06_14 import update_team_event_type_2024_06_14 as endpoint

        content = body_of(
            "update_team_event_type_2024_06_14",
            body,
            (),
            [
                ("length_in_minutes", "lengthInMinutes", length_in_minutes),
                ("length_in_minutes_options", "lengthInMinutesOptions", length_in_minutes_options),
                ("title", "title", title),
                ("slug", "slug", slug),
                ("description", "description", description),
                ("booking_fields", "bookingFields", booking_fields),
                ("disable_guests", "disableGuests", disable_guests),
                ("slot_interval", "slotInterval", slot_interval),
                ("minimum_booking_notice", "minimumBookingNotice", minimum_booking_notice),
                ("before_event_buffer", "beforeEventBuffer", before_event_buffer),
                ("after_event_buffer", "afterEventBuffer", after_event_buffer),
                ("schedule_id", "scheduleId", schedule_id),
                ("booking_limits_count", "bookingLimitsCount", booking_limits_count),
                ("booker_active_bookings_limit", "bookerActiveBookingsLimit", booker_active_bookings_limit),
                (
                    "only_show_first_available_slot",
                    "onlyShowFirstAvailableSlot",
                    only_show_first_available_slot,
                ),
                ("booking_limits_duration", "bookingLimitsDuration", booking_limits_duration),
                ("booking_window", "bookingWindow", booking_window),
                ("offset_start", "offsetStart", offset_start),
                ("booker_layouts", "bookerLayouts", booker_layouts),
                ("confirmation_policy", "confirmationPolicy", confirmation_policy),
                ("recurrence", "recurrence", recurrence),
                (
                    "requires_booker_email_verification",
                    "requiresBookerEmailVerification",
                    requires_booker_email_verification,
                ),
                ("hide_calendar_notes", "hideCalendarNotes", hide_calendar_notes),
                (
                    "lock_time_zone_toggle_on_booking_page",
                    "lockTimeZoneToggleOnBookingPage",
                    lock_time_zone_toggle_on_booking_page,
                ),
                ("color", "color", color),
                ("seats", "seats", seats),
                ("custom_name", "customName", custom_name),
                ("destination_calendar", "destinationCalendar", destination_calendar),
                (
                    "use_destination_calendar_email",
                    "useDestinationCalendarEmail",
                    use_destination_calendar_email,
                ),
                ("hide_calendar_event_details", "hideCalendarEventDetails", hide_calendar_event_details),
                ("success_redirect_url", "successRedirectUrl", success_redirect_url),
                ("hide_organizer_email", "hideOrganizerEmail", hide_organizer_email),
                ("cal_video_settings", "calVideoSettings", cal_video_settings),
                ("hidden", "hidden", hidden),
                (
                    "booking_requires_authentication",
                    "bookingRequiresAuthentication",
                    booking_requires_authentication,
                ),
                ("disable_cancelling", "disableCancelling", disable_cancelling),
                ("disable_rescheduling", "disableRescheduling", disable_rescheduling),
                ("interface_language", "interfaceLanguage", interface_language),
                (
                    "allow_rescheduling_past_bookings",
                    "allowReschedulingPastBookings",
                    allow_rescheduling_past_bookings,
                ),
                (
                    "allow_rescheduling_cancelled_bookings",
                    "allowReschedulingCancelledBookings",
                    allow_rescheduling_cancelled_bookings,
                ),
                ("show_optimized_slots", "showOptimizedSlots", show_optimized_slots),
                ("scheduling_type", "schedulingType", scheduling_type),
                ("hosts", "hosts", hosts),
                ("assign_all_team_members", "assignAllTeamMembers", assign_all_team_members),
                ("locations", "locations", locations),
                ("email_settings", "emailSettings", email_settings),
                (
                    "reschedule_with_same_round_robin_host",
                    "rescheduleWithSameRoundRobinHost",
                    reschedule_with_same_round_robin_host,
                ),
            ],
        )
        call = prepare(endpoint, options, team_id, event_type_id, body=content)
        return (await self._send(call)).data
