"""The bodies of operations as self-contained JSON Schema."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from calcom_spec.document import resolve

from ..testing.document import Document, document

# The keywords of a schema that a model needs.
KEPT = ("type", "enum", "format", "required", "minimum", "maximum", "minLength", "maxLength", "nullable")
DEEPEST = 8


def body_of(operations: Iterable[str]) -> dict[str, Any]:
    """Return the body of the first of these operations that has one; empty if none has."""
    api = _document()
    for name in sorted(operations):
        body = api.operations[name].body if name in api.operations else None
        if body:
            return _whole(api, body, 0)
    return {}


@cache
def _document() -> Document:
    return document("v2")


def _whole(api: Document, schema: Any, depth: int) -> dict[str, Any]:
    schema = resolve(api.content, schema)
    if depth > DEEPEST:
        return {}
    whole: dict[str, Any] = {name: schema[name] for name in KEPT if name in schema}
    if "properties" in schema:
        whole["properties"] = {
            name: _whole(api, field, depth + 1) for name, field in schema["properties"].items()
        }
    if isinstance(schema.get("items"), dict):
        whole["items"] = _whole(api, schema["items"], depth + 1)
    if isinstance(schema.get("additionalProperties"), dict):
        whole["additionalProperties"] = _whole(api, schema["additionalProperties"], depth + 1)
    for word in ("oneOf", "anyOf", "allOf"):
        if word in schema:
            whole[word] = [_whole(api, each, depth + 1) for each in schema[word]]
    return whole
