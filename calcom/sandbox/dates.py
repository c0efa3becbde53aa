"""How the server reads dates and numbers in requests."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

from .javascript_dates import moment_of
from .scheduling import DAY, MINUTE
from .scheduling.zones import from_datetime

_EPOCH = date(1970, 1, 1).toordinal()

_DATE = re.compile(
    r"(?P<year>\d{4})"
    r"(?:-?(?P<month>\d\d)(?:-?(?P<day>\d\d))?|-?W(?P<week>\d\d)(?:-?(?P<weekday>\d))?|-?(?P<ordinal>\d{3}))?",
    re.ASCII,
)
_TIME = re.compile(
    r"(?P<hour>\d\d)(?::?(?P<minute>\d\d)(?::?(?P<second>\d\d)(?:[.,](?P<fraction>\d{1,30}))?)?)?"
    r"(?:Z|(?P<ahead>[+-]\d\d)(?::?(?P<more>\d\d))?)?",
    re.ASCII,
)
_WHOLE = re.compile(r"\s*([+-]?)(0[xX][0-9a-fA-F]+|\d+)", re.ASCII)


def instant_of(text: str) -> int | None:
    """Read a text like the server's date library, by default in UTC; None if it is not a date."""
    before, mark, after = text.partition("T")
    found = _DATE.fullmatch(before)
    day = _day_of(found) if found else None
    if day is None or not mark:
        return None if day is None else day * DAY
    time = _TIME.fullmatch(after)
    clock = _clock_of(time) if time else None
    return None if clock is None else day * DAY + clock


_DAYJS = re.compile(
    r"(\d{4})[-/]?(\d{1,2})?[-/]?(\d{0,2})[Tt\s]*(\d{1,2})?:?(\d{1,2})?:?(\d{1,2})?[.:]?(\d+)?", re.ASCII
)


def dayjs_of(text: str) -> int | None:
    """Read a text like the server's other date library, in UTC; None if it is not a date."""
    found = None if text[-1:] in ("z", "Z") else _DAYJS.fullmatch(text)
    if found is None:
        moment = moment_of(text)
        return None if moment is None else from_datetime(moment)
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
    months = year * 12 + (month or 1) - 1
    try:
        first = date(months // 12, months % 12 + 1, 1).toordinal() - _EPOCH
    except (ValueError, OverflowError):
        return None
    clock = (hour * 60 + minute) * MINUTE + second * 1000 + int((found[7] or "0")[:3])
    return (first + (day or 1) - 1) * DAY + clock


def whole_number(value: Any) -> int | None:
    """Convert a text, or the first of several, like JavaScript's ``parseInt``; None for NaN."""
    if isinstance(value, list):
        value = value[0] if value else ""
    found = _WHOLE.match(value) if isinstance(value, str) else None
    if found is None:
        return None
    sign, digits = found.groups()
    try:
        # JavaScript rounds large numbers.
        return int(float(f"{sign}{int(digits, 16 if digits[:2] in ('0x', '0X') else 10)}"))
    except OverflowError:
        return None


def _day_of(found: re.Match[str]) -> int | None:
    year = int(found["year"])
    try:
        if found["week"]:
            return (
                date.fromisocalendar(year, int(found["week"]), int(found["weekday"] or 1)).toordinal()
                - _EPOCH
            )
        if found["ordinal"]:
            day = date(year, 1, 1) + timedelta(days=int(found["ordinal"]) - 1)
            return day.toordinal() - _EPOCH if day.year == year and int(found["ordinal"]) else None
    except (ValueError, OverflowError):
        return None
    return _day_number(found["year"], found["month"] or "01", found["day"] or "01")


def _day_number(year: str, month: str, day: str) -> int | None:
    try:
        return date(int(year), int(month), int(day)).toordinal() - _EPOCH
    except ValueError:
        return None


def _clock_of(time: re.Match[str]) -> int | None:
    """Return milliseconds since midnight UTC."""
    hour, minute, second = (int(time[part] or 0) for part in ("hour", "minute", "second"))
    milliseconds = int(((time["fraction"] or "") + "000")[:3])
    midnight = (hour, minute, second, milliseconds) == (24, 0, 0, 0)
    if (hour > 23 and not midnight) or minute > 59 or second > 59:
        return None
    clock = (hour * 60 + minute) * MINUTE + second * 1000 + milliseconds
    if time["ahead"]:
        ahead = (int(time["ahead"][1:]) * 60 + int(time["more"] or 0)) * MINUTE
        clock -= ahead if time["ahead"][0] == "+" else -ahead
    return clock
