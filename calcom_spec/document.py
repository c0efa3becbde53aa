"""Walk an OpenAPI document: operations, schemas, references.

A walk knows which mappings hold names (`properties`, `schemas`) and which hold keywords, so that a
property called `title` is never mistaken for the keyword.
"""

from __future__ import annotations

import json
import marshal
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

Json = Any
Object = dict[str, Any]
Where = tuple[str, ...]

HERE = Path(__file__).resolve().parents[1]
METHODS = ("get", "put", "post", "patch", "delete")
REFERENCE = "#/components/schemas/"

# Schema keywords whose value is one schema, a list of schemas, or a mapping from names to schemas.
ONE_SCHEMA = ("items", "additionalProperties", "not")
SCHEMA_LISTS = ("allOf", "oneOf", "anyOf")
SCHEMA_MAPS = ("properties",)


def shipped(version: str = "v2") -> Path:
    """Return the path of the corrected document of an API: in the installed package or in a checkout."""
    installed = HERE / "calcom" / "_documents" / f"{version}.json"
    return installed if installed.is_file() else HERE / "spec" / version / "openapi.json"


def load(path: Path) -> Object:
    """Read one of our documents, which are JSON."""
    document: Object = json.loads(path.read_text(encoding="utf-8"))
    return document


def copied(document: Object) -> Object:
    """Return a deep copy, in a tenth of the time of `copy.deepcopy`."""
    copy: Object = marshal.loads(marshal.dumps(document))
    return copy


def dump(document: Json) -> str:
    """Return the text of a document in one canonical form, so that equal documents are equal files."""
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def operations(document: Object) -> Iterator[tuple[str, str, Object]]:
    """Yield (path, method, operation) in the order of the document."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def shapes(operation: Object) -> Iterator[Object]:
    """Yield the operation and its shapes in other versions; each has parameters and answers."""
    yield operation
    yield from operation.get("x-calcom-versions", {}).values()


def media_types(shape: Object) -> Iterator[tuple[str, Object]]:
    """Yield ("request" or the status, media type object) of one operation shape."""
    for media in shape.get("requestBody", {}).get("content", {}).values():
        yield "request", media
    for status, response in shape.get("responses", {}).items():
        for media in response.get("content", {}).values():
            yield status, media


def schema_roots(document: Object) -> Iterator[tuple[Where, Object, str]]:
    """Yield (where, holder, key) of every place outside other schemas that holds a schema."""
    components = document.get("components", {})
    for name in components.get("schemas", {}):
        yield (name,), components["schemas"], name
    for name, response in components.get("responses", {}).items():
        yield from _response_roots((name,), response)
    for path, method, operation in operations(document):
        for shape in shapes(operation):
            where = (f"{method.upper()} {path}",)
            for parameter in shape.get("parameters", []):
                if "schema" in parameter:
                    yield (*where, parameter["name"]), parameter, "schema"
            for media in shape.get("requestBody", {}).get("content", {}).values():
                if "schema" in media:
                    yield (*where, "body"), media, "schema"
            for status, response in shape.get("responses", {}).items():
                yield from _response_roots((*where, status), response)


def _response_roots(where: Where, response: Object) -> Iterator[tuple[Where, Object, str]]:
    for media in response.get("content", {}).values():
        if "schema" in media:
            yield where, media, "schema"
    for name, header in response.get("headers", {}).items():
        if "schema" in header:
            yield (*where, name), header, "schema"


def subschemas(schema: Object, where: Where) -> Iterator[tuple[Where, Object, Any]]:
    """Yield (where, holder, key) of the schemas directly inside one schema."""
    for keyword in ONE_SCHEMA:
        if isinstance(schema.get(keyword), dict):
            yield (*where, keyword), schema, keyword
    for keyword in SCHEMA_LISTS:
        for index in range(len(schema.get(keyword, []))):
            yield (*where, f"{keyword}[{index}]"), schema[keyword], index
    for keyword in SCHEMA_MAPS:
        for name in schema.get(keyword, {}):
            yield (*where, name), schema[keyword], name


def schemas(document: Object) -> Iterator[tuple[Where, Object, Any]]:
    """Yield (where, holder, key) of every schema of the document, inner ones first.

    `holder[key]` is the schema; replacing it there while walking is allowed.
    """
    for where, holder, key in schema_roots(document):
        yield from _deep(where, holder, key)


def _deep(where: Where, holder: Any, key: Any) -> Iterator[tuple[Where, Any, Any]]:
    for inner in list(subschemas(holder[key], where)):
        yield from _deep(*inner)
    yield where, holder, key


def referenced(schema: Json) -> Iterator[str]:
    """Yield the names of all component schemas that are referred to inside."""
    if isinstance(schema, dict):
        for key, value in schema.items():
            if key == "$ref" and isinstance(value, str) and value.startswith(REFERENCE):
                yield value.removeprefix(REFERENCE)
            else:
                yield from referenced(value)
    elif isinstance(schema, list):
        for item in schema:
            yield from referenced(item)


def place_of(reference: str) -> Where:
    """Return the keys that lead to the target of a `$ref` into the document, `#/a/b~1c`."""
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in reference[2:].split("/"))


def node_at(document: Object, place: Iterable[str | int]) -> Any:
    """Return what stands at a place of the document."""
    node: Any = document
    for part in place:
        node = node[part]
    return node


def resolve(document: Object, node: Object) -> Object:
    """Return the node itself, or what it refers to."""
    while "$ref" in node:
        node = node_at(document, place_of(node["$ref"]))
    return node


def merged(document: Object, schema: Object) -> Object:
    """Return a schema with references resolved and the parts of `allOf` merged."""
    schema = resolve(document, schema)
    if "allOf" not in schema:
        return schema
    own = {keyword: value for keyword, value in schema.items() if keyword != "allOf"}
    return joined(own, *(merged(document, part) for part in schema["allOf"]))


def joined(schema: Object, *parts: Object) -> Object:
    """Return a schema with the properties and required names of others, and the keywords that it lacks."""
    whole = dict(schema)
    for part in parts:
        for keyword, value in part.items():
            if keyword == "properties":
                whole[keyword] = {**whole.get(keyword, {}), **value}
            elif keyword == "required":
                whole[keyword] = [*whole.get(keyword, []), *value]
            else:
                whole.setdefault(keyword, value)
    return whole
