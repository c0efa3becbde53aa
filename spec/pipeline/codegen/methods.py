"""Make the methods of the client for operations, from a parsed document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from openapi_python_client.parser.openapi import Endpoint

from calcom_spec.document import Object, resolve
from spec.pipeline.codegen import wording
from spec.pipeline.codegen.annotations import Spelling
from spec.pipeline.codegen.endpoints import Argument, Endpoints, redirects
from spec.pipeline.codegen.models import Models
from spec.pipeline.codegen.prepare import PAGES, VERSION_HEADER
from spec.pipeline.codegen.shapes import Field, List, Model, Nullable, Ref, Shape, Union

if TYPE_CHECKING:
    from spec.pipeline.generate import Package

# Classes have a method named list, to which the annotation `list` inside them would refer.
SPELLING = Spelling(anything="JSON", list="builtins.list")
GIVEN = replace(SPELLING, given=True)
UNSET = "UNSET"
OPTIONS = Argument("options", "CallOptions | None", "None")
PAGING = (Argument("page_size", "int | None", "None"), Argument("resume", "str | None", "None"))
RESERVED = {"self", "body", *(each.name for each in (*PAGING, OPTIONS))}
# Style of paging -> the parameters for the size of a page and its position.
STYLES: dict[str, tuple[str, str]] = dict(
    zip(("TAKE_SKIP", "LIMIT_CURSOR", "LIMIT_OFFSET"), PAGES, strict=True)
)
IN_BODY = ("BODY_OFFSET", ("limit", "offset"))
# Pages have a hundred rows, or the documented maximum.
LARGEST = 100


@dataclass
class BodyField:
    """A parameter for a field of the body, and the server's name for it."""

    argument: Argument
    wire: str
    null: bool = False
    """The server requires the field but accepts null, which is sent by default."""

    @property
    def required(self) -> bool:
        return self.argument.default is None


@dataclass
class Method:
    """A method, and its place in the client."""

    operation: str
    place: tuple[str, ...]
    name: str
    http: str
    path: str
    module: str
    editions: tuple[str, ...]
    versions: list[str]
    default_version: str | None
    scopes: list[str]
    positional: list[Argument]
    query: list[Argument]
    returns: str
    shapes: list[Shape]
    """The names in its annotations."""
    documented: dict[str, str]
    """The documented parameters and fields that it must accept in some form."""
    body: Argument | None = None
    """A body that is passed as one argument."""
    whole: str = ""
    """The type of a body whose fields may also be passed as arguments."""
    fields: list[BodyField] | None = None
    shape_of: str | None = None
    style: str | None = None
    rows: str = ""
    """The path of a page's rows in its answer."""
    data: str = ""
    """The attribute of the answer that is returned, or None for the whole answer."""
    maybe_absent: bool = False
    redirects: bool = False
    """Whether success is a redirect."""
    largest: int | None = None
    """The maximum number of rows in a page, if it is less than the default."""
    ordered: tuple[str, str] | None = None
    """A parameter, and its default value."""
    forms: list[list[Argument]] = field(default_factory=list)
    """The forms of its arguments, each with its return type, if there are several."""
    answers: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    """Models that its annotations also name."""

    @property
    def dotted(self) -> str:
        return ".".join([*self.place, self.name])

    @property
    def home(self) -> tuple[str, str]:
        """Return the package and the name of the operation's module."""
        package, _, name = self.module.rpartition(".")
        return package, name

    @property
    def required(self) -> list[str]:
        """Return the required fields of a body that is made from arguments."""
        return [each.argument.name for each in self.fields or () if each.required and not each.null]

    @property
    def says(self) -> str:
        """Return the docstring, one sentence."""
        return wording.sentence(self.shape_of or self.operation)

    def add_newer(self, newer: Method) -> None:
        """Add the parameters of a newer version, for which the method is also called."""
        pages = {name for pair in PAGES for name in pair} if self.style else set()
        self.documented |= {
            wire: name for wire, name in newer.documented.items() if wire not in {*self.documented, *pages}
        }
        if self.fields is None or newer.fields is None:
            return
        known = {each.wire for each in self.fields}
        added = [each for each in newer.fields if each.wire not in known]
        self.fields += [replace(each, argument=optional(each.argument)) for each in added]
        self.shapes += newer.shapes

    def signatures(self) -> Iterator[tuple[list[Argument], list[Argument], str, bool]]:
        """Yield (positional, keyword-only, answer, is an overload) of each form and of the method."""
        for form, answer in zip(self.forms, self.answers, strict=True):
            yield self.positional, self._keywords(form, []), answer, True
        if self.fields is not None and any(each.required for each in self.fields):
            fields = [self._null(each) for each in self.fields]
            yield self.positional, self._keywords(self.query, fields), self.returns, True
            whole = [Argument("body", self.whole)]
            yield self.positional, self._keywords(self.query, whole), self.returns, True
        yield self.positional, self._keywords(self.query, self._body()), self.returns, False

    def _keywords(self, query: list[Argument], body: list[Argument]) -> list[Argument]:
        found = sorted([*query, *body], key=lambda each: each.default is not None)
        return [*found, *(PAGING if self.style else ()), OPTIONS]

    def _null(self, each: BodyField) -> Argument:
        return replace(each.argument, default="None") if each.null else each.argument

    def _body(self) -> list[Argument]:
        if self.fields is None:
            # The document says whether a body is required, but an empty one may be omitted.
            return [self.body] if self.body else []
        return [
            *(optional(each.argument) for each in self.fields),
            Argument("body", f"{self.whole} | Unset", UNSET),
        ]

    def passed(self) -> list[str]:
        """Return the arguments for the endpoint."""
        found = [each.name for each in self.positional] + [f"{each.name}={each.name}" for each in self.query]
        if self.fields is not None:
            return [*found, "body=content"]
        return [*found, "body=body"] if self.body else found


