"""The loop of both APIs, with what v1 does in its own way: the key in the query, and its forms of error."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

import httpx

from ..._async.auth import AsyncKeyAuth
from ..._async.send import AsyncSender
from ..._call import Call
from ...types import Response
from .. import _failure
from .._url import PARAMETER, KeyedURL

T = TypeVar("T")


class AsyncQueryKeyAuth(AsyncKeyAuth):
    """An API key, or a function that gives the current one, for the query."""

    async def headers(self) -> dict[str, str]:
        """The parameter that authorizes a call; v1 takes no header for it."""
        header = await super().headers()
        return {PARAMETER: header["authorization"].removeprefix("Bearer ")} if header else {}


class AsyncV1Sender(AsyncSender):
    """Sends calls of v1 with the settings and over the connections of one client."""

    def _request(
        self, call: Call[T], version: str | None, credentials: Mapping[str, str], timeout: float | None
    ) -> httpx.Request:
        request = super()._request(call, None, {}, timeout)
        if PARAMETER in credentials:
            request.url = KeyedURL(request.url, credentials[PARAMETER])
        return request

    def _status_error(
        self,
        call: Call[T],
        request: httpx.Request,
        response: Response,
        version: str | None,
        authenticated: bool,
    ) -> Exception:
        error = super()._status_error(call, request, response, version, authenticated)
        return _failure.explain(error)
