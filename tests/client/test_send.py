"""The one loop: versions, credentials, retries, errors, decoding, drift; the synchronous half is derived."""

from __future__ import annotations

import logging
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import calcom
from calcom import errors
from calcom._retry import RetryPolicy
from calcom._versions import HEADER
from tests.client.library import httpx

pytestmark = pytest.mark.anyio
KEY = "cal_planted_0123456789abcdef"
ME = {
    "status": "success",
    "data": {
        "id": 1,
        "username": "alice",
        "email": "alice@example.com",
        "name": "Alice",
        "avatarUrl": None,
        "bio": None,
        "timeFormat": 12,
        "defaultScheduleId": 1,
        "weekStart": "Sunday",
        "timeZone": "Europe/London",
        "organizationId": None,
    },
}

Step = httpx.Response | httpx.RequestError | Callable[[httpx.Request], httpx.Response]


class Server:
    """Answers with what it was told, in order, and keeps the requests and the waits."""

    def __init__(self, *steps: Step) -> None:
        self.steps = list(steps)
        self.requests: list[httpx.Request] = []
        self.waits: list[float] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        step = self.steps.pop(0)
        if isinstance(step, Exception):
            raise step
        return step(request) if callable(step) else step

    def client(self, key: Any = KEY, **options: Any) -> calcom.AsyncCalCom:
        async def pause(seconds: float) -> None:
            self.waits.append(seconds)

        options.setdefault("base_url", "http://cal.test/v2")
        http = httpx.AsyncClient(transport=httpx.MockTransport(self))
        client = calcom.AsyncCalCom(key, http_client=http, **options)
        client._sender.pause = pause
        return client


def ok(data: Any = ME, status: int = 200, **headers: str) -> httpx.Response:
    return httpx.Response(status, json=data, headers={"x-request-id": "r-1", **headers})


def refused(status: int, message: str = "no", **headers: str) -> httpx.Response:
    body = {"status": "error", "error": {"code": "X", "message": message}}
    return httpx.Response(status, json=body, headers={"x-request-id": "r-2", **headers})


async def test_a_call_carries_key_agent_and_path() -> None:
    server = Server(ok())
    me = await server.client().me.get()
    assert (me.id, me.time_zone) == (1, "Europe/London")
    (request,) = server.requests
    assert str(request.url) == "http://cal.test/v2/me"
    assert request.headers["authorization"] == f"Bearer {KEY}"
    assert request.headers["user-agent"].startswith("calcom-python/")
    assert HEADER not in request.headers


async def test_the_same_asynchronously_on_both_event_loops() -> None:
    server = Server(refused(503), ok())
    async with server.client() as client:
        me = await client.me.get()
        raw_needs_a_call = client.with_raw_response
        assert callable(raw_needs_a_call)
    assert me.username == "alice"
    assert len(server.waits) == 1


async def test_asynchronous_waiting_uses_the_event_loop() -> None:
    server = Server(refused(503), ok())
    async with server.client(retry=RetryPolicy(first_delay=0.001)) as client:
        from calcom._concurrency import async_sleep

        client._sender.pause = async_sleep
        assert (await client.me.get()).id == 1


@pytest.mark.parametrize("status", [500, 502, 503, 504])
async def test_get_is_tried_again_after_a_failure_of_the_server(status: int) -> None:
    server = Server(refused(status), refused(status), ok())
    assert (await server.client().me.get()).id == 1
    assert len(server.requests) == 3
    assert server.waits[0] < server.waits[1] * 2


@pytest.mark.parametrize("status", [500, 503])
async def test_post_is_not_sent_twice_after_a_failure_of_the_server(status: int) -> None:
    server = Server(refused(status))
    with pytest.raises(errors.ServerError):
        await server.client().schedules.create(name="x", time_zone="UTC", is_default=False)
    assert len(server.requests) == 1


async def test_a_lost_answer_to_a_post_is_an_error_that_says_so() -> None:
    server = Server(httpx.ReadError("reset by peer"))
    with pytest.raises(errors.APIConnectionError, match="check before you send it again") as caught:
        await server.client().schedules.create(name="x", time_zone="UTC", is_default=False)
    assert caught.value.maybe_executed
    assert len(server.requests) == 1


@pytest.mark.parametrize("failure", [httpx.ConnectError("refused"), httpx.ConnectTimeout("slow")])
async def test_a_post_that_never_left_is_sent_again(failure: httpx.RequestError) -> None:
    server = Server(failure, ok({"status": "success", "data": SCHEDULE}, 201))
    client = server.client()
    assert (await client.schedules.create(name="x", time_zone="UTC", is_default=False)).id == 5
    assert len(server.requests) == 2


