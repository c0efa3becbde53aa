"""Merge the documents of all editions into one that says which operation exists where.

Operations of several editions are merged so that the result is true for all of them: all properties, required
only if all require them, all enum values, null if one allows it. If documents contradict each other, the
first edition in `editions.yaml`, the newest document, wins, unless it says less (a bare object).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from calcom_spec.decisions import need
from calcom_spec.document import Json, Object, operations

# "METHOD /path" and edition -> the version that names the separate shape of that edition.
Beside = Callable[[str], Mapping[str, str]]


def merge(documents: Mapping[str, Object], beside: Beside) -> tuple[Object, Counter[str]]:
    """Return one document, and how often each kind of merge was needed; `documents` has the newest first."""
    counts: Counter[str] = Counter()
    rows: dict[tuple[str, str], dict[str, Object]] = {}
    for edition, document in documents.items():
        for path, method, operation in operations(document):
            rows.setdefault((path, method), {})[edition] = operation
    paths: Object = {}
    for (path, method), found in rows.items():
        apart = {
            edition: version
            for edition, version in beside(f"{method.upper()} {path}").items()
            if edition in found
        }
        together = [edition for edition in found if edition not in apart]
        if not together:
            problem = "every edition has a separate shape"
            need(
                f"{method.upper()} {path}",
                problem,
                "fewer shapes in the row that matches",
                "spec/v2/versions.yaml",
            )
            apart, together = {}, list(found)
        merged = dict(found[together[0]])
        for number, edition in enumerate(together[1:], start=1):
            merged = _merge_operation(merged, found[edition], together[:number], edition)
        for edition, version in apart.items():
            if "x-access" in found[edition]:
                merged.setdefault("x-access", found[edition]["x-access"])
            shapes = merged.setdefault("x-calcom-versions", {})
            if version in shapes:
                problem = f"two editions have separate shapes with the version {version}"
                need(
                    f"{method.upper()} {path}",
                    problem,
                    "another shape for one of them",
                    "spec/v2/versions.yaml",
                )
                continue
            shapes[version] = {**_shape(found[edition]), "x-calcom-editions": [edition]}
            counts[f"shapes that only {edition} has"] += 1
        merged["x-calcom-editions"] = list(found)
        counts[f"operations of {' and '.join(found)}"] += 1
        paths.setdefault(path, {})[method] = merged

    schemas: Object = {}
    for edition, document in documents.items():
        for name, schema in document["components"]["schemas"].items():
            if name not in schemas:
                schemas[name] = schema
                counts[f"schemas that {edition} adds"] += 1
            elif schemas[name] != schema:
                schemas[name] = merge_schema(schemas[name], schema)
                counts[f"schemas that differ in {edition} and were merged"] += 1
    first = next(iter(documents.values()))
    return {
        "openapi": first["openapi"],
        "info": {"title": "calcom-v2", "version": first["info"]["version"]},
        "paths": paths,
        "components": {"schemas": schemas},
    }, counts


def with_recorded(document: Object, recorded: Object) -> tuple[Object, Counter[str]]:
    """Add what only recordings prove to a document: operations, shapes of old versions, their schemas.

    `x-calcom-recorded` names their recordings, `editions` the servers that answer so.
    """
    editions = recorded["editions"]
    counts: Counter[str] = Counter()
    paths = {path: dict(item) for path, item in document["paths"].items()}
    for key, entry in recorded["operations"].items():
        method, path = key.split(" ")
        if method.lower() in paths.setdefault(path, {}):
            problem = "recorded.yaml adds an operation that is in a published document"
            need(key, problem, f"no row {key}", "spec/v2/recorded.yaml")
            continue
        paths[path][method.lower()] = _recorded(entry, editions)
        counts["operations that only recordings prove"] += 1
    for key, versions in recorded["shapes"].items():
        method, path = key.split(" ")
        if method.lower() not in paths.get(path, {}):
            problem = "recorded.yaml has a shape of an operation that no longer exists"
            need(key, problem, f"{key} under operations, if servers still have it", "spec/v2/recorded.yaml")
            continue
        operation = dict(paths[path][method.lower()])
        added = {version: _recorded(entry, editions) for version, entry in versions.items()}
        operation["x-calcom-versions"] = {**added, **operation.get("x-calcom-versions", {})}
        paths[path][method.lower()] = operation
        counts["shapes of versions that only recordings prove"] += len(added)
    doubled = set(recorded["schemas"]) & set(document["components"]["schemas"])
    for name in sorted(doubled):
        problem = "recorded.yaml has a schema that is in a published document"
        need(f"schema {name}", problem, f"{name} by another name", "spec/v2/recorded.yaml")
    components = {
        **document["components"],
        "schemas": {**document["components"]["schemas"], **recorded["schemas"]},
    }
    return {**document, "paths": paths, "components": components}, counts


def _recorded(entry: Object, editions: list[str]) -> Object:
    result = {key: value for key, value in entry.items() if key not in ("recorded", "versions", "editions")}
    result["x-calcom-editions"] = entry.get("editions", editions)
    if "versions" in entry:
        served = dict.fromkeys(result["x-calcom-editions"], entry["versions"])
        result["x-calcom-api-versions"] = served
    return {**result, "x-calcom-recorded": entry["recorded"]}


def _shape(operation: Object) -> Object:
    return {key: operation[key] for key in ("parameters", "requestBody", "responses") if key in operation}


def _merge_operation(first: Object, second: Object, editions: list[str], edition: str) -> Object:
    """Merge the operation of `editions` with that of `edition`."""
    merged = {**second, **first}
    merged["parameters"] = _merge_parameters(first["parameters"], second["parameters"], editions, edition)
    if "requestBody" in first and "requestBody" in second:
        merged["requestBody"] = {
            "required": first["requestBody"]["required"] and second["requestBody"]["required"],
            "content": _merge_content(first["requestBody"]["content"], second["requestBody"]["content"]),
        }
    responses = dict(first["responses"])
    for status, response in second["responses"].items():
        mine = responses.get(status)
        if mine is None:
            responses[status] = response
        elif "content" in mine and "content" in response:
            responses[status] = {**mine, "content": _merge_content(mine["content"], response["content"])}
        elif "content" in response:
            responses[status] = {**mine, "content": response["content"]}
    merged["responses"] = responses
    return merged


def _merge_content(first: Object, second: Object) -> Object:
    merged = {**second, **first}
    for media in set(first) & set(second):
        merged[media] = {"schema": merge_schema(first[media]["schema"], second[media]["schema"])}
    return merged


def _merge_parameters(
    first: list[Object], second: list[Object], editions: list[str], edition: str
) -> list[Object]:
    theirs = {(p["in"], p["name"]): p for p in second}
    merged = []
    for parameter in first:
        other = theirs.pop((parameter["in"], parameter["name"]), None)
        if other is None:
            merged.append(_of_some(parameter, editions))
        else:
            both = {
                **parameter,
                "required": parameter["required"] and other["required"],
                "schema": merge_schema(parameter["schema"], other["schema"]),
            }
            if "x-calcom-editions" in parameter:
                both["x-calcom-editions"] = [*parameter["x-calcom-editions"], edition]
            merged.append(both)
    return merged + [_of_some(parameter, [edition]) for parameter in theirs.values()]


def _of_some(parameter: Object, editions: list[str]) -> Object:
    """Make parts optional that only some editions have."""
    if parameter["in"] != "query":
        return parameter
    return {"x-calcom-editions": editions, **parameter, "required": False}


def merge_schema(first: Object, second: Object) -> Object:
    """Return one schema that is true of both."""
    if first == second:
        return first
    if "$ref" in first or "$ref" in second:
        return _preferred_reference(first, second)
    if first.get("type") != second.get("type"):
        if first.get("type") == "object" and "properties" not in first and "type" in second:
            first, second = second, {}
        else:
            second = {"nullable": True} if second.get("nullable") else {}
    merged: Object = {**second, **first}
    if "properties" in first and "properties" in second:
        properties = dict(first["properties"])
        for name, schema in second["properties"].items():
            properties[name] = merge_schema(properties[name], schema) if name in properties else schema
        merged["properties"] = properties
        required = [name for name in first.get("required", []) if name in second.get("required", [])]
        merged.pop("required", None)
        if required:
            merged["required"] = required
    if "items" in first and "items" in second:
        merged["items"] = merge_schema(first["items"], second["items"])
    for keyword in ("enum", "oneOf", "anyOf"):
        if keyword in first and keyword in second:
            merged[keyword] = _union(first[keyword], second[keyword])
    if first.get("nullable") or second.get("nullable"):
        merged["nullable"] = True
    return merged


def _preferred_reference(first: Object, second: Object) -> Object:
    """Return the first of two schemas if one is a reference, unless it says less."""
    says_more = {"$ref", "allOf", "oneOf", "anyOf", "items", "properties"}
    return first if set(first) & says_more or "$ref" not in second else second


def _union(first: list[Any], second: list[Any]) -> list[Json]:
    return first + [item for item in second if item not in first]
