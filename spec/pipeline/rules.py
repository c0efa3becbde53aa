"""Rules that correct systematic mistakes of the published documents. Each is a pure function from a document
to a document and the number of places where it applied; it is written as a generator that yields once for
each place that it changed.

A rule that applies nowhere fails the build: it has become unnecessary, or no longer matches.
"""

from __future__ import annotations

import copy
import functools
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from typing import Any

from calcom_spec import decisions, naming
from calcom_spec.document import (
    METHODS,
    REFERENCE,
    Object,
    Where,
    copied,
    media_types,
    operations,
    referenced,
    resolve,
    schemas,
    shapes,
)

Rule = Callable[[Object], tuple[Object, int]]
_Users = defaultdict[str, set[str]]

VERSION_HEADER = "cal-api-version"

# Numbers that may have a fraction; every other `number` in the documents is a count, an id or minutes.
FRACTIONS = {"Average", "deltaPrevious", "monthlyRemaining", "additional", "pop"}


class RuleNotNeededError(Exception):
    """A rule that applied nowhere."""


def apply(document: Object, rules: list[tuple[str, Rule]]) -> tuple[Object, dict[str, int]]:
    """Apply the rules in order; every one must apply somewhere."""
    applied: dict[str, int] = {}
    for name, rule in rules:
        document, applied[name] = rule(document)
        if not applied[name]:
            if not decisions.collecting():
                raise RuleNotNeededError(
                    f"rule {name!r} applies nowhere: delete it, or correct its condition"
                )
            decisions.need(f"rule {name!r}", "applies nowhere: delete it, or correct its condition")
    return document, applied


Changes = Iterator[None]
"""One item for each place that a rule has changed."""


def _on_copy(change: Callable[..., Changes]) -> Callable[..., tuple[Object, int]]:
    """Make a pure rule from a function that changes a document in place."""

    @functools.wraps(change)
    def rule(document: Object, *settings: Any) -> tuple[Object, int]:
        document = copied(document)
        return document, sum(1 for _ in change(document, *settings))

    return rule


def _schemas(document: Object) -> Iterator[tuple[Where, Object]]:
    """Yield every schema of the document, with its place."""
    for where, holder, key in schemas(document):
        yield where, holder[key]


def _shapes(document: Object) -> Iterator[tuple[Object, Object]]:
    """Yield (operation, shape) of every operation."""
    for _, _, operation in operations(document):
        for shape in shapes(operation):
            yield operation, shape


def _answers(document: Object) -> Iterator[Object]:
    """Yield the schema of every successful answer."""
    for _, shape in _shapes(document):
        for status, media in media_types(shape):
            if status.startswith("2"):
                yield resolve(document, media["schema"])


# -- schemas ---------------------------------------------------------------------------------------------


@_on_copy
def plain_references(document: Object) -> Changes:
    """Replace `allOf` around a single reference by the reference, unless it adds null."""
    for _, holder, key in schemas(document):
        schema = holder[key]
        if len(schema.get("allOf", [])) == 1 and "$ref" in schema["allOf"][0]:
            nullable = schema.get("nullable", False)
            plain = {"nullable": True, "allOf": schema["allOf"]} if nullable else schema["allOf"][0]
            if schema != plain:
                holder[key] = plain
                yield


@_on_copy
def integers(document: Object) -> Changes:
    """Make ids, counts and minutes integers."""
    for where, schema in _schemas(document):
        if schema.get("type") == "number" and where[-1] not in FRACTIONS:
            schema["type"] = "integer"
            yield


@_on_copy
def no_error_in_success(document: Object) -> Changes:
    """Remove `error` from successful answers; failures have separate schemas."""
    for schema in _answers(document):
        if "status" in schema.get("properties", {}) and schema["properties"].pop("error", None):
            yield


@_on_copy
def arrays_have_items(document: Object) -> Changes:
    """Add `items` to every array, as OpenAPI requires."""
    for _, schema in _schemas(document):
        if schema.get("type") == "array" and "items" not in schema:
            schema["items"] = {}
            yield
        elif schema.get("type") is None and "items" in schema:
            schema["type"] = "array"
            yield


