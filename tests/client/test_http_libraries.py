"""Clients of httpx and of httpx2 in place of our own connections, as people set them up."""

from __future__ import annotations

import contextlib
import importlib
import json
import logging
import pkgutil
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import httpx
import httpx2
import pytest

import calcom
from calcom import AsyncCalCom, CalCom, errors
from calcom._logging import LOGGERS
from tests.client.lines import ME

KEY = "cal_planted_0123456789abcdef"
LIBRARIES = pytest.mark.parametrize("library", [httpx, httpx2], ids=["httpx", "httpx2"])


class Server:
    """Answers alike each time, and keeps the requests."""

    def __init__(self, library: Any, status: int = 200, body: Any = ME, **headers: str) -> None:
        self.library, self.status, self.headers = library, status, headers
        self.body = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.requests: list[Any] = []

    def __call__(self, request: Any) -> Any:
        self.requests.append(request)
        return self.library.Response(self.status, content=self.body, headers=self.headers)

    def http(self, **options: Any) -> Any:
        return self.library.Client(transport=self.library.MockTransport(self), **options)

    def client(self, **options: Any) -> CalCom:
        return CalCom(KEY, base_url="http://cal.test", max_retries=0, http_client=self.http(**options))


MISSING = {"status": "error", "error": {"code": "NotFoundException", "message": "User not found"}}


def reads(answer: Any) -> None:
    answer.read()


def raises(answer: Any) -> None:
    answer.raise_for_status()


@LIBRARIES
@pytest.mark.parametrize("hooks", [[reads], [raises], [reads, raises]])
def test_an_answer_that_a_hook_makes_an_error_of_is_still_an_answer(library: Any, hooks: list[Any]) -> None:
    server = Server(library, 404, MISSING)
    with pytest.raises(errors.NotFoundError, match="User not found") as caught:
        server.client(event_hooks={"response": hooks}).me.get()
    assert not isinstance(caught.value, errors.APIConnectionError)


@LIBRARIES
def test_a_hook_that_raises_before_the_body_is_read(library: Any) -> None:
    class Late(library.SyncByteStream):  # type: ignore[misc]
        def __iter__(self) -> Any:
            yield json.dumps(MISSING).encode()

    def late(request: Any) -> Any:
        return library.Response(404, stream=Late())

    http = library.Client(transport=library.MockTransport(late), event_hooks={"response": [raises]})
    with pytest.raises(errors.NotFoundError, match="hook that raised an error before the body was read"):
        CalCom(KEY, base_url="http://cal.test", http_client=http).me.get()


@LIBRARIES
@pytest.mark.parametrize("event", ["request", "response"])
def test_the_failure_of_a_hook_is_not_told_as_a_broken_line(library: Any, event: str) -> None:
    def fails(_: Any) -> None:
        raise ValueError(f"no such tenant, {KEY}")

    server = Server(library)
    with pytest.raises(errors.APIConnectionError) as caught:
        server.client(event_hooks={event: [fails]}).me.get()
    assert "the http_client raised ValueError" in str(caught.value)
    assert KEY not in str(caught.value)


@LIBRARIES
def test_auth_that_would_replace_the_key_is_refused(library: Any) -> None:
    server = Server(library)
    for auth in (("gate", "word"), library.DigestAuth("gate", "word")):
        with pytest.raises(errors.ConfigurationError, match="in place of the key"):
            server.client(auth=auth).me.get()
    assert not server.requests

    class Signed(library.Auth):  # type: ignore[misc]
        def auth_flow(self, request: Any) -> Any:
            request.headers["x-signature"] = "1"
            yield request

    server.client(auth=Signed()).me.get()
    (request,) = server.requests
    assert (request.headers["x-signature"], request.headers["authorization"]) == ("1", f"Bearer {KEY}")
    # Without a key, the auth of the HTTP client is the one to use.
    keyless = CalCom(base_url="http://cal.test", http_client=server.http(auth=("gate", "word")))
    keyless.me.get()
    assert server.requests[-1].headers["authorization"].startswith("Basic ")


