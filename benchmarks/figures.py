"""Figures, and the limits that they must keep."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Measured:
    """One figure, and the limit that it must keep."""

    name: str
    value: float
    limit: float
    unit: str = "times"
    at_least: bool = False

    @property
    def kept(self) -> bool:
        """Return whether the limit is kept."""
        return self.value >= self.limit if self.at_least else self.value <= self.limit

    def __str__(self) -> str:
        sign = ">=" if self.at_least else "<="
        verdict = "ok" if self.kept else "MISSED"
        return f"{self.name:<60}{self.value:>9.2f} {self.unit:<6}{sign} {self.limit:<8g}{verdict}"


def report(figures: Iterable[Measured]) -> int:
    """Print each figure when it is measured; return 1 if one of them misses its limit, otherwise 0."""
    missed = 0
    for figure in figures:
        print(figure, flush=True)
        missed |= not figure.kept
    return missed
