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


FLAGS = (
    "hideCalendarNotes",
    "lockTimeZoneToggleOnBookingPage",
    "hidden",
    "useDestinationCalendarEmail",
    "hideOrganizerEmail",
    "hideCalendarEventDetails",
    "bookingRequiresAuthentication",
    "allowReschedulingPastBookings",
    "assignAllTeamMembers",
    "requiresBookerEmailVerification",
    "rescheduleWithSameRoundRobinHost",
    "rrHostSubsetEnabled",
    "minimumBookingNotice",
    "beforeEventBuffer",
)
TOO_LARGE = 2**31


def event(office: Office, slug: str, **changes: Any) -> dict[str, Any]:
    hosts = [{"userId": office.ids["alice"]}]
    usual = {
        "title": "T",
        "slug": slug,
        "lengthInMinutes": 30,
        "schedulingType": "roundRobin",
        "hosts": hosts,
    }
    return {**usual, **changes}


@pytest.mark.parametrize("name", FLAGS)
def test_null_in_a_column_of_an_event_type_without_null(name: str) -> None:
    office = Office(quirks=True)
    place = f"{office.place}/event-types"
    number = office.team_event("x", "roundRobin", "alice")["id"]
    assert office("POST", place, event(office, "y", **{name: None})).status == 400
    assert office("PATCH", f"{place}/{number}", {name: None}).status == 500
    assert Office()("POST", place, event(office, "y", **{name: None})).status == 400
    assert office("POST", place, event(office, "y")).status == 201, "the slug is still free"


@pytest.mark.parametrize(
    ("schedule", "made", "changed"),
    [("own", 201, 200), ("of bob", 201, 200), (999, 400, 400), (-1, 400, 400), (TOO_LARGE, 400, 500)],
)
def test_an_event_type_of_a_team_takes_the_schedule_of_anybody(
    schedule: str | int, made: int, changed: int
) -> None:
    office = Office(quirks=True)
    rows = office.app.state.schedules
    owner = {"own": "olga", "of bob": "bob"}.get(str(schedule))
    number = rows.where(userId=office.ids[owner])[0]["id"] if owner else schedule
    place = f"{office.place}/event-types"
    there = office.team_event("x", "roundRobin", "alice")["id"]
    assert office("POST", place, event(office, "y", scheduleId=number)).status == made
    assert office("PATCH", f"{place}/{there}", {"scheduleId": number}).status == changed


@pytest.mark.parametrize("value", [[], {}, 0, "managed", "MANAGED", "x"])
def test_an_event_type_does_not_become_managed(value: Any) -> None:
    office = Office()
    number = office.team_event("x", "roundRobin", "alice")["id"]
    answer = office("PATCH", f"{office.place}/event-types/{number}", {"schedulingType": value})
    assert answer.status == 400
    assert answer.json["error"]["details"]["errors"][0]["constraints"] == {
        "isIn": "schedulingType must be one of the following values: COLLECTIVE, ROUND_ROBIN"
    }


@pytest.mark.parametrize("value", [[], {}, 0, -1, True, 1.5])
@pytest.mark.parametrize("name", ["logoUrl", "bannerUrl"])
def test_the_check_of_addresses_fails_on_what_is_no_text(name: str, value: Any) -> None:
    for quirks, status in ((True, 500), (False, 400)):
        office = Office(quirks=quirks)
        place = f"/v2/organizations/{office.org}/teams"
        assert office("POST", place, {"name": "T", "slug": "t", name: value}).status == status
        assert office("PATCH", office.place, {name: value}).status == status


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"organizationRole": None}, 500),
        ({"autoAccept": None}, 500),
        ({"metadata": ""}, 201),
        ({"metadata": 0}, 201),
        ({"metadata": False}, 201),
        ({"metadata": True}, 400),
        ({"timeZone": "europe/london"}, 201),
        ({"timeZone": "x"}, 400),
    ],
)
def test_a_new_user_of_an_organization(changes: dict[str, Any], status: int) -> None:
    office = Office(quirks=True)
    body = {"email": "new@example.com", **changes}
    answer = office("POST", f"/v2/organizations/{office.org}/users", body)
    assert answer.status == status
    if changes == {"timeZone": "x"}:
        (found,) = answer.json["error"]["details"]["errors"]
        assert found["value"] == "X"
        assert found["constraints"] == {"timezoneValidator": "Please include a valid time zone"}


