# Derived by spec.pipeline from calcom/_async/operations/organizations/teams/event_types/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Event types of teams in organizations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ......_endpoint import body_of, prepare
from ......types import JSON, CallOptions
from .....resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        BookerLayouts,
        BookingFieldsBookingField,
        CalVideoSettings,
        CreateEventTypeBookerActiveBookingsLimit,
        CreateEventTypeBookingLimitsCount,
        CreateEventTypeBookingLimitsDuration,
        CreateEventTypeBookingWindow,
        CreateEventTypeConfirmationPolicy,
        CreateEventTypeInterfaceLanguage,
        CreateEventTypeRecurrence,
        CreateEventTypeSeats,
        CreatePhoneCall,
        CreatePhoneCallTemplateType,
        CreateTeamEventType,
        CreateTeamEventTypeLocation,
        CreateTeamEventTypeResponseData,
        DeletedTeamEventTypeData,
        DisableCancellingInput,
        DisableReschedulingInput,
        EmailSettings,
        EventTypeColor,
        EventTypeDestinationCalendar,
        Host,
        PhoneCall,
        PrivateNoteMode,
        SchedulingType,
        SortOrder,
        TeamEventType,
        UpdateTeamEventType,
        UpdateTeamEventTypeSchedulingType,
    )

    from .booking_fields import OrganizationsTeamsEventTypesBookingFieldsResource
    from .private_links import OrganizationsTeamsEventTypesPrivateLinksResource


