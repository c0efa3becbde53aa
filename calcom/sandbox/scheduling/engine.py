"""Two questions: which slots are open, and whether a time can be booked."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal, NamedTuple

from calcom.sandbox.scheduling import grid, horizon, limits, zones
from calcom.sandbox.scheduling.hosts import common_spans
from calcom.sandbox.scheduling.hours import Hours, working_spans
from calcom.sandbox.scheduling.rules import BusyBooking, Diary, Period, Reserved, Rules, Seated
from calcom.sandbox.scheduling.spans import Span, overlaps, subtract
from calcom.sandbox.scheduling.zones import DAY, MINUTE

Refusal = Literal[
    "in_past", "out_of_bounds", "booking_limit_reached", "duration_limit_reached", "unavailable"
]


# No meeting is longer.
_LONGEST = 366 * DAY


@dataclass(frozen=True, slots=True)
class Query:
    """Slots between two instants, grouped by the days of a zone; ``duration`` in minutes."""

    start: int
    end: int
    zone: str | None = None
    duration: int | None = None
    reschedule_uid: str | None = None


@dataclass(frozen=True, slots=True)
class Agenda:
    """One host's hours and diary; hosts who are not ``fixed`` take turns."""

    hours: Hours
    diary: Diary
    fixed: bool = True


class Slot(NamedTuple):
    """An open start; for a seated event type also the number of attendees and the booking."""

    start: int
    attendees: int = 0
    booking_uid: str | None = None


def search_span(query: Query, rules: Rules, now: int) -> Span:
    """Return the range to search: never the past, and more than requested if bookable days are counted."""
    start = query.start
    rolling = rules.window is not None and rules.window.rolling
    if rolling and start > now:
        # Bookable days are counted from today, so the days before the range also matter.
        start = _month_before(start)
    earliest = now + max(rules.notice, 1) * MINUTE
    return max(start, earliest) // 1000 * 1000, query.end // 1000 * 1000


def list_slots(
    query: Query, rules: Rules, hours: Hours, diary: Diary, *, now: int, quirks: Collection[str] = ()
) -> dict[int, list[Slot]]:
    """Return the open slots by local day (days since the epoch) of the query's zone, both in order."""
    return list_team_slots(query, rules, [Agenda(hours, diary)], now=now, quirks=quirks)


