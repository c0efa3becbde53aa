"""Data for the templates of endpoints and of the table of operations."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from openapi_python_client.parser.bodies import BodyType
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.responses import Response

from calcom_spec.document import Object, media_types, operations, resolve, subschemas
from spec.pipeline.codegen.annotations import Annotations
from spec.pipeline.codegen.prepare import VERSION_HEADER, pascal, shape_path
from spec.pipeline.codegen.shapes import (
    ANY,
    Anything,
    List,
    Map,
    Ref,
    Scalar,
    Shape,
    Shapes,
    Union,
    takes_null,
)

BODIES = {
    BodyType.JSON: 'request["json"] = encode(body)',
    BodyType.DATA: 'request["data"] = encode_form(body)',
    BodyType.FILES: 'request["files"] = encode_multipart(body)',
    BodyType.CONTENT: 'request["content"] = body',
}

# Fields with credentials made by a server: it shows them once, and they replace earlier ones.
CREDENTIAL = re.compile(r"(?i)api_?key|(access|refresh)_?token|client_?secret|secret_?key")


@dataclass
class Parameter:
    """An argument of an endpoint other than the body."""

    attribute: str
    name: str
    required: bool
    shape: Shape
    style: str
    """How the value is written in a query: plain, joined, repeated or nested."""


@dataclass(frozen=True)
class Argument:
    """A parameter of a Python function; without a default it is required."""

    name: str
    annotation: str
    default: str | None = None

    def __str__(self) -> str:
        return f"{self.name}: {self.annotation}" + (f" = {self.default}" if self.default is not None else "")


def answers(shapes: Shapes, endpoint: Endpoint) -> list[tuple[int, Shape | None]]:
    """Return (status, shape) of the documented successes, without a shape if there is no content."""
    found = [(s, _answer(shapes, response)) for s, response in _by_status(endpoint) if 200 <= s < 300]
    return found or [(200, None)]


def redirects(operation: Object) -> bool:
    """Return whether success is a redirect to the next page of a browser."""
    statuses = {status[:1] for status in operation["responses"]}
    return "3" in statuses and "2" not in statuses


def errors(shapes: Shapes, endpoint: Endpoint) -> tuple[list[int], Shape | None]:
    """Return the documented error statuses, and the shape of all of them."""
    found = [(s, _answer(shapes, response)) for s, response in _by_status(endpoint) if s >= 400]
    held = [shape for _, shape in found if shape is not None]
    return [status for status, _ in found], shapes.union(held) if held else None


def _answer(shapes: Shapes, response: Response) -> Shape | None:
    if response.source["return_type"] == "None":
        return None
    if response.source["return_type"] == "Any":
        return shapes.of(response.prop)
    return Scalar("str") if response.source["return_type"] == "str" else ANY


def _by_status(endpoint: Endpoint) -> Iterator[tuple[int, Response]]:
    for response in endpoint.responses.patterns:
        low, _ = response.status_code.range or (0, 0)
        yield low, response


def uses(shapes: Shapes) -> Iterator[tuple[str, Shape]]:
    """Yield every shape of the document, with a name for its place."""
    for model in shapes.models.values():
        for item in model.fields:
            yield model.name + pascal(item.name), item.shape
    endpoints = [e for c in shapes.data.endpoint_collections_by_tag.values() for e in c.endpoints]
    held = Counter(error for endpoint in endpoints if (error := errors(shapes, endpoint)[1]) is not None)
    for error, _ in held.most_common(1):
        yield "AnyError", error
    for endpoint in endpoints:
        name = pascal(endpoint.name)
        for body in endpoint.bodies:
            yield f"{name}Body", shapes.of(body.prop)
        for _, shape in answers(shapes, endpoint):
            if shape is not None:
                yield f"{name}Response", shape
        own = errors(shapes, endpoint)[1]
        if own is not None:
            yield f"{name}Error", own


@dataclass
class Endpoints:
    """The parts of the module of an endpoint."""

    annotations: Annotations
    document: Object
    api: str

    def table(self) -> list[dict[str, str]]:
        """Return the rows of the operations module."""
        rows = []
        for collection in self.annotations.shapes.data.endpoint_collections_by_tag.values():
            for endpoint in collection.endpoints:
                path, method, operation = self._operations[endpoint.name]
                arguments = (
                    str(endpoint.name),
                    method.upper(),
                    shape_path(path),
                    operation["tags"][0],
                    f"api.{collection.tag}.{endpoint.name}",
                    tuple(operation.get("x-calcom-editions", ())),
                    {edition: tuple(v) for edition, v in operation.get("x-calcom-api-versions", {}).items()},
                    operation.get("x-calcom-default-version"),
                    tuple(operation.get("x-calcom-access", {}).get("scopes", ())),
                    operation.get("x-calcom-access", {}).get("role"),
                    operation.get("x-calcom-access", {}).get("permission"),
                    operation.get("x-calcom-version-of"),
                )
                flags = {
                    "redirects": redirects(operation),
                    "gives_credentials": self._gives_credentials(endpoint),
                }
                given = [*map(repr, arguments), *(f"{flag}=True" for flag, is_set in flags.items() if is_set)]
                rows.append({"id": str(endpoint.name), "arguments": ", ".join(given)})
        return sorted(rows, key=lambda row: row["id"])

    def operation(self, endpoint: Endpoint) -> Object:
        return self._operations[endpoint.name][2]

    def _gives_credentials(self, endpoint: Endpoint) -> bool:
        """Return whether an operation that changes something answers with a credential."""
        _, method, operation = self._operations[endpoint.name]
        answers = [media for status, media in media_types(operation) if status.startswith("2")]
        return method != "get" and any(
            CREDENTIAL.fullmatch(name) for media in answers for name in self._members(media["schema"], set())
        )

    def _members(self, schema: Object, seen: set[int]) -> Iterator[str]:
        """Yield the names of all properties of a schema, at every depth."""
        schema = resolve(self.document, schema)
        if id(schema) not in seen:
            seen.add(id(schema))
            yield from schema.get("properties", ())
            for _, holder, key in subschemas(schema, ()):
                yield from self._members(holder[key], seen)

    @cached_property
    def _operations(self) -> dict[str, tuple[str, str, Object]]:
        return {
            operation["operationId"]: (path, method, operation)
            for path, method, operation in operations(self.document)
        }

    def url(self, endpoint: Endpoint) -> str:
        """Return the expression for the path: literals, and a checked segment for each parameter."""
        names = {str(parameter.python_name) for parameter in endpoint.path_parameters}
        parts = []
        for text in re.split(r"(\{[^{}]*\})", shape_path(endpoint.path.get_untrusted_value())):
            if text[1:-1] in names:
                parts.append(f"path_segment({text[1:-1]!r}, {text[1:-1]})")
            elif text:
                parts.append(repr(text))
        return " + ".join(parts)

    def documented_path(self, endpoint: Endpoint) -> str:
        return shape_path(self._operations[endpoint.name][0])

    def docstring(self, endpoint: Endpoint) -> str:
        """Return the docstring literal that names the operation of a module."""
        path, method, _ = self._operations[endpoint.name]
        return repr(f"`{method.upper()} {shape_path(path)}`")

    def parameters(self, endpoint: Endpoint, location: str) -> list[Parameter]:
        parsed: list[PropertyProtocol] = getattr(endpoint, f"{location}_parameters")
        styles = {
            parameter["name"]: self._style(parameter)
            for parameter in self.operation(endpoint).get("parameters", ())
            if parameter["in"] == location
        }
        return [
            Parameter(
                str(prop.python_name),
                prop.name.get_untrusted_value(),
                prop.required,
                self.annotations.shapes.of(prop),
                styles[prop.name.get_untrusted_value()],
            )
            for prop in parsed
        ]

    def _style(self, parameter: Object) -> str:
        schema = resolve(self.document, parameter.get("schema", {}))
        items = resolve(self.document, schema.get("items", {}))
        if "object" in (schema.get("type"), items.get("type")) or parameter.get("style") == "deepObject":
            return "nested"
        if schema.get("type") != "array":
            return "plain"
        if "explode" in parameter:
            return "repeated" if parameter["explode"] else "joined"
        # A v2 server splits lists at commas everywhere, and reads a repeated key that occurs once as a
        # string.
        return "joined" if self.api == "v2" else "repeated"

    def default_version(self, endpoint: Endpoint) -> str | None:
        operation = self.operation(endpoint)
        for parameter in operation.get("parameters", ()):
            if parameter["name"].lower() == VERSION_HEADER and parameter["in"] == "header":
                return str(operation.get("x-calcom-default-version") or "") or None
        return None

    def signature(self, endpoint: Endpoint, *, client: bool) -> list[str]:
        positional = [str(argument) for argument in self.positional(endpoint)]
        keywords = ["client: AuthenticatedClient | Client"] if client else []
        body = self.body_argument(endpoint)
        keywords += [str(argument) for argument in ([body] if body else []) + self.keywords(endpoint)]
        return positional + (["*", *keywords] if keywords else [])

    def positional(self, endpoint: Endpoint) -> list[Argument]:
        """Return the parameters of the path."""
        return [
            Argument(parameter.attribute, self.input_type(parameter.shape))
            for parameter in self.parameters(endpoint, "path")
        ]

    def body_argument(self, endpoint: Endpoint) -> Argument | None:
        body = self.body(endpoint)
        if body is None:
            return None
        shape, required = body
        return _argument("body", self.body_type(shape), required)

    def keywords(self, endpoint: Endpoint) -> list[Argument]:
        """Return the parameters of the query and the headers."""
        found = []
        for location in ("query", "header"):
            for parameter in self.parameters(endpoint, location):
                version = self.default_version(endpoint) if parameter.name.lower() == VERSION_HEADER else None
                if version:
                    found.append(Argument(parameter.attribute, "str", repr(version)))
                else:
                    kind = self.input_type(parameter.shape)
                    found.append(_argument(parameter.attribute, kind, parameter.required))
        return found

    def passed(self, endpoint: Endpoint) -> list[str]:
        names = [parameter.attribute for parameter in self.parameters(endpoint, "path")]
        keywords = ["body"] if self.body(endpoint) is not None else []
        for location in ("query", "header"):
            keywords += [parameter.attribute for parameter in self.parameters(endpoint, location)]
        return names + [f"{name}={name}" for name in keywords]

    def encoded_body(self, endpoint: Endpoint) -> str:
        """Return the statement that puts the body into the request, in the documented form."""
        return BODIES[endpoint.bodies[0].body_type]

    def body(self, endpoint: Endpoint) -> tuple[Shape, bool] | None:
        if not endpoint.bodies:
            return None
        found = [self.annotations.shapes.of(body.prop) for body in endpoint.bodies]
        return found[0], endpoint.bodies[0].prop.required

    def without_null(self, endpoint: Endpoint) -> dict[str, str]:
        """Return the properties of a body that are never null, and the names of their attributes."""
        body = self.body(endpoint)
        if body is None:
            return {}
        shapes = body[0].members if isinstance(body[0], Union) else (body[0],)
        models = [self.annotations.shapes.models[s.name] for s in shapes if isinstance(s, Ref)]
        fields = [item for model in models for item in model.fields]
        taking = {item.name for item in fields if takes_null(item.shape)}
        return {item.name: item.attribute for item in fields if item.name not in taking}

    def input_type(self, shape: Shape) -> str:
        """Return the type of a parameter; times may also be strings, since servers accept several forms."""
        kind = self.annotations.type_of(shape)
        members = shape.members if isinstance(shape, Union) else (shape,)
        return f"{kind} | str" if set(members) <= {Scalar("time"), Scalar("date")} else kind

    def body_type(self, shape: Shape) -> str:
        if isinstance(shape, List):
            return f"{self.annotations.spelling.list}[{self.body_type(shape.inner)}]"
        kind = self.annotations.type_of(shape)
        free = self.annotations.spelling.anything
        return kind if isinstance(shape, Anything | Map | Scalar) else f"{kind} | Mapping[str, {free}]"

    def answer_type(self, endpoint: Endpoint) -> str:
        type_of = self.annotations.type_of
        found = self.answers(endpoint)
        kinds = dict.fromkeys("None" if shape is None else type_of(shape) for _, shape in found)
        # Content is kept even if none is documented.
        anything = self.annotations.spelling.anything
        if anything in kinds or set(kinds) <= {"None"}:
            return anything
        return " | ".join(sorted(kinds, key=lambda kind: kind == "None"))

    def answers(self, endpoint: Endpoint) -> list[tuple[int, Shape | None]]:
        return answers(self.annotations.shapes, endpoint)

    def errors(self, endpoint: Endpoint) -> tuple[list[int], Shape | None]:
        return errors(self.annotations.shapes, endpoint)

    def answer_shapes(self, endpoint: Endpoint) -> list[Shape]:
        return [shape for _, shape in self.answers(endpoint) if shape is not None]

    def argument_shapes(self, endpoint: Endpoint) -> list[Shape]:
        body = self.body(endpoint)
        found = [body[0]] if body else []
        for location in ("path", "query", "header"):
            found += [parameter.shape for parameter in self.parameters(endpoint, location)]
        return found

    def answer_kinds(self, endpoint: Endpoint) -> str:
        """Return the mapping from status to decoder."""
        pairs = [
            f"{status}: {'None' if shape is None else self.annotations.kind_of(shape)}"
            for status, shape in self.answers(endpoint)
        ]
        return "{" + ", ".join(pairs) + "}"


def _argument(name: str, kind: str, required: bool) -> Argument:
    return Argument(name, kind) if required else Argument(name, f"{kind} | Unset", "UNSET")
