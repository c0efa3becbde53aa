# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    BOOLEAN,
    INTEGER,
    STRING,
    Choice,
    List,
    Map,
    Model,
    Nullable,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    kind_of,
    new,
    odd,
)
from .event_type_child import decode as decode_event_type_child
from .event_type_parent import decode as decode_event_type_parent
from .event_type_row_form_host import decode as decode_event_type_row_form_host
from .event_type_row_form_team import decode as decode_event_type_row_form_team
from .event_type_row_owner import decode as decode_event_type_row_owner
from .event_type_row_user import decode as decode_event_type_row_user
from .event_type_row_webhook import decode as decode_event_type_row_webhook
from .event_type_translation import decode as decode_event_type_translation
from .host_group import decode as decode_host_group
from .named_schedule import decode as decode_named_schedule
from .stored_booking_field import decode as decode_stored_booking_field
from .stored_cal_video_settings import decode as decode_stored_cal_video_settings
from .stored_color import decode as decode_stored_color
from .stored_destination_calendar import decode as decode_stored_destination_calendar
from .stored_event_type_metadata import decode as decode_stored_event_type_metadata
from .stored_limits import decode as decode_stored_limits
from .stored_location import decode as decode_stored_location
from .stored_private_link import decode as decode_stored_private_link
from .stored_recurrence import decode as decode_stored_recurrence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_page_event_type_scheduling_type import BookingPageEventTypeSchedulingType
    from .event_type_child import EventTypeChild
    from .event_type_parent import EventTypeParent
    from .event_type_row_form_host import EventTypeRowFormHost
    from .event_type_row_form_team import EventTypeRowFormTeam
    from .event_type_row_owner import EventTypeRowOwner
    from .event_type_row_user import EventTypeRowUser
    from .event_type_row_webhook import EventTypeRowWebhook
    from .event_type_translation import EventTypeTranslation
    from .host_group import HostGroup
    from .named_schedule import NamedSchedule
    from .period_type import PeriodType
    from .stored_booking_field import StoredBookingField
    from .stored_cal_video_settings import StoredCalVideoSettings
    from .stored_color import StoredColor
    from .stored_destination_calendar import StoredDestinationCalendar
    from .stored_event_type_metadata import StoredEventTypeMetadata
    from .stored_limits import StoredLimits
    from .stored_location import StoredLocation
    from .stored_private_link import StoredPrivateLink
    from .stored_recurrence import StoredRecurrence

