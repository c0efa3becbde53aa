# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Choice,
    List,
    Model,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset
from .booker_layouts import decode as decode_booker_layouts
from .cal_video_settings import decode as decode_cal_video_settings
from .create_event_type_booker_active_bookings_limit import (
    decode as decode_create_event_type_booker_active_bookings_limit,
)
from .create_event_type_booking_field import decode as decode_create_event_type_booking_field
from .create_event_type_booking_limits_count import decode as decode_create_event_type_booking_limits_count
from .create_event_type_booking_limits_duration import (
    decode as decode_create_event_type_booking_limits_duration,
)
from .create_event_type_booking_window import decode as decode_create_event_type_booking_window
from .create_event_type_confirmation_policy import decode as decode_create_event_type_confirmation_policy
from .create_event_type_recurrence import decode as decode_create_event_type_recurrence
from .create_event_type_seats import decode as decode_create_event_type_seats
from .create_team_event_type_location import decode as decode_create_team_event_type_location
from .disable_cancelling_input import decode as decode_disable_cancelling_input
from .disable_rescheduling_input import decode as decode_disable_rescheduling_input
from .email_settings import decode as decode_email_settings
from .event_type_color import decode as decode_event_type_color
from .event_type_destination_calendar import decode as decode_event_type_destination_calendar
from .host import decode as decode_host

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booker_layouts import BookerLayouts
    from .cal_video_settings import CalVideoSettings
    from .create_event_type_booker_active_bookings_limit import CreateEventTypeBookerActiveBookingsLimit
    from .create_event_type_booking_field import CreateEventTypeBookingField
    from .create_event_type_booking_limits_count import CreateEventTypeBookingLimitsCount
    from .create_event_type_booking_limits_duration import CreateEventTypeBookingLimitsDuration
    from .create_event_type_booking_window import CreateEventTypeBookingWindow
    from .create_event_type_confirmation_policy import CreateEventTypeConfirmationPolicy
    from .create_event_type_interface_language import CreateEventTypeInterfaceLanguage
    from .create_event_type_recurrence import CreateEventTypeRecurrence
    from .create_event_type_seats import CreateEventTypeSeats
    from .create_team_event_type_location import CreateTeamEventTypeLocation
    from .disable_cancelling_input import DisableCancellingInput
    from .disable_rescheduling_input import DisableReschedulingInput
    from .email_settings import EmailSettings
    from .event_type_color import EventTypeColor
    from .event_type_destination_calendar import EventTypeDestinationCalendar
    from .host import Host
    from .scheduling_type import SchedulingType

