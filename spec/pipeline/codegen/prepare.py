"""Convert the document to a form that the generator reads without losing anything.

openapi-python-client drops operations and widens types if schemas are nested, merged or nullable in ways that
it does not know. Here every object and enumeration gets a unique name, `allOf` is merged, null becomes a
member of a union, a single value becomes a constant, and each shape of an operation in another version
becomes a separate operation. The committed documents keep their form.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from calcom_spec import naming
from calcom_spec.document import METHODS, REFERENCE, Object, copied
from spec.pipeline import published

VERSION_HEADER = "cal-api-version"
NULL = {"type": "null"}
# The parts that a shape in another version does not inherit from the default one.
OWN_KEYS = ("operationId", "requestBody", "responses", "x-calcom-versions", "x-calcom-recorded")
# The parameters for the size of a page and its position, in each style of paging.
PAGES = (("take", "skip"), ("limit", "cursor"), ("limit", "offset"))
# No place in a document has a longer name; longer ones come from infinite schemas.
LONGEST_PLACE = 400
# Keywords next to `allOf` that extend the referenced schema.
ADDING = {"properties", "required", "additionalProperties", "items", "enum", "oneOf", "anyOf"}
# Keywords that affect decoding; the server checks all others (limits, patterns, defaults).
SCALAR_KEYWORDS = ("type", "format", "const")


class EndlessSchemaError(Exception):
    """A schema that is merged into itself, so that no class can represent it."""


@dataclass
class Prepared:
    """The document for the generator, and the name of each nested place."""

    document: Object
    places: dict[str, str]


def prepared(
    document: Object, enums: Mapping[str, tuple[str, ...]], locked: Mapping[str, str] | None = None
) -> Prepared:
    """Return a copy for the generator, with the same operations and component names.

    `enums` has names for enumerations without one in the document, `locked` the existing names of places.
    """
    document = copied(document)
    _expand_versions(document)
    names = _Names(document, enums)
    names.settle()
    names.rename(dict(locked or {}))
    return Prepared(document, names.place_names)


def shape_path(path: str) -> str:
    """Return the path to call; a fragment distinguishes the paths of other versions."""
    return path.partition("#")[0]


def versioned_name(operation_id: str, version: str) -> str:
    return f"{operation_id}_{version.replace('-', '_')}"


def _expand_versions(document: Object) -> None:
    paths: Object = {}
    for path, item in document["paths"].items():
        paths[path] = item
        for method in METHODS:
            if method not in item:
                continue
            operation = item[method]
            versions = operation.get("x-calcom-versions", {})
            inherited = {key: operation[key] for key in operation if key not in OWN_KEYS}
            default = operation.get("x-calcom-default-version")
            newer = [shape for version, shape in versions.items() if default and default < version]
            operation["parameters"] = [*operation.get("parameters", []), *_of_newer(operation, newer)]
            for version, shape in versions.items():
                served = shape["x-calcom-api-versions"]
                paths.setdefault(f"{path}#{version}", {})[method] = {
                    **inherited,
                    **shape,
                    "operationId": versioned_name(operation["operationId"], version),
                    # The choice for an area does not apply to operations with a fixed version.
                    "tags": [versioned_name(tag, version) for tag in operation["tags"]],
                    "x-calcom-editions": [e for e in operation["x-calcom-editions"] if e in served],
                    "x-calcom-default-version": version,
                    "x-calcom-version-of": operation["operationId"],
                }
    document["paths"] = paths


def _of_newer(operation: Object, newer: list[Object]) -> list[Object]:
    """Return the query parameters that only newer versions have: one method serves all versions.

    A pager chooses the style of paging of the requested version itself.
    """
    known = {(each["in"], each["name"]) for each in operation.get("parameters", [])}
    pages = {name for pair in PAGES for name in pair}
    found: dict[str, Object] = {}
    for shape in newer:
        for each in shape.get("parameters", []):
            if each["in"] == "query" and ("query", each["name"]) not in known and each["name"] not in pages:
                found.setdefault(each["name"], {**each, "required": False})
    return list(found.values())


def pascal(text: str) -> str:
    words = re.findall(r"[A-Za-z0-9]+", re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", text))
    return "".join(word[:1].upper() + word[1:] for word in words)


class _Names:
    """Give each nested object and enumeration a name, and move it to the components."""

    def __init__(self, document: Object, enums: Mapping[str, tuple[str, ...]]) -> None:
        self.enums = {frozenset(values): name for name, values in enums.items()}
        self.document = document
        self.given: Object = document.setdefault("components", {}).setdefault("schemas", {})
        self.schemas: Object = {}
        self.by_content: dict[tuple[str, str], str] = {}
        # The names given here, by place, and everything that refers to other schemas.
        self.places: dict[str, list[str]] = {}
        self.seen: set[str] = set()
        self.place_names: dict[str, str] = {}

    def settle(self) -> None:
        for name, schema in self.given.items():
            self.schemas[name] = self._tidy(schema, name, name, hoist=False)
        for name, response in self.document["components"].get("responses", {}).items():
            self._content(response, f"{pascal(name)}Response")
        for item in self.document["paths"].values():
            for method in METHODS:
                if method in item:
                    self._operation(item[method])
        self.document["components"]["schemas"] = self.schemas

    def _operation(self, operation: Object) -> None:
        name = pascal(operation["operationId"])
        for parameter in operation.get("parameters", []):
            if parameter["name"].lower() == VERSION_HEADER:
                parameter["schema"] = {"type": "string"}
            elif "schema" in parameter:
                leaf = parameter["name"]
                parameter["schema"] = self._tidy(parameter["schema"], name + pascal(leaf), leaf)
        if "requestBody" in operation:
            self._content(operation["requestBody"], f"{name}Body")
        for status, response in operation["responses"].items():
            self._content(response, f"{name}Response" + ("" if status.startswith("2") else status))

    def _content(self, holder: Object, name: str) -> None:
        for media in holder.get("content", {}).values():
            if "schema" in media:
                media["schema"] = self._tidy(media["schema"], name, "")

    def _tidy(self, schema: Object, name: str, leaf: str, *, hoist: bool = True) -> Object:
        if "$ref" in schema:
            self.place_names.setdefault(name, schema["$ref"].removeprefix(REFERENCE))
            return {"$ref": schema["$ref"]}
        if len(name) > LONGEST_PLACE:
            raise EndlessSchemaError(f"a schema contains itself through allOf, at {name[:80]}...")
        schema = self._merged(schema)
        if "$ref" in schema:
            tidied: Object = {"$ref": schema["$ref"]}
        elif "oneOf" in schema or "anyOf" in schema:
            tidied = self._union(schema, name, leaf)
        elif "enum" in schema:
            tidied = self._enumeration(schema, name, leaf, hoist)
        elif schema.get("type") == "array":
            items = self._tidy(
                schema.get("items", {}), naming.item_name(name), naming.item_name(leaf or "item")
            )
            tidied = {"type": "array", "items": items}
        elif schema.get("type") == "object" or "properties" in schema:
            tidied = self._object(schema, name, leaf, hoist)
        else:
            tidied = {key: schema[key] for key in SCALAR_KEYWORDS if key in schema}
        if schema.get("nullable") or None in schema.get("enum", ()):
            return {"anyOf": [tidied, NULL]} if tidied else {}
        return tidied

    def _union(self, schema: Object, name: str, leaf: str) -> Object:
        members = schema.get("oneOf") or schema["anyOf"]
        if len(members) == 1:
            return self._tidy(members[0], name, leaf)
        tidied = []
        for index, member in enumerate(members):
            if "$ref" in member or member == NULL:
                tidied.append(member)
            else:
                tidied.append(
                    self._tidy(member, name + (_kind(member) or f"Variant{index + 1}"), f"{leaf} {index}")
                )
        return {"anyOf": tidied}

    def _enumeration(self, schema: Object, name: str, leaf: str, hoist: bool) -> Object:
        values = [value for value in schema["enum"] if value is not None]
        if not values:
            return dict(NULL)
        if all(isinstance(value, bool) for value in values) and len(values) > 1:
            return {"type": "boolean"}
        if len(values) == 1:
            return {"const": values[0]}
        kind = "string" if all(isinstance(value, str) for value in values) else "integer"
        tidied = {"type": kind, "enum": values}
        shared = self.enums.get(frozenset(values))
        if shared is not None and hoist:
            self.schemas[shared] = tidied
            return {"$ref": REFERENCE + shared}
        return self._hoisted(tidied, name, leaf) if hoist else tidied

    def _object(self, schema: Object, name: str, leaf: str, hoist: bool) -> Object:
        tidied: Object = {"type": "object"}
        if schema.get("properties"):
            tidied["properties"] = {
                key: self._tidy(value, name + pascal(key), key) for key, value in schema["properties"].items()
            }
            tidied["required"] = list(schema.get("required", []))
            # Required properties without a schema exist, and may have any value.
            for key in tidied["required"]:
                tidied["properties"].setdefault(key, {})
        if isinstance(schema.get("additionalProperties"), dict):
            additional = self._tidy(schema["additionalProperties"], f"{name}Value", f"{leaf} value")
            tidied["additionalProperties"] = additional or True
        elif schema.get("additionalProperties") is True or not schema.get("properties"):
            tidied["additionalProperties"] = True
        return self._hoisted(tidied, name, leaf) if hoist else tidied

    def _hoisted(self, schema: Object, name: str, leaf: str) -> Object:
        content = json.dumps(schema, sort_keys=True)
        known = self.by_content.get((leaf, content)) if leaf else None
        if known is None:
            known = self._free(name)
            self.schemas[known] = schema
            self.by_content[leaf, content] = known
        self.places.setdefault(known, []).append(self._place(name))
        return {"$ref": REFERENCE + known}

    def _place(self, name: str) -> str:
        """Return the name of a place, made unique."""
        place, number = name, 2
        while place in self.seen:
            place, number = f"{name} {number}", number + 1
        self.seen.add(place)
        return place

    def rename(self, locked: dict[str, str]) -> None:
        """Give the nested types the published names of their places."""
        fixed = {*self.given, *self.enums.values()}
        names = published.chosen(self.places, locked, fixed)
        for default, at in self.places.items():
            self.place_names.update(dict.fromkeys(at, names[default]))
        changed = {REFERENCE + old: REFERENCE + new for old, new in names.items() if old != new}
        if changed:
            self.schemas = {names.get(name, name): schema for name, schema in self.schemas.items()}
            self.document["components"]["schemas"] = self.schemas
            _point(self.document, changed)

    def _free(self, name: str) -> str:
        taken = {known.lower() for known in (*self.given, *self.schemas)}
        free, number = name, 2
        while free.lower() in taken:
            free, number = f"{name}{number}", number + 1
        return free

    def _merged(self, schema: Object) -> Object:
        """Return the schema without `allOf`, and without unions that only say which fields go together."""
        own = {key: value for key, value in schema.items() if key != "allOf"}
        for keyword in ("oneOf", "anyOf"):
            if keyword in own and ("properties" in own or "allOf" in schema):
                members = [member for member in own.pop(keyword) if member not in schema.get("allOf", ())]
                if not all(_says_which_fields(member) for member in members):
                    base = {key: value for key, value in schema.items() if key not in (keyword, "nullable")}
                    union: Object = {keyword: [{"allOf": [base, member]} for member in members]}
                    return _nullable(union, schema)
        parts = schema.get("allOf", [])
        if not parts:
            return own
        if len(parts) == 1 and not ADDING & set(own):
            part = parts[0]
            if "$ref" in part:
                return _nullable({**part}, schema)
        merged: Object = {}
        for part in (*parts, own):
            for key, value in self._resolved(part).items():
                if key == "properties":
                    merged["properties"] = {**merged.get("properties", {}), **value}
                elif key == "required":
                    merged["required"] = list(dict.fromkeys([*merged.get("required", []), *value]))
                elif key != "nullable":
                    merged[key] = value
        return _nullable(merged, schema)

    def _resolved(self, part: Object) -> Object:
        """Return a part of `allOf`, with references resolved and merged."""
        while True:
            while "$ref" in part:
                part = self.given[part["$ref"].removeprefix(REFERENCE)]
            part = self._merged(part)
            if "$ref" not in part:
                return part


def _says_which_fields(member: Object) -> bool:
    """Return whether a member of a union only says which fields go together."""
    return set(member) <= {"required", "not", "properties"} and "$ref" not in member


def _nullable(made: Object, schema: Object) -> Object:
    """Make the converted schema nullable if the original is."""
    if schema.get("nullable"):
        made["nullable"] = True
    return made


def _point(node: Any, changed: dict[str, str]) -> None:
    """Update references to renamed schemas."""
    if isinstance(node, list):
        for item in node:
            _point(item, changed)
    elif isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str):
            node["$ref"] = changed.get(reference, reference)
        for value in node.values():
            _point(value, changed)


def _kind(member: Object) -> str:
    """Return the name of a union member from the single value of its `type`."""
    own: Any = member.get("properties", {}).get("type", {})
    values = own.get("enum", ())
    return pascal(values[0]) if len(values) == 1 and isinstance(values[0], str) else ""
