"""How a document is made ready for the generator, and what stops a run."""

from __future__ import annotations

import json
import shutil
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from calcom_spec.naming import item_name
from spec.pipeline.codegen import names, variants
from spec.pipeline.codegen.prepare import EndlessSchemaError, prepared
from spec.pipeline.codegen.shapes import Enum, Field, List, Model, Ref, Scalar
from spec.pipeline.generate import GenerationError, build
from spec.pipeline.project import ROOT

STRING = Scalar("str")
OK = {"description": "OK"}


def document(operation: dict[str, Any] | None = None, **schemas: Any) -> dict[str, Any]:
    operation = {
        "operationId": "get_thing",
        "tags": ["things"],
        "responses": {"200": OK},
        **(operation or {}),
    }
    return {
        "openapi": "3.0.3",
        "info": {"title": "Things", "version": "1"},
        "servers": [{"url": "https://api.cal.com"}],
        "paths": {"/things": {"get": operation}},
        "components": {"schemas": schemas},
    }


def prepared_schemas(**schemas: Any) -> dict[str, Any]:
    ready = prepared(document(**schemas), {"Order": ("asc", "desc")}).document
    found: dict[str, Any] = ready["components"]["schemas"]
    return found


def properties(**schemas: Any) -> dict[str, Any]:
    found: dict[str, Any] = prepared_schemas(Thing={"type": "object", "properties": schemas})["Thing"][
        "properties"
    ]
    return found


def test_null_becomes_a_member_of_a_union() -> None:
    found = properties(
        name={"type": "string", "nullable": True},
        kind={"type": "string", "enum": ["a"], "nullable": True},
        state={"type": "string", "enum": ["a", "b", None], "nullable": True},
    )
    null = {"type": "null"}
    assert found["name"] == {"anyOf": [{"type": "string"}, null]}
    assert found["kind"] == {"anyOf": [{"const": "a"}, null]}
    assert found["state"] == {"anyOf": [{"$ref": "#/components/schemas/ThingState"}, null]}


def test_nested_objects_and_enumerations_get_names() -> None:
    ready = prepared_schemas(
        Thing={
            "type": "object",
            "properties": {
                "parts": {
                    "type": "array",
                    "items": {"type": "object", "properties": {"size": {"type": "integer"}}},
                },
                "colour": {"type": "string", "enum": ["red", "blue"]},
            },
        },
        Other={"type": "object", "properties": {"colour": {"type": "string", "enum": ["red", "blue"]}}},
    )
    assert set(ready) == {"Thing", "Other", "ThingPart", "ThingColour"}
    assert ready["Other"]["properties"]["colour"] == {"$ref": "#/components/schemas/ThingColour"}


def test_shared_enumerations_have_the_name_that_was_given() -> None:
    assert properties(sort={"type": "string", "enum": ["desc", "asc"]}) == {
        "sort": {"$ref": "#/components/schemas/Order"}
    }


def test_parts_of_all_of_are_merged() -> None:
    ready = prepared_schemas(
        Base={"type": "object", "properties": {"id": {"type": "integer"}}, "required": ["id"]},
        Thing={
            "allOf": [
                {"$ref": "#/components/schemas/Base"},
                {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]},
            ]
        },
        Holder={
            "type": "object",
            "properties": {"base": {"allOf": [{"$ref": "#/components/schemas/Base"}], "nullable": True}},
        },
    )
    assert ready["Thing"]["properties"] == {"id": {"type": "integer"}, "name": {"type": "string"}}
    assert ready["Thing"]["required"] == ["id", "name"]
    assert ready["Holder"]["properties"]["base"] == {
        "anyOf": [{"$ref": "#/components/schemas/Base"}, {"type": "null"}]
    }


def test_what_is_required_and_not_described_may_be_anything() -> None:
    ready = prepared_schemas(
        Thing={"type": "object", "properties": {"a": {"type": "string"}}, "required": ["b"]}
    )
    assert ready["Thing"]["properties"]["b"] == {}


def test_a_schema_without_an_end_is_named() -> None:
    endless = {
        "type": "object",
        "properties": {
            "data": {
                "allOf": [{"$ref": "#/components/schemas/Thing"}, {"type": "object", "properties": {"a": {}}}]
            }
        },
    }
    with pytest.raises(EndlessSchemaError, match="ThingDataData"):
        prepared(document(Thing=endless), {})