FIELDS = frozenset(
    (
        "lengthInMinutes",
        "title",
        "slug",
        "schedulingType",
        "lengthInMinutesOptions",
        "description",
        "bookingFields",
        "disableGuests",
        "slotInterval",
        "minimumBookingNotice",
        "beforeEventBuffer",
        "afterEventBuffer",
        "scheduleId",
        "bookingLimitsCount",
        "bookerActiveBookingsLimit",
        "onlyShowFirstAvailableSlot",
        "bookingLimitsDuration",
        "bookingWindow",
        "offsetStart",
        "bookerLayouts",
        "confirmationPolicy",
        "recurrence",
        "requiresBookerEmailVerification",
        "hideCalendarNotes",
        "lockTimeZoneToggleOnBookingPage",
        "color",
        "seats",
        "customName",
        "destinationCalendar",
        "useDestinationCalendarEmail",
        "hideCalendarEventDetails",
        "successRedirectUrl",
        "hideOrganizerEmail",
        "calVideoSettings",
        "hidden",
        "bookingRequiresAuthentication",
        "disableCancelling",
        "disableRescheduling",
        "interfaceLanguage",
        "allowReschedulingPastBookings",
        "allowReschedulingCancelledBookings",
        "showOptimizedSlots",
        "hosts",
        "assignAllTeamMembers",
        "locations",
        "emailSettings",
        "rescheduleWithSameRoundRobinHost",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_length_in_minutes = data["lengthInMinutes"]
        f_title = data["title"]
        f_slug = data["slug"]
        f_scheduling_type = data["schedulingType"]
        if type(f_length_in_minutes) is not int:
            odd(CreateTeamEventTypeLegacy, "lengthInMinutes", data, drift)
        if type(f_title) is not str:
            odd(CreateTeamEventTypeLegacy, "title", data, drift)
        if type(f_slug) is not str:
            odd(CreateTeamEventTypeLegacy, "slug", data, drift)
        if f_scheduling_type not in {"collective", "managed", "roundRobin"}:
            odd(CreateTeamEventTypeLegacy, "schedulingType", data, drift)
        more = len(data) - 4
        f_length_in_minutes_options = f_description = f_booking_fields = f_disable_guests = absent
        f_slot_interval = f_minimum_booking_notice = f_before_event_buffer = f_after_event_buffer = absent
        f_schedule_id = f_booking_limits_count = f_booker_active_bookings_limit = (
            f_only_show_first_available_slot
        ) = absent
        f_booking_limits_duration = f_booking_window = f_offset_start = f_booker_layouts = absent
        f_confirmation_policy = f_recurrence = f_requires_booker_email_verification = (
            f_hide_calendar_notes
        ) = absent
        f_lock_time_zone_toggle_on_booking_page = f_color = f_seats = f_custom_name = absent
        f_destination_calendar = f_use_destination_calendar_email = f_hide_calendar_event_details = (
            f_success_redirect_url
        ) = absent
        f_hide_organizer_email = f_cal_video_settings = f_hidden = f_booking_requires_authentication = absent
        f_disable_cancelling = f_disable_rescheduling = f_interface_language = (
            f_allow_rescheduling_past_bookings
        ) = absent
        f_allow_rescheduling_cancelled_bookings = f_show_optimized_slots = f_hosts = (
            f_assign_all_team_members
        ) = absent
        f_locations = f_email_settings = f_reschedule_with_same_round_robin_host = absent
        if more:
            if "lengthInMinutesOptions" in data:
                f_length_in_minutes_options = data["lengthInMinutesOptions"]
                more -= 1
                if type(f_length_in_minutes_options) is not list:
                    return decode_exactly(CreateTeamEventTypeLegacy, data, drift, mark)
                for item in f_length_in_minutes_options:
                    if type(item) is not int:
                        return decode_exactly(CreateTeamEventTypeLegacy, data, drift, mark)
            if "description" in data:
                f_description = data["description"]
                more -= 1
                if type(f_description) is not str:
                    odd(CreateTeamEventTypeLegacy, "description", data, drift)
            if "bookingFields" in data:
                f_booking_fields = data["bookingFields"]
                more -= 1
                if type(f_booking_fields) is not list:
                    return decode_exactly(CreateTeamEventTypeLegacy, data, drift, mark)
            if "disableGuests" in data:
                f_disable_guests = data["disableGuests"]
                more -= 1
                if type(f_disable_guests) is not bool:
                    odd(CreateTeamEventTypeLegacy, "disableGuests", data, drift)
            if "slotInterval" in data:
                f_slot_interval = data["slotInterval"]
                more -= 1
                if type(f_slot_interval) is not int:
                    odd(CreateTeamEventTypeLegacy, "slotInterval", data, drift)
            if "minimumBookingNotice" in data:
                f_minimum_booking_notice = data["minimumBookingNotice"]
                more -= 1
                if type(f_minimum_booking_notice) is not int:
                    odd(CreateTeamEventTypeLegacy, "minimumBookingNotice", data, drift)
            if "beforeEventBuffer" in data:
                f_before_event_buffer = data["beforeEventBuffer"]
                more -= 1
                if type(f_before_event_buffer) is not int:
                    odd(CreateTeamEventTypeLegacy, "beforeEventBuffer", data, drift)
            if "afterEventBuffer" in data:
                f_after_event_buffer = data["afterEventBuffer"]
                more -= 1
                if type(f_after_event_buffer) is not int:
                    odd(CreateTeamEventTypeLegacy, "afterEventBuffer", data, drift)
            if "scheduleId" in data:
                f_schedule_id = data["scheduleId"]
                more -= 1
                if type(f_schedule_id) is not int:
                    odd(CreateTeamEventTypeLegacy, "scheduleId", data, drift)
            if "bookingLimitsCount" in data:
                f_booking_limits_count = data["bookingLimitsCount"]
                more -= 1
            if "bookerActiveBookingsLimit" in data:
                f_booker_active_bookings_limit = data["bookerActiveBookingsLimit"]
                more -= 1
            if "onlyShowFirstAvailableSlot" in data:
                f_only_show_first_available_slot = data["onlyShowFirstAvailableSlot"]
                more -= 1
                if type(f_only_show_first_available_slot) is not bool:
                    odd(CreateTeamEventTypeLegacy, "onlyShowFirstAvailableSlot", data, drift)
            if "bookingLimitsDuration" in data:
                f_booking_limits_duration = data["bookingLimitsDuration"]
                more -= 1
            if "bookingWindow" in data:
                f_booking_window = data["bookingWindow"]
                more -= 1
            if "offsetStart" in data:
                f_offset_start = data["offsetStart"]
                more -= 1
                if type(f_offset_start) is not int:
                    odd(CreateTeamEventTypeLegacy, "offsetStart", data, drift)
            if "bookerLayouts" in data:
                f_booker_layouts = data["bookerLayouts"]
                more -= 1
            if "confirmationPolicy" in data:
                f_confirmation_policy = data["confirmationPolicy"]
                more -= 1
            if "recurrence" in data:
                f_recurrence = data["recurrence"]
                more -= 1
            if "requiresBookerEmailVerification" in data:
                f_requires_booker_email_verification = data["requiresBookerEmailVerification"]
                more -= 1
                if type(f_requires_booker_email_verification) is not bool:
                    odd(CreateTeamEventTypeLegacy, "requiresBookerEmailVerification", data, drift)
            if "hideCalendarNotes" in data:
                f_hide_calendar_notes = data["hideCalendarNotes"]
                more -= 1
                if type(f_hide_calendar_notes) is not bool:
                    odd(CreateTeamEventTypeLegacy, "hideCalendarNotes", data, drift)
            if "lockTimeZoneToggleOnBookingPage" in data:
                f_lock_time_zone_toggle_on_booking_page = data["lockTimeZoneToggleOnBookingPage"]
                more -= 1
                if type(f_lock_time_zone_toggle_on_booking_page) is not bool:
                    odd(CreateTeamEventTypeLegacy, "lockTimeZoneToggleOnBookingPage", data, drift)
            if "color" in data:
                f_color = data["color"]
                more -= 1
            if "seats" in data:
                f_seats = data["seats"]
                more -= 1
            if "customName" in data:
                f_custom_name = data["customName"]
                more -= 1
                if type(f_custom_name) is not str:
                    odd(CreateTeamEventTypeLegacy, "customName", data, drift)
            if "destinationCalendar" in data:
                f_destination_calendar = data["destinationCalendar"]
                more -= 1
            if "useDestinationCalendarEmail" in data:
                f_use_destination_calendar_email = data["useDestinationCalendarEmail"]
                more -= 1
                if type(f_use_destination_calendar_email) is not bool:
                    odd(CreateTeamEventTypeLegacy, "useDestinationCalendarEmail", data, drift)
            if "hideCalendarEventDetails" in data:
                f_hide_calendar_event_details = data["hideCalendarEventDetails"]
                more -= 1
                if type(f_hide_calendar_event_details) is not bool:
                    odd(CreateTeamEventTypeLegacy, "hideCalendarEventDetails", data, drift)
            if "successRedirectUrl" in data:
                f_success_redirect_url = data["successRedirectUrl"]
                more -= 1
                if type(f_success_redirect_url) is not str:
                    odd(CreateTeamEventTypeLegacy, "successRedirectUrl", data, drift)
            if "hideOrganizerEmail" in data:
                f_hide_organizer_email = data["hideOrganizerEmail"]
                more -= 1
                if type(f_hide_organizer_email) is not bool:
                    odd(CreateTeamEventTypeLegacy, "hideOrganizerEmail", data, drift)
            if "calVideoSettings" in data:
                f_cal_video_settings = data["calVideoSettings"]
                more -= 1
            if "hidden" in data:
                f_hidden = data["hidden"]
                more -= 1
                if type(f_hidden) is not bool:
                    odd(CreateTeamEventTypeLegacy, "hidden", data, drift)
            if "bookingRequiresAuthentication" in data:
                f_booking_requires_authentication = data["bookingRequiresAuthentication"]
                more -= 1
                if type(f_booking_requires_authentication) is not bool:
                    odd(CreateTeamEventTypeLegacy, "bookingRequiresAuthentication", data, drift)
            if "disableCancelling" in data:
                f_disable_cancelling = data["disableCancelling"]
                more -= 1
            if "disableRescheduling" in data:
                f_disable_rescheduling = data["disableRescheduling"]
                more -= 1
            if "interfaceLanguage" in data:
                f_interface_language = data["interfaceLanguage"]
                more -= 1
                if f_interface_language not in {
                    "",
                    "ar",
                    "az",
                    "bg",
                    "bn",
                    "ca",
                    "cs",
                    "da",
                    "de",
                    "el",
                    "en",
                    "es",
                    "es-419",
                    "et",
                    "eu",
                    "fi",
                    "fr",
                    "he",
                    "hu",
                    "it",
                    "ja",
                    "km",
                    "ko",
                    "nl",
                    "no",
                    "pl",
                    "pt",
                    "pt-BR",
                    "ro",
                    "ru",
                    "sk-SK",
                    "sr",
                    "sv",
                    "tr",
                    "uk",
                    "vi",
                    "zh-CN",
                    "zh-TW",
                }:
                    odd(CreateTeamEventTypeLegacy, "interfaceLanguage", data, drift)
            if "allowReschedulingPastBookings" in data:
                f_allow_rescheduling_past_bookings = data["allowReschedulingPastBookings"]
                more -= 1
                if type(f_allow_rescheduling_past_bookings) is not bool:
                    odd(CreateTeamEventTypeLegacy, "allowReschedulingPastBookings", data, drift)
            if "allowReschedulingCancelledBookings" in data:
                f_allow_rescheduling_cancelled_bookings = data["allowReschedulingCancelledBookings"]
                more -= 1
                if type(f_allow_rescheduling_cancelled_bookings) is not bool:
                    odd(CreateTeamEventTypeLegacy, "allowReschedulingCancelledBookings", data, drift)
            if "showOptimizedSlots" in data:
                f_show_optimized_slots = data["showOptimizedSlots"]
                more -= 1
                if type(f_show_optimized_slots) is not bool:
                    odd(CreateTeamEventTypeLegacy, "showOptimizedSlots", data, drift)
            if "hosts" in data:
                f_hosts = data["hosts"]
                more -= 1
                if type(f_hosts) is not list:
                    return decode_exactly(CreateTeamEventTypeLegacy, data, drift, mark)
            if "assignAllTeamMembers" in data:
                f_assign_all_team_members = data["assignAllTeamMembers"]
                more -= 1
                if type(f_assign_all_team_members) is not bool:
                    odd(CreateTeamEventTypeLegacy, "assignAllTeamMembers", data, drift)
            if "locations" in data:
                f_locations = data["locations"]
                more -= 1
                if type(f_locations) is not list:
                    return decode_exactly(CreateTeamEventTypeLegacy, data, drift, mark)
            if "emailSettings" in data:
                f_email_settings = data["emailSettings"]
                more -= 1
            if "rescheduleWithSameRoundRobinHost" in data:
                f_reschedule_with_same_round_robin_host = data["rescheduleWithSameRoundRobinHost"]
                more -= 1
                if type(f_reschedule_with_same_round_robin_host) is not bool:
                    odd(CreateTeamEventTypeLegacy, "rescheduleWithSameRoundRobinHost", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateTeamEventTypeLegacy, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_booking_fields:
            f_booking_fields = (
                [decode_create_event_type_booking_field(f_booking_fields[0], drift)]
                if len(f_booking_fields) == 1
                else [decode_create_event_type_booking_field(item, drift) for item in f_booking_fields]
            )
        if f_booking_limits_count is not UNSET:
            f_booking_limits_count = decode_create_event_type_booking_limits_count(
                f_booking_limits_count, drift
            )
        if f_booker_active_bookings_limit is not UNSET:
            f_booker_active_bookings_limit = decode_create_event_type_booker_active_bookings_limit(
                f_booker_active_bookings_limit, drift
            )
        if f_booking_limits_duration is not UNSET:
            f_booking_limits_duration = decode_create_event_type_booking_limits_duration(
                f_booking_limits_duration, drift
            )
        if f_booking_window is not UNSET:
            f_booking_window = decode_create_event_type_booking_window(f_booking_window, drift)
        if f_booker_layouts is not UNSET:
            f_booker_layouts = decode_booker_layouts(f_booker_layouts, drift)
        if f_confirmation_policy is not UNSET:
            f_confirmation_policy = decode_create_event_type_confirmation_policy(f_confirmation_policy, drift)
        if f_recurrence is not UNSET:
            f_recurrence = decode_create_event_type_recurrence(f_recurrence, drift)
        if f_color is not UNSET:
            f_color = decode_event_type_color(f_color, drift)
        if f_seats is not UNSET:
            f_seats = decode_create_event_type_seats(f_seats, drift)
        if f_destination_calendar is not UNSET:
            f_destination_calendar = decode_event_type_destination_calendar(f_destination_calendar, drift)
        if f_cal_video_settings is not UNSET:
            f_cal_video_settings = decode_cal_video_settings(f_cal_video_settings, drift)
        if f_disable_cancelling is not UNSET:
            f_disable_cancelling = decode_disable_cancelling_input(f_disable_cancelling, drift)
        if f_disable_rescheduling is not UNSET:
            f_disable_rescheduling = decode_disable_rescheduling_input(f_disable_rescheduling, drift)
        if f_hosts:
            f_hosts = (
                [decode_host(f_hosts[0], drift)]
                if len(f_hosts) == 1
                else [decode_host(item, drift) for item in f_hosts]
            )
        if f_locations:
            f_locations = (
                [decode_create_team_event_type_location(f_locations[0], drift)]
                if len(f_locations) == 1
                else [decode_create_team_event_type_location(item, drift) for item in f_locations]
            )
        if f_email_settings is not UNSET:
            f_email_settings = decode_email_settings(f_email_settings, drift)
    except Odd:
        return decode_exactly(CreateTeamEventTypeLegacy, data, drift, mark)
    self = new(CreateTeamEventTypeLegacy)
    self.length_in_minutes = f_length_in_minutes
    self.title = f_title
    self.slug = f_slug
    self.scheduling_type = f_scheduling_type
    self.length_in_minutes_options = f_length_in_minutes_options
    self.description = f_description
    self.booking_fields = f_booking_fields
    self.disable_guests = f_disable_guests
    self.slot_interval = f_slot_interval
    self.minimum_booking_notice = f_minimum_booking_notice
    self.before_event_buffer = f_before_event_buffer
    self.after_event_buffer = f_after_event_buffer
    self.schedule_id = f_schedule_id
    self.booking_limits_count = f_booking_limits_count
    self.booker_active_bookings_limit = f_booker_active_bookings_limit
    self.only_show_first_available_slot = f_only_show_first_available_slot
    self.booking_limits_duration = f_booking_limits_duration
    self.booking_window = f_booking_window
    self.offset_start = f_offset_start
    self.booker_layouts = f_booker_layouts
    self.confirmation_policy = f_confirmation_policy
    self.recurrence = f_recurrence
    self.requires_booker_email_verification = f_requires_booker_email_verification
    self.hide_calendar_notes = f_hide_calendar_notes
    self.lock_time_zone_toggle_on_booking_page = f_lock_time_zone_toggle_on_booking_page
    self.color = f_color
    self.seats = f_seats
    self.custom_name = f_custom_name
    self.destination_calendar = f_destination_calendar
    self.use_destination_calendar_email = f_use_destination_calendar_email
    self.hide_calendar_event_details = f_hide_calendar_event_details
    self.success_redirect_url = f_success_redirect_url
    self.hide_organizer_email = f_hide_organizer_email
    self.cal_video_settings = f_cal_video_settings
    self.hidden = f_hidden
    self.booking_requires_authentication = f_booking_requires_authentication
    self.disable_cancelling = f_disable_cancelling
    self.disable_rescheduling = f_disable_rescheduling
    self.interface_language = f_interface_language
    self.allow_rescheduling_past_bookings = f_allow_rescheduling_past_bookings
    self.allow_rescheduling_cancelled_bookings = f_allow_rescheduling_cancelled_bookings
    self.show_optimized_slots = f_show_optimized_slots
    self.hosts = f_hosts
    self.assign_all_team_members = f_assign_all_team_members
    self.locations = f_locations
    self.email_settings = f_email_settings
    self.reschedule_with_same_round_robin_host = f_reschedule_with_same_round_robin_host
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateTeamEventTypeLegacy(Model):
    """Sent by `create_organization_team_event_type_2024_06_14` and `create_team_event_type_2024_06_14`."""

    __slots__ = (
        "length_in_minutes",
        "title",
        "slug",
        "scheduling_type",
        "length_in_minutes_options",
        "description",
        "booking_fields",
        "disable_guests",
        "slot_interval",
        "minimum_booking_notice",
        "before_event_buffer",
        "after_event_buffer",
        "schedule_id",
        "booking_limits_count",
        "booker_active_bookings_limit",
        "only_show_first_available_slot",
        "booking_limits_duration",
        "booking_window",
        "offset_start",
        "booker_layouts",
        "confirmation_policy",
        "recurrence",
        "requires_booker_email_verification",
        "hide_calendar_notes",
        "lock_time_zone_toggle_on_booking_page",
        "color",
        "seats",
        "custom_name",
        "destination_calendar",
        "use_destination_calendar_email",
        "hide_calendar_event_details",
        "success_redirect_url",
        "hide_organizer_email",
        "cal_video_settings",
        "hidden",
        "booking_requires_authentication",
        "disable_cancelling",
        "disable_rescheduling",
        "interface_language",
        "allow_rescheduling_past_bookings",
        "allow_rescheduling_cancelled_bookings",
        "show_optimized_slots",
        "hosts",
        "assign_all_team_members",
        "locations",
        "email_settings",
        "reschedule_with_same_round_robin_host",
    )

    _names = (
        ("length_in_minutes", "lengthInMinutes"),
        ("title", "title"),
        ("slug", "slug"),
        ("scheduling_type", "schedulingType"),
        ("length_in_minutes_options", "lengthInMinutesOptions"),
        ("description", "description"),
        ("booking_fields", "bookingFields"),
        ("disable_guests", "disableGuests"),
        ("slot_interval", "slotInterval"),
        ("minimum_booking_notice", "minimumBookingNotice"),
        ("before_event_buffer", "beforeEventBuffer"),
        ("after_event_buffer", "afterEventBuffer"),
        ("schedule_id", "scheduleId"),
        ("booking_limits_count", "bookingLimitsCount"),
        ("booker_active_bookings_limit", "bookerActiveBookingsLimit"),
        ("only_show_first_available_slot", "onlyShowFirstAvailableSlot"),
        ("booking_limits_duration", "bookingLimitsDuration"),
        ("booking_window", "bookingWindow"),
        ("offset_start", "offsetStart"),
        ("booker_layouts", "bookerLayouts"),
        ("confirmation_policy", "confirmationPolicy"),
        ("recurrence", "recurrence"),
        ("requires_booker_email_verification", "requiresBookerEmailVerification"),
        ("hide_calendar_notes", "hideCalendarNotes"),
        ("lock_time_zone_toggle_on_booking_page", "lockTimeZoneToggleOnBookingPage"),
        ("color", "color"),
        ("seats", "seats"),
        ("custom_name", "customName"),
        ("destination_calendar", "destinationCalendar"),
        ("use_destination_calendar_email", "useDestinationCalendarEmail"),
        ("hide_calendar_event_details", "hideCalendarEventDetails"),
        ("success_redirect_url", "successRedirectUrl"),
        ("hide_organizer_email", "hideOrganizerEmail"),
        ("cal_video_settings", "calVideoSettings"),
        ("hidden", "hidden"),
        ("booking_requires_authentication", "bookingRequiresAuthentication"),
        ("disable_cancelling", "disableCancelling"),
        ("disable_rescheduling", "disableRescheduling"),
        ("interface_language", "interfaceLanguage"),
        ("allow_rescheduling_past_bookings", "allowReschedulingPastBookings"),
        ("allow_rescheduling_cancelled_bookings", "allowReschedulingCancelledBookings"),
        ("show_optimized_slots", "showOptimizedSlots"),
        ("hosts", "hosts"),
        ("assign_all_team_members", "assignAllTeamMembers"),
        ("locations", "locations"),
        ("email_settings", "emailSettings"),
        ("reschedule_with_same_round_robin_host", "rescheduleWithSameRoundRobinHost"),
    )
    _decode = staticmethod(decode)

    length_in_minutes: int
    title: str
    slug: str
    scheduling_type: SchedulingType | str
    length_in_minutes_options: list[int] | Unset
    description: str | Unset
    booking_fields: list[CreateEventTypeBookingField] | Unset
    disable_guests: bool | Unset
    slot_interval: int | Unset
    minimum_booking_notice: int | Unset
    before_event_buffer: int | Unset
    after_event_buffer: int | Unset
    schedule_id: int | Unset
    booking_limits_count: CreateEventTypeBookingLimitsCount | Unset
    booker_active_bookings_limit: CreateEventTypeBookerActiveBookingsLimit | Unset
    only_show_first_available_slot: bool | Unset
    booking_limits_duration: CreateEventTypeBookingLimitsDuration | Unset
    booking_window: CreateEventTypeBookingWindow | Unset
    offset_start: int | Unset
    booker_layouts: BookerLayouts | Unset
    confirmation_policy: CreateEventTypeConfirmationPolicy | Unset
    recurrence: CreateEventTypeRecurrence | Unset
    requires_booker_email_verification: bool | Unset
    hide_calendar_notes: bool | Unset
    lock_time_zone_toggle_on_booking_page: bool | Unset
    color: EventTypeColor | Unset
    seats: CreateEventTypeSeats | Unset
    custom_name: str | Unset
    destination_calendar: EventTypeDestinationCalendar | Unset
    use_destination_calendar_email: bool | Unset
    hide_calendar_event_details: bool | Unset
    success_redirect_url: str | Unset
    hide_organizer_email: bool | Unset
    cal_video_settings: CalVideoSettings | Unset
    hidden: bool | Unset
    booking_requires_authentication: bool | Unset
    disable_cancelling: DisableCancellingInput | Unset
    disable_rescheduling: DisableReschedulingInput | Unset
    interface_language: CreateEventTypeInterfaceLanguage | str | Unset
    allow_rescheduling_past_bookings: bool | Unset
    allow_rescheduling_cancelled_bookings: bool | Unset
    show_optimized_slots: bool | Unset
    hosts: list[Host] | Unset
    assign_all_team_members: bool | Unset
    locations: list[CreateTeamEventTypeLocation] | Unset
    email_settings: EmailSettings | Unset
    reschedule_with_same_round_robin_host: bool | Unset

    def __init__(
        self,
        *,
        length_in_minutes: int,
        title: str,
        slug: str,
        scheduling_type: SchedulingType | str,
        length_in_minutes_options: list[int] | Unset = UNSET,
        description: str | Unset = UNSET,
        booking_fields: list[CreateEventTypeBookingField] | Unset = UNSET,
        disable_guests: bool | Unset = UNSET,
        slot_interval: int | Unset = UNSET,
        minimum_booking_notice: int | Unset = UNSET,
        before_event_buffer: int | Unset = UNSET,
        after_event_buffer: int | Unset = UNSET,
        schedule_id: int | Unset = UNSET,
        booking_limits_count: CreateEventTypeBookingLimitsCount | Unset = UNSET,
        booker_active_bookings_limit: CreateEventTypeBookerActiveBookingsLimit | Unset = UNSET,
        only_show_first_available_slot: bool | Unset = UNSET,
        booking_limits_duration: CreateEventTypeBookingLimitsDuration | Unset = UNSET,
        booking_window: CreateEventTypeBookingWindow | Unset = UNSET,
        offset_start: int | Unset = UNSET,
        booker_layouts: BookerLayouts | Unset = UNSET,
        confirmation_policy: CreateEventTypeConfirmationPolicy | Unset = UNSET,
        recurrence: CreateEventTypeRecurrence | Unset = UNSET,
        requires_booker_email_verification: bool | Unset = UNSET,
        hide_calendar_notes: bool | Unset = UNSET,
        lock_time_zone_toggle_on_booking_page: bool | Unset = UNSET,
        color: EventTypeColor | Unset = UNSET,
        seats: CreateEventTypeSeats | Unset = UNSET,
        custom_name: str | Unset = UNSET,
        destination_calendar: EventTypeDestinationCalendar | Unset = UNSET,
        use_destination_calendar_email: bool | Unset = UNSET,
        hide_calendar_event_details: bool | Unset = UNSET,
        success_redirect_url: str | Unset = UNSET,
        hide_organizer_email: bool | Unset = UNSET,
        cal_video_settings: CalVideoSettings | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        booking_requires_authentication: bool | Unset = UNSET,
        disable_cancelling: DisableCancellingInput | Unset = UNSET,
        disable_rescheduling: DisableReschedulingInput | Unset = UNSET,
        interface_language: CreateEventTypeInterfaceLanguage | str | Unset = UNSET,
        allow_rescheduling_past_bookings: bool | Unset = UNSET,
        allow_rescheduling_cancelled_bookings: bool | Unset = UNSET,
        show_optimized_slots: bool | Unset = UNSET,
        hosts: list[Host] | Unset = UNSET,
        assign_all_team_members: bool | Unset = UNSET,
        locations: list[CreateTeamEventTypeLocation] | Unset = UNSET,
        email_settings: EmailSettings | Unset = UNSET,
        reschedule_with_same_round_robin_host: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.length_in_minutes = length_in_minutes
        self.title = title
        self.slug = slug
        self.scheduling_type = scheduling_type
        self.length_in_minutes_options = length_in_minutes_options
        self.description = description
        self.booking_fields = booking_fields
        self.disable_guests = disable_guests
        self.slot_interval = slot_interval
        self.minimum_booking_notice = minimum_booking_notice
        self.before_event_buffer = before_event_buffer
        self.after_event_buffer = after_event_buffer
        self.schedule_id = schedule_id
        self.booking_limits_count = booking_limits_count
        self.booker_active_bookings_limit = booker_active_bookings_limit
        self.only_show_first_available_slot = only_show_first_available_slot
        self.booking_limits_duration = booking_limits_duration
        self.booking_window = booking_window
        self.offset_start = offset_start
        self.booker_layouts = booker_layouts
        self.confirmation_policy = confirmation_policy
        self.recurrence = recurrence
        self.requires_booker_email_verification = requires_booker_email_verification
        self.hide_calendar_notes = hide_calendar_notes
        self.lock_time_zone_toggle_on_booking_page = lock_time_zone_toggle_on_booking_page
        self.color = color
        self.seats = seats
        self.custom_name = custom_name
        self.destination_calendar = destination_calendar
        self.use_destination_calendar_email = use_destination_calendar_email
        self.hide_calendar_event_details = hide_calendar_event_details
        self.success_redirect_url = success_redirect_url
        self.hide_organizer_email = hide_organizer_email
        self.cal_video_settings = cal_video_settings
        self.hidden = hidden
        self.booking_requires_authentication = booking_requires_authentication
        self.disable_cancelling = disable_cancelling
        self.disable_rescheduling = disable_rescheduling
        self.interface_language = interface_language
        self.allow_rescheduling_past_bookings = allow_rescheduling_past_bookings
        self.allow_rescheduling_cancelled_bookings = allow_rescheduling_cancelled_bookings
        self.show_optimized_slots = show_optimized_slots
        self.hosts = hosts
        self.assign_all_team_members = assign_all_team_members
        self.locations = locations
        self.email_settings = email_settings
        self.reschedule_with_same_round_robin_host = reschedule_with_same_round_robin_host
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booker_layouts import BookerLayouts
        from .cal_video_settings import CalVideoSettings
        from .create_event_type_booker_active_bookings_limit import (
            kind as create_event_type_booker_active_bookings_limit_kind,
        )
        from .create_event_type_booking_field import kind as create_event_type_booking_field_kind
        from .create_event_type_booking_limits_count import (
            kind as create_event_type_booking_limits_count_kind,
        )
        from .create_event_type_booking_limits_duration import (
            kind as create_event_type_booking_limits_duration_kind,
        )
        from .create_event_type_booking_window import kind as create_event_type_booking_window_kind
        from .create_event_type_confirmation_policy import kind as create_event_type_confirmation_policy_kind
        from .create_event_type_recurrence import kind as create_event_type_recurrence_kind
        from .create_event_type_seats import kind as create_event_type_seats_kind
        from .create_team_event_type_location import kind as create_team_event_type_location_kind
        from .disable_cancelling_input import DisableCancellingInput
        from .disable_rescheduling_input import DisableReschedulingInput
        from .email_settings import EmailSettings
        from .event_type_color import EventTypeColor
        from .event_type_destination_calendar import EventTypeDestinationCalendar
        from .host import Host

        return (
            ("length_in_minutes", "lengthInMinutes", True, INTEGER),
            ("title", "title", True, STRING),
            ("slug", "slug", True, STRING),
            ("scheduling_type", "schedulingType", True, Choice("collective", "managed", "roundRobin")),
            ("length_in_minutes_options", "lengthInMinutesOptions", False, List(INTEGER)),
            ("description", "description", False, STRING),
            ("booking_fields", "bookingFields", False, List(create_event_type_booking_field_kind())),
            ("disable_guests", "disableGuests", False, BOOLEAN),
            ("slot_interval", "slotInterval", False, INTEGER),
            ("minimum_booking_notice", "minimumBookingNotice", False, INTEGER),
            ("before_event_buffer", "beforeEventBuffer", False, INTEGER),
            ("after_event_buffer", "afterEventBuffer", False, INTEGER),
            ("schedule_id", "scheduleId", False, INTEGER),
            (
                "booking_limits_count",
                "bookingLimitsCount",
                False,
                create_event_type_booking_limits_count_kind(),
            ),
            (
                "booker_active_bookings_limit",
                "bookerActiveBookingsLimit",
                False,
                create_event_type_booker_active_bookings_limit_kind(),
            ),
            ("only_show_first_available_slot", "onlyShowFirstAvailableSlot", False, BOOLEAN),
            (
                "booking_limits_duration",
                "bookingLimitsDuration",
                False,
                create_event_type_booking_limits_duration_kind(),
            ),
            ("booking_window", "bookingWindow", False, create_event_type_booking_window_kind()),
            ("offset_start", "offsetStart", False, INTEGER),
            ("booker_layouts", "bookerLayouts", False, Ref(BookerLayouts)),
            (
                "confirmation_policy",
                "confirmationPolicy",
                False,
                create_event_type_confirmation_policy_kind(),
            ),
            ("recurrence", "recurrence", False, create_event_type_recurrence_kind()),
            ("requires_booker_email_verification", "requiresBookerEmailVerification", False, BOOLEAN),
            ("hide_calendar_notes", "hideCalendarNotes", False, BOOLEAN),
            ("lock_time_zone_toggle_on_booking_page", "lockTimeZoneToggleOnBookingPage", False, BOOLEAN),
            ("color", "color", False, Ref(EventTypeColor)),
            ("seats", "seats", False, create_event_type_seats_kind()),
            ("custom_name", "customName", False, STRING),
            ("destination_calendar", "destinationCalendar", False, Ref(EventTypeDestinationCalendar)),
            ("use_destination_calendar_email", "useDestinationCalendarEmail", False, BOOLEAN),
            ("hide_calendar_event_details", "hideCalendarEventDetails", False, BOOLEAN),
            ("success_redirect_url", "successRedirectUrl", False, STRING),
            ("hide_organizer_email", "hideOrganizerEmail", False, BOOLEAN),
            ("cal_video_settings", "calVideoSettings", False, Ref(CalVideoSettings)),
            ("hidden", "hidden", False, BOOLEAN),
            ("booking_requires_authentication", "bookingRequiresAuthentication", False, BOOLEAN),
            ("disable_cancelling", "disableCancelling", False, Ref(DisableCancellingInput)),
            ("disable_rescheduling", "disableRescheduling", False, Ref(DisableReschedulingInput)),
            (
                "interface_language",
                "interfaceLanguage",
                False,
                Choice(
                    "",
                    "ar",
                    "az",
                    "bg",
                    "bn",
                    "ca",
                    "cs",
                    "da",
                    "de",
                    "el",
                    "en",
                    "es",
                    "es-419",
                    "et",
                    "eu",
                    "fi",
                    "fr",
                    "he",
                    "hu",
                    "it",
                    "ja",
                    "km",
                    "ko",
                    "nl",
                    "no",
                    "pl",
                    "pt",
                    "pt-BR",
                    "ro",
                    "ru",
                    "sk-SK",
                    "sr",
                    "sv",
                    "tr",
                    "uk",
                    "vi",
                    "zh-CN",
                    "zh-TW",
                ),
            ),
            ("allow_rescheduling_past_bookings", "allowReschedulingPastBookings", False, BOOLEAN),
            ("allow_rescheduling_cancelled_bookings", "allowReschedulingCancelledBookings", False, BOOLEAN),
            ("show_optimized_slots", "showOptimizedSlots", False, BOOLEAN),
            ("hosts", "hosts", False, List(Ref(Host))),
            ("assign_all_team_members", "assignAllTeamMembers", False, BOOLEAN),
            ("locations", "locations", False, List(create_team_event_type_location_kind())),
            ("email_settings", "emailSettings", False, Ref(EmailSettings)),
            ("reschedule_with_same_round_robin_host", "rescheduleWithSameRoundRobinHost", False, BOOLEAN),
        )
