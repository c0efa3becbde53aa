"""The operations layer: a derived method of the client for every operation without a hand-written one.

The place of a method follows from the operation's path (v2) or tag (v1); `spec/<version>/places.yaml` lists
the exceptions. Each area is a module, or a folder if it contains other areas.
"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass, field
from keyword import iskeyword
from pathlib import Path
from typing import Any

from openapi_python_client.parser.openapi import Endpoint

from calcom_spec.decisions import need
from calcom_spec.document import Object, operations
from spec.pipeline.build import settings
from spec.pipeline.codegen import wording
from spec.pipeline.codegen.methods import Method, Methods, MethodsOfV1, MethodsOfV2
from spec.pipeline.editions import load_editions, servers_with
from spec.pipeline.generate import Package
from spec.pipeline.project import ROOT

VERBS = {"list", "get", "create", "update", "delete", "replace"}
CLIENTS = {
    "v1": (
        "calcom/v1/_async",
        "AsyncV1Resource",
        "..._async.send",
        "The areas of a client of API v1.",
    ),
    "v2": ("calcom/_async", "AsyncResource", ".send", "The areas of a client."),
}
NAMES = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")


@dataclass
class Area:
    """A class of the layer, with its methods and the areas below it."""

    path: tuple[str, ...]
    methods: list[Method] = field(default_factory=list)
    below: dict[str, Area] = field(default_factory=dict)
    by_hand: bool = False

    @property
    def name(self) -> str:
        return self.path[-1]

    @property
    def kind(self) -> str:
        words = "".join(word.capitalize() for part in self.path for word in part.split("_"))
        # Without a suffix the names would be those of models: Me, Slots.
        return f"Async{words}{'Operations' if self.by_hand else 'Resource'}"

    @property
    def says(self) -> str:
        return wording.area(self.path)

    @property
    def children(self) -> list[Area]:
        return sorted(self.below.values(), key=lambda area: area.name)


# -- the place of an operation


@dataclass
class Places:
    """The places of v2 operations, and the rules that have matched."""

    tables: Object
    used: set[str] = field(default_factory=set)

    def place(self, method: str, path: str, operation: str) -> str:
        """Return the dotted name of the operation in the client."""
        parts = [part for part in path.split("/") if part]
        for start in range(len(parts)):
            rule = f"{method} /{'/'.join(parts[start:])}"
            if rule in self.tables["places"]:
                self.used.add(rule)
                before = ".".join(self._words(parts[1:start]))
                return str(self.tables["places"][rule]).replace("{}.", before + "." if before else "")
        words = self._words(parts[1:])
        verb = operation.partition("_")[0]
        if words and _name(verb) == words[-1]:
            return ".".join(words)
        if verb not in VERBS or not words:
            self.undecided(operation, f"{method} {path}", words[:-1])
            return ""
        return ".".join([*words, verb])

    def undecided(self, operation: str, request: str, words: list[str]) -> None:
        """Require a decision about the place of an operation."""
        line = f'"{request}": {".".join([*words, "?"])}'
        need(operation, "no place follows from its path and its verb", line, "spec/v2/places.yaml, places")

    def _words(self, parts: list[str]) -> list[str]:
        words = self.tables["words"]
        return [words.get(part) or _name(part) for part in parts if not part.startswith("{")]


def _name(part: str) -> str:
    """Return the Python name of a segment of a path."""
    name = part.replace("-", "_")
    return f"{name}_" if iskeyword(name) else name


def places_of_v2(package: Package) -> dict[str, str]:
    """Return the place of every operation that has one; newer shapes have none, a version selects them."""
    tables = settings("v2", "places")
    places = Places(tables)
    endpoints = {str(endpoint.name): endpoint for endpoint in package.parsed}
    found: dict[str, str] = {}

    def place_of(endpoint: Endpoint) -> str:
        facts = package.endpoints.operation(endpoint)
        default = facts.get("x-calcom-version-of")
        if default is not None:
            home = f"v{facts['x-calcom-default-version']}".replace("-", "_")
            return f"{home}.{place_of(endpoints[default])}"
        by_hand = tables["by_hand"].get(str(endpoint.name))
        if by_hand:
            return str(by_hand["method"])
        path = package.endpoints.documented_path(endpoint)
        return places.place(endpoint.method.upper(), path, str(endpoint.name))

    for name, endpoint in endpoints.items():
        if is_newer(package, endpoint, endpoints):
            continue
        place = place_of(endpoint)
        if place:
            found[name] = place
    unused = [*(set(tables["places"]) - places.used), *(set(tables["by_hand"]) - set(found))]
    _require(found, unused, "v2")
    return found


def is_newer(package: Package, endpoint: Endpoint, endpoints: dict[str, Endpoint]) -> bool:
    """Return whether this is a shape newer than the operation's default, which a version selects."""
    facts = package.endpoints.operation(endpoint)
    if "x-calcom-version-of" not in facts:
        return False
    default = package.endpoints.operation(endpoints[facts["x-calcom-version-of"]])
    mine, theirs = facts.get("x-calcom-default-version"), default.get("x-calcom-default-version")
    return not (mine and theirs and mine < theirs)