@_on_copy
def required_ids_exist(document: Object) -> Changes:
    """Declare ids that a body requires as its properties."""
    for _, schema in _schemas(document):
        for name in schema.get("required", []):
            if name.endswith("Id") and name not in schema.get("properties", {name: {}}):
                schema["properties"][name] = {"type": "integer"}
                yield


@_on_copy
def formats_by_name(document: Object) -> Changes:
    """Add formats to times and time zones; `time-zone` is an IANA name. `getOptionsAt` is not a time."""
    for where, schema in _schemas(document):
        if where[0].split(" ")[0].lower() in METHODS or schema.get("type") != "string":
            continue
        if "format" in schema or "enum" in schema:
            continue
        for ending, name in (("At", "date-time"), ("imeZone", "time-zone")):
            if str(where[-1]).endswith(ending) and where[-1] != "getOptionsAt":
                schema["format"] = name
                yield


@_on_copy
def types_from_values(document: Object) -> Changes:
    """Give a bare `object` with a plain default or plain enum values their type."""
    for _, schema in _schemas(document):
        if schema.get("type") == "object" and "properties" not in schema:
            values = [*schema.get("enum", []), *([schema["default"]] if "default" in schema else [])]
            kinds = {PLAIN_TYPES.get(type(value)) for value in values} - {None}
            if len(kinds) == 1:
                schema["type"] = kinds.pop()
                yield


@_on_copy
def union_constants(document: Object) -> Changes:
    """Let each member of a union accept only its own values of the property that tells members apart.

    These are the values in the discriminator's mapping, or the defaults if each member has another one.
    """
    for _, schema in _schemas(document):
        members = [resolve(document, m) for k in ("oneOf", "anyOf") for m in schema.get(k, [])]
        if len(members) < 2:
            continue
        for name in set.intersection(*(set(member.get("properties", {})) for member in members)):
            properties = [member["properties"][name] for member in members]
            defaults = [p["default"] for p in properties if isinstance(p.get("default"), str)]
            if len(set(defaults)) == len(members):
                for each in properties:
                    if each.get("enum") != [each["default"]]:
                        each["enum"] = [each["default"]]
                        yield
    yield from _mapped_values(document)


def _mapped_values(document: Object) -> Changes:
    values: dict[tuple[str, str], list[str]] = {}
    for _, schema in _schemas(document):
        discriminator = schema.get("discriminator", {})
        for value, reference in discriminator.get("mapping", {}).items():
            known = values.setdefault((reference, discriminator["propertyName"]), [])
            if value not in known:
                known.append(value)
    for (reference, name), known in values.items():
        properties = resolve(document, {"$ref": reference}).get("properties", {})
        if properties.get(name, {}).get("type") == "string" and "enum" not in properties[name]:
            properties[name]["enum"] = known
            yield


PLAIN_TYPES = {bool: "boolean", int: "integer", float: "number", str: "string"}


@_on_copy
def no_unused_schemas(document: Object) -> Changes:
    """Remove component schemas that no operation reaches."""
    components = document["components"]["schemas"]
    reached: set[str] = set()
    waiting = set(referenced(document["paths"])) | set(
        referenced(document["components"].get("responses", {}))
    )
    while waiting:
        name = waiting.pop()
        reached.add(name)
        waiting |= set(referenced(components[name])) - reached
    unused = set(components) - reached
    for name in unused:
        del components[name]
        yield


# -- operations ------------------------------------------------------------------------------------------


@_on_copy
def path_parameters(document: Object) -> Changes:
    """Declare each `{name}` of a path once, as required and with the type it has elsewhere."""
    usual = _usual_types(document)
    for path, _, operation in operations(document):
        names = re.findall(r"{(\w+)}", path)
        for shape in shapes(operation):
            declared = {p["name"]: p for p in shape["parameters"] if p["in"] == "path"}
            rest = [p for p in shape["parameters"] if p["in"] != "path"]
            wanted = []
            for name in names:
                schema = declared[name]["schema"] if name in declared else {}
                if schema.get("type") != usual[name]:
                    schema = {"type": usual[name]}
                wanted.append({"name": name, "in": "path", "required": True, "schema": schema})
            shape["parameters"] = wanted + rest
            changed = [p["name"] for p in wanted if declared.get(p["name"]) != p]
            yield from (None for _ in {*changed, *(set(declared) - set(names))})


