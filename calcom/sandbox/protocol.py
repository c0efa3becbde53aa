"""The HTTP protocol of the server: uvicorn's, with access to the connection for faults."""

from __future__ import annotations

from typing import Any


def protocol_class() -> type[Any]:
    """Return uvicorn's protocol with httptools if installed, else with h11."""
    try:
        from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
    except ImportError:
        return _h11_class()

    class Protocol(HttpToolsProtocol):
        def on_message_begin(self) -> None:
            super().on_message_begin()
            self.scope["calcom.transport"] = self.transport  # type: ignore[typeddict-unknown-key]

    return Protocol


def _h11_class() -> type[Any]:
    from uvicorn.protocols.http.h11_impl import H11Protocol

    return H11Protocol
