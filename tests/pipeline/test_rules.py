"""Each rule on a small document; a rule that applies nowhere fails the build."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from calcom_spec import decisions, naming
from spec.pipeline import rules
from spec.pipeline.merge import merge_schema


def document(**operation: Any) -> dict[str, Any]:
    operation = {"operationId": "x", "tags": ["X"], "parameters": [], "responses": {}, **operation}
    return {"openapi": "3.0.3", "paths": {"/v2/things/{thingId}": {"get": operation}},
            "components": {"schemas": {}}}  # fmt: skip


def the_operation(document: dict[str, Any]) -> dict[str, Any]:
    operation: dict[str, Any] = document["paths"]["/v2/things/{thingId}"]["get"]
    return operation


def header(name: str, required: bool = True) -> dict[str, Any]:
    return {"name": name, "in": "header", "required": required, "schema": {"type": "string"}}


def test_a_rule_that_applies_nowhere_fails_by_name() -> None:
    with pytest.raises(rules.RuleNotNeededError, match="'whole numbers' applies nowhere"):
        rules.apply(document(), [("whole numbers", rules.integers)])


def test_rules_are_pure() -> None:
    before = document(parameters=[{"name": "take", "in": "query", "schema": {"type": "number"}}])
    kept = copy.deepcopy(before)
    after, count = rules.integers(before)
    assert count == 1
    assert before == kept
    assert the_operation(after)["parameters"][0]["schema"] == {"type": "integer"}


def test_path_parameters_are_added_dropped_and_required() -> None:
    stray = {"name": "otherId", "in": "path", "required": True, "schema": {"type": "number"}}
    after, count = rules.path_parameters(document(parameters=[stray]))
    assert count == 2
    assert the_operation(after)["parameters"] == [
        {"name": "thingId", "in": "path", "required": True, "schema": {"type": "number"}}
    ]


@pytest.mark.parametrize(
    ("headers", "security"),
    [
        (["Authorization"], [{"bearer": []}]),
        (["x-cal-secret-key"], [{"clientSecret": []}]),
        (["x-cal-secret-key", "x-cal-client-id"], [{"clientId": [], "clientSecret": []}]),
        (
            ["Authorization", "x-cal-secret-key", "x-cal-client-id"],
            [{"bearer": []}, {"clientId": [], "clientSecret": []}],
        ),
    ],
)
def test_credential_headers_become_security(headers: list[str], security: list[Any]) -> None:
    before = document(parameters=[header(name) for name in headers])
    after, count = rules.credentials(before, {"public": [], "optional": []})
    assert count == len(headers)
    assert the_operation(after)["parameters"] == []
    assert the_operation(after)["security"] == security
    optional, _ = rules.credentials(before, {"public": [], "optional": ["GET /v2/things/{thingId}"]})
    assert the_operation(optional)["security"] == [*security, {}]
    public, _ = rules.credentials(before, {"public": ["GET /v2/things/{thingId}"], "optional": []})
    assert the_operation(public)["security"] == []


def test_the_default_version_is_the_newest_that_all_editions_serve() -> None:
    editions = {
        "hosted": {"versions": ["1", "2", "3"]},
        "selfhosted": {"versions": ["1", "2"]},
        "teams": {"versions": ["1", "2"], "like": "selfhosted"},
    }
    versions = {"groups": [{"match": "GET /v2/things", "hosted": ["2", "3"], "selfhosted": ["1", "2"]}]}
    before = document(parameters=[header("Cal-Api-Version")])
    the_operation(before)["x-calcom-editions"] = ["hosted", "selfhosted", "teams"]
    after, count = rules.api_versions(before, versions, editions)
    assert count == 1
    (parameter,) = the_operation(after)["parameters"]
    assert parameter["schema"] == {"type": "string", "enum": ["1", "2", "3"], "default": "2"}
    assert the_operation(after)["x-calcom-default-version"] == "2"
    assert the_operation(after)["x-calcom-api-versions"]["teams"] == ["1", "2"]


def test_the_shape_of_an_edition_stands_beside_the_others() -> None:
    editions = {"hosted": {"versions": ["1", "3"]}, "teams": {"versions": ["1", "2"]}}
    group = {"match": "GET", "hosted": ["3"], "teams": ["2", "1"], "beside": {"teams": ["2", "1"]}}
    before = document(parameters=[])
    the_operation(before)["x-calcom-editions"] = ["hosted", "teams"]
    the_operation(before)["x-calcom-versions"] = {"2": {"parameters": [], "x-calcom-editions": ["teams"]}}
    after, _ = rules.api_versions(before, {"groups": [group]}, editions)
    assert the_operation(after)["x-calcom-default-version"] == "3"
    shape = the_operation(after)["x-calcom-versions"]["2"]
    assert shape["x-calcom-api-versions"] == {"teams": ["1", "2"]}
    assert shape["parameters"][0]["schema"]["enum"] == ["1", "2"]


def test_what_a_server_has_unlisted_is_of_its_edition() -> None:
    before = document()
    the_operation(before)["x-calcom-editions"] = ["hosted"]
    after, count = rules.unlisted_operations(before, {"teams": ["GET /v2/things/{thingId}"]})
    assert (the_operation(after)["x-calcom-editions"], count) == (["hosted", "teams"], 1)
    with pytest.raises(ValueError, match="remove it from unlisted"):
        rules.unlisted_operations(before, {"hosted": ["GET /v2/things/{thingId}"]})


def test_a_reference_in_allof_keeps_null() -> None:
    reference = {"$ref": "#/components/schemas/Thing"}
    before = document()
    before["components"]["schemas"] = {
        "Thing": {"type": "object"},
        "One": {"type": "object", "allOf": [reference]},
        "Two": {"type": "object", "nullable": True, "allOf": [reference]},
        "Three": {"nullable": True, "allOf": [reference]},
    }
    after, count = rules.plain_references(before)
    assert count == 2
    assert after["components"]["schemas"]["One"] == reference
    assert after["components"]["schemas"]["Two"] == after["components"]["schemas"]["Three"]


def test_types_from_values() -> None:
    before = document()
    before["components"]["schemas"] = {"A": {"type": "object", "default": True}, "B": {"type": "object"}}
    after, count = rules.types_from_values(before)
    assert count == 1
    assert after["components"]["schemas"]["A"]["type"] == "boolean"


@pytest.mark.parametrize(
    ("method", "path", "name"),
    [
        ("get", "/v2/bookings", "list_bookings"),
        ("get", "/v2/bookings/{bookingUid}", "get_booking"),
        ("post", "/v2/bookings/{bookingUid}/reschedule", "reschedule_booking"),
        ("get", "/v2/teams/{teamId}/event-types", "list_team_event_types"),
        (
            "post",
            "/v2/organizations/{orgId}/teams/{teamId}/memberships",
            "create_organization_team_membership",
        ),
        ("delete", "/v2/event-types/{eventTypeId}/webhooks", "delete_all_event_type_webhooks"),
        ("put", "/v2/event-types/{eventTypeId}/booking-fields", "replace_event_type_booking_fields"),
    ],
)
def test_operation_names(method: str, path: str, name: str) -> None:
    suffixes = {"PUT /booking-fields": "replace_{}_booking_fields"}
    assert naming.operation_name(method, path, suffixes) == name


def test_schema_names_give_an_answer_the_short_name() -> None:
    def to(name: str) -> dict[str, str]:
        return {"$ref": f"#/components/schemas/{name}"}

    def content(schema: Any) -> dict[str, Any]:
        return {"content": {"application/json": {"schema": schema}}}

    before = document(
        requestBody=content({"oneOf": [to("ThingInput_2024_08_13")]}),
        responses={"200": content(to("GetThingOutputDto"))},
    )
    before["components"]["schemas"] = {
        "GetThingOutputDto": {"properties": {"status": {}, "data": to("ThingOutput_2024_08_13")}},
        "ThingOutput_2024_08_13": {"type": "object"},
        "ThingInput_2024_08_13": {"type": "object"},
    }
    after, count = rules.schema_names(before, {"schemas": {}})
    assert count == 3
    assert set(after["components"]["schemas"]) == {"XResponse", "Thing", "ThingInput"}


def test_names_that_clash_ask_for_a_person() -> None:
    before = document()
    before["components"]["schemas"] = {"ThingOutput_2024_08_13": {}, "Thing_2024_08_13": {}}
    with pytest.raises(ValueError, match=r"would be named Thing, like .*names\.yaml: Thing"):
        rules.schema_names(before, {"schemas": {}})
    with decisions.collected() as found:
        rules.schema_names(before, {"schemas": {}})
    assert [decision.place for decision in found] == [
        "schema ThingOutput_2024_08_13",
        "schema Thing_2024_08_13",
    ]


def test_merged_schemas_are_true_of_both() -> None:
    hosted = {
        "type": "object",
        "properties": {
            "a": {"type": "string", "format": "email"},
            "b": {"type": "object"},
            "e": {"type": "string", "enum": ["x", "z"]},
        },
        "required": ["a", "b"],
    }
    selfhosted = {
        "type": "object",
        "properties": {
            "a": {"type": "string", "nullable": True},
            "b": {"type": "boolean"},
            "e": {"type": "string", "enum": ["x", "y"]},
            "c": {"type": "string"},
        },
        "required": ["a"],
    }
    assert merge_schema(hosted, selfhosted) == {
        "type": "object",
        "properties": {
            "a": {"type": "string", "format": "email", "nullable": True},
            "b": {"type": "boolean"},
            "e": {"type": "string", "enum": ["x", "z", "y"]},
            "c": {"type": "string"},
        },
        "required": ["a"],
    }


def test_defaults_that_differ_by_member_of_a_union_are_constants() -> None:
    def step(action: str) -> dict[str, Any]:
        return {
            "type": "object",
            "properties": {"action": {"type": "string", "enum": ["a", "b"], "default": action}},
        }

    before = document()
    before["components"]["schemas"] = {
        "One": step("a"),
        "Other": step("b"),
        "Steps": {"oneOf": [{"$ref": "#/components/schemas/One"}, {"$ref": "#/components/schemas/Other"}]},
    }
    after, count = rules.union_constants(before)
    assert count == 2
    assert after["components"]["schemas"]["Other"]["properties"]["action"]["enum"] == ["b"]


def test_the_values_of_a_discriminator_tell_members_apart() -> None:
    def animal(**kind: Any) -> dict[str, Any]:
        return {
            "type": "object",
            "properties": {"kind": {"type": "string", **kind}, "name": {"type": "string"}},
        }

    one, other, third, odd = (f"#/components/schemas/{name}" for name in ("One", "Other", "Third", "Odd"))
    union = {
        "oneOf": [{"$ref": each} for each in (one, other, third, odd)],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"a": one, "b": other, "c": one, "d": third, "e": odd},
        },
    }
    before = document()
    before["components"]["schemas"] = {
        "One": animal(),
        "Other": animal(),
        "Third": animal(enum=["x"]),
        "Odd": {"type": "object", "properties": {}},
        "Animals": union,
        "Again": union,
        "ByName": {
            "oneOf": [{"$ref": one}, {"$ref": other}],
            "discriminator": {"propertyName": "name", "mapping": {"n": one}},
        },
    }
    after, count = rules.union_constants(before)
    assert count == 3
    assert after["components"]["schemas"]["One"]["properties"]["name"]["enum"] == ["n"]
    schemas = after["components"]["schemas"]
    kinds = {
        name: schemas[name]["properties"].get("kind", {}).get("enum")
        for name in ("One", "Other", "Third", "Odd")
    }
    assert kinds == {"One": ["a", "c"], "Other": ["b"], "Third": ["x"], "Odd": None}


def test_formats_by_name() -> None:
    properties = {"createdAt": {"type": "string"}, "timeZone": {"type": "string"}, "at": {"type": "string"}}
    before = document()
    before["components"]["schemas"] = {"A": {"type": "object", "properties": properties}}
    after, count = rules.formats_by_name(before)
    assert count == 2
    formats = {name: s.get("format") for name, s in after["components"]["schemas"]["A"]["properties"].items()}
    assert formats == {"createdAt": "date-time", "timeZone": "time-zone", "at": None}


def test_required_ids_become_properties() -> None:
    before = document()
    before["components"]["schemas"] = {"A": {"type": "object", "properties": {}, "required": ["userId"]}}
    after, count = rules.required_ids_exist(before)
    assert count == 1
    assert after["components"]["schemas"]["A"]["properties"] == {"userId": {"type": "integer"}}


def test_every_operation_documents_how_it_fails() -> None:
    errors = {
        "schemas": {"Bare": {"type": "object"}, "Text": {"type": "object"}},
        "responses": {
            "Bad": {"status": "400", "description": "Bad", "where": "all", "shapes": ["Bare", "Text"]},
            "Large": {"status": "413", "description": "Large", "where": "body", "shapes": ["Bare"]},
            "Busy": {
                "status": "429",
                "description": "Busy",
                "where": "all",
                "shapes": ["Text"],
                "headers": ["X-Left"],
            },
        },
        "operations": {"GET /v2/things/{thingId}": {"400": ["Bare"]}},
    }
    before = document(responses={"200": {"description": "OK"}, "401": {"description": "theirs"}}, security=[])
    after, count = rules.failures(before, errors)
    assert count == 2
    assert list(the_operation(after)["responses"]) == ["200", "400", "429"]
    assert the_operation(after)["responses"]["429"] == {"$ref": "#/components/responses/Busy"}
    own = the_operation(after)["responses"]["400"]["content"]["application/json"]["schema"]
    assert own == {"$ref": "#/components/schemas/Bare"}
    assert after["components"]["responses"]["Busy"]["headers"] == {"X-Left": {"schema": {"type": "integer"}}}


def test_success_is_200_in_v1() -> None:
    after, count = rules.success_is_200(document(responses={"201": {"description": "Created"}}))
    assert count == 1
    assert the_operation(after)["responses"] == {"200": {"description": "OK"}}
