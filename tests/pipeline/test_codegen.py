"""What the generated code knows of operations that no document of today has."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest

from spec.pipeline.chain import ChainError
from spec.pipeline.codegen.endpoints import redirects
from spec.pipeline.generate import GenerationError, build
from spec.pipeline.project import ROOT

SCHEMAS = "#/components/schemas/"
TEXT = {"type": "string"}


def answer(schema: Any) -> dict[str, Any]:
    return {"description": "OK", "content": {"application/json": {"schema": schema}}}


def package(folder: Path, operations: dict[str, dict[str, Any]], schemas: dict[str, Any]) -> Path:
    """The package that is generated of "METHOD /path" -> the answers of an operation."""
    paths: dict[str, Any] = {}
    for key, responses in operations.items():
        method, path = key.split(" ")
        named = {"operationId": f"{method}_{path.strip('/')}", "tags": ["things"], "parameters": []}
        paths.setdefault(path, {})[method] = {**named, "responses": responses}
    document = {
        "openapi": "3.0.3",
        "info": {"title": "ours", "version": "1"},
        "servers": [{"url": "https://example.com"}],
        "paths": paths,
        "components": {"schemas": schemas, "securitySchemes": {}},
    }
    (folder / "spec" / "v2").mkdir(parents=True)
    (folder / "spec" / "templates").symlink_to(ROOT / "spec" / "templates")
    (folder / "spec" / "v2" / "openapi.json").write_text(json.dumps(document), encoding="utf-8")
    build(folder, "v2", folder / "calcom_v2")
    return folder / "calcom_v2"


def test_the_table_says_which_operations_redirect_and_which_give_credentials(tmp_path: Path) -> None:
    key = {"type": "object", "properties": {"id": TEXT, "client_secret": TEXT}}
    inner = {
        "type": "object",
        "properties": {"again": {"$ref": SCHEMAS + "Inner"}, "keys": {"$ref": SCHEMAS + "Keys"}},
    }
    held = {"type": "object", "properties": {"data": {"$ref": SCHEMAS + "Inner"}}}
    folder = package(
        tmp_path,
        {
            "get /back": {"302": {"description": "Found"}, "400": answer(TEXT)},
            "get /either": {"200": answer(TEXT), "302": {"description": "Found"}},
            "post /keys": {"201": answer(held)},
            "get /keys": {"200": answer({"$ref": SCHEMAS + "Keys"})},
            "delete /keys": {"200": answer(TEXT), "400": answer({"$ref": SCHEMAS + "Keys"})},
        },
        {"Key": key, "Keys": {"type": "array", "items": {"$ref": SCHEMAS + "Key"}}, "Inner": inner},
    )  # fmt: skip
    found = importlib.util.spec_from_file_location("table", folder / "operations.py")
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    table = module.OPERATIONS.values()
    assert {each.id for each in table if each.redirects} == {"get_back"}
    assert {each.id for each in table if each.gives_credentials} == {"post_keys"}


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [
        (["302"], True),
        (["302", "404"], True),
        (["200", "302"], False),
        (["404"], False),
        (["default"], False),
    ],
)
def test_success_is_a_redirect_where_nothing_else_is(statuses: list[str], expected: bool) -> None:
    assert redirects({"responses": {status: {} for status in statuses}}) is expected


def test_what_the_generator_warns_about_is_told_the_same_each_time(tmp_path: Path) -> None:
    said = []
    for number in range(2):
        odd = {"type": "object", "properties": {"+": TEXT, "-": TEXT}}
        with pytest.raises(GenerationError) as stopped:
            package(
                tmp_path / str(number),
                {"get /things": {"200": answer({"$ref": SCHEMAS + "Odd"})}},
                {"Odd": odd},
            )
        said.append(str(stopped.value))
    assert said[0] == said[1]
    assert "0x" not in said[0]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("clients: Traceback (most recent call last):\n  deep\nValueError: x", "clients: ValueError: x"),
        (
            "clients: the generator warns about a:\n  one\n  two",
            "clients: the generator warns about a: one; two",
        ),
        ("names: a is given twice", "names: a is given twice"),
    ],
)
def test_why_a_step_failed_is_one_line(text: str, reason: str) -> None:
    assert ChainError(text).reason == reason
