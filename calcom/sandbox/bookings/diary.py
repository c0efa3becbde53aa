"""What the slot engine needs to know about a host, read from the state's tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from ..calendars.busy import busy_spans
from ..quirks import NO_QUIRKS, Quirks
from ..scheduling import DAY, BusyBooking, Hours, Reserved, Rules, Seated, Span, parse_instant
from ..scheduling.rows import hours_of, rules_of, setting
from ..scheduling.zones import day_number
from ..state import Row, State
from .hosts import guests_of, hosts_of_booking

_BY_HOST, _BY_EVENT_TYPE, _HELD_WITH = "hostDay", "eventTypeDay", "host"

instant = lru_cache(maxsize=1 << 16)(parse_instant)


def schedule_of(state: State, event_type: Row, user: Row) -> Row | None:
    """Return the event type's schedule or the host's for it, else the host's default, else the first.

    If the default was deleted, the host has no schedule, even if others exist.
    """
    chosen = [event_type.get("scheduleId")]
    chosen += [
        each.get("scheduleId") for each in event_type.get("hosts") or () if each["userId"] == user["id"]
    ]
    for number in chosen:
        schedule = state.schedules.get(number)
        if schedule is not None:
            return schedule
    default = user.get("defaultScheduleId")
    if default is not None:
        return state.schedules.get(default)
    return state.schedules.find(userId=user["id"])


def days_away(state: State, user: Row) -> frozenset[int]:
    """Return the days on which a user is out of office, by their entries' dates in UTC."""
    found: set[int] = set()
    for entry in state.table("ooo").where(userId=user["id"]):
        found.update(range(day_number(entry["start"]), day_number(entry["end"]) + 1))
    return frozenset(found)


class HostDiary:
    """The diary of one host, for one of their event types.

    An index of host and day finds bookings, so that a long history costs nothing. A ``holder`` sees the
    slots that they have reserved. ``planned`` bookings count as booked.
    """

    def __init__(
        self,
        state: State,
        event_type: Row,
        host: Row,
        now: int,
        *,
        quirks: Quirks = NO_QUIRKS,
        holder: str | None = None,
        planned: Sequence[Span] = (),
    ) -> None:
        state.bookings.add_index(_BY_HOST, _host_days)
        state.bookings.add_index(_BY_EVENT_TYPE, _event_type_day)
        state.reservations.add_index(_HELD_WITH, _held_with)
        self._state = state
        self._event_type = event_type
        self._host = host
        self._now = now
        self._quirks = quirks
        self._holder = holder
        self._planned = planned

    @property
    def rules(self) -> Rules:
        return rules_of(self._event_type)

    @property
    def hours(self) -> Hours:
        schedule = schedule_of(self._state, self._event_type, self._host)
        return replace(hours_of(schedule, self._host), away=days_away(self._state, self._host))

    def taken(self, start: int, end: int) -> Iterator[BusyBooking]:
        before, after, _ = _buffers(self._event_type)
        for begin, finish in self._planned:
            yield BusyBooking("", begin, finish, self._event_type["id"], before, after)
        buffers: dict[int | None, tuple[int, int, int | None]] = {None: (0, 0, None)}
        for row in self._bookings(start, end):
            number = row["eventTypeId"]
            if number not in buffers:
                buffers[number] = _buffers(self._state.event_types.get(number))
            before, after, seats = buffers[number]
            if seats is not None and not any(attendee["seatUid"] for attendee in row["attendees"]):
                seats = None
            if "small-tables-of-several-hidden" in self._quirks and len(hosts_of_booking(row)) > 1:
                # The server finds such a booking twice and counts two seats.
                seats = None if seats is not None and seats <= 2 else seats
            yield BusyBooking(
                row["uid"],
                instant(row["start"]),
                instant(row["end"]),
                number,
                before,
                after,
                seats,
                row["status"] == "pending",
            )

    def of_event_type(self, start: int, end: int) -> Iterator[tuple[str, int, int]]:
        for row in self._accepted(start, end):
            yield row["uid"], instant(row["start"]), instant(row["end"])
        for begin, finish in self._planned:
            if start <= begin < end:
                yield "", begin, finish

    def seated(self, start: int, end: int) -> Iterator[Seated]:
        for row in self._accepted(start, end):
            yield Seated(row["uid"], instant(row["start"]), len(guests_of(row)))

    def calendars(self, start: int, end: int) -> Iterable[Span]:
        spans = busy_spans(self._state, self._host["id"], start, end, quirks=self._quirks)
        # The content of a broken calendar is unknown, so the host counts as always busy.
        return [(start, end)] if spans is None else spans

    def reserved(self) -> Iterator[Reserved]:
        for row in self._state.reservations.indexed(_HELD_WITH, self._host["id"]):
            held_by_asker = self._holder is not None and self._holder in (row["uid"], row.get("holder"))
            if instant(row["until"]) > self._now and not held_by_asker:
                yield Reserved(
                    row["uid"], instant(row["start"]), instant(row["end"]), row["eventTypeId"], row["isSeat"]
                )

    def _accepted(self, start: int, end: int) -> Iterator[Row]:
        """Yield accepted bookings of the event type, of any host, that begin in the range."""
        for day in range(start // DAY, end // DAY + 1):
            for row in self._state.bookings.indexed(_BY_EVENT_TYPE, (self._event_type["id"], day)):
                if start <= instant(row["start"]) < end:
                    yield row

    def _bookings(self, start: int, end: int) -> Iterable[Row]:
        """Return the host's accepted and pending bookings on the days of the range, each once."""
        found: dict[int, Row] = {}
        bookings = self._state.bookings
        first, last = start // DAY, end // DAY
        for who in (self._host["id"], self._host["email"]):
            for day in range(first, last + 1):
                for row in bookings.indexed(_BY_HOST, (who, day)):
                    found[row["id"]] = row
        return found.values()


def _buffers(event_type: Row | None) -> tuple[int, int, int | None]:
    if event_type is None:
        return 0, 0, None
    seats = setting(event_type, "seats")
    return (
        event_type.get("beforeEventBuffer") or 0,
        event_type.get("afterEventBuffer") or 0,
        seats["seatsPerTimeSlot"] if seats else None,
    )


def _host_days(row: Row) -> Iterator[tuple[int | str, int]]:
    """Yield the index keys of a booking: its hosts and, if it is accepted, its attendees, with the days."""
    if row["status"] not in ("accepted", "pending"):
        return
    days = range(instant(row["start"]) // DAY, (instant(row["end"]) - 1) // DAY + 1)
    people: set[int | str] = set(hosts_of_booking(row))
    if row["status"] == "accepted":
        people |= {attendee["email"] for attendee in row["attendees"]}
    for person in people:
        for day in days:
            yield person, day


def _event_type_day(row: Row) -> Iterator[tuple[int, int]]:
    if row["status"] == "accepted":
        yield row["eventTypeId"], instant(row["start"]) // DAY


def _held_with(row: Row) -> Iterator[int]:
    yield from row.get("hostIds") or (row["userId"],)