@pytest.mark.parametrize("name", ["role", "accepted", "disableImpersonation"])
def test_null_in_a_new_membership(name: str) -> None:
    office = Office(quirks=True)
    team = office("POST", "/v2/teams", {"name": "Own"}).json["data"]["id"]
    body = {"userId": office.ids["bob"], "role": "MEMBER", name: None}
    assert office("POST", f"/v2/teams/{team}/memberships", body).status == 500


@pytest.mark.parametrize(("to_user", "status"), [(0, 400), (None, 201), (999, 400), (TOO_LARGE, 500)])
def test_who_replaces_somebody_who_is_away(to_user: int | None, status: int) -> None:
    office = Office(quirks=True)
    place = f"/v2/organizations/{office.org}/users"
    person = office("POST", place, {"email": "new@example.com"}).json["data"]["id"]
    body = {"start": "2027-01-04T00:00:00.000Z", "end": "2027-01-05T00:00:00.000Z", "toUserId": to_user}
    assert office("POST", f"{place}/{person}/ooo", body).status == status


@pytest.mark.parametrize("name", ["activation", "trigger"])
def test_a_new_workflow_takes_no_null(name: str) -> None:
    office = Office()
    answer = office("POST", f"{office.place}/workflows", workflow(**{name: None}))
    assert answer.status == 400
    (found,) = answer.json["error"]["details"]["errors"]
    assert found["constraints"] == {
        "nestedValidation": f"nested property {name} must be either object or array"
    }


def test_a_schedule_without_a_zone_has_that_of_its_owner() -> None:
    office = Office()
    number = office("GET", "/v2/schedules").json["data"][0]["id"]
    assert office("PATCH", f"/v2/schedules/{number}", {"timeZone": None}).data["timeZone"] == "UTC"


def test_each_host_of_a_round_robin_can_be_reserved_once() -> None:
    office = Office(quirks=True)
    rotating = office.team_event("r", "roundRobin", "alice", "bob")["id"]
    fixed = office.team_event("f", "roundRobin", {"name": "alice", "mandatory": True}, "bob")["id"]
    managed = office.team_event("m", "managed", "alice")[0]["id"]

    def reserve(number: int, start: str = START) -> Any:
        return office("POST", "/v2/slots/reservations", {"eventTypeId": number, "slotStart": start})

    first, second, third = (reserve(rotating) for _ in range(3))
    assert (first.status, second.status, third.status) == (201, 201, 422)
    assert "no available hosts left" in third.json["error"]["message"]
    assert reserve(rotating, f"{MONDAY}T10:15:00Z").status == 201, "only the same time counts"
    assert [reserve(fixed).status for _ in range(2)] == [201, 422]
    moved = {"eventTypeId": rotating, "slotStart": START}
    uid = first.json["data"]["reservationUid"]
    assert office("PATCH", f"/v2/slots/reservations/{uid}", moved).status == 422
    later = {**moved, "slotStart": f"{MONDAY}T12:00:00Z"}
    assert office("PATCH", f"/v2/slots/reservations/{uid}", later).status == 200
    refused = reserve(managed)
    assert refused.status == 400
    assert refused.json["error"]["message"] == "Cannot reserve a slot for a team event without any hosts"


def test_a_fixed_host_who_is_booked_cannot_be_reserved() -> None:
    office = Office(quirks=True)
    number = office.team_event("f", "roundRobin", {"name": "alice", "mandatory": True}, "bob")["id"]
    attendee = {"name": "Ann", "email": "ann@example.com", "timeZone": "UTC"}
    booked = office("POST", "/v2/bookings", {"start": START, "eventTypeId": number, "attendee": attendee})
    assert booked.status == 201
    answer = office("POST", "/v2/slots/reservations", {"eventTypeId": number, "slotStart": START})
    assert answer.status == 422
