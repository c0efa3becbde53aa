"""What comes in: every fact, or a decision that names its place, or one line that says why nothing can."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from calcom_spec import facts as selection
from calcom_spec.decisions import Decision
from calcom_spec.reading import UnreadableError, content_of, parsed, read
from spec.pipeline import importer

TEXT = {"type": "string"}
SCHEMAS = "#/components/schemas/"
OTHER = {"$ref": SCHEMAS + "Other"}
LISTED = {"$ref": SCHEMAS + "Listed"}
OBJECT = {"type": "object", "properties": {"b": TEXT}}


def answer(schema: Any = TEXT, media: str = "application/json") -> dict[str, Any]:
    return {"description": "ok", "content": {media: {"schema": schema}}}


def parameter(name: str, location: Any = "query", **more: Any) -> dict[str, Any]:
    return {"name": name, "in": location, "required": location == "path", "schema": TEXT, **more}


def document(
    item: dict[str, Any] | None = None, *, version: str = "3.1.0", path: str = "/v2/things", **components: Any
) -> dict[str, Any]:
    operation = {"operationId": "list", "tags": ["Things"], "responses": {"200": answer()}}
    return {
        "openapi": version,
        "info": {"title": "theirs", "version": "1"},
        "paths": {path: item or {"get": operation}},
        "components": components,
    }


def operation(**more: Any) -> dict[str, Any]:
    return {"operationId": "list", "tags": ["Things"], "responses": {"200": answer()}, **more}


def taken(source: dict[str, Any]) -> tuple[dict[str, Any], list[Decision]]:
    decisions: list[Decision] = []
    return importer.facts(source, "ours", Counter(), decisions), decisions


def schema_of(schema: Any, version: str = "3.1.0") -> Any:
    """What becomes of a schema, without a decision."""
    found, decisions = taken(document(version=version, schemas={"Thing": schema, "Other": TEXT}))
    assert decisions == []
    return found["components"]["schemas"]["Thing"]


def get(source: dict[str, Any], path: str = "/v2/things") -> dict[str, Any]:
    """The facts of the GET operation, without a decision."""
    found, decisions = taken(source)
    assert decisions == []
    operation: dict[str, Any] = found["paths"][path]["get"]
    return operation


# References and what a path says


def test_references_to_every_kind_of_component_are_resolved() -> None:
    source = document(
        {
            "$ref": "#/components/pathItems/Things",
        },
        pathItems={
            "Things": {
                "get": operation(
                    parameters=[{"$ref": "#/components/parameters/Take"}],
                    requestBody={"$ref": "#/components/requestBodies/Thing"},
                    responses={"200": {"$ref": "#/components/responses/Again"}},
                )
            }
        },
        parameters={"Take": parameter("take")},
        requestBodies={"Thing": {"required": True, "content": {"application/json": {"schema": TEXT}}}},
        responses={
            "Again": {"$ref": "#/components/responses/Things"},
            "Things": {**answer(), "headers": {"x-count": {"$ref": "#/components/headers/Count"}}},
        },
        headers={"Count": {"description": "theirs", "schema": {"type": "integer"}}},
    )
    found = get(source)
    assert found["parameters"] == [parameter("take")]
    assert found["requestBody"] == {"required": True, "content": {"application/json": {"schema": TEXT}}}
    assert found["responses"] == {
        "200": {
            "description": "OK",
            "content": {"application/json": {"schema": TEXT}},
            "headers": {"x-count": {"schema": {"type": "integer"}}},
        }
    }


def test_parameters_of_a_path_are_those_of_its_operations_unless_these_have_their_own() -> None:
    item = {
        "parameters": [parameter("take"), parameter("skip"), parameter("id", "path")],
        "get": operation(parameters=[parameter("take", deprecated=True)]),
    }
    assert get(document(item, path="/v2/things/{id}"), "/v2/things/{id}")["parameters"] == [
        parameter("skip"),
        parameter("id", "path"),
        parameter("take", deprecated=True),
    ]


def test_a_parameter_that_only_the_path_names_is_text() -> None:
    found = get(document({"get": operation()}, path="/v2/things/{id}"), "/v2/things/{id}")
    assert found["parameters"] == [parameter("id", "path")]


def test_a_schema_anywhere_in_the_document_may_be_referred_to() -> None:
    inner = {"type": "object", "properties": {"again": {"$ref": SCHEMAS + "Thing/$defs/Inner"}}}
    thing = {
        "$defs": {"Inner": inner},
        "type": "object",
        "properties": {"x": {"$ref": SCHEMAS + "Thing/$defs/Inner"}},
    }
    found, decisions = taken(document(schemas={"Thing": thing}))
    assert decisions == []
    assert found["components"]["schemas"] == {
        "Thing": {"type": "object", "properties": {"x": {"$ref": SCHEMAS + "ThingInner"}}},
        "ThingInner": {"type": "object", "properties": {"again": {"$ref": SCHEMAS + "ThingInner"}}},
    }


def test_schemas_that_would_get_one_name_get_two() -> None:
    """Both references read `ABC` when they are written as one word, as does a component."""
    schemas = {
        "A": {"$defs": {"BC": TEXT}},
        "AB": {"$defs": {"C": {"type": "integer"}}},
        "ABC": {"type": "boolean"},
        "Thing": {
            "properties": {
                "one": {"$ref": SCHEMAS + "A/$defs/BC"},
                "two": {"$ref": SCHEMAS + "AB/$defs/C"},
                "again": {"$ref": SCHEMAS + "A/$defs/BC"},
            }
        },
    }
    found = taken(document(schemas=schemas))[0]["components"]["schemas"]
    names = {
        name: inner["$ref"].removeprefix(SCHEMAS) for name, inner in found["Thing"]["properties"].items()
    }
    assert names == {"one": "ABCPart", "two": "ABCPartPart", "again": "ABCPart"}
    assert [found[name] for name in ("ABC", "ABCPart", "ABCPartPart")] == [
        {"type": "boolean"},
        TEXT,
        {"type": "integer"},
    ]


def test_a_reference_may_lead_into_a_list() -> None:
    source = document({"get": operation(parameters=[parameter("a", schema={"type": "integer"})])})
    place = "#/paths/~1v2~1things/get/parameters/"
    source["components"]["schemas"] = {"Thing": {"properties": {"a": {"$ref": f"{place}0/schema"}}}}
    schemas = taken(source)[0]["components"]["schemas"]
    name = schemas["Thing"]["properties"]["a"]["$ref"].removeprefix(SCHEMAS)
    assert schemas[name] == {"type": "integer"}
    for odd in ("1/schema", "-1/schema", "x/schema"):
        source["components"]["schemas"]["Thing"]["properties"]["a"]["$ref"] = place + odd
        with pytest.raises(UnreadableError, match="the target of the reference is missing"):
            taken(source)


def test_a_schema_that_is_never_published_is_anything() -> None:
    tables = selection.Tables(unpublished={"Ghost": "nobody publishes it"})
    thing = {"properties": {"a": {"$ref": SCHEMAS + "Ghost"}}}
    source = document(schemas={"Thing": thing})
    facts = selection.facts(source, "ours", Counter(), None, tables)
    assert facts["components"]["schemas"] == {"Thing": thing, "Ghost": {}}
    source["components"]["schemas"]["Ghost"] = TEXT
    facts = selection.facts(source, "ours", Counter(), None, tables)
    assert facts["components"]["schemas"] == {"Thing": thing, "Ghost": TEXT}


@pytest.mark.parametrize(
    ("reference", "said"),
    [
        ("https://example.com/common.json#/Money", "not inside the document"),
        ("common.yaml#/Money", "not inside the document"),
        (SCHEMAS + "Nowhere", "is missing"),
        (SCHEMAS + "Thing/properties/7", "is missing"),
        (7, "not inside the document"),
    ],
)
def test_a_reference_that_leads_nowhere_is_one_clear_line(reference: Any, said: str) -> None:
    with pytest.raises(UnreadableError, match=f"^#/components/schemas/Thing/\\$ref: .*{said}"):
        taken(document(schemas={"Thing": {"$ref": reference}}))


@pytest.mark.parametrize("reference", ["#", "#anchor"])
def test_a_reference_that_is_no_path_is_one_clear_line(reference: str) -> None:
    with pytest.raises(UnreadableError, match="Thing/\\$ref: only references by path, as in #"):
        taken(document(schemas={"Thing": {"$ref": reference}}))


def test_references_in_a_circle_are_one_clear_line() -> None:
    circle = {"A": {"$ref": "#/components/responses/B"}, "B": {"$ref": "#/components/responses/A"}}
    item = {"get": operation(responses={"200": {"$ref": "#/components/responses/A"}})}
    with pytest.raises(UnreadableError, match="is circular"):
        taken(document(item, responses=circle))


@pytest.mark.parametrize(
    "schemas",
    [
        {"A": {"$ref": SCHEMAS + "A"}},
        {"A": {"$ref": SCHEMAS + "B"}, "B": {"$ref": SCHEMAS + "C"}, "C": {"$ref": SCHEMAS + "A"}},
        {"A": {"allOf": [TEXT, {"oneOf": [{"$ref": SCHEMAS + "A"}]}]}},
    ],
)
def test_a_schema_that_is_nothing_but_itself_is_one_clear_line(schemas: dict[str, Any]) -> None:
    with pytest.raises(
        UnreadableError, match=r"^#/components/schemas/A: the schema consists only of itself$"
    ):
        taken(document(schemas=schemas))


def test_a_schema_may_hold_itself() -> None:
    inner = {"$ref": SCHEMAS + "Thing"}
    thing = {"type": "object", "properties": {"a": inner, "b": {"type": "array", "items": inner}}}
    assert schema_of({**thing, "allOf": [OTHER, OTHER]}) == {**thing, "allOf": [OTHER, OTHER]}


@pytest.mark.parametrize("url", [None, 5, ["x"]])
def test_a_server_has_a_url(url: Any) -> None:
    _, (decision,) = taken({**document(), "servers": [{"url": "https://example.com"}, {"url": url}]})
    assert (decision.place, decision.problem) == ("#/servers/1/url", f"{url!r} is not a URL")


def test_security_is_a_list_of_schemes() -> None:
    schemes = {
        "a": {"type": "http", "scheme": "bearer"},
        "b": {"type": "apiKey", "in": "header", "name": "x"},
    }
    wanted = [{"a": [], "b": ["read"]}, {}]
    source = {**document(securitySchemes=schemes), "security": wanted}
    found, decisions = taken(source)
    assert (found["security"], decisions) == (wanted, [])
    oddities: list[Any] = ["a", {"a": []}, ["a"], [{"a": "read"}]]
    for odd in oddities:
        with pytest.raises(UnreadableError, match="#/security"):
            taken({**source, "security": odd})


# OpenAPI 3.1


@pytest.mark.parametrize(
    ("schema", "facts"),
    [
        ({"type": ["string", "null"]}, {"type": "string", "nullable": True}),
        ({"type": "null"}, {"enum": [None], "nullable": True}),
        ({"type": ["integer"]}, {"type": "integer"}),
        (
            {"type": ["integer", "string", "null"], "minimum": 1, "pattern": "x"},
            {"anyOf": [{"type": "integer", "minimum": 1}, {**TEXT, "pattern": "x"}], "nullable": True},
        ),
        ({"anyOf": [TEXT, {"type": "null"}]}, {"type": "string", "nullable": True}),
        (
            {"oneOf": [OTHER, {"type": "null"}]},
            {"allOf": [OTHER], "nullable": True},
        ),
        (
            {"anyOf": [TEXT, {"type": "integer"}, {"type": "null"}]},
            {"anyOf": [TEXT, {"type": "integer"}], "nullable": True},
        ),
        ({"const": "x"}, {"enum": ["x"]}),
        ({"const": "x", "enum": ["x", "y"]}, {"enum": ["x"]}),
        ({"type": "number", "enum": [1, 1.5]}, {"type": "number", "enum": [1, 1.5]}),
        ({"type": "object", "enum": [1]}, {"type": "object", "enum": [1]}),
        ({"enum": ["a", None]}, {"enum": ["a", None], "nullable": True}),
        ({"exclusiveMinimum": 0}, {"minimum": 0, "exclusiveMinimum": True}),
        ({"exclusiveMaximum": 9}, {"maximum": 9, "exclusiveMaximum": True}),
        ({**OTHER, "deprecated": True}, {"allOf": [OTHER], "deprecated": True}),
        (True, {}),
        (False, {"not": {}}),
        (
            {"type": "array", "items": True},
            {"type": "array", "items": {}},
        ),
        ({"additionalProperties": False}, {"additionalProperties": False}),
    ],
)  # fmt: skip
def test_openapi_31_is_written_as_30(schema: Any, facts: Any) -> None:
    assert schema_of(schema) == facts


def test_the_facts_of_31_say_that_they_are_30() -> None:
    assert taken(document())[0]["openapi"] == "3.0.3"
    assert taken(document(version="3.0.0"))[0]["openapi"] == "3.0.0"


@pytest.mark.parametrize(
    ("schema", "facts"),
    [
        ({**OTHER, "nullable": True}, {"allOf": [OTHER], "nullable": True}),
        ({**OTHER, "deprecated": True}, {**OTHER, "deprecated": True}),
        ({"type": "integer", "minimum": 5, "exclusiveMinimum": 1}, {"type": "integer", "minimum": 5}),
        ({"exclusiveMaximum": 3, "maximum": 9}, {"maximum": 3, "exclusiveMaximum": True}),
        ({"type": "object", "required": ["a", "b", "a"]}, {"type": "object", "required": ["a", "b"]}),
        ({"type": ["string", "string"]}, {"type": "string"}),
        ({"$ref": SCHEMAS + "Oth%65r"}, OTHER),
        (
            {"oneOf": [OTHER], "discriminator": {"propertyName": "a", "mapping": {"x": "Other"}}},
            {"oneOf": [OTHER], "discriminator": {"propertyName": "a", "mapping": {"x": SCHEMAS + "Other"}}},
        ),
    ],
)
def test_what_is_written_oddly_is_read_as_it_is_meant(schema: Any, facts: Any) -> None:
    assert schema_of(schema, "3.0.0") == facts


@pytest.mark.parametrize(
    ("schema", "place", "said"),
    [
        ({"type": "date"}, "type", "'date' is not a type"),
        ({"type": ["string", "text"]}, "type", "'text' is not a type"),
        ({"type": 5}, "type", "5 is not a type"),
        ({"type": "string", "nullable": "yes"}, "nullable", "not a valid value of nullable"),
        ({"type": "string", "readOnly": 1}, "readOnly", "not a valid value of readOnly"),
        ({"type": "integer", "minimum": "1"}, "minimum", "not a valid value of minimum"),
        ({"type": "integer", "maximum": True}, "maximum", "not a valid value of maximum"),
        ({"type": "string", "maxLength": 1.5}, "maxLength", "not a valid value of maxLength"),
        ({"type": "string", "format": 7}, "format", "not a valid value of format"),
        ({"enum": []}, "enum", "has no values"),
        ({"allOf": []}, "allOf", "is empty"),
        ({"oneOf": []}, "oneOf", "is empty"),
        ({"anyOf": []}, "anyOf", "is empty"),
        ({"type": []}, "type", "the list of types is empty"),
        ({"type": "string", "enum": ["a", 1]}, "enum", "1 does not have the type string"),
        ({"type": "integer", "enum": [1, True]}, "enum", "True does not have the type integer"),
        ({"type": "integer", "const": 1.5}, "enum", "1.5 does not have the type integer"),
        ({"type": "boolean", "enum": [True, 0]}, "enum", "0 does not have the type boolean"),
        ({"oneOf": [TEXT], "discriminator": {}}, "discriminator/propertyName", "None is not a valid name"),
    ],
)
def test_a_keyword_with_a_value_of_another_kind_is_a_decision(schema: Any, place: str, said: str) -> None:
    _, decisions = taken(document(schemas={"Thing": schema}))
    assert [each.place for each in decisions] == [f"#/components/schemas/Thing/{place}"]
    assert said in decisions[0].problem


@pytest.mark.parametrize(
    ("mapping", "said"),
    [({"x": "other.yaml"}, "not inside the document"), ({"x": SCHEMAS + "Nowhere"}, "is missing")],
)
def test_a_discriminator_that_leads_nowhere_is_one_clear_line(mapping: dict[str, str], said: str) -> None:
    thing = {"oneOf": [OTHER], "discriminator": {"propertyName": "a", "mapping": mapping}}
    with pytest.raises(UnreadableError, match=f"Thing/discriminator/mapping/x: .*{said}"):
        taken(document(schemas={"Thing": thing, "Other": TEXT}))


# Bodies and answers


@pytest.mark.parametrize(
    "media", ["multipart/form-data", "application/x-www-form-urlencoded", "application/octet-stream"]
)
def test_forms_and_files_are_facts(media: str) -> None:
    body = {"content": {f"{media}; charset=utf-8": {"schema": TEXT}}}
    assert get(document({"get": operation(requestBody=body)}))["requestBody"]["content"] == {
        media: {"schema": TEXT}
    }


DECIDED = [
    ({"requestBody": {"content": {"text/csv": {}}}}, "requestBody/content/text~1csv", "do not support"),
    ({"responses": {"200": answer(media="text/csv")}}, "responses/200/content/text~1csv", "only JSON is"),
    ({"responses": {"default": answer()}}, "responses", "default answer"),
    ({"responses": {"2XX": answer()}}, "responses/2XX", "range of success statuses"),
    ({"responses": {"404": answer()}}, "responses", "no successful answer"),
    ({"responses": {"200": answer(), "ok": answer()}}, "responses/ok", "is not a status"),
    ({"parameters": [parameter("sid", "cookie")]}, "parameters/0", "do not support"),
    ({"parameters": [parameter("a"), parameter("a")]}, "parameters/1", "twice"),
    ({"parameters": [parameter("id", "path")]}, "parameters", "not in the path"),
    (
        {"parameters": [{"name": "f", "in": "query", "content": {"application/json": {"schema": TEXT}}}]},
        "parameters/0/content",
        "as text",
    ),
    ({"parameters": [parameter("x-a", "header"), parameter("X-A", "header")]}, "parameters/1", "twice"),
    ({"parameters": [parameter("Accept", "header")]}, "parameters/0", "the HTTP library sets"),
    ({"parameters": [parameter("a", style="pipeDelimited")]}, "parameters/0/style", "'pipeDelimited'"),
    ({"parameters": [parameter("a", style="spaceDelimited")]}, "parameters/0/style", "'spaceDelimited'"),
    ({"parameters": [parameter("a", "header", style="form")]}, "parameters/0/style", "'form'"),
    ({"parameters": [parameter("a", allowReserved=True)]}, "parameters/0/allowReserved", "quote"),
    ({"parameters": [parameter("a", required="yes")]}, "parameters/0/required", "neither true nor false"),
    ({"parameters": [parameter("a", explode=0)]}, "parameters/0/explode", "neither true nor false"),
    ({"parameters": [parameter("a", "header", schema={"type": "object"})]}, "parameters/0/schema/type", "an"),
    ({"requestBody": {"content": {"application/merge-patch+json": {"schema": TEXT}}}},
     "requestBody/content/application~1merge-patch+json", "send JSON as application/json"),
    ({"requestBody": {"content": {"text/json": {"schema": TEXT}}}},
     "requestBody/content/text~1json", "send JSON as application/json"),
    ({"requestBody": {}}, "requestBody", "is not described"),
    ({"requestBody": {"content": {}}}, "requestBody", "is not described"),
    (
        {"responses": {"200": answer(media="application/x-ndjson")}},
        "responses/200/content/application~1x-ndjson",
        "only JSON is",
    ),
    ({"responses": {"200": {"content": {
        "application/json": {"schema": TEXT}, "application/hal+json": {"schema": {"type": "integer"}},
    }}}}, "responses/200/content/application~1hal+json", "read as application/json"),
    ({"parameters": [{"name": 5, "in": "query"}]}, "parameters/0/name", "5 is not a valid name"),
    ({"parameters": [{"name": None, "in": "query"}]}, "parameters/0/name", "None is not a valid name"),
    ({"parameters": [parameter("a", ["query"])]}, "parameters/0", "parameters in ['query']"),
    (
        {"parameters": [parameter("a", "header", schema={"oneOf": [TEXT, {"allOf": [LISTED]}]})]},
        "parameters/0/schema/type",
        "the clients do not support an array in a header",
    ),
    ({"parameters": [parameter("a", style="deepObject")]}, "parameters/0/style", "only for objects"),
    ({"parameters": [parameter("a", style="form", schema=OBJECT)]}, "parameters/0/style", "style deepObject"),
    ({"deprecated": "yes"}, "deprecated", "'yes' is neither true nor false"),
    ({"security": [{"nowhere": []}]}, "security/0/nowhere", "no such security scheme"),
    ({"security": [{}, {"bearer": ["a\n"]}]}, "security/1/bearer", "'a\\n' is not a valid name"),
    ({"callbacks": {}}, "callbacks", "unknown keyword"),
    ({"x-internal": True}, "x-internal", "unknown keyword"),
]  # fmt: skip


@pytest.mark.parametrize(("more", "place", "said"), DECIDED)
def test_what_is_not_taken_in_is_a_decision_with_its_place(
    more: dict[str, Any], place: str, said: str
) -> None:
    schemes = {"bearer": {"type": "http", "scheme": "bearer"}}
    listed = {"Listed": {"type": "array", "items": TEXT}}
    _, decisions = taken(document({"get": operation(**more)}, securitySchemes=schemes, schemas=listed))
    assert [d.place for d in decisions] == [f"#/paths/~1v2~1things/get/{place}"]
    assert said in decisions[0].problem
    assert decisions[0].file.startswith("spec/")
    assert decisions[0].line.endswith(": REASON")


def test_a_default_answer_alone_is_taken_for_200_and_beside_others_is_kept() -> None:
    found, _ = taken(document({"get": operation(responses={"default": answer()})}))
    assert list(found["paths"]["/v2/things"]["get"]["responses"]) == ["200"]
    both = {"200": answer(), "default": answer(), "4XX": answer()}
    assert list(get(document({"get": operation(responses=both)}))["responses"]) == ["200", "default", "4XX"]


@pytest.mark.parametrize("method", ["head", "options", "trace"])
def test_methods_that_no_client_sends_are_decisions(method: str) -> None:
    _, decisions = taken(document({"get": operation(), method: operation()}))
    assert [d.place for d in decisions] == [f"#/paths/~1v2~1things/{method}"]


@pytest.mark.parametrize(
    "keyword", ["patternProperties", "prefixItems", "if", "x-order", "dependentRequired"]
)
def test_an_unknown_keyword_of_a_schema_is_a_decision(keyword: str) -> None:
    _, decisions = taken(document(schemas={"Thing": {"type": "object", keyword: {}}}))
    assert [(d.place, d.line, d.file) for d in decisions] == [
        (f"#/components/schemas/Thing/{keyword}", f"{keyword}: REASON", "spec/left-behind.yaml")
    ]


@pytest.mark.parametrize("keyword", ["a b", "a\nb", "é", ""], ids=ascii)
def test_the_line_to_write_is_one_line_whatever_a_keyword_is(keyword: str) -> None:
    _, (decision,) = taken(document(schemas={"Thing": {keyword: {}}}))
    assert str(decision).isascii()
    assert "\n" not in str(decision)
    assert yaml.safe_load(decision.line) == {keyword: "REASON"}


def test_what_is_long_is_cut() -> None:
    _, (decision,) = taken(document(schemas={"Thing": {"type": "x" * 1000}}))
    assert decision.problem == f"left out: {repr('x' * 1000)[:120]} is not a type"


def test_webhooks_of_31_are_a_decision() -> None:
    _, decisions = taken({**document(), "webhooks": {"booking": {}}})
    assert [d.place for d in decisions] == ["#/webhooks"]


def test_a_decision_that_was_made_is_not_asked_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    source = document({"get": operation(parameters=[parameter("sid", "cookie")])})
    _, (decision,) = taken(source)
    (tmp_path / "decided.yaml").write_text(decision.line)
    monkeypatch.setattr(importer, "DECIDED", tmp_path / "decided.yaml")
    dropped: Counter[str] = Counter()
    decisions: list[Decision] = []
    importer.facts(source, "ours", dropped, decisions)
    assert (decisions, dropped["decided"]) == ([], 1)


def test_a_path_parameter_that_is_not_in_the_path_is_left_out_alone() -> None:
    given = [parameter("lost", "path"), parameter("lost"), parameter("id", "path"), parameter("a")]
    found, decisions = taken(document({"get": operation(parameters=given)}, path="/v2/things/{id}"))
    assert found["paths"]["/v2/things/{id}"]["get"]["parameters"] == given[1:]
    assert [each.problem for each in decisions] == ["left out: the path parameter lost is not in the path"]


@pytest.mark.parametrize(
    ("path", "tag"), [("/v2/things/parts/{id}", "things"), ("/v2/{id}/parts", "parts"), ("/v2/{id}", "index")]
)
def test_the_first_word_of_a_path_is_the_tag_of_an_operation_without_one(path: str, tag: str) -> None:
    assert get(document({"get": {"responses": {"200": answer()}}}, path=path), path)["tags"] == [tag]


def test_without_a_tag_an_operation_belongs_to_its_path() -> None:
    assert get(document({"get": {"responses": {"200": answer()}}}))["tags"] == ["things"]


def test_prose_is_left_behind_and_counted() -> None:
    dropped: Counter[str] = Counter()
    source = document({"get": operation(summary="s", description="d", externalDocs={})})
    found: list[Decision] = []
    facts = importer.facts(source, "ours", dropped, found)
    assert found == []
    assert dropped["summary"] == dropped["externalDocs"] == 1
    assert "theirs" not in json.dumps(facts)


# Names and values

HOSTILE = ["a'b", 'a"b', "a\\b", "a\nb", "{x}", "a`b", "\u2028", "é", "\U0001d51e", "\x00", "", "a\ud800"]


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_a_name_that_could_be_syntax_is_left_out(text: str) -> None:
    source = document(
        {
            "get": operation(
                operationId=text, tags=[text], parameters=[parameter(text)],
                responses={"200": {**answer(), "headers": {text: {"schema": TEXT}}}},
            )
        },
        schemas={"Thing": {"type": "object", "properties": {text: TEXT}, "required": [text]}, text: TEXT},
    )  # fmt: skip
    source["paths"][f"/v2/{text}/x"] = {"get": operation()}
    found, decisions = taken(source)
    # A brace is at home in a path, around a name.
    assert len(decisions) == (7 if text == "{x}" else 8)
    assert not text or text not in str({**found, "paths": found["paths"]["/v2/things"]})
    assert all(str(d).isascii() and "\n" not in str(d) for d in decisions)
    assert list(found["paths"])[:1] == ["/v2/things"]


@pytest.mark.parametrize(
    "path",
    ["v2/things", "/v2/../x", "/v2/./x", "/v2//x", "/v2/{a", "/v2/a?b", "/v2/a#b", "/v2/{a}{", "/v2/x/"],
)
def test_a_path_that_is_none_is_left_out(path: str) -> None:
    found, decisions = taken(document(path=path))
    assert found["paths"] == {}
    assert len(decisions) == 1


@pytest.mark.parametrize("value", ["a\nb", "\x1b[2J", "\u2028", "\ud800", {"a": 1}, ["a"]], ids=ascii)
def test_a_value_that_is_no_literal_is_left_out(value: Any) -> None:
    _, decisions = taken(document(schemas={"Thing": {"enum": ["a", value]}, "Other": {"const": value}}))
    assert [d.place for d in decisions] == [
        "#/components/schemas/Thing/enum/1",
        "#/components/schemas/Other/const",
    ]


def test_texts_with_quotes_are_values() -> None:
    values = ["it's", 'say "x"', "back\\slash", "{{ jinja }}", "{% raw %}", "😀", 1, 0.5, True, None]
    assert schema_of({"enum": values}, "3.0.0")["enum"] == values


# Files


def test_yaml_is_read_as_json(tmp_path: Path) -> None:
    source = document(
        {
            "get": operation(
                responses={"200": answer()}, parameters=[parameter("from", schema={"enum": ["2024-08-13"]})]
            )
        }
    )
    text = yaml.safe_dump(source).replace("'200'", "200").replace("'2024-08-13'", "2024-08-13")
    (tmp_path / "a.yaml").write_text(text)
    (tmp_path / "b.json").write_bytes(b"\xef\xbb\xbf" + json.dumps(source).encode())
    assert read(tmp_path / "a.yaml")[1] == read(tmp_path / "b.json")[1] == source


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("yes", "yes"), ("on", "on"), ("Off", "Off"), ("y", "y"), ("true", True), ("False", False),
        ("null", None), ("~", None), ("", None), ("nul", "nul"),
        ("12:30", "12:30"), ("1_000", "1_000"), ("017", 17), ("-5", -5), ("+5", 5),
        ("0b11", "0b11"), ("0x1F", "0x1F"),
        ("1.5", 1.5), ("1e3", 1000.0), (".5", 0.5), ("5.", 5.0), (".inf", ".inf"), ("1.2.3", "1.2.3"),
        ("2024-08-13", "2024-08-13"), ("=", "="), ("'5'", "5"), ("!!str 5", "5"),
    ],
)  # fmt: skip
def test_plain_words_of_yaml_are_read_as_version_12_reads_them(text: str, value: Any) -> None:
    found = content_of(f"a: {text}\n".encode(), "x.yaml")["a"]
    assert (found, type(found)) == (value, type(value))


def test_keys_of_yaml_are_text_and_merged() -> None:
    text = b"a: &a {on: 1, 200: 2, null: 3, 1.50: 4}\nb: {<<: *a, on: 5}"
    assert content_of(text, "x.yaml") == {
        "a": {"on": 1, "200": 2, "null": 3, "1.50": 4},
        "b": {"on": 5, "200": 2, "null": 3, "1.50": 4},
    }


@pytest.mark.parametrize("where", ["default", "pattern", "format"])
def test_half_of_a_surrogate_pair_is_one_clear_line(where: str) -> None:
    with pytest.raises(UnreadableError, match=r"half of a surrogate pair: .*ud800"):
        taken(document(schemas={"Thing": {"type": "string", where: "a\ud800"}}))


UNREADABLE: list[tuple[bytes, str]] = [
    (b"", "empty"),
    (b"  \n", "empty"),
    (b"<html>", "HTML"),
    (b"[]", "key openapi"),
    (b"{", "not valid JSON"),
    (b"a: [", "not valid YAML"),
    (b"just words", "key openapi"),
    (b'{"swagger": "2.0"}', "Swagger 2.0"),
    (b'{"openapi": "4.0.0"}', "OpenAPI 4.0.0"),
    (b'{"openapi": 3}', "OpenAPI 3"),
    (b'{"openapi": "3.0.0", "x": NaN}', "nan is not a JSON number"),
    (b'{"openapi": "3.0.0", "openapi": "3.0.0"}', "occurs twice"),
    (b"openapi: 3.0.0\nopenapi: 3.0.0", "occurs twice"),
    (b"openapi: 3.0.0\nx: !!binary aGk=", "the type bytes, which JSON does not have"),
    (b"openapi: 3.0.0\nx: !!set {a}", "the type set, which JSON does not have"),
    (b"openapi: 3.0.0\nx: !!timestamp 2024-08-13", "the type date, which JSON does not have"),
    (b"openapi: 3.0.0\nx: !!python/name:os.system", "could not determine a constructor"),
    (b"openapi: 3.0.0\nx: &a [*a]", "not valid YAML"),
    (b"openapi: 3.0.0\nx: {[1]: 2}", "a key is not a string"),
    (b"openapi: 3.0.0\nx: {1: 2, '1': 2}", "the key '1' occurs twice"),
    (b"\xff\xfe", "UTF-8"),
    (b"[" * 100_000, "not valid JSON"),
    (b'{"openapi": "3.0.0"}', "key paths"),
    (b'{"openapi": "3.0.0", "paths": []}', "expected an object, found list"),
    (b'{"openapi": "3.0.0", "paths": {"/a": {"get": 7}}}', "#/paths/~1a/get: expected an object, found int"),
    (b'{"openapi": "3.0.0", "paths": {"/a": {"get": {"parameters": {}}}}}', "expected a list, found dict"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "said"), UNREADABLE)
def test_what_is_no_document_is_one_clear_line(
    raw: bytes, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "new.json").write_bytes(raw)
    assert importer.run(["--v2-hosted", str(tmp_path / "new.json")]) == 2
    line = capsys.readouterr().err
    assert line.startswith("import: ")
    assert said in line
    assert line.count("\n") == 1


def test_a_missing_file_is_one_clear_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert importer.run(["--v1", str(tmp_path / "nope.json")]) == 2
    assert capsys.readouterr().err.endswith("nope.json: no such file or directory\n")


def test_the_facts_in_the_repository_come_in_as_they_are() -> None:
    for target, name in importer.TARGETS.values():
        text = target.read_text(encoding="utf-8")
        source = parsed(text.encode(), target.name)
        source_hash = source.pop("x-source")
        found, decisions = taken(source)
        assert decisions == []
        assert {**found, "info": source["info"], "x-source": source_hash} == json.loads(text), name
