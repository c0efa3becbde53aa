"""Connections, deadlines, limits, options and hooks of the asynchronous client; the other is derived."""

from __future__ import annotations

import gzip
import json
import time
import zlib
from collections.abc import Iterator
from typing import Any

import pytest

from calcom import AsyncCalCom, errors
from calcom._retry import RetryPolicy
from calcom._settings import Attempt
from calcom.v1 import AsyncCalComV1
from tests.client.library import httpx
from tests.client.lines import ME, Line, line

pytestmark = pytest.mark.anyio
KEY = "cal_planted_0123456789abcdef"


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def server() -> Iterator[Line]:
    with line() as started:
        yield started


def client(server: Line, **options: Any) -> AsyncCalCom:
    options.setdefault("retry", RetryPolicy(first_delay=0.01))
    return AsyncCalCom(KEY, base_url=server.url, **options)


async def test_what_a_closed_client_is_asked_is_not_sent(server: Line) -> None:
    first = client(server)
    copy = first.with_options(timeout=3)
    async with copy:
        await copy.me.get()
    with pytest.raises(errors.ConfigurationError, match=r"closed; nothing was sent"):
        await copy.me.get()
    await first.me.get()
    await first.aclose()
    await first.aclose()
    for each in (first, first.with_options(timeout=3)):
        with pytest.raises(errors.ConfigurationError, match="closed"):
            await each.me.get()
    assert server.requests == 2


async def test_a_closed_http_client_is_said_to_be(server: Line) -> None:
    http = httpx.AsyncClient()
    mine = client(server, http_client=http)
    await mine.me.get()
    await http.aclose()
    with pytest.raises(errors.ConfigurationError, match="http_client was closed"):
        await mine.me.get()


async def test_no_cookie_is_kept_or_sent(server: Line) -> None:
    server.headers["set-cookie"] = "session=ada; Path=/"
    async with httpx.AsyncClient() as http:
        for options in ({}, {"http_client": http}):
            ada = client(server, **options)
            await ada.me.get()
            await ada.with_options(api_key="cal_other_0123456789").me.get()
            assert "cookie" not in server.last
            await ada.me.get(options={"headers": {"Cookie": "gate=1"}})
            assert server.last["cookie"] == "gate=1"
            await ada.aclose()


async def test_a_copy_keeps_what_a_subclass_adds(server: Line) -> None:
    class Tenant(AsyncCalCom):
        def __init__(self, tenant: str, **options: Any) -> None:
            super().__init__(KEY, **options)
            self.tenant = tenant

    import copy

    tenant = Tenant("acme", base_url=server.url)
    assert tenant.me is tenant.me
    for twin in (tenant.with_options(timeout=5), copy.copy(tenant)):
        assert (type(twin), twin.tenant) == (Tenant, "acme")
        assert twin.me is not tenant.me
    await tenant.aclose()


async def test_a_copy_keeps_the_slots_of_a_subclass(server: Line) -> None:
    class Tenant(AsyncCalCom):
        __slots__ = ("tenant",)
        tenant: str

    tenant = Tenant(KEY, base_url=server.url)
    tenant.tenant = "acme"
    assert tenant.with_options(timeout=5).tenant == "acme"
    await tenant.aclose()


async def test_a_client_that_is_closed_under_a_call_does_not_say_that_nothing_was_sent(server: Line) -> None:
    server.status = 503
    mine = client(server)

    async def close(seconds: float) -> None:
        await mine.aclose()

    mine._sender.pause = close
    with pytest.raises(errors.ServerError):
        await mine.me.get()
    assert server.requests == 1


@pytest.mark.parametrize("kind", [AsyncCalCom, AsyncCalComV1])
async def test_misspelt_options_are_refused(kind: Any, server: Line) -> None:
    with pytest.raises(TypeError, match=r"'timout'. Did you mean 'timeout'\?"):
        kind(KEY, base_url=server.url, timout=5)
    made = kind(KEY, base_url=server.url)
    with pytest.raises(TypeError, match="unexpected keyword argument 'proxy'"):
        made.with_options(proxy="http://localhost:1")
    await made.aclose()


@pytest.mark.parametrize(
    ("options", "part"),
    [
        ({"timout": 5}, "Did you mean 'timeout'"),
        ({"timeout": "5"}, "timeout"),
        ({"timeout": 0}, "more than 0"),
        ({"timeout": float("nan")}, "timeout"),
        ({"deadline": float("inf")}, "deadline"),
        ({"deadline": 1e12}, "deadline"),
        ({"max_retries": -1}, "max_retries"),
        ({"max_retries": True}, "max_retries"),
        ({"headers": None}, "headers"),
        ({"headers": {"x": 1}}, "headers"),
        ({"version": "v2"}, "version"),
        (5, "mapping"),
    ],
)
async def test_options_of_a_call_are_checked(server: Line, options: Any, part: str) -> None:
    async with client(server) as mine:
        with pytest.raises(errors.ConfigurationError, match=part):
            await mine.me.get(options=options)
    assert not server.requests


