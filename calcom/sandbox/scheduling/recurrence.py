"""The occurrences of a recurring booking."""

from __future__ import annotations

from calendar import monthrange

from calcom.sandbox.scheduling import zones
from calcom.sandbox.scheduling.zones import DAY


def occurrences(start: int, *, frequency: str, interval: int, count: int, zone: str) -> list[int]:
    """Return the starts of a series: the same wall time in the attendee's zone, each from the previous.

    So monthly from 31 January continues on 28 February, and then stays on the 28th.
    """
    wall = start + zones.offset(zone, start)
    found = [start]
    for _ in range(1, count):
        day, clock = divmod(wall, DAY)
        wall = _step(day, frequency, interval) * DAY + clock
        found.append(zones.from_wall(zone, wall))
    return found


def _step(day: int, frequency: str, interval: int) -> int:
    if frequency == "daily":
        return day + interval
    if frequency == "weekly":
        return day + 7 * interval
    moment = zones.day_date(day)
    months = moment.year * 12 + moment.month - 1 + interval * (12 if frequency == "yearly" else 1)
    year, month = divmod(months, 12)
    month += 1
    target = moment.replace(year=year, month=month, day=min(moment.day, monthrange(year, month)[1]))
    return day + (target - moment).days
