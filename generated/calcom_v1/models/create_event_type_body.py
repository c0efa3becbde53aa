# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

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
    Odd,
    Ref,
    decode_exactly,
    extra_fields,
    new,
    parse_time,
)
from ..types import UNSET, Unset
from .create_event_type_body_host import decode as decode_create_event_type_body_host
from .create_event_type_body_location import decode as decode_create_event_type_body_location
from .create_event_type_body_recurring_event import decode as decode_create_event_type_body_recurring_event

if TYPE_CHECKING:
    import datetime

    from .._codec import Drift, Field
    from .create_event_type_body_host import CreateEventTypeBodyHost
    from .create_event_type_body_location import CreateEventTypeBodyLocation
    from .create_event_type_body_period_type import CreateEventTypeBodyPeriodType
    from .create_event_type_body_recurring_event import CreateEventTypeBodyRecurringEvent
    from .create_event_type_body_scheduling_type import CreateEventTypeBodySchedulingType

FIELDS = frozenset(
    (
        "length",
        "metadata",
        "title",
        "slug",
        "hosts",
        "hidden",
        "scheduleId",
        "position",
        "teamId",
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
        "parentId",
        "currency",
        "slotInterval",
        "successRedirectUrl",
        "description",
        "locations",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    known = 4
    try:
        f_length = data["length"]
        f_metadata = data["metadata"]
        f_title = data["title"]
        f_slug = data["slug"]
        if (
            type(f_length) is not int
            or type(f_metadata) is not dict
            or type(f_title) is not str
            or type(f_slug) is not str
        ):
            return decode_exactly(CreateEventTypeBody, data, drift)
        if "hosts" in data:
            f_hosts = data["hosts"]
            known += 1
            if type(f_hosts) is not list:
                return decode_exactly(CreateEventTypeBody, data, drift)
        else:
            f_hosts = UNSET
        if "hidden" in data:
            f_hidden = data["hidden"]
            known += 1
            if type(f_hidden) is not bool:
                return decode_exactly(CreateEventTypeBody, data, drift)
        else:
            f_hidden = UNSET
        if "scheduleId" in data:
            f_schedule_id = data["scheduleId"]
            known += 1
            if type(f_schedule_id) is not int:
                return decode_exactly(CreateEventTypeBody, data, drift)
        else:
            f_schedule_id = UNSET
        if "position" in data:
            f_position = data["position"]
            known += 1
            if type(f_position) is not int:
                return decode_exactly(CreateEventTypeBody, data, drift)
        else:
            f_position = UNSET
        if "teamId" in data:
            f_team_id = data["teamId"]
            known += 1
            if type(f_team_id) is not int:
                return decode_exactly(CreateEventTypeBody, data, drift)
        else:
            f_team_id = UNSET
        if "periodType" in data:
            f_period_type = data["periodType"]
            known += 1
            if f_period_type not in {"RANGE", "ROLLING", "UNLIMITED"}:
                return decode_exactly(CreateEventTypeBody, data, drift)
        else:
            f_period_type = UNSET
        if "periodStartDate" in data:
            f_period_start_date = data["periodStartDate"]
            known += 1
            f_period_start_date = parse_time(f_period_start_date)
            if f_period_start_date.tzinfo is None:
                return decode_exactly(CreateEventTypeBody, data, drift)
        else:
            f_period_start_date = UNSET
        if "periodEndDate" in data:
            f_period_end_date = data["periodEndDate"]
            known += 1
            f_period_end_date = parse_time(f_period_end_date)
            if f_period_end_date.tzinfo is None:
                return decode_exactly(CreateEventTypeBody, data, drift)
        else:
            f_period_end_date = UNSET
        if "periodDays" in data:
            f_period_days = data["periodDays"]
            known += 1
            if type(f_period_days) is not int:
                return decode_exactly(CreateEventTypeBody, data, drift)
        else:
            f_period_days = UNSET
        if "periodCountCalendarDays" in data:
            f_period_count_calendar_days = data["periodCountCalendarDays"]
            known += 1
            if type(f_period_count_calendar_days) is not bool:
                return decode_exactly(CreateEventTypeBody, data, drift)
        else:
            f_period_count_calendar_days = UNSET
        if "requiresConfirmation" in data:
            f_requires_confirmation = data["requiresConfirmation"]
            known += 1
            if type(f_requires_confirmation) is not bool:
                return decode_exactly(CreateEventTypeBody, data, drift)
        else:
            f_requires_confirmation = UNSET
        if "recurringEvent" in data:
            f_recurring_event = data["recurringEvent"]
            known += 1
        else:
            f_recurring_event = UNSET
        if "disableGuests" in data:
            f_disable_guests = data["disableGuests"]
            known += 1
            if type(f_disable_guests) is not bool:
                return decode_exactly(CreateEventTypeBody, data, drift)
        else:
            f_disable_guests = UNSET
        if "hideCalendarNotes" in data:
            f_hide_calendar_notes = data["hideCalendarNotes"]
            known += 1
            if type(f_hide_calendar_notes) is not bool:
                return decode_exactly(CreateEventTypeBody, data, drift)
        else:
            f_hide_calendar_notes = UNSET
        if "minimumBookingNotice" in data:
            f_minimum_booking_notice = data["minimumBookingNotice"]
            known += 1
            if type(f_minimum_booking_notice) is not int:
                return decode_exactly(CreateEventTypeBody, data, drift)
        else:
            f_minimum_booking_notice = UNSET
        if "beforeEventBuffer" in data:
            f_before_event_buffer = data["beforeEventBuffer"]
            known += 1
            if type(f_before_event_buffer) is not int:
                return decode_exactly(CreateEventTypeBody, data, drift)
        else:
            f_before_event_buffer = UNSET
        if "afterEventBuffer" in data:
            f_after_event_buffer = data["afterEventBuffer"]
            known += 1
            if type(f_after_event_buffer) is not int:
                return decode_exactly(CreateEventTypeBody, data, drift)
        else:
            f_after_event_buffer = UNSET
        if "schedulingType" in data:
            f_scheduling_type = data["schedulingType"]
            known += 1
            if f_scheduling_type not in {"COLLECTIVE", "MANAGED", "ROUND_ROBIN"}:
                return decode_exactly(CreateEventTypeBody, data, drift)
        else:
            f_scheduling_type = UNSET
        if "price" in data:
            f_price = data["price"]
            known += 1
            if type(f_price) is not int:
                return decode_exactly(CreateEventTypeBody, data, drift)
        else:
            f_price = UNSET
        if "parentId" in data:
            f_parent_id = data["parentId"]
            known += 1
            if type(f_parent_id) is not int:
                return decode_exactly(CreateEventTypeBody, data, drift)
        else:
            f_parent_id = UNSET
        if "currency" in data:
            f_currency = data["currency"]
            known += 1
            if type(f_currency) is not str:
                return decode_exactly(CreateEventTypeBody, data, drift)
        else:
            f_currency = UNSET
        if "slotInterval" in data:
            f_slot_interval = data["slotInterval"]
            known += 1
            if type(f_slot_interval) is not int:
                return decode_exactly(CreateEventTypeBody, data, drift)
        else:
            f_slot_interval = UNSET
        if "successRedirectUrl" in data:
            f_success_redirect_url = data["successRedirectUrl"]
            known += 1
            if type(f_success_redirect_url) is not str:
                return decode_exactly(CreateEventTypeBody, data, drift)
        else:
            f_success_redirect_url = UNSET
        if "description" in data:
            f_description = data["description"]
            known += 1
            if type(f_description) is not str:
                return decode_exactly(CreateEventTypeBody, data, drift)
        else:
            f_description = UNSET
        if "locations" in data:
            f_locations = data["locations"]
            known += 1
            if type(f_locations) is not list:
                return decode_exactly(CreateEventTypeBody, data, drift)
        else:
            f_locations = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateEventTypeBody, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    try:
        if f_hosts:
            f_hosts = [decode_create_event_type_body_host(item, drift) for item in f_hosts]
        if f_recurring_event is not UNSET:
            f_recurring_event = decode_create_event_type_body_recurring_event(f_recurring_event, drift)
        if f_locations:
            f_locations = [decode_create_event_type_body_location(item, drift) for item in f_locations]
    except Odd:
        del drift[mark:]
        return decode_exactly(CreateEventTypeBody, data, drift)
    self = new(CreateEventTypeBody)
    self.length = f_length
    self.metadata = f_metadata
    self.title = f_title
    self.slug = f_slug
    self.hosts = f_hosts
    self.hidden = f_hidden
    self.schedule_id = f_schedule_id
    self.position = f_position
    self.team_id = f_team_id
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
    self.parent_id = f_parent_id
    self.currency = f_currency
    self.slot_interval = f_slot_interval
    self.success_redirect_url = f_success_redirect_url
    self.description = f_description
    self.locations = f_locations
    self._extra = extra
    return self


class CreateEventTypeBody(Model):
    __slots__ = (
        "length",
        "metadata",
        "title",
        "slug",
        "hosts",
        "hidden",
        "schedule_id",
        "position",
        "team_id",
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
        "parent_id",
        "currency",
        "slot_interval",
        "success_redirect_url",
        "description",
        "locations",
    )

    _names = (
        ("length", "length"),
        ("metadata", "metadata"),
        ("title", "title"),
        ("slug", "slug"),
        ("hosts", "hosts"),
        ("hidden", "hidden"),
        ("schedule_id", "scheduleId"),
        ("position", "position"),
        ("team_id", "teamId"),
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
        ("parent_id", "parentId"),
        ("currency", "currency"),
        ("slot_interval", "slotInterval"),
        ("success_redirect_url", "successRedirectUrl"),
        ("description", "description"),
        ("locations", "locations"),
    )
    _decode = staticmethod(decode)

    length: int
    metadata: dict[str, Any]
    title: str
    slug: str
    hosts: list[CreateEventTypeBodyHost] | Unset
    hidden: bool | Unset
    schedule_id: int | Unset
    position: int | Unset
    team_id: int | Unset
    period_type: CreateEventTypeBodyPeriodType | str | Unset
    period_start_date: datetime.datetime | Unset
    period_end_date: datetime.datetime | Unset
    period_days: int | Unset
    period_count_calendar_days: bool | Unset
    requires_confirmation: bool | Unset
    recurring_event: CreateEventTypeBodyRecurringEvent | Unset
    disable_guests: bool | Unset
    hide_calendar_notes: bool | Unset
    minimum_booking_notice: int | Unset
    before_event_buffer: int | Unset
    after_event_buffer: int | Unset
    scheduling_type: CreateEventTypeBodySchedulingType | str | Unset
    price: int | Unset
    parent_id: int | Unset
    currency: str | Unset
    slot_interval: int | Unset
    success_redirect_url: str | Unset
    description: str | Unset
    locations: list[CreateEventTypeBodyLocation] | Unset

    def __init__(
        self,
        *,
        length: int,
        metadata: dict[str, Any],
        title: str,
        slug: str,
        hosts: list[CreateEventTypeBodyHost] | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        schedule_id: int | Unset = UNSET,
        position: int | Unset = UNSET,
        team_id: int | Unset = UNSET,
        period_type: CreateEventTypeBodyPeriodType | str | Unset = UNSET,
        period_start_date: datetime.datetime | Unset = UNSET,
        period_end_date: datetime.datetime | Unset = UNSET,
        period_days: int | Unset = UNSET,
        period_count_calendar_days: bool | Unset = UNSET,
        requires_confirmation: bool | Unset = UNSET,
        recurring_event: CreateEventTypeBodyRecurringEvent | Unset = UNSET,
        disable_guests: bool | Unset = UNSET,
        hide_calendar_notes: bool | Unset = UNSET,
        minimum_booking_notice: int | Unset = UNSET,
        before_event_buffer: int | Unset = UNSET,
        after_event_buffer: int | Unset = UNSET,
        scheduling_type: CreateEventTypeBodySchedulingType | str | Unset = UNSET,
        price: int | Unset = UNSET,
        parent_id: int | Unset = UNSET,
        currency: str | Unset = UNSET,
        slot_interval: int | Unset = UNSET,
        success_redirect_url: str | Unset = UNSET,
        description: str | Unset = UNSET,
        locations: list[CreateEventTypeBodyLocation] | Unset = UNSET,
    ) -> None:
        self.length = length
        self.metadata = metadata
        self.title = title
        self.slug = slug
        self.hosts = hosts
        self.hidden = hidden
        self.schedule_id = schedule_id
        self.position = position
        self.team_id = team_id
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
        self.parent_id = parent_id
        self.currency = currency
        self.slot_interval = slot_interval
        self.success_redirect_url = success_redirect_url
        self.description = description
        self.locations = locations
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .create_event_type_body_host import CreateEventTypeBodyHost
        from .create_event_type_body_location import CreateEventTypeBodyLocation
        from .create_event_type_body_recurring_event import CreateEventTypeBodyRecurringEvent

        return (
            ("length", "length", True, INTEGER),
            ("metadata", "metadata", True, Map(ANY)),
            ("title", "title", True, STRING),
            ("slug", "slug", True, STRING),
            ("hosts", "hosts", False, List(Ref(CreateEventTypeBodyHost))),
            ("hidden", "hidden", False, BOOLEAN),
            ("schedule_id", "scheduleId", False, INTEGER),
            ("position", "position", False, INTEGER),
            ("team_id", "teamId", False, INTEGER),
            ("period_type", "periodType", False, Choice("RANGE", "ROLLING", "UNLIMITED")),
            ("period_start_date", "periodStartDate", False, TIME),
            ("period_end_date", "periodEndDate", False, TIME),
            ("period_days", "periodDays", False, INTEGER),
            ("period_count_calendar_days", "periodCountCalendarDays", False, BOOLEAN),
            ("requires_confirmation", "requiresConfirmation", False, BOOLEAN),
            ("recurring_event", "recurringEvent", False, Ref(CreateEventTypeBodyRecurringEvent)),
            ("disable_guests", "disableGuests", False, BOOLEAN),
            ("hide_calendar_notes", "hideCalendarNotes", False, BOOLEAN),
            ("minimum_booking_notice", "minimumBookingNotice", False, INTEGER),
            ("before_event_buffer", "beforeEventBuffer", False, INTEGER),
            ("after_event_buffer", "afterEventBuffer", False, INTEGER),
            ("scheduling_type", "schedulingType", False, Choice("COLLECTIVE", "MANAGED", "ROUND_ROBIN")),
            ("price", "price", False, INTEGER),
            ("parent_id", "parentId", False, INTEGER),
            ("currency", "currency", False, STRING),
            ("slot_interval", "slotInterval", False, INTEGER),
            ("success_redirect_url", "successRedirectUrl", False, STRING),
            ("description", "description", False, STRING),
            ("locations", "locations", False, List(Ref(CreateEventTypeBodyLocation))),
        )
