"""The document as a contract: which operation a request belongs to, and what is wrong with both sides."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from calcom_spec.document import SCHEMA_LISTS, load, node_at, place_of, shipped

if TYPE_CHECKING:
    import jsonschema_rs

JSON = dict[str, Any]
Place = tuple[str | int, ...]
"""Where a node is in the document: the keys and indexes that lead to it."""

METHODS = ("get", "post", "put", "patch", "delete", "head", "options")
# The version that a v2 server assumes for a request without the header.
UNSTATED_VERSION = "2024-04-15"
_BASE = "urn:calcom"


def load_raw(version: str = "v2") -> JSON:
    """Read the shipped document of API `version`."""
    return load(shipped(version))


@dataclass(frozen=True, slots=True)
class Violation:
    """One broken rule.

    `path` is the JSON path of the value, `rule` the keyword, `location` the JSON pointer into the document.
    """

    path: str
    rule: str
    message: str
    location: str

    def __str__(self) -> str:
        return f"{self.path}: {self.message} ({self.rule}, {self.location})"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of an operation, and its place in the document."""

    name: str
    place: str  # path, query, header or cookie
    required: bool
    schema: JSON
    style: str
    explode: bool
    pointer: Place


@dataclass(frozen=True, slots=True, eq=False)
class Operation:
    """One operation of the document, and how it is served."""

    id: str
    method: str
    path: str
    group: str
    editions: tuple[str, ...]
    versions_by_edition: Mapping[str, tuple[str, ...]]
    default_version: str | None
    schemes: tuple[tuple[str, ...], ...]
    parameters: tuple[Parameter, ...]
    raw: JSON = field(repr=False)
    pointer: Place = field(repr=False)
    shapes: Mapping[str, Operation] = field(
        default_factory=dict, repr=False
    )  # the operation under other versions
    added: bool = False  # in no published document, but proved by recordings or the server's source
    shape: str = ""  # the version of this shape, if the edition lacks the newest

    def under(self, version: str | None) -> Operation | None:
        """Return this operation as a `cal-api-version` serves it; None if the document does not say."""
        if self.default_version is None:
            return self
        version = version or UNSTATED_VERSION
        for shape in self.shapes.values():
            if version in shape.versions:
                return shape
        return self if version in self.versions else None

    @property
    def label(self) -> str:
        """Method and path, as people name an operation."""
        return f"{self.method} {self.path}"

    @property
    def versions(self) -> tuple[str, ...]:
        """Return every `cal-api-version` that some edition serves; empty when the header has no effect."""
        return tuple(sorted({v for versions in self.versions_by_edition.values() for v in versions}))

    @property
    def is_public(self) -> bool:
        """Whether the document allows calls without credentials."""
        return not self.schemes or () in self.schemes

    @property
    def writes(self) -> bool:
        """Whether the method may change something."""
        return self.method not in ("GET", "HEAD", "OPTIONS")

    @property
    def success_statuses(self) -> tuple[int, ...]:
        """The documented statuses of success, with redirects."""
        return tuple(int(s) for s in self.raw.get("responses", {}) if s.isdigit() and s[0] in "23")

    def is_done_by(self, status: int) -> bool:
        """Return whether a status is a success: a 2xx or the documented redirect."""
        return 200 <= status < 300 or status in self.success_statuses

    @property
    def path_names(self) -> tuple[str, ...]:
        """The names of the parameters in the path."""
        return tuple(re.findall(r"\{([^}]+)\}", self.path))


@dataclass(frozen=True, slots=True)
class Match:
    """The operation of a request, and the values of its path parameters."""

    operation: Operation
    path_values: Mapping[str, str]


