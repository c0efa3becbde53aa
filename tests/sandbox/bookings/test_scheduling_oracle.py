"""The engine against a slow and obvious calculation: minute by minute, on wall clocks.

For any zone, any hours and any day, also those on which clocks change: a slot is offered when each of its
minutes is one at which the schedule's clock shows a time within a window and nothing else is on.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from calcom.sandbox.scheduling import (
    MINUTE,
    BusyBooking,
    Hours,
    Override,
    Query,
    Reserved,
    Rules,
    Seated,
    Span,
    Window,
    list_slots,
    refusal,
)
from calcom.sandbox.scheduling.zones import day_number, parse_instant

NOW = parse_instant("2026-11-20T10:00:00Z")
# Days with and without a change of clocks somewhere below.
DAYS = [
    "2027-03-13",
    "2027-03-14",
    "2027-03-28",
    "2027-04-04",
    "2027-06-09",
    "2027-10-03",
    "2027-10-31",
    "2027-11-07",
]
ZONES = [
    "UTC",
    "Europe/London",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Kolkata",
    "Pacific/Auckland",
]


class Diary:
    """What is taken, as a list."""

    def __init__(self, bookings: Iterable[Span] = ()) -> None:
        self.bookings = [BusyBooking(f"b{n}", a, b, 2) for n, (a, b) in enumerate(bookings)]

    def taken(self, start: int, end: int) -> Iterable[BusyBooking]:
        return self.bookings

    def of_event_type(self, start: int, end: int) -> Iterable[tuple[str, int, int]]:
        return ()

    def seated(self, start: int, end: int) -> Iterable[Seated]:
        return ()

    def calendars(self, start: int, end: int) -> Iterable[Span]:
        return ()

    def reserved(self) -> Iterable[Reserved]:
        return ()


def clock(minutes: int) -> int:
    return 24 * 60 if minutes == 23 * 60 + 59 else minutes


def open_minutes(hours: Hours, first: date, last: date) -> set[int]:
    """Every minute, as an instant, whose wall time lies in a window of its date.

    Windows that meet are one. Of a time that comes twice only what is between the first times of start and
    end counts.
    """
    zone = ZoneInfo(hours.zone)
    found: set[int] = set()
    day = first
    while day <= last:
        number = day_number(day.isoformat())
        chosen = [(each.start, each.end) for each in hours.overrides if each.day == number]
        if not chosen:
            weekday = (day.weekday() + 1) % 7
            chosen = [(each.start, each.end) for each in hours.windows if weekday in each.days]
        minutes = {minute for start, end in chosen if start < end for minute in range(start, clock(end))}
        for start in sorted(minute for minute in minutes if minute - 1 not in minutes):
            end = next(minute for minute in range(start, 24 * 60 + 1) if minute not in minutes)
            midnight = datetime(day.year, day.month, day.day)
            edges = [midnight + timedelta(minutes=start), midnight + timedelta(minutes=end)]
            begin, stop = (int(edge.replace(tzinfo=zone).timestamp() * 1000) for edge in edges)
            found.update(range(begin, stop, MINUTE))
        day += timedelta(days=1)
    return found


@st.composite
def windows(draw: st.DrawFn) -> Window:
    start, end = sorted(draw(st.lists(st.integers(0, 95).map(lambda q: q * 15), min_size=2, max_size=2)))
    return Window(
        frozenset(draw(st.sets(st.integers(0, 6), min_size=3))),
        start,
        draw(st.sampled_from([end, 23 * 60 + 59])),
    )


@st.composite
def calendars(draw: st.DrawFn) -> tuple[Hours, str, list[Span], int]:
    day = draw(st.sampled_from(DAYS))
    overridden = st.builds(
        Override,
        st.integers(-1, 1).map(lambda n: day_number(day) + n),
        st.just(10 * 60),
        st.sampled_from([600, 780]),
    )
    hours = Hours(
        draw(st.sampled_from(ZONES)),
        tuple(draw(st.lists(windows(), min_size=1, max_size=3))),
        tuple(draw(st.lists(overridden, max_size=1))),
    )
    midnight = parse_instant(day)
    starts = draw(st.lists(st.integers(-60, 200).map(lambda n: midnight + n * 10 * MINUTE), max_size=4))
    length = draw(st.sampled_from([15, 20, 30, 45, 60, 90]))
    return hours, day, [(start, start + 40 * MINUTE) for start in starts], length


@settings(max_examples=60, deadline=None)
@given(calendars(), st.sampled_from([None, *ZONES]))
def test_slots_are_free_minutes_and_can_be_booked(
    calendar: tuple[Hours, str, list[Span], int], zone: str | None
) -> None:
    hours, day, bookings, length = calendar
    rules = Rules(1, length)
    diary = Diary(bookings)
    start, end = parse_instant(day), parse_instant(day) + 24 * 60 * MINUTE - 1000
    listed = list_slots(Query(start, end, zone), rules, hours, diary, now=NOW)
    offered = [slot.start for slots in listed.values() for slot in slots]
    assert offered == sorted(set(offered))

    context = date.fromisoformat(day)
    free = open_minutes(hours, context - timedelta(days=2), context + timedelta(days=2))
    for begin, stop in bookings:
        free -= set(range(begin, stop, MINUTE))
    for slot in offered:
        assert start <= slot
        assert slot + length * MINUTE <= end + 1000
        assert free.issuperset(range(slot, slot + length * MINUTE, MINUTE))
        assert refusal(slot, slot + length * MINUTE, rules, hours, diary, now=NOW) is None
    # Nothing is left out but what is too short for the grid: in each stretch of free minutes there is a slot
    # as soon as one that begins on the grid fits.
    missing = sorted(free.intersection(range(start, end, MINUTE)))
    step = length * MINUTE
    taken = {minute for slot in offered for minute in range(slot, slot + step, MINUTE)}
    stretch: list[int] = []
    for minute in [*[each for each in missing if each not in taken], end * 2]:
        if stretch and minute != stretch[-1] + MINUTE:
            assert len(stretch) < length + 60, (datetime.fromtimestamp(stretch[0] / 1000, UTC), len(stretch))
            stretch = []
        stretch.append(minute)


@settings(max_examples=60, deadline=None)
@given(calendars(), st.integers(0, 24 * 12 - 1))
def test_a_time_is_refused_exactly_when_a_minute_of_it_is_not_free(
    calendar: tuple[Hours, str, list[Span], int], five: int
) -> None:
    hours, day, bookings, length = calendar
    start = parse_instant(day) + five * 5 * MINUTE
    end = start + length * MINUTE
    context = date.fromisoformat(day)
    free = open_minutes(hours, context - timedelta(days=2), context + timedelta(days=2))
    for begin, stop in bookings:
        free -= set(range(begin, stop, MINUTE))
    refused = refusal(start, end, Rules(1, length), hours, Diary(bookings), now=NOW)
    assert (refused is None) == free.issuperset(range(start, end, MINUTE))
