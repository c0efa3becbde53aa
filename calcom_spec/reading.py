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
        _finite(content)
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


def _finite(value: Json) -> None:
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{value} is not a JSON number")
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            _finite(inner)


def _yaml(text: str, name: str) -> Json:
    try:
        import yaml
    except ImportError:
        raise UnreadableError(f"{name}: not JSON; reading YAML needs the package pyyaml") from None

    class Loader(yaml.SafeLoader):
        """YAML as JSON: keys are strings, dates stay strings, and no key occurs twice."""

        def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:  # noqa: ARG002 - as in the base
            self.flatten_mapping(node)
            pairs = []
            for key, value in node.value:
                name = self.construct_object(key, deep=True)
                if isinstance(name, bool) or not isinstance(name, str | int | float):
                    name = key.value
                pairs.append((str(name), self.construct_object(value, deep=True)))
            found: dict[Hashable, Any] = dict(_unique(pairs).items())
            return found

    Loader.yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    try:
        return yaml.load(text, Loader)
    except yaml.YAMLError as error:
        raise ValueError(str(error)) from None
