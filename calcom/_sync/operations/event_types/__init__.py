# Derived by spec.pipeline from calcom/_async/operations/event_types/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Event types."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ...._page import Style
from ....types import JSON, CallOptions
from ...pager import Pager
from ...resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        BookerLayouts,
        CalVideoSettings,
        CreateEventType,
        CreateEventTypeBookerActiveBookingsLimit,
        CreateEventTypeBookingField,
        CreateEventTypeBookingLimitsCount,
        CreateEventTypeBookingLimitsDuration,
        CreateEventTypeBookingWindow,
        CreateEventTypeConfirmationPolicy,
        CreateEventTypeInterfaceLanguage,
        CreateEventTypeLocation,
        CreateEventTypeRecurrence,
        CreateEventTypeSeats,
        CrmSyncError,
        DeletedEventType,
        DisableCancellingInput,
        DisableReschedulingInput,
        EmailSettings,
        EventType,
        EventTypeColor,
        EventTypeDestinationCalendar,
        EventTypeHistoryAuditLog,
        GetEventTypeResponseData,
        PrivateNoteMode,
        SchedulingConfigData,
        SortOrder,
        UpdateEventType,
        UpdateEventTypeBookingField,
    )

    from .booking_fields import EventTypesBookingFieldsResource
    from .private_links import EventTypesPrivateLinksResource
    from .webhooks import EventTypesWebhooksResource