def _usual_types(document: Object) -> dict[str, str]:
    """Return the type that most operations give to a path parameter; guess by name if none declares it."""
    votes: dict[str, Counter[str]] = {}
    for path, _, operation in operations(document):
        for name in re.findall(r"{(\w+)}", path):
            votes.setdefault(name, Counter())
            for parameter in operation["parameters"]:
                if parameter["in"] == "path" and parameter["name"] == name:
                    votes[name][parameter["schema"]["type"]] += 1
    return {
        name: vote.most_common(1)[0][0] if vote else ("number" if name.endswith("Id") else "string")
        for name, vote in votes.items()
    }


@_on_copy
def query_parameters(document: Object, queries: Object) -> Changes:
    """Give query parameters the types that servers read, and require only those that servers require."""
    unused = {
        (kind, row["match"], name) for kind in queries for row in queries[kind] for name in row["names"]
    }
    for path, method, operation in operations(document):
        key = f"{method.upper()} {path}"
        for shape in shapes(operation):
            named = {p["name"]: p for p in shape["parameters"] if p["in"] == "query"}
            for kind, row, name in _rows(queries, key):
                if kind == "added" and name not in named:
                    schema = copy.deepcopy(row["schema"])
                    added = {"name": name, "in": "query", "required": False, "schema": schema}
                    shape["parameters"].append(added)
                elif kind == "optional" and named.get(name, {}).get("required"):
                    named[name]["required"] = False
                elif kind == "types" and name in named and named[name]["schema"] != row["schema"]:
                    named[name]["schema"] = copy.deepcopy(row["schema"])
                else:
                    continue
                unused.discard((kind, row["match"], name))
                yield
    for kind, match, name in sorted(unused):
        problem = f"{kind} changes nothing for {name} of {match}; delete the name"
        decisions.need("query parameters", problem, f"no {name} under match: {match}", "spec/v2/queries.yaml")


def _rows(queries: Object, key: str) -> Iterator[tuple[str, Object, str]]:
    for kind, rows in queries.items():
        for row in rows:
            if re.match(row["match"], key):
                for name in row["names"]:
                    yield kind, row, name


SECURITY_SCHEMES: Object = {
    "bearer": {"type": "http", "scheme": "bearer"},
    "clientId": {"type": "apiKey", "in": "header", "name": "x-cal-client-id"},
    "clientSecret": {"type": "apiKey", "in": "header", "name": "x-cal-secret-key"},
}
CREDENTIAL_HEADERS = {"authorization", "x-cal-client-id", "x-cal-secret-key"}


@_on_copy
def credentials(document: Object, access: Object) -> Changes:
    """Turn credential headers into security requirements; `access` lists operations that need none."""
    for path, method, operation in operations(document):
        key = f"{method.upper()} {path}"
        if "security" in operation and key not in access.get("declared", {}):
            problem = (
                f"its document declares security {operation['security']}, but the rules use only headers"
            )
            decisions.need(key, problem, f'"{key}": REASON (under declared)', "spec/v2/access.yaml")
        names: set[str] = set()
        for shape in shapes(operation):
            removed = _without(shape, CREDENTIAL_HEADERS)
            names.update(removed)
            yield from (None for _ in removed)
        if key in access["public"]:
            operation["security"] = []
            continue
        security: list[Object] = []
        if names == {"x-cal-secret-key"}:
            security.append({"clientSecret": []})
        elif names != {"x-cal-secret-key", "x-cal-client-id"}:
            security.append({"bearer": []})
        if {"x-cal-secret-key", "x-cal-client-id"} <= names:
            security.append({"clientId": [], "clientSecret": []})
        if key in access["optional"]:
            security.append({})
        operation["security"] = security
    document["components"]["securitySchemes"] = copy.deepcopy(SECURITY_SCHEMES)


def _without(shape: Object, names: set[str]) -> list[str]:
    """Remove the parameters with these names in lower case; return the name of each."""
    parameters = shape["parameters"]
    shape["parameters"] = [p for p in parameters if p["name"].lower() not in names]
    return [name for p in parameters if (name := p["name"].lower()) in names]


