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
    absent,
    decode_exactly,
    define,
    extra_fields,
    kind_of,
    new,
    odd,
)
from ..types import UNSET, Unset
from .booker_layouts import decode as decode_booker_layouts
from .booking_fields_data_booking_field import decode as decode_booking_fields_data_booking_field
from .cal_video_settings import decode as decode_cal_video_settings
from .create_event_type_booking_limits_count import decode as decode_create_event_type_booking_limits_count
from .create_event_type_booking_limits_duration import (
    decode as decode_create_event_type_booking_limits_duration,
)
from .create_event_type_confirmation_policy import decode as decode_create_event_type_confirmation_policy
from .create_event_type_seats import decode as decode_create_event_type_seats
from .disable_cancelling import decode as decode_disable_cancelling
from .disable_rescheduling import decode as decode_disable_rescheduling
from .email_settings import decode as decode_email_settings
from .event_type_booker_active_bookings_limit import decode as decode_event_type_booker_active_bookings_limit
from .event_type_color import decode as decode_event_type_color
from .event_type_destination_calendar import decode as decode_event_type_destination_calendar
from .event_type_location import decode as decode_event_type_location
from .event_type_team import decode as decode_event_type_team
from .recurrence import decode as decode_recurrence
from .team_event_type_response_host import decode as decode_team_event_type_response_host

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booker_layouts import BookerLayouts
    from .booking_fields_data_booking_field import BookingFieldsDataBookingField
    from .cal_video_settings import CalVideoSettings
    from .create_event_type_booking_limits_count import CreateEventTypeBookingLimitsCount
    from .create_event_type_booking_limits_duration import CreateEventTypeBookingLimitsDuration
    from .create_event_type_confirmation_policy import CreateEventTypeConfirmationPolicy
    from .create_event_type_seats import CreateEventTypeSeats
    from .disable_cancelling import DisableCancelling
    from .disable_rescheduling import DisableRescheduling
    from .email_settings import EmailSettings
    from .event_type_booker_active_bookings_limit import EventTypeBookerActiveBookingsLimit
    from .event_type_color import EventTypeColor
    from .event_type_destination_calendar import EventTypeDestinationCalendar
    from .event_type_location import EventTypeLocation
    from .event_type_team import EventTypeTeam
    from .hosted_event_type_booking_window import HostedEventTypeBookingWindow
    from .private_note_mode import PrivateNoteMode
    from .recurrence import Recurrence
    from .scheduling_type import SchedulingType
    from .team_event_type_response_host import TeamEventTypeResponseHost