@pytest.mark.parametrize(
    "policy",
    [{"first_delay": -1}, {"budget": float("nan")}, {"longest_delay": float("inf")}, {"max_retries": "3"}],
)
async def test_a_retry_policy_is_checked(policy: dict[str, Any]) -> None:
    with pytest.raises(errors.ConfigurationError, match=next(iter(policy))):
        RetryPolicy(**policy)


async def test_the_policy_says_how_often_a_call_is_tried_again(server: Line) -> None:
    server.status = 503
    policy = RetryPolicy(max_retries=4, first_delay=0.001)
    for options, tries in (({"retry": policy}, 5), ({"retry": policy, "max_retries": 1}, 2)):
        server.requests = 0
        async with client(server, **options) as mine:
            with pytest.raises(errors.ServerError):
                await mine.me.get()
            assert server.requests == tries
    server.requests = 0
    async with client(server) as mine:
        with pytest.raises(errors.ServerError):
            await mine.with_options(retry=policy).me.get()
    assert server.requests == 5


async def test_headers_replace_each_other_in_any_case(server: Line) -> None:
    async with client(server, headers={"User-Agent": "mine/1", "X-One": "1"}) as mine:
        await mine.with_options(headers={"USER-AGENT": "mine/2"}).me.get(
            options={"headers": {"AUTHORIZATION": "Bearer other"}}
        )
    assert (server.last["user-agent"], server.last["authorization"]) == ("mine/2", "Bearer other")
    assert server.last["x-one"] == "1"
    assert server.names.count("user-agent") == server.names.count("authorization") == 1


async def test_the_timeout_of_ones_own_http_client_holds(server: Line) -> None:
    server.delay = 5
    async with httpx.AsyncClient(timeout=0.2) as http:
        mine = client(server, http_client=http, max_retries=0)
        began = time.monotonic()
        with pytest.raises(errors.APITimeoutError):
            await mine.me.get()
        assert time.monotonic() - began < 3
        with pytest.raises(errors.APITimeoutError, match=r"within 0\.3 s"):
            await mine.with_options(timeout=0.3).me.get()


@pytest.mark.parametrize("part", ["body", "head"])
async def test_a_server_that_drips_does_not_outlast_the_timeout(server: Line, part: str) -> None:
    server.drip = part
    async with client(server, timeout=0.5, max_retries=0) as mine:
        began = time.monotonic()
        with pytest.raises(errors.APITimeoutError) as caught:
            await mine.me.get()
        assert time.monotonic() - began < 2
        assert caught.value.maybe_executed


async def test_the_deadline_ends_a_call_with_all_its_attempts(server: Line) -> None:
    server.status = 503
    async with client(server, deadline=0.6, retry=RetryPolicy(max_retries=50, first_delay=0.2)) as mine:
        began = time.monotonic()
        with pytest.raises(errors.ServerError):
            await mine.me.get()
        assert time.monotonic() - began < 1.6
        assert 1 < server.requests < 10
        server.status, server.delay = 200, 5
        began = time.monotonic()
        with pytest.raises(errors.APITimeoutError, match=r"within 0\.4 s"):
            await mine.me.get(options={"deadline": 0.4})
        assert time.monotonic() - began < 1.4


async def test_what_comes_after_the_deadline_is_not_sent(server: Line) -> None:
    from calcom._limits import TimeBudget

    async with client(server, deadline=0.4) as mine:
        with TimeBudget(0.01):
            time.sleep(0.05)
            with pytest.raises(errors.APITimeoutError, match="before the request was sent") as caught:
                await mine.me.get()
    assert not caught.value.maybe_executed
    assert not server.requests


async def test_a_long_wait_is_not_begun_when_the_deadline_is_nearer(server: Line) -> None:
    server.status, server.headers["retry-after"] = 429, "30"
    async with client(server, deadline=2.0) as mine:
        began = time.monotonic()
        with pytest.raises(errors.RateLimitError):
            await mine.me.get()
        assert time.monotonic() - began < 1


async def test_an_answer_has_a_largest_size(server: Line) -> None:
    async with client(server, max_response_bytes=5000) as mine:
        await mine.me.get()
        for packed in (False, True):
            server.body = json.dumps({"status": "success", "data": "x" * 100_000}).encode()
            server.headers.pop("content-encoding", None)
            if packed:
                server.body = gzip.compress(server.body)
                server.headers["content-encoding"] = "gzip"
            with pytest.raises(errors.ResponseDecodeError, match="larger than 5000 bytes"):
                await mine.me.get()
        server.status = 403
        with pytest.raises(errors.PermissionDeniedError, match="larger than 5000 bytes"):
            await mine.me.get()


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "deflate", "raw deflate", "identity"])
async def test_packed_answers_are_read(server: Line, encoding: str) -> None:
    raw = zlib.compressobj(wbits=-15)
    server.body = {
        "gzip": gzip.compress(ME),
        "x-gzip": gzip.compress(ME),
        "deflate": zlib.compress(ME),
        "raw deflate": raw.compress(ME) + raw.flush(),
        "identity": ME,
    }[encoding]
    server.headers["content-encoding"] = encoding.removeprefix("raw ")
    async with client(server) as mine:
        assert (await mine.me.get()).username == "ada"


