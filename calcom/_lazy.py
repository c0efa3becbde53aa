"""Names that modules import on their first use, so that `import calcom` stays fast."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Mapping
from importlib import import_module
from typing import Any


def names(module: str, homes: Mapping[str, str], own: Collection[str]) -> Callable[[str], Any]:
    """Return the `__getattr__` of a package: `homes` maps names to modules of it, `own` are its modules."""

    def get(name: str) -> Any:
        if name in own:
            return import_module(f".{name}", module)
        if name not in homes:
            raise _unknown(module, name)
        value = getattr(import_module(f".{homes[name]}", module), name)
        # The next use finds an ordinary attribute.
        setattr(sys.modules[module], name, value)
        return value

    return get


def models(module: str, package: str) -> Callable[[str], Any]:
    """Return the `__getattr__` of a module that has the models of a generated package."""

    def get(name: str) -> Any:
        if name.startswith("_"):
            raise _unknown(module, name)
        try:
            return getattr(import_module(package), name)
        except AttributeError:
            raise _unknown(module, name) from None

    return get


def model_names(package: str) -> list[str]:
    """Return the names of the models of a generated package."""
    return sorted(name for name in dir(import_module(package)) if name[:1].isupper())


def _unknown(module: str, name: str) -> AttributeError:
    return AttributeError(f"module {module!r} has no attribute {name!r}")
