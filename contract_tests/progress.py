"""What a person sees while a run goes on: one line that moves on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Any, TextIO


class Progress:
    """Reports steps of a run. `note` always stays on screen, `step` only until the next one."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self.stream = stream or sys.stderr
        self.started = time.monotonic()

    def note(self, text: str) -> None:
        print(f"[{self._clock()}] {text}", file=self.stream, flush=True)

    def start(self, layer: str, total: int) -> None:
        self.note(f"{layer}: {total}")

    def step(self, text: str) -> None:
        """A unit of work begins."""

    def finish(self, text: str) -> None:
        self.note(text)

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    def _clock(self) -> str:
        seconds = int(time.monotonic() - self.started)
        return f"{seconds // 60}:{seconds % 60:02d}"


class TerminalProgress(Progress):
    """A bar per layer with the time left."""

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

    def __enter__(self) -> Progress:
        self._bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bars.stop()


def progress_for(stream: TextIO) -> Progress:
    return TerminalProgress(stream) if stream.isatty() else Progress(stream)
