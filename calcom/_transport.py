"""The connections of a client: made when first needed, one pool per process and per event loop.

The two classes are the async one and its sync twin, under paired names.
"""

from __future__ import annotations

import contextlib
import os
import platform
import sys
import threading
import weakref
from collections.abc import AsyncGenerator
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any

import httpx

from ._version import __version__
from .errors import ConfigurationError

USER_AGENT = f"calcom-python/{__version__} python/{platform.python_version()} httpx/{httpx.__version__}"
# The server closes an idle connection after 5 s; one that is given up earlier is never found closed.
KEEPALIVE_SECONDS = 4.0
LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=50, keepalive_expiry=KEEPALIVE_SECONDS)


def no_cookies() -> CookieJar:
    """A jar that takes nothing: a cookie of one key's session must not go along with another key."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=[]))


class Connections:
    """The connections of one client and of its copies."""

    def __init__(self, given: httpx.Client | None, proxy: str | None) -> None:
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

    def current(self) -> httpx.Client:
        """The connections of this process."""
        pool = self._given or self._pool
        if pool is None:
            with self._opening:
                pool = self._pool = self._pool or httpx.Client(
                    limits=LIMITS, proxy=self._proxy, cookies=no_cookies()
                )
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
        """Leave what was open to the process that this one was forked from."""
        _inherited.append(self._pool)
        self._pool = None
        self._opening = threading.Lock()


class AsyncConnections:
    """The connections of one client and of its copies, for each event loop that they are used in."""

    def __init__(self, given: httpx.AsyncClient | None, proxy: str | None) -> None:
        self._given = given
        self._proxy = proxy
        self._pools: dict[object, tuple[httpx.AsyncClient, AsyncGenerator[None, None]]] = {}
        self.closed = False
        _everywhere.add(self)

    @property
    def is_open(self) -> bool:
        """Whether there are connections to close."""
        return self._given is not None or bool(self._pools)

    def current(self) -> httpx.AsyncClient:
        """The connections of the event loop that runs."""
        if self._given is not None:
            return self._given
        loop = running_loop()
        found = self._pools.get(loop)
        return found[0] if found is not None else self._open(loop)

    def _open(self, loop: object) -> httpx.AsyncClient:
        for other in list(self._pools):
            if has_ended(other):
                self._pools.pop(other, None)
        pool = httpx.AsyncClient(limits=LIMITS, proxy=self._proxy, cookies=no_cookies())
        guard = self._until_the_end_of(loop, pool)
        start(guard)
        self._pools[loop] = pool, guard
        return pool

    async def _until_the_end_of(self, loop: object, pool: httpx.AsyncClient) -> AsyncGenerator[None, None]:
        # An event loop that ends, and one that loses the last reference to a generator, closes it.
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
        # Other loops close theirs when the generators that guard them are dropped.
        self._pools.clear()
        if here is not None:
            await here[1].aclose()

    def forget(self) -> None:
        """Leave what was open to the process that this one was forked from."""
        _inherited.append(self._pools)
        self._pools = {}


def running_loop() -> object:
    """The event loop that runs: of asyncio, or the run of trio."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        trio: Any = sys.modules.get("trio")
        if trio is None:
            raise
        return trio.lowlevel.current_trio_token()


def has_ended(loop: Any) -> bool:
    """Whether a loop of asyncio was closed; trio takes leave of its own by itself."""
    return hasattr(loop, "is_closed") and bool(loop.is_closed())


def start(generator: AsyncGenerator[None, None]) -> None:
    """Run a generator up to its first yield, which it reaches without waiting."""
    with contextlib.suppress(StopIteration):
        generator.asend(None).send(None)


# What a forked process has to forget; what it has inherited is kept, for closing it would disturb the parent.
_everywhere: weakref.WeakSet[Connections | AsyncConnections] = weakref.WeakSet()
_inherited: list[Any] = []


def _forget_everywhere() -> None:
    for connections in list(_everywhere):
        connections.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_everywhere)


def check(http_client: object, kind: type[Any], proxy: str | None) -> None:
    """Refuse what is no HTTP client of this kind, and a proxy that it would not use."""
    if http_client is None:
        return
    if proxy is not None:
        raise ConfigurationError("Give the proxy to your own http_client, not to the client around it.")
    if not isinstance(http_client, kind):
        raise ConfigurationError(
            f"http_client must be an httpx.{kind.__name__}, not {type(http_client).__name__}."
        )
