"""Where answers differ from the API document: told to whoever listens, counted for whoever asks."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple


class Drift(NamedTuple):
    """One difference between an answer and the document."""

    operation: str
    path: str
    """Where in the answer, list positions left out: `$.data[].rating`."""
    kind: str
    """What sort of difference: an unknown field, an unknown enum value, a null, another type ..."""
    detail: str

    def __str__(self) -> str:
        return f"{self.operation} {self.path}: {self.kind} ({self.detail})"


DriftListener = Callable[[Drift], None]


class DriftRecord:
    """Counts the differences of one client; safe to use from several threads."""

    def __init__(self, listener: DriftListener | None = None) -> None:
        self._listener = listener
        self._counts: Counter[tuple[str, str, str]] = Counter()
        self._lock = threading.Lock()

    def note(self, drifts: Iterable[Drift]) -> None:
        """Take in the differences of one answer."""
        for drift in drifts:
            with self._lock:
                self._counts[drift.operation, drift.path, drift.kind] += 1
            if self._listener is not None:
                self._listener(drift)

    def summary(self) -> list[str]:
        """One line per difference with how often it was met, the most frequent first."""
        with self._lock:
            counted = self._counts.most_common()
        return [f"{operation} {path}: {kind}, {times} times" for (operation, path, kind), times in counted]
