"""Platform clients and managed users without the server's quirks: who may do what, and tokens that work."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from typing import Any

import httpx
import pytest

from calcom.sandbox.app import App

NOW = "2031-01-06T10:00:30.000Z"


class Platform:
    """A sandbox with its platform client, called in process."""

    def __init__(self, *, quirks: bool = False) -> None:
        self.app = App(random_seed=1, quirks=quirks)
        self.app.state.clock.freeze(NOW)
        client = next(iter(self.app.state.oauth_clients))
        self.client_id, self.secret = client["id"], client["secret"]
        self.users = f"/v2/oauth-clients/{self.client_id}/users"

    def call(
        self, method: str, path: str, body: Any = None, *, headers: Mapping[str, str] | None = None
    ) -> httpx.Response:
        """A request with the client's credentials unless others are given."""

        async def send() -> httpx.Response:
            transport = httpx.ASGITransport(self.app)
            async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
                shown = {"x-cal-client-id": self.client_id, "x-cal-secret-key": self.secret}
                return await client.request(method, path, json=body, headers=headers or shown)

        return asyncio.run(send())

    def add(self, name: str) -> dict[str, Any]:
        body = {"email": f"{name.lower()}@example.com", "name": name, "timeZone": "Europe/Rome"}
        answer = self.call("POST", self.users, body)
        assert answer.status_code == 201, answer.text
        data: dict[str, Any] = answer.json()["data"]
        return data


def bearer(token: str, **more: str) -> dict[str, str]:
    return {"authorization": f"Bearer {token}", **more}


@pytest.fixture
def platform() -> Iterator[Platform]:
    made = Platform()
    yield made
    made.app.close()


def test_managed_user_from_creation_to_deletion(platform: Platform) -> None:
    ida = platform.add("Ida")
    user = ida["user"]
    assert user["email"] == f"ida+{platform.client_id}@example.com"
    me = platform.call("GET", "/v2/me", headers=bearer(ida["accessToken"]))
    assert me.json()["data"]["email"] == user["email"]

    found = platform.call("GET", f"{platform.users}?emails=ida@example.com").json()["data"]
    assert [each["id"] for each in found] == [user["id"]]
    path = f"{platform.users}/{user['id']}"
    assert platform.call("PATCH", path, {"name": "Ida B."}).json()["data"]["name"] == "Ida B."
    again = platform.call("POST", platform.users, {"email": "ida@example.com", "name": "Ida"})
    assert again.status_code == 409

    assert platform.call("DELETE", path).status_code == 200

    noted = {"email": "noted@example.com", "name": "Noted", "metadata": {"plan": "free"}}
    made = platform.call("POST", platform.users, noted)
    assert made.status_code == 201
    assert made.json()["data"]["user"]["metadata"] == {"plan": "free"}
    assert platform.call("GET", path).status_code == 404
    assert platform.call("GET", "/v2/me", headers=bearer(ida["accessToken"])).status_code == 401


def test_token_expires_with_498_and_is_refreshed_once(platform: Platform) -> None:
    ida = platform.add("Ida")
    token = bearer(ida["accessToken"])
    platform.app.state.clock.freeze("2031-01-06T10:59:59.000Z")
    assert platform.call("GET", "/v2/me", headers=token).status_code == 200
    platform.app.state.clock.freeze("2031-01-06T11:00:00.000Z")
    expired = platform.call("GET", "/v2/me", headers=token)
    assert expired.status_code == 498
    assert expired.json()["error"]["message"] == "ACCESS_TOKEN_IS_EXPIRED"

    path, body = f"/v2/oauth/{platform.client_id}/refresh", {"refreshToken": ida["refreshToken"]}
    fresh = platform.call("POST", path, body).json()["data"]
    assert platform.call("GET", "/v2/me", headers=bearer(fresh["accessToken"])).status_code == 200
    assert platform.call("POST", path, body).status_code == 400


def test_force_refresh_revokes_what_was_given_before(platform: Platform) -> None:
    ida = platform.add("Ida")
    path = f"{platform.users}/{ida['user']['id']}/force-refresh"
    fresh = platform.call("POST", path).json()["data"]
    assert platform.call("GET", "/v2/me", headers=bearer(ida["accessToken"])).status_code == 401
    assert platform.call("GET", "/v2/me", headers=bearer(fresh["accessToken"])).status_code == 200


def test_origin_must_be_one_of_the_clients(platform: Platform) -> None:
    token = platform.add("Ida")["accessToken"]
    allowed = next(iter(platform.app.state.oauth_clients))["redirectUris"][0]
    assert platform.call("GET", "/v2/me", headers=bearer(token, origin=allowed)).status_code == 200
    refused = platform.call("GET", "/v2/me", headers=bearer(token, origin="https://evil.example.com"))
    assert refused.status_code == 401


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "/v2/oauth-clients", None),
        ("PATCH", "/v2/oauth-clients/{client}", {"name": "mine"}),
        ("DELETE", "/v2/oauth-clients/{client}", None),
        ("GET", "/v2/oauth-clients/{client}/users", None),
        ("POST", "/v2/oauth-clients/{client}/users/{other}/force-refresh", None),
        ("GET", "/v2/oauth-clients/{client}/webhooks", None),
    ],
)
def test_managed_users_may_not_manage(method: str, path: str, body: Any, platform: Platform) -> None:
    token, other = platform.add("Ida")["accessToken"], platform.add("Otto")["user"]["id"]
    target = path.format(client=platform.client_id, other=other)
    assert platform.call(method, target, body, headers=bearer(token)).status_code == 403
    quirky = Platform(quirks=True)
    member = quirky.app.state.users.insert(
        {**next(iter(quirky.app.state.users)), "id": 99, "organizationId": 1, "email": "m@example.com"}
    )
    quirky.app.state.api_keys.insert(key="cal_member", userId=member["id"], expiresAt=None, rateLimits=None)
    open_to = path.format(client=quirky.client_id, other=member["id"])
    assert quirky.call(method, open_to, body, headers=bearer("cal_member")).status_code in (200, 404)


def test_refresh_wants_the_secret_and_a_token_that_is_good(platform: Platform) -> None:
    ida = platform.add("Ida")
    path, body = f"/v2/oauth/{platform.client_id}/refresh", {"refreshToken": ida["refreshToken"]}
    assert platform.call("POST", path, body, headers=bearer(ida["accessToken"])).status_code == 401
    platform.app.state.clock.freeze("2032-01-07T10:00:00.000Z")
    assert platform.call("POST", path, body).status_code == 400


def test_profile_is_checked(platform: Platform) -> None:
    path = f"{platform.users}/{platform.add('Ida')['user']['id']}"
    assert platform.call("PATCH", path, {"email": "nope"}).status_code == 400
    others = next(iter(platform.app.state.schedules))["id"]
    assert platform.call("PATCH", path, {"defaultScheduleId": others}).status_code == 404


def test_client_that_is_deleted_takes_its_tokens_along(platform: Platform) -> None:
    token = platform.add("Ida")["accessToken"]
    assert platform.call("DELETE", f"/v2/oauth-clients/{platform.client_id}").status_code == 200
    assert platform.call("GET", "/v2/me", headers=bearer(token)).status_code == 401
    assert platform.call("GET", "/v2/me").status_code == 401
