"""The wire: routes by path, method and `cal-api-version`, and what surrounds every answer.

How a resource module looks:

    routes = Routes()

    @routes.get("/v2/schedules/:scheduleId", versions=("2024-06-11", "2024-06-14"))
    def get_schedule(ctx: Context) -> Result:
        schedule = ctx.state.schedules.get(ctx.id("scheduleId"))
        if schedule is None:
            raise not_found(f"Schedule with ID={ctx.id('scheduleId')} does not exist.")
        return ok({...})

A handler is a plain function: it returns `(status, body)` (see `ok`, `created`) or an `Answer`, or
raises one of `errors`. It runs alone: the state's lock is held. One that must wait for the network is
`async def`; it takes `ctx.state.lock` itself around its changes and never awaits inside.
What a request changed is stored before it is answered, also when the answer is an error.

`versions` are the values of `cal-api-version` that the route answers to (`ANY_VERSION`: all). A path
may be given several times with disjoint versions. A missing or unknown version is 2024-04-15.

`auth` is one of
    "none"       credentials are not looked at
    "optional"   bad ones are 401; without any `ctx.caller` is None
    "permitted"  bad ones are 401, none is 403
    "required"   bad ones and none are 401

Every module in `resources` that has `routes` is served; nothing need be registered.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import inspect
import json
import logging
import os
import re
import zlib
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import formatdate
from itertools import accumulate
from time import perf_counter
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import parse_qsl, unquote

from . import auth, faults
from .auth import ANY_METHOD
from .clock import Clock, to_iso
from .errors import (
    BareError,
    HttpError,
    SandboxError,
    bad_request,
    instead_of_breaking,
    not_found,
    server_error,
    unhandled,
)
from .limits import Limit
from .state import Row, State

if TYPE_CHECKING:
    from .app import App

log = logging.getLogger("calcom.sandbox")

V2024_04_15 = "2024-04-15"
KNOWN_VERSIONS = ("2024-04-15", "2024-06-11", "2024-06-14", "2024-08-13", "2024-09-04")
HOSTED_VERSIONS = ("2026-02-25", "2026-05-01", "2026-06-12")
ANY_VERSION = (*KNOWN_VERSIONS, *HOSTED_VERSIONS)
MAX_BODY = 10 * 1024 * 1024
MAX_URL = 16 * 1024
MAX_INT = 2**31 - 1

Auth = Literal["none", "optional", "permitted", "required"]
Handler = Callable[["Context"], Any]
Headers = list[tuple[bytes, bytes]]


@dataclass(slots=True)
class Answer:
    """An answer that `(status, body)` cannot say: headers, another media type, a body as it is."""

    status: int
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)
    media_type: str = "application/json; charset=utf-8"


Result = tuple[int, Any] | Answer


def ok(data: Any, **more: Any) -> tuple[int, Any]:
    return 200, {"status": "success", "data": data, **more}


def created(data: Any, **more: Any) -> tuple[int, Any]:
    return 201, {"status": "success", "data": data, **more}


@dataclass(slots=True)
class Route:
    """One route for some versions."""

    method: str
    path: str
    handler: Handler
    versions: tuple[str, ...] = ANY_VERSION
    auth: Auth = "required"
    allow: tuple[str, ...] = ANY_METHOD
    limit: Limit | None = None
    answer_headers: dict[str, str] = field(default_factory=dict)
    is_async: bool = False

    @property
    def name(self) -> str:
        """`GET /v2/schedules/{scheduleId}`: how controls and the journal call the operation."""
        return self.method + " " + re.sub(r":(\w+)", r"{\1}", self.path)


class Routes:
    """The routes of one module, in the order in which they were declared."""

    def __init__(self) -> None:
        self.declared: list[Route] = []

    def route(
        self,
        method: str,
        path: str,
        *,
        versions: Iterable[str] = ANY_VERSION,
        auth: Auth = "required",
        allow: tuple[str, ...] = ANY_METHOD,
        limit: Limit | None = None,
        headers: dict[str, str] | None = None,
    ) -> Callable[[Handler], Handler]:
        """`allow`: the kinds of credential that are taken; `limit`: a rate limit of the route's own;
        `headers`: on every answer of it."""

        def register(handler: Handler) -> Handler:
            self.declared.append(
                Route(
                    method,
                    path,
                    handler,
                    tuple(versions),
                    auth,
                    allow,
                    limit,
                    headers or {},
                    inspect.iscoroutinefunction(handler),
                )
            )
            return handler

        return register

    def get(self, path: str, **options: Any) -> Callable[[Handler], Handler]:
        return self.route("GET", path, **options)

    def post(self, path: str, **options: Any) -> Callable[[Handler], Handler]:
        return self.route("POST", path, **options)

    def put(self, path: str, **options: Any) -> Callable[[Handler], Handler]:
        return self.route("PUT", path, **options)

    def patch(self, path: str, **options: Any) -> Callable[[Handler], Handler]:
        return self.route("PATCH", path, **options)

    def delete(self, path: str, **options: Any) -> Callable[[Handler], Handler]:
        return self.route("DELETE", path, **options)


class Context:
    """One request, as a handler sees it."""

    __slots__ = (
        "_now",
        "_query",
        "app",
        "body",
        "caller",
        "fault",
        "headers",
        "method",
        "params",
        "path",
        "query_string",
        "route",
        "state",
        "transport",
        "url",
        "version",
    )

    def __init__(self, app: App, method: str, path: str, query_string: str, headers: dict[str, str]) -> None:
        self.app = app
        self.state: State = app.state
        self.method = method
        self.path = path
        self.query_string = query_string
        self.url = f"{path}?{query_string}" if query_string else path
        self.headers = headers
        self.params: dict[str, str] = {}
        self.body: Any = None
        self.caller: auth.Caller | None = None
        self.route: Route | None = None
        self.version = V2024_04_15
        self.fault: str | None = None
        self.transport: Any = None
        self._query: dict[str, Any] | None = None
        self._now: datetime | None = None

    @property
    def clock(self) -> Clock:
        return self.state.clock

    @property
    def now(self) -> datetime:
        """The time of this request; it does not change while the request is handled."""
        if self._now is None:
            self._now = self.state.clock.now()
        return self._now

    @property
    def now_iso(self) -> str:
        return to_iso(self.now)

    @property
    def user(self) -> Row:
        """The caller's user, on routes that require one."""
        if self.caller is None:
            raise auth.no_credentials()
        return self.caller.user

    @property
    def profile(self) -> str:
        """`selfhosted` or `hosted`."""
        return self.app.profile

    @property
    def quirks(self) -> bool:
        """Whether to do what the real server does and nobody wants."""
        return self.app.quirks

    @property
    def query(self) -> dict[str, Any]:
        """The query as Express parses it: repeated keys and `a[]` are lists, `a[b]` objects, else text."""
        if self._query is None:
            self._query = parse_query(self.query_string)
        return self._query

    def id(self, name: str) -> int:
        """A path parameter that is a number; anything else breaks the server (500)."""
        text = self.params[name]
        try:
            number = int(text)
        except ValueError:
            raise server_error() from None
        if abs(number) > MAX_INT or not text.isascii():
            raise server_error()
        return number

    def emit(self, trigger: str, booking: Row, **extra: Any) -> None:
        """Send a booking's event to every webhook that asked for it, once the changes are stored.

        The payload is made now, from the row as it is. `extra` is for `payloads.booking_payload`.
        """
        copies = 2 if self.fault == "duplicate_delivery" else 1
        self.app.webhooks.emit(trigger, booking, self.now_iso, copies=copies, **extra)


