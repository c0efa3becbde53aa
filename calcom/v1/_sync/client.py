# Derived by spec.pipeline from calcom/v1/_async/client.py; edit that file, and run `make generate`.
"""The asynchronous client for API v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Self, Unpack

from ... import _config, _settings, _usage
from ..._call import Call
from ..._endpoint import V1, checked_method, checked_path
from ..._sync.auth import Auth, KeySource
from ..._sync.base import BaseClient
from ...errors import ConfigurationError
from ...types import JSON, CallOptions
from .._config import find_base_url
from .areas import Areas
from .send import QueryKeyAuth, V1Sender

if TYPE_CHECKING:
    import httpx
    import httpx2


class CalComV1(BaseClient, Areas):
    """A client for API v1 of a self-hosted server.

    The key is taken from `api_key`, `CALCOM_API_KEY`, `CAL_API_KEY` or `~/.config/calcom/api_key`, in that
    order. `base_url` comes from the argument, `CALCOM_V1_BASE_URL` or `CALCOM_BASE_URL`; it may end in `/v1`,
    `/api/v1` or before the version.

    v1 requires the key in the query. The client keeps it out of logs (httpx's too), errors and `repr`;
    proxies and the server's access log still see it.

    If the answer to creating a booking, an event type or a webhook is lost, the client looks for it before
    it tries again; for bookings this requires the key of the host, and an event type of this host. If a retry
    is refused because the first attempt has already cancelled the booking, that counts as success.
    `exactly_once=False` turns this off.

    Use it as a context manager, or call `close()`. If you pass an `http_client`, its connections, proxies
    and hooks are used, and you must close it yourself.
    """

    _sender_class = V1Sender

    def __init__(
        self,
        api_key: KeySource | None = None,
        *,
        http_client: httpx.Client | httpx2.Client | None = None,
        **options: Unpack[_settings.ClientOptions],
    ) -> None:
        root = find_base_url(options.get("base_url"))
        self._set_up(_settings.Settings(root), self._authorize(api_key), http_client, options)

    def _authorize(self, api_key: KeySource | None) -> Auth:
        return QueryKeyAuth(api_key if callable(api_key) else _config.find_key(api_key))

    @property
    def base_url(self) -> str:
        """The URL of the server, with the version of the API."""
        return self._sender.settings.base_url

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, JSON] | None = None,
        body: JSON = None,
        options: CallOptions | None = None,
    ) -> JSON:
        """Send a request that no method covers; return the JSON of the answer.

        `path` is the path in the API document, with or without `/v1`. Credentials, retries and errors are
        the same as for other methods.
        """
        method, path = checked_method(method), checked_path(path)
        if "?" in path:
            raise ConfigurationError("path must not contain a query; give the parameters as query.")
        if path == "/v1" or path.startswith("/v1/"):
            path = path.removeprefix("/v1")
        path = "" if path == "/" else path
        call = Call(
            operation=f"{method} {path or '/'}",
            package=V1,
            method=method,
            path=path,
            decode=lambda status, data, drifts: data,
            query=query or {},
            body=body,
            has_body=body is not None,
            options=options or {},
        )
        answer = self._sender.send(call)
        if _usage.recorder is not None:
            answer = _usage.recorder.raw(answer, call)
        return answer

    def with_options(self, *, api_key: KeySource | None = None, **options: Unpack[_settings.Options]) -> Self:
        """Return a copy of this client with changed options.

        The copy shares the connections; closing it leaves them open. `headers` are added to those of this
        client.
        """
        return self._copy(api_key, options)