FIELDS = frozenset(
    (
        "id",
        "lengthInMinutes",
        "title",
        "slug",
        "description",
        "locations",
        "disableGuests",
        "recurrence",
        "metadata",
        "price",
        "currency",
        "lockTimeZoneToggleOnBookingPage",
        "forwardParamsSuccessRedirect",
        "successRedirectUrl",
        "isInstantEvent",
        "scheduleId",
        "hidden",
        "bookingRequiresAuthentication",
        "teamId",
        "bookingUrl",
        "hosts",
        "schedulingType",
        "team",
        "bookingFields",
        "lengthInMinutesOptions",
        "slotInterval",
        "minimumBookingNotice",
        "beforeEventBuffer",
        "afterEventBuffer",
        "seatsPerTimeSlot",
        "seatsShowAvailabilityCount",
        "bookingLimitsCount",
        "onlyShowFirstAvailableSlot",
        "bookingLimitsDuration",
        "bookerLayouts",
        "confirmationPolicy",
        "bookingProposalCount",
        "requiresBookerEmailVerification",
        "skipAttendeeEmailDeliverabilityCheck",
        "emailSettings",
        "hideCalendarNotes",
        "color",
        "offsetStart",
        "customName",
        "destinationCalendar",
        "useDestinationCalendarEmail",
        "hideCalendarEventDetails",
        "hideOrganizerEmail",
        "calVideoSettings",
        "disableCancelling",
        "disableRescheduling",
        "interfaceLanguage",
        "allowReschedulingPastBookings",
        "allowReschedulingCancelledBookings",
        "showOptimizedSlots",
        "privateNoteEnabled",
        "privateNoteMode",
        "privateNoteTemplate",
        "ownerId",
        "parentEventTypeId",
        "assignAllTeamMembers",
        "rescheduleWithSameRoundRobinHost",
        "allowRRHostChoiceOnReschedule",
        "bookingWindow",
        "seats",
        "bookerActiveBookingsLimit",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_length_in_minutes = data["lengthInMinutes"]
        f_title = data["title"]
        f_slug = data["slug"]
        f_description = data["description"]
        f_locations = data["locations"]
        f_disable_guests = data["disableGuests"]
        f_recurrence = data["recurrence"]
        f_metadata = data["metadata"]
        f_price = data["price"]
        f_currency = data["currency"]
        f_lock_time_zone_toggle_on_booking_page = data["lockTimeZoneToggleOnBookingPage"]
        f_forward_params_success_redirect = data["forwardParamsSuccessRedirect"]
        f_success_redirect_url = data["successRedirectUrl"]
        f_is_instant_event = data["isInstantEvent"]
        f_schedule_id = data["scheduleId"]
        f_hidden = data["hidden"]
        f_booking_requires_authentication = data["bookingRequiresAuthentication"]
        f_team_id = data["teamId"]
        f_booking_url = data["bookingUrl"]
        f_hosts = data["hosts"]
        f_scheduling_type = data["schedulingType"]
        f_team = data["team"]
        f_booking_fields = data["bookingFields"]
        if (
            type(f_locations) is not list
            or type(f_metadata) is not dict
            or type(f_hosts) is not list
            or type(f_booking_fields) is not list
        ):
            return decode_exactly(TeamEventType, data, drift, mark)
        if type(f_id) is not int:
            odd(TeamEventType, "id", data, drift)
        if type(f_length_in_minutes) is not int:
            odd(TeamEventType, "lengthInMinutes", data, drift)
        if type(f_title) is not str:
            odd(TeamEventType, "title", data, drift)
        if type(f_slug) is not str:
            odd(TeamEventType, "slug", data, drift)
        if type(f_description) is not str:
            odd(TeamEventType, "description", data, drift)
        if type(f_disable_guests) is not bool:
            odd(TeamEventType, "disableGuests", data, drift)
        if type(f_price) is not int:
            odd(TeamEventType, "price", data, drift)
        if type(f_currency) is not str:
            odd(TeamEventType, "currency", data, drift)
        if type(f_lock_time_zone_toggle_on_booking_page) is not bool:
            odd(TeamEventType, "lockTimeZoneToggleOnBookingPage", data, drift)
        if (
            f_forward_params_success_redirect is not None
            and type(f_forward_params_success_redirect) is not bool
        ):
            odd(TeamEventType, "forwardParamsSuccessRedirect", data, drift)
        if f_success_redirect_url is not None and type(f_success_redirect_url) is not str:
            odd(TeamEventType, "successRedirectUrl", data, drift)
        if type(f_is_instant_event) is not bool:
            odd(TeamEventType, "isInstantEvent", data, drift)
        if f_schedule_id is not None and type(f_schedule_id) is not int:
            odd(TeamEventType, "scheduleId", data, drift)
        if type(f_hidden) is not bool:
            odd(TeamEventType, "hidden", data, drift)
        if type(f_booking_requires_authentication) is not bool:
            odd(TeamEventType, "bookingRequiresAuthentication", data, drift)
        if type(f_team_id) is not int:
            odd(TeamEventType, "teamId", data, drift)
        if f_booking_url is not None and type(f_booking_url) is not str:
            odd(TeamEventType, "bookingUrl", data, drift)
        if f_scheduling_type is not None and f_scheduling_type not in {"collective", "managed", "roundRobin"}:
            odd(TeamEventType, "schedulingType", data, drift)
        more = len(data) - 24
        f_length_in_minutes_options = f_slot_interval = f_minimum_booking_notice = f_before_event_buffer = (
            absent
        )
        f_after_event_buffer = f_seats_per_time_slot = f_seats_show_availability_count = (
            f_booking_limits_count
        ) = absent
        f_only_show_first_available_slot = f_booking_limits_duration = f_booker_layouts = (
            f_confirmation_policy
        ) = absent
        f_booking_proposal_count = f_requires_booker_email_verification = (
            f_skip_attendee_email_deliverability_check
        ) = f_email_settings = absent
        f_hide_calendar_notes = f_color = f_offset_start = f_custom_name = absent
        f_destination_calendar = f_use_destination_calendar_email = f_hide_calendar_event_details = (
            f_hide_organizer_email
        ) = absent
        f_cal_video_settings = f_disable_cancelling = f_disable_rescheduling = f_interface_language = absent
        f_allow_rescheduling_past_bookings = f_allow_rescheduling_cancelled_bookings = (
            f_show_optimized_slots
        ) = f_private_note_enabled = absent
        f_private_note_mode = f_private_note_template = f_owner_id = f_parent_event_type_id = absent
        f_assign_all_team_members = f_reschedule_with_same_round_robin_host = (
            f_allow_rr_host_choice_on_reschedule
        ) = f_booking_window = absent
        f_seats = f_booker_active_bookings_limit = absent
        if more:
            if "lengthInMinutesOptions" in data:
                f_length_in_minutes_options = data["lengthInMinutesOptions"]
                more -= 1
                if type(f_length_in_minutes_options) is not list:
                    return decode_exactly(TeamEventType, data, drift, mark)
                for item in f_length_in_minutes_options:
                    if type(item) is not int:
                        return decode_exactly(TeamEventType, data, drift, mark)
            if "slotInterval" in data:
                f_slot_interval = data["slotInterval"]
                more -= 1
                if f_slot_interval is not None and type(f_slot_interval) is not int:
                    odd(TeamEventType, "slotInterval", data, drift)
            if "minimumBookingNotice" in data:
                f_minimum_booking_notice = data["minimumBookingNotice"]
                more -= 1
                if type(f_minimum_booking_notice) is not int:
                    odd(TeamEventType, "minimumBookingNotice", data, drift)
            if "beforeEventBuffer" in data:
                f_before_event_buffer = data["beforeEventBuffer"]
                more -= 1
                if type(f_before_event_buffer) is not int:
                    odd(TeamEventType, "beforeEventBuffer", data, drift)
            if "afterEventBuffer" in data:
                f_after_event_buffer = data["afterEventBuffer"]
                more -= 1
                if type(f_after_event_buffer) is not int:
                    odd(TeamEventType, "afterEventBuffer", data, drift)
            if "seatsPerTimeSlot" in data:
                f_seats_per_time_slot = data["seatsPerTimeSlot"]
                more -= 1
                if f_seats_per_time_slot is not None and type(f_seats_per_time_slot) is not int:
                    odd(TeamEventType, "seatsPerTimeSlot", data, drift)
            if "seatsShowAvailabilityCount" in data:
                f_seats_show_availability_count = data["seatsShowAvailabilityCount"]
                more -= 1
                if (
                    f_seats_show_availability_count is not None
                    and type(f_seats_show_availability_count) is not bool
                ):
                    odd(TeamEventType, "seatsShowAvailabilityCount", data, drift)
            if "bookingLimitsCount" in data:
                f_booking_limits_count = data["bookingLimitsCount"]
                more -= 1
            if "onlyShowFirstAvailableSlot" in data:
                f_only_show_first_available_slot = data["onlyShowFirstAvailableSlot"]
                more -= 1
                if type(f_only_show_first_available_slot) is not bool:
                    odd(TeamEventType, "onlyShowFirstAvailableSlot", data, drift)
            if "bookingLimitsDuration" in data:
                f_booking_limits_duration = data["bookingLimitsDuration"]
                more -= 1
            if "bookerLayouts" in data:
                f_booker_layouts = data["bookerLayouts"]
                more -= 1
            if "confirmationPolicy" in data:
                f_confirmation_policy = data["confirmationPolicy"]
                more -= 1
            if "bookingProposalCount" in data:
                f_booking_proposal_count = data["bookingProposalCount"]
                more -= 1
                if f_booking_proposal_count is not None and type(f_booking_proposal_count) is not int:
                    odd(TeamEventType, "bookingProposalCount", data, drift)
            if "requiresBookerEmailVerification" in data:
                f_requires_booker_email_verification = data["requiresBookerEmailVerification"]
                more -= 1
                if type(f_requires_booker_email_verification) is not bool:
                    odd(TeamEventType, "requiresBookerEmailVerification", data, drift)
            if "skipAttendeeEmailDeliverabilityCheck" in data:
                f_skip_attendee_email_deliverability_check = data["skipAttendeeEmailDeliverabilityCheck"]
                more -= 1
                if type(f_skip_attendee_email_deliverability_check) is not bool:
                    odd(TeamEventType, "skipAttendeeEmailDeliverabilityCheck", data, drift)
            if "emailSettings" in data:
                f_email_settings = data["emailSettings"]
                more -= 1
            if "hideCalendarNotes" in data:
                f_hide_calendar_notes = data["hideCalendarNotes"]
                more -= 1
                if type(f_hide_calendar_notes) is not bool:
                    odd(TeamEventType, "hideCalendarNotes", data, drift)
            if "color" in data:
                f_color = data["color"]
                more -= 1
            if "offsetStart" in data:
                f_offset_start = data["offsetStart"]
                more -= 1
                if type(f_offset_start) is not int:
                    odd(TeamEventType, "offsetStart", data, drift)
            if "customName" in data:
                f_custom_name = data["customName"]
                more -= 1
                if type(f_custom_name) is not str:
                    odd(TeamEventType, "customName", data, drift)
            if "destinationCalendar" in data:
                f_destination_calendar = data["destinationCalendar"]
                more -= 1
            if "useDestinationCalendarEmail" in data:
                f_use_destination_calendar_email = data["useDestinationCalendarEmail"]
                more -= 1
                if type(f_use_destination_calendar_email) is not bool:
                    odd(TeamEventType, "useDestinationCalendarEmail", data, drift)
            if "hideCalendarEventDetails" in data:
                f_hide_calendar_event_details = data["hideCalendarEventDetails"]
                more -= 1
                if type(f_hide_calendar_event_details) is not bool:
                    odd(TeamEventType, "hideCalendarEventDetails", data, drift)
            if "hideOrganizerEmail" in data:
                f_hide_organizer_email = data["hideOrganizerEmail"]
                more -= 1
                if type(f_hide_organizer_email) is not bool:
                    odd(TeamEventType, "hideOrganizerEmail", data, drift)
            if "calVideoSettings" in data:
                f_cal_video_settings = data["calVideoSettings"]
                more -= 1
            if "disableCancelling" in data:
                f_disable_cancelling = data["disableCancelling"]
                more -= 1
            if "disableRescheduling" in data:
                f_disable_rescheduling = data["disableRescheduling"]
                more -= 1
            if "interfaceLanguage" in data:
                f_interface_language = data["interfaceLanguage"]
                more -= 1
                if f_interface_language is not None and type(f_interface_language) is not str:
                    odd(TeamEventType, "interfaceLanguage", data, drift)
            if "allowReschedulingPastBookings" in data:
                f_allow_rescheduling_past_bookings = data["allowReschedulingPastBookings"]
                more -= 1
                if type(f_allow_rescheduling_past_bookings) is not bool:
                    odd(TeamEventType, "allowReschedulingPastBookings", data, drift)
            if "allowReschedulingCancelledBookings" in data:
                f_allow_rescheduling_cancelled_bookings = data["allowReschedulingCancelledBookings"]
                more -= 1
                if (
                    f_allow_rescheduling_cancelled_bookings is not None
                    and type(f_allow_rescheduling_cancelled_bookings) is not bool
                ):
                    odd(TeamEventType, "allowReschedulingCancelledBookings", data, drift)
            if "showOptimizedSlots" in data:
                f_show_optimized_slots = data["showOptimizedSlots"]
                more -= 1
                if f_show_optimized_slots is not None and type(f_show_optimized_slots) is not bool:
                    odd(TeamEventType, "showOptimizedSlots", data, drift)
            if "privateNoteEnabled" in data:
                f_private_note_enabled = data["privateNoteEnabled"]
                more -= 1
                if type(f_private_note_enabled) is not bool:
                    odd(TeamEventType, "privateNoteEnabled", data, drift)
            if "privateNoteMode" in data:
                f_private_note_mode = data["privateNoteMode"]
                more -= 1
                if f_private_note_mode is not None and f_private_note_mode not in {
                    "duplicate_event",
                    "separate_events",
                }:
                    odd(TeamEventType, "privateNoteMode", data, drift)
            if "privateNoteTemplate" in data:
                f_private_note_template = data["privateNoteTemplate"]
                more -= 1
                if f_private_note_template is not None and type(f_private_note_template) is not str:
                    odd(TeamEventType, "privateNoteTemplate", data, drift)
            if "ownerId" in data:
                f_owner_id = data["ownerId"]
                more -= 1
                if f_owner_id is not None and type(f_owner_id) is not int:
                    odd(TeamEventType, "ownerId", data, drift)
            if "parentEventTypeId" in data:
                f_parent_event_type_id = data["parentEventTypeId"]
                more -= 1
                if f_parent_event_type_id is not None and type(f_parent_event_type_id) is not int:
                    odd(TeamEventType, "parentEventTypeId", data, drift)
            if "assignAllTeamMembers" in data:
                f_assign_all_team_members = data["assignAllTeamMembers"]
                more -= 1
                if type(f_assign_all_team_members) is not bool:
                    odd(TeamEventType, "assignAllTeamMembers", data, drift)
            if "rescheduleWithSameRoundRobinHost" in data:
                f_reschedule_with_same_round_robin_host = data["rescheduleWithSameRoundRobinHost"]
                more -= 1
                if type(f_reschedule_with_same_round_robin_host) is not bool:
                    odd(TeamEventType, "rescheduleWithSameRoundRobinHost", data, drift)
            if "allowRRHostChoiceOnReschedule" in data:
                f_allow_rr_host_choice_on_reschedule = data["allowRRHostChoiceOnReschedule"]
                more -= 1
                if type(f_allow_rr_host_choice_on_reschedule) is not bool:
                    odd(TeamEventType, "allowRRHostChoiceOnReschedule", data, drift)
            if "bookingWindow" in data:
                f_booking_window = data["bookingWindow"]
                more -= 1
            if "seats" in data:
                f_seats = data["seats"]
                more -= 1
            if "bookerActiveBookingsLimit" in data:
                f_booker_active_bookings_limit = data["bookerActiveBookingsLimit"]
                more -= 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(TeamEventType, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_locations:
            f_locations = (
                [decode_event_type_location(f_locations[0], drift)]
                if len(f_locations) == 1
                else [decode_event_type_location(item, drift) for item in f_locations]
            )
        if f_recurrence is not None:
            f_recurrence = decode_recurrence(f_recurrence, drift)
        if f_hosts:
            f_hosts = (
                [decode_team_event_type_response_host(f_hosts[0], drift)]
                if len(f_hosts) == 1
                else [decode_team_event_type_response_host(item, drift) for item in f_hosts]
            )
        f_team = decode_event_type_team(f_team, drift)
        if f_booking_fields:
            f_booking_fields = (
                [decode_booking_fields_data_booking_field(f_booking_fields[0], drift)]
                if len(f_booking_fields) == 1
                else [decode_booking_fields_data_booking_field(item, drift) for item in f_booking_fields]
            )
        if f_booking_limits_count is not UNSET:
            f_booking_limits_count = decode_create_event_type_booking_limits_count(
                f_booking_limits_count, drift
            )
        if f_booking_limits_duration is not UNSET:
            f_booking_limits_duration = decode_create_event_type_booking_limits_duration(
                f_booking_limits_duration, drift
            )
        if f_booker_layouts is not UNSET:
            f_booker_layouts = decode_booker_layouts(f_booker_layouts, drift)
        if f_confirmation_policy is not UNSET:
            f_confirmation_policy = decode_create_event_type_confirmation_policy(f_confirmation_policy, drift)
        if f_email_settings is not UNSET:
            f_email_settings = decode_email_settings(f_email_settings, drift)
        if f_color is not UNSET:
            f_color = decode_event_type_color(f_color, drift)
        if f_destination_calendar is not UNSET:
            f_destination_calendar = decode_event_type_destination_calendar(f_destination_calendar, drift)
        if f_cal_video_settings is not UNSET:
            f_cal_video_settings = decode_cal_video_settings(f_cal_video_settings, drift)
        if f_disable_cancelling is not UNSET:
            f_disable_cancelling = decode_disable_cancelling(f_disable_cancelling, drift)
        if f_disable_rescheduling is not UNSET:
            f_disable_rescheduling = decode_disable_rescheduling(f_disable_rescheduling, drift)
        if f_booking_window is not UNSET:
            f_booking_window = kind_of(TeamEventType, "bookingWindow").decode(
                f_booking_window, drift, data, "bookingWindow"
            )
        if f_seats is not UNSET:
            f_seats = decode_create_event_type_seats(f_seats, drift)
        if f_booker_active_bookings_limit is not UNSET:
            f_booker_active_bookings_limit = decode_event_type_booker_active_bookings_limit(
                f_booker_active_bookings_limit, drift
            )
    except Odd:
        return decode_exactly(TeamEventType, data, drift, mark)
    self = new(TeamEventType)
    self.id = f_id
    self.length_in_minutes = f_length_in_minutes
    self.title = f_title
    self.slug = f_slug
    self.description = f_description
    self.locations = f_locations
    self.disable_guests = f_disable_guests
    self.recurrence = f_recurrence
    self.metadata = f_metadata
    self.price = f_price
    self.currency = f_currency
    self.lock_time_zone_toggle_on_booking_page = f_lock_time_zone_toggle_on_booking_page
    self.forward_params_success_redirect = f_forward_params_success_redirect
    self.success_redirect_url = f_success_redirect_url
    self.is_instant_event = f_is_instant_event
    self.schedule_id = f_schedule_id
    self.hidden = f_hidden
    self.booking_requires_authentication = f_booking_requires_authentication
    self.team_id = f_team_id
    self.booking_url = f_booking_url
    self.hosts = f_hosts
    self.scheduling_type = f_scheduling_type
    self.team = f_team
    self.booking_fields = f_booking_fields
    self.length_in_minutes_options = f_length_in_minutes_options
    self.slot_interval = f_slot_interval
    self.minimum_booking_notice = f_minimum_booking_notice
    self.before_event_buffer = f_before_event_buffer
    self.after_event_buffer = f_after_event_buffer
    self.seats_per_time_slot = f_seats_per_time_slot
    self.seats_show_availability_count = f_seats_show_availability_count
    self.booking_limits_count = f_booking_limits_count
    self.only_show_first_available_slot = f_only_show_first_available_slot
    self.booking_limits_duration = f_booking_limits_duration
    self.booker_layouts = f_booker_layouts
    self.confirmation_policy = f_confirmation_policy
    self.booking_proposal_count = f_booking_proposal_count
    self.requires_booker_email_verification = f_requires_booker_email_verification
    self.skip_attendee_email_deliverability_check = f_skip_attendee_email_deliverability_check
    self.email_settings = f_email_settings
    self.hide_calendar_notes = f_hide_calendar_notes
    self.color = f_color
    self.offset_start = f_offset_start
    self.custom_name = f_custom_name
    self.destination_calendar = f_destination_calendar
    self.use_destination_calendar_email = f_use_destination_calendar_email
    self.hide_calendar_event_details = f_hide_calendar_event_details
    self.hide_organizer_email = f_hide_organizer_email
    self.cal_video_settings = f_cal_video_settings
    self.disable_cancelling = f_disable_cancelling
    self.disable_rescheduling = f_disable_rescheduling
    self.interface_language = f_interface_language
    self.allow_rescheduling_past_bookings = f_allow_rescheduling_past_bookings
    self.allow_rescheduling_cancelled_bookings = f_allow_rescheduling_cancelled_bookings
    self.show_optimized_slots = f_show_optimized_slots
    self.private_note_enabled = f_private_note_enabled
    self.private_note_mode = f_private_note_mode
    self.private_note_template = f_private_note_template
    self.owner_id = f_owner_id
    self.parent_event_type_id = f_parent_event_type_id
    self.assign_all_team_members = f_assign_all_team_members
    self.reschedule_with_same_round_robin_host = f_reschedule_with_same_round_robin_host
    self.allow_rr_host_choice_on_reschedule = f_allow_rr_host_choice_on_reschedule
    self.booking_window = f_booking_window
    self.seats = f_seats
    self.booker_active_bookings_limit = f_booker_active_bookings_limit
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class TeamEventType(Model):
    """Returned by `create_organization_team_event_type`, `create_team_event_type`, `get_event_type_2026_06_12` and 7 more."""

    __slots__ = (
        "id",
        "length_in_minutes",
        "title",
        "slug",
        "description",
        "locations",
        "disable_guests",
        "recurrence",
        "metadata",
        "price",
        "currency",
        "lock_time_zone_toggle_on_booking_page",
        "forward_params_success_redirect",
        "success_redirect_url",
        "is_instant_event",
        "schedule_id",
        "hidden",
        "booking_requires_authentication",
        "team_id",
        "booking_url",
        "hosts",
        "scheduling_type",
        "team",
        "booking_fields",
        "length_in_minutes_options",
        "slot_interval",
        "minimum_booking_notice",
        "before_event_buffer",
        "after_event_buffer",
        "seats_per_time_slot",
        "seats_show_availability_count",
        "booking_limits_count",
        "only_show_first_available_slot",
        "booking_limits_duration",
        "booker_layouts",
        "confirmation_policy",
        "booking_proposal_count",
        "requires_booker_email_verification",
        "skip_attendee_email_deliverability_check",
        "email_settings",
        "hide_calendar_notes",
        "color",
        "offset_start",
        "custom_name",
        "destination_calendar",
        "use_destination_calendar_email",
        "hide_calendar_event_details",
        "hide_organizer_email",
        "cal_video_settings",
        "disable_cancelling",
        "disable_rescheduling",
        "interface_language",
        "allow_rescheduling_past_bookings",
        "allow_rescheduling_cancelled_bookings",
        "show_optimized_slots",
        "private_note_enabled",
        "private_note_mode",
        "private_note_template",
        "owner_id",
        "parent_event_type_id",
        "assign_all_team_members",
        "reschedule_with_same_round_robin_host",
        "allow_rr_host_choice_on_reschedule",
        "booking_window",
        "seats",
        "booker_active_bookings_limit",
    )

    _names = (
        ("id", "id"),
        ("length_in_minutes", "lengthInMinutes"),
        ("title", "title"),
        ("slug", "slug"),
        ("description", "description"),
        ("locations", "locations"),
        ("disable_guests", "disableGuests"),
        ("recurrence", "recurrence"),
        ("metadata", "metadata"),
        ("price", "price"),
        ("currency", "currency"),
        ("lock_time_zone_toggle_on_booking_page", "lockTimeZoneToggleOnBookingPage"),
        ("forward_params_success_redirect", "forwardParamsSuccessRedirect"),
        ("success_redirect_url", "successRedirectUrl"),
        ("is_instant_event", "isInstantEvent"),
        ("schedule_id", "scheduleId"),
        ("hidden", "hidden"),
        ("booking_requires_authentication", "bookingRequiresAuthentication"),
        ("team_id", "teamId"),
        ("booking_url", "bookingUrl"),
        ("hosts", "hosts"),
        ("scheduling_type", "schedulingType"),
        ("team", "team"),
        ("booking_fields", "bookingFields"),
        ("length_in_minutes_options", "lengthInMinutesOptions"),
        ("slot_interval", "slotInterval"),
        ("minimum_booking_notice", "minimumBookingNotice"),
        ("before_event_buffer", "beforeEventBuffer"),
        ("after_event_buffer", "afterEventBuffer"),
        ("seats_per_time_slot", "seatsPerTimeSlot"),
        ("seats_show_availability_count", "seatsShowAvailabilityCount"),
        ("booking_limits_count", "bookingLimitsCount"),
        ("only_show_first_available_slot", "onlyShowFirstAvailableSlot"),
        ("booking_limits_duration", "bookingLimitsDuration"),
        ("booker_layouts", "bookerLayouts"),
        ("confirmation_policy", "confirmationPolicy"),
        ("booking_proposal_count", "bookingProposalCount"),
        ("requires_booker_email_verification", "requiresBookerEmailVerification"),
        ("skip_attendee_email_deliverability_check", "skipAttendeeEmailDeliverabilityCheck"),
        ("email_settings", "emailSettings"),
        ("hide_calendar_notes", "hideCalendarNotes"),
        ("color", "color"),
        ("offset_start", "offsetStart"),
        ("custom_name", "customName"),
        ("destination_calendar", "destinationCalendar"),
        ("use_destination_calendar_email", "useDestinationCalendarEmail"),
        ("hide_calendar_event_details", "hideCalendarEventDetails"),
        ("hide_organizer_email", "hideOrganizerEmail"),
        ("cal_video_settings", "calVideoSettings"),
        ("disable_cancelling", "disableCancelling"),
        ("disable_rescheduling", "disableRescheduling"),
        ("interface_language", "interfaceLanguage"),
        ("allow_rescheduling_past_bookings", "allowReschedulingPastBookings"),
        ("allow_rescheduling_cancelled_bookings", "allowReschedulingCancelledBookings"),
        ("show_optimized_slots", "showOptimizedSlots"),
        ("private_note_enabled", "privateNoteEnabled"),
        ("private_note_mode", "privateNoteMode"),
        ("private_note_template", "privateNoteTemplate"),
        ("owner_id", "ownerId"),
        ("parent_event_type_id", "parentEventTypeId"),
        ("assign_all_team_members", "assignAllTeamMembers"),
        ("reschedule_with_same_round_robin_host", "rescheduleWithSameRoundRobinHost"),
        ("allow_rr_host_choice_on_reschedule", "allowRRHostChoiceOnReschedule"),
        ("booking_window", "bookingWindow"),
        ("seats", "seats"),
        ("booker_active_bookings_limit", "bookerActiveBookingsLimit"),
    )
    _decode = staticmethod(decode)

    id: int
    length_in_minutes: int
    title: str
    slug: str
    description: str
    locations: list[EventTypeLocation]
    disable_guests: bool
    recurrence: Recurrence | None
    metadata: dict[str, Any]
    price: int
    currency: str
    lock_time_zone_toggle_on_booking_page: bool
    forward_params_success_redirect: bool | None
    success_redirect_url: str | None
    is_instant_event: bool
    schedule_id: int | None
    hidden: bool
    booking_requires_authentication: bool
    team_id: int
    booking_url: str | None
    hosts: list[TeamEventTypeResponseHost]
    scheduling_type: SchedulingType | str | None
    team: EventTypeTeam
    booking_fields: list[BookingFieldsDataBookingField]
    length_in_minutes_options: list[int] | Unset
    slot_interval: int | None | Unset
    minimum_booking_notice: int | Unset
    before_event_buffer: int | Unset
    after_event_buffer: int | Unset
    seats_per_time_slot: int | None | Unset
    seats_show_availability_count: bool | None | Unset
    booking_limits_count: CreateEventTypeBookingLimitsCount | Unset
    only_show_first_available_slot: bool | Unset
    booking_limits_duration: CreateEventTypeBookingLimitsDuration | Unset
    booker_layouts: BookerLayouts | Unset
    confirmation_policy: CreateEventTypeConfirmationPolicy | Unset
    booking_proposal_count: int | None | Unset
    requires_booker_email_verification: bool | Unset
    skip_attendee_email_deliverability_check: bool | Unset
    email_settings: EmailSettings | Unset
    hide_calendar_notes: bool | Unset
    color: EventTypeColor | Unset
    offset_start: int | Unset
    custom_name: str | Unset
    destination_calendar: EventTypeDestinationCalendar | Unset
    use_destination_calendar_email: bool | Unset
    hide_calendar_event_details: bool | Unset
    hide_organizer_email: bool | Unset
    cal_video_settings: CalVideoSettings | Unset
    disable_cancelling: DisableCancelling | Unset
    disable_rescheduling: DisableRescheduling | Unset
    interface_language: str | None | Unset
    allow_rescheduling_past_bookings: bool | Unset
    allow_rescheduling_cancelled_bookings: bool | None | Unset
    show_optimized_slots: bool | None | Unset
    private_note_enabled: bool | Unset
    private_note_mode: PrivateNoteMode | str | None | Unset
    private_note_template: str | None | Unset
    owner_id: int | None | Unset
    parent_event_type_id: int | None | Unset
    assign_all_team_members: bool | Unset
    reschedule_with_same_round_robin_host: bool | Unset
    allow_rr_host_choice_on_reschedule: bool | Unset
    booking_window: HostedEventTypeBookingWindow | Unset
    seats: CreateEventTypeSeats | Unset
    booker_active_bookings_limit: EventTypeBookerActiveBookingsLimit | Unset

    def __init__(
        self,
        *,
        id: int,
        length_in_minutes: int,
        title: str,
        slug: str,
        description: str,
        locations: list[EventTypeLocation],
        disable_guests: bool,
        recurrence: Recurrence | None,
        metadata: dict[str, Any],
        price: int,
        currency: str,
        lock_time_zone_toggle_on_booking_page: bool,
        forward_params_success_redirect: bool | None,
        success_redirect_url: str | None,
        is_instant_event: bool,
        schedule_id: int | None,
        hidden: bool,
        booking_requires_authentication: bool,
        team_id: int,
        booking_url: str | None,
        hosts: list[TeamEventTypeResponseHost],
        scheduling_type: SchedulingType | str | None,
        team: EventTypeTeam,
        booking_fields: list[BookingFieldsDataBookingField],
        length_in_minutes_options: list[int] | Unset = UNSET,
        slot_interval: int | None | Unset = UNSET,
        minimum_booking_notice: int | Unset = UNSET,
        before_event_buffer: int | Unset = UNSET,
        after_event_buffer: int | Unset = UNSET,
        seats_per_time_slot: int | None | Unset = UNSET,
        seats_show_availability_count: bool | None | Unset = UNSET,
        booking_limits_count: CreateEventTypeBookingLimitsCount | Unset = UNSET,
        only_show_first_available_slot: bool | Unset = UNSET,
        booking_limits_duration: CreateEventTypeBookingLimitsDuration | Unset = UNSET,
        booker_layouts: BookerLayouts | Unset = UNSET,
        confirmation_policy: CreateEventTypeConfirmationPolicy | Unset = UNSET,
        booking_proposal_count: int | None | Unset = UNSET,
        requires_booker_email_verification: bool | Unset = UNSET,
        skip_attendee_email_deliverability_check: bool | Unset = UNSET,
        email_settings: EmailSettings | Unset = UNSET,
        hide_calendar_notes: bool | Unset = UNSET,
        color: EventTypeColor | Unset = UNSET,
        offset_start: int | Unset = UNSET,
        custom_name: str | Unset = UNSET,
        destination_calendar: EventTypeDestinationCalendar | Unset = UNSET,
        use_destination_calendar_email: bool | Unset = UNSET,
        hide_calendar_event_details: bool | Unset = UNSET,
        hide_organizer_email: bool | Unset = UNSET,
        cal_video_settings: CalVideoSettings | Unset = UNSET,
        disable_cancelling: DisableCancelling | Unset = UNSET,
        disable_rescheduling: DisableRescheduling | Unset = UNSET,
        interface_language: str | None | Unset = UNSET,
        allow_rescheduling_past_bookings: bool | Unset = UNSET,
        allow_rescheduling_cancelled_bookings: bool | None | Unset = UNSET,
        show_optimized_slots: bool | None | Unset = UNSET,
        private_note_enabled: bool | Unset = UNSET,
        private_note_mode: PrivateNoteMode | str | None | Unset = UNSET,
        private_note_template: str | None | Unset = UNSET,
        owner_id: int | None | Unset = UNSET,
        parent_event_type_id: int | None | Unset = UNSET,
        assign_all_team_members: bool | Unset = UNSET,
        reschedule_with_same_round_robin_host: bool | Unset = UNSET,
        allow_rr_host_choice_on_reschedule: bool | Unset = UNSET,
        booking_window: HostedEventTypeBookingWindow | Unset = UNSET,
        seats: CreateEventTypeSeats | Unset = UNSET,
        booker_active_bookings_limit: EventTypeBookerActiveBookingsLimit | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.length_in_minutes = length_in_minutes
        self.title = title
        self.slug = slug
        self.description = description
        self.locations = locations
        self.disable_guests = disable_guests
        self.recurrence = recurrence
        self.metadata = metadata
        self.price = price
        self.currency = currency
        self.lock_time_zone_toggle_on_booking_page = lock_time_zone_toggle_on_booking_page
        self.forward_params_success_redirect = forward_params_success_redirect
        self.success_redirect_url = success_redirect_url
        self.is_instant_event = is_instant_event
        self.schedule_id = schedule_id
        self.hidden = hidden
        self.booking_requires_authentication = booking_requires_authentication
        self.team_id = team_id
        self.booking_url = booking_url
        self.hosts = hosts
        self.scheduling_type = scheduling_type
        self.team = team
        self.booking_fields = booking_fields
        self.length_in_minutes_options = length_in_minutes_options
        self.slot_interval = slot_interval
        self.minimum_booking_notice = minimum_booking_notice
        self.before_event_buffer = before_event_buffer
        self.after_event_buffer = after_event_buffer
        self.seats_per_time_slot = seats_per_time_slot
        self.seats_show_availability_count = seats_show_availability_count
        self.booking_limits_count = booking_limits_count
        self.only_show_first_available_slot = only_show_first_available_slot
        self.booking_limits_duration = booking_limits_duration
        self.booker_layouts = booker_layouts
        self.confirmation_policy = confirmation_policy
        self.booking_proposal_count = booking_proposal_count
        self.requires_booker_email_verification = requires_booker_email_verification
        self.skip_attendee_email_deliverability_check = skip_attendee_email_deliverability_check
        self.email_settings = email_settings
        self.hide_calendar_notes = hide_calendar_notes
        self.color = color
        self.offset_start = offset_start
        self.custom_name = custom_name
        self.destination_calendar = destination_calendar
        self.use_destination_calendar_email = use_destination_calendar_email
        self.hide_calendar_event_details = hide_calendar_event_details
        self.hide_organizer_email = hide_organizer_email
        self.cal_video_settings = cal_video_settings
        self.disable_cancelling = disable_cancelling
        self.disable_rescheduling = disable_rescheduling
        self.interface_language = interface_language
        self.allow_rescheduling_past_bookings = allow_rescheduling_past_bookings
        self.allow_rescheduling_cancelled_bookings = allow_rescheduling_cancelled_bookings
        self.show_optimized_slots = show_optimized_slots
        self.private_note_enabled = private_note_enabled
        self.private_note_mode = private_note_mode
        self.private_note_template = private_note_template
        self.owner_id = owner_id
        self.parent_event_type_id = parent_event_type_id
        self.assign_all_team_members = assign_all_team_members
        self.reschedule_with_same_round_robin_host = reschedule_with_same_round_robin_host
        self.allow_rr_host_choice_on_reschedule = allow_rr_host_choice_on_reschedule
        self.booking_window = booking_window
        self.seats = seats
        self.booker_active_bookings_limit = booker_active_bookings_limit
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booker_layouts import BookerLayouts
        from .booking_fields_data_booking_field import kind as booking_fields_data_booking_field_kind
        from .cal_video_settings import CalVideoSettings
        from .create_event_type_booking_limits_count import (
            kind as create_event_type_booking_limits_count_kind,
        )
        from .create_event_type_booking_limits_duration import (
            kind as create_event_type_booking_limits_duration_kind,
        )
        from .create_event_type_confirmation_policy import kind as create_event_type_confirmation_policy_kind
        from .create_event_type_seats import kind as create_event_type_seats_kind
        from .disable_cancelling import DisableCancelling
        from .disable_rescheduling import DisableRescheduling
        from .email_settings import EmailSettings
        from .event_type_booker_active_bookings_limit import (
            kind as event_type_booker_active_bookings_limit_kind,
        )
        from .event_type_color import EventTypeColor
        from .event_type_destination_calendar import EventTypeDestinationCalendar
        from .event_type_location import kind as event_type_location_kind
        from .event_type_team import EventTypeTeam
        from .hosted_event_type_booking_window import kind as hosted_event_type_booking_window_kind
        from .recurrence import Recurrence
        from .team_event_type_response_host import TeamEventTypeResponseHost

        return (
            ("id", "id", True, INTEGER),
            ("length_in_minutes", "lengthInMinutes", True, INTEGER),
            ("title", "title", True, STRING),
            ("slug", "slug", True, STRING),
            ("description", "description", True, STRING),
            ("locations", "locations", True, List(event_type_location_kind())),
            ("disable_guests", "disableGuests", True, BOOLEAN),
            ("recurrence", "recurrence", True, Nullable(Ref(Recurrence))),
            ("metadata", "metadata", True, Map(ANY)),
            ("price", "price", True, INTEGER),
            ("currency", "currency", True, STRING),
            ("lock_time_zone_toggle_on_booking_page", "lockTimeZoneToggleOnBookingPage", True, BOOLEAN),
            ("forward_params_success_redirect", "forwardParamsSuccessRedirect", True, Nullable(BOOLEAN)),
            ("success_redirect_url", "successRedirectUrl", True, Nullable(STRING)),
            ("is_instant_event", "isInstantEvent", True, BOOLEAN),
            ("schedule_id", "scheduleId", True, Nullable(INTEGER)),
            ("hidden", "hidden", True, BOOLEAN),
            ("booking_requires_authentication", "bookingRequiresAuthentication", True, BOOLEAN),
            ("team_id", "teamId", True, INTEGER),
            ("booking_url", "bookingUrl", True, Nullable(STRING)),
            ("hosts", "hosts", True, List(Ref(TeamEventTypeResponseHost))),
            (
                "scheduling_type",
                "schedulingType",
                True,
                Nullable(Choice("collective", "managed", "roundRobin")),
            ),
            ("team", "team", True, Ref(EventTypeTeam)),
            ("booking_fields", "bookingFields", True, List(booking_fields_data_booking_field_kind())),
            ("length_in_minutes_options", "lengthInMinutesOptions", False, List(INTEGER)),
            ("slot_interval", "slotInterval", False, Nullable(INTEGER)),
            ("minimum_booking_notice", "minimumBookingNotice", False, INTEGER),
            ("before_event_buffer", "beforeEventBuffer", False, INTEGER),
            ("after_event_buffer", "afterEventBuffer", False, INTEGER),
            ("seats_per_time_slot", "seatsPerTimeSlot", False, Nullable(INTEGER)),
            ("seats_show_availability_count", "seatsShowAvailabilityCount", False, Nullable(BOOLEAN)),
            (
                "booking_limits_count",
                "bookingLimitsCount",
                False,
                create_event_type_booking_limits_count_kind(),
            ),
            ("only_show_first_available_slot", "onlyShowFirstAvailableSlot", False, BOOLEAN),
            (
                "booking_limits_duration",
                "bookingLimitsDuration",
                False,
                create_event_type_booking_limits_duration_kind(),
            ),
            ("booker_layouts", "bookerLayouts", False, Ref(BookerLayouts)),
            (
                "confirmation_policy",
                "confirmationPolicy",
                False,
                create_event_type_confirmation_policy_kind(),
            ),
            ("booking_proposal_count", "bookingProposalCount", False, Nullable(INTEGER)),
            ("requires_booker_email_verification", "requiresBookerEmailVerification", False, BOOLEAN),
            (
                "skip_attendee_email_deliverability_check",
                "skipAttendeeEmailDeliverabilityCheck",
                False,
                BOOLEAN,
            ),
            ("email_settings", "emailSettings", False, Ref(EmailSettings)),
            ("hide_calendar_notes", "hideCalendarNotes", False, BOOLEAN),
            ("color", "color", False, Ref(EventTypeColor)),
            ("offset_start", "offsetStart", False, INTEGER),
            ("custom_name", "customName", False, STRING),
            ("destination_calendar", "destinationCalendar", False, Ref(EventTypeDestinationCalendar)),
            ("use_destination_calendar_email", "useDestinationCalendarEmail", False, BOOLEAN),
            ("hide_calendar_event_details", "hideCalendarEventDetails", False, BOOLEAN),
            ("hide_organizer_email", "hideOrganizerEmail", False, BOOLEAN),
            ("cal_video_settings", "calVideoSettings", False, Ref(CalVideoSettings)),
            ("disable_cancelling", "disableCancelling", False, Ref(DisableCancelling)),
            ("disable_rescheduling", "disableRescheduling", False, Ref(DisableRescheduling)),
            ("interface_language", "interfaceLanguage", False, Nullable(STRING)),
            ("allow_rescheduling_past_bookings", "allowReschedulingPastBookings", False, BOOLEAN),
            (
                "allow_rescheduling_cancelled_bookings",
                "allowReschedulingCancelledBookings",
                False,
                Nullable(BOOLEAN),
            ),
            ("show_optimized_slots", "showOptimizedSlots", False, Nullable(BOOLEAN)),
            ("private_note_enabled", "privateNoteEnabled", False, BOOLEAN),
            (
                "private_note_mode",
                "privateNoteMode",
                False,
                Nullable(Choice("duplicate_event", "separate_events")),
            ),
            ("private_note_template", "privateNoteTemplate", False, Nullable(STRING)),
            ("owner_id", "ownerId", False, Nullable(INTEGER)),
            ("parent_event_type_id", "parentEventTypeId", False, Nullable(INTEGER)),
            ("assign_all_team_members", "assignAllTeamMembers", False, BOOLEAN),
            ("reschedule_with_same_round_robin_host", "rescheduleWithSameRoundRobinHost", False, BOOLEAN),
            ("allow_rr_host_choice_on_reschedule", "allowRRHostChoiceOnReschedule", False, BOOLEAN),
            ("booking_window", "bookingWindow", False, hosted_event_type_booking_window_kind()),
            ("seats", "seats", False, create_event_type_seats_kind()),
            (
                "booker_active_bookings_limit",
                "bookerActiveBookingsLimit",
                False,
                event_type_booker_active_bookings_limit_kind(),
            ),
        )
