"""Read a published document from JSON or YAML, or explain in one sentence why it is invalid."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Hashable
from pathlib import Path
from typing import Any

from calcom_spec.document import Json, Object

VERSIONS = re.compile(r"3\.[01](\.|$)")
# Unquoted scalars that are not strings in YAML 1.2; version 1.1 has more.
YAML_SCALARS = {
    "null": r"(?:~|null|Null|NULL|)$",
    "bool": r"(?:true|True|TRUE|false|False|FALSE)$",
    "int": r"[-+]?[0-9]+$",
    "float": r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$",
    "merge": r"<<$",
}


class UnreadableError(Exception):
    """A document cannot be read."""


def read(path: Path) -> tuple[bytes, Object]:
    """Return the bytes and the content of a published OpenAPI document."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise UnreadableError(f"{path}: {(error.strerror or str(error)).lower()}") from None
    return raw, parsed(raw, str(path))


def parsed(raw: bytes, name: str) -> Object:
    """Return the content of an OpenAPI document, from its bytes."""
    content = content_of(raw, name)
    if isinstance(content, dict) and "swagger" in content:
        raise UnreadableError(f"{name}: Swagger {content['swagger']}; only OpenAPI 3.0 and 3.1 are supported")
    if not isinstance(content, dict) or "openapi" not in content:
        raise UnreadableError(f"{name}: not an OpenAPI document; the key openapi is missing")
    if not VERSIONS.match(str(content["openapi"])):
        raise UnreadableError(f"{name}: OpenAPI {content['openapi']}; only OpenAPI 3.0 and 3.1 are supported")
    return content


def content_of(raw: bytes, name: str) -> Json:
    """Return the content of any JSON or YAML."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadableError(f"{name}: not valid UTF-8") from None
    start = text.lstrip()[:1]
    if not start:
        raise UnreadableError(f"{name}: empty")
    if start == "<":
        raise UnreadableError(f"{name}: HTML or XML, not an OpenAPI document")
    try:
        content: Json = _json(text) if start in "{[" else _yaml(text, name)
        _require_json(content)
    except (ValueError, RecursionError) as error:
        kind = "JSON" if start in "{[" else "YAML"
        reason = " ".join(str(error).split())[:200] or type(error).__name__
        raise UnreadableError(f"{name}: not valid {kind}: {reason}") from None
    return content


def _json(text: str) -> Json:
    return json.loads(text, object_pairs_hook=_unique)


def _unique(pairs: list[tuple[str, Any]]) -> Object:
    found = dict(pairs)
    if len(found) != len(pairs):
        doubled = next(key for key in found if sum(key == other for other, _ in pairs) > 1)
        raise ValueError(f"the key {doubled!r} occurs twice in one object")
    return found


def _require_json(value: Json) -> None:
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{value} is not a JSON number")
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            _require_json(inner)
    elif value is not None and not isinstance(value, str | int | float):
        raise ValueError(f"a value of the type {type(value).__name__}, which JSON does not have")


def _yaml(text: str, name: str) -> Json:
    try:
        import yaml
    except ImportError:
        raise UnreadableError(f"{name}: not JSON; reading YAML needs the package pyyaml") from None

    class Loader(yaml.SafeLoader):
        """YAML 1.2 as JSON: keys, dates, `on` and `12:30` are strings, and no key occurs twice."""

        def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:  # noqa: ARG002 - as in the base
            merges = "tag:yaml.org,2002:merge"
            _unique([(_key(key), None) for key, _ in node.value if key.tag != merges])
            self.flatten_mapping(node)
            return {_key(key): self.construct_object(value, deep=True) for key, value in node.value}

    def _key(node: yaml.Node) -> str:
        if not isinstance(node, yaml.ScalarNode):
            raise ValueError("a key is not a string")
        return str(node.value)

    Loader.yaml_implicit_resolvers = {}
    for kind, pattern in YAML_SCALARS.items():
        Loader.add_implicit_resolver(f"tag:yaml.org,2002:{kind}", re.compile(pattern), None)
    Loader.add_constructor("tag:yaml.org,2002:int", lambda _, node: int(node.value))
    Loader.add_constructor("tag:yaml.org,2002:float", lambda _, node: float(node.value))
    try:
        return yaml.load(text, Loader)
    except yaml.YAMLError as error:
        raise ValueError(str(error)) from None
