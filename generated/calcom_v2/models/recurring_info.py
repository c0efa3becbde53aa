# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    TIME,
    List,
    Map,
    Model,
    Nullable,
    Odd,
    decode_exactly,
    define,
    extra_fields,
    kind_of,
    new,
    odd,
    parse_time,
)

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "recurringEventId",
        "count",
        "firstDate",
        "bookings",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_recurring_event_id = data["recurringEventId"]
        f_count = data["count"]
        f_first_date = data["firstDate"]
        f_bookings = data["bookings"]
        if type(f_bookings) is not dict:
            return decode_exactly(RecurringInfo, data, drift, mark)
        if f_recurring_event_id is not None and type(f_recurring_event_id) is not str:
            odd(RecurringInfo, "recurringEventId", data, drift)
        if type(f_count) is not int:
            odd(RecurringInfo, "count", data, drift)
        if f_first_date is not None:
            f_first_date = parse_time(f_first_date)
            if f_first_date.tzinfo is None:
                return decode_exactly(RecurringInfo, data, drift, mark)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RecurringInfo, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_bookings = kind_of(RecurringInfo, "bookings").decode(f_bookings, drift, data, "bookings")
    except Odd:
        return decode_exactly(RecurringInfo, data, drift, mark)
    self = new(RecurringInfo)
    self.recurring_event_id = f_recurring_event_id
    self.count = f_count
    self.first_date = f_first_date
    self.bookings = f_bookings
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RecurringInfo(Model):
    """Part of `ListedBookingRows.recurring_info`."""

    __slots__ = (
        "recurring_event_id",
        "count",
        "first_date",
        "bookings",
    )

    _names = (
        ("recurring_event_id", "recurringEventId"),
        ("count", "count"),
        ("first_date", "firstDate"),
        ("bookings", "bookings"),
    )
    _decode = staticmethod(decode)

    recurring_event_id: str | None
    count: int
    first_date: datetime.datetime | None
    bookings: dict[str, list[datetime.datetime]]

    def __init__(
        self,
        *,
        recurring_event_id: str | None,
        count: int,
        first_date: datetime.datetime | None,
        bookings: dict[str, list[datetime.datetime]],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.recurring_event_id = recurring_event_id
        self.count = count
        self.first_date = first_date
        self.bookings = bookings
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("recurring_event_id", "recurringEventId", True, Nullable(STRING)),
            ("count", "count", True, INTEGER),
            ("first_date", "firstDate", True, Nullable(TIME)),
            ("bookings", "bookings", True, Map(List(TIME))),
        )
