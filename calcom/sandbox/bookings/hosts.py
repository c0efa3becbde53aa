"""The hosts of event types and bookings: rows for the rules of `scheduling.hosts`, and back.

A booking has an organizer (its ``userId``). Further hosts are among the attendees, with a ``hostId``.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from ..event_types.kinds import PRIORITIES, kind_of
from ..scheduling import Bench, Host, PastAssignment, parse_instant
from ..scheduling.hosts import USUAL_PRIORITY, USUAL_WEIGHT
from ..state import Row, State


def hosts_of(event_type: Row) -> list[Host]:
    """Return the hosts of an event type in order: its owner, or those of a team; none without a kind."""
    kind, rows = kind_of(event_type), event_type.get("hosts") or ()
    if kind == "managed" or (kind is None and event_type.get("teamId") is not None):
        return []
    if not rows:
        owner = event_type.get("userId")
        return [] if owner is None else [Host(owner, fixed=True)]
    return [
        Host(
            row["userId"],
            kind != "roundRobin" or bool(row.get("isFixed")),
            PRIORITIES.index(row["priority"]) if row.get("priority") else USUAL_PRIORITY,
            row["weight"] if row.get("weight") is not None else USUAL_WEIGHT,
        )
        for row in rows
    ]


def chosen(hosts: Sequence[Host], meant: Sequence[int]) -> list[Host]:
    """Return the fixed hosts and the ``meant`` others; all others if none of them is meant."""
    rotating = [host for host in hosts if not host.fixed and host.user_id in meant]
    return [host for host in hosts if host.fixed or not rotating or host in rotating]


def bench_of(state: State, event_type: Row, hosts: Collection[Host]) -> Bench:
    """Return which ``hosts`` take turns, and their turns in the event type's accepted bookings."""
    rotating = [host for host in hosts if not host.fixed]
    if len(rotating) < 2:
        return Bench(rotating)
    ids = {state.users[host.user_id]["email"]: host.user_id for host in rotating}
    turns = [
        PastAssignment(
            (parse_instant(row["createdAt"]), row["id"]),
            {row["userId"], *(ids[each["email"]] for each in row["attendees"] if each["email"] in ids)},
        )
        for row in state.bookings.where(eventTypeId=event_type["id"], status="accepted")
    ]
    return Bench(rotating, turns, bool(event_type.get("isRRWeightsEnabled")))


def hosts_of_booking(booking: Row) -> list[int]:
    """Return the ids of a booking's hosts, the organizer first."""
    return [booking["userId"], *(each["hostId"] for each in booking["attendees"] if each.get("hostId"))]


def new_attendee(state: State, **values: Any) -> Row:
    """Return the row of a new attendee; without a language they read English."""
    return {
        "id": state.next_id("attendees"),
        "name": "",
        "email": "",
        "phoneNumber": None,
        "timeZone": None,
        "language": "en",
        "absent": False,
        "seatUid": None,
        "responses": {},
        "metadata": {},
        **values,
    }


def beside(state: State, hosts: Collection[Row]) -> list[Row]:
    """Return the attendee rows of further hosts."""
    return [
        new_attendee(
            state,
            name=host["name"] or "",
            email=host["email"],
            timeZone=host["timeZone"],
            language=host["locale"] or "en",
            hostId=host["id"],
        )
        for host in hosts
    ]


def lucky_hosts(state: State, booking: Row) -> list[int]:
    """Return the ids of the booking's hosts who took their turn."""
    event_type = state.event_types.get(booking["eventTypeId"])
    if event_type is None or kind_of(event_type) != "roundRobin":
        return []
    rotating = {host.user_id for host in hosts_of(event_type) if not host.fixed}
    return [number for number in hosts_of_booking(booking) if number in rotating]


def guests_of(booking: Row) -> list[Row]:
    """Return the attendees who are not hosts."""
    return [each for each in booking["attendees"] if not each.get("hostId")]
