"""The differ: direction, root causes, corrections, and what it means for Python."""

from __future__ import annotations

import copy
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest

from calcom_spec import diff as differ
from calcom_spec.document import load
from spec.pipeline import diff
from spec.pipeline.observed import Observed
from spec.pipeline.project import SPEC


def document() -> dict[str, Any]:
    def to(name: str) -> dict[str, Any]:
        return {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}}

    def operation(**parts: Any) -> dict[str, Any]:
        return {"operationId": "x", "tags": ["Things"], "parameters": [], **parts}

    thing = {
        "type": "object",
        "properties": {"id": {"type": "number"}, "title": {"type": "string"}, "kind": {"enum": ["a", "b"]}},
        "required": ["id", "title"],
    }
    return {
        "openapi": "3.0.0",
        "info": {"title": "calcom", "version": "1"},
        "paths": {
            "/v2/things": {
                "get": operation(responses={"200": to("ThingOutput")}),
                "post": operation(
                    requestBody={"required": True, **to("ThingInput")}, responses={"201": to("ThingOutput")}
                ),
            },
            "/v2/things/{thingId}": {"get": operation(responses={"200": to("ThingOutput")})},
        },
        "components": {"schemas": {"ThingOutput": thing, "ThingInput": copy.deepcopy(thing)}},
    }  # fmt: skip


def changes(change: Any, observed: Observed | None = None) -> list[diff.Change]:
    old, new = document(), document()
    change(new)
    return diff.compare(old, new, observed)


