"""Logging in, and tokens that are replaced: once, however many calls find them expired."""

from __future__ import annotations

import json
import stat
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import anyio
import pytest

import calcom
from calcom import errors, oauth
from calcom.oauth import FileTokenStore, MemoryTokenStore, Tokens
from tests.client.either import CalCom, ManagedUser, OAuth
from tests.client.library import httpx

if TYPE_CHECKING:
    from calcom.sandbox import Sandbox

ME = {
    "id": 1,
    "username": "a",
    "email": "a@example.com",
    "name": "A",
    "avatarUrl": None,
    "bio": None,
    "timeFormat": 12,
    "defaultScheduleId": 1,
    "weekStart": "Sunday",
    "timeZone": "UTC",
    "organizationId": None,
}


class Server:
    """Knows one good access token, and replaces tokens for their refresh token."""

    def __init__(self, good: str = "access-1", *, lifetime: int = 1800, slow: float = 0.0) -> None:
        self.good = good
        self.lifetime = lifetime
        self.slow = slow
        self.refreshes: list[dict[str, Any]] = []
        self.calls: list[str] = []
        self.lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v2/auth/oauth2/token":
            return self.token(json.loads(request.content))
        if request.url.path == "/v2/oauth/client-1/refresh":
            return self.managed(request, json.loads(request.content))
        if request.url.path.endswith("/force-refresh"):
            assert request.headers["x-cal-client-id"] == "client-1"
            return self.replaced("forced")
        given = request.headers.get("authorization", "")
        self.calls.append(given)
        if given == f"Bearer {self.good}":
            return httpx.Response(200, json={"status": "success", "data": ME})
        return httpx.Response(
            498,
            json={
                "status": "error",
                "error": {
                    "code": "TokenExpiredException",
                    "message": "ACCESS_TOKEN_IS_EXPIRED",
                    "details": "ACCESS_TOKEN_IS_EXPIRED",
                },
            },
        )

    def token(self, body: dict[str, Any]) -> httpx.Response:
        assert "authorization" not in body
        time.sleep(self.slow)
        with self.lock:
            self.refreshes.append(body)
            if body.get("refresh_token") == "used-up" or body.get("code") == "wrong":
                return httpx.Response(
                    400, json={"error": "invalid_grant", "error_description": "invalid_refresh_token"}
                )
            self.good = f"access-{len(self.refreshes) + 1}"
            number = len(self.refreshes) + 1
        return httpx.Response(
            200,
            json={
                "access_token": self.good,
                "refresh_token": f"refresh-{number}",
                "token_type": "bearer",
                "expires_in": self.lifetime,
                "scope": "BOOKING_READ",
            },
        )

    def managed(self, request: httpx.Request, body: dict[str, Any]) -> httpx.Response:
        assert request.headers["x-cal-secret-key"] == "hidden-1"
        self.refreshes.append(body)
        if body["refreshToken"] == "used-up":
            return httpx.Response(
                400, json={"status": "error", "error": {"message": "Invalid refresh token"}}
            )
        return self.replaced("access-2")

    def replaced(self, access: str) -> httpx.Response:
        self.good = access
        later = int((time.time() + 3600) * 1000)
        return httpx.Response(
            200,
            json={
                "status": "success",
                "data": {
                    "accessToken": access,
                    "refreshToken": "refresh-2",
                    "accessTokenExpiresAt": later,
                    "refreshTokenExpiresAt": later,
                },
            },
        )

    def client(self, auth: Any) -> Any:
        http = httpx.Client(transport=httpx.MockTransport(self))
        return CalCom(auth=auth, base_url="http://cal.test", http_client=http)

    def async_client(self, auth: Any) -> calcom.AsyncCalCom:
        http = httpx.AsyncClient(transport=httpx.MockTransport(self))
        return calcom.AsyncCalCom(auth=auth, base_url="http://cal.test", http_client=http)


