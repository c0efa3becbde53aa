"""Text of a document is never syntax: whatever it says, only literals of the generated code differ."""

from __future__ import annotations

import ast
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from calcom_spec import facts
from calcom_spec.decisions import Decision
from calcom_spec.document import METHODS
from calcom_spec.reading import UnreadableError
from spec.pipeline import importer
from spec.pipeline.generate import build
from spec.pipeline.project import ROOT

TABLES = importer.tables()

# Each ends one kind of literal, and goes on as code, as a template or as another line.
ATTACKS = [
    "x\"\"\"\nimport os  # '''",
    "', 'z': __import__('os').getcwd(), 'w': '",
    '", "z": __import__("os").getcwd(), "w": "',
    "{__import__('os').getcwd()}",
    "{{ 7 * 7 }}{% raw %}",
    "\\N{DIGIT ONE}\\x41\\",
    "a\nb\r\tc\x00",
]


def published() -> dict[str, Any]:
    """A document with a text in every position in which it can have one."""
    text = {"type": "string"}
    thing = {
        "title": "T",
        "description": "T",
        "type": "object",
        "properties": {
            "id": {"type": "integer", "format": "int64", "default": 1, "example": "T"},
            "kind": {"type": "string", "enum": ["small", "large"], "default": "small", "pattern": "^a"},
            "fixed": {"const": "thing"},
            "others": {"type": "array", "items": {"$ref": "#/components/schemas/Other"}},
            "either": {
                "oneOf": [{"$ref": "#/components/schemas/Other"}, {"$ref": "#/components/schemas/Third"}],
                "discriminator": {"propertyName": "name", "mapping": {"a": "#/components/schemas/Other"}},
            },
        },
        "required": ["id"],
    }
    operation = {
        "operationId": "get_thing",
        "summary": "T",
        "description": "T",
        "tags": ["things"],
        "externalDocs": {"url": "T"},
        "parameters": [
            {"name": "thingId", "in": "path", "required": True, "description": "T", "schema": text},
            {
                "name": "take",
                "in": "query",
                "required": False,
                "schema": {"enum": ["one", "two"]},
                "example": "T",
            },
            {"name": "x-thing", "in": "header", "required": False, "schema": text},
        ],
        "requestBody": {
            "description": "T",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
        },
        "responses": {
            "200": {
                "description": "T",
                "headers": {"x-count": {"description": "T", "schema": text}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
            }
        },
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1", "description": "T"},
        "servers": [{"url": "https://example.com", "description": "T"}],
        "tags": [{"name": "T", "description": "T"}],
        "paths": {"/v2/things/{thingId}/parts": {"patch": operation}},
        "components": {
            "schemas": {
                "Thing": thing,
                "Other": {"type": "object", "properties": {"name": text}, "required": ["name"]},
                "Third": {"type": "object", "properties": {"size": text}, "required": ["size"]},
            },
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer", "description": "T"}},
        },
    }


Place = tuple[str | int, ...]


def positions(value: Any, place: Place = ()) -> Iterator[tuple[Place, bool]]:
    """Every string of a document: (place, whether it is a key)."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield (*place, key), True
            yield from positions(inner, (*place, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from positions(inner, (*place, index))
    elif isinstance(value, str):
        yield place, False


def attacked(place: Place, is_key: bool, attack: str) -> dict[str, Any]:
    """The document with an attack in one position, after what was there."""
    document: dict[str, Any] = json.loads(json.dumps(published()))
    holder: Any = document
    for part in place[:-1]:
        holder = holder[part]
    last = place[-1]
    if is_key:
        changed = {(f"{key}{attack}" if key == last else key): inner for key, inner in holder.items()}
        holder.clear()
        holder.update(changed)
    else:
        holder[last] = f"{holder[last]}{attack}"
    return document


def generated(found: dict[str, Any], folder: Path) -> dict[str, str]:
    """The syntax trees of the package that is made of found, without the values of literals."""
    for path, item in found["paths"].items():
        for method in METHODS:
            if method in item:
                item[method] = {"operationId": "get_thing", **item[method], "tags": ["things"]}
                assert path
    (folder / "spec" / "v2").mkdir(parents=True)
    (folder / "spec" / "templates").symlink_to(ROOT / "spec" / "templates")
    found["servers"] = [{"url": "https://example.com"}]
    (folder / "spec" / "v2" / "openapi.json").write_text(json.dumps(found))
    build(folder, "v2", folder / "calcom_v2")
    return {
        str(path.relative_to(folder)): shape(path.read_text(encoding="utf-8"))
        for path in sorted((folder / "calcom_v2").rglob("*.py"))
    }


def shape(source: str) -> str:
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


def taken(document: dict[str, Any]) -> tuple[dict[str, Any], list[Decision]]:
    decisions: list[Decision] = []
    return facts.facts(document, "ours", Counter(), decisions, TABLES), decisions


def test_an_attack_in_any_position_of_a_document_ends_as_a_decision_or_as_data() -> None:
    """Where it is data it stands in a position that the next test generates code from."""
    seen = set()
    for place, is_key in positions(published()):
        for attack in ATTACKS:
            try:
                found, decisions = taken(attacked(place, is_key, attack))
            except UnreadableError:
                continue
            if decisions or attack not in _texts(found):
                continue
            seen.add(place[-1] if not is_key else f"key {place[-1]}")
    assert seen <= {
        # Values of an enumeration, printable ones.
        0, 1, "const",
        # What no template uses: limits and defaults, the server, how to log in, versions.
        "default", "pattern", "format", "url", "scheme", "type", "version", "propertyName", "key a", "a",
        "openapi",
    }  # fmt: skip


def _texts(value: Any) -> str:
    """Every string of a document, one after the other."""
    if isinstance(value, dict):
        return "\0".join([*map(str, value), *map(_texts, value.values())])
    if isinstance(value, list):
        return "\0".join(map(_texts, value))
    return str(value)


def saying(texts: list[str]) -> dict[str, Any]:
    """Facts with each text in every position that the importer leaves it in, and in some others."""
    found, _ = taken(published())
    thing = found["components"]["schemas"]["Thing"]["properties"]
    found["info"]["version"] = "".join(texts)
    ((path, item),) = found["paths"].items()
    for number, text in enumerate(texts):
        for name in ("kind", "fixed"):
            field = json.loads(json.dumps(thing[name]))
            field["enum"] = [f"{value}{text}" for value in field["enum"]]
            field["default"] = field["pattern"] = field["title"] = text
            thing[f"{name}{number}"] = field
        thing[f"others{number}"] = {**thing["others"], "description": text}
        operation = json.loads(json.dumps(item["patch"]))
        operation["operationId"] = f"get_thing{number}"
        operation["parameters"][1]["schema"]["enum"] = [f"one{text}", f"two{text}"]
        operation["description"] = operation["responses"]["200"]["description"] = text
        end = text.translate(str.maketrans("", "", "{}#"))
        found["paths"][f"{path}{number}{end}"] = {"patch": operation}
    return found


def test_only_literals_differ(tmp_path: Path) -> None:
    """One run for all attacks: what the importer leaves of each is in the document at once."""
    plain = [f"plain{number}" for number in range(len(ATTACKS))]
    made = generated(saying(ATTACKS), tmp_path / "b")
    assert len(made) > len(ATTACKS)
    assert made == generated(saying(plain), tmp_path / "a")