class OrganizationsTeamsEventTypesResource(Resource):
    """Event types of teams in organizations."""

    @property
    def booking_fields(self) -> OrganizationsTeamsEventTypesBookingFieldsResource:
        """Booking fields of event types of teams in organizations."""
        from .booking_fields import OrganizationsTeamsEventTypesBookingFieldsResource

        return OrganizationsTeamsEventTypesBookingFieldsResource(self._sender)

    @property
    def private_links(self) -> OrganizationsTeamsEventTypesPrivateLinksResource:
        """Private links of event types of teams in organizations."""
        from .private_links import OrganizationsTeamsEventTypesPrivateLinksResource

        return OrganizationsTeamsEventTypesPrivateLinksResource(self._sender)

    @overload
    def create(
        self,
        org_id: int,
        team_id: int,
        *,
        length_in_minutes: int,
        title: str,
        slug: str,
        scheduling_type: SchedulingType | str,
        length_in_minutes_options: builtins.list[int] | Unset = UNSET,
        description: str | Unset = UNSET,
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
        skip_attendee_email_deliverability_check: bool | Unset = UNSET,
        email_settings: EmailSettings | Mapping[str, JSON] | Unset = UNSET,
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
        private_note_enabled: bool | Unset = UNSET,
        private_note_mode: PrivateNoteMode | str | Unset = UNSET,
        private_note_template: str | Unset = UNSET,
        hosts: builtins.list[Host | Mapping[str, JSON]] | Unset = UNSET,
        assign_all_team_members: bool | Unset = UNSET,
        locations: builtins.list[CreateTeamEventTypeLocation | Mapping[str, JSON]] | Unset = UNSET,
        reschedule_with_same_round_robin_host: bool | Unset = UNSET,
        allow_rr_host_choice_on_reschedule: bool | Unset = UNSET,
        booking_fields: builtins.list[BookingFieldsBookingField | Mapping[str, JSON]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateTeamEventTypeResponseData: ...
    @overload
    def create(
        self,
        org_id: int,
        team_id: int,
        *,
        body: CreateTeamEventType | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> CreateTeamEventTypeResponseData: ...
    def create(
        self,
        org_id: int,
        team_id: int,
        *,
        length_in_minutes: int | Unset = UNSET,
        title: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        scheduling_type: SchedulingType | str | Unset = UNSET,
        length_in_minutes_options: builtins.list[int] | Unset = UNSET,
        description: str | Unset = UNSET,
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
        skip_attendee_email_deliverability_check: bool | Unset = UNSET,
        email_settings: EmailSettings | Mapping[str, JSON] | Unset = UNSET,
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
        private_note_enabled: bool | Unset = UNSET,
        private_note_mode: PrivateNoteMode | str | Unset = UNSET,
        private_note_template: str | Unset = UNSET,
        hosts: builtins.list[Host | Mapping[str, JSON]] | Unset = UNSET,
        assign_all_team_members: bool | Unset = UNSET,
        locations: builtins.list[CreateTeamEventTypeLocation | Mapping[str, JSON]] | Unset = UNSET,
        reschedule_with_same_round_robin_host: bool | Unset = UNSET,
        allow_rr_host_choice_on_reschedule: bool | Unset = UNSET,
        booking_fields: builtins.list[BookingFieldsBookingField | Mapping[str, JSON]] | Unset = UNSET,
        body: CreateTeamEventType | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateTeamEventTypeResponseData:
        """Create an event type for a team in an organization.

        `POST /v2/organizations/{orgId}/teams/{teamId}/event-types`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_event_types import create_organization_team_event_type as endpoint

        content = body_of(
            "create_organization_team_event_type",
            body,
            ("length_in_minutes", "title", "slug", "scheduling_type"),
            [
                ("length_in_minutes", "lengthInMinutes", length_in_minutes),
                ("title", "title", title),
                ("slug", "slug", slug),
                ("scheduling_type", "schedulingType", scheduling_type),
                ("length_in_minutes_options", "lengthInMinutesOptions", length_in_minutes_options),
                ("description", "description", description),
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
                (
                    "skip_attendee_email_deliverability_check",
                    "skipAttendeeEmailDeliverabilityCheck",
                    skip_attendee_email_deliverability_check,
                ),
                ("email_settings", "emailSettings", email_settings),
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
                ("private_note_enabled", "privateNoteEnabled", private_note_enabled),
                ("private_note_mode", "privateNoteMode", private_note_mode),
                ("private_note_template", "privateNoteTemplate", private_note_template),
                ("hosts", "hosts", hosts),
                ("assign_all_team_members", "assignAllTeamMembers", assign_all_team_members),
                ("locations", "locations", locations),
                (
                    "reschedule_with_same_round_robin_host",
                    "rescheduleWithSameRoundRobinHost",
                    reschedule_with_same_round_robin_host,
                ),
                (
                    "allow_rr_host_choice_on_reschedule",
                    "allowRRHostChoiceOnReschedule",
                    allow_rr_host_choice_on_reschedule,
                ),
                ("booking_fields", "bookingFields", booking_fields),
            ],
        )
        call = prepare(endpoint, options, org_id, team_id, body=content)
        return (self._send(call)).data

    @overload
    def create_phone_call(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        *,
        your_phone_number: str,
        number_to_call: str,
        cal_api_key: str,
        enabled: bool,
        template_type: CreatePhoneCallTemplateType | str,
        scheduler_name: str | Unset = UNSET,
        guest_name: str | Unset = UNSET,
        guest_email: str | Unset = UNSET,
        guest_company: str | Unset = UNSET,
        begin_message: str | Unset = UNSET,
        general_prompt: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> PhoneCall: ...
    @overload
    def create_phone_call(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        *,
        body: CreatePhoneCall | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> PhoneCall: ...
    def create_phone_call(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        *,
        your_phone_number: str | Unset = UNSET,
        number_to_call: str | Unset = UNSET,
        cal_api_key: str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        template_type: CreatePhoneCallTemplateType | str | Unset = UNSET,
        scheduler_name: str | Unset = UNSET,
        guest_name: str | Unset = UNSET,
        guest_email: str | Unset = UNSET,
        guest_company: str | Unset = UNSET,
        begin_message: str | Unset = UNSET,
        general_prompt: str | Unset = UNSET,
        body: CreatePhoneCall | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> PhoneCall:
        """Create a phone call for a team event type in an organization.

        `POST /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/create-phone-call`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_event_types import (
            create_organization_team_event_type_phone_call as endpoint,
        )

        content = body_of(
            "create_organization_team_event_type_phone_call",
            body,
            ("your_phone_number", "number_to_call", "cal_api_key", "enabled", "template_type"),
            [
                ("your_phone_number", "yourPhoneNumber", your_phone_number),
                ("number_to_call", "numberToCall", number_to_call),
                ("cal_api_key", "calApiKey", cal_api_key),
                ("enabled", "enabled", enabled),
                ("template_type", "templateType", template_type),
                ("scheduler_name", "schedulerName", scheduler_name),
                ("guest_name", "guestName", guest_name),
                ("guest_email", "guestEmail", guest_email),
                ("guest_company", "guestCompany", guest_company),
                ("begin_message", "beginMessage", begin_message),
                ("general_prompt", "generalPrompt", general_prompt),
            ],
        )
        call = prepare(endpoint, options, org_id, team_id, event_type_id, body=content)
        return (self._send(call)).data

    def delete(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        *,
        options: CallOptions | None = None,
    ) -> DeletedTeamEventTypeData:
        """Delete an event type of a team in an organization.

        `DELETE /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_event_types import delete_organization_team_event_type as endpoint

        call = prepare(endpoint, options, org_id, team_id, event_type_id)
        return (self._send(call)).data

    def get(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        *,
        options: CallOptions | None = None,
    ) -> TeamEventType:
        """Get an event type of a team in an organization.

        `GET /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_event_types import get_organization_team_event_type as endpoint

        call = prepare(endpoint, options, org_id, team_id, event_type_id)
        return (self._send(call)).data

    def list(
        self,
        org_id: int,
        team_id: int,
        *,
        event_slug: str | Unset = UNSET,
        hosts_limit: int | Unset = UNSET,
        sort_created_at: SortOrder | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[TeamEventType]:
        """List the event types of a team in an organization.

        `GET /v2/organizations/{orgId}/teams/{teamId}/event-types`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_event_types import list_organization_team_event_types as endpoint

        call = prepare(
            endpoint,
            options,
            org_id,
            team_id,
            event_slug=event_slug,
            hosts_limit=hosts_limit,
            sort_created_at=sort_created_at,
        )
        return (self._send(call)).data

    def update(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        *,
        length_in_minutes: int | Unset = UNSET,
        length_in_minutes_options: builtins.list[int] | Unset = UNSET,
        title: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        description: str | Unset = UNSET,
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
        booking_proposal_count: int | Unset | None = UNSET,
        recurrence: CreateEventTypeRecurrence | Mapping[str, JSON] | Unset = UNSET,
        requires_booker_email_verification: bool | Unset = UNSET,
        skip_attendee_email_deliverability_check: bool | Unset = UNSET,
        email_settings: EmailSettings | Mapping[str, JSON] | Unset = UNSET,
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
        private_note_enabled: bool | Unset = UNSET,
        private_note_mode: PrivateNoteMode | str | Unset = UNSET,
        private_note_template: str | Unset = UNSET,
        scheduling_type: UpdateTeamEventTypeSchedulingType | str | Unset = UNSET,
        hosts: builtins.list[Host | Mapping[str, JSON]] | Unset = UNSET,
        assign_all_team_members: bool | Unset = UNSET,
        locations: builtins.list[CreateTeamEventTypeLocation | Mapping[str, JSON]] | Unset = UNSET,
        reschedule_with_same_round_robin_host: bool | Unset = UNSET,
        allow_rr_host_choice_on_reschedule: bool | Unset = UNSET,
        booking_fields: builtins.list[BookingFieldsBookingField | Mapping[str, JSON]] | Unset = UNSET,
        body: UpdateTeamEventType | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateTeamEventTypeResponseData:
        """Update an event type of a team in an organization.

        `PATCH /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_event_types import update_organization_team_event_type as endpoint

        content = body_of(
            "update_organization_team_event_type",
            body,
            (),
            [
                ("length_in_minutes", "lengthInMinutes", length_in_minutes),
                ("length_in_minutes_options", "lengthInMinutesOptions", length_in_minutes_options),
                ("title", "title", title),
                ("slug", "slug", slug),
                ("description", "description", description),
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
                ("booking_proposal_count", "bookingProposalCount", booking_proposal_count),
                ("recurrence", "recurrence", recurrence),
                (
                    "requires_booker_email_verification",
                    "requiresBookerEmailVerification",
                    requires_booker_email_verification,
                ),
                (
                    "skip_attendee_email_deliverability_check",
                    "skipAttendeeEmailDeliverabilityCheck",
                    skip_attendee_email_deliverability_check,
                ),
                ("email_settings", "emailSettings", email_settings),
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
                ("private_note_enabled", "privateNoteEnabled", private_note_enabled),
                ("private_note_mode", "privateNoteMode", private_note_mode),
                ("private_note_template", "privateNoteTemplate", private_note_template),
                ("scheduling_type", "schedulingType", scheduling_type),
                ("hosts", "hosts", hosts),
                ("assign_all_team_members", "assignAllTeamMembers", assign_all_team_members),
                ("locations", "locations", locations),
                (
                    "reschedule_with_same_round_robin_host",
                    "rescheduleWithSameRoundRobinHost",
                    reschedule_with_same_round_robin_host,
                ),
                (
                    "allow_rr_host_choice_on_reschedule",
                    "allowRRHostChoiceOnReschedule",
                    allow_rr_host_choice_on_reschedule,
                ),
                ("booking_fields", "bookingFields", booking_fields),
            ],
        )
        call = prepare(endpoint, options, org_id, team_id, event_type_id, body=content)
        return (self._send(call)).data
