"""Write the public surface: every public name of the library with its form, one per line, to
`spec/surface.txt`.

    calcom.CalCom.bookings.list(status) keyword: Status | Iterable[Status] | None = None
    calcom.types.Booking.uid: str
    calcom.types.SortOrder 'asc'

Hand-written modules are parsed, not imported; models come from the parsed document. `AsyncCalCom` has the
members of `CalCom`, which is derived from it. A line that is gone breaks programs that use the name.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from calcom_spec.diff import BREAK, FINE, ORDER, WARN, Change
from spec.pipeline.layer import Layer
from spec.pipeline.project import ROOT

FILE = "spec/surface.txt"
MODULES = (
    "calcom",
    "calcom.agents",
    "calcom.errors",
    "calcom.oauth",
    "calcom.testing",
    "calcom.types",
    "calcom.v1",
    "calcom.v1.types",
    "calcom.v1.upgrade",
    "calcom.webhooks",
)
MODELS = {"v1": "calcom.v1.types", "v2": "calcom.types"}
# These have the same members as their synchronous twins.
TWINS = ("Async",)
Function = ast.FunctionDef | ast.AsyncFunctionDef


def compare(old: str, new: str) -> list[Change]:
    """Compare two surfaces; for added and removed names, leave out everything below them."""
    before, after = ({_key(line): line for line in text.splitlines()} for text in (old, new))
    found = [
        Change("name-gone", BREAK, name, _form(before[name]))
        for name in _outermost(before.keys() - after.keys())
    ]
    for name in sorted(before.keys() & after.keys()):
        was, now = before[name], after[name]
        if was != now:
            kinds = was.partition(": ")[0] != now.partition(": ")[0]
            needed = " = " in was and " = " not in now
            level = BREAK if kinds or needed else WARN
            found.append(Change("name-changed", level, name, f"{_form(was)} -> {_form(now)}"))
    for name in _outermost(after.keys() - before.keys()):
        parameter = name.endswith(")") and not name.endswith("()")
        level = BREAK if parameter and " = " not in after[name] else FINE
        found.append(Change("name-added", level, name, _form(after[name])))
    return sorted(found, key=lambda change: (ORDER[change.level], change.subject))


def _form(line: str) -> str:
    """Return the form in a line: the kind of a parameter, the type, the default."""
    name, colon, form = line.partition(": ")
    kind = name.partition(") ")[2]
    return f"{kind}: {form}".removeprefix(": ") if colon else ""


def _key(line: str) -> str:
    """Return the name in a line: a parameter with its function, an enum member with its value."""
    name = line.partition(": ")[0]
    head, bracket, rest = name.partition("(")
    return f"{head}({rest.partition(')')[0]})" if bracket else name


def _outermost(names: set[str]) -> list[str]:
    def above(name: str) -> Iterator[str]:
        for position, mark in enumerate(name):
            if mark in ".( ":
                yield name[:position]
                yield f"{name[:position]}()"

    return sorted(name for name in names if not any(upper in names for upper in above(name) if upper != name))


def write(layers: dict[str, Layer], root: Path = ROOT) -> None:
    (root / FILE).write_text(derived(layers, root), encoding="utf-8")


def derived(layers: dict[str, Layer], root: Path = ROOT) -> str:
    """Return the sorted lines of the surface."""
    library = Library(root)
    lines = {line for module in MODULES for line in library.module(module)}
    for api, made in layers.items():
        module = MODELS[api]
        types = set(_models(module, made))
        lines |= types
        for old, new in made.package.names["renamed"].items():
            pattern = re.compile(rf"{re.escape(module)}\.{re.escape(new)}(?=[.: ])")
            lines |= {pattern.sub(f"{module}.{old}", line) for line in types if pattern.match(line)}
    return "\n".join(sorted(lines)) + "\n"


def _models(module: str, made: Layer) -> Iterator[str]:
    """Yield the types of a document: models with attributes, enumerations with values, unions."""
    annotations = made.package.annotations
    for model in annotations.shapes.models.values():
        yield f"{module}.{model.name}: class"
        for argument, item in made.package.models.fields(model):
            default = "" if argument.default is None else f" = {argument.default}"
            yield f"{module}.{model.name}.{item.attribute}: {annotations.type_of(item.shape)}{default}"
    for enum in annotations.shapes.enums.values():
        yield f"{module}.{enum.name}: values"
        for value in enum.values:
            yield f"{module}.{enum.name} {value!r}"
    for union in annotations.unions.values():
        yield f"{module}.{union.name}: {annotations.alias(union)}"


@dataclass(frozen=True)
class Place:
    """A definition and its module."""

    module: str
    node: ast.stmt

    @property
    def is_derived(self) -> bool:
        return ".operations" in self.module

    @property
    def function(self) -> Function:
        assert isinstance(self.node, Function)
        return self.node


class Library:
    """The modules of a tree, read on first use."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.parsed: dict[str, ast.Module] = {}

    def module(self, name: str) -> Iterator[str]:
        """Yield the lines of a public module: the names in its `__all__`, or else its definitions."""
        for public in self._public(name):
            place = self._find(name, public)
            if place is None:
                if f"{name}.{public}" not in MODULES:
                    yield f"{name}.{public}: value"
            else:
                yield from self._define(f"{name}.{public}", place)

    def members(self, client: str) -> dict[str, Place]:
        """Return every public member of a client and its areas, by its dotted place in the client."""
        found: dict[str, Place] = {}
        place = self._find("calcom.v1" if client.endswith("V1") else "calcom", client)
        assert place is not None
        self._collect(place, "", found)
        return found

    def _collect(self, place: Place, above: str, found: dict[str, Place]) -> None:
        for name, (node, module) in self._members(place).items():
            area = self._area(node, module) if isinstance(node, Function) else None
            if area is not None:
                self._collect(area, f"{above}{name}.", found)
            else:
                found[f"{above}{name}"] = Place(module, node)

    # -- reading

    def _path(self, module: str) -> Path | None:
        path = self.root / module.replace(".", "/")
        for candidate in (path.with_suffix(".py"), path / "__init__.py"):
            if candidate.is_file():
                return candidate
        return None

    def _tree(self, module: str) -> ast.Module:
        if module not in self.parsed:
            path = self._path(module)
            self.parsed[module] = ast.parse(path.read_text(encoding="utf-8") if path else "")
        return self.parsed[module]

    def _public(self, module: str) -> list[str]:
        for node in self._tree(module).body:
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
                return [str(name) for name in ast.literal_eval(node.value)]
        defined = [name for node in self._tree(module).body for name in _names(node)]
        return [name for name in dict.fromkeys(defined) if not name.startswith("_")]

    def _find(self, module: str, name: str) -> Place | None:
        """Find the definition of a module's name, following imports within the library."""
        for node in _statements(self._tree(module).body):
            if isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    if (alias.asname or alias.name) == name:
                        home = self._home(module, node)
                        is_module = self._path(f"{home}.{alias.name}") is not None
                        inside = home.split(".")[0] == "calcom" and not is_module
                        return self._find(home, alias.name) if inside else None
            elif name in _names(node):
                return Place(module, node)
        return None

    def _home(self, module: str, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        path = self._path(module)
        parts = module.split(".")
        parts = parts if path is not None and path.name == "__init__.py" else parts[:-1]
        parts = parts[: len(parts) - node.level + 1]
        return ".".join([*parts, *([node.module] if node.module else [])])

    # -- telling

    def _define(self, dotted: str, place: Place) -> Iterator[str]:
        node = place.node
        if isinstance(node, ast.ClassDef):
            yield from self._class(dotted, place)
        elif isinstance(node, Function):
            yield from _function(dotted, node, bound=False)
        elif isinstance(node, ast.AnnAssign):
            yield f"{dotted}: {ast.unparse(node.annotation)}"
        else:
            yield f"{dotted}: value"

    def _class(self, dotted: str, place: Place) -> Iterator[str]:
        assert isinstance(place.node, ast.ClassDef)
        bases = ", ".join(ast.unparse(base) for base in place.node.bases)
        yield f"{dotted}: class" + (f" ({bases})" if bases else "")
        if dotted.rpartition(".")[2].startswith(TWINS):
            return
        yield from self._contents(dotted, place)

    def _contents(self, dotted: str, place: Place) -> Iterator[str]:
        for name, (node, module) in self._members(place).items():
            if isinstance(node, Function):
                area = self._area(node, module)
                if area is not None:
                    yield f"{dotted}.{name}: area"
                    yield from self._contents(f"{dotted}.{name}", area)
                elif _is_property(node):
                    yield f"{dotted}.{name}: {ast.unparse(node.returns) if node.returns else ''}"
                else:
                    yield from _function(f"{dotted}.{name}", node, bound=not _is_static(node))
                    yield from self._unpacked(f"{dotted}.{name}", node, module)
            elif isinstance(node, ast.AnnAssign):
                yield f"{dotted}.{name}: {ast.unparse(node.annotation)}{_default(node.value)}"
            else:
                yield f"{dotted}.{name}: value"

    def _unpacked(self, dotted: str, node: Function, module: str) -> Iterator[str]:
        """Yield the keyword arguments of a `TypedDict`."""
        rest = node.args.kwarg.annotation if node.args.kwarg else None
        if isinstance(rest, ast.Subscript) and ast.unparse(rest.value) == "Unpack":
            home, _, name = ast.unparse(rest.slice).rpartition(".")
            found = self._find(f"calcom.{home}" if home else module, name)
            if found is not None:
                for key, (field, _) in self._members(found).items():
                    if isinstance(field, ast.AnnAssign):
                        kind = ast.unparse(field.annotation)
                        yield f"{dotted.removesuffix('.__init__')}({key}) keyword: {kind} = ..."

    def _members(self, place: Place) -> dict[str, tuple[ast.stmt, str]]:
        """Return the public members of a class with their modules, including inherited ones."""
        assert isinstance(place.node, ast.ClassDef)
        found: dict[str, tuple[ast.stmt, str]] = {}
        for base in reversed(place.node.bases):
            name = ast.unparse(base).partition("[")[0]
            inherited = self._find(place.module, name)
            if inherited is not None and isinstance(inherited.node, ast.ClassDef):
                found |= self._members(inherited)
        for node in place.node.body:
            for name in _names(node):
                overload = isinstance(node, Function) and "overload" in map(ast.unparse, node.decorator_list)
                if (not name.startswith("_") or name in ("__init__", "__call__")) and not overload:
                    found[name] = (node, place.module)
        for node in place.node.body:
            if isinstance(node, Function) and node.name == "__init__":
                for name in _assigned(node):
                    found.setdefault(name, (node.body[0], place.module))
        return found

    def _area(self, node: Function, module: str) -> Place | None:
        """Return the class of an area, if a property returns one."""
        if not _is_property(node) or node.returns is None:
            return None
        name = ast.unparse(node.returns)
        if not name.endswith("Resource"):
            return None
        return self._find(module, name)


def _statements(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield the statements of a module, including those under `if TYPE_CHECKING`."""
    for node in body:
        if isinstance(node, ast.If):
            yield from _statements(node.body)
        else:
            yield node


def _names(node: ast.stmt) -> list[str]:
    if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
        return [node.name]
    if isinstance(node, ast.AnnAssign):
        return [ast.unparse(node.target)]
    if isinstance(node, ast.Assign):
        return [ast.unparse(target) for target in node.targets if isinstance(target, ast.Name)]
    return []


def _assigned(function: Function) -> Iterator[str]:
    """Yield the public attributes that a constructor sets."""
    attributes = (node for node in ast.walk(function) if isinstance(node, ast.Attribute))
    for node in attributes:
        if isinstance(node.ctx, ast.Store) and ast.unparse(node.value) == "self" and node.attr[0] != "_":
            yield node.attr


def _is_property(node: Function) -> bool:
    return bool({"property", "cached_property"} & set(map(ast.unparse, node.decorator_list)))


def _default(value: ast.expr | None) -> str:
    """Return the default of an attribute; of an `attrs.field`, only that is public."""
    if isinstance(value, ast.Call) and ast.unparse(value.func) == "attrs.field":
        given = {each.arg: ast.unparse(each.value) for each in value.keywords}
        made = f"{given['factory']}()" if "factory" in given else ""
        return f" = {given.get('default', made)}" if {"default", "factory"} & given.keys() else ""
    return f" = {ast.unparse(value)}" if value is not None else ""


def _is_static(node: Function) -> bool:
    return any(ast.unparse(each) == "staticmethod" for each in node.decorator_list)


def _function(dotted: str, node: Function, *, bound: bool) -> Iterator[str]:
    """Yield a callable and its parameters, each with kind and default."""
    dotted = dotted.removesuffix(".__init__")
    returns = ast.unparse(node.returns) if node.returns else "Any"
    yield f"{dotted}(): {returns}"
    arguments = node.args
    positional = [*arguments.posonlyargs, *arguments.args]
    defaults = [None] * (len(positional) - len(arguments.defaults)) + list(arguments.defaults)
    rows = list(zip(positional, defaults, strict=True))
    for argument, default in rows[1:] if bound else rows:
        yield _parameter(dotted, argument, "positional", default)
    for argument, given in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        yield _parameter(dotted, argument, "keyword", given)
    for rest, kind in ((arguments.vararg, "*"), (arguments.kwarg, "**")):
        if rest is not None:
            yield _parameter(dotted, rest, kind, None)


def _parameter(dotted: str, argument: ast.arg, kind: str, default: ast.expr | None) -> str:
    form = ast.unparse(argument.annotation) if argument.annotation else "Any"
    given = f" = {ast.unparse(default)}" if default is not None else ""
    return f"{dotted}({argument.arg}) {kind}: {form}{given}"
