"""Record which parts of the API a program uses."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Self

from calcom_spec.usage import Usage

from .. import _recording


class Recording:
    """A running recording; it ends with `stop`, the `with` block, or the program."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._recorder = _recording.begin(path)

    @property
    def path(self) -> Path:
        """The file."""
        return self._recorder.path

    @property
    def usage(self) -> Usage:
        """What this process has used of the API so far."""
        return self._recorder.usage

    def stop(self) -> None:
        """Stop recording, and add the usage to the file; calling it again does nothing."""
        self._recorder.stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


def record(path: str | os.PathLike[str]) -> Recording:
    """Record which parts of the API are used until the program or the `with` block ends; add them to a file.

    Only names and types are recorded, no values. Processes started by this one record too. A second recording
    at the same time raises `RuntimeError`; a file with other content raises `ValueError`.
    """
    return Recording(path)
