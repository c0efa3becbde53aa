"""When somebody can be booked: the rules of slots and bookings, as pure functions.

Instants are integers, milliseconds since the epoch. Nothing here reads a clock, a state or a socket: the
caller passes ``now``, the rules of the event type, the hours of the host and a diary of busy times.

The argument ``quirks`` names the real server's oddities to imitate, most of them on days on which clocks
change. Without quirks, slots and bookings follow one rule, so every listed slot can be booked.
"""

from calcom.sandbox.scheduling.engine import (
    Agenda,
    Query,
    Refusal,
    Slot,
    list_slots,
    list_team_slots,
    refusal,
    search_span,
)
from calcom.sandbox.scheduling.hosts import Bench, Host, PastAssignment, crew
from calcom.sandbox.scheduling.hours import Hours, Override, Window
from calcom.sandbox.scheduling.recurrence import occurrences
from calcom.sandbox.scheduling.rules import BookingWindow, BusyBooking, Diary, Reserved, Rules, Seated
from calcom.sandbox.scheduling.spans import Span
from calcom.sandbox.scheduling.zones import (
    DAY,
    FIRST_INSTANT,
    HOUR,
    LAST_INSTANT,
    MINUTE,
    is_zone,
    iso_local,
    iso_utc,
    parse_instant,
)

__all__ = [
    "DAY",
    "FIRST_INSTANT",
    "HOUR",
    "LAST_INSTANT",
    "MINUTE",
    "Agenda",
    "Bench",
    "BookingWindow",
    "BusyBooking",
    "Diary",
    "Host",
    "Hours",
    "Override",
    "PastAssignment",
    "Query",
    "Refusal",
    "Reserved",
    "Rules",
    "Seated",
    "Slot",
    "Span",
    "Window",
    "crew",
    "is_zone",
    "iso_local",
    "iso_utc",
    "list_slots",
    "list_team_slots",
    "occurrences",
    "parse_instant",
    "refusal",
    "search_span",
]