@_on_copy
def key_in_query(document: Object) -> Changes:
    """v1: turn the `apiKey` query parameter into the security scheme that the document declares."""
    for _, _, operation in operations(document):
        operation["security"] = [{"apiKey": []}]
        yield from (None for _ in _without(operation, {"apikey"}))
    document["components"]["securitySchemes"] = {
        "apiKey": {"type": "apiKey", "in": "query", "name": "apiKey"}
    }


@_on_copy
def success_is_200(document: Object) -> Changes:
    """v1: replace 201 by 200, which the server answers (ten recordings of five resources)."""
    for _, _, operation in operations(document):
        responses = operation["responses"]
        if "201" in responses and "200" not in responses:
            responses["200"] = {**responses.pop("201"), "description": "OK"}
            yield


@_on_copy
def access_facts(document: Object) -> Changes:
    """Move OAuth scopes, membership role and permission of an operation to our own key."""
    for _, _, operation in operations(document):
        facts = operation.pop("x-access", {})
        kept = {key: facts[key] for key in ("scopes", "role", "permission") if facts.get(key)}
        if kept:
            operation["x-calcom-access"] = kept
            yield


def version_group(key: str, versions: Object, editions: Object) -> Object:
    """Return the entry of `versions.yaml` for "METHOD /path"; empty if any version will do.

    What it says about an edition also applies to editions that are like it, unless it names them.
    """
    for group in versions["groups"]:
        if re.match(group["match"], key):
            result = dict(group)
            for edition, row in editions.items():
                if edition not in result and row.get("like") in result:
                    result[edition] = result[row["like"]]
            return result
    return {}


@_on_copy
def unlisted_operations(document: Object, unlisted: dict[str, list[str]]) -> Changes:
    """Add operations that a server has, though only other editions' documents name them."""
    for edition, keys in unlisted.items():
        for key in keys:
            method, path = key.split(" ")
            editions = document["paths"][path][method.lower()]["x-calcom-editions"]
            if edition in editions:
                raise ValueError(
                    f"editions.yaml: the document of {edition} has {key}; remove it from unlisted"
                )
            editions.append(edition)
            yield


@_on_copy
def api_versions(document: Object, versions: Object, editions: Object) -> Changes:
    """Declare one `cal-api-version` header for each operation that depends on it, with values and default."""
    for path, method, operation in operations(document):
        key = f"{method.upper()} {path}"
        group = version_group(key, versions, editions)
        answers = {
            edition: sorted(group.get(edition, editions[edition]["versions"]))
            for edition in operation["x-calcom-editions"]
        }
        operation["x-calcom-api-versions"] = answers
        for shape in shapes(operation):
            _without(shape, {VERSION_HEADER})
        if not set(group) & set(editions):
            continue
        yield
        elsewhere: set[str] = set()
        for version, shape in operation.get("x-calcom-versions", {}).items():
            apart = shape.pop("x-calcom-editions")
            if "x-calcom-api-versions" not in shape:
                shape["x-calcom-api-versions"] = {
                    edition: sorted(group["beside"][edition]) for edition in apart
                }
            served = shape["x-calcom-api-versions"]
            values = sorted(set().union(*served.values()))
            unknown = [
                (edition, v) for edition in served for v in served[edition] if v not in answers[edition]
            ]
            if unknown or version not in values:
                decisions.need(
                    key,
                    f"versions.yaml does not have the shape {version}",
                    f"{version} in the row that matches",
                    "spec/v2/versions.yaml",
                )
            elsewhere |= set(values)
            shape["parameters"].insert(0, _version_parameter(values, version))
        # The editions that answer in the shape of the operation itself, in some version.
        own = {edition: [v for v in answers[edition] if v not in elsewhere] for edition in answers}
        own = {edition: values for edition, values in own.items() if values}
        common = set.intersection(*map(set, own.values()))
        # Without a common version, that of the oldest server; `x-calcom-api-versions` has all of them.
        default = group.get("default") or (max(common) if common else max(list(own.values())[-1]))
        operation["x-calcom-default-version"] = default
        everything = sorted(set().union(*own.values()))
        operation["parameters"].insert(0, _version_parameter(everything, default))


def _version_parameter(values: list[str], default: str) -> Object:
    schema = {"type": "string", "enum": values, "default": default}
    return {"name": VERSION_HEADER, "in": "header", "required": True, "schema": schema}