def optional(argument: Argument) -> Argument:
    """Make the argument optional."""
    if argument.default is not None:
        return argument
    kind = argument.annotation
    return Argument(argument.name, kind if kind.endswith("| Unset") else f"{kind} | Unset", UNSET)


class Methods:
    """The common part for the methods of both APIs."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self.document = package.document
        self.written = package.annotations.spelled(SPELLING)
        self.given = package.annotations.spelled(GIVEN)
        self.endpoints = Endpoints(self.written, package.document, package.api)
        self.fields = Models(self.given).fields

    def facts(self, endpoint: Endpoint) -> Object:
        return self.endpoints.operation(endpoint)

    def method(self, endpoint: Endpoint, place: str) -> Method:
        """Return the method of an operation, before special cases."""
        facts = self.facts(endpoint)
        *where, name = place.split(".")
        tag = next(
            collection.tag
            for collection in self.package.project.openapi.endpoint_collections_by_tag.values()
            if endpoint in collection.endpoints
        )
        return Method(
            operation=str(endpoint.name),
            place=tuple(where),
            name=name,
            http=endpoint.method.upper(),
            path=self.endpoints.documented_path(endpoint),
            module=f"api.{tag}.{endpoint.name}",
            editions=tuple(facts.get("x-calcom-editions", ())),
            versions=sorted(
                {v for served in facts.get("x-calcom-api-versions", {}).values() for v in served}
            ),
            default_version=facts.get("x-calcom-default-version"),
            scopes=list(facts.get("x-calcom-access", {}).get("scopes", ())),
            shape_of=facts.get("x-calcom-version-of"),
            positional=self.endpoints.positional(endpoint),
            query=[each for each in self.endpoints.keywords(endpoint) if each.name != "cal_api_version"],
            returns="",
            shapes=[*self.endpoints.argument_shapes(endpoint), *self.endpoints.answer_shapes(endpoint)],
            documented=self.documented(endpoint),
            body=self.endpoints.body_argument(endpoint),
            redirects=redirects(facts),
        )

    def documented(self, endpoint: Endpoint) -> dict[str, str]:
        """Return the parameters and the fields of the body, by documented name, with their Python names."""
        found = {
            each.name: each.attribute
            for location in ("query", "header")
            for each in self.endpoints.parameters(endpoint, location)
            if each.name.lower() != VERSION_HEADER
        }
        for model in self.body_models(endpoint):
            found |= {item.name: item.attribute for item in model.fields}
        return found

    def body_models(self, endpoint: Endpoint) -> Iterator[Model]:
        """Return the models of a body."""
        body = self.endpoints.body(endpoint)
        shape = bare(body[0]) if body else None
        for member in shape.members if isinstance(shape, Union) else (shape,):
            if isinstance(member, Ref):
                yield self.package.annotations.shapes.models[member.name]

    def body_model(self, endpoint: Endpoint) -> Model | None:
        """Return the model of a body, if it is a single model."""
        body = self.endpoints.body(endpoint)
        if body is None or not isinstance(body[0], Ref):
            return None
        return self.package.annotations.shapes.models[body[0].name]

    def answer_model(self, endpoint: Endpoint) -> Model | None:
        """Return the model of an answer, if it is a single model."""
        found = self.endpoints.answers(endpoint)
        kinds = {None if shape is None else self.written.type_of(shape): shape for _, shape in found}
        shape = next(iter(kinds.values())) if len(kinds) == 1 else None
        return self.package.annotations.shapes.models[shape.name] if isinstance(shape, Ref) else None

    def imports(self, methods: list[Method]) -> list[str]:
        """Return the models in the annotations of methods, including those of body fields."""
        found = {name for method in methods for name in method.names}
        for method in methods:
            found |= {name for shape in method.shapes for _, name in self.written.named(shape)}
        return sorted(found)


def bare(shape: Shape | None) -> Shape | None:
    return shape.inner if isinstance(shape, Nullable) else shape


class MethodsOfV2(Methods):
    """Methods of v2: answers have envelopes, of which methods return the data; pages have three styles."""

    def method(self, endpoint: Endpoint, place: str) -> Method:
        method = super().method(endpoint, place)
        envelope = self.answer_model(endpoint)
        data = (
            next((item for item in envelope.fields if item.attribute == "data"), None) if envelope else None
        )
        self._take_fields(method, endpoint)
        if data is not None:
            method.data = "data"
            method.maybe_absent = not data.required
            method.shapes.append(data.shape)
            method.returns = self.written.type_of(data.shape) + ("" if data.required else " | None")
            if data.required:
                self._page(method, data.shape)
        elif method.redirects:
            method.returns = "str"
        else:
            method.returns = self._plain(endpoint, envelope)
        return method

    def _take_fields(self, method: Method, endpoint: Endpoint) -> None:
        model = self.body_model(endpoint)
        taken = RESERVED | {each.name for each in (*method.positional, *method.query)}
        if model is None or not model.fields or taken & {item.attribute for item in model.fields}:
            return
        method.whole = f"{self.given.type_of(Ref(model.name, model.module))}"
        method.fields = [BodyField(argument, item.name) for argument, item in self.fields(model)]
        method.shapes += [item.shape for item in model.fields]

    def _plain(self, endpoint: Endpoint, model: Model | None) -> str:
        """Return the result of an answer without data."""
        answer = self.endpoints.answer_type(endpoint)
        names = {item.attribute for item in model.fields} if model else set()
        nameless = answer in ("None", SPELLING.anything) or answer in self.package.annotations.names
        return "None" if nameless and not names - {"status"} else answer

    def _page(self, method: Method, data: Shape) -> None:
        """Make a pager of a method whose answer is a page."""
        rows = self._rows(data)
        if rows is None:
            return
        where, row = rows
        names = {each.name for each in method.query}
        in_body = {each.argument.name for each in method.fields or ()}
        # Parameters of other versions cannot turn pages: servers ignore them in the requested version.
        asked = {each["name"] for each in self._published(method).get("parameters", ())}
        style = next((style for style, pair in STYLES.items() if set(pair) <= names & asked), None)
        if style is not None:
            method.query = [each for each in method.query if each.name not in STYLES[style]]
        elif method.fields is not None and set(IN_BODY[1]) <= in_body:
            style = IN_BODY[0]
            method.fields = [each for each in method.fields if each.argument.name not in IN_BODY[1]]
        if style is None:
            return
        method.style, method.rows = style, where
        method.shapes.append(row)
        method.returns = f"AsyncPager[{self.written.type_of(row)}]"
        method.largest = self._largest(method, STYLES.get(style, IN_BODY[1])[0])

    def _rows(self, data: Shape) -> tuple[str, Shape] | None:
        """Return the path of the list in `data`, which is a list itself or a model around a single one."""
        if isinstance(data, List):
            return "data", data.inner
        if not isinstance(data, Ref):
            return None
        model = self.package.annotations.shapes.models[data.name]
        lists = [(item.attribute, item.shape) for item in model.fields if isinstance(item.shape, List)]
        if len(lists) != 1:
            return None
        ((name, shape),) = lists
        assert isinstance(shape, List)
        return f"data.{name}", shape.inner

    def _published(self, method: Method) -> Object:
        facts: Object = self.package.published["paths"][method.path][method.http.lower()]
        return facts

    def _largest(self, method: Method, size: str) -> int | None:
        """Return the documented maximum number of rows, if it is less than the default."""
        # The generator does not see limits of values, which only the server checks.
        facts = self._published(method)
        schemas = {each["name"]: each.get("schema", {}) for each in facts.get("parameters", ())}
        if size not in schemas:
            content = facts["requestBody"]["content"]["application/json"]["schema"]
            schemas = resolve(self.package.published, content).get("properties", {})
        largest = schemas.get(size, {}).get("maximum")
        return int(largest) if largest is not None and largest < LARGEST else None


class MethodsOfV1(Methods):
    """Methods of v1: answers wrap one object under its own name, which methods return; pages are numbered."""

    def __init__(self, package: Package, tables: Object) -> None:
        super().__init__(package)
        self.tables = tables

    def method(self, endpoint: Endpoint, place: str) -> Method:
        method = super().method(endpoint, place)
        pages = set(self.tables["pages"])
        paged = {each.name for each in method.query} >= pages
        method.query = [_or_unset(each) for each in method.query if each.name not in pages]
        self._take_fields(method, endpoint)
        answer = self.answer_model(endpoint)
        thing = self._thing(answer)
        if thing is not None:
            method.data, method.maybe_absent = thing.attribute, not thing.required
            method.shapes.append(thing.shape)
            method.returns = self.written.type_of(thing.shape) + ("" if thing.required else " | None")
        else:
            bare_answer = answer is not None and not {item.attribute for item in answer.fields} - self.asides
            method.returns = "None" if bare_answer else self.endpoints.answer_type(endpoint)
        if method.redirects:
            method.returns = "str"
        if paged and thing is not None and isinstance(thing.shape, List):
            method.style, method.rows = "PAGES", thing.attribute
            method.returns = f"AsyncPager[{self.written.type_of(thing.shape.inner)}]"
        self._special(method, endpoint)
        return method

    @property
    def asides(self) -> set[str]:
        return set(self.tables["asides"])

    def _special(self, method: Method, endpoint: Endpoint) -> None:
        name = method.operation
        if name in self.tables["found"]:
            method.returns = " | ".join(self.tables["found"][name])
            method.names = list(self.tables["found"][name])
        if name in self.tables["ordered"]:
            ((parameter, value),) = self.tables["ordered"][name].items()
            method.ordered = (parameter, value)
        if name in self.tables["narrowed"]:
            self._narrow(method, endpoint, self.tables["narrowed"][name])

    def _narrow(self, method: Method, endpoint: Endpoint, chooser: str) -> None:
        """Add the forms of a method that returns a list or one object, depending on a parameter."""
        ((_, answer),) = self.endpoints.answers(endpoint)
        assert isinstance(answer, Union)
        others = [each for each in method.query if each.name != chooser]
        (chosen,) = [each for each in method.query if each.name == chooser]
        needed = Argument(chosen.name, chosen.annotation.removesuffix(" | Unset"))
        method.shapes += answer.members
        for member in answer.members:
            method.forms.append([*others, needed] if isinstance(member, List) else others)
            method.answers.append(self.written.type_of(member))

    def _take_fields(self, method: Method, endpoint: Endpoint) -> None:
        model = self.body_model(endpoint)
        if model is None:
            return
        taken = {"self", "body", "options", *(each.name for each in (*method.positional, *method.query))}
        method.whole = self.given.type_of(Ref(model.name, model.module))
        method.fields = []
        for argument, item in self.fields(model):
            name = f"{argument.name}_" if argument.name in taken else argument.name
            null = argument.default is None and isinstance(item.shape, Nullable)
            renamed = replace(_or_unset(argument), name=name)
            method.fields.append(BodyField(renamed, item.name, null))
        method.shapes += [item.shape for item in model.fields]

    def _thing(self, model: Model | None) -> Field | None:
        """Return the attribute of an answer that has the data."""
        if model is None or not model.name.endswith("Response"):
            return None
        about = [item for item in model.fields if item.attribute not in self.asides]
        return about[0] if len(about) == 1 else None


def _or_unset(argument: Argument) -> Argument:
    """Make a parameter with a documented default optional without one: the server applies it."""
    if argument.default in (None, UNSET):
        return argument
    kind = argument.annotation
    return Argument(argument.name, kind if kind.endswith("| Unset") else f"{kind} | Unset", UNSET)