def parse_query(query_string: str) -> dict[str, Any]:
    """A query string in the manner of `qs`, as Express does it."""
    parsed: dict[str, Any] = {}
    for key, value in parse_qsl(query_string, keep_blank_values=True, errors="replace"):
        head, *rest = re.split(r"[\[]", key, maxsplit=5)
        path = [part.removesuffix("]") for part in rest]
        _put(parsed, [head, *path] if head or not path else path, value)
    return {key: _as_list(value) for key, value in parsed.items()}


def _put(container: dict[str, Any], path: list[str], value: str) -> None:
    key, *rest = path
    if key == "":
        key = str(len(container))
    if rest:
        child = container.get(key)
        if not isinstance(child, dict):
            child = container[key] = {} if child is None else {"0": child}
        _put(child, rest, value)
    elif key in container:
        earlier = container[key]
        if isinstance(earlier, dict):
            earlier[str(len(earlier))] = value
        else:
            container[key] = [*earlier, value] if isinstance(earlier, list) else [earlier, value]
    else:
        container[key] = value


def _as_list(value: Any) -> Any:
    """Objects whose keys are 0, 1, 2, ... are the lists that `a[]` and `a[0]` mean."""
    if not isinstance(value, dict):
        return value
    inner = {key: _as_list(item) for key, item in value.items()}
    if inner and all(key == str(index) for index, key in enumerate(inner)):
        return list(inner.values())
    return inner


