"""Rules that the differential tester found at a real server of 6.0.12, each on the smallest case."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from calcom.sandbox.organizations.checks import name_rule
from calcom.sandbox.slugs import slugify
from tests.sandbox.teams.conftest import MONDAY, Office
from tools.differential.program import Step
from tools.differential.teams import TeamGrammar

START = f"{MONDAY}T10:00:00Z"
MAIL = {
    "stepNumber": 1,
    "action": "email_attendee",
    "recipient": "attendee",
    "template": "reminder",
    "sender": "S",
    "includeCalendarEvent": False,
    "message": {"subject": "S", "html": "x"},
}


def workflow(**changes: Any) -> dict[str, Any]:
    everywhere = {"isActiveOnAllEventTypes": True}
    return {
        "name": "W",
        "activation": everywhere,
        "trigger": {"type": "newEvent"},
        "steps": [MAIL],
        **changes,
    }


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("😀 smile", "-smile"),
        ("Ünï Cödé", "uni-code"),
        ("العربية", "العربية"),
        (" padded ", "padded"),
        ("O'Neil", "o-neil"),
        ("<b>bold</b>", "b-bold-b"),
        ("a_b", "a-b"),
        ("#1 team", "1-team"),
        ("..a", "a"),
        ("a..", "a"),
        ("a..b", "a.b"),
        ("❤️ x", "-x"),
        ("x\u2013y", "x-y"),
        ("a -- b", "a-b"),
        ("^`x", "x"),
        ("", ""),
    ],
)
def test_slugs(name: str, slug: str) -> None:
    assert slugify(name) == slug


def test_people_are_found_in_the_order_of_their_last_change() -> None:
    office = Office()
    everybody = {"assignAllTeamMembers": True}

    def hosts(slug: str, kind: str) -> list[str]:
        body = {"title": "T", "slug": slug, "lengthInMinutes": 30, "schedulingType": kind, **everybody}
        made = office("POST", f"{office.place}/event-types", body).json["data"]
        return [each["username"] for each in (made[0] if kind == "managed" else made)["hosts"]]

    assert hosts("a", "managed") == ["alice", "bob", "carol"]
    assert office("PATCH", "/v2/me", {"bio": "x"}, key=office.key_of("alice")).status == 200
    assert hosts("b", "managed") == ["bob", "carol", "alice"]
    assert hosts("c", "roundRobin") == ["alice", "bob", "carol"]
    members = office("GET", f"{office.place}/memberships").json["data"]
    number = next(each["id"] for each in members if each["user"]["username"] == "alice")
    assert office("PATCH", f"{office.place}/memberships/{number}", {"role": "ADMIN"}).status == 200
    assert hosts("d", "roundRobin") == ["bob", "carol", "alice"]
    assert office("GET", f"{office.place}/memberships").json["data"][0]["id"] == number


@pytest.mark.parametrize(
    ("trigger", "offset"),
    [
        ("beforeEvent", {"value": 2, "unit": "day"}),
        ("afterGuestsCalVideoNoShow", {"value": 2, "unit": "day"}),
        ("afterHostsCalVideoNoShow", {"value": 24, "unit": "hour"}),
    ],
)
def test_one_trigger_keeps_the_usual_offset(trigger: str, offset: dict[str, Any]) -> None:
    office = Office()
    sent = workflow(trigger={"type": trigger, "offset": {"value": 2, "unit": "day"}})
    made = office("POST", f"{office.place}/workflows", sent).json["data"]
    assert made["trigger"] == {"type": trigger, "offset": offset}


def test_a_workflow_takes_event_types_that_are_not_there_and_none_of_others() -> None:
    office = Office()
    managed = office.team_event("m", "managed", "alice", "bob")
    children = [row["id"] for row in office.app.state.event_types.where(parentId=managed[0]["id"])]

    def active_on(*numbers: int) -> Any:
        activation = {"isActiveOnAllEventTypes": False, "activeOnEventTypeIds": list(numbers)}
        answer = office("POST", f"{office.place}/workflows", workflow(activation=activation))
        return (
            answer.json["data"]["activation"]["activeOnEventTypeIds"]
            if answer.status == 201
            else answer.status
        )

    own = office("POST", "/v2/event-types", {"title": "T", "slug": "own", "lengthInMinutes": 30}).json["data"]
    assert active_on(999) == []
    assert active_on(managed[0]["id"]) == [managed[0]["id"], *children]
    assert active_on(own["id"]) == 401
    assert active_on(children[0]) == 401


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("memberships", {"role": None}),
        ("memberships", {"accepted": None}),
        ("", {"name": "Sales", "hideBranding": None}),
        ("", {"name": "Sales", "timeZone": None}),
    ],
)
@pytest.mark.parametrize("quirks", [True, False])
def test_null_where_the_database_takes_none(path: str, body: dict[str, Any], quirks: bool) -> None:
    office = Office(quirks=quirks)
    place = office.place
    if path:
        place += f"/memberships/{office('GET', f'{office.place}/memberships').json['data'][0]['id']}"
    assert office("PATCH", place, body).status == (500 if quirks else 400)


def test_null_in_a_list_of_objects_is_no_object() -> None:
    answer = Office()("POST", "/v2/bookings/none/guests", {"guests": [None]})
    (problem,) = answer.json["error"]["details"]["errors"][0]["children"]
    assert answer.status == 400
    assert problem["constraints"] == {
        "nestedValidation": "each value in nested property guests must be either object or array"
    }


def test_moving_a_booking_of_a_team_is_refused_as_that_of_one_person() -> None:
    office = Office("alice")
    event = office.team_event("rr", "roundRobin", "alice")
    who = {"name": "Ann", "email": "ann@example.net", "timeZone": "UTC"}
    booked = office("POST", "/v2/bookings", {"eventTypeId": event["id"], "start": START, "attendee": who})
    night = f"{MONDAY}T23:00:00Z"
    refused = office("POST", "/v2/bookings", {"eventTypeId": event["id"], "start": night, "attendee": who})
    assert refused.json["error"]["message"].startswith("One of the hosts")
    moved = office("POST", f"/v2/bookings/{booked.json['data']['uid']}/reschedule", {"start": night})
    assert moved.json["error"]["message"].startswith("User either already has booking")


def test_the_link_of_a_meeting_goes_on_being_shown() -> None:
    office = Office("alice")
    room = {"type": "link", "link": "https://example.com/room", "public": True}
    event = office.team_event("rr", "roundRobin", "alice", locations=[room])
    who = {"name": "Ann", "email": "ann@example.net", "timeZone": "UTC"}
    booked = office("POST", "/v2/bookings", {"eventTypeId": event["id"], "start": START, "attendee": who})
    place = {"location": {"type": "address", "address": "2 Low Street"}}
    changed = office("PATCH", f"/v2/bookings/{booked.json['data']['uid']}/location", place)
    assert changed.json["data"]["location"] == "https://example.com/room"


def test_reassigning_the_booking_of_one_person() -> None:
    office = Office("alice")
    own = office("POST", "/v2/event-types", {"title": "T", "slug": "own", "lengthInMinutes": 30}).json["data"]
    who = {"name": "Ann", "email": "ann@example.net", "timeZone": "UTC"}
    booked = office("POST", "/v2/bookings", {"eventTypeId": own["id"], "start": START, "attendee": who})
    assert office("POST", f"/v2/bookings/{booked.json['data']['uid']}/reassign").status == 400


@pytest.mark.parametrize(
    ("value", "long"),
    [
        ("", False),
        (None, False),
        (False, False),
        (0, False),
        ([], False),
        (True, True),
        (5, True),
        ({"a": 1}, True),
    ],
)
def test_which_limits_a_name_of_another_type_is_told(value: Any, long: bool) -> None:
    told = name_rule().message("name", value)
    assert ("undefined" in told) is long


def test_the_same_seed_makes_the_same_program_of_teams() -> None:
    one, other = (TeamGrammar(3, date(2026, 11, 20), "http://127.0.0.1:9").program(60) for _ in range(2))
    assert one == other
    assert one != TeamGrammar(4, date(2026, 11, 20), "http://127.0.0.1:9").program(60)
    assert all(
        isinstance(step, Step) and all(ref.step < place for ref in step.refs)
        for place, step in enumerate(one)
    )