@_on_copy
def failures(document: Object, errors: Object) -> Changes:
    """Document the failures of every operation, by the shared answers in `errors.yaml`."""
    components = document["components"]
    for name, schema in errors["schemas"].items():
        if name in components["schemas"]:
            decisions.need(
                f"schema {name}",
                "errors.yaml names a schema that already exists",
                f"{name}: ANOTHER NAME (under schemas)",
                "spec/*/names.yaml",
            )
        components["schemas"][name] = copy.deepcopy(schema)
    components["responses"] = {
        name: _failure(
            answer["description"], answer["shapes"], answer.get("headers", []), answer.get("text", False)
        )
        for name, answer in errors["responses"].items()
    }
    special = dict(errors.get("operations", {}))
    for path, method, operation in operations(document):
        own = special.pop(f"{method.upper()} {path}", {})
        for shape in shapes(operation):
            successes = {status: r for status, r in shape["responses"].items() if status < "400"}
            failed = {}
            for name, answer in errors["responses"].items():
                status = answer["status"]
                if status in own:
                    failed[status] = _failure(answer["description"], own[status], [])
                elif _fails_so(answer["where"], method, operation):
                    failed[status] = {"$ref": f"#/components/responses/{name}"}
            shape["responses"] = {**successes, **failed}
            yield from (None for _ in failed)
    for key in special:
        decisions.need(
            key, "errors.yaml names an operation that does not exist", f"no row {key}", "spec/*/errors.yaml"
        )


def _fails_so(where: str, method: str, operation: Object) -> bool:
    if where == "body":
        return method != "get"
    if where == "bearer":
        return {"bearer": []} in operation["security"]
    return True


def _failure(description: str, shapes: list[str], headers: list[str], text: bool = False) -> Object:
    references = [{"$ref": REFERENCE + shape} for shape in shapes]
    answer: Object = {"description": description}
    if references:
        schema = references[0] if len(references) == 1 else {"oneOf": references}
        answer["content"] = {"application/json": {"schema": schema}}
    if text:
        answer.setdefault("content", {})["text/plain"] = {"schema": {"type": "string"}}
    if headers:
        answer["headers"] = {name: {"schema": {"type": "integer"}} for name in headers}
    return answer


@_on_copy
def success_says_success(document: Object) -> Changes:
    """Make `status` of a successful answer required, with the value "success"."""
    for schema in _answers(document):
        member = schema.get("properties", {}).get("status", {})
        if member.get("enum") == ["success", "error"]:
            member["enum"] = ["success"]
            yield


@_on_copy
def added_operations(document: Object, published: set[tuple[str, str]]) -> Changes:
    """Mark operations that no published document names; their evidence is in recorded.yaml or an overlay."""
    for path, method, operation in operations(document):
        if (path, method) not in published:
            operation["x-calcom-published"] = False
            yield


# -- names -----------------------------------------------------------------------------------------------


@_on_copy
def operation_names(document: Object, names: Object) -> Changes:
    """Give operations unique ids that read naturally."""
    explicit = dict(names["operations"])
    taken: dict[str, str] = {}
    for path, method, operation in operations(document):
        key = f"{method.upper()} {path}"
        name = explicit.pop(key, None) or naming.operation_name(method, path, names.get("suffixes", {}))
        if name in taken:
            problem = f"two operations would be named {name}; the other is {taken[name]}"
            decisions.need(key, problem, f"{key}: ANOTHER_NAME (under operations)", "spec/*/names.yaml")
            name = f"{name}_{len(taken)}"
        taken[name] = key
        operation["operationId"] = name
        yield
    for key, name in explicit.items():
        problem = "names.yaml names an operation that no longer exists"
        decisions.need(key, problem, f"no row {key}: {name}", "spec/*/names.yaml")


@_on_copy
def tag_names(document: Object, names: Object) -> Changes:
    """Give each operation one tag: the group it belongs to."""
    for _, _, operation in operations(document):
        tag = operation["tags"][0]
        operation["tags"] = [names["tags"].get(tag) or naming.tag_name(tag)]
        yield


