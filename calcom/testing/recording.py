"""Recording what a program uses of the API."""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType
from typing import Self

from calcom_spec.usage import Usage

from .. import _recording


class Recording:
    """A recording that is under way: until `stop`, the end of the `with`, or the end of the program."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._recorder = _recording.begin(path)

    @property
    def path(self) -> Path:
        """The file."""
        return self._recorder.path

    @property
    def usage(self) -> Usage:
        """What this process has used so far."""
        return self._recorder.usage

    def stop(self) -> None:
        """Record nothing more, and add what was recorded to the file; a second time does nothing."""
        self._recorder.stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()


def record(path: str | os.PathLike[str]) -> Recording:
    """Record what is used of the API, and add it to the file: from now until the program or the `with` ends.

    Names and types are noted, no values. Processes that this one starts record too. A second recording at the
    same time is a `RuntimeError`, a file that holds something else a `ValueError`.
    """
    return Recording(path)
