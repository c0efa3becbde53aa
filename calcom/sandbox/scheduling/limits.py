"""Limits by count and by duration, over the days, weeks, months and years of a zone."""

from __future__ import annotations

from bisect import bisect_left
from calendar import isleap, monthrange
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate

from calcom.sandbox.scheduling import zones
from calcom.sandbox.scheduling.rules import Period
from calcom.sandbox.scheduling.spans import Span
from calcom.sandbox.scheduling.zones import MINUTE

PERIODS: tuple[Period, ...] = ("year", "month", "week", "day")


def period_days(period: Period, day: int) -> tuple[int, int]:
    """Return the first days of this day's period and of the next. Weeks begin on Sunday."""
    if period == "day":
        return day, day + 1
    if period == "week":
        first = day - zones.weekday(day)
        return first, first + 7
    moment = zones.day_date(day)
    if period == "month":
        first = day + 1 - moment.day
        return first, first + monthrange(moment.year, moment.month)[1]
    first = day + 1 - moment.timetuple().tm_yday
    return first, first + 365 + isleap(moment.year)


def period_span(period: Period, zone: str, instant: int) -> Span:
    """Return this instant's period in the zone's calendar."""
    first, following = period_days(period, zones.local_day(zone, instant))
    return zones.local_midnight(zone, first), zones.local_midnight(zone, following)


def periods_between(period: Period, zone: str, start: int, end: int) -> Iterator[Span]:
    span = period_span(period, zone, start)
    while span[0] < end or span[0] <= start:
        yield span
        span = period_span(period, zone, span[1])


def used_up(
    bookings: Iterable[Span],
    *,
    counts: Mapping[Period, int],
    durations: Mapping[Period, int],
    minutes: int,
    zone: str,
    start: int,
    end: int,
) -> list[Span]:
    """Return the periods between two instants without room for another booking of this length."""
    ordered = sorted(bookings)
    begins = [booking[0] for booking in ordered]
    so_far = [0, *accumulate(b - a for a, b in ordered)]
    closed: list[Span] = []
    for period in PERIODS:
        count, duration = counts.get(period), durations.get(period)
        if not count and not duration:
            continue
        for span in periods_between(period, zone, start, end):
            first, following = bisect_left(begins, span[0]), bisect_left(begins, span[1])
            used = (so_far[following] - so_far[first]) // MINUTE
            if (count and following - first >= count) or (duration and used + minutes > duration):
                closed.append(span)
    return closed
