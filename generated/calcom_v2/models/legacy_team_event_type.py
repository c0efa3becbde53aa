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
    new,
    odd,
)
from ..types import UNSET, Unset
from .booker_layouts import decode as decode_booker_layouts
from .cal_video_settings import decode as decode_cal_video_settings
from .create_event_type_booking_limits_count import decode as decode_create_event_type_booking_limits_count
from .create_event_type_booking_limits_duration import (
    decode as decode_create_event_type_booking_limits_duration,
)
from .create_event_type_booking_window import decode as decode_create_event_type_booking_window
from .create_event_type_confirmation_policy import decode as decode_create_event_type_confirmation_policy
from .create_event_type_seats import decode as decode_create_event_type_seats
from .disable_cancelling import decode as decode_disable_cancelling
from .disable_rescheduling import decode as decode_disable_rescheduling
from .email_settings import decode as decode_email_settings
from .event_type_booker_active_bookings_limit import decode as decode_event_type_booker_active_bookings_limit
from .event_type_booking_field import decode as decode_event_type_booking_field
from .event_type_color import decode as decode_event_type_color
from .event_type_destination_calendar import decode as decode_event_type_destination_calendar
from .event_type_host import decode as decode_event_type_host
from .event_type_location import decode as decode_event_type_location
from .event_type_team import decode as decode_event_type_team
from .recurrence import decode as decode_recurrence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booker_layouts import BookerLayouts
    from .cal_video_settings import CalVideoSettings
    from .create_event_type_booking_limits_count import CreateEventTypeBookingLimitsCount
    from .create_event_type_booking_limits_duration import CreateEventTypeBookingLimitsDuration
    from .create_event_type_booking_window import CreateEventTypeBookingWindow
    from .create_event_type_confirmation_policy import CreateEventTypeConfirmationPolicy
    from .create_event_type_seats import CreateEventTypeSeats
    from .disable_cancelling import DisableCancelling
    from .disable_rescheduling import DisableRescheduling
    from .email_settings import EmailSettings
    from .event_type_booker_active_bookings_limit import EventTypeBookerActiveBookingsLimit
    from .event_type_booking_field import EventTypeBookingField
    from .event_type_color import EventTypeColor
    from .event_type_destination_calendar import EventTypeDestinationCalendar
    from .event_type_host import EventTypeHost
    from .event_type_location import EventTypeLocation
    from .event_type_team import EventTypeTeam
    from .recurrence import Recurrence
    from .scheduling_type import SchedulingType