class Router:
    """Routes compiled for matching: whole paths first, then patterns, those with literals first."""

    def __init__(self, routes: Iterable[Route]) -> None:
        self._static: dict[tuple[str, str], list[Route]] = {}
        self._patterns: dict[tuple[str, int], list[tuple[tuple[str, ...], list[Route]]]] = {}
        by_path: dict[tuple[str, str], list[Route]] = {}
        for route in routes:
            by_path.setdefault((route.method, route.path), []).append(route)
        for (method, path), found in by_path.items():
            segments = tuple(path.split("/")[1:])
            if any(segment.startswith(":") for segment in segments):
                self._patterns.setdefault((method, len(segments)), []).append((segments, found))
            else:
                self._static[method, path.lower()] = found
        for patterns in self._patterns.values():
            patterns.sort(key=lambda pattern: [segment.startswith(":") for segment in pattern[0]])

    def match(self, method: str, path: str, version: str) -> tuple[Route, dict[str, str]] | None:
        """The route and its parameters; paths match in any case, and with a slash at the end."""
        if len(path) > 1 and path.endswith("/"):
            path = path[:-1]
        found = self._static.get((method, path.lower()))
        if found is not None:
            for route in found:
                if version in route.versions:
                    return route, {}
        segments = path.split("/")[1:]
        for pattern, candidates in self._patterns.get((method, len(segments)), ()):
            params = _match_segments(pattern, segments)
            if params is not None:
                for route in candidates:
                    if version in route.versions:
                        return route, params
        return None


def _match_segments(pattern: tuple[str, ...], segments: list[str]) -> dict[str, str] | None:
    params: dict[str, str] = {}
    for expected, given in zip(pattern, segments, strict=True):
        if expected.startswith(":"):
            if not given:
                return None
            params[expected[1:]] = unquote(given)
        elif expected.lower() != given.lower():
            return None
    return params


# --- bodies


class ClientGoneError(Exception):
    """The caller hung up before the body was there."""


async def read_body(
    receive: Callable[[], Awaitable[Any]], headers: dict[str, str], limit: int = MAX_BODY
) -> bytes:
    """The whole body; one over the limit is read no further than that."""
    too_large = BareError(413, "request entity too large")
    announced = headers.get("content-length", "")
    if announced.isdigit() and int(announced) > limit:
        raise too_large
    chunks, size = [], 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientGoneError
        chunk = message.get("body", b"")
        size += len(chunk)
        if size > limit:
            raise too_large
        chunks.append(chunk)
        if not message.get("more_body"):
            return b"".join(chunks)


def inflated(raw: bytes, encoding: str) -> bytes:
    """A compressed body as it was before; one that grows over the limit is not followed there."""
    encoding = encoding.strip().lower()
    if encoding in ("", "identity"):
        return raw
    windows = {"gzip": 16 + zlib.MAX_WBITS, "deflate": zlib.MAX_WBITS}
    if encoding not in windows:
        raise BareError(415, f'unsupported content encoding "{encoding}"')
    inflater = zlib.decompressobj(windows[encoding])
    try:
        whole = inflater.decompress(raw, MAX_BODY + 1)
    except zlib.error:
        raise bad_request("incorrect header check") from None
    if len(whole) > MAX_BODY:
        raise BareError(413, "request entity too large")
    return whole


