"""Names that were published stay, whatever a document adds; where it forces another, the old one warns."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from spec.pipeline import generate, published
from spec.pipeline.codegen.prepare import prepared
from spec.pipeline.project import SPEC

KINDS = {"type": "string", "enum": ["big", "small"]}


def operation(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    answer = {"type": "object", "properties": {"data": {"type": "object", "properties": {"kind": schema}}}}
    return {
        "operationId": name,
        "tags": ["things"],
        "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": answer}}}},
    }


def document(**operations: dict[str, Any]) -> dict[str, Any]:
    """A document with operations that answer an object with a `kind`."""
    return {
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "1"},
        "paths": {f"/{name}": {"get": operation(name, schema)} for name, schema in operations.items()},
        "components": {"schemas": {}},
    }


def test_an_operation_that_comes_first_takes_no_name() -> None:
    before = prepared(document(get_thing=KINDS), {})
    assert "GetThingResponseDataKind" in before.document["components"]["schemas"]
    grown = document(add_thing=KINDS, get_thing=KINDS)
    unlocked = prepared(grown, {}).document["components"]["schemas"]
    assert "GetThingResponseDataKind" not in unlocked, "without a lock the first user would name it"
    after = prepared(grown, {}, before.places)
    assert "GetThingResponseDataKind" in after.document["components"]["schemas"]
    assert after.places["AddThingResponseDataKind"] == "GetThingResponseDataKind"


def test_types_that_part_keep_the_name_for_one() -> None:
    before = prepared(document(get_thing=KINDS, list_things=KINDS), {})
    other = {"type": "string", "enum": ["big", "small", "huge"]}
    after = prepared(document(get_thing=other, list_things=KINDS), {}, before.places).document
    schemas = after["components"]["schemas"]
    assert schemas["GetThingResponseDataKind"]["enum"] == ["big", "small", "huge"]
    assert schemas["ListThingsResponseDataKind"]["enum"] == ["big", "small"]


def test_types_that_become_one_keep_the_other_name_as_an_alias() -> None:
    other = {"type": "string", "enum": ["big", "small", "huge"]}
    before = prepared(document(get_thing=other, list_things=KINDS), {})
    after = prepared(document(get_thing=KINDS, list_things=KINDS), {}, before.places)
    names = after.document["components"]["schemas"]
    assert published.renamed(before.places, after.places, names, {}) == {
        "ListThingsResponseData": "GetThingResponseData",
        "ListThingsResponseDataKind": "GetThingResponseDataKind",
    }


def test_a_name_that_is_gone_with_its_places_has_no_alias() -> None:
    assert published.renamed({"a": "A", "b": "B"}, {"b": "B"}, ["B"], {"Old": "A"}) == {}


def test_a_name_that_is_locked_is_given_to_nothing_else() -> None:
    assert published.chosen({"Thing": ["new place"]}, {"old place": "Thing"}) == {"Thing": "Thing2"}


def package(root: Path, content: dict[str, Any]) -> generate.Package:
    """A package of v1 under `root`, with what was published there before."""
    (root / "spec" / "v1").mkdir(parents=True, exist_ok=True)
    (root / "spec" / "v1" / "openapi.json").write_text(json.dumps(content))
    if not (root / "spec" / "templates").exists():
        (root / "spec" / "templates").symlink_to(SPEC / "templates")
    made = generate.parse(root, "v1", root / "calcom_v1")
    generate.write(made)
    published.write({"v1": made.names}, root)
    return made


def test_the_old_name_of_a_type_warns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = {"type": "string", "enum": ["big", "small", "huge"]}
    package(tmp_path / "one", document(get_thing=other, list_things=KINDS))
    lock = tmp_path / "two" / published.FILE
    lock.parent.mkdir(parents=True)
    lock.write_bytes((tmp_path / "one" / published.FILE).read_bytes())
    package(tmp_path / "two", document(get_thing=KINDS, list_things=KINDS))
    for name in [name for name in sys.modules if name.split(".")[0] == "calcom_v1"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.syspath_prepend(str(tmp_path / "two"))
    models = importlib.import_module("calcom_v1.models")
    with pytest.warns(DeprecationWarning, match="ListThingsResponseData was renamed to GetThingResponseData"):
        assert models.ListThingsResponseData is models.GetThingResponseData
    for name in [name for name in sys.modules if name.split(".")[0] == "calcom_v1"]:
        monkeypatch.delitem(sys.modules, name)
    again = package(tmp_path / "three", document(get_thing=KINDS, list_things=KINDS))
    assert again.names["renamed"] == {}
