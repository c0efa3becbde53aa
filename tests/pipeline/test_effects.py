"""A change is one entry, in the document and in Python."""

from __future__ import annotations

from typing import Any

import pytest

from calcom_spec.diff import BREAK, FINE, WARN, Change
from spec.pipeline import effects


def nothing(key: str) -> set[str]:
    return set()


def joined(change: Change, *python: Change) -> tuple[Change, list[Change]]:
    found, left = effects.joined({"hosted": [change]}, list(python), nothing)
    (merged,) = found["hosted"]
    return merged, left


ATTRIBUTE = "calcom.types.Thing.title"


@pytest.mark.parametrize(
    ("effect", "subject", "explained"),
    [
        (ATTRIBUTE, ATTRIBUTE, True),
        (ATTRIBUTE, f"{ATTRIBUTE}_long", False),
        (ATTRIBUTE, "calcom.types.Thing", False),
        ("calcom.types.Thing", ATTRIBUTE, True),
        ("calcom.types.Thing.name -> calcom.types.Thing.title", ATTRIBUTE, True),
        ("calcom.types.Kind 'a'", "calcom.types.Kind 'a'", True),
        ("calcom.types.Kind 'a'", "calcom.types.Kind 'ab'", False),
        ("calcom.CalCom.things.list()", "calcom.CalCom.things.list()", True),
        ("calcom.CalCom.things.list()", "calcom.CalCom.things.list(size)", True),
        ("calcom.CalCom.things.list()", "calcom.CalCom.things.list_all()", False),
        ("calcom.CalCom.things.list(size)", "calcom.CalCom.things.list(size)", True),
        ("calcom.CalCom.things.list(size)", "calcom.CalCom.things.list(other)", False),
        ("calcom.CalCom.things.parts.list()", "calcom.CalCom.things.parts", True),
        ("", ATTRIBUTE, False),
    ],
)
def test_a_difference_in_python_stands_with_its_cause(effect: str, subject: str, explained: bool) -> None:
    difference = Change("name-changed", WARN, subject, "int -> str")
    merged, left = joined(Change("type-changed", WARN, "Thing.title", "", effect), difference)
    assert left == ([] if explained else [difference])
    is_named_already = subject in effect.split(" -> ")
    assert merged.python == ((subject,) if explained and not is_named_already else ())


def test_the_worse_of_both_counts() -> None:
    fine = Change("enum-value-removed", FINE, "Thing.kind", "a", "calcom.types.Kind 'a'")
    merged, left = joined(fine, Change("name-gone", BREAK, "calcom.types.Kind 'a'", ""))
    assert (merged.level, left) == (BREAK, [])
    assert merged.fingerprint == fine.fingerprint


def test_a_difference_belongs_to_one_change_and_the_worst_comes_first() -> None:
    listed = [Change(f"rule-{n}", FINE, f"Thing.{n}", "", ATTRIBUTE) for n in "ab"]
    broken = Change("operation-removed", BREAK, "GET /v2/things", "")
    difference = Change("name-changed", WARN, ATTRIBUTE, "")
    found, left = effects.joined({"hosted": [*listed, broken]}, [difference], nothing)
    assert [(each.rule, each.level) for each in found["hosted"]] == [
        ("operation-removed", BREAK),
        ("rule-a", WARN),
        ("rule-b", FINE),
    ]
    assert left == []


DOCUMENT: dict[str, Any] = {
    "paths": {
        "/v2/things": {
            "get": {
                "operationId": "list_things",
                "responses": {"200": {"$ref": "#/components/schemas/ListThingsAnswer"}},
            }
        }
    },
    "components": {
        "schemas": {
            "ListThingsAnswer": {"properties": {"data": {"$ref": "#/components/schemas/Thing"}}},
            "Thing": {"properties": {"again": {"$ref": "#/components/schemas/Thing"}}},
            "Other": {},
        }
    },
}


def test_what_goes_with_an_operation_is_not_told_again() -> None:
    nested = {"ListThingsKind": "Kind", "ThingSize": "Size", "OtherSize": "OtherSize"}
    reached = effects.types_of(DOCUMENT, nested)
    assert reached("GET /v2/things") == {"ListThings", "ListThingsAnswer", "Thing", "Kind", "Size"}
    assert reached("GET /v2/nowhere") == set()
    gone = [Change("name-gone", BREAK, f"calcom.types.{name}", "") for name in ("Thing", "Other")]
    removed = Change("operation-removed", BREAK, "GET /v2/things", "", "calcom.CalCom.things.list()")
    found, left = effects.joined({"hosted": [removed]}, gone, reached)
    assert found["hosted"][0].python == ("calcom.types.Thing",)
    assert left == gone[1:]
