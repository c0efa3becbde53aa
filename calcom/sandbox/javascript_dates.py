"""Parse a text like `new Date(text)` in V8: ISO 8601, else free form.

Times without a zone are in the server's zone, UTC.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

_TOKEN = re.compile(r"(?P<number>[0-9]+)|(?P<word>[^\x00-@\s]+)|(?P<space>\s+)|(?P<symbol>.)", re.DOTALL)
_ISO = re.compile(
    r"(?P<year>[0-9]{4}|[+-][0-9]{6})(?:-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>0[1-9]|[12][0-9]|3[01]))?)?"
    r"(?:T(?P<hour>[01][0-9]|2[0-4]):(?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9])(?:\.(?P<part>[0-9]+))?)?"
    r"(?P<zone>Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])?)?",
    re.ASCII,
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ZONES = {"utc": 0, "ut": 0, "z": 0, "gmt": 0}
_ZONES |= {
    f"{part}{kind}t": hours + (kind == "d")
    for part, hours in zip("ecmp", (-5, -6, -7, -8), strict=True)
    for kind in "sd"
}
_LARGEST = 999_999_999
_PARTS_OF_A_TIME = 4


def moment_of(text: str) -> datetime | None:
    """Return the moment in UTC; None if the text is not a date of the years 1 to 9999."""
    found = _ISO.fullmatch(text)
    try:
        return _of_iso(found) if found else _Free(text).moment()
    except (ValueError, OverflowError):
        return None


def _of_iso(found: re.Match[str]) -> datetime:
    if found["year"] == "-000000":
        raise ValueError(found["year"])
    hour, minute, second = (int(found[part] or 0) for part in ("hour", "minute", "second"))
    clock = [hour, minute, second, int(((found["part"] or "") + "000")[:3])]
    zone = found["zone"]
    ahead = 0
    if zone and zone != "Z":
        ahead = (int(zone[1:3]) * 60 + int(zone[4:])) * (-1 if zone[0] == "-" else 1)
    return _made(int(found["year"]), int(found["month"] or 1), int(found["day"] or 1), clock, ahead)


def _made(year: int, month: int, day: int, clock: list[int], ahead: int) -> datetime:
    """Build a moment; days after the end of a month continue in the next."""
    hour, minute, second, millisecond = clock
    if (hour > 23 and clock != [24, 0, 0, 0]) or minute > 59 or second > 59 or millisecond > 999:
        raise ValueError(clock)
    first = datetime.combine(date(year, month, 1), datetime.min.time(), UTC)
    return first + timedelta(
        days=day - 1, hours=hour, minutes=minute - ahead, seconds=second, milliseconds=millisecond
    )


class _Free:
    """The free form: numbers, names of months and zones, and signs in nearly any order."""

    def __init__(self, text: str) -> None:
        self._tokens = [(str(found.lastgroup), found[0]) for found in _TOKEN.finditer(text)]
        self._days: list[int] = []
        self._clock: list[int] = []
        self._full = False
        self._month: int | None = None
        self._half: int | None = None
        self._zone: int | None = None
        self._sign = 1
        self._zone_hour = 0
        self._zone_minute: int | None = None
        self._offset = False

    def moment(self) -> datetime:
        """Read all tokens; raise ValueError if they are not a date."""
        self._begin_as_iso()
        number_read = bool(self._days)
        while self._tokens:
            kind, text = self._tokens.pop(0)
            if kind == "number":
                number_read = True
                self._number(min(int(text), _LARGEST), text)
            elif kind == "word":
                self._word(text.lower(), number_read)
            elif text in "+-" and (self._zone == 0 or self._clock):
                number_read = True
                self._ahead(text)
            elif text in "+-)" and number_read and kind == "symbol":
                raise ValueError(text)
            elif text == "(":
                self._skip_parentheses()
        return self._result()

    def _begin_as_iso(self) -> None:
        """Read a four-digit year at the start, and a month and a day after it, like ISO 8601."""
        for length, least, most in ((4, 0, 9999), (2, 1, 12), (2, 1, 31)):
            kind, text = self._tokens[0] if self._tokens else ("", "")
            if kind != "number" or len(text) != length or not least <= int(text) <= most:
                return
            self._days.append(int(self._tokens.pop(0)[1]))
            if (length == 2 and most == 31) or not self._skip("-"):
                return

    def _next_is(self, *wanted: str) -> bool:
        return bool(self._tokens) and (self._tokens[0][0] in wanted or self._tokens[0][1] in wanted)

    def _skip(self, symbol: str) -> bool:
        if self._next_is(symbol):
            self._tokens.pop(0)
            return True
        return False

    def _expects(self, number: int) -> bool:
        return not self._full and number <= {1: 59, 2: 59, 3: 999}.get(len(self._clock), -1)

    def _tell(self, number: int, *, last: bool = False) -> None:
        if self._full or len(self._clock) == _PARTS_OF_A_TIME:
            raise ValueError(number)
        self._clock.append(number)
        self._full = last

    def _number(self, number: int, text: str) -> None:
        if self._skip(":"):
            if self._skip(":"):
                if self._clock:
                    raise ValueError(text)
                self._tell(number)
                self._tell(0)
            else:
                self._tell(number)
                self._skip(".")
        elif self._skip(".") and self._expects(number):
            self._tell(number)
            if not self._next_is("number"):
                raise ValueError(text)
            self._tell(int((self._tokens.pop(0)[1] + "00")[:3]), last=True)
        elif self._offset and self._zone_minute is None and number <= 59:
            self._zone_minute = number
        elif self._expects(number):
            self._tell(number, last=True)
            if self._tokens and not self._next_is("space", "Z", "z", "+", "-"):
                raise ValueError(text)
        else:
            if len(self._days) == 3:
                raise ValueError(text)
            self._days.append(number)
            self._skip("-")

    def _word(self, word: str, number_read: bool) -> None:
        month = _MONTHS.index(word[:3]) + 1 if word[:3] in _MONTHS else None
        if word in ("am", "pm") and self._clock:
            self._half = 0 if word == "am" else 12
        elif month is not None:
            self._month = month
            self._skip("-")
        elif word in _ZONES and number_read:
            self._zone, self._offset = _ZONES[word], False
        elif number_read or self._next_is("number"):
            raise ValueError(word)

    def _ahead(self, sign: str) -> None:
        digits = self._tokens.pop(0)[1] if self._next_is("number") else ""
        number = int(digits or 0)
        self._sign, self._offset = -1 if sign == "-" else 1, True
        if self._next_is(":"):
            self._zone_hour, self._zone_minute = number, None
        elif len(digits) in (1, 2):
            self._zone_hour, self._zone_minute = number, 0
        elif len(digits) in (3, 4):
            self._zone_hour, self._zone_minute = divmod(number, 100)
        else:
            raise ValueError(digits)

    def _skip_parentheses(self) -> None:
        depth = 1
        while self._tokens and depth:
            text = self._tokens.pop(0)[1]
            depth += (text == "(") - (text == ")")

    def _result(self) -> datetime:
        if not self._days:
            raise ValueError("no day")
        first, second, third = (*self._days, 1, 1, 1)[:3]
        if self._month is not None:
            month = self._month
            year, day = (second, first) if 1 <= first <= 31 else (first, second)
            if len(self._days) == 1 and 1 <= first <= 31:
                year = 2001
        elif 1 <= first <= 31:
            month, day, year = first, second, third
        else:
            year, month, day = first, second, third
        year += 2000 if year < 50 else 1900 if year < 100 else 0
        if not 1 <= day <= 31:
            raise ValueError(day)
        clock = (*self._clock, 0, 0, 0, 0)[:4]
        hour = clock[0]
        if self._half is not None:
            if hour > 12:
                raise ValueError(hour)
            hour = hour % 12 + self._half
        ahead = (self._zone or 0) * 60
        if self._offset:
            ahead = self._sign * (self._zone_hour * 60 + (self._zone_minute or 0))
        return _made(year, month, day, [hour, *clock[1:]], ahead)