@pytest.mark.parametrize(
    "body",
    [b"not packed at all", gzip.compress(ME)[:-20], gzip.compress(ME)[:30] + b"x" * 40],
    ids=["not packed", "cut off", "spoilt"],
)
async def test_what_is_packed_wrongly_is_said_to_be(server: Line, body: bytes) -> None:
    server.body, server.headers["content-encoding"] = body, "gzip"
    async with client(server) as mine:
        with pytest.raises(errors.ResponseDecodeError, match="content-encoding"):
            await mine.me.get()


async def test_a_header_that_cannot_be_sent_is_no_lost_answer(server: Line) -> None:
    async with client(server) as mine:
        with pytest.raises(errors.ConfigurationError, match="cannot be"):
            await mine.schedules.create(
                name="x", time_zone="UTC", is_default=False, options={"headers": {"x-mine": "a\nb"}}
            )
    assert not server.requests


async def test_each_attempt_is_told(server: Line) -> None:
    told: list[Attempt] = []
    server.failures = 1
    server.headers.update(
        {"x-ratelimit-limit-a": "10", "x-ratelimit-remaining-a": "7", "x-request-id": "r-9"}
    )
    async with client(server, on_attempt=told.append) as mine:
        await mine.event_types.list()
    first, second = told
    assert (first.operation, first.method, first.number, first.status_code) == (
        "list_event_types",
        "GET",
        1,
        503,
    )
    assert (second.number, second.status_code, second.error) == (2, 200, None)
    assert isinstance(first.error, errors.ServerError)
    assert (second.version, second.request_id, second.remaining) == ("2024-06-14", "r-9", 7)
    assert 0 <= second.seconds < 10
    server.close()
    async with client(server, on_attempt=told.append, max_retries=0) as mine:
        with pytest.raises(errors.APIConnectionError):
            await mine.me.get()
    assert (told[-1].status_code, type(told[-1].error)) == (None, errors.APIConnectionError)


async def test_a_listener_that_fails_ends_no_call(server: Line, caplog: pytest.LogCaptureFixture) -> None:
    def listener(attempt: Attempt) -> None:
        raise ValueError("mine")

    async with client(server, on_attempt=listener) as mine:
        assert (await mine.me.get()).username == "ada"
    assert "listener failed" in caplog.text


async def test_spans_carry_what_an_attempt_is(server: Line) -> None:
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    from calcom.opentelemetry import spans

    kept, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(kept))
    server.failures, server.headers["x-request-id"] = 1, "r-9"
    async with client(server, on_attempt=spans(provider)) as mine:
        await mine.event_types.list()
    first, second = kept.get_finished_spans()
    assert first.name == second.name == "calcom list_event_types"
    assert first.attributes is not None
    assert second.attributes is not None
    assert first.attributes["error.type"] == "ServerError"
    assert dict(second.attributes) == {
        "calcom.operation": "list_event_types",
        "calcom.attempt": 2,
        "calcom.api_version": "2024-06-14",
        "calcom.request_id": "r-9",
        "http.request.method": "GET",
        "http.request.resend_count": 1,
        "http.response.status_code": 200,
    }
    assert not first.status.is_ok
    assert second.end_time is not None
    assert second.start_time is not None
    assert second.end_time > second.start_time


@pytest.mark.parametrize("auth", ["cal_x", 5, object()])
async def test_what_gives_no_credentials_is_refused(server: Line, auth: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="auth must be"):
        AsyncCalCom(auth=auth, base_url=server.url)


@pytest.mark.parametrize(
    ("environment", "part"),
    [
        ({"SSL_CERT_FILE": "/nonexistent.pem"}, "SSL_CERT_FILE"),
        # httpx2 can follow it.
        *([({"NO_PROXY": "[::1]"}, "NO_PROXY")] if httpx.__name__ == "httpx" else []),
        ({"HTTP_PROXY": "http://user:pa#ss@127.0.0.1:9"}, "HTTP_PROXY"),
        ({"ALL_PROXY": "socks5://127.0.0.1:9"}, "socks"),
    ],
)
async def test_an_environment_that_cannot_be_followed_is_told(
    server: Line, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], part: str
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    async with client(server) as mine:
        with pytest.raises(errors.ConfigurationError, match=part) as caught:
            await mine.me.get()
    assert "pa#ss" not in str(caught.value)
    assert "nothing was sent" in str(caught.value)


async def test_what_a_hook_of_the_http_client_raises_is_an_error_of_the_library(server: Line) -> None:
    def broken(request: Any) -> Any:
        raise KeyError("somebody's transport")

    async with httpx.AsyncClient(transport=httpx.MockTransport(broken)) as http:
        with pytest.raises(errors.APIConnectionError, match="somebody's transport"):
            await client(server, http_client=http).me.get(options={"max_retries": 0})
