"""Write shapes in Python: as types and exact decoders, with their imports."""

from __future__ import annotations

import copy
import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from calcom_spec import naming
from calcom_spec.document import REFERENCE, Object
from calcom_spec.naming import item_name
from spec.pipeline import published
from spec.pipeline.codegen import variants
from spec.pipeline.codegen.names import UNIONS
from spec.pipeline.codegen.picker import picker
from spec.pipeline.codegen.shapes import (
    Anything,
    Enum,
    List,
    Map,
    Null,
    Nullable,
    Ref,
    Scalar,
    Shape,
    Shapes,
    Union,
)

LONGEST_NAME = 48
PYTHON_TYPES = {
    **{kind: kind for kind in ("str", "int", "float", "bool")},
    "time": "datetime.datetime",
    "date": "datetime.date",
}
KINDS = {
    "str": "STRING",
    "int": "INTEGER",
    "float": "NUMBER",
    "bool": "BOOLEAN",
    "time": "TIME",
    "date": "DATE",
}


@dataclass(frozen=True)
class Variants:
    """A union with models among its members: an alias and a decoder in a separate module."""

    name: str
    module: str
    members: tuple[Shape, ...]

    @property
    def models(self) -> list[Ref]:
        return [member for member in self.members if isinstance(member, Ref)]


@dataclass(frozen=True)
class Spelling:
    """Spellings of types for contexts in which the usual spelling would mean something else."""

    anything: str = "Any"
    list: str = "list"
    given: bool = False
    """Whether a mapping is accepted instead of a model."""