SCHEDULE = {
    "id": 5,
    "ownerId": 1,
    "name": "x",
    "timeZone": "UTC",
    "availability": [],
    "isDefault": False,
    "overrides": [],
}


async def test_a_post_that_was_refused_for_being_too_many_is_sent_again() -> None:
    server = Server(refused(429, **{"retry-after": "3"}), ok({"status": "success", "data": SCHEDULE}, 201))
    assert (await server.client().schedules.create(name="x", time_zone="UTC", is_default=False)).id == 5
    assert 3 <= server.waits[0] <= 3.3


async def test_tries_end_and_the_last_error_is_raised() -> None:
    server = Server(*[httpx.ConnectError("refused")] * 4)
    with pytest.raises(errors.APIConnectionError, match="cannot be reached"):
        await server.client(max_retries=3).me.get()
    assert len(server.requests) == 4


async def test_a_rate_limit_that_takes_too_long_is_an_error_with_the_time() -> None:
    server = Server(refused(429, **{"retry-after": "900"}))
    with pytest.raises(errors.RateLimitError, match="900 s") as caught:
        await server.client().me.get()
    assert caught.value.retry_after == 900
    assert not server.waits


async def test_options_of_a_call_and_of_a_copy_of_the_client() -> None:
    server = Server(refused(503), refused(503), ok(), ok())
    client = server.client()
    with pytest.raises(errors.ServerError):
        await client.me.get(options={"max_retries": 0})
    patient = client.with_options(timeout=3, max_retries=5, headers={"x-mine": "1"})
    await patient.me.get()
    await client.me.get(options={"timeout": 7, "headers": {"x-call": "2"}})
    last, third = server.requests[-1], server.requests[-2]
    assert third.headers["x-mine"] == "1"
    assert third.extensions["timeout"]["read"] == 3
    assert last.headers["x-call"] == "2"
    assert "x-mine" not in last.headers
    assert last.extensions["timeout"]["read"] == 7
    assert patient.me is not client.me


async def test_closing_a_copy_does_not_close_the_client() -> None:
    server = Server()
    client = calcom.AsyncCalCom(KEY, base_url="http://cal.test")
    async with client.with_options(timeout=1):
        inner = client._sender.http
    assert not inner.is_closed
    await client.aclose()
    assert inner.is_closed
    mine = server.client()
    http = mine._sender.http
    await mine.aclose()
    assert not http.is_closed


@pytest.mark.parametrize(
    ("edition", "version"),
    [("selfhosted", "2024-04-15"), ("teams", "2024-04-15"), ("hosted", "2024-09-04")],
)
async def test_the_version_fits_operation_and_edition(edition: str, version: str) -> None:
    server = Server(*[ok({"status": "success", "data": []})] * 3)
    client = server.client(edition=edition)
    await client.event_types.list()
    await client.event_types.private_links.list(1)
    await client.request("GET", "/me", version="2024-06-14")
    assert [request.headers.get(HEADER) for request in server.requests] == [
        "2024-06-14",
        version,
        "2024-06-14",
    ]


async def test_versions_can_be_chosen_and_mistakes_are_found() -> None:
    server = Server(ok({"status": "success", "data": []}), ok({"status": "success", "data": []}))
    client = server.client(versions={"event_types": "2026-06-12"})
    await client.event_types.list()
    await client.event_types.list(options={"version": "2024-06-14"})
    assert [request.headers[HEADER] for request in server.requests] == ["2026-06-12", "2024-06-14"]
    with pytest.raises(errors.ConfigurationError, match="event-types"):
        server.client(versions={"event-types": "2026-06-12"})
    with pytest.raises(errors.ConfigurationError, match="must be a date"):
        server.client(versions={"event_types": "latest"})


async def test_what_an_edition_is_known_to_lack_is_said_before_anything_is_sent() -> None:
    server = Server(httpx.Response(404, json={"error": {"message": "Cannot GET /v2/teams"}}))
    with pytest.raises(errors.NotAvailable, match="Nothing was sent"):
        await server.client(edition="selfhosted").teams.list()
    assert not server.requests
    with pytest.raises(errors.NotAvailable, match="does not have this operation"):
        await server.client().teams.list()
    assert len(server.requests) == 1


