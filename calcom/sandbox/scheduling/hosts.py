"""Which hosts of a team get a booking, and when a team is free: pure rules.

A host is fixed or takes turns. In a collective event type every host is fixed; in a round-robin one the
fixed hosts must always take part. `next_host` chooses among those who take turns: by weights, if on, then
by priority, then by the oldest last booking.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, NamedTuple

from calcom.sandbox.scheduling.spans import Span, merge

# The defaults of a host.
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
    """An accepted booking of the event type: its position in order of creation, and its hosts."""

    made: tuple[int, ...]
    hosts: Collection[int]


@dataclass(frozen=True, slots=True)
class Bench:
    """The hosts who take turns, in the event type's order, and their past turns."""

    hosts: Sequence[Host]
    turns: Sequence[PastAssignment] = ()
    weighted: bool = False

    def next_host(self, free: Collection[int]) -> Host | None:
        """Return the next host in the rotation. Only hosts with an id in ``free`` count."""
        left = [host for host in self.hosts if host.user_id in free]
        if not left:
            return None
        if self.weighted:
            left = self._most_owed(left)
        highest = max(host.priority for host in left)
        left = [host for host in left if host.priority == highest]
        # min keeps the first of several who were never booked.
        return min(left, key=lambda host: self._last_turn(host.user_id))

    def _most_owed(self, hosts: Sequence[Host]) -> list[Host]:
        """Return the hosts who are furthest behind the share of their weight, with the highest weight."""
        total = sum(host.weight for host in self.hosts)
        owed = {host: self._share(host, total) - self._count(host.user_id) for host in hosts}
        most = max(owed.values())
        behind = [host for host in hosts if owed[host] == most]
        heaviest = max(host.weight for host in behind)
        return [host for host in behind if host.weight == heaviest]

    def _share(self, host: Host, total: int) -> Fraction:
        """Return this host's share of the bookings by weight."""
        ids = {each.user_id for each in self.hosts}
        held = sum(1 for turn in self.turns if ids.intersection(turn.hosts))
        return Fraction(held * host.weight, total) if total else Fraction(0)

    def _count(self, user_id: int) -> int:
        return sum(1 for turn in self.turns if user_id in turn.hosts)

    def _last_turn(self, user_id: int) -> tuple[int, ...]:
        return max((turn.made for turn in self.turns if user_id in turn.hosts), default=())


def crew(hosts: Sequence[Host], bench: Bench, free: Collection[int]) -> list[Host] | Shortage:
    """Return the hosts of a booking, the organizer first: all fixed hosts, and the next one in the rotation.

    If hosts are missing, return the shortage: ``nobody`` is free, or only ``some``.
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
    """Return when all ``fixed`` hosts and at least one of those who take ``turns`` are free.

    Spans of different hosts are not merged: a booking needs one host from start to end. So the spans may
    overlap; they are in order, and none is within another.
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
    """Sort spans and drop those within another."""
    kept: list[Span] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not kept or end > kept[-1][1]:
            kept.append((start, end))
    return kept


def _intersect(spans: Sequence[Span], others: Sequence[Span]) -> list[Span]:
    """Intersect two lists of spans. Within each list, no span contains another."""
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