class Document:
    """A document and its validators, which are compiled on first use."""

    def __init__(self, raw: JSON) -> None:
        self.raw = raw
        self._nullable = str(raw.get("openapi", "")).startswith("3.0")
        self.operations: dict[str, Operation] = {}
        for operation in _operations(raw):
            # Published documents repeat operation ids on twin paths; keep both.
            key = operation.id if operation.id not in self.operations else operation.label
            self.operations[key] = operation
        self._routes: dict[tuple[str, int], list[Operation]] = {}
        for operation in self.operations.values():
            self._routes.setdefault((operation.method, operation.path.count("/")), []).append(operation)
        for routes in self._routes.values():
            routes.sort(key=lambda operation: [part.startswith("{") for part in operation.path.split("/")])
        self._validators: dict[Place, jsonschema_rs.Draft202012Validator] = {}
        # By identity; the schema is kept, so that its identity stays its own.
        self._inline: dict[int, tuple[Mapping[str, Any], jsonschema_rs.Draft202012Validator]] = {}

    @classmethod
    def load(cls, version: str = "v2", edition: str = "") -> Document:
        """Load the shipped document, as `edition` serves it if one is named."""
        raw = load_raw(version)
        return cls(as_served_by(raw, edition) if edition else raw)

    # --- finding -------------------------------------------------------------------------------------

    def find(self, method: str, path: str, edition: str | None = None) -> Match | None:
        """Find the operation of `method` on `path` (without query); fixed segments win over parameters.

        If several fit, one that `edition` has is preferred.
        """
        found = list(self._matches(method, path))
        there = (match for match in found if edition is None or edition in match.operation.editions)
        return next(there, found[0] if found else None)

    def _matches(self, method: str, path: str) -> Iterator[Match]:
        path = path.split("?", 1)[0]
        if len(path) > 1 and path.endswith("/"):
            path = path[:-1]
        for operation in self._routes.get((method.upper(), path.count("/")), ()):
            values = path_pattern(operation.path).fullmatch(path)
            if values:
                given = map(unquote, values.groups())
                yield Match(operation, dict(zip(operation.path_names, given, strict=True)))

    def label_of(self, method: str, path: str) -> str:
        """Return method and templated path, or the path itself if no operation fits."""
        match = self.find(method, path)
        return match.operation.label if match else f"{method} {path}"

    def labelled(self, label: str) -> Operation | None:
        """Return the operation that a label such as `GET /v2/bookings/x` names."""
        method, _, path = label.partition(" ")
        match = self.find(method, path)
        return match.operation if match else None

    def of_edition(self, edition: str) -> list[Operation]:
        """Return the operations that an edition has."""
        return [o for o in self.operations.values() if not o.editions or edition in o.editions]

    # --- judging -------------------------------------------------------------------------------------

    def check_request(
        self,
        match: Match,
        *,
        query: Sequence[tuple[str, str]] = (),
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        has_body: bool | None = None,
    ) -> list[Violation]:
        """Return what the document forbids about this request; `body` is decoded."""
        operation = match.operation
        lowered = {name.lower(): value for name, value in (headers or {}).items()}
        found = [*self._check_version(operation, lowered), *self._check_query(operation, query)]
        for parameter in operation.parameters:
            if parameter.place == "path" and parameter.name in match.path_values:
                found += self._check_text(parameter, match.path_values[parameter.name])
            elif parameter.place == "header":
                found += self._check_header(parameter, lowered)
        given = body is not None if has_body is None else has_body
        return [*found, *self._check_body(operation, body, given)]

    def check_answer(
        self,
        operation: Operation,
        status: int,
        *,
        body: Any = None,
        content_type: str | None = None,
        text: str = "",
    ) -> list[Violation]:
        """Return what the document forbids about this answer.

        `body` is decoded JSON, or None; `text` is then what the answer contained instead.
        """
        documented = self.answer(operation, status)
        if documented is None:
            statuses = ", ".join(sorted(operation.raw.get("responses", {}))) or "none"
            message = f"status {status} is not documented (documented: {statuses})"
            return [Violation("$status", "status", message, pointer((*operation.pointer, "responses")))]
        answer, at = documented
        content: JSON = answer.get("content") or {}
        if not content:
            if body is None or not 200 <= status < 300:
                return []
            return [Violation("$", "content", "the document allows no body here", pointer(at))]
        media = next((m for m in content if "json" in m), None)
        if media is None:
            return []
        if body is None:
            if status == 304 or (text and any("json" not in other for other in content)):
                return []
            return [Violation("$", "content", "the body is missing", pointer(at))]
        if content_type is not None and "json" not in content_type:
            message = f"expected content type {media!r}, got {content_type!r}"
            return [Violation("$content-type", "content", message, pointer(at))]
        place = json_schema(answer, at)
        return [] if place is None else self.check_value(place, body)

    def check_value(self, schema_pointer: Sequence[str | int], value: Any) -> list[Violation]:
        """Check a value against the schema at this place of the document."""
        validator = self._validator(tuple(schema_pointer))
        if validator.is_valid(value):
            return []
        try:
            return [_violation(error) for error in validator.iter_errors(value)]
        except UnicodeEncodeError:
            # The validator's messages show the value, and a lone surrogate cannot be encoded.
            return [_violation(error) for error in validator.iter_errors(_writable(value))]

    def fits(self, schema: Mapping[str, Any], value: Any) -> bool:
        """Return whether a value satisfies a schema, which need not be part of the document."""
        return self.validator(schema).is_valid(value)

    def node(self, place: Sequence[str | int]) -> JSON:
        """Return the node at a place of the document."""
        found: JSON = node_at(self.raw, place)
        return found

    def resolve(self, node: Any, at: Sequence[str | int]) -> tuple[JSON, Place]:
        """Follow the `$ref`s of a node; return the final node and its place."""
        place = tuple(at)
        while "$ref" in node:
            place = place_of(node["$ref"])
            node = self.node(place)
        return node, place

    def answer(self, operation: Operation, status: int) -> tuple[JSON, Place] | None:
        """Return the documented answer of an operation for a status, and its place."""
        responses: JSON = operation.raw.get("responses", {})
        key = next((k for k in (str(status), f"{status // 100}XX", "default") if k in responses), None)
        if key is None:
            return None
        return self.resolve(responses[key], (*operation.pointer, "responses", key))

    def alternatives(self, at: Place, above: frozenset[Place] = frozenset()) -> Iterator[Place]:
        """Yield the places of a schema, of its parts and of the members of its unions."""
        schema, place = self.resolve(self.node(at), at)
        if place in above:
            return
        yield place
        for keyword in SCHEMA_LISTS:
            for index in range(len(schema.get(keyword, ()))):
                yield from self.alternatives((*place, keyword, index), above | {place})

    def schema_of(self, operation: Operation, status: int) -> JSON | None:
        """Return the JSON schema of an operation's answer for a status, if the document has one."""
        answer = self.answer(operation, status)
        place = answer and json_schema(*answer)
        return self.node(place) if place else None

    def request_body(self, operation: Operation) -> tuple[str, Place, bool] | None:
        """Return media type, schema and requiredness of an operation's body; JSON is preferred."""
        if "requestBody" not in operation.raw:
            return None
        body, at = self.resolve(operation.raw["requestBody"], (*operation.pointer, "requestBody"))
        content: JSON = body.get("content") or {}
        media = next((m for m in content if "json" in m), next(iter(content), None))
        if media is None or "schema" not in content[media]:
            return None
        return media, (*at, "content", media, "schema"), bool(body.get("required", False))

    def answer_schema(self, operation: Operation) -> tuple[int, Place | None]:
        """Return the first documented success of an operation: its status and its JSON schema's place."""
        responses: JSON = operation.raw.get("responses", {})
        statuses = sorted(s for s in responses if s.startswith("2"))
        if not statuses:
            return next(iter(operation.success_statuses), 200), None
        answer, at = self.resolve(responses[statuses[0]], (*operation.pointer, "responses", statuses[0]))
        status = int(statuses[0]) if statuses[0].isdigit() else 200
        return status, json_schema(answer, at)

    # --- parts ---------------------------------------------------------------------------------------

    @cached_property
    def _keys_in_query(self) -> frozenset[str]:
        schemes: JSON = self.raw.get("components", {}).get("securitySchemes", {})
        return frozenset(s["name"] for s in schemes.values() if s.get("in") == "query")

    @cached_property
    def _registry(self) -> jsonschema_rs.Registry:
        import jsonschema_rs

        plain = as_json_schema(self.raw) if self._nullable else self.raw
        return jsonschema_rs.Registry([(_BASE, plain)])

    def _validator(self, place: Place) -> jsonschema_rs.Draft202012Validator:
        if place not in self._validators:
            self._validators[place] = self._compiled({"$ref": _BASE + pointer(place, quoted=True)})
        return self._validators[place]

    def validator(self, schema: Mapping[str, Any]) -> jsonschema_rs.Draft202012Validator:
        """Return the validator of a schema, which need not be part of the document."""
        if id(schema) not in self._inline:
            plain = _absolute(as_json_schema(schema) if self._nullable else schema)
            self._inline[id(schema)] = (schema, self._compiled(plain))
        return self._inline[id(schema)][1]

    def _compiled(self, schema: JSON) -> jsonschema_rs.Draft202012Validator:
        import jsonschema_rs  # an extra, which reading a document does not need

        return jsonschema_rs.Draft202012Validator(schema, registry=self._registry, validate_formats=True)

    def _check_version(self, operation: Operation, headers: Mapping[str, str]) -> Iterator[Violation]:
        version = headers.get("cal-api-version")
        if version is None or not operation.versions or version in operation.versions:
            return
        served = ", ".join(operation.versions)
        where = pointer((*operation.pointer, "x-calcom-api-versions"))
        yield Violation(
            "$header.cal-api-version",
            "version",
            f"{version!r} is not served; the versions are {served}",
            where,
        )

    def _check_query(self, operation: Operation, query: Sequence[tuple[str, str]]) -> Iterator[Violation]:
        sent: dict[str, list[str]] = {}
        nested: set[str] = set()
        for name, value in query:
            base = name.split("[", 1)[0]
            if base != name and not name.endswith("[]"):
                nested.add(base)
            else:
                sent.setdefault(base, []).append(value)
        known = {
            parameter.name: parameter for parameter in operation.parameters if parameter.place == "query"
        }
        for parameter in known.values():
            if parameter.required and parameter.name not in sent and parameter.name not in nested:
                yield Violation(f"$query.{parameter.name}", "required", "missing", pointer(parameter.pointer))
        for name, values in sent.items():
            if name in self._keys_in_query:
                continue
            if name in known:
                yield from self._check_text(known[name], *values)
            else:
                where = pointer((*operation.pointer, "parameters"))
                yield Violation(f"$query.{name}", "parameter", "the parameter is not documented", where)

    def _check_header(self, parameter: Parameter, headers: Mapping[str, str]) -> Iterator[Violation]:
        name = parameter.name.lower()
        if name in headers:
            yield from self._check_text(parameter, headers[name])
        elif parameter.required:
            yield Violation(f"$header.{parameter.name}", "required", "missing", pointer(parameter.pointer))

    def _check_text(self, parameter: Parameter, *values: str) -> Iterator[Violation]:
        """Check texts from the wire against the parameter's schema: one valid reading is enough."""
        where = f"${parameter.place}.{parameter.name}"
        first: list[Violation] = []
        for reading in _readings(values):
            found = self.check_value((*parameter.pointer, "schema"), reading)
            if not found:
                return
            first = first or found
        for violation in first:
            yield Violation(
                where + violation.path.removeprefix("$"),
                violation.rule,
                violation.message,
                violation.location,
            )

    def _check_body(self, operation: Operation, body: Any, has_body: bool) -> Iterator[Violation]:
        documented = self.request_body(operation)
        if documented is None:
            if has_body and body not in ({}, None):
                where = pointer(operation.pointer)
                yield Violation("$body", "content", "the document allows no body here", where)
            return
        _, place, required = documented
        if not has_body:
            if required:
                yield Violation("$body", "required", "missing", pointer(place[:-3]))
            return
        for violation in self.check_value(place, body):
            yield Violation(
                "$body" + violation.path.removeprefix("$"),
                violation.rule,
                violation.message,
                violation.location,
            )


