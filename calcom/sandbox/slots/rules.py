"""The open slots of an event type, from the state's tables. No HTTP here."""

from __future__ import annotations

from collections.abc import Sequence

from ..bookings.diary import HostDiary
from ..bookings.hosts import chosen, hosts_of, hosts_of_booking
from ..event_types.kinds import kind_of
from ..quirks import NO_QUIRKS, Quirks
from ..scheduling import Agenda, Host, Query, Slot, list_team_slots
from ..scheduling.rows import rules_of
from ..state import Row, State


def open_slots(
    state: State,
    event_type: Row,
    hosts: Sequence[Host],
    query: Query,
    now: int,
    *,
    quirks: Quirks = NO_QUIRKS,
    holder: str | None = None,
) -> dict[int, list[Slot]]:
    """Return the slots by day; ``holder`` is the caller's id in their reservations."""
    agendas = []
    for host in hosts:
        user = state.users[host.user_id]
        diary = HostDiary(state, event_type, user, now, quirks=quirks, holder=holder)
        agendas.append(Agenda(diary.hours, diary, host.fixed))
    return list_team_slots(query, rules_of(event_type), agendas, now=now, quirks=quirks)


def hosts_asked(state: State, event_type: Row, query: Query, subset: Sequence[int] = ()) -> list[Host]:
    """Return the hosts whose slots are listed.

    Callers may choose a ``subset`` of round-robin hosts if the event type allows it; a moved booking may
    keep its host.
    """
    hosts = hosts_of(event_type)
    if kind_of(event_type) != "roundRobin":
        return hosts
    meant: Sequence[int] = subset if event_type.get("rrHostSubsetEnabled") else ()
    booking = state.bookings.find(uid=query.reschedule_uid) if query.reschedule_uid else None
    if booking is not None and event_type.get("rescheduleWithSameRoundRobinHost"):
        meant = hosts_of_booking(booking)
    return chosen(hosts, meant)


def held_with(event_type: Row) -> list[int]:
    """Return the ids of the hosts whose time a reservation holds."""
    return [host.user_id for host in hosts_of(event_type)]
