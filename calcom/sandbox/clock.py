"""The sandbox's clock, the only source of time, so that tests can set it."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

Moment = str | datetime
_YEARS = "dates are those of the years 1 to 9999"


class Clock:
    """A clock that follows the machine's, shifted or stopped on request.

    Times are in UTC and truncated to milliseconds, the precision of the API.
    """

    def __init__(self) -> None:
        self._offset = timedelta()
        self._frozen: datetime | None = None

    @property
    def frozen(self) -> bool:
        return self._frozen is not None

    def now(self) -> datetime:
        moment = self._frozen or datetime.now(UTC) + self._offset
        return moment.replace(microsecond=moment.microsecond // 1000 * 1000)

    def now_iso(self) -> str:
        return to_iso(self.now())

    def timestamp(self) -> float:
        """Return seconds since the epoch; cheaper than `now`, for use in every request."""
        if self._frozen is not None:
            return self._frozen.timestamp()
        return time.time() + self._offset.total_seconds()

    def freeze(self, at: Moment | None = None) -> datetime:
        """Stop the clock at `at`, by default now."""
        self._frozen = self.now() if at is None else parse_moment(at)
        return self._frozen

    def move(self, to: Moment | timedelta) -> datetime:
        """Set the clock to a moment or advance it by a timedelta; a stopped clock stays stopped."""
        try:
            target = self.now() + to if isinstance(to, timedelta) else parse_moment(to)
        except OverflowError:
            raise ValueError(f"the clock cannot advance by {to}: {_YEARS}") from None
        if self._frozen is not None:
            self._frozen = target
        else:
            self._offset = target - datetime.now(UTC)
        return target

    def run(self) -> datetime:
        """Let the clock run from its current time."""
        if self._frozen is not None:
            self._offset = self._frozen - datetime.now(UTC)
            self._frozen = None
        return self.now()

    def reset(self) -> datetime:
        """Return to the machine's time."""
        self._offset, self._frozen = timedelta(), None
        return self.now()

    def dump(self) -> dict[str, object]:
        return {
            "offset_seconds": self._offset.total_seconds(),
            "frozen": to_iso(self._frozen) if self._frozen else None,
        }

    def load(self, dumped: dict[str, object]) -> None:
        offset, frozen = dumped.get("offset_seconds", 0), dumped.get("frozen")
        if not isinstance(offset, int | float) or not isinstance(frozen, str | None):
            raise ValueError(f"a clock has seconds and a moment, not {dumped!r}")
        shift, stopped = seconds(offset), None if frozen is None else parse_moment(frozen)
        try:
            to_iso(datetime.now(UTC) + shift)  # which is what the clock will show
        except OverflowError:
            raise ValueError(f"the clock cannot be {offset} seconds off: {_YEARS}") from None
        self._offset, self._frozen = shift, stopped


def seconds(number: float) -> timedelta:
    """Return a number of seconds as a timedelta; raise ValueError if no two dates are that far apart."""
    try:
        return timedelta(seconds=number)
    except OverflowError:
        raise ValueError(f"{number} seconds are too many: {_YEARS}") from None


def parse_moment(moment: Moment) -> datetime:
    """Convert a moment to UTC; text is ISO 8601, by default in UTC."""
    if isinstance(moment, str):
        try:
            moment = datetime.fromisoformat(moment)
        except ValueError:
            text = f"{moment!r} is not an ISO 8601 date or time, such as 2031-06-01T09:00Z"
            raise ValueError(text) from None
    try:
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except OverflowError:
        raise ValueError(f"{moment} cannot be used: {_YEARS}") from None


def to_iso(moment: datetime) -> str:
    """Write an instant like the API: UTC, milliseconds, `Z`."""
    # strftime writes years before 1000 without leading zeros.
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"
