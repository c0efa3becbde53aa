"""The proofs can fail: unsatisfiable schemas, overlapping unions, names given twice, changes by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from calcom_spec.contract import Document
from calcom_spec.samples import Samples, UnsatisfiableError
from spec.pipeline import check, lock


def contract(**schemas: Any) -> Document:
    """A document with one operation that answers `Answer`."""
    reference = {"$ref": "#/components/schemas/Answer"}
    operation = {
        "operationId": "get_thing",
        "tags": ["things"],
        "parameters": [],
        "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": reference}}}},
    }
    return Document({
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "1"},
        "servers": [{"url": "https://example.com"}],
        "paths": {"/thing": {"get": operation}},
        "components": {"schemas": schemas},
    })  # fmt: skip


SATISFIABLE: list[Any] = [
    {"type": "string", "format": "email"},
    {"type": "integer", "minimum": 5, "maximum": 5},
    {"type": "array", "minItems": 2, "items": {"type": "string"}},
    {
        "type": "object",
        "properties": {"a": {"type": "string", "pattern": "^#?[0-9a-f]{6}$"}},
        "required": ["a"],
    },
    {
        "nullable": True,
        "allOf": [{"type": "object", "properties": {"a": {"enum": ["x"]}}, "required": ["a"]}],
    },
    {"oneOf": [{"type": "string"}, {"type": "integer"}]},
]


@pytest.mark.parametrize("schema", SATISFIABLE)
def test_a_witness_fits(schema: Any) -> None:
    answers = contract(Answer=schema)
    values = Samples(answers).fitting(schema)
    assert values
    assert all(answers.fits(schema, value) for value in values)
    assert list(check.satisfiable(answers)) == []


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "integer", "minimum": 5, "maximum": 4},
        {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"], "maxProperties": 0},
        {"oneOf": [{"type": "object"}, {"type": "object"}]},
        {"allOf": [{"type": "string"}, {"type": "integer"}]},
    ],
)
def test_nothing_fits(schema: Any) -> None:
    answers = contract(Answer=schema)
    with pytest.raises(UnsatisfiableError):
        Samples(answers).fitting(schema)
    (problem,) = check.satisfiable(answers)
    assert problem.startswith("nothing satisfies get_thing 200")


def test_a_schema_that_refers_to_itself_has_no_witness() -> None:
    inner = {
        "type": "object",
        "properties": {"data": {"$ref": "#/components/schemas/Answer"}},
        "required": ["data"],
    }
    assert list(check.satisfiable(contract(Answer=inner)))


def test_unions_that_overlap_are_named() -> None:
    def kind(**properties: Any) -> dict[str, Any]:
        return {"type": "object", "properties": properties, "required": list(properties)}

    one, other = kind(type={"enum": ["a"]}), kind(type={"enum": ["b"]})
    union = {"oneOf": [{"$ref": "#/components/schemas/One"}, {"$ref": "#/components/schemas/Other"}]}
    assert list(check.disjoint(contract(Answer=union, One=one, Other=other))) == []
    overlapping = kind(type={"type": "string"}, more={"type": "string"})
    overlapping["properties"]["type"]["enum"] = ["a", "b"]
    (problem,) = check.disjoint(contract(Answer=union, One=one, Other=overlapping))
    assert "Answer" in problem
    assert "Other and One both accept" in problem


def test_names_given_twice() -> None:
    document = contract(Answer={"type": "object"}, ANSWER={"type": "object"}).raw
    document["paths"]["/other"] = document["paths"]["/thing"]
    assert sorted(check.names(document)) == [
        "operation id get_thing is used 2 times",
        "schema name answer is used 2 times",
    ]


def test_an_invalid_document_is_named() -> None:
    document = contract(Answer={"type": "nonsense"}).raw
    assert any("not OpenAPI 3.0" in problem for problem in check.validity(document))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name, text in {
        "spec/v2/upstream-hosted.json": "{}",
        "spec/v2/names.yaml": "a: 1",
        "spec/v2/overlay/10-x.yaml": "actions: []",
        "spec/v2/openapi.json": "{}",
        "spec/templates/model.jinja": "x",
        "spec/pipeline/rules.py": "x = 1",
        "spec/pipeline/truth.py": "x = 1",
        "spec/pipeline/codegen/models.py": "x = 1",
        "generated/calcom_v2/models.py": "x = 1",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    lock.write(lock.documents_section(tmp_path), tmp_path)
    lock.write(lock.generated_section(tmp_path), tmp_path)
    return tmp_path


def test_the_lock_holds_what_was_written(project: Path) -> None:
    assert list(lock.mismatches(project)) == []
    locked = json.loads((project / "spec" / "lock.json").read_text())
    assert set(locked["inputs"]) == {
        "spec/v2/upstream-hosted.json",
        "spec/v2/names.yaml",
        "spec/v2/overlay/10-x.yaml",
        "spec/pipeline/rules.py",
    }
    assert set(locked["generator"]) == {"openapi-python-client", "ruff"}


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ("spec/v2/names.yaml", "spec/v2/names.yaml: differs from the lock (run: make generate)"),
        ("spec/v2/overlay/20-new.yaml", "spec/v2/overlay/20-new.yaml: differs from the lock"),
        ("generated/calcom_v2/models.py", "generated/calcom_v2: differs from the lock"),
        ("spec/templates/model.jinja", "generated with another version of spec/templates"),
        ("spec/pipeline/rules.py", "spec/pipeline/rules.py: differs from the lock (run: make generate)"),
        ("spec/pipeline/codegen/models.py", "generated with another version of spec/pipeline/codegen"),
    ],
)
def test_a_change_by_hand_is_named(project: Path, changed: str, said: str) -> None:
    (project / changed).write_text("changed")
    assert any(said in line for line in lock.mismatches(project))


def test_a_build_without_generating_is_named(project: Path) -> None:
    (project / "spec" / "v2" / "openapi.json").write_text('{"new": 1}')
    lock.write(lock.documents_section(project), project)
    (line,) = lock.mismatches(project)
    assert line.startswith("the packages were generated with another version of spec/v2/openapi.json")
    assert line.endswith("(run: make generate)")