async def test_a_function_gives_the_key_and_is_asked_again_when_it_is_refused() -> None:
    keys = iter(["cal_old_key_1", "cal_old_key_1", "cal_new_key_2", "cal_new_key_2"])
    server = Server(ok(), refused(401), ok())
    client = server.client(lambda: next(keys))
    await client.me.get()
    await client.me.get()
    sent = [request.headers["authorization"] for request in server.requests]
    assert sent == ["Bearer cal_old_key_1", "Bearer cal_old_key_1", "Bearer cal_new_key_2"]


async def test_a_function_that_fails_is_an_error_of_the_library() -> None:
    def fail() -> str:
        raise LookupError("the vault is closed")

    server = Server()
    said = r"^The function given as api_key raised LookupError; nothing was sent\.$"
    with pytest.raises(errors.ConfigurationError, match=said) as caught:
        await server.client(fail).me.get()
    cause = caught.value.__cause__
    assert repr(cause) == "LookupError('the vault is closed')"
    assert cause is not None
    assert cause.__traceback__ is None
    refusal = errors.ConfigurationError("as it is")

    def refuse() -> str:
        raise refusal

    with pytest.raises(errors.ConfigurationError) as again:
        await server.client(refuse).me.get()
    assert again.value is refusal


@pytest.mark.parametrize("limit", ["3", 1.5, True, -1])
async def test_a_limit_is_a_count(limit: Any) -> None:
    server = Server()
    with pytest.raises(errors.ConfigurationError, match="limit must be a whole number of at least 0, not"):
        await server.client().bookings.list().collect(limit=limit)


async def test_a_body_that_contains_itself_is_refused_in_words() -> None:
    body: list[Any] = []
    body.append(body)
    deep: list[Any] = []
    for _ in range(5000):
        deep = [deep]
    for each in (body, {"token": body}, deep):
        with pytest.raises(errors.ConfigurationError, match="the request cannot be built"):
            await Server().client().request("POST", "/v2/x", body=each)


async def test_a_wrong_key_is_refused_once() -> None:
    server = Server(refused(401, "CustomThrottlerGuard - Invalid API Key"))
    with pytest.raises(errors.AuthenticationError, match="Check the key"):
        await server.client().me.get()
    assert len(server.requests) == 1


async def test_the_function_may_be_a_coroutine_function() -> None:
    async def key() -> str:
        return "cal_async_1"

    server = Server(ok())
    async with server.client(key) as client:
        await client.me.get()
    assert server.requests[0].headers["authorization"] == "Bearer cal_async_1"


async def test_no_key_sends_none() -> None:
    server = Server(refused(401))
    with pytest.raises(errors.AuthenticationError, match="No key was given"):
        await server.client(None).me.get()
    assert "authorization" not in server.requests[0].headers


async def test_client_credentials() -> None:
    server = Server(ok())
    await server.client(None, auth=calcom.ClientCredentials("id-1", "hidden-1")).me.get()
    assert server.requests[0].headers["x-cal-client-id"] == "id-1"
    assert server.requests[0].headers["x-cal-secret-key"] == "hidden-1"


async def test_raw_responses() -> None:
    server = Server(ok(), ok())
    client = server.client()
    raw = await client.with_raw_response(client.me.get)
    assert (raw.status_code, raw.request_id, raw.parse().id) == (200, "r-1", 1)
    assert raw.json()["status"] == "success"
    assert raw.headers["content-type"] == "application/json"

    async def no_call() -> None:
        pass

    with pytest.raises(errors.ConfigurationError, match="makes a call"):
        await client.with_raw_response(no_call)


async def test_any_request() -> None:
    server = Server(ok({"status": "success", "data": [1]}), ok({"plain": 1}), httpx.Response(204))
    client = server.client()
    assert await client.request("get", "/v2/new/thing", query={"a": [1, 2]}) == [1]
    assert await client.request("POST", "/new/thing", body={"x": 1}, version="2026-02-25") == {"plain": 1}
    assert await client.request("DELETE", "/new/thing") is None
    first, second, _ = server.requests
    assert str(first.url) == "http://cal.test/v2/new/thing?a=1&a=2"
    assert second.headers[HEADER] == "2026-02-25"
    assert second.content == b'{"x":1}'


@pytest.mark.parametrize("path", ["http://evil.example.com/v2/me", "//evil.example.com/me", "me"])
async def test_a_path_cannot_lead_the_key_elsewhere(path: str) -> None:
    server = Server(ok())
    try:
        await server.client().request("GET", path)
    except errors.ConfigurationError:
        assert not server.requests
    else:
        assert server.requests[0].url.host == "cal.test"


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(200, text="<html>", headers={"content-type": "text/html"}),
        httpx.Response(200, json=[1]),
        httpx.Response(200, json={"status": "success"}),
        httpx.Response(200, json={"status": "success", "data": "text"}),
        httpx.Response(200),
    ],
)
async def test_answers_that_are_none_of_the_document(answer: httpx.Response) -> None:
    with pytest.raises(errors.ResponseDecodeError) as caught:
        await Server(answer).client().me.get()
    assert str(caught.value).startswith("get_me")
    assert caught.value.response.status_code == 200


