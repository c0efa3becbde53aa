"""A stateful Cal.com on loopback: `with Sandbox() as sandbox: ...`, or `python -m calcom.sandbox`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .app import App
    from .server import Sandbox, create_app

__all__ = ["App", "Sandbox", "create_app"]

_HOMES = {"App": "app", "Sandbox": "server", "create_app": "server"}


def __getattr__(name: str) -> Any:
    """Import on first use, to keep the command's help and the pytest plugin fast."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f".{_HOMES[name]}", __name__), name)
