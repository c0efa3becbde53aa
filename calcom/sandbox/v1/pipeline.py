"""From an ASGI request to the answer of API v1: path, body, key, method, operation."""

from __future__ import annotations

import importlib
import logging
import pkgutil
import re
from datetime import UTC, datetime
from email.utils import formatdate
from secrets import token_urlsafe
from time import perf_counter
from typing import Any

from .. import faults
from ..auth import API_KEY, KEY_PREFIX, Caller
from ..bodies import ClientGoneError, dump_json, parse_body, read_body
from ..clock import parse_moment
from ..errors import SandboxError
from ..pipeline import BasePipeline, send_all
from ..routing import Answer, Headers, Route
from ..state import Row, State
from . import resources
from .errors import MiddlewareError, PlainError, RefusedError, went_wrong
from .requests import Request, etag, unbroken

log = logging.getLogger("calcom.sandbox")

MAX_BODY = 1024 * 1024
METHODS = ("GET", "POST", "PATCH", "DELETE")
_PREFIXES = ("/api/v1", "/v1", "/api")
_WITH_BODY = ("POST", "PUT", "PATCH", "DELETE")
_WELCOME = {"message": "Welcome to Cal.com API - docs are at https://developer.cal.com/api"}
_NOT_FOUND = (
    "<!DOCTYPE html><html><head><title>404: This page could not be found</title></head>"
    "<body><h1>404</h1><h2>This page could not be found.</h2></body></html>"
)
_CORS: Headers = [
    (b"access-control-allow-credentials", b"true"),
    (b"access-control-allow-origin", b"*"),
    (b"access-control-allow-methods", b"GET, OPTIONS, PATCH, DELETE, POST, PUT"),
    (
        b"access-control-allow-headers",
        b"X-CSRF-Token, X-Requested-With, Accept, Accept-Version, Content-Length, Content-MD5, Content-Type,"
        b" Date, X-Api-Version, Content-Type, api_key, Authorization",
    ),
]
_KEY = re.compile(r"([?&]apiKey=)[^&]*")
_RESPONSE_ID = b"calcom-response-id"
# A server without a rate limiter sends these headers with every answer to a valid key.
_NO_LIMIT: Headers = [
    (b"x-ratelimit-limit", b"10"),
    (b"x-ratelimit-remaining", b"999"),
    (b"x-ratelimit-reset", b"0"),
]


def load_routes() -> list[Route]:
    """Load the routes of all modules of resources."""
    routes: list[Route] = []
    for found in pkgutil.iter_modules(resources.__path__):
        module = importlib.import_module(f"{resources.__name__}.{found.name}")
        routes += module.routes.declared
    return routes


class Pipeline(BasePipeline):
    """The pipeline of API v1, in the place of v2's."""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        started = perf_counter()
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        raw_path = scope.get("raw_path") or scope["path"].encode()
        asked = raw_path.decode("latin-1").partition("?")[0]
        query_string = scope["query_string"].decode("latin-1")
        ctx = Request(self.app, scope["method"], asked, query_string, headers)
        ctx.path = without_prefix(asked)
        ctx.url = _KEY.sub(r"\1***", ctx.url)  # the journal must not contain keys
        ctx.transport = scope.get("calcom.transport")
        await self._unless_dropped(ctx, self._exchange(ctx, asked, receive, send, started))

    async def _exchange(self, ctx: Request, asked: str, receive: Any, send: Any, started: float) -> None:
        raw = b""
        headers: Headers = []
        try:
            if ctx.method in _WITH_BODY:
                raw = await _body(receive, ctx.headers)
            answer = await self._handle(ctx, asked, raw, headers)
        except ClientGoneError:
            return
        except SandboxError as error:
            answer = _refused(error)
        self.app.finish()
        status, payload = _finish(ctx, answer, headers)
        identity = dict(headers).get(_RESPONSE_ID, b"").decode()
        self.app.journal.note(ctx, status, (perf_counter() - started) * 1000, identity, raw, payload)
        await send_all(ctx, send, status, headers, payload, head=ctx.method == "HEAD")

    async def _handle(self, ctx: Request, asked: str, raw: bytes, headers: Headers) -> Answer:
        if len(asked) > 1 and asked.endswith("/"):
            target = asked.rstrip("/") + (f"?{ctx.query_string}" if ctx.query_string else "")
            return Answer(308, target, {"location": target}, media_type="")
        if ctx.path == "/v1":
            return Answer(200, _WELCOME)
        allowed = [method for method in METHODS if self._is_there(ctx, method)]
        if not allowed:
            uncached = {"cache-control": "no-store, must-revalidate"}
            return Answer(404, _NOT_FOUND, uncached, media_type="text/html; charset=utf-8")
        ctx.body = _parsed(raw, ctx.headers.get("content-type", ""))
        try:
            with ctx.state.lock:
                self._authenticate(ctx)
            headers += [*_NO_LIMIT, *_CORS, (_RESPONSE_ID, token_urlsafe(16)[:21].encode())]
            return await self._operate(ctx, allowed, headers)
        except (SandboxError, OverflowError) as problem:
            error = problem if isinstance(problem, SandboxError) else went_wrong()
            refused = _refused(unbroken(error, quirks=self.app.quirks))
            if ctx.later and isinstance(error, RefusedError):
                refused.body["data"] = {"traceId": f"trace_{token_urlsafe(16)[:21]}"}
            return refused
        except faults.ConnectionDroppedError:
            raise
        except Exception:
            log.exception("the sandbox failed at %s %s", ctx.method, ctx.path)
            return _refused(went_wrong())

    def _is_there(self, ctx: Request, method: str) -> bool:
        matched = self.router.match(method, ctx.path, ctx.version)
        return matched is not None and (ctx.later or "selfhosted" in matched[0].editions)

    async def _operate(self, ctx: Request, allowed: list[str], headers: Headers) -> Answer:
        matched = self.router.match(ctx.method, ctx.path, ctx.version)
        if matched is None:
            raise MiddlewareError(405, f"Method Not Allowed (Allow: {','.join(allowed)})")
        ctx.route, ctx.params = matched
        fault = self.app.faults.strike(ctx) if self.app.faults.armed else None
        if fault is not None and fault.kind == "status":
            return _refused(RefusedError(fault.status, fault.message))
        if fault is not None and fault.kind == "rate_limit":
            resets = round((ctx.state.clock.timestamp() + max(1, fault.seconds)) * 1000)
            headers[:3] = [
                (name, value)
                for (name, _), value in zip(_NO_LIMIT, (b"1", b"0", str(resets).encode()), strict=True)
            ]
            raise MiddlewareError(429, "Rate limit exceeded")
        if fault is not None:
            await faults.before(fault, ctx, headers)
        if ctx.route.is_async:
            result: Any = await ctx.route.handler(ctx)
        else:
            with ctx.state.lock:
                result = ctx.route.handler(ctx)
        return result if isinstance(result, Answer) else Answer(result[0], result[1])

    def _authenticate(self, ctx: Request) -> None:
        shown = ctx.query.get("apiKey")
        shown = shown[0] if isinstance(shown, list) else shown
        if not shown:
            raise MiddlewareError(401, "No apiKey provided")
        key = key_of(ctx.state, shown)
        if key is None:
            raise MiddlewareError(401, "Your API key is not valid.", key="error")
        if key.get("expiresAt") is not None and _day(key["expiresAt"]) < _day(ctx.now_iso):
            raise MiddlewareError(401, "This API key is expired.", key="error")
        user = ctx.state.users.get(key["userId"])
        if user is None:
            raise MiddlewareError(404, "No user found for this API key.", key="error")
        ctx.caller = Caller(user, API_KEY, shown)


