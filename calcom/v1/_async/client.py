"""The asynchronous client for API v1."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextvars import Token
from types import TracebackType
from typing import Any, NoReturn, ParamSpec, Self, TypeVar

import httpx

from ... import _config, _logging, _retry
from ..._async.auth import KeySource
from ..._async.client import LIMITS, UNSET, USER_AGENT, check_timeout, retry_policy
from ..._async.pager import AsyncPager
from ..._async.send import Settings, captured
from ..._call import Call
from ..._drift import DriftListener, DriftRecord
from ..._logging import logger
from ...errors import ConfigurationError
from ...types import JSON, CallOptions, RawResponse, Response
from .._config import find_base_url
from .areas import AsyncAreas
from .send import AsyncQueryKeyAuth, AsyncV1Sender

P = ParamSpec("P")
T = TypeVar("T")


class AsyncCalComV1(AsyncAreas):
    """A client for API v1 of a self-hosted server.

    The key is taken from `api_key`, `CALCOM_API_KEY`, `CAL_API_KEY` or `~/.config/calcom/api_key`, in that
    order. `base_url` comes from the argument, `CALCOM_V1_BASE_URL` or `CALCOM_BASE_URL`; it may end in `/v1`,
    `/api/v1` or before the version.

    v1 takes the key in the query. It is kept out of logs (httpx's too), errors and representations; proxies
    and the server's own access log see it all the same.

    A booking, an event type or a webhook whose answer was lost is looked for before it is asked for again,
    bookings with the host's key and an event type of the host's own. A cancellation that was refused because
    the attempt before it succeeded is one. `exactly_once=False` leaves all this.

    Use it as a context manager, or call `aclose()`. With an `http_client` of your own, its connections,
    proxies and hooks are used, and closing it stays with you.
    """

    def __init__(
        self,
        api_key: KeySource | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = _config.DEFAULT_TIMEOUT,
        max_retries: int = _config.DEFAULT_MAX_RETRIES,
        retry: _retry.RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
        http_client: httpx.AsyncClient | None = None,
        proxy: str | None = None,
        on_drift: DriftListener | None = None,
        strict: bool = False,
        pace: bool = False,
        exactly_once: bool = True,
    ) -> None:
        _logging.set_up_from_environment()
        _logging.hide_secrets()
        if http_client is not None and proxy is not None:
            raise ConfigurationError("Give the proxy to your own http_client, not to the client around it.")
        if http_client is not None and not isinstance(http_client, httpx.AsyncClient):
            raise ConfigurationError(
                f"http_client must be an httpx.AsyncClient, not {type(http_client).__name__}."
            )
        settings = Settings(
            base_url=find_base_url(base_url),
            timeout=check_timeout(timeout),
            retry=retry_policy(retry, max_retries),
            headers={"user-agent": USER_AGENT, "accept": "application/json", **(headers or {})},
            strict=strict,
            pace=pace,
            exactly_once=exactly_once,
            secrets=_config.check_proxy(proxy),
        )
        self._owns_http = http_client is None

        def connect() -> httpx.AsyncClient:
            return httpx.AsyncClient(limits=LIMITS, timeout=settings.timeout, proxy=proxy)

        self._sender = AsyncV1Sender(
            http_client or connect, authorize(api_key), settings, DriftRecord(on_drift)
        )

    @property
    def base_url(self) -> str:
        """The server, with the version of the API."""
        return self._sender.settings.base_url

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, JSON] | None = None,
        body: JSON = None,
        options: CallOptions | None = None,
    ) -> JSON:
        """Send what no method covers; the result is the JSON that came.

        `path` is the path as the API document has it, with or without `/v1`. Credentials, retries and errors
        are those of all methods.
        """
        if not path.startswith("/"):
            raise ConfigurationError(
                f"path must begin with a slash, and must not name a host: {path[:60]!r}."
            )
        if "?" in path:
            raise ConfigurationError("path must end before the query; give its parameters as query.")
        # The server answers a slash at the end with a redirect that repeats the key.
        path = path.removeprefix("/v1").rstrip("/")
        call = Call(
            operation=f"{method.upper()} {path or '/'}",
            method=method.upper(),
            path=path,
            decode=lambda status, data, drifts: data,
            query=query or {},
            body=body,
            has_body=body is not None,
            options=options or {},
        )
        return await self._sender.send(call)

    async def with_raw_response(
        self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[T]:
        """Call a method of this client and keep status, headers and body besides its result.

        `await client.with_raw_response(client.bookings.get, 7)`. A list makes its calls when it is iterated
        over: its pages have the answer that they were read from as `page.http`.
        """
        answers: list[Response] = []
        token: Token[list[Response] | None] = captured.set(answers)
        try:
            pending = method(*args, **kwargs)
            if isinstance(pending, AsyncPager):
                raise ConfigurationError(
                    "A list makes its calls when it is iterated over: take page.http of its pages(), or give "
                    "with_raw_response its method first or collect."
                )
            result = await pending
        finally:
            captured.reset(token)
        if not answers:
            raise ConfigurationError("with_raw_response needs a method that makes a call.")
        return RawResponse(answers[-1], result)

    def with_options(
        self,
        *,
        api_key: KeySource | None = None,
        timeout: float | None = UNSET,
        max_retries: int = UNSET,
        retry: _retry.RetryPolicy = UNSET,
        headers: Mapping[str, str] = UNSET,
        strict: bool = UNSET,
        pace: bool = UNSET,
        exactly_once: bool = UNSET,
    ) -> Self:
        """A client that differs in these options and shares the connections; closing it closes nothing.

        `headers` add to those of this client.
        """
        old = self._sender.settings
        changes: dict[str, Any] = {}
        if timeout is not UNSET:
            changes["timeout"] = check_timeout(timeout)
        if max_retries is not UNSET or retry is not UNSET:
            policy = old.retry if retry is UNSET else retry
            changes["retry"] = retry_policy(
                policy, policy.max_retries if max_retries is UNSET else max_retries
            )
        if headers is not UNSET:
            changes["headers"] = {**old.headers, **headers}
        if strict is not UNSET:
            changes["strict"] = strict
        if pace is not UNSET:
            changes["pace"] = pace
        if exactly_once is not UNSET:
            changes["exactly_once"] = exactly_once
        twin = object.__new__(type(self))
        twin._owns_http = False
        twin._sender = self._sender.with_settings(**changes)
        if api_key is not None:
            twin._sender.auth = authorize(api_key)
        return twin

    def drift_summary(self) -> list[str]:
        """How answers differed from the API document so far, one line per difference."""
        return self._sender.drift.summary()

    async def aclose(self) -> None:
        """Close the connections, unless they belong to an `http_client` of your own or to another client."""
        if not self._owns_http:
            return
        for line in self.drift_summary():
            logger.info("drift: %s", line)
        if self._sender.is_open:
            await self._sender.http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.base_url!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} holds connections and a key, and cannot be pickled.")


def authorize(api_key: KeySource | None) -> AsyncQueryKeyAuth:
    """What gives the calls of a client their key."""
    if callable(api_key):
        return AsyncQueryKeyAuth(api_key)
    found = _config.find_key(api_key)
    return AsyncQueryKeyAuth(found)
