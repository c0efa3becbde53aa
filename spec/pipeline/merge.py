"""Two editions of one API become one document that says which operation exists where.

What both editions have is merged so that it is true of both: all properties, required only where both
say so, all enum values, null where one allows it. On a plain contradiction the hosted edition, which is
the newer document, wins, unless it says less (a bare object).
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from spec.pipeline.document import Json, Object, operations

HOSTED, SELFHOSTED = "hosted", "selfhosted"


def merge(hosted: Object, selfhosted: Object, alternatives: dict[str, str]) -> tuple[Object, Counter[str]]:
    """One document, and how often each kind of merging was needed.

    `alternatives` maps "METHOD /path" to the version in which the hosted edition has another shape: there
    the self-hosted shape, which both editions answer, is the operation, the hosted one stands beside it.
    """
    counts: Counter[str] = Counter()
    theirs = {(path, method): operation for path, method, operation in operations(selfhosted)}
    unused = set(alternatives)
    paths: Object = {}
    for path, method, operation in operations(hosted):
        other = theirs.pop((path, method), None)
        key = f"{method.upper()} {path}"
        if other is None:
            merged, editions = dict(operation), [HOSTED]
            counts["operations of the hosted edition alone"] += 1
        elif key in alternatives:
            unused.discard(key)
            merged = dict(other)
            if "x-access" in operation:
                merged["x-access"] = operation["x-access"]
            merged["x-calcom-versions"] = {alternatives[key]: _shape(operation)}
            editions = [HOSTED, SELFHOSTED]
            counts["operations in both, with another shape in a newer version"] += 1
        else:
            merged, editions = _merge_operation(operation, other), [HOSTED, SELFHOSTED]
            counts["operations in both editions"] += 1
        merged["x-calcom-editions"] = editions
        paths.setdefault(path, {})[method] = merged
    for (path, method), operation in theirs.items():
        paths.setdefault(path, {})[method] = {**operation, "x-calcom-editions": [SELFHOSTED]}
        counts["operations of the self-hosted edition alone"] += 1
    if unused:
        raise ValueError(f"no operation in both editions for: {', '.join(sorted(unused))}")

    schemas = dict(hosted["components"]["schemas"])
    for name, schema in selfhosted["components"]["schemas"].items():
        if name not in schemas:
            schemas[name] = schema
            counts["schemas of the self-hosted edition alone"] += 1
        elif schemas[name] != schema:
            schemas[name] = merge_schema(schemas[name], schema)
            counts["schemas that differ and were merged"] += 1
    return {
        "openapi": hosted["openapi"],
        "info": {"title": "calcom-v2", "version": hosted["info"]["version"]},
        "paths": paths,
        "components": {"schemas": schemas},
    }, counts


def with_recorded(document: Object, recorded: Object) -> tuple[Object, Counter[str]]:
    """The document and what recordings prove beside it: operations, shapes of old versions, their schemas.

    They say so themselves: `x-calcom-recorded` names the recordings, which are of the self-hosted edition.
    """
    counts: Counter[str] = Counter()
    paths = {path: dict(item) for path, item in document["paths"].items()}
    for key, entry in recorded["operations"].items():
        method, path = key.split(" ")
        if method.lower() in paths.setdefault(path, {}):
            raise ValueError(f"recorded.yaml adds {key}, which a published document has")
        paths[path][method.lower()] = {**_recorded(entry), "x-calcom-editions": [SELFHOSTED]}
        counts["operations that only recordings prove"] += 1
    for key, versions in recorded["shapes"].items():
        method, path = key.split(" ")
        operation = dict(paths[path][method.lower()])
        added = {version: _recorded(entry) for version, entry in versions.items()}
        operation["x-calcom-versions"] = {**added, **operation.get("x-calcom-versions", {})}
        paths[path][method.lower()] = operation
        counts["shapes of versions that only recordings prove"] += len(added)
    doubled = set(recorded["schemas"]) & set(document["components"]["schemas"])
    if doubled:
        raise ValueError(f"recorded.yaml names schemas that exist already: {', '.join(sorted(doubled))}")
    components = {
        **document["components"],
        "schemas": {**document["components"]["schemas"], **recorded["schemas"]},
    }
    return {**document, "paths": paths, "components": components}, counts


def _recorded(entry: Object) -> Object:
    kept = {key: value for key, value in entry.items() if key not in ("recorded", "versions")}
    served = {"x-calcom-api-versions": {SELFHOSTED: entry["versions"]}} if "versions" in entry else {}
    return {**kept, **served, "x-calcom-recorded": entry["recorded"]}


def _shape(operation: Object) -> Object:
    return {key: operation[key] for key in ("parameters", "requestBody", "responses") if key in operation}


def _merge_operation(hosted: Object, selfhosted: Object) -> Object:
    merged = {**selfhosted, **hosted}
    merged["parameters"] = _merge_parameters(hosted["parameters"], selfhosted["parameters"])
    if "requestBody" in hosted and "requestBody" in selfhosted:
        merged["requestBody"] = {
            "required": hosted["requestBody"]["required"] and selfhosted["requestBody"]["required"],
            "content": _merge_content(hosted["requestBody"]["content"], selfhosted["requestBody"]["content"]),
        }
    responses = dict(hosted["responses"])
    for status, response in selfhosted["responses"].items():
        mine = responses.get(status)
        if mine is None:
            responses[status] = response
        elif "content" in mine and "content" in response:
            responses[status] = {**mine, "content": _merge_content(mine["content"], response["content"])}
        elif "content" in response:
            responses[status] = {**mine, "content": response["content"]}
    merged["responses"] = responses
    return merged


def _merge_content(hosted: Object, selfhosted: Object) -> Object:
    merged = {**selfhosted, **hosted}
    for media in set(hosted) & set(selfhosted):
        merged[media] = {"schema": merge_schema(hosted[media]["schema"], selfhosted[media]["schema"])}
    return merged


def _merge_parameters(hosted: list[Object], selfhosted: list[Object]) -> list[Object]:
    theirs = {(p["in"], p["name"]): p for p in selfhosted}
    merged = []
    for parameter in hosted:
        other = theirs.pop((parameter["in"], parameter["name"]), None)
        if other is None:
            # What one edition alone has can never be demanded of both.
            merged.append({**parameter, "required": False, "x-calcom-editions": [HOSTED]}
                          if parameter["in"] == "query" else parameter)  # fmt: skip
        else:
            merged.append({
                **parameter,
                "required": parameter["required"] and other["required"],
                "schema": merge_schema(parameter["schema"], other["schema"]),
            })  # fmt: skip
    for parameter in theirs.values():
        merged.append({**parameter, "required": False, "x-calcom-editions": [SELFHOSTED]}
                      if parameter["in"] == "query" else parameter)  # fmt: skip
    return merged


def merge_schema(hosted: Object, selfhosted: Object) -> Object:
    """One schema that is true of both editions."""
    if hosted == selfhosted:
        return hosted
    if "$ref" in hosted or "$ref" in selfhosted:
        return _preferred_reference(hosted, selfhosted)
    if hosted.get("type") != selfhosted.get("type"):
        if hosted.get("type") == "object" and "properties" not in hosted and "type" in selfhosted:
            hosted, selfhosted = selfhosted, {}
        else:
            selfhosted = {"nullable": True} if selfhosted.get("nullable") else {}
    merged: Object = {**selfhosted, **hosted}
    if "properties" in hosted and "properties" in selfhosted:
        properties = dict(hosted["properties"])
        for name, schema in selfhosted["properties"].items():
            properties[name] = merge_schema(properties[name], schema) if name in properties else schema
        merged["properties"] = properties
        required = [name for name in hosted.get("required", []) if name in selfhosted.get("required", [])]
        merged.pop("required", None)
        if required:
            merged["required"] = required
    if "items" in hosted and "items" in selfhosted:
        merged["items"] = merge_schema(hosted["items"], selfhosted["items"])
    for keyword in ("enum", "oneOf", "anyOf"):
        if keyword in hosted and keyword in selfhosted:
            merged[keyword] = _union(hosted[keyword], selfhosted[keyword])
    if hosted.get("nullable") or selfhosted.get("nullable"):
        merged["nullable"] = True
    return merged


def _preferred_reference(hosted: Object, selfhosted: Object) -> Object:
    """References to different things: the one that says more."""
    if "$ref" in hosted or "$ref" not in selfhosted or "allOf" in hosted or "oneOf" in hosted:
        return hosted
    return selfhosted


def _union(first: list[Any], second: list[Any]) -> list[Json]:
    return first + [item for item in second if item not in first]
