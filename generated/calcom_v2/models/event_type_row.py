# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
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
    new,
    odd,
    parse_time,
)
from .stored_booking_field import decode as decode_stored_booking_field
from .stored_cal_video_settings import decode as decode_stored_cal_video_settings
from .stored_color import decode as decode_stored_color
from .stored_event_type_metadata import decode as decode_stored_event_type_metadata
from .stored_limits import decode as decode_stored_limits
from .stored_location import decode as decode_stored_location
from .stored_recurrence import decode as decode_stored_recurrence

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_page_event_type_scheduling_type import BookingPageEventTypeSchedulingType
    from .cancellation_reason_requirement import CancellationReasonRequirement
    from .period_type import PeriodType
    from .stored_booking_field import StoredBookingField
    from .stored_cal_video_settings import StoredCalVideoSettings
    from .stored_color import StoredColor
    from .stored_event_type_metadata import StoredEventTypeMetadata
    from .stored_limits import StoredLimits
    from .stored_location import StoredLocation
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
        "position",
        "locations",
        "profileId",
        "parentId",
        "bookingFields",
        "periodStartDate",
        "periodEndDate",
        "autoTranslateInstantMeetingTitleEnabled",
        "scheduleId",
        "metadata",
        "forwardParamsSuccessRedirect",
        "instantMeetingScheduleId",
        "includeNoShowInRRCalculation",
        "maxActiveBookingsPerBooker",
        "maxActiveBookingPerBookerOfferReschedule",
        "bookingRequiresAuthentication",
        "rrHostSubsetEnabled",
        "requiresCancellationReason",
        "createdAt",
        "updatedAt",
        "calVideoSettings",
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
        f_position = data["position"]
        f_locations = data["locations"]
        f_profile_id = data["profileId"]
        f_parent_id = data["parentId"]
        f_booking_fields = data["bookingFields"]
        f_period_start_date = data["periodStartDate"]
        f_period_end_date = data["periodEndDate"]
        f_auto_translate_instant_meeting_title_enabled = data["autoTranslateInstantMeetingTitleEnabled"]
        f_schedule_id = data["scheduleId"]
        f_metadata = data["metadata"]
        f_forward_params_success_redirect = data["forwardParamsSuccessRedirect"]
        f_instant_meeting_schedule_id = data["instantMeetingScheduleId"]
        f_include_no_show_in_rr_calculation = data["includeNoShowInRRCalculation"]
        f_max_active_bookings_per_booker = data["maxActiveBookingsPerBooker"]
        f_max_active_booking_per_booker_offer_reschedule = data["maxActiveBookingPerBookerOfferReschedule"]
        f_booking_requires_authentication = data["bookingRequiresAuthentication"]
        f_rr_host_subset_enabled = data["rrHostSubsetEnabled"]
        f_requires_cancellation_reason = data["requiresCancellationReason"]
        f_created_at = data["createdAt"]
        f_updated_at = data["updatedAt"]
        f_cal_video_settings = data["calVideoSettings"]
        if (
            type(f_instant_meeting_parameters) is not list
            or (f_rr_segment_query_value is not None and type(f_rr_segment_query_value) is not dict)
            or (f_locations is not None and type(f_locations) is not list)
            or (f_booking_fields is not None and type(f_booking_fields) is not list)
        ):
            return decode_exactly(EventTypeRow, data, drift, mark)
        if type(f_id) is not int:
            odd(EventTypeRow, "id", data, drift)
        if type(f_title) is not str:
            odd(EventTypeRow, "title", data, drift)
        if type(f_slug) is not str:
            odd(EventTypeRow, "slug", data, drift)
        if f_description is not None and type(f_description) is not str:
            odd(EventTypeRow, "description", data, drift)
        if f_interface_language is not None and type(f_interface_language) is not str:
            odd(EventTypeRow, "interfaceLanguage", data, drift)
        if type(f_length) is not int:
            odd(EventTypeRow, "length", data, drift)
        if type(f_offset_start) is not int:
            odd(EventTypeRow, "offsetStart", data, drift)
        if type(f_hidden) is not bool:
            odd(EventTypeRow, "hidden", data, drift)
        if f_user_id is not None and type(f_user_id) is not int:
            odd(EventTypeRow, "userId", data, drift)
        if f_team_id is not None and type(f_team_id) is not int:
            odd(EventTypeRow, "teamId", data, drift)
        if type(f_use_event_level_selected_calendars) is not bool:
            odd(EventTypeRow, "useEventLevelSelectedCalendars", data, drift)
        if f_event_name is not None and type(f_event_name) is not str:
            odd(EventTypeRow, "eventName", data, drift)
        if f_time_zone is not None and type(f_time_zone) is not str:
            odd(EventTypeRow, "timeZone", data, drift)
        if f_period_type not in {"RANGE", "ROLLING", "ROLLING_WINDOW", "UNLIMITED"}:
            odd(EventTypeRow, "periodType", data, drift)
        if f_period_days is not None and type(f_period_days) is not int:
            odd(EventTypeRow, "periodDays", data, drift)
        if f_period_count_calendar_days is not None and type(f_period_count_calendar_days) is not bool:
            odd(EventTypeRow, "periodCountCalendarDays", data, drift)
        if type(f_lock_time_zone_toggle_on_booking_page) is not bool:
            odd(EventTypeRow, "lockTimeZoneToggleOnBookingPage", data, drift)
        if f_locked_time_zone is not None and type(f_locked_time_zone) is not str:
            odd(EventTypeRow, "lockedTimeZone", data, drift)
        if type(f_requires_confirmation) is not bool:
            odd(EventTypeRow, "requiresConfirmation", data, drift)
        if type(f_requires_confirmation_will_block_slot) is not bool:
            odd(EventTypeRow, "requiresConfirmationWillBlockSlot", data, drift)
        if type(f_requires_confirmation_for_free_email) is not bool:
            odd(EventTypeRow, "requiresConfirmationForFreeEmail", data, drift)
        if type(f_requires_booker_email_verification) is not bool:
            odd(EventTypeRow, "requiresBookerEmailVerification", data, drift)
        if type(f_can_send_cal_video_transcription_emails) is not bool:
            odd(EventTypeRow, "canSendCalVideoTranscriptionEmails", data, drift)
        if type(f_auto_translate_description_enabled) is not bool:
            odd(EventTypeRow, "autoTranslateDescriptionEnabled", data, drift)
        if type(f_disable_guests) is not bool:
            odd(EventTypeRow, "disableGuests", data, drift)
        if type(f_hide_calendar_notes) is not bool:
            odd(EventTypeRow, "hideCalendarNotes", data, drift)
        if type(f_hide_calendar_event_details) is not bool:
            odd(EventTypeRow, "hideCalendarEventDetails", data, drift)
        if type(f_minimum_booking_notice) is not int:
            odd(EventTypeRow, "minimumBookingNotice", data, drift)
        if type(f_before_event_buffer) is not int:
            odd(EventTypeRow, "beforeEventBuffer", data, drift)
        if type(f_after_event_buffer) is not int:
            odd(EventTypeRow, "afterEventBuffer", data, drift)
        if f_seats_per_time_slot is not None and type(f_seats_per_time_slot) is not int:
            odd(EventTypeRow, "seatsPerTimeSlot", data, drift)
        if type(f_only_show_first_available_slot) is not bool:
            odd(EventTypeRow, "onlyShowFirstAvailableSlot", data, drift)
        if f_show_optimized_slots is not None and type(f_show_optimized_slots) is not bool:
            odd(EventTypeRow, "showOptimizedSlots", data, drift)
        if f_disable_cancelling is not None and type(f_disable_cancelling) is not bool:
            odd(EventTypeRow, "disableCancelling", data, drift)
        if f_disable_rescheduling is not None and type(f_disable_rescheduling) is not bool:
            odd(EventTypeRow, "disableRescheduling", data, drift)
        if f_minimum_reschedule_notice is not None and type(f_minimum_reschedule_notice) is not int:
            odd(EventTypeRow, "minimumRescheduleNotice", data, drift)
        if f_seats_show_attendees is not None and type(f_seats_show_attendees) is not bool:
            odd(EventTypeRow, "seatsShowAttendees", data, drift)
        if f_seats_show_availability_count is not None and type(f_seats_show_availability_count) is not bool:
            odd(EventTypeRow, "seatsShowAvailabilityCount", data, drift)
        if f_scheduling_type is not None and f_scheduling_type not in {
            "COLLECTIVE",
            "MANAGED",
            "ROUND_ROBIN",
        }:
            odd(EventTypeRow, "schedulingType", data, drift)
        if (
            f_allow_rescheduling_cancelled_bookings is not None
            and type(f_allow_rescheduling_cancelled_bookings) is not bool
        ):
            odd(EventTypeRow, "allowReschedulingCancelledBookings", data, drift)
        if type(f_price) is not int:
            odd(EventTypeRow, "price", data, drift)
        if type(f_currency) is not str:
            odd(EventTypeRow, "currency", data, drift)
        if f_slot_interval is not None and type(f_slot_interval) is not int:
            odd(EventTypeRow, "slotInterval", data, drift)
        if f_success_redirect_url is not None and type(f_success_redirect_url) is not str:
            odd(EventTypeRow, "successRedirectUrl", data, drift)
        if type(f_is_instant_event) is not bool:
            odd(EventTypeRow, "isInstantEvent", data, drift)
        if type(f_instant_meeting_expiry_time_offset_in_seconds) is not int:
            odd(EventTypeRow, "instantMeetingExpiryTimeOffsetInSeconds", data, drift)
        for item in f_instant_meeting_parameters:
            if type(item) is not str:
                return decode_exactly(EventTypeRow, data, drift, mark)
        if type(f_assign_all_team_members) is not bool:
            odd(EventTypeRow, "assignAllTeamMembers", data, drift)
        if type(f_assign_rr_members_using_segment) is not bool:
            odd(EventTypeRow, "assignRRMembersUsingSegment", data, drift)
        if type(f_use_event_type_destination_calendar_email) is not bool:
            odd(EventTypeRow, "useEventTypeDestinationCalendarEmail", data, drift)
        if type(f_is_rr_weights_enabled) is not bool:
            odd(EventTypeRow, "isRRWeightsEnabled", data, drift)
        if f_max_lead_threshold is not None and type(f_max_lead_threshold) is not int:
            odd(EventTypeRow, "maxLeadThreshold", data, drift)
        if type(f_allow_rescheduling_past_bookings) is not bool:
            odd(EventTypeRow, "allowReschedulingPastBookings", data, drift)
        if type(f_hide_organizer_email) is not bool:
            odd(EventTypeRow, "hideOrganizerEmail", data, drift)
        if f_custom_reply_to_email is not None and type(f_custom_reply_to_email) is not str:
            odd(EventTypeRow, "customReplyToEmail", data, drift)
        if type(f_reschedule_with_same_round_robin_host) is not bool:
            odd(EventTypeRow, "rescheduleWithSameRoundRobinHost", data, drift)
        if f_secondary_email_id is not None and type(f_secondary_email_id) is not int:
            odd(EventTypeRow, "secondaryEmailId", data, drift)
        if type(f_use_booker_timezone) is not bool:
            odd(EventTypeRow, "useBookerTimezone", data, drift)
        if f_restriction_schedule_id is not None and type(f_restriction_schedule_id) is not int:
            odd(EventTypeRow, "restrictionScheduleId", data, drift)
        if type(f_enable_per_host_locations) is not bool:
            odd(EventTypeRow, "enablePerHostLocations", data, drift)
        if type(f_position) is not int:
            odd(EventTypeRow, "position", data, drift)
        if f_profile_id is not None and type(f_profile_id) is not int:
            odd(EventTypeRow, "profileId", data, drift)
        if f_parent_id is not None and type(f_parent_id) is not int:
            odd(EventTypeRow, "parentId", data, drift)
        if f_period_start_date is not None:
            f_period_start_date = parse_time(f_period_start_date)
            if f_period_start_date.tzinfo is None:
                return decode_exactly(EventTypeRow, data, drift, mark)
        if f_period_end_date is not None:
            f_period_end_date = parse_time(f_period_end_date)
            if f_period_end_date.tzinfo is None:
                return decode_exactly(EventTypeRow, data, drift, mark)
        if type(f_auto_translate_instant_meeting_title_enabled) is not bool:
            odd(EventTypeRow, "autoTranslateInstantMeetingTitleEnabled", data, drift)
        if f_schedule_id is not None and type(f_schedule_id) is not int:
            odd(EventTypeRow, "scheduleId", data, drift)
        if (
            f_forward_params_success_redirect is not None
            and type(f_forward_params_success_redirect) is not bool
        ):
            odd(EventTypeRow, "forwardParamsSuccessRedirect", data, drift)
        if f_instant_meeting_schedule_id is not None and type(f_instant_meeting_schedule_id) is not int:
            odd(EventTypeRow, "instantMeetingScheduleId", data, drift)
        if type(f_include_no_show_in_rr_calculation) is not bool:
            odd(EventTypeRow, "includeNoShowInRRCalculation", data, drift)
        if f_max_active_bookings_per_booker is not None and type(f_max_active_bookings_per_booker) is not int:
            odd(EventTypeRow, "maxActiveBookingsPerBooker", data, drift)
        if type(f_max_active_booking_per_booker_offer_reschedule) is not bool:
            odd(EventTypeRow, "maxActiveBookingPerBookerOfferReschedule", data, drift)
        if type(f_booking_requires_authentication) is not bool:
            odd(EventTypeRow, "bookingRequiresAuthentication", data, drift)
        if type(f_rr_host_subset_enabled) is not bool:
            odd(EventTypeRow, "rrHostSubsetEnabled", data, drift)
        if f_requires_cancellation_reason is not None and f_requires_cancellation_reason not in {
            "MANDATORY_ATTENDEE_ONLY",
            "MANDATORY_BOTH",
            "MANDATORY_HOST_ONLY",
            "OPTIONAL_BOTH",
        }:
            odd(EventTypeRow, "requiresCancellationReason", data, drift)
        if f_created_at is not None:
            f_created_at = parse_time(f_created_at)
            if f_created_at.tzinfo is None:
                return decode_exactly(EventTypeRow, data, drift, mark)
        if f_updated_at is not None:
            f_updated_at = parse_time(f_updated_at)
            if f_updated_at.tzinfo is None:
                return decode_exactly(EventTypeRow, data, drift, mark)
        more = len(data) - 86
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeRow, data, drift, mark)
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
        if f_locations:
            f_locations = (
                [decode_stored_location(f_locations[0], drift)]
                if len(f_locations) == 1
                else [decode_stored_location(item, drift) for item in f_locations]
            )
        if f_booking_fields:
            f_booking_fields = (
                [decode_stored_booking_field(f_booking_fields[0], drift)]
                if len(f_booking_fields) == 1
                else [decode_stored_booking_field(item, drift) for item in f_booking_fields]
            )
        if f_metadata is not None:
            f_metadata = decode_stored_event_type_metadata(f_metadata, drift)
        if f_cal_video_settings is not None:
            f_cal_video_settings = decode_stored_cal_video_settings(f_cal_video_settings, drift)
    except Odd:
        return decode_exactly(EventTypeRow, data, drift, mark)
    self = new(EventTypeRow)
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
    self.position = f_position
    self.locations = f_locations
    self.profile_id = f_profile_id
    self.parent_id = f_parent_id
    self.booking_fields = f_booking_fields
    self.period_start_date = f_period_start_date
    self.period_end_date = f_period_end_date
    self.auto_translate_instant_meeting_title_enabled = f_auto_translate_instant_meeting_title_enabled
    self.schedule_id = f_schedule_id
    self.metadata = f_metadata
    self.forward_params_success_redirect = f_forward_params_success_redirect
    self.instant_meeting_schedule_id = f_instant_meeting_schedule_id
    self.include_no_show_in_rr_calculation = f_include_no_show_in_rr_calculation
    self.max_active_bookings_per_booker = f_max_active_bookings_per_booker
    self.max_active_booking_per_booker_offer_reschedule = f_max_active_booking_per_booker_offer_reschedule
    self.booking_requires_authentication = f_booking_requires_authentication
    self.rr_host_subset_enabled = f_rr_host_subset_enabled
    self.requires_cancellation_reason = f_requires_cancellation_reason
    self.created_at = f_created_at
    self.updated_at = f_updated_at
    self.cal_video_settings = f_cal_video_settings
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeRow(Model):
    """Returned by `create_event_type_2024_04_15`."""

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
        "position",
        "locations",
        "profile_id",
        "parent_id",
        "booking_fields",
        "period_start_date",
        "period_end_date",
        "auto_translate_instant_meeting_title_enabled",
        "schedule_id",
        "metadata",
        "forward_params_success_redirect",
        "instant_meeting_schedule_id",
        "include_no_show_in_rr_calculation",
        "max_active_bookings_per_booker",
        "max_active_booking_per_booker_offer_reschedule",
        "booking_requires_authentication",
        "rr_host_subset_enabled",
        "requires_cancellation_reason",
        "created_at",
        "updated_at",
        "cal_video_settings",
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
        ("position", "position"),
        ("locations", "locations"),
        ("profile_id", "profileId"),
        ("parent_id", "parentId"),
        ("booking_fields", "bookingFields"),
        ("period_start_date", "periodStartDate"),
        ("period_end_date", "periodEndDate"),
        ("auto_translate_instant_meeting_title_enabled", "autoTranslateInstantMeetingTitleEnabled"),
        ("schedule_id", "scheduleId"),
        ("metadata", "metadata"),
        ("forward_params_success_redirect", "forwardParamsSuccessRedirect"),
        ("instant_meeting_schedule_id", "instantMeetingScheduleId"),
        ("include_no_show_in_rr_calculation", "includeNoShowInRRCalculation"),
        ("max_active_bookings_per_booker", "maxActiveBookingsPerBooker"),
        ("max_active_booking_per_booker_offer_reschedule", "maxActiveBookingPerBookerOfferReschedule"),
        ("booking_requires_authentication", "bookingRequiresAuthentication"),
        ("rr_host_subset_enabled", "rrHostSubsetEnabled"),
        ("requires_cancellation_reason", "requiresCancellationReason"),
        ("created_at", "createdAt"),
        ("updated_at", "updatedAt"),
        ("cal_video_settings", "calVideoSettings"),
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
    position: int
    locations: list[StoredLocation] | None
    profile_id: int | None
    parent_id: int | None
    booking_fields: list[StoredBookingField] | None
    period_start_date: datetime.datetime | None
    period_end_date: datetime.datetime | None
    auto_translate_instant_meeting_title_enabled: bool
    schedule_id: int | None
    metadata: StoredEventTypeMetadata | None
    forward_params_success_redirect: bool | None
    instant_meeting_schedule_id: int | None
    include_no_show_in_rr_calculation: bool
    max_active_bookings_per_booker: int | None
    max_active_booking_per_booker_offer_reschedule: bool
    booking_requires_authentication: bool
    rr_host_subset_enabled: bool
    requires_cancellation_reason: CancellationReasonRequirement | str | None
    created_at: datetime.datetime | None
    updated_at: datetime.datetime | None
    cal_video_settings: StoredCalVideoSettings | None

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
        position: int,
        locations: list[StoredLocation] | None,
        profile_id: int | None,
        parent_id: int | None,
        booking_fields: list[StoredBookingField] | None,
        period_start_date: datetime.datetime | None,
        period_end_date: datetime.datetime | None,
        auto_translate_instant_meeting_title_enabled: bool,
        schedule_id: int | None,
        metadata: StoredEventTypeMetadata | None,
        forward_params_success_redirect: bool | None,
        instant_meeting_schedule_id: int | None,
        include_no_show_in_rr_calculation: bool,
        max_active_bookings_per_booker: int | None,
        max_active_booking_per_booker_offer_reschedule: bool,
        booking_requires_authentication: bool,
        rr_host_subset_enabled: bool,
        requires_cancellation_reason: CancellationReasonRequirement | str | None,
        created_at: datetime.datetime | None,
        updated_at: datetime.datetime | None,
        cal_video_settings: StoredCalVideoSettings | None,
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
        self.position = position
        self.locations = locations
        self.profile_id = profile_id
        self.parent_id = parent_id
        self.booking_fields = booking_fields
        self.period_start_date = period_start_date
        self.period_end_date = period_end_date
        self.auto_translate_instant_meeting_title_enabled = auto_translate_instant_meeting_title_enabled
        self.schedule_id = schedule_id
        self.metadata = metadata
        self.forward_params_success_redirect = forward_params_success_redirect
        self.instant_meeting_schedule_id = instant_meeting_schedule_id
        self.include_no_show_in_rr_calculation = include_no_show_in_rr_calculation
        self.max_active_bookings_per_booker = max_active_bookings_per_booker
        self.max_active_booking_per_booker_offer_reschedule = max_active_booking_per_booker_offer_reschedule
        self.booking_requires_authentication = booking_requires_authentication
        self.rr_host_subset_enabled = rr_host_subset_enabled
        self.requires_cancellation_reason = requires_cancellation_reason
        self.created_at = created_at
        self.updated_at = updated_at
        self.cal_video_settings = cal_video_settings
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .stored_booking_field import StoredBookingField
        from .stored_cal_video_settings import StoredCalVideoSettings
        from .stored_color import StoredColor
        from .stored_event_type_metadata import StoredEventTypeMetadata
        from .stored_limits import StoredLimits
        from .stored_location import StoredLocation
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
            ("position", "position", True, INTEGER),
            ("locations", "locations", True, Nullable(List(Ref(StoredLocation)))),
            ("profile_id", "profileId", True, Nullable(INTEGER)),
            ("parent_id", "parentId", True, Nullable(INTEGER)),
            ("booking_fields", "bookingFields", True, Nullable(List(Ref(StoredBookingField)))),
            ("period_start_date", "periodStartDate", True, Nullable(TIME)),
            ("period_end_date", "periodEndDate", True, Nullable(TIME)),
            (
                "auto_translate_instant_meeting_title_enabled",
                "autoTranslateInstantMeetingTitleEnabled",
                True,
                BOOLEAN,
            ),
            ("schedule_id", "scheduleId", True, Nullable(INTEGER)),
            ("metadata", "metadata", True, Nullable(Ref(StoredEventTypeMetadata))),
            ("forward_params_success_redirect", "forwardParamsSuccessRedirect", True, Nullable(BOOLEAN)),
            ("instant_meeting_schedule_id", "instantMeetingScheduleId", True, Nullable(INTEGER)),
            ("include_no_show_in_rr_calculation", "includeNoShowInRRCalculation", True, BOOLEAN),
            ("max_active_bookings_per_booker", "maxActiveBookingsPerBooker", True, Nullable(INTEGER)),
            (
                "max_active_booking_per_booker_offer_reschedule",
                "maxActiveBookingPerBookerOfferReschedule",
                True,
                BOOLEAN,
            ),
            ("booking_requires_authentication", "bookingRequiresAuthentication", True, BOOLEAN),
            ("rr_host_subset_enabled", "rrHostSubsetEnabled", True, BOOLEAN),
            (
                "requires_cancellation_reason",
                "requiresCancellationReason",
                True,
                Nullable(
                    Choice(
                        "MANDATORY_ATTENDEE_ONLY", "MANDATORY_BOTH", "MANDATORY_HOST_ONLY", "OPTIONAL_BOTH"
                    )
                ),
            ),
            ("created_at", "createdAt", True, Nullable(TIME)),
            ("updated_at", "updatedAt", True, Nullable(TIME)),
            ("cal_video_settings", "calVideoSettings", True, Nullable(Ref(StoredCalVideoSettings))),
        )
