"""Whether it is recorded what a program uses of the API: one name to look at, which costs a call nothing."""

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
# Whether the client asks something for itself, which is nothing that the program uses.
asking_for_itself: ContextVar[bool] = ContextVar("calcom_asking_for_itself", default=False)


@contextmanager
def for_itself() -> Iterator[None]:
    """Keep the calls that are made inside out of the usage."""
    token = asking_for_itself.set(True)
    try:
        yield
    finally:
        asking_for_itself.reset(token)


def record_if_asked() -> None:
    """Begin to record if the environment names a file for it, as it may for a program as it stands."""
    path = os.environ.get(VARIABLE)
    if path and recorder is None:
        from ._recording import begin

        begin(path)