def drifting() -> dict[str, Any]:
    return {**ME, "data": {**ME["data"], "shoeSize": 43, "name": None}}  # type: ignore[dict-item]


async def test_drift_is_tolerated_told_and_counted() -> None:
    told: list[calcom.Drift] = []
    server = Server(ok(drifting()), ok(drifting()))
    client = server.client(on_drift=told.append)
    assert (await client.me.get()).id == 1
    await client.me.get()
    assert ("get_me", "$.data.shoeSize", "extra") in {(each.operation, each.path, each.kind) for each in told}
    assert any(line.startswith("get_me $.data.shoeSize: extra, 2 times") for line in client.drift_summary())


async def test_a_listener_of_drift_that_fails_ends_no_call(caplog: pytest.LogCaptureFixture) -> None:
    def fail(drift: calcom.Drift) -> None:
        raise LookupError(drift.path)

    assert (await Server(ok(drifting())).client(on_drift=fail).me.get()).id == 1
    assert "fail failed" in caplog.text


async def test_strict_makes_drift_an_error() -> None:
    with pytest.raises(errors.ResponseDecodeError, match="shoeSize") as caught:
        await Server(ok(drifting())).client(strict=True).me.get()
    assert caught.value.path == "$.data.shoeSize"


async def test_drift_is_summed_up_in_the_log_at_close(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "calcom")
    client = Server(ok(drifting())).client()
    await client.me.get()
    await client.aclose()
    assert "drift: get_me $.data.shoeSize: extra, 1 times" in caplog.text


async def test_pacing_waits_before_the_limit() -> None:
    limits = {
        "x-ratelimit-limit-default": "10",
        "x-ratelimit-remaining-default": "1",
        "x-ratelimit-reset-default": "30",
    }
    server = Server(ok(ME, 200, **limits), ok())
    client = server.client(pace=True)
    await client.me.get()
    assert not server.waits
    await client.me.get()
    assert server.waits[0] == pytest.approx(15, abs=0.5)


async def test_nothing_shows_the_key(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server = Server(
        refused(401, f"the key {KEY} is wrong"), refused(400, f"x {KEY}"), httpx.ReadError(f"bad {KEY}")
    )
    client = server.client(max_retries=0)
    shown = [repr(client), str(client), repr(client.me), repr(client._sender.auth)]
    for _ in range(3):
        with pytest.raises(errors.APIError) as caught:
            await client.me.get()
        error = caught.value
        shown += [str(error), repr(error), repr(error.request), repr(error.__dict__.get("problems"))]
        shown.append(repr(pickle.loads(pickle.dumps(error)).args))
    with pytest.raises(TypeError) as refused_pickle:
        pickle.dumps(client)
    shown += [str(refused_pickle.value), caplog.text]
    assert all(KEY not in text for text in shown)
    assert "get_me" in caplog.text


@pytest.fixture
def quiet_logger() -> Iterator[logging.Logger]:
    logger = logging.getLogger("calcom")
    before, level = list(logger.handlers), logger.level
    yield logger
    logger.handlers[:] = before
    logger.setLevel(level)


async def test_logging_by_environment(
    monkeypatch: pytest.MonkeyPatch, quiet_logger: logging.Logger, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CALCOM_LOG", "debug")
    await Server(ok()).client().me.get()
    written = capsys.readouterr().err
    assert "get_me: GET /v2/me -> 200" in written
    assert "authorization" not in written
    monkeypatch.setenv("CALCOM_LOG", "loud")
    with pytest.raises(errors.ConfigurationError, match="CALCOM_LOG"):
        Server().client()


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        ({"timeout": -1}, "timeout"),
        ({"timeout": "3"}, "timeout"),
        ({"max_retries": -1}, "max_retries"),
        ({"base_url": "nowhere"}, "base_url"),
        ({"edition": "cloud"}, "edition"),
        ({"http_client": object()}, "http_client"),
        ({"auth": calcom.ClientCredentials("a", "b")}, "either api_key or auth"),
    ],
)
def test_wrong_settings_are_named(arguments: dict[str, Any], part: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=part):
        calcom.AsyncCalCom(KEY, **arguments)
