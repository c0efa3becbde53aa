"""ICS feeds: where they come from, whether they are calendars, and when they say that somebody is busy."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, ProxyHandler, Request, build_opener, url2pathname

from ..state import State
from ..webhooks import is_loopback

if TYPE_CHECKING:
    # Imported where they are used: most sandboxes never see a feed, and these take a while.
    import icalendar

_TIMEOUT_S = 5.0
_MAX_BYTES = 5 * 1024 * 1024
# What a feed said is asked for again after this many seconds of the machine's time.
_FRESH_S = 5.0
_MAX_OCCURRENCES = 365


class _StayHere(HTTPRedirectHandler):
    """A feed on loopback must not lead elsewhere."""

    def redirect_request(self, *args: Any) -> None:
        return None


_opener = build_opener(ProxyHandler({}), _StayHere())


class FeedError(Exception):
    """A feed that cannot be had, or is no calendar."""


class Event:
    """One busy time of a feed."""

    __slots__ = ("end", "start", "title")

    def __init__(self, start: datetime, end: datetime, title: str) -> None:
        self.start = start
        self.end = end
        self.title = title


def read_feed(state: State, url: str, *, any_target: bool = False) -> str:
    """The text of a feed: kept in the state, in a file, or behind a URL on loopback (or anywhere if told)."""
    kept = state.table("feeds", key="url").get(url)
    if kept is not None:
        text: str = kept["text"]
        return text
    parts = urlsplit(url)
    try:
        if parts.scheme == "file":
            return Path(url2pathname(parts.path)).read_text(encoding="utf-8")
        if not any_target and not is_loopback(url):
            raise FeedError(f"{url} is not on loopback")
        with _opener.open(Request(url, headers={"accept": "text/calendar"}), timeout=_TIMEOUT_S) as answer:
            raw: bytes = answer.read(_MAX_BYTES)
            return raw.decode("utf-8", errors="replace")
    except HTTPError as problem:
        problem.close()
        raise FeedError(str(problem)) from problem
    except (OSError, URLError, ValueError) as problem:
        raise FeedError(str(problem)) from problem


def parse_feed(text: str) -> icalendar.Calendar:
    """The calendar that a text is."""
    import icalendar

    try:
        component = icalendar.Calendar.from_ical(text)
    except ValueError as problem:
        raise FeedError(str(problem)) from problem
    if not isinstance(component, icalendar.Calendar):
        raise FeedError("not a calendar")
    return component


def name_of(calendar: icalendar.Calendar) -> str:
    return str(calendar.get("X-WR-CALNAME", ""))


class Feeds:
    """What the feeds of one state said last; old answers are good while new ones are on their way."""

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
        """The calendar of a feed, at once; a feed that was never read is read now."""
        kept = state.table("feeds", key="url").get(url)
        if kept is not None or urlsplit(url).scheme == "file" or url not in self._calendars:
            self._read(state, url)
        elif time.monotonic() - self._read_at[url] > _FRESH_S and url not in self._reading:
            self._reading.add(url)
            threading.Thread(target=self._read, args=(state, url), daemon=True).start()
        return self._calendars.get(url)

    def _read(self, state: State, url: str) -> None:
        try:
            self.put(url, parse_feed(read_feed(state, url)))
        except FeedError:
            # An unreachable calendar shows as free; what it said before is not held against anybody.
            with self._lock:
                self._calendars.pop(url, None)
        finally:
            self._reading.discard(url)


def busy_events(calendar: icalendar.Calendar, start: datetime, end: datetime, *, quirks: bool) -> list[Event]:
    """The busy times of a feed that overlap the range, single events first.

    With `quirks` as the server finds them: single events whatever their time, and recurring ones counted
    from the start of the range in place of their own.
    """
    if quirks:
        return list(_quirky(calendar, start, end))
    found = _occurrences(calendar, start, end)
    return sorted(filter(None, map(_busy, found)), key=lambda event: event.start)


def _moment(value: date | datetime) -> datetime:
    if not isinstance(value, datetime):
        return datetime(value.year, value.month, value.day, tzinfo=UTC)
    return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def _busy(component: Any) -> Event | None:
    if str(component.get("TRANSP", "OPAQUE")).upper() == "TRANSPARENT" or component.get("DTSTART") is None:
        return None
    start = _moment(component.decoded("DTSTART"))
    if "DTEND" in component:
        end = _moment(component.decoded("DTEND"))
    elif "DURATION" in component:
        end = start + component.decoded("DURATION")
    else:
        whole_day = not isinstance(component.decoded("DTSTART"), datetime)
        end = start + timedelta(days=1) if whole_day else start
    return Event(start, end, str(component.get("SUMMARY", "")))


def _quirky(calendar: icalendar.Calendar, start: datetime, end: datetime) -> Iterator[Event]:
    for component in calendar.walk("VEVENT"):
        event = _busy(component)
        if event is None:
            continue
        if "RRULE" not in component:
            yield event
            continue
        first = start.replace(
            hour=event.start.hour, minute=event.start.minute, second=event.start.second, microsecond=0
        )
        for occurrence in _counted_from(first, component["RRULE"], end)[:_MAX_OCCURRENCES]:
            if start < occurrence < end:
                yield Event(occurrence, occurrence + (event.end - event.start), event.title)


def _counted_from(first: datetime, rule: Any, end: datetime) -> list[datetime]:
    """The times of a rule up to `end`, as if its event had begun at `first`."""
    import icalendar

    event = icalendar.Event()
    event.add("uid", "counted anew")
    event.add("dtstart", first)
    event.add("rrule", rule)
    calendar = icalendar.Calendar()
    calendar.add_component(event)
    found = _occurrences(calendar, first, max(first, end) + timedelta(seconds=1))
    return sorted(_moment(each.decoded("DTSTART")) for each in found)


def _occurrences(calendar: icalendar.Calendar, start: datetime, end: datetime) -> list[Any]:
    import recurring_ical_events  # type: ignore[import-untyped]

    return list(recurring_ical_events.of(calendar).between(start, end))
