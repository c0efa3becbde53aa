# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
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
from .sent_booking_field import decode as decode_sent_booking_field
from .sent_location import decode as decode_sent_location

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .sent_booking_field import SentBookingField
    from .sent_location import SentLocation

FIELDS = frozenset(
    (
        "description",
        "hidden",
        "locations",
        "disableGuests",
        "slotInterval",
        "minimumBookingNotice",
        "beforeEventBuffer",
        "afterEventBuffer",
        "length",
        "slug",
        "title",
        "bookingFields",
        "seatsPerTimeSlot",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_description = f_hidden = f_locations = f_disable_guests = absent
        f_slot_interval = f_minimum_booking_notice = f_before_event_buffer = f_after_event_buffer = absent
        f_length = f_slug = f_title = f_booking_fields = absent
        f_seats_per_time_slot = absent
        if more:
            if "description" in data:
                f_description = data["description"]
                more -= 1
                if type(f_description) is not str:
                    odd(UpdateEventTypeRow, "description", data, drift)
            if "hidden" in data:
                f_hidden = data["hidden"]
                more -= 1
                if type(f_hidden) is not bool:
                    odd(UpdateEventTypeRow, "hidden", data, drift)
            if "locations" in data:
                f_locations = data["locations"]
                more -= 1
                if type(f_locations) is not list:
                    return decode_exactly(UpdateEventTypeRow, data, drift, mark)
            if "disableGuests" in data:
                f_disable_guests = data["disableGuests"]
                more -= 1
                if type(f_disable_guests) is not bool:
                    odd(UpdateEventTypeRow, "disableGuests", data, drift)
            if "slotInterval" in data:
                f_slot_interval = data["slotInterval"]
                more -= 1
                if type(f_slot_interval) is not int:
                    odd(UpdateEventTypeRow, "slotInterval", data, drift)
            if "minimumBookingNotice" in data:
                f_minimum_booking_notice = data["minimumBookingNotice"]
                more -= 1
                if type(f_minimum_booking_notice) is not int:
                    odd(UpdateEventTypeRow, "minimumBookingNotice", data, drift)
            if "beforeEventBuffer" in data:
                f_before_event_buffer = data["beforeEventBuffer"]
                more -= 1
                if type(f_before_event_buffer) is not int:
                    odd(UpdateEventTypeRow, "beforeEventBuffer", data, drift)
            if "afterEventBuffer" in data:
                f_after_event_buffer = data["afterEventBuffer"]
                more -= 1
                if type(f_after_event_buffer) is not int:
                    odd(UpdateEventTypeRow, "afterEventBuffer", data, drift)
            if "length" in data:
                f_length = data["length"]
                more -= 1
                if type(f_length) is not int:
                    odd(UpdateEventTypeRow, "length", data, drift)
            if "slug" in data:
                f_slug = data["slug"]
                more -= 1
                if type(f_slug) is not str:
                    odd(UpdateEventTypeRow, "slug", data, drift)
            if "title" in data:
                f_title = data["title"]
                more -= 1
                if type(f_title) is not str:
                    odd(UpdateEventTypeRow, "title", data, drift)
            if "bookingFields" in data:
                f_booking_fields = data["bookingFields"]
                more -= 1
                if type(f_booking_fields) is not list:
                    return decode_exactly(UpdateEventTypeRow, data, drift, mark)
            if "seatsPerTimeSlot" in data:
                f_seats_per_time_slot = data["seatsPerTimeSlot"]
                more -= 1
                if type(f_seats_per_time_slot) is not int:
                    odd(UpdateEventTypeRow, "seatsPerTimeSlot", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateEventTypeRow, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_locations:
            f_locations = (
                [decode_sent_location(f_locations[0], drift)]
                if len(f_locations) == 1
                else [decode_sent_location(item, drift) for item in f_locations]
            )
        if f_booking_fields:
            f_booking_fields = (
                [decode_sent_booking_field(f_booking_fields[0], drift)]
                if len(f_booking_fields) == 1
                else [decode_sent_booking_field(item, drift) for item in f_booking_fields]
            )
    except Odd:
        return decode_exactly(UpdateEventTypeRow, data, drift, mark)
    self = new(UpdateEventTypeRow)
    self.description = f_description
    self.hidden = f_hidden
    self.locations = f_locations
    self.disable_guests = f_disable_guests
    self.slot_interval = f_slot_interval
    self.minimum_booking_notice = f_minimum_booking_notice
    self.before_event_buffer = f_before_event_buffer
    self.after_event_buffer = f_after_event_buffer
    self.length = f_length
    self.slug = f_slug
    self.title = f_title
    self.booking_fields = f_booking_fields
    self.seats_per_time_slot = f_seats_per_time_slot
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateEventTypeRow(Model):
    """Sent by `update_event_type_2024_04_15`."""

    __slots__ = (
        "description",
        "hidden",
        "locations",
        "disable_guests",
        "slot_interval",
        "minimum_booking_notice",
        "before_event_buffer",
        "after_event_buffer",
        "length",
        "slug",
        "title",
        "booking_fields",
        "seats_per_time_slot",
    )

    _names = (
        ("description", "description"),
        ("hidden", "hidden"),
        ("locations", "locations"),
        ("disable_guests", "disableGuests"),
        ("slot_interval", "slotInterval"),
        ("minimum_booking_notice", "minimumBookingNotice"),
        ("before_event_buffer", "beforeEventBuffer"),
        ("after_event_buffer", "afterEventBuffer"),
        ("length", "length"),
        ("slug", "slug"),
        ("title", "title"),
        ("booking_fields", "bookingFields"),
        ("seats_per_time_slot", "seatsPerTimeSlot"),
    )
    _decode = staticmethod(decode)

    description: str | Unset
    hidden: bool | Unset
    locations: list[SentLocation] | Unset
    disable_guests: bool | Unset
    slot_interval: int | Unset
    minimum_booking_notice: int | Unset
    before_event_buffer: int | Unset
    after_event_buffer: int | Unset
    length: int | Unset
    slug: str | Unset
    title: str | Unset
    booking_fields: list[SentBookingField] | Unset
    seats_per_time_slot: int | Unset

    def __init__(
        self,
        *,
        description: str | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        locations: list[SentLocation] | Unset = UNSET,
        disable_guests: bool | Unset = UNSET,
        slot_interval: int | Unset = UNSET,
        minimum_booking_notice: int | Unset = UNSET,
        before_event_buffer: int | Unset = UNSET,
        after_event_buffer: int | Unset = UNSET,
        length: int | Unset = UNSET,
        slug: str | Unset = UNSET,
        title: str | Unset = UNSET,
        booking_fields: list[SentBookingField] | Unset = UNSET,
        seats_per_time_slot: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.description = description
        self.hidden = hidden
        self.locations = locations
        self.disable_guests = disable_guests
        self.slot_interval = slot_interval
        self.minimum_booking_notice = minimum_booking_notice
        self.before_event_buffer = before_event_buffer
        self.after_event_buffer = after_event_buffer
        self.length = length
        self.slug = slug
        self.title = title
        self.booking_fields = booking_fields
        self.seats_per_time_slot = seats_per_time_slot
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .sent_booking_field import SentBookingField
        from .sent_location import SentLocation

        return (
            ("description", "description", False, STRING),
            ("hidden", "hidden", False, BOOLEAN),
            ("locations", "locations", False, List(Ref(SentLocation))),
            ("disable_guests", "disableGuests", False, BOOLEAN),
            ("slot_interval", "slotInterval", False, INTEGER),
            ("minimum_booking_notice", "minimumBookingNotice", False, INTEGER),
            ("before_event_buffer", "beforeEventBuffer", False, INTEGER),
            ("after_event_buffer", "afterEventBuffer", False, INTEGER),
            ("length", "length", False, INTEGER),
            ("slug", "slug", False, STRING),
            ("title", "title", False, STRING),
            ("booking_fields", "bookingFields", False, List(Ref(SentBookingField))),
            ("seats_per_time_slot", "seatsPerTimeSlot", False, INTEGER),
        )