def list_team_slots(
    query: Query, rules: Rules, agendas: Sequence[Agenda], *, now: int, quirks: Collection[str] = ()
) -> dict[int, list[Slot]]:
    """Return the open slots of an event type with several hosts: all fixed ones and one who takes turns.

    Seats and the zone of the booking window come from the first host's agenda; limits count the event
    type's bookings by the days of each host.
    """
    if not agendas:
        return {}
    start, end = search_span(query, rules, now)
    if "last-second" not in quirks and end % MINUTE == 59_000:
        # A day requested as 00:00:00 to 23:59:59 is a whole day.
        end = (end // MINUTE + 1) * MINUTE
    if end <= start:
        return {}
    first = agendas[0]
    zone = query.zone or "UTC"
    minutes = query.duration or rules.length
    times = [_host_time(agenda, rules, query, (start, end), quirks=quirks) for agenda in agendas]
    starts: Iterable[int] = grid.starts(
        _free_together(times),
        step=rules.interval or minutes,
        length=minutes,
        offset=rules.offset,
        earliest=now + rules.notice * MINUTE,
        zone=zone,
        optimized=rules.optimized,
        quirks=quirks,
    )
    reserved = {item for agenda in agendas for item in agenda.diary.reserved()}
    seated = first.diary.seated(start, end) if rules.seats else []
    places = _places(rules, seated, reserved)
    held = [(item.start, item.end) for item in reserved if not item.seat]
    if held:
        starts = [at for at in starts if at in places or not overlaps((at, at + minutes * MINUTE), held)]
    days: dict[int, list[Slot]] = {}
    for at in starts:
        place = places.get(at)
        if (
            "seats-overlap" not in quirks
            and rules.seats
            and not _seat_is_open(at, minutes, place, rules.seats, times)
        ):
            continue
        slots = days.setdefault(zones.local_day(zone, at), [])
        if slots and rules.first_only:
            continue
        slots.append(Slot(at) if place is None else Slot(at, place.attendees, place.uid))
    return _within(query, rules, first.hours.zone, zone, days, now=now, quirks=quirks)


def refusal(
    start: int,
    end: int,
    rules: Rules,
    hours: Hours,
    diary: Diary,
    *,
    now: int,
    booker_zone: str = "UTC",
    reschedule_uid: str | None = None,
    quirks: Collection[str] = (),
) -> Refusal | None:
    """Return why the host cannot be booked from start to end; None if possible."""
    if start < now:
        return "in_past"
    first, last = horizon.span(
        rules.window, now=now, event_zone=hours.zone, booker_zone=booker_zone, open_days=None, quirks=quirks
    )
    last = min(last, zones.LAST_INSTANT)
    if start < now + rules.notice * MINUTE or not first <= start <= last:
        return "out_of_bounds"
    if end - start > _LONGEST:
        return "unavailable"
    minutes = (end - start) // MINUTE
    limit = _limit_reached(start, minutes, rules, hours.zone, diary, reschedule_uid, quirks=quirks)
    if limit is not None:
        return limit
    taken = list(diary.taken(start - DAY, end + DAY))
    busy = _busy(rules, taken, diary.calendars(start - DAY, end + DAY), reschedule_uid)
    if "duration-limit-overrun" in quirks:
        # The server checks the duration limit again, with the length of the event type.
        busy += _closed_periods(reschedule_uid, rules.length, rules, hours.zone, diary, start, end)
    free = subtract(working_spans(hours, start, end, quirks=quirks), busy)
    if not any(a <= start and end <= b for a, b in free):
        return "unavailable"
    if "seats-overlap" not in quirks and rules.seats:
        own = [span for span in _own_seated(rules, taken) if span != (start, end)]
        if overlaps((start, end), own):
            return "unavailable"
    return None


@dataclass(frozen=True, slots=True)
class _HostTime:
    """When a host is free, and when the event type already has a seated booking."""

    fixed: bool
    free: list[Span]
    seated: list[Span]

    def can_begin(self, span: Span) -> bool:
        """Return whether the host is free and has no other seated booking of the event type then."""
        inside = any(start <= span[0] and span[1] <= end for start, end in self.free)
        return inside and not overlaps(span, [other for other in self.seated if other != span])


def _host_time(
    agenda: Agenda, rules: Rules, query: Query, span: Span, *, quirks: Collection[str]
) -> _HostTime:
    start, end = span
    taken = list(agenda.diary.taken(start - DAY, end + DAY))
    busy = _busy(rules, taken, agenda.diary.calendars(start - DAY, end + DAY), query.reschedule_uid)
    minutes = rules.length if query.duration is None else query.duration
    zone = agenda.hours.zone
    busy += _closed_periods(query.reschedule_uid, minutes, rules, zone, agenda.diary, start, end)
    free = subtract(working_spans(agenda.hours, start, end, quirks=quirks), busy)
    return _HostTime(agenda.fixed, free, [] if "seats-overlap" in quirks else _own_seated(rules, taken))


def _free_together(times: Sequence[_HostTime]) -> list[Span]:
    fixed = [each.free for each in times if each.fixed]
    return common_spans(fixed, [each.free for each in times if not each.fixed])


def _month_before(instant: int) -> int:
    day, clock = divmod(instant, DAY)
    moment = zones.day_date(day)
    last = moment.replace(day=1) - timedelta(days=1)
    target = last.replace(day=min(moment.day, last.day))
    return (day - (moment - target).days) * DAY + clock


def _busy(
    rules: Rules, taken: Iterable[BusyBooking], calendars: Iterable[Span], reschedule_uid: str | None
) -> list[Span]:
    """Yield what blocks time: bookings with both buffers added, and calendars with ours."""
    busy: list[Span] = [(a - rules.after * MINUTE, b + rules.before * MINUTE) for a, b in calendars]
    for booking in taken:
        mine = booking.event_type_id == rules.event_type_id
        if booking.pending and not (mine and rules.pending_blocks):
            continue
        # The slot before a booking needs its own buffer after it and the booking's before it.
        before = (booking.before + rules.after) * MINUTE
        after = (booking.after + rules.before) * MINUTE
        if mine and booking.seats is not None and booking.seats > 1:
            # Others may still join, so only the buffers around it are blocked.
            busy += [(booking.start - before, booking.start), (booking.end, booking.end + after)]
        elif booking.uid != reschedule_uid:
            busy.append((booking.start - before, booking.end + after))
    return busy


def _own_seated(rules: Rules, taken: Iterable[BusyBooking]) -> list[Span]:
    return [
        (booking.start, booking.end)
        for booking in taken
        if booking.seats is not None and booking.event_type_id == rules.event_type_id and not booking.pending
    ]


def _places(rules: Rules, seated: Iterable[Seated], reserved: Iterable[Reserved]) -> dict[int, Seated]:
    """Return seated bookings by start; a reserved seat counts as taken."""
    if not rules.seats:
        return {}
    places = {booking.start: booking for booking in seated}
    for reservation in reserved:
        if reservation.seat and reservation.event_type_id == rules.event_type_id:
            known = places.get(reservation.start)
            places[reservation.start] = (
                Seated("", reservation.start, 1)
                if known is None
                else Seated(known.uid, known.start, known.attendees + 1)
            )
    return places


def _seat_is_open(
    at: int, minutes: int, place: Seated | None, seats: int, times: Sequence[_HostTime]
) -> bool:
    """Return whether a seat is left, or a host is free for a new booking."""
    if place is not None and place.attendees >= seats:
        return False
    span = (at, at + minutes * MINUTE)
    fixed = [each.can_begin(span) for each in times if each.fixed]
    turns = [each.can_begin(span) for each in times if not each.fixed]
    return all(fixed) and (any(turns) or not turns)


def _closed_periods(
    reschedule_uid: str | None, minutes: int, rules: Rules, zone: str, diary: Diary, start: int, end: int
) -> list[Span]:
    if not rules.count_limits and not rules.duration_limits:
        return []
    return limits.used_up(
        _counted(rules, zone, diary, start, end, reschedule_uid),
        counts=rules.count_limits,
        durations=rules.duration_limits,
        minutes=minutes,
        zone=zone,
        start=start,
        end=end,
    )


def _counted(
    rules: Rules, zone: str, diary: Diary, start: int, end: int, reschedule_uid: str | None
) -> list[Span]:
    """Return the bookings that count towards limits in the periods of a range."""
    periods: set[Period] = {*rules.count_limits, *rules.duration_limits}
    spans = [limits.period_span(period, zone, edge) for period in periods for edge in (start, end)]
    first, last = min(span[0] for span in spans), max(span[1] for span in spans)
    return [(a, b) for uid, a, b in diary.of_event_type(first, last) if uid != reschedule_uid]


def _limit_reached(
    start: int,
    minutes: int,
    rules: Rules,
    zone: str,
    diary: Diary,
    reschedule_uid: str | None,
    *,
    quirks: Collection[str],
) -> Refusal | None:
    if not rules.count_limits and not rules.duration_limits:
        return None
    counted = _counted(rules, zone, diary, start, start, reschedule_uid)
    # The server refuses when nothing is left; it admits a booking longer than the remaining quota.
    asked = 1 if "duration-limit-overrun" in quirks else minutes
    for counts, durations, refused in (
        (rules.count_limits, {}, "booking_limit_reached"),
        ({}, rules.duration_limits, "duration_limit_reached"),
    ):
        if limits.used_up(
            counted, counts=counts, durations=durations, minutes=asked, zone=zone, start=start, end=start
        ):
            return refused  # type: ignore[return-value]
    return None


def _within(
    query: Query,
    rules: Rules,
    event_zone: str,
    zone: str,
    days: dict[int, list[Slot]],
    *,
    now: int,
    quirks: Collection[str],
) -> dict[int, list[Slot]]:
    """Return what is inside the booking window and the requested days."""
    first, last = horizon.span(
        rules.window, now=now, event_zone=event_zone, booker_zone=zone, open_days=days.keys(), quirks=quirks
    )
    if "days-before-the-start" not in quirks:
        first = max(first, query.start)
    days_asked = _days_asked(query, zone) if "last-day-lost" in quirks and query.zone else None
    kept: dict[int, list[Slot]] = {}
    for day in sorted(days):
        if days_asked is not None and day not in days_asked:
            continue
        slots = [slot for slot in days[day] if first <= slot.start <= last]
        if slots:
            kept[day] = slots
    return kept


def _days_asked(query: Query, zone: str) -> set[int]:
    """Return the local days from start to end, counted like the server in steps of 24 h from midnight.

    If the clocks are set back in between, a step ends before its day, and the last day is never reached.
    """
    wall = zones.local_day(zone, query.start) * DAY
    shift = zones.offset(zone, wall)
    days: set[int] = set()
    while wall - zones.offset(zone, wall) <= query.end:
        days.add(zones.local_day(zone, wall - shift))
        wall += DAY
    return days
