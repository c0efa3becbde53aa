"""Odd bodies of workflows are taken or refused; none of them breaks the sandbox."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.teams.test_access import Desk

STEP = {
    "action": "email_host",
    "stepNumber": 1,
    "sender": "Ada",
    "includeCalendarEvent": False,
    "message": {"subject": "a", "html": "b"},
}
BODY: dict[str, Any] = {
    "name": "Remind",
    "activation": {"isActiveOnAllEventTypes": True},
    "trigger": {"type": "beforeEvent", "offset": {"value": 2, "unit": "hour"}},
    "steps": [STEP],
}


@pytest.mark.parametrize(
    ("more", "status"),
    [
        ({}, 201),
        ({"steps": [{**STEP, "message": []}]}, 201),
        ({"activation": []}, 201),
        ({"steps": [{**STEP, "stepNumber": 0.5}]}, 400),
        ({"steps": [{**STEP, "stepNumber": 1e300}]}, 400),
        ({"trigger": {"type": "beforeEvent", "offset": {"value": 2**40, "unit": "hour"}}}, 400),
    ],
)
def test_a_body_is_taken_or_refused(more: dict[str, Any], status: int) -> None:
    desk = Desk()
    desk.key = "cal_sandbox_org_owner"
    team = desk.call("GET", "/v2/organizations/2/teams").json()["data"][0]["id"]
    answer = desk.call("POST", f"/v2/organizations/2/teams/{team}/workflows", {**BODY, **more})
    assert answer.status_code == status, answer.text
    desk.app.close()
