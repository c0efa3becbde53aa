"""Report the effects of a document change in Python only once: with the change that causes them.

The surface (`surface.txt`) differs because documents do. Each difference is added to the change that names
it; the rest have other causes and stay separate changes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from calcom_spec import naming
from calcom_spec.diff import ORDER, TO, TYPES, Change
from calcom_spec.document import Object, referenced

# The types of an operation, by "METHOD /path".
Reached = Callable[[str], set[str]]


def joined(
    changes: dict[str, list[Change]], python: list[Change], reached: Reached
) -> tuple[dict[str, list[Change]], list[Change]]:
    """Return document changes with their differences in Python, and the differences that none explains."""
    left = list(python)
    found: dict[str, list[Change]] = {}
    for edition, listed in changes.items():
        found[edition] = []
        for change in listed:
            names = [name for name in change.effect.split(TO) if name]
            lost = reached(change.subject) if change.rule == "operation-removed" else set[str]()
            mine = [each for each in left if any(_is_of(each.subject, name) for name in names)]
            mine += [each for each in left if each not in mine and _type_of(each.subject) in lost]
            left = [each for each in left if each not in mine]
            level = min([change.level, *(each.level for each in mine)], key=lambda each: ORDER[each])
            told = tuple(each.subject for each in mine if each.subject not in names)
            found[edition].append(replace(change, level=level, python=told))
        found[edition].sort(key=lambda each: (ORDER[each.level], each.rule, each.subject, each.detail))
    return found, left


def _is_of(subject: str, name: str) -> bool:
    """Return whether a difference concerns a name, something below it, or its area."""
    subject, name = subject.removesuffix("()"), name.removesuffix("()")
    return (
        subject == name
        or subject.startswith((f"{name}.", f"{name}(", f"{name} "))
        or (name.startswith((f"{subject}.", f"{subject}(")) and not subject.startswith(TYPES))
    )


def _type_of(subject: str) -> str:
    """Return the type that a difference removes completely."""
    return subject.removeprefix(f"{TYPES}.") if subject.startswith(f"{TYPES}.") else ""


def types_of(document: Object, types: dict[str, str]) -> Reached:
    """Return the types of the operations in a built document; `types` has the names of nested places."""
    schemas = document["components"]["schemas"]

    def reached(key: str) -> set[str]:
        method, _, path = key.partition(" ")
        operation = document["paths"].get(path, {}).get(method.lower(), {})
        names = {naming.pascal(operation.get("operationId", ""))} - {""}
        found, waiting = set(names), list(referenced(operation))
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                waiting += referenced(schemas[name])
        nested = {kind for place, kind in types.items() if place.startswith(tuple(found))}
        return found | nested

    return reached
