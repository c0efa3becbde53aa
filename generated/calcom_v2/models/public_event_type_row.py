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
    kind_of,
    new,
    odd,
    parse_time,
)
from .event_type_parent import decode as decode_event_type_parent
from .event_type_translation import decode as decode_event_type_translation
from .public_event_type_entity import decode as decode_public_event_type_entity
from .public_event_type_host import decode as decode_public_event_type_host
from .public_event_type_owner import decode as decode_public_event_type_owner
from .public_event_type_profile import decode as decode_public_event_type_profile
from .public_event_type_schedule import decode as decode_public_event_type_schedule
from .public_event_type_team import decode as decode_public_event_type_team
from .public_event_type_user import decode as decode_public_event_type_user
from .stored_booker_layouts import decode as decode_stored_booker_layouts
from .stored_booking_field import decode as decode_stored_booking_field
from .stored_event_type_metadata import decode as decode_stored_event_type_metadata
from .stored_location import decode as decode_stored_location
from .stored_recurrence import decode as decode_stored_recurrence

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_page_event_type_scheduling_type import BookingPageEventTypeSchedulingType
    from .event_type_parent import EventTypeParent
    from .event_type_translation import EventTypeTranslation
    from .period_type import PeriodType
    from .public_event_type_entity import PublicEventTypeEntity
    from .public_event_type_host import PublicEventTypeHost
    from .public_event_type_owner import PublicEventTypeOwner
    from .public_event_type_profile import PublicEventTypeProfile
    from .public_event_type_schedule import PublicEventTypeSchedule
    from .public_event_type_team import PublicEventTypeTeam
    from .public_event_type_user import PublicEventTypeUser
    from .stored_booker_layouts import StoredBookerLayouts
    from .stored_booking_field import StoredBookingField
    from .stored_event_type_metadata import StoredEventTypeMetadata
    from .stored_location import StoredLocation
    from .stored_recurrence import StoredRecurrence

