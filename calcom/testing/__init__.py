"""Help for testing code that uses calcom.

`mock()` answers in place of the server and checks requests and answers against the API document, `make()`
creates models with made-up values, `record()` records which parts of the API a program uses, and the fixtures
`calcom_sandbox` and `calcom_sandbox_app` are available without an import.
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
    # pytest loads the fixtures in every run; they must not load anything else.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    if name not in _HOMES:
        from .._extras import require

        require("testing", f"calcom.testing.{name}")
    return getattr(import_module(f".{_HOMES.get(name, 'routes')}", __name__), name)
