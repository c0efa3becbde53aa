"""The judge: it finds operations, and what it accepts and refuses is what the document says."""

from __future__ import annotations

import json
from typing import Any

import pytest

from calcom_spec.contract import Document, as_json_schema
from calcom_spec.samples import Samples, UnsatisfiableError, instance


def small(schema: dict[str, Any], **spec: Any) -> Document:
    answer = {"200": {"content": {"application/json": {"schema": schema}}}}
    operation = {"operationId": "op", "tags": ["t"], "responses": answer, **spec}
    raw = {"openapi": "3.0.3", "info": {}, "paths": {"/v2/thing/{id}": {"post": operation}}, "components": {}}
    return Document(json.loads(json.dumps(raw)))


def complaints(schema: dict[str, Any], value: Any) -> list[str]:
    document = small(schema)
    place = document.answer_schema(document.operations["op"])[1]
    assert place is not None
    return [f"{v.path} {v.rule}" for v in document.check_value(place, value)]


def test_every_operation_is_found_by_its_own_path(document: Document) -> None:
    for operation in document.operations.values():
        path = operation.path
        for name in operation.path_names:
            path = path.replace("{" + name + "}", "something")
        match = document.find(operation.method, path)
        assert match is not None
        assert match.operation.method == operation.method


def test_a_fixed_path_wins_over_a_parameter(document: Document) -> None:
    match = document.find("GET", "/v2/schedules/default?x=1")
    assert match is not None
    assert match.operation.path == "/v2/schedules/default"
    assert document.find("GET", "/v2/schedules/7").path_values == {"scheduleId": "7"}  # type: ignore[union-attr]
    assert document.find("GET", "/v2/no/such/thing") is None


def test_two_parameters_in_one_segment_have_separate_values() -> None:
    match = Document.load("v1").find("GET", "/memberships/9_5")
    assert match is not None
    assert match.path_values == {"userId": "9", "teamId": "5"}
    assert Document.load("v1").find("GET", "/memberships/9") is None


def test_an_edition_that_has_an_operation_is_preferred() -> None:
    def get(name: str, edition: str) -> dict[str, Any]:
        return {"get": {"operationId": name, "responses": {}, "x-calcom-editions": [edition]}}

    paths = {"/v2/things/{id}": get("one", "hosted"), "/v2/things/{name}": get("other", "teams")}
    both = Document({"openapi": "3.0.3", "paths": paths})
    found = {edition: both.find("GET", "/v2/things/1", edition) for edition in ("hosted", "teams", "v3")}
    assert {edition: match and match.operation.id for edition, match in found.items()} == {
        "hosted": "one",
        "teams": "other",
        "v3": "one",
    }


def test_a_label_is_that_of_the_operation(document: Document) -> None:
    assert document.label_of("get", "/v2/schedules/7") == "GET /v2/schedules/{scheduleId}"
    assert document.label_of("GET", "/v2/no/such") == "GET /v2/no/such"
    operation = document.labelled("GET /v2/schedules/x")
    assert operation is not None
    assert operation.id == "get_schedule"
    assert document.labelled("") is document.labelled("GET /v2/no/such") is None


@pytest.mark.parametrize(
    ("schema", "small", "full"),
    [
        ({"type": "integer", "minimum": 5}, 5, 5),
        ({"type": "integer", "minimum": 5, "exclusiveMinimum": True}, 6, 6),
        ({"type": "number", "multipleOf": 4, "minimum": 5}, 8, 8),
        ({"type": "string", "minLength": 9, "maxLength": 9}, "text 1xxx", "text 1xxx"),
        ({"type": "string", "pattern": "^#[0-9a-f]{6}$"}, "#292929", "#292929"),
        ({"type": ["string", "null"]}, "text 1", "text 1"),
        ({"enum": [None, "a"]}, "a", "a"),
        ({"const": 7}, 7, 7),
        ({"type": "array", "items": {"type": "integer"}, "minItems": 2}, [1, 2], [1, 2]),
        ({"type": "array", "items": {"type": "integer"}}, [], [1]),
        (
            {
                "type": "object",
                "properties": {"a": {"type": "boolean"}, "b": {"type": "string"}},
                "required": ["a"],
            },
            {"a": True},
            {"a": True, "b": "text 1"},
        ),
        ({"oneOf": [{"type": "integer", "maximum": 0}, {"type": "string"}]}, "text 1", "text 1"),
        ({"allOf": [{"properties": {"a": {"const": 1}}}, {"required": ["a"]}]}, {"a": 1}, {"a": 1}),
    ],
)
def test_samples_are_small_or_full_and_fit(schema: dict[str, Any], small: Any, full: Any) -> None:
    document = Document({"openapi": "3.0.3", "paths": {}})
    samples = Samples(document)
    assert samples.first(schema) == small
    assert samples.first(schema, full=True) == full
    assert document.fits(schema, small)
    assert document.fits(schema, full)


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        ({"type": "string", "nullable": True}, None, 5),
        ({"type": "string", "enum": ["a"], "nullable": True}, None, "b"),
        ({"allOf": [{"type": "object"}], "nullable": True}, None, 5),
        ({"type": "integer", "minimum": 1, "exclusiveMinimum": True}, 2, 1),
        ({"type": "string", "format": "date-time"}, "2030-01-01T00:00:00Z", "tomorrow"),
        (
            {"type": "object", "properties": {"nullable": {"type": "boolean"}}},
            {"nullable": True},
            {"nullable": 1},
        ),
    ],
)
def test_schemas_of_openapi_mean_what_they_say(schema: dict[str, Any], good: Any, bad: Any) -> None:
    assert complaints(schema, good) == []
    assert complaints(schema, bad)


