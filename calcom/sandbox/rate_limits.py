"""Rate limits like the server's: a window per caller and limit, then a block."""

from __future__ import annotations

from dataclasses import dataclass

DEFAULT_LIMIT = 100_000
DEFAULT_TTL_MS = 60_000


@dataclass(frozen=True)
class Limit:
    """`limit` requests per `ttl_ms`; a caller who exceeds them is blocked for `block_ms`."""

    name: str = "default"
    limit: int = DEFAULT_LIMIT
    ttl_ms: int = DEFAULT_TTL_MS
    block_ms: int = DEFAULT_TTL_MS
    newer: bool = False
    """Whether the edition of 6.0 does not have it yet."""


@dataclass(slots=True)
class _Window:
    began: float
    ends: float
    blocked_until: float
    count: int = 0

    def is_over(self, now: float) -> bool:
        """Whether it has ended, or lies ahead of a clock that was set back."""
        return now < self.began or (now >= self.ends and now >= self.blocked_until)


class RateLimiter:
    """Counts only in memory: like the real server's, the counts do not outlive the process."""

    def __init__(self) -> None:
        self._windows: dict[tuple[str, str], _Window] = {}
        self._swept_at = 0.0

    def take(
        self, caller: str, limits: tuple[Limit, ...], now: float
    ) -> tuple[bool, list[tuple[bytes, bytes]]]:
        """Count one request; return whether it may pass, and its rate limit headers.

        A caller with several limits is refused only when all of them are used up.
        """
        self._sweep(now)
        refused, headers = 0, []
        for limit in limits:
            window = self._windows.get((caller, limit.name))
            if window is None or window.is_over(now):
                window = self._windows[caller, limit.name] = _Window(now, now + limit.ttl_ms / 1000, now)
            window.count += 1
            if window.blocked_until <= now and window.count > limit.limit:
                window.blocked_until = now + limit.block_ms / 1000
            blocked = window.blocked_until > now
            refused += blocked
            ends = window.blocked_until if blocked else window.ends
            reset = -int(-(ends - now) // 1)
            names = _header_names(limit.name)
            values = (limit.limit, max(0, limit.limit - window.count), max(0, reset))
            headers += [(name, str(value).encode()) for name, value in zip(names, values, strict=True)]
        return refused < len(limits) or not limits, headers

    def clear(self) -> None:
        self._windows.clear()

    def _sweep(self, now: float) -> None:
        """Drop ended windows from time to time, to bound the memory for many callers."""
        if len(self._windows) < 10_000 or abs(now - self._swept_at) < 1:
            return
        self._swept_at = now
        self._windows = {key: window for key, window in self._windows.items() if not window.is_over(now)}


_NAMES: dict[str, tuple[bytes, bytes, bytes]] = {}


def _header_names(name: str) -> tuple[bytes, bytes, bytes]:
    names = _NAMES.get(name)
    if names is None:
        suffix = name[:1].upper() + name[1:]
        limit, remaining, reset = (
            f"X-RateLimit-{kind}-{suffix}".encode() for kind in ("Limit", "Remaining", "Reset")
        )
        names = _NAMES[name] = (limit, remaining, reset)
    return names
