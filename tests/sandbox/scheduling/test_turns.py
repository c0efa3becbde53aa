"""Who of a team is booked, and when a team has time, case by case."""

from __future__ import annotations

import pytest

from calcom.sandbox.scheduling import Bench, Host, PastAssignment, Span, crew
from calcom.sandbox.scheduling.hosts import common_spans


@pytest.mark.parametrize(
    ("fixed", "turns", "common"),
    [
        ([], [], []),
        ([[]], [], []),
        ([[(0, 5), (5, 10)]], [], [(0, 10)]),
        ([[(0, 10), (20, 30), (40, 50)], [(5, 25), (45, 60)]], [], [(5, 10), (20, 25), (45, 50)]),
        ([[(0, 100)], [(1, 2), (3, 4), (5, 6)]], [], [(1, 2), (3, 4), (5, 6)]),
        ([[(1, 2), (3, 4), (5, 6)], [(0, 100)]], [], [(1, 2), (3, 4), (5, 6)]),
        ([[(0, 10)], [(10, 20)]], [], []),
        ([[(0, 10)], [(0, 10)], [(2, 12)]], [], [(2, 10)]),
        # Who takes turns: the spans of different hosts are not joined, and those within another are left out.
        ([], [[(0, 10)], [(5, 15)], [(6, 9)]], [(0, 10), (5, 15)]),
        ([], [[(0, 10)], [(0, 12)], [(3, 12)]], [(0, 12)]),
        ([[(0, 10)]], [[(2, 4)], [(3, 12)]], [(2, 4), (3, 10)]),
        ([[(0, 10)]], [[], []], []),
    ],
)
def test_common_spans(fixed: list[list[Span]], turns: list[list[Span]], common: list[Span]) -> None:
    assert common_spans(fixed, turns) == common


A, B, C = Host(1), Host(2), Host(3)


def past(*hosts: int) -> list[PastAssignment]:
    return [PastAssignment((made,), (host,)) for made, host in enumerate(hosts)]


@pytest.mark.parametrize(
    ("hosts", "turns", "weighted", "free", "chosen"),
    [
        ([A, B, C], past(), False, {1, 2, 3}, 1),
        ([A, B, C], past(), False, {2, 3}, 2),
        ([A, B, C], past(), False, set(), None),
        ([A, B, C], past(1), False, {1, 2, 3}, 2),
        ([A, B, C], past(1, 2, 3), False, {1, 2, 3}, 1),
        ([A, B, C], past(2, 3, 1), False, {1, 3}, 3),
        ([A, Host(2, priority=3), C], past(2), False, {1, 2, 3}, 2),
        ([A, Host(2, priority=3), C], past(2), False, {1, 3}, 1),
        ([A, Host(2, weight=200)], past(), True, {1, 2}, 2),
        ([A, Host(2, weight=200)], past(2), True, {1, 2}, 1),
        ([A, Host(2, weight=200)], past(2, 1), True, {1, 2}, 2),
        ([A, Host(2, weight=200)], past(2, 1, 2), True, {1, 2}, 2),
        # Bookings of somebody else are no turns, and without weights these do not count.
        ([A, Host(2, weight=200)], past(9, 9, 9), True, {1, 2}, 2),
        ([A, Host(2, weight=200)], past(2), False, {1, 2}, 1),
    ],
)
def test_the_next_host(
    hosts: list[Host], turns: list[PastAssignment], weighted: bool, free: set[int], chosen: int | None
) -> None:
    found = Bench(hosts, turns, weighted).next_host(free)
    assert (found and found.user_id) == chosen


def test_the_crew() -> None:
    fixed = Host(4, fixed=True)
    bench = Bench([A, B], past(1))
    assert crew([A, fixed, B], bench, {1, 2, 4}) == [fixed, B]
    assert crew([A, fixed, B], bench, {1, 4}) == [fixed, A]
    assert crew([A, fixed, B], bench, {1, 2}) == "some"
    assert crew([A, fixed, B], bench, {4}) == "some"
    assert crew([A, fixed, B], bench, {9}) == "nobody"
    assert crew([fixed], Bench([]), {4}) == [fixed]
