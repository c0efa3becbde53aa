# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    List,
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
from .listed_booking_row import decode as decode_listed_booking_row
from .recurring_info import decode as decode_recurring_info

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .listed_booking_row import ListedBookingRow
    from .recurring_info import RecurringInfo

FIELDS = frozenset(
    (
        "bookings",
        "recurringInfo",
        "totalCount",
        "nextCursor",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_bookings = data["bookings"]
        f_recurring_info = data["recurringInfo"]
        f_total_count = data["totalCount"]
        f_next_cursor = data["nextCursor"]
        if type(f_bookings) is not list or type(f_recurring_info) is not list:
            return decode_exactly(ListedBookingRows, data, drift, mark)
        if type(f_total_count) is not int:
            odd(ListedBookingRows, "totalCount", data, drift)
        if f_next_cursor is not None and type(f_next_cursor) is not int:
            odd(ListedBookingRows, "nextCursor", data, drift)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ListedBookingRows, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_bookings:
            f_bookings = (
                [decode_listed_booking_row(f_bookings[0], drift)]
                if len(f_bookings) == 1
                else [decode_listed_booking_row(item, drift) for item in f_bookings]
            )
        if f_recurring_info:
            f_recurring_info = (
                [decode_recurring_info(f_recurring_info[0], drift)]
                if len(f_recurring_info) == 1
                else [decode_recurring_info(item, drift) for item in f_recurring_info]
            )
    except Odd:
        return decode_exactly(ListedBookingRows, data, drift, mark)
    self = new(ListedBookingRows)
    self.bookings = f_bookings
    self.recurring_info = f_recurring_info
    self.total_count = f_total_count
    self.next_cursor = f_next_cursor
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ListedBookingRows(Model):
    """Returned by `list_bookings_2024_04_15`."""

    __slots__ = (
        "bookings",
        "recurring_info",
        "total_count",
        "next_cursor",
    )

    _names = (
        ("bookings", "bookings"),
        ("recurring_info", "recurringInfo"),
        ("total_count", "totalCount"),
        ("next_cursor", "nextCursor"),
    )
    _decode = staticmethod(decode)

    bookings: list[ListedBookingRow]
    recurring_info: list[RecurringInfo]
    total_count: int
    next_cursor: int | None

    def __init__(
        self,
        *,
        bookings: list[ListedBookingRow],
        recurring_info: list[RecurringInfo],
        total_count: int,
        next_cursor: int | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.bookings = bookings
        self.recurring_info = recurring_info
        self.total_count = total_count
        self.next_cursor = next_cursor
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .listed_booking_row import ListedBookingRow
        from .recurring_info import RecurringInfo

        return (
            ("bookings", "bookings", True, List(Ref(ListedBookingRow))),
            ("recurring_info", "recurringInfo", True, List(Ref(RecurringInfo))),
            ("total_count", "totalCount", True, INTEGER),
            ("next_cursor", "nextCursor", True, Nullable(INTEGER)),
        )
