"""Who gets a round-robin booking, written from what was observed of a real server, and from nothing else.

It shares no code with the sandbox. People are numbers; a booking is a dictionary with ``made`` (whatever can
be ordered), ``status`` and ``people`` (all who take part, including guests).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

Person = Mapping[str, Any]
Booking = Mapping[str, Any]

LEVELS = {"lowest": 0, "low": 1, "medium": 2, "high": 3, "highest": 4}


def order_of(people: Sequence[Person], bookings: Iterable[Booking], *, weighted: bool = False) -> list[int]:
    """Ids of people who take turns, in the order in which they are asked when all of them are free.

    Only who is free is asked, so the first of these who is free gets the booking.
    """
    held = [each for each in bookings if each["status"] == "accepted"]
    ids = [person["id"] for person in people]
    of_theirs = [each for each in held if any(number in each["people"] for number in ids)]
    all_weights = sum(person.get("weight", 100) for person in people)

    def rank(position: int) -> tuple[Any, ...]:
        person = people[position]
        own = [each for each in held if person["id"] in each["people"]]
        weight = person.get("weight", 100)
        # bookings x weight / all weights - own bookings, times all weights: no rounding.
        shortfall = len(of_theirs) * weight - len(own) * all_weights
        by_weight = (-shortfall, -weight) if weighted else ()
        latest = max((each["made"] for each in own), default=None)
        waited = (0, 0) if latest is None else (1, latest)
        return (*by_weight, -LEVELS[person.get("priority", "medium")], *waited, position)

    return [people[position]["id"] for position in sorted(range(len(people)), key=rank)]


def booked(
    people: Sequence[Person], bookings: Iterable[Booking], free: Iterable[int], *, weighted: bool = False
) -> list[int] | None:
    """The ids of who is booked, the organizer first; None when it cannot be."""
    able = set(free)
    always = [person["id"] for person in people if person.get("fixed")]
    rotating = [person for person in people if not person.get("fixed")]
    if not able.issuperset(always):
        return None
    if not rotating:
        return always
    asked = [number for number in order_of(rotating, bookings, weighted=weighted) if number in able]
    return [*always, asked[0]] if asked else None
