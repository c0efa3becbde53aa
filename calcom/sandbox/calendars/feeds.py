"""ICS feeds: fetch them, check that they are calendars, and read their busy times."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from http import HTTPStatus
from http.client import HTTPException
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ..quirks import Quirks
from ..state import State
from ..targets import connected, host_of, loopback_address, path_of

if TYPE_CHECKING:
    # Imported on use: most sandboxes never read a feed, and these imports are slow.
    import icalendar

_TIMEOUT_S = 5.0
_MAX_BYTES = 2 * 1024 * 1024
# A feed is read again after this many seconds of real time.
_FRESH_S = 5.0
_MAX_OCCURRENCES = 365


class FeedError(Exception):
    """A feed that cannot be read, or is not a calendar."""


class Event:
    """One busy time of a feed."""

    __slots__ = ("end", "start", "title")

    def __init__(self, start: datetime, end: datetime, title: str) -> None:
        self.start = start
        self.end = end
        self.title = title


def read_feed(state: State, url: str, *, any_target: bool = False) -> str:
    """Read a feed from the state, or from a URL on loopback (anywhere with `any_target`)."""
    kept = state.table("feeds").get(url)
    if kept is not None:
        text: str = kept["text"]
        return text
    try:
        address = loopback_address(url)
        if address is None and not any_target:
            raise FeedError(f"{url} is not on loopback")
        return _fetched(url, None if any_target else address).decode("utf-8", errors="replace")
    except (OSError, HTTPException, ValueError) as problem:
        raise FeedError(str(problem)) from problem


def _fetched(url: str, address: str | None) -> bytes:
    """Fetch a feed; a redirect is an error, so that a feed on loopback stays there."""
    with connected(url, address, _TIMEOUT_S) as connection:
        headers = {"host": host_of(url), "accept": "text/calendar"}
        connection.request("GET", path_of(url), headers=headers)
        with connection.getresponse() as answer:
            if answer.status != HTTPStatus.OK:
                raise FeedError(f"{url} answers {answer.status}")
            return answer.read(_MAX_BYTES)


# Limits that keep reading a feed fast.
_MOST_PARTS, _MOST_A_DAY = 100_000, 500
# How often a day a frequency repeats an event, without further parts of the rule.
_PACES = {"YEARLY": 1 / 365, "MONTHLY": 1 / 30, "WEEKLY": 1 / 7, "DAILY": 1, "HOURLY": 24}
_FIRST_YEAR = 1970


def _times_a_day(rule: Any) -> float:
    """Estimate how often a day a rule repeats its event."""
    pace = _PACES.get(str(next(iter(rule.get("FREQ", [""])), "")).upper())
    if pace is None:
        raise FeedError("an event repeats too often, or nobody knows how often")
    for name, values in rule.items():
        if str(name).upper().startswith("BY"):
            pace *= len(values) if isinstance(values, list) else 1
    return pace


def _rules(event: Any) -> list[Any]:
    found = event.get("RRULE", [])
    return found if isinstance(found, list) else [found]


def parse_feed(text: str) -> icalendar.Calendar:
    """Parse a text as a calendar."""
    import icalendar

    if not text.lstrip("\ufeff \r\n\t").upper().startswith("BEGIN:VCALENDAR"):
        raise FeedError("not a calendar")
    if text.count("\n") + text.count(",") > _MOST_PARTS:
        raise FeedError("too large a calendar")
    try:
        component = icalendar.Calendar.from_ical(text)
        _check_rules(component.walk("VEVENT"))
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, ArithmeticError) as problem:
        # icalendar raises all of these for invalid values.
        raise FeedError(str(problem)) from problem
    if not isinstance(component, icalendar.Calendar):
        raise FeedError("not a calendar")
    return component


def _check_rules(events: list[Any]) -> None:
    repeated = [(event, rule) for event in events for rule in _rules(event)]
    if sum(_times_a_day(rule) for _, rule in repeated) > _MOST_A_DAY:
        raise FeedError("too many occurrences")
    for event, _ in repeated:
        if "DTSTART" in event and event.decoded("DTSTART").year < _FIRST_YEAR:
            raise FeedError(f"an event repeats since before {_FIRST_YEAR}")


def name_of(calendar: icalendar.Calendar) -> str | None:
    name = calendar.get("X-WR-CALNAME")
    return None if name is None else str(name)


class Feeds:
    """The cached feeds of one state; an old version is used while a new one is being read."""

    def __init__(self) -> None:
        self._calendars: dict[str, icalendar.Calendar] = {}
        self._read_at: dict[str, float] = {}
        self._reading: set[str] = set()
        self._lock = threading.Lock()

    def put(self, url: str, calendar: icalendar.Calendar) -> None:
        with self._lock:
            self._calendars[url] = calendar
            self._read_at[url] = time.monotonic()

    def calendar(self, state: State, url: str) -> icalendar.Calendar | None:
        """Return the calendar of a feed without delay, except when it is read for the first time."""
        kept = state.table("feeds").get(url)
        if kept is not None or url not in self._calendars:
            self._read(state, url)
        elif time.monotonic() - self._read_at[url] > _FRESH_S and url not in self._reading:
            self._reading.add(url)
            threading.Thread(target=self._read, args=(state, url), daemon=True).start()
        return self._calendars.get(url)

    def _read(self, state: State, url: str) -> None:
        try:
            self.put(url, parse_feed(read_feed(state, url)))
        except FeedError:
            # An unreachable calendar counts as free; its earlier busy times are dropped.
            with self._lock:
                self._calendars.pop(url, None)
        finally:
            self._reading.discard(url)


def busy_events(
    calendar: icalendar.Calendar, start: datetime, end: datetime, *, quirks: Quirks
) -> list[Event]:
    """Return the busy times of a feed that overlap the range, single events first.

    With `feeds-out-of-range`, like the server, include single events outside the range.
    """
    if "feeds-out-of-range" in quirks:
        return list(_quirky(calendar, start, end))
    found = _occurrences(calendar, start, end)
    return sorted(filter(None, map(_busy, found)), key=lambda event: event.start)


def _moment(value: date | datetime) -> datetime:
    if not isinstance(value, datetime):
        return datetime(value.year, value.month, value.day, tzinfo=UTC)
    return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def _after(start: datetime, duration: timedelta) -> datetime:
    """The end of an event; one that no calendar has is its start."""
    try:
        return start + duration
    except OverflowError:
        return start


def _busy(component: Any) -> Event | None:
    if str(component.get("TRANSP", "OPAQUE")).upper() == "TRANSPARENT" or component.get("DTSTART") is None:
        return None
    start = _moment(component.decoded("DTSTART"))
    if "DTEND" in component:
        end = _moment(component.decoded("DTEND"))
    elif "DURATION" in component:
        end = _after(start, component.decoded("DURATION"))
    else:
        whole_day = not isinstance(component.decoded("DTSTART"), datetime)
        end = start + timedelta(days=1) if whole_day else start
    return Event(start, end, str(component.get("SUMMARY", "")))


def _quirky(calendar: icalendar.Calendar, start: datetime, end: datetime) -> Iterator[Event]:
    """Yield events the way the server reads a feed.

    Transparent events count. Without time zones in the feed, local times get the offset of the first
    event's zone on its day. A recurring event is at its local time, read as UTC, and its rule begins
    with the range.
    """
    zone = _first_zone(calendar)
    known = any(True for _ in calendar.walk("VTIMEZONE"))
    for component in calendar.walk("VEVENT"):
        if component.get("DTSTART") is None:
            continue
        zone = zone or _offset_of(component)
        event = _event(component, zone or UTC, trust_zones=known)
        if "RRULE" not in component:
            yield event
            continue
        local = _as_time(component.decoded("DTSTART"))
        first = start.replace(hour=local.hour, minute=local.minute, second=local.second, microsecond=0)
        for occurrence in _counted_from(first, component, end)[:_MAX_OCCURRENCES]:
            if start < occurrence < end:
                yield Event(occurrence, occurrence + (event.end - event.start), event.title)


def _first_zone(calendar: icalendar.Calendar) -> tzinfo | None:
    found = next(iter(calendar.timezones), None)
    return None if found is None else found.to_tz()


def _offset_of(component: Any) -> tzinfo | None:
    """Return the offset of an event's zone on its day."""
    begins = component.decoded("DTSTART")
    name = component["DTSTART"].params.get("TZID")
    if name is None:
        is_utc = isinstance(begins, datetime) and begins.tzinfo is not None
        return UTC if is_utc else None
    try:
        zone = ZoneInfo(str(name))
    except (ZoneInfoNotFoundError, ValueError):
        return None
    return timezone(_as_time(begins).replace(tzinfo=UTC).astimezone(zone).utcoffset() or timedelta())