def places_of_v1(package: Package) -> dict[str, str]:
    """Return the place of every operation: area and verb."""
    named = settings("v1", "places")["places"]
    found = {}
    for endpoint in package.parsed:
        name = str(endpoint.name)
        tag = package.endpoints.operation(endpoint)["tags"][0]
        verb, _, thing = name.partition("_")
        if name in named:
            found[name] = str(named[name])
        elif thing in (tag, _singular(tag)):
            found[name] = f"{tag}.{verb}"
        else:
            problem = "no place follows from its tag and its verb"
            need(name, problem, f"{name}: {tag}.?", "spec/v1/places.yaml, places")
    _require(found, list(set(named) - set(found)), "v1")
    return found


def _singular(name: str) -> str:
    return name[:-3] + "y" if name.endswith("ies") else name.removesuffix("s")


def _require(found: dict[str, str], unused: list[str], version: str) -> None:
    """Check that each operation has its own place, not an area, and that each rule matches something."""
    file = f"spec/{version}/places.yaml"
    at: dict[str, list[str]] = {}
    for operation, place in found.items():
        at.setdefault(place, []).append(operation)
        if not NAMES.fullmatch(place) or any(map(iskeyword, place.split("."))):
            need(operation, f"its place contains an invalid name: {place!r}", f"{operation}: area.verb", file)
    for place, several in at.items():
        if len(several) > 1:
            need(place, f"{' and '.join(several)} would have the same place", "another place for one", file)
    areas = {place[:end] for place in at for end, mark in enumerate(place) if mark == "."}
    for place in sorted(areas & at.keys()):
        below = next(each for each in sorted(at) if each.startswith(f"{place}."))
        need(
            place,
            f"it is the place of {at[place][0]}, but also the area of {below}",
            "another place for one",
            file,
        )
    for name in sorted(unused):
        need(name, f"{file} names it, but the document does not have it", "remove the entry", file)


PLACES = {"v1": places_of_v1, "v2": places_of_v2}


# -- the methods


@dataclass
class Layer:
    """The methods of the client for one API, including the derived form of hand-written ones."""

    package: Package
    places: dict[str, str]
    methods: dict[str, Method]
    by_hand: Object
    models: Methods

    @property
    def areas(self) -> dict[str, Area]:
        """Return the areas by name, each with its derived parts."""
        root = Area(())
        by_hand = {entry["method"].partition(".")[0] for entry in self.by_hand.values()} | WRITTEN.get(
            self.package.api, set()
        )
        for name, method in self.methods.items():
            if name in self.by_hand:
                continue
            area = root
            for depth, part in enumerate(method.place, start=1):
                path = method.place[:depth]
                area = area.below.setdefault(part, Area(path, by_hand=depth == 1 and part in by_hand))
            area.methods.append(method)
        for name in by_hand - set(root.below):
            root.below[name] = Area((name,), by_hand=True)
        return root.below


# Areas with a hand-written class but no hand-written method for an operation.
WRITTEN = {"v2": {"event_types", "webhooks"}}


def layer(package: Package) -> Layer:
    """Return the methods of one API."""
    api = package.api
    tables = settings(api, "places")
    places = PLACES[api](package)
    models = MethodsOfV2(package) if api == "v2" else MethodsOfV1(package, tables)
    methods = {
        str(endpoint.name): models.method(endpoint, places[str(endpoint.name)])
        for endpoint in package.parsed
        if str(endpoint.name) in places
    }
    by_hand = tables.get("by_hand", {})
    endpoints = {str(endpoint.name): endpoint for endpoint in package.parsed}
    for endpoint in package.parsed:
        if is_newer(package, endpoint, endpoints):
            default = package.endpoints.operation(endpoint)["x-calcom-version-of"]
            if default in methods:
                methods[default].add_newer(models.method(endpoint, places[default]))
    if api == "v1":
        named = {name for table in ("ordered", "narrowed", "found") for name in tables[table]}
        _require(places, sorted(named - set(methods)), api)
    return Layer(package, places, methods, by_hand, models)