def key_of(state: State, shown: str) -> Row | None:
    """Return the row of a key, which may be sent without its prefix."""
    bare = shown.replace(KEY_PREFIX, "", 1)
    return state.api_keys.get(KEY_PREFIX + bare) or state.api_keys.get(bare)


def _day(moment: str) -> datetime:
    return parse_moment(moment).astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)


def without_prefix(path: str) -> str:
    """Return `/v1/me` for `/v1/me`, `/api/v1/me`, `/api/me` and `/me`."""
    for prefix in _PREFIXES:
        if path == prefix or path.startswith(f"{prefix}/"):
            path = path[len(prefix) :]
            break
    return "/v1" + (path if path != "/" else "")


async def _body(receive: Any, headers: dict[str, str]) -> bytes:
    try:
        return await read_body(receive, headers, MAX_BODY)
    except SandboxError as error:
        raise PlainError(error.status, "Body exceeded 1mb limit") from None


def _parsed(raw: bytes, content_type: str) -> Any:
    """Parse the body like the framework: JSON, a form, or plain text."""
    media = content_type.partition(";")[0].strip().lower()
    if media == "application/json" and not raw:
        return {}
    if media in ("application/json", "application/ld+json"):
        try:
            return parse_body(raw, "application/json", strict=False)
        except SandboxError:
            raise PlainError(400, "Invalid JSON") from None
    if media == "application/x-www-form-urlencoded":
        return parse_body(raw, content_type, forms=True)
    return raw.decode("utf-8", "replace")


def _refused(error: SandboxError) -> Answer:
    if isinstance(error, PlainError):
        return Answer(error.status, error.message, media_type="")
    return Answer(error.status, error.body("", ""))


def _finish(ctx: Request, answer: Answer, headers: Headers) -> tuple[int, bytes]:
    """Add type, length and tag; return the status, which is 304 if the caller has this answer."""
    is_text = isinstance(answer.body, str) and not answer.media_type.startswith("application/json")
    text = answer.body if is_text else dump_json(answer.body)
    payload = text.encode("utf-8", "replace")
    status = answer.status
    headers += [(name.encode(), value.encode()) for name, value in answer.headers.items()]
    if answer.media_type:
        tag = etag(payload)
        headers.append((b"etag", tag.encode()))
        asked = ctx.headers.get("if-none-match")
        if asked and ctx.method in ("GET", "HEAD") and tag in [each.strip() for each in asked.split(",")]:
            status = 304
        else:
            headers.append((b"content-type", answer.media_type.encode()))
    if status != 304:
        headers.append((b"content-length", str(len(payload)).encode()))
    headers.append((b"date", formatdate(int(ctx.state.clock.timestamp()), usegmt=True).encode()))
    headers.append((b"keep-alive", b"timeout=5"))
    return status, payload
