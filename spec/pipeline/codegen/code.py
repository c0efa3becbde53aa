"""Python source of models, unions and endpoints, for the templates to place."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.responses import Response

from spec.pipeline.codegen import variants
from spec.pipeline.codegen.names import UNIONS
from spec.pipeline.codegen.prepare import VERSION_HEADER, pascal, shape_path, singular
from spec.pipeline.codegen.shapes import (
    ANY,
    Anything,
    Enum,
    Field,
    List,
    Map,
    Model,
    Null,
    Nullable,
    Ref,
    Scalar,
    Shape,
    Shapes,
    Union,
)
from spec.pipeline.document import REFERENCE, Object, operations, resolve

LONGEST_NAME = 48
PYTHON_TYPES = {
    **{kind: kind for kind in ("str", "int", "float", "bool")},
    "time": "datetime.datetime",
    "date": "datetime.date",
}
KINDS = {
    "str": "STRING",
    "int": "INTEGER",
    "float": "NUMBER",
    "bool": "BOOLEAN",
    "time": "TIME",
    "date": "DATE",
}


def snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


@dataclass(frozen=True)
class Variants:
    """A union with models among its members: an alias and a decoder in a module of its own."""

    name: str
    module: str
    members: tuple[Shape, ...]

    @property
    def models(self) -> list[Ref]:
        return [member for member in self.members if isinstance(member, Ref)]


@dataclass
class Parameter:
    """One argument of an endpoint that is not the body."""

    attribute: str
    name: str
    required: bool
    shape: Shape
    style: str
    """How the value is written in a query: plain, joined, repeated or nested."""


@dataclass
class Code:
    """What the templates ask for."""

    shapes: Shapes
    document: Object
    api: str
    unions: dict[tuple[Shape, ...], Variants] = field(default_factory=dict)

    def __post_init__(self) -> None:
        named = dict(self._component_unions())
        named |= {frozenset(members): name for name, members in UNIONS[self.api].items()}
        taken = {*self.shapes.models, *self.shapes.enums}
        for where, shape in self._uses():
            for union, listed in _unions_in(shape):
                if union.members in self.unions or not any(isinstance(m, Ref) for m in union.members):
                    continue
                name = named.get(frozenset(self.type_of(member) for member in union.members))
                name = name or _free_name(union, singular(where) if listed else where, taken)
                taken.add(name)
                self.unions[union.members] = Variants(name, snake(name), union.members)

    # Names

    def _component_unions(self) -> Iterator[tuple[frozenset[str], str]]:
        schemas = self.document["components"]["schemas"]

        def members(schema: Object) -> Iterator[str]:
            name = schema.get("$ref", "").removeprefix(REFERENCE)
            target = schemas[name] if name else schema
            if "anyOf" in target:
                for member in target["anyOf"]:
                    yield from members(member)
            elif name in self.shapes.models:
                yield name
            elif target.get("type") != "null":
                yield name or str(target.get("type"))

        for name, schema in schemas.items():
            if "anyOf" in schema:
                yield frozenset(members(schema)), name

    def _uses(self) -> Iterator[tuple[str, Shape]]:
        for model in self.shapes.models.values():
            for item in model.fields:
                yield model.name + pascal(item.name), item.shape
        endpoints = [e for c in self.shapes.data.endpoint_collections_by_tag.values() for e in c.endpoints]
        errors = Counter(error for endpoint in endpoints if (error := self.errors(endpoint)[1]) is not None)
        for error, _ in errors.most_common(1):
            yield "AnyError", error
        for endpoint in endpoints:
            name = pascal(endpoint.name)
            for body in endpoint.bodies:
                yield f"{name}Body", self.shapes.of(body.prop)
            for shape in self.answer_shapes(endpoint):
                yield f"{name}Response", shape
            own = self.errors(endpoint)[1]
            if own is not None:
                yield f"{name}Error", own

    @cached_property
    def names(self) -> dict[str, str]:
        """Every public name of the models package, with its module."""
        named: dict[str, str] = {}
        for item in (*self.shapes.models.values(), *self.shapes.enums.values(), *self.unions.values()):
            named[item.name] = item.module
        return dict(sorted(named.items()))

    # Types

    def type_of(self, shape: Shape) -> str:
        match shape:
            case Anything():
                return "Any"
            case Null():
                return "None"
            case Scalar(kind):
                return PYTHON_TYPES[kind]
            case Enum(values, name):
                base = type(values[0]).__name__
                return f"{name} | {base}" if name else f"Literal[{', '.join(map(repr, values))}]"
            case Nullable(inner):
                return f"{self.type_of(inner)} | None"
            case List(inner):
                return f"list[{self.type_of(inner)}]"
            case Map(inner):
                return f"dict[str, {self.type_of(inner)}]"
            case Ref(name):
                return name
            case Union(members):
                if members in self.unions:
                    return self.unions[members].name
                return " | ".join(dict.fromkeys(self.type_of(member) for member in members))

    def kind_of(self, shape: Shape) -> str:
        """The expression for the exact decoder of a shape."""
        match shape:
            case Anything():
                return "ANY"
            case Null():
                return "NULL"
            case Scalar(kind):
                return KINDS[kind]
            case Enum(values):
                return f"Choice({', '.join(map(repr, values))})"
            case Nullable(inner):
                return f"Nullable({self.kind_of(inner)})"
            case List(inner):
                return f"List({self.kind_of(inner)})"
            case Map(inner):
                return f"Map({self.kind_of(inner)})"
            case Ref(name):
                return f"Ref({name})"
            case Union(members):
                if members in self.unions:
                    return f"{self.unions[members].module}_kind()"
                return f"Variant(nothing, {', '.join(self.kind_of(member) for member in members)})"

    def named(self, shape: Shape) -> Iterator[tuple[str, str]]:
        """(module, name) of every model, enumeration and union that a type or kind of this shape names."""
        match shape:
            case Enum(_, name, module) if name:
                yield module, name
            case Ref(name, module):
                yield module, name
            case Nullable(inner) | List(inner) | Map(inner):
                yield from self.named(inner)
            case Union(members):
                if members in self.unions:
                    yield self.unions[members].module, self.unions[members].name
                else:
                    for member in members:
                        yield from self.named(member)
            case _:
                pass

    def imports(self, shapes: list[Shape], prefix: str) -> list[str]:
        """Imports of the names in type annotations."""
        found = {pair for shape in shapes for pair in self.named(shape)}
        return [f"from {prefix}{module} import {name}" for module, name in sorted(found)]

    def kind_imports(self, shapes: list[Shape], prefix: str, own: str = "") -> list[str]:
        """Imports of what the exact decoders name."""
        found = []
        for module, name in sorted({pair for shape in shapes for pair in self.named(shape)}):
            if name in self.shapes.models and name != own:
                found.append(f"from {prefix}{module} import {name}")
            elif any(union.name == name for union in self.unions.values()):
                found.append(f"from {prefix}{module} import kind as {module}_kind")
        return found

    # Models

    def model(self, name: str) -> Model:
        return self.shapes.models[name]

    def _direct(self, model: Model) -> list[str]:
        """Modules of the decoders that the fast path of a model calls."""
        found = {self._decoded_by(model, item.shape) for item in model.fields}
        return sorted(module for module in found if module is not None)

    def _decoded_by(self, model: Model, shape: Shape) -> str | None:
        """The module whose decoder takes a value of this shape, or its items, without looking any further."""
        if isinstance(shape, Nullable):
            shape = shape.inner
        if isinstance(shape, List):
            shape = shape.inner
        module = None
        if isinstance(shape, Ref):
            module = shape.module
        elif isinstance(shape, Union) and all(isinstance(member, Ref) for member in shape.members):
            module = self.unions[shape.members].module
        # Modules that need each other are imported when a value is met, by way of the table of fields.
        return None if module != model.module and (model.module, module) in self._cycles else module

    @cached_property
    def _cycles(self) -> set[tuple[str, str]]:
        """(module, module) pairs of which one would import the other before it is complete."""
        graph: dict[str, set[str]] = {}
        for model in self.shapes.models.values():
            graph[model.module] = {module for item in model.fields for module in self._reached(item.shape)}
        for union in self.unions.values():
            graph[union.module] = {module for member in union.members for module in self._reached(member)}

        def reaches(start: str, goal: str) -> bool:
            seen: set[str] = set()
            stack = [start]
            while stack:
                node = stack.pop()
                if node == goal:
                    return True
                if node not in seen:
                    seen.add(node)
                    stack += graph.get(node, ())
            return False

        return {(one, other) for one, others in graph.items() for other in others if reaches(other, one)}

    def _reached(self, shape: Shape) -> set[str]:
        return {module for module, name in self.named(shape) if name not in self.shapes.enums}

    def decoder_imports(self, model: Model) -> list[str]:
        return [
            f"from .{module} import decode as decode_{module}"
            for module in self._direct(model)
            if module != model.module
        ]

    def arguments(self, model: Model) -> list[str]:
        """The parameters of the constructor."""
        required, optional = [], []
        for item in model.fields:
            shape = item.shape
            kind = self.type_of(shape)
            if not item.required:
                optional.append(f"{item.attribute}: {kind} | Unset = UNSET")
            elif isinstance(shape, Enum) and not shape.name and len(shape.values) == 1:
                optional.append(f"{item.attribute}: {kind} = {shape.values[0]!r}")
            else:
                required.append(f"{item.attribute}: {kind}")
        return required + optional

    def annotation(self, item: Field) -> str:
        return self.type_of(item.shape) + ("" if item.required else " | Unset")

    def decoder(self, model: Model) -> str:
        return "\n".join(_Fast(self, model).lines())

    # Unions

    def alias(self, union: Variants) -> str:
        return " | ".join(dict.fromkeys(self.type_of(member) for member in union.members))

    def picker(self, union: Variants) -> str:
        tree = variants.decision([member.name for member in union.models], self.shapes.models)
        return "\n".join(_picker(tree, "    "))

    # Operations

    def table(self) -> list[dict[str, str]]:
        """The rows of the operations module."""
        rows = []
        for collection in self.shapes.data.endpoint_collections_by_tag.values():
            for endpoint in collection.endpoints:
                path, method, operation = self._operations[endpoint.name]
                arguments = (
                    str(endpoint.name),
                    method.upper(),
                    shape_path(path),
                    operation["tags"][0],
                    f"api.{collection.tag}.{endpoint.name}",
                    tuple(operation.get("x-calcom-editions", ())),
                    {edition: tuple(known) for edition, known in self._versions(operation).items()},
                    operation.get("x-calcom-default-version"),
                    tuple(operation.get("x-calcom-access", {}).get("scopes", ())),
                    operation.get("x-calcom-access", {}).get("role"),
                    operation.get("x-calcom-access", {}).get("permission"),
                    operation.get("x-calcom-version-of"),
                )
                rows.append({"id": str(endpoint.name), "arguments": ", ".join(map(repr, arguments))})
        return sorted(rows, key=lambda row: row["id"])

    def _versions(self, operation: Object) -> dict[str, list[str]]:
        versions: dict[str, list[str]] = operation.get("x-calcom-api-versions", {})
        if "x-calcom-version-of" not in operation:
            return versions
        own = operation["x-calcom-default-version"]
        return {edition: [own] for edition, known in versions.items() if own in known}

    # Endpoints

    def operation(self, endpoint: Endpoint) -> Object:
        return self._operations[endpoint.name][2]

    @cached_property
    def _operations(self) -> dict[str, tuple[str, str, Object]]:
        return {
            operation["operationId"]: (path, method, operation)
            for path, method, operation in operations(self.document)
        }

    def url(self, endpoint: Endpoint) -> str:
        path = shape_path(endpoint.path.get_untrusted_value())
        if not endpoint.path_parameters:
            return repr(path)
        for parameter in endpoint.path_parameters:
            name = parameter.python_name
            path = path.replace(f"{{{name}}}", f"{{quote(str({name}), safe='')}}")
        return f'f"{path}"'

    def documented_path(self, endpoint: Endpoint) -> str:
        return shape_path(self._operations[endpoint.name][0])

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
                self.shapes.of(prop),
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
        # A server of v2 splits lists at commas everywhere, and reads a lone repeated key as a text.
        return "joined" if self.api == "v2" else "repeated"

    def default_version(self, endpoint: Endpoint) -> str | None:
        operation = self.operation(endpoint)
        for parameter in operation.get("parameters", ()):
            if parameter["name"].lower() == VERSION_HEADER and parameter["in"] == "header":
                return str(operation.get("x-calcom-default-version") or "") or None
        return None

    def signature(self, endpoint: Endpoint, *, client: bool) -> list[str]:
        arguments = [
            f"{parameter.attribute}: {self.input_type(parameter.shape)}"
            for parameter in self.parameters(endpoint, "path")
        ]
        keywords = ["client: AuthenticatedClient | Client"] if client else []
        body = self.body(endpoint)
        if body is not None:
            shape, required = body
            keywords.append(f"body: {self.body_type(shape)}" + ("" if required else " | Unset = UNSET"))
        for location in ("query", "header"):
            for parameter in self.parameters(endpoint, location):
                default = self.default_version(endpoint) if parameter.name.lower() == VERSION_HEADER else None
                if default:
                    keywords.append(f"{parameter.attribute}: str = {default!r}")
                elif parameter.required:
                    keywords.append(f"{parameter.attribute}: {self.input_type(parameter.shape)}")
                else:
                    keywords.append(
                        f"{parameter.attribute}: {self.input_type(parameter.shape)} | Unset = UNSET"
                    )
        return arguments + (["*", *keywords] if keywords else [])

    def passed(self, endpoint: Endpoint) -> list[str]:
        names = [parameter.attribute for parameter in self.parameters(endpoint, "path")]
        keywords = ["body"] if self.body(endpoint) is not None else []
        for location in ("query", "header"):
            keywords += [parameter.attribute for parameter in self.parameters(endpoint, location)]
        return names + [f"{name}={name}" for name in keywords]

    def body(self, endpoint: Endpoint) -> tuple[Shape, bool] | None:
        if not endpoint.bodies:
            return None
        found = [self.shapes.of(body.prop) for body in endpoint.bodies]
        return found[0], endpoint.bodies[0].prop.required

    def input_type(self, shape: Shape) -> str:
        """The type of a parameter; times may be given as text, as servers take more forms than one."""
        kind = self.type_of(shape)
        return f"{kind} | str" if shape in (Scalar("time"), Scalar("date")) else kind

    def body_type(self, shape: Shape) -> str:
        kind = self.type_of(shape)
        return kind if isinstance(shape, Anything | Map) else f"{kind} | Mapping[str, Any]"

    def answers(self, endpoint: Endpoint) -> list[tuple[int, Shape | None]]:
        """(status, shape) of the documented successes; no shape where there is no content."""
        found = [
            (status, self._answer(response))
            for status, response in _by_status(endpoint)
            if 200 <= status < 300
        ]
        return found or [(200, None)]

    def errors(self, endpoint: Endpoint) -> tuple[list[int], Shape | None]:
        """The documented error statuses, and what any of them may hold."""
        found = [(s, self._answer(response)) for s, response in _by_status(endpoint) if s >= 400]
        shapes = [shape for _, shape in found if shape is not None]
        return [status for status, _ in found], self.shapes.union(shapes) if shapes else None

    def _answer(self, response: Response) -> Shape | None:
        if response.source["return_type"] == "None":
            return None
        if response.source["return_type"] == "Any":
            return self.shapes.of(response.prop)
        return Scalar("str") if response.source["return_type"] == "str" else ANY

    def answer_type(self, answers: list[tuple[int, Shape | None]]) -> str:
        kinds = dict.fromkeys("None" if shape is None else self.type_of(shape) for _, shape in answers)
        # Where no content is documented, what comes all the same is kept.
        if "Any" in kinds or set(kinds) <= {"None"}:
            return "Any"
        return " | ".join(sorted(kinds, key=lambda kind: kind == "None"))

    def answer_shapes(self, endpoint: Endpoint) -> list[Shape]:
        return [shape for _, shape in self.answers(endpoint) if shape is not None]

    def argument_shapes(self, endpoint: Endpoint) -> list[Shape]:
        body = self.body(endpoint)
        found = [body[0]] if body else []
        for location in ("path", "query", "header"):
            found += [parameter.shape for parameter in self.parameters(endpoint, location)]
        return found

    def answer_kinds(self, endpoint: Endpoint) -> str:
        """The mapping from status to decoder."""
        pairs = [
            f"{status}: {'None' if shape is None else self.kind_of(shape)}"
            for status, shape in self.answers(endpoint)
        ]
        return "{" + ", ".join(pairs) + "}"


def _by_status(endpoint: Endpoint) -> Iterator[tuple[int, Response]]:
    for response in endpoint.responses.patterns:
        low, _ = response.status_code.range or (0, 0)
        yield low, response


def _unions_in(shape: Shape, listed: bool = False) -> Iterator[tuple[Union, bool]]:
    """The unions inside, innermost first, and whether each is the item of a list."""
    match shape:
        case List(inner):
            yield from _unions_in(inner, True)
        case Nullable(inner) | Map(inner):
            yield from _unions_in(inner, listed)
        case Union(members):
            for member in members:
                yield from _unions_in(member)
            yield shape, listed
        case _:
            pass


def _free_name(union: Union, where: str, taken: set[str]) -> str:
    """A name for a union that the document leaves without one: of its place, else of its members."""
    models = [member.name for member in union.members if isinstance(member, Ref)]
    joined = "Or".join(models)
    for name in (where, joined):
        if name not in taken and len(name) <= LONGEST_NAME:
            return name
    return next(name for number in itertools.count(2) if (name := f"{where}{number}") not in taken)


def _picker(tree: variants.Decision, indent: str, value: str = "value") -> Iterator[str]:
    match tree:
        case variants.Is(model):
            yield f"{indent}return {model}"
        case variants.Best(models):
            yield f"{indent}return best({value}, {', '.join(models)})"
        case variants.Has(key, present, absent):
            yield f"{indent}if {key!r} in {value}:"
            yield from _picker(present, indent + "    ", value)
            yield from _picker(absent, indent, value)
        case variants.Inside(key, inner, present, absent):
            yield f"{indent}if has_inside({value}, {key!r}, {inner!r}):"
            yield from _picker(present, indent + "    ", value)
            yield from _picker(absent, indent, value)
        case variants.Within(key, held):
            name = f"in_{_word(key)}"
            yield f"{indent}{name} = {value}[{key!r}]"
            yield from _picker(held, indent, name)
        case variants.Switch(key, cases):
            name = f"on_{_word(key)}"
            yield f"{indent}{name} = {value}[{key!r}]"
            for values, case in cases:
                test = f"in {{{', '.join(map(repr, values))}}}"
                if len(values) == 1:
                    test = f"is {values[0]}" if isinstance(values[0], bool) else f"== {values[0]!r}"
                yield f"{indent}if {name} {test}:"
                yield from _picker(case, indent + "    ", value)
            yield f"{indent}return None"
        case variants.TypeOf(key, cases):
            yield f"{indent}kind = type({value}[{key!r}]).__name__"
            for types, case in cases:
                test = f"== {types[0]!r}" if len(types) == 1 else f"in {{{', '.join(map(repr, types))}}}"
                yield f"{indent}if kind {test}:"
                yield from _picker(case, indent + "    ", value)
            yield f"{indent}return None"


def _word(key: str) -> str:
    return snake(re.sub(r"[^A-Za-z0-9]", "_", key))


class _Fast:
    """The decoder for objects that are as documented; anything else is left to the exact one."""

    def __init__(self, code: Code, model: Model) -> None:
        self.code = code
        self.model = model
        self.give_up = f"return decode_exactly({model.name}, data, drift)"

    def lines(self) -> Iterator[str]:
        model = self.model
        children = [line for item in model.fields for line in self._child(item)]
        required = [item for item in model.fields if item.required]
        optional = [item for item in model.fields if not item.required]
        if not required:
            yield "if type(data) is not dict:"
            yield "    raise Odd"
        if children:
            yield "mark = len(drift)"
        if optional:
            yield f"known = {len(required)}"
        yield "try:"
        for item in required:
            yield f"    {_local(item)} = data[{item.name!r}]"
        checks = [check for item in required if (check := self._check(item))]
        if checks:
            joined = " or ".join(f"({check})" if " and " in check else check for check in checks)
            yield f"    if {joined}:"
            yield f"        {self.give_up}"
        for item in required:
            yield from ("    " + line for line in self._parse(item))
        for item in optional:
            yield f"    if {item.name!r} in data:"
            yield f"        {_local(item)} = data[{item.name!r}]"
            yield "        known += 1"
            check = self._check(item)
            if check:
                yield f"        if {check}:"
                yield f"            {self.give_up}"
            yield from ("        " + line for line in self._parse(item))
            yield "    else:"
            yield f"        {_local(item)} = UNSET"
        yield "except (KeyError, TypeError, ValueError):"
        yield f"    {self.give_up}"
        count = "known" if optional else str(len(required))
        extra = "open_fields(data, FIELDS)" if model.open else "extra_fields(data, FIELDS, drift)"
        yield f"extra = None if len(data) == {count} else {extra}"
        if children:
            yield "try:"
            yield from ("    " + line for line in children)
            yield "except Odd:"
            yield "    del drift[mark:]"
            yield f"    {self.give_up}"
        yield f"self = new({model.name})"
        for item in model.fields:
            yield f"self.{item.attribute} = {_local(item)}"
        yield "self._extra = extra"
        yield "return self"

    def _check(self, item: Field) -> str:
        """When a value is not as documented, as far as one test can tell."""
        local, shape = _local(item), item.shape
        if isinstance(shape, Nullable):
            check = _test(local, shape.inner)
            if not check:
                return ""
            return (
                f"{local} is not None and ({check})"
                if " or " in check
                else f"{local} is not None and {check}"
            )
        return _test(local, shape)

    def _parse(self, item: Field) -> Iterator[str]:
        """What is decoded without the help of another decoder."""
        local, shape = _local(item), item.shape
        indent = ""
        if isinstance(shape, Nullable):
            shape, indent = shape.inner, "    "
        lines = []
        if shape == Scalar("time"):
            lines = [f"{local} = parse_time({local})", f"if {local}.tzinfo is None:", f"    {self.give_up}"]
        elif shape == Scalar("date"):
            lines = [
                f"if len({local}) != 10 or {local}[7] != '-':",
                f"    {self.give_up}",
                f"{local} = parse_date({local})",
            ]
        elif isinstance(shape, List) and (test := _test("item", shape.inner)) and _is_plain(shape.inner):
            lines = [f"for item in {local}:", f"    if {test}:", f"        {self.give_up}"]
        elif isinstance(shape, Map) and (test := _test("item", shape.inner)) and _is_plain(shape.inner):
            lines = [f"for item in {local}.values():", f"    if {test}:", f"        {self.give_up}"]
        if lines and indent:
            yield f"if {local} is not None:"
        yield from (indent + line for line in lines)

    def _child(self, item: Field) -> Iterator[str]:
        local, shape = _local(item), item.shape
        nullable = isinstance(shape, Nullable)
        inner = shape.inner if isinstance(shape, Nullable) else shape
        if _is_plain(inner) or inner in (ANY, Map(ANY), List(ANY)):
            return
        if isinstance(inner, List | Map) and _is_plain(inner.inner) and _test("item", inner.inner):
            return
        guards = [f"{local} is not UNSET"] * (not item.required) + [f"{local} is not None"] * nullable
        target = self.code._decoded_by(self.model, shape)
        if target is None:
            # What needs no decoding is let through without a look at the table.
            guards += [
                f"type({local}) is not {member.kind}"
                for member in (inner.members if isinstance(inner, Union) else ())
                if isinstance(member, Scalar) and member.kind in ("str", "int", "float", "bool")
            ]
            kind = f"kind_of({self.model.name}, {item.name!r})"
            line = f"{local} = {kind}.decode({local}, drift, data, {item.name!r})"
        elif isinstance(inner, List):
            guards = [local]
            line = f"{local} = [{self._call(target)}(item, drift) for item in {local}]"
        else:
            line = f"{local} = {self._call(target)}({local}, drift)"
        if guards:
            yield f"if {' and '.join(guards)}:"
            line = f"    {line}"
        yield line

    def _call(self, module: str) -> str:
        return "decode" if module == self.model.module else f"decode_{module}"


def _local(item: Field) -> str:
    return f"f_{item.attribute}"


def _is_plain(shape: Shape) -> bool:
    return isinstance(shape, Scalar | Enum | Null)


def _test(local: str, shape: Shape) -> str:
    """The condition under which a value is certainly not of the shape."""
    match shape:
        case Scalar("float"):
            return f"type({local}) is not float and type({local}) is not int"
        case Scalar("time" | "date"):
            return ""
        case Scalar(kind):
            return f"type({local}) is not {kind}"
        case Null():
            return f"{local} is not None"
        case Enum(values):
            if all(isinstance(value, str) for value in values):
                if len(values) == 1:
                    return f"{local} != {values[0]!r}"
                return f"{local} not in {{{', '.join(map(repr, values))}}}"
            if len(values) == 1 and isinstance(values[0], bool):
                return f"{local} is not {values[0]}"
            base = type(values[0]).__name__
            return f"type({local}) is not {base} or {local} not in {{{', '.join(map(repr, values))}}}"
        case List():
            return f"type({local}) is not list"
        case Map():
            return f"type({local}) is not dict"
        case _:
            return ""
