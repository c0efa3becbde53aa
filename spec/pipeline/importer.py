"""Published documents in, interface facts out.

Facts are selected, not prose removed: a keyword that this module does not name is left behind and
counted, so that nothing upstream writes can slip in under a new key.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from spec.pipeline.document import METHODS, ONE_SCHEMA, SCHEMA_LISTS, SPEC, Json, Object, dump
from spec.pipeline.editions import load_editions

# OpenAPI demands a description of each response; these words are ours.
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
PARAMETER_VALUES = {"name", "in", "required", "deprecated", "style", "explode", "allowReserved"}
ACCESS_VALUES = {"scopes", "role", "permission", "version"}

TARGETS = {
    "v1": (SPEC / "v1" / "upstream.json", "calcom-v1"),
    **{
        f"v2_{edition}": (SPEC / "v2" / row["document"], f"calcom-v2-{edition}")
        for edition, row in load_editions().items()
    },
}


def facts(document: Object, name: str, dropped: Counter[str]) -> Object:
    """The interface facts of a published document; `dropped` counts what was left behind, by keyword."""
    return _Selection(dropped).document(document, name)


class _Selection:
    def __init__(self, dropped: Counter[str]) -> None:
        self.dropped = dropped

    def _rest(self, source: Object, taken: set[str]) -> None:
        self.dropped.update(key for key in source if key not in taken)

    def document(self, source: Object, name: str) -> Object:
        self._rest(source, {"openapi", "info", "servers", "paths", "components", "security"})
        components = source.get("components", {})
        self._rest(components, {"schemas", "securitySchemes"})
        result: Object = {
            "openapi": source["openapi"],
            "info": {"title": name, "version": source["info"].get("version", "")},
            "paths": {
                path: {m: self.operation(item[m]) for m in METHODS if m in item}
                for path, item in source["paths"].items()
            },
            "components": {"schemas": self.named(components.get("schemas", {}), self.schema)},
        }
        for path, item in source["paths"].items():
            self._rest(item, set(METHODS))
            if set(item) & {"head", "options", "trace"}:
                raise ValueError(f"{path}: an operation with a method that is not handled")
        if "securitySchemes" in components:
            result["components"]["securitySchemes"] = self.named(
                components["securitySchemes"], self.values({"type", "in", "name", "scheme", "bearerFormat"})
            )
        if source.get("security"):
            result["security"] = source["security"]
        if source.get("servers"):
            result["servers"] = [{"url": server["url"]} for server in source["servers"]]
        return result

    def operation(self, source: Object) -> Object:
        self._rest(source, {"operationId", "tags", "deprecated", "security", "parameters", "requestBody",
                            "responses", "x-access"})  # fmt: skip
        result: Object = {
            key: source[key] for key in ("operationId", "tags", "deprecated", "security") if key in source
        }
        if "x-access" in source:
            result["x-access"] = self.values(ACCESS_VALUES)(source["x-access"])
        result["parameters"] = [self.parameter(p) for p in source.get("parameters", [])]
        if "requestBody" in source:
            body = source["requestBody"]
            self._rest(body, {"required", "content"})
            result["requestBody"] = {
                "required": body.get("required", False),
                "content": self.named(body["content"], self.media),
            }
        result["responses"] = {
            status: self.response(status, response) for status, response in source["responses"].items()
        }
        return result

    def parameter(self, source: Object) -> Object:
        if "$ref" in source:
            raise ValueError(f"a parameter by reference is not handled: {source}")
        self._rest(source, PARAMETER_VALUES | {"schema"})
        result = {key: source[key] for key in source if key in PARAMETER_VALUES}
        result["schema"] = self.schema(source.get("schema", {}))
        return result

    def response(self, status: str, source: Object) -> Object:
        self._rest(source, {"description", "content", "headers"})
        result: Object = {"description": STATUS_WORDS.get(status, f"Status {status}")}
        if source.get("content"):
            result["content"] = self.named(source["content"], self.media)
        return result

    def media(self, source: Object) -> Object:
        self._rest(source, {"schema"})
        return {"schema": self.schema(source.get("schema", {}))}

    def schema(self, source: Object) -> Object:
        result: Object = {}
        for keyword, value in source.items():
            if keyword == "properties":
                result[keyword] = self.named(value, self.schema)
            elif keyword in SCHEMA_LISTS:
                result[keyword] = [self.schema(member) for member in value]
            elif keyword in ONE_SCHEMA:
                result[keyword] = self.schema(value) if isinstance(value, dict) else value
            elif keyword == "discriminator":
                result[keyword] = self.values({"propertyName", "mapping"})(value)
            elif keyword in SCHEMA_VALUES:
                result[keyword] = value
            else:
                self.dropped[keyword] += 1
        return result

    def named(self, source: Object, select: Callable[[Object], Object]) -> Object:
        """A mapping whose keys are names, not keywords."""
        return {name: select(value) for name, value in source.items()}

    def values(self, keys: set[str]) -> Callable[[Object], Object]:
        def select(source: Object) -> Object:
            self._rest(source, keys)
            return {key: value for key, value in source.items() if key in keys}

        return select


def import_document(source: Path, edition: str) -> tuple[Path, Object, Counter[str]]:
    """Read one published document; the facts carry the hash of what they were read from."""
    raw = source.read_bytes()
    target, name = TARGETS[edition]
    dropped: Counter[str] = Counter()
    published: Json = json.loads(raw)
    result = facts(published, name, dropped)
    result["x-source"] = {"sha256": hashlib.sha256(raw).hexdigest()}
    return target, result, dropped


def run(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m spec.pipeline import")
    for edition in TARGETS:
        parser.add_argument(f"--{edition.replace('_', '-')}", type=Path, metavar="FILE")
    chosen = {edition: path for edition, path in vars(parser.parse_args(arguments)).items() if path}
    if not chosen:
        parser.error("name at least one published document")
    for edition, path in chosen.items():
        target, document, dropped = import_document(path, edition)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(dump(document), encoding="utf-8")
        count = sum(len(item) for item in document["paths"].values())
        left = ", ".join(f"{key} {number}" for key, number in dropped.most_common())
        print(f"{target.relative_to(SPEC.parent)}: {count} operations, "
              f"{len(document['components']['schemas'])} schemas; left behind: {left}")  # fmt: skip
    return 0
