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
from .sent_location import decode as decode_sent_location

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .sent_location import SentLocation

FIELDS = frozenset(
    (
        "length",
        "slug",
        "title",
        "description",
        "hidden",
        "locations",
        "disableGuests",
        "slotInterval",
        "minimumBookingNotice",
        "beforeEventBuffer",
        "afterEventBuffer",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_length = data["length"]
        f_slug = data["slug"]
        f_title = data["title"]
        if type(f_length) is not int:
            odd(CreateEventTypeRow, "length", data, drift)
        if type(f_slug) is not str:
            odd(CreateEventTypeRow, "slug", data, drift)
        if type(f_title) is not str:
            odd(CreateEventTypeRow, "title", data, drift)
        more = len(data) - 3
        f_description = f_hidden = f_locations = f_disable_guests = absent
        f_slot_interval = f_minimum_booking_notice = f_before_event_buffer = f_after_event_buffer = absent
        if more:
            if "description" in data:
                f_description = data["description"]
                more -= 1
                if type(f_description) is not str:
                    odd(CreateEventTypeRow, "description", data, drift)
            if "hidden" in data:
                f_hidden = data["hidden"]
                more -= 1
                if type(f_hidden) is not bool:
                    odd(CreateEventTypeRow, "hidden", data, drift)
            if "locations" in data:
                f_locations = data["locations"]
                more -= 1
                if type(f_locations) is not list:
                    return decode_exactly(CreateEventTypeRow, data, drift, mark)
            if "disableGuests" in data:
                f_disable_guests = data["disableGuests"]
                more -= 1
                if type(f_disable_guests) is not bool:
                    odd(CreateEventTypeRow, "disableGuests", data, drift)
            if "slotInterval" in data:
                f_slot_interval = data["slotInterval"]
                more -= 1
                if type(f_slot_interval) is not int:
                    odd(CreateEventTypeRow, "slotInterval", data, drift)
            if "minimumBookingNotice" in data:
                f_minimum_booking_notice = data["minimumBookingNotice"]
                more -= 1
                if type(f_minimum_booking_notice) is not int:
                    odd(CreateEventTypeRow, "minimumBookingNotice", data, drift)
            if "beforeEventBuffer" in data:
                f_before_event_buffer = data["beforeEventBuffer"]
                more -= 1
                if type(f_before_event_buffer) is not int:
                    odd(CreateEventTypeRow, "beforeEventBuffer", data, drift)
            if "afterEventBuffer" in data:
                f_after_event_buffer = data["afterEventBuffer"]
                more -= 1
                if type(f_after_event_buffer) is not int:
                    odd(CreateEventTypeRow, "afterEventBuffer", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateEventTypeRow, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_locations:
            f_locations = (
                [decode_sent_location(f_locations[0], drift)]
                if len(f_locations) == 1
                else [decode_sent_location(item, drift) for item in f_locations]
            )
    except Odd:
        return decode_exactly(CreateEventTypeRow, data, drift, mark)
    self = new(CreateEventTypeRow)
    self.length = f_length
    self.slug = f_slug
    self.title = f_title
    self.description = f_description
    self.hidden = f_hidden
    self.locations = f_locations
    self.disable_guests = f_disable_guests
    self.slot_interval = f_slot_interval
    self.minimum_booking_notice = f_minimum_booking_notice
    self.before_event_buffer = f_before_event_buffer
    self.after_event_buffer = f_after_event_buffer
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateEventTypeRow(Model):
    """Sent by `create_event_type_2024_04_15`."""

    __slots__ = (
        "length",
        "slug",
        "title",
        "description",
        "hidden",
        "locations",
        "disable_guests",
        "slot_interval",
        "minimum_booking_notice",
        "before_event_buffer",
        "after_event_buffer",
    )

    _names = (
        ("length", "length"),
        ("slug", "slug"),
        ("title", "title"),
        ("description", "description"),
        ("hidden", "hidden"),
        ("locations", "locations"),
        ("disable_guests", "disableGuests"),
        ("slot_interval", "slotInterval"),
        ("minimum_booking_notice", "minimumBookingNotice"),
        ("before_event_buffer", "beforeEventBuffer"),
        ("after_event_buffer", "afterEventBuffer"),
    )
    _decode = staticmethod(decode)

    length: int
    slug: str
    title: str
    description: str | Unset
    hidden: bool | Unset
    locations: list[SentLocation] | Unset
    disable_guests: bool | Unset
    slot_interval: int | Unset
    minimum_booking_notice: int | Unset
    before_event_buffer: int | Unset
    after_event_buffer: int | Unset

    def __init__(
        self,
        *,
        length: int,
        slug: str,
        title: str,
        description: str | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        locations: list[SentLocation] | Unset = UNSET,
        disable_guests: bool | Unset = UNSET,
        slot_interval: int | Unset = UNSET,
        minimum_booking_notice: int | Unset = UNSET,
        before_event_buffer: int | Unset = UNSET,
        after_event_buffer: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.length = length
        self.slug = slug
        self.title = title
        self.description = description
        self.hidden = hidden
        self.locations = locations
        self.disable_guests = disable_guests
        self.slot_interval = slot_interval
        self.minimum_booking_notice = minimum_booking_notice
        self.before_event_buffer = before_event_buffer
        self.after_event_buffer = after_event_buffer
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .sent_location import SentLocation

        return (
            ("length", "length", True, INTEGER),
            ("slug", "slug", True, STRING),
            ("title", "title", True, STRING),
            ("description", "description", False, STRING),
            ("hidden", "hidden", False, BOOLEAN),
            ("locations", "locations", False, List(Ref(SentLocation))),
            ("disable_guests", "disableGuests", False, BOOLEAN),
            ("slot_interval", "slotInterval", False, INTEGER),
            ("minimum_booking_notice", "minimumBookingNotice", False, INTEGER),
            ("before_event_buffer", "beforeEventBuffer", False, INTEGER),
            ("after_event_buffer", "afterEventBuffer", False, INTEGER),
        )
