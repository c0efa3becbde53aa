"""The API document: check the requests and answers of an operation, and make up samples."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property

from .._where import documents
from ..types import JSON

Schema = Mapping[str, JSON]

REFERENCE = re.compile(r'"#/components/schemas/([^"]+)"')


def load(version: str = "v2") -> dict[str, JSON]:
    """Return the OpenAPI document of an API version."""
    loaded: dict[str, JSON] = json.loads(documents()[version].read_text(encoding="utf-8"))
    return loaded


@dataclass(frozen=True)
class Operation:
    """One operation of the document."""

    id: str
    method: str
    path: str
    parameters: tuple[Mapping[str, JSON], ...]
    body: Schema | None
    answers: Mapping[int, Schema | None]
    """Status -> schema of the answer; `None` if it has no body."""
    pattern: re.Pattern[str] = field(repr=False)
    versions: frozenset[str] = frozenset()
    """The values of `cal-api-version` with this shape; empty if the shape never changes."""

    @property
    def success(self) -> int:
        """The status of a success."""
        return min(status for status in self.answers if 200 <= status < 400)


class Document:
    """An OpenAPI document with methods for look-up."""

    def __init__(self, content: Mapping[str, JSON]) -> None:
        self.content = content
        self._schemas: Mapping[str, Schema] = content["components"]["schemas"]
        self._validators: dict[str, JSON] = {}

    @cached_property
    def operations(self) -> Mapping[str, Operation]:
        """Every operation by its id."""
        return {operation.id: operation for operation in self._operations()}

    def _operations(self) -> Iterator[Operation]:
        for path, item in self.content["paths"].items():
            for method, facts in item.items():
                shapes = facts.get("x-calcom-versions", {})
                elsewhere = {each for shape in shapes.values() for each in _versions(shape)}
                name = facts["operationId"]
                yield self._operation(name, method, path, facts, _versions(facts) - elsewhere)
                # A shape that differs in some versions is a separate operation here.
                for version, shape in shapes.items():
                    own = f"{name}_{version.replace('-', '_')}"
                    yield self._operation(own, method, path, shape, _versions(shape))

    def _operation(
        self, name: str, method: str, path: str, facts: Mapping[str, JSON], versions: frozenset[str]
    ) -> Operation:
        body = facts.get("requestBody", {}).get("content", {}).get("application/json")
        return Operation(
            name,
            method.upper(),
            path,
            tuple(facts.get("parameters", ())),
            body["schema"] if body else None,
            {int(status): self._schema(answer) for status, answer in facts["responses"].items()},
            re.compile(re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(path))),
            versions,
        )

    def _schema(self, answer: Mapping[str, JSON]) -> Schema | None:
        if "$ref" in answer:
            answer = self.content["components"]["responses"][answer["$ref"].rpartition("/")[2]]
        media = answer.get("content", {}).get("application/json")
        found: Schema | None = media["schema"] if media else None
        return found

    def find(self, method: str, path: str, version: str | None = None) -> Operation | None:
        """Return the operation of a request; a path without parameters takes precedence.

        If the shape of the operation depends on the version, the one for `version`.
        """
        matching = [
            operation
            for operation in self.operations.values()
            if operation.method == method.upper() and operation.pattern.fullmatch(path)
        ]
        # Among equals the first is the default for every version.
        return min(
            matching,
            key=lambda operation: (operation.path.count("{"), version not in operation.versions),
            default=None,
        )

    def schema(self, name: str) -> Schema:
        """Return the schema of this name."""
        return self._schemas[name]

    # -- checking

    def _below(self, schema: JSON, found: dict[str, JSON]) -> dict[str, JSON]:
        """The schemas that a schema refers to, directly or not; compiling all schemas takes long."""
        for name in REFERENCE.findall(json.dumps(schema)):
            if name not in found:
                found[name] = without_nullable(self._schemas[name])
                self._below(self._schemas[name], found)
        return found

    def complaints(self, schema: Schema, value: JSON) -> list[str]:
        """Return what is wrong with a value, one line each."""
        import jsonschema_rs

        key = json.dumps(schema, sort_keys=True)
        if key not in self._validators:
            self._validators[key] = jsonschema_rs.Draft202012Validator(
                {**without_nullable(schema), "components": {"schemas": self._below(schema, {})}},
                validate_formats=True,
            )
        return [
            f"{'.'.join(map(str, error.instance_path)) or 'the value'}: {error.message}"
            for error in self._validators[key].iter_errors(value)
        ]

    # -- making up

    def sample(self, schema: Schema, *, full: bool = False, salt: int = 1) -> JSON:
        """Return a value that satisfies the schema; it has all optional fields if `full`."""
        return self._sample(schema, full, salt, ())

    def _sample(self, schema: Schema, full: bool, salt: int, above: tuple[str, ...]) -> JSON:
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            if above.count(name) > 1:
                return None if self._schemas[name].get("nullable") else {}
            return self._sample(self._schemas[name], full, salt, (*above, name))
        if "allOf" in schema:
            return self._sample(self._merged(schema), full, salt, above)
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                return self._one_of(schema, schema[keyword], full, salt, above)
        if schema.get("enum"):
            return next((value for value in schema["enum"] if value is not None), None)
        kind = schema.get("type") or ("object" if "properties" in schema else "string")
        if kind == "object":
            return self._object(schema, full, salt, above)
        if kind == "array":
            count = max(1, schema.get("minItems", 1)) if full or schema.get("minItems") else 0
            return [self._sample(schema.get("items", {}), full, salt + n, above) for n in range(count)]
        if kind in ("integer", "number"):
            return max(schema.get("minimum", 1), min(salt, schema.get("maximum", salt)))
        return True if kind == "boolean" else text(schema, salt)

    def _one_of(
        self, schema: Schema, members: list[Schema], full: bool, salt: int, above: tuple[str, ...]
    ) -> JSON:
        rest = {key: value for key, value in schema.items() if key not in ("oneOf", "anyOf", "discriminator")}
        first = None
        for member in members:
            made = self._sample(
                {"allOf": [member, rest]} if "properties" in rest else member, full, salt, above
            )
            first = made if first is None else first
            if not self.complaints(schema, made):
                return made
        return first

    def _object(self, schema: Schema, full: bool, salt: int, above: tuple[str, ...]) -> dict[str, JSON]:
        needed = set(schema.get("required", ()))
        forbidden = set(schema.get("not", {}).get("required", ()))
        made = {
            name: self._sample(inner, full, salt, above)
            for name, inner in schema.get("properties", {}).items()
            if name in needed or (full and name not in forbidden)
        }
        return {name: value for name, value in made.items() if value is not None or name in needed}

    def _merged(self, schema: Schema) -> Schema:
        merged: dict[str, JSON] = {key: value for key, value in schema.items() if key != "allOf"}
        for part in schema["allOf"]:
            resolved = part
            while "$ref" in resolved:
                resolved = self._schemas[resolved["$ref"].rpartition("/")[2]]
            if "allOf" in resolved:
                resolved = self._merged(resolved)
            for key, value in resolved.items():
                if key == "properties":
                    merged[key] = {**merged.get(key, {}), **value}
                elif key == "required":
                    merged[key] = [*merged.get(key, []), *value]
                else:
                    merged.setdefault(key, value)
        return merged


def _versions(facts: Mapping[str, JSON]) -> frozenset[str]:
    editions = facts.get("x-calcom-api-versions", {})
    return frozenset(version for versions in editions.values() for version in versions)


def text(schema: Schema, salt: int) -> str:
    """Return a string in the required format."""
    made = {
        "date-time": "2026-11-30T09:00:00.000Z",
        "date": "2026-11-30",
        "email": f"somebody{salt}@example.com",
        "uri": f"https://example.com/{salt}",
        "uuid": f"00000000-0000-4000-8000-{salt:012d}",
        "phone": "+12025550123",
    }.get(schema.get("format", ""), f"text {salt}")
    pattern = schema.get("pattern")
    if pattern and not re.search(pattern, made):
        tries: tuple[str, ...] = ("#292929", "09:00", "+12025550123", "2026-11-30", "Europe/London", "1")
        tries += ("BadRequestException", "HttpException", "BAD_REQUEST", "TRPCError", "invalid_grant")
        made = next((each for each in tries if re.search(pattern, each)), made)
    made = made.ljust(schema.get("minLength", 0), "x")
    return made[: schema["maxLength"]] if "maxLength" in schema else made


def without_nullable(schema: JSON) -> JSON:
    """Return the schema with `nullable`, which JSON Schema does not know, written as `anyOf`."""
    if isinstance(schema, list):
        return [without_nullable(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    rest = {
        key: value if key in ("enum", "required", "default") else
        {name: without_nullable(inner) for name, inner in value.items()} if key == "properties" else
        without_nullable(value)
        for key, value in schema.items()
        if key not in ("nullable", "discriminator")
    }  # fmt: skip
    return {"anyOf": [rest, {"type": "null"}]} if schema.get("nullable") is True else rest


@cache
def document(version: str = "v2") -> Document:
    """Return the document of an API version, read once."""
    return Document(load(version))
