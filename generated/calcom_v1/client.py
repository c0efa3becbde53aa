# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"""Plain clients for the endpoint modules: only an address, headers and httpx."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from attrs import define, evolve, field

from .errors import UnexpectedStatus
from .types import DecodeError, DriftNote, Response

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable
    from typing import Self

    import httpx

    Decoder = Callable[[int, object, list[DriftNote] | None], Any]

__all__ = ["AuthenticatedClient", "Client"]


@define
class Client:
    """Sends requests without credentials.

    With `raise_on_unexpected_status`, an undocumented status raises `UnexpectedStatus`.
    """

    _base_url: str = field(alias="base_url")
    raise_on_unexpected_status: bool = field(default=False, kw_only=True)
    _cookies: dict[str, str] = field(factory=dict, kw_only=True, alias="cookies", repr=False)
    _headers: dict[str, str] = field(factory=dict, kw_only=True, alias="headers", repr=False)
    _timeout: httpx.Timeout | float | None = field(default=5.0, kw_only=True, alias="timeout")
    _verify_ssl: str | bool | ssl.SSLContext = field(default=True, kw_only=True, alias="verify_ssl")
    _follow_redirects: bool = field(default=False, kw_only=True, alias="follow_redirects")
    _httpx_args: dict[str, Any] = field(factory=dict, kw_only=True, alias="httpx_args", repr=False)
    _client: httpx.Client | None = field(default=None, init=False, repr=False, eq=False)
    _async_client: httpx.AsyncClient | None = field(default=None, init=False, repr=False, eq=False)

    def with_headers(self, headers: dict[str, str]) -> Self:
        """Return a copy with these headers added."""
        return evolve(self, headers={**self._headers, **headers})

    def with_cookies(self, cookies: dict[str, str]) -> Self:
        """Return a copy with these cookies added."""
        return evolve(self, cookies={**self._cookies, **cookies})

    def with_timeout(self, timeout: httpx.Timeout | float | None) -> Self:
        """Return a copy with another timeout."""
        return evolve(self, timeout=timeout)

    def _authorization(self) -> dict[str, str]:
        return {}

    def _arguments(self) -> dict[str, Any]:
        return {
            "base_url": self._base_url,
            "cookies": self._cookies,
            "headers": {**self._headers, **self._authorization()},
            "timeout": self._timeout,
            "verify": self._verify_ssl,
            "follow_redirects": self._follow_redirects,
            **self._httpx_args,
        }

    def set_httpx_client(self, client: httpx.Client) -> Self:
        """Use this httpx client; its settings count, not those given here."""
        self._client = client
        return self

    def get_httpx_client(self) -> httpx.Client:
        """Return the httpx client, which is made on first use."""
        if self._client is None:
            import httpx

            self._client = httpx.Client(**self._arguments())
        return self._client

    def set_async_httpx_client(self, async_client: httpx.AsyncClient) -> Self:
        """Use this httpx client; its settings count, not those given here."""
        self._async_client = async_client
        return self

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """Return the asynchronous httpx client, which is made on first use."""
        if self._async_client is None:
            import httpx

            self._async_client = httpx.AsyncClient(**self._arguments())
        return self._async_client

    def __enter__(self) -> Self:
        self.get_httpx_client().__enter__()
        return self

    def __exit__(self, *args: Any) -> None:
        self.get_httpx_client().__exit__(*args)

    async def __aenter__(self) -> Self:
        await self.get_async_httpx_client().__aenter__()
        return self

    async def __aexit__(self, *args: Any) -> None:
        await self.get_async_httpx_client().__aexit__(*args)

    def call(self, request: dict[str, Any], decode: Decoder, decode_error: Decoder) -> Response[Any]:
        """Send what an endpoint prepared and decode the answer."""
        return self._answer(self.get_httpx_client().request(**request), decode, decode_error)

    async def acall(self, request: dict[str, Any], decode: Decoder, decode_error: Decoder) -> Response[Any]:
        """Send what an endpoint prepared and decode the answer."""
        return self._answer(await self.get_async_httpx_client().request(**request), decode, decode_error)

    def _answer(self, response: httpx.Response, decode: Decoder, decode_error: Decoder) -> Response[Any]:
        notes: list[DriftNote] = []
        status = response.status_code
        if response.is_success:
            parsed = decode(status, _data(response), notes)
        else:
            try:
                parsed = decode_error(status, _data(response), notes)
            except DecodeError:
                parsed = None
            if parsed is None and self.raise_on_unexpected_status:
                raise UnexpectedStatus(status, response.content)
        return Response(
            status_code=status, content=response.content, headers=response.headers, parsed=parsed, notes=notes
        )


@define
class AuthenticatedClient(Client):
    """Sends requests with a key or an access token."""

    token: str = field(kw_only=True, repr=False)
    prefix: str = field(default="Bearer", kw_only=True)
    auth_header_name: str = field(default="Authorization", kw_only=True)

    def _authorization(self) -> dict[str, str]:
        return {self.auth_header_name: f"{self.prefix} {self.token}" if self.prefix else self.token}


def _data(response: httpx.Response) -> object:
    if not response.content:
        return None
    try:
        data: object = json.loads(response.content)
    except ValueError:
        return response.text
    return data