def as_served_by(raw: JSON, edition: str) -> JSON:
    """Return the document with each operation's shape and default version in this edition."""
    paths = {
        path: {key: _served_by(node, edition) if key in METHODS else node for key, node in item.items()}
        for path, item in raw.get("paths", {}).items()
    }
    return {**raw, "paths": paths}


def _served_by(spec: JSON, edition: str) -> JSON:
    default = spec.get("x-calcom-default-version")
    stated = spec.get("x-calcom-api-versions", {})
    here = stated.get(edition, ()) if isinstance(stated, dict) else stated
    if default is None or not here or default in here:
        return spec
    newest = max(here)
    shapes: JSON = spec.get("x-calcom-versions", {})
    for name, own in shapes.items():
        if newest in own.get("x-calcom-api-versions", {}).get(edition, (name,)):
            others = {other: shape for other, shape in shapes.items() if other != name}
            added = {"x-calcom-default-version": newest, "x-calcom-versions": others, "x-calcom-shape": name}
            return {**spec, **own, **added}
    return {**spec, "x-calcom-default-version": newest}


def pointer(parts: Iterable[str | int], *, quoted: bool = False) -> str:
    """Write a JSON pointer as a URI fragment, `#/a/b~1c`."""
    escaped = (str(part).replace("~", "~0").replace("/", "~1") for part in parts)
    if quoted:
        escaped = (part.replace("%", "%25").replace("{", "%7B").replace("}", "%7D") for part in escaped)
    return "#" + "".join("/" + part for part in escaped)


