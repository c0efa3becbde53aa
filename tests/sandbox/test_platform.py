"""Platform clients and managed users without the server's quirks: who may do what, and tokens that work."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from typing import Any

import httpx
import pytest

from calcom.sandbox.app import App
from calcom.sandbox.auth import PERMISSIONS
from calcom.sandbox.users.rules import create_managed_user

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
    for origin in ("https://evil.example.com", allowed + "0", allowed.rpartition(":")[0]):
        refused = platform.call("GET", "/v2/me", headers=bearer(token, origin=origin))
        assert refused.status_code == 401


@pytest.mark.parametrize(
    ("allowed", "origin", "status"),
    [
        ("https://*.example.com", "https://app.example.com", 200),
        ("https://*.example.com", "https://example.com", 401),
        ("https://example.com/callback", "https://example.com", 401),
        ("*", "https://anything.example", 200),
    ],
)
def test_origins_may_be_patterns(allowed: str, origin: str, status: int, platform: Platform) -> None:
    token = platform.add("Ida")["accessToken"]
    platform.app.state.oauth_clients.update(platform.client_id, redirectUris=[allowed])
    answer = platform.call("GET", "/v2/me", headers=bearer(token, origin=origin))
    assert answer.status_code == status


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


# --- what the server's source says of requests that nobody has recorded


@pytest.fixture(scope="module")
def server() -> Iterator[Platform]:
    """The sandbox as the real server is, with a managed user and her token."""
    made = Platform(quirks=True)
    user = create_managed_user(
        made.app.state, next(iter(made.app.state.oauth_clients)), "ida@example.com", "Ida"
    )
    made.users += f"/{user['id']}"
    yield made
    made.app.close()


def named(answer: httpx.Response) -> list[tuple[str, list[str]]]:
    """The fields that an answer complains of, and of each the constraints."""
    errors = answer.json()["error"]["details"]["errors"]
    return [(error["property"], sorted(error.get("constraints", {}))) for error in errors]


@pytest.mark.parametrize(
    ("query", "complaint"),
    [
        ("limit=abc", [("limit", ["isNumber", "max", "min"])]),
        ("limit=", [("limit", ["isNumber", "max", "min"])]),
        ("limit=0", [("limit", ["min"])]),
        ("limit=1000", [("limit", ["max"])]),
        ("offset=-1", [("offset", ["min"])]),
        ("offset=x&limit=-3", [("limit", ["min"]), ("offset", ["isNumber", "max", "min"])]),
    ],
)
def test_page_of_managed_users_is_checked(
    query: str, complaint: list[tuple[str, list[str]]], server: Platform
) -> None:
    for path in (server.users.rpartition("/")[0], f"/v2/oauth-clients/{server.client_id}/managed-users"):
        answer = server.call("GET", f"{path}?{query}")
        assert answer.status_code == 400
        assert named(answer) == complaint


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("limit=1abc&offset=0.9", 1),
        ("emails=ida@example.com,nobody@example.com", 1),
        ("emails=ida%2B{client}@example.com", 1),
        ("emails= nobody@example.com ,%20ida@example.com", 1),
        ("emails=nobody@example.com", 0),
        ("emails[]=nope", 0),
        ("offset=1", 0),
    ],
)
def test_managed_users_are_found(query: str, found: int, server: Platform) -> None:
    path = server.users.rpartition("/")[0]
    answer = server.call("GET", f"{path}?{query.format(client=server.client_id)}")
    assert answer.status_code == 200, answer.text
    assert len(answer.json()["data"]) == found


def test_the_older_list_knows_no_addresses(server: Platform) -> None:
    answer = server.call("GET", f"/v2/oauth-clients/{server.client_id}/managed-users?emails=nope")
    assert len(answer.json()["data"]) == 1


@pytest.mark.parametrize(
    ("method", "user", "body", "status"),
    [
        ("PATCH", "abc", {"name": 5}, 400),
        ("PATCH", "1.5", {}, 400),
        ("GET", "-1", None, 404),
        ("GET", "99999999999", None, 500),
        ("DELETE", "abc", None, 400),
        ("POST", "abc/force-refresh", None, 400),
    ],
)
def test_number_of_a_user_is_looked_at_first(
    method: str, user: str, body: Any, status: int, server: Platform
) -> None:
    answer = server.call(method, f"{server.users.rpartition('/')[0]}/{user}", body)
    assert answer.status_code == status
    if status == 400:
        assert "numeric string" in answer.json()["error"]["message"]


@pytest.mark.parametrize(
    ("body", "field", "stored"),
    [
        ({"email": "b+{client}@example.com"}, "email", "b+{client}@example.com"),
        ({"email": "b@mail.example.co.uk"}, "email", "b+{client}@mail.example.co.uk"),
        ({"email": "b@mail.example.co.uk"}, "username", "b-{client}-mail-example"),
        ({"email": "Bé.Ta_x@example.com"}, "username", "be-ta-x-{client}-example-com"),
        ({"email": "b@c@d.org"}, "email", "b+{client}@c"),
        ({"email": "nope"}, "email", "nope+{client}@undefined"),
        ({"email": "nope"}, "username", "nope-{client}-undefined-undefined"),
        ({"timeZone": "america/new_york"}, "timeZone", "America/New_York"),
        ({"timeZone": "utc"}, "timeZone", "UTC"),
        ({"timeFormat": "24"}, "timeFormat", 24),
        ({"timeFormat": None}, "timeFormat", None),
        ({"name": None}, "name", None),
        ({"bio": ""}, "bio", ""),
        ({"avatarUrl": "example.com/a.png"}, "avatarUrl", "example.com/a.png"),
        ({"weekStart": "Saturday", "unknown": 1}, "weekStart", "Saturday"),
        ({"locale": "pt-BR"}, "locale", "pt-BR"),
    ],
)
def test_profile_is_stored_as_the_server_does(
    body: dict[str, Any], field: str, stored: Any, server: Platform
) -> None:
    client = server.client_id
    sent = {name: value.format(client=client) if name == "email" else value for name, value in body.items()}
    answer = server.call("PATCH", server.users, sent)
    assert answer.status_code == 200, answer.text
    wanted = stored.format(client=client) if isinstance(stored, str) else stored
    assert answer.json()["data"][field] == wanted
    server.call("PATCH", server.users, {"email": "ida@example.com"})


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        ({"timeFormat": "abc"}, [("timeFormat", ["isIn", "isNumber"])]),
        ({"timeFormat": True}, [("timeFormat", ["isIn"])]),
        ({"weekStart": 1}, [("weekStart", ["isIn", "isString"])]),
        ({"weekStart": "monday"}, [("weekStart", ["isIn"])]),
        ({"locale": "EN"}, [("locale", ["isEnum"])]),
        ({"avatarUrl": "nope"}, [("avatarUrl", ["isUrl"])]),
        ({"defaultScheduleId": "1"}, [("defaultScheduleId", ["isNumber"])]),
        ({"metadata": []}, [("metadata", ["isObject"])]),
        ({"metadata": "x"}, [("metadata", ["ValidateMetadata", "isObject"])]),
        ({"metadata": {"k": None}}, [("metadata", ["ValidateMetadata"])]),
        ({"metadata": {"k": {}}}, [("metadata", ["ValidateMetadata"])]),
        ({"metadata": {"k" * 41: "v"}}, [("metadata", ["ValidateMetadata"])]),
        ({"name": 5, "bio": 5}, [("name", ["isString"]), ("bio", ["isString"])]),
    ],
)
def test_profile_is_refused_by_field(
    body: dict[str, Any], complaint: list[tuple[str, list[str]]], server: Platform
) -> None:
    answer = server.call("PATCH", server.users, body)
    assert answer.status_code == 400
    assert sorted(named(answer)) == sorted(complaint)


@pytest.mark.parametrize("field", ["email", "weekStart", "timeZone"])
def test_what_must_be_there_cannot_be_taken_away(field: str, server: Platform) -> None:
    assert server.call("PATCH", server.users, {field: None}).status_code == 500


def test_zone_is_shown_in_capitals_where_it_is_refused(server: Platform) -> None:
    answer = server.call("PATCH", server.users, {"timeZone": "mars/olympus_mons"})
    error = answer.json()["error"]["details"]["errors"][0]
    assert error["value"] == error["target"]["timeZone"] == "Mars/Olympus_Mons"


@pytest.mark.parametrize(
    ("method", "body", "complaint"),
    [
        ("PATCH", {"redirectUris": [{}]}, [("redirectUris", ["isString"])]),
        ("PATCH", {"redirectUris": 5}, [("redirectUris", ["isArray", "isString"])]),
        ("PATCH", {"redirectUris": "x"}, [("redirectUris", ["isArray"])]),
        ("PATCH", {"logo": 5}, [("logo", ["isString"])]),
        ("PATCH", {"areCalendarEventsEnabled": 1}, [("areCalendarEventsEnabled", ["isBoolean"])]),
        (
            "POST",
            {},
            [
                ("name", ["isString"]),
                ("redirectUris", ["isArray", "isString"]),
                ("permissions", ["isArray", "isEnum"]),
            ],
        ),
        ("POST", {"name": "x", "redirectUris": [], "permissions": "*"}, [("permissions", ["isArray"])]),
        ("POST", {"name": "x", "redirectUris": [], "permissions": [1]}, [("permissions", ["isEnum"])]),
    ],
)
def test_client_is_refused_by_field(
    method: str, body: dict[str, Any], complaint: list[tuple[str, list[str]]], server: Platform
) -> None:
    path = "/v2/oauth-clients" + ("" if method == "POST" else f"/{server.client_id}")
    answer = server.call(method, path, body)
    assert answer.status_code == 400
    assert named(answer) == complaint


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"logo": None}, 200),
        ({"bookingRedirectUri": None}, 200),
        ({"name": None}, 500),
        ({"redirectUris": None}, 500),
        ({"areEmailsEnabled": None}, 500),
        ({"permissions": "whatever"}, 200),
        ({"redirectUris": []}, 200),
    ],
)
def test_client_without_something(body: dict[str, Any], status: int, server: Platform) -> None:
    path = f"/v2/oauth-clients/{server.client_id}"
    before = server.call("GET", path).json()["data"]
    assert server.call("PATCH", path, body).status_code == status
    server.call("PATCH", path, {"redirectUris": before["redirectUris"]})


@pytest.mark.parametrize(
    ("headers", "status", "message"),
    [
        ({"authorization": "Bearer nobody"}, 400, "Invalid OAuth Client."),
        ({"authorization": "nobody"}, 400, "Invalid OAuth Client."),
        ({"authorization": "Bearer "}, 400, "Invalid OAuth Client."),
        ({"authorization": ""}, 400, "Missing 'Bearer' Authorization header."),
        ({"x-none": "1"}, 500, None),
    ],
)
def test_exchange_without_a_good_code(
    headers: dict[str, str], status: int, message: str | None, server: Platform
) -> None:
    path = f"/v2/oauth/{server.client_id}/exchange"
    answer = server.call("POST", path, {"clientSecret": server.secret}, headers=headers)
    assert answer.status_code == status
    assert message is None or answer.json()["error"]["message"] == message


@pytest.mark.parametrize(
    ("header", "status", "text"),
    [
        ("", 401, "No authentication method"),
        ("Bearer", 401, "Invalid Access Token."),
        ("Basic YTpi", 401, "Invalid Access Token."),
        ("bearer cal_x", 401, "Invalid Access Token."),
        ("Bearer a.b.c", 401, "Invalid Access Token."),
        ("Bearer cal_", 401, "Invalid API Key"),
    ],
)
def test_odd_credentials(header: str, status: int, text: str, server: Platform) -> None:
    answer = server.call("GET", "/v2/me", headers={"authorization": header})
    assert answer.status_code == status
    assert text in answer.json()["error"]["message"]


# --- permissions of platform clients


def limited(platform: Platform, *permissions: str) -> dict[str, str]:
    """The credentials of a new client that has these permissions alone."""
    body = {"name": "limited", "redirectUris": [], "permissions": list(permissions)}
    made = platform.call("POST", "/v2/oauth-clients", body, headers=bearer("cal_sandbox_owner"))
    assert made.status_code == 201, made.text
    data = made.json()["data"]
    return {"x-cal-client-id": data["clientId"], "x-cal-secret-key": data["clientSecret"]}


ROUTES = [
    ("GET", "/v2/me", "2024-08-13", "PROFILE_READ"),
    ("PATCH", "/v2/me", "2024-08-13", "PROFILE_WRITE"),
    ("GET", "/v2/schedules", "2024-06-11", "SCHEDULE_READ"),
    ("GET", "/v2/schedules/default", "2024-04-15", "SCHEDULE_READ"),
    ("POST", "/v2/schedules", "2024-06-11", "SCHEDULE_WRITE"),
    ("DELETE", "/v2/schedules/1", "2024-06-11", "SCHEDULE_WRITE"),
    ("GET", "/v2/event-types/1", "2024-06-14", "EVENT_TYPE_READ"),
    ("GET", "/v2/event-types", "2024-04-15", "EVENT_TYPE_READ"),
    ("PATCH", "/v2/event-types/1", "2024-06-14", "EVENT_TYPE_WRITE"),
    ("GET", "/v2/bookings", "2024-08-13", "BOOKING_READ"),
    ("GET", "/v2/bookings/uid/references", "2024-08-13", "BOOKING_READ"),
    ("POST", "/v2/bookings/uid/confirm", "2024-08-13", "BOOKING_WRITE"),
    ("GET", "/v2/calendars/google/check", "2024-08-13", "APPS_READ"),
]


@pytest.mark.parametrize(("method", "path", "version", "permission"), ROUTES)
def test_client_needs_the_permission(
    method: str, path: str, version: str, permission: str, server: Platform
) -> None:
    body: Any = {} if method in ("POST", "PATCH") else None
    others = [name for name in PERMISSIONS if name != permission]
    refused = server.call(
        method, path, body, headers={**limited(server, *others), "cal-api-version": version}
    )
    assert refused.status_code == 403
    assert f"does not have the required permissions={permission}." in refused.json()["error"]["message"]
    allowed = server.call(
        method, path, body, headers={**limited(server, permission), "cal-api-version": version}
    )
    assert "PermissionsGuard" not in allowed.text


@pytest.mark.parametrize(
    ("method", "path", "version"),
    [
        ("GET", "/v2/event-types", "2024-06-14"),
        ("GET", "/v2/slots?eventTypeId=1&start=2031-01-07&end=2031-01-08", "2024-09-04"),
        ("GET", "/v2/webhooks", "2024-08-13"),
        ("GET", "/v2/calendars", "2024-08-13"),
        ("GET", "/v2/oauth-clients", "2024-08-13"),
        ("GET", "/v2/event-types/1/webhooks", "2024-08-13"),
    ],
)
def test_client_needs_no_permission(method: str, path: str, version: str, server: Platform) -> None:
    answer = server.call(method, path, headers={**limited(server), "cal-api-version": version})
    assert "PermissionsGuard" not in answer.text


def test_token_has_the_permissions_of_its_client(platform: Platform) -> None:
    token = bearer(platform.add("Ida")["accessToken"])
    assert platform.call("GET", "/v2/me", headers=token).status_code == 200
    client = next(iter(platform.app.state.oauth_clients))
    platform.app.state.oauth_clients.update(client["id"], permissions=0)
    assert platform.call("GET", "/v2/me", headers=token).status_code == 403
    # An API key beside the client's credentials is not asked for permissions.
    shown = {"x-cal-client-id": client["id"], "x-cal-secret-key": client["secret"]}
    assert platform.call("GET", "/v2/me", headers=shown).status_code == 403
    both = {**shown, **bearer("cal_sandbox_ada")}
    assert platform.call("GET", "/v2/me", headers=both).json()["data"]["username"] == "orla"


@pytest.mark.parametrize(
    ("headers", "text"),
    [
        (bearer("nobody"), "no oAuth client found for access token=nobody"),
        ({"x-cal-client-id": "nobody"}, "no oAuth client found for client id=nobody"),
        ({"x-none": "1"}, "no authentication provided"),
    ],
)
@pytest.mark.parametrize(
    ("path", "version"), [("/v2/bookings", "2024-08-13"), ("/v2/event-types/1", "2024-06-14")]
)
def test_permissions_are_looked_at_before_credentials(
    path: str, version: str, headers: dict[str, str], text: str, server: Platform
) -> None:
    answer = server.call("GET", path, headers={**headers, "cal-api-version": version})
    assert answer.status_code == 403
    assert text in answer.json()["error"]["message"]


def test_a_flow_wants_a_person(server: Platform) -> None:
    shown = {"x-cal-client-id": server.client_id, "x-cal-secret-key": server.secret}
    refused = server.call("GET", "/v2/calendars/google/connect", headers=shown)
    assert refused.status_code == 401
    assert "allowed methods: API_KEY" in refused.json()["error"]["message"]
    person = server.call(
        "GET", "/v2/calendars/google/connect", headers={**shown, **bearer("cal_sandbox_ada")}
    )
    assert person.status_code == 404
