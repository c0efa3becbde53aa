"""What may differ between the real server and the sandbox, by JSON path, each with its reason.

Uids, ids and tokens are not in here: they are mapped (`identity`) and must then agree everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from .identity import Path, form_of, keys_of

# The clock is set to the second of the recorded `date` header; an answer may lie that much before or after.
_CLOCK_TOLERANCE = timedelta(seconds=2.5)


@dataclass(frozen=True)
class Around:
    """What a check may know beside the two values: when the run began, and the path asked for."""

    began: datetime | None
    route: str


Check = Callable[[Any, Any, Around], bool]


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


def by_the_clock(recorded: Any, answered: Any, around: Around) -> bool:
    """Both are times of the server's clock, a moment apart at most; what is older than the run is free."""
    one, other = _moment(recorded), _moment(answered)
    if one is None or other is None:
        return False
    if around.began is not None and one < around.began:
        return True
    return abs(one - other) <= _CLOCK_TOLERANCE


def of_one_form(recorded: Any, answered: Any, around: Around) -> bool:
    """Both are made up in the same form (uuid, token, hash)."""
    return isinstance(recorded, str) and isinstance(answered, str) and form_of(recorded) == form_of(answered)


def both_texts(recorded: Any, answered: Any, around: Around) -> bool:
    """Both say something."""
    return isinstance(recorded, str) and isinstance(answered, str)


def both_lists(recorded: Any, answered: Any, around: Around) -> bool:
    """Both are lists with something in them; what the items are like is for the comparison of shapes."""
    return isinstance(recorded, list) and isinstance(answered, list) and bool(recorded) == bool(answered)


@dataclass(frozen=True)
class Variable:
    """Values at places whose keys end like `keys` on routes that match `route` are compared by `check`."""

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
    Variable("data", both_lists, "a data set of cities; the recording is cut short", "/timezones$"),
    Variable("integration.description", both_texts, "an app's praise of itself"),
    Variable("items.description", both_texts, "an app's praise of itself", "/atoms/conferencing"),
)


def variable_at(path: Path, route: str) -> Variable | None:
    """The entry of the table that covers this place, if any does."""
    for variable in VARIABLES:
        if variable.covers(path, route):
            return variable
    return None