def expired() -> Tokens:
    return Tokens("access-1", "refresh-1", time.time() - 5)


@pytest.mark.usefixtures("either")
def test_a_token_that_is_over_is_replaced_before_it_is_used() -> None:
    server, store = Server(), MemoryTokenStore(expired())
    server.client(OAuth("client-1", store=store)).me.get()
    assert server.calls == ["Bearer access-2"]
    assert server.refreshes == [
        {"grant_type": "refresh_token", "client_id": "client-1", "refresh_token": "refresh-1"}
    ]
    kept = store.load()
    assert kept is not None
    assert (kept.access_token, kept.refresh_token, kept.scope) == ("access-2", "refresh-2", "BOOKING_READ")


@pytest.mark.usefixtures("either")
def test_a_token_that_is_refused_is_replaced_and_the_call_repeated() -> None:
    server = Server(good="another")
    store = MemoryTokenStore(Tokens("access-1", "refresh-1", time.time() + 900))
    assert server.client(OAuth("client-1", client_secret="hidden-1", store=store)).me.get().id == 1
    assert server.calls == ["Bearer access-1", "Bearer access-2"]
    assert server.refreshes[0]["client_secret"] == "hidden-1"


def test_sixteen_threads_replace_a_token_once() -> None:
    server = Server(slow=0.05)
    client = server.client(OAuth("client-1", store=MemoryTokenStore(expired())))
    with ThreadPoolExecutor(16) as pool:
        assert {me.id for me in pool.map(lambda _: client.me.get(), range(64))} == {1}
    assert len(server.refreshes) == 1


@pytest.mark.usefixtures("either")
@pytest.mark.anyio
async def test_a_hundred_tasks_replace_a_token_once() -> None:
    server = Server(good="another")
    store = MemoryTokenStore(Tokens("access-1", "refresh-1", time.time() + 900))
    async with (
        server.async_client(calcom.AsyncOAuth("client-1", store=store)) as client,
        anyio.create_task_group() as group,
    ):
        for _ in range(100):
            group.start_soon(client.me.get)
    assert len(server.refreshes) == 1


def test_what_another_process_has_replaced_is_taken_from_the_store() -> None:
    server, store = Server(good="access-9"), MemoryTokenStore(expired())
    client = server.client(OAuth("client-1", store=store))
    store.save(Tokens("access-9", "refresh-9", time.time() + 900))
    assert client.me.get().id == 1
    assert server.refreshes == []


@pytest.mark.usefixtures("either")
def test_a_refresh_token_that_is_no_good_says_so() -> None:
    store = MemoryTokenStore(Tokens("access-1", "used-up", time.time() - 5))
    with pytest.raises(errors.OAuthError, match="invalid_refresh_token") as caught:
        Server().client(OAuth("client-1", store=store)).me.get()
    assert caught.value.error == "invalid_grant"
    assert "used-up" not in str(caught.value)


@pytest.mark.usefixtures("either")
def test_without_tokens_nobody_has_logged_in() -> None:
    with pytest.raises(errors.ConfigurationError, match="log in first"):
        Server().client(OAuth("client-1")).me.get()
    with pytest.raises(errors.ConfigurationError, match="to an open client first"):
        OAuth("client-1").exchange("code", redirect_uri="http://x.test")


@pytest.mark.usefixtures("either")
def test_managed_users_are_refreshed_on_498() -> None:
    server = Server(good="another")
    auth = ManagedUser("client-1", "hidden-1", tokens=Tokens("access-1", "refresh-1"))
    assert server.client(auth).me.get().id == 1
    assert server.refreshes == [{"refreshToken": "refresh-1"}]
    assert server.calls == ["Bearer access-1", "Bearer access-2"]


