"""Validate bodies against a document: OpenAPI 3.0 schemas as JSON Schema, operations by method and path."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

import jsonschema_rs

from spec.pipeline.document import ONE_SCHEMA, REFERENCE, SCHEMA_LISTS, SCHEMA_MAPS, Json, Object, operations

# Where the registry keeps the component schemas.
ADDRESS = "urn:document"
DEFINITIONS = f"{ADDRESS}#/$defs/"
NOT_JSON_SCHEMA = {"nullable", "discriminator", "default", "deprecated", "readOnly", "writeOnly"}


def to_json_schema(schema: Object) -> Object:
    """Convert an OpenAPI 3.0 schema to JSON Schema 2020-12, including `nullable` and references."""
    if "$ref" in schema:
        return {"$ref": schema["$ref"].replace(REFERENCE, DEFINITIONS)}
    result: Object = {}
    for keyword, value in schema.items():
        if keyword in ONE_SCHEMA:
            result[keyword] = to_json_schema(value) if isinstance(value, dict) else value
        elif keyword in SCHEMA_LISTS:
            result[keyword] = [to_json_schema(member) for member in value]
        elif keyword in SCHEMA_MAPS:
            result[keyword] = {name: to_json_schema(member) for name, member in value.items()}
        elif keyword not in NOT_JSON_SCHEMA and not keyword.startswith("x-"):
            result[keyword] = value
    if schema.get("nullable"):
        if isinstance(result.get("type"), str):
            result["type"] = [result["type"], "null"]
            if "enum" in result and None not in result["enum"]:
                result["enum"] = [*result["enum"], None]
        if any(keyword in result for keyword in SCHEMA_LISTS):
            return {"anyOf": [result, {"type": "null"}]}
    return result


@dataclass(frozen=True)
class Problem:
    """One way in which a body violates its schema."""

    path: str
    message: str


@dataclass(frozen=True)
class Operation:
    path: str
    method: str
    document: Object

    @property
    def id(self) -> str:
        return str(self.document["operationId"])

    @property
    def editions(self) -> tuple[str, ...]:
        """The editions that have the operation; empty in v1."""
        return tuple(self.document.get("x-calcom-editions", ()))

    def versions(self, edition: str | None = None) -> set[str]:
        """Return every `cal-api-version` that an edition, or any edition, supports; empty in v1."""
        known = self.document.get("x-calcom-api-versions", {})
        return {v for name, values in known.items() if edition in (None, name) for v in values}

    def shape(self, version: str | None) -> Object:
        """Return the operation in the shape of that version."""
        for shape in self.document.get("x-calcom-versions", {}).values():
            if any(version in values for values in shape["x-calcom-api-versions"].values()):
                found: Object = shape
                return found
        return self.document


class Contract:
    """A document that finds the operation of a request and validates bodies."""

    def __init__(self, document: Object) -> None:
        self.document = document
        self.operations = [Operation(path, method, o) for path, method, o in operations(document)]
        self._patterns: dict[str, list[tuple[re.Pattern[str], Operation]]] = {}
        for operation in sorted(self.operations, key=lambda each: each.path.count("{")):
            self._patterns.setdefault(operation.method, []).append((_pattern(operation.path), operation))
        self._prefix = urlsplit(document["servers"][0]["url"]).path
        self._validators: dict[int, jsonschema_rs.Validator] = {}

    @cached_property
    def registry(self) -> jsonschema_rs.Registry:
        """The component schemas, compiled once for all validators."""
        schemas = self.document["components"]["schemas"]
        definitions = {name: to_json_schema(schema) for name, schema in schemas.items()}
        return jsonschema_rs.Registry([(ADDRESS, {"$defs": definitions})])

    def find(self, method: str, path: str, edition: str | None = None) -> Operation | None:
        """Find the operation of a request line, preferring operations that the edition has."""
        path = urlsplit(path).path.removeprefix(self._prefix)
        known = self._patterns.get(method.lower(), ())
        found = [operation for pattern, operation in known if pattern.fullmatch(path)]
        there = (operation for operation in found if edition is None or edition in operation.editions)
        return next(there, found[0] if found else None)

    def response(self, shape: Object, status: int) -> Object | None:
        """Return the documented answer of an operation for a status, with references resolved."""
        responses = shape["responses"]
        response: Object | None = responses.get(str(status)) or responses.get("default")
        if response and "$ref" in response:
            return dict(self.document["components"]["responses"][response["$ref"].rsplit("/", 1)[1]])
        return response

    def answer_schema(self, shape: Object, status: int) -> Object | None:
        """Return the schema of an answer: None if the status is not documented, {} if it has no body."""
        response = self.response(shape, status)
        if response is None:
            return None
        for media, content in response.get("content", {}).items():
            if "json" in media:
                schema: Object = content["schema"]
                return schema
        return {}

    def body_schema(self, shape: Object) -> Object | None:
        """Return the schema of a JSON body, or None if there is no JSON body."""
        for media, content in shape.get("requestBody", {}).get("content", {}).items():
            if "json" in media:
                schema: Object = content["schema"]
                return schema
        return None

    def takes_text(self, shape: Object, status: int) -> bool:
        """Return whether an answer may be plain text."""
        response = self.response(shape, status) or {}
        return any(media.startswith("text/") for media in response.get("content", {}))

    def validator(self, schema: Object) -> jsonschema_rs.Validator:
        key = id(schema)
        if key not in self._validators:
            self._validators[key] = jsonschema_rs.validator_for(
                to_json_schema(schema), registry=self.registry, validate_formats=True
            )
        return self._validators[key]

    def problems(self, schema: Object, body: Json) -> list[Problem]:
        """Return the ways in which a body violates a schema; for unions, the deepest ones."""
        validator = self.validator(schema)
        if validator.is_valid(body):
            return []
        return [
            Problem("/".join(map(str, error.instance_path)), error.message[:400])
            for error in validator.iter_errors(body)
        ]

    def fits(self, schema: Object, body: Json) -> bool:
        return bool(self.validator(schema).is_valid(body))


def _pattern(path: str) -> re.Pattern[str]:
    parts = re.split(r"({\w+})", path)
    return re.compile("".join("([^/]+?)" if part.startswith("{") else re.escape(part) for part in parts))


def type_name(value: Any) -> str:
    """The JSON type of a value."""
    if value is None:
        return "null"
    names = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return names[type(value)]
