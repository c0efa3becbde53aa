"""Write the map from API v1 to v2: docs/v1-to-v2.md for people, calcom/v1/_successors.py for the client.

Operations come from `spec/v1/successors.yaml`, fields from `spec/v1/fields.yaml`. It is an error if no table
names a field of the v1 document, or if a table names a place that the v2 document lacks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from calcom_spec.document import Object, load, resolve
from spec.pipeline import layer
from spec.pipeline.build import settings, target
from spec.pipeline.project import ROOT

Place = str | list[str]
# Schemas of envelopes and errors.
NO_THINGS = ("Message", "ConnectedCalendars", "BookingToMove", "Trace")


@dataclass(frozen=True)
class Table:
    """Fields of v1 and their places in one schema of v2."""

    title: str
    sources: tuple[str, ...]
    v2: str
    fields: dict[str, Place]
    note: str = ""


def tables() -> list[Table]:
    return [Table(**{**row, "sources": tuple(row["sources"])}) for row in settings("v1", "fields")]


@dataclass(frozen=True)
class Successor:
    """The methods of the v2 client to use instead; empty if v2 has no equivalent."""

    methods: list[str]
    remark: str = ""


def successors() -> dict[str, Successor]:
    return {name: Successor(**row) for name, row in settings("v1", "successors").items()}


def write(layers: dict[str, layer.Layer], root: Path = ROOT) -> None:
    """Write the page and the client's table."""
    environment = layers["v1"].package.project.env
    found = successors()
    old, new = layers["v1"].methods, layers["v2"].methods
    problems = [
        f"{name} is in only one of the v1 document and successors.yaml"
        for name in sorted(set(old) ^ set(found))
    ]
    by_place = {method.dotted: method for method in new.values()}
    problems += [
        f"{name}: v2 has no method {place}"
        for name, successor in found.items()
        for place in successor.methods
        if place not in by_place
    ]
    documents = {version: load(target(version)) for version in ("v1", "v2")}
    problems += uncovered(documents["v1"]) + missing(documents["v2"])
    if problems:
        raise ValueError("; ".join(problems))
    rows = [
        (method, found[method.operation], [by_place[place] for place in found[method.operation].methods])
        for method in sorted(old.values(), key=lambda method: method.dotted)
    ]
    page = environment.get_template("v1-to-v2.md.jinja").render(
        rows=rows, missing="\n".join(without_successor(found)), tables=tables(), parts=_parts
    )
    (root / "docs" / "v1-to-v2.md").write_text(page, encoding="utf-8")
    text = environment.get_template("successors.py.jinja").render(successors=found)
    module = root / "calcom" / "v1" / "_successors.py"
    module.write_text(text, encoding="utf-8")
    layer.tidy([module], root)


def without_successor(found: dict[str, Successor]) -> Iterator[str]:
    """List the operations without a successor, grouped by the advice given for them."""
    reasons: dict[str, list[str]] = {}
    for name, successor in found.items():
        if not successor.methods:
            reasons.setdefault(successor.remark, []).append(f"`{name}`")
    for reason, names in sorted(reasons.items()):
        yield f"- {', '.join(names)}: {reason}"


def _parts(place: Place) -> tuple[str, str]:
    if isinstance(place, str):
        return place, ""
    target, remark = place
    return target, remark


def uncovered(document: Object) -> list[str]:
    """List the fields of v1 that no table names, and the names in tables that v1 does not have."""
    problems = []
    rows = tables()
    sources = {source: table for table in rows for source in table.sources}
    found: dict[str, set[str]] = {table.title: set() for table in rows}
    for source, names in all_sources(document).items():
        table = sources.pop(source, None)
        if table is None:
            problems.append(f"{source} is in no table")
            continue
        for name in names:
            covering = [name[: len(each)] for each in table.fields if _covers(each, name)]
            if covering:
                found[table.title] |= set(covering)
            elif not any(each.startswith((f"{name}.", f"{name}[]")) for each in table.fields):
                problems.append(f"{source}: no table names the field {name}")
    problems += [f"{source} is not in the v1 document" for source in sources]
    for table in rows:
        problems += [
            f"{table.title}: v1 has no field {name}" for name in set(table.fields) - found[table.title]
        ]
    return sorted(problems)


def _covers(mapped: str, name: str) -> bool:
    return name == mapped or name.startswith((f"{mapped}.", f"{mapped}[]"))


def all_sources(document: Object) -> dict[str, set[str]]:
    """Return the fields of every body, query, answer and schema, except envelopes and errors."""
    found: dict[str, set[str]] = {}
    for item in document["paths"].values():
        for operation in item.values():
            identifier = operation["operationId"]
            body = operation.get("requestBody", {}).get("content", {}).get("application/json")
            if body is not None:
                found[f"body {identifier}"] = set(flat(document, body["schema"]))
            query = {each["name"] for each in operation.get("parameters", []) if each["in"] == "query"}
            if query:
                found[f"query {identifier}"] = query
            answer = operation["responses"].get("200", {}).get("content", {}).get("application/json")
            if answer is not None and "$ref" not in answer["schema"]:
                names = {name.removeprefix("[].") for name in flat(document, answer["schema"])}
                found |= {f"answer {identifier}": names} if names else {}
    for name, schema in document["components"]["schemas"].items():
        is_envelope = name.endswith(("Response", "Failure")) or name in NO_THINGS
        # Enums have no fields, and the members of unions are listed themselves.
        if not is_envelope and not {"enum", "oneOf"} & set(schema):
            found[f"schema {name}"] = set(flat(document, schema))
    return found


def flat(document: Object, schema: Object, above: str = "") -> Iterator[str]:
    """Yield the paths of all fields of a schema."""
    for inner in _alternatives(document, schema):
        if inner.get("type") == "array":
            yield from flat(document, inner.get("items", {}), f"{above}[]")
        for name, value in inner.get("properties", {}).items():
            path = f"{above}.{name}".removeprefix(".")
            yield path
            yield from flat(document, value, path)


def _alternatives(document: Object, schema: Object) -> Iterator[Object]:
    schema = resolve(document, schema)
    yield schema
    for union in ("oneOf", "anyOf", "allOf"):
        for member in schema.get(union, []):
            yield from _alternatives(document, member)


def missing(document: Object) -> list[str]:
    """List the places in tables that the v2 document does not have."""
    problems = []
    for table in tables():
        for place in table.fields.values():
            target, _ = _parts(place)
            if not target:
                continue
            name, _, path = target.rpartition(": ")
            schema = document["components"]["schemas"].get(name or table.v2)
            if schema is None or not _has(document, schema, path.replace("[]", ".[]").split(".")):
                problems.append(f"{table.title}: v2 has no {name or table.v2}: {path}")
    return problems


def _has(document: Object, schema: Object, path: list[str]) -> bool:
    if not path:
        return True
    first, *rest = path
    for inner in _alternatives(document, schema):
        if first == "[]":
            if inner.get("type") == "array" and _has(document, inner["items"], rest):
                return True
        elif first in inner.get("properties", {}) and _has(document, inner["properties"][first], rest):
            return True
    return False
