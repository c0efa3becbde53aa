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
    new,
    odd,
)
from .host_group import decode as decode_host_group
from .listed_event_type_host import decode as decode_listed_event_type_host
from .listed_event_type_team import decode as decode_listed_event_type_team
from .stored_booking_field import decode as decode_stored_booking_field
from .stored_color import decode as decode_stored_color
from .stored_recurrence import decode as decode_stored_recurrence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_page_event_type_scheduling_type import BookingPageEventTypeSchedulingType
    from .host_group import HostGroup
    from .listed_event_type_host import ListedEventTypeHost
    from .listed_event_type_team import ListedEventTypeTeam
    from .stored_booking_field import StoredBookingField
    from .stored_color import StoredColor
    from .stored_recurrence import StoredRecurrence

FIELDS = frozenset(
    (
        "id",
        "slug",
        "title",
        "eventName",
        "length",
        "price",
        "currency",
        "recurringEvent",
        "metadata",
        "disableGuests",
        "bookingFields",
        "seatsPerTimeSlot",
        "seatsShowAttendees",
        "seatsShowAvailabilityCount",
        "eventTypeColor",
        "customReplyToEmail",
        "allowReschedulingPastBookings",
        "hideOrganizerEmail",
        "disableCancelling",
        "disableRescheduling",
        "minimumRescheduleNotice",
        "teamId",
        "parentId",
        "schedulingType",
        "hosts",
        "team",
        "hostGroups",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_slug = data["slug"]
        f_title = data["title"]
        f_event_name = data["eventName"]
        f_length = data["length"]
        f_price = data["price"]
        f_currency = data["currency"]
        f_recurring_event = data["recurringEvent"]
        f_metadata = data["metadata"]
        f_disable_guests = data["disableGuests"]
        f_booking_fields = data["bookingFields"]
        f_seats_per_time_slot = data["seatsPerTimeSlot"]
        f_seats_show_attendees = data["seatsShowAttendees"]
        f_seats_show_availability_count = data["seatsShowAvailabilityCount"]
        f_event_type_color = data["eventTypeColor"]
        f_custom_reply_to_email = data["customReplyToEmail"]
        f_allow_rescheduling_past_bookings = data["allowReschedulingPastBookings"]
        f_hide_organizer_email = data["hideOrganizerEmail"]
        f_disable_cancelling = data["disableCancelling"]
        f_disable_rescheduling = data["disableRescheduling"]
        f_minimum_reschedule_notice = data["minimumRescheduleNotice"]
        f_team_id = data["teamId"]
        f_parent_id = data["parentId"]
        f_scheduling_type = data["schedulingType"]
        f_hosts = data["hosts"]
        f_team = data["team"]
        f_host_groups = data["hostGroups"]
        if (
            type(f_metadata) is not dict
            or (f_booking_fields is not None and type(f_booking_fields) is not list)
            or type(f_hosts) is not list
            or type(f_host_groups) is not list
        ):
            return decode_exactly(ListedEventTypeRow, data, drift, mark)
        if type(f_id) is not int:
            odd(ListedEventTypeRow, "id", data, drift)
        if type(f_slug) is not str:
            odd(ListedEventTypeRow, "slug", data, drift)
        if type(f_title) is not str:
            odd(ListedEventTypeRow, "title", data, drift)
        if f_event_name is not None and type(f_event_name) is not str:
            odd(ListedEventTypeRow, "eventName", data, drift)
        if type(f_length) is not int:
            odd(ListedEventTypeRow, "length", data, drift)
        if type(f_price) is not int:
            odd(ListedEventTypeRow, "price", data, drift)
        if type(f_currency) is not str:
            odd(ListedEventTypeRow, "currency", data, drift)
        if type(f_disable_guests) is not bool:
            odd(ListedEventTypeRow, "disableGuests", data, drift)
        if f_seats_per_time_slot is not None and type(f_seats_per_time_slot) is not int:
            odd(ListedEventTypeRow, "seatsPerTimeSlot", data, drift)
        if f_seats_show_attendees is not None and type(f_seats_show_attendees) is not bool:
            odd(ListedEventTypeRow, "seatsShowAttendees", data, drift)
        if f_seats_show_availability_count is not None and type(f_seats_show_availability_count) is not bool:
            odd(ListedEventTypeRow, "seatsShowAvailabilityCount", data, drift)
        if f_custom_reply_to_email is not None and type(f_custom_reply_to_email) is not str:
            odd(ListedEventTypeRow, "customReplyToEmail", data, drift)
        if type(f_allow_rescheduling_past_bookings) is not bool:
            odd(ListedEventTypeRow, "allowReschedulingPastBookings", data, drift)
        if type(f_hide_organizer_email) is not bool:
            odd(ListedEventTypeRow, "hideOrganizerEmail", data, drift)
        if f_disable_cancelling is not None and type(f_disable_cancelling) is not bool:
            odd(ListedEventTypeRow, "disableCancelling", data, drift)
        if f_disable_rescheduling is not None and type(f_disable_rescheduling) is not bool:
            odd(ListedEventTypeRow, "disableRescheduling", data, drift)
        if f_minimum_reschedule_notice is not None and type(f_minimum_reschedule_notice) is not int:
            odd(ListedEventTypeRow, "minimumRescheduleNotice", data, drift)
        if f_team_id is not None and type(f_team_id) is not int:
            odd(ListedEventTypeRow, "teamId", data, drift)
        if f_parent_id is not None and type(f_parent_id) is not int:
            odd(ListedEventTypeRow, "parentId", data, drift)
        if f_scheduling_type is not None and f_scheduling_type not in {
            "COLLECTIVE",
            "MANAGED",
            "ROUND_ROBIN",
        }:
            odd(ListedEventTypeRow, "schedulingType", data, drift)
        more = len(data) - 27
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ListedEventTypeRow, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_recurring_event is not None:
            f_recurring_event = decode_stored_recurrence(f_recurring_event, drift)
        if f_booking_fields:
            f_booking_fields = (
                [decode_stored_booking_field(f_booking_fields[0], drift)]
                if len(f_booking_fields) == 1
                else [decode_stored_booking_field(item, drift) for item in f_booking_fields]
            )
        if f_event_type_color is not None:
            f_event_type_color = decode_stored_color(f_event_type_color, drift)
        if f_hosts:
            f_hosts = (
                [decode_listed_event_type_host(f_hosts[0], drift)]
                if len(f_hosts) == 1
                else [decode_listed_event_type_host(item, drift) for item in f_hosts]
            )
        if f_team is not None:
            f_team = decode_listed_event_type_team(f_team, drift)
        if f_host_groups:
            f_host_groups = (
                [decode_host_group(f_host_groups[0], drift)]
                if len(f_host_groups) == 1
                else [decode_host_group(item, drift) for item in f_host_groups]
            )
    except Odd:
        return decode_exactly(ListedEventTypeRow, data, drift, mark)
    self = new(ListedEventTypeRow)
    self.id = f_id
    self.slug = f_slug
    self.title = f_title
    self.event_name = f_event_name
    self.length = f_length
    self.price = f_price
    self.currency = f_currency
    self.recurring_event = f_recurring_event
    self.metadata = f_metadata
    self.disable_guests = f_disable_guests
    self.booking_fields = f_booking_fields
    self.seats_per_time_slot = f_seats_per_time_slot
    self.seats_show_attendees = f_seats_show_attendees
    self.seats_show_availability_count = f_seats_show_availability_count
    self.event_type_color = f_event_type_color
    self.custom_reply_to_email = f_custom_reply_to_email
    self.allow_rescheduling_past_bookings = f_allow_rescheduling_past_bookings
    self.hide_organizer_email = f_hide_organizer_email
    self.disable_cancelling = f_disable_cancelling
    self.disable_rescheduling = f_disable_rescheduling
    self.minimum_reschedule_notice = f_minimum_reschedule_notice
    self.team_id = f_team_id
    self.parent_id = f_parent_id
    self.scheduling_type = f_scheduling_type
    self.hosts = f_hosts
    self.team = f_team
    self.host_groups = f_host_groups
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ListedEventTypeRow(Model):
    """Part of `ListedBookingRow.event_type`."""

    __slots__ = (
        "id",
        "slug",
        "title",
        "event_name",
        "length",
        "price",
        "currency",
        "recurring_event",
        "metadata",
        "disable_guests",
        "booking_fields",
        "seats_per_time_slot",
        "seats_show_attendees",
        "seats_show_availability_count",
        "event_type_color",
        "custom_reply_to_email",
        "allow_rescheduling_past_bookings",
        "hide_organizer_email",
        "disable_cancelling",
        "disable_rescheduling",
        "minimum_reschedule_notice",
        "team_id",
        "parent_id",
        "scheduling_type",
        "hosts",
        "team",
        "host_groups",
    )

    _names = (
        ("id", "id"),
        ("slug", "slug"),
        ("title", "title"),
        ("event_name", "eventName"),
        ("length", "length"),
        ("price", "price"),
        ("currency", "currency"),
        ("recurring_event", "recurringEvent"),
        ("metadata", "metadata"),
        ("disable_guests", "disableGuests"),
        ("booking_fields", "bookingFields"),
        ("seats_per_time_slot", "seatsPerTimeSlot"),
        ("seats_show_attendees", "seatsShowAttendees"),
        ("seats_show_availability_count", "seatsShowAvailabilityCount"),
        ("event_type_color", "eventTypeColor"),
        ("custom_reply_to_email", "customReplyToEmail"),
        ("allow_rescheduling_past_bookings", "allowReschedulingPastBookings"),
        ("hide_organizer_email", "hideOrganizerEmail"),
        ("disable_cancelling", "disableCancelling"),
        ("disable_rescheduling", "disableRescheduling"),
        ("minimum_reschedule_notice", "minimumRescheduleNotice"),
        ("team_id", "teamId"),
        ("parent_id", "parentId"),
        ("scheduling_type", "schedulingType"),
        ("hosts", "hosts"),
        ("team", "team"),
        ("host_groups", "hostGroups"),
    )
    _decode = staticmethod(decode)

    id: int
    slug: str
    title: str
    event_name: str | None
    length: int
    price: int
    currency: str
    recurring_event: StoredRecurrence | None
    metadata: dict[str, Any]
    disable_guests: bool
    booking_fields: list[StoredBookingField] | None
    seats_per_time_slot: int | None
    seats_show_attendees: bool | None
    seats_show_availability_count: bool | None
    event_type_color: StoredColor | None
    custom_reply_to_email: str | None
    allow_rescheduling_past_bookings: bool
    hide_organizer_email: bool
    disable_cancelling: bool | None
    disable_rescheduling: bool | None
    minimum_reschedule_notice: int | None
    team_id: int | None
    parent_id: int | None
    scheduling_type: BookingPageEventTypeSchedulingType | str | None
    hosts: list[ListedEventTypeHost]
    team: ListedEventTypeTeam | None
    host_groups: list[HostGroup]

    def __init__(
        self,
        *,
        id: int,
        slug: str,
        title: str,
        event_name: str | None,
        length: int,
        price: int,
        currency: str,
        recurring_event: StoredRecurrence | None,
        metadata: dict[str, Any],
        disable_guests: bool,
        booking_fields: list[StoredBookingField] | None,
        seats_per_time_slot: int | None,
        seats_show_attendees: bool | None,
        seats_show_availability_count: bool | None,
        event_type_color: StoredColor | None,
        custom_reply_to_email: str | None,
        allow_rescheduling_past_bookings: bool,
        hide_organizer_email: bool,
        disable_cancelling: bool | None,
        disable_rescheduling: bool | None,
        minimum_reschedule_notice: int | None,
        team_id: int | None,
        parent_id: int | None,
        scheduling_type: BookingPageEventTypeSchedulingType | str | None,
        hosts: list[ListedEventTypeHost],
        team: ListedEventTypeTeam | None,
        host_groups: list[HostGroup],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.slug = slug
        self.title = title
        self.event_name = event_name
        self.length = length
        self.price = price
        self.currency = currency
        self.recurring_event = recurring_event
        self.metadata = metadata
        self.disable_guests = disable_guests
        self.booking_fields = booking_fields
        self.seats_per_time_slot = seats_per_time_slot
        self.seats_show_attendees = seats_show_attendees
        self.seats_show_availability_count = seats_show_availability_count
        self.event_type_color = event_type_color
        self.custom_reply_to_email = custom_reply_to_email
        self.allow_rescheduling_past_bookings = allow_rescheduling_past_bookings
        self.hide_organizer_email = hide_organizer_email
        self.disable_cancelling = disable_cancelling
        self.disable_rescheduling = disable_rescheduling
        self.minimum_reschedule_notice = minimum_reschedule_notice
        self.team_id = team_id
        self.parent_id = parent_id
        self.scheduling_type = scheduling_type
        self.hosts = hosts
        self.team = team
        self.host_groups = host_groups
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .host_group import HostGroup
        from .listed_event_type_host import ListedEventTypeHost
        from .listed_event_type_team import ListedEventTypeTeam
        from .stored_booking_field import StoredBookingField
        from .stored_color import StoredColor
        from .stored_recurrence import StoredRecurrence

        return (
            ("id", "id", True, INTEGER),
            ("slug", "slug", True, STRING),
            ("title", "title", True, STRING),
            ("event_name", "eventName", True, Nullable(STRING)),
            ("length", "length", True, INTEGER),
            ("price", "price", True, INTEGER),
            ("currency", "currency", True, STRING),
            ("recurring_event", "recurringEvent", True, Nullable(Ref(StoredRecurrence))),
            ("metadata", "metadata", True, Map(ANY)),
            ("disable_guests", "disableGuests", True, BOOLEAN),
            ("booking_fields", "bookingFields", True, Nullable(List(Ref(StoredBookingField)))),
            ("seats_per_time_slot", "seatsPerTimeSlot", True, Nullable(INTEGER)),
            ("seats_show_attendees", "seatsShowAttendees", True, Nullable(BOOLEAN)),
            ("seats_show_availability_count", "seatsShowAvailabilityCount", True, Nullable(BOOLEAN)),
            ("event_type_color", "eventTypeColor", True, Nullable(Ref(StoredColor))),
            ("custom_reply_to_email", "customReplyToEmail", True, Nullable(STRING)),
            ("allow_rescheduling_past_bookings", "allowReschedulingPastBookings", True, BOOLEAN),
            ("hide_organizer_email", "hideOrganizerEmail", True, BOOLEAN),
            ("disable_cancelling", "disableCancelling", True, Nullable(BOOLEAN)),
            ("disable_rescheduling", "disableRescheduling", True, Nullable(BOOLEAN)),
            ("minimum_reschedule_notice", "minimumRescheduleNotice", True, Nullable(INTEGER)),
            ("team_id", "teamId", True, Nullable(INTEGER)),
            ("parent_id", "parentId", True, Nullable(INTEGER)),
            (
                "scheduling_type",
                "schedulingType",
                True,
                Nullable(Choice("COLLECTIVE", "MANAGED", "ROUND_ROBIN")),
            ),
            ("hosts", "hosts", True, List(Ref(ListedEventTypeHost))),
            ("team", "team", True, Nullable(Ref(ListedEventTypeTeam))),
            ("host_groups", "hostGroups", True, List(Ref(HostGroup))),
        )
