# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Model,
    Nullable,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "title",
        "description",
        "currency",
        "length",
        "lockTimeZoneToggleOnBookingPage",
        "requiresConfirmation",
        "price",
        "requiresBookerEmailVerification",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_title = data["title"]
        f_description = data["description"]
        f_currency = data["currency"]
        f_length = data["length"]
        f_lock_time_zone_toggle_on_booking_page = data["lockTimeZoneToggleOnBookingPage"]
        f_requires_confirmation = data["requiresConfirmation"]
        f_price = data["price"]
        if type(f_title) is not str:
            odd(BookedSeatEventType, "title", data, drift)
        if f_description is not None and type(f_description) is not str:
            odd(BookedSeatEventType, "description", data, drift)
        if type(f_currency) is not str:
            odd(BookedSeatEventType, "currency", data, drift)
        if type(f_length) is not int:
            odd(BookedSeatEventType, "length", data, drift)
        if type(f_lock_time_zone_toggle_on_booking_page) is not bool:
            odd(BookedSeatEventType, "lockTimeZoneToggleOnBookingPage", data, drift)
        if type(f_requires_confirmation) is not bool:
            odd(BookedSeatEventType, "requiresConfirmation", data, drift)
        if type(f_price) is not int:
            odd(BookedSeatEventType, "price", data, drift)
        more = len(data) - 7
        f_requires_booker_email_verification = absent
        if more:
            if "requiresBookerEmailVerification" in data:
                f_requires_booker_email_verification = data["requiresBookerEmailVerification"]
                more -= 1
                if type(f_requires_booker_email_verification) is not bool:
                    odd(BookedSeatEventType, "requiresBookerEmailVerification", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookedSeatEventType, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookedSeatEventType)
    self.title = f_title
    self.description = f_description
    self.currency = f_currency
    self.length = f_length
    self.lock_time_zone_toggle_on_booking_page = f_lock_time_zone_toggle_on_booking_page
    self.requires_confirmation = f_requires_confirmation
    self.price = f_price
    self.requires_booker_email_verification = f_requires_booker_email_verification
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookedSeatEventType(Model):
    """Part of `BookedSeat.event_type`."""

    __slots__ = (
        "title",
        "description",
        "currency",
        "length",
        "lock_time_zone_toggle_on_booking_page",
        "requires_confirmation",
        "price",
        "requires_booker_email_verification",
    )

    _names = (
        ("title", "title"),
        ("description", "description"),
        ("currency", "currency"),
        ("length", "length"),
        ("lock_time_zone_toggle_on_booking_page", "lockTimeZoneToggleOnBookingPage"),
        ("requires_confirmation", "requiresConfirmation"),
        ("price", "price"),
        ("requires_booker_email_verification", "requiresBookerEmailVerification"),
    )
    _decode = staticmethod(decode)

    title: str
    description: str | None
    currency: str
    length: int
    lock_time_zone_toggle_on_booking_page: bool
    requires_confirmation: bool
    price: int
    requires_booker_email_verification: bool | Unset

    def __init__(
        self,
        *,
        title: str,
        description: str | None,
        currency: str,
        length: int,
        lock_time_zone_toggle_on_booking_page: bool,
        requires_confirmation: bool,
        price: int,
        requires_booker_email_verification: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.title = title
        self.description = description
        self.currency = currency
        self.length = length
        self.lock_time_zone_toggle_on_booking_page = lock_time_zone_toggle_on_booking_page
        self.requires_confirmation = requires_confirmation
        self.price = price
        self.requires_booker_email_verification = requires_booker_email_verification
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("title", "title", True, STRING),
            ("description", "description", True, Nullable(STRING)),
            ("currency", "currency", True, STRING),
            ("length", "length", True, INTEGER),
            ("lock_time_zone_toggle_on_booking_page", "lockTimeZoneToggleOnBookingPage", True, BOOLEAN),
            ("requires_confirmation", "requiresConfirmation", True, BOOLEAN),
            ("price", "price", True, INTEGER),
            ("requires_booker_email_verification", "requiresBookerEmailVerification", False, BOOLEAN),
        )