def parse_body(raw: bytes, content_type: str) -> Any:
    """The body as the server's parsers leave it: JSON or a form, else an empty object."""
    media, _, parameters = content_type.partition(";")
    media = media.strip().lower()
    if media == "application/x-www-form-urlencoded":
        return parse_query(raw.decode("utf-8", errors="replace"))
    if media != "application/json" or not raw:
        return None
    charset = re.search(r"charset=\"?([\w-]+)", parameters, re.IGNORECASE)
    name = charset.group(1).lower() if charset else "utf-8"
    if not name.startswith("utf-"):
        raise BareError(415, f'unsupported charset "{name.upper()}"')
    try:
        text = raw.decode(name, errors="replace")
        return _load_json(text)
    except LookupError:
        raise BareError(415, f'unsupported charset "{name.upper()}"') from None
    except RecursionError:
        raise bad_request("Invalid JSON: nested too deeply") from None


_MAX_DEPTH = 200


def _load_json(text: str) -> Any:
    if not text.strip():
        return None
    if text.count("[") + text.count("{") > _MAX_DEPTH and _too_deep(text):
        raise bad_request("Invalid JSON: nested too deeply")
    try:
        return json.loads(text, parse_constant=_refuse_constant)
    except json.JSONDecodeError as problem:
        raise bad_request(_json_complaint(text, problem)) from None
    except _ConstantError as constant:
        raise bad_request(_unexpected(text, text.index(str(constant)))) from None
    except ValueError as problem:  # a number of thousands of digits
        raise bad_request(str(problem)) from None


class _ConstantError(ValueError):
    """NaN or Infinity, which Python would take."""


def _refuse_constant(name: str) -> Any:
    raise _ConstantError(name)


_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*+"?', re.DOTALL)


_NO_BRACKETS = re.compile(rb"[^\[\]{}]+")
_STEPS = [1 if mark in b"[{" else -1 for mark in range(256)]


def _too_deep(text: str) -> bool:
    """Whether a text is nested too deeply, quoted brackets aside; in one pass, however it is made."""
    brackets = _NO_BRACKETS.sub(b"", _QUOTED.sub("", text).encode("utf-8", "replace"))
    return max(accumulate(map(_STEPS.__getitem__, brackets)), default=0) > _MAX_DEPTH


def _json_complaint(text: str, problem: json.JSONDecodeError) -> str:
    """The words of the server's parser for the same mistake."""
    position = problem.pos
    if position >= len(text.rstrip()):
        return "Unexpected end of JSON input"
    if problem.msg.startswith("Unterminated string"):
        return f"Unterminated string in JSON at position {len(text)}"
    if problem.msg.startswith("Expecting ':'"):
        return f"Expected ':' after property name in JSON at position {position}"
    if problem.msg.startswith("Expecting property name"):
        return f"Expected property name or '}}' in JSON at position {position}"
    for literal in ("null", "true", "false"):
        if text[position] == literal[0]:
            # what is wrong is the first letter that is not the literal's
            pairs = zip(literal, text[position:], strict=False)
            position += next(
                (place for place, (is_, given) in enumerate(pairs) if is_ != given), len(literal)
            )
            break
    if position >= len(text):
        return "Unexpected end of JSON input"
    return _unexpected(text, position)


_AROUND = 10


def _unexpected(text: str, position: int) -> str:
    start, end = max(0, position - _AROUND), min(len(text), position + _AROUND)
    if len(text) <= 2 * _AROUND:
        start, end = 0, len(text)
    before, after = "..." if start else "", "..." if end < len(text) else ""
    return f"Unexpected token '{text[position]}', {before}\"{text[start:end]}\"{after} is not valid JSON"


# --- answers

_CORS: Headers = [(b"access-control-allow-origin", b"*")]
_KEEP_ALIVE: Headers = [(b"keep-alive", b"timeout=5")]
_WITH_BODY = ("POST", "PUT", "PATCH", "DELETE")
_PREFLIGHT: Headers = [
    *_CORS,
    (b"access-control-allow-methods", b"GET,PATCH,DELETE,HEAD,POST,PUT,OPTIONS"),
    (
        b"access-control-allow-headers",
        b"x-cal-client-id,x-cal-secret-key,x-cal-platform-embed,cal-api-version,Accept,Authorization,Content-Type,Origin",
    ),
    (b"access-control-max-age", b"86400"),
    (b"content-length", b"0"),
]

