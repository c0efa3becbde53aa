"""A server that repeats all it was sent, in every form and place: nothing of what is secret comes back."""

from __future__ import annotations

import html
import io
import json
import logging
import pickle
import re
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote, quote_plus

import pytest
from click.testing import CliRunner

import calcom
from calcom import errors, oauth
from calcom._secrets import Mask
from calcom.cli.commands import root
from calcom.testing.document import document
from tests.client.library import httpx

KEY = "operator-made/key+with%signs&more"
ACCESS, REFRESH = "planted.access/token==", "planted.refresh/token=="
OAUTH_SECRET, PLATFORM_SECRET = 'planted client "secret" <1>', "planted-client-secret-2"
WEBHOOK_SECRET = "planted-webhook-'secret'\\ü"
CODE, PASSWORD, STATE, HEADER = "planted-code-1", "planted-password-1", "planted-state-1", "planted-header-1"

# A secret as it is, and as JSON, URLs, forms and HTML write it.
WRITERS: list[Callable[[str], str]] = [
    str,
    lambda text: json.dumps(text)[1:-1],
    lambda text: quote(text, safe=""),
    lambda text: quote(text, safe="").lower(),
    quote_plus,
    html.escape,
]


def forms(secret: str) -> set[str]:
    return {write(secret) for write in WRITERS}


def envelope(said: str) -> str:
    error = {"code": said, "message": said, "details": {"message": said, "clientSecret": said}}
    return json.dumps({"status": "error", "error": error})


def validation(said: str) -> str:
    row = {
        "property": said,
        "value": said,
        "target": {said: said},
        "constraints": {"isUrl": f"secret {said}"},
    }
    details = {"message": [said], "errors": [row, {"property": "above", "children": [row]}], "error": said}
    return json.dumps({"status": "error", "error": {"message": "Bad Request Exception", "details": details}})


BODIES: dict[str, tuple[str, Callable[[str], str]]] = {
    "envelope": ("application/json", envelope),
    "validation": ("application/json", validation),
    "token endpoint": (
        "application/json",
        lambda said: json.dumps({"error": said, "error_description": f"refused: {said}"}),
    ),
    "flat": (
        "application/json",
        lambda said: json.dumps({"statusCode": 400, "message": [said], "path": said}),
    ),
    "a name twice": ("application/json", lambda said: f'{{"message": {json.dumps(said)}, "message": ""}}'),
    "page": ("text/html", lambda said: f"<html><body>{said}</body></html>"),
    "text": ("text/plain", str),
    "cut off": ("application/json", lambda said: envelope(said)[:-3]),
}
STATUSES = [301, 302, 400, 401, 403, 404, 409, 410, 418, 422, 429, 498, 500, 502]
# Answers that are no failure: what of them is not as documented.
SUCCESSES: dict[str, tuple[str, Callable[[str], str]]] = {
    "no JSON": ("text/html", lambda said: f"<html>{said}</html>"),
    "no data": ("application/json", lambda said: json.dumps({"status": said})),
    "data of another kind": (
        "application/json",
        lambda said: json.dumps({"status": "success", "data": said}),
    ),
    "drift": (
        "application/json",
        lambda said: json.dumps({"status": "success", "data": {"id": said, said: said, "timeFormat": said}}),
    ),
}


