"""Whether the usage of the API is being recorded: one name to check, which costs a call nothing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._recording import Recorder

VARIABLE = "CALCOM_USAGE"
recorder: Recorder | None = None
# Whether the client makes a call for itself; such calls are not usage of the program.
asking_for_itself: ContextVar[bool] = ContextVar("calcom_asking_for_itself", default=False)


@contextmanager
def for_itself() -> Iterator[None]:
    """Keep the calls inside this block out of the recorded usage."""
    token = asking_for_itself.set(True)
    try:
        yield
    finally:
        asking_for_itself.reset(token)


def record_if_asked() -> None:
    """Begin to record if the environment names a file, so that a program need not be changed."""
    path = os.environ.get(VARIABLE)
    if path and recorder is None:
        from ._recording import begin

        begin(path)