def test_a_shape_under_another_version_is_an_operation_of_its_own() -> None:
    served = {"hosted": ["2026-05-01", "2026-06-01"]}
    other = {"parameters": [], "responses": {"200": OK}, "x-calcom-api-versions": served}
    default = {
        "x-calcom-editions": ["hosted", "selfhosted"],
        "x-calcom-api-versions": {"hosted": ["2024-01-01", *served["hosted"]], "selfhosted": ["2024-01-01"]},
        "x-calcom-default-version": "2024-01-01",
    }
    ready = prepared(document({**default, "x-calcom-versions": {"2026-05-01": other}}), {}).document
    operation = ready["paths"]["/things#2026-05-01"]["get"]
    assert operation["operationId"] == "get_thing_2026_05_01"
    assert operation["x-calcom-default-version"] == "2026-05-01"
    assert operation["x-calcom-version-of"] == "get_thing"
    assert operation["x-calcom-editions"] == ["hosted"]
    assert operation["x-calcom-api-versions"] == served
    assert operation["tags"] == ["things_2026_05_01"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hosts", "host"),
        ("entries", "entry"),
        ("status", "statusItem"),
        ("access", "accessItem"),
        ("data", "dataItem"),
    ],
)
def test_items_are_named_in_the_singular(text: str, expected: str) -> None:
    assert item_name(text) == expected


# Telling the members of a union apart


def model(name: str, *fields: Field) -> Model:
    return Model(name, name.lower(), list(fields), open=False)


def field(name: str, shape: Any = STRING, *, required: bool = True) -> Field:
    return Field(name, name, required, shape)


def told_apart(*members: Model, others: tuple[Model, ...] = ()) -> variants.Decision:
    return variants.decision([m.name for m in members], {m.name: m for m in (*members, *others)})


def test_members_are_told_apart_by_a_constant() -> None:
    tree = told_apart(
        model("A", field("type", Enum(("a",)))),
        model("B", field("type", Enum(("b", "c")))),
        model("C", field("type")),
    )
    assert isinstance(tree, variants.ByFit)
    tree = told_apart(model("A", field("type", Enum(("a",)))), model("B", field("type", Enum(("b", "c")))))
    assert tree == variants.ByValue("type", ((("a",), variants.Only("A")), (("b", "c"), variants.Only("B"))))


def test_members_are_told_apart_by_what_is_there() -> None:
    tree = told_apart(model("A", field("id"), field("seat")), model("B", field("id")))
    assert tree == variants.ByPresence("seat", variants.Only("A"), variants.Only("B"))
    # A field that may be absent tells nothing.
    tree = told_apart(model("A", field("id"), field("seat", required=False)), model("B", field("id")))
    assert tree == variants.ByFit(("A", "B"))


def test_members_are_told_apart_by_the_type_of_a_field() -> None:
    tree = told_apart(
        model("A", field("length", Scalar("int"))), model("B", field("length", List(Scalar("int"))))
    )
    assert tree == variants.ByType(
        "length", ((("int",), variants.Only("A")), (("list",), variants.Only("B")))
    )


def test_members_are_told_apart_by_what_they_hold() -> None:
    seat, guest = model("Seat", field("uid")), model("Guest", field("name"))
    tree = told_apart(
        model("A", field("people", List(Ref("Seat", "seat")))),
        model("B", field("people", List(Ref("Guest", "guest")))),
        others=(seat, guest),
    )
    assert tree == variants.ByPresence("uid", variants.Only("A"), variants.Only("B"), within="people")


# What stops a run


def project(root: Path, content: dict[str, Any]) -> Path:
    (root / "spec" / "v1").mkdir(parents=True)
    (root / "spec" / "v1" / "openapi.json").write_text(json.dumps(content), encoding="utf-8")
    shutil.copytree(ROOT / "spec" / "templates", root / "spec" / "templates")
    return root / "calcom_v1"


def test_a_small_document_gives_a_package(tmp_path: Path) -> None:
    package = project(tmp_path, document(Thing={"type": "object", "properties": {"id": {"type": "integer"}}}))
    assert build(tmp_path, "v1", package) == 1
    for name in ("api/things/get_thing.py", "models/thing.py", "operations.py", "py.typed"):
        assert (package / name).exists()


@pytest.mark.parametrize(
    ("operation", "message"),
    [
        (
            {"responses": {"200": {**OK, "content": {"image/png": {"schema": {}}}}}},
            "Unsupported content_type",
        ),
        (
            {"parameters": [{"name": "a", "in": "path", "required": True, "schema": {}}]},
            "Path parameters do not match",
        ),
        ({"operationId": "Things_get"}, "not valid module names"),
    ],
)
def test_a_warning_of_the_generator_stops_the_run(
    tmp_path: Path, operation: dict[str, Any], message: str
) -> None:
    package = project(tmp_path, document(operation))
    with pytest.raises(GenerationError, match=message):
        build(tmp_path, "v1", package)


@pytest.mark.parametrize("api", ["v1", "v2"])
def test_every_given_name_fits_something(api: str) -> None:
    public = import_module(f"calcom_{api}.models").__all__
    assert {*names.ENUMS[api], *names.UNIONS[api]} <= set(public)


def test_a_given_name_that_fits_nothing_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(names.ENUMS, "v1", {"Colour": ("red",)})
    build(tmp_path, "v1", project(tmp_path, document()))
    assert "matches the name Colour" in capsys.readouterr().err
