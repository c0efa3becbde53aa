"""Clients of both kinds under the names of the synchronous one, so that a test is written once.

With the fixture `either` a test runs twice. The second time what it makes here is asynchronous, and each call
of it runs to its end on one event loop.
"""

from __future__ import annotations

import asyncio
import contextlib
import inspect
from collections.abc import Iterator
from typing import Any

import calcom
import calcom.v1
from tests.client.library import httpx

# The event loop of what is asynchronous, while there is one.
_runners: list[asyncio.Runner] = []


@contextlib.contextmanager
def asynchronous() -> Iterator[None]:
    """What is made here meanwhile is asynchronous."""
    with asyncio.Runner() as runner:
        _runners.append(runner)
        try:
            yield
        finally:
            _runners.clear()


class Blocking:
    """Something asynchronous, used as if it were synchronous."""

    def __init__(self, target: Any) -> None:
        self.__dict__["_target"] = target

    def __getattr__(self, name: str) -> Any:
        if name == "__signature__":
            return inspect.signature(self._target)
        return _blocking(getattr(self._target, name))

    def __setattr__(self, name: str, value: Any) -> None:
        if name == "pause":
            plain = value

            async def value(seconds: float) -> None:
                plain(seconds)

        setattr(self._target, name, value)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        plain = [each._target if isinstance(each, Blocking) else each for each in args]
        return _blocking(self._target(*plain, **kwargs))

    def __iter__(self) -> Iterator[Any]:
        return Blocking(self._target.__aiter__())

    def __next__(self) -> Any:
        try:
            return _blocking(self._target.__anext__())
        except StopAsyncIteration:
            raise StopIteration from None

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *failure: object) -> None:
        self.aclose()

    def __repr__(self) -> str:
        return repr(self._target)


def _blocking(value: Any) -> Any:
    if inspect.isawaitable(value):
        return _blocking(_runners[0].run(_result_of(value)))
    of = type(getattr(value, "__self__", value)).__module__
    return Blocking(value) if "._async" in of else value


async def _result_of(value: Any) -> Any:
    return await value


class _Over(httpx.AsyncBaseTransport):
    """Hands requests to a synchronous transport."""

    def __init__(self, line: httpx.BaseTransport) -> None:
        self._line = line

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        content = await request.aread()
        plain = httpx.Request(
            request.method,
            request.url,
            headers=request.headers,
            content=content,
            extensions=request.extensions,
        )
        answer = self._line.handle_request(plain)
        body = answer.read()
        # It is unpacked already.
        headers = [(name, value) for name, value in answer.headers.items() if name != "content-encoding"]
        return httpx.Response(answer.status_code, headers=headers, content=body, request=request)


def _made(sync: Any, asynchronous: Any, args: Any, options: Any) -> Any:
    if not _runners:
        return sync(*args, **options)
    if "http_client" in options:
        line = _Over(options["http_client"]._transport)
        options = {**options, "http_client": httpx.AsyncClient(transport=line)}
    if isinstance(options.get("auth"), Blocking):
        options = {**options, "auth": options["auth"]._target}
    return Blocking(asynchronous(*args, **options))


def CalCom(*args: Any, **options: Any) -> Any:  # noqa: N802  (stands for the class)
    return _made(calcom.CalCom, calcom.AsyncCalCom, args, options)


def CalComV1(*args: Any, **options: Any) -> Any:  # noqa: N802  (stands for the class)
    return _made(calcom.v1.CalComV1, calcom.v1.AsyncCalComV1, args, options)


def OAuth(*args: Any, **options: Any) -> Any:  # noqa: N802  (stands for the class)
    return _made(calcom.OAuth, calcom.AsyncOAuth, args, options)


def ManagedUser(*args: Any, **options: Any) -> Any:  # noqa: N802  (stands for the class)
    return _made(calcom.ManagedUser, calcom.AsyncManagedUser, args, options)
