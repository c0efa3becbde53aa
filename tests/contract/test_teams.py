"""The suite on the edition with teams: what it asks for, what it says of keys, what belongs to a run."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from calcom.sandbox import Sandbox
from contract_tests.credentials import Credentials
from contract_tests.gateway import Gateway
from contract_tests.guard import Guard
from contract_tests.instance.check import advise
from contract_tests.judge import Judge
from contract_tests.layers.server_layer import reach
from contract_tests.profiles import document_of, suite_of
from contract_tests.results import Layer, Results
from contract_tests.sandbox_facts import key_of, unlimited_seed
from contract_tests.settings import Mode, Profile
from contract_tests.target import Target
from contract_tests.teams.api import TEAMS
from contract_tests.teams.target import describe_sandbox

DOCUMENT = document_of(Profile.TEAMS)
SUITE = suite_of(Profile.TEAMS)


@pytest.fixture(scope="module")
def sandbox() -> Any:
    with Sandbox(seed=unlimited_seed(profile="teams"), profile="teams") as running:
        yield running


@pytest.fixture(scope="module")
def target(sandbox: Sandbox) -> Target:
    return describe_sandbox(sandbox)


@contextmanager
def door_of(target: Target, mode: Mode = Mode.FULL) -> Iterator[Gateway]:
    gateway = Gateway(
        target.base_url,
        DOCUMENT,
        credentials=target.credentials,
        platform=target.platform,
        guard=Guard(mode, api=TEAMS),
        api=TEAMS,
    )
    try:
        yield gateway
    finally:
        gateway.close()


def test_operations_have_the_shape_and_the_version_of_the_edition() -> None:
    operation = DOCUMENT.operations["create_team_event_type"]
    assert (operation.shape, operation.default_version) == ("2024-06-14", "2024-09-04")
    newest = document_of(Profile.HOSTED).operations["create_team_event_type"]
    assert (newest.shape, newest.default_version) == ("", "2026-06-12")


def test_every_operation_has_a_request_or_a_smallest_one() -> None:
    ids = [o.label for o in DOCUMENT.of_edition("teams") if "orgId" in o.path or "/teams/" in o.path]
    assert len(ids) > 150
    assert not [label for label in ids if label not in SUITE.recipes.table]


@pytest.mark.parametrize(
    "label",
    [
        "POST /v2/organizations/{orgId}/users",
        "PATCH /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}",
        "DELETE /v2/organizations/{orgId}/attributes/options/{userId}/{attributeOptionId}",
        "POST /v2/organizations/{orgId}/routing-forms/{routingFormId}/responses",
        "GET /v2/organizations/{orgId}/organizations/{managedOrganizationId}",
    ],
)
def test_mode_owned_reaches_what_belongs_to_the_run(target: Target, label: str) -> None:
    path = label.partition(" ")[2]
    operation = next(o for o in DOCUMENT.operations.values() if o.label == label)
    results = Results([operation])
    owned_by_others = "routing-forms" in path or "organizations/{managed" in path
    judge = Judge(DOCUMENT, results, Layer.SERVER, scope={operation.id})
    with door_of(target, Mode.FULL if owned_by_others else Mode.OWNED) as gateway:
        resources = SUITE.resources(
            gateway,
            f"{sum(label.encode()):08x}",
            platform=target.platform,
            other=target.other,
            member=target.member,
            known=target.known,
        )
        reach(DOCUMENT, operation, resources, SUITE.recipes, results, judge, {operation.id})
    assert results.rows[operation.id].status, results.rows[operation.id].unreached
    assert not results.failures


@pytest.mark.parametrize("permission", [{}, [], 5, None, "eventType", ""])
def test_what_is_not_a_permission_is_refused(target: Target, permission: Any) -> None:
    """A sandbox that breaks on those that are not texts is no sandbox: a real 6.0.12 refuses them."""
    with door_of(target) as gateway:
        body = {"name": "contract-role", "permissions": [permission]}
        answer = gateway.send("POST", "/v2/organizations/2/roles", body=body)
        assert (answer.status, "must be a valid permission string" in answer.reason) == (400, True)


def test_mode_owned_leaves_other_teams_and_people_alone() -> None:
    guard = Guard(Mode.OWNED, api=TEAMS)
    hosts = {"title": "contract", "hosts": [{"userId": 7}]}
    assert guard.objection("PATCH", "/v2/organizations/1/teams/2", {"name": "x"})
    assert guard.objection("DELETE", "/v2/organizations/1/users/7", None)
    assert guard.objection("POST", "/v2/organizations/1/teams/2/memberships", {"userId": 7})
    guard.learn("POST", "/v2/organizations/1/teams", 201, {"data": {"id": 9}})
    assert guard.objection("PATCH", "/v2/organizations/1/teams/9", {"name": "x"}) is None
    assert guard.objection("POST", "/v2/organizations/1/teams/9/event-types", hosts)
    guard.may_name("organization-user", "7")
    assert guard.objection("POST", "/v2/organizations/1/teams/9/event-types", hosts) is None
    booking = {"eventTypeId": 44}
    assert guard.objection("POST", "/v2/bookings", booking)
    guard.learn("POST", "/v2/organizations/1/teams/9/event-types", 201, {"data": [{"id": 44}, {"id": 45}]})
    assert guard.objection("POST", "/v2/bookings", booking) is None


def test_a_schedule_of_a_person_of_the_run_may_be_the_default() -> None:
    guard = Guard(Mode.FULL, api=TEAMS, protects_the_ground=True)
    body = {"name": "contract", "isDefault": True}
    assert guard.objection("POST", "/v2/organizations/1/users/7/schedules", body)
    guard.learn("POST", "/v2/organizations/1/users", 201, {"data": {"id": 7}})
    assert guard.objection("POST", "/v2/organizations/1/users/7/schedules", body) is None
    assert guard.objection("POST", "/v2/schedules", body)


@pytest.mark.parametrize(
    ("key", "member", "other", "said"),
    [
        ("rosa", "noor", "ben", []),
        ("rosa", None, "ben", ["there is no key of a plain member"]),
        ("rosa", "adil", "ben", ["the user of --member-key is an owner or admin"]),
        ("rosa", "ben", "cleo", ["the user of --member-key is not in organization 2"]),
        ("rosa", "noor", "tove", ["the user of --key2 is also in organization 2"]),
        ("tove", "noor", "ben", ["the user is not an owner or admin of organization 2"]),
        ("ben", "noor", "cleo", ["the user belongs to no organization"]),
    ],
)
def test_check_says_which_keys_are_missing(
    sandbox: Sandbox, target: Target, key: str, member: str | None, other: str, said: list[str]
) -> None:
    def who(name: str | None) -> Credentials | None:
        return Credentials(key=key_of(sandbox, name)) if name else None

    given = replace(target, credentials=who(key) or target.credentials, member=who(member), other=who(other))
    with door_of(given, Mode.READ_ONLY) as gateway:
        told = [advice.what for advice in advise(gateway, given)]
    assert [what for what in told if "schedule" not in what and "limited" not in what] == said


def test_the_ledger_of_the_edition_names_recordings_that_are_there() -> None:
    from contract_tests import known

    root = Path(__file__).parents[2]
    entries = known.ledger_for("teams-6.0", "teams-6.0")
    assert entries
    named = [entry.evidence for entry in entries if entry.evidence.startswith("tests/")]
    assert not [evidence for evidence in named if not (root / evidence.split(",")[0]).is_file()]