class Echo(BaseHTTPRequestHandler):
    """Answers with the secrets that it was sent, in the way that the server was told."""

    protocol_version = "HTTP/1.1"
    # In one piece: a second one would wait for the first to be acknowledged.
    wbufsize = -1

    def answer(self) -> None:
        server = cast("EchoServer", self.server)
        self.rfile.read(int(self.headers.get("content-length") or 0))
        server.requests += 1
        said = " ".join(sorted({form for secret in server.told for form in forms(secret)}))
        status, kind, write = server.script
        body = write(said).encode()
        in_header = said.encode("ascii", "replace").decode()
        path = "/".join(quote(secret, safe="") for secret in server.told)
        self.send_response(status)
        for name, value in {
            "content-type": kind,
            "content-length": str(len(body)),
            "location": f"http://elsewhere.test/{path}?apiKey={path}",
            "x-request-id": in_header,
            "x-echo": in_header,
            "set-cookie": f"session={path}",
            "x-ratelimit-limit-burst": in_header,
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = answer  # noqa: N815

    def log_message(self, *args: object) -> None:
        pass


class EchoServer(ThreadingHTTPServer):
    told: set[str]
    script: tuple[int, str, Callable[[str], str]]
    requests = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


@pytest.fixture(scope="module")
def server() -> Iterator[EchoServer]:
    with EchoServer(("127.0.0.1", 0), Echo) as running:
        thread = threading.Thread(target=running.serve_forever, args=(0.01,))
        thread.start()
        yield running
        running.shutdown()
        thread.join()


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything that anybody logs, from the lowest level on."""
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    above, ours = logging.getLogger(), logging.getLogger("calcom")
    before = above.level
    above.addHandler(handler)
    above.setLevel(logging.DEBUG)
    ours.setLevel(logging.DEBUG)
    yield written
    above.removeHandler(handler)
    above.setLevel(before)
    ours.setLevel(logging.NOTSET)


def readable(value: Any, depth: int = 0) -> Iterator[str]:
    """All that can be read of a value: what it shows of itself, and what its parts do."""
    yield repr(value)
    if isinstance(value, bytes):
        yield value.decode("utf-8", "replace")
    elif isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield str(name)
            yield from readable(inner, depth + 1)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from readable(inner, depth + 1)
    elif depth < 4:
        for name in (*getattr(value, "__dict__", {}), *getattr(type(value), "__slots__", ())):
            yield from readable(getattr(value, name, None), depth + 1)


def everything_of(error: BaseException) -> list[str]:
    texts = ["".join(traceback.format_exception(error))]
    each: BaseException | None = error
    while each is not None:
        texts += [str(each), *readable(each), pickle.dumps(each).decode("utf-8", "replace")]
        each = each.__cause__ or each.__context__
    return texts


def leaks(texts: list[str], told: set[str]) -> list[str]:
    wanted = re.compile("|".join(sorted({re.escape(form) for each in told for form in forms(each)})))
    return [f"{found[0]!r} in {text[:400]!r}" for text in texts if (found := wanted.search(text))]


def client_of(kind: str, cls: Any, url: str, **options: Any) -> tuple[Any, set[str]]:
    """A client with credentials of a kind, and what of them is secret."""
    asynchronous = cls is calcom.AsyncCalCom
    oauth_class: Any = calcom.AsyncOAuth if asynchronous else calcom.OAuth
    user_class: Any = calcom.AsyncManagedUser if asynchronous else calcom.ManagedUser
    more = {"base_url": url, "max_retries": 0, "headers": {"x-team-token": HEADER}, **options}
    tokens = oauth.Tokens(ACCESS, REFRESH, time.time() + 900)
    expired = oauth.Tokens(ACCESS, REFRESH, 1.0)

    def log_in(tokens: oauth.Tokens) -> Any:
        return oauth_class("id", client_secret=OAUTH_SECRET, store=oauth.MemoryTokenStore(tokens))

    match kind:
        case "key":
            return cls(KEY, **more), {KEY, HEADER}
        case "function":
            return cls(lambda: KEY, **more), {KEY, HEADER}
        case "OAuth":
            return cls(auth=log_in(tokens), **more), {ACCESS, REFRESH, OAUTH_SECRET, HEADER}
        case "expired OAuth":
            return cls(auth=log_in(expired), **more), {ACCESS, REFRESH, OAUTH_SECRET, HEADER}
        case "managed user":
            auth = user_class("id", PLATFORM_SECRET, tokens=tokens, user_id=1)
            return cls(auth=auth, **more), {ACCESS, REFRESH, PLATFORM_SECRET, HEADER}
        case _:
            auth = calcom.ClientCredentials("some-id", PLATFORM_SECRET)
            return cls(auth=auth, **more), {PLATFORM_SECRET, HEADER}


CREDENTIALS = ["key", "function", "OAuth", "expired OAuth", "managed user", "platform"]
# Requests, and what is secret in them.
REQUESTS: dict[str, tuple[Callable[[Any], Any], set[str]]] = {
    "nothing": (lambda client: client.me.get(), set()),
    "query": (
        lambda client: client.calendars.save_oauth_credentials("google", state=STATE, code=CODE),
        {STATE, CODE},
    ),
    "path": (lambda client: client.request("GET", f"/v2/me?apiKey={quote(KEY, safe='')}"), {KEY}),
    "field": (
        lambda client: client.webhooks.create(
            active=True,
            subscriber_url="https://a.example.com",
            triggers=["OOO_CREATED"],
            secret=WEBHOOK_SECRET,
        ),
        {WEBHOOK_SECRET},
    ),
    "list": (lambda client: client.bookings.list().collect(), set()),
    "body": (
        lambda client: client.request("POST", "/x", body={"code": CODE, "deep": [{"password": PASSWORD}]}),
        {CODE, PASSWORD},
    ),
    "header": (
        lambda client: client.me.get(options={"headers": {"x-cal-secret-key": PLATFORM_SECRET}}),
        {PLATFORM_SECRET},
    ),
}


def failing(call: Callable[[], Any]) -> BaseException | None:
    try:
        call()
    except calcom.CalComError as error:
        return error
    return None


def check(
    server: EchoServer, log: io.StringIO, errors_met: list[BaseException | None], told: set[str]
) -> None:
    texts = [text for error in errors_met if error is not None for text in everything_of(error)]
    assert len(texts) > 5
    assert not leaks([*texts, log.getvalue()], told)
    log.seek(0)
    log.truncate()


@pytest.mark.parametrize("body", sorted(BODIES))
@pytest.mark.parametrize("credentials", CREDENTIALS)
def test_failures(server: EchoServer, log: io.StringIO, credentials: str, body: str) -> None:
    client, told = client_of(credentials, calcom.CalCom, server.url)
    kinds = set()
    client._sender.pause = lambda seconds: None
    with client:
        for request, secret in REQUESTS.values():
            server.told = told | secret
            for status in STATUSES if request is REQUESTS["nothing"][0] else (301, 400, 500):
                server.script = (status, *BODIES[body])
                error = failing(lambda: request(client))  # noqa: B023
                if error is None:
                    # A redirect may be what a call is for.
                    assert status in (301, 302)
                    continue
                kinds.add(type(error))
                check(server, log, [error], server.told)
    if credentials != "expired OAuth":
        assert len(kinds) >= (1 if body == "token endpoint" else 8)
    assert not leaks([log.getvalue(), repr(client), repr(client._sender.settings)], told)


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
@pytest.mark.parametrize("credentials", CREDENTIALS)
async def test_failures_asynchronously(server: EchoServer, log: io.StringIO, credentials: str) -> None:
    client, told = client_of(credentials, calcom.AsyncCalCom, server.url)
    met: list[BaseException | None] = []
    async with client:
        for request, secret in REQUESTS.values():
            server.told = told | secret
            for body in ("envelope", "validation", "page", "token endpoint"):
                server.script = (400, *BODIES[body])
                try:
                    await request(client)
                except calcom.CalComError as error:
                    check(server, log, [error], server.told)
                    met.append(error)
    assert len(met) == 4 * len(REQUESTS)


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("answer", sorted(SUCCESSES))
def test_answers_that_are_not_as_documented(
    server: EchoServer, log: io.StringIO, answer: str, strict: bool
) -> None:
    heard: list[calcom.Drift] = []
    for credentials in CREDENTIALS:
        if credentials == "expired OAuth":
            continue
        client, told = client_of(credentials, calcom.CalCom, server.url, strict=strict, on_drift=heard.append)
        server.told = told
        server.script = (200, *SUCCESSES[answer])
        with client:
            error = failing(client.me.get)
            if error is not None:
                assert isinstance(error, errors.ResponseDecodeError)
                check(server, log, [error], told)
            assert not leaks(client.drift_summary(), told)
        assert not leaks([log.getvalue(), *map(str, heard), *map(repr, heard)], told)
    assert bool(heard) == (answer == "drift")


def test_what_comes_instead_of_an_answer(log: io.StringIO) -> None:
    """The errors of the HTTP library may repeat what was sent as well."""

    def serve(request: httpx.Request) -> httpx.Response:
        said = f"{request.headers['authorization']} {request.content.decode()}"
        raise next(kinds)(said, request=request)

    met: list[BaseException | None] = []
    for kind in (httpx.ConnectError, httpx.ReadTimeout, httpx.RemoteProtocolError, httpx.LocalProtocolError):
        kinds = iter([kind])
        with httpx.Client(transport=httpx.MockTransport(serve), verify=False) as http:
            client, told = client_of("key", calcom.CalCom, "http://cal.test", http_client=http)
            met.append(failing(lambda: client.request("POST", "/x", body={"secret": CODE})))  # noqa: B023
    texts = [text for error in met if error is not None for text in everything_of(error)]
    assert len([error for error in met if error is not None]) == 4
    assert not leaks([*texts, log.getvalue()], told | {CODE})


def test_a_request_that_cannot_be_built() -> None:
    client = calcom.CalCom("cal_x", base_url="http://cal.test")
    error = failing(lambda: client.me.get(options={"headers": {"x-cal-secret-key": f"{PLATFORM_SECRET}ü"}}))
    assert isinstance(error, errors.ConfigurationError)
    assert not leaks(everything_of(error), {PLATFORM_SECRET})
    error = failing(lambda: client.request("POST", "/x", body={"secret": {WEBHOOK_SECRET}}))
    assert isinstance(error, errors.ConfigurationError)
    assert not leaks(everything_of(error), {WEBHOOK_SECRET})


@pytest.mark.parametrize(
    "arguments",
    [
        ("me", "get"),
        ("request", "GET", "/v2/me"),
        ("event-types", "list"),
        ("slots", "list", "--event-type-id", "1", "--start", "2026-11-30", "--end", "2026-12-01"),
    ],
)
@pytest.mark.parametrize("body", ["envelope", "validation", "page", "cut off"])
def test_the_command(
    server: EchoServer, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], body: str
) -> None:
    monkeypatch.setenv("CALCOM_API_KEY", KEY)
    monkeypatch.setenv("CALCOM_BASE_URL", server.url)
    server.told = {KEY}
    server.script = (400, *BODIES[body])
    result = CliRunner().invoke(root, arguments)
    assert result.exit_code == 1
    assert result.output.count("400") == 1
    assert not leaks([result.output], {KEY})


def test_logging_asked_for_by_the_environment(
    server: EchoServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ours = logging.getLogger("calcom")
    before = list(ours.handlers)
    monkeypatch.setenv("CALCOM_LOG", "debug")
    try:
        client, told = client_of("platform", calcom.CalCom, server.url)
        server.told, server.script = told, (422, *BODIES["validation"])
        with client:
            failing(client.me.get)
        written = capsys.readouterr().err
    finally:
        ours.handlers[:] = before
        ours.setLevel(logging.NOTSET)
    assert "422" in written
    assert not leaks([written], told)


@pytest.mark.parametrize(
    "content", [f'{{"access_token": "{ACCESS}"', f'["{ACCESS}"]', f'{{"refresh_token": "{REFRESH}"}}']
)
def test_a_token_file_that_cannot_be_read(tmp_path: Path, content: str) -> None:
    path = tmp_path / "tokens.json"
    path.write_text(content, encoding="utf-8")
    error = failing(oauth.FileTokenStore(path).load)
    assert isinstance(error, errors.ConfigurationError)
    assert str(path) in str(error)
    assert not leaks(everything_of(error), {ACCESS, REFRESH})


@pytest.mark.parametrize(
    "proxy", [f"{PASSWORD}@host:1", f"ftp://user:{PASSWORD}@host", f"http://user:{PASSWORD}@host:x"]
)
def test_a_proxy_that_is_none(proxy: str) -> None:
    error = failing(lambda: calcom.CalCom("cal_x", base_url="http://cal.test", proxy=proxy))
    assert isinstance(error, errors.ConfigurationError)
    assert "proxy must be a URL" in str(error)
    assert not leaks([str(error), *readable(error), "".join(traceback.format_exception(error))], {PASSWORD})


def test_what_holds_a_secret_cannot_be_pickled() -> None:
    store = oauth.MemoryTokenStore(oauth.Tokens(ACCESS, REFRESH))
    client = calcom.CalCom(KEY, base_url="http://cal.test")
    for each in (
        client,
        client._sender.auth,
        calcom.AsyncCalCom(KEY, base_url="http://cal.test")._sender.auth,
        calcom.ClientCredentials("id", PLATFORM_SECRET),
        calcom.OAuth("id", client_secret=OAUTH_SECRET),
        calcom.AsyncManagedUser("id", PLATFORM_SECRET),
        store,
    ):
        with pytest.raises(TypeError, match="cannot be pickled") as refusal:
            pickle.dumps(each)
        assert not leaks(
            [str(refusal.value), repr(each)], {KEY, ACCESS, REFRESH, PLATFORM_SECRET, OAUTH_SECRET}
        )


def test_the_callback_of_a_login() -> None:
    url = f"https://example.com/callback?error=denied&error_description=no+{STATE}+for+{STATE}&state={STATE}"
    error = failing(lambda: oauth.code_from(url, state=STATE))
    assert isinstance(error, errors.OAuthError)
    assert "denied" in str(error)
    assert not leaks(everything_of(error), {STATE})


def test_a_redirect_is_not_followed_with_the_credentials(server: EchoServer) -> None:
    with httpx.Client(follow_redirects=True) as http:
        client, server.told = client_of("platform", calcom.CalCom, server.url, http_client=http)
        server.script = (302, *BODIES["text"])
        before = server.requests
        error = failing(client.me.get)
    assert isinstance(error, errors.APIStatusError)
    assert "check base_url" in str(error)
    assert server.requests == before + 1


@pytest.mark.parametrize("answer", ["v2 booking", "html", "utf-16"])
def test_what_holds_no_secret_stays_as_it_came(answer: str) -> None:
    booking = document("v2").sample(document("v2").schema("Booking"))
    content = {
        "v2 booking": json.dumps(booking, indent=3).encode(),
        "html": b"<p>\xff caf\xc3\xa9</p>",
        "utf-16": json.dumps({"a": "b"}).encode("utf-16"),
    }[answer]
    response = calcom.types.Response(400, {"content-type": "text/x", "etag": '"1"'}, content)
    masked = Mask([KEY]).response(response)
    assert masked.content == content
    assert masked.headers == response.headers


def test_digits_that_came_back_as_a_number() -> None:
    masked = Mask(["481516"]).response(
        calcom.types.Response(400, {}, b'{"given": 481516, "other": 4815162342}')
    )
    assert masked.json() == {"given": "***", "other": "***"}
