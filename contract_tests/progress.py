"""Progress of a run: one updated line on a terminal, plain lines elsewhere."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TextIO


class Progress:
    """Reports the steps of a run. A `note` stays on screen, a `step` until the next one."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self.stream = stream or sys.stderr
        self.started = time.monotonic()

    def note(self, text: str) -> None:
        print(f"[{self._clock()}] {text}", file=self.stream, flush=True)

    def start(self, layer: str, total: int) -> None:
        self.note(f"{layer}: {total}")

    def step(self, text: str) -> None:
        """Report that a unit of work begins."""

    def finish(self, text: str) -> None:
        self.note(text)

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def _clock(self) -> str:
        seconds = int(time.monotonic() - self.started)
        return f"{seconds // 60}:{seconds % 60:02d}"


class TerminalProgress(Progress):
    """A bar for each layer, with the remaining time."""

    def __init__(self, stream: TextIO | None = None) -> None:
        super().__init__(stream)
        from rich.console import Console
        from rich.progress import (
            BarColumn,
            MofNCompleteColumn,
            SpinnerColumn,
            TextColumn,
            TimeRemainingColumn,
        )
        from rich.progress import Progress as Bars

        self._console = Console(file=self.stream)
        self._bars = Bars(
            SpinnerColumn(),
            TextColumn("{task.description:<26}"),
            BarColumn(bar_width=28),
            MofNCompleteColumn(),
            TimeRemainingColumn(compact=True),
            TextColumn("[dim]{task.fields[now]}"),
            console=self._console,
            transient=True,
        )
        self._task: Any = None

    def note(self, text: str) -> None:
        self._console.print(f"[dim]{self._clock()}[/] {text}", highlight=False)

    def start(self, layer: str, total: int) -> None:
        if self._task is not None:
            self._bars.remove_task(self._task)
        self._task = self._bars.add_task(layer, total=total, now="")

    def step(self, text: str) -> None:
        if self._task is not None:
            self._bars.update(self._task, advance=1, now=text[-60:])

    def overall(self, done: int, total: int, layer: str, now: str) -> None:
        """Show what several parts have done together."""
        if self._task is None:
            self._task = self._bars.add_task(layer, total=total, now="")
        self._bars.update(self._task, description=layer, completed=done, total=total, now=now[-60:])

    def __enter__(self) -> Progress:
        self._bars.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bars.stop()


class PartProgress(Progress):
    """Writes the progress of one part to a file, for the line that shows all parts."""

    def __init__(self, stream: TextIO, steps: Path) -> None:
        super().__init__(stream)
        self._steps = steps

    def start(self, layer: str, total: int) -> None:
        super().start(layer, total)
        self._tell(f"{total} {layer}")

    def step(self, text: str) -> None:
        self._tell(f"+ {text}")

    def _tell(self, line: str) -> None:
        with self._steps.open("a", encoding="utf-8") as file:
            file.write(line.replace("\n", " ") + "\n")


class CombinedProgress:
    """One updated line for all parts: the steps done, of those begun."""

    def __init__(self, steps: Sequence[Path], stream: TextIO | None = None) -> None:
        self._steps = steps
        self._line = TerminalProgress(stream) if (stream or sys.stderr).isatty() else None

    def look(self) -> tuple[int, int, str, str]:
        """Return steps done, steps begun, the slowest part's layer, and the latest step."""
        done = total = 0
        slowest, layer, now = float("inf"), "", ""
        for path in self._steps:
            own, own_layer = 0, ""
            lines = path.read_text("utf-8", "replace").splitlines() if path.is_file() else []
            for line in lines:
                number, _, text = line.partition(" ")
                if number == "+":
                    own, now = own + 1, text
                else:
                    total, own_layer = total + int(number), text
            done += own
            if own < slowest:
                slowest, layer = own, own_layer
        return done, total, layer, now

    def show(self) -> None:
        if self._line is not None:
            self._line.overall(*self.look())

    def note(self, text: str, say: Callable[[str], None]) -> None:
        """Print a message above the line."""
        if self._line is not None:
            self._line.note(text)
        else:
            say(text)

    def __enter__(self) -> CombinedProgress:
        if self._line is not None:
            self._line.__enter__()
        return self

    def __exit__(self, *raised: Any) -> None:
        if self._line is not None:
            self._line.__exit__(*raised)


STEPS = "CALCOM_CONTRACT_STEPS"  # environment variable of a part: the file for its progress


def progress_for(stream: TextIO) -> Progress:
    if os.environ.get(STEPS):
        return PartProgress(stream, Path(os.environ[STEPS]))
    return TerminalProgress(stream) if stream.isatty() else Progress(stream)
