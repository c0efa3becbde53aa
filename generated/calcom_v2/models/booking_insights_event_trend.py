# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "formattedDateFull",
        "isToday",
        "Month",
        "Created",
        "Completed",
        "Rescheduled",
        "Cancelled",
        "No-Show (Host)",
        "No-Show (Guest)",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_formatted_date_full = data["formattedDateFull"]
        f_is_today = data["isToday"]
        f_month = data["Month"]
        f_created = data["Created"]
        f_completed = data["Completed"]
        f_rescheduled = data["Rescheduled"]
        f_cancelled = data["Cancelled"]
        f_no_show_host = data["No-Show (Host)"]
        f_no_show_guest = data["No-Show (Guest)"]
        if type(f_formatted_date_full) is not str:
            odd(BookingInsightsEventTrend, "formattedDateFull", data, drift)
        if type(f_is_today) is not bool:
            odd(BookingInsightsEventTrend, "isToday", data, drift)
        if type(f_month) is not str:
            odd(BookingInsightsEventTrend, "Month", data, drift)
        if type(f_created) is not int:
            odd(BookingInsightsEventTrend, "Created", data, drift)
        if type(f_completed) is not int:
            odd(BookingInsightsEventTrend, "Completed", data, drift)
        if type(f_rescheduled) is not int:
            odd(BookingInsightsEventTrend, "Rescheduled", data, drift)
        if type(f_cancelled) is not int:
            odd(BookingInsightsEventTrend, "Cancelled", data, drift)
        if type(f_no_show_host) is not int:
            odd(BookingInsightsEventTrend, "No-Show (Host)", data, drift)
        if type(f_no_show_guest) is not int:
            odd(BookingInsightsEventTrend, "No-Show (Guest)", data, drift)
        more = len(data) - 9
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingInsightsEventTrend, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingInsightsEventTrend)
    self.formatted_date_full = f_formatted_date_full
    self.is_today = f_is_today
    self.month = f_month
    self.created = f_created
    self.completed = f_completed
    self.rescheduled = f_rescheduled
    self.cancelled = f_cancelled
    self.no_show_host = f_no_show_host
    self.no_show_guest = f_no_show_guest
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingInsightsEventTrend(Model):
    """Returned by `get_booking_event_trends`."""

    __slots__ = (
        "formatted_date_full",
        "is_today",
        "month",
        "created",
        "completed",
        "rescheduled",
        "cancelled",
        "no_show_host",
        "no_show_guest",
    )

    _names = (
        ("formatted_date_full", "formattedDateFull"),
        ("is_today", "isToday"),
        ("month", "Month"),
        ("created", "Created"),
        ("completed", "Completed"),
        ("rescheduled", "Rescheduled"),
        ("cancelled", "Cancelled"),
        ("no_show_host", "No-Show (Host)"),
        ("no_show_guest", "No-Show (Guest)"),
    )
    _decode = staticmethod(decode)

    formatted_date_full: str
    is_today: bool
    month: str
    created: int
    completed: int
    rescheduled: int
    cancelled: int
    no_show_host: int
    no_show_guest: int

    def __init__(
        self,
        *,
        formatted_date_full: str,
        is_today: bool,
        month: str,
        created: int,
        completed: int,
        rescheduled: int,
        cancelled: int,
        no_show_host: int,
        no_show_guest: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.formatted_date_full = formatted_date_full
        self.is_today = is_today
        self.month = month
        self.created = created
        self.completed = completed
        self.rescheduled = rescheduled
        self.cancelled = cancelled
        self.no_show_host = no_show_host
        self.no_show_guest = no_show_guest
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("formatted_date_full", "formattedDateFull", True, STRING),
            ("is_today", "isToday", True, BOOLEAN),
            ("month", "Month", True, STRING),
            ("created", "Created", True, INTEGER),
            ("completed", "Completed", True, INTEGER),
            ("rescheduled", "Rescheduled", True, INTEGER),
            ("cancelled", "Cancelled", True, INTEGER),
            ("no_show_host", "No-Show (Host)", True, INTEGER),
            ("no_show_guest", "No-Show (Guest)", True, INTEGER),
        )
