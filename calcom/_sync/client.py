# Derived by tools/unasync.py from calcom/_async/client.py; edit that file, and run `make generate`.
"""The asynchronous client."""

from __future__ import annotations

import platform
from collections.abc import Callable, Mapping
from contextvars import Token
from dataclasses import replace
from types import TracebackType
from typing import Any, NoReturn, ParamSpec, Self, TypeVar

import httpx

from .. import _config, _logging, _retry, _versions
from .._call import Call
from .._drift import DriftListener, DriftRecord
from .._logging import logger
from .._version import __version__
from ..errors import (
    AuthenticationError,
    CalComError,
    ConfigurationError,
    GoneError,
    NotAvailable,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ResponseDecodeError,
    WrongVersion,
)
from ..types import JSON, CallOptions, RawResponse, Response
from .areas import Areas
from .auth import Auth, Bindable, ClientCredentialsAuth, KeyAuth, KeySource
from .send import Sender, Settings, captured

P = ParamSpec("P")
T = TypeVar("T")

USER_AGENT = f"calcom-python/{__version__} python/{platform.python_version()} httpx/{httpx.__version__}"
# The server closes an idle connection after 5 s; one that is given up earlier is never found closed.
KEEPALIVE_SECONDS = 4.0
LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=50, keepalive_expiry=KEEPALIVE_SECONDS)


class _Unset:
    def __repr__(self) -> str:
        return "unchanged"


UNSET: Any = _Unset()