dump_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=str).encode


def etag(body: bytes) -> str:
    """The weak ETag that Express computes."""
    digest = base64.b64encode(hashlib.sha1(body, usedforsecurity=False).digest()).rstrip(b"=").decode()
    return f'W/"{len(body):x}-{digest}"'


class Pipeline:
    """From an ASGI request to its answer: body, route, rate limit, caller, handler, envelope."""

    def __init__(self, app: App, routes: Iterable[Route]) -> None:
        self.app = app
        self.router = Router(routes)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        started = perf_counter()
        method: str = scope["method"]
        if method == "OPTIONS":
            await _send(send, 204, _PREFLIGHT, b"")
            return
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        path, query_string = target(scope)
        ctx = Context(self.app, "GET" if method == "HEAD" else method, path, query_string, headers)
        ctx.transport = scope.get("calcom.transport")
        try:
            await self._exchange(ctx, method, receive, send, started)
        except faults.ConnectionDroppedError:
            self.app.finish()
            if ctx.transport is None:  # in process there is no connection to drop but this
                raise

    async def _exchange(self, ctx: Context, method: str, receive: Any, send: Any, started: float) -> None:
        extra: Headers = [*_CORS]
        raw = b""
        try:
            if method in _WITH_BODY:
                raw = await read_body(receive, ctx.headers)
                if "content-encoding" in ctx.headers:
                    raw = inflated(raw, ctx.headers["content-encoding"])
                ctx.body = parse_body(raw, ctx.headers.get("content-type", ""))
            if len(ctx.url) > MAX_URL:
                raise BareError(431, "Request Header Fields Too Large")
            request_id = _request_id()
            answer = await self._handle(ctx, extra)
        except ClientGoneError:
            return
        except SandboxError as error:  # the body: nothing of the API was reached, not even its throttle
            request_id = "" if isinstance(error, BareError) else "unknown-request-id"
            answer = Answer(error.status, error.body(ctx.now_iso, ctx.url))
        self.app.finish()
        payload = _payload(answer)
        for name, value in answer.headers.items():
            if name == "x-request-id":
                request_id = value
            else:
                extra.append((name.encode(), value.encode()))
        if request_id:
            extra.append((b"x-request-id", request_id.encode()))
        status = _finish_headers(ctx, method, answer, payload, extra)
        self.app.journal.note(ctx, status, (perf_counter() - started) * 1000, request_id, raw, payload)
        sent = b"" if method == "HEAD" or status == 304 else payload
        if ctx.fault in ("reset_after", "cut"):
            await faults.after(ctx, send, status, extra, sent)
        await _send(send, status, extra, sent)

    async def _handle(self, ctx: Context, extra: Headers) -> Answer:
        try:
            route = self._route(ctx)
            self._throttle(ctx, route, extra)
            fault = self.app.faults.strike(ctx) if self.app.faults.armed else None
            instead = await faults.before(fault, ctx, extra) if fault is not None else None
            if instead is not None:
                return instead
            with ctx.state.lock:
                self._authenticate(ctx, route)
                result: Any = None if route.is_async else route.handler(ctx)
            if route.is_async:
                result = await route.handler(ctx)
            answer = result if isinstance(result, Answer) else Answer(result[0], result[1])
        except (SandboxError, OverflowError) as problem:
            # a number or a year beyond what dates can hold breaks the server, too
            error = problem if isinstance(problem, SandboxError) else server_error()
            error = error if self.app.quirks else instead_of_breaking(error)
            answer = Answer(error.status, error.body(ctx.now_iso, ctx.url), dict(error.headers))
        except faults.ConnectionDroppedError:
            raise
        except Exception:
            log.exception("the sandbox failed at %s %s", ctx.method, ctx.url)
            failure = unhandled()
            answer = Answer(failure.status, failure.body(ctx.now_iso, ctx.url))
        if ctx.route is not None and ctx.route.answer_headers:
            answer.headers = {**ctx.route.answer_headers, **answer.headers}
        return answer

    def _route(self, ctx: Context) -> Route:
        asked = ctx.headers.get("cal-api-version")
        if asked in self.app.versions:
            ctx.version = asked
        matched = self.router.match(ctx.method, ctx.path, ctx.version)
        if matched is None:
            raise not_found(f"Cannot {ctx.method} {ctx.url}")
        ctx.route, ctx.params = matched
        return ctx.route

    def _throttle(self, ctx: Context, route: Route, extra: Headers) -> None:
        token = auth.bearer(ctx.headers)
        limits: tuple[Limit, ...] = (self.app.default_limit,)
        client_id = ctx.headers.get("x-cal-client-id")
        tracker = f"client {client_id}" if client_id else "nobody"
        if token is not None and not client_id:
            tracker = token
            if token.startswith(auth.KEY_PREFIX):
                key = ctx.state.api_keys.get(token)
                if key is None:
                    raise HttpError(401, "CustomThrottlerGuard - Invalid API Key")
                if key.get("rateLimits"):
                    limits = tuple(Limit(**limit) for limit in key["rateLimits"])
        if route.limit is not None:
            limits = (route.limit,)
            tracker = f"{tracker} {route.name}"
        passes, headers = self.app.limiter.take(tracker, limits, ctx.state.clock.timestamp())
        extra += headers
        if not passes:
            text = "CustomThrottlerGuard - Too many requests. Please try again later."
            raise HttpError(429, text, code="ThrottlerException", details=text)

    def _authenticate(self, ctx: Context, route: Route) -> None:
        if route.auth == "none":
            return
        now = ctx.state.clock.timestamp()
        ctx.caller = auth.authenticate(ctx.state, ctx.headers, ctx.params, now, route.allow)
        if ctx.caller is None and route.auth == "required":
            raise auth.no_credentials()
        if ctx.caller is None and route.auth == "permitted":
            raise auth.not_permitted()


