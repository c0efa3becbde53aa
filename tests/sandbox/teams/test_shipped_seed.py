"""The organization that the profile `teams` starts with."""

from __future__ import annotations

from typing import Any

from calcom.sandbox.app import App
from tests.sandbox.teams.test_access import Desk


def data(desk: Desk, path: str, **options: Any) -> Any:
    answer = desk.call("GET", path, **options)
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


def test_the_people_of_the_plain_sandbox_are_there_too() -> None:
    desk, plain = Desk(), App()
    for name in ("users", "api_keys", "schedules", "event_types"):
        both = getattr(plain.state, name)
        assert all(row[both.key] in getattr(desk.app.state, name) for row in both)
    mine = data(desk, "/v2/event-types", version="2024-06-14")
    assert [row["slug"] for row in mine] == ["half-hour"]
    assert [team["slug"] for team in data(desk, "/v2/teams")] == ["duo"]
    plain.close()
    desk.app.close()


def test_its_teams_have_people_event_types_and_a_form() -> None:
    desk = Desk()
    desk.key = "cal_sandbox_org_owner"
    people = data(desk, "/v2/organizations/2/memberships")
    assert [(row["user"]["username"], row["role"]) for row in people] == [
        ("rosa", "OWNER"),
        ("adil", "ADMIN"),
        ("mira", "MEMBER"),
        ("noor", "MEMBER"),
        ("tove", "MEMBER"),
    ]
    assert [team["slug"] for team in data(desk, "/v2/organizations/2/teams")] == ["care", "field"]
    offered = data(desk, "/v2/organizations/2/teams/4/event-types", version="2024-06-14")
    assert [(row["slug"], row["schedulingType"]) for row in offered] == [
        ("handover", "collective"),
        ("check-in", "managed"),
    ]
    (form,) = data(desk, "/v2/organizations/2/teams/3/routing-forms")
    numbers = [route["action"].get("eventTypeId") for route in form["routes"]]
    assert [number for number in numbers if number] == [offered[0]["id"] - 1]
    desk.key = "cal_sandbox_org_member"
    assert desk.call("GET", "/v2/organizations/2/memberships").status_code == 403
    desk.app.close()


def test_it_comes_back_on_reset() -> None:
    app = App(profile="teams")
    before = app.state.snapshot()
    app.state.teams.delete(5)
    app.reset()
    assert app.state.snapshot() == before
    app.close()
