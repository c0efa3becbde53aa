"""Turn bodies as people write them into what the server expects, using the tables of the generated models.

Names are accepted in both spellings at every depth, and a time zone may be an object. A string in place of a
list is an error: nobody means a list of its letters.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from typing import Any

from .errors import ConfigurationError


def spelled(body: Any, annotation: str, package: str, operation: str) -> Any:
    """The body of an operation under the server's names; parts that no model describes are unchanged."""
    classes = _classes(annotation, package)
    return _spelled(body, [_Models(classes)], operation) if classes else body


class _Models:
    """One of several models; which of them is not known."""

    def __init__(self, classes: tuple[type[Any], ...]) -> None:
        self.classes = classes


@cache
def _classes(annotation: str, package: str) -> tuple[type[Any], ...]:
    models = import_module(f"{package}.models")
    found: list[type[Any]] = []
    for word in annotation.replace("|", " ").split():
        if word.isidentifier() and word in dir(models):
            named = getattr(models, word)
            found += [each for each in getattr(named, "__args__", (named,)) if hasattr(each, "_fields")]
    return tuple(found)


def _spelled(value: Any, kinds: Iterable[Any], where: str) -> Any:
    kinds = list(_flat(kinds))
    if isinstance(value, Mapping):
        return _mapping(value, kinds, where)
    if _is_zone(value):
        return value.key
    inner = items(kinds)
    if not inner:
        return value
    if isinstance(value, str | bytes):
        if any(type(kind).__name__ in ("Kind", "Plain", "Choice", "Time", "Date") for kind in kinds):
            return value
        raise not_a_list(where, value)
    if isinstance(value, Iterable) and not hasattr(value, "to_dict"):
        return [_spelled(item, inner, f"{where}[{index}]") for index, item in enumerate(value)]
    return value


def _is_zone(value: Any) -> bool:
    # A program that holds a ZoneInfo has imported zoneinfo; others need not load it.
    module: Any = sys.modules.get("zoneinfo")
    return module is not None and isinstance(value, module.ZoneInfo)


def _flat(kinds: Iterable[Any]) -> Iterable[Any]:
    for kind in kinds:
        name = type(kind).__name__
        if name == "Nullable":
            yield from _flat([kind.inner])
        elif name == "Variant":
            yield from _flat(kind.members)
        else:
            yield kind


def _mapping(value: Mapping[Any, Any], kinds: list[Any], where: str) -> dict[Any, Any]:
    fields, names, rest = members(kinds)
    written: dict[Any, Any] = {}
    for key, item in value.items():
        wire: Any = key if key in fields else names.get(str(key), key)
        written[wire] = _spelled(item, fields.get(wire, rest), f"{where}.{wire}")
    return written


def models(annotation: str, package: str) -> list[Any]:
    """The kinds of a body with this annotation."""
    classes = _classes(annotation, package)
    return [_Models(classes)] if classes else []


def members(kinds: Iterable[Any]) -> tuple[dict[str, list[Any]], dict[str, str], list[Any]]:
    """The contents of an object of these kinds: fields by server name, our names for them, and the rest."""
    names: dict[str, str] = {}
    fields: dict[str, list[Any]] = {}
    rest: list[Any] = []
    for kind in _flat(kinds):
        if type(kind).__name__ == "Map":
            rest.append(kind.inner)
        classes = kind.classes if isinstance(kind, _Models) else [kind.cls] if hasattr(kind, "cls") else []
        for cls in classes:
            for attribute, name, _, inner in cls._fields():
                names[attribute] = name
                fields.setdefault(name, []).append(inner)
    return fields, names, rest


def items(kinds: Iterable[Any]) -> list[Any]:
    """The kinds of the items of a list of these kinds."""
    return [kind.inner for kind in _flat(kinds) if type(kind).__name__ == "List"]


def takes_any_name(kinds: Iterable[Any]) -> bool:
    """Whether the names in an object of these kinds may be data, such as the names in metadata."""
    closed = False
    for kind in _flat(kinds):
        if type(kind).__name__ in ("Map", "Kind"):
            return True
        for cls in kind.classes if isinstance(kind, _Models) else [kind.cls] if hasattr(kind, "cls") else []:
            if cls._open:
                return True
            closed = True
    return not closed


def not_a_list(where: str, value: str | bytes) -> ConfigurationError:
    """The error for a string in place of a list."""
    shown = repr(value[:40])
    return ConfigurationError(f"{where} must be a list, not a string: write [{shown}].")


def listed(value: Any, field: str) -> list[Any]:
    """The values of a list, a tuple or another collection."""
    if isinstance(value, str | bytes):
        raise not_a_list(field, value)
    if not isinstance(value, Iterable):
        raise ConfigurationError(f"{field} must be a list, not {type(value).__name__}.")
    return list(value)


@cache
def lists_of(function: Any) -> frozenset[str]:
    """The parameters of a generated function that take a list but no string."""
    return frozenset(
        name
        for name, annotation in function.__annotations__.items()
        if name != "return"
        and "list[" in str(annotation)
        and not {"str", "Any"} & {part.strip() for part in str(annotation).split(" | ")}
    )
