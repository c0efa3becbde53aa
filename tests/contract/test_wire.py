"""Both APIs go through one gateway: the key where each takes it, paths where each has them, nothing shown."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import httpx
import pytest

from calcom import CalCom
from calcom.v1 import CalComV1
from calcom_spec.contract import Document
from contract_tests.api import Kind
from contract_tests.client_transport import GatewayTransport
from contract_tests.credentials import Credentials
from contract_tests.gateway import Gateway
from contract_tests.guard import Guard
from contract_tests.redact import Redactor
from contract_tests.settings import Mode, Settings
from contract_tests.target import TargetError, reach_instance
from contract_tests.teams.api import TEAMS
from contract_tests.v1 import suite
from contract_tests.v1.api import V1
from contract_tests.v1.target import reach_instance as reach_v1

KEY = "cal_0123456789abcdef"


class Wire:
    """Notes what arrives and answers all alike."""

    def __init__(self, status: int = 200, body: Any = None) -> None:
        self.status, self.body = status, body
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(self.status, json=self.body)


def door_v1(wire: Wire, mode: Mode = Mode.FULL) -> Gateway:
    return Gateway(
        "http://cal.example.com/api/v1",
        Document.load("v1"),
        credentials=Credentials(KEY, in_query=True),
        guard=Guard(mode, api=V1),
        redactor=Redactor({"CALCOM_API_KEY": KEY}),
        transport=httpx.MockTransport(wire),
        api=V1,
    )


def test_the_key_of_v1_is_sent_in_the_query_and_shown_nowhere() -> None:
    wire = Wire(body={"schedules": [{"id": 1}]})
    gateway = door_v1(wire)
    gateway.log = []
    answer = gateway.send("GET", "/schedules", query={"take": 1})
    gateway.send("GET", "/schedules", as_=Credentials("another-key", in_query=True))
    assert [r.url.params["apiKey"] for r in wire.requests] == [KEY, "another-key"]
    assert all("authorization" not in r.headers for r in wire.requests)
    assert answer.data == [{"id": 1}]
    shown = json.dumps([[e.path, e.request_headers] for e in gateway.log])
    assert KEY not in shown
    assert "another-key" not in shown
    assert "apiKey=%24CALCOM_API_KEY" in shown or "apiKey=$CALCOM_API_KEY" in shown
    gateway.close()


@pytest.mark.parametrize("before", ["", "/api"])
def test_the_clients_go_through_the_door_wherever_the_api_stands(before: str) -> None:
    wire = Wire(body={"status": "success", "data": []})
    gateway = Gateway(f"http://cal.example.com{before}", Document.load(), transport=httpx.MockTransport(wire))
    with (
        httpx.Client(transport=GatewayTransport(gateway)) as http,
        CalCom(KEY, base_url=f"http://cal.example.com{before}/v2", http_client=http) as client,
    ):
        client.schedules.list()
    assert [r.url.path for r in wire.requests] == [f"{before}/v2/schedules"]
    gateway.close()


def test_the_client_of_v1_goes_through_the_door() -> None:
    wire = Wire(body={"schedules": []})
    gateway = door_v1(wire)
    with (
        httpx.Client(transport=GatewayTransport(gateway)) as http,
        CalComV1(KEY, base_url="http://cal.example.com/api/v1", http_client=http) as client,
    ):
        client.schedules.list()
    assert [(r.url.path, r.url.params["apiKey"]) for r in wire.requests] == [("/api/v1/schedules", KEY)]
    gateway.close()


def test_owned_mode_knows_the_things_of_v1() -> None:
    guard = Guard(Mode.OWNED, api=V1)
    guard.learn("POST", "/event-types", 200, {"event_type": {"id": 5}, "message": "created"})
    assert guard.objection("PATCH", "/event-types/5", {"title": "x"}) is None
    assert guard.objection("POST", "/bookings", {"eventTypeId": 5}) is None
    guard.learn("POST", "/bookings", 200, {"booking": {"id": 8}})
    assert guard.objection("DELETE", "/bookings/8/cancel", None) is None
    for method, path, body in (
        ("PATCH", "/event-types/6", {}),
        ("POST", "/bookings", {"eventTypeId": 6}),
        ("DELETE", "/bookings/9/cancel", None),
        ("POST", "/users", {"email": "x@example.com"}),
        ("POST", "/availabilities", {"scheduleId": 1}),
        ("PATCH", "/users/1", {"name": "x"}),
    ):
        assert guard.objection(method, path, body), (method, path)


@pytest.mark.parametrize(
    ("address", "where"),
    [
        ("http://cal.example.com", "http://cal.example.com/api/v1"),
        ("http://cal.example.com/api/v1/", "http://cal.example.com/api/v1"),
    ],
)
def test_api_v1_is_found_wherever_the_address_points(address: str, where: str) -> None:
    def api(request: httpx.Request) -> httpx.Response:
        if request.url.path != "/api/v1/me":
            return httpx.Response(404, html="<h1>Not found</h1>")
        return httpx.Response(200, json={"user": {"id": 1}})

    assert reach_v1(Settings(url=address, key=KEY), httpx.MockTransport(api)).base_url == where


@pytest.mark.parametrize(
    ("status", "body", "complaint"),
    [
        (410, {"message": "gone"}, "disabled API v1"),
        (401, {"message": "no"}, "does not accept the key"),
        (200, {"status": "success"}, "does not look like"),
    ],
)
def test_what_is_wrong_with_a_server_of_v1_is_said(status: int, body: Any, complaint: str) -> None:
    with pytest.raises(TargetError, match=complaint) as told:
        reach_v1(Settings(url="http://cal.example.com/v1", key=KEY), httpx.MockTransport(Wire(status, body)))
    assert KEY not in str(told.value)


@pytest.mark.parametrize(("status", "body"), [(410, {"message": "gone"}), (200, {"user": {"id": 1}})])
def test_a_server_of_v1_is_recognized_by_the_profile_of_v2(status: int, body: Any) -> None:
    wire = httpx.MockTransport(Wire(status, body))
    with pytest.raises(TargetError, match="API v1"):
        reach_instance(Settings(url="http://cal.example.com/v1", key=KEY), wire)


def test_the_client_has_a_method_for_every_operation_of_v1() -> None:
    from contract_tests.layers.client_layer import discover

    library = suite().client
    with library.sync(KEY, base_url="http://cal.example.com/v1") as client:
        assert set(discover(client, library)) == set(Document.load("v1").operations)


# --- organizations ----------------------------------------------------------------------------------------


class Organization:
    """Answers as organization 1 does: with these members, and with a refusal to delete anybody."""

    api = TEAMS
    platform = None
    organization = 1

    def __init__(self, refusal: int, *members: int) -> None:
        self.refusal = refusal
        self.members = [{"id": 90 + user, "userId": user} for user in members]
        self.sent: list[str] = []

    def send(self, method: str, path: str, **_: Any) -> Reply:
        self.sent.append(f"{method} {path}")
        deletes = method == "DELETE"
        return Reply(self.refusal if deletes else 200, None if deletes else self.members)


@dataclass(frozen=True)
class Reply:
    status: int
    data: Any = None

    @property
    def is_success(self) -> bool:
        return self.status < 300


@pytest.mark.parametrize(
    ("refusal", "members", "status"),
    [(403, (), 404), (403, (7,), 404), (403, (5,), 403), (404, (5,), 404), (200, (5,), 200)],
)
def test_a_user_outside_the_organization_is_gone(refusal: int, members: tuple[int, ...], status: int) -> None:
    (kind,) = {kind.name: kind for kind in TEAMS.kinds if kind.name == "organization-user"}.values()
    there = Organization(refusal, *members)
    answer = kind.remove(there, "5")
    assert answer.status == status
    assert answer.is_success is (status == 200)
    assert there.sent[0] == "DELETE /v2/organizations/1/users/5"


def test_the_workflow_of_a_routing_form_is_removed_below_its_team() -> None:
    kind = TEAMS.made_by("POST /v2/organizations/1/teams/3/workflows/routing-form")
    assert kind is not None
    path = "/v2/organizations/1/teams/3/workflows/routing-form"
    assert kind.identity({"id": 7}, path) == "3/7"
    there = Organization(200)
    assert kind.remove(there, "3/7").is_success
    assert there.sent == ["DELETE /v2/organizations/1/teams/3/workflows/7/routing-form"]


class Platform:
    """An instance whose platform client has two managed organizations."""

    api = TEAMS

    organization = 1

    def __init__(self, platform: Any) -> None:
        self.platform = platform
        self.sent: list[tuple[str, Any]] = []

    def send(self, method: str, path: str, *, as_: Any = None, **_: Any) -> Reply:
        self.sent.append((f"{method} {path}", as_))
        if path == "/v2/me":
            return Reply(200, {"organizationId": 9})
        return Reply(200, [{"id": 20, "name": "a"}, {"id": 21, "name": "b"}])


def kind_named(name: str) -> Kind:
    return next(kind for kind in TEAMS.kinds if kind.name == name)


def test_managed_organizations_are_listed_and_removed_as_the_platform() -> None:
    kind = kind_named("managed-organization")
    assert kind.listing is not None
    assert kind.listing(Platform(None), {}) == []
    there = Platform("the platform")
    assert [(kind.identity(row), kind.mark(row)) for row in kind.listing(there, {})] == [
        ("20", "a"),
        ("21", "b"),
    ]
    kind.remove(there, "20")
    assert there.sent[1::2] == [
        ("GET /v2/organizations/9/organizations", "the platform"),
        ("DELETE /v2/organizations/9/organizations/20", "the platform"),
    ]


def test_the_membership_of_another_part_is_known_by_its_address() -> None:
    """A generated request may change the user name, but keeps the mark in the address."""
    row = {"id": 7, "user": {"username": "anything", "email": "contract-0a0b0c0d-w1-person-1@example.com"}}
    assert kind_named("organization-membership").mark(row) == row["user"]["email"]  # type: ignore[index]


UNFINISHED = "failed requests for workflows (each may leave an unnamed one)"


@pytest.mark.parametrize(
    ("label", "body", "status", "left"),
    [
        (
            "DELETE /v2/organizations/1/memberships/2",
            None,
            200,
            "removed memberships (their users may remain)",
        ),
        ("DELETE /v2/organizations/1/memberships/2", None, 404, ""),
        ("DELETE /v2/organizations/1/teams/2", None, 200, ""),
        ("GET /v2/organizations/1/memberships/2", None, 200, ""),
        ("POST /v2/organizations/1/routing-forms/x/responses", {}, 201, "answers to routing forms"),
        ("POST /v2/organizations/1/teams/3/routing-forms/x/responses", {}, 200, "answers to routing forms"),
        ("POST /v2/organizations/1/routing-forms/x/responses", {}, 300, ""),
        ("PATCH /v2/organizations/1/routing-forms/x/responses/1", {}, 200, ""),
        ("POST /v2/organizations/1/users", {}, 201, "invitations by mail"),
        ("POST /v2/organizations/1/users", {}, 409, ""),
        ("POST /v2/organizations/1/teams/3/workflows/routing-form", {}, 500, UNFINISHED),
        ("POST /v2/organizations/1/teams/3/workflows", {}, 500, UNFINISHED),
        ("POST /v2/organizations/1/teams/3/workflows", {}, 201, ""),
        ("POST /v2/organizations/1/teams/3/invite", {}, 201, "invitation links"),
        ("POST /v2/teams/3/invite", {}, 200, "invitation links"),
        ("POST /v2/teams/3/invite", {}, 404, ""),
        ("POST /v2/auth/oauth2/token", {"grant_type": "authorization_code"}, 200, "exchanged codes"),
        ("POST /v2/auth/oauth2/token", {"grant_type": "authorization_code"}, 400, ""),
    ],
)
def test_what_stays_of_requests_in_an_organization(label: str, body: Any, status: int, left: str) -> None:
    assert TEAMS.leaves(label, body, status) == left


def test_what_no_request_removes_in_an_organization_is_counted() -> None:
    kind = TEAMS.made_by("POST /v2/organizations/1/delegation-credentials")
    assert kind is not None
    assert kind.remains == "delegation credentials"


@pytest.mark.parametrize(
    ("former", "now", "name"),
    [
        ("contract_tests.wire", "contract_tests.api", "V2"),
        ("contract_tests.v1.wire", "contract_tests.v1.api", "V1"),
        ("contract_tests.teams.wire", "contract_tests.teams.api", "TEAMS"),
        ("contract_tests.document", "calcom_spec.contract", "Document"),
    ],
)
def test_scripts_may_use_the_former_name_of_a_module(former: str, now: str, name: str) -> None:
    assert getattr(import_module(former), name) is getattr(import_module(now), name)