def _event(component: Any, zone: tzinfo, *, trust_zones: bool) -> Event:
    """Return an event; its local times are in `zone` unless its own zone is trusted."""

    def instant(value: date | datetime) -> datetime:
        time = _as_time(value)
        is_utc = time.tzinfo is not None and time.utcoffset() == timedelta() and str(time.tzinfo) == "UTC"
        if time.tzinfo is not None and (is_utc or trust_zones):
            return time.astimezone(UTC)
        return time.replace(tzinfo=zone).astimezone(UTC)

    begins = component.decoded("DTSTART")
    start = instant(begins)
    if "DTEND" in component:
        end = instant(component.decoded("DTEND"))
    elif "DURATION" in component:
        end = _after(start, component.decoded("DURATION"))
    else:
        end = start if isinstance(begins, datetime) else start + timedelta(days=1)
    return Event(start, end, str(component.get("SUMMARY", "null")))


def _as_time(value: date | datetime) -> datetime:
    return value if isinstance(value, datetime) else datetime(value.year, value.month, value.day)


def _counted_from(first: datetime, component: Any, end: datetime) -> list[datetime]:
    """Return the times of an event's rule up to `end`, as if it had begun at `first`."""
    import icalendar

    event = icalendar.Event()
    event.add("uid", "counted again")
    event.add("dtstart", first)
    event.add("rrule", component["RRULE"])
    if "EXDATE" in component:
        event["EXDATE"] = component["EXDATE"]
    calendar = icalendar.Calendar()
    calendar.add_component(event)
    found = _occurrences(calendar, first, max(first, end) + timedelta(seconds=1))
    return sorted(_moment(each.decoded("DTSTART")) for each in found)


def _occurrences(calendar: icalendar.Calendar, start: datetime, end: datetime) -> list[Any]:
    import recurring_ical_events  # type: ignore[import-untyped]

    try:
        return list(recurring_ical_events.of(calendar).between(start, end))
    except (ValueError, TypeError, OverflowError, AttributeError, KeyError):
        return []  # an event with meaningless values
