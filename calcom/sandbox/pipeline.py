"""From an ASGI request to its answer: body, route, rate limit, caller, handler, envelope, headers."""

from __future__ import annotations

import base64
import functools
import hashlib
import logging
import os
from collections.abc import Awaitable, Iterable
from email.utils import formatdate
from time import perf_counter
from typing import Any, Protocol

from . import auth, faults
from .bodies import ClientGoneError, dump_json, inflated, parse_body, read_body
from .errors import (
    BareError,
    HttpError,
    SandboxError,
    instead_of_breaking,
    masked,
    not_found,
    server_error,
    unhandled,
)
from .journal import Journal
from .rate_limits import Limit
from .routing import Answer, Context, Headers, Route, Router
from .services import Application
from .state import UnstorableError, has_nul
from .store import StoreFullError

log = logging.getLogger("calcom.sandbox")

MAX_URL = 16 * 1024
_CORS: Headers = [(b"access-control-allow-origin", b"*")]
_KEEP_ALIVE: Headers = [(b"keep-alive", b"timeout=5")]
_WITH_BODY = ("POST", "PUT", "PATCH", "DELETE")
_FORM_PATHS = frozenset(("/v2/auth/oauth2/token",))  # other routes do not read forms
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


def etag(body: bytes) -> str:
    """Compute a weak ETag like Express."""
    digest = base64.b64encode(hashlib.sha1(body, usedforsecurity=False).digest()).rstrip(b"=").decode()
    return f'W/"{len(body):x}-{digest}"'


class PipelineHost(Application, Protocol):
    """The parts of the application that a pipeline uses."""

    journal: Journal
    faults: faults.Faults


class BasePipeline:
    """What the pipelines of both APIs share."""

    def __init__(self, app: PipelineHost, routes: Iterable[Route]) -> None:
        self.app = app
        self.router = Router(routes)

    async def _unless_dropped(self, ctx: Context, exchange: Awaitable[None]) -> None:
        try:
            await exchange
        except faults.ConnectionDroppedError:
            self.app.finish()
            if ctx.transport is None:  # in process this is the only connection to drop
                raise


