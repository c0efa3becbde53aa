"""Convert rows of event types and schedules to the engine's input."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from calcom.sandbox.scheduling.hours import Hours, Override, Window
from calcom.sandbox.scheduling.rules import BookingWindow, Rules
from calcom.sandbox.scheduling.zones import day_number, is_zone

_DAYS = ("sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday")
_PERIODS = ("day", "week", "month", "year")
# The hours of a user without a schedule.
_USUAL = (Window(frozenset({1, 2, 3, 4, 5}), 9 * 60, 17 * 60),)

Row = Mapping[str, Any]


def setting(row: Row, name: str) -> Row | None:
    """Return a setting that is an object; None if it is missing or disabled."""
    value = row.get(name)
    return value if isinstance(value, Mapping) and value and not value.get("disabled") else None


def rules_of(event_type: Row) -> Rules:
    seats = setting(event_type, "seats")
    confirmation = setting(event_type, "confirmationPolicy")
    return Rules(
        event_type_id=event_type["id"],
        length=event_type["lengthInMinutes"],
        lengths=tuple(event_type.get("lengthInMinutesOptions") or ()),
        interval=event_type.get("slotInterval") or None,
        offset=event_type.get("offsetStart") or 0,
        notice=event_type.get("minimumBookingNotice") or 0,
        before=event_type.get("beforeEventBuffer") or 0,
        after=event_type.get("afterEventBuffer") or 0,
        window=_window(setting(event_type, "bookingWindow")),
        count_limits=_limits(setting(event_type, "bookingLimitsCount")),
        duration_limits=_limits(setting(event_type, "bookingLimitsDuration")),
        seats=seats["seatsPerTimeSlot"] if seats else None,
        first_only=bool(event_type.get("onlyShowFirstAvailableSlot")),
        optimized=bool(event_type.get("showOptimizedSlots")),
        pending_blocks=bool(confirmation and confirmation.get("blockUnconfirmedBookingsInBooker")),
    )


def hours_of(schedule: Row | None, user: Row) -> Hours:
    """Return the hours of a schedule, by default office hours in the user's zone; none if it is unknown."""
    if schedule is None:
        return Hours(user["timeZone"], _USUAL)
    zone = schedule["timeZone"] or user["timeZone"]
    if not is_zone(zone):
        return Hours("UTC", ())
    return Hours(
        zone,
        tuple(_weekly(schedule.get("availability") or ())),
        tuple(
            Override(day_number(item["date"]), minutes(item["startTime"]), minutes(item["endTime"]))
            for item in schedule.get("overrides") or ()
        ),
    )


def minutes(text: str) -> int:
    """Return the minutes after midnight of ``HH:MM``."""
    hour, minute = text.split(":")[:2]
    return int(hour) * 60 + int(minute)


def _weekly(availability: Iterable[Row]) -> Iterable[Window]:
    for item in availability:
        days = frozenset(_DAYS.index(day.lower()) for day in item["days"])
        yield Window(days, minutes(item["startTime"]), minutes(item["endTime"]))


def _limits(limits: Row | None) -> dict[Any, int]:
    return {period: limits[period] for period in _PERIODS if limits.get(period)} if limits else {}


def _window(window: Row | None) -> BookingWindow | None:
    if window is None:
        return None
    kind, value = window["type"], window["value"]
    if kind == "range":
        return BookingWindow("range", first=day_number(value[0]), last=day_number(value[-1]))
    return BookingWindow(kind, days=value, rolling=bool(window.get("rolling")))
