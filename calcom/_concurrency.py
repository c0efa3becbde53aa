"""The few things that differ between the async source and its sync twin, once each under paired names."""

from __future__ import annotations

import inspect
import threading
import time
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from types import TracebackType
from typing import Any, TypeVar

T = TypeVar("T")


async def async_sleep(seconds: float) -> None:
    """Wait on whichever event loop runs."""
    import anyio

    await anyio.sleep(seconds)


def sleep(seconds: float) -> None:
    """Wait in this thread."""
    time.sleep(seconds)


async def async_call(function: Callable[[], T | Awaitable[T]]) -> T:
    """The result of a function that may or may not be a coroutine function."""
    result: Any = function()
    settled: T = await result if inspect.isawaitable(result) else result
    return settled


def call(function: Callable[[], T]) -> T:
    """The result of a function."""
    return function()


class AsyncLock:
    """A lock for tasks; made on first use, for an event loop may not run yet when a client is made."""

    def __init__(self) -> None:
        self._lock: AbstractAsyncContextManager[None] | None = None

    async def __aenter__(self) -> None:
        if self._lock is None:
            import anyio

            self._lock = anyio.Lock()
        await self._lock.__aenter__()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._lock is not None
        await self._lock.__aexit__(kind, error, trace)


class Lock:
    """A lock for threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()

    def __enter__(self) -> None:
        self._lock.acquire()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._lock.release()
