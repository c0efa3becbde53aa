"""What a person must decide before a new document can be accepted.

A step that needs a decision calls `need`. That raises, except inside `collected`: there the decision is
recorded and the step continues as well as it can, so that one run reports all decisions.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Decision:
    """A decision to make: where, about what, and the line to write into which file."""

    place: str
    problem: str
    line: str = ""
    file: str = ""

    def __str__(self) -> str:
        where = f" in {self.file}" if self.file else ""
        return f"{self.place}: {self.problem}" + (f". Write{where}: {self.line}" if self.line else "")


class DecisionNeededError(ValueError):
    """A decision is needed, but decisions are not being collected."""


_open: ContextVar[list[Decision] | None] = ContextVar("decisions", default=None)


def collecting() -> bool:
    """Return whether decisions are recorded rather than raised."""
    return _open.get() is not None


def need(place: str, problem: str, line: str = "", file: str = "") -> None:
    """Record a decision, or raise it if decisions are not being collected."""
    decision = Decision(place, problem, line, file)
    found = _open.get()
    if found is None:
        raise DecisionNeededError(str(decision))
    if decision not in found:
        found.append(decision)


@contextmanager
def collected() -> Iterator[list[Decision]]:
    """Collect the decisions of a block instead of raising them."""
    found: list[Decision] = []
    token = _open.set(found)
    try:
        yield found
    finally:
        _open.reset(token)
