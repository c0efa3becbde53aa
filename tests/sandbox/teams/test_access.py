"""Who may call what: the table against the routes, and roles against what they allow."""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import Iterator
from itertools import product
from typing import Any, NamedTuple

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calcom.sandbox.app import App, load_routes
from calcom.sandbox.document import operations
from calcom.sandbox.organizations.access import ACCESS, Access
from calcom.sandbox.organizations.members import Role, join
from calcom.sandbox.rate_limits import Limit, RateLimiter
from calcom.sandbox.state import Row

EXAMPLES = int(os.environ.get("CALCOM_SANDBOX_SEQUENCES", "100"))
# Of the shipped seed.
ORGANIZATION, TEAM, LONE_TEAM, CALLER = 2, 3, 5, 2
PATH = {
    "orgId": ORGANIZATION,
    "userId": 14,
    "membershipId": 17,
    "eventTypeId": 7,
    "routingFormId": "sandbox-form",
    "kind": "emails",
}
RANKS: dict[Role, int] = {"MEMBER": 1, "ADMIN": 2, "OWNER": 3}
PUBLIC = {
    "GET /v2/teams/:teamId/event-types",  # as in 6.0: whoever knows the number
    "GET /v2/teams",  # the caller's own
    "POST /v2/teams",  # anybody, who then owns it
}
BY_ROLE = {name: access for name, access in ACCESS.items() if access.role and "/oauth-clients" not in name}


class Membership(NamedTuple):
    role: Role
    accepted: bool


Belonging = Membership | None


class Desk:
    """The shipped organization, in process; `ben` has the role that a test gives."""

    def __init__(self, **options: Any) -> None:
        self.app = App(profile="teams", **options)
        self.app.default_limit = Limit(limit=10**9)
        self.routes = {f"{route.method} {route.path}": route for route in self.app.routes}
        self.key = "cal_sandbox_ben"
        self.taken = self.app.state.snapshot()

    def belong(self, organization: Belonging, team: Belonging, lone: Belonging) -> None:
        state = self.app.state
        self.app.limiter = RateLimiter()  # some routes have limits of their own
        with state.lock:
            state.restore(self.taken)
            for row in [row for row in state.memberships if row["userId"] == CALLER]:
                state.memberships.delete(row["id"])
            for number, wanted in ((ORGANIZATION, organization), (TEAM, team), (LONE_TEAM, lone)):
                if wanted is not None:
                    join(state, number, CALLER, role=wanted.role, accepted=wanted.accepted)

    def call(self, method: str, path: str, body: Any = None, version: str = "2024-08-13") -> httpx.Response:
        async def send() -> httpx.Response:
            transport = httpx.ASGITransport(self.app)
            async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
                headers = {"authorization": f"Bearer {self.key}", "cal-api-version": version}
                return await client.request(method, path, json=body, headers=headers)

        return asyncio.run(send())

    def refused(self, route: str) -> bool:
        """Whether a role is what the caller lacks for a route."""
        method, path = route.split(" ")
        team = TEAM if "/organizations/" in path else LONE_TEAM

        def value(match: re.Match[str]) -> str:
            return str({**PATH, "teamId": team}.get(match[1], 1))

        version = self.routes[route].versions[0]
        answer = self.call(method, re.sub(r":(\w+)", value, path), {} if method != "GET" else None, version)
        text = answer.text
        return answer.status_code == 403 and ("RolesGuard" in text or "not a user Routing Form" in text)


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    made = Desk()
    yield made
    made.app.close()


def allowed(route: str, access: Access, organization: Belonging, team: Belonging, lone: Belonging) -> bool:
    """What the roles say, put another way: the rank that the caller has where the route looks for it."""
    assert access.role is not None
    where, _, least = access.role.partition("_")

    def rank(membership: Belonging) -> int:
        return RANKS[membership.role] if membership is not None and membership.accepted else 0

    needed = next(number for role, number in RANKS.items() if role == least)
    if "/organizations/" not in route:
        return rank(lone) >= needed
    if organization is None:
        return False
    if where == "ORG":
        return rank(organization) >= needed
    return ":teamId" in route and (rank(organization) >= RANKS["ADMIN"] or rank(team) >= needed)


MEMBERSHIPS = [None, *(Membership(role, accepted) for role, accepted in product(RANKS, (True, False)))]
belonging = st.sampled_from(MEMBERSHIPS)