@LIBRARIES
def test_what_an_http_client_adds_goes_along_and_its_address_does_not_count(library: Any) -> None:
    server = Server(library)
    server.client(
        base_url="http://elsewhere.test/",
        params={"a": "1"},
        headers={"x-a": "1", "authorization": "Bearer no"},
    ).me.get()
    (request,) = server.requests
    assert str(request.url) == "http://cal.test/v2/me?a=1"
    assert (request.headers["x-a"], request.headers["authorization"]) == ("1", f"Bearer {KEY}")


@LIBRARIES
def test_an_http_client_that_follows_redirects_does_not_take_the_key_along(library: Any) -> None:
    server = Server(library, 302, b"", location="http://elsewhere.test/")
    with pytest.raises(errors.APIStatusError, match="Redirects are not followed"):
        server.client(follow_redirects=True).me.get()
    assert len(server.requests) == 1


@LIBRARIES
def test_what_is_no_http_client_of_this_kind_is_refused(library: Any) -> None:
    for wrong in (library, library.Client, library.AsyncClient()):
        with pytest.raises(errors.ConfigurationError, match=r"must be an httpx2\.Client or httpx\.Client"):
            CalCom(KEY, base_url="http://cal.test", http_client=wrong)
    with pytest.raises(errors.ConfigurationError, match=r"must be an httpx2\.AsyncClient or"):
        AsyncCalCom(KEY, base_url="http://cal.test", http_client=library.Client())

    class Mine(library.Client):  # type: ignore[misc]
        pass

    server = Server(library)
    mine = Mine(transport=library.MockTransport(server))
    assert CalCom(KEY, base_url="http://cal.test", http_client=mine).me.get().id == 1


@LIBRARIES
@pytest.mark.parametrize(
    ("failure", "cls", "part", "maybe"),
    [
        ("ConnectError", errors.APIConnectionError, "cannot be reached", False),
        ("ProxyError", errors.APIConnectionError, "cannot be reached", False),
        ("ConnectTimeout", errors.APITimeoutError, "no connection within 1 s", False),
        ("PoolTimeout", errors.APITimeoutError, "no connection within 4 s", False),
        ("ReadTimeout", errors.APITimeoutError, "no answer within 2 s", True),
        ("WriteTimeout", errors.APITimeoutError, "no answer within 3 s", True),
        ("ReadError", errors.APIConnectionError, "broke before the answer", True),
        ("RemoteProtocolError", errors.APIConnectionError, "broke before the answer", True),
        ("DecodingError", errors.APIConnectionError, "broke before the answer", True),
        ("LocalProtocolError", errors.ConfigurationError, "cannot be sent", None),
        ("UnsupportedProtocol", errors.ConfigurationError, "cannot be sent", None),
        ("InvalidURL", errors.ConfigurationError, "cannot be sent", None),
    ],
)
def test_the_failures_of_both_are_told_alike(
    library: Any, failure: str, cls: type[Exception], part: str, maybe: bool | None
) -> None:
    def fails(_: Any) -> Any:
        raise getattr(library, failure)("so it went")

    timeout = library.Timeout(connect=1, read=2, write=3, pool=4)
    http = library.Client(transport=library.MockTransport(fails), timeout=timeout)
    with pytest.raises(cls, match=part) as caught:
        CalCom(KEY, base_url="http://cal.test", max_retries=0, http_client=http).me.get()
    assert getattr(caught.value, "maybe_executed", None) is maybe


