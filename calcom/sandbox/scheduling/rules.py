"""The input of the engine: the rules of an event type, and the busy times."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, Protocol

from calcom.sandbox.scheduling.spans import Span

Period = Literal["day", "week", "month", "year"]


@dataclass(frozen=True, slots=True)
class BookingWindow:
    """How far ahead bookings are possible: a number of days, or an inclusive range (days since the epoch)."""

    kind: Literal["calendarDays", "businessDays", "range"]
    days: int = 0
    rolling: bool = False
    first: int = 0
    last: int = 0


@dataclass(frozen=True, slots=True)
class Rules:
    """The settings of an event type that affect times. Lengths are in minutes."""

    event_type_id: int
    length: int
    lengths: tuple[int, ...] = ()
    interval: int | None = None
    offset: int = 0
    notice: int = 0
    before: int = 0
    after: int = 0
    window: BookingWindow | None = None
    count_limits: Mapping[Period, int] = field(default_factory=dict)
    duration_limits: Mapping[Period, int] = field(default_factory=dict)
    seats: int | None = None
    first_only: bool = False
    optimized: bool = False
    # Whether a pending booking hides the slot of this event type.
    pending_blocks: bool = False


class BusyBooking(NamedTuple):
    """A booking of the host, with the buffers of its event type."""

    uid: str
    start: int
    end: int
    event_type_id: int | None
    before: int = 0
    after: int = 0
    seats: int | None = None
    pending: bool = False


class Seated(NamedTuple):
    """A seated booking of the event type, and its number of attendees."""

    uid: str
    start: int
    attendees: int


class Reserved(NamedTuple):
    """A slot reserved for a few minutes, with some or all hosts of an event type."""

    uid: str
    start: int
    end: int
    event_type_id: int
    seat: bool = False


class Diary(Protocol):
    """Where the engine looks up busy times; each method may return more than the range."""

    def taken(self, start: int, end: int) -> Iterable[BusyBooking]:
        """Return bookings of the host that overlap the range, of all event types, including pending ones."""
        ...

    def of_event_type(self, start: int, end: int) -> Iterable[tuple[str, int, int]]:
        """Return uid, start and end of this event type's accepted bookings that start in the range."""
        ...

    def seated(self, start: int, end: int) -> Iterable[Seated]:
        """Return accepted bookings of this event type that start in the range."""
        ...

    def calendars(self, start: int, end: int) -> Iterable[Span]:
        """Return busy times of connected calendars."""
        ...

    def reserved(self) -> Iterable[Reserved]:
        """Return this host's reservations that have not expired."""
        ...
