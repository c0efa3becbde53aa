"""Time zones over integer instants."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from functools import cache, lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR
_MILLISECOND = timedelta(milliseconds=1)

_EPOCH_ORDINAL = date(1970, 1, 1).toordinal()
# The first instant of the year 1, before which the server cannot write a date.
FIRST_INSTANT = (1 - _EPOCH_ORDINAL) * DAY
# Nothing can be booked after this: dates end with the year 9999.
LAST_INSTANT = (date(9990, 1, 1).toordinal() - _EPOCH_ORDINAL) * DAY


@lru_cache
def zone(name: str) -> ZoneInfo:
    """Return the zone of this name, in any case; an unknown one raises KeyError."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo(_names()[name.lower()])


@cache
def _names() -> dict[str, str]:
    return {name.lower(): name for name in available_timezones()}


def is_zone(name: str) -> bool:
    try:
        zone(name)
    except KeyError:
        return False
    return True


def offset(name: str, instant: int) -> int:
    """Return by how many milliseconds local time is ahead of UTC at this instant; 0 outside years 1-9999."""
    if name == "UTC":
        return 0
    try:
        ahead = datetime.fromtimestamp(instant // 1000, zone(name)).utcoffset()
    except (OverflowError, ValueError, OSError):
        return 0
    return (ahead or timedelta()) // _MILLISECOND


def local_midnight(name: str, day: int) -> int:
    """Return the instant at which the local day (days since the epoch) begins."""
    return from_wall(name, day * DAY)


def from_wall(name: str, wall: int) -> int:
    """Return the instant of a wall time: the first of two in autumn, moved by the gap in spring."""
    before = offset(name, wall - DAY)
    instant = wall - before
    if offset(name, instant) == before:
        return instant
    after = offset(name, wall + DAY)
    later = wall - after
    return later if offset(name, later) == after else instant


def local_day(name: str, instant: int) -> int:
    """Return the local date as days since the epoch."""
    return (instant + offset(name, instant)) // DAY


def weekday(day: int) -> int:
    """Return the weekday, where 0 is Sunday; day 0 was a Thursday."""
    return (day + 4) % 7


def day_number(text: str) -> int:
    """Return an ISO date as days since the epoch."""
    return date.fromisoformat(text[:10]).toordinal() - _EPOCH_ORDINAL


def day_date(day: int) -> date:
    return date.fromordinal(day + _EPOCH_ORDINAL)


@lru_cache
def day_text(day: int) -> str:
    return day_date(day).isoformat()


def iso_utc(instant: int) -> str:
    """``2031-03-30T01:00:00.000Z``."""
    day, rest = divmod(instant, DAY)
    minutes, rest = divmod(rest, MINUTE)
    return f"{day_text(day)}T{minutes // 60:02d}:{minutes % 60:02d}:{rest // 1000:02d}.{rest % 1000:03d}Z"


def iso_local(instant: int, name: str) -> str:
    """Write an instant in a zone: ``2031-03-30T02:00:00.000+01:00``."""
    if name.lower() in ("utc", "gmt"):
        return iso_utc(instant)
    shift = offset(name, instant)
    minutes = abs(shift) // MINUTE
    sign = "-" if shift < 0 else "+"
    return f"{iso_utc(instant + shift)[:-1]}{sign}{minutes // 60:02d}:{minutes % 60:02d}"


_INSTANT = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)(?:[T ](?P<hour>\d\d)"
    r"(?::?(?P<minute>\d\d)(?::?(?P<second>\d\d)(?:[.,](?P<fraction>\d{1,9}))?)?)?"
    r"(?P<tail>Z|[+-]\d\d(?::?\d\d)?)?)?",
    re.ASCII,
)


def parse_instant(text: str) -> int:
    """Parse an ISO 8601 text; the default offset is UTC, and a bare date is its midnight.

    Raises ValueError for anything else.
    """
    found = _INSTANT.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"not an ISO 8601 instant: {text!r}")
    fraction, tail = found["fraction"] or "", found["tail"]
    hour, minute, second = (int(found[name] or 0) for name in ("hour", "minute", "second"))
    clock = hour * HOUR + minute * MINUTE + second * 1000
    if clock > DAY or minute > 59 or second > 59:
        raise ValueError(f"invalid time of day: {text!r}")
    instant = day_number(found["day"]) * DAY + clock + int(f"{fraction}000"[:3])
    if tail and tail != "Z":
        digits = tail[1:].replace(":", "")
        ahead = (int(digits[:2]) * 60 + int(digits[2:] or 0)) * MINUTE
        instant -= ahead if tail[0] == "+" else -ahead
    return instant


def from_datetime(moment: datetime) -> int:
    """Return the instant of an aware datetime."""
    return (moment - datetime(1970, 1, 1, tzinfo=UTC)) // _MILLISECOND
