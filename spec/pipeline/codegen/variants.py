"""Find how to distinguish the members of a union, once, from their common fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass

from spec.pipeline.codegen.shapes import Enum, Field, List, Model, Nullable, Ref, Shape, json_types


@dataclass(frozen=True)
class Only:
    """Only one member is left."""

    model: str


@dataclass(frozen=True)
class ByValue:
    """By the value of a field that each member fixes differently."""

    key: str
    cases: tuple[tuple[tuple[str | int | bool, ...], Decision], ...]


@dataclass(frozen=True)
class ByPresence:
    """By a field that some members always have and the others never.

    It is a field of the object, or of the object or the first object of the list in the field `within`,
    which all members have.
    """

    key: str
    present: Decision
    absent: Decision
    within: str = ""


@dataclass(frozen=True)
class ByType:
    """By the JSON type of a field."""

    key: str
    cases: tuple[tuple[tuple[str, ...], Decision], ...]


@dataclass(frozen=True)
class ByNested:
    """By the contents of the object in a field that all members have."""

    key: str
    held: Decision


@dataclass(frozen=True)
class ByFit:
    """No single field decides: choose the member that fits the object best."""

    models: tuple[str, ...]


Decision = Only | ByValue | ByPresence | ByType | ByNested | ByFit


def decision(names: list[str], models: dict[str, Model]) -> Decision:
    if len(names) == 1:
        return Only(names[0])
    for tell in (_switch, _has, _type, _inside, _within):
        found = tell(names, models)
        if found is not None:
            return found
    return ByFit(tuple(names))


def undecided(tree: Decision) -> Iterator[tuple[str, ...]]:
    """Return the groups of models that only the best fit distinguishes."""
    match tree:
        case ByFit(models):
            yield models
        case ByValue(_, cases) | ByType(_, cases):
            for _, case in cases:
                yield from undecided(case)
        case ByPresence(_, present, absent):
            yield from undecided(present)
            yield from undecided(absent)
        case ByNested(_, held):
            yield from undecided(held)
        case Only():
            pass


def _fields(names: list[str], models: dict[str, Model]) -> dict[str, dict[str, Field]]:
    return {name: {field.name: field for field in models[name].fields} for name in names}


def _shared(fields: dict[str, dict[str, Field]]) -> list[str]:
    first, *rest = fields.values()
    shared = [key for key in first if all(key in other for other in rest)]
    return sorted(shared, key=lambda key: (key != "type", list(first).index(key)))


def _bare(shape: Shape) -> Shape:
    return shape.inner if isinstance(shape, Nullable) else shape


def _switch(names: list[str], models: dict[str, Model]) -> Decision | None:
    fields = _fields(names, models)
    for key in _shared(fields):
        values: dict[str, set[object]] = {}
        for name in names:
            shape = _bare(fields[name][key].shape)
            if isinstance(shape, Enum):
                values[name] = set(shape.values)
        if len(values) == len(names) and all(fields[name][key].required for name in names):
            groups = _groups(names, values)
            if len(groups) > 1:
                return ByValue(
                    key,
                    tuple(
                        (
                            tuple(sorted({value for name in group for value in values[name]}, key=repr)),  # type: ignore[misc]
                            decision(group, models),
                        )
                        for group in groups
                    ),
                )
    return None


def _groups(names: list[str], values: Mapping[str, Set[object]]) -> list[list[str]]:
    """Group the names that have a value in common."""
    groups: list[list[str]] = []
    for name in names:
        joined = [group for group in groups if any(values[name] & values[other] for other in group)]
        merged = [other for group in joined for other in group] + [name]
        groups = [group for group in groups if group not in joined] + [merged]
    return groups


def _has(names: list[str], models: dict[str, Model]) -> Decision | None:
    fields = _fields(names, models)
    best: tuple[int, str, list[str], list[str]] | None = None
    for key in dict.fromkeys(key for name in names for key in fields[name]):
        present = [name for name in names if key in fields[name] and fields[name][key].required]
        absent = [name for name in names if key not in fields[name]]
        if present and absent and len(present) + len(absent) == len(names):
            balance = min(len(present), len(absent))
            if best is None or balance > best[0]:
                best = (balance, key, present, absent)
    if best is None:
        return None
    _, key, present, absent = best
    return ByPresence(key, decision(present, models), decision(absent, models))


def _type(names: list[str], models: dict[str, Model]) -> Decision | None:
    fields = _fields(names, models)
    for key in _shared(fields):
        if not all(fields[name][key].required for name in names):
            continue
        types = {name: json_types(fields[name][key].shape) for name in names}
        groups = _groups(names, types)
        if len(groups) > 1:
            return ByType(
                key,
                tuple(
                    (tuple(sorted({kind for name in group for kind in types[name]})), decision(group, models))
                    for group in groups
                ),
            )
    return None


def _inside(names: list[str], models: dict[str, Model]) -> Decision | None:
    fields = _fields(names, models)
    for key in _shared(fields):
        inner: dict[str, Model] = {}
        for name in names:
            shape = _bare(fields[name][key].shape)
            if isinstance(shape, List):
                shape = _bare(shape.inner)
            if isinstance(shape, Ref):
                inner[name] = models[shape.name]
        if len(inner) != len(names):
            continue
        for candidate in dict.fromkeys(field.name for model in inner.values() for field in model.fields):
            present = [n for n in names if any(f.name == candidate and f.required for f in inner[n].fields)]
            absent = [n for n in names if all(f.name != candidate for f in inner[n].fields)]
            if present and absent and len(present) + len(absent) == len(names):
                return ByPresence(candidate, decision(present, models), decision(absent, models), key)
    return None


def _within(names: list[str], models: dict[str, Model]) -> Decision | None:
    fields = _fields(names, models)
    for key in _shared(fields):
        held: dict[str, Model] = {}
        for name in names:
            shape = fields[name][key].shape
            if isinstance(shape, Ref) and fields[name][key].required:
                held[name] = models[shape.name]
        if len(held) == len(names):
            # The nested objects represent the members that contain them.
            tree = decision(names, {**models, **held})
            if not list(undecided(tree)):
                return ByNested(key, tree)
    return None
