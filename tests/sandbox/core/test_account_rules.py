"""What the server makes of schedules, private links and the caller's own profile, one row per exchange.

The facts are the input classes, services and repositories of API v2, compared with `tests/recordings`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from calcom.sandbox import App
from calcom.sandbox.formats import is_phone_number, is_url

from .conftest import Client
from .test_event_type_rules import BAD, BROKEN, code_of, constraints_of

NEW, OLD = "2024-06-11", "2024-04-15"
BEN = "cal_sandbox_ben"
MONDAY = {"days": ["Monday"], "startTime": "09:00", "endTime": "17:00"}


@pytest.fixture
def app() -> Iterator[App]:
    made = App(quirks=True)
    yield made
    made.close()


def broken(answer: Any) -> dict[str, set[str]]:
    details = answer.json().get("error", {}).get("details") or {}
    return constraints_of(details.get("errors", [])) if isinstance(details, dict) else {}


# --- schedules


SCHEDULE = {"name": "S", "timeZone": "Europe/Rome", "isDefault": False}
MADE: list[tuple[dict[str, Any], dict[str, Any]]] = [
    (
        {},
        {
            "availability": [{**MONDAY, "days": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]}],
            "overrides": [],
        },
    ),
    ({"availability": None, "overrides": None}, {"overrides": []}),
    ({"availability": []}, {"availability": []}),
    ({"availability": [{**MONDAY, "more": 1}], "foo": 1}, {"availability": [MONDAY]}),
    ({"availability": [{**MONDAY, "days": []}]}, {"availability": []}),
    (
        {"availability": [{**MONDAY, "startTime": "17:00", "endTime": "09:00"}]},
        {"availability": [{**MONDAY, "startTime": "17:00", "endTime": "09:00"}]},
    ),
    ({"name": ""}, {"name": ""}),
]


@pytest.mark.parametrize(("sent", "shown"), MADE)
def test_a_schedule_is_shown_as_the_server_keeps_it(
    ask: Client, sent: dict[str, Any], shown: dict[str, Any]
) -> None:
    answer = ask("POST", "/v2/schedules", version=NEW, json={**SCHEDULE, **sent})
    assert answer.status_code == 201, answer.text
    data = answer.json()["data"]
    assert {name: data[name] for name in shown} == shown
    assert ask("GET", f"/v2/schedules/{data['id']}", version=NEW).json()["data"] == data


def test_the_old_version_writes_hours_again_from_the_week(ask: Client) -> None:
    early, late = ("08:00", "12:30"), ("13:00", "14:30")
    hours = [(["Saturday", "Friday"], *early), (["Friday", "Monday", "Sunday"], *late)]
    sent = [{"days": days, "startTime": start, "endTime": end} for days, start, end in hours]
    made = ask("POST", "/v2/schedules", version=NEW, json={**SCHEDULE, "availability": sent}).json()["data"]
    assert made["availability"] == sent
    path = f"/v2/schedules/{made['id']}"
    changed = ask("PATCH", path, version=OLD, json={"name": "Ann"}).json()["data"]
    assert [row["days"] for row in changed["schedule"]["availability"]] == [[0, 1, 5], [5, 6]]
    # Working hours are listed by their start.
    shown = ask("GET", path, version=OLD).json()["data"]["workingHours"]
    assert [row["days"] for row in shown] == [[5, 6], [0, 1, 5]]
    again = ask("GET", path, version=NEW).json()["data"]["availability"]
    assert [row["days"] for row in again] == [["Sunday", "Monday", "Friday"], ["Friday", "Saturday"]]


SCHEDULE_ERRORS: list[tuple[dict[str, Any], int, str, dict[str, set[str]]]] = [
    ({"name": 5}, 400, BAD, {"name": {"isString"}}),
    ({"timeZone": "Mars"}, 400, BAD, {"timeZone": {"isTimeZone"}}),
    ({"isDefault": "yes"}, 400, BAD, {"isDefault": {"isBoolean"}}),
    ({"availability": "always"}, 400, BAD, {"availability": {"isArray", "nestedValidation"}}),
    (
        {"availability": {}},
        400,
        BAD,
        {
            "availability": {"isArray"},
            "availability.days": {"isArray", "isIn"},
            "availability.startTime": {"matches", "isString"},
            "availability.endTime": {"matches", "isString"},
        },
    ),
    ({"availability": ["always"]}, 400, BAD, {"availability.0": {"nestedValidation"}}),
    ({"availability": [None]}, 400, BAD, {"availability.0": {"nestedValidation"}}),
    ({"availability": [[None]]}, 400, BAD, {"availability.0.0": {"nestedValidation"}}),
    ({"availability": [{**MONDAY, "days": "Monday"}]}, 400, BAD, {"availability.0.days": {"isArray"}}),
    ({"availability": [{**MONDAY, "days": ["monday"]}]}, 400, BAD, {"availability.0.days": {"isIn"}}),
    (
        {"availability": [{**MONDAY, "startTime": "9:00"}]},
        400,
        BAD,
        {"availability.0.startTime": {"matches"}},
    ),
    ({"availability": [{**MONDAY, "endTime": "24:00"}]}, 400, BAD, {"availability.0.endTime": {"matches"}}),
    (
        {"overrides": [{"date": "2030-13-01", "startTime": "09:00", "endTime": "10:00"}]},
        400,
        BAD,
        {"overrides.0.date": {"isIso8601"}},
    ),
    (
        {"overrides": [{"date": "2030-01-01"}]},
        400,
        BAD,
        {"overrides.0.startTime": {"matches", "isString"}, "overrides.0.endTime": {"matches", "isString"}},
    ),
]


@pytest.mark.parametrize(("sent", "status", "code", "constraints"), SCHEDULE_ERRORS)
def test_a_schedule_is_refused_as_the_server_does_it(
    ask: Client, sent: dict[str, Any], status: int, code: str, constraints: dict[str, set[str]]
) -> None:
    for method, path in (("POST", "/v2/schedules"), ("PATCH", "/v2/schedules/1")):
        answer = ask(method, path, version=NEW, json={**SCHEDULE, **sent})
        assert (answer.status_code, code_of(answer)) == (status, code), answer.text
        assert broken(answer) == constraints


@pytest.mark.parametrize("version", [NEW, OLD])
def test_a_body_is_looked_at_before_the_schedule_and_its_owner(ask: Client, version: str) -> None:
    for path, key, wanted in [
        ("/v2/schedules/999", "", 404),
        ("/v2/schedules/1", BEN, 403),
        ("/v2/schedules/abc", "", 500),
    ]:
        answer = ask("PATCH", path, version=version, key=key, json={"name": 5})
        assert (answer.status_code, broken(answer)) == (400, {"name": {"isString"}}), path
        assert ask("PATCH", path, version=version, key=key, json={"name": "X"}).status_code == wanted, path


def test_null_for_what_a_schedule_must_have_breaks_the_server(ask: Client) -> None:
    answer = ask("PATCH", "/v2/schedules/1", version=NEW, json={"name": None})
    assert (answer.status_code, code_of(answer)) == (500, BROKEN)
    answer = ask("PATCH", "/v2/schedules/1", version=NEW, json={"isDefault": None, "availability": None})
    assert answer.status_code == 200
    answer = ask("PATCH", "/v2/schedules/1", version=NEW, json={"timeZone": None})
    assert answer.json()["data"]["timeZone"] == "Europe/London", "then its owner's zone counts"


def test_the_oldest_version_drops_overrides_that_are_not_sent(ask: Client) -> None:
    override = {"date": "2030-01-05", "startTime": "10:00", "endTime": "11:00"}
    ask("PATCH", "/v2/schedules/1", version=NEW, json={"overrides": [override]})
    ask("PATCH", "/v2/schedules/1", version=OLD, json={"name": "Renamed"})
    assert ask("GET", "/v2/schedules/1", version=NEW).json()["data"]["overrides"] == []


HOURS = {"days": [1], "startTime": "2022-01-01T09:00:00.000Z", "endTime": "2022-01-01T17:00:00.000Z"}
BAD_HOURS: list[tuple[Any, int, dict[str, set[str]]]] = [
    ("always", 400, {"availabilities": {"isArray", "nestedValidation"}}),
    (["always"], 400, {"availabilities.0": {"nestedValidation"}}),
    ([None], 400, {"availabilities.0": {"nestedValidation"}}),
    ([{**HOURS, "days": "1"}], 400, {"availabilities.0.days": {"isArray", "isNumber"}}),
    ([{**HOURS, "days": [9]}], 500, {}),
    ([{"days": [1], "endTime": HOURS["endTime"]}], 400, {"availabilities.0.startTime": {"isDate"}}),
    ([{**HOURS, "startTime": "2022-01-01T09:00:00Z"}], 400, {"availabilities.0.startTime": {"isDate"}}),
    ([{**HOURS, "startTime": "2022-01-01Tx:00:00.0Z"}], 400, {"availabilities.0.startTime": {"isDate"}}),
    ([{**HOURS, "startTime": None}], 400, {}),
    ([{**HOURS, "startTime": "09:00"}], 400, {}),
    ([{**HOURS, "startTime": "2022-01-01T09:00"}], 400, {}),
    ([{**HOURS, "startTime": "2022-01-01T24:00:00.000Z"}], 400, {}),
    ([{**HOURS, "endTime": "2022-01-01T10:60:00.000Z"}], 400, {}),
    ([{**HOURS, "startTime": 9}], 500, {}),
]


@pytest.mark.parametrize(("sent", "status", "constraints"), BAD_HOURS)
def test_hours_of_the_oldest_version(
    ask: Client, sent: Any, status: int, constraints: dict[str, set[str]]
) -> None:
    answer = ask("POST", "/v2/schedules", version=OLD, json={**SCHEDULE, "availabilities": sent})
    assert (answer.status_code, broken(answer)) == (status, constraints), answer.text


def test_times_of_the_oldest_version_are_of_today_in_its_complaints(ask: Client, app: App) -> None:
    app.state.clock.freeze("2030-05-05T12:00:00Z")
    sent = {**SCHEDULE, "name": 5, "availabilities": [HOURS]}
    (error,) = ask("POST", "/v2/schedules", version=OLD, json=sent).json()["error"]["details"]["errors"]
    assert error["target"]["availabilities"][0]["startTime"] == "2030-05-05T09:00:00.000Z"


# --- private links

LINKS = "/v2/event-types/1/private-links"


@pytest.mark.parametrize(
    ("sent", "status", "shown"),
    [
        ({"maxUsageCount": 2}, 201, {"maxUsageCount": 2, "usageCount": 0, "isExpired": False}),
        ({"maxUsageCount": 2, "expiresAt": None}, 201, {"maxUsageCount": 2}),
        ({"expiresAt": "2030-01-01"}, 201, {"expiresAt": "2030-01-01T00:00:00.000Z", "isExpired": False}),
        ({"expiresAt": "2030-01-01T00:00:00+02:00"}, 201, {"expiresAt": "2029-12-31T22:00:00.000Z"}),
        ({"expiresAt": "2020-01-01T00:00:00Z"}, 201, {"isExpired": True}),
        ({"expiresAt": 5}, 201, {"expiresAt": "1970-01-01T00:00:00.005Z", "isExpired": True}),
        ({}, 400, {}),
        ({"maxUsageCount": None}, 400, {}),
        ({"maxUsageCount": 1, "expiresAt": "2030-01-01"}, 400, {}),
        ({"maxUsageCount": 0}, 400, {"maxUsageCount": {"min"}}),
        ({"maxUsageCount": 1.5}, 400, {"maxUsageCount": {"isInt"}}),
        ({"maxUsageCount": "2"}, 400, {"maxUsageCount": {"isInt", "min"}}),
        ({"expiresAt": "soon"}, 400, {"expiresAt": {"isDate"}}),
        ({"expiresAt": {}}, 400, {"expiresAt": {"isDate"}}),
    ],
)
def test_a_private_link(ask: Client, sent: dict[str, Any], status: int, shown: dict[str, Any]) -> None:
    answer = ask("POST", LINKS, json=sent)
    assert answer.status_code == status, answer.text
    if status == 201:
        data = answer.json()["data"]
        assert {name: data[name] for name in shown} == shown
        assert ("expiresAt" in data) != ("maxUsageCount" in data)
    else:
        assert broken(answer) == shown


def test_a_date_that_is_none_is_null_in_the_list_of_errors(ask: Client) -> None:
    (error,) = ask("POST", LINKS, json={"expiresAt": "soon"}).json()["error"]["details"]["errors"]
    assert (error["value"], error["target"]) == (None, {"expiresAt": None})


def test_an_update_takes_the_time_away_and_keeps_the_uses(ask: Client) -> None:
    link = ask("POST", LINKS, json={"expiresAt": "2030-01-01"}).json()["data"]["linkId"]

    def patch(**sent: Any) -> dict[str, Any]:
        data: dict[str, Any] = ask("PATCH", f"{LINKS}/{link}", json=sent).json()["data"]
        return {name: data.get(name) for name in ("expiresAt", "maxUsageCount", "usageCount")}

    assert patch() == {"expiresAt": None, "maxUsageCount": 1, "usageCount": 0}
    assert patch(maxUsageCount=4) == {"expiresAt": None, "maxUsageCount": 4, "usageCount": 0}
    both = patch(maxUsageCount=5, expiresAt="2031-01-01")
    assert both == {"expiresAt": "2031-01-01T00:00:00.000Z", "maxUsageCount": None, "usageCount": None}
    assert patch() == {"expiresAt": None, "maxUsageCount": 5, "usageCount": 0}


def test_where_a_private_link_is_looked_for(ask: Client) -> None:
    link = ask("POST", LINKS, json={"maxUsageCount": 1}).json()["data"]["linkId"]
    for method in ("PATCH", "DELETE"):
        for path, key, wanted in [
            (f"{LINKS}/unknown", "", 404),
            (f"/v2/event-types/2/private-links/{link}", "", 404),
            (f"/v2/event-types/abc/private-links/{link}", "", 400),
            (f"{LINKS}/{link}", BEN, 404),
        ]:
            assert ask(method, path, key=key, json={}).status_code == wanted, (method, path)
    assert broken(ask("PATCH", f"{LINKS}/unknown", json={"maxUsageCount": 0})) == {"maxUsageCount": {"min"}}


# --- the caller's profile


@pytest.mark.parametrize(
    ("sent", "status", "shown"),
    [
        ({"timeFormat": "24"}, 200, {"timeFormat": 24}),
        (
            {"name": None, "bio": None},
            200,
            {"name": None, "bio": None},
        ),
        ({"timeZone": "america/new_york"}, 200, {"timeZone": "America/New_York"}),
        ({"defaultScheduleId": 999}, 200, {"defaultScheduleId": 999}),
        ({"avatarUrl": "http://127.0.0.1/a.png"}, 200, {"avatarUrl": "http://127.0.0.1/a.png"}),
        ({"email": "ADA2@example.com"}, 200, {"email": "ada@example.com"}),
        ({"metadata": {"a": "b"}, "locale": "de"}, 200, {}),
        ({"weekStart": 5}, 400, {"weekStart": {"isIn", "isString"}}),
        ({"weekStart": "monday"}, 400, {"weekStart": {"isIn"}}),
        ({"timeFormat": 13}, 400, {"timeFormat": {"isIn"}}),
        ({"defaultScheduleId": "1"}, 400, {"defaultScheduleId": {"isNumber"}}),
        ({"avatarUrl": "http://localhost/a.png"}, 400, {"avatarUrl": {"isUrl"}}),
        ({"locale": "xx"}, 400, {"locale": {"isEnum"}}),
        ({"metadata": {"k" * 41: "v"}}, 400, {"metadata": {"ValidateMetadata"}}),
        ({"metadata": []}, 400, {"metadata": {"isObject"}}),
        ({"metadata": [{"a": {}}]}, 400, {"metadata": {"ValidateMetadata", "isObject"}}),
        ({"weekStart": None}, 500, {}),
        ({"timeZone": None}, 500, {}),
        ({"metadata": None}, 200, {"name": "Ada Sandbox"}),
        ({"email": None}, 500, {}),
    ],
)
def test_an_update_of_the_profile(
    ask: Client, sent: dict[str, Any], status: int, shown: dict[str, Any]
) -> None:
    answer = ask("PATCH", "/v2/me", json=sent)
    assert answer.status_code == status, answer.text
    if status == 200:
        assert {name: answer.json()["data"][name] for name in shown} == shown
    else:
        assert broken(answer) == shown


def test_a_new_zone_leaves_the_default_schedule_as_it_is(ask: Client) -> None:
    ask("PATCH", "/v2/me", json={"timeZone": "Asia/Tokyo"})
    default = ask("GET", "/v2/schedules/default", version=NEW).json()["data"]
    assert default["timeZone"] == "Europe/London"
    ask("PATCH", "/v2/me", json={"defaultScheduleId": 999})
    answer = ask("PATCH", "/v2/me", json={"timeZone": "Asia/Seoul"})
    assert answer.status_code == 404
    assert ask("GET", "/v2/me").json()["data"]["timeZone"] == "Asia/Seoul"


# --- rules that several have in common


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("https://example.com", True),
        ("example.com/path?x=1#y", True),
        ("ftp://user:pw@example.co.uk:8080/", True),
        ("http://192.0.2.1/a.png", True),
        ("http://[2001:db8::1]:80/", True),
        ("http://bücher.example/", True),
        ("", False),
        ("http://localhost:3000", False),
        ("http://example", False),
        ("http://example.c0m", False),
        ("http://exa_mple.com", False),
        ("http://-example.com", False),
        ("http://example.com:99999/", False),
        ("http://example.com:x/", False),
        ("http:///path", False),
        ("//example.com", False),
        ("mailto:ada@example.com", False),
        ("javascript:alert(1)", False),
        ("gopher://example.com", False),
        ("http://exa mple.com", False),
        ("http://a@b@example.com", False),
        ("https://example.com/" + "x" * 2083, False),
    ],
)
def test_what_is_a_url(text: str, good: bool) -> None:
    assert is_url(text) is good


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("+442079460000", True),
        ("+44 20 7946 0000", True),
        ("+12025550123", True),
        ("+37120993151", True),
        ("+491701234567", True),
        ("2025550123", False),
        ("+1234567890", False),
        ("+1202555012", False),
        ("+4412345", False),
        ("+999", False),
        ("call me", False),
    ],
)
def test_what_is_a_phone_number(text: str, good: bool) -> None:
    assert is_phone_number(text) is good


@pytest.mark.parametrize(
    ("method", "path", "version", "status"),
    [
        ("POST", "/v2/event-types", "2024-06-14", 403),
        ("GET", "/v2/event-types/1", "2024-06-14", 403),
        ("PATCH", "/v2/event-types/abc", "2024-06-14", 403),
        ("DELETE", "/v2/event-types/1", "2024-06-14", 403),
        ("GET", "/v2/event-types", "2024-06-14", 200),
        ("GET", "/v2/event-types", OLD, 403),
        ("POST", LINKS, OLD, 403),
        ("GET", LINKS, OLD, 403),
        ("PATCH", f"{LINKS}/x", OLD, 403),
        ("DELETE", f"{LINKS}/x", OLD, 403),
        ("GET", "/v2/schedules", NEW, 401),
        ("POST", "/v2/schedules", OLD, 401),
        ("PATCH", "/v2/me", OLD, 401),
        ("POST", "/v2/webhooks", OLD, 401),
        ("POST", "/v2/event-types/1/webhooks", OLD, 401),
    ],
)
def test_nobody_is_refused_by_the_guard_that_comes_first(
    ask: Client, method: str, path: str, version: str, status: int
) -> None:
    """Controllers whose own guard looks at permissions say 403 before the key is asked for."""
    body: dict[str, object] = {} if method in ("GET", "DELETE") else {"json": {}}
    answer = ask(method, path, key=None, version=version, **body)
    assert answer.status_code == status, answer.text
    assert ask(method, path, key="cal_wrong", version=version, **body).status_code == 401


@pytest.mark.parametrize("value", [[], {}, 0, True, 1.5])
def test_the_credential_of_a_delegation_is_a_text(ask: Client, value: Any) -> None:
    calendar = {"integration": "google_calendar", "externalId": "x", "delegationCredentialId": value}
    for method, path, more in [
        ("POST", "/v2/selected-calendars", {"credentialId": 1}),
        ("PUT", "/v2/destination-calendars", {}),
    ]:
        answer = ask(method, path, json={**calendar, **more})
        assert (answer.status_code, broken(answer)) == (400, {"delegationCredentialId": {"isString"}}), path


@pytest.mark.parametrize("quirks", [True, False])
def test_a_user_without_an_address_cannot_ask_for_another(quirks: bool) -> None:
    app = App(quirks=quirks)
    ask = Client(app)
    ask("PATCH", "/v2/me", json={"email": ""})
    answer = ask("PATCH", "/v2/me", json={"email": "ann@example.com", "bio": "Kept"})
    assert answer.status_code == (500 if quirks else 200), answer.text
    assert ask("GET", "/v2/me").json()["data"]["bio"] == "Kept"
    app.close()


def test_an_address_is_awaited_by_a_user_without_metadata(ask: Client) -> None:
    assert ask("PATCH", "/v2/me", json={"metadata": None}).status_code == 200
    assert ask("PATCH", "/v2/me", json={"email": "ann@example.com"}).status_code == 200
    (event_type, *_) = ask("GET", "/v2/event-types", version="2024-06-14").json()["data"]
    waiting = {"emailChangeWaitingForVerification": "ann@example.com"}
    assert event_type["users"][0]["metadata"] == waiting


TEN = {"start": "2027-01-11T10:00:00Z", "end": "2027-01-11T11:00:00.000Z"}
TEXTS = {"start": {"isString"}, "end": {"isString"}}
DATES = {"start": {"isDate"}, "end": {"isDate"}}


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ({"schedule": [[TEN]]}, 200),
        ({"schedule": [[{"start": "2027-01-11T11:00:00+01:00", "end": "2027-01-11T11:00:00Z"}]]}, 200),
        ({"schedule": [[{**TEN, "x": 1}]]}, 200),
        ({"schedule": {}}, {"schedule": {"isArray"}, **TEXTS}),
        ({"schedule": {"start": "x"}}, {"schedule": {"isArray"}, "end": {"isString"}}),
        ({"schedule": "x"}, {"schedule": {"isArray", "nestedValidation"}}),
        ({"schedule": [{}]}, TEXTS),
        ({"schedule": [[{}]]}, TEXTS),
        ({"schedule": [[{**TEN, "start": 5}]]}, {"start": {"isString"}}),
        ({"schedule": [5]}, {"0": {"nestedValidation"}}),
        ({"schedule": [[None]]}, {"0": {"nestedValidation"}}),
        ({"schedule": [TEN]}, "bare"),
        ({"schedule": [[[TEN]]]}, "INTERNAL_SERVER_ERROR"),
        ({"schedule": [[{**TEN, "start": "x"}]]}, "INTERNAL_SERVER_ERROR"),
        ({"schedule": [[{"start": "2027-01-11", "end": "2027-01-12"}]]}, "INTERNAL_SERVER_ERROR"),
        ({"dateOverrides": [TEN]}, 200),
        ({"dateOverrides": [{"start": 5, "end": True}]}, 200),
        ({"dateOverrides": [{"start": "2027-01-11", "end": "2027-01-12"}]}, 200),
        ({"dateOverrides": {}}, {"dateOverrides": {"isArray"}, **DATES}),
        ({"dateOverrides": [{}]}, DATES),
        ({"dateOverrides": [[{}]]}, DATES),
        ({"dateOverrides": [{"start": None, "end": "x"}]}, DATES),
        ({"dateOverrides": ["x"]}, {"0": {"nestedValidation"}}),
        ({"timeZone": None}, 200),
    ],
)
def test_an_update_of_a_schedule_in_the_oldest_form(
    sent: dict[str, Any], expected: int | str | dict[str, set[str]]
) -> None:
    app = App(quirks=True)
    answer = Client(app)("PATCH", "/v2/schedules/1", version=OLD, json={"name": "Hours", **sent})
    if isinstance(expected, int):
        assert answer.status_code == expected, answer.text
    elif isinstance(expected, str):
        assert (answer.status_code, answer.json().get("error", {}).get("code", "bare")) == (500, expected)
    else:
        assert dict(_rules_in(answer.json()["error"]["details"]["errors"])) == expected
    app.close()


def _rules_in(errors: list[Any]) -> Iterator[tuple[str, set[str]]]:
    for entry in errors:
        if entry.get("constraints"):
            yield entry["property"], set(entry["constraints"])
        yield from _rules_in(entry["children"])


def test_hours_in_the_oldest_form_are_in_utc(ask: Client) -> None:
    hours = {"start": "2027-01-11T11:00:00+01:00", "end": "2027-01-11T11:00:00Z"}
    override = {"start": "2027-01-11T23:30:00-01:00", "end": "2027-01-12T02:00:00Z"}
    body = {"name": "Hours", "schedule": [[hours]], "dateOverrides": [override], "timeZone": None}
    shown = ask("PATCH", "/v2/schedules/1", version=OLD, json=body).json()["data"]
    week, day = shown["schedule"]["availability"]
    assert (week["startTime"][11:16], week["endTime"][11:16], week["days"]) == ("10:00", "11:00", [0])
    assert (day["startTime"][11:16], day["endTime"][11:16], day["date"][:10]) == (
        "00:30",
        "02:00",
        "2027-01-12",
    )
    zone = ask("GET", "/v2/me").json()["data"]["timeZone"]
    assert (shown["schedule"]["timeZone"], shown["timeZone"]) == (None, zone)
