"""The connections of a client: opened on first use, one pool per process and event loop.

The async class and its sync twin have paired names.
"""

from __future__ import annotations

import contextlib
import os
import platform
import ssl
import sys
import threading
import weakref
from collections.abc import AsyncGenerator, Iterator, Mapping
from functools import cache
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, Any

from ._limits import remaining
from ._version import __version__
from .errors import ConfigurationError
from .types import Response

if TYPE_CHECKING:
    import httpx
else:
    try:
        import httpx
    except ModuleNotFoundError:
        # An environment with httpx2 may lack httpx.
        import httpx2 as httpx

USER_AGENT = f"calcom-python/{__version__} python/{platform.python_version()} httpx/{httpx.__version__}"
# The server closes an idle connection after 5 s; dropping it earlier avoids sending on a closed connection.
KEEPALIVE_SECONDS = 4.0
# The environment variables that httpx reads.
ENVIRONMENT = (
    *("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"),
    *("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"),
)
LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=50, keepalive_expiry=KEEPALIVE_SECONDS)


def no_cookies() -> CookieJar:
    """A jar that stores nothing: a session cookie of one key must not be sent with another key."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=[]))


def open_client(proxy: str | None) -> httpx.Client:
    """An HTTP client for threads; every wait for the network ends with the deadline of its call."""
    with _settings_of_the_environment():
        client = httpx.Client(limits=LIMITS, proxy=proxy, cookies=no_cookies(), verify=certificates())
    for transport in (client._transport, *client._mounts.values()):
        pool: Any = getattr(transport, "_pool", None)
        if hasattr(pool, "_network_backend"):
            pool._network_backend = _Backend(pool._network_backend)
    return client


def open_async_client(proxy: str | None) -> httpx.AsyncClient:
    """An HTTP client for one event loop."""
    with _settings_of_the_environment():
        return httpx.AsyncClient(limits=LIMITS, proxy=proxy, cookies=no_cookies(), verify=certificates())


def certificates() -> ssl.SSLContext:
    """The certificates to trust; loaded once, because loading takes longer than all else about a pool."""
    named = tuple(os.environ.get(name) for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"))
    library: Any = httpx
    return _certificates(library, *named)


@cache
def _certificates(library: Any, *_named: str | None) -> ssl.SSLContext:
    context: ssl.SSLContext = library.create_ssl_context()
    return context


@contextlib.contextmanager
def _settings_of_the_environment() -> Iterator[None]:
    """Explain invalid proxy and certificate settings in the environment."""
    try:
        yield
    except Exception as error:
        # Without the error's text, which may contain the password of a proxy.
        reason = error.strerror if isinstance(error, OSError) and error.strerror else type(error).__name__
        if isinstance(error, ImportError):
            reason = "a SOCKS proxy needs `pip install httpx[socks]`"
    else:
        return
    named = [name for name in ENVIRONMENT if os.environ.get(name) or os.environ.get(name.lower())]
    raise ConfigurationError(
        f"The connections cannot be set up: {reason}. "
        f"Check {', '.join(named) or 'the proxy'}; nothing was sent."
    )


def request_of(
    http: Any,
    method: str,
    url: str,
    *,
    query: Mapping[str, Any],
    headers: Mapping[str, str],
    timeout: Any,
    **body: Any,
) -> Any:
    """The request with the HTTP client's own headers and parameters, but without its cookies.

    A session cookie belongs to the call that received it, not to the key of the next call.
    """
    kind: Any = type(http)
    library = _library(kind)
    if "authorization" in headers and _kinds(http.auth) & REPLACES_THE_KEY:
        raise ValueError(
            f"the http_client has {type(http.auth).__name__}, which would be sent in place of the key; "
            "use an http_client without auth"
        )
    # Our headers replace the HTTP client's. `Headers.update` would take as long as everything else here.
    kept = [(name, value) for name, value in http.headers.raw if name.lower().decode() not in headers]
    merged = [*kept, *headers.items()]
    params = http.params.merge(query) if query or http.params else None
    extensions = {"timeout": library.Timeout(timeout).as_dict()}
    return library.Request(method, url, params=params, headers=merged, extensions=extensions, **body)


# The kinds of auth of an HTTP client that overwrite the header Authorization.
REPLACES_THE_KEY = frozenset({"BasicAuth", "DigestAuth", "NetRCAuth"})


def _kinds(value: object) -> frozenset[str]:
    return frozenset(cls.__name__ for cls in type(value).__mro__)


def answer_in(error: Exception) -> Response | None:
    """The answer in an error that a hook of the HTTP client raised, as `raise_for_status` does."""
    answer: Any = getattr(error, "response", None)
    if answer is None or "HTTPStatusError" not in _kinds(error):
        return None
    content, defect = b"", "the http_client has a hook that raised an error before the body was read"
    if answer.is_stream_consumed:
        content, defect = answer.content, ""
    return Response(answer.status_code, dict(answer.headers.items()), content, defect)


@cache
def _library(kind: Any) -> Any:
    """The HTTP library that a client comes from: httpx or httpx2."""
    names = (cls.__module__.partition(".")[0] for cls in kind.__mro__)
    return sys.modules[next(name for name in names if name in ("httpx", "httpx2"))]


class _Backend:
    """A network backend that waits no longer than the call under way may last."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **options: Any) -> _Stream:
        return _Stream(self._backend.connect_tcp(host, port, timeout=_within(timeout), **options))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._backend, name)