# -- the code


def write(made: Layer, root: Path = ROOT) -> None:
    """Write the modules of one API."""
    api = made.package.api
    home, base, sender, says = CLIENTS[api]
    environment = made.package.project.env
    environment.filters.update(request=_request, pytuple=lambda names: repr(tuple(names)))
    shared = {"api": api, "package": f"calcom_{api}", "base": base, "source": made.package.source}
    folder = root / home / "operations"
    written = [
        _write(folder / "__init__.py", _header(made) + '\n"""The operations in the API document."""\n')
    ]

    def area_module(area: Area, place: Path, depth: int) -> None:
        target = place / area.name / "__init__.py" if area.below else place / f"{area.name}.py"
        inside = depth + bool(area.below)
        engine = "." * (inside + 1)
        text = environment.get_template("resource.py.jinja").render(
            **shared,
            area=_sorted(area),
            imports=made.models.imports(area.methods),
            layer=engine,
            engine=engine if api == "v2" else f"{engine}.." + "_async.",
            root=f"{engine}." if api == "v2" else f"{engine}..",
        )
        written.append(_write(target, text))
        for child in area.children:
            area_module(child, place / area.name, inside)

    areas = made.areas
    for area in areas.values():
        if area.methods or area.below:
            area_module(area, folder, 1)
    listed = [_Listed(area) for area in sorted(areas.values(), key=lambda area: area.name)]
    text = environment.get_template("areas.py.jinja").render(**shared, areas=listed, sender=sender, says=says)
    written.append(_write(root / home / "areas.py", text))
    tidy(written, root)


@dataclass
class _Listed:
    """An area as a client lists it: a hand-written class replaces its derived base."""

    area: Area

    @property
    def name(self) -> str:
        return self.area.name

    @property
    def says(self) -> str:
        return self.area.says

    @property
    def folder(self) -> str:
        return "resources" if self.area.by_hand else "operations"

    @property
    def kind(self) -> str:
        return self.area.kind.replace("Operations", "Resource") if self.area.by_hand else self.area.kind


# -- the page


def page(layers: dict[str, Layer], root: Path = ROOT) -> None:
    """Write the page that lists every operation of both APIs with its method."""
    environment = layers["v2"].package.project.env
    environment.filters["versions"] = _versions
    text = environment.get_template("operations.md.jinja").render(
        editions=load_editions(), **{api: _counted(each) for api, each in layers.items()}
    )
    (root / "docs" / "operations.md").write_text(text, encoding="utf-8")


def is_published(operation: Object) -> bool:
    return bool(operation.get("x-calcom-published", True))


def _counted(made: Layer) -> Object:
    documented = [operation for _, _, operation in operations(made.package.published)]
    published = sum(map(is_published, documented))
    return {
        "published": published,
        "unpublished": len(documented) - published,
        "forms": len(made.methods) - len(documented),
        "methods": sorted(made.methods.values(), key=lambda method: method.dotted),
    }


def _versions(method: Method) -> str:
    return ", ".join(f"**{each}**" if each == method.default_version else each for each in method.versions)


def _sorted(area: Area) -> Area:
    area.methods.sort(key=lambda method: method.name)
    return area


def _header(made: Layer) -> str:
    return f"# Derived by spec.pipeline from {made.package.source}; do not edit; run `make generate`.\n"


def _request(method: Method) -> str:
    """Return the request of a method, and the servers that have it."""
    some = method.editions and len(method.editions) < len(load_editions())
    where = f"only on {servers_with(method.editions)}" if some else ""
    request = f"`{method.http} {method.path}`"
    between = ",\n        " if len(request) + len(where) > 93 else ", "
    return f"{request}{between}{where}" if where else request


def _write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def tidy(paths: list[Path], root: Path) -> None:
    """Remove unused imports, sort the others, and format the code with the project's settings."""
    ruff = [sys.executable, "-m", "ruff"]
    config = ["--config", str(root / "pyproject.toml"), "--no-cache", "--quiet"]
    rules = ["--select", "I,F401,PIE790,RUF036", "--fix", "--unsafe-fixes"]
    rules += ["--config", 'lint.isort.known-first-party=["calcom"]']
    rules += ["--config", "lint.ignore-init-module-imports=false"]
    for arguments in (["check", *config, *rules], ["format", *config]):
        command = [*ruff, *arguments, *map(str, paths)]
        done: Any = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise ValueError(f"ruff {arguments[0]} failed: {done.stdout}{done.stderr}")
