"""What the server says about its rate limits, and how to slow down before they are reached."""

from __future__ import annotations

import email.utils
from collections.abc import Mapping
from typing import NamedTuple

PREFIX = "x-ratelimit-"
# A reset that is larger than this is not a number of seconds to wait but a point in time.
EPOCH_FROM = 1_000_000_000
PACE_BELOW = 0.2


class RateLimit(NamedTuple):
    """One named limit as the last answer stated it."""

    name: str
    limit: float | None
    remaining: float | None
    reset_seconds: float | None


def _number(text: str | None) -> float | None:
    try:
        return float(text) if text is not None else None
    except ValueError:
        return None


def read(headers: Mapping[str, str], now: float) -> list[RateLimit]:
    """The limits in the headers, whose names are in lower case. `now` is epoch seconds."""
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
        if reset is not None and reset > EPOCH_FROM:
            reset = reset / 1000 if reset > EPOCH_FROM * 1000 else reset
            reset = max(0.0, reset - now)
        limits.append(RateLimit(name, _number(facts.get("limit")), _number(facts.get("remaining")), reset))
    return limits


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds to wait as the server states them: Retry-After, or when the exhausted limit ends."""
    stated = headers.get("retry-after-ms")
    if (milliseconds := _number(stated)) is not None:
        return max(0.0, milliseconds / 1000)
    stated = headers.get("retry-after")
    if stated is not None:
        if (seconds := _number(stated)) is not None:
            return max(0.0, seconds)
        try:
            moment = email.utils.parsedate_to_datetime(stated)
        except ValueError:
            pass
        else:
            return max(0.0, moment.timestamp() - now)
    # The server refuses a call only if all its limits are exhausted, so the first that ends frees it.
    waits = [
        limit.reset_seconds
        for limit in read(headers, now)
        if limit.reset_seconds is not None and not (limit.remaining or 0) > 0
    ]
    return min(waits) if waits else None


def pace(limits: list[RateLimit]) -> float:
    """Seconds to wait so that what remains lasts until the reset; 0 while there is plenty."""
    waits = []
    for limit in limits:
        if limit.limit is None or limit.remaining is None or limit.reset_seconds is None:
            return 0.0
        if limit.remaining > limit.limit * PACE_BELOW:
            return 0.0
        waits.append(limit.reset_seconds / (limit.remaining + 1))
    return min(waits) if waits else 0.0
