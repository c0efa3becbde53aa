"""What the server says about its rate limits, and how to slow down before reaching them."""

from __future__ import annotations

import email.utils
import math
import threading
from collections.abc import Mapping
from datetime import UTC
from typing import NamedTuple

PREFIX = "x-ratelimit-"
# A larger reset is a point in time, not a number of seconds to wait.
EPOCH_FROM = 1_000_000_000
PACE_BELOW = 0.2


class RateLimit(NamedTuple):
    """One named limit as the last answer stated it."""

    name: str
    limit: float | None
    remaining: float | None
    reset_seconds: float | None


def _number(text: str | None) -> float | None:
    """The number in a header; `None` if it is not a finite number."""
    try:
        number = float(text) if text is not None else math.nan
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _count(text: str | None) -> float | None:
    number = _number(text)
    return number if number is not None and number >= 0 else None


def read(headers: Mapping[str, str], now: float) -> list[RateLimit]:
    """The limits in the headers, which have lower-case names; `now` is epoch seconds."""
    found: dict[str, dict[str, str]] = {}
    for header, value in headers.items():
        if not header.startswith(PREFIX):
            continue
        what, _, name = header[len(PREFIX) :].partition("-")
        if what in ("limit", "remaining", "reset"):
            found.setdefault(name, {})[what] = value
    limits = []
    for name, facts in sorted(found.items()):
        reset = _number(facts.get("reset"))
        if reset is not None:
            if reset > EPOCH_FROM:
                reset = (reset / 1000 if reset > EPOCH_FROM * 1000 else reset) - now
            # A reset in the past means now.
            reset = max(0.0, reset)
        limits.append(RateLimit(name, _count(facts.get("limit")), _count(facts.get("remaining")), reset))
    return limits


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds to wait according to the server: Retry-After, or until the exhausted limit resets."""
    stated = headers.get("retry-after-ms")
    if (milliseconds := _number(stated)) is not None:
        return max(0.0, milliseconds / 1000)
    stated = headers.get("retry-after")
    if stated is not None:
        if (seconds := _number(stated)) is not None:
            return max(0.0, seconds)
        if (moment := _moment(stated)) is not None:
            return max(0.0, moment - now)
    # The server refuses a call only if all its limits are exhausted, so the first reset is enough.
    waits = [
        limit.reset_seconds
        for limit in read(headers, now)
        if limit.reset_seconds is not None and not (limit.remaining or 0) > 0
    ]
    return min(waits) if waits else None


def _moment(stated: str) -> float | None:
    """The epoch seconds of a date in a header."""
    try:
        moment = email.utils.parsedate_to_datetime(stated)
        # A date without a zone is in UTC.
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None


class _Window:
    """What is left of one limit, and when it is reset; `length` is the longest reset that was stated."""

    def __init__(self, limit: float, left: float, end: float, length: float) -> None:
        self.limit, self.left, self.end, self.length = limit, left, end, length

    def turn(self, now: float, last_turn: float) -> float:
        """The time of the next call, if calls queue until `last_turn`."""
        start = max(now, last_turn)
        if start >= self.end:
            if last_turn >= self.end and last_turn > now:
                # Queued calls are spread over the whole window.
                return start + self.length / max(1.0, self.limit)
            # A new window begins with this call.
            self.left, self.end = self.limit, now + self.length
        if self.left > self.limit * PACE_BELOW:
            return now
        return start + (self.end - start) / (self.left + 1)


class Pacer:
    """Spreads the calls of a client so that the rest of its rate limit lasts until the reset.

    An answer states the remaining calls; between two answers each call is subtracted. While few calls remain,
    new ones take turns, whichever task or thread makes them.
    """

    def __init__(self) -> None:
        self._windows: dict[str, _Window] = {}
        self._last_turn = 0.0
        self._lock = threading.Lock()

    def note(self, limits: list[RateLimit], now: float) -> None:
        """Store the limits that an answer states."""
        with self._lock:
            known, self._windows = self._windows, {}
            for name, limit, remaining, reset in limits:
                if limit is None or remaining is None or reset is None:
                    continue
                left, end, length, old = remaining, now + reset, reset, known.get(name)
                if old is not None:
                    length = max(length, old.length)
                    if abs(end - old.end) < length / 2:
                        # The same window: calls whose answers are still to come count as well.
                        left = min(left, old.left)
                self._windows[name] = _Window(limit, left, end, length)

    def wait(self, now: float, longest: float) -> float:
        """Seconds until the turn of a call made now, at most `longest`; 0 while plenty of calls remain."""
        with self._lock:
            # The server refuses a call only if all its limits are exhausted.
            windows = self._windows.values()
            turn = min((window.turn(now, self._last_turn) for window in windows), default=now)
            for window in windows:
                window.left = max(0.0, window.left - 1)
            if turn <= now:
                return 0.0
            self._last_turn = turn = min(turn, now + longest)
            return turn - now