FIELDS = frozenset(
    (
        "id",
        "title",
        "description",
        "interfaceLanguage",
        "eventName",
        "slug",
        "isInstantEvent",
        "instantMeetingParameters",
        "schedulingType",
        "length",
        "locations",
        "enablePerHostLocations",
        "customInputs",
        "disableGuests",
        "metadata",
        "lockTimeZoneToggleOnBookingPage",
        "lockedTimeZone",
        "requiresConfirmation",
        "autoTranslateDescriptionEnabled",
        "fieldTranslations",
        "requiresBookerEmailVerification",
        "recurringEvent",
        "price",
        "currency",
        "seatsPerTimeSlot",
        "disableCancelling",
        "disableRescheduling",
        "minimumRescheduleNotice",
        "allowReschedulingCancelledBookings",
        "seatsShowAvailabilityCount",
        "bookingFields",
        "teamId",
        "team",
        "successRedirectUrl",
        "forwardParamsSuccessRedirect",
        "owner",
        "schedule",
        "instantMeetingSchedule",
        "periodType",
        "periodDays",
        "periodEndDate",
        "periodStartDate",
        "periodCountCalendarDays",
        "hidden",
        "assignAllTeamMembers",
        "rescheduleWithSameRoundRobinHost",
        "parent",
        "subsetOfHosts",
        "bookerLayouts",
        "profile",
        "subsetOfUsers",
        "entity",
        "isDynamic",
        "showInstantEventConnectNowModal",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_title = data["title"]
        f_description = data["description"]
        f_interface_language = data["interfaceLanguage"]
        f_event_name = data["eventName"]
        f_slug = data["slug"]
        f_is_instant_event = data["isInstantEvent"]
        f_instant_meeting_parameters = data["instantMeetingParameters"]
        f_scheduling_type = data["schedulingType"]
        f_length = data["length"]
        f_locations = data["locations"]
        f_enable_per_host_locations = data["enablePerHostLocations"]
        f_custom_inputs = data["customInputs"]
        f_disable_guests = data["disableGuests"]
        f_metadata = data["metadata"]
        f_lock_time_zone_toggle_on_booking_page = data["lockTimeZoneToggleOnBookingPage"]
        f_locked_time_zone = data["lockedTimeZone"]
        f_requires_confirmation = data["requiresConfirmation"]
        f_auto_translate_description_enabled = data["autoTranslateDescriptionEnabled"]
        f_field_translations = data["fieldTranslations"]
        f_requires_booker_email_verification = data["requiresBookerEmailVerification"]
        f_recurring_event = data["recurringEvent"]
        f_price = data["price"]
        f_currency = data["currency"]
        f_seats_per_time_slot = data["seatsPerTimeSlot"]
        f_disable_cancelling = data["disableCancelling"]
        f_disable_rescheduling = data["disableRescheduling"]
        f_minimum_reschedule_notice = data["minimumRescheduleNotice"]
        f_allow_rescheduling_cancelled_bookings = data["allowReschedulingCancelledBookings"]
        f_seats_show_availability_count = data["seatsShowAvailabilityCount"]
        f_booking_fields = data["bookingFields"]
        f_team_id = data["teamId"]
        f_team = data["team"]
        f_success_redirect_url = data["successRedirectUrl"]
        f_forward_params_success_redirect = data["forwardParamsSuccessRedirect"]
        f_owner = data["owner"]
        f_schedule = data["schedule"]
        f_instant_meeting_schedule = data["instantMeetingSchedule"]
        f_period_type = data["periodType"]
        f_period_days = data["periodDays"]
        f_period_end_date = data["periodEndDate"]
        f_period_start_date = data["periodStartDate"]
        f_period_count_calendar_days = data["periodCountCalendarDays"]
        f_hidden = data["hidden"]
        f_assign_all_team_members = data["assignAllTeamMembers"]
        f_reschedule_with_same_round_robin_host = data["rescheduleWithSameRoundRobinHost"]
        f_parent = data["parent"]
        f_subset_of_hosts = data["subsetOfHosts"]
        f_booker_layouts = data["bookerLayouts"]
        f_profile = data["profile"]
        f_subset_of_users = data["subsetOfUsers"]
        f_entity = data["entity"]
        f_is_dynamic = data["isDynamic"]
        f_show_instant_event_connect_now_modal = data["showInstantEventConnectNowModal"]
        if (
            type(f_instant_meeting_parameters) is not list
            or type(f_locations) is not list
            or type(f_custom_inputs) is not list
            or type(f_field_translations) is not list
            or type(f_booking_fields) is not list
            or type(f_subset_of_hosts) is not list
            or type(f_subset_of_users) is not list
        ):
            return decode_exactly(PublicEventTypeRow, data, drift, mark)
        if type(f_id) is not int:
            odd(PublicEventTypeRow, "id", data, drift)
        if type(f_title) is not str:
            odd(PublicEventTypeRow, "title", data, drift)
        if type(f_description) is not str:
            odd(PublicEventTypeRow, "description", data, drift)
        if f_interface_language is not None and type(f_interface_language) is not str:
            odd(PublicEventTypeRow, "interfaceLanguage", data, drift)
        if f_event_name is not None and type(f_event_name) is not str:
            odd(PublicEventTypeRow, "eventName", data, drift)
        if type(f_slug) is not str:
            odd(PublicEventTypeRow, "slug", data, drift)
        if type(f_is_instant_event) is not bool:
            odd(PublicEventTypeRow, "isInstantEvent", data, drift)
        for item in f_instant_meeting_parameters:
            if type(item) is not str:
                return decode_exactly(PublicEventTypeRow, data, drift, mark)
        if f_scheduling_type is not None and f_scheduling_type not in {
            "COLLECTIVE",
            "MANAGED",
            "ROUND_ROBIN",
        }:
            odd(PublicEventTypeRow, "schedulingType", data, drift)
        if type(f_length) is not int:
            odd(PublicEventTypeRow, "length", data, drift)
        if type(f_enable_per_host_locations) is not bool:
            odd(PublicEventTypeRow, "enablePerHostLocations", data, drift)
        if type(f_disable_guests) is not bool:
            odd(PublicEventTypeRow, "disableGuests", data, drift)
        if type(f_lock_time_zone_toggle_on_booking_page) is not bool:
            odd(PublicEventTypeRow, "lockTimeZoneToggleOnBookingPage", data, drift)
        if f_locked_time_zone is not None and type(f_locked_time_zone) is not str:
            odd(PublicEventTypeRow, "lockedTimeZone", data, drift)
        if type(f_requires_confirmation) is not bool:
            odd(PublicEventTypeRow, "requiresConfirmation", data, drift)
        if type(f_auto_translate_description_enabled) is not bool:
            odd(PublicEventTypeRow, "autoTranslateDescriptionEnabled", data, drift)
        if type(f_requires_booker_email_verification) is not bool:
            odd(PublicEventTypeRow, "requiresBookerEmailVerification", data, drift)
        if type(f_price) is not int:
            odd(PublicEventTypeRow, "price", data, drift)
        if type(f_currency) is not str:
            odd(PublicEventTypeRow, "currency", data, drift)
        if f_seats_per_time_slot is not None and type(f_seats_per_time_slot) is not int:
            odd(PublicEventTypeRow, "seatsPerTimeSlot", data, drift)
        if f_disable_cancelling is not None and type(f_disable_cancelling) is not bool:
            odd(PublicEventTypeRow, "disableCancelling", data, drift)
        if f_disable_rescheduling is not None and type(f_disable_rescheduling) is not bool:
            odd(PublicEventTypeRow, "disableRescheduling", data, drift)
        if f_minimum_reschedule_notice is not None and type(f_minimum_reschedule_notice) is not int:
            odd(PublicEventTypeRow, "minimumRescheduleNotice", data, drift)
        if (
            f_allow_rescheduling_cancelled_bookings is not None
            and type(f_allow_rescheduling_cancelled_bookings) is not bool
        ):
            odd(PublicEventTypeRow, "allowReschedulingCancelledBookings", data, drift)
        if f_seats_show_availability_count is not None and type(f_seats_show_availability_count) is not bool:
            odd(PublicEventTypeRow, "seatsShowAvailabilityCount", data, drift)
        if f_team_id is not None and type(f_team_id) is not int:
            odd(PublicEventTypeRow, "teamId", data, drift)
        if f_success_redirect_url is not None and type(f_success_redirect_url) is not str:
            odd(PublicEventTypeRow, "successRedirectUrl", data, drift)
        if (
            f_forward_params_success_redirect is not None
            and type(f_forward_params_success_redirect) is not bool
        ):
            odd(PublicEventTypeRow, "forwardParamsSuccessRedirect", data, drift)
        if f_period_type not in {"RANGE", "ROLLING", "ROLLING_WINDOW", "UNLIMITED"}:
            odd(PublicEventTypeRow, "periodType", data, drift)
        if f_period_days is not None and type(f_period_days) is not int:
            odd(PublicEventTypeRow, "periodDays", data, drift)
        if f_period_end_date is not None:
            f_period_end_date = parse_time(f_period_end_date)
            if f_period_end_date.tzinfo is None:
                return decode_exactly(PublicEventTypeRow, data, drift, mark)
        if f_period_start_date is not None:
            f_period_start_date = parse_time(f_period_start_date)
            if f_period_start_date.tzinfo is None:
                return decode_exactly(PublicEventTypeRow, data, drift, mark)
        if f_period_count_calendar_days is not None and type(f_period_count_calendar_days) is not bool:
            odd(PublicEventTypeRow, "periodCountCalendarDays", data, drift)
        if type(f_hidden) is not bool:
            odd(PublicEventTypeRow, "hidden", data, drift)
        if type(f_assign_all_team_members) is not bool:
            odd(PublicEventTypeRow, "assignAllTeamMembers", data, drift)
        if type(f_reschedule_with_same_round_robin_host) is not bool:
            odd(PublicEventTypeRow, "rescheduleWithSameRoundRobinHost", data, drift)
        if type(f_is_dynamic) is not bool:
            odd(PublicEventTypeRow, "isDynamic", data, drift)
        if type(f_show_instant_event_connect_now_modal) is not bool:
            odd(PublicEventTypeRow, "showInstantEventConnectNowModal", data, drift)
        more = len(data) - 54
    except (KeyError, TypeError, ValueError):
        return decode_exactly(PublicEventTypeRow, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_locations:
            f_locations = (
                [decode_stored_location(f_locations[0], drift)]
                if len(f_locations) == 1
                else [decode_stored_location(item, drift) for item in f_locations]
            )
        f_custom_inputs = kind_of(PublicEventTypeRow, "customInputs").decode(
            f_custom_inputs, drift, data, "customInputs"
        )
        f_metadata = decode_stored_event_type_metadata(f_metadata, drift)
        if f_field_translations:
            f_field_translations = (
                [decode_event_type_translation(f_field_translations[0], drift)]
                if len(f_field_translations) == 1
                else [decode_event_type_translation(item, drift) for item in f_field_translations]
            )
        if f_recurring_event is not None:
            f_recurring_event = decode_stored_recurrence(f_recurring_event, drift)
        if f_booking_fields:
            f_booking_fields = (
                [decode_stored_booking_field(f_booking_fields[0], drift)]
                if len(f_booking_fields) == 1
                else [decode_stored_booking_field(item, drift) for item in f_booking_fields]
            )
        if f_team is not None:
            f_team = decode_public_event_type_team(f_team, drift)
        if f_owner is not None:
            f_owner = decode_public_event_type_owner(f_owner, drift)
        if f_schedule is not None:
            f_schedule = decode_public_event_type_schedule(f_schedule, drift)
        if f_instant_meeting_schedule is not None:
            f_instant_meeting_schedule = decode_public_event_type_schedule(f_instant_meeting_schedule, drift)
        if f_parent is not None:
            f_parent = decode_event_type_parent(f_parent, drift)
        if f_subset_of_hosts:
            f_subset_of_hosts = (
                [decode_public_event_type_host(f_subset_of_hosts[0], drift)]
                if len(f_subset_of_hosts) == 1
                else [decode_public_event_type_host(item, drift) for item in f_subset_of_hosts]
            )
        if f_booker_layouts is not None:
            f_booker_layouts = decode_stored_booker_layouts(f_booker_layouts, drift)
        f_profile = decode_public_event_type_profile(f_profile, drift)
        if f_subset_of_users:
            f_subset_of_users = (
                [decode_public_event_type_user(f_subset_of_users[0], drift)]
                if len(f_subset_of_users) == 1
                else [decode_public_event_type_user(item, drift) for item in f_subset_of_users]
            )
        f_entity = decode_public_event_type_entity(f_entity, drift)
    except Odd:
        return decode_exactly(PublicEventTypeRow, data, drift, mark)
    self = new(PublicEventTypeRow)
    self.id = f_id
    self.title = f_title
    self.description = f_description
    self.interface_language = f_interface_language
    self.event_name = f_event_name
    self.slug = f_slug
    self.is_instant_event = f_is_instant_event
    self.instant_meeting_parameters = f_instant_meeting_parameters
    self.scheduling_type = f_scheduling_type
    self.length = f_length
    self.locations = f_locations
    self.enable_per_host_locations = f_enable_per_host_locations
    self.custom_inputs = f_custom_inputs
    self.disable_guests = f_disable_guests
    self.metadata = f_metadata
    self.lock_time_zone_toggle_on_booking_page = f_lock_time_zone_toggle_on_booking_page
    self.locked_time_zone = f_locked_time_zone
    self.requires_confirmation = f_requires_confirmation
    self.auto_translate_description_enabled = f_auto_translate_description_enabled
    self.field_translations = f_field_translations
    self.requires_booker_email_verification = f_requires_booker_email_verification
    self.recurring_event = f_recurring_event
    self.price = f_price
    self.currency = f_currency
    self.seats_per_time_slot = f_seats_per_time_slot
    self.disable_cancelling = f_disable_cancelling
    self.disable_rescheduling = f_disable_rescheduling
    self.minimum_reschedule_notice = f_minimum_reschedule_notice
    self.allow_rescheduling_cancelled_bookings = f_allow_rescheduling_cancelled_bookings
    self.seats_show_availability_count = f_seats_show_availability_count
    self.booking_fields = f_booking_fields
    self.team_id = f_team_id
    self.team = f_team
    self.success_redirect_url = f_success_redirect_url
    self.forward_params_success_redirect = f_forward_params_success_redirect
    self.owner = f_owner
    self.schedule = f_schedule
    self.instant_meeting_schedule = f_instant_meeting_schedule
    self.period_type = f_period_type
    self.period_days = f_period_days
    self.period_end_date = f_period_end_date
    self.period_start_date = f_period_start_date
    self.period_count_calendar_days = f_period_count_calendar_days
    self.hidden = f_hidden
    self.assign_all_team_members = f_assign_all_team_members
    self.reschedule_with_same_round_robin_host = f_reschedule_with_same_round_robin_host
    self.parent = f_parent
    self.subset_of_hosts = f_subset_of_hosts
    self.booker_layouts = f_booker_layouts
    self.profile = f_profile
    self.subset_of_users = f_subset_of_users
    self.entity = f_entity
    self.is_dynamic = f_is_dynamic
    self.show_instant_event_connect_now_modal = f_show_instant_event_connect_now_modal
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class PublicEventTypeRow(Model):
    """Returned by `get_public_event_type`."""

    __slots__ = (
        "id",
        "title",
        "description",
        "interface_language",
        "event_name",
        "slug",
        "is_instant_event",
        "instant_meeting_parameters",
        "scheduling_type",
        "length",
        "locations",
        "enable_per_host_locations",
        "custom_inputs",
        "disable_guests",
        "metadata",
        "lock_time_zone_toggle_on_booking_page",
        "locked_time_zone",
        "requires_confirmation",
        "auto_translate_description_enabled",
        "field_translations",
        "requires_booker_email_verification",
        "recurring_event",
        "price",
        "currency",
        "seats_per_time_slot",
        "disable_cancelling",
        "disable_rescheduling",
        "minimum_reschedule_notice",
        "allow_rescheduling_cancelled_bookings",
        "seats_show_availability_count",
        "booking_fields",
        "team_id",
        "team",
        "success_redirect_url",
        "forward_params_success_redirect",
        "owner",
        "schedule",
        "instant_meeting_schedule",
        "period_type",
        "period_days",
        "period_end_date",
        "period_start_date",
        "period_count_calendar_days",
        "hidden",
        "assign_all_team_members",
        "reschedule_with_same_round_robin_host",
        "parent",
        "subset_of_hosts",
        "booker_layouts",
        "profile",
        "subset_of_users",
        "entity",
        "is_dynamic",
        "show_instant_event_connect_now_modal",
    )

    _names = (
        ("id", "id"),
        ("title", "title"),
        ("description", "description"),
        ("interface_language", "interfaceLanguage"),
        ("event_name", "eventName"),
        ("slug", "slug"),
        ("is_instant_event", "isInstantEvent"),
        ("instant_meeting_parameters", "instantMeetingParameters"),
        ("scheduling_type", "schedulingType"),
        ("length", "length"),
        ("locations", "locations"),
        ("enable_per_host_locations", "enablePerHostLocations"),
        ("custom_inputs", "customInputs"),
        ("disable_guests", "disableGuests"),
        ("metadata", "metadata"),
        ("lock_time_zone_toggle_on_booking_page", "lockTimeZoneToggleOnBookingPage"),
        ("locked_time_zone", "lockedTimeZone"),
        ("requires_confirmation", "requiresConfirmation"),
        ("auto_translate_description_enabled", "autoTranslateDescriptionEnabled"),
        ("field_translations", "fieldTranslations"),
        ("requires_booker_email_verification", "requiresBookerEmailVerification"),
        ("recurring_event", "recurringEvent"),
        ("price", "price"),
        ("currency", "currency"),
        ("seats_per_time_slot", "seatsPerTimeSlot"),
        ("disable_cancelling", "disableCancelling"),
        ("disable_rescheduling", "disableRescheduling"),
        ("minimum_reschedule_notice", "minimumRescheduleNotice"),
        ("allow_rescheduling_cancelled_bookings", "allowReschedulingCancelledBookings"),
        ("seats_show_availability_count", "seatsShowAvailabilityCount"),
        ("booking_fields", "bookingFields"),
        ("team_id", "teamId"),
        ("team", "team"),
        ("success_redirect_url", "successRedirectUrl"),
        ("forward_params_success_redirect", "forwardParamsSuccessRedirect"),
        ("owner", "owner"),
        ("schedule", "schedule"),
        ("instant_meeting_schedule", "instantMeetingSchedule"),
        ("period_type", "periodType"),
        ("period_days", "periodDays"),
        ("period_end_date", "periodEndDate"),
        ("period_start_date", "periodStartDate"),
        ("period_count_calendar_days", "periodCountCalendarDays"),
        ("hidden", "hidden"),
        ("assign_all_team_members", "assignAllTeamMembers"),
        ("reschedule_with_same_round_robin_host", "rescheduleWithSameRoundRobinHost"),
        ("parent", "parent"),
        ("subset_of_hosts", "subsetOfHosts"),
        ("booker_layouts", "bookerLayouts"),
        ("profile", "profile"),
        ("subset_of_users", "subsetOfUsers"),
        ("entity", "entity"),
        ("is_dynamic", "isDynamic"),
        ("show_instant_event_connect_now_modal", "showInstantEventConnectNowModal"),
    )
    _decode = staticmethod(decode)

    id: int
    title: str
    description: str
    interface_language: str | None
    event_name: str | None
    slug: str
    is_instant_event: bool
    instant_meeting_parameters: list[str]
    scheduling_type: BookingPageEventTypeSchedulingType | str | None
    length: int
    locations: list[StoredLocation]
    enable_per_host_locations: bool
    custom_inputs: list[dict[str, Any]]
    disable_guests: bool
    metadata: StoredEventTypeMetadata
    lock_time_zone_toggle_on_booking_page: bool
    locked_time_zone: str | None
    requires_confirmation: bool
    auto_translate_description_enabled: bool
    field_translations: list[EventTypeTranslation]
    requires_booker_email_verification: bool
    recurring_event: StoredRecurrence | None
    price: int
    currency: str
    seats_per_time_slot: int | None
    disable_cancelling: bool | None
    disable_rescheduling: bool | None
    minimum_reschedule_notice: int | None
    allow_rescheduling_cancelled_bookings: bool | None
    seats_show_availability_count: bool | None
    booking_fields: list[StoredBookingField]
    team_id: int | None
    team: PublicEventTypeTeam | None
    success_redirect_url: str | None
    forward_params_success_redirect: bool | None
    owner: PublicEventTypeOwner | None
    schedule: PublicEventTypeSchedule | None
    instant_meeting_schedule: PublicEventTypeSchedule | None
    period_type: PeriodType | str
    period_days: int | None
    period_end_date: datetime.datetime | None
    period_start_date: datetime.datetime | None
    period_count_calendar_days: bool | None
    hidden: bool
    assign_all_team_members: bool
    reschedule_with_same_round_robin_host: bool
    parent: EventTypeParent | None
    subset_of_hosts: list[PublicEventTypeHost]
    booker_layouts: StoredBookerLayouts | None
    profile: PublicEventTypeProfile
    subset_of_users: list[PublicEventTypeUser]
    entity: PublicEventTypeEntity
    is_dynamic: bool
    show_instant_event_connect_now_modal: bool

    def __init__(
        self,
        *,
        id: int,
        title: str,
        description: str,
        interface_language: str | None,
        event_name: str | None,
        slug: str,
        is_instant_event: bool,
        instant_meeting_parameters: list[str],
        scheduling_type: BookingPageEventTypeSchedulingType | str | None,
        length: int,
        locations: list[StoredLocation],
        enable_per_host_locations: bool,
        custom_inputs: list[dict[str, Any]],
        disable_guests: bool,
        metadata: StoredEventTypeMetadata,
        lock_time_zone_toggle_on_booking_page: bool,
        locked_time_zone: str | None,
        requires_confirmation: bool,
        auto_translate_description_enabled: bool,
        field_translations: list[EventTypeTranslation],
        requires_booker_email_verification: bool,
        recurring_event: StoredRecurrence | None,
        price: int,
        currency: str,
        seats_per_time_slot: int | None,
        disable_cancelling: bool | None,
        disable_rescheduling: bool | None,
        minimum_reschedule_notice: int | None,
        allow_rescheduling_cancelled_bookings: bool | None,
        seats_show_availability_count: bool | None,
        booking_fields: list[StoredBookingField],
        team_id: int | None,
        team: PublicEventTypeTeam | None,
        success_redirect_url: str | None,
        forward_params_success_redirect: bool | None,
        owner: PublicEventTypeOwner | None,
        schedule: PublicEventTypeSchedule | None,
        instant_meeting_schedule: PublicEventTypeSchedule | None,
        period_type: PeriodType | str,
        period_days: int | None,
        period_end_date: datetime.datetime | None,
        period_start_date: datetime.datetime | None,
        period_count_calendar_days: bool | None,
        hidden: bool,
        assign_all_team_members: bool,
        reschedule_with_same_round_robin_host: bool,
        parent: EventTypeParent | None,
        subset_of_hosts: list[PublicEventTypeHost],
        booker_layouts: StoredBookerLayouts | None,
        profile: PublicEventTypeProfile,
        subset_of_users: list[PublicEventTypeUser],
        entity: PublicEventTypeEntity,
        is_dynamic: bool,
        show_instant_event_connect_now_modal: bool,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.description = description
        self.interface_language = interface_language
        self.event_name = event_name
        self.slug = slug
        self.is_instant_event = is_instant_event
        self.instant_meeting_parameters = instant_meeting_parameters
        self.scheduling_type = scheduling_type
        self.length = length
        self.locations = locations
        self.enable_per_host_locations = enable_per_host_locations
        self.custom_inputs = custom_inputs
        self.disable_guests = disable_guests
        self.metadata = metadata
        self.lock_time_zone_toggle_on_booking_page = lock_time_zone_toggle_on_booking_page
        self.locked_time_zone = locked_time_zone
        self.requires_confirmation = requires_confirmation
        self.auto_translate_description_enabled = auto_translate_description_enabled
        self.field_translations = field_translations
        self.requires_booker_email_verification = requires_booker_email_verification
        self.recurring_event = recurring_event
        self.price = price
        self.currency = currency
        self.seats_per_time_slot = seats_per_time_slot
        self.disable_cancelling = disable_cancelling
        self.disable_rescheduling = disable_rescheduling
        self.minimum_reschedule_notice = minimum_reschedule_notice
        self.allow_rescheduling_cancelled_bookings = allow_rescheduling_cancelled_bookings
        self.seats_show_availability_count = seats_show_availability_count
        self.booking_fields = booking_fields
        self.team_id = team_id
        self.team = team
        self.success_redirect_url = success_redirect_url
        self.forward_params_success_redirect = forward_params_success_redirect
        self.owner = owner
        self.schedule = schedule
        self.instant_meeting_schedule = instant_meeting_schedule
        self.period_type = period_type
        self.period_days = period_days
        self.period_end_date = period_end_date
        self.period_start_date = period_start_date
        self.period_count_calendar_days = period_count_calendar_days
        self.hidden = hidden
        self.assign_all_team_members = assign_all_team_members
        self.reschedule_with_same_round_robin_host = reschedule_with_same_round_robin_host
        self.parent = parent
        self.subset_of_hosts = subset_of_hosts
        self.booker_layouts = booker_layouts
        self.profile = profile
        self.subset_of_users = subset_of_users
        self.entity = entity
        self.is_dynamic = is_dynamic
        self.show_instant_event_connect_now_modal = show_instant_event_connect_now_modal
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .event_type_parent import EventTypeParent
        from .event_type_translation import EventTypeTranslation
        from .public_event_type_entity import PublicEventTypeEntity
        from .public_event_type_host import PublicEventTypeHost
        from .public_event_type_owner import PublicEventTypeOwner
        from .public_event_type_profile import PublicEventTypeProfile
        from .public_event_type_schedule import PublicEventTypeSchedule
        from .public_event_type_team import PublicEventTypeTeam
        from .public_event_type_user import PublicEventTypeUser
        from .stored_booker_layouts import StoredBookerLayouts
        from .stored_booking_field import StoredBookingField
        from .stored_event_type_metadata import StoredEventTypeMetadata
        from .stored_location import StoredLocation
        from .stored_recurrence import StoredRecurrence

        return (
            ("id", "id", True, INTEGER),
            ("title", "title", True, STRING),
            ("description", "description", True, STRING),
            ("interface_language", "interfaceLanguage", True, Nullable(STRING)),
            ("event_name", "eventName", True, Nullable(STRING)),
            ("slug", "slug", True, STRING),
            ("is_instant_event", "isInstantEvent", True, BOOLEAN),
            ("instant_meeting_parameters", "instantMeetingParameters", True, List(STRING)),
            (
                "scheduling_type",
                "schedulingType",
                True,
                Nullable(Choice("COLLECTIVE", "MANAGED", "ROUND_ROBIN")),
            ),
            ("length", "length", True, INTEGER),
            ("locations", "locations", True, List(Ref(StoredLocation))),
            ("enable_per_host_locations", "enablePerHostLocations", True, BOOLEAN),
            ("custom_inputs", "customInputs", True, List(Map(ANY))),
            ("disable_guests", "disableGuests", True, BOOLEAN),
            ("metadata", "metadata", True, Ref(StoredEventTypeMetadata)),
            ("lock_time_zone_toggle_on_booking_page", "lockTimeZoneToggleOnBookingPage", True, BOOLEAN),
            ("locked_time_zone", "lockedTimeZone", True, Nullable(STRING)),
            ("requires_confirmation", "requiresConfirmation", True, BOOLEAN),
            ("auto_translate_description_enabled", "autoTranslateDescriptionEnabled", True, BOOLEAN),
            ("field_translations", "fieldTranslations", True, List(Ref(EventTypeTranslation))),
            ("requires_booker_email_verification", "requiresBookerEmailVerification", True, BOOLEAN),
            ("recurring_event", "recurringEvent", True, Nullable(Ref(StoredRecurrence))),
            ("price", "price", True, INTEGER),
            ("currency", "currency", True, STRING),
            ("seats_per_time_slot", "seatsPerTimeSlot", True, Nullable(INTEGER)),
            ("disable_cancelling", "disableCancelling", True, Nullable(BOOLEAN)),
            ("disable_rescheduling", "disableRescheduling", True, Nullable(BOOLEAN)),
            ("minimum_reschedule_notice", "minimumRescheduleNotice", True, Nullable(INTEGER)),
            (
                "allow_rescheduling_cancelled_bookings",
                "allowReschedulingCancelledBookings",
                True,
                Nullable(BOOLEAN),
            ),
            ("seats_show_availability_count", "seatsShowAvailabilityCount", True, Nullable(BOOLEAN)),
            ("booking_fields", "bookingFields", True, List(Ref(StoredBookingField))),
            ("team_id", "teamId", True, Nullable(INTEGER)),
            ("team", "team", True, Nullable(Ref(PublicEventTypeTeam))),
            ("success_redirect_url", "successRedirectUrl", True, Nullable(STRING)),
            ("forward_params_success_redirect", "forwardParamsSuccessRedirect", True, Nullable(BOOLEAN)),
            ("owner", "owner", True, Nullable(Ref(PublicEventTypeOwner))),
            ("schedule", "schedule", True, Nullable(Ref(PublicEventTypeSchedule))),
            (
                "instant_meeting_schedule",
                "instantMeetingSchedule",
                True,
                Nullable(Ref(PublicEventTypeSchedule)),
            ),
            ("period_type", "periodType", True, Choice("RANGE", "ROLLING", "ROLLING_WINDOW", "UNLIMITED")),
            ("period_days", "periodDays", True, Nullable(INTEGER)),
            ("period_end_date", "periodEndDate", True, Nullable(TIME)),
            ("period_start_date", "periodStartDate", True, Nullable(TIME)),
            ("period_count_calendar_days", "periodCountCalendarDays", True, Nullable(BOOLEAN)),
            ("hidden", "hidden", True, BOOLEAN),
            ("assign_all_team_members", "assignAllTeamMembers", True, BOOLEAN),
            ("reschedule_with_same_round_robin_host", "rescheduleWithSameRoundRobinHost", True, BOOLEAN),
            ("parent", "parent", True, Nullable(Ref(EventTypeParent))),
            ("subset_of_hosts", "subsetOfHosts", True, List(Ref(PublicEventTypeHost))),
            ("booker_layouts", "bookerLayouts", True, Nullable(Ref(StoredBookerLayouts))),
            ("profile", "profile", True, Ref(PublicEventTypeProfile)),
            ("subset_of_users", "subsetOfUsers", True, List(Ref(PublicEventTypeUser))),
            ("entity", "entity", True, Ref(PublicEventTypeEntity)),
            ("is_dynamic", "isDynamic", True, BOOLEAN),
            ("show_instant_event_connect_now_modal", "showInstantEventConnectNowModal", True, BOOLEAN),
        )
