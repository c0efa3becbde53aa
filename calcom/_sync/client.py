# Derived by spec.pipeline from calcom/_async/client.py; edit that file, and run `make generate`.
"""The asynchronous client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Self, Unpack

from .. import _config, _settings, _usage, _versions
from .._call import Call
from .._editions import NAMES, PROBES, Edition
from .._endpoint import V2, checked_method, checked_path
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
from ..types import JSON, CallOptions
from .areas import Areas
from .auth import Auth, ClientCredentialsAuth, KeyAuth, KeySource
from .base import BaseClient

if TYPE_CHECKING:
    import httpx
    import httpx2


class CalCom(BaseClient, Areas):
    """A client for API v2, hosted or self-hosted.

    The key is taken from `api_key`, `CALCOM_API_KEY`, `CAL_API_KEY` or `~/.config/calcom/api_key`, in that
    order; some calls need no key. `base_url` comes from the argument or `CALCOM_BASE_URL`; the default is the
    hosted service. A `/v2` at its end is optional.

    Use it as a context manager, or call `close()`. If you pass an `http_client`, its connections, proxies
    and hooks are used, and you must close it yourself; redirects are still not followed.

    - `auth`: `OAuth`, `ManagedUser` or `ClientCredentials`, in place of a key.
    - `timeout`: seconds to wait for the server, `None` for ever.
    - `max_retries` and `retry`: how often, and with what delays, a failed call is retried.
    - `versions`: other values of `cal-api-version`, by area or operation.
    - `edition`: which kind of server it is, if the host does not show it: "hosted", "selfhosted"
      (Cal.diy 6.2) or "teams" (Cal.com 6.0 with teams and organizations); see `detect`.
    - `on_drift`: called with each difference between an answer and the API document. With `strict`, a
      difference raises an error.
    - `pace`: whether to slow down before the rate limit is reached.
    - `exactly_once`: whether to look, after a lost answer, for what the call has done before repeating it.
    """

    _options = _settings.V2Options

    def __init__(
        self,
        api_key: KeySource | None = None,
        *,
        auth: Auth | _config.ClientCredentials | None = None,
        http_client: httpx.Client | httpx2.Client | None = None,
        **options: Unpack[_settings.V2ClientOptions],
    ) -> None:
        if api_key is not None and auth is not None:
            raise ConfigurationError("Give either api_key or auth, not both.")
        root = _config.find_base_url(options.get("base_url"))
        credentials = self._authorize(api_key) if auth is None else authorize(auth)
        settings = _settings.Settings(root, names=names, editions=_config.editions_of(root, None))
        self._set_up(settings, credentials, http_client, options)

    def _authorize(self, api_key: KeySource | None) -> Auth:
        return KeyAuth(api_key if callable(api_key) else _config.find_key(api_key))

    @property
    def base_url(self) -> str:
        """The URL of the server, with the version of the API."""
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
        """Send a request that no method covers; return the JSON of the answer without the `data` envelope.

        `path` is the path in the API document, with or without `/v2`. Credentials, retries and errors are
        the same as for other methods; `version` is sent as `cal-api-version`.
        """
        method, path = checked_method(method), checked_path(path)
        if version is not None:
            _versions.check(version, "version")
        call = Call(
            operation=f"{method} {path.partition('?')[0]}",
            package=V2,
            method=method,
            path=path if path.startswith("/v2/") else f"/v2{path}",
            decode=lambda status, data, drifts: without_envelope(data),
            query=query or {},
            body=body,
            has_body=body is not None,
            default_version=version,
            options=options or {},
        )
        answer = self._sender.send(call)
        if _usage.recorder is not None:
            answer = _usage.recorder.raw(answer, call, "data")
        return answer

    def with_options(
        self, *, api_key: KeySource | None = None, **options: Unpack[_settings.V2Options]
    ) -> Self:
        """Return a copy of this client with changed options.

        The copy shares the connections; closing it leaves them open. `headers` and `versions` are added to
        those of this client.
        """
        return self._copy(api_key, options)

    def detect(self) -> Self:
        """Find out the edition of the server, and return a copy of this client that knows it.

        With that copy, an operation that the server lacks raises an error before anything is sent. If the
        server has only API v1, or no API, `detect` raises `ConfigurationError`.
        """
        left: set[Edition] = set(NAMES)
        for path, having in PROBES.items():
            if len(left) > 1 and left & set(having):
                left = left & set(having) if self._has(path) else left - set(having)
        (edition,) = left
        return self.with_options(edition=edition)

    def _has(self, path: str) -> bool:
        """Whether the server has an operation, judged by its answer to a request."""
        try:
            with _usage.for_itself():
                self.request("GET", path, options={"max_retries": 2})
        except (NotAvailable, WrongVersion):
            return False
        except (AuthenticationError, PermissionDeniedError, RateLimitError):
            return True
        except (NotFoundError, GoneError, ResponseDecodeError):
            raise ConfigurationError(self._what_is_there()) from None
        return True

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
            return f"{root} has API v1, not v2: use calcom.v1.CalComV1."
        return (
            f"No Cal.com API found at {root}: check that base_url points to the API and not to the web "
            "application."
        )


def names() -> frozenset[str]:
    """Return the areas and operations of the API; loading them takes time, and few clients need them."""
    from .. import _endpoint

    return _endpoint.names()


def authorize(auth: Auth | _config.ClientCredentials) -> Auth:
    """Return the source of credentials for the `auth` argument of a client."""
    return ClientCredentialsAuth(auth) if isinstance(auth, _config.ClientCredentials) else auth


def without_envelope(data: JSON) -> JSON:
    """Return the `data` of an answer if it has the envelope of the API; else the whole answer."""
    if isinstance(data, dict) and data.get("status") == "success" and "data" in data:
        return data["data"]
    return data
