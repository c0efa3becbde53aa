"""Help for testing code that uses calcom.

`mock()` answers in place of the server and checks requests and answers against the API document, `make()`
creates models with made-up values, `record()` records which parts of the API a program uses, and the fixtures
`calcom_sandbox` and `calcom_sandbox_app` are available without an import.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _lazy
from .._extras import require

if TYPE_CHECKING:
    from .factories import make
    from .recording import Recording, record
    from .routes import Mock, WrongAnswerError, WrongRequestError, mock

__all__ = ["Mock", "Recording", "WrongAnswerError", "WrongRequestError", "make", "mock", "record"]

_RECORDING = {"Recording": "recording", "record": "recording"}
_named = _lazy.names(
    __name__, {**dict.fromkeys(__all__, "routes"), "make": "factories", **_RECORDING}, own=()
)


def __getattr__(name: str) -> Any:
    # pytest loads the fixtures in every run; they must not load anything else.
    if name in __all__ and name not in _RECORDING:
        require("testing", f"calcom.testing.{name}")
    return _named(name)
