"""httpx transports that hand each of the client's requests to the gateway."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx

from contract_tests.gateway import Answer, Gateway, NotSentError, Request, UnreachableError

# The gateway has decompressed the body, so these headers are no longer true.
_STALE = frozenset({"content-encoding", "content-length", "transfer-encoding", "connection", "keep-alive"})


class GatewayTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Sync and async transport; a request that the guard refuses raises NotSentError."""

    def __init__(self, gateway: Gateway) -> None:
        self._door = gateway
        self._before = httpx.URL(gateway.base_url).raw_path.decode().rstrip("/")

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return _response(self._forward(request, request.read()))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        content = await request.aread()
        return _response(await asyncio.to_thread(self._forward, request, content))

    def _forward(self, request: httpx.Request, content: bytes) -> Answer:
        body: Any = None
        if content:
            try:
                body = json.loads(content)
            except ValueError:
                body = content.decode("utf-8", "replace")
        headers = {
            name: value for name, value in request.headers.items() if name not in ("host", "content-length")
        }
        try:
            return self._door.forward(
                Request(
                    method=request.method,
                    path=request.url.raw_path.decode().partition("?")[0].removeprefix(self._before),
                    query=list(request.url.params.multi_items()),
                    headers=headers,
                    body=body,
                    has_body=bool(content),
                    raw=content or None,
                )
            )
        except NotSentError:
            raise
        except UnreachableError as error:
            raise httpx.ConnectError(str(error), request=request) from error


def _response(answer: Answer) -> httpx.Response:
    headers = [(name, value) for name, value in answer.headers.multi_items() if name.lower() not in _STALE]
    return httpx.Response(answer.status, headers=headers, content=answer.content)
