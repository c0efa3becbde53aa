"""Turn free ranges into the starts of slots."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Collection, Iterable

from calcom.sandbox.scheduling import zones
from calcom.sandbox.scheduling.spans import Span
from calcom.sandbox.scheduling.zones import HOUR, MINUTE

_CLASSES = (60, 30, 20, 15, 10, 5)


def interval_class(step: int) -> int:
    """Return the largest usual interval in minutes that divides the step; slots begin on its multiples."""
    return next((usual for usual in _CLASSES if step % usual == 0), 1)


def starts(
    free: Iterable[Span],
    *,
    step: int,
    length: int,
    offset: int = 0,
    earliest: int,
    zone: str,
    optimized: bool = False,
    quirks: Collection[str] = (),
) -> list[int]:
    """Return the starts of slots of ``length`` minutes, every ``step`` minutes, on each range's grid."""
    step, length = max(step, 1), max(length, 1)
    interval = interval_class(step)
    stride = (step + offset) * MINUTE
    last_start = length * MINUTE - 1000 if "last-second" in quirks else length * MINUTE
    found: list[int] = []
    seen: set[int] = set()
    for begin, end in free:
        at = max(begin, earliest)
        at = -(-at // MINUTE) * MINUTE
        at = _round_up(at, end, interval, zone, optimized=optimized, quirks=quirks)
        at += offset * MINUTE
        # A slot of the previous range may reach into this one; then its grid continues.
        position = bisect_left(found, at)
        if position and found[position - 1] + stride > at:
            at = found[position - 1] + stride
        while at + last_start <= end:
            if at not in seen:
                seen.add(at)
                insort(found, at)
            at += stride
    return found


def _round_up(
    at: int, end: int, interval: int, zone: str, *, optimized: bool, quirks: Collection[str]
) -> int:
    shift = zones.offset(zone, at)
    minute = (at + shift) % HOUR // MINUTE
    if minute % interval == 0:
        return at
    if optimized:
        # Round only if that loses no slot: to the interval, else to 15 minutes, else to five.
        spare = (end - at) // MINUTE % interval
        for mark in (interval, 15, 5):
            wait = mark - minute % mark
            if spare >= wait:
                return at + wait * MINUTE
        return at
    hour = (at + shift) // HOUR * HOUR
    # The server uses the offset at this hour in UTC; that matters only near a change of the clocks.
    begins = hour - (zones.offset(zone, hour) if "clock-change-hours" in quirks else shift)
    return begins + -(-minute // interval) * interval * MINUTE