@dataclass
class Annotations:
    """Types, exact decoders and imports; `uses` has all shapes, each with a name for its place."""

    shapes: Shapes
    document: Object
    api: str
    uses: Iterable[tuple[str, Shape]]
    locked: dict[str, str] = field(default_factory=dict)
    """The existing names of unions, by place."""
    unions: dict[tuple[Shape, ...], Variants] = field(default_factory=dict)
    union_names: dict[str, str] = field(default_factory=dict)
    spelling: Spelling = Spelling()

    def spelled(self, spelling: Spelling) -> Annotations:
        """Return the same types in another spelling."""
        other = copy.copy(self)
        other.spelling = spelling
        return other

    def __post_init__(self) -> None:
        named = dict(self._component_unions())
        named |= {frozenset(members): name for name, members in UNIONS[self.api].items()}
        taken = {*self.shapes.models, *self.shapes.enums}
        places: dict[str, list[str]] = {}
        for where, shape in self.uses:
            for union, listed in _unions_in(shape):
                if not any(isinstance(member, Ref) for member in union.members):
                    continue
                place = item_name(where) if listed else where
                known = self.unions.get(union.members)
                if known is None:
                    name = named.get(frozenset(self.type_of(member) for member in union.members))
                    if name is None:
                        name = _free_name(union, place, taken)
                        places[name] = []
                    taken.add(name)
                    known = self.unions[union.members] = Variants(name, naming.attribute(name), union.members)
                if known.name in places:
                    places[known.name].append(place)
        names = published.chosen(places, self.locked, taken - set(places))
        for members, variant in list(self.unions.items()):
            name = names.get(variant.name, variant.name)
            self.union_names.update(dict.fromkeys(places.get(variant.name, ()), name))
            self.unions[members] = Variants(name, naming.attribute(name), members)

    # Names

    def _component_unions(self) -> Iterator[tuple[frozenset[str], str]]:
        schemas = self.document["components"]["schemas"]

        def members(schema: Object) -> Iterator[str]:
            name = schema.get("$ref", "").removeprefix(REFERENCE)
            target = schemas[name] if name else schema
            if "anyOf" in target:
                for member in target["anyOf"]:
                    yield from members(member)
            elif name in self.shapes.models:
                yield name
            elif target.get("type") != "null":
                yield name or str(target.get("type"))

        for name, schema in schemas.items():
            if "anyOf" in schema:
                yield frozenset(members(schema)), name

    @cached_property
    def names(self) -> dict[str, str]:
        """Return every public name of the models package, with its module."""
        named = {model.name: model.module for model in self.shapes.models.values()}
        named |= {enum.name: enum.module for enum in self.shapes.enums.values()}
        named |= {union.name: union.module for union in self.unions.values()}
        return dict(sorted(named.items()))

    # Types

    def type_of(self, shape: Shape) -> str:
        match shape:
            case Anything():
                return self.spelling.anything
            case Null():
                return "None"
            case Scalar(kind):
                return PYTHON_TYPES[kind]
            case Enum(values, name):
                base = type(values[0]).__name__
                return f"{name} | {base}" if name else f"Literal[{', '.join(map(repr, values))}]"
            case Nullable(inner):
                return f"{self.type_of(inner)} | None"
            case List(inner):
                return f"{self.spelling.list}[{self.type_of(inner)}]"
            case Map(inner):
                return f"dict[str, {self.type_of(inner)}]"
            case Ref(name):
                return self._given(name)
            case Union(members):
                if members in self.unions:
                    return self._given(self.unions[members].name)
                return " | ".join(dict.fromkeys(self.type_of(member) for member in members))

    def _given(self, name: str) -> str:
        return f"{name} | Mapping[str, {self.spelling.anything}]" if self.spelling.given else name

    def kind_of(self, shape: Shape) -> str:
        """Return the expression for the exact decoder of a shape."""
        match shape:
            case Anything():
                return "ANY"
            case Null():
                return "NULL"
            case Scalar(kind):
                return KINDS[kind]
            case Enum(values):
                return f"Choice({', '.join(map(repr, values))})"
            case Nullable(inner) | List(inner) | Map(inner):
                return f"{type(shape).__name__}({self.kind_of(inner)})"
            case Ref(name):
                return f"Ref({name})"
            case Union(members):
                if members in self.unions:
                    return f"{self.unions[members].module}_kind()"
                return f"Variant(nothing, {', '.join(self.kind_of(member) for member in members)})"

    def named(self, shape: Shape) -> Iterator[tuple[str, str]]:
        """Return (module, name) of every model, enumeration and union in the type or kind of this shape."""
        match shape:
            case Enum(_, name, module) if name:
                yield module, name
            case Ref(name, module):
                yield module, name
            case Nullable(inner) | List(inner) | Map(inner):
                yield from self.named(inner)
            case Union(members):
                if members in self.unions:
                    yield self.unions[members].module, self.unions[members].name
                else:
                    for member in members:
                        yield from self.named(member)
            case _:
                pass

    def imports(self, shapes: list[Shape], prefix: str) -> list[str]:
        """Return the imports for the names in type annotations."""
        found = {pair for shape in shapes for pair in self.named(shape)}
        return [f"from {prefix}{module} import {name}" for module, name in sorted(found)]

    def kind_imports(self, shapes: list[Shape], prefix: str, own: str = "") -> list[str]:
        """Return the imports for the exact decoders."""
        found = []
        for module, name in sorted({pair for shape in shapes for pair in self.named(shape)}):
            if name in self.shapes.models and name != own:
                found.append(f"from {prefix}{module} import {name}")
            elif any(union.name == name for union in self.unions.values()):
                found.append(f"from {prefix}{module} import kind as {module}_kind")
        return found

    def alias(self, union: Variants) -> str:
        return " | ".join(dict.fromkeys(self.type_of(member) for member in union.members))

    def picker(self, union: Variants) -> str:
        tree = variants.decision([member.name for member in union.models], self.shapes.models)
        return "\n".join(picker(tree, "    "))


def _unions_in(shape: Shape, listed: bool = False) -> Iterator[tuple[Union, bool]]:
    """Yield the unions inside, innermost first, and whether each is the item of a list."""
    match shape:
        case List(inner):
            yield from _unions_in(inner, True)
        case Nullable(inner) | Map(inner):
            yield from _unions_in(inner, listed)
        case Union(members):
            for member in members:
                yield from _unions_in(member)
            yield shape, listed
        case _:
            pass


def _free_name(union: Union, where: str, taken: set[str]) -> str:
    """Choose a name for a union without one in the document: from its place, or else from its members."""
    models = [member.name for member in union.members if isinstance(member, Ref)]
    joined = "Or".join(models)
    for name in (where, joined):
        if name not in taken and len(name) <= LONGEST_NAME:
            return name
    return next(name for number in itertools.count(2) if (name := f"{where}{number}") not in taken)