def schema(new: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = new["components"]["schemas"][name]
    return found


def test_nothing_changed() -> None:
    assert changes(lambda new: None) == []


@pytest.mark.parametrize(
    ("name", "level"), [("ThingOutput", diff.FINE), ("ThingInput", diff.BREAK)], ids=["answer", "request"]
)
def test_a_required_member_breaks_requests_and_not_answers(name: str, level: str) -> None:
    def change(new: dict[str, Any]) -> None:
        schema(new, name)["properties"]["extra"] = {"type": "string"}
        schema(new, name)["required"].append("extra")

    (found,) = changes(change)
    assert (found.rule, found.level, found.subject) == ("property-added-required", level, f"{name}.extra")


@pytest.mark.parametrize(
    ("name", "level"), [("ThingOutput", diff.BREAK), ("ThingInput", diff.WARN)], ids=["answer", "request"]
)
def test_a_removed_member_breaks_answers(name: str, level: str) -> None:
    (found,) = changes(lambda new: schema(new, name)["properties"].pop("kind"))
    assert (found.rule, found.level) == ("property-removed", level)
    assert found.effect == "Thing.kind"


def test_one_changed_schema_is_one_entry_with_the_operations_it_reaches() -> None:
    (found,) = changes(lambda new: schema(new, "ThingOutput")["properties"]["title"].update(nullable=True))
    assert (found.rule, found.level) == ("null-allowed", diff.WARN)
    assert found.operations == ("GET /v2/things", "GET /v2/things/{thingId}", "POST /v2/things")


def test_enum_values_may_come_in_answers_and_go_from_requests() -> None:
    (added,) = changes(lambda new: schema(new, "ThingOutput")["properties"]["kind"]["enum"].append("c"))
    assert (added.rule, added.level, added.detail) == ("enum-value-added", diff.WARN, "c")
    (removed,) = changes(lambda new: schema(new, "ThingInput")["properties"]["kind"]["enum"].pop())
    assert (removed.rule, removed.level, removed.detail) == ("enum-value-removed", diff.BREAK, "b")


def test_operations_and_headers() -> None:
    def change(new: dict[str, Any]) -> None:
        moved = new["paths"].pop("/v2/things/{thingId}")
        new["paths"]["/v2/things/{thingId}/parts"] = moved
        header = {"name": "cal-api-version", "in": "header", "required": True, "schema": {"type": "string"}}
        for operation in new["paths"]["/v2/things"].values():
            operation["parameters"].append(header)

    found = {(c.rule, c.level): c for c in changes(change)}
    assert set(found) == {
        ("operation-removed", diff.BREAK),
        ("operation-added", diff.FINE),
        ("header-required", diff.BREAK),
    }
    assert found["header-required", diff.BREAK].operations == ("GET /v2/things", "POST /v2/things")
    assert found["operation-added", diff.FINE].effect == "new function list_thing_parts"


def test_a_path_parameter_that_was_there_all_along_is_a_correction() -> None:
    def change(new: dict[str, Any]) -> None:
        parameter = {"name": "thingId", "in": "path", "required": True, "schema": {"type": "number"}}
        new["paths"]["/v2/things/{thingId}"]["get"]["parameters"].append(parameter)

    (found,) = changes(change)
    assert (found.rule, found.level) == ("path-parameter-declared", diff.CORRECTION)


def test_a_schema_under_a_new_name_is_compared_with_the_old_one() -> None:
    def change(new: dict[str, Any]) -> None:
        schemas = new["components"]["schemas"]
        schemas["ThingOutput_2026_06_12"] = schemas.pop("ThingOutput")
        schemas["ThingOutput_2026_06_12"]["properties"]["title"] = {"type": "number"}
        for item in new["paths"].values():
            for operation in item.values():
                for response in operation["responses"].values():
                    response["content"]["application/json"]["schema"]["$ref"] += "_2026_06_12"

    (found,) = changes(change)
    assert (found.rule, found.detail) == ("type-changed", "string -> number")
    assert found.subject == "ThingOutput -> ThingOutput_2026_06_12.title"


def test_recordings_tell_a_correction_from_a_change() -> None:
    observed = Observed()
    observed.objects["ThingOutput", ""] = 5
    observed.seen["ThingOutput", "title"] = Counter(null=3, string=2)
    observed.seen["ThingOutput", "id"] = Counter(string=5)

    def change(new: dict[str, Any]) -> None:
        properties = schema(new, "ThingOutput")["properties"]
        properties["title"]["nullable"] = True
        properties["id"]["type"] = "string"
        properties.pop("kind")

    assert {(c.rule, c.level) for c in changes(change, observed)} == {
        ("null-allowed", diff.CORRECTION),
        ("type-changed", diff.CORRECTION),
        ("property-removed", diff.CORRECTION),
    }
    assert {c.level for c in changes(change)} == {diff.WARN, diff.BREAK}


def test_a_bare_object_that_gets_a_type_is_a_correction() -> None:
    old, new = document(), document()
    schema(old, "ThingOutput")["properties"]["title"] = {"type": "object"}
    (found,) = diff.compare(old, new)
    assert (found.rule, found.level) == ("type-declared", diff.CORRECTION)


@pytest.mark.parametrize(
    ("old", "new", "level"),
    [
        (None, ["https://a.example.com"], diff.WARN),
        (["https://a.example.com/"], ["https://b.example.com"], diff.WARN),
        (["https://a.example.com"], ["https://a.example.com/v3"], diff.BREAK),
        (["https://a.example.com/v1"], None, diff.BREAK),
    ],
)
def test_other_servers_are_told_and_other_paths_break(
    old: list[str] | None, new: list[str] | None, level: str
) -> None:
    sides = [document(), document()]
    for side, urls in zip(sides, (old, new), strict=True):
        if urls:
            side["servers"] = [{"url": url} for url in urls]
    (found,) = diff.compare(sides[0], sides[1])
    assert (found.rule, found.level) == ("servers-changed", level)
    assert found.detail == " -> ".join((urls or ["not stated"])[0] for urls in (old, new))


@pytest.mark.parametrize(
    ("whole", "own", "level", "detail"),
    [
        ([{"key": []}], None, diff.WARN, "not stated -> key"),
        ([{"key": []}], [], diff.FINE, "not stated -> nothing"),
        (None, [{"a": [], "b": []}, {"c": []}, {}], diff.WARN, "not stated -> a and b or c or nothing"),
    ],
)
def test_who_may_ask_is_told(whole: Any, own: Any, level: str, detail: str) -> None:
    def change(new: dict[str, Any]) -> None:
        for method in ("get", "post"):
            del new["paths"]["/v2/things"][method]
        if whole is not None:
            new["security"] = whole
        if own is not None:
            new["paths"]["/v2/things/{thingId}"]["get"]["security"] = own

    (found,) = [each for each in changes(change) if each.rule == "security-changed"]
    assert (found.level, found.detail) == (level, detail)
    assert found.operations == ("GET /v2/things/{thingId}",)


def test_a_property_that_is_called_otherwise_is_one_change() -> None:
    def change(new: dict[str, Any]) -> None:
        properties = schema(new, "ThingOutput")["properties"]
        properties["name"] = properties.pop("title")
        schema(new, "ThingOutput")["required"] = ["id", "name"]

    (found,) = changes(change)
    assert (found.rule, found.level) == ("property-renamed", diff.BREAK)
    assert (found.subject, found.detail) == ("ThingOutput.title", "is called name")
    assert found.effect == "Thing.title -> Thing.name"


@pytest.mark.parametrize(
    ("before", "after", "renamed"),
    [
        ({"a": 1}, {"b": 1}, {"a": "b"}),
        ({"a": 1}, {"b": 2}, {}),
        ({"a": 1, "b": 1}, {"c": 1}, {}),
        ({"a": 1}, {"b": 1, "c": 1}, {}),
        ({"timeZone": 1, "b": 1}, {"timezone": 1, "c": 1}, {"timeZone": "timezone"}),
        ({"time_zone": 1}, {"timeZone": 1, "c": 1}, {"time_zone": "timeZone"}),
        ({"a": 1, "b": 2}, {"c": 1, "d": 2}, {"a": "c", "b": "d"}),
        ({"a": 1}, {"a": 1, "b": 1}, {}),
    ],
)
def test_what_counts_as_renamed(before: Any, after: Any, renamed: dict[str, str]) -> None:
    assert differ._renamed(before, after) == renamed


def with_parameter(side: dict[str, Any], **parameter: Any) -> None:
    given = {"name": "size", "in": "query", "required": False, "schema": {"type": "string"}, **parameter}
    side["paths"]["/v2/things"]["get"]["parameters"].append(given)


@pytest.mark.parametrize(
    ("before", "after", "rule", "level", "effect"),
    [
        ({}, {"required": True}, "parameter-required", diff.BREAK, ""),
        ({"in": "header"}, {"in": "header", "required": True}, "header-required", diff.BREAK, ""),
        ({"required": True}, {}, "parameter-optional", diff.FINE, ""),
        (None, {}, "parameter-added", diff.FINE, "list_things(size=…)"),
        (None, {"required": True}, "parameter-required", diff.BREAK, "list_things(size=…)"),
        (None, {"in": "header", "required": True}, "header-required", diff.BREAK, ""),
        ({}, None, "parameter-removed", diff.WARN, "list_things(size=…)"),
        ({"in": "header"}, None, "parameter-removed", diff.FINE, "list_things(size=…)"),
        ({"in": "path"}, None, "path-parameter-undeclared", diff.CORRECTION, ""),
        ({}, {"schema": {"type": "integer"}}, "type-changed", diff.BREAK, ""),
    ],
)
def test_parameters(before: Any, after: Any, rule: str, level: str, effect: str) -> None:
    old, new = document(), document()
    for side, parameter in ((old, before), (new, after)):
        if parameter is not None:
            with_parameter(side, **parameter)
    (found,) = diff.compare(old, new)
    assert (found.rule, found.level, found.effect) == (rule, level, effect)
    assert found.operations == ("GET /v2/things",)


@pytest.mark.parametrize(
    ("required", "goes", "rule", "level"),
    [
        (True, False, "body-added", diff.BREAK),
        (False, False, "body-added", diff.FINE),
        (True, True, "body-removed", diff.WARN),
    ],
)
def test_bodies_that_come_and_go(required: bool, goes: bool, rule: str, level: str) -> None:
    old, new = document(), document()
    with_body, without = (old, new) if goes else (new, old)
    with_body["paths"]["/v2/things"]["post"]["requestBody"]["required"] = required
    del without["paths"]["/v2/things"]["post"]["requestBody"]
    (found,) = diff.compare(old, new)
    assert (found.rule, found.level, found.effect) == (rule, level, "create_thing(body=…)")


@pytest.mark.parametrize(
    ("change", "name", "rule", "level"),
    [
        ({"nullable": True}, "ThingInput", "null-allowed", diff.FINE),
        ({"maxLength": 3}, "ThingOutput", "maxLength-changed", diff.FINE),
        ({"enum": ["a"]}, "ThingInput", "enum-added", diff.WARN),
        ({"enum": ["a"]}, "ThingOutput", "enum-added", diff.FINE),
    ],
)
def test_what_a_value_may_be(change: dict[str, Any], name: str, rule: str, level: str) -> None:
    (found,) = changes(lambda new: schema(new, name)["properties"]["title"].update(change))
    assert (found.rule, found.level) == (rule, level)
    old, new = sides(lambda new: schema(new, name)["properties"]["title"].update(change))
    (back,) = diff.compare(new, old)
    opposite = {
        "null-allowed": ("null-refused", diff.WARN),
        "maxLength-changed": ("maxLength-changed", diff.FINE),
        "enum-added": ("enum-removed", diff.FINE if name == "ThingInput" else diff.WARN),
    }
    assert (back.rule, back.level) == opposite[rule]


def sides(change: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    old, new = document(), document()
    change(new)
    return old, new


def test_answers_that_come_and_go() -> None:
    def change(new: dict[str, Any]) -> None:
        responses = new["paths"]["/v2/things"]["get"]["responses"]
        responses["404"] = responses.pop("200")

    found = {each.rule: (each.level, each.detail) for each in changes(change)}
    assert found == {
        "answer-added": (diff.FINE, "404 is documented"),
        "answer-removed": (diff.WARN, "200 is no longer documented"),
    }


@pytest.mark.parametrize(("name", "levels"), [
    ("ThingInput", {"union-members-added": diff.FINE, "union-members-removed": diff.BREAK}),
    ("ThingOutput", {"union-members-added": diff.WARN, "union-members-removed": diff.FINE}),
])  # fmt: skip
def test_members_of_unions(name: str, levels: dict[str, str]) -> None:
    old, new = document(), document()
    text, number, flag = ({"type": kind} for kind in ("string", "number", "boolean"))
    schema(old, name)["properties"]["title"] = {"oneOf": [text, number]}
    schema(new, name)["properties"]["title"] = {"oneOf": [flag, text]}
    assert {each.rule: each.level for each in diff.compare(old, new)} == levels


@pytest.mark.parametrize(("name", "level"), [("ThingInput", diff.BREAK), ("ThingOutput", diff.FINE)])
def test_each_value_that_goes_is_a_change(name: str, level: str) -> None:
    found = changes(lambda new: schema(new, name)["properties"]["kind"].update(enum=["c"]))
    assert [(each.rule, each.level, each.detail) for each in found if "removed" in each.rule] == [
        ("enum-value-removed", level, "a"),
        ("enum-value-removed", level, "b"),
    ]


NAMES: dict[str, Any] = {
    "operations": {},
    "schemas": {},
    "suffixes": {},
    "methods": {"GET /v2/things": "things.list", "POST /v2/things": "things.create"},
    "models": {"ThingOutput": "Thing", "ThingInput": "CreateThing"},
    "types": {
        "ThingKind": "Kind", "ThingOwner": "Owner", "ThingPart": "Part", "ThingPartSize": "Size",
        "CreateThingKind": "Kind",
    },
}  # fmt: skip


def nested(new: dict[str, Any]) -> dict[str, Any]:
    text = {"type": "string"}
    properties: dict[str, Any] = schema(new, "ThingOutput")["properties"]
    properties["owner"] = {"type": "object", "properties": {"fullName": text}}
    part = {"type": "object", "properties": {"size": {"enum": ["s"]}}}
    properties["parts"] = {"type": "array", "items": part}
    return properties


@pytest.mark.parametrize(
    ("change", "effect"),
    [
        (lambda p: p.pop("title"), "calcom.types.Thing.title"),
        (lambda p: p["owner"]["properties"].pop("fullName"), "calcom.types.Owner.full_name"),
        (lambda p: p["parts"]["items"]["properties"].pop("size"), "calcom.types.Part.size"),
        (lambda p: p["kind"]["enum"].append("c"), "calcom.types.Kind 'c'"),
        (lambda p: p["parts"]["items"]["properties"]["size"]["enum"].append("m"), "calcom.types.Size 'm'"),
    ],
)
def test_changes_have_the_names_that_people_use(change: Any, effect: str) -> None:
    old, new = document(), document()
    nested(old)
    change(nested(new))
    (found,) = differ.compare(old, new, NAMES)
    assert found.effect == effect


def test_methods_and_arguments_have_the_names_that_people_use() -> None:
    old, new = document(), document()
    del new["paths"]["/v2/things"]["post"]
    parameter = {"name": "sortBy", "in": "query", "schema": {"type": "string"}}
    new["paths"]["/v2/things"]["get"]["parameters"].append(parameter)
    new["paths"]["/v2/others"] = {"get": new["paths"]["/v2/things/{thingId}"]["get"]}
    assert {each.rule: each.effect for each in differ.compare(old, new, NAMES)} == {
        "operation-added": "new function list_others",
        "operation-removed": "calcom.CalCom.things.create()",
        "parameter-added": "calcom.CalCom.things.list(sort_by)",
    }


def test_a_line_names_what_else_changes_in_python() -> None:
    change = diff.Change("rule", diff.BREAK, "subject", "detail", "effect", (), python=("a", "b", "c", "d"))
    assert "[effect; a; b; c; 1 more]" in diff.line(change, {})
    assert "[effect; a]" in diff.line(replace(change, python=("a",)), {})
    assert "[a; b]" in diff.line(replace(change, effect="", python=("a", "b")), {})
    assert "[" not in diff.line(replace(change, effect="", python=()), {})
    assert diff.as_json([change])[0]["python"] == ["a", "b", "c", "d"]


def test_fingerprints_do_not_depend_on_reach() -> None:
    (one,) = changes(lambda new: schema(new, "ThingOutput")["properties"].pop("kind"))
    old, new = document(), document()
    for each in (old, new):
        each["paths"].pop("/v2/things/{thingId}")
    schema(new, "ThingOutput")["properties"].pop("kind")
    (other,) = diff.compare(old, new)
    assert one.fingerprint == other.fingerprint
    assert one.operations != other.operations
    assert diff.breaks([one], {}) == [one]
    assert diff.breaks([one], {one.fingerprint: "nobody reads it"}) == []


def test_recordings_show_what_the_vendored_document_has_wrong() -> None:
    observed = Observed.of(load(SPEC / "v2" / "upstream-selfhosted.json"))
    assert observed.null("BookingOutput_2024_08_13", "rating")
    assert observed.types("UserWebhookOutputDto", "id") == {"string"}
    assert observed.absent("BookingOutput_2024_08_13", "guests")
    assert observed.never("UserWebhookOutputDto", "no-such-member")


@pytest.mark.parametrize(
    "name", ["v1/upstream.json", "v2/upstream-hosted.json", "v2/upstream-selfhosted.json"]
)
def test_a_document_does_not_differ_from_itself(name: str) -> None:
    assert diff.compare(load(SPEC / name), load(SPEC / name)) == []


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


TEXT = {"type": "string"}
OBJECT = {"type": "object", "properties": {"a": TEXT}}


def of_schemas(
    before: Any, after: Any, old: dict[str, Any], new: dict[str, Any]
) -> dict[tuple[str, str, str], str]:
    """What is found when a member of answers changes; `old` and `new` are the components beside it."""
    one, other = document(), document()
    for side, member, components in ((one, before, old), (other, after, new)):
        schema(side, "ThingOutput")["properties"]["title"] = member
        side["components"]["schemas"] |= components
    return {(c.rule, c.subject, c.detail): c.level for c in diff.compare(one, other)}


AT = "ThingOutput.title"
OR_NULL = {"allOf": [ref("A")], "nullable": True}
UNION = {"oneOf": [ref("A"), ref("B")]}


@pytest.mark.parametrize(
    ("before", "after", "components", "found"),
    [
        # A schema that is written out has the members of the component that stood there.
        (ref("A"), OBJECT, {"A": OBJECT}, {}),
        (OBJECT, ref("A"), {"A": OBJECT}, {}),
        ({"allOf": [ref("A")]}, OBJECT, {"A": OBJECT}, {}),
        (
            ref("A"),
            {"type": "object", "properties": {}},
            {"A": OBJECT},
            {("property-removed", f"{AT}.a", "gone"): diff.BREAK},
        ),
        ({"properties": {}}, ref("A"), {"A": OBJECT}, {("property-added", f"{AT}.a", "new"): diff.FINE}),
        # Nothing is known of what is inside a bare object.
        ({"type": "object"}, ref("A"), {"A": OBJECT}, {}),
        (ref("A"), {"type": "object"}, {"A": OBJECT}, {}),
        (ref("A"), OBJECT, {"A": {"type": "object"}}, {}),
        # A component that becomes one of several.
        (ref("A"), UNION, {"A": OBJECT, "B": OBJECT}, {("union-members-added", AT, "B"): diff.WARN}),
        (ref("A"), {"oneOf": [ref("A")]}, {"A": OBJECT}, {("union-members-added", AT, ""): diff.WARN}),
        (
            ref("A"),
            {"oneOf": [ref("B"), TEXT]},
            {"A": OBJECT, "B": OBJECT},
            {("type-changed", AT, "object -> union"): diff.BREAK},
        ),
        (UNION, ref("A"), {"A": OBJECT, "B": OBJECT}, {("type-changed", AT, "union -> object"): diff.BREAK}),
        # Another kind of value.
        (ref("A"), TEXT, {"A": OBJECT}, {("type-changed", AT, "object -> string"): diff.BREAK}),
        (TEXT, ref("A"), {"A": OBJECT}, {("type-changed", AT, "string -> object"): diff.BREAK}),
        (ref("A"), TEXT, {"A": TEXT}, {}),
        (TEXT, ref("A"), {"A": {"type": "integer"}}, {("type-changed", AT, "string -> integer"): diff.BREAK}),
        # Null beside a reference.
        (ref("A"), OR_NULL, {"A": OBJECT}, {("null-allowed", AT, "may be null"): diff.WARN}),
        (OR_NULL, ref("A"), {"A": OBJECT}, {("null-refused", AT, "is never null"): diff.FINE}),
        (OR_NULL, OR_NULL, {"A": OBJECT}, {}),
        # A whole of two parts, or with members of its own, is no other name of a part.
        ({"allOf": [ref("A"), ref("B")]}, {"allOf": [ref("A")]}, {"A": OBJECT, "B": OBJECT}, {}),
        (
            {"allOf": [ref("A")], "properties": {"b": TEXT}},
            {"allOf": [ref("A")], "properties": {}},
            {"A": OBJECT},
            {("property-removed", f"{AT}.b", "gone"): diff.BREAK},
        ),
    ],
)  # fmt: skip
def test_a_reference_against_what_is_written_out(
    before: Any, after: Any, components: dict[str, Any], found: dict[Any, str]
) -> None:
    assert of_schemas(before, after, components, components) == found


def members(*names: str) -> dict[str, Any]:
    return {"type": "object", "properties": dict.fromkeys(names, TEXT)}


@pytest.mark.parametrize(
    ("old", "new", "replaced"),
    [
        # Renamed: the old name is gone, the new one was not there, and more than half of the members stay.
        ({"A": members("a", "b", "c")}, {"Z": members("a", "b", "d")}, False),
        ({"A": members("a", "b")}, {"Z": members("a", "c")}, True),
        ({"A": members("a", "b", "c")}, {"Z": members("a", "d", "e")}, True),
        # Both are there before, or both are there after: these are two things.
        ({"A": members("a"), "Z": members("a")}, {"Z": members("a")}, True),
        ({"A": members("a")}, {"A": members("a"), "Z": members("a")}, True),
        # The same name but for its version is the same thing, whatever it holds.
        ({"Z_2024_01_01": members("a")}, {"Z": members("b", "c")}, False),
    ],
)
def test_what_counts_as_the_same_component(old: dict[str, Any], new: dict[str, Any], replaced: bool) -> None:
    found = of_schemas(ref(next(iter(old))), ref("Z"), old, new)
    rule = {("schema-replaced", AT, f"{next(iter(old))} -> Z"): diff.WARN}
    assert (found == rule) is replaced
    assert any(each[0] == "schema-replaced" for each in found) is replaced


def test_recordings_tell_that_another_component_was_meant() -> None:
    observed = Observed()
    observed.seen["A", "b"] = Counter(string=1)
    components = {"A": members("a"), "Z": members("b")}
    one, other = document(), document()
    schema(one, "ThingOutput")["properties"]["title"] = ref("A")
    schema(other, "ThingOutput")["properties"]["title"] = ref("Z")
    for side in (one, other):
        side["components"]["schemas"] |= components
    (found,) = diff.compare(one, other, observed)
    assert (found.rule, found.level) == ("schema-replaced", diff.CORRECTION)


@pytest.mark.parametrize(
    ("schema", "shape"),
    [
        ({"oneOf": []}, "union"),
        ({"anyOf": [TEXT], "type": "string"}, "union"),
        ({"properties": {}}, "object"),
        ({"allOf": []}, "object"),
        ({"type": "string", "allOf": []}, "string"),
        ({"type": "string", "properties": {}}, "string"),
        ({}, "anything"),
        ({"type": "array"}, "array of anything"),
        ({"type": "array", "items": TEXT}, "array of string"),
        ({"type": "array", "items": ref("A")}, "array of object"),
        ({"type": "array", "items": {"type": "array", "items": TEXT}}, "array of array of string"),
    ],
)
def test_shapes(schema: dict[str, Any], shape: str) -> None:
    assert differ._shape_of(schema) == shape


@pytest.mark.parametrize(
    ("schema", "key"),
    [
        (ref("ThingOutput_2024_08_13"), "ThingOutput"),
        ({"allOf": [ref("A")]}, "A"),
        ({"type": "array", "items": ref("A_2024_08_13")}, "array of A"),
        ({"type": "array"}, "array of anything"),
        (TEXT, "string"),
    ],
)
def test_what_a_member_of_a_union_is_known_by(schema: dict[str, Any], key: str) -> None:
    assert differ.member_key(schema) == key


@pytest.mark.parametrize(
    ("schema", "silent"),
    [
        ({"type": "object"}, True),
        ({"type": "array", "items": {"type": "object"}}, True),
        ({"type": "array", "items": TEXT}, False),
        ({"type": "array"}, False),
        ({"type": "object", "additionalProperties": TEXT}, False),
        ({"type": "object", "properties": {}}, False),
        ({}, False),
    ],
)
def test_a_bare_object_says_nothing(schema: dict[str, Any], silent: bool) -> None:
    assert differ._says_nothing(schema) is silent


def test_members_of_unions_are_named_in_order() -> None:
    before = {"oneOf": [TEXT]}
    after = {"oneOf": [TEXT, ref("B_2024_08_13"), {"type": "array", "items": TEXT}, ref("A")]}
    components = {"A": OBJECT, "B_2024_08_13": OBJECT}
    found = of_schemas(before, after, components, components)
    assert found == {("union-members-added", AT, "A, B, array of string"): diff.WARN}
    found = of_schemas(after, before, components, components)
    assert found == {("union-members-removed", AT, "A, B, array of string"): diff.FINE}


def test_the_members_that_go_are_parts_of_the_change() -> None:
    one, other = document(), document()
    schema(one, "ThingOutput")["properties"]["title"] = {"oneOf": [ref("B_2024_08_13"), TEXT, ref("A")]}
    schema(other, "ThingOutput")["properties"]["title"] = {"oneOf": [TEXT]}
    (found,) = diff.compare(one, other)
    assert found.parts == ("B", "A")


def test_the_worst_comes_first() -> None:
    def change(new: dict[str, Any]) -> None:
        properties = schema(new, "ThingOutput")["properties"]
        properties["id"]["type"] = "string"
        properties["title"]["nullable"] = True
        properties["colour"] = TEXT
        path = new["paths"]["/v2/things/{thingId}"]["get"]
        path["parameters"].append({"name": "thingId", "in": "path", "required": True, "schema": TEXT})

    assert [each.level for each in changes(change)] == [diff.BREAK, diff.WARN, diff.CORRECTION, diff.FINE]


@pytest.mark.parametrize(
    "wrap",
    [
        lambda inner: inner,
        lambda inner: {"type": "array", "items": inner},
        lambda inner: {"type": "object", "additionalProperties": inner},
        lambda inner: {"oneOf": [TEXT, inner]},
        lambda inner: {"allOf": [inner, {"type": "object"}]},
        lambda inner: {"type": "object", "properties": {"deep": {"type": "array", "items": inner}}},
    ],
)
def test_a_change_reaches_the_operations_whose_schemas_refer_to_it(wrap: Any) -> None:
    one, other = document(), document()
    for side, kind in ((one, "string"), (other, "integer")):
        schema(side, "ThingOutput")["properties"]["title"] = wrap(ref("Inner"))
        side["components"]["schemas"] |= {
            "Inner": {"type": "object", "properties": {"again": ref("Inner"), "last": ref("Last")}},
            "Last": {"type": "object", "properties": {"size": {"type": kind}}},
            "Unreached": {"type": "object", "properties": {"size": {"type": kind}}},
        }
    (found,) = diff.compare(one, other)
    assert (found.subject, found.detail, found.level) == ("Last.size", "string -> integer", diff.BREAK)
    assert found.operations == ("GET /v2/things", "GET /v2/things/{thingId}", "POST /v2/things")


def test_what_requests_and_answers_share_is_the_worse_of_both() -> None:
    one, other = document(), document()
    for side in (one, other):
        side["components"]["schemas"]["Size"] = {"enum": ["s", "m"]}
        for name in ("ThingInput", "ThingOutput"):
            schema(side, name)["properties"]["size"] = ref("Size")
    other["components"]["schemas"]["Size"]["enum"] = ["s"]
    (found,) = diff.compare(one, other)
    assert (found.rule, found.level) == ("enum-value-removed", diff.BREAK)
    assert found.operations == ("GET /v2/things", "GET /v2/things/{thingId}", "POST /v2/things")


def test_another_member_of_the_same_name_is_not_followed() -> None:
    """A member that refers to another component is replaced; what lies in these is not compared."""
    one, other = document(), document()
    for side, name in ((one, "A"), (other, "Z")):
        schema(side, "ThingOutput")["properties"]["title"] = {"type": "array", "items": ref(name)}
        side["components"]["schemas"] |= {"A": members("a"), "Z": members("z")}
    (found,) = diff.compare(one, other)
    assert (found.rule, found.subject) == ("schema-replaced", "ThingOutput.title.[]")


@pytest.mark.parametrize(("required", "level"), [(["name"], diff.BREAK), ([], diff.WARN)])
def test_a_renamed_member_of_a_request(required: list[str], level: str) -> None:
    def change(new: dict[str, Any]) -> None:
        properties = schema(new, "ThingInput")["properties"]
        properties["name"] = properties.pop("title")
        schema(new, "ThingInput")["required"] = ["id", *required]

    (found,) = changes(change)
    assert (found.rule, found.level) == ("property-renamed", level)


def test_the_summary_counts_what_matters_and_always_operations() -> None:
    listed = [
        differ.Change("null-allowed", diff.WARN, "A.a", "", operations=("GET /a", "GET /b")),
        differ.Change("null-allowed", diff.WARN, "A.b", "", operations=("GET /a",)),
        differ.Change("body-removed", diff.WARN, "GET /a", "", operations=("GET /a",)),
        differ.Change("format-changed", diff.FINE, "A.c", "", operations=("GET /a", "GET /b")),
    ]
    assert diff.summary(listed) == [
        "0 break, 3 warn, 0 correction, 1 fine",
        "  body-removed: 1",
        "  null-allowed: 2 (3 places)",
        "  operation-added: 0",
        "  operation-removed: 0",
        "  property-removed: 0",
    ]


def test_a_line_has_the_parts_that_there_are() -> None:
    bare = diff.Change("rule", diff.WARN, "subject", "", operations=("GET /a",))
    assert bare.fingerprint == "23b9db5b974c"
    assert diff.line(bare, {}) == "warn       23b9db5b974c  rule: subject"
    full = replace(bare, detail="detail", operations=("GET /a", "GET /b"))
    assert diff.line(full, {full.fingerprint: "known"}) == (
        f"warn       {full.fingerprint}  rule: subject: detail  affects 2 operations  (ignored: known)"
    )
