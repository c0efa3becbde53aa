"""Turn Python arguments into what the server expects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from calcom_v2.types import Unset

from . import _bodies
from .errors import ConfigurationError


def camel(name: str) -> str:
    """The server's spelling of a name."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def fields(value: Any, name: str) -> Any:
    """A mapping or model with the server's names; both spellings of a name are accepted."""
    if isinstance(value, Mapping):
        return {camel(key) if isinstance(key, str) else key: item for key, item in value.items()}
    if hasattr(value, "to_dict"):
        return value.to_dict()
    raise ConfigurationError(f"{name} must be a mapping or a model, not {type(value).__name__}.")


def given(**values: Any) -> dict[str, Any]:
    """The values that are not `UNSET`, under the server's names."""
    return {camel(name): value for name, value in values.items() if not isinstance(value, Unset)}


def items(values: Any, name: str) -> Any:
    """The values as a list; `UNSET` and `None` unchanged."""
    return values if values is None or isinstance(values, Unset) else _bodies.listed(values, name)
