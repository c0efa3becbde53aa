"""What the real server answers to what a curious person sends: one table for each operation.

The rules are those of the server's source: its input classes (which complaints, in which order, and which
checks are none), its services (what is looked at first) and its core. An expectation reads like an answer:
the status, the form of the complaint and a part of its text.

    http    error.details has message, error and statusCode
    list    error.details.errors is a list, here the paths of the properties and their rules
    code    error has a code of its own and no details
    bare    statusCode and message, nothing else
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote

import pytest

MONDAY = "2027-01-11"
ANN = {"name": "Ann", "email": "ann@example.com", "timeZone": "Europe/Paris"}
GONE = object()  # a field that is left out


def at(time: str, day: str = MONDAY) -> str:
    return f"{day}T{time}:00.000Z"


@pytest.fixture
def real(make_desk: Callable[..., Any]) -> Any:
    """A sandbox with the quirks of the real server, on a Friday morning."""
    return make_desk(at="2027-01-08T08:00:00Z", quirks=True)


def told(answer: Any) -> str:
    """An answer in the form of the expectations."""
    if answer.status < 400:
        return str(answer.status)
    body = answer.json
    if "error" not in body:
        assert set(body) == {"statusCode", "message"}, body
        assert body["statusCode"] == answer.status
        return f"{answer.status} bare {body['message']}"
    error = body["error"]
    assert set(body) == {"status", "timestamp", "path", "error"}, body
    if "details" not in error:
        return f"{answer.status} code {error['code']} {error['message']}"
    if isinstance(error["details"], dict) and "errors" in error["details"]:
        return f"{answer.status} list {' '.join(_rules(error['details']['errors']))}"
    if error["code"] == "HttpException":
        return f"{answer.status} http HttpException {error['message']}"
    assert set(error["details"]) == {"message", "error", "statusCode"}, error
    assert error["details"]["message"] == error["message"]
    return f"{answer.status} http {error['message']}"


def _rules(errors: list[Any], path: str = "") -> Iterator[str]:
    for entry in errors:
        own = f"{path}{entry['property']}"
        if entry.get("constraints"):
            yield f"{own}:{','.join(entry['constraints'])}"
        yield from _rules(entry["children"], f"{own}.")


def check(answer: Any, expected: str) -> None:
    """The same status and form, and the text is part of what is said."""
    status, _, rest = expected.partition(" ")
    form, _, text = rest.partition(" ")
    said = told(answer)
    assert said.startswith(f"{status} {form}".rstrip()), said
    assert text in said, said
    if not rest:
        assert said == status, said


def other_key(desk: Any) -> str:
    keys: list[str] = [row["key"] for row in desk.app.state.api_keys if row["key"] != desk.key]
    return keys[0]


# --- creating

WRONG = "400 http {0} property is wrong,{1}"
NOT_A_DATE = "400 http start property is wrong,start must be a valid ISO 8601 date string"
NULL_START = (
    "400 code BAD_REQUEST start - Expected string, received null, end - Expected string, received null, "
)
NO_TYPE = "400 http eventTypeId or eventTypeSlug + username property is wrong,Either eventTypeId or"
WHERE = "400 code BAD_REQUEST responses.location.optionValue"
TAKEN = "400 http User either already has booking at this time or is not available"
METADATA = "400 http metadata property is wrong,Metadata must have at most 50 keys"


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        # the start
        ({"start": GONE}, NOT_A_DATE),
        ({"start": None}, NOT_A_DATE),
        ({"start": ""}, NOT_A_DATE),
        ({"start": 5}, NOT_A_DATE),
        ({"start": True}, NOT_A_DATE),
        ({"start": []}, NOT_A_DATE),
        ({"start": {"date": MONDAY}}, NOT_A_DATE),
        ({"start": "next monday"}, NOT_A_DATE),
        ({"start": "11/01/2027"}, NOT_A_DATE),
        ({"start": "2027-13-01T10:00:00Z"}, NOT_A_DATE),
        ({"start": "2027-01-32T10:00:00Z"}, NOT_A_DATE),
        ({"start": "2027-01-11T25:00:00Z"}, NOT_A_DATE),
        ({"start": "2027-01-11T10:60:00Z"}, NOT_A_DATE),
        ({"start": "2027-01-11T10:00:61Z"}, NOT_A_DATE),
        ({"start": "2027-01-11t10:00:00Z"}, NOT_A_DATE),
        ({"start": "2027-1-11T10:00:00Z"}, NOT_A_DATE),
        ({"start": "2027-01-11T10:00:00+25:00"}, NOT_A_DATE),
        ({"start": "1799661600"}, NOT_A_DATE),
        # what has the form of a date, and is none to the library that reads it
        ({"start": "2027-02-30T10:00:00Z"}, NULL_START),
        ({"start": "2027-04-31"}, NULL_START),
        ({"start": "2027-01-11 10:00:00"}, NULL_START),
        ({"start": "2027-01-11T10:00:00z"}, NULL_START),
        ({"start": "+2027-01-11"}, NULL_START),
        # dates in other forms
        ({"start": "20270111T100000Z"}, "201"),
        ({"start": "2027-W02-1T10:00:00Z"}, "201"),
        ({"start": "2027-011T10:00Z"}, "201"),
        ({"start": "2027-01-11T10Z"}, "201"),
        ({"start": "2027-01-11T15:30:00+0530"}, "201"),
        ({"start": "2027-01-11T11:00:00,0+01"}, "201"),
        ({"start": "2027-02"}, TAKEN),
        ({"start": "2027-01-11"}, TAKEN),
        ({"start": "2027-01-11T24:00"}, TAKEN),
        ({"start": "2026"}, "400 http Attempting to book a meeting in the past."),
        ({"start": "2027-01-08T07:59:59Z"}, "400 http Attempting to book a meeting in the past."),
        ({"start": "2027-01-11T08:59:00Z"}, TAKEN),
        ({"start": "2027-01-11T17:00:00Z"}, TAKEN),
        ({"start": "2027-01-10T10:00:00Z"}, TAKEN),
        # which event type
        ({"eventTypeId": GONE}, NO_TYPE),
        ({"eventTypeId": None}, NO_TYPE),
        ({"eventTypeId": 0}, NO_TYPE),
        ({"eventTypeId": ""}, "400 http eventTypeId property is wrong,eventTypeId must be an integer number"),
        (
            {"eventTypeId": "1"},
            "400 http eventTypeId property is wrong,eventTypeId must be an integer number",
        ),
        (
            {"eventTypeId": 1.5},
            "400 http eventTypeId property is wrong,eventTypeId must be an integer number",
        ),
        (
            {"eventTypeId": [1]},
            "400 http eventTypeId property is wrong,eventTypeId must be an integer number",
        ),
        (
            {"eventTypeId": True},
            "400 http eventTypeId property is wrong,eventTypeId must be an integer number",
        ),
        ({"eventTypeId": 999999}, "404 http Event type with id 999999 not found."),
        ({"eventTypeId": -1}, "404 http Event type with id -1 not found."),
        ({"eventTypeId": 2**31}, "500 code INTERNAL_SERVER_ERROR"),
        ({"eventTypeId": 2**60}, "500 code INTERNAL_SERVER_ERROR"),
        ({"eventTypeId": GONE, "eventTypeSlug": "half-hour"}, NO_TYPE),
        ({"eventTypeId": GONE, "username": "ada"}, NO_TYPE),
        ({"eventTypeId": GONE, "eventTypeSlug": "half-hour", "username": ""}, NO_TYPE),
        ({"eventTypeId": GONE, "eventTypeSlug": "half-hour", "username": "ada"}, "201"),
        ({"eventTypeId": 0, "eventTypeSlug": "half-hour", "username": "ada"}, "201"),
        ({"eventTypeId": 1, "eventTypeSlug": "nope", "username": "nobody"}, "201"),
        (
            {"eventTypeId": GONE, "eventTypeSlug": "half-hour", "username": "nobody"},
            "404 http User with username nobody not found",
        ),
        (
            {"eventTypeId": GONE, "eventTypeSlug": "nope", "username": "ada"},
            "404 http Event type with slug nope belonging to user ada not found.",
        ),
        (
            {"eventTypeId": GONE, "eventTypeSlug": "half-hour", "teamSlug": "crew"},
            "404 http Team with slug crew not found",
        ),
        ({"eventTypeSlug": 5}, WRONG.format("eventTypeSlug", "eventTypeSlug must be a string")),
        ({"username": ["ada"]}, WRONG.format("username", "username must be a string")),
        ({"teamSlug": 5}, WRONG.format("teamSlug", "teamSlug must be a string")),
        ({"organizationSlug": 5}, WRONG.format("organizationSlug", "organizationSlug must be a string")),
        # the attendee
        ({"attendee": GONE}, WRONG.format("attendee", "attendee should not be null or undefined")),
        ({"attendee": None}, WRONG.format("attendee", "attendee should not be null or undefined")),
        ({"attendee": "Ann"}, WRONG.format("attendee", "nested property attendee must be either object or")),
        (
            {"attendee": {}},
            "400 http one contact method (email or phone number) , name property is wrong,name must be a"
            " string , timeZone property is wrong,timeZone must be",
        ),
        ({"attendee": []}, "400 code BAD_REQUEST responses.name - Invalid input, timeZone - Required, "),
        ({"attendee": [ANN]}, "400 code BAD_REQUEST responses.name - Invalid input, timeZone - Required, "),
        ({"attendee": {**ANN, "name": None}}, "400 http name property is wrong,name must be a string"),
        ({"attendee": {**ANN, "name": 5}}, "400 http name property is wrong,name must be a string"),
        ({"attendee": {**ANN, "name": ""}}, "400 code BAD_REQUEST responses - {name}error_required_field, "),
        ({"attendee": {**ANN, "timeZone": ""}}, "400 http timeZone must be a valid IANA time-zone"),
        ({"attendee": {**ANN, "timeZone": "Paris"}}, "400 http timeZone must be a valid IANA time-zone"),
        ({"attendee": {**ANN, "timeZone": 1}}, "400 http timeZone must be a valid IANA time-zone"),
        (
            {"attendee": {**ANN, "email": "nope"}},
            "400 code BAD_REQUEST responses - {email}email_validation_error, ",
        ),
        (
            {"attendee": {**ANN, "email": 5}},
            "400 code BAD_REQUEST responses.email - Expected string, received number, ",
        ),
        ({"attendee": {**ANN, "email": ""}}, "400 http Attendee must have at least one contact method"),
        ({"attendee": {**ANN, "email": None}}, "400 http Attendee must have at least one contact method"),
        (
            {"attendee": {**ANN, "email": None, "phoneNumber": "+442079460000"}},
            "400 code BAD_REQUEST responses - {email}error_required_field, ",
        ),
        ({"attendee": {**ANN, "phoneNumber": "12"}}, "201"),
        ({"attendee": {**ANN, "phoneNumber": "+442079460000"}}, "201"),
        ({"attendee": {**ANN, "phoneNumber": None}}, "201"),
        (
            {"attendee": {**ANN, "language": "xx"}},
            "400 http language must be one of the following values: ar, ca",
        ),
        ({"attendee": {**ANN, "language": "EN"}}, "400 http language must be one of the following values"),
        ({"attendee": {**ANN, "language": None}}, "201"),
        ({"attendee": {**ANN, "language": "pt-BR"}}, "201"),
        (
            {"attendee": {**ANN, "age": 5}},
            "400 http attendee property is wrong, age property is wrong,property age should not exist",
        ),
        # guests
        ({"guests": "g@example.com"}, WRONG.format("guests", "guests must be an array ")),
        (
            {"guests": 5},
            WRONG.format("guests", "each value in guests must be a string, guests must be an array"),
        ),
        ({"guests": [5]}, WRONG.format("guests", "each value in guests must be a string ")),
        (
            {"guests": [{"email": "g@example.com"}]},
            WRONG.format("guests", "each value in guests must be a string"),
        ),
        ({"guests": ["nope"]}, "400 code BAD_REQUEST responses - {guests}email_validation_error, "),
        (
            {"guests": ["g@example.com", "g@example.com"]},
            "400 code BAD_REQUEST responses - {guests}duplicate_email, ",
        ),
        ({"guests": ["g@example.com", "G@example.com", "ann@example.com"]}, "201"),
        ({"guests": []}, "201"),
        ({"guests": [""]}, "201"),
        ({"guests": None}, "400 code BAD_REQUEST responses.guests.0 - Expected string, received null, "),
        # where
        (
            {"location": {}},
            "400 http Booking location with type undefined not valid for event type with id=1.",
        ),
        ({"location": []}, "400 http Booking location with type undefined not valid"),
        ({"location": 5}, "400 http Booking location with type undefined not valid"),
        ({"location": {"type": None}}, "400 http Booking location with type null not valid"),
        ({"location": {"type": "teleport"}}, "400 http Booking location with type teleport not valid"),
        (
            {"location": {"type": "phone"}},
            "400 http The event type has following location types: link, and only",
        ),
        (
            {"location": {"type": "integration", "integration": "zoom"}},
            "400 http Booking location with type integration",
        ),
        ({"location": {"type": "link", "link": 5}}, "201"),
        ({"location": None}, "201"),
        ({"location": ""}, "201"),
        ({"meetingUrl": "nope"}, WRONG.format("meetingUrl", "meetingUrl must be a URL address")),
        ({"meetingUrl": 5}, WRONG.format("meetingUrl", "meetingUrl must be a URL address")),
        # metadata
        ({"metadata": "x"}, METADATA),
        ({"metadata": 5}, METADATA),
        ({"metadata": {"a": None}}, METADATA),
        ({"metadata": {"a": ["b"]}}, METADATA),
        ({"metadata": {"a": {"b": "c"}}}, METADATA),
        ({"metadata": {"k" * 41: "v"}}, METADATA),
        ({"metadata": {"a": "v" * 501}}, METADATA),
        ({"metadata": {f"k{n}": "v" for n in range(51)}}, METADATA),
        ({"metadata": {f"k{n}": "v" for n in range(50)}}, "201"),
        ({"metadata": []}, "400 http metadata property is wrong,metadata must be an object "),
        ({"metadata": {"a": 5}}, "400 code BAD_REQUEST metadata.a - Expected string, received number, "),
        ({"metadata": None}, "201"),
        # how long, how often
        (
            {"lengthInMinutes": 30},
            "400 http Can't specify 'lengthInMinutes' because event type does not have",
        ),
        ({"lengthInMinutes": 0}, WRONG.format("lengthInMinutes", "lengthInMinutes must not be less than 1 ")),
        (
            {"lengthInMinutes": "30"},
            "400 http lengthInMinutes must not be less than 1, lengthInMinutes must be an integer",
        ),
        ({"lengthInMinutes": 30.5}, "400 http lengthInMinutes must be an integer number"),
        ({"lengthInMinutes": None}, "201"),
        (
            {"recurrenceCount": 0},
            "400 http recurrenceCount property is wrong,recurrenceCount must not be less than 1",
        ),
        ({"recurrenceCount": "2"}, "400 http recurrenceCount must be an integer number"),
        ({"recurrenceCount": 2}, "201"),
        # what else
        ({"bookingFieldsResponses": []}, "201"),
        ({"bookingFieldsResponses": "x"}, "400 http bookingFieldsResponses must be an object"),
        ({"bookingFieldsResponses": None}, "201"),
        ({"bookingFieldsResponses": {"notes": 5}}, "201"),
        (
            {"bookingFieldsResponses": {"notes": "x" * 1001}},
            "400 code BAD_REQUEST responses - {notes}max_characters_allowed, ",
        ),
        ({"bookingFieldsResponses": {"notes": "x" * 1000}}, "201"),
        (
            {"bookingFieldsResponses": {"title": 5}},
            "400 code BAD_REQUEST responses - {title}Invalid string, ",
        ),
        (
            {"bookingFieldsResponses": {"rescheduleReason": 3}},
            "400 code BAD_REQUEST responses.rescheduleReason - Expected string, received number, ",
        ),
        (
            {"emailVerificationCode": None},
            "400 code BAD_REQUEST verificationCode - Expected string, received null, ",
        ),
        ({"routing": {"responseId": 1, "teamMemberIds": [], "teamMemberEmail": None}}, "201"),
        (
            {"routing": {"responseId": 1, "teamMemberIds": [], "skipContactOwner": None}},
            "400 code BAD_REQUEST skipContactOwner - Expected boolean, received null, ",
        ),
        (
            {"guests": None, "emailVerificationCode": None, "metadata": {"a": 1}},
            "400 code BAD_REQUEST responses.guests.0 - Expected string, received null, "
            "verificationCode - Expected string, received null, "
            "metadata.a - Expected string, received number, ",
        ),
        (
            {"start": "2027-02-30T09:00:00Z", "metadata": {"a": 1}},
            "400 code BAD_REQUEST metadata.a - Expected string, received number, "
            "start - Expected string, received null, end - Expected string, received null, ",
        ),
        (
            {"attendee": [], "guests": None},
            "400 code BAD_REQUEST responses.name - Invalid input, "
            "responses.guests.0 - Expected string, received null, timeZone - Required, ",
        ),
        ({"emailVerificationCode": 5}, "400 http emailVerificationCode must be a string"),
        (
            {"routing": {}},
            "400 http routing property is wrong, responseId property is wrong,responseId must be an integer",
        ),
        ({"routing": 5}, "400 http nested property routing must be either object or array"),
        (
            {"routing": {"responseId": 1, "teamMemberIds": "x"}},
            "400 http each value in teamMemberIds must be an integer",
        ),
        ({"rrHostSubsetIds": ["x"]}, "400 http each value in rrHostSubsetIds must be an integer number"),
        ({"instant": False}, "400 http instant property is wrong,property instant should not exist"),
        ({"allowConflicts": True}, "400 http property allowConflicts should not exist"),
        ({"end": at("10:30")}, "400 http property end should not exist"),
        ({"timeZone": "Europe/Paris"}, "400 http property timeZone should not exist"),
        ({"responses": {}}, "400 http property responses should not exist"),
        (
            {"start": "x", "attendee": None, "eventTypeId": None, "nonsense": 1},
            "400 http nonsense property is wrong,property nonsense should not exist , start property is"
            " wrong,start must be a valid ISO 8601 date string , attendee property is wrong,attendee should"
            " not be null or undefined, nested property attendee must be either object or array ,"
            " eventTypeId or eventTypeSlug + username property is wrong,",
        ),
        (
            {"recurrenceCount": 0, "start": "x"},
            "400 http recurrenceCount property is wrong,recurrenceCount must not be less than 1 , start",
        ),
    ],
)
def test_creating(real: Any, more: dict[str, Any], expected: str) -> None:
    body = {"start": at("10:00"), "eventTypeId": 1, "attendee": ANN, **more}
    check(real("POST", "/v2/bookings", {k: v for k, v in body.items() if v is not GONE}), expected)


@pytest.mark.parametrize(
    ("location", "place", "answer"),
    [
        ("https://meet.example.com/ann", "https://meet.example.com/ann", "link"),
        ("meet.example.com/ann", "meet.example.com/ann", "link"),
        ("www.meeting", "www.meeting", "link"),
        ("+442079460000", "+442079460000", "phone"),
        ("At the bar", "At the bar", "somewhereElse"),
        ({"type": "attendeeAddress", "address": "1 Street"}, "1 Street", "attendeeInPerson"),
        ({"type": "attendeeDefined", "location": "Bar"}, "Bar", "somewhereElse"),
        ({"type": "attendeePhone", "phone": "+442079460000"}, "+442079460000", "phone"),
        ({"type": "integration", "integration": "cal-video"}, "integrations:daily", "integrations:daily"),
    ],
)
def test_where_a_booking_takes_place(real: Any, location: Any, place: str, answer: str) -> None:
    offered = [
        {"type": "attendeeAddress"},
        {"type": "attendeePhone"},
        {"type": "attendeeDefined"},
        {"type": "integration", "integration": "cal-video"},
    ]
    anywhere = real.event_type("anywhere", locations=offered)
    made = real.booked(anywhere, at("10:00"), location=location)
    assert (made["location"], made["meetingUrl"]) == (place, place)
    assert made["bookingFieldsResponses"]["location"]["value"] == answer


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        ({"type": "attendeeAddress"}, f"{WHERE} - Required, "),
        (
            {"type": "attendeeAddress", "address": 5},
            f"{WHERE} - Expected string, received number, ",
        ),
        (
            {"type": "attendeeAddress", "address": ""},
            "400 code BAD_REQUEST responses - {location}error_required_field, ",
        ),
        (
            {"type": "attendeePhone", "phone": "12"},
            "400 code BAD_REQUEST responses - {location}invalid_number, ",
        ),
        (
            {"type": "attendeePhone", "phone": None},
            f"{WHERE} - Expected string, received null, ",
        ),
        ({"type": "integration"}, "400 http"),
        (
            {"type": "integration", "integration": "zoom"},
            "400 http Booking location with integration zoom not valid",
        ),
        ({"type": "attendeeDefined"}, "400 http Booking location with type attendeeDefined not valid"),
    ],
)
def test_places_that_are_refused(real: Any, location: Any, expected: str) -> None:
    offered = [
        {"type": "attendeeAddress"},
        {"type": "attendeePhone"},
        {"type": "integration", "integration": "cal-video"},
    ]
    anywhere = real.event_type("anywhere", locations=offered)
    check(real.book(anywhere, at("10:00"), location=location), expected)


def test_blank_guests_are_none(real: Any) -> None:
    made = real.booked(1, at("10:00"), guests=["", ""])
    assert (made["guests"], made["bookingFieldsResponses"]["guests"], len(made["attendees"])) == ([], [], 1)


def test_a_link_of_its_own_is_the_place(real: Any) -> None:
    made = real.booked(1, at("10:00"), meetingUrl="https://example.com/mine")
    assert made["location"] == "https://example.com/mine"
    both = real.booked(1, at("11:00"), meetingUrl="https://example.com/mine", location="Bar")
    assert both["location"] == "Bar"


FIELDS = [
    {"type": "text", "slug": "why", "label": "Why", "required": True, "placeholder": ""},
    {"type": "boolean", "slug": "agree", "label": "Agree", "required": True},
    {
        "type": "select",
        "slug": "size",
        "label": "Size",
        "required": False,
        "options": ["1", "2"],
        "placeholder": "",
    },
    {"type": "multiselect", "slug": "tags", "label": "Tags", "required": False, "options": ["1", "2"]},
    {"type": "checkbox", "slug": "boxes", "label": "Boxes", "required": False, "options": ["a"]},
    {"type": "multiemail", "slug": "mails", "label": "Mails", "required": False, "placeholder": ""},
    {"type": "url", "slug": "site", "label": "Site", "required": False, "placeholder": ""},
    {"type": "phone", "slug": "call", "label": "Call", "required": False, "placeholder": ""},
    {"type": "number", "slug": "many", "label": "Many", "required": False, "placeholder": ""},
]


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({}, "201"),
        ({"why": GONE}, "400 http Missing required booking field response: why"),
        ({"why": None}, "400 code BAD_REQUEST responses - {why}error_required_field, "),
        ({"why": ""}, "400 code BAD_REQUEST responses - {why}error_required_field, "),
        ({"why": " "}, "201"),
        ({"why": 5}, "400 http Invalid type for booking field 'why'. Expected type string"),
        ({"agree": False}, "400 code BAD_REQUEST responses - {agree}error_required_field, "),
        (
            {"agree": "true"},
            "400 http Expected type boolean (compatible with field type 'boolean'), but received string.",
        ),
        ({"size": "1"}, "201"),
        ({"size": 1}, "400 code BAD_REQUEST responses - {size}Invalid string, "),
        ({"size": 3}, "400 http Invalid option '3' for booking field 'size'. Allowed options are: 1, 2."),
        ({"size": None}, "400 http Invalid option '' for booking field 'size'. Allowed options are: 1, 2."),
        ({"agree": None}, "400 http Expected type boolean"),
        ({"call": None}, "201"),
        ({"size": ["1"]}, "400 http but received object."),
        ({"tags": []}, "201"),
        ({"tags": ["1", "2"]}, "201"),
        ({"tags": [1]}, "400 code BAD_REQUEST responses - {tags}Invalid array of strings, "),
        ({"tags": "1"}, "400 http Expected type array"),
        ({"tags": ["3"]}, "400 http One or more invalid options for booking field 'tags'."),
        ({"boxes": [True]}, "400 http One or more invalid options for booking field 'boxes'."),
        (
            {"mails": ["a@example.com", "a@example.com"]},
            "400 code BAD_REQUEST responses - {mails}duplicate_email, ",
        ),
        ({"mails": ["x"]}, "400 code BAD_REQUEST responses - {mails}email_validation_error, "),
        ({"site": "x y"}, "400 code BAD_REQUEST responses - {site}url_validation_error, "),
        ({"call": "12"}, "400 code BAD_REQUEST responses - {call}invalid_number, "),
        ({"call": " "}, "400 code BAD_REQUEST responses - {call}invalid_number, "),
        ({"site": ""}, "400 code BAD_REQUEST responses - {site}url_validation_error, "),
        ({"site": "http:/example.com"}, "400 code BAD_REQUEST responses - {site}url_validation_error, "),
        ({"site": " example.com "}, "201"),
        ({"site": "https://example.com/x"}, "201"),
        ({"site": "https://"}, "400 code BAD_REQUEST responses - {site}url_validation_error, "),
        ({"many": 5}, "400 code BAD_REQUEST responses - {many}Invalid string, "),
        ({"many": "5"}, "400 http Expected type number"),
        ({"other": {"any": ["thing"]}}, "201"),
    ],
)
def test_answers_to_questions(real: Any, answers: dict[str, Any], expected: str) -> None:
    asking = real.event_type("asking", bookingFields=FIELDS)
    given = {"why": "so", "agree": True, **answers}
    given = {slug: answer for slug, answer in given.items() if answer is not GONE}
    check(real.book(asking, at("10:00"), bookingFieldsResponses=given), expected)


def test_answers_do_not_stand_in_for_the_attendee(real: Any) -> None:
    claimed = {"name": "Eve", "email": "eve@example.com", "guests": ["eve@example.com"], "notes": "hello"}
    made = real.booked(1, at("10:00"), bookingFieldsResponses=claimed)
    answers = made["bookingFieldsResponses"]
    assert (answers["name"], answers["email"], answers["notes"]) == ("Ann", "ann@example.com", "hello")
    assert "guests" not in answers
    assert [attendee["email"] for attendee in made["attendees"]] == ["ann@example.com"]


@pytest.mark.parametrize("body", [[], [1], [{"start": at("10:00")}]])
@pytest.mark.parametrize("path", ["", "/x/cancel", "/x/reschedule"])
def test_a_list_is_no_booking(real: Any, path: str, body: Any) -> None:
    answer = real("POST", f"/v2/bookings{path}", body)
    check(
        answer, "400 http undefined property is wrong,an unknown value was passed to the validate function "
    )


# --- reading

PERIOD = "beforeUpdatedAt", "afterUpdatedAt", "beforeCreatedAt", "afterCreatedAt", "beforeEnd", "afterStart"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", "200"),
        ("take=10&skip=0", "200"),
        ("take=1.5", "200"),
        ("take=5abc", "200"),
        ("take=-1", "400 list take:min"),
        ("take=251", "400 list take:max"),
        ("take=x", "400 list take:max,min,isNumber"),
        ("skip=x", "400 list skip:min,isNumber"),
        ("skip=-1", "400 list skip:min"),
        ("take=0&skip=-1", "400 list take:min skip:min"),
        ("status=upcoming", "200"),
        ("status=upcoming,past,cancelled,unconfirmed,recurring", "200"),
        ("status=upcoming&status=past", "200"),
        ("status=accepted", "400 list status:isEnum"),
        ("status=upcoming,accepted", "400 list status:isEnum"),
        ("status=Upcoming", "400 list status:isEnum"),
        ("status=", "400 list status:isEnum"),
        ("attendeeEmail=ann@example.com", "200"),
        ("attendeeEmail=a&attendeeEmail=b", "400 list attendeeEmail:isString"),
        ("attendeeName=a&attendeeName=b", "400 list attendeeName:isString"),
        ("bookingUid=a&bookingUid=b", "400 list bookingUid:isString"),
        ("eventTypeIds=1,2", "200"),
        ("eventTypeIds=1x", "200"),
        ("eventTypeIds=x", "400 list eventTypeIds:isNumber"),
        ("eventTypeIds=", "400 list eventTypeIds:isNumber"),
        ("eventTypeIds=1&eventTypeIds=x", "400 list eventTypeIds:isNumber"),
        ("eventTypeId=1", "200"),
        ("eventTypeId=", "200"),
        ("eventTypeId=1.5", "400 list eventTypeId:isInt"),
        ("eventTypeId=x", "400 list eventTypeId:isInt"),
        ("eventTypeId=1&eventTypeId=2", "400 list eventTypeId:isInt"),
        ("teamId=1", "200"),
        ("teamId=x", "400 list teamId:isInt"),
        ("teamsIds=1,2", "200"),
        ("teamsIds=x", "400 list teamsIds:isNumber"),
        ("sortStart=asc&sortEnd=desc&sortCreated=asc&sortUpdatedAt=desc", "200"),
        ("sortStart=up", "400 list sortStart:isEnum"),
        ("sortEnd=", "400 list sortEnd:isEnum"),
        ("sortCreated=ASC", "400 list sortCreated:isEnum"),
        ("sortUpdatedAt=x", "400 list sortUpdatedAt:isEnum"),
        ("nonsense=1", "200"),
        *[(f"{name}=2027-01-11", "200") for name in PERIOD],
        *[(f"{name}=2027-02-30", f"400 list {name}:isIso8601") for name in PERIOD],
        *[(f"{name}=x", f"400 list {name}:isIso8601") for name in PERIOD],
        ("afterStart=", "400 list afterStart:isIso8601"),
        ("take=x&afterStart=x&status=x", "400 list status:isEnum afterStart:isIso8601 take:max,min,isNumber"),
    ],
)
def test_listing(real: Any, query: str, expected: str) -> None:
    check(real("GET", f"/v2/bookings?{query}"), expected)


def test_what_lists_are_narrowed_to(real: Any) -> None:
    first = real.booked(1, at("10:00"), "ann+tag@example.com")
    second = real.booked(2, at("11:00"))

    def found(query: str) -> list[str]:
        return [row["uid"] for row in real("GET", f"/v2/bookings?{query}").data]

    assert found("attendeeEmail=ann%20tag@example.com") == [first["uid"]]
    assert found("attendeeEmail=") == found("attendeeName=") == [first["uid"], second["uid"]]
    assert found("eventTypeId=1&eventTypeIds=2") == [second["uid"]]
    assert found("eventTypeId=0") == [first["uid"], second["uid"]]
    assert found(f"bookingUid={second['uid']}") == [second["uid"]]
    assert found(f"afterStart={quote('2027-01-11T11:00:00+00:00')}") == [second["uid"]]
    assert found("beforeEnd=2027-01-11T10:30:00Z&status=upcoming") == [first["uid"]]
    assert found("sortStart=desc") == [second["uid"], first["uid"]]
    sort = real("GET", "/v2/bookings?sortUpdatedAt=x").json["error"]["details"]["errors"][0]
    assert sort["constraints"] == {"isEnum": 'SortCreated must be either "asc" or "desc".'}


HIDDEN = {"seatsPerTimeSlot": 3, "showAttendeeInfo": False, "showAvailabilityCount": True}
SHOWN = {**HIDDEN, "showAttendeeInfo": True}


def test_who_sees_who_sits_at_a_table(real: Any) -> None:
    table = real.event_type("table", seats=HIDDEN)
    body = {"start": at("10:00"), "eventTypeId": table, "attendee": ANN}
    first = real("POST", "/v2/bookings", body, key=None).data
    assert (first["attendees"], first["isPlatformManagedUserBooking"]) == ([], False)
    bob = {**ANN, "email": "bob@example.com"}
    second = real("POST", "/v2/bookings", {**body, "attendee": bob}).data
    assert len(second["attendees"]) == 2
    assert "isPlatformManagedUserBooking" not in second
    path, seat = f"/v2/bookings/{first['uid']}", f"/v2/bookings/by-seat/{second['seatUid']}"
    assert len(real("GET", path).data["attendees"]) == 2
    assert real("GET", path, key=None).data["attendees"] == []
    assert real("GET", path, key=other_key(real)).data["attendees"] == []
    assert [each["email"] for each in real("GET", seat, key=None).data["attendees"]] == ["bob@example.com"]
    assert len(real("GET", seat).data["attendees"]) == 2
    listed = real("GET", "/v2/bookings").data
    assert len(listed[0]["attendees"]) == 2


def test_a_table_is_shown_as_its_event_type_is_now(real: Any) -> None:
    table = real.event_type("table", seats=SHOWN)
    made = real.booked(table, at("10:00"))
    assert real("DELETE", f"/v2/event-types/{table}").status == 200
    now = real("GET", f"/v2/bookings/{made['uid']}").data
    assert (now["eventType"], now["eventTypeId"]) == (None, None)
    assert now["reschedulingReason"] == "unknown"
    assert "seatUid" not in now["attendees"][0]
    assert now["bookingFieldsResponses"] == {
        "name": "unknown",
        "email": "unknown",
        "displayEmail": "unknown",
        "guests": [],
        "displayGuests": [],
        "rescheduledReason": "unknown",
    }


def test_a_series_does_not_tell_who_moved_it_where(real: Any) -> None:
    weekly = real.event_type("weekly2", recurrence={"interval": 1, "occurrences": 2, "frequency": "weekly"})
    phone = {**ANN, "phoneNumber": "+442079460000"}
    body = {"start": at("10:00"), "eventTypeId": weekly, "attendee": phone}
    rows = real.make("/v2/bookings", body)
    assert all("phoneNumber" not in row["attendees"][0] for row in rows)
    path = f"/v2/bookings/{rows[0]['uid']}"
    moved = real(
        "POST", f"{path}/reschedule", {"start": at("11:00"), "rescheduledBy": "ann@example.com"}
    ).data
    assert moved["rescheduledFromUid"] == rows[0]["uid"]
    for shown in (moved, real("GET", path).data):
        assert not {"rescheduledByEmail", "rescheduledToUid"} & set(shown)


# --- moving


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({}, NOT_A_DATE),
        ({"start": None}, NOT_A_DATE),
        ({"start": "x"}, NOT_A_DATE),
        ({"start": at("11:00")}, "201"),
        ({"start": "2027-02-30"}, NULL_START),
        ({"start": "2027-01-11 11:00"}, NULL_START),
        ({"start": at("20:00")}, TAKEN),
        ({"start": at("12:00")}, TAKEN),
        ({"start": "2027-01-07T10:00:00Z"}, "400 http Attempting to book a meeting in the past."),
        ({"start": at("11:00"), "rescheduledBy": "ann@example.com"}, "201"),
        (
            {"start": at("11:00"), "rescheduledBy": ""},
            "400 code BAD_REQUEST rescheduledBy - Invalid email, ",
        ),
        (
            {"start": at("11:00"), "rescheduledBy": None},
            "400 code BAD_REQUEST rescheduledBy - Expected string, received null, ",
        ),
        (
            {"start": at("11:00"), "rescheduledBy": 0, "emailVerificationCode": None},
            "400 code BAD_REQUEST verificationCode - Expected string, received null, "
            "rescheduledBy - Expected string, received number, ",
        ),
        ({"start": at("11:00"), "rescheduledBy": []}, "500 code INTERNAL_SERVER_ERROR"),
        (
            {"start": at("11:00"), "rescheduledBy": "nope"},
            "400 code BAD_REQUEST rescheduledBy - Invalid email, ",
        ),
        ({"start": at("11:00"), "rescheduledBy": 5}, "500 code INTERNAL_SERVER_ERROR"),
        ({"start": at("11:00"), "reschedulingReason": 5}, "400 http reschedulingReason must be a string"),
        ({"start": at("11:00"), "reschedulingReason": None}, "201"),
        (
            {"start": at("11:00"), "emailVerificationCode": 5},
            "400 http emailVerificationCode must be a string",
        ),
        (
            {"start": at("11:00"), "rrHostSubsetIds": "x"},
            "400 http each value in rrHostSubsetIds must be an integer",
        ),
        ({"start": at("11:00"), "end": at("12:00")}, "400 http property end should not exist"),
        ({"start": at("11:00"), "attendee": ANN}, "400 http property attendee should not exist"),
        ({"start": at("11:00"), "seatUid": 5}, "400 http seatUid property is wrong,seatUid must be a string"),
        (
            {"start": at("11:00"), "seatUid": None},
            "400 http seatUid property is wrong,seatUid must be a string",
        ),
        (
            {"start": at("11:00"), "seatUid": "x", "reschedulingReason": "y"},
            "400 http property reschedulingReason should not exist",
        ),
        ({"start": at("11:00"), "seatUid": "x"}, "201"),
    ],
)
def test_moving(real: Any, body: dict[str, Any], expected: str) -> None:
    made = real.booked(1, at("10:00"))
    real.booked(1, at("12:00"), "bob@example.com")
    check(real("POST", f"/v2/bookings/{made['uid']}/reschedule", body), expected)


def test_what_cannot_be_moved(real: Any) -> None:
    path = "/v2/bookings/{}/reschedule"
    body = {"start": at("15:00")}
    check(
        real("POST", path.format("nope"), body),
        "404 http Booking with uid=nope was not found in the database",
    )
    asking = real.booked(3, at("10:00"))
    assert asking["status"] == "pending"
    assert real("POST", f"/v2/bookings/{asking['uid']}/decline", {}).status == 200
    check(real("POST", path.format(asking["uid"]), body), "404 bare Could not find original booking")
    gone = real.event_type("gone")
    made = real.booked(gone, at("11:00"))
    real("DELETE", f"/v2/event-types/{gone}")
    assert real("POST", f"/v2/bookings/{made['uid']}/cancel", {"cancellationReason": "x"}).status == 200
    check(real("POST", path.format(made["uid"]), body), "404 http is missing event type")


@pytest.mark.parametrize(
    ("key", "by", "status"),
    [
        ("", None, "accepted"),
        (None, None, "pending"),
        (None, "ada@example.com", "accepted"),
        (None, "ann@example.com", "pending"),
        (None, "stranger@example.com", "pending"),
        ("", "ann@example.com", "accepted"),
        ("", "ben@example.com", "pending"),
    ],
)
def test_who_moves_decides_whether_it_is_asked_again(
    real: Any, key: str | None, by: str | None, status: str
) -> None:
    made = real.booked(3, at("10:00"))
    body = {"start": at("11:00"), **({"rescheduledBy": by} if by else {})}
    moved = real("POST", f"/v2/bookings/{made['uid']}/reschedule", body, key=key)
    assert (moved.status, moved.data["status"]) == (201, status)
    assert moved.data["rescheduledByEmail"] == by


def test_seats_are_moved_one_by_one(real: Any) -> None:
    table = real.event_type("table", seats=SHOWN)
    first = real.booked(table, at("10:00"), "one@example.com")
    second = real.booked(table, at("10:00"), "two@example.com")
    there = real.booked(table, at("11:00"), "three@example.com")
    path = f"/v2/bookings/{first['uid']}/reschedule"
    check(
        real("POST", path, {"start": at("11:00")}), "400 http you have to provide seatUid in the request body"
    )
    check(real("POST", path, {"start": at("11:00")}, key=None), "500 bare Internal server error")
    body = {"start": at("11:00"), "seatUid": "nope"}
    check(real("POST", path, body), "404 http Seat with uid=nope does not exist.")
    body["seatUid"] = there["seatUid"]
    check(real("POST", path, body), "404 http Attendee with e-mail three@example.com for booking with uid=")
    body["seatUid"] = second["seatUid"]
    moved = real("POST", path, body).data
    assert (moved["uid"], moved["seatUid"]) == (there["uid"], second["seatUid"])
    assert moved["isPlatformManagedUserBooking"] is False
    assert [each["email"] for each in moved["attendees"]] == ["three@example.com", "two@example.com"]
    body = {"start": at("12:00"), "seatUid": first["seatUid"]}
    alone = real("POST", path, body).data
    assert alone["uid"] not in (first["uid"], there["uid"])
    assert alone["seatUid"] != first["seatUid"]
    assert real("GET", f"/v2/bookings/{first['uid']}").data["status"] == "cancelled"


@pytest.mark.parametrize(("quirks", "status"), [(True, 201), (False, 409)])
def test_a_full_table_takes_who_comes_from_another(
    make_desk: Callable[..., Any], quirks: bool, status: int
) -> None:
    desk = make_desk(at="2027-01-08T08:00:00Z", quirks=quirks)
    table = desk.event_type("table", seats={**SHOWN, "seatsPerTimeSlot": 2})
    for email in ("one@example.com", "three@example.com"):
        desk.booked(table, at("10:00"), email)
    other = desk.booked(table, at("11:00"), "two@example.com")
    body = {"start": at("10:00"), "seatUid": other["seatUid"]}
    assert desk("POST", f"/v2/bookings/{other['uid']}/reschedule", body).status == status


@pytest.mark.parametrize(("quirks", "status"), [(True, 201), (False, 400)])
def test_a_table_is_joined_outside_the_hours_of_now(
    make_desk: Callable[..., Any], quirks: bool, status: int
) -> None:
    desk = make_desk(at="2027-01-08T08:00:00Z", quirks=quirks)
    hours = desk.schedule("Europe/London", ("09:00", "17:00"))
    table = desk.event_type("table", seats=SHOWN, scheduleId=hours)
    desk.booked(table, at("10:00"), "one@example.com")
    later = [{"days": ["Monday"], "startTime": "12:00", "endTime": "17:00"}]
    assert desk("PATCH", f"/v2/schedules/{hours}", {"availability": later}).status == 200
    assert desk.book(table, at("10:00"), "two@example.com").status == status
    assert desk.book(table, at("10:30"), "two@example.com").status == 400


# --- cancelling


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({}, "400 bare Cancellation reason is required"),
        ({"cancellationReason": ""}, "400 bare Cancellation reason is required"),
        ({"cancellationReason": "  "}, "400 bare Cancellation reason is required"),
        ({"cancellationReason": "ill"}, "200"),
        (
            {"cancellationReason": 5},
            "400 http cancellationReason property is wrong,cancellationReason must be a string",
        ),
        (
            {"cancellationReason": "ill", "cancelSubsequentBookings": "yes"},
            "400 http cancelSubsequentBookings must be a boolean",
        ),
        ({"cancellationReason": "ill", "cancelSubsequentBookings": False}, "200"),
        ({"cancellationReason": "ill", "cancelSubsequentBookings": None}, "200"),
        (
            {"cancellationReason": None},
            "400 code BAD_REQUEST cancellationReason - Expected string, received null, ",
        ),
        (
            {"cancellationReason": "ill", "cancelSubsequentBookings": True},
            "400 http is not part of a recurring booking.",
        ),
        (
            {"cancellationReason": "ill", "allRemainingBookings": True},
            "400 http property allRemainingBookings should not exist",
        ),
        ({"cancellationReason": "ill", "cancelledBy": "x"}, "400 http property cancelledBy should not exist"),
        (
            {"seatUid": 5, "cancellationReason": "ill"},
            "400 http seatUid property is wrong,seatUid must be a string",
        ),
        (
            {"seatUid": "x", "cancelSubsequentBookings": True},
            "400 http property cancelSubsequentBookings should not exist",
        ),
        (
            {"seatUid": "x", "cancellationReason": "ill"},
            "400 http Invalid seatUid: this seat does not exist or has already",
        ),
    ],
)
def test_cancelling(real: Any, body: dict[str, Any], expected: str) -> None:
    made = real.booked(1, at("10:00"))
    check(real("POST", f"/v2/bookings/{made['uid']}/cancel", body), expected)
    cancelled = real("GET", f"/v2/bookings/{made['uid']}").data["status"] == "cancelled"
    assert cancelled == (expected == "200" or "recurring" in expected)


def test_who_cancels_what(real: Any) -> None:
    path = "/v2/bookings/{}/cancel"
    check(real("POST", path.format("nope"), {}), "404 http Booking with uid=nope not found")
    made = real.booked(1, at("10:00"))
    check(real("POST", path.format(made["uid"]), {}, key=other_key(real)), "200")
    made = real.booked(1, at("11:00"))
    check(real("POST", path.format(made["uid"]), {}, key=None), "200")
    check(
        real("POST", path.format(made["uid"]), {"cancellationReason": "x"}),
        "400 http because it has been cancelled already",
    )


def test_references_go_with_the_booking(real: Any) -> None:
    made = real.booked(real.event_type("video"), at("10:00"))
    path = f"/v2/bookings/{made['uid']}"
    assert [each["type"] for each in real("GET", f"{path}/references").data] == ["daily_video"]
    real("POST", f"{path}/cancel", {"cancellationReason": "x"})
    assert real("GET", f"{path}/references").data == []


def test_a_table_is_given_up_by_its_host_or_seat_by_seat(real: Any) -> None:
    table = real.event_type("table", seats=SHOWN)
    first = real.booked(table, at("10:00"), "one@example.com")
    second = real.booked(table, at("10:00"), "two@example.com")
    other = real.booked(table, at("11:00"), "one@example.com")
    path = f"/v2/bookings/{first['uid']}/cancel"
    for key in (None, other_key(real)):
        check(real("POST", path, {}, key=key), "401 bare User not a host of this event")
    wrong = real("POST", path, {"seatUid": other["seatUid"], "cancellationReason": "x"})
    check(wrong, "400 http Invalid seatUid: this seat does not belong to this booking.")
    check(real("POST", path, {"seatUid": first["seatUid"]}), "400 bare Cancellation reason is required")
    left = real("POST", path, {"seatUid": first["seatUid"]}, key=None).data
    assert [each["email"] for each in left["attendees"]] == ["two@example.com"]
    assert (left["status"], left["cancellationReason"]) == ("accepted", "")
    last = real("POST", path, {"seatUid": second["seatUid"], "cancellationReason": "late"}, key=None).data
    assert (last["status"], last["cancellationReason"], last["attendees"]) == ("cancelled", "late", [])
    whole = real("POST", f"/v2/bookings/{other['uid']}/cancel", {"cancellationReason": "rain"}).data
    assert (whole["status"], whole["attendees"]) == ("cancelled", [])


def test_a_series_is_cancelled_whole_or_from_one_on(real: Any) -> None:
    weekly = real.event_type("weekly3", recurrence={"interval": 1, "occurrences": 3, "frequency": "weekly"})
    real.make(
        "/v2/webhooks",
        {"active": True, "subscriberUrl": "http://127.0.0.1:9/hook", "triggers": ["BOOKING_CANCELLED"]},
    )
    rows = real.booked(weekly, at("10:00"))
    whole = f"/v2/bookings/{rows[0]['recurringBookingUid']}/cancel"
    both = {"cancellationReason": "x", "cancelSubsequentBookings": True}
    check(real("POST", whole, both), "400 http Cannot cancel subsequent bookings for recurring event")
    real("POST", f"/v2/bookings/{rows[2]['uid']}/cancel", {"cancellationReason": "third"})
    answer = real("POST", f"/v2/bookings/{rows[1]['uid']}/cancel", both).data
    assert [row["cancellationReason"] for row in answer] == ["", "x", "x"]
    answer = real("POST", whole, {"cancellationReason": "all"}).data
    assert [(row["status"], row["cancellationReason"]) for row in answer] == [("cancelled", "all")] * 3
    # Of all that goes together the webhooks hear once.
    assert len(real.app.state.deliveries) == 3


# --- confirming


def test_deciding(real: Any) -> None:
    for verb in ("confirm", "decline"):
        path = "/v2/bookings/{}/" + verb
        check(
            real("POST", path.format("nope"), {}),
            "404 http Booking with uid=nope was not found in the database",
        )
        made = real.booked(1, at("10:00" if verb == "confirm" else "11:00"))
        check(real("POST", path.format(made["uid"]), {}), "400 code TRPCError Booking already confirmed")
        check(
            real("POST", path.format(made["uid"]), {}, key=None),
            "403 http PermissionsGuard - no authentication",
        )
        other = other_key(real)
        check(
            real("POST", path.format(made["uid"]), {}, key=other), "401 code TRPCError User is not authorized"
        )
    asking = real.booked(3, at("12:00"))
    path = f"/v2/bookings/{asking['uid']}"
    check(real("POST", f"{path}/decline", {"reason": 5}), "400 list reason:isString")
    check(real("POST", f"{path}/confirm", {"anything": 1}), "200")
    check(real("POST", f"{path}/decline", {"reason": "no"}), "400 code TRPCError Booking already confirmed")


def test_a_series_is_decided_together(real: Any) -> None:
    weekly = {"interval": 1, "occurrences": 3, "frequency": "weekly"}
    policy = {"type": "always", "blockUnconfirmedBookingsInBooker": False}
    asking = real.event_type("asking", recurrence=weekly, confirmationPolicy=policy)
    triggers = ["BOOKING_CREATED", "BOOKING_REJECTED"]
    real.make(
        "/v2/webhooks", {"active": True, "subscriberUrl": "http://127.0.0.1:9/hook", "triggers": triggers}
    )
    for verb, status, time in (("confirm", "accepted", "10:00"), ("decline", "rejected", "11:00")):
        rows = real.booked(asking, at(time))
        assert real("POST", f"/v2/bookings/{rows[1]['uid']}/{verb}", {}).data["status"] == status
        series = real("GET", f"/v2/bookings/{rows[0]['recurringBookingUid']}").data
        assert [row["status"] for row in series] == [status] * 3
    assert [each["trigger"] for each in real.app.state.deliveries] == triggers


# --- what surrounds a booking


@pytest.fixture
def past(real: Any) -> str:
    """The path of a booking that is over."""
    made = real.booked(real.event_type("soon"), "2027-01-08T09:00:00Z")
    real.app.state.clock.freeze("2027-01-08T12:00:00Z")
    return f"/v2/bookings/{made['uid']}"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({}, "200"),
        ({"host": True}, "200"),
        ({"host": False}, "200"),
        ({"host": None}, "200"),
        ({"host": "yes"}, "400 list host:isBoolean"),
        ({"attendees": []}, "400 list attendees:arrayMinSize"),
        ({"attendees": "x"}, "400 list attendees:isArray,arrayMinSize"),
        ({"attendees": [{}]}, "400 list attendees.0.email:isEmail attendees.0.absent:isBoolean"),
        (
            {"attendees": [{"email": "ann@example.com", "absent": "x"}]},
            "400 list attendees.0.absent:isBoolean",
        ),
        ({"attendees": [{"email": "ann@example.com", "absent": True}]}, "200"),
        ({"attendees": [{"email": "who@example.com", "absent": True}]}, "200"),
        ({"attendees": None, "nonsense": 1}, "200"),
        ({"attendees": [None]}, "400 list attendees.0:nestedValidation"),
    ],
)
def test_absences(real: Any, past: str, body: dict[str, Any], expected: str) -> None:
    check(real("POST", f"{past}/mark-absent", body), expected)


def test_who_notes_absences(real: Any, past: str) -> None:
    other = other_key(real)
    check(real("POST", f"{past}/mark-absent", {"host": True}, key=None), "403 http PermissionsGuard")
    check(real("POST", f"{past}/mark-absent", {"host": True}, key=other), "200")
    assert real("GET", past).data["absentHost"] is True
    body = {"attendees": [{"email": "ann@example.com", "absent": True}]}
    check(real("POST", f"{past}/mark-absent", body, key=other), "500 bare Failed to update no-show status")
    check(
        real("POST", "/v2/bookings/nope/mark-absent", {"host": True}),
        "404 http Booking with uid=nope not found.",
    )


def test_absences_at_a_table_are_shown_without_seats(real: Any) -> None:
    table = real.event_type("table", seats=SHOWN)
    made = real.booked(table, "2027-01-08T09:00:00Z")
    real.app.state.clock.freeze("2027-01-08T09:10:00Z")
    body = {"attendees": [{"email": "ann@example.com", "absent": True}]}
    shown = real("POST", f"/v2/bookings/{made['uid']}/mark-absent", body).data
    assert shown["attendees"][0]["absent"] is True
    assert "seatUid" not in shown["attendees"][0]
    assert shown["bookingFieldsResponses"]["name"] == "unknown"


FULL_GUEST = {"email": "g@example.com", "name": "G", "timeZone": "Asia/Tokyo", "language": "de"}


@pytest.mark.parametrize(
    ("guests", "expected"),
    [
        (GONE, "400 list guests:isArray,arrayMaxSize,arrayMinSize"),
        (None, "400 list guests:isArray,arrayMaxSize,arrayMinSize"),
        ([], "400 list guests:arrayMinSize"),
        ("g@example.com", "400 list guests:isArray,arrayMaxSize,arrayMinSize"),
        ([{}], "400 list guests.0.email:isEmail"),
        ([{"email": "nope"}], "400 list guests.0.email:isEmail"),
        ([{"email": "g@example.com", "name": 5}], "400 list guests.0.name:isString"),
        ([{"email": "g@example.com", "timeZone": "x"}], "400 list guests.0.timeZone:isTimeZone"),
        ([{"email": "g@example.com", "language": "x"}], "400 list guests.0.language:isEnum"),
        ([{"email": "g@example.com", "phoneNumber": "12"}], "200"),
        ([FULL_GUEST], "200"),
        ([{"email": f"g{n}@example.com"} for n in range(10)], "200"),
        ([{"email": f"g{n}@example.com"} for n in range(11)], "400 list guests:arrayMaxSize"),
        ([{"email": "ann@example.com"}], "400 code TRPCError emails_must_be_unique_valid"),
        ([{"email": "Ann+tag@example.com"}], "400 code TRPCError emails_must_be_unique_valid"),
        ([{"email": "ann@example.com"}, {"email": "g@example.com"}], "200"),
        ([None], "400 list guests.0:nestedValidation"),
    ],
)
def test_adding_guests(real: Any, guests: Any, expected: str) -> None:
    made = real.booked(1, at("10:00"))
    body = {} if guests is GONE else {"guests": guests}
    check(real("POST", f"/v2/bookings/{made['uid']}/guests", body), expected)


def test_who_are_guests(real: Any) -> None:
    made = real.booked(1, at("10:00"))
    path = f"/v2/bookings/{made['uid']}"
    guests = [{"email": each} for each in ("g@example.com", "G@example.com", "ann@example.com")]
    shown = real("POST", f"{path}/guests", {"guests": guests}).data
    assert [each["email"] for each in shown["attendees"]] == ["ann@example.com", "g@example.com"]
    added = shown["attendees"][1]
    assert (added["name"], added["timeZone"], shown["guests"]) == ("", "Europe/London", ["g@example.com"])
    other = other_key(real)
    body = {"guests": [{"email": "h@example.com"}]}
    check(real("POST", f"{path}/guests", body, key=other), "403 code TRPCError you_do_not_have_permission")
    check(real("POST", "/v2/bookings/nope/guests", body), "404 http Booking with uid nope not found")


def test_there_is_room_for_thirty(real: Any) -> None:
    made = real.booked(1, at("10:00"), guests=[f"a{n}@example.com" for n in range(25)])
    body = {"guests": [{"email": f"g{n}@example.com"} for n in range(6)]}
    expected = "400 http Cannot add 6 guests. This booking already has 26 attendees."
    check(real("POST", f"/v2/bookings/{made['uid']}/guests", body), expected)
    assert real("POST", f"/v2/bookings/{made['uid']}/guests", {"guests": body["guests"][:4]}).status == 200


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({}, "400 list email:isEmail name:isString timeZone:isTimeZone"),
        (
            {"email": "x", "name": 5, "timeZone": "y", "language": "z"},
            "400 list email:isEmail name:isString timeZone:isTimeZone language:isEnum",
        ),
        ({"email": "b@example.com", "name": "B", "timeZone": "Asia/Tokyo"}, "201"),
        ({"email": "b@example.com", "name": "B", "timeZone": "Asia/Tokyo", "phoneNumber": "12"}, "201"),
        (
            {"email": "ann@example.com", "name": "B", "timeZone": "Asia/Tokyo"},
            "400 code TRPCError emails_must_be_unique_valid",
        ),
    ],
)
def test_adding_an_attendee(real: Any, body: dict[str, Any], expected: str) -> None:
    made = real.booked(1, at("10:00"))
    check(real("POST", f"/v2/bookings/{made['uid']}/attendees", body), expected)


def test_attendees_come_and_go(real: Any) -> None:
    made = real.booked(1, at("10:00"), guests=["g@example.com"])
    path = f"/v2/bookings/{made['uid']}/attendees"
    first, guest = real("GET", path).data
    for number, expected in (
        ("x", "400 http Validation failed (numeric string is expected)"),
        ("1.5", "400 http"),
    ):
        check(real("GET", f"{path}/{number}"), expected)
        check(real("DELETE", f"{path}/{number}"), expected)
    check(real("GET", f"{path}/999"), "404 http Attendee with id 999 not found in booking")
    check(real("DELETE", f"{path}/999"), "404 http attendee_not_found")
    check(real("DELETE", f"{path}/{first['id']}"), "400 http cannot_remove_primary_attendee")
    other = other_key(real)
    check(real("GET", path, key=other), "403 http BookingPbacGuard - user with id=")
    check(real("DELETE", f"{path}/{guest['id']}", key=other), "403 code TRPCError you_do_not_have_permission")
    gone = real("DELETE", f"{path}/{guest['id']}").data
    assert set(gone) == {"id", "bookingId", "name", "email", "timeZone"}
    shown = real("GET", f"/v2/bookings/{made['uid']}").data
    assert (shown["guests"], len(shown["attendees"])) == ([], 1)


def test_nowhere_to_be_removed_from(real: Any) -> None:
    check(real("DELETE", "/v2/bookings/nope/attendees/1"), "404 http Booking with uid nope not found")
    check(real("GET", "/v2/bookings/nope/attendees"), "403 http BookingPbacGuard")


LOCATION = "400 list location:ValidateUpdateLocation"


@pytest.mark.parametrize(
    ("body", "expected", "text"),
    [
        ({}, "200", ""),
        ({"location": None}, "200", ""),
        ({"location": "Bar"}, LOCATION, "Booking 'location' must have a 'type' property."),
        ({"location": {}}, LOCATION, "Booking 'location' must have a 'type' property."),
        ({"location": {"type": "teleport"}}, LOCATION, "Unsupported booking location type 'teleport'"),
        (
            {"location": {"type": "address"}},
            LOCATION,
            "address should not be null or undefined, address must be longer than or equal to 1 characters, "
            "address must be a string",
        ),
        (
            {"location": {"type": "address", "address": ""}},
            LOCATION,
            "for address location: address must be longer than or equal to 1 characters",
        ),
        ({"location": {"type": "address", "address": 5}}, LOCATION, "address must be a string"),
        (
            {"location": {"type": "link", "link": "nope"}},
            LOCATION,
            "Validation failed for link location: link must be a URL address",
        ),
        (
            {"location": {"type": "link"}},
            LOCATION,
            "link should not be null or undefined, link must be a URL address",
        ),
        ({"location": {"type": "phone", "phone": "12"}}, LOCATION, "phone must be a valid phone number"),
        ({"location": {"type": "attendeePhone"}}, LOCATION, "phone must be a valid phone number"),
        ({"location": {"type": "attendeeDefined", "location": ""}}, LOCATION, "location must be longer than"),
        (
            {"location": {"type": "integration", "integration": "x"}},
            LOCATION,
            "integration must be one of the following values: cal-video",
        ),
        (
            {"location": {"type": "integration", "integration": "zoom"}},
            '400 http Video integration "zoom" is not connected.',
            "",
        ),
        (
            {"location": {"type": "integration", "integration": "cal-video"}},
            "400 http Failed to create Cal Video meeting.",
            "",
        ),
        ({"location": {"type": "address", "address": "1 Street"}}, "200", ""),
        ({"location": {"type": "attendeeAddress", "address": "1 Street"}}, "200", ""),
        ({"location": {"type": "phone", "phone": "+442079460000"}}, "200", ""),
    ],
)
def test_moving_to_another_place(real: Any, body: dict[str, Any], expected: str, text: str) -> None:
    made = real.booked(1, at("10:00"))
    answer = real("PATCH", f"/v2/bookings/{made['uid']}/location", body)
    check(answer, expected)
    if text:
        assert text in answer.json["error"]["details"]["errors"][0]["constraints"]["ValidateUpdateLocation"]


def test_whose_place_it_is(real: Any) -> None:
    made = real.booked(1, at("10:00"))
    body = {"location": {"type": "address", "address": "1 Street"}}
    path = f"/v2/bookings/{made['uid']}/location"
    other = other_key(real)
    check(
        real("PATCH", path, body, key=other),
        "403 http User is not authorized to update this booking location.",
    )
    check(real("PATCH", "/v2/bookings/nope/location", body), "404 http Booking with uid=nope not found")


def test_links_are_for_everybody(real: Any) -> None:
    gone = real.event_type("gone")
    made = real.booked(gone, at("10:00"))
    path = f"/v2/bookings/{made['uid']}/calendar-links"
    check(real("GET", path, key=other_key(real)), "200")
    check(real("GET", "/v2/bookings/nope/calendar-links"), "404 http Booking with uid nope not found")
    real("DELETE", f"/v2/event-types/{gone}")
    check(real("GET", path), "400 http has no event type")


def test_reassigning(real: Any) -> None:
    gone = real.event_type("gone")
    made = real.booked(gone, at("10:00"))
    path = f"/v2/bookings/{made['uid']}/reassign"
    check(real("POST", path, {}), "200")
    check(real("POST", f"{path}/2", {"reason": "ill"}), "200")
    check(real("POST", f"{path}/2", {"reason": 5}), "400 list reason:isString")
    check(real("POST", f"{path}/999", {}), "404 http User with id=999 was not found in the database")
    other = other_key(real)
    check(
        real("POST", f"{path}/999", {}, key=other),
        "403 http You do not have permission to reassign this booking",
    )
    real("DELETE", f"/v2/event-types/{gone}")
    check(real("POST", path, {}), "400 http Event type with id=null was not found in the database")


@pytest.mark.parametrize(
    ("unit", "count", "pending_until"),
    [
        ("minutes", 90, "2027-01-11T11:31:00Z"),
        ("hours", 2, "2027-01-11T13:00:00Z"),
        ("days", 1, "2027-01-13T10:00:00Z"),
    ],
)
def test_a_threshold_is_passed_by_whole_units(real: Any, unit: str, count: int, pending_until: str) -> None:
    real.app.state.clock.freeze("2027-01-11T10:00:00Z")
    threshold = {"unit": unit, "count": count}
    policy = {"type": "time", "blockUnconfirmedBookingsInBooker": False, "noticeThreshold": threshold}
    asking = real.event_type("asking", confirmationPolicy=policy)
    accepted = real.booked(asking, pending_until)
    assert accepted["status"] == "accepted"
    before = datetime.fromisoformat(pending_until) - timedelta(minutes=1)
    other = real.event_type("other", confirmationPolicy=policy)
    real("POST", f"/v2/bookings/{accepted['uid']}/cancel", {"cancellationReason": "x"})
    assert real.booked(other, before.isoformat())["status"] == "pending"


@pytest.mark.parametrize(
    ("email", "expected"),
    [
        ({}, "400 code responses.email - Expected string, received object"),
        ([], "400 code responses.email - Expected string, received array"),
        ("", "400 http Attendee must have at least one contact method"),
        (0, "400 http Attendee must have at least one contact method"),
    ],
)
def test_empty_lists_and_objects_are_values(real: Any, email: Any, expected: str) -> None:
    body = {"eventTypeId": 1, "start": at("10:00"), "attendee": {**ANN, "email": email}}
    check(real("POST", "/v2/bookings", body), expected)


def test_a_booking_with_seats_has_no_calendar_links(real: Any, make_desk: Callable[..., Any]) -> None:
    for desk, expected in ((real, "500 bare"), (make_desk(at="2027-01-08T08:00:00Z"), "200")):
        table = desk.event_type(
            "table", seats={"seatsPerTimeSlot": 2, "showAttendeeInfo": True, "showAvailabilityCount": True}
        )
        uid = desk.booked(table, at("10:00"))["uid"]
        check(desk("GET", f"/v2/bookings/{uid}/calendar-links"), expected)


# --- the core's check


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ({"notes": 5}, {"notes": "5"}),
        ({"notes": " x "}, {"notes": "x"}),
        ({"notes": []}, {"notes": ""}),
        ({"notes": {"a": 1}}, {"notes": "[object Object]"}),
        ({"notes": None}, {"notes": ""}),
        ({"title": None}, {"title": ""}),
        ({"rescheduleReason": " y "}, {"rescheduleReason": " y "}),
        ({"other": None}, {"other": ""}),
        (["x"], {"0": "x"}),
        ([], {}),
    ],
)
def test_how_answers_are_read(real: Any, sent: Any, kept: dict[str, Any]) -> None:
    made = real.booked(1, at("10:00"), bookingFieldsResponses=sent)
    answers = made["bookingFieldsResponses"]
    assert {name: answers[name] for name in answers.keys() - {"name", "email", "displayEmail"}} == kept
    assert made["description"] == kept.get("notes", "")


@pytest.mark.parametrize(
    ("phone", "kept"), [(None, "null"), (5, "5"), ("", ""), (" 442079460000", "+442079460000")]
)
def test_how_numbers_are_read(real: Any, phone: Any, kept: str) -> None:
    body = {"start": at("10:00"), "eventTypeId": 1, "attendee": {**ANN, "phoneNumber": phone}}
    made = real("POST", "/v2/bookings", body).data
    assert made["attendees"][0]["phoneNumber"] == kept
    assert made["bookingFieldsResponses"]["attendeePhoneNumber"] == kept


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ({"reschedulingReason": None}, {"reschedulingReason": None}),
        ({"reschedulingReason": ""}, {"reschedulingReason": ""}),
        ({}, {}),
    ],
)
def test_the_reason_of_a_move_is_shown_as_it_was_sent(real: Any, body: Any, shown: Any) -> None:
    uid = real.booked(1, at("10:00"))["uid"]
    moved = real("POST", f"/v2/bookings/{uid}/reschedule", {"start": at("11:00"), **body}).data
    assert {name: moved[name] for name in moved if name == "reschedulingReason"} == shown
    answers = moved["bookingFieldsResponses"]
    assert {name for name in answers if name == "rescheduledReason"} == (
        {"rescheduledReason"} if shown else set()
    )


OLDEST = "2024-04-15"


def oldest(**more: Any) -> dict[str, Any]:
    """A booking in the oldest form; `responses` adds to the answers."""
    answers = {"name": "Ann", "email": "ann@example.com", **more.pop("responses", {})}
    required = {"eventTypeId": 1, "timeZone": "Europe/Paris", "language": "en", "metadata": {}}
    return {"start": at("10:00"), "end": at("10:30"), **required, "responses": answers, **more}


def issues(answer: Any) -> list[str] | int:
    """What the core found, as `path: text`, or the status of an answer without such a list."""
    if answer.status != 500:
        return int(answer.status)
    return [
        f"{'.'.join(map(str, each['path']))}: {each['message']}"
        for each in json.loads(answer.json["error"]["message"])
    ]


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({}, 201),
        ({"end": None}, ["end: Expected string, received null"]),
        ({"_isDryRun": None}, ["_isDryRun: Expected boolean, received null"]),
        ({"rescheduleUid": None}, ["rescheduleUid: Expected string, received null"]),
        ({"rescheduledBy": None}, ["rescheduledBy: Expected string, received null"]),
        ({"rescheduledBy": "x"}, ["rescheduledBy: Invalid email"]),
        ({"user": None}, ["user: Invalid input"]),
        ({"hashedLink": None, "teamMemberEmail": None, "crmAppSlug": None}, 201),
        ({"routedTeamMemberIds": None, "rrHostSubsetIds": None}, 201),
        ({"routedTeamMemberIds": ["x"]}, ["routedTeamMemberIds.0: Expected number, received string"]),
        ({"skipContactOwner": None}, ["skipContactOwner: Expected boolean, received null"]),
        ({"skipContactOwner": "x"}, 400),
        ({"rrHostSubsetIds": {}}, 400),
        ({"verificationCode": {}}, ["verificationCode: Expected string, received object"]),
        ({"tracking": None}, ["tracking: Expected object, received null"]),
        ({"luckyUsers": {}}, ["luckyUsers: Expected array, received object"]),
        ({"metadata": {"a": 1}}, ["metadata.a: Expected string, received number"]),
        ({"eventTypeId": 1.5}, 201),
        ({"eventTypeId": 0}, 400),
        ({"responses": {"email": 5}}, ["responses.email: Expected string, received number"]),
        ({"responses": {"guests": None}}, ["responses.guests.0: Expected string, received null"]),
        ({"responses": {"location": None}}, ["responses.location: Expected object, received null"]),
        ({"responses": {"title": 5}}, ["responses: {title}Invalid string"]),
        (
            {"responses": {"rescheduleReason": None}},
            ["responses.rescheduleReason: Expected string, received null"],
        ),
        (
            {"end": None, "rescheduledBy": "x", "responses": {"email": "x", "guests": ["y"]}},
            [
                "end: Expected string, received null",
                "rescheduledBy: Invalid email",
                "responses: {email}email_validation_error",
                "responses: {guests}email_validation_error",
            ],
        ),
    ],
)
def test_the_core_gets_what_was_sent(real: Any, more: dict[str, Any], expected: list[str] | int) -> None:
    assert issues(real("POST", "/v2/bookings", oldest(**more), version=OLDEST)) == expected


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ({"notes": None}, {"notes": "null"}),
        ({"foo": [1]}, {"foo": [1]}),
        ({"why": True}, {"why": "true"}),
        ({"agree": "true"}, {"agree": True}),
        ({"agree": 1}, {"agree": False}),
        ({"tags": "a"}, {"tags": ["a"]}),
        ({"guests": ["", ""]}, {"guests": []}),
        ({"attendeePhoneNumber": 5}, {"attendeePhoneNumber": "5"}),
    ],
)
def test_the_oldest_version_keeps_every_answer(real: Any, sent: Any, kept: Any) -> None:
    label = {"label": "?", "required": False}
    asking = real.event_type(
        "asking",
        bookingFields=[
            {"type": "textarea", "slug": "why", "placeholder": "", **label},
            {"type": "boolean", "slug": "agree", **label},
            {"type": "multiselect", "slug": "tags", "options": ["a"], **label},
        ],
    )
    made = real("POST", "/v2/bookings", oldest(eventTypeId=asking, responses=sent), version=OLDEST).data
    answers = made["responses"]
    assert {name: answers[name] for name in answers.keys() - {"name", "email"}} == kept


CANCELLED = [
    ({"cancellationReason": "ill"}, 201),
    ({}, 400),
    ({"skipCancellationReasonValidation": True}, 201),
    ({"cancellationReason": None}, ["cancellationReason: Expected string, received null"]),
    (
        {"id": None, "cancellationReason": None, "allRemainingBookings": None},
        [
            "id: Expected number, received null",
            "allRemainingBookings: Expected boolean, received null",
            "cancellationReason: Expected string, received null",
        ],
    ),
    ({"cancellationReason": "ill", "internalNote": None, "uid": None}, 201),
    ({"cancellationReason": "ill", "cancelledBy": "x"}, ["cancelledBy: Invalid email"]),
]


@pytest.mark.parametrize(("body", "expected"), CANCELLED)
def test_the_core_gets_a_cancellation_as_it_was_sent(
    real: Any, body: dict[str, Any], expected: list[str] | int
) -> None:
    uid = real.booked(1, at("10:00"))["uid"]
    assert issues(real("POST", f"/v2/bookings/{uid}/cancel", body, version=OLDEST)) == expected


def test_a_host_by_address_needs_a_reason(real: Any) -> None:
    host = real("GET", "/v2/me").data["email"]
    uid = real.booked(1, at("10:00"))["uid"]
    path, body = f"/v2/bookings/{uid}/cancel", {"cancelledBy": host}
    assert real("POST", path, body, key=None, version=OLDEST).status == 400
    assert real("POST", path, {**body, "cancellationReason": "ill"}, key=None, version=OLDEST).status == 201
    assert real("GET", f"/v2/bookings/{uid}").data["cancelledByEmail"] == host


@pytest.mark.parametrize(
    ("body", "shown", "message"),
    [
        ({"noShowHost": None}, None, "Booking no-show updated"),
        ({"noShowHost": True}, True, "Booking no-show updated"),
        ({"attendees": None}, False, ""),
    ],
)
def test_a_host_is_neither_absent_nor_present(real: Any, body: Any, shown: Any, message: str) -> None:
    uid = real.booked(1, at("10:00"))["uid"]
    marked = real("POST", f"/v2/bookings/{uid}/mark-no-show", body, version=OLDEST).data
    assert (marked["noShowHost"], marked["message"]) == (shown, message)
    assert real("GET", f"/v2/bookings/{uid}").data["absentHost"] is bool(shown)


@pytest.fixture
def older(make_desk: Callable[..., Any]) -> Any:
    """A sandbox of edition 6.0 with its quirks."""
    return make_desk(at="2027-01-08T08:00:00Z", quirks=True, profile="teams")


BROKEN = "500 bare Internal server error"


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"bookingFieldsResponses": {"notes": 5}}, BROKEN),
        ({"bookingFieldsResponses": {"notes": []}}, BROKEN),
        ({"bookingFieldsResponses": {"notes": None}}, "201"),
        ({"attendee": {**ANN, "phoneNumber": 5}}, BROKEN),
        ({"attendee": {**ANN, "phoneNumber": None}}, "201"),
    ],
)
def test_before_6_2_texts_must_be_texts(older: Any, more: dict[str, Any], expected: str) -> None:
    body = {"start": at("10:00"), "eventTypeId": 1, "attendee": ANN, **more}
    answer = older("POST", "/v2/bookings", body)
    check(answer, expected)
    if "phoneNumber" in more.get("attendee", {}) and answer.status == 201:
        assert answer.data["attendees"][0]["phoneNumber"] == ""


@pytest.mark.parametrize(
    ("answers", "reason"),
    [
        ({"notes": None}, "Cannot read properties of null (reading 'trim')"),
        ({"attendeePhoneNumber": 5}, "value.replace is not a function"),
    ],
)
def test_before_6_2_the_oldest_version_says_why_it_fails(older: Any, answers: Any, reason: str) -> None:
    check(older("POST", "/v2/bookings", oldest(responses=answers), version=OLDEST), f"500 http {reason}")


def test_before_6_2_null_says_nothing_about_the_host(older: Any) -> None:
    uid = older.booked(1, at("10:00"))["uid"]
    path = f"/v2/bookings/{uid}/mark-no-show"
    assert older("POST", path, {"noShowHost": True}, version=OLDEST).data["noShowHost"] is True
    marked = older("POST", path, {"noShowHost": None}, version=OLDEST).data
    assert (marked["noShowHost"], marked["message"]) == (False, "")
    assert older("GET", f"/v2/bookings/{uid}").data["absentHost"] is True
