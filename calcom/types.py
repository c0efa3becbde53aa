"""The models of the API, and the other types that calls take and return.

`calcom.types.Booking` and every other schema of the API document are here under the document's name; they
are loaded on first use.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeAlias, TypedDict, TypeVar, overload

from calcom_v2.types import UNSET as UNSET
from calcom_v2.types import Unset as Unset

from . import _lazy

if TYPE_CHECKING:
    # Without `__all__` here, type checkers take the names of this import for public ones.
    from calcom_v2.models import *  # noqa: F403

_OWN = (
    "JSON",
    "UNSET",
    "CallOptions",
    "FreeSlot",
    "Page",
    "RawResponse",
    "Request",
    "Response",
    "Slots",
    "Unset",
)

T = TypeVar("T")

JSON: TypeAlias = Any
"""Free-form JSON: the API document leaves its shape open or does not describe it."""


class CallOptions(TypedDict, total=False):
    """The options of one call; they override the client's settings."""

    timeout: float | None
    """Seconds that one attempt may take; `None` waits for ever."""
    deadline: float | None
    """Seconds that the call may take with all its attempts and waits; `None` sets no limit."""
    headers: Mapping[str, str]
    """Headers to send in addition to the client's own."""
    max_retries: int
    """How often this call may be retried."""
    version: str
    """The `cal-api-version` to send in place of the operation's default."""


class Request:
    """The request of a call without secrets: credentials are left out of URL and headers."""

    __slots__ = ("headers", "method", "url")

    def __init__(self, method: str, url: str, headers: Mapping[str, str] | None = None) -> None:
        self.method = method
        self.url = url
        self.headers: Mapping[str, str] = headers or {}

    def __repr__(self) -> str:
        return f"Request({self.method!r}, {self.url!r})"


class Response:
    """An answer of the server; the names of its headers are in lower case."""

    __slots__ = ("content", "defect", "headers", "status_code")

    def __init__(
        self, status_code: int, headers: Mapping[str, str], content: bytes, defect: str = ""
    ) -> None:
        self.status_code = status_code
        self.headers = headers
        self.content = content
        self.defect = defect
        """Why the body could not be read: it was too large, or its compression was invalid."""

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode("utf-8", "replace")

    @property
    def request_id(self) -> str | None:
        """The id of the request in the server's log."""
        # API v1 uses another header.
        return self.headers.get("x-request-id") or self.headers.get("calcom-response-id")

    def json(self) -> JSON:
        """Return the body as JSON; raises `ValueError` if it is invalid."""
        return json.loads(self.content)

    def __repr__(self) -> str:
        return f"Response({self.status_code}, {len(self.content)} bytes)"


class RawResponse(Generic[T]):
    """An answer with its status and headers; `parse()` returns the result of the method."""

    __slots__ = ("_parsed", "http")

    def __init__(self, http: Response, parsed: T) -> None:
        self.http = http
        self._parsed = parsed

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.http.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers; their names are in lower case."""
        return self.http.headers

    @property
    def content(self) -> bytes:
        """The body."""
        return self.http.content

    @property
    def request_id(self) -> str | None:
        """The id of the request in the server's log."""
        return self.http.request_id

    def json(self) -> JSON:
        """Return the body as JSON, including the envelope that methods remove."""
        return self.http.json()

    def parse(self) -> T:
        """Return the result of the method."""
        return self._parsed

    def __repr__(self) -> str:
        return f"RawResponse({self.http!r})"


class Page(Generic[T]):
    """One page of a list."""

    __slots__ = ("http", "items", "resume_token", "total")

    def __init__(
        self, items: Sequence[T], total: int | None, resume_token: str | None, http: Response
    ) -> None:
        self.items = items
        self.total = total
        """The number of items on all pages, if the server says it."""
        self.resume_token = resume_token
        """The start of the next page, for `list(resume=...)`; `None` on the last page."""
        self.http = http
        """The answer that the page was read from, with its status, headers and body."""

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __repr__(self) -> str:
        return f"Page({len(self.items)} items, total={self.total})"


class FreeSlot(NamedTuple):
    """A time that can be booked."""

    start: datetime
    end: datetime | None = None
    """Known if the slots were requested with `with_end=True`."""
    seats_total: int | None = None
    seats_booked: int | None = None
    seats_remaining: int | None = None
    booking_uid: str | None = None
    """The booking that another attendee would join."""

    @property
    def is_full(self) -> bool:
        """Whether all seats are taken: the server lists such slots but refuses to book them."""
        return _none_left(self.seats_remaining)


def _none_left(seats: int | None) -> bool:
    return seats is not None and seats <= 0


class Slots(Sequence[datetime]):
    """The starts of free slots in order, as aware datetimes in the requested zone.

    The server also lists full slots of seated events, which cannot be booked: these are only in `details`.
    """

    __slots__ = ("_starts", "details")

    def __init__(self, details: Sequence[FreeSlot]) -> None:
        self.details: Sequence[FreeSlot] = details
        self._starts = [start for start, _, _, _, seats, _ in details if not _none_left(seats)]

    def bookable(self) -> list[FreeSlot]:
        """Return the slots with room: start, end (if requested) and seats of each."""
        return [slot for slot in self.details if not _none_left(slot.seats_remaining)]

    def by_day(self) -> dict[date, list[datetime]]:
        """Return the starts grouped by local date; days without slots are left out."""
        days: defaultdict[date, list[datetime]] = defaultdict(list)
        for start in self._starts:
            days[start.date()].append(start)
        return dict(days)

    @overload
    def __getitem__(self, index: int) -> datetime: ...
    @overload
    def __getitem__(self, index: slice) -> list[datetime]: ...
    def __getitem__(self, index: int | slice) -> datetime | list[datetime]:
        return self._starts[index]

    def __iter__(self) -> Iterator[datetime]:
        return iter(self._starts)

    def __len__(self) -> int:
        return len(self._starts)

    def __eq__(self, other: object) -> bool:
        return list(self) == (list(other) if isinstance(other, Slots) else other)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Slots({[start.isoformat() for start in self._starts]})"


_model = _lazy.models(__name__, "calcom_v2.models")


def __getattr__(name: str) -> Any:
    return [*_OWN] if name == "__all__" else _model(name)


def __dir__() -> list[str]:
    return sorted({*_OWN, *_lazy.model_names("calcom_v2.models")})