class EventTypesOperations(Resource):
    """Event types."""

    @property
    def booking_fields(self) -> EventTypesBookingFieldsResource:
        """Booking fields of event types."""
        from .booking_fields import EventTypesBookingFieldsResource

        return EventTypesBookingFieldsResource(self._sender)

    @property
    def private_links(self) -> EventTypesPrivateLinksResource:
        """Private links of event types."""
        from .private_links import EventTypesPrivateLinksResource

        return EventTypesPrivateLinksResource(self._sender)

    @property
    def webhooks(self) -> EventTypesWebhooksResource:
        """Webhooks of event types."""
        from .webhooks import EventTypesWebhooksResource

        return EventTypesWebhooksResource(self._sender)

    @overload
    def create(
        self,
        *,
        length_in_minutes: int,
        title: str,
        slug: str,
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
        locations: builtins.list[CreateEventTypeLocation | Mapping[str, JSON]] | Unset = UNSET,
        skip_attendee_email_deliverability_check: bool | Unset = UNSET,
        email_settings: EmailSettings | Mapping[str, JSON] | Unset = UNSET,
        private_note_enabled: bool | Unset = UNSET,
        private_note_mode: PrivateNoteMode | str | Unset = UNSET,
        private_note_template: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EventType: ...
    @overload
    def create(
        self,
        *,
        body: CreateEventType | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> EventType: ...
    def create(
        self,
        *,
        length_in_minutes: int | Unset = UNSET,
        title: str | Unset = UNSET,
        slug: str | Unset = UNSET,
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
        locations: builtins.list[CreateEventTypeLocation | Mapping[str, JSON]] | Unset = UNSET,
        skip_attendee_email_deliverability_check: bool | Unset = UNSET,
        email_settings: EmailSettings | Mapping[str, JSON] | Unset = UNSET,
        private_note_enabled: bool | Unset = UNSET,
        private_note_mode: PrivateNoteMode | str | Unset = UNSET,
        private_note_template: str | Unset = UNSET,
        body: CreateEventType | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EventType:
        """Create an event type.

        `POST /v2/event-types`
        """
        from calcom_v2.api.event_types import create_event_type as endpoint

        content = body_of(
            "create_event_type",
            body,
            ("length_in_minutes", "title", "slug"),
            [
                ("length_in_minutes", "lengthInMinutes", length_in_minutes),
                ("title", "title", title),
                ("slug", "slug", slug),
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
                ("locations", "locations", locations),
                (
                    "skip_attendee_email_deliverability_check",
                    "skipAttendeeEmailDeliverabilityCheck",
                    skip_attendee_email_deliverability_check,
                ),
                ("email_settings", "emailSettings", email_settings),
                ("private_note_enabled", "privateNoteEnabled", private_note_enabled),
                ("private_note_mode", "privateNoteMode", private_note_mode),
                ("private_note_template", "privateNoteTemplate", private_note_template),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (self._send(call)).data

    def delete(
        self,
        event_type_id: int,
        *,
        options: CallOptions | None = None,
    ) -> DeletedEventType:
        """Delete an event type.

        `DELETE /v2/event-types/{eventTypeId}`
        """
        from calcom_v2.api.event_types import delete_event_type as endpoint

        call = prepare(endpoint, options, event_type_id)
        return (self._send(call)).data

    def get(
        self,
        event_type_id: int,
        *,
        options: CallOptions | None = None,
    ) -> GetEventTypeResponseData:
        """Get an event type.

        `GET /v2/event-types/{eventTypeId}`
        """
        from calcom_v2.api.event_types import get_event_type as endpoint

        call = prepare(endpoint, options, event_type_id)
        return (self._send(call)).data

    def get_scheduling_config(
        self,
        event_type_id: int,
        *,
        options: CallOptions | None = None,
    ) -> SchedulingConfigData:
        """Get the scheduling configuration of an event type.

        `GET /v2/event-types/{eventTypeId}/scheduling-config`, only on the hosted service
        """
        from calcom_v2.api.event_types import get_event_type_scheduling_config as endpoint

        call = prepare(endpoint, options, event_type_id)
        return (self._send(call)).data

    def list(
        self,
        *,
        username: str | Unset = UNSET,
        event_slug: str | Unset = UNSET,
        usernames: builtins.list[str] | Unset = UNSET,
        org_slug: str | Unset = UNSET,
        org_id: int | Unset = UNSET,
        sort_created_at: SortOrder | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[EventType]:
        """List event types.

        `GET /v2/event-types`
        """
        from calcom_v2.api.event_types import list_event_types as endpoint

        call = prepare(
            endpoint,
            options,
            username=username,
            event_slug=event_slug,
            usernames=usernames,
            org_slug=org_slug,
            org_id=org_id,
            sort_created_at=sort_created_at,
        )
        return (self._send(call)).data

    def list_crm_sync_errors(
        self,
        event_type_id: int,
        *,
        app_slug: str,
        include_dismissed: bool | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[CrmSyncError]:
        """List the CRM sync errors of an event type.

        `GET /v2/event-types/{eventTypeId}/crm-sync-errors`, only on the hosted service
        """
        from calcom_v2.api.event_types import list_event_type_crm_sync_errors as endpoint

        call = prepare(
            endpoint, options, event_type_id, app_slug=app_slug, include_dismissed=include_dismissed
        )
        return self._pager(
            call, Style.LIMIT_CURSOR, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    def list_history(
        self,
        event_type_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[EventTypeHistoryAuditLog]:
        """Get the history of an event type.

        `GET /v2/event-types/{eventTypeId}/history`, only on the hosted service
        """
        from calcom_v2.api.event_types import get_event_type_history as endpoint

        call = prepare(endpoint, options, event_type_id)
        return self._pager(
            call,
            Style.LIMIT_CURSOR,
            lambda answer: answer.data.audit_logs,
            page_size=page_size,
            resume=resume,
            largest=50,
        )

    def update(
        self,
        event_type_id: int,
        *,
        length_in_minutes: int | Unset = UNSET,
        length_in_minutes_options: builtins.list[int] | Unset = UNSET,
        title: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        description: str | Unset | None = UNSET,
        booking_fields: builtins.list[UpdateEventTypeBookingField | Mapping[str, JSON]] | Unset = UNSET,
        disable_guests: bool | Unset = UNSET,
        slot_interval: int | Unset = UNSET,
        minimum_booking_notice: int | Unset = UNSET,
        before_event_buffer: int | Unset = UNSET,
        after_event_buffer: int | Unset = UNSET,
        schedule_id: int | Unset | None = UNSET,
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
        locations: builtins.list[CreateEventTypeLocation | Mapping[str, JSON]] | Unset = UNSET,
        booking_proposal_count: int | Unset | None = UNSET,
        skip_attendee_email_deliverability_check: bool | Unset = UNSET,
        email_settings: EmailSettings | Mapping[str, JSON] | Unset = UNSET,
        private_note_enabled: bool | Unset = UNSET,
        private_note_mode: PrivateNoteMode | str | Unset = UNSET,
        private_note_template: str | Unset = UNSET,
        body: UpdateEventType | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EventType:
        """Update an event type.

        `PATCH /v2/event-types/{eventTypeId}`
        """
        from calcom_v2.api.event_types import update_event_type as endpoint

        content = body_of(
            "update_event_type",
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
                ("locations", "locations", locations),
                ("booking_proposal_count", "bookingProposalCount", booking_proposal_count),
                (
                    "skip_attendee_email_deliverability_check",
                    "skipAttendeeEmailDeliverabilityCheck",
                    skip_attendee_email_deliverability_check,
                ),
                ("email_settings", "emailSettings", email_settings),
                ("private_note_enabled", "privateNoteEnabled", private_note_enabled),
                ("private_note_mode", "privateNoteMode", private_note_mode),
                ("private_note_template", "privateNoteTemplate", private_note_template),
            ],
        )
        call = prepare(endpoint, options, event_type_id, body=content)
        return (self._send(call)).data
