"""Aids for testing code that uses calcom.

`mock()` answers in place of the server and holds requests and answers to the API document, `make()` makes
up models, `record()` notes what a program uses of the API, and the fixtures `calcom_sandbox` and
`calcom_sandbox_app` are there without an import.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .factories import make
    from .recording import Recording, record
    from .routes import Mock, WrongAnswerError, WrongRequestError, mock

__all__ = ["Mock", "Recording", "WrongAnswerError", "WrongRequestError", "make", "mock", "record"]

_HOMES = {"Recording": "recording", "make": "factories", "record": "recording"}


def __getattr__(name: str) -> Any:
    # pytest loads the fixtures in every run; nothing else may come with them.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f".{_HOMES.get(name, 'routes')}", __name__), name)