def test_every_route_of_teams_is_in_the_table() -> None:
    routes = {f"{route.method} {route.path}": route for route in load_routes("teams")}
    guarded = re.compile(r"\w+ /v2/(teams|organizations|oauth-clients)\b")
    assert {name for name, route in routes.items() if guarded.match(name) and not route.access} == PUBLIC
    served = {f"{route.method} {route.path}" for route in load_routes("hosted")} | routes.keys()
    assert ACCESS.keys() <= served


def test_what_is_served_is_in_the_document_of_6_0() -> None:
    """And the other way round; only the server's own pages and helpers are in no document."""
    served = {(one.method, re.sub(r":\w+", "{}", one.path)) for one in load_routes("teams")}
    described = {
        (entry["method"], re.sub(r"\{\w+\}", "{}", entry["path"]))
        for entry in operations().values()
        if "teams" in entry["operation"]["x-calcom-editions"]
    }
    helpers = re.compile(r"/health|/v2/(atoms|gcal|provider|oauth|oauth-clients|router|webhooks/vercel)/")
    assert {path for _, path in served - described if not helpers.match(path)} == set()
    # The server takes "event-types" for the number of a team there.
    assert described - served <= {("GET", "/v2/organizations/{}/teams/event-types")}


def test_what_one_profile_guards_stays_guarded_beside_another() -> None:
    desk = Desk()
    App(profile="selfhosted").close()
    desk.belong(None, None, None)
    assert desk.refused("GET /v2/organizations/:orgId/memberships")
    desk.app.close()


@given(st.sampled_from(sorted(BY_ROLE)), belonging, belonging, belonging)
@settings(max_examples=EXAMPLES, deadline=None)
def test_roles_hold(
    desk: Desk, route: str, organization: Belonging, team: Belonging, lone: Belonging
) -> None:
    if route not in desk.routes:  # the hosted edition's alone
        return
    desk.belong(organization, team, lone)
    assert desk.refused(route) is not allowed(route, BY_ROLE[route], organization, team, lone)


@given(
    st.sampled_from(sorted(name for name, access in BY_ROLE.items() if access.permission)),
    belonging,
    belonging,
    st.booleans(),
)
@settings(max_examples=EXAMPLES, deadline=None)
def test_a_permission_does_instead_of_a_role(
    desk: Desk, route: str, organization: Belonging, team: Belonging, has_it: bool
) -> None:
    access = BY_ROLE[route]
    desk.belong(organization, team, None)
    state = desk.app.state
    number = TEAM if ":teamId" in route else ORGANIZATION
    row = state.memberships.find(teamId=number, userId=CALLER)
    with state.lock:
        state.teams.update(number, features=["pbac"])
        for one in [one for one in state.memberships if one["userId"] == CALLER]:
            given_role: Row = {
                "id": f"role-{one['id']}",
                "name": "Odd",
                "permissions": [access.permission] if has_it and one is row else ["booking.readNothing"],
                "teamId": number,
            }
            state.table("roles").insert(**given_role)
            state.memberships.update(one["id"], customRoleId=given_role["id"])
    by_permission = has_it and row is not None
    by_role = allowed(route, access, organization, team, None)
    assert desk.refused(route) is not (by_permission or by_role)


# --- what the real server does and nobody wants


def test_a_pending_member_may_nothing_but_with_the_quirk() -> None:
    for quirks in (False, True):
        desk = Desk(quirks=("unaccepted-roles",) if quirks else False)
        desk.belong(Membership("ADMIN", accepted=False), None, None)
        assert desk.refused("GET /v2/organizations/:orgId/memberships") is not quirks
        desk.app.close()


def test_an_admin_does_not_unmake_the_owner_but_with_the_quirk() -> None:
    for quirks in (False, True):
        desk = Desk(quirks=("admins-unmake-owners",) if quirks else False)
        desk.belong(None, None, Membership("ADMIN", accepted=True))
        owner = desk.app.state.memberships.find(teamId=LONE_TEAM, role="OWNER")
        assert owner is not None
        path = f"/v2/teams/{LONE_TEAM}/memberships/{owner['id']}"
        answer = desk.call("PATCH", path, {"role": "MEMBER"})
        assert (answer.status_code == 200) is quirks
        desk.app.close()
