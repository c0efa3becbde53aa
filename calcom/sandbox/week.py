"""Everybody's week, for the page: hours, bookings with their exchange, and open slots."""

from __future__ import annotations

from datetime import date, timedelta

from .bookings.hosts import hosts_of_booking
from .clock import parse_moment
from .event_types.kinds import kind_of
from .journal import Journal
from .scheduling import DAY, MINUTE, Query, iso_utc
from .scheduling.hours import working_spans
from .scheduling.rows import hours_of
from .scheduling.zones import day_number, from_datetime, from_wall, is_zone, offset
from .slots.rules import hosts_asked, open_slots
from .state import Row, State, pick

DAYS = 7


def week_of(
    state: State, journal: Journal, first: date, *, zone: str = "UTC", event_type: int | None = None
) -> Row:
    """Return seven days from the first, in a zone; raise ValueError for an unknown zone or event type.

    Times are minutes from the midnight of their day, so that the page needs no zones.
    """
    if not is_zone(zone):
        raise ValueError(f"unknown time zone {zone!r}")
    chosen = state.event_types.get(event_type) if event_type is not None else None
    if event_type is not None and chosen is None:
        raise ValueError(f"unknown event type {event_type}")
    start = from_wall(zone, day_number(first.isoformat()) * DAY)
    end = from_wall(zone, day_number((first + timedelta(days=DAYS)).isoformat()) * DAY)

    def placed(begins: int, ends: int) -> Row:
        wall = begins + offset(zone, begins)
        day = wall // DAY - day_number(first.isoformat())
        return {"day": day, "from": wall % DAY // MINUTE, "minutes": (ends - begins) // MINUTE}

    bookings = [row for row in state.bookings if iso_utc(start) <= row["start"] < iso_utc(end)]
    made = _makers(journal, {row["uid"] for row in bookings})
    people = []
    for user in state.users:
        hours = hours_of(state.schedules.get(user["defaultScheduleId"]), user)
        people.append(
            {
                "id": user["id"],
                "name": user["name"] or user["username"],
                "hours": [placed(*span) for span in working_spans(hours, start, end)],
                "bookings": [
                    {
                        **placed(_instant(row["start"]), _instant(row["end"])),
                        **pick(row, "uid", "title", "status"),
                        "with": [each["name"] for each in row["attendees"]],
                        "exchange": made.get(row["uid"]),
                    }
                    for row in bookings
                    if user["id"] in hosts_of_booking(row)
                ],
            }
        )
    return {
        "first": first.isoformat(),
        "days": [(first + timedelta(days=day)).isoformat() for day in range(DAYS)],
        "zone": zone,
        "people": people,
        "eventTypes": [_named(state, row) for row in state.event_types if kind_of(row) != "managed"],
        "slots": [placed(*span) for span in _slots(state, chosen, start, end)] if chosen else [],
    }


def _instant(moment: str) -> int:
    return from_datetime(parse_moment(moment))


def _named(state: State, event_type: Row) -> Row:
    owner = state.users.get(event_type["userId"]) or state.teams.get(event_type.get("teamId")) or {}
    whose = owner.get("name") or owner.get("username") or "nobody"
    return {"id": event_type["id"], "name": f"{whose}: {event_type['title']}"}


def _slots(state: State, event_type: Row, start: int, end: int) -> list[tuple[int, int]]:
    query = Query(start=start, end=end - 1)
    hosts = hosts_asked(state, event_type, query)
    days = open_slots(state, event_type, hosts, query, from_datetime(state.clock.now()))
    length = event_type["lengthInMinutes"] * MINUTE
    return [(slot.start, slot.start + length) for slots in days.values() for slot in slots]


def _makers(journal: Journal, uids: set[str]) -> dict[str, int]:
    """Return the exchange that made each booking: the first kept one whose answer has its uid."""
    found: dict[str, int] = {}
    for exchange in journal.entries():
        if exchange["method"] == "POST" and exchange["status"] < 300 and uids:
            for uid in [each for each in uids if f'"{each}"' in exchange["responseBody"]]:
                found[uid] = exchange["number"]
                uids = uids - {uid}
    return found
