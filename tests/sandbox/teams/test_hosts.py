"""The rules of `scheduling.hosts` against the oracle, and against the clock minute by minute."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calcom.sandbox.quirks import ALL_QUIRKS, NO_QUIRKS, Quirks
from calcom.sandbox.scheduling import (
    DAY,
    MINUTE,
    Agenda,
    Bench,
    BusyBooking,
    Host,
    Hours,
    Override,
    PastAssignment,
    Query,
    Reserved,
    Rules,
    Seated,
    Span,
    Window,
    crew,
    list_slots,
    list_team_slots,
    refusal,
)
from calcom.sandbox.scheduling.hosts import common_spans
from calcom.sandbox.scheduling.zones import day_number, parse_instant
from tests.sandbox.teams.oracle import LEVELS, booked

EXAMPLES = int(os.environ.get("CALCOM_SANDBOX_SEQUENCES", "100"))


# --- who gets it


@st.composite
def _histories(draw: st.DrawFn) -> tuple[list[dict[str, Any]], list[dict[str, Any]], set[int], bool]:
    ids = draw(st.lists(st.integers(1, 9), min_size=1, max_size=5, unique=True))
    people = [
        {
            "id": number,
            "fixed": draw(st.sampled_from([False, False, False, True])),
            "priority": draw(st.sampled_from(["medium", *LEVELS])),
            "weight": draw(st.sampled_from([100, 100, 50, 200, 300])),
        }
        for number in ids
    ]
    bookings = draw(
        st.lists(
            st.fixed_dictionaries(
                {
                    "made": st.integers(0, 6),
                    "status": st.sampled_from(["accepted", "accepted", "pending", "cancelled", "rejected"]),
                    "people": st.lists(st.integers(1, 9), min_size=1, max_size=2),
                }
            ),
            max_size=8,
        )
    )
    return people, bookings, set(draw(st.lists(st.sampled_from(ids)))), draw(st.booleans())


@settings(max_examples=EXAMPLES, deadline=None)
@given(_histories())
def test_the_crew_is_the_oracles(
    history: tuple[list[dict[str, Any]], list[dict[str, Any]], set[int], bool],
) -> None:
    people, bookings, free, weighted = history
    hosts = [Host(each["id"], each["fixed"], LEVELS[each["priority"]], each["weight"]) for each in people]
    turns = [
        PastAssignment((each["made"],), each["people"]) for each in bookings if each["status"] == "accepted"
    ]
    bench = Bench([host for host in hosts if not host.fixed], turns, weighted)
    chosen = crew(hosts, bench, free)
    expected = booked(people, bookings, free, weighted=weighted)
    if expected is None:
        assert chosen == ("some" if free else "nobody")
    else:
        assert not isinstance(chosen, str)
        assert [host.user_id for host in chosen] == expected


def _in_turn(hosts: list[Host], count: int, *, weighted: bool = False) -> list[int]:
    turns: list[PastAssignment] = []
    for made in range(count):
        host = Bench(hosts, turns, weighted).next_host({each.user_id for each in hosts})
        assert host is not None
        turns.append(PastAssignment((made,), (host.user_id,)))
    return [turn.hosts[0] for turn in turns]  # type: ignore[index]


def test_equals_take_turns_in_the_order_of_the_event_type() -> None:
    assert _in_turn([Host(3), Host(1), Host(2)], 7) == [3, 1, 2, 3, 1, 2, 3]


def test_weights_300_100_200_repeat_as_they_were_seen_to() -> None:
    hosts = [Host(1, weight=300), Host(2, weight=100), Host(3, weight=200)]
    assert _in_turn(hosts, 12, weighted=True) == [1, 3, 2, 1, 3, 1] * 2


def test_a_host_of_whom_nothing_is_said_has_medium_priority_and_a_hundred_of_weight() -> None:
    assert Host(1) == Host(1, priority=LEVELS["medium"], weight=100)


def test_weights_come_before_priority() -> None:
    hosts = [Host(1, priority=4, weight=100), Host(2, priority=0, weight=200)]
    assert _in_turn(hosts, 3, weighted=True) == [2, 1, 2]


def test_weights_that_are_all_zero_leave_the_other_rules() -> None:
    assert _in_turn([Host(1, weight=0), Host(2, weight=0)], 3, weighted=True) == [1, 2, 1]


def test_a_lower_priority_is_asked_when_the_higher_are_taken() -> None:
    bench = Bench([Host(1, priority=0), Host(2, priority=4), Host(3, priority=2)])
    assert [bench.next_host(free).user_id for free in ({1, 2, 3}, {1, 3}, {1})] == [2, 3, 1]  # type: ignore[union-attr]
    assert bench.next_host(set()) is None


def test_beside_a_fixed_host_the_one_who_sat_there_last_waits() -> None:
    hosts = [Host(1, fixed=True), Host(2), Host(3)]
    bench = Bench(hosts[1:], [PastAssignment((0,), (1, 2))])
    assert crew(hosts, bench, {1, 2, 3}) == [hosts[0], hosts[2]]
    assert crew(hosts, bench, {2, 3}) == "some"
    assert crew(hosts, bench, {1}) == "some"
    assert crew(hosts, bench, set()) == "nobody"


# --- when


_spans = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda pair: (pair[0], sum(pair))), max_size=5
)


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.lists(_spans, max_size=3), st.lists(_spans, max_size=3), st.integers(0, 70), st.integers(1, 20))
def test_common_spans_hold_what_one_crew_can_do(
    fixed: list[list[Span]], turns: list[list[Span]], start: int, length: int
) -> None:
    spans = common_spans(fixed, turns)
    assert spans == sorted(set(spans))
    assert not any(a <= c and d <= b for a, b in spans for c, d in spans if (a, b) != (c, d))
    end = start + length

    def has(own: list[Span], *, merged: bool) -> bool:
        if merged:
            minutes = {minute for a, b in own for minute in range(a, b)}
            return minutes.issuperset(range(start, end))
        return any(a <= start and end <= b for a, b in own)

    able = all(has(own, merged=True) for own in fixed)
    able = able and (not turns or any(has(own, merged=False) for own in turns))
    assert has(spans, merged=False) == (able and bool(fixed or turns))


class Book:
    """A diary that is a list."""

    def __init__(self, bookings: Iterable[Span] = (), reserved: Iterable[Span] = ()) -> None:
        self.bookings = [BusyBooking(f"b{n}", a, b, 2) for n, (a, b) in enumerate(bookings)]
        self.held = [Reserved(f"r{n}", a, b, 2) for n, (a, b) in enumerate(reserved)]

    def taken(self, start: int, end: int) -> Iterable[BusyBooking]:
        return self.bookings

    def of_event_type(self, start: int, end: int) -> Iterable[tuple[str, int, int]]:
        return ()

    def seated(self, start: int, end: int) -> Iterable[Seated]:
        return ()

    def calendars(self, start: int, end: int) -> Iterable[Span]:
        return ()

    def reserved(self) -> Iterable[Reserved]:
        return self.held


NOW = parse_instant("2027-01-08T08:00:00Z")
DAYS = ["2027-01-12", "2027-03-14", "2027-03-28", "2027-06-09", "2027-10-31"]
ZONES = ["UTC", "Europe/London", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"]


@st.composite
def _teams(draw: st.DrawFn) -> tuple[str, list[Agenda], int, str | None]:
    day = draw(st.sampled_from(DAYS))
    midnight = parse_instant(day)
    agendas = []
    for _ in range(draw(st.integers(1, 4))):
        opens = draw(st.integers(0, 40)) * 20
        hours = Hours(
            draw(st.sampled_from(ZONES)),
            (Window(frozenset(range(7)), opens, opens + draw(st.integers(3, 30)) * 20),),
            tuple(draw(st.lists(st.just(Override(day_number(day), 600, 780)), max_size=1))),
            frozenset(draw(st.lists(st.integers(-1, 1).map(lambda n: day_number(day) + n), max_size=1))),
        )
        starts = draw(st.lists(st.integers(0, 140).map(lambda n: midnight + n * 10 * MINUTE), max_size=3))
        book = Book((start, start + 40 * MINUTE) for start in starts)
        agendas.append(Agenda(hours, book, draw(st.booleans())))
    return day, agendas, draw(st.sampled_from([15, 20, 30, 60])), draw(st.sampled_from([None, *ZONES]))


@settings(max_examples=EXAMPLES, deadline=None)
@given(_teams())
def test_slots_are_the_intersection_of_who_is_fixed_and_the_union_of_the_others(
    team: tuple[str, list[Agenda], int, str | None],
) -> None:
    day, agendas, length, zone = team
    query = Query(parse_instant(day), parse_instant(day) + DAY - 1000, zone)
    rules = Rules(1, length)

    def starts(listed: dict[int, list[Any]]) -> set[int]:
        return {slot.start for slots in listed.values() for slot in slots}

    own = [(each, starts(list_slots(query, rules, each.hours, each.diary, now=NOW))) for each in agendas]
    found = starts(list_team_slots(query, rules, agendas, now=NOW))
    turns = [each for agenda, each in own if not agenda.fixed]
    parts = [each for agenda, each in own if agenda.fixed] + ([set().union(*turns)] if turns else [])
    # On a grid that divides the hour a slot of all is a slot of each.
    assert found == set.intersection(*parts)
    for start in found:
        able = [
            agenda.fixed
            for agenda in agendas
            if refusal(start, start + length * MINUTE, rules, agenda.hours, agenda.diary, now=NOW) is None
        ]
        assert able.count(True) == sum(agenda.fixed for agenda in agendas)
        assert not turns or False in able


@pytest.mark.parametrize("quirks", [NO_QUIRKS, ALL_QUIRKS], ids=["without quirks", "with quirks"])
def test_who_starts_at_twenty_past_adds_no_slot_to_the_grid_of_the_others(quirks: Quirks) -> None:
    week = frozenset(range(7))
    usual = Agenda(Hours("UTC", (Window(week, 540, 720),)), Book(), fixed=False)
    later = Agenda(Hours("UTC", (Window(week, 560, 740),)), Book(), fixed=False)
    midnight = parse_instant(DAYS[0])
    query = Query(midnight, midnight + DAY - 1000)

    def clock(agendas: list[Agenda]) -> list[int]:
        listed = list_team_slots(query, Rules(1, 30), agendas, now=NOW, quirks=quirks)
        return [(slot.start - midnight) // MINUTE for slots in listed.values() for slot in slots]

    assert clock([usual, later]) == [540, 570, 600, 630, 660, 690]
    assert clock([later])[0] == 570


def test_what_one_host_holds_is_held_for_the_team() -> None:
    week = frozenset(range(7))
    midnight = parse_instant(DAYS[0])
    ten = midnight + 600 * MINUTE
    hours = Hours("UTC", (Window(week, 540, 720),))
    agendas = [
        Agenda(hours, Book(), fixed=False),
        Agenda(hours, Book(reserved=[(ten, ten + 30 * MINUTE)]), fixed=False),
    ]
    listed = list_team_slots(Query(midnight, midnight + DAY - 1000), Rules(1, 30), agendas, now=NOW)
    assert ten not in {slot.start for slots in listed.values() for slot in slots}
    assert list_team_slots(Query(midnight, midnight + DAY), Rules(1, 30), [], now=NOW) == {}