class Pipeline(BasePipeline):
    """From an ASGI request to its answer: body, route, rate limit, caller, handler, envelope."""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        started = perf_counter()
        method: str = scope["method"]
        if method == "OPTIONS":
            await _send(send, 204, _PREFLIGHT, b"")
            return
        headers = {
            name.decode("latin-1"): value.decode("latin-1").strip(" \t") for name, value in scope["headers"]
        }
        path, query_string = target(scope)
        ctx = Context(self.app, "GET" if method == "HEAD" else method, path, query_string, headers)
        ctx.transport = scope.get("calcom.transport")
        await self._unless_dropped(ctx, self._exchange(ctx, method, receive, send, started))

    async def _exchange(self, ctx: Context, method: str, receive: Any, send: Any, started: float) -> None:
        extra: Headers = [*_CORS]
        raw = b""
        try:
            if method in _WITH_BODY:
                raw = await read_body(receive, ctx.headers)
                if "content-encoding" in ctx.headers:
                    raw = inflated(raw, ctx.headers["content-encoding"])
                forms = ctx.path in _FORM_PATHS
                ctx.body = parse_body(raw, ctx.headers.get("content-type", ""), forms=forms)
            if len(ctx.url) > MAX_URL:
                raise BareError(431, "Request Header Fields Too Large")
            request_id = _request_id()
            answer = await self._handle(ctx, extra)
        except ClientGoneError:
            return
        except SandboxError as error:  # a bad body: not even the throttle was reached
            request_id = "" if isinstance(error, BareError) else "unknown-request-id"
            answer = Answer(error.status, error.body(ctx.now_iso, ctx.url))
        try:
            self.app.finish()
        except StoreFullError as problem:
            answer = Answer(500, BareError(500, str(problem)).body(ctx.now_iso, ctx.url))
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
        await send_all(ctx, send, status, extra, payload, head=method == "HEAD")

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
                ctx.state.suspicious = has_nul(ctx.body) if ctx.body else False
                result: Any = None if route.is_async else route.handler(ctx)
            if route.is_async:
                result = await route.handler(ctx)
            answer = result if isinstance(result, Answer) else Answer(result[0], result[1])
        except UnstorableError:
            error: SandboxError = unhandled()
            error = error if "breaks" in self.app.quirks else instead_of_breaking(error)
            answer = Answer(error.status, error.body(ctx.now_iso, ctx.url))
        except (SandboxError, OverflowError) as problem:
            # the real server also fails on numbers and years out of range of dates
            error = problem if isinstance(problem, SandboxError) else server_error()
            error = error if "breaks" in self.app.quirks else instead_of_breaking(error)
            error = masked(error) if self.app.profile == "teams" else error
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
        if route.limit is not None and not (route.limit.newer and self.app.profile == "teams"):
            limits = (route.limit,)
            tracker = f"{tracker} {route.name}"
        passes, headers = self.app.limiter.take(tracker, limits, ctx.state.clock.timestamp())
        extra += headers
        if not passes:
            text = "CustomThrottlerGuard - Too many requests. Please try again later."
            raise HttpError(429, text, code="ThrottlerException", details=text)

    def _authenticate(self, ctx: Context, route: Route) -> None:
        if route.auth == "none":
            if route.access is not None:
                route.access.check(ctx)
            return
        now = ctx.state.clock.timestamp()
        if route.auth == "permitted" and route.permission is not None:
            auth.check_permission(ctx.state, ctx.headers, ctx.params, now, route.permission)
        try:
            ctx.caller = auth.authenticate(
                ctx.state, ctx.headers, ctx.params, now, route.allow, names_client=ctx.profile != "teams"
            )
        except HttpError as problem:
            key = (auth.bearer(ctx.headers) or auth.KEY_PREFIX).startswith(auth.KEY_PREFIX)
            if route.auth != "lenient" or problem.status != 401 or key:
                raise
        if ctx.caller is None and route.auth == "required":
            raise auth.no_credentials()
        if ctx.caller is None and route.auth == "permitted":
            raise auth.not_permitted()
        if route.auth == "required" and route.permission is not None:
            auth.check_permission(ctx.state, ctx.headers, ctx.params, now, route.permission)
        if route.access is not None:
            route.access.check(ctx)


def _payload(answer: Answer) -> bytes:
    if answer.body is None:
        return b""
    if isinstance(answer.body, bytes):
        return answer.body
    if isinstance(answer.body, str) and not answer.media_type.startswith("application/json"):
        return answer.body.encode()
    return dump_json(answer.body).encode("utf-8", "replace")


def _finish_headers(ctx: Context, method: str, answer: Answer, payload: bytes, headers: Headers) -> int:
    """Add type, length and ETag; return the status, which is 304 if the caller has this answer."""
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
    """Send an answer without the API's headers."""
    payload = _payload(answer)
    headers: Headers = [
        (b"content-type", answer.media_type.encode()),
        (b"content-length", str(len(payload)).encode()),
        (b"cache-control", b"no-store"),
    ]
    await _send(send, answer.status, headers, b"" if head else payload)


def target(scope: Any) -> tuple[str, str]:
    """Return path (undecoded, without the /api prefix) and query of the request line."""
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


async def send_all(
    ctx: Context, send: Any, status: int, headers: Headers, payload: bytes, *, head: bool
) -> None:
    """Send an answer, after the fault that strikes behind the operation, if there is one."""
    sent = b"" if head or status == 304 else payload
    if ctx.fault in ("reset_after", "cut"):
        await faults.after(ctx, send, status, headers, sent)
    await _send(send, status, headers, sent)


async def _send(send: Any, status: int, headers: Headers, body: bytes) -> None:
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
