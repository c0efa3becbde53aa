"""A refresh token that is good for one use is never lost, whatever happens while it is used."""

from __future__ import annotations

import asyncio
import datetime
import email.utils
import json
import logging
import threading
import time
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import anyio
import pytest

import calcom
import calcom._async.oauth
import calcom._sync.oauth
from calcom import errors, oauth
from calcom.oauth import FileTokenStore, MemoryTokenStore, Tokens
from tests.client import either
from tests.client.library import httpx

ME = {
    "status": "success",
    "data": {"id": 1, "username": "ada", "email": "ada@example.com", "timeZone": "UTC"},
}


class Server:
    """Refresh tokens are good for one use, for OAuth and for managed users."""

    def __init__(
        self, *, omit: bool = False, lifetime: float = 3600, ahead: float = 0, delay: float = 0
    ) -> None:
        self.valid, self.access = "r0", "a0"
        self.omit, self.lifetime, self.ahead, self.delay = omit, lifetime, ahead, delay
        self.refreshes = self.refused = 0
        self.given = 0.0
        self.lock = threading.Lock()
        self.dated = True

    def headers(self) -> dict[str, str]:
        now = datetime.datetime.fromtimestamp(time.time() + self.ahead, datetime.UTC)
        return {"date": email.utils.format_datetime(now, usegmt=True)} if self.dated else {}

    def __call__(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        if path.endswith(("/token", "/refresh")):
            return self.refresh(json.loads(request.content), managed=path.endswith("/refresh"))
        over = self.refreshes and time.monotonic() - self.given >= self.lifetime
        if over or request.headers.get("authorization") != f"Bearer {self.access}":
            return httpx.Response(498, json={"status": "error", "error": {"message": "TOKEN_EXPIRED"}})
        return httpx.Response(200, json=ME)

    def refresh(self, body: dict[str, Any], *, managed: bool) -> httpx.Response:
        with self.lock:
            if body.get("refreshToken" if managed else "refresh_token") != self.valid:
                self.refused += 1
                refusal: dict[str, Any] = {"error": "invalid_grant", "error_description": "used"}
                if managed:
                    refusal = {"status": "error", "error": {"message": "Invalid refresh token"}}
                return httpx.Response(400, json=refusal)
            self.refreshes += 1
            self.given = time.monotonic()
            self.access = f"a{self.refreshes}"
            if not self.omit:
                self.valid = f"r{self.refreshes}"
        time.sleep(self.delay)
        ends = (time.time() + self.ahead + self.lifetime) * 1000
        plain = {"access_token": self.access, "expires_in": self.lifetime, "token_type": "bearer"}
        named = {"accessToken": self.access, "accessTokenExpiresAt": ends}
        if not self.omit:
            plain["refresh_token"] = named["refreshToken"] = self.valid
        answer = {"status": "success", "data": named} if managed else plain
        return httpx.Response(200, json=answer, headers=self.headers())


class SlowLine(httpx.AsyncBaseTransport):
    """The server acts, and its answer takes a while to come."""

    def __init__(self, server: Server, seconds: float) -> None:
        self.server, self.seconds = server, seconds
        self.refreshing = anyio.Event()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        before = self.server.refreshes
        answer = self.server(request)
        if self.server.refreshes > before:
            self.refreshing.set()
            await anyio.sleep(self.seconds)
        return answer


def expired() -> Tokens:
    return Tokens("old", "r0", time.time() - 5)


KINDS = ["OAuth", "ManagedUser"]


def auth_of(kind: str, store: oauth.TokenStore, *, asynchronous: bool = False) -> Any:
    name = f"{'Async' if asynchronous else ''}{kind}"
    arguments = ("cid",) if kind == "OAuth" else ("cid", "hidden-1")
    return getattr(calcom, name)(*arguments, store=store)


def client_of(server: Server, kind: str, store: oauth.TokenStore) -> Any:
    http = httpx.Client(transport=httpx.MockTransport(server))
    auth = getattr(either, kind)(*(("cid",) if kind == "OAuth" else ("cid", "hidden-1")), store=store)
    return either.CalCom(auth=auth, base_url="http://cal.test", http_client=http)


def async_client_of(
    server: Server, kind: str, store: oauth.TokenStore, seconds: float = 0.2
) -> tuple[calcom.AsyncCalCom, SlowLine]:
    line = SlowLine(server, seconds)
    http = httpx.AsyncClient(transport=line)
    auth = auth_of(kind, store, asynchronous=True)
    return calcom.AsyncCalCom(auth=auth, base_url="http://cal.test", http_client=http), line


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.anyio
async def test_a_call_that_is_cancelled_while_it_refreshes_keeps_the_tokens(kind: str) -> None:
    server, store = Server(), MemoryTokenStore(expired())
    client, line = async_client_of(server, kind, store)
    async with client:
        async with anyio.create_task_group() as group:
            await group.start(started, client.me.get)
            await line.refreshing.wait()
            group.cancel_scope.cancel()
        kept = store.load()
        assert kept is not None
        assert kept.refresh_token == "r1"
        assert (await client.me.get()).username == "ada"
    assert (server.refreshes, server.refused) == (1, 0)


async def started(call: Any, *, task_status: Any) -> None:
    task_status.started()
    await call()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
@pytest.mark.anyio
async def test_tasks_of_asyncio_that_are_cancelled_at_once_with_others_waiting(kind: str) -> None:
    server, store = Server(), MemoryTokenStore(expired())
    client, line = async_client_of(server, kind, store)
    async with client:
        tasks = [asyncio.create_task(client.me.get()) for _ in range(20)]
        await line.refreshing.wait()
        tasks[0].cancel()
        tasks[0].cancel()
        ended = await asyncio.gather(*tasks, return_exceptions=True)
        assert isinstance(ended[0], asyncio.CancelledError)
        assert [getattr(each, "username", each) for each in ended[1:]] == ["ada"] * 19
        assert (await client.me.get()).username == "ada"
    assert (server.refreshes, server.refused) == (1, 0)


@pytest.mark.parametrize("kind", KINDS)
def test_a_loop_that_ends_at_a_timeout_waits_for_the_tokens(kind: str) -> None:
    server, store = Server(), MemoryTokenStore(expired())

    async def hurried() -> None:
        client, _ = async_client_of(server, kind, store)
        async with client:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(client.me.get(), 0.05)

    asyncio.run(hurried())
    kept = store.load()
    assert kept is not None
    assert (kept.access_token, kept.refresh_token) == ("a1", "r1")


class FullStore(MemoryTokenStore):
    """Cannot save while it is full."""

    full = True

    def save(self, tokens: Tokens) -> None:
        if self.full:
            raise OSError(28, f"No space left on device for {tokens.access_token}")
        super().save(tokens)


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("kind", KINDS)
def test_a_store_that_fails_loses_no_tokens(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    server, store = Server(), FullStore(expired())
    client = client_of(server, kind, store)
    with (
        caplog.at_level(logging.WARNING, "calcom"),
        pytest.warns(errors.TokensNotSaved, match="OSError") as told,
    ):
        assert [client.me.get().username for _ in range(2)] == ["ada", "ada"]
    assert "could not keep new tokens" in caplog.text
    assert not any(
        hidden in f"{caplog.text}{[str(each.message) for each in told]}" for hidden in ("a1", "r1")
    )
    assert (server.refreshes, server.refused) == (1, 0)
    store.full = False
    client.me.get()
    kept = store.load()
    assert kept is not None
    assert (kept.access_token, kept.refresh_token) == ("a1", "r1")


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("kind", KINDS)
def test_who_makes_warnings_errors_gets_one_of_ours_and_loses_nothing(kind: str) -> None:
    server, store = Server(), FullStore(expired())
    client = client_of(server, kind, store)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(calcom.CalComError, match="could not keep new tokens"):
            client.me.get()
    store.full = False
    assert client.me.get().username == "ada"
    assert (server.refreshes, server.refused) == (1, 0)


@pytest.mark.usefixtures("either")
def test_tokens_of_a_new_login_are_not_replaced_by_those_that_could_not_be_saved() -> None:
    server, store = Server(), FullStore(expired())
    client = client_of(server, "OAuth", store)
    with pytest.warns(errors.TokensNotSaved):
        client.me.get()
    store.full = False
    server.access = "new"
    store.save(Tokens("new", "other", time.time() + 900))
    client.me.get()
    kept = store.load()
    assert kept is not None
    assert kept.access_token == "new"


class BrokenStore(MemoryTokenStore):
    """Cannot be read from some time on."""

    def __init__(self, tokens: Tokens, good: int) -> None:
        super().__init__(tokens)
        self.good = good

    def load(self) -> Tokens | None:
        self.good -= 1
        if self.good < 0:
            raise ValueError("planted-secret in a driver's message")
        return super().load()


@pytest.mark.usefixtures("either")
def test_a_store_that_cannot_be_read() -> None:
    with pytest.raises(errors.ConfigurationError, match="cannot be read") as caught:
        client_of(Server(), "OAuth", BrokenStore(expired(), 0)).me.get()
    assert "planted" not in f"{caught.value!r} {caught.value.__context__!r}"
    assert client_of(Server(), "OAuth", BrokenStore(expired(), 1)).me.get().username == "ada"


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("kind", KINDS)
def test_an_answer_without_a_refresh_token_keeps_the_old_one(kind: str) -> None:
    server, store = Server(omit=True), MemoryTokenStore(expired()._replace(scope="BOOKING_READ"))
    client = client_of(server, kind, store)
    client.me.get()
    kept = store.load()
    assert kept is not None
    assert (kept.access_token, kept.refresh_token) == ("a1", "r0")
    assert kept.scope == ("BOOKING_READ" if kind == "OAuth" else None)
    server.access = "another"
    assert client.me.get().username == "ada"
    assert server.refreshes == 2


class SharedStore:
    """A store as people write them, over a database say: it can load and save, and nothing else."""

    def __init__(self, tokens: Tokens) -> None:
        self.row = tokens[:3]

    def load(self) -> Tokens | None:
        return Tokens(*self.row)

    def save(self, tokens: Tokens) -> None:
        time.sleep(0.05)
        self.row = tokens[:3]


def stores(path: Path) -> Iterator[Any]:
    yield SharedStore(expired())
    yield MemoryTokenStore(expired())
    FileTokenStore(path).save(expired())
    yield FileTokenStore(path)


@pytest.mark.parametrize("kind", KINDS)
def test_clients_that_share_a_store_refresh_once(kind: str, tmp_path: Path) -> None:
    for store in stores(tmp_path / "tokens.json"):
        server = Server(delay=0.1)
        clients = [client_of(server, kind, store) for _ in range(6)]
        with ThreadPoolExecutor(6) as pool:
            found = list(pool.map(lambda client: client.me.get().username, clients))
        assert found == ["ada"] * 6
        assert server.refreshes == 1, store
        # With a lock nobody even asks.
        assert server.refused == 0 or isinstance(store, SharedStore)


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("kind", KINDS)
def test_a_refused_refresh_token_that_nobody_has_replaced_is_told(kind: str) -> None:
    store = MemoryTokenStore(Tokens("old", "used-up", time.time() - 5))
    with pytest.raises(calcom.CalComError, match=r"used|Invalid refresh token"):
        client_of(Server(), kind, store).me.get()


@pytest.mark.usefixtures("either")
def test_a_lock_ends_with_its_holder_and_a_folder_that_takes_none_is_no_obstacle(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "tokens.json")
    one, other = store.lock(), store.lock()
    assert one.try_acquire()
    assert not other.try_acquire()
    one.release()
    assert other.try_acquire()
    other.release()
    other.release()

    class Unlockable(MemoryTokenStore):
        def lock(self) -> Any:
            def refuse() -> bool:
                raise PermissionError("read-only")

            return SimpleNamespace(try_acquire=refuse, release=lambda: None)

    server = Server()
    assert client_of(server, "OAuth", Unlockable(expired())).me.get().username == "ada"
    assert server.refreshes == 1


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("hours", [-30, -2, 2, 30])
@pytest.mark.parametrize("dated", [True, False])
def test_a_wrong_clock_does_not_refresh_at_each_call(
    kind: str, hours: int, dated: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = Server()
    server.dated = dated
    wrong = SimpleNamespace(time=lambda: time.time() + hours * 3600)
    monkeypatch.setattr(calcom._sync.oauth, "time", wrong)
    client = client_of(server, kind, MemoryTokenStore(Tokens("old", "r0", time.time() + 3600)))
    for _ in range(4):
        client.me.get()
    assert server.refreshes == 1


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("kind", KINDS)
def test_tokens_of_a_second_are_replaced_as_often_as_they_must(kind: str) -> None:
    server, store = Server(lifetime=0.5), MemoryTokenStore(expired())
    client = client_of(server, kind, store)
    calls = 0
    while server.refreshes < 4:
        client.me.get()
        calls += 1
    assert server.refused == 0
    assert calls > 8


@pytest.mark.usefixtures("either")
def test_tokens_that_end_while_their_call_is_under_way_are_replaced_again() -> None:
    class Strict(Server):
        refusals = 0

        def __call__(self, request: httpx.Request) -> httpx.Response:
            if request.url.path.endswith("/me") and self.refusals < 3:
                self.refusals += 1
                time.sleep(0.12)
                return httpx.Response(401, json={"status": "error", "error": {"message": "expired"}})
            return super().__call__(request)

    server = Strict(lifetime=0.1)
    assert client_of(server, "OAuth", MemoryTokenStore(expired())).me.get().username == "ada"
    server = Strict(lifetime=3600)
    with pytest.raises(errors.AuthenticationError):
        client_of(server, "OAuth", MemoryTokenStore(expired())).me.get()
    assert server.refusals == 2


def test_what_can_be_no_time_is_not_believed() -> None:
    odd: Any
    for odd in (None, True, "3600", -1, float("nan"), float("inf"), [], 10**400):
        tokens = oauth.tokens_from_oauth({"access_token": "a", "expires_in": odd}, 1000.0)
        assert (tokens.expires_at, tokens.lifetime) == (None, None)
        assert (
            oauth.tokens_from_managed_user({"accessToken": "a", "accessTokenExpiresAt": odd}, 1e9).lifetime
            is None
        )
    assert oauth.clock_of({"date": "Sat, 28 Nov 2026 10:00:00 GMT"}) == 1795860000
    assert [oauth.clock_of({"date": odd}) for odd in ("", "x", "Sat, 28 Nov 99999 10:00:00 GMT")] == [
        None
    ] * 3


# Stores that fail at each step, and programs that end there


class Stumbling(FileTokenStore):
    """Fails at one step, as the driver of a database does."""

    def __init__(self, path: Path, step: str, failure: type[BaseException]) -> None:
        super().__init__(path)
        self.step, self.failure = step, failure
        self.loads = 0

    def stumble(self, step: str) -> None:
        if self.step == step:
            raise self.failure(f"planted {step}")

    def load(self) -> Tokens | None:
        self.loads += 1
        if self.loads > 1:
            self.stumble("load")
        return super().load()

    def save(self, tokens: Tokens) -> None:
        self.stumble("save")
        super().save(tokens)
        self.stumble("saved")

    def lock(self) -> Any:
        self.stumble("lock")
        return StumblingLock(self, super().lock())


class StumblingLock:
    def __init__(self, store: Stumbling, lock: oauth.TokenLock) -> None:
        self.store, self.inner = store, lock

    def try_acquire(self) -> bool:
        self.store.stumble("acquire")
        return self.inner.try_acquire()

    def release(self) -> None:
        self.inner.release()
        self.store.stumble("release")


STEPS = ["load", "lock", "acquire", "save", "saved", "release"]


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("step", STEPS)
def test_a_store_that_fails_at_any_step_fails_no_call(kind: str, step: str, tmp_path: Path) -> None:
    path, server = tmp_path / "tokens.json", Server()
    FileTokenStore(path).save(expired())
    client = client_of(server, kind, Stumbling(path, step, RuntimeError))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", errors.TokensNotSaved)
        assert [client.me.get().username for _ in range(3)] == ["ada"] * 3
    assert (server.refreshes, server.refused) == (1, 0)


class Killed(BaseException):
    """The end of a program."""


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("step", STEPS)
def test_a_program_that_is_killed_at_any_step_leaves_what_the_next_can_use(
    kind: str, step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("calcom._sync.oauth.SECOND_LOOKS", (0.0,))
    path, server = tmp_path / "tokens.json", Server()
    FileTokenStore(path).save(expired())
    with pytest.raises(Killed):
        client_of(server, kind, Stumbling(path, step, Killed)).me.get()
    again = client_of(server, kind, FileTokenStore(path))
    if step != "save":
        assert again.me.get().username == "ada"
        assert server.refused == 0
    else:
        # The server has given tokens that nobody has: its refusal says so, and the user logs in again.
        with pytest.raises(
            (errors.OAuthError, errors.BadRequestError), match=r"invalid_grant|Invalid refresh"
        ):
            again.me.get()


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("stored", [{"access_token": "a"}, ("a", "b"), "a", 5, Tokens(None)])  # type: ignore[arg-type]
def test_a_store_that_gives_no_tokens(kind: str, stored: Any) -> None:
    class Odd(MemoryTokenStore):
        def load(self) -> Any:
            return stored

    with pytest.raises(errors.ConfigurationError, match="cannot be read"):
        client_of(Server(), kind, Odd()).me.get()
