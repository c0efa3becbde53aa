"""What differs between the async source and its sync twin, under paired names."""

from __future__ import annotations

import inspect
import threading
import time
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import Any, TypeVar

from ._limits import TimeBudget, remaining

T = TypeVar("T")

GRACE = 0.05


async def async_sleep(seconds: float) -> None:
    """Sleep on the running event loop, asyncio or trio."""
    import anyio

    await anyio.sleep(seconds)


def sleep(seconds: float) -> None:
    """Block this thread."""
    time.sleep(seconds)


async def async_call(function: Callable[[], T | Awaitable[T]]) -> T:
    """The result of a function that may or may not be a coroutine function."""
    result: Any = function()
    settled: T = await result if inspect.isawaitable(result) else result
    return settled


def call(function: Callable[[], T]) -> T:
    """The result of a function."""
    return function()


async def async_shielded(function: Callable[[], Awaitable[T]]) -> T:
    """The result of a function that runs to its end even if the waiting task is cancelled meanwhile.

    In that case the cancellation is raised after the function has ended.
    """
    import anyio

    # The scope is enough for trio. With asyncio it keeps anyio from cancelling the task again and again.
    with anyio.CancelScope(shield=True):
        return await (_to_its_end(function) if in_asyncio() else function())
    raise AssertionError("a scope that nobody cancels ends only with its function")


async def _to_its_end(function: Callable[[], Awaitable[T]]) -> T:
    import asyncio

    # In a separate task, because asyncio cancels whatever a task is waiting for.
    task = asyncio.ensure_future(_coroutine(function))
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait({task})
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is None:
        return task.result()
    if not task.cancelled():
        # Retrieved, so that asyncio does not warn that nobody did.
        task.exception()
    raise cancelled


async def _coroutine(function: Callable[[], Awaitable[T]]) -> T:
    return await function()


def in_asyncio() -> bool:
    """Whether asyncio is the running event loop."""
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def shielded(function: Callable[[], T]) -> T:
    """The result of a function: nothing cancels a thread."""
    return function()


class AsyncLock:
    """A lock for tasks, separate for each event loop."""

    def __init__(self) -> None:
        self._locks: dict[object, AbstractAsyncContextManager[None]] = {}

    def _here(self) -> AbstractAsyncContextManager[None]:
        from ._transport import has_ended, running_loop

        loop = running_loop()
        if loop not in self._locks:
            import anyio

            for other in [each for each in self._locks if has_ended(each)]:
                self._locks.pop(other, None)
            self._locks[loop] = anyio.Lock()
        return self._locks[loop]

    async def __aenter__(self) -> None:
        await self._here().__aenter__()

    async def __aexit__(self, *raised: Any) -> None:
        await self._here().__aexit__(*raised)


class Lock:
    """A lock for threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()

    def __enter__(self) -> None:
        self._lock.acquire()

    def __exit__(self, *_: object) -> None:
        self._lock.release()


class AsyncTimeLimit:
    """Cancels a block that takes longer, and raises `TimeoutError`."""

    __slots__ = ("_scope", "_seconds")

    def __init__(self, seconds: float | None) -> None:
        self._seconds = seconds
        self._scope: Any = None

    def __enter__(self) -> None:
        if self._seconds is not None:
            import anyio

            # A little later than the timeouts of the single steps, whose errors say what they waited for.
            self._scope = anyio.CancelScope(deadline=anyio.current_time() + self._seconds + GRACE)
            self._scope.__enter__()

    def __exit__(self, *raised: Any) -> None:
        if self._scope is not None:
            self._scope.__exit__(*raised)
            if self._scope.cancelled_caught:
                raise TimeoutError

    def check(self) -> None:
        """Do nothing: a block that takes too long is cancelled."""


class TimeLimit:
    """Raises `TimeoutError` for a block that takes longer; waits for the network end with the time limit."""

    __slots__ = ("_lasting",)

    def __init__(self, seconds: float | None) -> None:
        self._lasting = TimeBudget(seconds)

    def __enter__(self) -> None:
        self._lasting.__enter__()

    def __exit__(self, *_: object) -> None:
        self._lasting.__exit__()

    def check(self) -> None:
        """Raise `TimeoutError` if the time is over."""
        left = remaining()
        if left is not None and left <= 0:
            raise TimeoutError