FIELDS = frozenset(
    (
        "id",
        "lengthInMinutes",
        "title",
        "slug",
        "description",
        "locations",
        "bookingFields",
        "disableGuests",
        "minimumBookingNotice",
        "beforeEventBuffer",
        "afterEventBuffer",
        "recurrence",
        "metadata",
        "price",
        "currency",
        "lockTimeZoneToggleOnBookingPage",
        "isInstantEvent",
        "scheduleId",
        "onlyShowFirstAvailableSlot",
        "requiresBookerEmailVerification",
        "hideCalendarNotes",
        "offsetStart",
        "useDestinationCalendarEmail",
        "hideCalendarEventDetails",
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
        "teamId",
        "schedulingType",
        "team",
        "rescheduleWithSameRoundRobinHost",
        "slotInterval",
        "forwardParamsSuccessRedirect",
        "successRedirectUrl",
        "bookingWindow",
        "seats",
        "confirmationPolicy",
        "bookerActiveBookingsLimit",
        "hosts",
        "ownerId",
        "parentEventTypeId",
        "bookingUrl",
        "lengthInMinutesOptions",
        "bookerLayouts",
        "color",
        "customName",
        "destinationCalendar",
        "assignAllTeamMembers",
        "emailSettings",
        "bookingLimitsCount",
        "bookingLimitsDuration",
        "rrHostSubsetEnabled",
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
        f_booking_fields = data["bookingFields"]
        f_disable_guests = data["disableGuests"]
        f_minimum_booking_notice = data["minimumBookingNotice"]
        f_before_event_buffer = data["beforeEventBuffer"]
        f_after_event_buffer = data["afterEventBuffer"]
        f_recurrence = data["recurrence"]
        f_metadata = data["metadata"]
        f_price = data["price"]
        f_currency = data["currency"]
        f_lock_time_zone_toggle_on_booking_page = data["lockTimeZoneToggleOnBookingPage"]
        f_is_instant_event = data["isInstantEvent"]
        f_schedule_id = data["scheduleId"]
        f_only_show_first_available_slot = data["onlyShowFirstAvailableSlot"]
        f_requires_booker_email_verification = data["requiresBookerEmailVerification"]
        f_hide_calendar_notes = data["hideCalendarNotes"]
        f_offset_start = data["offsetStart"]
        f_use_destination_calendar_email = data["useDestinationCalendarEmail"]
        f_hide_calendar_event_details = data["hideCalendarEventDetails"]
        f_hide_organizer_email = data["hideOrganizerEmail"]
        f_cal_video_settings = data["calVideoSettings"]
        f_hidden = data["hidden"]
        f_booking_requires_authentication = data["bookingRequiresAuthentication"]
        f_disable_cancelling = data["disableCancelling"]
        f_disable_rescheduling = data["disableRescheduling"]
        f_interface_language = data["interfaceLanguage"]
        f_allow_rescheduling_past_bookings = data["allowReschedulingPastBookings"]
        f_allow_rescheduling_cancelled_bookings = data["allowReschedulingCancelledBookings"]
        f_show_optimized_slots = data["showOptimizedSlots"]
        f_team_id = data["teamId"]
        f_scheduling_type = data["schedulingType"]
        f_team = data["team"]
        f_reschedule_with_same_round_robin_host = data["rescheduleWithSameRoundRobinHost"]
        f_slot_interval = data["slotInterval"]
        f_forward_params_success_redirect = data["forwardParamsSuccessRedirect"]
        f_success_redirect_url = data["successRedirectUrl"]
        f_booking_window = data["bookingWindow"]
        f_seats = data["seats"]
        f_confirmation_policy = data["confirmationPolicy"]
        f_booker_active_bookings_limit = data["bookerActiveBookingsLimit"]
        f_hosts = data["hosts"]
        f_owner_id = data["ownerId"]
        f_parent_event_type_id = data["parentEventTypeId"]
        f_booking_url = data["bookingUrl"]
        if (
            type(f_locations) is not list
            or type(f_booking_fields) is not list
            or type(f_metadata) is not dict
            or type(f_hosts) is not list
        ):
            return decode_exactly(LegacyTeamEventType, data, drift, mark)
        if type(f_id) is not int:
            odd(LegacyTeamEventType, "id", data, drift)
        if type(f_length_in_minutes) is not int:
            odd(LegacyTeamEventType, "lengthInMinutes", data, drift)
        if type(f_title) is not str:
            odd(LegacyTeamEventType, "title", data, drift)
        if type(f_slug) is not str:
            odd(LegacyTeamEventType, "slug", data, drift)
        if type(f_description) is not str:
            odd(LegacyTeamEventType, "description", data, drift)
        if type(f_disable_guests) is not bool:
            odd(LegacyTeamEventType, "disableGuests", data, drift)
        if type(f_minimum_booking_notice) is not int:
            odd(LegacyTeamEventType, "minimumBookingNotice", data, drift)
        if type(f_before_event_buffer) is not int:
            odd(LegacyTeamEventType, "beforeEventBuffer", data, drift)
        if type(f_after_event_buffer) is not int:
            odd(LegacyTeamEventType, "afterEventBuffer", data, drift)
        if type(f_price) is not int:
            odd(LegacyTeamEventType, "price", data, drift)
        if type(f_currency) is not str:
            odd(LegacyTeamEventType, "currency", data, drift)
        if type(f_lock_time_zone_toggle_on_booking_page) is not bool:
            odd(LegacyTeamEventType, "lockTimeZoneToggleOnBookingPage", data, drift)
        if type(f_is_instant_event) is not bool:
            odd(LegacyTeamEventType, "isInstantEvent", data, drift)
        if f_schedule_id is not None and type(f_schedule_id) is not int:
            odd(LegacyTeamEventType, "scheduleId", data, drift)
        if type(f_only_show_first_available_slot) is not bool:
            odd(LegacyTeamEventType, "onlyShowFirstAvailableSlot", data, drift)
        if type(f_requires_booker_email_verification) is not bool:
            odd(LegacyTeamEventType, "requiresBookerEmailVerification", data, drift)
        if type(f_hide_calendar_notes) is not bool:
            odd(LegacyTeamEventType, "hideCalendarNotes", data, drift)
        if type(f_offset_start) is not int:
            odd(LegacyTeamEventType, "offsetStart", data, drift)
        if type(f_use_destination_calendar_email) is not bool:
            odd(LegacyTeamEventType, "useDestinationCalendarEmail", data, drift)
        if type(f_hide_calendar_event_details) is not bool:
            odd(LegacyTeamEventType, "hideCalendarEventDetails", data, drift)
        if type(f_hide_organizer_email) is not bool:
            odd(LegacyTeamEventType, "hideOrganizerEmail", data, drift)
        if type(f_hidden) is not bool:
            odd(LegacyTeamEventType, "hidden", data, drift)
        if type(f_booking_requires_authentication) is not bool:
            odd(LegacyTeamEventType, "bookingRequiresAuthentication", data, drift)
        if f_interface_language is not None and type(f_interface_language) is not str:
            odd(LegacyTeamEventType, "interfaceLanguage", data, drift)
        if type(f_allow_rescheduling_past_bookings) is not bool:
            odd(LegacyTeamEventType, "allowReschedulingPastBookings", data, drift)
        if (
            f_allow_rescheduling_cancelled_bookings is not None
            and type(f_allow_rescheduling_cancelled_bookings) is not bool
        ):
            odd(LegacyTeamEventType, "allowReschedulingCancelledBookings", data, drift)
        if f_show_optimized_slots is not None and type(f_show_optimized_slots) is not bool:
            odd(LegacyTeamEventType, "showOptimizedSlots", data, drift)
        if f_team_id is not None and type(f_team_id) is not int:
            odd(LegacyTeamEventType, "teamId", data, drift)
        if f_scheduling_type is not None and f_scheduling_type not in {"collective", "managed", "roundRobin"}:
            odd(LegacyTeamEventType, "schedulingType", data, drift)
        if type(f_reschedule_with_same_round_robin_host) is not bool:
            odd(LegacyTeamEventType, "rescheduleWithSameRoundRobinHost", data, drift)
        if f_slot_interval is not None and type(f_slot_interval) is not int:
            odd(LegacyTeamEventType, "slotInterval", data, drift)
        if (
            f_forward_params_success_redirect is not None
            and type(f_forward_params_success_redirect) is not bool
        ):
            odd(LegacyTeamEventType, "forwardParamsSuccessRedirect", data, drift)
        if f_success_redirect_url is not None and type(f_success_redirect_url) is not str:
            odd(LegacyTeamEventType, "successRedirectUrl", data, drift)
        if f_owner_id is not None and type(f_owner_id) is not int:
            odd(LegacyTeamEventType, "ownerId", data, drift)
        if f_parent_event_type_id is not None and type(f_parent_event_type_id) is not int:
            odd(LegacyTeamEventType, "parentEventTypeId", data, drift)
        if type(f_booking_url) is not str:
            odd(LegacyTeamEventType, "bookingUrl", data, drift)
        more = len(data) - 49
        f_length_in_minutes_options = f_booker_layouts = f_color = f_custom_name = absent
        f_destination_calendar = f_assign_all_team_members = f_email_settings = f_booking_limits_count = (
            absent
        )
        f_booking_limits_duration = f_rr_host_subset_enabled = absent
        if more:
            if "lengthInMinutesOptions" in data:
                f_length_in_minutes_options = data["lengthInMinutesOptions"]
                more -= 1
                if type(f_length_in_minutes_options) is not list:
                    return decode_exactly(LegacyTeamEventType, data, drift, mark)
                for item in f_length_in_minutes_options:
                    if type(item) is not int:
                        return decode_exactly(LegacyTeamEventType, data, drift, mark)
            if "bookerLayouts" in data:
                f_booker_layouts = data["bookerLayouts"]
                more -= 1
            if "color" in data:
                f_color = data["color"]
                more -= 1
            if "customName" in data:
                f_custom_name = data["customName"]
                more -= 1
                if type(f_custom_name) is not str:
                    odd(LegacyTeamEventType, "customName", data, drift)
            if "destinationCalendar" in data:
                f_destination_calendar = data["destinationCalendar"]
                more -= 1
            if "assignAllTeamMembers" in data:
                f_assign_all_team_members = data["assignAllTeamMembers"]
                more -= 1
                if type(f_assign_all_team_members) is not bool:
                    odd(LegacyTeamEventType, "assignAllTeamMembers", data, drift)
            if "emailSettings" in data:
                f_email_settings = data["emailSettings"]
                more -= 1
            if "bookingLimitsCount" in data:
                f_booking_limits_count = data["bookingLimitsCount"]
                more -= 1
            if "bookingLimitsDuration" in data:
                f_booking_limits_duration = data["bookingLimitsDuration"]
                more -= 1
            if "rrHostSubsetEnabled" in data:
                f_rr_host_subset_enabled = data["rrHostSubsetEnabled"]
                more -= 1
                if type(f_rr_host_subset_enabled) is not bool:
                    odd(LegacyTeamEventType, "rrHostSubsetEnabled", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(LegacyTeamEventType, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_locations:
            f_locations = (
                [decode_event_type_location(f_locations[0], drift)]
                if len(f_locations) == 1
                else [decode_event_type_location(item, drift) for item in f_locations]
            )
        if f_booking_fields:
            f_booking_fields = (
                [decode_event_type_booking_field(f_booking_fields[0], drift)]
                if len(f_booking_fields) == 1
                else [decode_event_type_booking_field(item, drift) for item in f_booking_fields]
            )
        if f_recurrence is not None:
            f_recurrence = decode_recurrence(f_recurrence, drift)
        f_cal_video_settings = decode_cal_video_settings(f_cal_video_settings, drift)
        f_disable_cancelling = decode_disable_cancelling(f_disable_cancelling, drift)
        f_disable_rescheduling = decode_disable_rescheduling(f_disable_rescheduling, drift)
        f_team = decode_event_type_team(f_team, drift)
        f_booking_window = decode_create_event_type_booking_window(f_booking_window, drift)
        f_seats = decode_create_event_type_seats(f_seats, drift)
        f_confirmation_policy = decode_create_event_type_confirmation_policy(f_confirmation_policy, drift)
        f_booker_active_bookings_limit = decode_event_type_booker_active_bookings_limit(
            f_booker_active_bookings_limit, drift
        )
        if f_hosts:
            f_hosts = (
                [decode_event_type_host(f_hosts[0], drift)]
                if len(f_hosts) == 1
                else [decode_event_type_host(item, drift) for item in f_hosts]
            )
        if f_booker_layouts is not UNSET:
            f_booker_layouts = decode_booker_layouts(f_booker_layouts, drift)
        if f_color is not UNSET:
            f_color = decode_event_type_color(f_color, drift)
        if f_destination_calendar is not UNSET:
            f_destination_calendar = decode_event_type_destination_calendar(f_destination_calendar, drift)
        if f_email_settings is not UNSET:
            f_email_settings = decode_email_settings(f_email_settings, drift)
        if f_booking_limits_count is not UNSET:
            f_booking_limits_count = decode_create_event_type_booking_limits_count(
                f_booking_limits_count, drift
            )
        if f_booking_limits_duration is not UNSET:
            f_booking_limits_duration = decode_create_event_type_booking_limits_duration(
                f_booking_limits_duration, drift
            )
    except Odd:
        return decode_exactly(LegacyTeamEventType, data, drift, mark)
    self = new(LegacyTeamEventType)
    self.id = f_id
    self.length_in_minutes = f_length_in_minutes
    self.title = f_title
    self.slug = f_slug
    self.description = f_description
    self.locations = f_locations
    self.booking_fields = f_booking_fields
    self.disable_guests = f_disable_guests
    self.minimum_booking_notice = f_minimum_booking_notice
    self.before_event_buffer = f_before_event_buffer
    self.after_event_buffer = f_after_event_buffer
    self.recurrence = f_recurrence
    self.metadata = f_metadata
    self.price = f_price
    self.currency = f_currency
    self.lock_time_zone_toggle_on_booking_page = f_lock_time_zone_toggle_on_booking_page
    self.is_instant_event = f_is_instant_event
    self.schedule_id = f_schedule_id
    self.only_show_first_available_slot = f_only_show_first_available_slot
    self.requires_booker_email_verification = f_requires_booker_email_verification
    self.hide_calendar_notes = f_hide_calendar_notes
    self.offset_start = f_offset_start
    self.use_destination_calendar_email = f_use_destination_calendar_email
    self.hide_calendar_event_details = f_hide_calendar_event_details
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
    self.team_id = f_team_id
    self.scheduling_type = f_scheduling_type
    self.team = f_team
    self.reschedule_with_same_round_robin_host = f_reschedule_with_same_round_robin_host
    self.slot_interval = f_slot_interval
    self.forward_params_success_redirect = f_forward_params_success_redirect
    self.success_redirect_url = f_success_redirect_url
    self.booking_window = f_booking_window
    self.seats = f_seats
    self.confirmation_policy = f_confirmation_policy
    self.booker_active_bookings_limit = f_booker_active_bookings_limit
    self.hosts = f_hosts
    self.owner_id = f_owner_id
    self.parent_event_type_id = f_parent_event_type_id
    self.booking_url = f_booking_url
    self.length_in_minutes_options = f_length_in_minutes_options
    self.booker_layouts = f_booker_layouts
    self.color = f_color
    self.custom_name = f_custom_name
    self.destination_calendar = f_destination_calendar
    self.assign_all_team_members = f_assign_all_team_members
    self.email_settings = f_email_settings
    self.booking_limits_count = f_booking_limits_count
    self.booking_limits_duration = f_booking_limits_duration
    self.rr_host_subset_enabled = f_rr_host_subset_enabled
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class LegacyTeamEventType(Model):
    """Returned by `create_organization_team_event_type_2024_06_14`, `create_team_event_type_2024_06_14`, `get_event_type` and 7 more."""

    __slots__ = (
        "id",
        "length_in_minutes",
        "title",
        "slug",
        "description",
        "locations",
        "booking_fields",
        "disable_guests",
        "minimum_booking_notice",
        "before_event_buffer",
        "after_event_buffer",
        "recurrence",
        "metadata",
        "price",
        "currency",
        "lock_time_zone_toggle_on_booking_page",
        "is_instant_event",
        "schedule_id",
        "only_show_first_available_slot",
        "requires_booker_email_verification",
        "hide_calendar_notes",
        "offset_start",
        "use_destination_calendar_email",
        "hide_calendar_event_details",
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
        "team_id",
        "scheduling_type",
        "team",
        "reschedule_with_same_round_robin_host",
        "slot_interval",
        "forward_params_success_redirect",
        "success_redirect_url",
        "booking_window",
        "seats",
        "confirmation_policy",
        "booker_active_bookings_limit",
        "hosts",
        "owner_id",
        "parent_event_type_id",
        "booking_url",
        "length_in_minutes_options",
        "booker_layouts",
        "color",
        "custom_name",
        "destination_calendar",
        "assign_all_team_members",
        "email_settings",
        "booking_limits_count",
        "booking_limits_duration",
        "rr_host_subset_enabled",
    )

    _names = (
        ("id", "id"),
        ("length_in_minutes", "lengthInMinutes"),
        ("title", "title"),
        ("slug", "slug"),
        ("description", "description"),
        ("locations", "locations"),
        ("booking_fields", "bookingFields"),
        ("disable_guests", "disableGuests"),
        ("minimum_booking_notice", "minimumBookingNotice"),
        ("before_event_buffer", "beforeEventBuffer"),
        ("after_event_buffer", "afterEventBuffer"),
        ("recurrence", "recurrence"),
        ("metadata", "metadata"),
        ("price", "price"),
        ("currency", "currency"),
        ("lock_time_zone_toggle_on_booking_page", "lockTimeZoneToggleOnBookingPage"),
        ("is_instant_event", "isInstantEvent"),
        ("schedule_id", "scheduleId"),
        ("only_show_first_available_slot", "onlyShowFirstAvailableSlot"),
        ("requires_booker_email_verification", "requiresBookerEmailVerification"),
        ("hide_calendar_notes", "hideCalendarNotes"),
        ("offset_start", "offsetStart"),
        ("use_destination_calendar_email", "useDestinationCalendarEmail"),
        ("hide_calendar_event_details", "hideCalendarEventDetails"),
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
        ("team_id", "teamId"),
        ("scheduling_type", "schedulingType"),
        ("team", "team"),
        ("reschedule_with_same_round_robin_host", "rescheduleWithSameRoundRobinHost"),
        ("slot_interval", "slotInterval"),
        ("forward_params_success_redirect", "forwardParamsSuccessRedirect"),
        ("success_redirect_url", "successRedirectUrl"),
        ("booking_window", "bookingWindow"),
        ("seats", "seats"),
        ("confirmation_policy", "confirmationPolicy"),
        ("booker_active_bookings_limit", "bookerActiveBookingsLimit"),
        ("hosts", "hosts"),
        ("owner_id", "ownerId"),
        ("parent_event_type_id", "parentEventTypeId"),
        ("booking_url", "bookingUrl"),
        ("length_in_minutes_options", "lengthInMinutesOptions"),
        ("booker_layouts", "bookerLayouts"),
        ("color", "color"),
        ("custom_name", "customName"),
        ("destination_calendar", "destinationCalendar"),
        ("assign_all_team_members", "assignAllTeamMembers"),
        ("email_settings", "emailSettings"),
        ("booking_limits_count", "bookingLimitsCount"),
        ("booking_limits_duration", "bookingLimitsDuration"),
        ("rr_host_subset_enabled", "rrHostSubsetEnabled"),
    )
    _decode = staticmethod(decode)

    id: int
    length_in_minutes: int
    title: str
    slug: str
    description: str
    locations: list[EventTypeLocation]
    booking_fields: list[EventTypeBookingField]
    disable_guests: bool
    minimum_booking_notice: int
    before_event_buffer: int
    after_event_buffer: int
    recurrence: Recurrence | None
    metadata: dict[str, Any]
    price: int
    currency: str
    lock_time_zone_toggle_on_booking_page: bool
    is_instant_event: bool
    schedule_id: int | None
    only_show_first_available_slot: bool
    requires_booker_email_verification: bool
    hide_calendar_notes: bool
    offset_start: int
    use_destination_calendar_email: bool
    hide_calendar_event_details: bool
    hide_organizer_email: bool
    cal_video_settings: CalVideoSettings
    hidden: bool
    booking_requires_authentication: bool
    disable_cancelling: DisableCancelling
    disable_rescheduling: DisableRescheduling
    interface_language: str | None
    allow_rescheduling_past_bookings: bool
    allow_rescheduling_cancelled_bookings: bool | None
    show_optimized_slots: bool | None
    team_id: int | None
    scheduling_type: SchedulingType | str | None
    team: EventTypeTeam
    reschedule_with_same_round_robin_host: bool
    slot_interval: int | None
    forward_params_success_redirect: bool | None
    success_redirect_url: str | None
    booking_window: CreateEventTypeBookingWindow
    seats: CreateEventTypeSeats
    confirmation_policy: CreateEventTypeConfirmationPolicy
    booker_active_bookings_limit: EventTypeBookerActiveBookingsLimit
    hosts: list[EventTypeHost]
    owner_id: int | None
    parent_event_type_id: int | None
    booking_url: str
    length_in_minutes_options: list[int] | Unset
    booker_layouts: BookerLayouts | Unset
    color: EventTypeColor | Unset
    custom_name: str | Unset
    destination_calendar: EventTypeDestinationCalendar | Unset
    assign_all_team_members: bool | Unset
    email_settings: EmailSettings | Unset
    booking_limits_count: CreateEventTypeBookingLimitsCount | Unset
    booking_limits_duration: CreateEventTypeBookingLimitsDuration | Unset
    rr_host_subset_enabled: bool | Unset

    def __init__(
        self,
        *,
        id: int,
        length_in_minutes: int,
        title: str,
        slug: str,
        description: str,
        locations: list[EventTypeLocation],
        booking_fields: list[EventTypeBookingField],
        disable_guests: bool,
        minimum_booking_notice: int,
        before_event_buffer: int,
        after_event_buffer: int,
        recurrence: Recurrence | None,
        metadata: dict[str, Any],
        price: int,
        currency: str,
        lock_time_zone_toggle_on_booking_page: bool,
        is_instant_event: bool,
        schedule_id: int | None,
        only_show_first_available_slot: bool,
        requires_booker_email_verification: bool,
        hide_calendar_notes: bool,
        offset_start: int,
        use_destination_calendar_email: bool,
        hide_calendar_event_details: bool,
        hide_organizer_email: bool,
        cal_video_settings: CalVideoSettings,
        hidden: bool,
        booking_requires_authentication: bool,
        disable_cancelling: DisableCancelling,
        disable_rescheduling: DisableRescheduling,
        interface_language: str | None,
        allow_rescheduling_past_bookings: bool,
        allow_rescheduling_cancelled_bookings: bool | None,
        show_optimized_slots: bool | None,
        team_id: int | None,
        scheduling_type: SchedulingType | str | None,
        team: EventTypeTeam,
        reschedule_with_same_round_robin_host: bool,
        slot_interval: int | None,
        forward_params_success_redirect: bool | None,
        success_redirect_url: str | None,
        booking_window: CreateEventTypeBookingWindow,
        seats: CreateEventTypeSeats,
        confirmation_policy: CreateEventTypeConfirmationPolicy,
        booker_active_bookings_limit: EventTypeBookerActiveBookingsLimit,
        hosts: list[EventTypeHost],
        owner_id: int | None,
        parent_event_type_id: int | None,
        booking_url: str,
        length_in_minutes_options: list[int] | Unset = UNSET,
        booker_layouts: BookerLayouts | Unset = UNSET,
        color: EventTypeColor | Unset = UNSET,
        custom_name: str | Unset = UNSET,
        destination_calendar: EventTypeDestinationCalendar | Unset = UNSET,
        assign_all_team_members: bool | Unset = UNSET,
        email_settings: EmailSettings | Unset = UNSET,
        booking_limits_count: CreateEventTypeBookingLimitsCount | Unset = UNSET,
        booking_limits_duration: CreateEventTypeBookingLimitsDuration | Unset = UNSET,
        rr_host_subset_enabled: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.length_in_minutes = length_in_minutes
        self.title = title
        self.slug = slug
        self.description = description
        self.locations = locations
        self.booking_fields = booking_fields
        self.disable_guests = disable_guests
        self.minimum_booking_notice = minimum_booking_notice
        self.before_event_buffer = before_event_buffer
        self.after_event_buffer = after_event_buffer
        self.recurrence = recurrence
        self.metadata = metadata
        self.price = price
        self.currency = currency
        self.lock_time_zone_toggle_on_booking_page = lock_time_zone_toggle_on_booking_page
        self.is_instant_event = is_instant_event
        self.schedule_id = schedule_id
        self.only_show_first_available_slot = only_show_first_available_slot
        self.requires_booker_email_verification = requires_booker_email_verification
        self.hide_calendar_notes = hide_calendar_notes
        self.offset_start = offset_start
        self.use_destination_calendar_email = use_destination_calendar_email
        self.hide_calendar_event_details = hide_calendar_event_details
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
        self.team_id = team_id
        self.scheduling_type = scheduling_type
        self.team = team
        self.reschedule_with_same_round_robin_host = reschedule_with_same_round_robin_host
        self.slot_interval = slot_interval
        self.forward_params_success_redirect = forward_params_success_redirect
        self.success_redirect_url = success_redirect_url
        self.booking_window = booking_window
        self.seats = seats
        self.confirmation_policy = confirmation_policy
        self.booker_active_bookings_limit = booker_active_bookings_limit
        self.hosts = hosts
        self.owner_id = owner_id
        self.parent_event_type_id = parent_event_type_id
        self.booking_url = booking_url
        self.length_in_minutes_options = length_in_minutes_options
        self.booker_layouts = booker_layouts
        self.color = color
        self.custom_name = custom_name
        self.destination_calendar = destination_calendar
        self.assign_all_team_members = assign_all_team_members
        self.email_settings = email_settings
        self.booking_limits_count = booking_limits_count
        self.booking_limits_duration = booking_limits_duration
        self.rr_host_subset_enabled = rr_host_subset_enabled
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booker_layouts import BookerLayouts
        from .cal_video_settings import CalVideoSettings
        from .create_event_type_booking_limits_count import (
            kind as create_event_type_booking_limits_count_kind,
        )
        from .create_event_type_booking_limits_duration import (
            kind as create_event_type_booking_limits_duration_kind,
        )
        from .create_event_type_booking_window import kind as create_event_type_booking_window_kind
        from .create_event_type_confirmation_policy import kind as create_event_type_confirmation_policy_kind
        from .create_event_type_seats import kind as create_event_type_seats_kind
        from .disable_cancelling import DisableCancelling
        from .disable_rescheduling import DisableRescheduling
        from .email_settings import EmailSettings
        from .event_type_booker_active_bookings_limit import (
            kind as event_type_booker_active_bookings_limit_kind,
        )
        from .event_type_booking_field import kind as event_type_booking_field_kind
        from .event_type_color import EventTypeColor
        from .event_type_destination_calendar import EventTypeDestinationCalendar
        from .event_type_host import EventTypeHost
        from .event_type_location import kind as event_type_location_kind
        from .event_type_team import EventTypeTeam
        from .recurrence import Recurrence

        return (
            ("id", "id", True, INTEGER),
            ("length_in_minutes", "lengthInMinutes", True, INTEGER),
            ("title", "title", True, STRING),
            ("slug", "slug", True, STRING),
            ("description", "description", True, STRING),
            ("locations", "locations", True, List(event_type_location_kind())),
            ("booking_fields", "bookingFields", True, List(event_type_booking_field_kind())),
            ("disable_guests", "disableGuests", True, BOOLEAN),
            ("minimum_booking_notice", "minimumBookingNotice", True, INTEGER),
            ("before_event_buffer", "beforeEventBuffer", True, INTEGER),
            ("after_event_buffer", "afterEventBuffer", True, INTEGER),
            ("recurrence", "recurrence", True, Nullable(Ref(Recurrence))),
            ("metadata", "metadata", True, Map(ANY)),
            ("price", "price", True, INTEGER),
            ("currency", "currency", True, STRING),
            ("lock_time_zone_toggle_on_booking_page", "lockTimeZoneToggleOnBookingPage", True, BOOLEAN),
            ("is_instant_event", "isInstantEvent", True, BOOLEAN),
            ("schedule_id", "scheduleId", True, Nullable(INTEGER)),
            ("only_show_first_available_slot", "onlyShowFirstAvailableSlot", True, BOOLEAN),
            ("requires_booker_email_verification", "requiresBookerEmailVerification", True, BOOLEAN),
            ("hide_calendar_notes", "hideCalendarNotes", True, BOOLEAN),
            ("offset_start", "offsetStart", True, INTEGER),
            ("use_destination_calendar_email", "useDestinationCalendarEmail", True, BOOLEAN),
            ("hide_calendar_event_details", "hideCalendarEventDetails", True, BOOLEAN),
            ("hide_organizer_email", "hideOrganizerEmail", True, BOOLEAN),
            ("cal_video_settings", "calVideoSettings", True, Ref(CalVideoSettings)),
            ("hidden", "hidden", True, BOOLEAN),
            ("booking_requires_authentication", "bookingRequiresAuthentication", True, BOOLEAN),
            ("disable_cancelling", "disableCancelling", True, Ref(DisableCancelling)),
            ("disable_rescheduling", "disableRescheduling", True, Ref(DisableRescheduling)),
            ("interface_language", "interfaceLanguage", True, Nullable(STRING)),
            ("allow_rescheduling_past_bookings", "allowReschedulingPastBookings", True, BOOLEAN),
            (
                "allow_rescheduling_cancelled_bookings",
                "allowReschedulingCancelledBookings",
                True,
                Nullable(BOOLEAN),
            ),
            ("show_optimized_slots", "showOptimizedSlots", True, Nullable(BOOLEAN)),
            ("team_id", "teamId", True, Nullable(INTEGER)),
            (
                "scheduling_type",
                "schedulingType",
                True,
                Nullable(Choice("collective", "managed", "roundRobin")),
            ),
            ("team", "team", True, Ref(EventTypeTeam)),
            ("reschedule_with_same_round_robin_host", "rescheduleWithSameRoundRobinHost", True, BOOLEAN),
            ("slot_interval", "slotInterval", True, Nullable(INTEGER)),
            ("forward_params_success_redirect", "forwardParamsSuccessRedirect", True, Nullable(BOOLEAN)),
            ("success_redirect_url", "successRedirectUrl", True, Nullable(STRING)),
            ("booking_window", "bookingWindow", True, create_event_type_booking_window_kind()),
            ("seats", "seats", True, create_event_type_seats_kind()),
            ("confirmation_policy", "confirmationPolicy", True, create_event_type_confirmation_policy_kind()),
            (
                "booker_active_bookings_limit",
                "bookerActiveBookingsLimit",
                True,
                event_type_booker_active_bookings_limit_kind(),
            ),
            ("hosts", "hosts", True, List(Ref(EventTypeHost))),
            ("owner_id", "ownerId", True, Nullable(INTEGER)),
            ("parent_event_type_id", "parentEventTypeId", True, Nullable(INTEGER)),
            ("booking_url", "bookingUrl", True, STRING),
            ("length_in_minutes_options", "lengthInMinutesOptions", False, List(INTEGER)),
            ("booker_layouts", "bookerLayouts", False, Ref(BookerLayouts)),
            ("color", "color", False, Ref(EventTypeColor)),
            ("custom_name", "customName", False, STRING),
            ("destination_calendar", "destinationCalendar", False, Ref(EventTypeDestinationCalendar)),
            ("assign_all_team_members", "assignAllTeamMembers", False, BOOLEAN),
            ("email_settings", "emailSettings", False, Ref(EmailSettings)),
            (
                "booking_limits_count",
                "bookingLimitsCount",
                False,
                create_event_type_booking_limits_count_kind(),
            ),
            (
                "booking_limits_duration",
                "bookingLimitsDuration",
                False,
                create_event_type_booking_limits_duration_kind(),
            ),
            ("rr_host_subset_enabled", "rrHostSubsetEnabled", False, BOOLEAN),
        )