class _Stream:
    """A network stream that waits no longer than the call under way may last."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> Any:
        return self._stream.read(max_bytes, _within(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, _within(timeout))

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> _Stream:
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, _within(timeout)))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


def _within(timeout: float | None) -> float | None:
    # The system would turn 0 seconds into an endless wait, or into none.
    left = remaining()
    return timeout if left is None else max(0.001, left if timeout is None else min(timeout, left))


class Connections:
    """The connections of one client and of its copies."""

    def __init__(self, given: Any, proxy: str | None) -> None:
        self._given = given
        self._proxy = proxy
        self._pool: httpx.Client | None = None
        self._opening = threading.Lock()
        self.closed = False
        _everywhere.add(self)

    @property
    def is_open(self) -> bool:
        """Whether there are connections to close."""
        return self._given is not None or self._pool is not None

    def current(self) -> Any:
        """The connections of this process."""
        pool = self._given or self._pool
        if self._given is not None:
            check_open(self._given)
        if pool is None:
            with self._opening:
                pool = self._pool = self._pool or open_client(self._proxy)
        return pool

    def close(self) -> None:
        """Close the connections, unless they were given."""
        if self._given is not None:
            return
        self.closed = True
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.close()

    def forget(self) -> None:
        """Leave open connections to the parent process."""
        _inherited.append(self._pool)
        self._pool = None
        self._opening = threading.Lock()


class AsyncConnections:
    """The connections of one client and of its copies, separate for each event loop."""

    def __init__(self, given: Any, proxy: str | None) -> None:
        self._given = given
        self._proxy = proxy
        self._pools: dict[object, tuple[httpx.AsyncClient, AsyncGenerator[None, None]]] = {}
        self.closed = False
        _everywhere.add(self)

    @property
    def is_open(self) -> bool:
        """Whether there are connections to close."""
        return self._given is not None or bool(self._pools)

    def current(self) -> Any:
        """The connections of the running event loop."""
        if self._given is not None:
            check_open(self._given)
            return self._given
        loop = running_loop()
        found = self._pools.get(loop)
        return found[0] if found is not None else self._open(loop)

    def _open(self, loop: object) -> httpx.AsyncClient:
        for other in list(self._pools):
            if has_ended(other):
                self._pools.pop(other, None)
        pool = open_async_client(self._proxy)
        guard = self._until_the_end_of(loop, pool)
        start(guard)
        self._pools[loop] = pool, guard
        return pool

    async def _until_the_end_of(self, loop: object, pool: httpx.AsyncClient) -> AsyncGenerator[None, None]:
        # An event loop closes a generator when the loop ends or when the last reference to it is gone.
        try:
            yield
        finally:
            self._pools.pop(loop, None)
            await pool.aclose()

    async def aclose(self) -> None:
        """Close the connections, unless they were given."""
        if self._given is not None:
            return
        self.closed = True
        here = self._pools.pop(running_loop(), None)
        # Other loops close their pools when the generators that guard them are dropped.
        self._pools.clear()
        if here is not None:
            await here[1].aclose()

    def forget(self) -> None:
        """Leave open connections to the parent process."""
        _inherited.append(self._pools)
        self._pools = {}


def running_loop() -> object:
    """The running event loop: asyncio's loop, or trio's token."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        trio: Any = sys.modules.get("trio")
        with contextlib.suppress(RuntimeError):
            if trio is not None:
                return trio.lowlevel.current_trio_token()
    raise ConfigurationError(
        "An asynchronous client needs an event loop of asyncio or trio; nothing was sent."
    )


def has_ended(loop: Any) -> bool:
    """Whether an asyncio loop was closed; trio closes generators by itself."""
    return hasattr(loop, "is_closed") and bool(loop.is_closed())


def start(generator: AsyncGenerator[None, None]) -> None:
    """Run a generator to its first yield, which needs no waiting."""
    with contextlib.suppress(StopIteration):
        generator.asend(None).send(None)


# A forked process forgets these. It keeps inherited pools: closing them would disturb the parent.
_everywhere: weakref.WeakSet[Connections | AsyncConnections] = weakref.WeakSet()
_inherited: list[Any] = []


def _forget_everywhere() -> None:
    for connections in list(_everywhere):
        connections.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_everywhere)


def check_open(http_client: Any) -> None:
    """Refuse an HTTP client that was closed."""
    if http_client.is_closed:
        raise ConfigurationError("The http_client was closed; nothing was sent.")


def check(http_client: object, kind: str, proxy: str | None) -> None:
    """Refuse anything but an HTTP client of this kind, and a proxy beside an HTTP client."""
    if http_client is None:
        return
    if proxy is not None:
        raise ConfigurationError("Give either proxy or http_client: set the proxy on your http_client.")
    # A program that has a client of a library has imported that library.
    libraries: list[Any] = [sys.modules[name] for name in ("httpx", "httpx2") if name in sys.modules]
    if not isinstance(http_client, tuple(getattr(library, kind) for library in libraries)):
        raise ConfigurationError(
            f"http_client must be an httpx2.{kind} or httpx.{kind}, not {type(http_client).__name__}."
        )
