"""Who of a team gets a booking, and when a team has time: pure rules over its hosts.

A host is fixed or takes turns. Of a collective event type every host is fixed; of a round-robin one those
are who must always be there. Who takes turns is chosen by `next_host`: weights first, where they are on,
then priority, then who was booked longest ago.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, NamedTuple

from calcom.sandbox.scheduling.spans import Span, merge

# Of a host of whom nothing else is said.
USUAL_PRIORITY = 2
USUAL_WEIGHT = 100

Shortage = Literal["nobody", "some"]


@dataclass(frozen=True, slots=True)
class Host:
    user_id: int
    fixed: bool = False
    priority: int = USUAL_PRIORITY
    weight: int = USUAL_WEIGHT


class PastAssignment(NamedTuple):
    """An accepted booking of the event type: its place among them as they were made, and its hosts."""

    made: tuple[int, ...]
    hosts: Collection[int]


@dataclass(frozen=True, slots=True)
class Bench:
    """Who takes turns at an event type, in its order, and the turns that they had."""

    hosts: Sequence[Host]
    turns: Sequence[PastAssignment] = ()
    weighted: bool = False

    def next_host(self, free: Collection[int]) -> Host | None:
        """The host whose turn it is, of those whose ids are ``free``."""
        left = [host for host in self.hosts if host.user_id in free]
        if not left:
            return None
        if self.weighted:
            left = self._most_owed(left)
        highest = max(host.priority for host in left)
        left = [host for host in left if host.priority == highest]
        # Of several who were never booked, min keeps the first.
        return min(left, key=lambda host: self._last_turn(host.user_id))

    def _most_owed(self, hosts: Sequence[Host]) -> list[Host]:
        """Who is furthest behind the share of the bookings that the weight gives, the heaviest of them."""
        total = sum(host.weight for host in self.hosts)
        owed = {host: self._share(host, total) - self._count(host.user_id) for host in hosts}
        most = max(owed.values())
        behind = [host for host in hosts if owed[host] == most]
        heaviest = max(host.weight for host in behind)
        return [host for host in behind if host.weight == heaviest]

    def _share(self, host: Host, total: int) -> Fraction:
        """The bookings that would be this host's if all went by weight."""
        ids = {each.user_id for each in self.hosts}
        held = sum(1 for turn in self.turns if ids.intersection(turn.hosts))
        return Fraction(held * host.weight, total) if total else Fraction(0)

    def _count(self, user_id: int) -> int:
        return sum(1 for turn in self.turns if user_id in turn.hosts)

    def _last_turn(self, user_id: int) -> tuple[int, ...]:
        return max((turn.made for turn in self.turns if user_id in turn.hosts), default=())


def crew(hosts: Sequence[Host], bench: Bench, free: Collection[int]) -> list[Host] | Shortage:
    """The hosts of a booking, its organizer first: all who are fixed, and one whose turn it is.

    Of whom some are missing it says so: ``nobody`` is free, or just ``some``.
    """
    fixed = [host for host in hosts if host.fixed]
    if not any(host.user_id in free for host in hosts):
        return "nobody"
    if any(host.user_id not in free for host in fixed):
        return "some"
    if not bench.hosts:
        return fixed
    turn = bench.next_host(free)
    return "some" if turn is None else [*fixed, turn]


def common_spans(fixed: Sequence[Iterable[Span]], turns: Sequence[Iterable[Span]]) -> list[Span]:
    """When all who are ``fixed`` and at least one of those who take ``turns`` have time.

    What belongs to different hosts is not merged: a booking needs one of them from start to end. So the
    spans may overlap; they are in order, and none lies within another.
    """
    parts = [merge(spans) for spans in fixed]
    if turns:
        parts.append(_outermost(span for spans in turns for span in spans))
    if not parts:
        return []
    together = parts[0]
    for part in parts[1:]:
        together = _intersect(together, part)
    return together


def _outermost(spans: Iterable[Span]) -> list[Span]:
    """In order, without those that lie within another."""
    kept: list[Span] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not kept or end > kept[-1][1]:
            kept.append((start, end))
    return kept


def _intersect(spans: Sequence[Span], others: Sequence[Span]) -> list[Span]:
    """What two lists have in common in which no span lies within another."""
    common: list[Span] = []
    one = other = 0
    while one < len(spans) and other < len(others):
        start = max(spans[one][0], others[other][0])
        end = min(spans[one][1], others[other][1])
        if start < end:
            common.append((start, end))
        if spans[one][1] <= others[other][1]:
            one += 1
        else:
            other += 1
    return _outermost(common)
