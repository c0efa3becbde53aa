"""Weekly hours and overrides of dates, as ranges of instants."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from calcom.sandbox.scheduling import zones
from calcom.sandbox.scheduling.spans import Span, merge
from calcom.sandbox.scheduling.zones import DAY, HOUR, MINUTE

# A schedule cannot contain 24:00, so its last minute means midnight.
_LAST_MINUTE = 23 * 60 + 59


@dataclass(frozen=True, slots=True)
class Window:
    """Hours on some days of the week (0 is Sunday), in minutes after midnight."""

    days: frozenset[int]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Override:
    """The hours of one date (days since the epoch) instead of the weekly ones; closed if start = end."""

    day: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hours:
    """A user's working hours, except on the days on which they are ``away``."""

    zone: str
    windows: tuple[Window, ...] = ()
    overrides: tuple[Override, ...] = ()
    away: frozenset[int] = frozenset()


def working_spans(hours: Hours, start: int, end: int, *, quirks: Collection[str] = ()) -> list[Span]:
    """Return the working hours between two instants, merged and in order.

    With the quirk ``clock-change-hours`` they are an hour off if clocks change within the window or
    between midnight and the window; with ``neighbouring-overrides`` overrides of adjacent days are not
    cut off at ``start`` and ``end``.
    """
    spans = _server_spans(hours, start, end) if "clock-change-hours" in quirks else _spans(hours, start, end)
    if "neighbouring-overrides" in quirks:
        return merge(spans)
    return merge((max(a, start), min(b, end)) for a, b in spans if a < end and b > start)


def _spans(hours: Hours, start: int, end: int) -> Iterator[Span]:
    name = hours.zone
    weekly = [
        _on_the_clock((window.start, window.end) for window in hours.windows if day in window.days)
        for day in range(7)
    ]
    dates: dict[int, list[Span]] = {}
    for override in hours.overrides:
        dates.setdefault(override.day, []).append((override.start, override.end))
    replaced = {day: _on_the_clock(ranges) for day, ranges in dates.items()}
    for day in range(zones.local_day(name, start), zones.local_day(name, end) + 1):
        if day in hours.away:
            continue
        for opens, closes in replaced.get(day, weekly[zones.weekday(day)]):
            first = zones.from_wall(name, day * DAY + opens * MINUTE)
            last = zones.from_wall(name, day * DAY + closes * MINUTE)
            if day not in replaced:
                first, last = max(first, start), min(last, end)
            if first < last:
                yield first, last


def _on_the_clock(ranges: Iterable[Span]) -> list[Span]:
    """The minutes of a day in which any of its ranges is open."""
    return merge((opens, _until(closes)) for opens, closes in ranges if opens < closes)


def _until(minute: int) -> int:
    return 24 * 60 if minute == _LAST_MINUTE else minute


def _server_spans(hours: Hours, start: int, end: int) -> list[Span]:
    by_day: dict[int, list[Span]] = {}
    for window in dict.fromkeys(hours.windows):
        for day, span in _server_window(hours.zone, window, start, end):
            by_day.setdefault(day, []).append(span)
    overridden: dict[int, list[Span]] = {}
    # One more day on both sides: the server compares a UTC midnight with local days.
    first, last = start // DAY - 1, end // DAY + 1
    for override in hours.overrides:
        if first <= override.day <= last:
            overridden.setdefault(override.day, []).append(_override_span(hours.zone, override))
    by_day.update(overridden)
    for day in hours.away:
        by_day.pop(day, None)
    return merge(span for spans in by_day.values() for span in spans if span[0] != span[1])


def _override_span(name: str, override: Override) -> Span:
    day = override.day * DAY
    first, last = override.start, _until(override.end)
    return _server_instant(name, day + first * MINUTE), _server_instant(name, day + last * MINUTE)


def _server_instant(name: str, wall: int) -> int:
    """Convert a wall time like the server, with the offset at this time in UTC."""
    return wall - zones.offset(name, wall)


def _compared(name: str, instant: int) -> int:
    """Return the server's comparison value of a zoned time: its wall time, converted back."""
    return _server_instant(name, instant + zones.offset(name, instant))


def _server_window(name: str, window: Window, start: int, end: int) -> Iterator[tuple[int, Span]]:
    """Yield one window on each day, by the server's arithmetic.

    It steps in whole days of 24 h from the first midnight, adds the hours to each midnight as elapsed time,
    and then corrects both ends by the difference between the offset of the window's start and the offset
    at the same time in UTC on a TWELVE hour dial. So it looks up midnight as noon, and 22:00 as 10:00. It
    compares by wall times, so that in the repeated hour a time may be an hour before itself.
    """
    opening_offset = zones.offset(name, start)
    midnight = _server_instant(name, (start + opening_offset) // DAY * DAY)
    first_offset = zones.offset(name, (start + opening_offset) // DAY * DAY)
    for elapsed in range(midnight, end, DAY):
        moment = elapsed + first_offset - zones.offset(name, elapsed)
        shift = zones.offset(name, moment)
        if zones.weekday((moment + shift) // DAY) not in window.days:
            continue
        opens = moment + window.start * MINUTE
        closes = moment + window.end * MINUTE
        day, clock = divmod(opens + shift, DAY)
        dial = clock % (12 * HOUR) + (12 * HOUR if clock % (12 * HOUR) < HOUR else 0)
        correction = shift - zones.offset(name, day * DAY + dial)
        opens += correction
        closes += correction
        closing_offset = shift
        if _compared(name, end) < closes:
            closes, closing_offset = end, zones.offset(name, end)
        if (closes + closing_offset) % DAY // MINUTE == _LAST_MINUTE:
            closes += MINUTE
        # The date of an override follows from the range's start with the offset found above.
        begins, begin_offset = opens, shift
        if opens < _compared(name, start):
            begins, begin_offset = start, opening_offset
        if _server_instant(name, closes + closing_offset) >= begins:
            yield (begins + begin_offset) // DAY, (begins, closes)
