"""Times as the API wants them: instants, never local times without a zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from .errors import ConfigurationError, NaiveDatetimeError

HOW_TO_FIX = (
    "Give it one: value.replace(tzinfo=zoneinfo.ZoneInfo('Europe/Paris')) if it is the time on a clock "
    "there, or datetime(..., tzinfo=datetime.timezone.utc)."
)

SECOND = timedelta(seconds=1)


def instant(value: datetime, field: str) -> str:
    """The instant in UTC, as the server writes it; a datetime without a zone is an error."""
    if not isinstance(value, datetime):
        raise ConfigurationError(f"{field} must be a datetime with a time zone, not {type(value).__name__}.")
    if value.tzinfo is None or value.utcoffset() is None:
        raise NaiveDatetimeError(f"{field} is {value.isoformat()}, without a time zone. {HOW_TO_FIX}")
    precision = "milliseconds" if value.microsecond else "seconds"
    return value.astimezone(UTC).isoformat(timespec=precision).removesuffix("+00:00") + "Z"


def range_start(value: date, field: str, zone: ZoneInfo | None) -> str:
    """The beginning of a range: an instant, or the beginning of a day."""
    if isinstance(value, datetime):
        return instant(value, field)
    if not isinstance(value, date):
        raise ConfigurationError(f"{field} must be a date or a datetime, not {type(value).__name__}.")
    # A bare date is a day in UTC to the server, whatever zone the answer is wanted in.
    return value.isoformat() if zone is None else instant(_midnight(value, zone), field)


def range_end(value: date, field: str, zone: ZoneInfo | None) -> str:
    """The end of a range: an instant, or the end of a day."""
    if not isinstance(value, datetime):
        if not isinstance(value, date):
            raise ConfigurationError(f"{field} must be a date or a datetime, not {type(value).__name__}.")
        if zone is None:
            return value.isoformat()
        value = _midnight(value + timedelta(days=1), zone)
    text = instant(value, field)
    # The server takes midnight in UTC for the day that begins there, and a day ends for it a second before.
    return instant(value - SECOND, field) if text.endswith("T00:00:00Z") else text


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=zone)


def zone(name: str | None, field: str) -> ZoneInfo | None:
    """The zone of this name, if one is given."""
    if name is None:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ConfigurationError(
            f"{field} must be the name of a time zone such as 'Europe/Paris', not {name!r} "
            "(if the name is right, this machine has no time zone data: install tzdata)."
        ) from None


def read(text: str, wanted: ZoneInfo | None) -> datetime:
    """A time of the server, in the zone that was asked for."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return moment.astimezone(wanted) if wanted is not None else moment
