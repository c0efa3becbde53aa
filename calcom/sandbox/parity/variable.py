"""Allowed differences between the real server and the sandbox, by JSON path, with reasons.

Uids, ids and tokens are not listed: they are mapped (`identity`) and must then be equal.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from .identity import Path, keys_of

# The clock is set to the second of the recorded `date` header, which is the time of the answer. The server's
# times may be up to a second later, and earlier by the duration of the request.
_YOUNGER, _OLDER = timedelta(seconds=2), timedelta(seconds=6)

_TIME = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z")
_STAMPS = re.compile(r"UID%3A[^%]+|DTSTAMP%3A\d+T\d+Z")


@dataclass(frozen=True)
class CheckContext:
    """What a check knows in addition to the values: start of the run, path, whether rows are unordered."""

    began: datetime | None
    route: str
    query: str = ""

    @property
    def is_page(self) -> bool:
        """Whether a part of a list was requested."""
        return re.search(r"\b(take|skip)=", self.query) is not None

    @property
    def is_shuffled(self) -> bool:
        """Whether the order is random: rows by random ids, or rows that the server reads without order."""
        if self.route == "/v2/event-types":
            return "sortCreatedAt" not in self.query
        return "assignedOptionIds=" in self.query and self.route.endswith("/users")


Check = Callable[[Any, Any, CheckContext], bool]


def _moment(value: Any) -> datetime | None:
    try:
        if isinstance(value, int | float) and not isinstance(value, bool) and value > 1e12:
            return datetime.fromtimestamp(value / 1000).astimezone()
        if isinstance(value, str):
            moment = datetime.fromisoformat(value)
            return moment if moment.tzinfo else None
    except ValueError:
        return None
    return None


def by_the_clock(recorded: Any, answered: Any, context: CheckContext) -> bool:
    """Return whether both are times of the server's clock and nearly equal, or both older than the run."""
    one, other = _moment(recorded), _moment(answered)
    if one is None or other is None:
        return False
    if context.began is not None and one < context.began:
        return other <= context.began + _YOUNGER
    return -_OLDER <= one - other <= _YOUNGER


def both_texts(recorded: Any, answered: Any, context: CheckContext) -> bool:
    """Return whether both are non-empty texts."""
    return isinstance(recorded, str) and isinstance(answered, str)


def said_at_another_moment(recorded: Any, answered: Any, context: CheckContext) -> bool:
    """Return whether two texts differ only in times, which are nearly equal."""
    if not isinstance(recorded, str) or not isinstance(answered, str):
        return False
    pairs = list(zip(_TIME.findall(recorded), _TIME.findall(answered), strict=False))
    near = all(one == other or by_the_clock(one, other, context) for one, other in pairs)
    return near and _TIME.sub("", recorded) == _TIME.sub("", answered)


def same_ics(recorded: Any, answered: Any, context: CheckContext) -> bool:
    """Return whether two calendar files differ only in the event's random uid and time stamp."""
    return isinstance(answered, str) and _STAMPS.sub("", recorded) == _STAMPS.sub("", answered)


def server_source(recorded: Any, answered: Any, context: CheckContext) -> bool:
    """Return whether the recorded text quotes the server's source, and the answer is some text."""
    quotes = "prisma." in recorded or "invocation in\n" in recorded
    return isinstance(answered, str) and quotes and bool(answered)


def same_beginning(recorded: Any, answered: Any, context: CheckContext) -> bool:
    """Return whether two texts are equal up to a list from the server's data."""
    if not isinstance(recorded, str) or not isinstance(answered, str) or ": " not in recorded:
        return False
    beginning, separator, listed = recorded.rpartition(": ")
    return listed.count(", ") > _MANY and answered.startswith(beginning + separator)


_MANY = 100


def both_lists(recorded: Any, answered: Any, context: CheckContext) -> bool:
    """Return whether both are non-empty lists; the comparison of shapes checks the items."""
    return isinstance(recorded, list) and isinstance(answered, list) and bool(recorded) == bool(answered)


@dataclass(frozen=True)
class Variable:
    """Compare values with `check`, at paths that end with `keys` on routes that match `route`."""

    keys: str
    check: Check
    reason: str
    route: str = ""

    def covers(self, path: Path, route: str) -> bool:
        wanted = self.keys.split(".")
        return keys_of(path)[-len(wanted) :] == wanted and re.search(self.route, route) is not None


VARIABLES = (
    Variable("timestamp", by_the_clock, "the server's clock"),
    Variable("createdAt", by_the_clock, "the server's clock"),
    Variable("updatedAt", by_the_clock, "the server's clock"),
    Variable("createdDate", by_the_clock, "the server's clock"),
    Variable("emailVerified", by_the_clock, "the server's clock"),
    Variable("reservationUntil", by_the_clock, "the server's clock and the duration"),
    Variable("accessTokenExpiresAt", by_the_clock, "the server's clock and the lifetime"),
    Variable("refreshTokenExpiresAt", by_the_clock, "the server's clock and the lifetime"),
    Variable("error.message", said_at_another_moment, "the server's clock, in a sentence"),
    Variable("error.details.message", said_at_another_moment, "the server's clock, in a sentence"),
    Variable("error.message", server_source, "a line of the server's source"),
    Variable("error.details.message", server_source, "a line of the server's source"),
    Variable("message", server_source, "a line of the server's source"),
    Variable("message", same_beginning, "the names of the time zones in the server's data"),
    Variable("link", same_ics, "a random uid and the server's clock", "/calendar-links$"),
    Variable("data", both_lists, "a data set of cities; the recording is cut short", "/timezones$"),
    Variable("integration.description", both_texts, "an app's description"),
    Variable("items.description", both_texts, "an app's description", "/atoms/conferencing"),
)


def may_differ(path: Path, recorded: Any, answered: Any, context: CheckContext) -> bool:
    """Return whether an entry of the table covers this place and holds for the two values."""
    return any(
        variable.covers(path, context.route) and variable.check(recorded, answered, context)
        for variable in VARIABLES
    )
