"""The complaints of a refusal, in each form in which the server makes them, by recorded texts."""

from __future__ import annotations

from typing import Any

import pytest

from calcom._complaints import DEEPEST, complaints, text_of


@pytest.mark.parametrize(
    ("message", "found"),
    [
        (
            "attendee property is wrong, timeZone property is wrong,timeZone must be a valid IANA time-zone ",
            ["attendee.timeZone must be a valid IANA time-zone"],
        ),
        (
            "start property is wrong,start must be a valid ISO 8601 date string , attendee property is "
            "wrong,attendee should not be null or undefined , eventTypeId or eventTypeSlug + username "
            "property is wrong,Either eventTypeId or eventTypeSlug + username must be provided ",
            [
                "start must be a valid ISO 8601 date string",
                "attendee should not be null or undefined",
                "eventTypeId or eventTypeSlug + username: Either eventTypeId or eventTypeSlug + username "
                "must be provided",
            ],
        ),
        (
            "metadata property is wrong,Metadata must have at most 50 keys, each key up to 40 characters. ",
            ["metadata: Metadata must have at most 50 keys, each key up to 40 characters."],
        ),
        ("responses - {email}email_validation_error, ", ["attendee.email is not a valid email address"]),
        ("responses - {guests}email_validation_error, ", ["guests is not a valid email address"]),
        (
            "responses - {notes}error_required_field, responses - {title}error_required_field, ",
            ["bookingFieldsResponses.notes is required", "bookingFieldsResponses.title is required"],
        ),
        ("responses - {count}Invalid string, ", ["bookingFieldsResponses.count: Invalid string"]),
        (
            "metadata.n - Expected string, received number, metadata.b - Expected string, received boolean, ",
            [
                "metadata.n: Expected string, received number",
                "metadata.b: Expected string, received boolean",
            ],
        ),
        ("responses.location.optionValue - Required, ", ["responses.location.optionValue: Required"]),
        (
            "Missing required booking field response: size - it is required.",
            ["bookingFieldsResponses.size: Missing required booking field response: size - it is required."],
        ),
        (
            "Invalid option 'C' for booking field 'f-sel'. Allowed options are: A, B.",
            [
                "bookingFieldsResponses.f-sel: Invalid option 'C' for booking field 'f-sel'. Allowed options "
                "are: A, B."
            ],
        ),
        ("User either already has booking at this time or is not available", []),
        ("a - b", []),
        ("", []),
    ],
)
def test_flattened_complaints(message: str, found: list[str]) -> None:
    assert complaints(None, message) == found


def nested(depth: int) -> list[Any]:
    rows: list[Any] = [{"property": "x", "constraints": {"c": "x is wrong"}}]
    for _ in range(depth):
        rows = [{"property": "a", "children": rows}]
    return rows


def test_nested_complaints_have_their_path_up_to_a_depth() -> None:
    assert complaints({"errors": nested(2)}) == ["a.a.x is wrong"]
    assert len(complaints({"errors": nested(DEEPEST)})) == 1
    assert complaints({"errors": nested(DEEPEST + 1)}) == []


def test_details_go_before_the_message() -> None:
    assert complaints({"errors": []}, "start property is wrong,x ") == []
    assert complaints({"errors": [{"property": "", "constraints": {"a": "b"}}, 7, None]}) == [": b", "7", ""]
    assert complaints("text", "start property is wrong,start is bad ") == ["start is bad"]


def test_anything_has_a_text() -> None:
    assert [text_of(each) for each in (None, " a ", 5, ["a", None, [1]], {"b": 1})] == [
        "",
        "a",
        "5",
        "a; ; 1",
        '{"b": 1}',
    ]
    assert text_of(["x"] * 1000) == "; ".join(["x"] * 100)