async def application(scope: Any, receive: Any, send: Any) -> None:
    headers = [(b"content-type", b"application/json"), (b"x-request-id", b"r-1")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": ME[:40], "more_body": True})
    await send({"type": "http.response.body", "body": ME[40:]})


async def broken_application(scope: Any, receive: Any, send: Any) -> None:
    raise KeyError("row")


@LIBRARIES
@pytest.mark.anyio
async def test_an_application_in_place_of_the_server(library: Any) -> None:
    async with library.AsyncClient(transport=library.ASGITransport(application)) as http:
        client = AsyncCalCom(KEY, base_url="http://cal.test", http_client=http)
        raw = await client.with_raw_response(client.me.get)
        assert (raw.request_id, raw.parse().id) == ("r-1", 1)
    async with library.AsyncClient(transport=library.ASGITransport(broken_application)) as http:
        client = AsyncCalCom(KEY, base_url="http://cal.test", http_client=http, max_retries=0)
        with pytest.raises(errors.APIConnectionError, match="the http_client raised KeyError"):
            await client.me.get()


@LIBRARIES
def test_a_wsgi_application_in_place_of_the_server(library: Any) -> None:
    def wsgi(environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
        start_response("200 OK", [("content-type", "application/json")])
        return [ME]

    with library.Client(transport=library.WSGITransport(wsgi)) as http:
        assert CalCom(KEY, base_url="http://cal.test", http_client=http).me.get().id == 1


@pytest.mark.parametrize("name", ["httpx", "httpcore", "httpx2", "httpcore2"])
def test_the_secrets_filter_is_on_every_logger_of_the_libraries(name: str) -> None:
    package = importlib.import_module(name)
    for found in pkgutil.walk_packages(package.__path__, f"{name}."):
        # Some modules need extras, and none of those logs under a name of its own.
        with contextlib.suppress(ImportError):
            importlib.import_module(found.name)
    used = {
        each.name
        for module_name, module in list(sys.modules.items())
        if module_name.partition(".")[0] == name
        for each in vars(module).values()
        if isinstance(each, logging.Logger)
    }
    assert used
    assert used <= set(LOGGERS)


@LIBRARIES
def test_routes_of_the_mock_answer_clients_of_both(library: Any) -> None:
    from calcom.testing import mock

    with mock("http://cal.test/v2") as routes, library.Client() as http:
        routes.answers("get_me", data={"id": 7})
        assert CalCom(KEY, base_url="http://cal.test", http_client=http).me.get().id == 7


WITHOUT_HTTPX = """
import sys


class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("httpx", "httpcore"):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


sys.meta_path.insert(0, Missing())
"""
ALIASED = """
import httpx2

httpx2.alias_httpx()
"""
USES = """
import asyncio

import httpx2

import calcom
from calcom.v1 import CalComV1


def answer(request):
    body = b'{"status": "success", "data": {"id": 1}}'
    return httpx2.Response(200, content=body)


mine = httpx2.Client(transport=httpx2.MockTransport(answer))
assert calcom.CalCom("cal_x", base_url="http://cal.test", http_client=mine).me.get().id == 1
for kind in (calcom.CalCom, CalComV1):
    with kind("cal_x", base_url="http://127.0.0.1:9", max_retries=0) as client:
        try:
            client.request("GET", "/me")
        except calcom.errors.APIConnectionError as error:
            assert "cannot be reached" in str(error)
        else:
            raise AssertionError


async def run():
    async with calcom.AsyncCalCom("cal_x", base_url="http://127.0.0.1:9", max_retries=0) as client:
        try:
            await client.me.get()
        except calcom.errors.APIConnectionError:
            return


asyncio.run(run())
print(calcom._transport.httpx.__name__)
"""


@pytest.mark.parametrize("setting", [WITHOUT_HTTPX, ALIASED], ids=["without httpx", "aliased"])
def test_httpx2_alone_is_enough(setting: str) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", setting + USES], capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stdout.strip()) == (0, "httpx2"), done.stderr


def test_both_libraries_are_found_by_their_modules() -> None:
    assert calcom._transport._library(httpx.Client) is httpx
    assert calcom._transport._library(httpx2.Client) is httpx2