@pytest.mark.usefixtures("either")
def test_managed_users_with_a_used_refresh_token() -> None:
    tokens = Tokens("access-1", "used-up")
    with pytest.raises(errors.BadRequestError):
        Server(good="x").client(ManagedUser("client-1", "hidden-1", tokens=tokens)).me.get()
    server = Server(good="x")
    auth = ManagedUser("client-1", "hidden-1", tokens=tokens, user_id=7)
    assert server.client(auth).me.get().id == 1
    assert server.calls[-1] == "Bearer forced"


@pytest.mark.usefixtures("either")
def test_nothing_shows_tokens_or_secrets() -> None:
    tokens = Tokens("planted-access", "planted-refresh", 1.0)
    store = MemoryTokenStore(tokens)
    shown = [
        repr(tokens),
        repr(store),
        repr(OAuth("c", client_secret="planted-secret", store=store)),
        repr(ManagedUser("c", "planted-secret", tokens=tokens)),
        f"{[tokens]} {store} {calcom.ClientCredentials('c', 'planted-secret')}",
    ]
    assert all("planted" not in text for text in shown)


def test_pkce_as_in_the_example_of_rfc_7636() -> None:
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    assert oauth.challenge_of(verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    first, second = oauth.pkce(), oauth.pkce()
    assert first != second
    assert 43 <= len(first[0]) <= 128
    assert oauth.challenge_of(first[0]) == first[1]


def test_the_page_to_send_the_user_to() -> None:
    url = oauth.authorization_url(
        "c", "https://x.test/cb?a=1", state="s", scope=["BOOKING_READ", "PROFILE_READ"], code_challenge="h"
    )
    parts = urlsplit(url)
    assert parts.netloc == "app.cal.com"
    assert {name: value for name, (value,) in parse_qs(parts.query).items()} == {
        "client_id": "c",
        "redirect_uri": "https://x.test/cb?a=1",
        "response_type": "code",
        "state": "s",
        "scope": "BOOKING_READ PROFILE_READ",
        "code_challenge": "h",
        "code_challenge_method": "S256",
    }


@pytest.mark.parametrize(
    ("query", "error"),
    [
        ("code=1&state=other", "state_mismatch"),
        ("code=1", "state_mismatch"),
        ("code=1&state=s&state=s", "state_mismatch"),
        ("error=access_denied&error_description=no&state=s", "access_denied"),
        ("state=s", "missing_code"),
    ],
)
def test_callbacks_that_bring_no_code(query: str, error: str) -> None:
    with pytest.raises(errors.OAuthError) as caught:
        oauth.code_from(f"https://x.test/cb?{query}", state="s")
    assert caught.value.error == error


def test_a_callback_with_a_code() -> None:
    assert oauth.code_from("https://x.test/cb?code=c1&state=s", state="s") == "c1"


def test_the_token_file_is_its_owners_alone(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "deep" / "tokens.json")
    assert store.load() is None
    tokens = Tokens("a", "r", 12.5, "X")
    store.save(tokens)
    store.save(tokens._replace(access_token="b"))
    assert store.load() == tokens._replace(access_token="b")
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600
    assert [path.name for path in store.path.parent.iterdir()] == ["tokens.json"]
    assert "tokens.json" in repr(store)


@pytest.mark.parametrize("content", ["", "{", "[]", '{"x": 1}'])
def test_a_broken_token_file_is_named(tmp_path: Path, content: str) -> None:
    path = tmp_path / "tokens.json"
    path.write_text(content)
    with pytest.raises(errors.ConfigurationError, match=r"tokens\.json"):
        FileTokenStore(path).load()


@pytest.mark.usefixtures("either")
def test_log_in_to_the_sandbox(calcom_sandbox: Sandbox) -> None:
    auth = OAuth("sandbox-confidential", client_secret="sandbox-oauth2-secret")
    with CalCom(auth=auth, base_url=calcom_sandbox.url) as client:
        tokens = auth.exchange("code-sandbox-confidential-0", redirect_uri="http://127.0.0.1:9099/callback")
        assert tokens.refresh_token
        assert client.me.get().username
        with pytest.raises(errors.OAuthError) as caught:
            auth.exchange("code-sandbox-confidential-0", redirect_uri="http://127.0.0.1:9099/callback")
        assert caught.value.description == "code_invalid_or_expired"


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("token", [None, "", " ", 5, ["a"], "a\nb", "ä", "a\x00"])
@pytest.mark.parametrize("kind", [OAuth, ManagedUser])
def test_what_no_header_can_carry_is_no_token(kind: Any, token: Any) -> None:
    def serve(request: httpx.Request) -> httpx.Response:
        assert request.method == "POST"
        made = {"access_token": token, "refresh_token": "r1", "data": {"accessToken": token}}
        return httpx.Response(200, json=made)

    before = expired()
    store = MemoryTokenStore(before)
    http = httpx.Client(transport=httpx.MockTransport(serve))
    given = ("id",) if kind is OAuth else ("id", "hidden-1")
    client = CalCom(auth=kind(*given, store=store), base_url="http://cal.test", http_client=http)
    with pytest.raises(errors.OAuthError) as caught:
        client.me.get()
    assert caught.value.error == "no_token"
    assert store.load() is before


@pytest.mark.parametrize("odd", [None, "", 5, ["r2"], {}])
def test_parts_of_tokens_that_are_no_texts_stay_as_they_were(odd: Any) -> None:
    old = Tokens("a", "r1", 5.0, "X")
    made = oauth.tokens_from_oauth({"access_token": "n", "refresh_token": odd, "scope": odd}, 10.0, old)
    assert made == Tokens("n", "r1", None, "X", None)
    managed = oauth.tokens_from_managed_user({"accessToken": "n", "refreshToken": odd}, 10.0, None, old)
    assert managed == Tokens("n", "r1", None, None, None)


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (0, 0.0),
        (3600, 3600.0),
        (1.5, 1.5),
        (True, None),
        ("3600", None),
        (-1, None),
        (1e15, None),
        (None, None),
    ],
)
def test_seconds_that_can_be_meant(value: Any, read: float | None) -> None:
    assert oauth.seconds(value) == read
    made = oauth.tokens_from_oauth({"access_token": "n", "expires_in": value}, 10.0)
    assert (made.lifetime, made.expires_at) == (read, None if read is None else 10.0 + read)