@cache
def path_pattern(path: str) -> re.Pattern[str]:
    """Return the pattern of the requests' paths, with a group for each parameter."""
    parts = re.split(r"(\{[^}]+\})", path)
    return re.compile("".join("([^/]+?)" if part[:1] == "{" else re.escape(part) for part in parts))


def json_schema(holder: JSON, at: Sequence[str | int]) -> Place | None:
    """Return the place of the JSON schema of a body or an answer at `at`, if it has one."""
    content: JSON = holder.get("content") or {}
    media = next((m for m in content if "json" in m), None)
    return None if media is None or "schema" not in content[media] else (*at, "content", media, "schema")


def _absolute(node: Any) -> Any:
    """Return a schema with references into the document that hold outside of it."""
    if isinstance(node, list):
        return [_absolute(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: _BASE + value if key == "$ref" and isinstance(value, str) else _absolute(value)
        for key, value in node.items()
    }


def as_json_schema(node: Any) -> Any:
    """Translate OpenAPI 3.0 schemas to JSON Schema 2020-12: `nullable` and boolean exclusive limits."""
    if isinstance(node, list):
        return [as_json_schema(item) for item in node]
    if not isinstance(node, dict):
        return node
    result = {key: as_json_schema(value) for key, value in node.items()}
    if isinstance(result.get("properties"), dict) and not _is_schema(result):
        return result
    for limit, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if result.get(exclusive) is True and limit in result:
            result[exclusive] = result.pop(limit)
        elif isinstance(result.get(exclusive), bool):
            del result[exclusive]
    if result.get("nullable") is not True:
        return result
    del result["nullable"]
    if isinstance(result.get("type"), str):
        result["type"] = [result["type"], "null"]
        if "enum" in result and None not in result["enum"]:
            result["enum"] = [*result["enum"], None]
        for union in ("oneOf", "anyOf"):
            if union in result:
                result[union] = [*result[union], {"type": "null"}]
        if "$ref" not in result and "allOf" not in result:
            return result
    if not ({"$ref", "oneOf", "anyOf", "allOf", "type", "enum"} & result.keys()):
        return result
    if "oneOf" in result and isinstance(result.get("type"), list):
        return result
    return {"anyOf": [result, {"type": "null"}]}


def _is_schema(node: JSON) -> bool:
    # A property may be called "properties", "nullable" or "minimum"; only a schema also has these keys.
    return bool({"type", "required", "allOf", "oneOf", "anyOf", "additionalProperties"} & node.keys())


def _operations(raw: JSON) -> Iterator[Operation]:
    for path, item in raw.get("paths", {}).items():
        for method in METHODS:
            if method not in item:
                continue
            spec: JSON = item[method]
            shapes = {
                version: _operation(
                    raw,
                    path,
                    method,
                    {**spec, "x-calcom-api-versions": [version], **own},
                    ("x-calcom-versions", version),
                )
                for version, own in spec.get("x-calcom-versions", {}).items()
            }
            yield _operation(raw, path, method, spec, (), shapes)


def _operation(
    raw: JSON,
    path: str,
    method: str,
    spec: JSON,
    below: tuple[str, ...],
    shapes: Mapping[str, Operation] | None = None,
) -> Operation:
    at: Place = ("paths", path, method, *below)
    shared = _numbered(raw["paths"][path], ("paths", path))
    schemes: list[JSON] = spec.get("security", raw.get("security", [])) or []
    return Operation(
        id=spec.get("operationId", f"{method} {path}"),
        method=method.upper(),
        path=path,
        group=(spec.get("tags") or [path.split("/")[2] if path.count("/") > 1 else path])[0],
        editions=tuple(spec.get("x-calcom-editions", ())),
        versions_by_edition=_versions(spec.get("x-calcom-api-versions", {})),
        default_version=spec.get("x-calcom-default-version"),
        schemes=tuple(tuple(sorted(alternative)) for alternative in schemes),
        parameters=tuple(_parameter(raw, place, node) for place, node in [*shared, *_numbered(spec, at)]),
        raw=spec,
        pointer=at,
        shapes=shapes or {},
        added=spec.get("x-calcom-published") is False,
        shape=spec.get("x-calcom-shape", ""),
    )


def _numbered(node: JSON, at: Place) -> list[tuple[Place, JSON]]:
    return [((*at, "parameters", index), p) for index, p in enumerate(node.get("parameters", []))]


def _versions(stated: Mapping[str, list[str]] | list[str]) -> dict[str, tuple[str, ...]]:
    if isinstance(stated, list):
        return {"": tuple(stated)} if stated else {}
    return {edition: tuple(versions) for edition, versions in stated.items()}


def _parameter(raw: JSON, at: Place, node: JSON) -> Parameter:
    while "$ref" in node:
        at = place_of(node["$ref"])
        node = node_at(raw, at)
    place = node["in"]
    style = node.get("style", "form" if place in ("query", "cookie") else "simple")
    return Parameter(
        name=node["name"],
        place=place,
        required=bool(node.get("required", place == "path")),
        schema=node.get("schema", {}),
        style=style,
        explode=node.get("explode", style == "form"),
        pointer=at,
    )


def _readings(values: Sequence[str]) -> Iterator[Any]:
    """Yield the possible readings of texts from the wire: number, boolean, list or text."""
    if len(values) > 1:
        yield list(values)
        yield [_scalar(value) for value in values]
        return
    text = values[0]
    scalar = _scalar(text)
    yield text
    if scalar is not text:
        yield scalar
    parts = text.split(",")
    yield parts
    yield [_scalar(part) for part in parts]
    if text[:1] in "{[":
        try:
            yield json.loads(text)
        except ValueError:
            return


def _scalar(text: str) -> Any:
    if text in ("true", "false"):
        return text == "true"
    if re.fullmatch(r"-?\d{1,19}", text):
        return int(text)
    if re.fullmatch(r"-?\d+\.\d+", text):
        return float(text)
    return text


def _writable(value: Any) -> Any:
    """Replace each lone surrogate in a value."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, list):
        return [_writable(item) for item in value]
    if isinstance(value, dict):
        return {_writable(name): _writable(item) for name, item in value.items()}
    return value


def _violation(error: jsonschema_rs.ValidationError) -> Violation:
    error = _closest(error)
    rule = str(error.schema_path[-1]) if error.schema_path else "schema"
    return Violation(
        path="$" + "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in error.instance_path),
        rule=rule,
        message=_shortened(error.message),
        location=pointer(error.schema_path),
    )


def _closest(error: jsonschema_rs.ValidationError) -> jsonschema_rs.ValidationError:
    """Return the deepest error of a union's closest branch, if no branch matches."""
    context = getattr(error.kind, "context", None)
    if not context:
        return error
    branches = [branch for branch in context if branch]
    if not branches:
        return error
    best = min(branches, key=lambda branch: _distance(error, branch))
    if len(best) == 1 and best[0].schema_path[-1:] != ["type"]:
        return _closest(best[0])  # the only error in the branch that the value resembles
    deepest = max(best, key=lambda e: len(e.instance_path))
    if len(deepest.instance_path) <= len(error.instance_path):
        return error
    return _closest(deepest)


def _distance(
    error: jsonschema_rs.ValidationError, branch: Sequence[jsonschema_rs.ValidationError]
) -> tuple[bool, int, int]:
    """Measure how far a branch is from the value: another type first, then the number of errors."""
    level = len(error.instance_path)
    other_kind = any(len(e.instance_path) == level and e.schema_path[-1:] == ["type"] for e in branch)
    return other_kind, len(branch), -max(len(e.instance_path) for e in branch)


def _shortened(message: str) -> str:
    return message if len(message) <= 200 else message[:97] + " … " + message[-100:]