def test_a_property_called_nullable_is_a_property() -> None:
    schema = {
        "type": "object",
        "properties": {"nullable": {"type": "string"}, "minimum": {"type": "integer"}},
    }
    assert as_json_schema(schema) == schema


def test_the_closest_branch_of_a_union_is_the_one_that_is_told() -> None:
    person = {"type": "object", "required": ["name", "age"], "properties": {"age": {"type": "integer"}}}
    company = {"type": "object", "required": ["vat", "seat", "head"], "properties": {}}
    assert complaints({"oneOf": [company, person]}, {"name": "Ann", "age": "5"}) == ["$.age type"]


def test_the_one_thing_that_keeps_a_value_from_being_what_it_looks_like_is_told() -> None:
    person = {"type": "object", "required": ["name", "age"], "properties": {"kind": {"const": "person"}}}
    company = {"type": "object", "required": ["vat", "seat"], "properties": {"kind": {"const": "company"}}}
    assert complaints({"oneOf": [company, person]}, {"kind": "person", "name": "Ann"}) == ["$ required"]


def test_a_violation_names_value_rule_and_line(document: Document) -> None:
    match = document.find("GET", "/v2/me")
    assert match is not None
    body = {"status": "success", "data": []}
    found = document.check_answer(match.operation, 200, body=body)
    assert found[0].path == "$.data"
    assert found[0].location.startswith("#/components/schemas/")


def test_an_undocumented_status_is_told(document: Document) -> None:
    match = document.find("POST", "/v2/schedules")
    assert match is not None
    assert [v.rule for v in document.check_answer(match.operation, 200, body={})] == ["status"]


@pytest.mark.parametrize(
    ("method", "path", "query", "headers", "body", "rule"),
    [
        ("GET", "/v2/slots", [("end", "2030-01-02")], {}, None, "required"),
        ("GET", "/v2/bookings", [("nonsense", "1")], {}, None, "parameter"),
        ("GET", "/v2/bookings", [("take", "many")], {}, None, "type"),
        ("GET", "/v2/bookings", [], {"cal-api-version": "1999-01-01"}, None, "version"),
        ("POST", "/v2/schedules", [], {}, {"name": "x"}, "required"),
        ("GET", "/v2/schedules/abc", [], {}, None, "type"),
    ],
)
def test_a_bad_request_is_told(
    document: Document,
    method: str,
    path: str,
    query: list[tuple[str, str]],
    headers: dict[str, str],
    body: Any,
    rule: str,
) -> None:
    match = document.find(method, path)
    assert match is not None
    assert rule in {v.rule for v in document.check_request(match, query=query, headers=headers, body=body)}


def test_every_body_and_answer_of_the_document_has_a_witness(document: Document) -> None:
    for operation in document.operations.values():
        documented = document.request_body(operation)
        if documented is not None:
            assert document.check_value(documented[1], instance(document, documented[1])) == []


def test_what_nothing_satisfies_is_said() -> None:
    document = small({"type": "string", "enum": ["a"], "minLength": 5})
    place = document.answer_schema(document.operations["op"])[1]
    assert place is not None
    with pytest.raises(UnsatisfiableError):
        instance(document, place)
