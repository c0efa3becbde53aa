# Derived by tools/unasync.py from calcom/_async/operations/teams.py;
# edit that file, and run `make generate`.
# Derived by tools/resources.py from generated/calcom_v2; run `make generate`, and edit nothing here.

"""Teams."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ..._endpoint import body_of, prepare
from ..._page import Style
from ...types import JSON, CallOptions
from ..pager import Pager
from ..resource import Resource

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from calcom_v2.models import (
        AnyBooking,
        BookerLayouts,
        BookingFields,
        BookingFieldsBookingField,
        BookingFieldsData,
        BookingStatusFilter,
        CalVideoSettings,
        CreateEventTypeBookerActiveBookingsLimit,
        CreateEventTypeBookingLimitsCount,
        CreateEventTypeBookingLimitsDuration,
        CreateEventTypeBookingWindow,
        CreateEventTypeConfirmationPolicy,
        CreateEventTypeInterfaceLanguage,
        CreateEventTypeRecurrence,
        CreateEventTypeSeats,
        CreateOutOfOfficeEntry,
        CreateOutOfOfficeEntryReason,
        CreatePhoneCall,
        CreatePhoneCallTemplateType,
        CreateRoutingFormResponseData,
        CreateTeam,
        CreateTeamEventType,
        CreateTeamEventTypeLocation,
        CreateTeamEventTypeResponseData,
        CreateTeamMembership,
        CreateTeamResponseData,
        CreateWebhook,
        CreateWebhookTimeUnit,
        CreateWebhookTrigger,
        CreateWebhookVersion,
        DeletedTeamEventTypeData,
        DisableCancellingInput,
        DisableReschedulingInput,
        EmailSettings,
        EventTypeColor,
        EventTypeDestinationCalendar,
        EventTypeWebhook,
        Host,
        InviteData,
        MembershipRole,
        OrganizationTeam,
        OutOfOfficeEntry,
        PatchBookingFields,
        PatchBookingFieldsBookingField,
        PhoneCall,
        PrivateNoteMode,
        RequestEmailVerification,
        RequestPhoneVerification,
        Schedule,
        SchedulingType,
        SlotFormat,
        SortOrder,
        Team,
        TeamEventType,
        TeamMembership,
        TeamVerifiedEmailData,
        TeamVerifiedPhoneData,
        UpdateOrganizationTeam,
        UpdateOutOfOfficeEntry,
        UpdateTeamEventType,
        UpdateTeamEventTypeSchedulingType,
        UpdateTeamMembership,
        UpdateWebhook,
        VerifyEmail,
        VerifyPhone,
    )


class TeamsBookingsResource(Resource):
    """Bookings of teams."""

    def list(
        self,
        team_id: int,
        *,
        status: builtins.list[BookingStatusFilter | str] | Unset = UNSET,
        attendee_email: str | Unset = UNSET,
        attendee_name: str | Unset = UNSET,
        booking_uid: str | Unset = UNSET,
        event_type_ids: builtins.list[int] | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        after_start: datetime.datetime | datetime.date | str | Unset = UNSET,
        before_end: datetime.datetime | datetime.date | str | Unset = UNSET,
        after_created_at: datetime.datetime | datetime.date | str | Unset = UNSET,
        before_created_at: datetime.datetime | datetime.date | str | Unset = UNSET,
        after_updated_at: datetime.datetime | datetime.date | str | Unset = UNSET,
        before_updated_at: datetime.datetime | datetime.date | str | Unset = UNSET,
        sort_start: SortOrder | str | Unset = UNSET,
        sort_end: SortOrder | str | Unset = UNSET,
        sort_created: SortOrder | str | Unset = UNSET,
        sort_updated_at: SortOrder | str | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[AnyBooking]:
        """List team bookings.

        `GET /v2/teams/{teamId}/bookings`, on the hosted service only
        """
        from calcom_v2.api.teams_bookings import list_team_bookings as endpoint

        call = prepare(
            endpoint,
            options,
            team_id,
            status=status,
            attendee_email=attendee_email,
            attendee_name=attendee_name,
            booking_uid=booking_uid,
            event_type_ids=event_type_ids,
            event_type_id=event_type_id,
            after_start=after_start,
            before_end=before_end,
            after_created_at=after_created_at,
            before_created_at=before_created_at,
            after_updated_at=after_updated_at,
            before_updated_at=before_updated_at,
            sort_start=sort_start,
            sort_end=sort_end,
            sort_created=sort_created,
            sort_updated_at=sort_updated_at,
        )
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )


class TeamsEventTypesBookingFieldsResource(Resource):
    """Booking fields of event types of teams."""

    @overload
    def add(
        self,
        team_id: int,
        event_type_id: int,
        *,
        booking_fields: builtins.list[BookingFieldsBookingField | Mapping[str, JSON]],
        options: CallOptions | None = None,
    ) -> BookingFieldsData: ...
    @overload
    def add(
        self,
        team_id: int,
        event_type_id: int,
        *,
        body: BookingFields | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> BookingFieldsData: ...
    def add(
        self,
        team_id: int,
        event_type_id: int,
        *,
        booking_fields: builtins.list[BookingFieldsBookingField | Mapping[str, JSON]] | Unset = UNSET,
        body: BookingFields | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BookingFieldsData:
        """Add team event type booking fields.

        `POST /v2/teams/{teamId}/event-types/{eventTypeId}/booking-fields`, on the hosted service only
        """
        from calcom_v2.api.teams_event_types import add_team_event_type_booking_fields as endpoint

        content = body_of(
            "add_team_event_type_booking_fields",
            body,
            ("booking_fields",),
            [("booking_fields", "bookingFields", booking_fields)],
        )
        call = prepare(endpoint, options, team_id, event_type_id, body=content)
        return (self._send(call)).data

    def delete(
        self,
        team_id: int,
        event_type_id: int,
        slug: str,
        *,
        options: CallOptions | None = None,
    ) -> BookingFieldsData:
        """Delete team event type booking field.

        `DELETE /v2/teams/{teamId}/event-types/{eventTypeId}/booking-fields/{slug}`,
        on the hosted service only
        """
        from calcom_v2.api.teams_event_types import delete_team_event_type_booking_field as endpoint

        call = prepare(endpoint, options, team_id, event_type_id, slug)
        return (self._send(call)).data

    def list(
        self,
        team_id: int,
        event_type_id: int,
        *,
        options: CallOptions | None = None,
    ) -> BookingFieldsData:
        """List team event type booking fields.

        `GET /v2/teams/{teamId}/event-types/{eventTypeId}/booking-fields`, on the hosted service only
        """
        from calcom_v2.api.teams_event_types import list_team_event_type_booking_fields as endpoint

        call = prepare(endpoint, options, team_id, event_type_id)
        return (self._send(call)).data

    @overload
    def replace(
        self,
        team_id: int,
        event_type_id: int,
        *,
        booking_fields: builtins.list[BookingFieldsBookingField | Mapping[str, JSON]],
        options: CallOptions | None = None,
    ) -> BookingFieldsData: ...
    @overload
    def replace(
        self,
        team_id: int,
        event_type_id: int,
        *,
        body: BookingFields | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> BookingFieldsData: ...
    def replace(
        self,
        team_id: int,
        event_type_id: int,
        *,
        booking_fields: builtins.list[BookingFieldsBookingField | Mapping[str, JSON]] | Unset = UNSET,
        body: BookingFields | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BookingFieldsData:
        """Replace team event type booking fields.

        `PUT /v2/teams/{teamId}/event-types/{eventTypeId}/booking-fields`, on the hosted service only
        """
        from calcom_v2.api.teams_event_types import replace_team_event_type_booking_fields as endpoint

        content = body_of(
            "replace_team_event_type_booking_fields",
            body,
            ("booking_fields",),
            [("booking_fields", "bookingFields", booking_fields)],
        )
        call = prepare(endpoint, options, team_id, event_type_id, body=content)
        return (self._send(call)).data

    @overload
    def update(
        self,
        team_id: int,
        event_type_id: int,
        *,
        booking_fields: builtins.list[PatchBookingFieldsBookingField | Mapping[str, JSON]],
        options: CallOptions | None = None,
    ) -> BookingFieldsData: ...
    @overload
    def update(
        self,
        team_id: int,
        event_type_id: int,
        *,
        body: PatchBookingFields | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> BookingFieldsData: ...
    def update(
        self,
        team_id: int,
        event_type_id: int,
        *,
        booking_fields: builtins.list[PatchBookingFieldsBookingField | Mapping[str, JSON]] | Unset = UNSET,
        body: PatchBookingFields | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BookingFieldsData:
        """Update team event type booking fields.

        `PATCH /v2/teams/{teamId}/event-types/{eventTypeId}/booking-fields`, on the hosted service only
        """
        from calcom_v2.api.teams_event_types import update_team_event_type_booking_fields as endpoint

        content = body_of(
            "update_team_event_type_booking_fields",
            body,
            ("booking_fields",),
            [("booking_fields", "bookingFields", booking_fields)],
        )
        call = prepare(endpoint, options, team_id, event_type_id, body=content)
        return (self._send(call)).data


class TeamsEventTypesWebhooksResource(Resource):
    """Webhooks of event types of teams."""

    @overload
    def create(
        self,
        team_id: int,
        event_type_id: int,
        *,
        active: bool,
        subscriber_url: str,
        triggers: builtins.list[CreateWebhookTrigger | str],
        payload_template: str | Unset = UNSET,
        secret: str | Unset = UNSET,
        version: CreateWebhookVersion | str | Unset = UNSET,
        time: int | Unset = UNSET,
        time_unit: CreateWebhookTimeUnit | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EventTypeWebhook: ...
    @overload
    def create(
        self,
        team_id: int,
        event_type_id: int,
        *,
        body: CreateWebhook | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> EventTypeWebhook: ...
    def create(
        self,
        team_id: int,
        event_type_id: int,
        *,
        active: bool | Unset = UNSET,
        subscriber_url: str | Unset = UNSET,
        triggers: builtins.list[CreateWebhookTrigger | str] | Unset = UNSET,
        payload_template: str | Unset = UNSET,
        secret: str | Unset = UNSET,
        version: CreateWebhookVersion | str | Unset = UNSET,
        time: int | Unset = UNSET,
        time_unit: CreateWebhookTimeUnit | str | Unset = UNSET,
        body: CreateWebhook | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EventTypeWebhook:
        """Create team event type webhook.

        `POST /v2/teams/{teamId}/event-types/{eventTypeId}/webhooks`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams_event_types_webhooks import create_team_event_type_webhook as endpoint

        content = body_of(
            "create_team_event_type_webhook",
            body,
            (
                "active",
                "subscriber_url",
                "triggers",
            ),
            [
                ("active", "active", active),
                ("subscriber_url", "subscriberUrl", subscriber_url),
                ("triggers", "triggers", triggers),
                ("payload_template", "payloadTemplate", payload_template),
                ("secret", "secret", secret),
                ("version", "version", version),
                ("time", "time", time),
                ("time_unit", "timeUnit", time_unit),
            ],
        )
        call = prepare(endpoint, options, team_id, event_type_id, body=content)
        return (self._send(call)).data

    def delete(
        self,
        team_id: int,
        event_type_id: int,
        webhook_id: str,
        *,
        options: CallOptions | None = None,
    ) -> EventTypeWebhook:
        """Delete team event type webhook.

        `DELETE /v2/teams/{teamId}/event-types/{eventTypeId}/webhooks/{webhookId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams_event_types_webhooks import delete_team_event_type_webhook as endpoint

        call = prepare(endpoint, options, team_id, event_type_id, webhook_id)
        return (self._send(call)).data

    def delete_all(
        self,
        team_id: int,
        event_type_id: int,
        *,
        options: CallOptions | None = None,
    ) -> str:
        """Delete all team event type webhooks.

        `DELETE /v2/teams/{teamId}/event-types/{eventTypeId}/webhooks`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams_event_types_webhooks import delete_all_team_event_type_webhooks as endpoint

        call = prepare(endpoint, options, team_id, event_type_id)
        return (self._send(call)).data

    def get(
        self,
        team_id: int,
        event_type_id: int,
        webhook_id: str,
        *,
        options: CallOptions | None = None,
    ) -> EventTypeWebhook:
        """Get team event type webhook.

        `GET /v2/teams/{teamId}/event-types/{eventTypeId}/webhooks/{webhookId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams_event_types_webhooks import get_team_event_type_webhook as endpoint

        call = prepare(endpoint, options, team_id, event_type_id, webhook_id)
        return (self._send(call)).data

    def list(
        self,
        team_id: int,
        event_type_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[EventTypeWebhook]:
        """List team event type webhooks.

        `GET /v2/teams/{teamId}/event-types/{eventTypeId}/webhooks`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams_event_types_webhooks import list_team_event_type_webhooks as endpoint

        call = prepare(endpoint, options, team_id, event_type_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    def update(
        self,
        team_id: int,
        event_type_id: int,
        webhook_id: str,
        *,
        payload_template: str | Unset | None = UNSET,
        active: bool | Unset = UNSET,
        subscriber_url: str | Unset = UNSET,
        triggers: builtins.list[CreateWebhookTrigger | str] | Unset = UNSET,
        secret: str | Unset | None = UNSET,
        version: CreateWebhookVersion | str | Unset = UNSET,
        time: int | Unset = UNSET,
        time_unit: CreateWebhookTimeUnit | str | Unset = UNSET,
        body: UpdateWebhook | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EventTypeWebhook:
        """Update team event type webhook.

        `PATCH /v2/teams/{teamId}/event-types/{eventTypeId}/webhooks/{webhookId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams_event_types_webhooks import update_team_event_type_webhook as endpoint

        content = body_of(
            "update_team_event_type_webhook",
            body,
            (),
            [
                ("payload_template", "payloadTemplate", payload_template),
                ("active", "active", active),
                ("subscriber_url", "subscriberUrl", subscriber_url),
                ("triggers", "triggers", triggers),
                ("secret", "secret", secret),
                ("version", "version", version),
                ("time", "time", time),
                ("time_unit", "timeUnit", time_unit),
            ],
        )
        call = prepare(endpoint, options, team_id, event_type_id, webhook_id, body=content)
        return (self._send(call)).data


class TeamsEventTypesResource(Resource):
    """Event types of teams."""

    @property
    def booking_fields(self) -> TeamsEventTypesBookingFieldsResource:
        """Booking fields of event types of teams."""
        return TeamsEventTypesBookingFieldsResource(self._sender)

    @property
    def webhooks(self) -> TeamsEventTypesWebhooksResource:
        """Webhooks of event types of teams."""
        return TeamsEventTypesWebhooksResource(self._sender)

    @overload
    def create(
        self,
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
        team_id: int,
        *,
        body: CreateTeamEventType | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> CreateTeamEventTypeResponseData: ...
    def create(
        self,
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
        """Create team event type.

        `POST /v2/teams/{teamId}/event-types`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams_event_types import create_team_event_type as endpoint

        content = body_of(
            "create_team_event_type",
            body,
            (
                "length_in_minutes",
                "title",
                "slug",
                "scheduling_type",
            ),
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
        call = prepare(endpoint, options, team_id, body=content)
        return (self._send(call)).data

    @overload
    def create_phone_call(
        self,
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
        team_id: int,
        event_type_id: int,
        *,
        body: CreatePhoneCall | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> PhoneCall: ...
    def create_phone_call(
        self,
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
        """Create team event type phone call.

        `POST /v2/teams/{teamId}/event-types/{eventTypeId}/create-phone-call`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams_event_types import create_team_event_type_phone_call as endpoint

        content = body_of(
            "create_team_event_type_phone_call",
            body,
            (
                "your_phone_number",
                "number_to_call",
                "cal_api_key",
                "enabled",
                "template_type",
            ),
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
        call = prepare(endpoint, options, team_id, event_type_id, body=content)
        return (self._send(call)).data

    def delete(
        self,
        team_id: int,
        event_type_id: int,
        *,
        options: CallOptions | None = None,
    ) -> DeletedTeamEventTypeData:
        """Delete team event type.

        `DELETE /v2/teams/{teamId}/event-types/{eventTypeId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams_event_types import delete_team_event_type as endpoint

        call = prepare(endpoint, options, team_id, event_type_id)
        return (self._send(call)).data

    def get(
        self,
        team_id: int,
        event_type_id: int,
        *,
        options: CallOptions | None = None,
    ) -> TeamEventType:
        """Get team event type.

        `GET /v2/teams/{teamId}/event-types/{eventTypeId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams_event_types import get_team_event_type as endpoint

        call = prepare(endpoint, options, team_id, event_type_id)
        return (self._send(call)).data

    def list(
        self,
        team_id: int,
        *,
        event_slug: str | Unset = UNSET,
        hosts_limit: int | Unset = UNSET,
        sort_created_at: SortOrder | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[TeamEventType]:
        """List team event types.

        `GET /v2/teams/{teamId}/event-types`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams_event_types import list_team_event_types as endpoint

        call = prepare(
            endpoint,
            options,
            team_id,
            event_slug=event_slug,
            hosts_limit=hosts_limit,
            sort_created_at=sort_created_at,
        )
        return (self._send(call)).data

    def update(
        self,
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
        """Update team event type.

        `PATCH /v2/teams/{teamId}/event-types/{eventTypeId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams_event_types import update_team_event_type as endpoint

        content = body_of(
            "update_team_event_type",
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
        call = prepare(endpoint, options, team_id, event_type_id, body=content)
        return (self._send(call)).data


class TeamsMembershipsResource(Resource):
    """Memberships of teams."""

    @overload
    def create(
        self,
        team_id: int,
        *,
        user_id: int,
        accepted: bool | Unset = UNSET,
        role: MembershipRole | str | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TeamMembership: ...
    @overload
    def create(
        self,
        team_id: int,
        *,
        body: CreateTeamMembership | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> TeamMembership: ...
    def create(
        self,
        team_id: int,
        *,
        user_id: int | Unset = UNSET,
        accepted: bool | Unset = UNSET,
        role: MembershipRole | str | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
        body: CreateTeamMembership | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TeamMembership:
        """Create team membership.

        `POST /v2/teams/{teamId}/memberships`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams_memberships import create_team_membership as endpoint

        content = body_of(
            "create_team_membership",
            body,
            ("user_id",),
            [
                ("user_id", "userId", user_id),
                ("accepted", "accepted", accepted),
                ("role", "role", role),
                ("disable_impersonation", "disableImpersonation", disable_impersonation),
            ],
        )
        call = prepare(endpoint, options, team_id, body=content)
        return (self._send(call)).data

    def delete(
        self,
        team_id: int,
        membership_id: int,
        *,
        options: CallOptions | None = None,
    ) -> TeamMembership:
        """Delete team membership.

        `DELETE /v2/teams/{teamId}/memberships/{membershipId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams_memberships import delete_team_membership as endpoint

        call = prepare(endpoint, options, team_id, membership_id)
        return (self._send(call)).data

    def get(
        self,
        team_id: int,
        membership_id: int,
        *,
        options: CallOptions | None = None,
    ) -> TeamMembership:
        """Get team membership.

        `GET /v2/teams/{teamId}/memberships/{membershipId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams_memberships import get_team_membership as endpoint

        call = prepare(endpoint, options, team_id, membership_id)
        return (self._send(call)).data

    def list(
        self,
        team_id: int,
        *,
        emails: builtins.list[str] | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[TeamMembership]:
        """List team memberships.

        `GET /v2/teams/{teamId}/memberships`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams_memberships import list_team_memberships as endpoint

        call = prepare(endpoint, options, team_id, emails=emails)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    def update(
        self,
        team_id: int,
        membership_id: int,
        *,
        accepted: bool | Unset = UNSET,
        role: MembershipRole | str | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
        body: UpdateTeamMembership | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TeamMembership:
        """Update team membership.

        `PATCH /v2/teams/{teamId}/memberships/{membershipId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams_memberships import update_team_membership as endpoint

        content = body_of(
            "update_team_membership",
            body,
            (),
            [
                ("accepted", "accepted", accepted),
                ("role", "role", role),
                ("disable_impersonation", "disableImpersonation", disable_impersonation),
            ],
        )
        call = prepare(endpoint, options, team_id, membership_id, body=content)
        return (self._send(call)).data


class TeamsRoutingFormsResponsesResource(Resource):
    """Responses of routing forms of teams."""

    def create(
        self,
        team_id: int,
        routing_form_id: str,
        *,
        start: datetime.datetime | datetime.date | str,
        end: datetime.datetime | datetime.date | str,
        time_zone: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        format_: SlotFormat | str | Unset = UNSET,
        booking_uid_to_reschedule: str | Unset = UNSET,
        reschedule_with_same_host: bool | Unset = UNSET,
        queue_response: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateRoutingFormResponseData:
        """Create team routing form response.

        `POST /v2/teams/{teamId}/routing-forms/{routingFormId}/responses`, on the hosted service only
        """
        from calcom_v2.api.teams_routing_forms_responses import create_team_routing_form_response as endpoint

        call = prepare(
            endpoint,
            options,
            team_id,
            routing_form_id,
            start=start,
            end=end,
            time_zone=time_zone,
            duration=duration,
            format_=format_,
            booking_uid_to_reschedule=booking_uid_to_reschedule,
            reschedule_with_same_host=reschedule_with_same_host,
            queue_response=queue_response,
        )
        return (self._send(call)).data


class TeamsRoutingFormsResource(Resource):
    """Routing forms of teams."""

    @property
    def responses(self) -> TeamsRoutingFormsResponsesResource:
        """Responses of routing forms of teams."""
        return TeamsRoutingFormsResponsesResource(self._sender)


class TeamsSchedulesResource(Resource):
    """Schedules of teams."""

    def list(
        self,
        team_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[Schedule]:
        """List team schedules.

        `GET /v2/teams/{teamId}/schedules`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams_schedules import list_team_schedules as endpoint

        call = prepare(endpoint, options, team_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )


class TeamsUsersOutOfOfficeResource(Resource):
    """Out of office of users of teams."""

    @overload
    def create(
        self,
        team_id: int,
        user_id: int,
        *,
        start: datetime.datetime,
        end: datetime.datetime,
        notes: str | Unset = UNSET,
        to_user_id: int | Unset = UNSET,
        reason: CreateOutOfOfficeEntryReason | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OutOfOfficeEntry: ...
    @overload
    def create(
        self,
        team_id: int,
        user_id: int,
        *,
        body: CreateOutOfOfficeEntry | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> OutOfOfficeEntry: ...
    def create(
        self,
        team_id: int,
        user_id: int,
        *,
        start: datetime.datetime | Unset = UNSET,
        end: datetime.datetime | Unset = UNSET,
        notes: str | Unset = UNSET,
        to_user_id: int | Unset = UNSET,
        reason: CreateOutOfOfficeEntryReason | str | Unset = UNSET,
        body: CreateOutOfOfficeEntry | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OutOfOfficeEntry:
        """Create team user out of office entry.

        `POST /v2/teams/{teamId}/users/{userId}/ooo`, on the hosted service only
        """
        from calcom_v2.api.teams_users_ooo import create_team_user_out_of_office_entry as endpoint

        content = body_of(
            "create_team_user_out_of_office_entry",
            body,
            (
                "start",
                "end",
            ),
            [
                ("start", "start", start),
                ("end", "end", end),
                ("notes", "notes", notes),
                ("to_user_id", "toUserId", to_user_id),
                ("reason", "reason", reason),
            ],
        )
        call = prepare(endpoint, options, team_id, user_id, body=content)
        return (self._send(call)).data

    def delete(
        self,
        team_id: int,
        user_id: int,
        ooo_id: int,
        *,
        options: CallOptions | None = None,
    ) -> OutOfOfficeEntry:
        """Delete team user out of office entry.

        `DELETE /v2/teams/{teamId}/users/{userId}/ooo/{oooId}`, on the hosted service only
        """
        from calcom_v2.api.teams_users_ooo import delete_team_user_out_of_office_entry as endpoint

        call = prepare(endpoint, options, team_id, user_id, ooo_id)
        return (self._send(call)).data

    def list(
        self,
        team_id: int,
        user_id: int,
        *,
        sort_start: SortOrder | str | Unset = UNSET,
        sort_end: SortOrder | str | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[OutOfOfficeEntry]:
        """List team user out of office entries.

        `GET /v2/teams/{teamId}/users/{userId}/ooo`, on the hosted service only
        """
        from calcom_v2.api.teams_users_ooo import list_team_user_out_of_office_entries as endpoint

        call = prepare(endpoint, options, team_id, user_id, sort_start=sort_start, sort_end=sort_end)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    def update(
        self,
        team_id: int,
        user_id: int,
        ooo_id: int,
        *,
        start: datetime.datetime | Unset = UNSET,
        end: datetime.datetime | Unset = UNSET,
        notes: str | Unset = UNSET,
        to_user_id: int | Unset = UNSET,
        reason: CreateOutOfOfficeEntryReason | str | Unset = UNSET,
        body: UpdateOutOfOfficeEntry | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OutOfOfficeEntry:
        """Update team user out of office entry.

        `PATCH /v2/teams/{teamId}/users/{userId}/ooo/{oooId}`, on the hosted service only
        """
        from calcom_v2.api.teams_users_ooo import update_team_user_out_of_office_entry as endpoint

        content = body_of(
            "update_team_user_out_of_office_entry",
            body,
            (),
            [
                ("start", "start", start),
                ("end", "end", end),
                ("notes", "notes", notes),
                ("to_user_id", "toUserId", to_user_id),
                ("reason", "reason", reason),
            ],
        )
        call = prepare(endpoint, options, team_id, user_id, ooo_id, body=content)
        return (self._send(call)).data


class TeamsUsersResource(Resource):
    """Users of teams."""

    @property
    def out_of_office(self) -> TeamsUsersOutOfOfficeResource:
        """Out of office of users of teams."""
        return TeamsUsersOutOfOfficeResource(self._sender)


class TeamsVerifiedResourcesEmailsResource(Resource):
    """Emails of verified resources of teams."""

    def get(
        self,
        team_id: int,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> TeamVerifiedEmailData | None:
        """Get team verified email.

        `GET /v2/teams/{teamId}/verified-resources/emails/{id}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams_verified_resources import get_team_verified_email as endpoint

        call = prepare(endpoint, options, team_id, id)
        return (self._send(call)).data

    def list(
        self,
        team_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[TeamVerifiedEmailData]:
        """List team verified emails.

        `GET /v2/teams/{teamId}/verified-resources/emails`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams_verified_resources import list_team_verified_emails as endpoint

        call = prepare(endpoint, options, team_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    @overload
    def request_verification_code(
        self,
        team_id: int,
        *,
        email: str,
        options: CallOptions | None = None,
    ) -> None: ...
    @overload
    def request_verification_code(
        self,
        team_id: int,
        *,
        body: RequestEmailVerification | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> None: ...
    def request_verification_code(
        self,
        team_id: int,
        *,
        email: str | Unset = UNSET,
        body: RequestEmailVerification | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Request team email verification code.

        `POST /v2/teams/{teamId}/verified-resources/emails/verification-code/request`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams_verified_resources import request_team_email_verification_code as endpoint

        content = body_of(
            "request_team_email_verification_code", body, ("email",), [("email", "email", email)]
        )
        call = prepare(endpoint, options, team_id, body=content)
        self._send(call)

    @overload
    def verify(
        self,
        team_id: int,
        *,
        email: str,
        code: str,
        options: CallOptions | None = None,
    ) -> TeamVerifiedEmailData | None: ...
    @overload
    def verify(
        self,
        team_id: int,
        *,
        body: VerifyEmail | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> TeamVerifiedEmailData | None: ...
    def verify(
        self,
        team_id: int,
        *,
        email: str | Unset = UNSET,
        code: str | Unset = UNSET,
        body: VerifyEmail | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TeamVerifiedEmailData | None:
        """Verify team email.

        `POST /v2/teams/{teamId}/verified-resources/emails/verification-code/verify`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams_verified_resources import verify_team_email as endpoint

        content = body_of(
            "verify_team_email",
            body,
            (
                "email",
                "code",
            ),
            [("email", "email", email), ("code", "code", code)],
        )
        call = prepare(endpoint, options, team_id, body=content)
        return (self._send(call)).data


class TeamsVerifiedResourcesPhonesResource(Resource):
    """Phones of verified resources of teams."""

    def get(
        self,
        team_id: int,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> TeamVerifiedPhoneData | None:
        """Get team verified phone.

        `GET /v2/teams/{teamId}/verified-resources/phones/{id}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams_verified_resources import get_team_verified_phone as endpoint

        call = prepare(endpoint, options, team_id, id)
        return (self._send(call)).data

    def list(
        self,
        team_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[TeamVerifiedPhoneData]:
        """List team verified phones.

        `GET /v2/teams/{teamId}/verified-resources/phones`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams_verified_resources import list_team_verified_phones as endpoint

        call = prepare(endpoint, options, team_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    @overload
    def request_verification_code(
        self,
        team_id: int,
        *,
        phone: str,
        options: CallOptions | None = None,
    ) -> None: ...
    @overload
    def request_verification_code(
        self,
        team_id: int,
        *,
        body: RequestPhoneVerification | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> None: ...
    def request_verification_code(
        self,
        team_id: int,
        *,
        phone: str | Unset = UNSET,
        body: RequestPhoneVerification | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Request team phone verification code.

        `POST /v2/teams/{teamId}/verified-resources/phones/verification-code/request`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams_verified_resources import request_team_phone_verification_code as endpoint

        content = body_of(
            "request_team_phone_verification_code", body, ("phone",), [("phone", "phone", phone)]
        )
        call = prepare(endpoint, options, team_id, body=content)
        self._send(call)

    @overload
    def verify(
        self,
        team_id: int,
        *,
        phone: str,
        code: str,
        options: CallOptions | None = None,
    ) -> TeamVerifiedPhoneData | None: ...
    @overload
    def verify(
        self,
        team_id: int,
        *,
        body: VerifyPhone | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> TeamVerifiedPhoneData | None: ...
    def verify(
        self,
        team_id: int,
        *,
        phone: str | Unset = UNSET,
        code: str | Unset = UNSET,
        body: VerifyPhone | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TeamVerifiedPhoneData | None:
        """Verify team phone.

        `POST /v2/teams/{teamId}/verified-resources/phones/verification-code/verify`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams_verified_resources import verify_team_phone as endpoint

        content = body_of(
            "verify_team_phone",
            body,
            (
                "phone",
                "code",
            ),
            [("phone", "phone", phone), ("code", "code", code)],
        )
        call = prepare(endpoint, options, team_id, body=content)
        return (self._send(call)).data


class TeamsVerifiedResourcesResource(Resource):
    """Verified resources of teams."""

    @property
    def emails(self) -> TeamsVerifiedResourcesEmailsResource:
        """Emails of verified resources of teams."""
        return TeamsVerifiedResourcesEmailsResource(self._sender)

    @property
    def phones(self) -> TeamsVerifiedResourcesPhonesResource:
        """Phones of verified resources of teams."""
        return TeamsVerifiedResourcesPhonesResource(self._sender)


class TeamsResource(Resource):
    """Teams."""

    @property
    def bookings(self) -> TeamsBookingsResource:
        """Bookings of teams."""
        return TeamsBookingsResource(self._sender)

    @property
    def event_types(self) -> TeamsEventTypesResource:
        """Event types of teams."""
        return TeamsEventTypesResource(self._sender)

    @property
    def memberships(self) -> TeamsMembershipsResource:
        """Memberships of teams."""
        return TeamsMembershipsResource(self._sender)

    @property
    def routing_forms(self) -> TeamsRoutingFormsResource:
        """Routing forms of teams."""
        return TeamsRoutingFormsResource(self._sender)

    @property
    def schedules(self) -> TeamsSchedulesResource:
        """Schedules of teams."""
        return TeamsSchedulesResource(self._sender)

    @property
    def users(self) -> TeamsUsersResource:
        """Users of teams."""
        return TeamsUsersResource(self._sender)

    @property
    def verified_resources(self) -> TeamsVerifiedResourcesResource:
        """Verified resources of teams."""
        return TeamsVerifiedResourcesResource(self._sender)

    @overload
    def create(
        self,
        *,
        name: str,
        slug: str | Unset = UNSET,
        logo_url: str | Unset = UNSET,
        cal_video_logo: str | Unset = UNSET,
        app_logo: str | Unset = UNSET,
        app_icon_logo: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        is_private: bool | Unset = UNSET,
        hide_book_a_team_member: bool | Unset = UNSET,
        metadata: dict[str, JSON] | Unset = UNSET,
        theme: str | Unset = UNSET,
        brand_color: str | Unset = UNSET,
        dark_brand_color: str | Unset = UNSET,
        banner_url: str | Unset = UNSET,
        time_format: int | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        week_start: str | Unset = UNSET,
        auto_accept_creator: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateTeamResponseData: ...
    @overload
    def create(
        self,
        *,
        body: CreateTeam | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> CreateTeamResponseData: ...
    def create(
        self,
        *,
        name: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        logo_url: str | Unset = UNSET,
        cal_video_logo: str | Unset = UNSET,
        app_logo: str | Unset = UNSET,
        app_icon_logo: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        is_private: bool | Unset = UNSET,
        hide_book_a_team_member: bool | Unset = UNSET,
        metadata: dict[str, JSON] | Unset = UNSET,
        theme: str | Unset = UNSET,
        brand_color: str | Unset = UNSET,
        dark_brand_color: str | Unset = UNSET,
        banner_url: str | Unset = UNSET,
        time_format: int | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        week_start: str | Unset = UNSET,
        auto_accept_creator: bool | Unset = UNSET,
        body: CreateTeam | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateTeamResponseData:
        """Create team.

        `POST /v2/teams`, on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams import create_team as endpoint

        content = body_of(
            "create_team",
            body,
            ("name",),
            [
                ("name", "name", name),
                ("slug", "slug", slug),
                ("logo_url", "logoUrl", logo_url),
                ("cal_video_logo", "calVideoLogo", cal_video_logo),
                ("app_logo", "appLogo", app_logo),
                ("app_icon_logo", "appIconLogo", app_icon_logo),
                ("bio", "bio", bio),
                ("hide_branding", "hideBranding", hide_branding),
                ("is_private", "isPrivate", is_private),
                ("hide_book_a_team_member", "hideBookATeamMember", hide_book_a_team_member),
                ("metadata", "metadata", metadata),
                ("theme", "theme", theme),
                ("brand_color", "brandColor", brand_color),
                ("dark_brand_color", "darkBrandColor", dark_brand_color),
                ("banner_url", "bannerUrl", banner_url),
                ("time_format", "timeFormat", time_format),
                ("time_zone", "timeZone", time_zone),
                ("week_start", "weekStart", week_start),
                ("auto_accept_creator", "autoAcceptCreator", auto_accept_creator),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (self._send(call)).data

    def create_invite(
        self,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> InviteData:
        """Create team invite.

        `POST /v2/teams/{teamId}/invite`, on the hosted service only
        """
        from calcom_v2.api.teams_invite import create_team_invite as endpoint

        call = prepare(endpoint, options, team_id)
        return (self._send(call)).data

    def delete(
        self,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> OrganizationTeam:
        """Delete team.

        `DELETE /v2/teams/{teamId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams import delete_team as endpoint

        call = prepare(endpoint, options, team_id)
        return (self._send(call)).data

    def get(
        self,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> Team:
        """Get team.

        `GET /v2/teams/{teamId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams import get_team as endpoint

        call = prepare(endpoint, options, team_id)
        return (self._send(call)).data

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[Team]:
        """List teams.

        `GET /v2/teams`, on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams import list_teams as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (self._send(call)).data

    def update(
        self,
        team_id: int,
        *,
        name: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        logo_url: str | Unset = UNSET,
        cal_video_logo: str | Unset = UNSET,
        app_logo: str | Unset = UNSET,
        app_icon_logo: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        is_private: bool | Unset = UNSET,
        hide_book_a_team_member: bool | Unset = UNSET,
        metadata: dict[str, JSON] | Unset = UNSET,
        theme: str | Unset = UNSET,
        brand_color: str | Unset = UNSET,
        dark_brand_color: str | Unset = UNSET,
        banner_url: str | Unset = UNSET,
        time_format: int | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        week_start: str | Unset = UNSET,
        booking_limits: str | Unset = UNSET,
        include_managed_events_in_limits: bool | Unset = UNSET,
        body: UpdateOrganizationTeam | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Team:
        """Update team.

        `PATCH /v2/teams/{teamId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.teams import update_team as endpoint

        content = body_of(
            "update_team",
            body,
            (),
            [
                ("name", "name", name),
                ("slug", "slug", slug),
                ("logo_url", "logoUrl", logo_url),
                ("cal_video_logo", "calVideoLogo", cal_video_logo),
                ("app_logo", "appLogo", app_logo),
                ("app_icon_logo", "appIconLogo", app_icon_logo),
                ("bio", "bio", bio),
                ("hide_branding", "hideBranding", hide_branding),
                ("is_private", "isPrivate", is_private),
                ("hide_book_a_team_member", "hideBookATeamMember", hide_book_a_team_member),
                ("metadata", "metadata", metadata),
                ("theme", "theme", theme),
                ("brand_color", "brandColor", brand_color),
                ("dark_brand_color", "darkBrandColor", dark_brand_color),
                ("banner_url", "bannerUrl", banner_url),
                ("time_format", "timeFormat", time_format),
                ("time_zone", "timeZone", time_zone),
                ("week_start", "weekStart", week_start),
                ("booking_limits", "bookingLimits", booking_limits),
                (
                    "include_managed_events_in_limits",
                    "includeManagedEventsInLimits",
                    include_managed_events_in_limits,
                ),
            ],
        )
        call = prepare(endpoint, options, team_id, body=content)
        return (self._send(call)).data