@pytest.mark.parametrize(
    ("ends", "server_now", "lifetime"),
    [
        (110_000, None, 10.0),
        (110_000, 105.0, 5.0),
        (100_000, None, None),
        (100_001, None, 0.001),
        ("x", None, None),
    ],
)
def test_the_end_of_a_managed_token_by_the_servers_clock(ends: Any, server_now: Any, lifetime: Any) -> None:
    made = oauth.tokens_from_managed_user(
        {"accessToken": "n", "accessTokenExpiresAt": ends}, 100.0, server_now
    )
    assert made.lifetime == (None if lifetime is None else pytest.approx(lifetime))
    assert made.expires_at == (None if lifetime is None else pytest.approx(100 + lifetime))


@pytest.mark.parametrize(("seconds", "is_over"), [(9.9, False), (10, True), (11, True)])
def test_when_a_token_is_over(seconds: float, is_over: bool) -> None:
    assert Tokens("a", "r", 110.0).expires_within(seconds, 100.0) is is_over
    assert Tokens("a", "r", None).expires_within(seconds, 100.0) is False


def test_the_clock_of_a_server() -> None:
    assert oauth.clock_of({"date": "Thu, 01 Jan 1970 00:01:00 GMT"}) == 60.0
    assert oauth.clock_of({}) is None
    assert oauth.clock_of({"date": "yesterday"}) is None


def test_the_lock_of_a_store_in_memory_is_one_for_all() -> None:
    store = MemoryTokenStore()
    one, other = store.lock(), store.lock()
    assert one.try_acquire()
    assert not other.try_acquire()
    one.release()
    assert other.try_acquire()
    other.release()
