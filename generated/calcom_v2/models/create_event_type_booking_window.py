# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Odd,
    Ref,
    Variant,
)
from .business_days_window import BusinessDaysWindow
from .calendar_days_window import CalendarDaysWindow
from .disabled import Disabled
from .range_window import RangeWindow

if TYPE_CHECKING:
    from .._codec import Drift

CreateEventTypeBookingWindow = BusinessDaysWindow | CalendarDaysWindow | RangeWindow | Disabled


def pick(value: dict[str, Any]) -> type[Any] | None:
    """Return the model that fits the object."""
    if "value" in value:
        on_type = value["type"]
        if on_type == "businessDays":
            return BusinessDaysWindow
        if on_type == "calendarDays":
            return CalendarDaysWindow
        if on_type == "range":
            return RangeWindow
        return None
    return Disabled


def decode(value: Any, drift: Drift) -> Any:
    if type(value) is not dict:
        raise Odd
    try:
        model = pick(value)
    except (KeyError, TypeError):
        raise Odd from None
    if model is None:
        raise Odd
    return model._decode(value, drift)


def kind() -> Variant:
    """Return the kind that decodes any member of the union."""
    return Variant(
        pick,
        Ref(BusinessDaysWindow),
        Ref(CalendarDaysWindow),
        Ref(RangeWindow),
        Ref(Disabled),
    )
