"""What modules with routes use: routes by path, method and version, and the context of a request.

Such a module looks like this:

    routes = Routes()

    @routes.get("/v2/schedules/:scheduleId", versions=("2024-06-11", "2024-06-14"))
    def get_schedule(ctx: Context) -> Result:
        schedule = ctx.state.schedules.get(ctx.id("scheduleId"))
        if schedule is None:
            raise not_found(f"Schedule with ID={ctx.id('scheduleId')} does not exist.")
        return ok({...})

A handler is a plain function: it returns `(status, body)` (see `ok`, `created`) or an `Answer`, or
raises one of `errors`. The state's lock is held meanwhile. A handler that waits for the network is
`async def`; it takes `ctx.state.lock` itself around its changes and never awaits inside.
The changes of a request are stored before it is answered, even if the answer is an error.

`versions` are the values of `cal-api-version` that the route serves (`ANY_VERSION`: all). A path may be
declared several times with disjoint versions. A missing or unknown version is 2024-04-15.

`auth` is one of
    "none"       credentials are ignored
    "optional"   invalid ones are 401; without any, `ctx.caller` is None
    "lenient"    the same, but unknown tokens count as none
    "permitted"  missing ones and unknown tokens are 403; other invalid ones are 401
    "required"   invalid and missing ones are 401

A module named `routes` or `routes_...` in the package of a domain is served without registration, in the
editions that it declares. `organizations/access.py` says who may call the routes of teams.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, Protocol
from urllib.parse import unquote

from . import auth
from .auth import ANY_METHOD, permission_for
from .bodies import number_of, parse_query
from .clock import Clock, to_iso
from .dates import whole_number
from .errors import bad_request, server_error
from .quirks import Quirks
from .rate_limits import Limit
from .services import Services
from .state import MAX_INT, Row, State

V2024_04_15 = "2024-04-15"
KNOWN_VERSIONS = ("2024-04-15", "2024-06-11", "2024-06-14", "2024-08-13", "2024-09-04")
HOSTED_VERSIONS = ("2026-02-25", "2026-05-01", "2026-06-12")
ANY_VERSION = (*KNOWN_VERSIONS, *HOSTED_VERSIONS)
_ODD_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")

# The editions: hosted, self-hosted with teams (6.0), and self-hosted without teams (6.2).
Edition = Literal["selfhosted", "teams", "hosted"]
EDITIONS: tuple[Edition, ...] = ("selfhosted", "teams", "hosted")
WITH_TEAMS: tuple[Edition, ...] = ("teams", "hosted")
SINCE_6_2: tuple[Edition, ...] = ("selfhosted", "hosted")

Auth = Literal["none", "optional", "lenient", "permitted", "required"]
Handler = Callable[["Context"], Any]
Headers = list[tuple[bytes, bytes]]


@dataclass(slots=True)
class Answer:
    """An answer that `(status, body)` cannot express: headers, another media type, a raw body."""

    status: int
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)
    media_type: str = "application/json; charset=utf-8"


Result = tuple[int, Any] | Answer


class Guard(Protocol):
    """Refuses callers without access to a route."""

    def check(self, ctx: Context) -> None: ...


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
    permission: str | None = None
    access: Guard | None = None
    editions: tuple[Edition, ...] = EDITIONS
    # The operation's name in controls and journal: `GET /v2/schedules/{scheduleId}`.
    name: str = field(init=False)

    def __post_init__(self) -> None:
        self.name = self.method + " " + re.sub(r":(\w+)", r"{\1}", self.path)


class Routes:
    """The routes of one module in order of declaration; a route can differ from what the module says."""

    def __init__(
        self,
        editions: tuple[Edition, ...] = EDITIONS,
        *,
        versions: tuple[str, ...] = ANY_VERSION,
        auth: Auth = "required",
    ) -> None:
        self.declared: list[Route] = []
        self.editions = editions
        self.versions = versions
        self.auth: Auth = auth

    def route(
        self,
        method: str,
        path: str,
        *,
        versions: Iterable[str] | None = None,
        auth: Auth | None = None,
        allow: tuple[str, ...] = ANY_METHOD,
        limit: Limit | None = None,
        headers: dict[str, str] | None = None,
        editions: tuple[Edition, ...] | None = None,
    ) -> Callable[[Handler], Handler]:
        """Register a handler.

        `allow`: the accepted kinds of credentials; `limit`: the route's own rate limit; `headers`: on every
        answer. `editions`, `versions` and `auth` are the module's by default.
        """
        auth = auth or self.auth

        def register(handler: Handler) -> Handler:
            self.declared.append(
                Route(
                    method,
                    path,
                    handler,
                    tuple(versions or self.versions),
                    auth,
                    allow,
                    limit,
                    headers or {},
                    inspect.iscoroutinefunction(handler),
                    permission_for(method, path) if auth in ("required", "permitted") else None,
                    editions=editions or self.editions,
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
    """One request, as handlers see it."""

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

    def __init__(
        self, app: Services, method: str, path: str, query_string: str, headers: dict[str, str]
    ) -> None:
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
    def quirks(self) -> Quirks:
        """The active quirks of the real server; see `quirks.QUIRKS`."""
        return self.app.quirks

    def quirk(self, name: str) -> bool:
        """Return whether this quirk of the real server is active."""
        return name in self.app.quirks

    @property
    def query(self) -> dict[str, Any]:
        """The query as Express parses it: repeated keys and `a[]` are lists, `a[b]` objects, else text."""
        if self._query is None:
            self._query = parse_query(self.query_string)
        return self._query

    def id(self, name: str) -> int:
        """Return a path parameter as a number, like JavaScript; anything else is a 500."""
        number = number_of(self.params[name])
        if number is None or not abs(number) <= MAX_INT:
            raise server_error()
        return int(number)  # the server's database drops a fraction

    def leading(self, name: str) -> int:
        """Return the number that a path parameter begins with, like `parseInt`; without one it is a 500."""
        number = whole_number(self.params[name])
        if number is None or abs(number) > MAX_INT:
            raise server_error()
        return number

    def numeric(self, name: str) -> int:
        """Return a path parameter as a number; anything else is 400."""
        if re.fullmatch(r"-?[0-9]+", self.params[name]) is None:
            raise bad_request("Validation failed (numeric string is expected)")
        return self.id(name)

    def emit(self, trigger: str, booking: Row, **extra: Any) -> None:
        """Send a booking's event to every subscribed webhook, after the changes are stored.

        The payload is made now from the current row. `extra` is for `payloads.booking_payload`.
        """
        copies = 2 if self.fault == "duplicate_delivery" else 1
        self.app.webhooks.emit(trigger, booking, self.now_iso, copies=copies, **extra)


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
        """Return the route and its parameters; paths match in any case, and with a trailing slash."""
        if len(path) > 1 and path.endswith("/"):
            path = path[:-1]
        found = self._static.get((method, path.lower()))
        if found is not None:
            for route in found:
                if version in route.versions:
                    return route, {}
        segments = [_decoded(segment, path) for segment in path.split("/")[1:]]
        for pattern, candidates in self._patterns.get((method, len(segments)), ()):
            params = _match_segments(pattern, segments)
            if params is not None:
                for route in candidates:
                    if version in route.versions:
                        return route, params
        return None


def _decoded(segment: str, path: str) -> str:
    """Decode a segment; the server refuses the whole path if it cannot be decoded."""
    if "%" not in segment:
        return segment
    try:
        if _ODD_PERCENT.search(segment) is None:
            return unquote(segment, errors="strict")
    except UnicodeDecodeError:
        pass
    raise bad_request(f"Failed to decode param '{path.removeprefix('/')}'")


def _match_segments(pattern: tuple[str, ...], segments: list[str]) -> dict[str, str] | None:
    params: dict[str, str] = {}
    for expected, given in zip(pattern, segments, strict=True):
        if expected.startswith(":"):
            if not given:
                return None
            params[expected[1:]] = given
        elif expected.lower() != given.lower():
            return None
    return params
