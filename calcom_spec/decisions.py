"""What a person must decide before a new document can be taken in.

A step that meets such a thing says so by `need`. That raises, except inside `collected`: there the decision
is written down and the step goes on as well as it can, so that everything is seen at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Decision:
    """One thing to decide: where, what, and the line to write in which file."""

    place: str
    problem: str
    line: str = ""
    file: str = ""

    def __str__(self) -> str:
        where = f" in {self.file}" if self.file else ""
        return f"{self.place}: {self.problem}" + (f". Write{where}: {self.line}" if self.line else "")


class DecisionNeededError(ValueError):
    """A decision that nobody collects."""


_open: ContextVar[list[Decision] | None] = ContextVar("decisions", default=None)


def collecting() -> bool:
    """Whether decisions are written down rather than raised."""
    return _open.get() is not None


def need(place: str, problem: str, line: str = "", file: str = "") -> None:
    """Write a decision down; raise it where nobody collects them."""
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
