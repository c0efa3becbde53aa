"""Where answers differ from the API document: reported to a listener and counted for a summary."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple

from ._logging import tell


class Drift(NamedTuple):
    """One difference between an answer and the document."""

    operation: str
    path: str
    """Where in the answer, without list positions: `$.data[].rating`."""
    kind: str
    """The kind of difference: an unknown field, an unknown enum value, a null, another type ..."""
    detail: str
    times: int = 1
    """How often it occurs in the answer: several rows of a list may differ in the same way."""

    def __str__(self) -> str:
        return f"{self.operation} {self.path}: {self.kind} ({self.detail})"


DriftListener = Callable[[Drift], None]


# The number of differences to keep, so that a server that makes up names cannot fill the memory.
MOST = 1000


class DriftRecord:
    """Counts the differences of one client; safe to use from several threads.

    The listener gets each difference once per answer.
    """

    def __init__(self, listener: DriftListener | None = None) -> None:
        self._listener = listener
        self._counts: Counter[tuple[str, str, str]] = Counter()
        self._others = 0
        self._lock = threading.Lock()

    def note(self, drifts: Iterable[Drift]) -> None:
        """Take in the differences of one answer."""
        for drift in drifts:
            key = drift.operation, drift.path, drift.kind
            with self._lock:
                if key in self._counts or len(self._counts) < MOST:
                    self._counts[key] += drift.times
                else:
                    self._others += drift.times
            if self._listener is not None:
                tell(self._listener, drift)

    def summary(self) -> list[str]:
        """One line per difference with its count, the most frequent first."""
        with self._lock:
            counted, others = self._counts.most_common(), self._others
        lines = [f"{operation} {path}: {kind}, {times} times" for (operation, path, kind), times in counted]
        return [*lines, f"other differences: {others} times"] if others else lines
