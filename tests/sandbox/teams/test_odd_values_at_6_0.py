"""Rules that a sweep of odd values through each field found at a real server of 6.0.12."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.teams.conftest import MONDAY, Office
from tests.sandbox.teams.test_seen_at_6_0 import MAIL, workflow

BREAKS = "breaks"  # 500 with quirks, else 400
MISSING: Any = object()


def check(office: Office, method: str, path: str, body: Any, expected: Any) -> Any:
    """Send a request whose expected status is given, or `BREAKS`; return the data of the answer."""
    answer = office(method, path, body)
    if expected == BREAKS:
        expected = 500 if office.app.quirks else 400
    assert answer.status == expected, answer.json
    return answer.json.get("data")


def member(office: Office) -> int:
    """Add a user to the organization, and return the id."""
    path = f"/v2/organizations/{office.org}/users"
    return int(office("POST", path, {"email": "nina@example.com", "username": "nina"}).json["data"]["id"])


def problems(answer: Any) -> list[Any]:
    assert answer.status == 400
    return list(answer.json["error"]["details"]["errors"])


quirks = pytest.mark.parametrize("quirks", [True, False])


@quirks
@pytest.mark.parametrize(
    ("changes", "expected", "shown"),
    [
        ({"locale": None}, 200, None),
        ({"timeFormat": None}, 200, None),
        ({"theme": None}, 200, None),
        ({"bio": None}, 200, None),
        ({"brandColor": None}, 200, None),
        ({"defaultScheduleId": None}, 200, None),
        ({"timeZone": None}, BREAKS, MISSING),
        ({"hideBranding": None}, BREAKS, MISSING),
        ({"weekday": None}, BREAKS, MISSING),
        ({"weekday": "Monday"}, BREAKS, MISSING),
        ({"email": None}, 200, "nina@example.com"),
        ({"username": 1.5}, 200, "nina"),
    ],
)
def test_null_for_a_user_of_an_organization(
    changes: dict[str, Any], expected: Any, shown: Any, quirks: bool
) -> None:
    office = Office(quirks=quirks)
    path = f"/v2/organizations/{office.org}/users/{member(office)}"
    (name,) = changes
    data = check(office, "PATCH", path, changes, expected)
    if shown is not MISSING:
        assert data[name] == shown


@pytest.mark.parametrize(
    ("name", "value", "told", "constraint"),
    [
        ("timeZone", "x", "X", {"timezoneValidator": "Please include a valid time zone"}),
        ("timeZone", "", "", {"timezoneValidator": "Please include a valid time zone"}),
        ("weekday", "", "", {"weekdayValidator": "Please include a valid weekday"}),
    ],
)
def test_texts_about_a_user_of_an_organization(
    name: str, value: str, told: str, constraint: dict[str, str]
) -> None:
    office = Office()
    people = f"/v2/organizations/{office.org}/users"
    for method, path, body in (
        ("PATCH", f"{people}/{member(office)}", {name: value}),
        ("POST", people, {"email": "new@example.com", name: value}),
    ):
        (problem,) = problems(office(method, path, body))
        assert problem["value"] == problem["target"][name] == told
        assert problem["constraints"] == constraint


def test_an_address_that_is_no_text_counts_as_missing() -> None:
    office = Office()
    values: tuple[Any, ...] = (None, 5, [])
    for value in values:
        (problem,) = problems(office("POST", f"/v2/organizations/{office.org}/users", {"email": value}))
        assert "value" not in problem
        assert "email" not in problem["target"]


def test_a_user_takes_no_name_of_another_user_of_the_organization() -> None:
    office = Office()
    people = f"/v2/organizations/{office.org}/users"
    assert office("PATCH", f"{people}/{member(office)}", {"username": "new-name"}).status == 200
    assert office("POST", people, {"email": "new@example.com", "username": "new-name"}).status == 409


def test_an_absence_keeps_its_reason_and_loses_its_notes() -> None:
    office = Office()
    place = f"/v2/organizations/{office.org}/users/{member(office)}/ooo"
    body = {
        "start": "2027-01-04T00:00:00Z",
        "end": "2027-01-05T00:00:00Z",
        "notes": "Skiing",
        "reason": "sick",
    }
    number = office("POST", place, body).json["data"]["id"]
    data = check(office, "PATCH", f"{place}/{number}", {"notes": None, "reason": None}, 200)
    assert (data["notes"], data["reason"]) == (None, "sick")


@quirks
@pytest.mark.parametrize("below", ["", "/teams/{team}"])
def test_null_for_a_role_and_its_permissions(below: str, quirks: bool) -> None:
    office = Office(quirks=quirks)
    place = f"/v2/organizations/{office.org}{below.format(team=office.team)}/roles"
    role = office("POST", place, {"name": "Planner", "color": "#111111"}).json["data"]["id"]
    check(office, "PATCH", f"{place}/{role}", {"name": None}, BREAKS)
    assert check(office, "PATCH", f"{place}/{role}", {"color": None}, 200)["color"] is None
    check(office, "PATCH", f"{place}/{role}", {"permissions": None}, 200)
    for method in ("POST", "PUT"):
        for body, told in (
            ({"permissions": None}, "null"),
            ({}, "undefined"),
            ([], "undefined"),
            (None, "undefined"),
        ):
            answer = office(method, f"{place}/{role}/permissions", body)
            assert answer.status == 400
            assert answer.json["error"]["message"].startswith(
                f"Permission '{told}' must be a valid permission"
            )
    (problem,) = problems(office("DELETE", f"{place}/{role}/permissions?permissions="))
    assert problem["constraints"] == {"arrayNotEmpty": "permissions cannot be empty."}


@quirks
def test_null_for_a_delegation_credential(quirks: bool) -> None:
    office = Office(quirks=quirks)
    place = f"/v2/organizations/{office.org}/delegation-credentials"
    key = {"private_key": "p", "client_email": "a@example.com", "client_id": "1"}
    body = {"workspacePlatformSlug": "google", "domain": "@example.com", "serviceAccountKey": key}
    number = office("POST", place, body).json["data"]["id"]
    for changes in ({"enabled": None}, {"serviceAccountKey": None}):
        check(office, "PATCH", f"{place}/{number}", changes, BREAKS)
    check(office, "PATCH", f"{place}/{number}", {"enabled": False}, 200)


@pytest.mark.parametrize("name", ["role", "accepted", "disableImpersonation"])
def test_null_is_refused_before_the_database_looks(name: str) -> None:
    office = Office(quirks=True)
    team, organization = f"{office.place}/memberships", f"/v2/organizations/{office.org}/memberships"
    number = member(office)
    assert office("POST", team, {"userId": number, "role": "MEMBER"}).status == 201
    body = {"userId": number, "role": "MEMBER", name: None}
    assert office("POST", organization, body).status == (400 if name == "role" else 500)
    # A team of an organization takes null for false.
    assert office("POST", team, body).status == {"role": 400, "accepted": 409}.get(name, 500)
    own = office("POST", "/v2/teams", {"name": "Own"}).json["data"]["id"]
    body["userId"] = office.ids["olga"]
    assert office("POST", f"/v2/teams/{own}/memberships", body).status == 500, "though she is a member"


def test_a_workflow_keeps_its_activation_if_the_body_has_a_list() -> None:
    office = Office()
    place = f"{office.place}/workflows"
    number = office("POST", place, workflow()).json["data"]["id"]
    unchanged: tuple[dict[str, Any], ...] = ({"activation": []}, {"name": "V"})
    for changes in unchanged:
        data = check(office, "PATCH", f"{place}/{number}", changes, 200)
        assert data["activation"]["isActiveOnAllEventTypes"] is True
    data = check(office, "PATCH", f"{place}/{number}", {"activation": {}}, 200)
    assert data["activation"]["isActiveOnAllEventTypes"] is False
    event = office.team_event("x", "roundRobin", "alice")["id"]
    for ids in ([event], None):
        activation = {"isActiveOnAllEventTypes": False, "activeOnEventTypeIds": ids}
        data = check(office, "PATCH", f"{place}/{number}", {"activation": activation}, 200)
        assert data["activation"]["activeOnEventTypeIds"] == [event]


NO_LISTS_OF_IDS: tuple[Any, ...] = (0, False, "", {}, [[]])


@quirks
def test_a_list_as_an_option_of_an_attribute(quirks: bool) -> None:
    office = Office(quirks=quirks)
    body = {"name": "A", "slug": "a", "type": "SINGLE_SELECT", "enabled": True, "options": [[]]}
    place = office.place.partition("/teams")[0]
    check(office, "POST", f"{place}/attributes", body, BREAKS)


def test_a_list_as_a_host_is_a_host_without_a_user() -> None:
    office = Office()
    body = {"title": "X", "slug": "x", "lengthInMinutes": 30, "schedulingType": "roundRobin", "hosts": [[]]}
    answer = office("POST", f"{office.place}/event-types", body)
    assert answer.status == 404
    assert answer.json["error"]["message"].startswith("Invalid hosts:  are not members of team")


@quirks
@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"steps": [None]}, BREAKS),
        ({"steps": [[]]}, BREAKS),
        ({"activation": {"isActiveOnAllEventTypes": True, "activeOnEventTypeIds": "x"}}, BREAKS),
        *(
            ({"activation": {"isActiveOnAllEventTypes": True, "activeOnEventTypeIds": ids}}, BREAKS)
            for ids in NO_LISTS_OF_IDS
        ),
        ({"activation": {"isActiveOnAllEventTypes": False, "activeOnEventTypeIds": 0}}, BREAKS),
        ({"activation": {"isActiveOnAllEventTypes": True, "activeOnEventTypeIds": []}}, 201),
        ({"activation": {"isActiveOnAllEventTypes": False, "activeOnEventTypeIds": [1.5]}}, 201),
        ({"activation": {"isActiveOnAllEventTypes": False, "activeOnEventTypeIds": "x"}}, 400),
        ({"trigger": []}, 201),
        ({"name": ""}, 201),
    ],
)
def test_an_odd_workflow(changes: dict[str, Any], expected: Any, quirks: bool) -> None:
    office = Office(quirks=quirks)
    check(office, "POST", f"{office.place}/workflows", workflow(**changes), expected)


@pytest.mark.parametrize(
    ("steps", "fields"),
    [
        ({}, ["action", "stepNumber", "sender"]),
        ({"action": "x"}, ["action", "stepNumber", "sender"]),
        ({"action": "email_attendee"}, ["id", "stepNumber", "sender"]),
        ({**MAIL, "stepNumber": None, "sender": None}, ["id", "stepNumber", "sender"]),
        ({**MAIL, "message": {}, "includeCalendarEvent": None}, ["id", "includeCalendarEvent", "message"]),
    ],
)
def test_the_fields_of_a_step_are_checked_in_the_order_of_their_classes(
    steps: Any, fields: list[str]
) -> None:
    office = Office()
    place = f"{office.place}/workflows"
    number = office("POST", place, workflow()).json["data"]["id"]
    (problem,) = problems(office("PATCH", f"{place}/{number}", {"steps": steps}))
    assert [child["property"] for child in problem["children"]] == fields
    if "action" in steps and steps["action"] == "email_attendee":
        assert "includeCalendarEvent" in problem["value"], "the default is shown"


@pytest.mark.parametrize(
    ("changes", "expected", "shown"),
    [
        ({"maxUsageCount": ""}, 200, 3),
        ({"maxUsageCount": []}, 200, 3),
        ({"maxUsageCount": True}, 200, 3),
        ({"maxUsageCount": "5"}, 200, 3),
        ({"maxUsageCount": 1.5}, 200, 1),
        ({"maxUsageCount": 0}, 200, 0),
        ({"maxUsageCount": -(2**31)}, 200, -(2**31)),
        ({"maxUsageCount": 2**31 - 1}, 200, 2**31 - 1),
        ({"maxUsageCount": 2**31}, 400, MISSING),
        ({"maxUsageCount": -(2**31) - 1}, 400, MISSING),
        ({"expiresAt": "2027-02-01T00:00:00Z"}, 200, "2027-02-01T00:00:00.000Z"),
        ({"expiresAt": "2027-01-01 00:00:00+02:00"}, 200, "2026-12-31T22:00:00.000Z"),
        ({"expiresAt": "2027-01-01T00:00:00"}, 400, MISSING),
        ({"expiresAt": "2027-01-01"}, 400, MISSING),
        ({"expiresAt": "2027-02-30T00:00:00Z"}, 400, MISSING),
        ({"expiresAt": ""}, 400, MISSING),
        ({"expiresAt": True}, 400, MISSING),
        ({"expiresAt": 0}, 400, MISSING),
    ],
)
def test_a_change_of_a_private_link_of_a_team(changes: dict[str, Any], expected: int, shown: Any) -> None:
    office = Office()
    event = office.team_event("x", "roundRobin", "alice")["id"]
    place = f"{office.place}/event-types/{event}/private-links"
    number = office("POST", place, {"maxUsageCount": 3}).json["data"]["linkId"]
    data = check(office, "PATCH", f"{place}/{number}", changes, expected)
    if shown is not MISSING:
        assert next(data[name] for name in changes) == shown
        assert data["isExpired"] is (shown == "2026-12-31T22:00:00.000Z")
    assert office("PATCH", f"{place}/nope", changes).status == (404 if expected == 200 else 400)


@pytest.mark.parametrize("name", ["bookingLimitsCount", "bookingLimitsDuration"])
@pytest.mark.parametrize("value", [[], {}])
def test_empty_limits_are_shown(name: str, value: Any) -> None:
    office = Office()
    body = {"title": "T", "slug": "x", "lengthInMinutes": 30, name: value}
    assert check(office, "POST", "/v2/event-types", body, 201)[name] == {}
    event = office.team_event("y", "roundRobin", "alice", **{name: value})
    assert event[name] == {}


def test_an_event_type_of_a_team_loses_its_kind() -> None:
    office = Office()
    place = f"{office.place}/event-types"
    number = office.team_event("x", "roundRobin", "alice")["id"]
    for changes in ({"schedulingType": None}, {"title": "T"}):
        data = check(office, "PATCH", f"{place}/{number}", changes, 200)
        assert (data["schedulingType"], data["hosts"]) == (None, [])
    assert office("PATCH", f"{place}/{number}", {"schedulingType": "roundRobin"}).status == 400
    body = {"schedulingType": "roundRobin", "hosts": [{"userId": office.ids["alice"]}]}
    data = check(office, "PATCH", f"{place}/{number}", body, 200)
    assert [host["username"] for host in data["hosts"]] == ["alice"]


def test_an_event_type_of_a_team_without_a_kind_has_nobody_to_book() -> None:
    office = Office()
    number = office.team_event("x", "roundRobin", "alice")["id"]
    assert office("PATCH", f"{office.place}/event-types/{number}", {"schedulingType": None}).status == 200
    who = {"name": "Ann", "email": "ann@example.net", "timeZone": "UTC"}
    body = {"eventTypeId": number, "start": f"{MONDAY}T10:00:00Z", "attendee": who}
    answer = office("POST", "/v2/bookings", body)
    assert (answer.status, answer.json["message"]) == (404, "eventTypeUser.notFound")
    slots = office("GET", f"/v2/slots?eventTypeId={number}&start={MONDAY}&end={MONDAY}")
    assert slots.json["data"] == {}


@quirks
@pytest.mark.parametrize(
    ("version", "expected"), [("2021-10-20", 201), ("x", 400), ("", 400), (None, BREAKS)]
)
def test_the_version_of_a_webhook(version: Any, expected: Any, quirks: bool) -> None:
    office = Office(quirks=quirks)
    body = {"active": True, "subscriberUrl": "https://example.com/", "triggers": ["BOOKING_CREATED"]}
    for place in ("/v2/webhooks", f"/v2/organizations/{office.org}/webhooks"):
        data = check(office, "POST", place, {**body, "version": version}, expected)
        assert expected != 201 or "version" not in data


@pytest.mark.parametrize(
    ("query", "status"), [("take=", 200), ("skip=", 200), ("take=0", 400), ("take=x", 400), ("skip=-1", 400)]
)
def test_an_empty_page_is_the_default_one_but_not_for_users(query: str, status: int) -> None:
    office = Office()
    for place in ("memberships", "roles", "ooo", "webhooks", "attributes", "teams", "schedules"):
        assert office("GET", f"/v2/organizations/{office.org}/{place}?{query}").status == status
    assert office("GET", f"/v2/organizations/{office.org}/users?{query}").status == 400


@pytest.mark.parametrize("name", ["enabled", "templateType"])
def test_a_call_takes_no_null_for_its_defaults(name: str) -> None:
    office = Office(quirks=True)
    event = office.team_event("x", "roundRobin", "alice")["id"]
    path = f"{office.place}/event-types/{event}/create-phone-call"
    body = {"yourPhoneNumber": "+37255556666", "numberToCall": "+37255556667", "calApiKey": "x"}
    assert office("POST", path, body).status == 500
    (problem,) = problems(office("POST", path, {**body, name: None}))
    assert problem["property"] == name


def test_an_empty_text_is_no_number_in_a_list() -> None:
    office = Office()
    (problem,) = problems(office("GET", f"/v2/organizations/{office.org}/users?teamIds=,{office.team}"))
    assert problem["value"] == [None, office.team]


@pytest.mark.parametrize(
    "changes", [{"instant": None}, {"instant": False}, {"instant": True, "recurrenceCount": 2}]
)
def test_only_true_makes_an_instant_booking(changes: dict[str, Any]) -> None:
    office = Office(quirks=True)
    number = office.team_event("x", "roundRobin", "alice")["id"]
    who = {"name": "Ann", "email": "ann@example.net", "timeZone": "UTC"}
    body = {"eventTypeId": number, "start": f"{MONDAY}T10:00:00Z", "attendee": who}
    answer = office("POST", "/v2/bookings", {**body, **changes})
    assert answer.status == 400
    assert "property instant should not exist" in answer.json["error"]["message"]
    assert office("POST", "/v2/bookings", {**body, "instant": True}).status == 500


def test_the_rule_of_the_whole_attendee_comes_last() -> None:
    office = Office()
    number = office.team_event("x", "roundRobin", "alice")["id"]
    body = {"eventTypeId": number, "start": f"{MONDAY}T10:00:00Z", "attendee": {"timeZone": "UTC"}}
    message = office("POST", "/v2/bookings", body).json["error"]["message"]
    assert message.startswith("attendee property is wrong, name property is wrong,")
    assert message.index("name must be a string") < message.index("Attendee must have at least one contact")
    for missing in ({**body, "attendee": None}, {"eventTypeId": number, "start": body["start"]}):
        answer = office("POST", "/v2/bookings", missing)
        assert answer.json["error"]["message"].startswith(
            "attendee property is wrong,attendee should not be null"
        )


@quirks
def test_a_workflow_of_a_form_needs_a_trigger(quirks: bool) -> None:
    office = Office(quirks=quirks)
    place = f"{office.place}/workflows"
    sent = workflow(activation={"isActiveOnAllRoutingForms": True})
    answer = office("POST", f"{place}/routing-form", {**sent, "trigger": []})
    assert answer.status == 400
    assert answer.json["error"]["message"] == f"Could not create Workflow in team {office.team}"
    assert len(office("GET", place).json["data"]) == quirks, "the server keeps it"
    made = office("POST", f"{place}/routing-form", {**sent, "trigger": {"type": "formSubmitted"}})
    path = f"{place}/{made.json['data']['id']}/routing-form"
    assert office("PATCH", path, {"trigger": []}).json["data"]["trigger"] == {"type": "formSubmitted"}


@pytest.mark.parametrize(("offset", "status"), [(None, 400), ([], 200), ({"value": 1, "unit": "day"}, 200)])
def test_the_offset_of_a_trigger_is_no_null(offset: Any, status: int) -> None:
    office = Office()
    place = f"{office.place}/workflows"
    number = office("POST", place, workflow()).json["data"]["id"]
    changes = {"trigger": {"type": "beforeEvent", "offset": offset}}
    assert office("PATCH", f"{place}/{number}", changes).status == status


@pytest.mark.parametrize(
    ("settings", "unread"),
    [
        ({"disableEmailsToAttendees": None}, ["attendee"]),
        ({"disableEmailsToAttendees": None, "disableEmailsToHosts": None}, ["attendee", "host"]),
        ({"disableEmailsToHosts": None, "disableEmailsToAttendees": True}, ["host"]),
        ({"disableEmailsToHosts": True}, []),
    ],
)
def test_null_for_the_mails_of_an_event_type(settings: dict[str, Any], unread: list[str]) -> None:
    office = Office()
    number = office.team_event("x", "roundRobin", "alice")["id"]
    answer = office("PATCH", f"{office.place}/event-types/{number}", {"emailSettings": settings})
    assert answer.status == (400 if unread else 200)
    if unread:
        text = "disableStandardEmails.all.{} - Expected boolean, received null, "
        assert answer.json["error"]["message"] == "".join(map(text.format, unread))


@quirks
@pytest.mark.parametrize("query", ["take=", "skip=", "take=x", "skip=x"])
def test_the_page_of_assigned_options_is_unchecked(query: str, quirks: bool) -> None:
    office = Office(quirks=quirks)
    place = f"/v2/organizations/{office.org}/attributes"
    body = {"name": "A", "slug": "a", "type": "SINGLE_SELECT", "options": [], "enabled": True}
    assert office("POST", place, body).status == 201
    assert office("GET", f"{place}/slugs/a/options/assigned?take=1").status == 200
    check(office, "GET", f"{place}/slugs/a/options/assigned?{query}", None, BREAKS)
