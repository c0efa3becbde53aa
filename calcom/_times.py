"""Times as the API expects them: instants, never local times without a zone."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from .errors import ConfigurationError, NaiveDatetimeError

HOW_TO_FIX = (
    "Give it one, such as value.replace(tzinfo=zoneinfo.ZoneInfo('Europe/Paris')) for a local time or "
    "datetime(..., tzinfo=datetime.timezone.utc)."
)

SECOND = timedelta(seconds=1)


def instant(value: datetime | str, field: str) -> str:
    """The instant in UTC, in the server's format; a datetime without a zone is an error."""
    moment = _parsed(value, field) if isinstance(value, str) else value
    if not isinstance(moment, datetime):
        raise ConfigurationError(f"{field} must be a datetime with a time zone, not {type(value).__name__}.")
    if moment.tzinfo is None or moment.utcoffset() is None:
        raise NaiveDatetimeError(f"{field} has no time zone: {moment.isoformat()}. {HOW_TO_FIX}")
    precision = "milliseconds" if moment.microsecond else "seconds"
    try:
        return moment.astimezone(UTC).isoformat(timespec=precision).removesuffix("+00:00") + "Z"
    except OverflowError:
        raise ConfigurationError(f"{field} is out of range in UTC: {moment.isoformat()}.") from None


def _parsed(text: str, field: str) -> date:
    """The datetime in an ISO string, or the date if it has no time of day."""
    try:
        return date.fromisoformat(text) if len(text) == len("2027-03-01") else datetime.fromisoformat(text)
    except ValueError:
        raise ConfigurationError(
            f"{field} must be a datetime or an ISO 8601 string such as "
            f"'2027-03-01T09:00:00+01:00', not {text[:40]!r}."
        ) from None


def range_start(value: date | str, field: str, zone: ZoneInfo | None) -> str:
    """The start of a range: an instant, or the start of a day."""
    value = _parsed(value, field) if isinstance(value, str) else value
    if isinstance(value, datetime):
        return instant(value, field)
    if not isinstance(value, date):
        raise ConfigurationError(f"{field} must be a date or a datetime, not {type(value).__name__}.")
    # The server reads a bare date as a day in UTC, whatever zone the answer should be in.
    return value.isoformat() if zone is None else instant(_midnight(value, zone), field)


def range_end(value: date | str, field: str, zone: ZoneInfo | None) -> str:
    """The end of a range: an instant, or the end of a day."""
    value = _parsed(value, field) if isinstance(value, str) else value
    if not isinstance(value, datetime):
        if not isinstance(value, date):
            raise ConfigurationError(f"{field} must be a date or a datetime, not {type(value).__name__}.")
        if zone is None:
            return value.isoformat()
        if value == date.max:
            raise ConfigurationError(f"{field} is out of range: {value.isoformat()}.")
        value = _midnight(value + timedelta(days=1), zone)
    text = instant(value, field)
    # The server reads midnight in UTC as the day that begins then; the day before ends a second earlier.
    return instant(value - SECOND, field) if text.endswith("T00:00:00Z") else text


def check_order(start: date | str, end: date | str) -> None:
    """Refuse a range that ends before it begins: the server would answer with an empty list."""
    first = _parsed(start, "start") if isinstance(start, str) else start
    last = _parsed(end, "end") if isinstance(end, str) else end
    # A day and an instant cannot be compared.
    if type(first) is type(last) and last < first:
        raise ConfigurationError("end must not be before start.")


def in_days(query: Mapping[str, Any]) -> dict[str, Any]:
    """The query of v1's slots, with each bare date as the day in the requested zone."""
    named = query.get("timeZone")
    wanted = zone(named if isinstance(named, str) else None, "time_zone") or ZoneInfo("UTC")
    written = dict(query)
    for name, field, limit in (("startTime", "start_time", range_start), ("endTime", "end_time", range_end)):
        value = query.get(name)
        if isinstance(value, str) and len(value) == len("2027-03-01"):
            written[name] = limit(value, field, wanted)
    return written


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=zone)


def zone(name: str | ZoneInfo | None, field: str) -> ZoneInfo | None:
    """The zone of this name, if a name is given."""
    if name is None or isinstance(name, ZoneInfo):
        return name
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, TypeError, OSError):
        raise ConfigurationError(
            f"{field} must be the name of a time zone such as 'Europe/Paris', not {name!r} "
            "(if the name is right, this machine lacks time zone data: install tzdata)."
        ) from None


def read(text: str, wanted: ZoneInfo | None) -> datetime:
    """A time from the server, in the requested zone."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return moment.astimezone(wanted) if wanted is not None else moment