FIELDS = frozenset(
    (
        "id",
        "title",
        "slug",
        "description",
        "interfaceLanguage",
        "length",
        "offsetStart",
        "hidden",
        "userId",
        "teamId",
        "useEventLevelSelectedCalendars",
        "eventName",
        "timeZone",
        "periodType",
        "periodDays",
        "periodCountCalendarDays",
        "lockTimeZoneToggleOnBookingPage",
        "lockedTimeZone",
        "requiresConfirmation",
        "requiresConfirmationWillBlockSlot",
        "requiresConfirmationForFreeEmail",
        "requiresBookerEmailVerification",
        "canSendCalVideoTranscriptionEmails",
        "autoTranslateDescriptionEnabled",
        "recurringEvent",
        "disableGuests",
        "hideCalendarNotes",
        "hideCalendarEventDetails",
        "minimumBookingNotice",
        "beforeEventBuffer",
        "afterEventBuffer",
        "seatsPerTimeSlot",
        "onlyShowFirstAvailableSlot",
        "showOptimizedSlots",
        "disableCancelling",
        "disableRescheduling",
        "minimumRescheduleNotice",
        "seatsShowAttendees",
        "seatsShowAvailabilityCount",
        "schedulingType",
        "allowReschedulingCancelledBookings",
        "price",
        "currency",
        "slotInterval",
        "successRedirectUrl",
        "bookingLimits",
        "durationLimits",
        "isInstantEvent",
        "instantMeetingExpiryTimeOffsetInSeconds",
        "instantMeetingParameters",
        "assignAllTeamMembers",
        "assignRRMembersUsingSegment",
        "rrSegmentQueryValue",
        "useEventTypeDestinationCalendarEmail",
        "isRRWeightsEnabled",
        "maxLeadThreshold",
        "allowReschedulingPastBookings",
        "hideOrganizerEmail",
        "customReplyToEmail",
        "eventTypeColor",
        "rescheduleWithSameRoundRobinHost",
        "secondaryEmailId",
        "useBookerTimezone",
        "restrictionScheduleId",
        "enablePerHostLocations",
        "customInputs",
        "periodStartDate",
        "periodEndDate",
        "autoTranslateInstantMeetingTitleEnabled",
        "fieldTranslations",
        "hashedLink",
        "maxActiveBookingsPerBooker",
        "maxActiveBookingPerBookerOfferReschedule",
        "forwardParamsSuccessRedirect",
        "bookingFields",
        "owner",
        "parent",
        "hostGroups",
        "team",
        "users",
        "schedule",
        "instantMeetingSchedule",
        "restrictionSchedule",
        "hosts",
        "children",
        "destinationCalendar",
        "webhooks",
        "includeNoShowInRRCalculation",
        "calVideoSettings",
        "restrictionScheduleName",
        "scheduleName",
        "locations",
        "metadata",
        "bookerUrl",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_title = data["title"]
        f_slug = data["slug"]
        f_description = data["description"]
        f_interface_language = data["interfaceLanguage"]
        f_length = data["length"]
        f_offset_start = data["offsetStart"]
        f_hidden = data["hidden"]
        f_user_id = data["userId"]
        f_team_id = data["teamId"]
        f_use_event_level_selected_calendars = data["useEventLevelSelectedCalendars"]
        f_event_name = data["eventName"]
        f_time_zone = data["timeZone"]
        f_period_type = data["periodType"]
        f_period_days = data["periodDays"]
        f_period_count_calendar_days = data["periodCountCalendarDays"]
        f_lock_time_zone_toggle_on_booking_page = data["lockTimeZoneToggleOnBookingPage"]
        f_locked_time_zone = data["lockedTimeZone"]
        f_requires_confirmation = data["requiresConfirmation"]
        f_requires_confirmation_will_block_slot = data["requiresConfirmationWillBlockSlot"]
        f_requires_confirmation_for_free_email = data["requiresConfirmationForFreeEmail"]
        f_requires_booker_email_verification = data["requiresBookerEmailVerification"]
        f_can_send_cal_video_transcription_emails = data["canSendCalVideoTranscriptionEmails"]
        f_auto_translate_description_enabled = data["autoTranslateDescriptionEnabled"]
        f_recurring_event = data["recurringEvent"]
        f_disable_guests = data["disableGuests"]
        f_hide_calendar_notes = data["hideCalendarNotes"]
        f_hide_calendar_event_details = data["hideCalendarEventDetails"]
        f_minimum_booking_notice = data["minimumBookingNotice"]
        f_before_event_buffer = data["beforeEventBuffer"]
        f_after_event_buffer = data["afterEventBuffer"]
        f_seats_per_time_slot = data["seatsPerTimeSlot"]
        f_only_show_first_available_slot = data["onlyShowFirstAvailableSlot"]
        f_show_optimized_slots = data["showOptimizedSlots"]
        f_disable_cancelling = data["disableCancelling"]
        f_disable_rescheduling = data["disableRescheduling"]
        f_minimum_reschedule_notice = data["minimumRescheduleNotice"]
        f_seats_show_attendees = data["seatsShowAttendees"]
        f_seats_show_availability_count = data["seatsShowAvailabilityCount"]
        f_scheduling_type = data["schedulingType"]
        f_allow_rescheduling_cancelled_bookings = data["allowReschedulingCancelledBookings"]
        f_price = data["price"]
        f_currency = data["currency"]
        f_slot_interval = data["slotInterval"]
        f_success_redirect_url = data["successRedirectUrl"]
        f_booking_limits = data["bookingLimits"]
        f_duration_limits = data["durationLimits"]
        f_is_instant_event = data["isInstantEvent"]
        f_instant_meeting_expiry_time_offset_in_seconds = data["instantMeetingExpiryTimeOffsetInSeconds"]
        f_instant_meeting_parameters = data["instantMeetingParameters"]
        f_assign_all_team_members = data["assignAllTeamMembers"]
        f_assign_rr_members_using_segment = data["assignRRMembersUsingSegment"]
        f_rr_segment_query_value = data["rrSegmentQueryValue"]
        f_use_event_type_destination_calendar_email = data["useEventTypeDestinationCalendarEmail"]
        f_is_rr_weights_enabled = data["isRRWeightsEnabled"]
        f_max_lead_threshold = data["maxLeadThreshold"]
        f_allow_rescheduling_past_bookings = data["allowReschedulingPastBookings"]
        f_hide_organizer_email = data["hideOrganizerEmail"]
        f_custom_reply_to_email = data["customReplyToEmail"]
        f_event_type_color = data["eventTypeColor"]
        f_reschedule_with_same_round_robin_host = data["rescheduleWithSameRoundRobinHost"]
        f_secondary_email_id = data["secondaryEmailId"]
        f_use_booker_timezone = data["useBookerTimezone"]
        f_restriction_schedule_id = data["restrictionScheduleId"]
        f_enable_per_host_locations = data["enablePerHostLocations"]
        f_custom_inputs = data["customInputs"]
        f_period_start_date = data["periodStartDate"]
        f_period_end_date = data["periodEndDate"]
        f_auto_translate_instant_meeting_title_enabled = data["autoTranslateInstantMeetingTitleEnabled"]
        f_field_translations = data["fieldTranslations"]
        f_hashed_link = data["hashedLink"]
        f_max_active_bookings_per_booker = data["maxActiveBookingsPerBooker"]
        f_max_active_booking_per_booker_offer_reschedule = data["maxActiveBookingPerBookerOfferReschedule"]
        f_forward_params_success_redirect = data["forwardParamsSuccessRedirect"]
        f_booking_fields = data["bookingFields"]
        f_owner = data["owner"]
        f_parent = data["parent"]
        f_host_groups = data["hostGroups"]
        f_team = data["team"]
        f_users = data["users"]
        f_schedule = data["schedule"]
        f_instant_meeting_schedule = data["instantMeetingSchedule"]
        f_restriction_schedule = data["restrictionSchedule"]
        f_hosts = data["hosts"]
        f_children = data["children"]
        f_destination_calendar = data["destinationCalendar"]
        f_webhooks = data["webhooks"]
        f_include_no_show_in_rr_calculation = data["includeNoShowInRRCalculation"]
        f_cal_video_settings = data["calVideoSettings"]
        f_restriction_schedule_name = data["restrictionScheduleName"]
        f_schedule_name = data["scheduleName"]
        f_locations = data["locations"]
        f_metadata = data["metadata"]
        f_booker_url = data["bookerUrl"]
        if (
            type(f_instant_meeting_parameters) is not list
            or (f_rr_segment_query_value is not None and type(f_rr_segment_query_value) is not dict)
            or type(f_custom_inputs) is not list
            or type(f_field_translations) is not list
            or type(f_hashed_link) is not list
            or type(f_booking_fields) is not list
            or type(f_host_groups) is not list
            or type(f_users) is not list
            or type(f_hosts) is not list
            or type(f_children) is not list
            or type(f_webhooks) is not list
            or type(f_locations) is not list
        ):
            return decode_exactly(EventTypeRowForm, data, drift, mark)
        if type(f_id) is not int:
            odd(EventTypeRowForm, "id", data, drift)
        if type(f_title) is not str:
            odd(EventTypeRowForm, "title", data, drift)
        if type(f_slug) is not str:
            odd(EventTypeRowForm, "slug", data, drift)
        if f_description is not None and type(f_description) is not str:
            odd(EventTypeRowForm, "description", data, drift)
        if f_interface_language is not None and type(f_interface_language) is not str:
            odd(EventTypeRowForm, "interfaceLanguage", data, drift)
        if type(f_length) is not int:
            odd(EventTypeRowForm, "length", data, drift)
        if type(f_offset_start) is not int:
            odd(EventTypeRowForm, "offsetStart", data, drift)
        if type(f_hidden) is not bool:
            odd(EventTypeRowForm, "hidden", data, drift)
        if f_user_id is not None and type(f_user_id) is not int:
            odd(EventTypeRowForm, "userId", data, drift)
        if f_team_id is not None and type(f_team_id) is not int:
            odd(EventTypeRowForm, "teamId", data, drift)
        if type(f_use_event_level_selected_calendars) is not bool:
            odd(EventTypeRowForm, "useEventLevelSelectedCalendars", data, drift)
        if f_event_name is not None and type(f_event_name) is not str:
            odd(EventTypeRowForm, "eventName", data, drift)
        if f_time_zone is not None and type(f_time_zone) is not str:
            odd(EventTypeRowForm, "timeZone", data, drift)
        if f_period_type not in {"RANGE", "ROLLING", "ROLLING_WINDOW", "UNLIMITED"}:
            odd(EventTypeRowForm, "periodType", data, drift)
        if f_period_days is not None and type(f_period_days) is not int:
            odd(EventTypeRowForm, "periodDays", data, drift)
        if f_period_count_calendar_days is not None and type(f_period_count_calendar_days) is not bool:
            odd(EventTypeRowForm, "periodCountCalendarDays", data, drift)
        if type(f_lock_time_zone_toggle_on_booking_page) is not bool:
            odd(EventTypeRowForm, "lockTimeZoneToggleOnBookingPage", data, drift)
        if f_locked_time_zone is not None and type(f_locked_time_zone) is not str:
            odd(EventTypeRowForm, "lockedTimeZone", data, drift)
        if type(f_requires_confirmation) is not bool:
            odd(EventTypeRowForm, "requiresConfirmation", data, drift)
        if type(f_requires_confirmation_will_block_slot) is not bool:
            odd(EventTypeRowForm, "requiresConfirmationWillBlockSlot", data, drift)
        if type(f_requires_confirmation_for_free_email) is not bool:
            odd(EventTypeRowForm, "requiresConfirmationForFreeEmail", data, drift)
        if type(f_requires_booker_email_verification) is not bool:
            odd(EventTypeRowForm, "requiresBookerEmailVerification", data, drift)
        if type(f_can_send_cal_video_transcription_emails) is not bool:
            odd(EventTypeRowForm, "canSendCalVideoTranscriptionEmails", data, drift)
        if type(f_auto_translate_description_enabled) is not bool:
            odd(EventTypeRowForm, "autoTranslateDescriptionEnabled", data, drift)
        if type(f_disable_guests) is not bool:
            odd(EventTypeRowForm, "disableGuests", data, drift)
        if type(f_hide_calendar_notes) is not bool:
            odd(EventTypeRowForm, "hideCalendarNotes", data, drift)
        if type(f_hide_calendar_event_details) is not bool:
            odd(EventTypeRowForm, "hideCalendarEventDetails", data, drift)
        if type(f_minimum_booking_notice) is not int:
            odd(EventTypeRowForm, "minimumBookingNotice", data, drift)
        if type(f_before_event_buffer) is not int:
            odd(EventTypeRowForm, "beforeEventBuffer", data, drift)
        if type(f_after_event_buffer) is not int:
            odd(EventTypeRowForm, "afterEventBuffer", data, drift)
        if f_seats_per_time_slot is not None and type(f_seats_per_time_slot) is not int:
            odd(EventTypeRowForm, "seatsPerTimeSlot", data, drift)
        if type(f_only_show_first_available_slot) is not bool:
            odd(EventTypeRowForm, "onlyShowFirstAvailableSlot", data, drift)
        if f_show_optimized_slots is not None and type(f_show_optimized_slots) is not bool:
            odd(EventTypeRowForm, "showOptimizedSlots", data, drift)
        if f_disable_cancelling is not None and type(f_disable_cancelling) is not bool:
            odd(EventTypeRowForm, "disableCancelling", data, drift)
        if f_disable_rescheduling is not None and type(f_disable_rescheduling) is not bool:
            odd(EventTypeRowForm, "disableRescheduling", data, drift)
        if f_minimum_reschedule_notice is not None and type(f_minimum_reschedule_notice) is not int:
            odd(EventTypeRowForm, "minimumRescheduleNotice", data, drift)
        if f_seats_show_attendees is not None and type(f_seats_show_attendees) is not bool:
            odd(EventTypeRowForm, "seatsShowAttendees", data, drift)
        if f_seats_show_availability_count is not None and type(f_seats_show_availability_count) is not bool:
            odd(EventTypeRowForm, "seatsShowAvailabilityCount", data, drift)
        if f_scheduling_type is not None and f_scheduling_type not in {
            "COLLECTIVE",
            "MANAGED",
            "ROUND_ROBIN",
        }:
            odd(EventTypeRowForm, "schedulingType", data, drift)
        if (
            f_allow_rescheduling_cancelled_bookings is not None
            and type(f_allow_rescheduling_cancelled_bookings) is not bool
        ):
            odd(EventTypeRowForm, "allowReschedulingCancelledBookings", data, drift)
        if type(f_price) is not int:
            odd(EventTypeRowForm, "price", data, drift)
        if type(f_currency) is not str:
            odd(EventTypeRowForm, "currency", data, drift)
        if f_slot_interval is not None and type(f_slot_interval) is not int:
            odd(EventTypeRowForm, "slotInterval", data, drift)
        if f_success_redirect_url is not None and type(f_success_redirect_url) is not str:
            odd(EventTypeRowForm, "successRedirectUrl", data, drift)
        if type(f_is_instant_event) is not bool:
            odd(EventTypeRowForm, "isInstantEvent", data, drift)
        if type(f_instant_meeting_expiry_time_offset_in_seconds) is not int:
            odd(EventTypeRowForm, "instantMeetingExpiryTimeOffsetInSeconds", data, drift)
        for item in f_instant_meeting_parameters:
            if type(item) is not str:
                return decode_exactly(EventTypeRowForm, data, drift, mark)
        if type(f_assign_all_team_members) is not bool:
            odd(EventTypeRowForm, "assignAllTeamMembers", data, drift)
        if type(f_assign_rr_members_using_segment) is not bool:
            odd(EventTypeRowForm, "assignRRMembersUsingSegment", data, drift)
        if type(f_use_event_type_destination_calendar_email) is not bool:
            odd(EventTypeRowForm, "useEventTypeDestinationCalendarEmail", data, drift)
        if type(f_is_rr_weights_enabled) is not bool:
            odd(EventTypeRowForm, "isRRWeightsEnabled", data, drift)
        if f_max_lead_threshold is not None and type(f_max_lead_threshold) is not int:
            odd(EventTypeRowForm, "maxLeadThreshold", data, drift)
        if type(f_allow_rescheduling_past_bookings) is not bool:
            odd(EventTypeRowForm, "allowReschedulingPastBookings", data, drift)
        if type(f_hide_organizer_email) is not bool:
            odd(EventTypeRowForm, "hideOrganizerEmail", data, drift)
        if f_custom_reply_to_email is not None and type(f_custom_reply_to_email) is not str:
            odd(EventTypeRowForm, "customReplyToEmail", data, drift)
        if type(f_reschedule_with_same_round_robin_host) is not bool:
            odd(EventTypeRowForm, "rescheduleWithSameRoundRobinHost", data, drift)
        if f_secondary_email_id is not None and type(f_secondary_email_id) is not int:
            odd(EventTypeRowForm, "secondaryEmailId", data, drift)
        if type(f_use_booker_timezone) is not bool:
            odd(EventTypeRowForm, "useBookerTimezone", data, drift)
        if f_restriction_schedule_id is not None and type(f_restriction_schedule_id) is not int:
            odd(EventTypeRowForm, "restrictionScheduleId", data, drift)
        if type(f_enable_per_host_locations) is not bool:
            odd(EventTypeRowForm, "enablePerHostLocations", data, drift)
        if f_period_start_date is not None and type(f_period_start_date) is not str:
            odd(EventTypeRowForm, "periodStartDate", data, drift)
        if f_period_end_date is not None and type(f_period_end_date) is not str:
            odd(EventTypeRowForm, "periodEndDate", data, drift)
        if type(f_auto_translate_instant_meeting_title_enabled) is not bool:
            odd(EventTypeRowForm, "autoTranslateInstantMeetingTitleEnabled", data, drift)
        if f_max_active_bookings_per_booker is not None and type(f_max_active_bookings_per_booker) is not int:
            odd(EventTypeRowForm, "maxActiveBookingsPerBooker", data, drift)
        if type(f_max_active_booking_per_booker_offer_reschedule) is not bool:
            odd(EventTypeRowForm, "maxActiveBookingPerBookerOfferReschedule", data, drift)
        if (
            f_forward_params_success_redirect is not None
            and type(f_forward_params_success_redirect) is not bool
        ):
            odd(EventTypeRowForm, "forwardParamsSuccessRedirect", data, drift)
        if f_schedule is not None and type(f_schedule) is not int:
            odd(EventTypeRowForm, "schedule", data, drift)
        if f_instant_meeting_schedule is not None and type(f_instant_meeting_schedule) is not int:
            odd(EventTypeRowForm, "instantMeetingSchedule", data, drift)
        if type(f_include_no_show_in_rr_calculation) is not bool:
            odd(EventTypeRowForm, "includeNoShowInRRCalculation", data, drift)
        if f_restriction_schedule_name is not None and type(f_restriction_schedule_name) is not str:
            odd(EventTypeRowForm, "restrictionScheduleName", data, drift)
        if f_schedule_name is not None and type(f_schedule_name) is not str:
            odd(EventTypeRowForm, "scheduleName", data, drift)
        if type(f_booker_url) is not str:
            odd(EventTypeRowForm, "bookerUrl", data, drift)
        more = len(data) - 94
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeRowForm, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_recurring_event is not None:
            f_recurring_event = decode_stored_recurrence(f_recurring_event, drift)
        if f_booking_limits is not None:
            f_booking_limits = decode_stored_limits(f_booking_limits, drift)
        if f_duration_limits is not None:
            f_duration_limits = decode_stored_limits(f_duration_limits, drift)
        if f_event_type_color is not None:
            f_event_type_color = decode_stored_color(f_event_type_color, drift)
        f_custom_inputs = kind_of(EventTypeRowForm, "customInputs").decode(
            f_custom_inputs, drift, data, "customInputs"
        )
        if f_field_translations:
            f_field_translations = (
                [decode_event_type_translation(f_field_translations[0], drift)]
                if len(f_field_translations) == 1
                else [decode_event_type_translation(item, drift) for item in f_field_translations]
            )
        if f_hashed_link:
            f_hashed_link = (
                [decode_stored_private_link(f_hashed_link[0], drift)]
                if len(f_hashed_link) == 1
                else [decode_stored_private_link(item, drift) for item in f_hashed_link]
            )
        if f_booking_fields:
            f_booking_fields = (
                [decode_stored_booking_field(f_booking_fields[0], drift)]
                if len(f_booking_fields) == 1
                else [decode_stored_booking_field(item, drift) for item in f_booking_fields]
            )
        if f_owner is not None:
            f_owner = decode_event_type_row_owner(f_owner, drift)
        if f_parent is not None:
            f_parent = decode_event_type_parent(f_parent, drift)
        if f_host_groups:
            f_host_groups = (
                [decode_host_group(f_host_groups[0], drift)]
                if len(f_host_groups) == 1
                else [decode_host_group(item, drift) for item in f_host_groups]
            )
        if f_team is not None:
            f_team = decode_event_type_row_form_team(f_team, drift)
        if f_users:
            f_users = (
                [decode_event_type_row_user(f_users[0], drift)]
                if len(f_users) == 1
                else [decode_event_type_row_user(item, drift) for item in f_users]
            )
        if f_restriction_schedule is not None:
            f_restriction_schedule = decode_named_schedule(f_restriction_schedule, drift)
        if f_hosts:
            f_hosts = (
                [decode_event_type_row_form_host(f_hosts[0], drift)]
                if len(f_hosts) == 1
                else [decode_event_type_row_form_host(item, drift) for item in f_hosts]
            )
        if f_children:
            f_children = (
                [decode_event_type_child(f_children[0], drift)]
                if len(f_children) == 1
                else [decode_event_type_child(item, drift) for item in f_children]
            )
        if f_destination_calendar is not None:
            f_destination_calendar = decode_stored_destination_calendar(f_destination_calendar, drift)
        if f_webhooks:
            f_webhooks = (
                [decode_event_type_row_webhook(f_webhooks[0], drift)]
                if len(f_webhooks) == 1
                else [decode_event_type_row_webhook(item, drift) for item in f_webhooks]
            )
        if f_cal_video_settings is not None:
            f_cal_video_settings = decode_stored_cal_video_settings(f_cal_video_settings, drift)
        if f_locations:
            f_locations = (
                [decode_stored_location(f_locations[0], drift)]
                if len(f_locations) == 1
                else [decode_stored_location(item, drift) for item in f_locations]
            )
        f_metadata = decode_stored_event_type_metadata(f_metadata, drift)
    except Odd:
        return decode_exactly(EventTypeRowForm, data, drift, mark)
    self = new(EventTypeRowForm)
    self.id = f_id
    self.title = f_title
    self.slug = f_slug
    self.description = f_description
    self.interface_language = f_interface_language
    self.length = f_length
    self.offset_start = f_offset_start
    self.hidden = f_hidden
    self.user_id = f_user_id
    self.team_id = f_team_id
    self.use_event_level_selected_calendars = f_use_event_level_selected_calendars
    self.event_name = f_event_name
    self.time_zone = f_time_zone
    self.period_type = f_period_type
    self.period_days = f_period_days
    self.period_count_calendar_days = f_period_count_calendar_days
    self.lock_time_zone_toggle_on_booking_page = f_lock_time_zone_toggle_on_booking_page
    self.locked_time_zone = f_locked_time_zone
    self.requires_confirmation = f_requires_confirmation
    self.requires_confirmation_will_block_slot = f_requires_confirmation_will_block_slot
    self.requires_confirmation_for_free_email = f_requires_confirmation_for_free_email
    self.requires_booker_email_verification = f_requires_booker_email_verification
    self.can_send_cal_video_transcription_emails = f_can_send_cal_video_transcription_emails
    self.auto_translate_description_enabled = f_auto_translate_description_enabled
    self.recurring_event = f_recurring_event
    self.disable_guests = f_disable_guests
    self.hide_calendar_notes = f_hide_calendar_notes
    self.hide_calendar_event_details = f_hide_calendar_event_details
    self.minimum_booking_notice = f_minimum_booking_notice
    self.before_event_buffer = f_before_event_buffer
    self.after_event_buffer = f_after_event_buffer
    self.seats_per_time_slot = f_seats_per_time_slot
    self.only_show_first_available_slot = f_only_show_first_available_slot
    self.show_optimized_slots = f_show_optimized_slots
    self.disable_cancelling = f_disable_cancelling
    self.disable_rescheduling = f_disable_rescheduling
    self.minimum_reschedule_notice = f_minimum_reschedule_notice
    self.seats_show_attendees = f_seats_show_attendees
    self.seats_show_availability_count = f_seats_show_availability_count
    self.scheduling_type = f_scheduling_type
    self.allow_rescheduling_cancelled_bookings = f_allow_rescheduling_cancelled_bookings
    self.price = f_price
    self.currency = f_currency
    self.slot_interval = f_slot_interval
    self.success_redirect_url = f_success_redirect_url
    self.booking_limits = f_booking_limits
    self.duration_limits = f_duration_limits
    self.is_instant_event = f_is_instant_event
    self.instant_meeting_expiry_time_offset_in_seconds = f_instant_meeting_expiry_time_offset_in_seconds
    self.instant_meeting_parameters = f_instant_meeting_parameters
    self.assign_all_team_members = f_assign_all_team_members
    self.assign_rr_members_using_segment = f_assign_rr_members_using_segment
    self.rr_segment_query_value = f_rr_segment_query_value
    self.use_event_type_destination_calendar_email = f_use_event_type_destination_calendar_email
    self.is_rr_weights_enabled = f_is_rr_weights_enabled
    self.max_lead_threshold = f_max_lead_threshold
    self.allow_rescheduling_past_bookings = f_allow_rescheduling_past_bookings
    self.hide_organizer_email = f_hide_organizer_email
    self.custom_reply_to_email = f_custom_reply_to_email
    self.event_type_color = f_event_type_color
    self.reschedule_with_same_round_robin_host = f_reschedule_with_same_round_robin_host
    self.secondary_email_id = f_secondary_email_id
    self.use_booker_timezone = f_use_booker_timezone
    self.restriction_schedule_id = f_restriction_schedule_id
    self.enable_per_host_locations = f_enable_per_host_locations
    self.custom_inputs = f_custom_inputs
    self.period_start_date = f_period_start_date
    self.period_end_date = f_period_end_date
    self.auto_translate_instant_meeting_title_enabled = f_auto_translate_instant_meeting_title_enabled
    self.field_translations = f_field_translations
    self.hashed_link = f_hashed_link
    self.max_active_bookings_per_booker = f_max_active_bookings_per_booker
    self.max_active_booking_per_booker_offer_reschedule = f_max_active_booking_per_booker_offer_reschedule
    self.forward_params_success_redirect = f_forward_params_success_redirect
    self.booking_fields = f_booking_fields
    self.owner = f_owner
    self.parent = f_parent
    self.host_groups = f_host_groups
    self.team = f_team
    self.users = f_users
    self.schedule = f_schedule
    self.instant_meeting_schedule = f_instant_meeting_schedule
    self.restriction_schedule = f_restriction_schedule
    self.hosts = f_hosts
    self.children = f_children
    self.destination_calendar = f_destination_calendar
    self.webhooks = f_webhooks
    self.include_no_show_in_rr_calculation = f_include_no_show_in_rr_calculation
    self.cal_video_settings = f_cal_video_settings
    self.restriction_schedule_name = f_restriction_schedule_name
    self.schedule_name = f_schedule_name
    self.locations = f_locations
    self.metadata = f_metadata
    self.booker_url = f_booker_url
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeRowForm(Model):
    """Returned by `update_event_type_2024_04_15`. Part of `EventTypePage.event_type`."""

    __slots__ = (
        "id",
        "title",
        "slug",
        "description",
        "interface_language",
        "length",
        "offset_start",
        "hidden",
        "user_id",
        "team_id",
        "use_event_level_selected_calendars",
        "event_name",
        "time_zone",
        "period_type",
        "period_days",
        "period_count_calendar_days",
        "lock_time_zone_toggle_on_booking_page",
        "locked_time_zone",
        "requires_confirmation",
        "requires_confirmation_will_block_slot",
        "requires_confirmation_for_free_email",
        "requires_booker_email_verification",
        "can_send_cal_video_transcription_emails",
        "auto_translate_description_enabled",
        "recurring_event",
        "disable_guests",
        "hide_calendar_notes",
        "hide_calendar_event_details",
        "minimum_booking_notice",
        "before_event_buffer",
        "after_event_buffer",
        "seats_per_time_slot",
        "only_show_first_available_slot",
        "show_optimized_slots",
        "disable_cancelling",
        "disable_rescheduling",
        "minimum_reschedule_notice",
        "seats_show_attendees",
        "seats_show_availability_count",
        "scheduling_type",
        "allow_rescheduling_cancelled_bookings",
        "price",
        "currency",
        "slot_interval",
        "success_redirect_url",
        "booking_limits",
        "duration_limits",
        "is_instant_event",
        "instant_meeting_expiry_time_offset_in_seconds",
        "instant_meeting_parameters",
        "assign_all_team_members",
        "assign_rr_members_using_segment",
        "rr_segment_query_value",
        "use_event_type_destination_calendar_email",
        "is_rr_weights_enabled",
        "max_lead_threshold",
        "allow_rescheduling_past_bookings",
        "hide_organizer_email",
        "custom_reply_to_email",
        "event_type_color",
        "reschedule_with_same_round_robin_host",
        "secondary_email_id",
        "use_booker_timezone",
        "restriction_schedule_id",
        "enable_per_host_locations",
        "custom_inputs",
        "period_start_date",
        "period_end_date",
        "auto_translate_instant_meeting_title_enabled",
        "field_translations",
        "hashed_link",
        "max_active_bookings_per_booker",
        "max_active_booking_per_booker_offer_reschedule",
        "forward_params_success_redirect",
        "booking_fields",
        "owner",
        "parent",
        "host_groups",
        "team",
        "users",
        "schedule",
        "instant_meeting_schedule",
        "restriction_schedule",
        "hosts",
        "children",
        "destination_calendar",
        "webhooks",
        "include_no_show_in_rr_calculation",
        "cal_video_settings",
        "restriction_schedule_name",
        "schedule_name",
        "locations",
        "metadata",
        "booker_url",
    )

    _names = (
        ("id", "id"),
        ("title", "title"),
        ("slug", "slug"),
        ("description", "description"),
        ("interface_language", "interfaceLanguage"),
        ("length", "length"),
        ("offset_start", "offsetStart"),
        ("hidden", "hidden"),
        ("user_id", "userId"),
        ("team_id", "teamId"),
        ("use_event_level_selected_calendars", "useEventLevelSelectedCalendars"),
        ("event_name", "eventName"),
        ("time_zone", "timeZone"),
        ("period_type", "periodType"),
        ("period_days", "periodDays"),
        ("period_count_calendar_days", "periodCountCalendarDays"),
        ("lock_time_zone_toggle_on_booking_page", "lockTimeZoneToggleOnBookingPage"),
        ("locked_time_zone", "lockedTimeZone"),
        ("requires_confirmation", "requiresConfirmation"),
        ("requires_confirmation_will_block_slot", "requiresConfirmationWillBlockSlot"),
        ("requires_confirmation_for_free_email", "requiresConfirmationForFreeEmail"),
        ("requires_booker_email_verification", "requiresBookerEmailVerification"),
        ("can_send_cal_video_transcription_emails", "canSendCalVideoTranscriptionEmails"),
        ("auto_translate_description_enabled", "autoTranslateDescriptionEnabled"),
        ("recurring_event", "recurringEvent"),
        ("disable_guests", "disableGuests"),
        ("hide_calendar_notes", "hideCalendarNotes"),
        ("hide_calendar_event_details", "hideCalendarEventDetails"),
        ("minimum_booking_notice", "minimumBookingNotice"),
        ("before_event_buffer", "beforeEventBuffer"),
        ("after_event_buffer", "afterEventBuffer"),
        ("seats_per_time_slot", "seatsPerTimeSlot"),
        ("only_show_first_available_slot", "onlyShowFirstAvailableSlot"),
        ("show_optimized_slots", "showOptimizedSlots"),
        ("disable_cancelling", "disableCancelling"),
        ("disable_rescheduling", "disableRescheduling"),
        ("minimum_reschedule_notice", "minimumRescheduleNotice"),
        ("seats_show_attendees", "seatsShowAttendees"),
        ("seats_show_availability_count", "seatsShowAvailabilityCount"),
        ("scheduling_type", "schedulingType"),
        ("allow_rescheduling_cancelled_bookings", "allowReschedulingCancelledBookings"),
        ("price", "price"),
        ("currency", "currency"),
        ("slot_interval", "slotInterval"),
        ("success_redirect_url", "successRedirectUrl"),
        ("booking_limits", "bookingLimits"),
        ("duration_limits", "durationLimits"),
        ("is_instant_event", "isInstantEvent"),
        ("instant_meeting_expiry_time_offset_in_seconds", "instantMeetingExpiryTimeOffsetInSeconds"),
        ("instant_meeting_parameters", "instantMeetingParameters"),
        ("assign_all_team_members", "assignAllTeamMembers"),
        ("assign_rr_members_using_segment", "assignRRMembersUsingSegment"),
        ("rr_segment_query_value", "rrSegmentQueryValue"),
        ("use_event_type_destination_calendar_email", "useEventTypeDestinationCalendarEmail"),
        ("is_rr_weights_enabled", "isRRWeightsEnabled"),
        ("max_lead_threshold", "maxLeadThreshold"),
        ("allow_rescheduling_past_bookings", "allowReschedulingPastBookings"),
        ("hide_organizer_email", "hideOrganizerEmail"),
        ("custom_reply_to_email", "customReplyToEmail"),
        ("event_type_color", "eventTypeColor"),
        ("reschedule_with_same_round_robin_host", "rescheduleWithSameRoundRobinHost"),
        ("secondary_email_id", "secondaryEmailId"),
        ("use_booker_timezone", "useBookerTimezone"),
        ("restriction_schedule_id", "restrictionScheduleId"),
        ("enable_per_host_locations", "enablePerHostLocations"),
        ("custom_inputs", "customInputs"),
        ("period_start_date", "periodStartDate"),
        ("period_end_date", "periodEndDate"),
        ("auto_translate_instant_meeting_title_enabled", "autoTranslateInstantMeetingTitleEnabled"),
        ("field_translations", "fieldTranslations"),
        ("hashed_link", "hashedLink"),
        ("max_active_bookings_per_booker", "maxActiveBookingsPerBooker"),
        ("max_active_booking_per_booker_offer_reschedule", "maxActiveBookingPerBookerOfferReschedule"),
        ("forward_params_success_redirect", "forwardParamsSuccessRedirect"),
        ("booking_fields", "bookingFields"),
        ("owner", "owner"),
        ("parent", "parent"),
        ("host_groups", "hostGroups"),
        ("team", "team"),
        ("users", "users"),
        ("schedule", "schedule"),
        ("instant_meeting_schedule", "instantMeetingSchedule"),
        ("restriction_schedule", "restrictionSchedule"),
        ("hosts", "hosts"),
        ("children", "children"),
        ("destination_calendar", "destinationCalendar"),
        ("webhooks", "webhooks"),
        ("include_no_show_in_rr_calculation", "includeNoShowInRRCalculation"),
        ("cal_video_settings", "calVideoSettings"),
        ("restriction_schedule_name", "restrictionScheduleName"),
        ("schedule_name", "scheduleName"),
        ("locations", "locations"),
        ("metadata", "metadata"),
        ("booker_url", "bookerUrl"),
    )
    _decode = staticmethod(decode)

    id: int
    title: str
    slug: str
    description: str | None
    interface_language: str | None
    length: int
    offset_start: int
    hidden: bool
    user_id: int | None
    team_id: int | None
    use_event_level_selected_calendars: bool
    event_name: str | None
    time_zone: str | None
    period_type: PeriodType | str
    period_days: int | None
    period_count_calendar_days: bool | None
    lock_time_zone_toggle_on_booking_page: bool
    locked_time_zone: str | None
    requires_confirmation: bool
    requires_confirmation_will_block_slot: bool
    requires_confirmation_for_free_email: bool
    requires_booker_email_verification: bool
    can_send_cal_video_transcription_emails: bool
    auto_translate_description_enabled: bool
    recurring_event: StoredRecurrence | None
    disable_guests: bool
    hide_calendar_notes: bool
    hide_calendar_event_details: bool
    minimum_booking_notice: int
    before_event_buffer: int
    after_event_buffer: int
    seats_per_time_slot: int | None
    only_show_first_available_slot: bool
    show_optimized_slots: bool | None
    disable_cancelling: bool | None
    disable_rescheduling: bool | None
    minimum_reschedule_notice: int | None
    seats_show_attendees: bool | None
    seats_show_availability_count: bool | None
    scheduling_type: BookingPageEventTypeSchedulingType | str | None
    allow_rescheduling_cancelled_bookings: bool | None
    price: int
    currency: str
    slot_interval: int | None
    success_redirect_url: str | None
    booking_limits: StoredLimits | None
    duration_limits: StoredLimits | None
    is_instant_event: bool
    instant_meeting_expiry_time_offset_in_seconds: int
    instant_meeting_parameters: list[str]
    assign_all_team_members: bool
    assign_rr_members_using_segment: bool
    rr_segment_query_value: dict[str, Any] | None
    use_event_type_destination_calendar_email: bool
    is_rr_weights_enabled: bool
    max_lead_threshold: int | None
    allow_rescheduling_past_bookings: bool
    hide_organizer_email: bool
    custom_reply_to_email: str | None
    event_type_color: StoredColor | None
    reschedule_with_same_round_robin_host: bool
    secondary_email_id: int | None
    use_booker_timezone: bool
    restriction_schedule_id: int | None
    enable_per_host_locations: bool
    custom_inputs: list[dict[str, Any]]
    period_start_date: str | None
    period_end_date: str | None
    auto_translate_instant_meeting_title_enabled: bool
    field_translations: list[EventTypeTranslation]
    hashed_link: list[StoredPrivateLink]
    max_active_bookings_per_booker: int | None
    max_active_booking_per_booker_offer_reschedule: bool
    forward_params_success_redirect: bool | None
    booking_fields: list[StoredBookingField]
    owner: EventTypeRowOwner | None
    parent: EventTypeParent | None
    host_groups: list[HostGroup]
    team: EventTypeRowFormTeam | None
    users: list[EventTypeRowUser]
    schedule: int | None
    instant_meeting_schedule: int | None
    restriction_schedule: NamedSchedule | None
    hosts: list[EventTypeRowFormHost]
    children: list[EventTypeChild]
    destination_calendar: StoredDestinationCalendar | None
    webhooks: list[EventTypeRowWebhook]
    include_no_show_in_rr_calculation: bool
    cal_video_settings: StoredCalVideoSettings | None
    restriction_schedule_name: str | None
    schedule_name: str | None
    locations: list[StoredLocation]
    metadata: StoredEventTypeMetadata
    booker_url: str

    def __init__(
        self,
        *,
        id: int,
        title: str,
        slug: str,
        description: str | None,
        interface_language: str | None,
        length: int,
        offset_start: int,
        hidden: bool,
        user_id: int | None,
        team_id: int | None,
        use_event_level_selected_calendars: bool,
        event_name: str | None,
        time_zone: str | None,
        period_type: PeriodType | str,
        period_days: int | None,
        period_count_calendar_days: bool | None,
        lock_time_zone_toggle_on_booking_page: bool,
        locked_time_zone: str | None,
        requires_confirmation: bool,
        requires_confirmation_will_block_slot: bool,
        requires_confirmation_for_free_email: bool,
        requires_booker_email_verification: bool,
        can_send_cal_video_transcription_emails: bool,
        auto_translate_description_enabled: bool,
        recurring_event: StoredRecurrence | None,
        disable_guests: bool,
        hide_calendar_notes: bool,
        hide_calendar_event_details: bool,
        minimum_booking_notice: int,
        before_event_buffer: int,
        after_event_buffer: int,
        seats_per_time_slot: int | None,
        only_show_first_available_slot: bool,
        show_optimized_slots: bool | None,
        disable_cancelling: bool | None,
        disable_rescheduling: bool | None,
        minimum_reschedule_notice: int | None,
        seats_show_attendees: bool | None,
        seats_show_availability_count: bool | None,
        scheduling_type: BookingPageEventTypeSchedulingType | str | None,
        allow_rescheduling_cancelled_bookings: bool | None,
        price: int,
        currency: str,
        slot_interval: int | None,
        success_redirect_url: str | None,
        booking_limits: StoredLimits | None,
        duration_limits: StoredLimits | None,
        is_instant_event: bool,
        instant_meeting_expiry_time_offset_in_seconds: int,
        instant_meeting_parameters: list[str],
        assign_all_team_members: bool,
        assign_rr_members_using_segment: bool,
        rr_segment_query_value: dict[str, Any] | None,
        use_event_type_destination_calendar_email: bool,
        is_rr_weights_enabled: bool,
        max_lead_threshold: int | None,
        allow_rescheduling_past_bookings: bool,
        hide_organizer_email: bool,
        custom_reply_to_email: str | None,
        event_type_color: StoredColor | None,
        reschedule_with_same_round_robin_host: bool,
        secondary_email_id: int | None,
        use_booker_timezone: bool,
        restriction_schedule_id: int | None,
        enable_per_host_locations: bool,
        custom_inputs: list[dict[str, Any]],
        period_start_date: str | None,
        period_end_date: str | None,
        auto_translate_instant_meeting_title_enabled: bool,
        field_translations: list[EventTypeTranslation],
        hashed_link: list[StoredPrivateLink],
        max_active_bookings_per_booker: int | None,
        max_active_booking_per_booker_offer_reschedule: bool,
        forward_params_success_redirect: bool | None,
        booking_fields: list[StoredBookingField],
        owner: EventTypeRowOwner | None,
        parent: EventTypeParent | None,
        host_groups: list[HostGroup],
        team: EventTypeRowFormTeam | None,
        users: list[EventTypeRowUser],
        schedule: int | None,
        instant_meeting_schedule: int | None,
        restriction_schedule: NamedSchedule | None,
        hosts: list[EventTypeRowFormHost],
        children: list[EventTypeChild],
        destination_calendar: StoredDestinationCalendar | None,
        webhooks: list[EventTypeRowWebhook],
        include_no_show_in_rr_calculation: bool,
        cal_video_settings: StoredCalVideoSettings | None,
        restriction_schedule_name: str | None,
        schedule_name: str | None,
        locations: list[StoredLocation],
        metadata: StoredEventTypeMetadata,
        booker_url: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.slug = slug
        self.description = description
        self.interface_language = interface_language
        self.length = length
        self.offset_start = offset_start
        self.hidden = hidden
        self.user_id = user_id
        self.team_id = team_id
        self.use_event_level_selected_calendars = use_event_level_selected_calendars
        self.event_name = event_name
        self.time_zone = time_zone
        self.period_type = period_type
        self.period_days = period_days
        self.period_count_calendar_days = period_count_calendar_days
        self.lock_time_zone_toggle_on_booking_page = lock_time_zone_toggle_on_booking_page
        self.locked_time_zone = locked_time_zone
        self.requires_confirmation = requires_confirmation
        self.requires_confirmation_will_block_slot = requires_confirmation_will_block_slot
        self.requires_confirmation_for_free_email = requires_confirmation_for_free_email
        self.requires_booker_email_verification = requires_booker_email_verification
        self.can_send_cal_video_transcription_emails = can_send_cal_video_transcription_emails
        self.auto_translate_description_enabled = auto_translate_description_enabled
        self.recurring_event = recurring_event
        self.disable_guests = disable_guests
        self.hide_calendar_notes = hide_calendar_notes
        self.hide_calendar_event_details = hide_calendar_event_details
        self.minimum_booking_notice = minimum_booking_notice
        self.before_event_buffer = before_event_buffer
        self.after_event_buffer = after_event_buffer
        self.seats_per_time_slot = seats_per_time_slot
        self.only_show_first_available_slot = only_show_first_available_slot
        self.show_optimized_slots = show_optimized_slots
        self.disable_cancelling = disable_cancelling
        self.disable_rescheduling = disable_rescheduling
        self.minimum_reschedule_notice = minimum_reschedule_notice
        self.seats_show_attendees = seats_show_attendees
        self.seats_show_availability_count = seats_show_availability_count
        self.scheduling_type = scheduling_type
        self.allow_rescheduling_cancelled_bookings = allow_rescheduling_cancelled_bookings
        self.price = price
        self.currency = currency
        self.slot_interval = slot_interval
        self.success_redirect_url = success_redirect_url
        self.booking_limits = booking_limits
        self.duration_limits = duration_limits
        self.is_instant_event = is_instant_event
        self.instant_meeting_expiry_time_offset_in_seconds = instant_meeting_expiry_time_offset_in_seconds
        self.instant_meeting_parameters = instant_meeting_parameters
        self.assign_all_team_members = assign_all_team_members
        self.assign_rr_members_using_segment = assign_rr_members_using_segment
        self.rr_segment_query_value = rr_segment_query_value
        self.use_event_type_destination_calendar_email = use_event_type_destination_calendar_email
        self.is_rr_weights_enabled = is_rr_weights_enabled
        self.max_lead_threshold = max_lead_threshold
        self.allow_rescheduling_past_bookings = allow_rescheduling_past_bookings
        self.hide_organizer_email = hide_organizer_email
        self.custom_reply_to_email = custom_reply_to_email
        self.event_type_color = event_type_color
        self.reschedule_with_same_round_robin_host = reschedule_with_same_round_robin_host
        self.secondary_email_id = secondary_email_id
        self.use_booker_timezone = use_booker_timezone
        self.restriction_schedule_id = restriction_schedule_id
        self.enable_per_host_locations = enable_per_host_locations
        self.custom_inputs = custom_inputs
        self.period_start_date = period_start_date
        self.period_end_date = period_end_date
        self.auto_translate_instant_meeting_title_enabled = auto_translate_instant_meeting_title_enabled
        self.field_translations = field_translations
        self.hashed_link = hashed_link
        self.max_active_bookings_per_booker = max_active_bookings_per_booker
        self.max_active_booking_per_booker_offer_reschedule = max_active_booking_per_booker_offer_reschedule
        self.forward_params_success_redirect = forward_params_success_redirect
        self.booking_fields = booking_fields
        self.owner = owner
        self.parent = parent
        self.host_groups = host_groups
        self.team = team
        self.users = users
        self.schedule = schedule
        self.instant_meeting_schedule = instant_meeting_schedule
        self.restriction_schedule = restriction_schedule
        self.hosts = hosts
        self.children = children
        self.destination_calendar = destination_calendar
        self.webhooks = webhooks
        self.include_no_show_in_rr_calculation = include_no_show_in_rr_calculation
        self.cal_video_settings = cal_video_settings
        self.restriction_schedule_name = restriction_schedule_name
        self.schedule_name = schedule_name
        self.locations = locations
        self.metadata = metadata
        self.booker_url = booker_url
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .event_type_child import EventTypeChild
        from .event_type_parent import EventTypeParent
        from .event_type_row_form_host import EventTypeRowFormHost
        from .event_type_row_form_team import EventTypeRowFormTeam
        from .event_type_row_owner import EventTypeRowOwner
        from .event_type_row_user import EventTypeRowUser
        from .event_type_row_webhook import EventTypeRowWebhook
        from .event_type_translation import EventTypeTranslation
        from .host_group import HostGroup
        from .named_schedule import NamedSchedule
        from .stored_booking_field import StoredBookingField
        from .stored_cal_video_settings import StoredCalVideoSettings
        from .stored_color import StoredColor
        from .stored_destination_calendar import StoredDestinationCalendar
        from .stored_event_type_metadata import StoredEventTypeMetadata
        from .stored_limits import StoredLimits
        from .stored_location import StoredLocation
        from .stored_private_link import StoredPrivateLink
        from .stored_recurrence import StoredRecurrence

        return (
            ("id", "id", True, INTEGER),
            ("title", "title", True, STRING),
            ("slug", "slug", True, STRING),
            ("description", "description", True, Nullable(STRING)),
            ("interface_language", "interfaceLanguage", True, Nullable(STRING)),
            ("length", "length", True, INTEGER),
            ("offset_start", "offsetStart", True, INTEGER),
            ("hidden", "hidden", True, BOOLEAN),
            ("user_id", "userId", True, Nullable(INTEGER)),
            ("team_id", "teamId", True, Nullable(INTEGER)),
            ("use_event_level_selected_calendars", "useEventLevelSelectedCalendars", True, BOOLEAN),
            ("event_name", "eventName", True, Nullable(STRING)),
            ("time_zone", "timeZone", True, Nullable(STRING)),
            ("period_type", "periodType", True, Choice("RANGE", "ROLLING", "ROLLING_WINDOW", "UNLIMITED")),
            ("period_days", "periodDays", True, Nullable(INTEGER)),
            ("period_count_calendar_days", "periodCountCalendarDays", True, Nullable(BOOLEAN)),
            ("lock_time_zone_toggle_on_booking_page", "lockTimeZoneToggleOnBookingPage", True, BOOLEAN),
            ("locked_time_zone", "lockedTimeZone", True, Nullable(STRING)),
            ("requires_confirmation", "requiresConfirmation", True, BOOLEAN),
            ("requires_confirmation_will_block_slot", "requiresConfirmationWillBlockSlot", True, BOOLEAN),
            ("requires_confirmation_for_free_email", "requiresConfirmationForFreeEmail", True, BOOLEAN),
            ("requires_booker_email_verification", "requiresBookerEmailVerification", True, BOOLEAN),
            ("can_send_cal_video_transcription_emails", "canSendCalVideoTranscriptionEmails", True, BOOLEAN),
            ("auto_translate_description_enabled", "autoTranslateDescriptionEnabled", True, BOOLEAN),
            ("recurring_event", "recurringEvent", True, Nullable(Ref(StoredRecurrence))),
            ("disable_guests", "disableGuests", True, BOOLEAN),
            ("hide_calendar_notes", "hideCalendarNotes", True, BOOLEAN),
            ("hide_calendar_event_details", "hideCalendarEventDetails", True, BOOLEAN),
            ("minimum_booking_notice", "minimumBookingNotice", True, INTEGER),
            ("before_event_buffer", "beforeEventBuffer", True, INTEGER),
            ("after_event_buffer", "afterEventBuffer", True, INTEGER),
            ("seats_per_time_slot", "seatsPerTimeSlot", True, Nullable(INTEGER)),
            ("only_show_first_available_slot", "onlyShowFirstAvailableSlot", True, BOOLEAN),
            ("show_optimized_slots", "showOptimizedSlots", True, Nullable(BOOLEAN)),
            ("disable_cancelling", "disableCancelling", True, Nullable(BOOLEAN)),
            ("disable_rescheduling", "disableRescheduling", True, Nullable(BOOLEAN)),
            ("minimum_reschedule_notice", "minimumRescheduleNotice", True, Nullable(INTEGER)),
            ("seats_show_attendees", "seatsShowAttendees", True, Nullable(BOOLEAN)),
            ("seats_show_availability_count", "seatsShowAvailabilityCount", True, Nullable(BOOLEAN)),
            (
                "scheduling_type",
                "schedulingType",
                True,
                Nullable(Choice("COLLECTIVE", "MANAGED", "ROUND_ROBIN")),
            ),
            (
                "allow_rescheduling_cancelled_bookings",
                "allowReschedulingCancelledBookings",
                True,
                Nullable(BOOLEAN),
            ),
            ("price", "price", True, INTEGER),
            ("currency", "currency", True, STRING),
            ("slot_interval", "slotInterval", True, Nullable(INTEGER)),
            ("success_redirect_url", "successRedirectUrl", True, Nullable(STRING)),
            ("booking_limits", "bookingLimits", True, Nullable(Ref(StoredLimits))),
            ("duration_limits", "durationLimits", True, Nullable(Ref(StoredLimits))),
            ("is_instant_event", "isInstantEvent", True, BOOLEAN),
            (
                "instant_meeting_expiry_time_offset_in_seconds",
                "instantMeetingExpiryTimeOffsetInSeconds",
                True,
                INTEGER,
            ),
            ("instant_meeting_parameters", "instantMeetingParameters", True, List(STRING)),
            ("assign_all_team_members", "assignAllTeamMembers", True, BOOLEAN),
            ("assign_rr_members_using_segment", "assignRRMembersUsingSegment", True, BOOLEAN),
            ("rr_segment_query_value", "rrSegmentQueryValue", True, Nullable(Map(ANY))),
            (
                "use_event_type_destination_calendar_email",
                "useEventTypeDestinationCalendarEmail",
                True,
                BOOLEAN,
            ),
            ("is_rr_weights_enabled", "isRRWeightsEnabled", True, BOOLEAN),
            ("max_lead_threshold", "maxLeadThreshold", True, Nullable(INTEGER)),
            ("allow_rescheduling_past_bookings", "allowReschedulingPastBookings", True, BOOLEAN),
            ("hide_organizer_email", "hideOrganizerEmail", True, BOOLEAN),
            ("custom_reply_to_email", "customReplyToEmail", True, Nullable(STRING)),
            ("event_type_color", "eventTypeColor", True, Nullable(Ref(StoredColor))),
            ("reschedule_with_same_round_robin_host", "rescheduleWithSameRoundRobinHost", True, BOOLEAN),
            ("secondary_email_id", "secondaryEmailId", True, Nullable(INTEGER)),
            ("use_booker_timezone", "useBookerTimezone", True, BOOLEAN),
            ("restriction_schedule_id", "restrictionScheduleId", True, Nullable(INTEGER)),
            ("enable_per_host_locations", "enablePerHostLocations", True, BOOLEAN),
            ("custom_inputs", "customInputs", True, List(Map(ANY))),
            ("period_start_date", "periodStartDate", True, Nullable(STRING)),
            ("period_end_date", "periodEndDate", True, Nullable(STRING)),
            (
                "auto_translate_instant_meeting_title_enabled",
                "autoTranslateInstantMeetingTitleEnabled",
                True,
                BOOLEAN,
            ),
            ("field_translations", "fieldTranslations", True, List(Ref(EventTypeTranslation))),
            ("hashed_link", "hashedLink", True, List(Ref(StoredPrivateLink))),
            ("max_active_bookings_per_booker", "maxActiveBookingsPerBooker", True, Nullable(INTEGER)),
            (
                "max_active_booking_per_booker_offer_reschedule",
                "maxActiveBookingPerBookerOfferReschedule",
                True,
                BOOLEAN,
            ),
            ("forward_params_success_redirect", "forwardParamsSuccessRedirect", True, Nullable(BOOLEAN)),
            ("booking_fields", "bookingFields", True, List(Ref(StoredBookingField))),
            ("owner", "owner", True, Nullable(Ref(EventTypeRowOwner))),
            ("parent", "parent", True, Nullable(Ref(EventTypeParent))),
            ("host_groups", "hostGroups", True, List(Ref(HostGroup))),
            ("team", "team", True, Nullable(Ref(EventTypeRowFormTeam))),
            ("users", "users", True, List(Ref(EventTypeRowUser))),
            ("schedule", "schedule", True, Nullable(INTEGER)),
            ("instant_meeting_schedule", "instantMeetingSchedule", True, Nullable(INTEGER)),
            ("restriction_schedule", "restrictionSchedule", True, Nullable(Ref(NamedSchedule))),
            ("hosts", "hosts", True, List(Ref(EventTypeRowFormHost))),
            ("children", "children", True, List(Ref(EventTypeChild))),
            ("destination_calendar", "destinationCalendar", True, Nullable(Ref(StoredDestinationCalendar))),
            ("webhooks", "webhooks", True, List(Ref(EventTypeRowWebhook))),
            ("include_no_show_in_rr_calculation", "includeNoShowInRRCalculation", True, BOOLEAN),
            ("cal_video_settings", "calVideoSettings", True, Nullable(Ref(StoredCalVideoSettings))),
            ("restriction_schedule_name", "restrictionScheduleName", True, Nullable(STRING)),
            ("schedule_name", "scheduleName", True, Nullable(STRING)),
            ("locations", "locations", True, List(Ref(StoredLocation))),
            ("metadata", "metadata", True, Ref(StoredEventTypeMetadata)),
            ("booker_url", "bookerUrl", True, STRING),
        )
