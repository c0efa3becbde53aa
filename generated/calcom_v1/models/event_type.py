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
from .event_type_children_item import decode as decode_event_type_children_item
from .event_type_hashed_link_item import decode as decode_event_type_hashed_link_item
from .event_type_host import decode as decode_event_type_host
from .event_type_location import decode as decode_event_type_location
from .event_type_owner import decode as decode_event_type_owner
from .event_type_question import decode as decode_event_type_question
from .event_type_team import decode as decode_event_type_team
from .interval_limits import decode as decode_interval_limits
from .recurrence import decode as decode_recurrence

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_field import BookingField
    from .event_type_children_item import EventTypeChildrenItem
    from .event_type_hashed_link_item import EventTypeHashedLinkItem
    from .event_type_host import EventTypeHost
    from .event_type_location import EventTypeLocation
    from .event_type_owner import EventTypeOwner
    from .event_type_question import EventTypeQuestion
    from .event_type_team import EventTypeTeam
    from .interval_limits import IntervalLimits
    from .period_type import PeriodType
    from .recurrence import Recurrence
    from .scheduling_type import SchedulingType

FIELDS = frozenset(
    (
        "id",
        "title",
        "slug",
        "length",
        "hidden",
        "position",
        "userId",
        "teamId",
        "scheduleId",
        "eventName",
        "timeZone",
        "periodType",
        "periodStartDate",
        "periodEndDate",
        "periodDays",
        "periodCountCalendarDays",
        "requiresConfirmation",
        "recurringEvent",
        "disableGuests",
        "hideCalendarNotes",
        "minimumBookingNotice",
        "beforeEventBuffer",
        "afterEventBuffer",
        "schedulingType",
        "price",
        "currency",
        "slotInterval",
        "parentId",
        "successRedirectUrl",
        "description",
        "locations",
        "metadata",
        "seatsPerTimeSlot",
        "seatsShowAttendees",
        "seatsShowAvailabilityCount",
        "bookingFields",
        "bookingLimits",
        "onlyShowFirstAvailableSlot",
        "durationLimits",
        "customInputs",
        "hashedLink",
        "team",
        "hosts",
        "owner",
        "children",
        "link",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_title = data["title"]
        f_slug = data["slug"]
        f_length = data["length"]
        f_hidden = data["hidden"]
        f_position = data["position"]
        f_user_id = data["userId"]
        f_team_id = data["teamId"]
        f_schedule_id = data["scheduleId"]
        f_event_name = data["eventName"]
        f_time_zone = data["timeZone"]
        f_period_type = data["periodType"]
        f_period_start_date = data["periodStartDate"]
        f_period_end_date = data["periodEndDate"]
        f_period_days = data["periodDays"]
        f_period_count_calendar_days = data["periodCountCalendarDays"]
        f_requires_confirmation = data["requiresConfirmation"]
        f_recurring_event = data["recurringEvent"]
        f_disable_guests = data["disableGuests"]
        f_hide_calendar_notes = data["hideCalendarNotes"]
        f_minimum_booking_notice = data["minimumBookingNotice"]
        f_before_event_buffer = data["beforeEventBuffer"]
        f_after_event_buffer = data["afterEventBuffer"]
        f_scheduling_type = data["schedulingType"]
        f_price = data["price"]
        f_currency = data["currency"]
        f_slot_interval = data["slotInterval"]
        f_parent_id = data["parentId"]
        f_success_redirect_url = data["successRedirectUrl"]
        f_description = data["description"]
        f_locations = data["locations"]
        f_metadata = data["metadata"]
        f_seats_per_time_slot = data["seatsPerTimeSlot"]
        f_seats_show_attendees = data["seatsShowAttendees"]
        f_seats_show_availability_count = data["seatsShowAvailabilityCount"]
        f_booking_fields = data["bookingFields"]
        f_booking_limits = data["bookingLimits"]
        f_only_show_first_available_slot = data["onlyShowFirstAvailableSlot"]
        f_duration_limits = data["durationLimits"]
        f_custom_inputs = data["customInputs"]
        f_hashed_link = data["hashedLink"]
        f_team = data["team"]
        f_hosts = data["hosts"]
        f_owner = data["owner"]
        f_children = data["children"]
        if (
            (f_locations is not None and type(f_locations) is not list)
            or (f_metadata is not None and type(f_metadata) is not dict)
            or (f_booking_fields is not None and type(f_booking_fields) is not list)
            or type(f_custom_inputs) is not list
            or type(f_hashed_link) is not list
            or type(f_hosts) is not list
            or type(f_children) is not list
        ):
            return decode_exactly(EventType, data, drift, mark)
        if type(f_id) is not int:
            odd(EventType, "id", data, drift)
        if type(f_title) is not str:
            odd(EventType, "title", data, drift)
        if type(f_slug) is not str:
            odd(EventType, "slug", data, drift)
        if type(f_length) is not int:
            odd(EventType, "length", data, drift)
        if type(f_hidden) is not bool:
            odd(EventType, "hidden", data, drift)
        if type(f_position) is not int:
            odd(EventType, "position", data, drift)
        if f_user_id is not None and type(f_user_id) is not int:
            odd(EventType, "userId", data, drift)
        if f_team_id is not None and type(f_team_id) is not int:
            odd(EventType, "teamId", data, drift)
        if f_schedule_id is not None and type(f_schedule_id) is not int:
            odd(EventType, "scheduleId", data, drift)
        if f_event_name is not None and type(f_event_name) is not str:
            odd(EventType, "eventName", data, drift)
        if f_time_zone is not None and type(f_time_zone) is not str:
            odd(EventType, "timeZone", data, drift)
        if f_period_type not in {"RANGE", "ROLLING", "ROLLING_WINDOW", "UNLIMITED"}:
            odd(EventType, "periodType", data, drift)
        if f_period_start_date is not None:
            f_period_start_date = parse_time(f_period_start_date)
            if f_period_start_date.tzinfo is None:
                return decode_exactly(EventType, data, drift, mark)
        if f_period_end_date is not None:
            f_period_end_date = parse_time(f_period_end_date)
            if f_period_end_date.tzinfo is None:
                return decode_exactly(EventType, data, drift, mark)
        if f_period_days is not None and type(f_period_days) is not int:
            odd(EventType, "periodDays", data, drift)
        if f_period_count_calendar_days is not None and type(f_period_count_calendar_days) is not bool:
            odd(EventType, "periodCountCalendarDays", data, drift)
        if type(f_requires_confirmation) is not bool:
            odd(EventType, "requiresConfirmation", data, drift)
        if type(f_disable_guests) is not bool:
            odd(EventType, "disableGuests", data, drift)
        if type(f_hide_calendar_notes) is not bool:
            odd(EventType, "hideCalendarNotes", data, drift)
        if type(f_minimum_booking_notice) is not int:
            odd(EventType, "minimumBookingNotice", data, drift)
        if type(f_before_event_buffer) is not int:
            odd(EventType, "beforeEventBuffer", data, drift)
        if type(f_after_event_buffer) is not int:
            odd(EventType, "afterEventBuffer", data, drift)
        if f_scheduling_type is not None and f_scheduling_type not in {
            "COLLECTIVE",
            "MANAGED",
            "ROUND_ROBIN",
        }:
            odd(EventType, "schedulingType", data, drift)
        if type(f_price) is not int:
            odd(EventType, "price", data, drift)
        if type(f_currency) is not str:
            odd(EventType, "currency", data, drift)
        if f_slot_interval is not None and type(f_slot_interval) is not int:
            odd(EventType, "slotInterval", data, drift)
        if f_parent_id is not None and type(f_parent_id) is not int:
            odd(EventType, "parentId", data, drift)
        if f_success_redirect_url is not None and type(f_success_redirect_url) is not str:
            odd(EventType, "successRedirectUrl", data, drift)
        if f_description is not None and type(f_description) is not str:
            odd(EventType, "description", data, drift)
        if f_seats_per_time_slot is not None and type(f_seats_per_time_slot) is not int:
            odd(EventType, "seatsPerTimeSlot", data, drift)
        if f_seats_show_attendees is not None and type(f_seats_show_attendees) is not bool:
            odd(EventType, "seatsShowAttendees", data, drift)
        if f_seats_show_availability_count is not None and type(f_seats_show_availability_count) is not bool:
            odd(EventType, "seatsShowAvailabilityCount", data, drift)
        if type(f_only_show_first_available_slot) is not bool:
            odd(EventType, "onlyShowFirstAvailableSlot", data, drift)
        more = len(data) - 45
        f_link = absent
        if more:
            if "link" in data:
                f_link = data["link"]
                more -= 1
                if type(f_link) is not str:
                    odd(EventType, "link", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventType, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_recurring_event is not None:
            f_recurring_event = decode_recurrence(f_recurring_event, drift)
        if f_locations:
            f_locations = (
                [decode_event_type_location(f_locations[0], drift)]
                if len(f_locations) == 1
                else [decode_event_type_location(item, drift) for item in f_locations]
            )
        if f_booking_fields:
            f_booking_fields = (
                [decode_booking_field(f_booking_fields[0], drift)]
                if len(f_booking_fields) == 1
                else [decode_booking_field(item, drift) for item in f_booking_fields]
            )
        if f_booking_limits is not None:
            f_booking_limits = decode_interval_limits(f_booking_limits, drift)
        if f_duration_limits is not None:
            f_duration_limits = decode_interval_limits(f_duration_limits, drift)
        if f_custom_inputs:
            f_custom_inputs = (
                [decode_event_type_question(f_custom_inputs[0], drift)]
                if len(f_custom_inputs) == 1
                else [decode_event_type_question(item, drift) for item in f_custom_inputs]
            )
        if f_hashed_link:
            f_hashed_link = (
                [decode_event_type_hashed_link_item(f_hashed_link[0], drift)]
                if len(f_hashed_link) == 1
                else [decode_event_type_hashed_link_item(item, drift) for item in f_hashed_link]
            )
        if f_team is not None:
            f_team = decode_event_type_team(f_team, drift)
        if f_hosts:
            f_hosts = (
                [decode_event_type_host(f_hosts[0], drift)]
                if len(f_hosts) == 1
                else [decode_event_type_host(item, drift) for item in f_hosts]
            )
        if f_owner is not None:
            f_owner = decode_event_type_owner(f_owner, drift)
        if f_children:
            f_children = (
                [decode_event_type_children_item(f_children[0], drift)]
                if len(f_children) == 1
                else [decode_event_type_children_item(item, drift) for item in f_children]
            )
    except Odd:
        return decode_exactly(EventType, data, drift, mark)
    self = new(EventType)
    self.id = f_id
    self.title = f_title
    self.slug = f_slug
    self.length = f_length
    self.hidden = f_hidden
    self.position = f_position
    self.user_id = f_user_id
    self.team_id = f_team_id
    self.schedule_id = f_schedule_id
    self.event_name = f_event_name
    self.time_zone = f_time_zone
    self.period_type = f_period_type
    self.period_start_date = f_period_start_date
    self.period_end_date = f_period_end_date
    self.period_days = f_period_days
    self.period_count_calendar_days = f_period_count_calendar_days
    self.requires_confirmation = f_requires_confirmation
    self.recurring_event = f_recurring_event
    self.disable_guests = f_disable_guests
    self.hide_calendar_notes = f_hide_calendar_notes
    self.minimum_booking_notice = f_minimum_booking_notice
    self.before_event_buffer = f_before_event_buffer
    self.after_event_buffer = f_after_event_buffer
    self.scheduling_type = f_scheduling_type
    self.price = f_price
    self.currency = f_currency
    self.slot_interval = f_slot_interval
    self.parent_id = f_parent_id
    self.success_redirect_url = f_success_redirect_url
    self.description = f_description
    self.locations = f_locations
    self.metadata = f_metadata
    self.seats_per_time_slot = f_seats_per_time_slot
    self.seats_show_attendees = f_seats_show_attendees
    self.seats_show_availability_count = f_seats_show_availability_count
    self.booking_fields = f_booking_fields
    self.booking_limits = f_booking_limits
    self.only_show_first_available_slot = f_only_show_first_available_slot
    self.duration_limits = f_duration_limits
    self.custom_inputs = f_custom_inputs
    self.hashed_link = f_hashed_link
    self.team = f_team
    self.hosts = f_hosts
    self.owner = f_owner
    self.children = f_children
    self.link = f_link
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventType(Model):
    """Part of `EventTypeResponse.event_type` and `EventTypesResponse.event_types`."""

    __slots__ = (
        "id",
        "title",
        "slug",
        "length",
        "hidden",
        "position",
        "user_id",
        "team_id",
        "schedule_id",
        "event_name",
        "time_zone",
        "period_type",
        "period_start_date",
        "period_end_date",
        "period_days",
        "period_count_calendar_days",
        "requires_confirmation",
        "recurring_event",
        "disable_guests",
        "hide_calendar_notes",
        "minimum_booking_notice",
        "before_event_buffer",
        "after_event_buffer",
        "scheduling_type",
        "price",
        "currency",
        "slot_interval",
        "parent_id",
        "success_redirect_url",
        "description",
        "locations",
        "metadata",
        "seats_per_time_slot",
        "seats_show_attendees",
        "seats_show_availability_count",
        "booking_fields",
        "booking_limits",
        "only_show_first_available_slot",
        "duration_limits",
        "custom_inputs",
        "hashed_link",
        "team",
        "hosts",
        "owner",
        "children",
        "link",
    )

    _names = (
        ("id", "id"),
        ("title", "title"),
        ("slug", "slug"),
        ("length", "length"),
        ("hidden", "hidden"),
        ("position", "position"),
        ("user_id", "userId"),
        ("team_id", "teamId"),
        ("schedule_id", "scheduleId"),
        ("event_name", "eventName"),
        ("time_zone", "timeZone"),
        ("period_type", "periodType"),
        ("period_start_date", "periodStartDate"),
        ("period_end_date", "periodEndDate"),
        ("period_days", "periodDays"),
        ("period_count_calendar_days", "periodCountCalendarDays"),
        ("requires_confirmation", "requiresConfirmation"),
        ("recurring_event", "recurringEvent"),
        ("disable_guests", "disableGuests"),
        ("hide_calendar_notes", "hideCalendarNotes"),
        ("minimum_booking_notice", "minimumBookingNotice"),
        ("before_event_buffer", "beforeEventBuffer"),
        ("after_event_buffer", "afterEventBuffer"),
        ("scheduling_type", "schedulingType"),
        ("price", "price"),
        ("currency", "currency"),
        ("slot_interval", "slotInterval"),
        ("parent_id", "parentId"),
        ("success_redirect_url", "successRedirectUrl"),
        ("description", "description"),
        ("locations", "locations"),
        ("metadata", "metadata"),
        ("seats_per_time_slot", "seatsPerTimeSlot"),
        ("seats_show_attendees", "seatsShowAttendees"),
        ("seats_show_availability_count", "seatsShowAvailabilityCount"),
        ("booking_fields", "bookingFields"),
        ("booking_limits", "bookingLimits"),
        ("only_show_first_available_slot", "onlyShowFirstAvailableSlot"),
        ("duration_limits", "durationLimits"),
        ("custom_inputs", "customInputs"),
        ("hashed_link", "hashedLink"),
        ("team", "team"),
        ("hosts", "hosts"),
        ("owner", "owner"),
        ("children", "children"),
        ("link", "link"),
    )
    _decode = staticmethod(decode)

    id: int
    title: str
    slug: str
    length: int
    hidden: bool
    position: int
    user_id: int | None
    team_id: int | None
    schedule_id: int | None
    event_name: str | None
    time_zone: str | None
    period_type: PeriodType | str
    period_start_date: datetime.datetime | None
    period_end_date: datetime.datetime | None
    period_days: int | None
    period_count_calendar_days: bool | None
    requires_confirmation: bool
    recurring_event: Recurrence | None
    disable_guests: bool
    hide_calendar_notes: bool
    minimum_booking_notice: int
    before_event_buffer: int
    after_event_buffer: int
    scheduling_type: SchedulingType | str | None
    price: int
    currency: str
    slot_interval: int | None
    parent_id: int | None
    success_redirect_url: str | None
    description: str | None
    locations: list[EventTypeLocation] | None
    metadata: dict[str, Any] | None
    seats_per_time_slot: int | None
    seats_show_attendees: bool | None
    seats_show_availability_count: bool | None
    booking_fields: list[BookingField] | None
    booking_limits: IntervalLimits | None
    only_show_first_available_slot: bool
    duration_limits: IntervalLimits | None
    custom_inputs: list[EventTypeQuestion]
    hashed_link: list[EventTypeHashedLinkItem]
    team: EventTypeTeam | None
    hosts: list[EventTypeHost]
    owner: EventTypeOwner | None
    children: list[EventTypeChildrenItem]
    link: str | Unset

    def __init__(
        self,
        *,
        id: int,
        title: str,
        slug: str,
        length: int,
        hidden: bool,
        position: int,
        user_id: int | None,
        team_id: int | None,
        schedule_id: int | None,
        event_name: str | None,
        time_zone: str | None,
        period_type: PeriodType | str,
        period_start_date: datetime.datetime | None,
        period_end_date: datetime.datetime | None,
        period_days: int | None,
        period_count_calendar_days: bool | None,
        requires_confirmation: bool,
        recurring_event: Recurrence | None,
        disable_guests: bool,
        hide_calendar_notes: bool,
        minimum_booking_notice: int,
        before_event_buffer: int,
        after_event_buffer: int,
        scheduling_type: SchedulingType | str | None,
        price: int,
        currency: str,
        slot_interval: int | None,
        parent_id: int | None,
        success_redirect_url: str | None,
        description: str | None,
        locations: list[EventTypeLocation] | None,
        metadata: dict[str, Any] | None,
        seats_per_time_slot: int | None,
        seats_show_attendees: bool | None,
        seats_show_availability_count: bool | None,
        booking_fields: list[BookingField] | None,
        booking_limits: IntervalLimits | None,
        only_show_first_available_slot: bool,
        duration_limits: IntervalLimits | None,
        custom_inputs: list[EventTypeQuestion],
        hashed_link: list[EventTypeHashedLinkItem],
        team: EventTypeTeam | None,
        hosts: list[EventTypeHost],
        owner: EventTypeOwner | None,
        children: list[EventTypeChildrenItem],
        link: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.slug = slug
        self.length = length
        self.hidden = hidden
        self.position = position
        self.user_id = user_id
        self.team_id = team_id
        self.schedule_id = schedule_id
        self.event_name = event_name
        self.time_zone = time_zone
        self.period_type = period_type
        self.period_start_date = period_start_date
        self.period_end_date = period_end_date
        self.period_days = period_days
        self.period_count_calendar_days = period_count_calendar_days
        self.requires_confirmation = requires_confirmation
        self.recurring_event = recurring_event
        self.disable_guests = disable_guests
        self.hide_calendar_notes = hide_calendar_notes
        self.minimum_booking_notice = minimum_booking_notice
        self.before_event_buffer = before_event_buffer
        self.after_event_buffer = after_event_buffer
        self.scheduling_type = scheduling_type
        self.price = price
        self.currency = currency
        self.slot_interval = slot_interval
        self.parent_id = parent_id
        self.success_redirect_url = success_redirect_url
        self.description = description
        self.locations = locations
        self.metadata = metadata
        self.seats_per_time_slot = seats_per_time_slot
        self.seats_show_attendees = seats_show_attendees
        self.seats_show_availability_count = seats_show_availability_count
        self.booking_fields = booking_fields
        self.booking_limits = booking_limits
        self.only_show_first_available_slot = only_show_first_available_slot
        self.duration_limits = duration_limits
        self.custom_inputs = custom_inputs
        self.hashed_link = hashed_link
        self.team = team
        self.hosts = hosts
        self.owner = owner
        self.children = children
        self.link = link
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booking_field import BookingField
        from .event_type_children_item import EventTypeChildrenItem
        from .event_type_hashed_link_item import EventTypeHashedLinkItem
        from .event_type_host import EventTypeHost
        from .event_type_location import EventTypeLocation
        from .event_type_owner import EventTypeOwner
        from .event_type_question import EventTypeQuestion
        from .event_type_team import EventTypeTeam
        from .interval_limits import IntervalLimits
        from .recurrence import Recurrence

        return (
            ("id", "id", True, INTEGER),
            ("title", "title", True, STRING),
            ("slug", "slug", True, STRING),
            ("length", "length", True, INTEGER),
            ("hidden", "hidden", True, BOOLEAN),
            ("position", "position", True, INTEGER),
            ("user_id", "userId", True, Nullable(INTEGER)),
            ("team_id", "teamId", True, Nullable(INTEGER)),
            ("schedule_id", "scheduleId", True, Nullable(INTEGER)),
            ("event_name", "eventName", True, Nullable(STRING)),
            ("time_zone", "timeZone", True, Nullable(STRING)),
            ("period_type", "periodType", True, Choice("RANGE", "ROLLING", "ROLLING_WINDOW", "UNLIMITED")),
            ("period_start_date", "periodStartDate", True, Nullable(TIME)),
            ("period_end_date", "periodEndDate", True, Nullable(TIME)),
            ("period_days", "periodDays", True, Nullable(INTEGER)),
            ("period_count_calendar_days", "periodCountCalendarDays", True, Nullable(BOOLEAN)),
            ("requires_confirmation", "requiresConfirmation", True, BOOLEAN),
            ("recurring_event", "recurringEvent", True, Nullable(Ref(Recurrence))),
            ("disable_guests", "disableGuests", True, BOOLEAN),
            ("hide_calendar_notes", "hideCalendarNotes", True, BOOLEAN),
            ("minimum_booking_notice", "minimumBookingNotice", True, INTEGER),
            ("before_event_buffer", "beforeEventBuffer", True, INTEGER),
            ("after_event_buffer", "afterEventBuffer", True, INTEGER),
            (
                "scheduling_type",
                "schedulingType",
                True,
                Nullable(Choice("COLLECTIVE", "MANAGED", "ROUND_ROBIN")),
            ),
            ("price", "price", True, INTEGER),
            ("currency", "currency", True, STRING),
            ("slot_interval", "slotInterval", True, Nullable(INTEGER)),
            ("parent_id", "parentId", True, Nullable(INTEGER)),
            ("success_redirect_url", "successRedirectUrl", True, Nullable(STRING)),
            ("description", "description", True, Nullable(STRING)),
            ("locations", "locations", True, Nullable(List(Ref(EventTypeLocation)))),
            ("metadata", "metadata", True, Nullable(Map(ANY))),
            ("seats_per_time_slot", "seatsPerTimeSlot", True, Nullable(INTEGER)),
            ("seats_show_attendees", "seatsShowAttendees", True, Nullable(BOOLEAN)),
            ("seats_show_availability_count", "seatsShowAvailabilityCount", True, Nullable(BOOLEAN)),
            ("booking_fields", "bookingFields", True, Nullable(List(Ref(BookingField)))),
            ("booking_limits", "bookingLimits", True, Nullable(Ref(IntervalLimits))),
            ("only_show_first_available_slot", "onlyShowFirstAvailableSlot", True, BOOLEAN),
            ("duration_limits", "durationLimits", True, Nullable(Ref(IntervalLimits))),
            ("custom_inputs", "customInputs", True, List(Ref(EventTypeQuestion))),
            ("hashed_link", "hashedLink", True, List(Ref(EventTypeHashedLinkItem))),
            ("team", "team", True, Nullable(Ref(EventTypeTeam))),
            ("hosts", "hosts", True, List(Ref(EventTypeHost))),
            ("owner", "owner", True, Nullable(Ref(EventTypeOwner))),
            ("children", "children", True, List(Ref(EventTypeChildrenItem))),
            ("link", "link", False, STRING),
        )
