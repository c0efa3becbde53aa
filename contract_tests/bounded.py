"""One HTTP exchange within limits: total seconds and bytes, no redirects, no cookies."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from calcom._limits import Body, TimeBudget, UnreadableBody
from calcom._transport import open_client
from calcom.errors import ConfigurationError
from contract_tests.settings import Settings, SettingsError

PATIENCE = 20.0  # seconds for one exchange, from the first byte sent to the last byte read
MOST_BYTES = 32 * 2**20  # in one answer


@dataclass(frozen=True, slots=True)
class Line:
    """How a server is reached: the headers of every request, and the certificates to trust."""

    headers: Mapping[str, str] = field(default_factory=dict)
    ca_file: Path | None = None

    @classmethod
    def of(cls, settings: Settings) -> Line:
        return cls(settings.headers, settings.ca_file)


class Http:
    """An HTTP client for a server that may be broken or hostile."""

    def __init__(self, transport: httpx.BaseTransport | None = None, line: Line | None = None) -> None:
        self._line = line or Line()
        if transport is not None:
            self._http = httpx.Client(transport=transport)
            return
        try:
            with _trusting(self._line.ca_file):
                self._http = open_client(None)
        except ConfigurationError as error:
            raise SettingsError(str(error)) from None

    def close(self) -> None:
        self._http.close()

    def __enter__(self) -> Http:
        return self

    def __exit__(self, *failure: object) -> None:
        self.close()

    def send(
        self,
        method: str,
        url: str,
        *,
        headers: dict[str, str],
        content: bytes | None = None,
        seconds: float | None = None,
        params: dict[str, str] | None = None,
    ) -> httpx.Response:
        """Return the whole answer, decompressed; raise httpx.HTTPError when it is missing or unreadable."""
        seconds = PATIENCE if seconds is None else seconds
        request: dict[str, Any] = {"content": content, "timeout": seconds}
        if params is not None:
            request["params"] = params
        headers = {"accept-encoding": "gzip, deflate", **self._line.headers, **headers}
        with TimeBudget(seconds), self._http.stream(method, url, headers=headers, **request) as response:
            whole = response.content if response.is_stream_consumed else _read(response)
        kept = [
            (name, value)
            for name, value in response.headers.raw
            if name.lower() not in (b"content-encoding", b"content-length", b"transfer-encoding")
        ]
        return httpx.Response(response.status_code, headers=kept, content=whole, request=response.request)

    def get(
        self, url: str, *, headers: dict[str, str] | None = None, params: dict[str, str] | None = None
    ) -> httpx.Response:
        return self.send("GET", url, headers=headers or {}, params=params)


@contextmanager
def _trusting(ca_file: Path | None) -> Iterator[None]:
    """Point httpx to these certificates while a client is opened."""
    if ca_file is None:
        yield
        return
    before = os.environ.get("SSL_CERT_FILE")
    os.environ["SSL_CERT_FILE"] = str(ca_file)
    try:
        yield
    finally:
        if before is None:
            del os.environ["SSL_CERT_FILE"]
        else:
            os.environ["SSL_CERT_FILE"] = before


def _read(response: httpx.Response) -> bytes:
    body = Body(response.headers.get("content-encoding", ""), MOST_BYTES)
    try:
        for piece in response.iter_raw():
            body.add(piece)
        return body.whole()
    except UnreadableBody as error:
        raise httpx.DecodingError(str(error)) from None
