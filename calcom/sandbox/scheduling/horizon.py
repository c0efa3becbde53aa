"""How far ahead an event type can be booked."""

from __future__ import annotations

import sys
from collections.abc import Collection

from calcom.sandbox.scheduling import zones
from calcom.sandbox.scheduling.rules import BookingWindow
from calcom.sandbox.scheduling.spans import Span
from calcom.sandbox.scheduling.zones import DAY

# The server stops counting bookable days here.
_MOST_DAYS = 61
_NEVER = sys.maxsize


def span(
    window: BookingWindow | None,
    *,
    now: int,
    event_zone: str,
    booker_zone: str,
    open_days: Collection[int] | None,
    quirks: Collection[str] = (),
) -> Span:
    """Return the first and the last instant at which bookings may start.

    ``open_days`` are the booker's local days with slots; a rolling window counts only those. None means
    a booking without a query for slots, to which a rolling window does not apply.

    The days are in the event's zone. With ``window-in-bookers-zone``, days ahead are counted in the
    booker's zone, so that the last slots listed in one zone cannot be booked from another, and all days
    are cut with the current offset, not with their own.
    """
    if window is None:
        return -_NEVER, _NEVER
    if window.kind == "range":
        if "window-in-bookers-zone" in quirks:
            shift = zones.offset(event_zone, now)
            return window.first * DAY - shift, (window.last + 1) * DAY - shift - 1
        first = zones.local_midnight(event_zone, window.first)
        return first, zones.local_midnight(event_zone, window.last + 1) - 1
    zone = booker_zone if "window-in-bookers-zone" in quirks else event_zone
    today = zones.local_day(zone, now)
    business = window.kind == "businessDays"
    if not window.rolling:
        ends = _business_days_later(today, window.days) if business else today + window.days
        return -_NEVER, _end_of(ends, zone, now, quirks)
    if open_days is None:
        return -_NEVER, _NEVER
    day = today
    last: int | None = None
    counted = 0
    for _ in range(_MOST_DAYS):
        if counted >= window.days:
            break
        if day in open_days:
            counted += 1
            last = day
        day = _business_days_later(day, 1) if business else day + 1
    return -_NEVER, _end_of(day if last is None else last, zone, now, quirks)


def _end_of(day: int, zone: str, now: int, quirks: Collection[str]) -> int:
    if "window-in-bookers-zone" in quirks:
        return (day + 1) * DAY - zones.offset(zone, now) - 1
    return zones.local_midnight(zone, day + 1) - 1


def _business_days_later(day: int, count: int) -> int:
    while count > 0:
        day += 1
        if zones.weekday(day) not in (0, 6):
            count -= 1
    return day