class CalCom(Areas):
    """A client for API v2, hosted or self-hosted.

    The key is taken from `api_key`, `CALCOM_API_KEY`, `CAL_API_KEY` or `~/.config/calcom/api_key`, in that
    order; calls that need none work without. `base_url` comes from the argument or `CALCOM_BASE_URL`, and is
    the hosted service otherwise; it may end in `/v2` or before it.

    Use it as a context manager, or call `close()`. With an `http_client` of your own, its connections,
    proxies and hooks are used, and closing it stays with you; redirects are not followed all the same.

    - `auth`: in place of a key `OAuth`, `ManagedUser` or `ClientCredentials`.
    - `timeout`: seconds to wait for the server, `None` for ever; `max_retries` and `retry`: how patient.
    - `versions`: other values of `cal-api-version`, by area or operation.
    - `edition`: "hosted" or "selfhosted", if the host does not tell; see `detect`.
    - `on_drift` is called with each difference between an answer and the API document; with `strict` it is
      an error.
    - `pace` slows down before the rate limit is reached; `exactly_once=False` books without a mark.
    """

    def __init__(
        self,
        api_key: KeySource | None = None,
        *,
        base_url: str | None = None,
        auth: Auth | _config.ClientCredentials | None = None,
        timeout: float | None = _config.DEFAULT_TIMEOUT,
        max_retries: int = _config.DEFAULT_MAX_RETRIES,
        retry: _retry.RetryPolicy | None = None,
        versions: Mapping[str, str] | None = None,
        edition: _config.Edition | None = None,
        headers: Mapping[str, str] | None = None,
        http_client: httpx.Client | None = None,
        proxy: str | None = None,
        on_drift: DriftListener | None = None,
        strict: bool = False,
        pace: bool = False,
        exactly_once: bool = True,
    ) -> None:
        _logging.set_up_from_environment()
        _logging.hide_secrets()
        root = _config.find_base_url(base_url)
        if api_key is not None and auth is not None:
            raise ConfigurationError("Give either api_key or auth, not both.")
        if http_client is not None and proxy is not None:
            raise ConfigurationError("Give the proxy to your own http_client, not to the client around it.")
        if http_client is not None and not isinstance(http_client, httpx.Client):
            raise ConfigurationError(
                f"http_client must be an httpx.Client, not {type(http_client).__name__}."
            )
        settings = Settings(
            base_url=root,
            timeout=check_timeout(timeout),
            retry=retry_policy(retry, max_retries),
            headers={"user-agent": USER_AGENT, "accept": "application/json", **(headers or {})},
            versions=check_versions(versions),
            edition=_config.edition_of(root, edition),
            edition_is_certain=edition is not None,
            strict=strict,
            pace=pace,
            exactly_once=exactly_once,
            secrets=_config.check_proxy(proxy),
        )
        self._owns_http = http_client is None

        def connect() -> httpx.Client:
            return httpx.Client(limits=LIMITS, timeout=settings.timeout, proxy=proxy)

        http = http_client or connect
        credentials = authorize(api_key, auth)
        self._sender = Sender(http, credentials, settings, DriftRecord(on_drift))
        if isinstance(credentials, Bindable):
            credentials.bind(self._sender)

    @property
    def base_url(self) -> str:
        """The server, with the version of the API."""
        return f"{self._sender.settings.base_url}/v2"

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, JSON] | None = None,
        body: JSON = None,
        version: str | None = None,
        options: CallOptions | None = None,
    ) -> JSON:
        """Send what no method covers; the result is the JSON that came, without the `data` envelope.

        `path` is the path as the API document has it, with or without `/v2`. Credentials, retries and errors
        are those of all methods; `version` is sent as `cal-api-version`.
        """
        if not path.startswith("/"):
            raise ConfigurationError(
                f"path must begin with a slash, and must not name a host: {path[:60]!r}."
            )
        if version is not None:
            _versions.check(version, "version")
        call = Call(
            operation=f"{method.upper()} {path.partition('?')[0]}",
            method=method.upper(),
            path=path if path.startswith("/v2/") else f"/v2{path}",
            decode=lambda status, data, drifts: without_envelope(data),
            query=query or {},
            body=body,
            has_body=body is not None,
            default_version=version,
            options=options or {},
        )
        return self._sender.send(call)

    def with_raw_response(
        self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[T]:
        """Call a method of this client and keep status, headers and body besides its result.

        `client.with_raw_response(client.bookings.get, uid)`. A list makes its calls when it is
        iterated over: its pages have the answer that they were read from as `page.http`.
        """
        from .pager import Pager

        answers: list[Response] = []
        token: Token[list[Response] | None] = captured.set(answers)
        try:
            pending = method(*args, **kwargs)
            if isinstance(pending, Pager):
                raise ConfigurationError(
                    "A list makes its calls when it is iterated over: take page.http of its pages(), or give "
                    "with_raw_response its method first or collect."
                )
            result = pending
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
        versions: Mapping[str, str] = UNSET,
        edition: _config.Edition = UNSET,
        strict: bool = UNSET,
        pace: bool = UNSET,
        exactly_once: bool = UNSET,
    ) -> Self:
        """A client that differs in these options and shares the connections; closing it closes nothing.

        `headers` and `versions` add to those of this client.
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
        if versions is not UNSET:
            changes["versions"] = {**old.versions, **check_versions(versions)}
        if edition is not UNSET:
            changes["edition"] = _config.edition_of(old.base_url, edition)
            changes["edition_is_certain"] = True
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
            twin._sender.auth = authorize(api_key, None)
        return twin

    def detect(self) -> Self:
        """A client like this one that knows the edition of its server, after asking it.

        Calling what the server lacks is then an error before anything is sent. A server that speaks API v1
        only, or none at all, is a `ConfigurationError`.
        """
        try:
            self.request("GET", "/teams", options={"max_retries": 2})
        except (NotAvailable, WrongVersion):
            return self.with_options(edition="selfhosted")
        except (AuthenticationError, PermissionDeniedError, RateLimitError):
            return self.with_options(edition="hosted")
        except (NotFoundError, GoneError, ResponseDecodeError):
            raise ConfigurationError(self._what_is_there()) from None
        return self.with_options(edition="hosted")

    def _what_is_there(self) -> str:
        root = self._sender.settings.base_url
        probe = Call(
            operation="GET /v1",
            method="GET",
            path="/v1",
            decode=lambda status, data, drifts: data,
            anonymous=True,
        )
        try:
            answer = self._sender.send(probe)
        except AuthenticationError:
            answer = {"message": "v1"}
        except CalComError:
            answer = None
        if isinstance(answer, dict) and "message" in answer:
            return f"{root} speaks API v1 and not v2: use calcom.v1.CalComV1."
        return (
            f"There is no Cal.com API at {root}: does base_url lead to the API, not to the web application?"
        )

    def drift_summary(self) -> list[str]:
        """How answers differed from the API document so far, one line per difference."""
        return self._sender.drift.summary()

    def close(self) -> None:
        """Close the connections, unless they belong to an `http_client` of your own or to another client."""
        if not self._owns_http:
            return
        for line in self.drift_summary():
            logger.info("drift: %s", line)
        if self._sender.is_open:
            self._sender.http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.base_url!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} holds connections and a key, and cannot be pickled.")


def check_timeout(timeout: float | None) -> float | None:
    """The timeout in seconds; `None` waits for ever."""
    return None if timeout is None else _config.check_number(timeout, "timeout")


def retry_policy(policy: _retry.RetryPolicy | None, max_retries: int) -> _retry.RetryPolicy:
    """The policy with its number of retries."""
    _config.check_number(max_retries, "max_retries")
    return replace(policy or _retry.RetryPolicy(), max_retries=max_retries)


def check_versions(versions: Mapping[str, str] | None) -> dict[str, str]:
    """The overrides, held against the names of the API."""
    if not versions:
        return {}
    from .. import _endpoint

    return _versions.check_overrides(versions, _endpoint.names())


def authorize(
    api_key: KeySource | None,
    auth: Auth | _config.ClientCredentials | None,
) -> Auth:
    """What gives the calls of a client their credentials."""
    if isinstance(auth, _config.ClientCredentials):
        return ClientCredentialsAuth(auth)
    if auth is not None:
        return auth
    if callable(api_key):
        return KeyAuth(api_key)
    found = _config.find_key(api_key)
    return KeyAuth(found)


def without_envelope(data: JSON) -> JSON:
    """What an answer is about: its `data`, where it has the envelope of the API."""
    if isinstance(data, dict) and data.get("status") == "success" and "data" in data:
        return data["data"]
    return data
