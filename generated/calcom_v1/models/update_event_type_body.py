# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)
from ..types import UNSET, Unset
from .booking_field import decode as decode_booking_field
from .create_event_type_body_host import decode as decode_create_event_type_body_host
from .create_event_type_body_location import decode as decode_create_event_type_body_location
from .interval_limits import decode as decode_interval_limits

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_field import BookingField
    from .create_event_type_body_host import CreateEventTypeBodyHost
    from .create_event_type_body_location import CreateEventTypeBodyLocation
    from .interval_limits import IntervalLimits
    from .period_type import PeriodType
    from .scheduling_type import SchedulingType

FIELDS = frozenset(
    (
        "length",
        "title",
        "slug",
        "scheduleId",
        "hosts",
        "hidden",
        "position",
        "teamId",
        "periodStartDate",
        "periodEndDate",
        "periodDays",
        "periodCountCalendarDays",
        "requiresConfirmation",
        "disableGuests",
        "hideCalendarNotes",
        "minimumBookingNotice",
        "beforeEventBuffer",
        "afterEventBuffer",
        "price",
        "currency",
        "slotInterval",
        "successRedirectUrl",
        "description",
        "seatsPerTimeSlot",
        "seatsShowAttendees",
        "seatsShowAvailabilityCount",
        "locations",
        "periodType",
        "schedulingType",
        "metadata",
        "eventName",
        "timeZone",
        "bookingFields",
        "bookingLimits",
        "durationLimits",
        "onlyShowFirstAvailableSlot",
        "assignAllTeamMembers",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_length = f_title = f_slug = f_schedule_id = absent
        f_hosts = f_hidden = f_position = f_team_id = absent
        f_period_start_date = f_period_end_date = f_period_days = f_period_count_calendar_days = absent
        f_requires_confirmation = f_disable_guests = f_hide_calendar_notes = f_minimum_booking_notice = absent
        f_before_event_buffer = f_after_event_buffer = f_price = f_currency = absent
        f_slot_interval = f_success_redirect_url = f_description = f_seats_per_time_slot = absent
        f_seats_show_attendees = f_seats_show_availability_count = f_locations = f_period_type = absent
        f_scheduling_type = f_metadata = f_event_name = f_time_zone = absent
        f_booking_fields = f_booking_limits = f_duration_limits = f_only_show_first_available_slot = absent
        f_assign_all_team_members = absent
        if more:
            if "length" in data:
                f_length = data["length"]
                more -= 1
                if type(f_length) is not int:
                    odd(UpdateEventTypeBody, "length", data, drift)
            if "title" in data:
                f_title = data["title"]
                more -= 1
                if type(f_title) is not str:
                    odd(UpdateEventTypeBody, "title", data, drift)
            if "slug" in data:
                f_slug = data["slug"]
                more -= 1
                if type(f_slug) is not str:
                    odd(UpdateEventTypeBody, "slug", data, drift)
            if "scheduleId" in data:
                f_schedule_id = data["scheduleId"]
                more -= 1
                if type(f_schedule_id) is not int:
                    odd(UpdateEventTypeBody, "scheduleId", data, drift)
            if "hosts" in data:
                f_hosts = data["hosts"]
                more -= 1
                if type(f_hosts) is not list:
                    return decode_exactly(UpdateEventTypeBody, data, drift, mark)
            if "hidden" in data:
                f_hidden = data["hidden"]
                more -= 1
                if type(f_hidden) is not bool:
                    odd(UpdateEventTypeBody, "hidden", data, drift)
            if "position" in data:
                f_position = data["position"]
                more -= 1
                if type(f_position) is not int:
                    odd(UpdateEventTypeBody, "position", data, drift)
            if "teamId" in data:
                f_team_id = data["teamId"]
                more -= 1
                if type(f_team_id) is not int:
                    odd(UpdateEventTypeBody, "teamId", data, drift)
            if "periodStartDate" in data:
                f_period_start_date = data["periodStartDate"]
                more -= 1
                if f_period_start_date is not None:
                    f_period_start_date = parse_time(f_period_start_date)
                    if f_period_start_date.tzinfo is None:
                        return decode_exactly(UpdateEventTypeBody, data, drift, mark)
            if "periodEndDate" in data:
                f_period_end_date = data["periodEndDate"]
                more -= 1
                if f_period_end_date is not None:
                    f_period_end_date = parse_time(f_period_end_date)
                    if f_period_end_date.tzinfo is None:
                        return decode_exactly(UpdateEventTypeBody, data, drift, mark)
            if "periodDays" in data:
                f_period_days = data["periodDays"]
                more -= 1
                if f_period_days is not None and type(f_period_days) is not int:
                    odd(UpdateEventTypeBody, "periodDays", data, drift)
            if "periodCountCalendarDays" in data:
                f_period_count_calendar_days = data["periodCountCalendarDays"]
                more -= 1
                if (
                    f_period_count_calendar_days is not None
                    and type(f_period_count_calendar_days) is not bool
                ):
                    odd(UpdateEventTypeBody, "periodCountCalendarDays", data, drift)
            if "requiresConfirmation" in data:
                f_requires_confirmation = data["requiresConfirmation"]
                more -= 1
                if type(f_requires_confirmation) is not bool:
                    odd(UpdateEventTypeBody, "requiresConfirmation", data, drift)
            if "disableGuests" in data:
                f_disable_guests = data["disableGuests"]
                more -= 1
                if type(f_disable_guests) is not bool:
                    odd(UpdateEventTypeBody, "disableGuests", data, drift)
            if "hideCalendarNotes" in data:
                f_hide_calendar_notes = data["hideCalendarNotes"]
                more -= 1
                if type(f_hide_calendar_notes) is not bool:
                    odd(UpdateEventTypeBody, "hideCalendarNotes", data, drift)
            if "minimumBookingNotice" in data:
                f_minimum_booking_notice = data["minimumBookingNotice"]
                more -= 1
                if type(f_minimum_booking_notice) is not int:
                    odd(UpdateEventTypeBody, "minimumBookingNotice", data, drift)
            if "beforeEventBuffer" in data:
                f_before_event_buffer = data["beforeEventBuffer"]
                more -= 1
                if type(f_before_event_buffer) is not int:
                    odd(UpdateEventTypeBody, "beforeEventBuffer", data, drift)
            if "afterEventBuffer" in data:
                f_after_event_buffer = data["afterEventBuffer"]
                more -= 1
                if type(f_after_event_buffer) is not int:
                    odd(UpdateEventTypeBody, "afterEventBuffer", data, drift)
            if "price" in data:
                f_price = data["price"]
                more -= 1
                if type(f_price) is not int:
                    odd(UpdateEventTypeBody, "price", data, drift)
            if "currency" in data:
                f_currency = data["currency"]
                more -= 1
                if type(f_currency) is not str:
                    odd(UpdateEventTypeBody, "currency", data, drift)
            if "slotInterval" in data:
                f_slot_interval = data["slotInterval"]
                more -= 1
                if f_slot_interval is not None and type(f_slot_interval) is not int:
                    odd(UpdateEventTypeBody, "slotInterval", data, drift)
            if "successRedirectUrl" in data:
                f_success_redirect_url = data["successRedirectUrl"]
                more -= 1
                if f_success_redirect_url is not None and type(f_success_redirect_url) is not str:
                    odd(UpdateEventTypeBody, "successRedirectUrl", data, drift)
            if "description" in data:
                f_description = data["description"]
                more -= 1
                if f_description is not None and type(f_description) is not str:
                    odd(UpdateEventTypeBody, "description", data, drift)
            if "seatsPerTimeSlot" in data:
                f_seats_per_time_slot = data["seatsPerTimeSlot"]
                more -= 1
                if f_seats_per_time_slot is not None and type(f_seats_per_time_slot) is not int:
                    odd(UpdateEventTypeBody, "seatsPerTimeSlot", data, drift)
            if "seatsShowAttendees" in data:
                f_seats_show_attendees = data["seatsShowAttendees"]
                more -= 1
                if type(f_seats_show_attendees) is not bool:
                    odd(UpdateEventTypeBody, "seatsShowAttendees", data, drift)
            if "seatsShowAvailabilityCount" in data:
                f_seats_show_availability_count = data["seatsShowAvailabilityCount"]
                more -= 1
                if type(f_seats_show_availability_count) is not bool:
                    odd(UpdateEventTypeBody, "seatsShowAvailabilityCount", data, drift)
            if "locations" in data:
                f_locations = data["locations"]
                more -= 1
                if f_locations is not None and type(f_locations) is not list:
                    return decode_exactly(UpdateEventTypeBody, data, drift, mark)
            if "periodType" in data:
                f_period_type = data["periodType"]
                more -= 1
                if f_period_type not in {"RANGE", "ROLLING", "ROLLING_WINDOW", "UNLIMITED"}:
                    odd(UpdateEventTypeBody, "periodType", data, drift)
            if "schedulingType" in data:
                f_scheduling_type = data["schedulingType"]
                more -= 1
                if f_scheduling_type is not None and f_scheduling_type not in {
                    "COLLECTIVE",
                    "MANAGED",
                    "ROUND_ROBIN",
                }:
                    odd(UpdateEventTypeBody, "schedulingType", data, drift)
            if "metadata" in data:
                f_metadata = data["metadata"]
                more -= 1
                if type(f_metadata) is not dict:
                    return decode_exactly(UpdateEventTypeBody, data, drift, mark)
            if "eventName" in data:
                f_event_name = data["eventName"]
                more -= 1
                if f_event_name is not None and type(f_event_name) is not str:
                    odd(UpdateEventTypeBody, "eventName", data, drift)
            if "timeZone" in data:
                f_time_zone = data["timeZone"]
                more -= 1
                if f_time_zone is not None and type(f_time_zone) is not str:
                    odd(UpdateEventTypeBody, "timeZone", data, drift)
            if "bookingFields" in data:
                f_booking_fields = data["bookingFields"]
                more -= 1
                if type(f_booking_fields) is not list:
                    return decode_exactly(UpdateEventTypeBody, data, drift, mark)
            if "bookingLimits" in data:
                f_booking_limits = data["bookingLimits"]
                more -= 1
            if "durationLimits" in data:
                f_duration_limits = data["durationLimits"]
                more -= 1
            if "onlyShowFirstAvailableSlot" in data:
                f_only_show_first_available_slot = data["onlyShowFirstAvailableSlot"]
                more -= 1
                if type(f_only_show_first_available_slot) is not bool:
                    odd(UpdateEventTypeBody, "onlyShowFirstAvailableSlot", data, drift)
            if "assignAllTeamMembers" in data:
                f_assign_all_team_members = data["assignAllTeamMembers"]
                more -= 1
                if type(f_assign_all_team_members) is not bool:
                    odd(UpdateEventTypeBody, "assignAllTeamMembers", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateEventTypeBody, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_hosts:
            f_hosts = (
                [decode_create_event_type_body_host(f_hosts[0], drift)]
                if len(f_hosts) == 1
                else [decode_create_event_type_body_host(item, drift) for item in f_hosts]
            )
        if f_locations:
            f_locations = (
                [decode_create_event_type_body_location(f_locations[0], drift)]
                if len(f_locations) == 1
                else [decode_create_event_type_body_location(item, drift) for item in f_locations]
            )
        if f_booking_fields:
            f_booking_fields = (
                [decode_booking_field(f_booking_fields[0], drift)]
                if len(f_booking_fields) == 1
                else [decode_booking_field(item, drift) for item in f_booking_fields]
            )
        if f_booking_limits is not UNSET and f_booking_limits is not None:
            f_booking_limits = decode_interval_limits(f_booking_limits, drift)
        if f_duration_limits is not UNSET and f_duration_limits is not None:
            f_duration_limits = decode_interval_limits(f_duration_limits, drift)
    except Odd:
        return decode_exactly(UpdateEventTypeBody, data, drift, mark)
    self = new(UpdateEventTypeBody)
    self.length = f_length
    self.title = f_title
    self.slug = f_slug
    self.schedule_id = f_schedule_id
    self.hosts = f_hosts
    self.hidden = f_hidden
    self.position = f_position
    self.team_id = f_team_id
    self.period_start_date = f_period_start_date
    self.period_end_date = f_period_end_date
    self.period_days = f_period_days
    self.period_count_calendar_days = f_period_count_calendar_days
    self.requires_confirmation = f_requires_confirmation
    self.disable_guests = f_disable_guests
    self.hide_calendar_notes = f_hide_calendar_notes
    self.minimum_booking_notice = f_minimum_booking_notice
    self.before_event_buffer = f_before_event_buffer
    self.after_event_buffer = f_after_event_buffer
    self.price = f_price
    self.currency = f_currency
    self.slot_interval = f_slot_interval
    self.success_redirect_url = f_success_redirect_url
    self.description = f_description
    self.seats_per_time_slot = f_seats_per_time_slot
    self.seats_show_attendees = f_seats_show_attendees
    self.seats_show_availability_count = f_seats_show_availability_count
    self.locations = f_locations
    self.period_type = f_period_type
    self.scheduling_type = f_scheduling_type
    self.metadata = f_metadata
    self.event_name = f_event_name
    self.time_zone = f_time_zone
    self.booking_fields = f_booking_fields
    self.booking_limits = f_booking_limits
    self.duration_limits = f_duration_limits
    self.only_show_first_available_slot = f_only_show_first_available_slot
    self.assign_all_team_members = f_assign_all_team_members
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateEventTypeBody(Model):
    """Sent by `update_event_type`."""

    __slots__ = (
        "length",
        "title",
        "slug",
        "schedule_id",
        "hosts",
        "hidden",
        "position",
        "team_id",
        "period_start_date",
        "period_end_date",
        "period_days",
        "period_count_calendar_days",
        "requires_confirmation",
        "disable_guests",
        "hide_calendar_notes",
        "minimum_booking_notice",
        "before_event_buffer",
        "after_event_buffer",
        "price",
        "currency",
        "slot_interval",
        "success_redirect_url",
        "description",
        "seats_per_time_slot",
        "seats_show_attendees",
        "seats_show_availability_count",
        "locations",
        "period_type",
        "scheduling_type",
        "metadata",
        "event_name",
        "time_zone",
        "booking_fields",
        "booking_limits",
        "duration_limits",
        "only_show_first_available_slot",
        "assign_all_team_members",
    )

    _names = (
        ("length", "length"),
        ("title", "title"),
        ("slug", "slug"),
        ("schedule_id", "scheduleId"),
        ("hosts", "hosts"),
        ("hidden", "hidden"),
        ("position", "position"),
        ("team_id", "teamId"),
        ("period_start_date", "periodStartDate"),
        ("period_end_date", "periodEndDate"),
        ("period_days", "periodDays"),
        ("period_count_calendar_days", "periodCountCalendarDays"),
        ("requires_confirmation", "requiresConfirmation"),
        ("disable_guests", "disableGuests"),
        ("hide_calendar_notes", "hideCalendarNotes"),
        ("minimum_booking_notice", "minimumBookingNotice"),
        ("before_event_buffer", "beforeEventBuffer"),
        ("after_event_buffer", "afterEventBuffer"),
        ("price", "price"),
        ("currency", "currency"),
        ("slot_interval", "slotInterval"),
        ("success_redirect_url", "successRedirectUrl"),
        ("description", "description"),
        ("seats_per_time_slot", "seatsPerTimeSlot"),
        ("seats_show_attendees", "seatsShowAttendees"),
        ("seats_show_availability_count", "seatsShowAvailabilityCount"),
        ("locations", "locations"),
        ("period_type", "periodType"),
        ("scheduling_type", "schedulingType"),
        ("metadata", "metadata"),
        ("event_name", "eventName"),
        ("time_zone", "timeZone"),
        ("booking_fields", "bookingFields"),
        ("booking_limits", "bookingLimits"),
        ("duration_limits", "durationLimits"),
        ("only_show_first_available_slot", "onlyShowFirstAvailableSlot"),
        ("assign_all_team_members", "assignAllTeamMembers"),
    )
    _decode = staticmethod(decode)

    length: int | Unset
    title: str | Unset
    slug: str | Unset
    schedule_id: int | Unset
    hosts: list[CreateEventTypeBodyHost] | Unset
    hidden: bool | Unset
    position: int | Unset
    team_id: int | Unset
    period_start_date: datetime.datetime | None | Unset
    period_end_date: datetime.datetime | None | Unset
    period_days: int | None | Unset
    period_count_calendar_days: bool | None | Unset
    requires_confirmation: bool | Unset
    disable_guests: bool | Unset
    hide_calendar_notes: bool | Unset
    minimum_booking_notice: int | Unset
    before_event_buffer: int | Unset
    after_event_buffer: int | Unset
    price: int | Unset
    currency: str | Unset
    slot_interval: int | None | Unset
    success_redirect_url: str | None | Unset
    description: str | None | Unset
    seats_per_time_slot: int | None | Unset
    seats_show_attendees: bool | Unset
    seats_show_availability_count: bool | Unset
    locations: list[CreateEventTypeBodyLocation] | None | Unset
    period_type: PeriodType | str | Unset
    scheduling_type: SchedulingType | str | None | Unset
    metadata: dict[str, Any] | Unset
    event_name: str | None | Unset
    time_zone: str | None | Unset
    booking_fields: list[BookingField] | Unset
    booking_limits: IntervalLimits | None | Unset
    duration_limits: IntervalLimits | None | Unset
    only_show_first_available_slot: bool | Unset
    assign_all_team_members: bool | Unset

    def __init__(
        self,
        *,
        length: int | Unset = UNSET,
        title: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        schedule_id: int | Unset = UNSET,
        hosts: list[CreateEventTypeBodyHost] | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        position: int | Unset = UNSET,
        team_id: int | Unset = UNSET,
        period_start_date: datetime.datetime | None | Unset = UNSET,
        period_end_date: datetime.datetime | None | Unset = UNSET,
        period_days: int | None | Unset = UNSET,
        period_count_calendar_days: bool | None | Unset = UNSET,
        requires_confirmation: bool | Unset = UNSET,
        disable_guests: bool | Unset = UNSET,
        hide_calendar_notes: bool | Unset = UNSET,
        minimum_booking_notice: int | Unset = UNSET,
        before_event_buffer: int | Unset = UNSET,
        after_event_buffer: int | Unset = UNSET,
        price: int | Unset = UNSET,
        currency: str | Unset = UNSET,
        slot_interval: int | None | Unset = UNSET,
        success_redirect_url: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        seats_per_time_slot: int | None | Unset = UNSET,
        seats_show_attendees: bool | Unset = UNSET,
        seats_show_availability_count: bool | Unset = UNSET,
        locations: list[CreateEventTypeBodyLocation] | None | Unset = UNSET,
        period_type: PeriodType | str | Unset = UNSET,
        scheduling_type: SchedulingType | str | None | Unset = UNSET,
        metadata: dict[str, Any] | Unset = UNSET,
        event_name: str | None | Unset = UNSET,
        time_zone: str | None | Unset = UNSET,
        booking_fields: list[BookingField] | Unset = UNSET,
        booking_limits: IntervalLimits | None | Unset = UNSET,
        duration_limits: IntervalLimits | None | Unset = UNSET,
        only_show_first_available_slot: bool | Unset = UNSET,
        assign_all_team_members: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.length = length
        self.title = title
        self.slug = slug
        self.schedule_id = schedule_id
        self.hosts = hosts
        self.hidden = hidden
        self.position = position
        self.team_id = team_id
        self.period_start_date = period_start_date
        self.period_end_date = period_end_date
        self.period_days = period_days
        self.period_count_calendar_days = period_count_calendar_days
        self.requires_confirmation = requires_confirmation
        self.disable_guests = disable_guests
        self.hide_calendar_notes = hide_calendar_notes
        self.minimum_booking_notice = minimum_booking_notice
        self.before_event_buffer = before_event_buffer
        self.after_event_buffer = after_event_buffer
        self.price = price
        self.currency = currency
        self.slot_interval = slot_interval
        self.success_redirect_url = success_redirect_url
        self.description = description
        self.seats_per_time_slot = seats_per_time_slot
        self.seats_show_attendees = seats_show_attendees
        self.seats_show_availability_count = seats_show_availability_count
        self.locations = locations
        self.period_type = period_type
        self.scheduling_type = scheduling_type
        self.metadata = metadata
        self.event_name = event_name
        self.time_zone = time_zone
        self.booking_fields = booking_fields
        self.booking_limits = booking_limits
        self.duration_limits = duration_limits
        self.only_show_first_available_slot = only_show_first_available_slot
        self.assign_all_team_members = assign_all_team_members
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booking_field import BookingField
        from .create_event_type_body_host import CreateEventTypeBodyHost
        from .create_event_type_body_location import CreateEventTypeBodyLocation
        from .interval_limits import IntervalLimits

        return (
            ("length", "length", False, INTEGER),
            ("title", "title", False, STRING),
            ("slug", "slug", False, STRING),
            ("schedule_id", "scheduleId", False, INTEGER),
            ("hosts", "hosts", False, List(Ref(CreateEventTypeBodyHost))),
            ("hidden", "hidden", False, BOOLEAN),
            ("position", "position", False, INTEGER),
            ("team_id", "teamId", False, INTEGER),
            ("period_start_date", "periodStartDate", False, Nullable(TIME)),
            ("period_end_date", "periodEndDate", False, Nullable(TIME)),
            ("period_days", "periodDays", False, Nullable(INTEGER)),
            ("period_count_calendar_days", "periodCountCalendarDays", False, Nullable(BOOLEAN)),
            ("requires_confirmation", "requiresConfirmation", False, BOOLEAN),
            ("disable_guests", "disableGuests", False, BOOLEAN),
            ("hide_calendar_notes", "hideCalendarNotes", False, BOOLEAN),
            ("minimum_booking_notice", "minimumBookingNotice", False, INTEGER),
            ("before_event_buffer", "beforeEventBuffer", False, INTEGER),
            ("after_event_buffer", "afterEventBuffer", False, INTEGER),
            ("price", "price", False, INTEGER),
            ("currency", "currency", False, STRING),
            ("slot_interval", "slotInterval", False, Nullable(INTEGER)),
            ("success_redirect_url", "successRedirectUrl", False, Nullable(STRING)),
            ("description", "description", False, Nullable(STRING)),
            ("seats_per_time_slot", "seatsPerTimeSlot", False, Nullable(INTEGER)),
            ("seats_show_attendees", "seatsShowAttendees", False, BOOLEAN),
            ("seats_show_availability_count", "seatsShowAvailabilityCount", False, BOOLEAN),
            ("locations", "locations", False, Nullable(List(Ref(CreateEventTypeBodyLocation)))),
            ("period_type", "periodType", False, Choice("RANGE", "ROLLING", "ROLLING_WINDOW", "UNLIMITED")),
            (
                "scheduling_type",
                "schedulingType",
                False,
                Nullable(Choice("COLLECTIVE", "MANAGED", "ROUND_ROBIN")),
            ),
            ("metadata", "metadata", False, Map(ANY)),
            ("event_name", "eventName", False, Nullable(STRING)),
            ("time_zone", "timeZone", False, Nullable(STRING)),
            ("booking_fields", "bookingFields", False, List(Ref(BookingField))),
            ("booking_limits", "bookingLimits", False, Nullable(Ref(IntervalLimits))),
            ("duration_limits", "durationLimits", False, Nullable(Ref(IntervalLimits))),
            ("only_show_first_available_slot", "onlyShowFirstAvailableSlot", False, BOOLEAN),
            ("assign_all_team_members", "assignAllTeamMembers", False, BOOLEAN),
        )
