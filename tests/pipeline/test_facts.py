"""The imported documents hold interface facts and none of upstream's prose."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from calcom_spec.document import METHODS, load
from spec.pipeline.importer import PARAMETER_VALUES, SCHEMA_VALUES, STATUS_WORDS, facts
from spec.pipeline.project import SPEC

IMPORTED = ["v1/upstream.json", "v2/upstream-hosted.json", "v2/upstream-selfhosted.json"]

OPERATION_KEYS = {
    "operationId", "tags", "deprecated", "security", "parameters", "requestBody", "responses", "x-access",
}  # fmt: skip
WORD = re.compile(r"\S{0,100}")
# What may hold spaces: grouping names, the words of our own for a status, and names of members or of roles.
TAG = re.compile(r"[A-Za-z0-9]+(( - | / | )[A-Za-z0-9]+)*")
ROLES = {"org admin", "org member", "team admin", "team member"}


@pytest.fixture(params=IMPORTED)
def imported(request: pytest.FixtureRequest) -> dict[str, Any]:
    return load(SPEC / request.param)


def strings(value: Any, where: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every string of a document, with where it stands; keys of mappings are strings too."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield (*where, "<key>"), key
            yield from strings(inner, (*where, key))
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner, (*where, "[]"))
    elif isinstance(value, str):
        yield where, value


def test_no_string_is_prose(imported: dict[str, Any]) -> None:
    for where, text in strings(imported):
        if "tags" in where:
            assert TAG.fullmatch(text.replace("Deprecated: ", "")), (where, text)
            assert len(text) <= 50, (where, text)
        elif where[-1] == "description" and where[-3:-2] == ("responses",):
            assert text in STATUS_WORDS.values(), (where, text)
        elif where[-2:] == ("x-access", "role"):
            assert text in ROLES
        elif text in ("No-Show (Guest)", "No-Show (Host)"):
            assert "properties" in where or "required" in where
        else:
            assert WORD.fullmatch(text) or where[-1] == "pattern", (where, text)


Keywords = Iterator[tuple[tuple[str, ...], str]]


def schema_keywords(node: Any, where: tuple[str, ...] = ()) -> Keywords:
    """Every keyword of every schema: names of properties are not keywords."""
    if isinstance(node, list):
        for inner in node:
            yield from schema_keywords(inner, where)
    elif isinstance(node, dict):
        for key, inner in node.items():
            if key == "schema" and isinstance(inner, dict):
                yield from _keywords(inner, (*where, key))
            elif key == "schemas":
                for name, member in inner.items():
                    yield from _keywords(member, (*where, name))
            else:
                yield from schema_keywords(inner, (*where, key))


def _keywords(schema: dict[str, Any], where: tuple[str, ...]) -> Keywords:
    for key, inner in schema.items():
        yield where, key
        if key == "properties":
            for name, member in inner.items():
                yield from _keywords(member, (*where, name))
        elif key in ("allOf", "oneOf", "anyOf"):
            for member in inner:
                yield from _keywords(member, (*where, key))
        elif key in ("items", "additionalProperties", "not") and isinstance(inner, dict):
            yield from _keywords(inner, (*where, key))


def test_schemas_hold_only_keywords_that_are_facts(imported: dict[str, Any]) -> None:
    structure = {"properties", "allOf", "oneOf", "anyOf", "items", "additionalProperties", "not"}
    allowed = SCHEMA_VALUES | structure | {"discriminator"}
    found = list(schema_keywords(imported))
    assert found
    assert {key for _, key in found} <= allowed


def test_operations_and_parameters_hold_only_facts(imported: dict[str, Any]) -> None:
    assert set(imported) <= {"openapi", "info", "paths", "components", "security", "servers", "x-source"}
    assert set(imported["info"]) == {"title", "version"}
    assert re.fullmatch(r"calcom-v[12](-\w+)?", imported["info"]["title"])
    for item in imported["paths"].values():
        assert set(item) <= set(METHODS)
        for operation in item.values():
            assert set(operation) <= OPERATION_KEYS
            for parameter in operation["parameters"]:
                assert set(parameter) <= PARAMETER_VALUES | {"schema"}
            for response in operation["responses"].values():
                assert set(response) <= {"description", "content", "headers"}


def test_the_importer_leaves_prose_and_keeps_names() -> None:
    schema = {
        "type": "object",
        "title": "A title",
        "description": "Words of theirs",
        "example": {"title": "x"},
        "x-notes": "more words",
        "properties": {
            "title": {"type": "string", "description": "Words"},
            "description": {"type": "string", "example": "Words", "default": "none"},
            "example": {"type": "array", "items": {"type": "string", "title": "Words"}},
        },
        "required": ["title"],
    }
    published = {
        "openapi": "3.0.0",
        "info": {"title": "Theirs", "version": "1", "description": "Words"},
        "tags": [{"name": "T", "description": "Words"}],
        "externalDocs": {"url": "https://example.com"},
        "paths": {
            "/a": {
                "get": {
                    "operationId": "a",
                    "summary": "Words",
                    "description": "Words",
                    "externalDocs": {"url": "https://example.com"},
                    "tags": ["T"],
                    "parameters": [{"name": "q", "in": "query", "required": True, "description": "Words",
                                    "example": "x", "schema": {"type": "string", "description": "Words"}}],
                    "responses": {"200": {"description": "Words", "content": {"application/json": {
                        "schema": schema, "examples": {"one": {"summary": "Words"}}}}}},
                }
            }
        },
    }  # fmt: skip
    dropped: Counter[str] = Counter()
    result = facts(published, "calcom-v9", dropped)
    assert "ords" not in str(result)
    assert "example.com" not in str(result)
    kept = result["paths"]["/a"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert list(kept["properties"]) == ["title", "description", "example"]
    assert kept["properties"]["description"]["default"] == "none"
    assert kept["required"] == ["title"]
    assert dropped["description"] == 5
    assert dropped["x-notes"] == 1