@_on_copy
def schema_names(document: Object, names: Object) -> Changes:
    """Remove version suffixes and DTO noise from the names of component schemas."""
    chosen = _choose_schema_names(document, names["schemas"], names.get("published", {}))
    names["chosen"] = chosen
    _rename(document, {REFERENCE + old: REFERENCE + new for old, new in chosen.items()})
    components = document["components"]["schemas"]
    document["components"]["schemas"] = {chosen[old]: schema for old, schema in components.items()}
    yield from (None for old, new in chosen.items() if old != new)


def _choose_schema_names(
    document: Object, explicit: dict[str, str], published: dict[str, str]
) -> dict[str, str]:
    components = document["components"]["schemas"]
    unknown = set(explicit) - set(components)
    for name in sorted(unknown):
        problem = "names.yaml names a schema that no longer exists"
        decisions.need(f"schema {name}", problem, f"no row {name}: {explicit[name]}", "spec/*/names.yaml")
    answers, bodies = _outermost(document)
    chosen: dict[str, str] = {}
    # A published name stays, whatever else uses the schema now.
    explicit = {name: published[name] for name in components if name in published} | explicit
    for name in components:
        if name in explicit:
            chosen[name] = explicit[name]
        elif len(answers[name]) == 1 and _is_envelope(components[name]):
            chosen[name] = naming.pascal(next(iter(answers[name]))) + "Response"
        elif answers[name] and _is_envelope(components[name]):
            chosen[name] = naming.envelope_name(name)
        elif len(bodies[name]) == 1:
            chosen[name] = naming.pascal(next(iter(bodies[name])))
        else:
            chosen[name] = naming.object_name(name)
    doubled = naming.clashes(chosen.values())
    for name in components:
        if chosen[name] in doubled and name not in explicit and naming.is_input(name):
            chosen[name] = naming.input_name(name)
    doubled = naming.clashes(chosen.values())
    wished = dict(chosen)
    for number, name in enumerate(sorted(name for name in components if chosen[name] in doubled)):
        others = sorted(o for o in components if wished[o].lower() == wished[name].lower() and o != name)
        if name in explicit and any(other not in explicit for other in others):
            continue
        problem = f"would be named {chosen[name]}, like {', '.join(others)}"
        decisions.need(f"schema {name}", problem, f"{name}: ANOTHERNAME (under schemas)", "spec/*/names.yaml")
        # Until a person has decided, keep the schemas apart.
        chosen[name] = f"{chosen[name]}Undecided{number}"
    return chosen


def _is_envelope(schema: Object) -> bool:
    return "status" in schema.get("properties", {}) and "data" in schema["properties"]


def _outermost(document: Object) -> tuple[_Users, _Users]:
    """Return for each schema the operations whose answer, and whose body, is exactly this schema."""
    answers: _Users = defaultdict(set)
    bodies: _Users = defaultdict(set)
    for operation, shape in _shapes(document):
        for status, media in media_types(shape):
            reference = media["schema"].get("$ref", "")
            if reference:
                users = bodies if status == "request" else answers
                users[reference.removeprefix(REFERENCE)].add(operation["operationId"])
    return answers, bodies


def _rename(value: Any, references: dict[str, str]) -> None:
    if isinstance(value, dict):
        for key, inner in value.items():
            if isinstance(inner, str) and inner in references:
                value[key] = references[inner]
            else:
                _rename(inner, references)
    elif isinstance(value, list):
        for inner in value:
            _rename(inner, references)


# -- order ---------------------------------------------------------------------------------

OPERATION_KEYS = (
    "operationId", "tags", "deprecated", "security", "parameters", "requestBody", "responses",
    "x-calcom-editions", "x-calcom-api-versions", "x-calcom-default-version", "x-calcom-versions",
    "x-calcom-published", "x-calcom-recorded", "x-calcom-access",
)  # fmt: skip


def ordered(document: Object) -> Object:
    """Return the same document in stable order: paths and schemas by name, keys of operations by meaning."""
    paths = {
        path: {
            method: {key: item[method][key] for key in OPERATION_KEYS if key in item[method]}
            for method in METHODS
            if method in item
        }
        for path, item in sorted(document["paths"].items())
    }
    components = {kind: dict(sorted(parts.items())) for kind, parts in sorted(document["components"].items())}
    return {**document, "paths": paths, "components": components}
