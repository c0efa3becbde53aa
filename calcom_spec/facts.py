"""Extract the facts of the interface from a published document.

Facts are selected rather than prose removed. References to parameters, bodies, answers, headers and path
items are resolved, parameters of a path are copied into each of its methods, and OpenAPI 3.1 is converted to
3.0. A keyword that is neither in this module nor in `spec/left-behind.yaml` needs a decision, and so does a
name that is unsafe in code: nothing gets lost silently, and no upstream text becomes code.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

from calcom_spec.decisions import Decision
from calcom_spec.document import METHODS, ONE_SCHEMA, REFERENCE, SCHEMA_LISTS, Json, Object, dump
from calcom_spec.reading import UnreadableError

# OpenAPI requires a description of each response; we use our own words.
STATUS_WORDS = {
    "200": "OK",
    "201": "Created",
    "204": "No content",
    "400": "Bad request",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "Not found",
    "409": "Conflict",
    "410": "Gone",
    "413": "Content too large",
    "415": "Unsupported media type",
    "422": "Unprocessable",
    "429": "Too many requests",
    "498": "Token expired",
    "500": "Server error",
    "505": "Not supported",
    "default": "Any other",
}

SCHEMA_VALUES = {
    "$ref", "type", "format", "enum", "default", "nullable", "required", "pattern", "minimum", "maximum",
    "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems",
    "uniqueItems", "minProperties", "maxProperties", "readOnly", "writeOnly", "deprecated",
}  # fmt: skip
# Keywords that apply only to values of certain types.
OF_TYPES = {
    "object": {"properties", "required", "additionalProperties", "minProperties", "maxProperties"},
    "array": {"items", "minItems", "maxItems", "uniqueItems"},
    "string": {"pattern", "minLength", "maxLength", "format"},
    "number": {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"},
    "integer": {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"},
    "boolean": set[str](),
}
TYPES = ("string", "number", "integer", "boolean", "array", "object", "null")
NUMBER, COUNT = (int, float), (int,)
JSON_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "boolean": (bool,),
    "integer": COUNT,
    "number": NUMBER,
}
# The allowed types of a keyword's value, where they matter.
KINDS: dict[str, tuple[type, ...]] = {
    **dict.fromkeys(("nullable", "readOnly", "writeOnly", "deprecated", "uniqueItems"), (bool,)),
    **dict.fromkeys(("minimum", "maximum", "multipleOf"), NUMBER),
    **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), (int, float, bool)),
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems"), COUNT),
    **dict.fromkeys(("minProperties", "maxProperties"), COUNT),
    **dict.fromkeys(("format", "pattern"), (str,)),
}
PARAMETER_VALUES = {"name", "in", "required", "deprecated", "style", "explode", "allowReserved"}
# The places of parameters and the styles that are supported there; the first is the default.
STYLES = {"path": ("simple",), "query": ("form", "deepObject"), "header": ("simple",)}
FLAGS = {"required", "deprecated", "explode", "allowReserved"}
# Headers that OpenAPI forbids to declare, except Authorization, which Cal.com declares.
HTTP_HEADERS = {"accept", "content-type"}
ACCESS_VALUES = {"scopes", "role", "permission", "version"}
BODIES = (
    "application/json",
    "multipart/form-data",
    "application/x-www-form-urlencoded",
    "application/octet-stream",
)
COMPONENTS = {
    "schemas", "securitySchemes", "parameters", "responses", "requestBodies", "headers", "pathItems",
    "examples",
}  # fmt: skip

# Text that is safe in code, file names and URLs: no quotes, backslashes, braces or control characters.
NAME = re.compile(r"[A-Za-z0-9 _.,:;/&+()\[\]@$#*~|=!?%<>-]+")
COMPONENT = re.compile(r"[A-Za-z0-9._-]+")
PATH = re.compile(r"(/(?:[A-Za-z0-9._~:@-]|\{[A-Za-z0-9_.-]+\})+)+|/")
IN_PATH = re.compile(r"\{([^{}]*)\}")
JSON_ANSWER = re.compile(r"(application|text)/json|application/[a-z0-9.-]+\+json")
STATUS = re.compile(r"[1-5][0-9][0-9]|[1-5]XX|default")

Place = tuple[str, ...]
# Words of a reference that are not part of the name of its target.
ON_THE_WAY = ("components", "schemas", "defs", "")
# How much of a value is shown.
LONGEST = 120


@dataclass(frozen=True)
class Tables:
    """The decisions about documents: names or places, with reasons."""

    left_behind: Mapping[str, str] = field(default_factory=dict)
    unpublished: Mapping[str, str] = field(default_factory=dict)
    decided: Mapping[str, str] = field(default_factory=dict)


def facts(
    document: Object,
    name: str,
    dropped: Counter[str],
    decisions: list[Decision] | None = None,
    tables: Tables | None = None,
) -> Object:
    """Return the interface facts of a published document.

    `dropped` counts what was omitted on purpose, by keyword; `decisions` collects what a person must decide.
    Raises `UnreadableError` if the document is broken.
    """
    selection = _Selection(document, dropped, tables or Tables())
    try:
        result = selection.document(name)
        dump(result).encode("utf-8")
    except RecursionError:
        raise UnreadableError("nested too deeply, or a schema contains itself") from None
    except UnicodeEncodeError as error:
        around = _brief(error.object[max(error.start - 40, 0) : error.end])
        raise UnreadableError(f"a string contains half of a surrogate pair: {around}") from None
    if decisions is not None:
        decisions += selection.decisions
    return result


def shown(place: Iterable[str]) -> str:
    """Return a place as a JSON pointer, in printable characters."""
    text = "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in place)
    return "#" + text.encode("unicode_escape").decode()


class _Selection:
    def __init__(self, source: Object, dropped: Counter[str], tables: Tables) -> None:
        self.source = source
        self.dropped = dropped
        self.decisions: list[Decision] = []
        self.left = tables.left_behind
        self.unpublished = tables.unpublished
        self.decided = tables.decided
        self.is_31 = str(source.get("openapi", "")).startswith("3.1")
        self.made: dict[str, str] = {}
        """Schemas that are referred to but are not components: the new name of each, by reference."""
        self.found: Object = {}
        """These schemas, and those that are never published."""
        self.sent: list[tuple[Object, Place]] = []
        """The parameters with their places."""

    # Checks

    def decide(self, place: Place, problem: str, line: str = "", file: str = "spec/decided.yaml") -> None:
        """Record a decision to make, unless it was made."""
        where = shown(place)
        if where in self.decided:
            self.dropped["decided"] += 1
            return
        self.decisions.append(Decision(where, problem, line or f"{json.dumps(where)}: REASON", file))

    def rest(self, source: Object, taken: Iterable[str], place: Place) -> None:
        """Count keywords that are omitted on purpose; unknown ones need a decision."""
        known = set(taken)
        for key in [key for key in source if key not in known]:
            if key in self.left:
                self.dropped[key] += 1
            else:
                self.decide(
                    (*place, key),
                    f"unknown keyword {_brief(key)}: teach the importer to read it, or say why to ignore it",
                    f"{key if COMPONENT.fullmatch(key) else json.dumps(key)}: REASON",
                    "spec/left-behind.yaml",
                )

    def mapping(self, value: Json, place: Place) -> Object:
        if not isinstance(value, dict):
            raise UnreadableError(f"{shown(place)}: expected an object, found {type(value).__name__}")
        return value

    def sequence(self, value: Json, place: Place) -> list[Json]:
        if not isinstance(value, list):
            raise UnreadableError(f"{shown(place)}: expected a list, found {type(value).__name__}")
        return value

    def is_name(self, text: Json, place: Place, pattern: re.Pattern[str] = NAME) -> bool:
        """Whether a text is a valid name; if not, a decision is needed."""
        if isinstance(text, str) and pattern.fullmatch(text):
            return True
        self.decide(place, f"left out: {_brief(text)} is not a valid name; upstream must correct it")
        return False

    def is_value(self, value: Json, place: Place) -> bool:
        """Whether a value is safe as a literal in code; if not, a decision is needed."""
        if (
            value is None
            or isinstance(value, bool | int | float)
            or (isinstance(value, str) and _is_plain(value))
        ):
            return True
        self.decide(place, f"left out: {_brief(value)} is not a valid value of an enumeration")
        return False

    def flag(self, source: Object, key: str, place: Place) -> bool:
        """Whether a keyword is set; if it is neither true nor false, a decision is needed."""
        value = source.get(key, False)
        if isinstance(value, bool):
            return value
        self.decide((*place, key), f"left out: {_brief(value)} is neither true nor false")
        return False

    def is_fitting(self, keyword: str, value: Json, place: Place) -> bool:
        """Whether a keyword of a schema has a valid value; if not, a decision is needed."""
        kinds = KINDS.get(keyword)
        if kinds is None or (isinstance(value, kinds) and (bool in kinds or not isinstance(value, bool))):
            return True
        self.decide(place, f"left out: {_brief(value)} is not a valid value of {keyword}")
        return False

    def type_of(self, value: Json, place: Place) -> Json:
        """The type or types of a schema; an unknown one needs a decision."""
        kinds = list(dict.fromkeys(value)) if isinstance(value, list) and _are_texts(value) else [value]
        for kind in kinds:
            if kind not in TYPES:
                self.decide(place, f"left out: {_brief(kind)} is not a type")
        known = [kind for kind in kinds if kind in TYPES]
        if not kinds:
            self.decide(place, "left out: the list of types is empty")
        return known if isinstance(value, list) else (known[0] if known else None)

    # References

    def resolved(self, source: Json, place: Place) -> Object:
        """The object, with references followed."""
        value = self.mapping(source, place)
        seen = []
        while "$ref" in value:
            reference = value["$ref"]
            if reference in seen:
                raise UnreadableError(f"{shown(place)}: the reference {_brief(reference)} is circular")
            seen.append(reference)
            self.rest(value, {"$ref"}, place)
            value = self.mapping(self.target(reference, place), place)
        return value

    def target(self, reference: Json, place: Place) -> Json:
        """The target of a reference; an error if it is outside the document or missing."""
        if not isinstance(reference, str) or not reference.startswith("#"):
            raise UnreadableError(
                f"{shown(place)}: the reference is not inside the document: {_brief(reference)}"
            )
        if not reference.startswith("#/"):
            raise UnreadableError(
                f"{shown(place)}: only references by path, as in #/components, are supported: "
                f"{_brief(reference)}"
            )
        value: Json = self.source
        for part in reference[2:].split("/"):
            key = unquote(part).replace("~1", "/").replace("~0", "~")
            if isinstance(value, dict) and key in value:
                value = value[key]
            elif isinstance(value, list) and key.isdigit() and int(key) < len(value):
                value = value[int(key)]
            else:
                raise UnreadableError(
                    f"{shown(place)}: the target of the reference is missing: {_brief(reference)} "
                    "(if the schema is never published, list it in spec/unpublished.yaml)"
                )
        return value

    def reference(self, reference: Json, place: Place) -> str:
        """A reference to a component schema; any other schema of the document becomes a component."""
        reference = unquote(reference) if isinstance(reference, str) else reference
        name = str(reference).removeprefix(REFERENCE)
        if name in self.unpublished and name not in self.source.get("components", {}).get("schemas", {}):
            self.found[name] = {}
            return REFERENCE + name
        target = self.target(reference, place)
        if reference.startswith(REFERENCE) and "/" not in name:
            return reference if self.is_name(name, place, COMPONENT) else ""
        if reference not in self.made:
            words = [word for word in re.split(r"[^A-Za-z0-9]+", reference) if word not in ON_THE_WAY]
            name = "".join(word[:1].upper() + word[1:] for word in words)
            while name in self.found or name in self.source.get("components", {}).get("schemas", {}):
                name += "Part"
            self.made[reference] = name
            self.found[name] = {}
            self.found[name] = self.schema(target, place)
        return REFERENCE + self.made[reference]

    # The document

    def document(self, name: str) -> Object:
        source = self.source
        if "openapi" not in source:
            raise UnreadableError("the document lacks the key openapi")
        if "paths" not in source:
            raise UnreadableError("the document lacks the key paths")
        self.rest(source, {"openapi", "info", "servers", "paths", "components", "security", "tags"}, ())
        self.dropped["tags"] += "tags" in source
        info = self.mapping(source.get("info", {}), ("info",))
        components = self.mapping(source.get("components") or {}, ("components",))
        self.rest(components, COMPONENTS, ("components",))
        result: Object = {
            "openapi": "3.0.3" if self.is_31 else str(source["openapi"]),
            "info": {"title": name, "version": str(info.get("version", ""))},
            "paths": self.paths(self.mapping(source["paths"], ("paths",))),
        }
        place = ("components", "schemas")
        schemas = self.named(components.get("schemas", {}), self.schema, place, COMPONENT)
        result["components"] = {"schemas": schemas | self.found}
        if "securitySchemes" in components:
            result["components"]["securitySchemes"] = self.named(
                components["securitySchemes"],
                self.values({"type", "in", "name", "scheme", "bearerFormat"}),
                ("components", "securitySchemes"),
                COMPONENT,
            )
        if source.get("security"):
            result["security"] = self.security(source["security"], ("security",))
        if source.get("servers"):
            servers = self.sequence(source["servers"], ("servers",))
            result["servers"] = [self.server(each, ("servers", str(i))) for i, each in enumerate(servers)]
        self.refuse_circles(result["components"]["schemas"])
        self.check_parameters(result["components"]["schemas"])
        return result

    def server(self, given: Json, place: Place) -> Object:
        source = self.mapping(given, place)
        self.rest(source, {"url"}, place)
        if not isinstance(source.get("url"), str):
            self.decide((*place, "url"), f"{_brief(source.get('url'))} is not a URL")
        return {"url": str(source.get("url", ""))}

    def security(self, given: Json, place: Place) -> list[Json]:
        """The required credentials of an operation: one of several sets of schemes."""
        known = self.source.get("components", {}).get("securitySchemes", {})
        for index, way in enumerate(self.sequence(given, place)):
            for name, scopes in self.mapping(way, (*place, str(index))).items():
                where = (*place, str(index), name)
                if name not in known:
                    self.decide(where, "the components have no such security scheme")
                for scope in self.sequence(scopes, where):
                    self.is_name(scope, where)
        return list(given)

    def refuse_circles(self, schemas: Object) -> None:
        """Refuse a schema that consists only of itself, through references or as a part of itself."""
        for name in schemas:
            seen, waiting = set[str](), [schemas[name]]
            while waiting:
                schema = waiting.pop()
                waiting += [part for keyword in SCHEMA_LISTS for part in schema.get(keyword, ())]
                other = schema.get("$ref", "").removeprefix(REFERENCE)
                if other == name:
                    place = shown(("components", "schemas", name))
                    raise UnreadableError(f"{place}: the schema consists only of itself")
                if other in schemas and other not in seen:
                    seen.add(other)
                    waiting.append(schemas[other])

    def paths(self, source: Object) -> Object:
        result: Object = {}
        for path, given in source.items():
            place = ("paths", path)
            if path.startswith("x-"):
                self.rest({path: given}, (), ("paths",))
                continue
            if not self.is_name(path, place, PATH) or any(p in (".", "..") for p in path.split("/")):
                if PATH.fullmatch(path):
                    self.decide(place, "left out: a path with . or .. leads to another path")
                continue
            item = self.resolved(given, place)
            self.rest(item, {*METHODS, "parameters", "head", "options", "trace"}, place)
            shared = self.parameters(item.get("parameters", []), (*place, "parameters"))
            for method in ("head", "options", "trace"):
                if method in item:
                    self.decide((*place, method), f"left out: the clients do not support {method.upper()}")
            result[path] = {
                method: self.operation(item[method], path, shared, (*place, method))
                for method in METHODS
                if method in item
            }
        return result

    def operation(self, given: Json, path: str, shared: list[Object], place: Place) -> Object:
        source = self.mapping(given, place)
        self.rest(
            source,
            {
                "operationId",
                "tags",
                "deprecated",
                "security",
                "parameters",
                "requestBody",
                "responses",
                "x-access",
            },
            place,
        )
        result = self.head(source, path, place)
        if "x-access" in source:
            result["x-access"] = self.values(ACCESS_VALUES)(source["x-access"], (*place, "x-access"))
        own = self.parameters(source.get("parameters", []), (*place, "parameters"))
        named = {(p["name"], p["in"]) for p in own}
        result["parameters"] = [p for p in shared if (p["name"], p["in"]) not in named] + own
        declared = {p["name"] for p in result["parameters"] if p["in"] == "path"}
        in_path = IN_PATH.findall(path)
        for name in dict.fromkeys(in_path):
            if name not in declared:
                result["parameters"].append(
                    {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
                )
        for name in sorted(declared - set(in_path)):
            self.decide((*place, "parameters"), f"left out: the path parameter {name} is not in the path")
            result["parameters"] = [p for p in result["parameters"] if (p["name"], p["in"]) != (name, "path")]
        if "requestBody" in source:
            result["requestBody"] = self.body(source["requestBody"], (*place, "requestBody"))
            if not result["requestBody"]["content"]:
                del result["requestBody"]
        responses = self.mapping(source.get("responses", {}), (*place, "responses"))
        result["responses"] = {}
        for status, response in responses.items():
            where = (*place, "responses", status)
            if status.startswith("x-"):
                self.rest({status: response}, (), (*place, "responses"))
            elif not STATUS.fullmatch(status):
                self.decide(where, f"left out: {_brief(status)} is not a status")
            elif status in ("1XX", "2XX", "3XX"):
                self.decide(where, "a range of success statuses; name the actual status in an overlay")
                result["responses"].setdefault("200", self.response("200", response, where))
            else:
                result["responses"][status] = self.response(status, response, where)
        if not any(status[0] in "23" for status in result["responses"]):
            problem = "no successful answer is documented"
            if "default" in result["responses"]:
                problem = "only a default answer is documented; it is read as 200"
                result["responses"]["200"] = {**result["responses"].pop("default"), "description": "OK"}
            self.decide((*place, "responses"), problem)
        return result

    def head(self, source: Object, path: str, place: Place) -> Object:
        """What an operation is called, where it belongs, and who may ask for it."""
        result: Object = {
            key: source[key] for key in ("operationId", "tags", "deprecated", "security") if key in source
        }
        if "deprecated" in result:
            result["deprecated"] = self.flag(source, "deprecated", place)
        if "security" in result:
            result["security"] = self.security(source["security"], (*place, "security"))
        if "operationId" in result and not self.is_name(result["operationId"], (*place, "operationId")):
            del result["operationId"]
        tags = self.sequence(source.get("tags") or [], (*place, "tags"))
        tags = [tag for index, tag in enumerate(tags) if self.is_name(tag, (*place, "tags", str(index)))]
        # Without a tag an operation belongs to the first word of its path.
        words = [word for word in path.split("/") if word and not re.fullmatch(r"\{.*|v\d+", word)]
        result["tags"] = tags or words[:1] or ["index"]
        return result

    def parameters(self, given: Json, place: Place) -> list[Object]:
        found: dict[tuple[str, str], Object] = {}
        for index, item in enumerate(self.sequence(given, place)):
            where = (*place, str(index))
            source = self.resolved(item, where)
            name, location = source.get("name", ""), source.get("in")
            if not self.is_name(name, (*where, "name")):
                continue
            if not isinstance(location, str) or location not in STYLES:
                self.decide(where, f"left out: the clients do not support parameters in {_brief(location)}")
            elif (name.lower() if location == "header" else name, location) in found:
                self.decide(where, f"left out: the {location} parameter {name} is declared twice")
            elif location == "header" and name.lower() in HTTP_HEADERS:
                self.decide(where, f"left out: the HTTP library sets the header {name}")
            else:
                key = name.lower() if location == "header" else name
                found[key, location] = self.parameter(source, where)
        return list(found.values())

    def parameter(self, source: Object, place: Place) -> Object:
        self.rest(source, PARAMETER_VALUES | {"schema", "content"}, place)
        result = {key: source[key] for key in source if key in PARAMETER_VALUES}
        for key in FLAGS & result.keys():
            result[key] = self.flag(source, key, place)
        if result["in"] == "path":
            result["required"] = True
        if source.get("style", STYLES[result["in"]][0]) not in STYLES[result["in"]]:
            self.decide((*place, "style"), f"the clients do not support the style {_brief(source['style'])}")
        if result.get("allowReserved"):
            self.decide((*place, "allowReserved"), "the clients always quote reserved characters")
        if "content" in source:
            self.decide(
                (*place, "content"), "a JSON parameter is sent as text; define its form in queries.yaml"
            )
            media: Json = next(iter(self.mapping(source["content"], place).values()), {})
            result["schema"] = self.schema(self.mapping(media, place).get("schema", {}), (*place, "content"))
        else:
            result["schema"] = self.schema(source.get("schema", {}), (*place, "schema"))
        self.sent.append((result, place))
        return result

    def check_parameters(self, schemas: Object) -> None:
        """Require a decision for parameters whose values the clients cannot write."""
        for parameter, place in self.sent:
            types = set(_types_of(parameter["schema"], schemas))
            location, style = parameter["in"], parameter.get("style")
            for kind in sorted(types & {"array", "object"}) if location != "query" else ():
                problem = f"the clients do not support an {kind} in a {location}"
                self.decide((*place, "schema", "type"), problem)
            if style == "deepObject" and types and "object" not in types:
                self.decide((*place, "style"), "the style deepObject is only for objects")
            if style == "form" and "object" in types:
                self.decide((*place, "style"), "the clients always write an object in the style deepObject")

    def body(self, given: Json, place: Place) -> Object:
        source = self.resolved(given, place)
        self.rest(source, {"required", "content"}, place)
        content: Object = {}
        for media, value in self.mapping(source.get("content", {}), (*place, "content")).items():
            where = (*place, "content", media)
            kind = media.partition(";")[0].strip().lower()
            if kind not in BODIES and not JSON_ANSWER.fullmatch(kind):
                self.decide(where, f"left out: the clients do not support bodies of {_brief(media)}")
            elif content:
                self.decide(where, f"left out: the body is sent as {next(iter(content))}")
            else:
                if kind not in BODIES:
                    self.decide(where, "the clients always send JSON as application/json")
                content[kind] = self.media(value, where)
        if not source.get("content"):
            self.decide(place, "left out: the body is not described")
        required = self.flag(source, "required", place)
        return {"required": required, "content": content}

    def response(self, status: str, given: Json, place: Place) -> Object:
        source = self.resolved(given, place)
        self.rest(source, {"description", "content", "headers"}, place)
        result: Object = {"description": STATUS_WORDS.get(status, f"Status {status}")}
        content: Object = {}
        for media, value in self.mapping(source.get("content") or {}, (*place, "content")).items():
            kind = media.partition(";")[0].strip().lower()
            where = (*place, "content", media)
            if JSON_ANSWER.fullmatch(kind):
                read = self.media(value, where)
                if content and read not in content.values():
                    self.decide(where, f"left out: the answer is read as {next(iter(content))}")
                else:
                    content[kind] = read
            else:
                self.decide(where, f"left out: {_brief(media)} answers are not decoded, only JSON is")
        if content:
            result["content"] = content
        if source.get("headers"):
            headers = self.named(source["headers"], self.header, (*place, "headers"))
            result["headers"] = headers
        return result

    def header(self, given: Json, place: Place) -> Object:
        source = self.resolved(given, place)
        self.rest(source, {"schema", "required", "deprecated", "style", "explode"}, place)
        return {"schema": self.schema(source.get("schema", {}), (*place, "schema"))}

    def media(self, given: Json, place: Place) -> Object:
        source = self.mapping(given, place)
        self.rest(source, {"schema"}, place)
        return {"schema": self.schema(source.get("schema", {}), (*place, "schema"))}

    # Schemas

    def schema(self, given: Json, place: Place) -> Object:
        if isinstance(given, bool):
            return {} if given else {"not": {}}
        source = self.mapping(given, place)
        self.rest(
            source,
            {*SCHEMA_VALUES, *SCHEMA_LISTS, *ONE_SCHEMA, "properties", "discriminator", "const", "$defs"},
            place,
        )
        result: Object = {}
        # A constant says more than the values that it is one of.
        for keyword, value in sorted(source.items(), key=lambda item: item[0] == "const"):
            result |= self.keyword(keyword, value, (*place, keyword))
        schema = _as_30(result, self.is_31)
        for value in schema.get("enum", ()):
            if not _is_of(value, schema):
                self.decide((*place, "enum"), f"{_brief(value)} does not have the type {schema['type']}")
        return schema

    def keyword(self, keyword: str, value: Json, where: Place) -> Object:
        """The facts in one keyword of a schema; empty if there are none or a decision is needed."""
        if keyword == "properties":
            return {keyword: self.named(value, self.schema, where)}
        if keyword in SCHEMA_LISTS:
            return self.members(keyword, value, where)
        if keyword in ONE_SCHEMA:
            is_flag = keyword == "additionalProperties" and isinstance(value, bool)
            return {keyword: value if is_flag else self.schema(value, where)}
        if keyword == "discriminator":
            found = self.discriminator(value, where)
            return {keyword: found} if found else {}
        if keyword in ("enum", "const"):
            return self.enumeration(keyword, value, where)
        if keyword == "$ref":
            reference = self.reference(value, where)
            return {keyword: reference} if reference else {}
        if keyword == "required":
            names = self.sequence(value, where)
            named = [n for i, n in enumerate(names) if self.is_name(n, (*where, str(i)))]
            return {keyword: list(dict.fromkeys(named))}
        if keyword == "type":
            kind = self.type_of(value, where)
            return {keyword: kind} if kind else {}
        is_fact = keyword in SCHEMA_VALUES and self.is_fitting(keyword, value, where)
        return {keyword: value} if is_fact else {}

    def members(self, keyword: str, value: Json, where: Place) -> Object:
        """The members of a union or parts of an `allOf`."""
        found = self.sequence(value, where)
        if not found:
            self.decide(where, f"left out: {keyword} is empty")
            return {}
        return {keyword: [self.schema(m, (*where, str(i))) for i, m in enumerate(found)]}

    def enumeration(self, keyword: str, value: Json, where: Place) -> Object:
        """The values of an enumeration; a constant has one value."""
        if keyword == "const":
            return {"enum": [value]} if self.is_value(value, where) else {}
        values = self.sequence(value, where)
        if not values:
            self.decide(where, "the enumeration has no values")
        return {keyword: [v for i, v in enumerate(values) if self.is_value(v, (*where, str(i)))]}

    def discriminator(self, given: Json, place: Place) -> Object:
        """The discriminator of a union, with its members as references."""
        result = self.values({"propertyName", "mapping"})(given, place)
        if not self.is_name(result.get("propertyName"), (*place, "propertyName")):
            return {}
        if "mapping" in result:
            where = (*place, "mapping")
            known = self.source.get("components", {}).get("schemas", {})
            result["mapping"] = {
                value: self.reference(name if name not in known else REFERENCE + name, (*where, value))
                for value, name in self.mapping(result["mapping"], where).items()
                if self.is_value(value, (*where, value))
            }
        return result

    def named(
        self,
        given: Json,
        select: Callable[[Json, Place], Object],
        place: Place,
        pattern: re.Pattern[str] = NAME,
    ) -> Object:
        """A mapping whose keys are names, not keywords."""
        return {
            name: select(value, (*place, name))
            for name, value in self.mapping(given, place).items()
            if self.is_name(name, (*place, name), pattern)
        }

    def values(self, keys: set[str]) -> Callable[[Json, Place], Object]:
        def select(given: Json, place: Place) -> Object:
            source = self.mapping(given, place)
            self.rest(source, keys, place)
            return {key: value for key, value in source.items() if key in keys}

        return select


def _brief(value: Json) -> str:
    """A value of the document for a message: printable and short."""
    return ascii(value)[:LONGEST]


def _is_of(value: Json, schema: Object) -> bool:
    """Whether a value has the type of a schema."""
    kind = JSON_TYPES.get(schema.get("type", ""))
    return (
        value is None or not kind or (isinstance(value, kind) and isinstance(value, bool) == (bool in kind))
    )


def _types_of(schema: Object, schemas: Object) -> Iterator[str]:
    """The types that a value may have, with references and unions followed; schemas are not circular."""
    if "type" in schema:
        yield schema["type"]
    for part in (part for keyword in SCHEMA_LISTS for part in schema.get(keyword, ())):
        yield from _types_of(part, schemas)
    if "$ref" in schema:
        yield from _types_of(schemas.get(schema["$ref"].removeprefix(REFERENCE), {}), schemas)


def _are_texts(values: list[Json]) -> bool:
    return all(isinstance(value, str) for value in values)


def _is_plain(text: str) -> bool:
    """Whether all characters are printable, so that none is a control character or a lone surrogate."""
    return all(character.isprintable() for character in text)


def _as_30(schema: Object, is_31: bool) -> Object:
    """An OpenAPI 3.1 schema in the form of 3.0."""
    schema = _one_type(schema)
    for keyword, bound, tighter in (
        ("exclusiveMinimum", "minimum", max),
        ("exclusiveMaximum", "maximum", min),
    ):
        if isinstance(schema.get(keyword), int | float) and not isinstance(schema[keyword], bool):
            limit = schema.pop(keyword)
            other = schema.get(bound, limit)
            schema[bound] = tighter(limit, other)
            if schema[bound] == limit:
                schema[keyword] = True
    for keyword in ("oneOf", "anyOf"):
        members = [member for member in schema.get(keyword, []) if not _is_null(member)]
        if len(members) < len(schema.get(keyword, [])):
            del schema[keyword]
            schema = _nullable_union(schema, keyword, members)
    if is_31 and None in schema.get("enum", []):
        schema["nullable"] = True
    # OpenAPI 3.0 ignores keywords beside a reference, but `nullable` is meant there.
    if "$ref" in schema and (len(schema) > 1 if is_31 else schema.get("nullable")):
        schema = {"allOf": [{"$ref": schema.pop("$ref")}], **schema}
    return schema


def _is_null(schema: Object) -> bool:
    return schema == {"nullable": True, "enum": [None]}


def _nullable_union(rest: Object, keyword: str, members: list[Object]) -> Object:
    if len(members) == 1 and not rest:
        member = members[0]
        return {"allOf": [member], "nullable": True} if "$ref" in member else {**member, "nullable": True}
    return {**rest, **({keyword: members} if members else {}), "nullable": True}


def _one_type(schema: Object) -> Object:
    """The schema with a single type: null becomes a flag, and several types become a union."""
    kind: Json = schema.get("type")
    kinds = kind if isinstance(kind, list) else [kind]
    if "null" not in kinds and not isinstance(kind, list):
        return schema
    rest = {key: value for key, value in schema.items() if key != "type"}
    named = [each for each in kinds if each != "null"]
    nullable: Object = {"nullable": True} if "null" in kinds else {}
    if not named:
        return {**rest, "enum": [None], **nullable}
    if len(named) == 1:
        return {"type": named[0], **rest, **nullable}
    special = set().union(*OF_TYPES.values())
    shared = {key: value for key, value in rest.items() if key not in special}
    members = [
        {"type": each, **{key: value for key, value in rest.items() if key in OF_TYPES.get(each, ())}}
        for each in named
    ]
    return {"anyOf": members, **shared, **nullable}