def _payload(answer: Answer) -> bytes:
    if answer.body is None:
        return b""
    if isinstance(answer.body, bytes):
        return answer.body
    if isinstance(answer.body, str) and not answer.media_type.startswith("application/json"):
        return answer.body.encode()
    return dump_json(answer.body).encode("utf-8", "replace")


def _finish_headers(ctx: Context, method: str, answer: Answer, payload: bytes, headers: Headers) -> int:
    """Add type, length and ETag; the status, which is 304 when the caller has this answer already."""
    status = answer.status
    if payload:
        tag = etag(payload)
        headers.append((b"etag", tag.encode()))
        if status == 200 and method in ("GET", "HEAD") and _tag_matches(ctx.headers, tag):
            status = 304
        else:
            headers.append((b"content-type", answer.media_type.encode()))
    if status not in (204, 304):
        headers.append((b"content-length", str(len(payload)).encode()))
    headers += _KEEP_ALIVE
    headers.append((b"date", _http_date(int(ctx.state.clock.timestamp()))))
    return status


@functools.lru_cache(maxsize=4)
def _http_date(second: int) -> bytes:
    return formatdate(second, usegmt=True).encode()


async def send_answer(send: Any, answer: Answer, *, head: bool = False) -> None:
    """Send an answer without what surrounds those of the API."""
    payload = _payload(answer)
    headers: Headers = [
        (b"content-type", answer.media_type.encode()),
        (b"content-length", str(len(payload)).encode()),
        (b"cache-control", b"no-store"),
    ]
    await _send(send, answer.status, headers, b"" if head else payload)


def target(scope: Any) -> tuple[str, str]:
    """Path (undecoded, without the /api prefix) and query as the request line had them."""
    raw = scope.get("raw_path") or scope["path"].encode()
    path = raw.decode("latin-1").partition("?")[0]
    if path[:8].lower() == "/api/v2/":
        path = path[4:]
    return path, scope["query_string"].decode("latin-1")


def _tag_matches(headers: dict[str, str], tag: str) -> bool:
    wanted = headers.get("if-none-match")
    if wanted is None:
        return False
    bare = tag.removeprefix("W/")
    return any(each.strip().removeprefix("W/") in (bare, "*") for each in wanted.split(","))


def _request_id() -> str:
    digits = os.urandom(16).hex()
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-a{digits[17:20]}-{digits[20:]}"


async def _send(send: Any, status: int, headers: Headers, body: bytes) -> None:
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
