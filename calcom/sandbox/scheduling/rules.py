"""The input of the engine: the rules of an event type, and what is already taken."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, Protocol

from calcom.sandbox.scheduling.spans import Span

Period = Literal["day", "week", "month", "year"]


@dataclass(frozen=True, slots=True)
class BookingWindow:
    """How far ahead one can book: a number of days, or a range of days since the epoch, both included."""

    kind: Literal["calendarDays", "businessDays", "range"]
    days: int = 0
    rolling: bool = False
    first: int = 0
    last: int = 0


@dataclass(frozen=True, slots=True)
class Rules:
    """An event type, as far as it decides on times. Lengths are in minutes."""

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
    # Whether a booking that waits for its confirmation hides the slot of this event type.
    pending_blocks: bool = False


class BusyBooking(NamedTuple):
    """A booking that the host has, with the buffers of its own event type."""

    uid: str
    start: int
    end: int
    event_type_id: int | None
    before: int = 0
    after: int = 0
    seats: int | None = None
    pending: bool = False


class Seated(NamedTuple):
    """A seated booking of the event type that is asked about, and how many sit there."""

    uid: str
    start: int
    attendees: int


class Reserved(NamedTuple):
    """A slot that somebody holds for a few minutes, with some or all hosts of an event type."""

    uid: str
    start: int
    end: int
    event_type_id: int
    seat: bool = False


class Diary(Protocol):
    """Where the engine looks up what is taken; each answer may hold more than was asked for."""

    def taken(self, start: int, end: int) -> Iterable[BusyBooking]:
        """Bookings of the host that overlap the range, of all event types, and pending ones too."""
        ...

    def of_event_type(self, start: int, end: int) -> Iterable[tuple[str, int, int]]:
        """uid, start and end of the accepted bookings of this event type that start in the range."""
        ...

    def seated(self, start: int, end: int) -> Iterable[Seated]:
        """Accepted bookings of this event type that start in the range."""
        ...

    def calendars(self, start: int, end: int) -> Iterable[Span]:
        """Busy times of connected calendars."""
        ...

    def reserved(self) -> Iterable[Reserved]:
        """Reservations with this host that have not run out."""
        ...
